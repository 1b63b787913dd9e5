// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "base/bytes.h"

namespace indsigt {

// Writes the fields of core/plan_log/FORMAT.md: numbers big-endian, everything else as it is.
class Writer {
 public:
  Writer& u8(std::uint8_t value) { return number(value, 1); }
  Writer& u16(std::uint16_t value) { return number(value, 2); }
  Writer& u32(std::uint32_t value) { return number(value, 4); }
  Writer& u64(std::uint64_t value) { return number(value, 8); }
  Writer& bytes(std::span<const std::byte> value);
  Writer& text(std::string_view value) { return bytes(as_bytes(value)); }
  // Writes a u32 length, then the bytes. Needs: fewer than 2^32.
  Writer& var(std::span<const std::byte> value);

  [[nodiscard]] std::span<const std::byte> view() const { return out_; }
  [[nodiscard]] Bytes take() { return std::move(out_); }

 private:
  Writer& number(std::uint64_t value, int bytes);

  Bytes out_;
};

// Reads the same fields, never beyond the end. What does not fit makes the reader fail for good: every read
// from then on gives zeros or nothing, so that a decoder reads all its fields and asks `done()` once.
class Reader {
 public:
  explicit Reader(std::span<const std::byte> in) : in_(in) {}

  [[nodiscard]] std::uint8_t u8() { return static_cast<std::uint8_t>(number(1)); }
  [[nodiscard]] std::uint16_t u16() { return static_cast<std::uint16_t>(number(2)); }
  [[nodiscard]] std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
  [[nodiscard]] std::uint64_t u64() { return number(8); }
  // Reads the next `size` bytes, valid while the input is; empty after a failure.
  [[nodiscard]] std::span<const std::byte> bytes(std::size_t size);
  template <std::size_t N>
  [[nodiscard]] std::array<std::byte, N> array() {
    std::array<std::byte, N> out{};
    const auto from = bytes(N);
    for (std::size_t i = 0; i < from.size(); ++i) out[i] = from[i];
    return out;
  }
  // Reads a u32 length ≤ max, then the bytes.
  [[nodiscard]] std::span<const std::byte> var(std::size_t max);
  // Reads a u16 count ≤ max.
  [[nodiscard]] std::size_t count(std::size_t max);
  // Reads everything that is left.
  [[nodiscard]] std::span<const std::byte> rest() { return bytes(left()); }

  void refuse() { failed_ = true; }
  [[nodiscard]] std::size_t left() const { return failed_ ? 0 : in_.size() - at_; }
  [[nodiscard]] bool failed() const { return failed_; }
  // Says whether everything was read and nothing failed.
  [[nodiscard]] bool done() const { return !failed_ && at_ == in_.size(); }

 private:
  std::uint64_t number(std::size_t bytes);

  std::span<const std::byte> in_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

}  // namespace indsigt
