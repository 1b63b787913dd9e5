// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "crypto/checkpoint.h"
#include "crypto/sign.h"
#include "plan_log/author.h"
#include "plan_log/plan_log.h"
#include "sync/follower.h"

// A relay that keeps one plan in memory: takes batches, gives pages, signs checkpoints. Copies of it are how
// a test makes it lie.
namespace indsigt::sync::testing {

using namespace plan_log;

class MemoryRelay {
 public:
  // Needs: the right GENESIS, which names this key; it outlives the relay.
  MemoryRelay(std::span<const std::byte> genesis, const crypto::SigningKey& key);

  [[nodiscard]] Result<void> post(const Batch& batch);
  [[nodiscard]] Page page(const Question& question,
                          std::size_t at_most = std::numeric_limits<std::size_t>::max()) const;
  [[nodiscard]] Page page(const Follower& follower) const { return page(follower.question()); }
  [[nodiscard]] std::string note() const { return note_at(log_.tree().size()); }
  [[nodiscard]] std::string note_at(std::uint64_t size) const;
  [[nodiscard]] std::string sign(const crypto::Checkpoint& checkpoint) const;
  [[nodiscard]] crypto::SignedCheckpoint checkpoint() const;
  // Forgets the bytes of a record.
  void drop(const Hash& leaf);

  [[nodiscard]] const PlanLog& log() const { return log_; }
  [[nodiscard]] const std::vector<Bytes>& records() const { return records_; }

 private:
  const crypto::SigningKey* key_;
  PlanLog log_;
  std::vector<Bytes> records_;
};

}  // namespace indsigt::sync::testing
