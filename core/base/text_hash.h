// SPDX-License-Identifier: MPL-2.0
// Two hashes of byte strings: a fast one for friends, a keyed one for everybody else.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace indsigt {

inline std::uint64_t read_u64(const char* from) {
  std::uint64_t value;
  std::memcpy(&value, from, sizeof value);
  return value;
}

inline std::uint32_t read_u32(const char* from) {
  std::uint32_t value;
  std::memcpy(&value, from, sizeof value);
  return value;
}

// The first and the last eight bytes of a text, overlapping where it is shorter than sixteen: of two texts of
// one size up to sixteen bytes these are equal only where the texts are.
struct TextEdges {
  std::uint64_t first;
  std::uint64_t last;
  friend bool operator==(const TextEdges&, const TextEdges&) = default;
};

inline TextEdges text_edges(std::string_view text) {
  const char* const p = text.data();
  const std::size_t size = text.size();
  if (size >= 8) return {read_u64(p), read_u64(p + size - 8)};
  if (size >= 4) return {read_u32(p), read_u32(p + size - 4)};
  if (size == 0) return {0, 0};
  const auto byte = [p](std::size_t i) { return std::uint64_t{static_cast<std::uint8_t>(p[i])}; };
  return {byte(0) | byte(size / 2) << 8 | byte(size - 1) << 16, 0};
}

// Hashes all bytes, fast; easily made to collide on purpose.
inline std::uint32_t quick_hash(std::string_view text) {
  const TextEdges edges = text_edges(text);
  std::uint64_t hash = (edges.first + text.size()) * 0x9E3779B97F4A7C15u;
  hash = (hash ^ std::rotl(edges.last, 32)) * 0xD6E8FEB86659FD93u;
  for (std::size_t i = 8; i + 8 < text.size(); i += 8) {
    hash = (std::rotl(hash, 29) ^ read_u64(text.data() + i)) * 0x9E3779B97F4A7C15u;
  }
  return static_cast<std::uint32_t>(hash >> 32);
}

// Computes SipHash-2-4 (Aumasson, Bernstein) with both key halves given.
[[nodiscard]] std::uint64_t sip_hash(std::string_view text, std::uint64_t key0, std::uint64_t key1);

}  // namespace indsigt
