// SPDX-License-Identifier: MPL-2.0
#include "core/sync/support/memory_relay.h"

#include <algorithm>

#include "plan_log/statements.h"

namespace indsigt::sync::testing {

MemoryRelay::MemoryRelay(std::span<const std::byte> genesis, const crypto::SigningKey& key)
    : key_(&key), log_(read_record(genesis)->header.plan) {
  (void)post(Batch{Bytes(genesis.begin(), genesis.end())});
}

Result<void> MemoryRelay::post(const Batch& batch) {
  const auto admitted = log_.admit_batch(batch);
  if (!admitted) return std::unexpected(admitted.error());
  records_.insert(records_.end(), batch.begin(), batch.end());
  return {};
}

Page MemoryRelay::page(const Question& question, std::size_t at_most) const {
  Page page;
  page.question = question;
  page.note = note();
  page.consistency = log_.tree().consistency_proof(question.checkpoint, log_.tree().size());
  for (std::size_t i = static_cast<std::size_t>(question.from);
       i < records_.size() && page.records.size() < at_most; ++i) {
    page.records.push_back(records_[i]);
  }
  return page;
}

std::string MemoryRelay::note_at(std::uint64_t size) const {
  return sign({.size = size, .root = log_.tree().root(size)});
}

std::string MemoryRelay::sign(const crypto::Checkpoint& checkpoint) const {
  const crypto::Relay& relay = log_.genesis()->relay;
  const std::string text = crypto::checkpoint_text(relay, log_.plan(), checkpoint);
  return crypto::write_checkpoint(relay, log_.plan(), checkpoint, key_->sign_text(as_bytes(text)));
}

crypto::SignedCheckpoint MemoryRelay::checkpoint() const {
  return *crypto::read_checkpoint(log_.genesis()->relay, log_.plan(), note());
}

void MemoryRelay::drop(const Hash& leaf) {
  for (std::size_t i = 0; i < records_.size(); ++i) {
    if (log_.tree().leaf(i) == leaf) records_[i] = Bytes(leaf.begin(), leaf.end());
  }
}

}  // namespace indsigt::sync::testing
