// SPDX-License-Identifier: MPL-2.0
#include "core/plan_log/support/test_plan.h"

#include <algorithm>

#include "plan_log/statements.h"

namespace indsigt::plan_log::testing {
namespace {

crypto::Salt make_salt(SeededRandom& random) {
  crypto::Salt salt{};
  random.fill(salt);
  return salt;
}

}  // namespace

Bytes to_bytes(std::string_view text) {
  const auto bytes = as_bytes(text);
  return Bytes(bytes.begin(), bytes.end());
}

Content text(std::string_view words) { return {.type = ContentType::kText, .batch = to_bytes(words)}; }

Genesis make_genesis(const Person& founder, const crypto::SigningKey& relay_key) {
  Genesis genesis;
  genesis.salt = founder.salt;
  genesis.made = 1'795'248'000'000;
  genesis.relay = {.name = "relay.example", .key = relay_key.public_key()};
  genesis.founder = founder.entry();
  genesis.device = founder.device().public_key();
  genesis.proof = founder.member.sign(founder_statement(genesis.salt, genesis.device));
  return genesis;
}

TestPlan::TestPlan(std::uint64_t seed)
    : random_(seed), relay_key_(crypto::make_secret(random_)), log_(PlanId{}) {
  Person founder(random_, make_salt(random_), PlanRole::kSteward);
  const Founded founded = found_plan(make_genesis(founder, relay_key_), founder.device());
  log_ = PlanLog(founded.plan);
  Keyring keys(founder.id(), founder.pairs());
  members_.push_back({.person = std::move(founder), .keys = std::move(keys), .opened = {}, .alarms = {}});
  (void)offer(founded.record);
}

TestPlan::Member& TestPlan::add_unaccepted(PlanRole role) {
  Person person(random_, genesis().salt, role);
  Keyring keys(person.id(), person.pairs());
  (void)send(author(at(0)).roster(RosterAdd{person.entry()}));
  (void)send(author(at(0)).device(person.device_record(log_.plan())));
  // Who comes late reads what there was.
  (void)keys.retake(log_, records_);
  return members_.emplace_back(
      Member{.person = std::move(person), .keys = std::move(keys), .opened = {}, .alarms = {}});
}

TestPlan::Member& TestPlan::add(PlanRole role) {
  Member& added = add_unaccepted(role);
  for (const Member& other : members_) {
    if (&other == &added) continue;
    accept(other, added);
    accept(added, other);
  }
  return added;
}

Author TestPlan::author(const Member& member) {
  std::size_t newest = 0;
  for (std::size_t i = 0; i < member.person.devices.size(); ++i) {
    const DeviceState* state = log_.device(member.person.device(i).public_key());
    if (state != nullptr && !state->revoked) newest = i;
  }
  return author(member, newest);
}

Author TestPlan::author(const Member& member, std::size_t device) {
  return Author(log_, member.keys, member.person.device(device), random_);
}

std::string TestPlan::send(const Batch& batch) {
  auto admitted = log_.admit_batch(batch);
  if (!admitted) return name_of(admitted);
  for (AdmittedRecord& record : *admitted) {
    records_.push_back(std::move(record));
    take();
  }
  return "ok";
}

std::string TestPlan::send(const Result<Batch>& batch) { return batch ? send(*batch) : name_of(batch); }

std::string TestPlan::offer(std::span<const std::byte> record) {
  auto admitted = log_.admit(record);
  if (!admitted) return name_of(admitted);
  records_.push_back(std::move(*admitted));
  take();
  return "ok";
}

void TestPlan::take() {
  for (Member& member : members_) {
    Keyring::Taken taken = member.keys.take(log_, records_);
    std::move(taken.opened.begin(), taken.opened.end(), std::back_inserter(member.opened));
    member.alarms.insert(member.alarms.end(), taken.alarms.begin(), taken.alarms.end());
  }
}

void TestPlan::accept(const Member& by, const Member& of) {
  (void)send(author(by).accept_key(of.person.id()));
}

std::uint32_t TestPlan::open(std::string_view name, std::vector<CategoryMember> others) {
  others.push_back({.member = at(0).person.id(), .role = CategoryRole::kSteward});
  std::uint32_t category = 0;
  (void)send(author(at(0)).open_category({.name = std::string(name), .members = std::move(others)},
                                         Terms{.purpose = "care", .basis = "consent", .ends = 0}, category));
  return category;
}

bool TestPlan::reads(const Member& member, std::string_view words) {
  return std::any_of(member.opened.begin(), member.opened.end(), [words](const Opened& opened) {
    const auto payload = opened.payload.reveal(kRevealSecret);
    const auto found =
        std::search(payload.begin(), payload.end(), as_bytes(words).begin(), as_bytes(words).end());
    return found != payload.end();
  });
}

}  // namespace indsigt::plan_log::testing
