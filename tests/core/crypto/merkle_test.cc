// SPDX-License-Identifier: MPL-2.0
// The tree of RFC 9162, section 2.1: against the definition, against known answers, against forged proofs.
#include "crypto/merkle.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/crypto/support/bytes.h"
#include "core/crypto/support/shared_json.h"
#include "crypto/sodium_digest.h"

namespace indsigt::crypto {
namespace {

using namespace tests;

Hash sha256(const Bytes& bytes) { return SodiumDigest().sha256(bytes); }

// MTH of RFC 9162, 2.1.1, word for word.
Hash by_definition(std::span<const Bytes> entries) {
  if (entries.empty()) return sha256({});
  Bytes text;
  if (entries.size() == 1) {
    text.push_back(std::byte{0});
    text.insert(text.end(), entries[0].begin(), entries[0].end());
    return sha256(text);
  }
  std::size_t k = 1;
  while (k * 2 < entries.size()) k *= 2;
  text.push_back(std::byte{1});
  const Hash left = by_definition(entries.first(k));
  const Hash right = by_definition(entries.subspan(k));
  text.insert(text.end(), left.begin(), left.end());
  text.insert(text.end(), right.begin(), right.end());
  return sha256(text);
}

std::vector<Bytes> entries(std::size_t count) {
  SeededRandom random;
  std::vector<Bytes> all;
  for (std::size_t i = 0; i < count; ++i) all.push_back(random_bytes(random, i % 50));
  return all;
}

MerkleTree tree_of(const std::vector<Bytes>& all) {
  MerkleTree tree;
  for (const Bytes& each : all) tree.append(leaf_hash(each));
  return tree;
}

TEST(MerkleTree, HasTheRootsOfTheDefinition) {
  const auto all = entries(130);
  MerkleTree tree;
  EXPECT_EQ(tree.root(), empty_root());
  for (std::size_t size = 0; size < all.size(); ++size) {
    tree.append(leaf_hash(all[size]));
    ASSERT_EQ(tree.size(), size + 1);
    ASSERT_EQ(tree.root(), by_definition(std::span(all).first(size + 1))) << size;
  }
  for (std::size_t size = 0; size <= all.size(); ++size) {
    EXPECT_EQ(tree.root(size), by_definition(std::span(all).first(size))) << size;
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_EQ(tree.leaf(i), leaf_hash(all[i]));
  }
}

// Certificate Transparency's well-known eight entries.
TEST(MerkleTree, HasTheKnownRoots) {
  EXPECT_EQ(hex_of(empty_root()), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(hex_of(leaf_hash({})), "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  MerkleTree tree;
  for (const std::string_view hex :
       {"", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"}) {
    tree.append(leaf_hash(from_hex(hex)));
  }
  EXPECT_EQ(hex_of(tree.root()), "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
}

TEST(Inclusion, HoldsForEveryLeafOfEverySize) {
  const auto all = entries(70);
  const MerkleTree tree = tree_of(all);
  for (std::uint64_t size = 1; size <= all.size(); ++size) {
    for (std::uint64_t index = 0; index < size; ++index) {
      const auto proof = tree.inclusion_proof(index, size);
      ASSERT_TRUE(verify_inclusion(index, size, tree.leaf(index), proof, tree.root(size)))
          << index << " " << size;
    }
  }
}

// A proof longer, shorter, changed, or told of another leaf or size.
TEST(Inclusion, HoldsForNothingElse) {
  const auto all = entries(37);
  const MerkleTree tree = tree_of(all);
  for (const std::uint64_t size : {1U, 2U, 3U, 7U, 8U, 31U, 32U, 33U, 37U}) {
    for (std::uint64_t index = 0; index < size; ++index) {
      const auto proof = tree.inclusion_proof(index, size);
      const Hash leaf = tree.leaf(index);
      const Hash root = tree.root(size);
      for (std::uint64_t other = 0; other < size + 2; ++other) {
        if (other != index) {
          EXPECT_FALSE(verify_inclusion(other, size, leaf, proof, root));
        }
      }
      EXPECT_FALSE(verify_inclusion(index, size, tree.root(0), proof, root));
      EXPECT_FALSE(verify_inclusion(index, size, leaf, proof, tree.root(0)));
      for (std::size_t i = 0; i < proof.size(); ++i) {
        auto changed = proof;
        changed[i][i] ^= std::byte{1};
        EXPECT_FALSE(verify_inclusion(index, size, leaf, changed, root));
        changed = proof;
        changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(i));
        EXPECT_FALSE(verify_inclusion(index, size, leaf, changed, root));
      }
      auto longer = proof;
      longer.push_back(root);
      EXPECT_FALSE(verify_inclusion(index, size, leaf, longer, root));
      longer.insert(longer.begin(), leaf);
      EXPECT_FALSE(verify_inclusion(index, size, leaf, longer, root));
    }
  }
  EXPECT_FALSE(verify_inclusion(0, 0, {}, {}, empty_root()));
}

TEST(Consistency, HoldsForEveryPairOfSizes) {
  const auto all = entries(70);
  const MerkleTree tree = tree_of(all);
  for (std::uint64_t to = 1; to <= all.size(); ++to) {
    for (std::uint64_t from = 1; from <= to; ++from) {
      const auto proof = tree.consistency_proof(from, to);
      ASSERT_TRUE(verify_consistency(from, to, proof, tree.root(from), tree.root(to))) << from << " " << to;
    }
  }
  EXPECT_TRUE(tree.consistency_proof(0, 5).empty());
  EXPECT_TRUE(tree.consistency_proof(5, 5).empty());
}

TEST(Consistency, HoldsForNothingElse) {
  const auto all = entries(37);
  const MerkleTree tree = tree_of(all);
  for (std::uint64_t to = 1; to <= all.size(); ++to) {
    for (std::uint64_t from = 1; from <= to; ++from) {
      const auto proof = tree.consistency_proof(from, to);
      const Hash first = tree.root(from);
      const Hash second = tree.root(to);
      EXPECT_FALSE(verify_consistency(from, to, proof, tree.root(0), second));
      EXPECT_FALSE(verify_consistency(from, to, proof, first, tree.root(0)));
      EXPECT_FALSE(verify_consistency(0, to, proof, first, second));
      EXPECT_FALSE(verify_consistency(to + 1, to, proof, first, second));
      if (from != to) {
        EXPECT_FALSE(verify_consistency(from, to, proof, second, first));
      }
      for (std::size_t i = 0; i < proof.size(); ++i) {
        auto changed = proof;
        changed[i][i] ^= std::byte{1};
        EXPECT_FALSE(verify_consistency(from, to, changed, first, second)) << from << " " << to << " " << i;
        changed = proof;
        changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(i));
        EXPECT_FALSE(verify_consistency(from, to, changed, first, second)) << from << " " << to << " " << i;
      }
      auto longer = proof;
      longer.push_back(second);
      EXPECT_FALSE(verify_consistency(from, to, longer, first, second));
      longer = proof;
      longer.insert(longer.begin(), first);
      EXPECT_FALSE(verify_consistency(from, to, longer, first, second));
    }
  }
  EXPECT_FALSE(verify_consistency(0, 0, {}, empty_root(), empty_root()));
  EXPECT_FALSE(verify_consistency(0, 5, {}, empty_root(), tree.root(5)));
}

// A log that changed, dropped or swapped one earlier record has no proof that holds.
TEST(Consistency, RefusesAFork) {
  const auto all = entries(20);
  const MerkleTree tree = tree_of(all);
  for (std::size_t changed = 0; changed < 12; ++changed) {
    auto other = all;
    other[changed].push_back(std::byte{1});
    const MerkleTree fork = tree_of(other);
    for (std::uint64_t from = changed + 1; from <= 20; ++from) {
      EXPECT_FALSE(
          verify_consistency(from, 20, fork.consistency_proof(from, 20), tree.root(from), fork.root(20)));
      EXPECT_FALSE(
          verify_consistency(from, 20, tree.consistency_proof(from, 20), tree.root(from), fork.root(20)));
    }
  }
}

Bytes from_base64(const std::string& text) {
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  Bytes bytes;
  unsigned bits = 0;
  int count = 0;
  for (const char c : text) {
    if (c == '=') break;
    bits = bits << 6 | static_cast<unsigned>(kDigits.find(c));
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push_back(static_cast<std::byte>(bits >> count & 0xff));
  }
  return bytes;
}

// Some values of the files are no hashes ("don't care"); another hash stands for each of them.
Hash hash_of(const Json& json) {
  const Bytes bytes = from_base64(json.get<std::string>());
  return bytes.size() == 32 ? array_of<32>(bytes) : sha256(bytes);
}

std::vector<Hash> proof_of(const Json& json) {
  std::vector<Hash> proof;
  if (json.is_null()) return proof;
  for (const Json& each : json) proof.push_back(hash_of(each));
  return proof;
}

// An empty one has no place in our types, and is refused by that.
bool is_empty(const Json& json) { return json.is_null() || json.get<std::string>().empty(); }

bool inclusion_holds(const Json& json) {
  if (is_empty(json.at("leafHash")) || is_empty(json.at("root"))) return false;
  return verify_inclusion(json.at("leafIdx"), json.at("treeSize"), hash_of(json.at("leafHash")),
                          proof_of(json.at("proof")), hash_of(json.at("root")));
}

bool consistency_holds(const Json& json) {
  if (is_empty(json.at("root1")) || is_empty(json.at("root2"))) return false;
  return verify_consistency(json.at("size1"), json.at("size2"), proof_of(json.at("proof")),
                            hash_of(json.at("root1")), hash_of(json.at("root2")));
}

// Judges every file of a folder; returns how many there were and how many proofs hold.
std::pair<std::size_t, std::size_t> judge(const std::string& folder, bool (*holds)(const Json&)) {
  const auto files = shared_files(folder);
  std::size_t accepted = 0;
  for (const auto& path : files) {
    const auto json = read_json(path);
    EXPECT_TRUE(json) << path;
    if (!json) continue;
    const bool held = holds(*json);
    EXPECT_EQ(held, !json->at("wantErr")) << path;
    accepted += held;
  }
  return {files.size(), accepted};
}

TEST(KnownProofs, AreJudgedAsTheirFilesSay) {
  const auto [inclusions, included] = judge("data/merkle/inclusion", inclusion_holds);
  const auto [consistencies, consistent] = judge("data/merkle/consistency", consistency_holds);
  if (inclusions + consistencies == 0) {
    GTEST_SKIP() << "INDSIGT_SHARED names no folder with data/merkle";
  }
  EXPECT_GE(inclusions, 46U);
  EXPECT_GE(consistencies, 54U);
  EXPECT_GE(included, 3U);
  EXPECT_GE(consistent, 3U);
}

}  // namespace
}  // namespace indsigt::crypto
