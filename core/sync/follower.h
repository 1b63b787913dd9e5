// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/instant.h"
#include "plan_log/keyring.h"
#include "plan_log/plan_log.h"
#include "sync/checkpoints.h"

// Following a plan over a relay that is not trusted; without I/O: the caller carries what is asked for and
// brings what comes (FORMAT.md, sections 4 to 6).
namespace indsigt::sync {

using crypto::Hash;
using crypto::PlanId;
using plan_log::AdmittedRecord;
using plan_log::Keyring;
using plan_log::PlanLog;

// What a client asks a relay for.
struct Question {
  std::uint64_t checkpoint = 0;  // size of the client's highest checkpoint, 0 without one
  std::uint64_t from = 0;        // how many records the client has

  friend bool operator==(const Question&, const Question&) = default;
};

// What the relay answers.
struct Page {
  Question question;              // put in by who asked: an answer that comes late or twice is not a lie
  std::string note;               // a checkpoint
  std::vector<Hash> consistency;  // from the client's highest checkpoint to this one; empty without one
  std::vector<Bytes> records;     // from the client's size on, in order; may stop short of the checkpoint.
                                  // 32 bytes: the leaf hash of a record whose bytes a TOMBSTONE let drop
};

// Whether a client may go on.
enum class Standing : std::uint8_t { kGoing, kReadOnly, kStopped };

// What a page brought. What was admitted before a failure stands.
struct Arrived {
  std::vector<plan_log::Opened> opened;
  std::vector<plan_log::Alarm> alarms;
  std::optional<ErrorCode> failure;
};

// Keeps every record's bytes in memory.
class Follower {
 public:
  // Makes a follower of a plan that is new to this client.
  Follower(const PlanId& plan, Keyring keys) : log_(plan), keys_(std::move(keys)) {}

  // Gives what to ask the relay for next.
  [[nodiscard]] Question question() const;
  // Takes what came. Stops for good on plan_log.rollback and plan_log.fork; every other failure may be mended
  // by asking again. A checkpoint of another relay or plan is plan_log.checkpoint, records beyond the
  // checkpoint too; the answer to another question than the present one is plan_log.stale, and left alone.
  [[nodiscard]] Arrived receive(const Page& page, Instant now);

  // Says whether something may be sent now, up to 10 minutes after the checkpoint came. Fails with
  // plan_log.stale, also while not all of the checkpoint has come; with plan_log.gap while the relay owes a
  // TOMBSTONE; with plan_log.readonly, or what the client was stopped by.
  [[nodiscard]] Result<void> may_send(Instant now) const;
  // Says the same of a GRANT, up to 24 hours.
  [[nodiscard]] Result<void> may_grant(Instant now) const;

  [[nodiscard]] Standing standing() const;
  [[nodiscard]] const PlanLog& log() const { return log_; }
  [[nodiscard]] const Keyring& keys() const { return keys_; }
  // Adds a later generation of this member's wrap key; gives what the pair opens. Linear in the records.
  [[nodiscard]] Keyring::Taken add_pair(crypto::WrapPair pair);
  // Gives the records whose bytes came, in order.
  [[nodiscard]] const std::vector<AdmittedRecord>& records() const { return records_; }
  [[nodiscard]] const std::optional<crypto::SignedCheckpoint>& highest() const { return shown_.highest; }
  // Gives another checkpoint of this relay that disagrees with what this client was shown.
  [[nodiscard]] const std::optional<crypto::SignedCheckpoint>& contradiction() const {
    return shown_.contradiction;
  }
  // Makes the proof of highest() and contradiction(), if sizes and leaves allow one (forks.h).
  [[nodiscard]] std::optional<Bytes> fork_proof() const;

  // Writes everything but the records' bytes, for the vault.
  [[nodiscard]] SecretBytes snapshot() const;
  // Reads a snapshot, with the records' bytes, which need no key. A client that was stopped stays so. Fails
  // with plan_log.form.
  [[nodiscard]] static Result<Follower> restore(std::span<const std::byte> snapshot,
                                                std::span<const Bytes> records);

 private:
  [[nodiscard]] Result<void> take_page(const Page& page, Instant now, Arrived& out);
  [[nodiscard]] Result<void> take_record(std::span<const std::byte> bytes, Arrived& out);
  [[nodiscard]] Result<void> fresh_within(Instant now, std::int64_t milliseconds) const;

  PlanLog log_;
  Keyring keys_;
  std::vector<AdmittedRecord> records_;
  Checkpoints shown_;
  std::optional<ErrorCode> stopped_by_;
};

}  // namespace indsigt::sync
