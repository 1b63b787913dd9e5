// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/error.h"
#include "crypto/wrap.h"
#include "log/plan_log.h"

// What one member can read, and by whose leave: keys from GRANTs, rosters of categories, opened records.
namespace indsigt::log {

// What a sealed record says to a member who may read it.
struct Opened {
  std::uint64_t index = 0;
  Kind kind = Kind::kContent;
  std::uint32_t category = 0;
  std::uint64_t epoch = 0;
  MemberId author{};
  SecretBytes payload;
};

// The terms under which something was handed to this member.
struct Received {
  std::uint64_t index = 0;  // of the GRANT
  MemberId granter{};
  std::string purpose;
  std::string basis;
  std::uint64_t ends = 0;
  std::vector<std::uint32_t> categories;
};

class Keyring {
 public:
  // `pairs`: this member's wrap keys, one a generation from the first on.
  Keyring(const MemberId& self, std::vector<crypto::WrapPair> pairs);

  void add_pair(crypto::WrapPair pair);
  // A key that this member made for an epoch that it opens.
  void keep(std::uint32_t category, std::uint64_t epoch, SecretBytes content_key, SecretBytes door_seed);

  // Takes an admitted record into account: a GRANT is tried, a CATEGORY changes the roster, a sealed record is
  // opened if its key is known, a WITHDRAW is recognised. Gives what it said, if it was for this member.
  // Fails with crypto.open, log.role or log.key: the record is not used, the order stands.
  // A sealed record whose key comes with a later GRANT is opened by reopen().
  [[nodiscard]] Result<std::optional<Opened>> take(const PlanLog& log, const AdmittedRecord& record);

  // What GRANTs since the last call have made readable of records seen before.
  [[nodiscard]] std::vector<Opened> reopen(const PlanLog& log, std::span<const AdmittedRecord> records);

  [[nodiscard]] const SecretBytes* content_key(std::uint32_t category, std::uint64_t epoch) const;
  [[nodiscard]] const SecretBytes* door_seed(std::uint32_t category, std::uint64_t epoch) const;
  // Members of a category as its last CATEGORY says; nothing where this member cannot read it.
  [[nodiscard]] const Category* roster(std::uint32_t category) const;
  [[nodiscard]] std::optional<CategoryRole> role(std::uint32_t category, const MemberId& member) const;
  [[nodiscard]] const std::vector<Received>& received() const { return received_; }
  // Members whose access a WITHDRAW has ended in the current epoch of a category, until it is rotated.
  [[nodiscard]] std::vector<MemberId> leaving(std::uint32_t category) const;

 private:
  MemberId self_{};
  std::vector<crypto::WrapPair> pairs_;
  std::vector<Received> received_;
};

}  // namespace indsigt::log
