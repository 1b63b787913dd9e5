// SPDX-License-Identifier: MPL-2.0
// Member names while a tree is read: each distinct name gets one number.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/text_hash.h"
#include "tree/tree_node.h"

namespace indsigt::tree {

// A name of at most 15 bytes in two words, padded with zeros. As a control character zero cannot stand in
// the source of a name, so these words are equal only when the names are.
struct ShortName {
  std::uint64_t first;
  std::uint64_t second;
};

// Needs: 16 readable bytes at `from`, size < 16.
inline ShortName short_name(const char* from, int size) {
  static constexpr unsigned char kMasks[32] = {255, 255, 255, 255, 255, 255, 255, 255,
                                               255, 255, 255, 255, 255, 255, 255, 255};
  const char* const mask = reinterpret_cast<const char*>(kMasks) + 16 - size;
  return {read_u64(from) & read_u64(mask), read_u64(from + 8) & read_u64(mask + 8)};
}

// A hash table that hostile names cannot slow down: it starts with a cheap hash, and as soon as one search
// takes suspiciously long it changes, once, to SipHash under a key made from the whole document. Whoever
// writes a document cannot choose names that collide under a key that every one of its bytes changes.
class TreeNames {
 public:
  static constexpr std::uint32_t kOutOfMemory = 0;  // 0 is "no name", so never a result

  // Needs: `document` and `names` outlive this; `names` is empty.
  TreeNames(std::string_view document, TreeBuffer<TreeName>& names) : document_(document), names_(names) {}

  // `arena`: where the offsets of names count from. False when memory is out.
  [[nodiscard]] bool reserve(const char* arena);

  // A name that was met before and not since pushed out by another one, else 0. Documents repeat a few
  // hundred names; finding them here takes neither a loop nor a comparison byte by byte.
  [[nodiscard]] std::uint32_t recall(ShortName name) const {
    const Recent& recent = recent_[place(name)];
    return recent.name.first == name.first && recent.name.second == name.second ? recent.number : 0;
  }
  void remember(ShortName name, std::uint32_t number) { recent_[place(name)] = {name, number}; }

  // The number of `name`; a new name (its number is names.size() − 1) has been entered with `offset` and the
  // caller must see that its text is there in the arena before the next call.
  [[nodiscard]] std::uint32_t number_of(std::string_view name, std::uint32_t offset);

  // Whether the table has changed to the keyed hash.
  [[nodiscard]] bool keyed() const { return keyed_; }

 private:
  struct Slot {
    std::uint32_t hash;
    std::uint32_t name;  // 0: free
  };
  struct Recent {
    ShortName name;
    std::uint32_t number;
  };

  [[nodiscard]] std::size_t place(ShortName name) const {
    const std::uint64_t mixed = name.first * 0x9E3779B97F4A7C15u ^ name.second * 0xD6E8FEB86659FD93u;
    return static_cast<std::size_t>(mixed >> recent_shift_);
  }

  [[nodiscard]] std::uint32_t hash(std::string_view name) const;
  [[nodiscard]] std::string_view text(std::uint32_t name) const;
  [[nodiscard]] bool rebuild(std::size_t slots);
  [[nodiscard]] std::uint32_t enter(std::size_t slot, std::uint32_t hash, TreeName name);

  std::string_view document_;
  const char* arena_ = nullptr;
  TreeBuffer<TreeName>& names_;
  TreeBuffer<Slot> slots_;
  TreeBuffer<Recent> recent_;
  int recent_shift_ = 63;
  std::size_t mask_ = 0;
  bool keyed_ = false;
  std::uint64_t key_ = 0;
};

}  // namespace indsigt::tree
