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

namespace indsigt::api {

inline constexpr std::size_t kMostSources = 64;
inline constexpr std::size_t kMostSourceBytes = 128u << 20;  // of all sources together, as text

// One person's visit: what was imported lives here and nowhere else, and is gone with it.
class Session {
 public:
  // `digest` must outlive the session.
  explicit Session(const Digest& digest);
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
    std::size_t problem_count = 0;
    std::vector<Error> problems;  // the first ones, in the source's order
  };

  // What `source.import` does, for callers without JSON. Fails as exchange::read_source() does, and with
  // session.full. `bytes` are not kept.
  [[nodiscard]] Result<Imported> import_source(std::span<const std::byte> bytes);

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
