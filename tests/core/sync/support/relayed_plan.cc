// SPDX-License-Identifier: MPL-2.0
#include "core/sync/support/relayed_plan.h"

#include <algorithm>

namespace indsigt::sync::testing {

using namespace plan_log;
using namespace plan_log::testing;
namespace {

// A plan with two members beside the founder, and one category for all.
std::uint32_t fill(TestPlan& plan) {
  const MemberId writer = plan.add().person.id();
  const MemberId reader = plan.add().person.id();
  return plan.open("school", {{writer, CategoryRole::kWriter}, {reader, CategoryRole::kReader}});
}

}  // namespace

Client::Client(const PlanId& plan, const Person& in_person, Random& in_random)
    : person(&in_person),
      random(&in_random),
      follower(std::make_unique<Follower>(plan, Keyring(in_person.id(), in_person.pairs()))) {}

Page Client::answer(std::string note) const {
  Page page;
  page.question = follower->question();
  page.note = std::move(note);
  return page;
}

std::string Client::take(const Page& page, Instant now) {
  Arrived arrived = follower->receive(page, now);
  std::move(arrived.opened.begin(), arrived.opened.end(), std::back_inserter(opened));
  alarms.insert(alarms.end(), arrived.alarms.begin(), arrived.alarms.end());
  return arrived.failure ? std::string(error_name(*arrived.failure)) : "ok";
}

std::string Client::follow(const MemoryRelay& relay, Instant now) { return take(relay.page(*follower), now); }

bool Client::reads(std::string_view words) const {
  return std::any_of(opened.begin(), opened.end(), [words](const Opened& each) {
    const auto payload = each.payload.reveal(kRevealSecret);
    const auto bytes = as_bytes(words);
    return std::search(payload.begin(), payload.end(), bytes.begin(), bytes.end()) != payload.end();
  });
}

bool Client::is_alarmed(ErrorCode code) const {
  return std::any_of(alarms.begin(), alarms.end(), [code](const Alarm& alarm) { return alarm.code == code; });
}

RelayedPlan::RelayedPlan(std::uint64_t seed)
    : plan(seed),
      category(fill(plan)),
      relay(plan.records()[0].bytes(), plan.relay_key()),
      founder(make_client(plan.at(0).person)),
      writer(make_client(plan.at(1).person)),
      reader(make_client(plan.at(2).person)) {
  for (const AdmittedRecord& record : plan.records()) {
    if (record.index() == 0) continue;
    (void)relay.post(Batch{Bytes(record.bytes().begin(), record.bytes().end())});
  }
  follow();
}

void RelayedPlan::follow() {
  for (Client* client : {&founder, &writer, &reader}) (void)client->follow(relay);
}

std::string RelayedPlan::post(const Result<Batch>& batch) {
  return batch ? name_of(relay.post(*batch)) : name_of(batch);
}

}  // namespace indsigt::sync::testing
