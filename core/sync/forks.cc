// SPDX-License-Identifier: MPL-2.0
#include "sync/forks.h"

#include "base/codec.h"
#include "crypto/checkpoint.h"
#include "crypto/merkle.h"
#include "plan_log/statements.h"

namespace indsigt::sync {

namespace {

using crypto::Hash;

constexpr std::string_view kMagic = "JPF1";
constexpr std::uint32_t kMaxLeaves = 1'048'576;

std::string_view as_text(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// Whether the leaves give the larger checkpoint's root, and not the smaller one's.
bool contradicts(const crypto::Checkpoint& smaller, const crypto::Checkpoint& larger, Reader& leaves) {
  crypto::MerkleTree tree;
  for (std::uint64_t i = 0; i < larger.size; ++i) tree.append(leaves.array<32>());
  return leaves.done() && tree.root() == larger.root && tree.root(smaller.size) != smaller.root;
}

}  // namespace

Bytes make_fork_proof(std::string_view first, std::string_view second, std::span<const Hash> leaves) {
  Writer writer;
  writer.text(kMagic).var(as_bytes(first)).var(as_bytes(second));
  writer.u32(static_cast<std::uint32_t>(leaves.size()));
  for (const Hash& leaf : leaves) writer.bytes(leaf);
  return writer.take();
}

bool verify_fork_proof(const plan_log::Genesis& genesis, const crypto::PlanId& plan,
                       std::span<const std::byte> proof) {
  if (plan_log::plan_of(encode(genesis)) != plan) return false;
  Reader reader(proof);
  const auto magic = reader.bytes(kMagic.size());
  if (reader.failed() || !crypto::equal(magic, as_bytes(kMagic))) return false;
  const auto first_note = reader.var(crypto::kMaxCheckpoint);
  const auto second_note = reader.var(crypto::kMaxCheckpoint);
  const std::uint32_t count = reader.u32();
  if (reader.failed() || count > kMaxLeaves || reader.left() != std::size_t{32} * count) return false;
  const auto first = crypto::read_checkpoint(genesis.relay, plan, as_text(first_note));
  const auto second = crypto::read_checkpoint(genesis.relay, plan, as_text(second_note));
  if (!first || !second) return false;
  const auto& [smaller, larger] = std::pair(first->checkpoint, second->checkpoint);
  if (smaller.size == larger.size) return count == 0 && smaller.root != larger.root;
  return smaller.size < larger.size && count == larger.size && contradicts(smaller, larger, reader);
}

}  // namespace indsigt::sync
