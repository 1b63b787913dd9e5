// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "crypto/hash.h"

// The tree of RFC 9162, section 2.1: SHA-256, leaves 0x00, nodes 0x01.
namespace indsigt::crypto {

[[nodiscard]] Hash leaf_hash(std::span<const std::byte> leaf);
// Gives the root of no leaves: SHA-256 of nothing.
[[nodiscard]] Hash empty_root();

// An append-only tree over leaf hashes that knows every earlier root.
// Memory: 64 bytes a leaf. append() is O(1) amortised; roots and proofs O(log² n).
class MerkleTree {
 public:
  void append(const Hash& leaf);
  // Takes the last leaves away again, until `size` are left. Needs: size ≤ size().
  void truncate(std::uint64_t size);
  [[nodiscard]] std::uint64_t size() const;
  [[nodiscard]] const Hash& leaf(std::uint64_t index) const;
  // Gives the root of the first `size` leaves. Needs: size ≤ size().
  [[nodiscard]] Hash root(std::uint64_t size) const;
  [[nodiscard]] Hash root() const { return root(size()); }
  // Makes the proof of RFC 9162, 2.1.3.1. Needs: index < size ≤ size().
  [[nodiscard]] std::vector<Hash> inclusion_proof(std::uint64_t index, std::uint64_t size) const;
  // Makes the proof of RFC 9162, 2.1.4.1. Needs: from ≤ to ≤ size(). Empty where from is 0 or to.
  [[nodiscard]] std::vector<Hash> consistency_proof(std::uint64_t from, std::uint64_t to) const;

 private:
  [[nodiscard]] Hash node(std::uint64_t begin, std::uint64_t end) const;
  void prove_leaf(std::uint64_t index, std::uint64_t begin, std::uint64_t end,
                  std::vector<Hash>& proof) const;
  void prove_prefix(std::uint64_t from, std::uint64_t begin, std::uint64_t end,
                    std::vector<Hash>& proof) const;

  // levels_[l][i]: the root of the complete subtree of 2^l leaves from i·2^l on.
  std::vector<std::vector<Hash>> levels_;
};

// Verifies by RFC 9162, 2.1.3.2. False for whatever is not exactly a proof.
[[nodiscard]] bool verify_inclusion(std::uint64_t index, std::uint64_t size, const Hash& leaf,
                                    std::span<const Hash> proof, const Hash& root);
// Verifies by RFC 9162, 2.1.4.2. Equal sizes take an empty proof and equal roots. From 0 there is nothing to
// prove, as in the RFC (0 < from): false. Whoever knows no earlier root asks nothing.
[[nodiscard]] bool verify_consistency(std::uint64_t from, std::uint64_t to, std::span<const Hash> proof,
                                      const Hash& from_root, const Hash& to_root);

}  // namespace indsigt::crypto
