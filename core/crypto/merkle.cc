// SPDX-License-Identifier: MPL-2.0
#include "crypto/merkle.h"

#include <sodium.h>

#include <algorithm>
#include <bit>

#include "crypto/libsodium.h"

namespace indsigt::crypto {
namespace {

static_assert(crypto_hash_sha256_BYTES == sizeof(Hash));

Hash sha256(std::initializer_list<std::span<const std::byte>> parts) {
  crypto_hash_sha256_state state;
  crypto_hash_sha256_init(&state);
  for (const auto part : parts) crypto_hash_sha256_update(&state, in(part), part.size());
  Hash hash;
  crypto_hash_sha256_final(&state, out(hash));
  return hash;
}

constexpr std::array kLeaf{std::byte{0}};
constexpr std::array kNode{std::byte{1}};

Hash join(const Hash& left, const Hash& right) { return sha256({kNode, left, right}); }

// The largest power of two below `size`, where a tree of that size divides. Needs: size ≥ 2.
std::uint64_t split(std::uint64_t size) { return std::bit_floor(size - 1); }

}  // namespace

Hash leaf_hash(std::span<const std::byte> leaf) { return sha256({kLeaf, leaf}); }
Hash empty_root() { return sha256({}); }

void MerkleTree::append(const Hash& leaf) {
  Hash hash = leaf;
  for (std::size_t level = 0;; ++level) {
    if (level == levels_.size()) levels_.emplace_back();
    auto& row = levels_[level];
    row.push_back(hash);
    if (row.size() % 2 != 0) return;
    hash = join(row[row.size() - 2], row[row.size() - 1]);
  }
}

std::uint64_t MerkleTree::size() const { return levels_.empty() ? 0 : levels_[0].size(); }

const Hash& MerkleTree::leaf(std::uint64_t index) const {
  need(index < size());
  return levels_[0][static_cast<std::size_t>(index)];
}

Hash MerkleTree::root(std::uint64_t size) const {
  need(size <= this->size());
  return size == 0 ? empty_root() : node(0, size);
}

Hash MerkleTree::node(std::uint64_t begin, std::uint64_t end) const {
  const std::uint64_t size = end - begin;
  if (std::has_single_bit(size)) {
    const auto level = static_cast<std::size_t>(std::countr_zero(size));
    return levels_[level][static_cast<std::size_t>(begin >> level)];
  }
  const std::uint64_t middle = begin + split(size);
  return join(node(begin, middle), node(middle, end));
}

std::vector<Hash> MerkleTree::inclusion_proof(std::uint64_t index, std::uint64_t size) const {
  need(index < size && size <= this->size());
  std::vector<Hash> proof;
  prove_leaf(index, 0, size, proof);
  return proof;
}

void MerkleTree::prove_leaf(std::uint64_t index, std::uint64_t begin, std::uint64_t end,
                            std::vector<Hash>& proof) const {
  if (end - begin == 1) return;
  const std::uint64_t middle = begin + split(end - begin);
  if (index < middle) {
    prove_leaf(index, begin, middle, proof);
    proof.push_back(node(middle, end));
  } else {
    prove_leaf(index, middle, end, proof);
    proof.push_back(node(begin, middle));
  }
}

std::vector<Hash> MerkleTree::consistency_proof(std::uint64_t from, std::uint64_t to) const {
  need(from <= to && to <= size());
  std::vector<Hash> proof;
  if (from != 0) prove_prefix(from, 0, to, proof);
  return proof;
}

void MerkleTree::prove_prefix(std::uint64_t from, std::uint64_t begin, std::uint64_t end,
                              std::vector<Hash>& proof) const {
  if (from == end) {
    // Whoever asks has the root of everything before `from` already.
    if (begin != 0) proof.push_back(node(begin, end));
    return;
  }
  const std::uint64_t middle = begin + split(end - begin);
  if (from <= middle) {
    prove_prefix(from, begin, middle, proof);
    proof.push_back(node(middle, end));
  } else {
    prove_prefix(from, middle, end, proof);
    proof.push_back(node(begin, middle));
  }
}

bool verify_inclusion(std::uint64_t index, std::uint64_t size, const Hash& leaf, std::span<const Hash> proof,
                      const Hash& root) {
  if (index >= size) return false;
  std::uint64_t fn = index;
  std::uint64_t sn = size - 1;
  Hash hash = leaf;
  for (const Hash& each : proof) {
    if (sn == 0) return false;
    if ((fn & 1) != 0 || fn == sn) {
      hash = join(each, hash);
      while ((fn & 1) == 0 && fn != 0) {
        fn >>= 1;
        sn >>= 1;
      }
    } else {
      hash = join(hash, each);
    }
    fn >>= 1;
    sn >>= 1;
  }
  return sn == 0 && hash == root;
}

bool verify_consistency(std::uint64_t from, std::uint64_t to, std::span<const Hash> proof,
                        const Hash& from_root, const Hash& to_root) {
  if (from == 0 || from > to) return false;
  if (from == to) return proof.empty() && from_root == to_root;
  if (proof.empty()) return false;
  std::uint64_t fn = from - 1;
  std::uint64_t sn = to - 1;
  const int complete = std::countr_one(fn);
  fn >>= complete;
  sn >>= complete;
  // A first size that is a power of two is a node itself, and left out of the proof.
  const bool known = std::has_single_bit(from);
  Hash first = known ? from_root : proof.front();
  Hash second = first;
  for (const Hash& each : known ? proof : proof.subspan(1)) {
    if (sn == 0) return false;
    if ((fn & 1) != 0 || fn == sn) {
      first = join(each, first);
      second = join(each, second);
      while ((fn & 1) == 0 && fn != 0) {
        fn >>= 1;
        sn >>= 1;
      }
    } else {
      second = join(second, each);
    }
    fn >>= 1;
    sn >>= 1;
  }
  return sn == 0 && first == from_root && second == to_root;
}

}  // namespace indsigt::crypto
