// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/verifier.h"
#include "crypto/keys.h"

// Checkpoints of the relay's order: C2SP tlog-checkpoint on a signed note (FORMAT.md, section 6).
namespace indsigt::crypto {

inline constexpr std::size_t kMaxCheckpoint = 4'096;

// Who orders the records of a plan, from its GENESIS.
struct Relay {
  std::string name;  // [a-z0-9.-]{1,128}
  PublicKey key{};
};

struct Checkpoint {
  std::uint64_t size = 0;
  Hash root{};

  friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

// Writes the text that is signed: origin, size and root, each line with its line feed.
[[nodiscard]] std::string checkpoint_text(const Relay& relay, const PlanId& plan,
                                          const Checkpoint& checkpoint);

// Writes the note: text, empty line, one signature line.
[[nodiscard]] std::string write_checkpoint(const Relay& relay, const PlanId& plan,
                                           const Checkpoint& checkpoint, const Signature& signature);

struct SignedCheckpoint {
  Checkpoint checkpoint;
  Signature signature{};  // the relay's
};

// Reads and verifies a note. Further signature lines are skipped. Fails with plan_log.checkpoint, whatever is
// wrong: size of the note, form, origin, no signature of this relay, several, or a wrong one.
[[nodiscard]] Result<SignedCheckpoint> read_checkpoint(const Relay& relay, const PlanId& plan,
                                                       std::string_view note);

// Says whether that is the relay's signature of that checkpoint (CHECKPOINT_ACK carries a checkpoint without
// its note).
[[nodiscard]] bool verify_checkpoint(const Relay& relay, const PlanId& plan,
                                     const SignedCheckpoint& checkpoint);

}  // namespace indsigt::crypto
