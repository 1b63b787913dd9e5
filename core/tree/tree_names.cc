// SPDX-License-Identifier: MPL-2.0
#include "tree/tree_names.h"

#include <algorithm>

#include "base/text_hash.h"

namespace indsigt::tree {
namespace {

constexpr std::size_t kFewestSlots = 16;
constexpr std::size_t kMaxFirstSlots = 1024;
// What a search may cost before the names are suspect: a step is 1, comparing two texts in vain is 16.
constexpr std::uint32_t kPatience = 64;
constexpr std::uint32_t kVainComparison = 16;

}  // namespace

bool TreeNames::reserve(const char* arena) {
  arena_ = arena;
  // Small documents come by the thousand and should not pay for tables that they cannot fill.
  const std::size_t slots = std::bit_ceil(std::clamp(document_.size() / 32, kFewestSlots, kMaxFirstSlots));
  recent_shift_ = 64 - std::countr_zero(slots);
  if (!recent_.reserve(slots) || !names_.reserve(slots / 2)) return false;
  std::fill_n(recent_.data(), slots, Recent{{0, 0}, 0});
  names_.push({0, 0});
  return rebuild(slots);
}

std::uint32_t TreeNames::hash(std::string_view name) const {
  return keyed_ ? static_cast<std::uint32_t>(sip_hash(name, key_, ~key_)) : quick_hash(name);
}

std::string_view TreeNames::text(std::uint32_t name) const {
  return {arena_ + names_[name].offset, names_[name].size};
}

// Also makes room in `names` for as many as the table takes, so that both grow together.
bool TreeNames::rebuild(std::size_t slots) {
  if (!slots_.reserve(slots) || !names_.reserve(slots / 2)) return false;
  std::fill_n(slots_.data(), slots, Slot{0, 0});
  mask_ = slots - 1;
  for (std::uint32_t name = 1; name < names_.size(); ++name) {
    const std::uint32_t value = hash(text(name));
    std::size_t at = value & mask_;
    while (slots_[at].name != 0) at = (at + 1) & mask_;
    slots_[at] = {value, name};
  }
  return true;
}

std::uint32_t TreeNames::number_of(std::string_view name, std::uint32_t offset) {
  const std::uint32_t value = hash(name);
  std::uint32_t cost = 0;
  for (std::size_t at = value & mask_;; at = (at + 1) & mask_) {
    const Slot slot = slots_[at];
    if (slot.name == 0) return enter(at, value, {offset, static_cast<std::uint32_t>(name.size())});
    if (slot.hash == value) {
      if (text(slot.name) == name) return slot.name;
      cost += kVainComparison;
    }
    if (++cost > kPatience && !keyed_) {
      keyed_ = true;
      key_ = sip_hash(document_, 0, 0);
      return rebuild(mask_ + 1) ? number_of(name, offset) : kOutOfMemory;
    }
  }
}

std::uint32_t TreeNames::enter(std::size_t slot, std::uint32_t hash, TreeName name) {
  if (names_.full()) {
    if (!rebuild(2 * (mask_ + 1))) return kOutOfMemory;
    for (slot = hash & mask_; slots_[slot].name != 0;) slot = (slot + 1) & mask_;
  }
  const auto number = static_cast<std::uint32_t>(names_.size());
  slots_[slot] = {hash, number};
  names_.push(name);
  return number;
}

}  // namespace indsigt::tree
