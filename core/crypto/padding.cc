// SPDX-License-Identifier: MPL-2.0
#include "crypto/padding.h"

#include <algorithm>
#include <bit>

#include "base/codec.h"
#include "crypto/libsodium.h"

namespace indsigt::crypto {
namespace {

constexpr std::size_t kFloor = 256;
constexpr std::size_t kLength = 4;

// Padmé: rounds up so that only the first few bits of a length are told.
std::size_t padme(std::size_t size) {
  const int e = static_cast<int>(std::bit_width(size)) - 1;
  const int s = static_cast<int>(std::bit_width(static_cast<unsigned>(e)));
  const std::size_t step = std::size_t{1} << (e - s);
  return (size + step - 1) / step * step;
}

}  // namespace

std::size_t padded_size(std::size_t size) {
  need(size <= kMaxText);
  return padme(std::max(kFloor, kLength + size));
}

bool is_padded_size(std::size_t size) { return size >= kFloor && size <= kMaxPadded && padme(size) == size; }

SecretBytes pad(std::span<const std::byte> text) {
  SecretBytes padded(padded_size(text.size()));
  const auto to = padded.reveal(kRevealSecret);
  for (std::size_t i = 0; i < kLength; ++i) {
    to[i] = static_cast<std::byte>(text.size() >> 8 * (kLength - 1 - i) & 0xff);
  }
  std::copy(text.begin(), text.end(), to.begin() + kLength);
  return padded;
}

std::optional<SecretBytes> unpad(std::span<const std::byte> padded) {
  if (!is_padded_size(padded.size())) return std::nullopt;
  Reader reader(padded);
  const std::size_t size = reader.u32();
  const auto text = reader.bytes(size);
  const auto filler = reader.rest();
  if (reader.failed() || size > kMaxText || padded_size(size) != padded.size()) return std::nullopt;
  std::byte any{0};
  for (const std::byte each : filler) any |= each;
  if (any != std::byte{0}) return std::nullopt;
  return SecretBytes(text);
}

}  // namespace indsigt::crypto
