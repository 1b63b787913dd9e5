// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace indsigt {

// Whoever reads a secret says so, in a word that an auditor can search for.
struct RevealSecret {
  explicit constexpr RevealSecret() = default;
};
inline constexpr RevealSecret kRevealSecret{};

// Overwrites memory, in a way that no compiler leaves out.
void wipe(std::span<std::byte> bytes);

// A secret of a fixed length: moves only, never prints, compares or converts, and is overwritten when the
// object goes. A copy is asked for by name.
class SecretBytes {
 public:
  SecretBytes() = default;
  explicit SecretBytes(std::size_t size) : bytes_(size) {}
  explicit SecretBytes(std::span<const std::byte> bytes) : bytes_(bytes.begin(), bytes.end()) {}
  SecretBytes(SecretBytes&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}
  SecretBytes& operator=(SecretBytes&& other) noexcept;
  SecretBytes(const SecretBytes&) = delete;
  SecretBytes& operator=(const SecretBytes&) = delete;
  ~SecretBytes() { wipe(bytes_); }

  [[nodiscard]] std::size_t size() const { return bytes_.size(); }
  [[nodiscard]] bool empty() const { return bytes_.empty(); }
  [[nodiscard]] SecretBytes copy() const { return SecretBytes(std::span<const std::byte>(bytes_)); }

  // Gives the bytes themselves, valid while the object lives and is not assigned to.
  [[nodiscard]] std::span<const std::byte> reveal(RevealSecret) const { return bytes_; }
  [[nodiscard]] std::span<std::byte> reveal(RevealSecret) { return bytes_; }

 private:
  std::vector<std::byte> bytes_;
};

}  // namespace indsigt
