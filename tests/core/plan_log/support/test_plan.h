// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan_log/support/person.h"
#include "plan_log/author.h"
#include "plan_log/keyring.h"
#include "plan_log/plan_log.h"

// A plan whose members all see every record at once; no relay between them.
namespace indsigt::plan_log::testing {

// The name of what a result failed with, "ok" if it did not.
template <class Value>
std::string name_of(const Result<Value>& result) {
  return result ? "ok" : std::string(error_name(result.error().code));
}

[[nodiscard]] Bytes to_bytes(std::string_view text);
[[nodiscard]] Content text(std::string_view words);

class TestPlan {
 public:
  struct Member {
    Person person;
    Keyring keys;
    std::vector<Opened> opened;
    std::vector<Alarm> alarms;
  };

  // With a founder, who is member 0.
  explicit TestPlan(std::uint64_t seed = 1);

  // A member with one device; everybody who is there has accepted everybody's key.
  Member& add(PlanRole role = PlanRole::kMember);
  // Without the KEYACCEPTs.
  Member& add_unaccepted(PlanRole role = PlanRole::kMember);
  [[nodiscard]] Member& at(std::size_t which) { return members_[which]; }
  [[nodiscard]] std::size_t size() const { return members_.size(); }

  // With the newest device that may write, or with that one.
  [[nodiscard]] Author author(const Member& member);
  [[nodiscard]] Author author(const Member& member, std::size_t device);
  // Offers a batch; everybody takes what was admitted.
  std::string send(const Batch& batch);
  std::string send(const Result<Batch>& batch);
  // Offers one record alone.
  std::string offer(std::span<const std::byte> record);
  void accept(const Member& by, const Member& of);

  // A category of the founder with these members beside; steward of all of it.
  std::uint32_t open(std::string_view name, std::vector<CategoryMember> others = {});
  // Whether this member has opened such a text.
  [[nodiscard]] static bool reads(const Member& member, std::string_view words);

  [[nodiscard]] PlanLog& log() { return log_; }
  [[nodiscard]] const std::vector<AdmittedRecord>& records() const { return records_; }
  [[nodiscard]] const Genesis& genesis() const { return *log_.genesis(); }
  [[nodiscard]] const crypto::SigningKey& relay_key() const { return relay_key_; }
  [[nodiscard]] SeededRandom& random() { return random_; }

 private:
  void take();

  SeededRandom random_;
  crypto::SigningKey relay_key_;
  PlanLog log_;
  std::deque<Member> members_;
  std::vector<AdmittedRecord> records_;
};

// A founder's GENESIS, ready for found_plan().
[[nodiscard]] Genesis make_genesis(const Person& founder, const crypto::SigningKey& relay_key);

}  // namespace indsigt::plan_log::testing
