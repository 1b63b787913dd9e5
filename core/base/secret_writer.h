// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>

#include "base/codec.h"
#include "base/secret_bytes.h"

namespace indsigt {

// Writes as codec.h's Writer does, for what holds keys: memory that the text outgrows is overwritten.
class SecretWriter {
 public:
  SecretWriter& bytes(std::span<const std::byte> value) {
    grow(value.size());
    std::copy(value.begin(), value.end(), out_.reveal(kRevealSecret).subspan(size_).begin());
    size_ += value.size();
    return *this;
  }
  SecretWriter& secret(const SecretBytes& value) { return bytes(value.reveal(kRevealSecret)); }
  SecretWriter& u8(std::uint8_t value) { return bytes(Writer().u8(value).view()); }
  SecretWriter& u16(std::uint16_t value) { return bytes(Writer().u16(value).view()); }
  SecretWriter& u32(std::uint32_t value) { return bytes(Writer().u32(value).view()); }
  SecretWriter& u64(std::uint64_t value) { return bytes(Writer().u64(value).view()); }
  // Needs: fewer than 2^32 bytes.
  SecretWriter& var(std::span<const std::byte> value) {
    return u32(static_cast<std::uint32_t>(value.size())).bytes(value);
  }

  [[nodiscard]] std::span<const std::byte> view() const { return out_.reveal(kRevealSecret).first(size_); }
  [[nodiscard]] SecretBytes take() const { return SecretBytes(view()); }

 private:
  void grow(std::size_t more) {
    if (size_ + more <= out_.size()) return;
    SecretBytes larger(std::max(size_ + more, 2 * out_.size()));
    std::copy(view().begin(), view().end(), larger.reveal(kRevealSecret).begin());
    out_ = std::move(larger);
  }

  SecretBytes out_;
  std::size_t size_ = 0;
};

}  // namespace indsigt
