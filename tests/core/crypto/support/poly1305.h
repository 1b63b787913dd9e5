// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

// Just enough arithmetic modulo 2^130 − 5 to make two Poly1305 keys agree on one tag.
namespace indsigt::crypto::tests {

// Below 2^130 − 5, in 32-bit limbs, the lowest first.
class Field {
 public:
  Field() = default;
  explicit Field(std::uint32_t value) : limbs_{value} {}

  // Little-endian, at most 17 bytes, and below 2^130.
  static Field of(std::span<const std::byte> bytes) {
    Field out;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      out.limbs_[i / 4] |= std::to_integer<std::uint32_t>(bytes[i]) << 8 * (i % 4);
    }
    out.reduce();
    return out;
  }

  friend Field operator+(const Field& a, const Field& b) {
    Field out;
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < 5; ++i) {
      carry += std::uint64_t{a.limbs_[i]} + b.limbs_[i];
      out.limbs_[i] = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    out.reduce();
    return out;
  }

  friend Field operator*(const Field& a, const Field& b) {
    std::array<std::uint32_t, 10> wide{};
    for (std::size_t i = 0; i < 5; ++i) {
      std::uint64_t carry = 0;
      for (std::size_t j = 0; j < 5; ++j) {
        carry += wide[i + j] + std::uint64_t{a.limbs_[i]} * b.limbs_[j];
        wide[i + j] = static_cast<std::uint32_t>(carry);
        carry >>= 32;
      }
      wide[i + 5] = static_cast<std::uint32_t>(carry);
    }
    // low + 2^130 · high = low + 5 · high
    Field low;
    Field high;
    for (std::size_t i = 0; i < 5; ++i) {
      low.limbs_[i] = i < 4 ? wide[i] : wide[i] & 3;
      high.limbs_[i] = wide[i + 4] >> 2 | wide[i + 5] << 30;
    }
    high.reduce();
    Field out = low;
    out.reduce();
    for (int i = 0; i < 5; ++i) out = out + high;
    return out;
  }

  friend Field operator-(const Field& a, const Field& b) { return a + b * Field::minus_one(); }

  // Fermat: a^(p − 2).
  [[nodiscard]] Field inverse() const {
    Field out(1);
    for (int bit = 129; bit >= 0; --bit) {
      out = out * out;
      // p − 2 = 2^130 − 7: all ones but bits 1 and 2.
      if (bit != 1 && bit != 2) out = out * *this;
    }
    return out;
  }

  [[nodiscard]] bool fits_a_block() const { return limbs_[4] == 0; }
  [[nodiscard]] std::array<std::byte, 16> block() const {
    std::array<std::byte, 16> out;
    for (std::size_t i = 0; i < 16; ++i) out[i] = static_cast<std::byte>(limbs_[i / 4] >> 8 * (i % 4) & 0xff);
    return out;
  }
  friend bool operator==(const Field&, const Field&) = default;

 private:
  static Field minus_one() {
    Field out;
    out.limbs_ = {0xfffffffa, 0xffffffff, 0xffffffff, 0xffffffff, 3};
    return out;
  }

  // Brings a value below 2^160 below p.
  void reduce() {
    do {
      std::uint64_t carry = std::uint64_t{5} * (limbs_[4] >> 2);
      limbs_[4] &= 3;
      for (std::size_t i = 0; i < 5; ++i) {
        carry += limbs_[i];
        limbs_[i] = static_cast<std::uint32_t>(carry);
        carry >>= 32;
      }
    } while (limbs_[4] > 3);
    const bool above = limbs_[4] == 3 && limbs_[3] == 0xffffffff && limbs_[2] == 0xffffffff &&
                       limbs_[1] == 0xffffffff && limbs_[0] >= 0xfffffffb;
    if (above) limbs_ = {limbs_[0] - 0xfffffffb, 0, 0, 0, 0};
  }

  std::array<std::uint32_t, 5> limbs_{};
};

// One of the two keys that a tag is to fit.
struct PolyKey {
  Field r;
  Field s;
};

// From the 32 bytes of a one-time key, with r clamped as RFC 8439 says.
inline PolyKey poly_key(std::span<const std::byte> key) {
  std::array<std::byte, 16> r;
  for (std::size_t i = 0; i < 16; ++i) {
    r[i] = key[i];
    if (i % 4 == 3) r[i] &= std::byte{15};
    if (i % 4 == 0 && i > 0) r[i] &= std::byte{252};
  }
  return {Field::of(r), Field::of(key.subspan(16, 16))};
}

inline Field power_of_two(int exponent) {
  Field out(1);
  for (int i = 0; i < exponent; ++i) out = out + out;
  return out;
}

// The polynomial over whole blocks, without s.
inline Field poly_of(const PolyKey& key, std::span<const std::byte> blocks) {
  Field sum;
  for (std::size_t at = 0; at < blocks.size(); at += 16) {
    sum = (sum + Field::of(blocks.subspan(at, 16)) + power_of_two(128)) * key.r;
  }
  return sum;
}

}  // namespace indsigt::crypto::tests
