// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <vector>

#include "base/id.h"

namespace indsigt {

// Gives the bits by which a key is found; ids are hashes already.
template <class Tag>
[[nodiscard]] std::uint64_t key_bits(const Id<Tag>& id) {
  std::uint64_t bits = 0;
  std::memcpy(&bits, id.bytes.data(), sizeof bits);
  return bits;
}
[[nodiscard]] inline std::uint64_t key_bits(std::uint64_t key) { return key; }

// Numbers keys in the order in which they come: 0, 1, 2 … A table with open places, since a tree of ids takes
// a dozen comparisons for each look-up, and a page looks up hundreds. Needs: fewer than 2^31 keys.
template <class Key>
class KeyNumbers {
 public:
  static constexpr std::uint32_t kNoNumber = std::numeric_limits<std::uint32_t>::max();

  // Gives a key's number; a key that was not met before gets the next.
  std::uint32_t number(const Key& key) {
    if (places_.size() < 2 * (keys_.size() + 1)) grow();
    std::uint32_t& place = places_[place_of(key)];
    if (place == kNoNumber) {
      place = static_cast<std::uint32_t>(keys_.size());
      keys_.push_back(key);
    }
    return place;
  }
  // Gives a key's number; kNoNumber where it was not met.
  [[nodiscard]] std::uint32_t find(const Key& key) const {
    return places_.empty() ? kNoNumber : places_[place_of(key)];
  }
  // In the order of their numbers.
  [[nodiscard]] const std::vector<Key>& keys() const { return keys_; }

 private:
  // The place where a key is, or would be. Needs: a place is free.
  [[nodiscard]] std::size_t place_of(const Key& key) const {
    constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15;  // 2^64 through the golden ratio
    std::size_t place = static_cast<std::size_t>(key_bits(key) * kSpread >> shift_);
    while (places_[place] != kNoNumber && keys_[places_[place]] != key)
      place = (place + 1) & (places_.size() - 1);
    return place;
  }
  void grow() {
    constexpr std::size_t kFirstPlaces = 64;
    constexpr int kFirstShift = 64 - 6;
    const bool first = places_.empty();
    const std::size_t size = first ? kFirstPlaces : 2 * places_.size();
    shift_ = first ? kFirstShift : shift_ - 1;
    places_.assign(size, kNoNumber);
    for (std::uint32_t number = 0; number < keys_.size(); ++number) places_[place_of(keys_[number])] = number;
  }

  std::vector<Key> keys_;
  std::vector<std::uint32_t> places_;  // numbers; as many as a power of two, at most half of them taken
  int shift_ = 0;                      // 64 less the bits of a place
};

}  // namespace indsigt
