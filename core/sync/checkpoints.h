// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>

#include "base/error.h"
#include "base/instant.h"
#include "crypto/checkpoint.h"
#include "crypto/merkle.h"

// What a client and its fellow members were shown of the relay's order, and whether the pictures agree
// (FORMAT.md, section 6).
namespace indsigt::sync {

struct Checkpoints {
  std::optional<crypto::SignedCheckpoint> highest{};
  std::optional<crypto::SignedCheckpoint> contradiction{};  // disagrees with what this client was shown
  std::map<std::uint64_t, crypto::SignedCheckpoint> acknowledged{};  // by others, of sizes not reached yet
  std::optional<Instant> received_at{};  // when `highest` came; a restart asks anew
};

// Takes the relay's newest checkpoint as the highest. `tree`: the records that this client has. Fails with
// plan_log.rollback, or with plan_log.fork, and the checkpoint is then the contradiction.
[[nodiscard]] Result<void> take_checkpoint(Checkpoints& shown, const crypto::SignedCheckpoint& next,
                                           std::span<const crypto::Hash> consistency,
                                           const crypto::MerkleTree& tree, Instant now);
// Compares a checkpoint that another member acknowledged, now or, if this client has fewer records, when the
// records have come. Fails with plan_log.fork.
[[nodiscard]] Result<void> take_acknowledged(Checkpoints& shown, const crypto::SignedCheckpoint& other,
                                             const crypto::MerkleTree& tree);
// Compares what waited for the records that have come since. Fails with plan_log.fork.
[[nodiscard]] Result<void> compare_waiting(Checkpoints& shown, const crypto::MerkleTree& tree);

}  // namespace indsigt::sync
