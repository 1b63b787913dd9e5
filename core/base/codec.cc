// SPDX-License-Identifier: MPL-2.0
#include "base/codec.h"

namespace indsigt {

Writer& Writer::bytes(std::span<const std::byte> value) {
  out_.insert(out_.end(), value.begin(), value.end());
  return *this;
}

Writer& Writer::var(std::span<const std::byte> value) {
  return u32(static_cast<std::uint32_t>(value.size())).bytes(value);
}

Writer& Writer::number(std::uint64_t value, int bytes) {
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
    out_.push_back(static_cast<std::byte>(value >> shift & 0xff));
  }
  return *this;
}

std::span<const std::byte> Reader::bytes(std::size_t size) {
  if (failed_ || size > in_.size() - at_) {
    failed_ = true;
    return {};
  }
  const auto out = in_.subspan(at_, size);
  at_ += size;
  return out;
}

std::span<const std::byte> Reader::var(std::size_t max) {
  const std::size_t size = u32();
  if (size > max) failed_ = true;
  return bytes(size);
}

std::size_t Reader::count(std::size_t max) {
  const std::size_t n = u16();
  if (n > max) failed_ = true;
  return failed_ ? 0 : n;
}

std::uint64_t Reader::number(std::size_t size) {
  std::uint64_t out = 0;
  for (const std::byte each : bytes(size)) out = out << 8 | static_cast<std::uint64_t>(each);
  return out;
}

}  // namespace indsigt
