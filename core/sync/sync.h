// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/instant.h"
#include "plan_log/author.h"
#include "plan_log/keyring.h"
#include "plan_log/plan_log.h"

// Following a plan over a relay that is not trusted; without I/O: the caller carries what is asked for and
// brings what comes (FORMAT.md, sections 4 to 6).
namespace indsigt::sync {

using crypto::Hash;
using crypto::PlanId;
using plan_log::AdmittedRecord;
using plan_log::Alarm;
using plan_log::Author;
using plan_log::Batch;
using plan_log::Content;
using plan_log::Genesis;
using plan_log::Keyring;
using plan_log::Opened;
using plan_log::PlanLog;

// What a client asks a relay for.
struct Question {
  std::uint64_t checkpoint = 0;  // size of its highest one, 0 if it has none
  std::uint64_t from = 0;        // how many records it has

  friend bool operator==(const Question&, const Question&) = default;
};

// What the relay answers.
struct Page {
  Question question;              // put in by who asked: an answer that comes late or twice is not a lie
  std::string note;               // a checkpoint
  std::vector<Hash> consistency;  // from the client's highest checkpoint to this one; empty if there is none
  std::vector<Bytes> records;     // from the client's size on, in order; may stop short of the checkpoint.
                                  // 32 bytes: the leaf hash of a record whose bytes a TOMBSTONE let drop
};

// Whether a client may go on.
enum class Standing : std::uint8_t { kGoing, kReadOnly, kStopped };

// What a page brought. What was admitted before a failure stands.
struct Arrived {
  std::vector<Opened> opened;
  std::vector<Alarm> alarms;
  std::optional<ErrorCode> failure;
};

class Follower {
 public:
  // A plan that is new to this client.
  Follower(const PlanId& plan, Keyring keys) : log_(plan), keys_(std::move(keys)) {}

  [[nodiscard]] Question question() const;
  // Takes what came. Stops for good on plan_log.rollback and plan_log.fork; every other failure may be mended
  // by asking again. A checkpoint of another relay or plan is plan_log.checkpoint, records beyond it too; the
  // answer to another question than the present one is plan_log.stale, and left alone.
  [[nodiscard]] Arrived receive(const Page& page, Instant now);

  // May something be sent now (10 minutes), may a GRANT (24 hours)? Fails with plan_log.stale, also while not
  // all of the checkpoint has come; with plan_log.gap while the relay owes a TOMBSTONE; with
  // plan_log.readonly, or what it was stopped by.
  [[nodiscard]] Result<void> may_send(Instant now) const;
  [[nodiscard]] Result<void> may_grant(Instant now) const;

  [[nodiscard]] Standing standing() const;
  [[nodiscard]] const PlanLog& log() const { return log_; }
  [[nodiscard]] const Keyring& keys() const { return keys_; }
  // A later generation of this member's wrap key; gives what it opens.
  [[nodiscard]] Keyring::Taken add_pair(crypto::WrapPair pair);
  // Those whose bytes came, in order.
  [[nodiscard]] const std::vector<AdmittedRecord>& records() const { return records_; }
  [[nodiscard]] const std::optional<crypto::SignedCheckpoint>& highest() const { return highest_; }
  // Another checkpoint of this relay that disagrees with what this client was shown: with highest() the
  // evidence for a fork proof, if sizes and leaves allow one.
  [[nodiscard]] const std::optional<crypto::SignedCheckpoint>& contradiction() const {
    return contradiction_;
  }
  [[nodiscard]] std::optional<Bytes> fork_proof() const;

  // Everything but the records' bytes, for the vault; and back, with those bytes, which need no key. A client
  // that was stopped stays so. Fails with plan_log.form.
  [[nodiscard]] SecretBytes snapshot() const;
  [[nodiscard]] static Result<Follower> restore(std::span<const std::byte> snapshot,
                                                std::span<const Bytes> records);

 private:
  [[nodiscard]] std::optional<ErrorCode> take_note(const Page& page, Instant now);
  [[nodiscard]] std::optional<ErrorCode> agree(const crypto::SignedCheckpoint& next,
                                               std::span<const Hash> proof) const;
  [[nodiscard]] std::optional<crypto::Relay> relay(const Page& page) const;
  [[nodiscard]] std::optional<ErrorCode> take_records(const Page& page, Arrived& out);
  [[nodiscard]] std::optional<ErrorCode> take_record(std::span<const std::byte> bytes, Arrived& out);
  [[nodiscard]] std::optional<ErrorCode> check_end();
  [[nodiscard]] std::optional<ErrorCode> compare(const AdmittedRecord& ack);
  [[nodiscard]] std::optional<ErrorCode> compare_later();
  [[nodiscard]] Result<void> fresh_within(Instant now, std::int64_t milliseconds) const;
  // Keeps what stops a client for good.
  ErrorCode note_failure(ErrorCode code);

  PlanLog log_;
  Keyring keys_;
  std::vector<AdmittedRecord> records_;
  std::optional<crypto::SignedCheckpoint> highest_;
  std::optional<crypto::SignedCheckpoint> contradiction_;
  std::map<std::uint64_t, crypto::SignedCheckpoint> acknowledged_;  // by others, of sizes not reached yet
  std::optional<Instant> received_at_;  // of the last checkpoint; a restart asks anew
  std::optional<ErrorCode> stopped_by_;
};

// What is edited and not yet sent: sealed when it is sent, under the epoch that is then current, and again
// when the relay's order was faster. Nothing leaves it before it was seen in the order.
class Outbox {
 public:
  struct Draft {
    std::uint64_t id = 0;
    std::uint32_t category = 0;
    Content content;
    std::vector<Hash> sealed;  // leaves of the records that were made of it: at most one of them is admitted
  };
  std::uint64_t add(std::uint32_t category, Content content);
  [[nodiscard]] const std::vector<Draft>& waiting() const { return waiting_; }
  // The oldest drafts whose categories can be written now, as one batch; if none can be, fails with what the
  // first one fails with (Author, Follower), and they stay. Keep a snapshot before the batch is sent.
  [[nodiscard]] Result<Batch> seal(const Follower& follower, const Author& author, Instant now);
  // Own records that the order now has: their drafts are done.
  void settle(const Follower& follower);

  [[nodiscard]] SecretBytes snapshot() const;
  // Fails with plan_log.form.
  [[nodiscard]] static Result<Outbox> restore(std::span<const std::byte> snapshot);

 private:
  std::vector<Draft> waiting_;
  std::uint64_t next_ = 1;
};

// ---- forks

// Makes the proof of section 6 of two checkpoints that disagree, in the order of their sizes. `leaves`: those
// of the larger one, if sizes differ.
[[nodiscard]] Bytes make_fork_proof(std::string_view first, std::string_view second,
                                    std::span<const Hash> leaves);
// Whether it proves that the relay of this plan showed two orders.
[[nodiscard]] bool verify_fork_proof(const Genesis& genesis, const PlanId& plan,
                                     std::span<const std::byte> proof);

}  // namespace indsigt::sync
