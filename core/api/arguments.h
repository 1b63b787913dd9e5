// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/wire.h"
#include "base/date.h"
#include "base/error.h"
#include "base/page.h"

namespace indsigt::api {

// Takes a command's arguments one by one; what is left at the end was misspelt. The first argument that is
// wrong is remembered, so that a command asks once, with finish(). Errors name the argument, never its value.
class Arguments {
 public:
  explicit Arguments(const Command& command) : rest_(command.arguments) {}

  // Nothing where there is no such argument.
  [[nodiscard]] std::optional<std::string> text(std::string_view name);
  // A whole number between bounds, or `otherwise` where it is not given.
  [[nodiscard]] std::size_t number(std::string_view name, std::int64_t least, std::int64_t most,
                                   std::int64_t otherwise);
  // Which part of a list: `offset` and `limit`.
  [[nodiscard]] Slice slice();
  // A full civil date, "2026-06-01".
  [[nodiscard]] std::optional<PartialDate> date(std::string_view name);
  // A word that `read` understands.
  template <class Read>
  [[nodiscard]] auto word(std::string_view name, const Read& read) -> decltype(read(std::string_view())) {
    const auto said = text(name);
    if (!said) return std::nullopt;
    auto value = read(std::string_view(*said));
    if (!value) refuse(ErrorCode::kCommandArgument, name);
    return value;
  }

  void refuse(ErrorCode code, std::string_view name);

  // Fails with the first error, and where something is left. Not the misspelt name itself: it could be
  // anything.
  [[nodiscard]] Result<bool> finish() const;

 private:
  std::vector<Argument> rest_;
  std::optional<Error> error_;
};

}  // namespace indsigt::api
