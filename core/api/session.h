// SPDX-License-Identifier: MPL-2.0
// The only door into the core: commands and queries as JSON text (core/api/WIRE.md).
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.h"
#include "base/error.h"
#include "records/categories.h"
#include "records/sources.h"
#include "rules/pack.h"

namespace indsigt::api {

inline constexpr std::size_t kMaxSources = 2'000;           // a delivery has one for each system
inline constexpr std::size_t kMaxOwnSources = 250;          // of these, files of no manifest
inline constexpr std::size_t kMaxSourceBytes = 128u << 20;  // of all sources together, as text

// What the product knows before anything is imported: the common categorisation and the directory (assets/).
struct Reference {
  records::CategoryTable categories;
  records::Directory directory;
  std::vector<rules::Pack> packs{};  // only valid ones: where a family's is not among them, all is denied
};

// One person's visit: what was imported lives here and nowhere else, and is gone with it.
class Session {
 public:
  // `digest` must outlive the session.
  explicit Session(const Digest& digest, Reference reference = {});
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  // What came of one import.
  struct Imported {
    std::size_t source = 0;  // its number, for export_source()
    bool again = false;      // the same bytes were here already; nothing changed
    std::size_t resources = 0;
    std::size_t kept = 0;
    std::size_t unresolved = 0;
    std::size_t log_lines = 0;
    bool complete = true;
    bool taken_back = false;
    std::size_t problem_count = 0;
    std::vector<Error> problems;  // the first ones, in the source's order
  };

  // What `source.import` does, for callers without JSON. `name` is the file's name in a manifest that was
  // loaded; empty where the file belongs to none. Fails as sources::read_source() does, with session.full,
  // and with source.unknown (no manifest has that name) and source.known (that system
  // sent something else already: a newer delivery begins with session.clear). `bytes` are not kept. `about`:
  // whom a national log is about, by the handle that this session gave out; empty where nobody says. Fails
  // with subject.unknown.
  [[nodiscard]] Result<Imported> import_source(std::span<const std::byte> bytes, std::string_view name = {},
                                               std::string_view about = {});

  // What came of a manifest.
  struct Manifested {
    std::size_t sources = 0;
    std::vector<std::string> files;  // to be imported by these names, in its order
    std::size_t problem_count = 0;
    std::vector<Error> problems;
  };

  // What `manifest.load` does: tells which systems there are and how complete they are (D8). Before its
  // files. Fails as documents::read_manifest() does.
  [[nodiscard]] Result<Manifested> load_manifest(std::span<const std::byte> bytes);

  // The archive of one source (D3): all that was imported, nothing lost, for the person who imported it.
  // Fails with source.unknown.
  [[nodiscard]] Result<std::string> export_source(std::size_t source) const;

  // Needs: any text and bytes, trusted or not. Gives the reply as JSON text, always one. `bytes` is only
  // looked at by the commands that say so, and not kept. A command that fails changes nothing.
  [[nodiscard]] std::string send(std::string_view command, std::span<const std::byte> bytes = {});

  // The bytes that the last reply announced (`source.export`), once; empty where there are none.
  [[nodiscard]] std::string take_bytes();

 private:
  class State;
  std::unique_ptr<State> state_;
};

}  // namespace indsigt::api
