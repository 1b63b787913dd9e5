// SPDX-License-Identifier: MPL-2.0
#include "rules/pack.h"

#include <charconv>
#include <string_view>

namespace indsigt::rules {
namespace {

constexpr std::string_view kUntilAge = "until_age_";

// Takes a whole number without leading zeros off the front of `text`; nothing where there is none up to
// `most`.
std::optional<unsigned> take_number(std::string_view& text, unsigned most) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || text.front() == '0' || number > most) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

}  // namespace

std::string to_text(const Expiry& expiry) {
  if (expiry.until_age != 0) return std::string(kUntilAge) + std::to_string(expiry.until_age);
  std::string text = "P";
  if (expiry.years != 0) text += std::to_string(expiry.years) + "Y";
  if (expiry.months != 0) text += std::to_string(expiry.months) + "M";
  if (expiry.days != 0) text += std::to_string(expiry.days) + "D";
  return text;
}

std::optional<Expiry> parse_expiry(std::string_view text) {
  Expiry expiry;
  if (text.starts_with(kUntilAge)) {
    text.remove_prefix(kUntilAge.size());
    const auto age = take_number(text, 150);
    if (!age || !text.empty()) return std::nullopt;
    expiry.until_age = static_cast<std::uint8_t>(*age);
    return expiry;
  }
  if (text.size() < 2 || text.front() != 'P') return std::nullopt;
  text.remove_prefix(1);
  const std::pair<char, std::uint16_t*> parts[] = {
      {'Y', &expiry.years}, {'M', &expiry.months}, {'D', &expiry.days}};
  for (const auto& [letter, part] : parts) {
    const std::size_t digits = text.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string_view::npos || text[digits] != letter) continue;
    const auto number = take_number(text, 9999);
    if (!number) return std::nullopt;
    *part = static_cast<std::uint16_t>(*number);
    text.remove_prefix(1);
  }
  return text.empty() ? std::optional(expiry) : std::nullopt;
}

}  // namespace indsigt::rules
