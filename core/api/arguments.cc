// SPDX-License-Identifier: MPL-2.0
#include "api/arguments.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "base/fhir_time.h"

namespace indsigt::api {
namespace {

// Takes an argument out of the list; nothing where there is none of that name.
std::optional<Argument> take(std::vector<Argument>& rest, std::string_view name) {
  const auto found =
      std::find_if(rest.begin(), rest.end(), [&](const Argument& a) { return a.name == name; });
  if (found == rest.end()) return std::nullopt;
  Argument argument = std::move(*found);
  rest.erase(found);
  return argument;
}

}  // namespace

std::optional<std::string> Arguments::text(std::string_view name) {
  auto argument = take(rest_, name);
  if (!argument) return std::nullopt;
  if (auto* const text = std::get_if<std::string>(&argument->value)) return std::move(*text);
  refuse(ErrorCode::kCommandArgument, name);
  return std::nullopt;
}

std::size_t Arguments::number(std::string_view name, std::int64_t least, std::int64_t most,
                              std::int64_t otherwise) {
  const auto argument = take(rest_, name);
  std::int64_t number = otherwise;
  if (argument) {
    const auto* const given = std::get_if<std::int64_t>(&argument->value);
    if (given != nullptr) number = *given;
    if (given == nullptr) refuse(ErrorCode::kCommandArgument, name);
  }
  if (number < least || number > most) {
    refuse(ErrorCode::kCommandArgument, name);
    return 0;
  }
  return static_cast<std::size_t>(number);
}

Slice Arguments::slice() {
  constexpr std::int64_t kMaxOffset = 1'000'000'000, kMaxLimit = 200, kUsualLimit = 50;
  const std::size_t offset = number("offset", 0, kMaxOffset, 0);
  return {offset, number("limit", 1, kMaxLimit, kUsualLimit)};
}

std::optional<PartialDate> Arguments::date(std::string_view name) {
  return word(name, [](std::string_view text) -> std::optional<PartialDate> {
    constexpr std::size_t kFullDate = 10;
    return text.size() == kFullDate ? parse_fhir_date(text) : std::nullopt;
  });
}

void Arguments::refuse(ErrorCode code, std::string_view name) {
  if (!error_) error_ = Error{code, std::string(name)};
}

Result<bool> Arguments::finish() const {
  if (error_) return std::unexpected(*error_);
  if (!rest_.empty()) return fail(ErrorCode::kCommandArgument);
  return true;
}

}  // namespace indsigt::api
