// SPDX-License-Identifier: MPL-2.0
// Sixteen bytes at a time: WebAssembly SIMD, SSE2 or plain C++, with the same results.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

#if defined(INDSIGT_TREE_SCALAR)
#elif defined(__wasm_simd128__)
#include <wasm_simd128.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace indsigt::tree {

inline constexpr int kBlockBytes = 16;

// equal, less: bytes of all ones where byte i is `byte`, or less than it as a signed number.
// signs: bit i is the highest bit of byte i.
#if !defined(INDSIGT_TREE_SCALAR) && defined(__wasm_simd128__)

struct Block {
  v128_t bytes;
};
inline Block load_block(const char* from) { return {wasm_v128_load(from)}; }
inline void store_block(char* to, Block a) { wasm_v128_store(to, a.bytes); }
inline Block equal(Block a, char byte) { return {wasm_i8x16_eq(a.bytes, wasm_i8x16_splat(byte))}; }
inline Block less(Block a, char byte) { return {wasm_i8x16_lt(a.bytes, wasm_i8x16_splat(byte))}; }
inline Block operator|(Block a, Block b) { return {wasm_v128_or(a.bytes, b.bytes)}; }
inline std::uint32_t signs(Block a) { return wasm_i8x16_bitmask(a.bytes); }

#elif !defined(INDSIGT_TREE_SCALAR) && defined(__SSE2__)

struct Block {
  __m128i bytes;
};
inline Block load_block(const char* from) {
  Block a;
  std::memcpy(&a, from, sizeof a);
  return a;
}
inline void store_block(char* to, Block a) { std::memcpy(to, &a, sizeof a); }
inline Block equal(Block a, char byte) { return {_mm_cmpeq_epi8(a.bytes, _mm_set1_epi8(byte))}; }
inline Block less(Block a, char byte) { return {_mm_cmplt_epi8(a.bytes, _mm_set1_epi8(byte))}; }
inline Block operator|(Block a, Block b) { return {_mm_or_si128(a.bytes, b.bytes)}; }
inline std::uint32_t signs(Block a) { return static_cast<std::uint32_t>(_mm_movemask_epi8(a.bytes)); }

#else

struct Block {
  signed char bytes[kBlockBytes];
};
template <class Function>
Block for_each_byte(Function function) {
  Block result;
  for (int i = 0; i < kBlockBytes; ++i) result.bytes[i] = static_cast<signed char>(function(i));
  return result;
}
inline Block load_block(const char* from) {
  Block a;
  std::memcpy(&a, from, sizeof a);
  return a;
}
inline void store_block(char* to, Block a) { std::memcpy(to, &a, sizeof a); }
inline Block equal(Block a, char byte) {
  return for_each_byte([&](int i) { return a.bytes[i] == static_cast<signed char>(byte) ? -1 : 0; });
}
inline Block less(Block a, char byte) {
  return for_each_byte([&](int i) { return a.bytes[i] < static_cast<signed char>(byte) ? -1 : 0; });
}
inline Block operator|(Block a, Block b) {
  return for_each_byte([&](int i) { return a.bytes[i] | b.bytes[i]; });
}
inline std::uint32_t signs(Block a) {
  std::uint32_t bits = 0;
  for (int i = 0; i < kBlockBytes; ++i) bits |= std::uint32_t{a.bytes[i] < 0} << i;
  return bits;
}

#endif

// Bit i: byte i is no plain ASCII of a JSON string, but a quote, a backslash, a control character or, being
// negative, part of a longer UTF-8 sequence.
inline std::uint32_t plain_text_ends(Block a) {
  return signs(equal(a, '"') | equal(a, '\\') | less(a, 0x20));
}

// Bit i: byte i cannot be written into a JSON string as it is.
inline std::uint32_t must_be_escaped(Block a) {
  return signs(equal(a, '"') | equal(a, '\\') | less(a, 0x20)) & ~signs(a);
}

// Bit i: byte i is none of the four that JSON calls white space.
inline std::uint32_t space_ends(Block a) {
  return ~signs(equal(a, ' ') | equal(a, '\n') | equal(a, '\t') | equal(a, '\r')) & 0xFFFFu;
}

}  // namespace indsigt::tree
