// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "base/error.h"
#include "crypto/wrap.h"
#include "plan_log/keyring_state.h"
#include "plan_log/opened.h"
#include "plan_log/plan_log.h"

// What one member can read, and by whose leave: keys from GRANTs, rosters of categories, opened records
// (FORMAT.md, sections 4 and 5).
namespace indsigt::plan_log {

class Keyring {
 public:
  using Taken = plan_log::Taken;

  // `pairs`: this member's wrap keys, one a generation from the first on.
  Keyring(const MemberId& self, std::vector<crypto::WrapPair> pairs);

  // Takes the last of these records into account, which are the records of the order so far whose bytes are
  // there. A GRANT is tried with each pair, the newest first; the keys of a GRANT are taken whole or not at
  // all, the records that the keys open are read in their order, and then the granter is judged by the lists
  // as they stand before the GRANT. A CATEGORY changes the list, a sealed record is opened if its key is
  // known, a WITHDRAW is recognised.
  [[nodiscard]] Taken take(const PlanLog& log, std::span<const AdmittedRecord> records);

  // Adds a later generation. GRANTs to that generation that were taken before are found by retake().
  void add_pair(crypto::WrapPair pair) { state_.pairs.push_back(std::move(pair)); }
  // Forgets all but the pairs and takes every record again; linear.
  [[nodiscard]] Taken retake(const PlanLog& log, std::span<const AdmittedRecord> records);

  // Opens a sealed record that was taken, for showing it again, also after a restart; nothing where its key
  // is not known or the record is not used.
  [[nodiscard]] std::optional<SecretBytes> text_of(const AdmittedRecord& record) const;

  [[nodiscard]] const MemberId& self() const { return state_.self; }
  // Find a key, or nothing; logarithmic.
  [[nodiscard]] const SecretBytes* content_key(const EpochAt& at) const { return state_.content_key(at); }
  [[nodiscard]] const SecretBytes* door_seed(const EpochAt& at) const;
  // Finds the members of a category as its last CATEGORY says; nothing where this member cannot read the
  // category now.
  [[nodiscard]] const Category* roster(std::uint32_t category) const;
  [[nodiscard]] std::optional<CategoryRole> role(std::uint32_t category, const MemberId& member) const;
  [[nodiscard]] const std::vector<Received>& received() const { return state_.received; }
  // Finds the members whose access a WITHDRAW has ended in the current epoch of a category, until the
  // category is rotated.
  [[nodiscard]] std::vector<MemberId> leaving(std::uint32_t category) const;

  // Writes keys and readings as bytes, for the vault.
  [[nodiscard]] SecretBytes snapshot() const;
  // Reads a snapshot. Fails with plan_log.form.
  [[nodiscard]] static Result<Keyring> restore(std::span<const std::byte> snapshot);

 private:
  KeyringState state_;
};

}  // namespace indsigt::plan_log
