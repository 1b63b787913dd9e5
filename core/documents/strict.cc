// SPDX-License-Identifier: MPL-2.0
#include "documents/strict.h"

#include <algorithm>
#include <charconv>

namespace indsigt::documents {

void Strict::members(const Spot& object, std::initializer_list<std::string_view> known,
                     std::initializer_list<std::string_view> needed) {
  if (!object.value.is(Kind::kObject)) return refuse(object);
  for (Value one = object.value.first(); one.present(); one = one.next()) {
    if (std::ranges::find(known, one.name()) == known.end()) refuse(object["~"]);
  }
  for (const std::string_view name : needed) {
    if (!object.value[name].present()) refuse(object[name]);
  }
}

bool Strict::truth(const Spot& spot) {
  if (spot.value.present() && !spot.value.boolean()) refuse(spot);
  return spot.value.boolean().value_or(false);
}

std::string Strict::text(const Spot& spot, std::size_t most_bytes) {
  const std::string_view text = spot.value.string().value_or("");
  const bool plain = std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  if ((spot.value.present() && !spot.value.is(Kind::kString)) || text.size() > most_bytes || !plain) {
    refuse(spot);
  }
  return std::string(text);
}

int Strict::whole(const Spot& spot, int least, int most, int otherwise) {
  if (!spot.value.present()) return otherwise;
  const std::string_view text = spot.value.number().value_or("");
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool sound = error == std::errc() && end == text.data() + text.size();
  if (sound && number >= least && number <= most) return number;
  refuse(spot);
  return otherwise;
}

}  // namespace indsigt::documents
