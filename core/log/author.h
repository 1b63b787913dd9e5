// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"
#include "base/random.h"
#include "crypto/sign.h"
#include "log/keyring.h"
#include "log/plan_log.h"

// Writing: makes the batches that a device sends (FORMAT.md, section 5). Nothing here is admitted by being made;
// the relay's order decides, and the loser of a race makes its batch again.
namespace indsigt::log {

using Batch = std::vector<Bytes>;

// Who is to get what.
struct Terms {
  std::string purpose;
  std::string basis;
  std::uint64_t ends = 0;  // ms, 0 = no end
};

// One device of one member in one plan. Keeps references: all of them outlive it.
class Author {
 public:
  Author(const PlanLog& log, const Keyring& keys, const crypto::SigningKey& device, Random& random);

  [[nodiscard]] Result<Batch> content(std::uint32_t category, const Content& content) const;
  [[nodiscard]] Result<Batch> receipt(std::uint32_t category, std::span<const std::byte> receipt) const;
  [[nodiscard]] Result<Batch> blob(std::uint32_t category, const BlobRef& ref) const;

  // A new category with these members; its number is random. The author is its steward. `out` gets its number.
  // GRANTs to all other members go with it.
  [[nodiscard]] Result<Batch> open_category(const Category& category, const Terms& terms, std::uint32_t& out) const;
  // CATEGORY with the member in it (in each), and one GRANT. `first_epoch` of each: 1 where the past is to be
  // read, or the current one. Fails with log.key_changed, log.role, log.frozen.
  struct Handed {
    std::uint32_t category = 0;
    CategoryRole role = CategoryRole::kReader;
    bool with_past = true;
  };
  [[nodiscard]] Result<Batch> grant(const MemberId& to, std::span<const Handed> handed, const Terms& terms) const;
  // WITHDRAW, EPOCH, CATEGORY, GRANTs to the rest. Fails with log.role where the author cannot rotate.
  [[nodiscard]] Result<Batch> withdraw(std::uint32_t category, const MemberId& who, const Terms& rest) const;
  // WITHDRAW only: freezes the category until a steward rotates.
  [[nodiscard]] Result<Batch> leave(std::uint32_t category, const MemberId& who) const;
  // EPOCH, CATEGORY (without those leaving), GRANTs to the rest.
  [[nodiscard]] Result<Batch> rotate(std::uint32_t category, const Hash& cause, const Terms& rest) const;

  // Open kinds.
  [[nodiscard]] Batch roster(const Roster& change) const;
  [[nodiscard]] Batch device(const Device& change) const;
  [[nodiscard]] Batch accept_key(const MemberId& member) const;  // exactly the key that the log shows now
  [[nodiscard]] Batch acknowledge(const crypto::SignedCheckpoint& checkpoint) const;
  [[nodiscard]] Batch policy_event(const PolicyEvent& event) const;
  [[nodiscard]] Batch breakglass_open(const BreakglassOpen& opening) const;
  [[nodiscard]] Batch breakglass_close(const Hash& opened) const;
  [[nodiscard]] Batch upgrade(std::uint8_t suite) const;
  [[nodiscard]] Batch tombstone(const Hash& target) const;
};

// The first record of a new plan, and its id.
struct Founded {
  PlanId plan{};
  Bytes record;
};
[[nodiscard]] Founded found_plan(const Genesis& genesis, const crypto::SigningKey& device);

}  // namespace indsigt::log
