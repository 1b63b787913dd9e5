// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"
#include "base/random.h"
#include "crypto/sign.h"
#include "plan_log/keyring.h"
#include "plan_log/plan_log.h"

// Writing: makes the batches that a device sends (FORMAT.md, section 5). Nothing here is admitted by being
// made; the relay's order decides, and the loser of a race makes its batch again. Not even the author has a
// key of a new epoch from here: it comes to all of the author's devices by a GRANT, as to everybody.
namespace indsigt::plan_log {

class BatchWriter;

using Batch = std::vector<Bytes>;

// Who is to get what.
struct Terms {
  std::string purpose;     // at most 64 bytes
  std::string basis;       // at most 256 bytes
  std::uint64_t ends = 0;  // ms, 0 = no end

  friend bool operator==(const Terms&, const Terms&) = default;
};

// What each of those is told who get the next key: their own terms, or the common ones.
struct TermsOfEach {
  TermsOfEach() = default;
  TermsOfEach(Terms all) : common(std::move(all)) {}
  TermsOfEach(Terms all, std::map<MemberId, Terms> some) : common(std::move(all)), own(std::move(some)) {}

  [[nodiscard]] const Terms& of(const MemberId& member) const {
    const auto found = own.find(member);
    return found == own.end() ? common : found->second;
  }

  Terms common;
  std::map<MemberId, Terms> own;
};

// One category of what is handed to somebody.
struct Handed {
  std::uint32_t category = 0;
  CategoryRole role = CategoryRole::kReader;
  bool with_past = true;  // all earlier epochs that the author has in one run, at most 1,024
};

// One device of one member in one plan. Keeps references: all of them outlive it.
// Everything fails with plan_log.role where the member may not, with plan_log.frozen, with plan_log.epoch
// where the category or its current key is not known, and with plan_log.form where a text is too long or a
// number out of bounds.
class Author {
 public:
  Author(const PlanLog& log, const Keyring& keys, const crypto::SigningKey& device, Random& random)
      : log_(log), keys_(keys), device_(device), random_(random) {}

  // One thing to be written into a category.
  struct Entry {
    Kind kind = Kind::kContent;  // CONTENT, BLOBREF or RECEIPT
    std::uint32_t category = 0;
    std::span<const std::byte> payload;
  };
  [[nodiscard]] Result<Batch> entries(std::span<const Entry> entries) const;
  [[nodiscard]] Result<Batch> content(std::uint32_t category, const Content& content) const;
  [[nodiscard]] Result<Batch> receipt(std::uint32_t category, std::span<const std::byte> receipt) const;
  [[nodiscard]] Result<Batch> blob(std::uint32_t category, const BlobRef& ref) const;
  // Whether entries() would take something for this category now.
  [[nodiscard]] Result<void> may_write(std::uint32_t category) const;

  // A new category with these members, in any order; its number is random and given in `out`. The author is a
  // steward of it. GRANTs to all members go with it. Fails with plan_log.key_changed too.
  [[nodiscard]] Result<Batch> open_category(Category category, const TermsOfEach& terms,
                                            std::uint32_t& out) const;
  // CATEGORY with the member in it (in each, where that changes it), and one GRANT. Needs a steward of each;
  // fails with plan_log.key_changed too. To take a right away, rotate.
  [[nodiscard]] Result<Batch> grant(const MemberId& to, std::span<const Handed> handed,
                                    const Terms& terms) const;
  // WITHDRAW, EPOCH, CATEGORY, GRANTs to the rest. Not of oneself: who leaves would know the next key. A
  // member whose key changed stays in the list and gets the key by grant() once it is accepted.
  [[nodiscard]] Result<Batch> withdraw(std::uint32_t category, const MemberId& who,
                                       const TermsOfEach& rest) const;
  // The same of several at once, with `next` as the list of those who stay, in any order: somebody may be
  // less in it. Needs: none of `who` in it. Of nobody: rotate_to().
  [[nodiscard]] Result<Batch> withdraw_to(std::uint32_t category, std::span<const MemberId> who,
                                          Category next, const TermsOfEach& rest) const;
  // The list without those who have left the category or the plan. Needs: a category whose list is known.
  [[nodiscard]] Category staying(std::uint32_t category) const;
  // WITHDRAW only: freezes the category until a steward rotates.
  [[nodiscard]] Result<Batch> leave(std::uint32_t category, const MemberId& who) const;
  // EPOCH, CATEGORY without those leaving, GRANTs to the rest. `cause`: what it is for, else zero; in a
  // frozen category what froze it is put for zero.
  [[nodiscard]] Result<Batch> rotate(std::uint32_t category, const Hash& cause,
                                     const TermsOfEach& rest) const;
  // The same with another list, in any order: somebody's right changes.
  [[nodiscard]] Result<Batch> rotate_to(std::uint32_t category, Category next, const Hash& cause,
                                        const TermsOfEach& rest) const;
  // Members of a category to whom nothing is wrapped, because their key is not accepted by this member.
  [[nodiscard]] std::vector<MemberId> not_accepted(std::uint32_t category) const;

  // Open kinds. Needs: for accept_key, a member of the plan.
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
  [[nodiscard]] Batch open_record(Kind kind, std::span<const std::byte> payload) const;
  [[nodiscard]] Result<void> may_steward(std::uint32_t category) const;
  [[nodiscard]] Result<void> may_wrap(const MemberId& to) const;
  [[nodiscard]] Result<Batch> open_epochs(BatchWriter& writer, const EpochAt& first, const Category& members,
                                          std::span<const Hash> causes, const TermsOfEach& terms) const;
  void push_epochs(BatchWriter& writer, GrantKeys& keys, SecretBytes& door,
                   std::span<const Hash> causes) const;
  [[nodiscard]] Result<void> hand(const Handed& handed, BatchWriter& writer, const MemberId& to,
                                  Bundle& bundle) const;
  [[nodiscard]] Result<void> push_withdraw(BatchWriter& writer, std::uint32_t category,
                                           const MemberId& who) const;

  const PlanLog& log_;
  const Keyring& keys_;
  const crypto::SigningKey& device_;
  Random& random_;
};

// The first record of a new plan, and its id.
struct Founded {
  PlanId plan{};
  Bytes record;
};
// `proof` is put into the genesis by whoever has the member key (statements.h).
[[nodiscard]] Founded found_plan(const Genesis& genesis, const crypto::SigningKey& device);

}  // namespace indsigt::plan_log
