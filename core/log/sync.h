// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/instant.h"
#include "log/author.h"
#include "log/keyring.h"
#include "log/plan_log.h"

// Following a plan over a relay that is not trusted; without I/O: the caller carries what is asked for and
// brings what comes (FORMAT.md, sections 4 to 6).
namespace indsigt::log {

// What the relay answers to "from size n on".
struct Page {
  std::string note;                 // a checkpoint
  std::vector<Hash> consistency;    // from the client's highest checkpoint to this one
  std::vector<Bytes> records;       // from the client's size on, in order; may stop short of the checkpoint
};

// Whether a client may go on.
enum class Standing : std::uint8_t { kGoing, kReadOnly, kStopped };

class Follower {
 public:
  // `log` as restored or new. Keeps no reference.
  Follower(PlanLog log, Keyring keys);

  // Takes what came. Records are admitted one by one; what was admitted before a failure stands. Stops for good
  // on log.rollback and log.fork; every other failure may be mended by asking again.
  [[nodiscard]] Result<std::vector<Opened>> receive(const Page& page, Instant now);

  // May something be sent now (10 minutes), may a GRANT (24 hours)? Fails with log.stale, log.readonly, or what
  // it was stopped by.
  [[nodiscard]] Result<void> may_send(Instant now) const;
  [[nodiscard]] Result<void> may_grant(Instant now) const;

  [[nodiscard]] Standing standing() const { return standing_; }
  [[nodiscard]] const PlanLog& log() const { return log_; }
  [[nodiscard]] const Keyring& keys() const { return keys_; }
  [[nodiscard]] Keyring& keys() { return keys_; }
  [[nodiscard]] const std::vector<AdmittedRecord>& records() const { return records_; }
  [[nodiscard]] const std::optional<crypto::SignedCheckpoint>& highest() const { return highest_; }

 private:
  PlanLog log_;
  Keyring keys_;
  std::vector<AdmittedRecord> records_;
  std::optional<crypto::SignedCheckpoint> highest_;
  Instant verified_at_{};
  Standing standing_ = Standing::kGoing;
};

// What is edited and not yet sent: sealed when it is sent, under the epoch that is then current, and again when
// the relay's order was faster. Nothing leaves it before it was seen in the order.
class Outbox {
 public:
  struct Draft {
    std::uint64_t id = 0;
    std::uint32_t category = 0;
    Content content;
  };
  std::uint64_t add(std::uint32_t category, Content content);
  [[nodiscard]] const std::vector<Draft>& waiting() const { return waiting_; }
  // The oldest drafts as one batch; fails with what Author or Follower fail with, and they stay.
  [[nodiscard]] Result<Batch> seal(const Follower& follower, const Author& author, Instant now);
  // Own records that the order now has: their drafts are done.
  void settle(const Follower& follower);

 private:
  std::vector<Draft> waiting_;
};

// ---- forks

// Makes the proof of section 6 of two checkpoints that disagree. `leaves`: those of the larger one, if sizes
// differ.
[[nodiscard]] Bytes make_fork_proof(std::string_view first, std::string_view second, std::span<const Hash> leaves);
// Whether it proves that the relay of this plan showed two orders.
[[nodiscard]] bool verify_fork_proof(const Genesis& genesis, const PlanId& plan, std::span<const std::byte> proof);

}  // namespace indsigt::log
