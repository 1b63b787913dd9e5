// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"
#include "base/random.h"
#include "crypto/sign.h"
#include "plan_log/keyring.h"
#include "plan_log/plan_log.h"
#include "plan_log/terms.h"

// Writing: makes the batches that a device sends (FORMAT.md, section 5). Nothing here is admitted by being
// made; the relay's order decides, and the loser of a race makes its batch again. Not even the author has a
// key of a new epoch from here: it comes to all of the author's devices by a GRANT, as to everybody.
namespace indsigt::plan_log {

using Batch = std::vector<Bytes>;

// What an Author writes with. Keeps references: all of them outlive it.
struct AuthorTools {
  const PlanLog& log;
  const Keyring& keys;
  const crypto::SigningKey& device;
  Random& random;
};

// One device of one member in one plan. Keeps references, as its tools do.
// Every function fails with plan_log.role where the member may not, with plan_log.frozen, with plan_log.epoch
// where the category or its current key is not known, and with plan_log.form where a text is too long or a
// number out of bounds.
class Author {
 public:
  Author(const PlanLog& log, const Keyring& keys, const crypto::SigningKey& device, Random& random)
      : with_{.log = log, .keys = keys, .device = device, .random = random} {}

  // One thing to be written into a category.
  struct Entry {
    Kind kind = Kind::kContent;  // CONTENT, BLOBREF or RECEIPT
    std::uint32_t category = 0;
    std::span<const std::byte> payload;
  };
  // Seals entries under the current epochs of their categories, in their order.
  [[nodiscard]] Result<Batch> entries(std::span<const Entry> entries) const;
  [[nodiscard]] Result<Batch> content(std::uint32_t category, const Content& content) const;
  [[nodiscard]] Result<Batch> receipt(std::uint32_t category, std::span<const std::byte> receipt) const;
  [[nodiscard]] Result<Batch> blob(std::uint32_t category, const BlobRef& ref) const;
  // Says whether entries() would take something for this category now.
  [[nodiscard]] Result<void> may_write(std::uint32_t category) const;

  // Opens a new category with these members, in any order; the category's number is random and given in
  // `out`. Needs: the author is a steward in the list. GRANTs to all members are in the batch. Fails with
  // plan_log.key_changed too.
  [[nodiscard]] Result<Batch> open_category(Category category, const TermsOfEach& terms,
                                            std::uint32_t& out) const;
  // Hands categories to a member: a CATEGORY with the member for each whose list changes, and one GRANT.
  // Needs: the author is a steward of each; fails with plan_log.key_changed too. To take a right away,
  // rotate.
  [[nodiscard]] Result<Batch> grant(const MemberId& to, std::span<const Handed> handed,
                                    const Terms& terms) const;
  // Ends a member's access: WITHDRAW, EPOCH, CATEGORY, GRANTs to the rest. Not of oneself: who leaves would
  // know the next key. A member whose key changed stays in the list and gets the category's key by grant()
  // once the member's key is accepted.
  [[nodiscard]] Result<Batch> withdraw(std::uint32_t category, const MemberId& who,
                                       const TermsOfEach& rest) const;
  // Ends the access of several members at once, with `next` as the list of those who stay, in any order: a
  // member's right may be less in the list. Needs: nobody of `who` in the list. Without `who`: rotate_to().
  [[nodiscard]] Result<Batch> withdraw_to(std::uint32_t category, std::span<const MemberId> who,
                                          Category next, const TermsOfEach& rest) const;
  // Gives a category's list without those who have left the category or the plan. Needs: a category whose
  // list is known.
  [[nodiscard]] Category staying(std::uint32_t category) const;
  // Writes the WITHDRAW only: the category is frozen until a steward rotates.
  [[nodiscard]] Result<Batch> leave(std::uint32_t category, const MemberId& who) const;
  // Makes the next epoch: EPOCH, CATEGORY without those leaving, GRANTs to the rest. `cause`: what the epoch
  // is for, else zero; in a frozen category what froze the category is put for zero.
  [[nodiscard]] Result<Batch> rotate(std::uint32_t category, const Hash& cause,
                                     const TermsOfEach& rest) const;
  // Makes the next epoch with another list, in any order: a member's right changes.
  [[nodiscard]] Result<Batch> rotate_to(std::uint32_t category, Category next, const Hash& cause,
                                        const TermsOfEach& rest) const;
  // Finds the members of a category to whom nothing is wrapped, because this member has not accepted their
  // key.
  [[nodiscard]] std::vector<MemberId> not_accepted(std::uint32_t category) const;

  // Write one record of an open kind each. Needs: for accept_key, a member of the plan.
  [[nodiscard]] Batch roster(const Roster& change) const;
  [[nodiscard]] Batch device(const Device& change) const;
  [[nodiscard]] Batch accept_key(const MemberId& member) const;  // exactly the key that the log shows now
  [[nodiscard]] Batch acknowledge(const crypto::SignedCheckpoint& checkpoint) const;
  [[nodiscard]] Batch policy_event(const PolicyEvent& event) const;
  [[nodiscard]] Batch breakglass_open(const BreakglassOpen& opening) const;
  [[nodiscard]] Batch breakglass_close(const Hash& opened) const;
  [[nodiscard]] Batch upgrade(std::uint8_t suite) const;
  [[nodiscard]] Batch tombstone(const Hash& target) const;

 private:
  AuthorTools with_;
};

// The first record of a new plan, and the plan's id.
struct Founded {
  PlanId plan{};
  Bytes record;
};
// Founds a plan. Needs: a GENESIS with its `proof`, by whoever has the member key (statements.h).
[[nodiscard]] Founded found_plan(const Genesis& genesis, const crypto::SigningKey& device);

}  // namespace indsigt::plan_log
