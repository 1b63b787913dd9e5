// SPDX-License-Identifier: MPL-2.0
#include "crypto/recovery_code.h"

#include <algorithm>

#include "crypto/hash.h"
#include "crypto/labels.h"

namespace indsigt::crypto {
namespace {

constexpr std::size_t kCode = 20;
constexpr std::size_t kCharacters = 36;
constexpr std::size_t kGroup = 4;
constexpr std::size_t kBitsEach = 5;
// 36 characters have 180 bits: 160 of the code and 20 of the check; the last byte is half empty.
constexpr std::size_t kPacked = 23;
constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

// The code with its check bits.
SecretBytes with_check(std::span<const std::byte> code) {
  SecretBytes packed(kPacked);
  const auto to = packed.reveal(kRevealSecret);
  std::copy(code.begin(), code.end(), to.begin());
  const Hash check = hash(label::kCode, {code});
  to[20] = check[0];
  to[21] = check[1];
  to[22] = check[2] & std::byte{0xf0};
  return packed;
}

unsigned digit_at(std::span<const std::byte> packed, std::size_t index) {
  unsigned digit = 0;
  for (std::size_t bit = index * kBitsEach; bit < (index + 1) * kBitsEach; ++bit) {
    digit = digit << 1 | (std::to_integer<unsigned>(packed[bit / 8]) >> (7 - bit % 8) & 1);
  }
  return digit;
}

void put_digit(std::span<std::byte> packed, std::size_t index, std::size_t digit) {
  for (std::size_t i = 0; i < kBitsEach; ++i) {
    const std::size_t bit = index * kBitsEach + i;
    const unsigned value = static_cast<unsigned>(digit >> (kBitsEach - 1 - i) & 1);
    packed[bit / 8] |= static_cast<std::byte>(value << (7 - bit % 8));
  }
}

// Crockford's reading; npos for what is no digit.
std::size_t read_digit(char c) {
  if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  if (c == 'O') c = '0';
  if (c == 'I' || c == 'L') c = '1';
  return kDigits.find(c);
}

}  // namespace

RecoveryCode make_recovery_code(Random& random) {
  RecoveryCode code{SecretBytes(kCode)};
  random.fill(code.bits.reveal(kRevealSecret));
  return code;
}

SecretBytes write_recovery_code(const RecoveryCode& code) {
  const SecretBytes packed = with_check(code.bits.reveal(kRevealSecret));
  SecretBytes text(kCharacters + kCharacters / kGroup - 1);
  const auto to = text.reveal(kRevealSecret);
  std::size_t at = 0;
  for (std::size_t i = 0; i < kCharacters; ++i) {
    if (i != 0 && i % kGroup == 0) to[at++] = std::byte{'-'};
    to[at++] = static_cast<std::byte>(kDigits[digit_at(packed.reveal(kRevealSecret), i)]);
  }
  return text;
}

std::optional<RecoveryCode> read_recovery_code(std::string_view text) {
  SecretBytes packed(kPacked);
  std::size_t count = 0;
  for (const char c : text) {
    if (c == ' ' || c == '-') continue;
    const std::size_t digit = read_digit(c);
    if (digit == std::string_view::npos || count == kCharacters) return std::nullopt;
    put_digit(packed.reveal(kRevealSecret), count++, digit);
  }
  if (count != kCharacters) return std::nullopt;
  const auto code = packed.reveal(kRevealSecret).first(kCode);
  const SecretBytes expected = with_check(code);
  if (!equal(expected.reveal(kRevealSecret), packed.reveal(kRevealSecret))) return std::nullopt;
  return RecoveryCode{SecretBytes(code)};
}

}  // namespace indsigt::crypto
