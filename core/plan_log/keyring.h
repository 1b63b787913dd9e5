// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "base/error.h"
#include "crypto/wrap.h"
#include "plan_log/plan_log.h"

// What one member can read, and by whose leave: keys from GRANTs, rosters of categories, opened records
// (FORMAT.md, sections 4 and 5).
namespace indsigt::plan_log {

// What a sealed record says to a member who may read it.
struct Opened {
  std::uint64_t index = 0;
  Kind kind = Kind::kContent;
  std::uint32_t category = 0;
  std::uint64_t epoch = 0;
  MemberId author{};
  SecretBytes payload;
};

// A record that stands in the order and is not used: crypto.open, plan_log.form (what was sealed is
// malformed), plan_log.role or plan_log.key. One that was opened before is taken back by it. Of a GRANT,
// plan_log.role says that who gave the keys is no steward of theirs: the keys prove themselves and are used,
// the terms are nobody's.
struct Alarm {
  std::uint64_t index = 0;
  ErrorCode code = ErrorCode::kCryptoOpen;

  friend bool operator==(const Alarm&, const Alarm&) = default;
};

// The terms under which a steward handed something to this member.
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
  struct Taken {
    std::vector<Opened> opened;  // by index, ascending within a category
    std::vector<Alarm> alarms;
  };

  // `pairs`: this member's wrap keys, one a generation from the first on.
  Keyring(const MemberId& self, std::vector<crypto::WrapPair> pairs);

  // Takes the last of these records into account, which are those of the order so far whose bytes are there.
  // A GRANT is tried with each pair, the newest first; its keys are taken whole or not at all, the records
  // that they open are read in their order, and then the granter is judged by the lists as they stand before
  // the GRANT. A CATEGORY changes the list, a sealed record is opened if its key is known, a WITHDRAW is
  // recognised.
  [[nodiscard]] Taken take(const PlanLog& log, std::span<const AdmittedRecord> records);

  // A later generation. GRANTs to it that were taken before are found by retake().
  void add_pair(crypto::WrapPair pair) { pairs_.push_back(std::move(pair)); }
  // Forgets all but the pairs and takes every record again; linear.
  [[nodiscard]] Taken retake(const PlanLog& log, std::span<const AdmittedRecord> records);

  // What a sealed record that was taken says, if its key is known and nothing is wrong with it: for showing
  // it again, also after a restart.
  [[nodiscard]] std::optional<SecretBytes> text_of(const AdmittedRecord& record) const;

  [[nodiscard]] const MemberId& self() const { return self_; }
  [[nodiscard]] const SecretBytes* content_key(const EpochAt& at) const;
  [[nodiscard]] const SecretBytes* door_seed(const EpochAt& at) const;
  // Members of a category as its last CATEGORY says; nothing where this member cannot read it now.
  [[nodiscard]] const Category* roster(std::uint32_t category) const;
  [[nodiscard]] std::optional<CategoryRole> role(std::uint32_t category, const MemberId& member) const;
  [[nodiscard]] const std::vector<Received>& received() const { return received_; }
  // Members whose access a WITHDRAW has ended in the current epoch of a category, until it is rotated.
  [[nodiscard]] std::vector<MemberId> leaving(std::uint32_t category) const;

  // For the vault.
  [[nodiscard]] SecretBytes snapshot() const;
  // Fails with plan_log.form.
  [[nodiscard]] static Result<Keyring> restore(std::span<const std::byte> snapshot);

 private:
  // What was read of one epoch of one category.
  struct View {
    std::optional<Category> roster;  // after the last CATEGORY of this epoch; nothing: as the epoch before
    std::vector<MemberId> leaving;
    std::set<std::uint64_t> refused;  // places of records that are not used
  };
  using Views = std::map<EpochAt, View>;

  // keyring_read.cc
  [[nodiscard]] const Category* roster_at(const Views& views, EpochAt at) const;
  void read(const PlanLog& log, const AdmittedRecord& record, Views& views, Taken& out) const;
  [[nodiscard]] std::optional<ErrorCode> read_sealed(const PlanLog& log, const AdmittedRecord& record,
                                                     Views& views, Taken& out) const;
  void recognise(const PlanLog& log, const AdmittedRecord& record, Views& views) const;

  // keyring.cc
  [[nodiscard]] std::optional<SecretBytes> unwrap(const AdmittedRecord& grant) const;
  [[nodiscard]] std::optional<ErrorCode> take_bundle(const PlanLog& log,
                                                     std::span<const AdmittedRecord> records,
                                                     const Bundle& bundle, Taken& out);
  [[nodiscard]] bool agrees(const PlanLog& log, const AdmittedRecord& grant, const Bundle& bundle) const;
  [[nodiscard]] bool grants_as_steward(const AdmittedRecord& grant, const Bundle& bundle) const;
  [[nodiscard]] Views read_again(const PlanLog& log, std::span<const AdmittedRecord> records,
                                 const std::set<EpochAt>& fresh, Taken& out) const;
  void settle(Views views, const std::set<EpochAt>& fresh, Taken& out);
  std::set<EpochAt> insert_keys(const Bundle& bundle);
  void insert_doors(const Bundle& bundle);

  MemberId self_{};
  std::vector<crypto::WrapPair> pairs_;
  std::map<EpochAt, SecretBytes> keys_;
  std::map<EpochAt, SecretBytes> doors_;
  std::map<std::uint32_t, std::uint64_t> current_;  // epoch of each category
  Views views_;
  std::vector<Received> received_;
};

}  // namespace indsigt::plan_log
