// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/instant.h"
#include "plan_log/author.h"
#include "sync/follower.h"

namespace indsigt::sync {

// What is edited and not yet sent: sealed when it is sent, under the epoch that is then current, and sealed
// again when the relay's order was faster. A draft stays until its record was seen in the order.
class Outbox {
 public:
  struct Draft {
    std::uint64_t id = 0;
    std::uint32_t category = 0;
    plan_log::Content content;
    std::vector<Hash> sealed;  // leaves of the records made of the draft: at most one of them is admitted
  };

  // Adds a draft and gives its id.
  std::uint64_t add(std::uint32_t category, plan_log::Content content);
  // Gives the drafts, the oldest first.
  [[nodiscard]] const std::vector<Draft>& waiting() const { return waiting_; }
  // Seals the oldest drafts whose categories can be written now, at most 64, as one batch. If no draft can be
  // written, fails with what the first fails with (Author, Follower), and the drafts stay. Keep a snapshot
  // before the batch is sent.
  [[nodiscard]] Result<plan_log::Batch> seal(const Follower& follower, const plan_log::Author& author,
                                             Instant now);
  // Drops the drafts whose records the order has.
  void settle(const Follower& follower);

  // Writes the drafts, for the vault.
  [[nodiscard]] SecretBytes snapshot() const;
  // Reads a snapshot. Fails with plan_log.form.
  [[nodiscard]] static Result<Outbox> restore(std::span<const std::byte> snapshot);

 private:
  std::vector<Draft> waiting_;
  std::uint64_t next_ = 1;
};

}  // namespace indsigt::sync
