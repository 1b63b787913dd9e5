// SPDX-License-Identifier: MPL-2.0
// The JSON of the boundary (core/api/WIRE.md): commands in, replies out. The only user of nlohmann/json here.
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "api/person_handles.h"
#include "base/error.h"
#include "view/overview.h"

namespace indsigt::api {

inline constexpr std::size_t kMostCommandBytes = 64 * 1024;
inline constexpr std::size_t kMostProblemRows = 50;

struct Argument {
  std::string name;
  std::variant<std::int64_t, std::string> value;
};

struct Command {
  std::int64_t id = 0;
  std::string type;
  std::vector<Argument> arguments;
};

// A command that could not be read, with as much of its id as could.
struct Rejected {
  std::optional<std::int64_t> id;
  Error error;
};

// Fails with command.syntax (not JSON of that shape, too long, a repeated or misspelt member, an argument
// that is neither text nor a whole number), command.version (`v` is not 1).
[[nodiscard]] std::expected<Command, Rejected> parse_command(std::string_view text);

// What came of one import.
struct ImportView {
  std::size_t source = 0;
  std::vector<Text> notes;
  std::size_t problem_count = 0;
  std::vector<Error> problems;
};

// How many bytes wait to be taken.
struct ExportView {
  std::size_t bytes = 0;
};

struct OverviewView {
  std::int64_t sources = 0;
  view::Overview overview;
};

struct ClearedView {};

using View = std::variant<ImportView, ExportView, ClearedView, OverviewView, view::HolderPage>;

struct Reply {
  std::int64_t id = 0;
  std::uint64_t rev = 0;
};

[[nodiscard]] std::string write_view(const Reply& reply, const View& view, const PersonHandles& handles);
[[nodiscard]] std::string write_error(std::optional<std::int64_t> id, const Error& error);

}  // namespace indsigt::api
