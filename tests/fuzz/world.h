// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <cstdlib>
#include <span>
#include <utility>
#include <vector>

#include "core/plan_log/support/craft.h"
#include "core/plan_log/support/test_plan.h"

// A plan with known keys, so that what a fuzzer changes can be sealed and signed again, and gets past the
// signature.
namespace indsigt::fuzz {

using namespace indsigt::plan_log;
using indsigt::plan_log::testing::Person;
using indsigt::plan_log::testing::TestPlan;

struct World {
  World() {
    const MemberId writer = plan.add().person.id();
    const MemberId officer = plan.add(PlanRole::kOfficer).person.id();
    category = plan.open("school", {{writer, CategoryRole::kWriter}, {officer, CategoryRole::kReader}});
    (void)plan.send(plan.author(plan.at(0)).content(category, indsigt::plan_log::testing::text("words")));
  }

  [[nodiscard]] const Person& founder() { return plan.at(0).person; }
  [[nodiscard]] const SecretBytes& content_key() { return *plan.at(0).keys.content_key({category, 1}); }
  // The header of the founder's next record, where that kind belongs.
  [[nodiscard]] Header header(Kind kind) {
    EpochAt at;
    if (is_sealed(kind) || kind == Kind::kWithdraw) at = {category, 1};
    if (kind == Kind::kEpoch) at = {category, 2};
    return indsigt::plan_log::testing::next_header(plan.log(), founder().device(), kind, at);
  }

  TestPlan plan;
  std::uint32_t category = 0;
};

inline World& world() {
  static World one;
  return one;
}

inline void need(bool holds) {
  if (!holds) std::abort();
}

// A record of the founder with that payload, sealed where its kind is sealed.
inline Bytes make_record(Kind kind, std::span<const std::byte> payload) {
  World& in = world();
  const crypto::SigningKey& device = in.founder().device();
  if (is_sealed(kind))
    return indsigt::plan_log::testing::sealed_record(in.header(kind), in.content_key(), payload, device,
                                                     in.plan.random());
  return indsigt::plan_log::testing::open_record(in.header(kind), payload, device);
}

// Offers a record to a copy of the plan, and what was admitted to a member's keyring. Nothing may break.
inline void offer(std::span<const std::byte> record, std::size_t member) {
  World& in = world();
  PlanLog log = in.plan.log();
  const std::uint64_t size = log.tree().size();
  auto admitted = log.admit(record);
  need(log.tree().size() == size + (admitted ? 1 : 0));
  if (!admitted) return;
  const Bytes snapshot = log.snapshot();
  const auto again = PlanLog::restore(snapshot);
  need(again && again->snapshot() == snapshot);
  auto keys = Keyring::restore(in.plan.at(member).keys.snapshot().reveal(kRevealSecret));
  std::vector<AdmittedRecord> records = in.plan.records();
  records.push_back(std::move(*admitted));
  const auto taken = keys->take(log, records);
  need(Keyring::restore(keys->snapshot().reveal(kRevealSecret)).has_value());
  for (const Opened& opened : taken.opened) need(opened.index == size);
}

}  // namespace indsigt::fuzz
