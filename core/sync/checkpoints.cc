// SPDX-License-Identifier: MPL-2.0
#include "sync/checkpoints.h"

namespace indsigt::sync {
namespace {

Result<void> agree(const Checkpoints& shown, const crypto::SignedCheckpoint& next,
                   std::span<const crypto::Hash> consistency, const crypto::MerkleTree& tree) {
  if (!shown.highest) {
    // Nothing to be consistent with; a log without a checkpoint cannot be.
    if (next.checkpoint.size < tree.size()) return fail(ErrorCode::kPlanLogRollback);
    return {};
  }
  const auto& [from, from_root] = shown.highest->checkpoint;
  const auto& [to, to_root] = next.checkpoint;
  if (to < from) return fail(ErrorCode::kPlanLogRollback);
  if (from == 0) return {};
  if (!crypto::verify_consistency(from, to, consistency, from_root, to_root))
    return fail(ErrorCode::kPlanLogFork);
  return {};
}

}  // namespace

Result<void> take_checkpoint(Checkpoints& shown, const crypto::SignedCheckpoint& next,
                             std::span<const crypto::Hash> consistency, const crypto::MerkleTree& tree,
                             Instant now) {
  if (auto agreed = agree(shown, next, consistency, tree); !agreed) {
    if (agreed.error().code == ErrorCode::kPlanLogFork) shown.contradiction = next;
    return agreed;
  }
  shown.highest = next;
  shown.received_at = now;
  return {};
}

Result<void> take_acknowledged(Checkpoints& shown, const crypto::SignedCheckpoint& other,
                               const crypto::MerkleTree& tree) {
  const auto& [size, root] = other.checkpoint;
  if (size > tree.size()) {
    const auto [known, added] = shown.acknowledged.try_emplace(size, other);
    if (added || known->second.checkpoint.root == root) return {};
  } else if (tree.root(size) == root) {
    return {};
  }
  shown.contradiction = other;
  return fail(ErrorCode::kPlanLogFork);
}

Result<void> compare_waiting(Checkpoints& shown, const crypto::MerkleTree& tree) {
  auto& waiting = shown.acknowledged;
  while (!waiting.empty() && waiting.begin()->first <= tree.size()) {
    const crypto::SignedCheckpoint other = waiting.begin()->second;
    waiting.erase(waiting.begin());
    if (tree.root(other.checkpoint.size) == other.checkpoint.root) continue;
    shown.contradiction = other;
    return fail(ErrorCode::kPlanLogFork);
  }
  return {};
}

}  // namespace indsigt::sync
