// SPDX-License-Identifier: MPL-2.0
#include "core/plan_log/support/golden.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "crypto/checkpoint.h"
#include "plan_log/statements.h"

namespace indsigt::plan_log::testing {

PolicyScheduled sign_event(PolicyScheduled event, const PlanId& plan,
                           const std::vector<const Person*>& signers) {
  event.signatures.clear();
  for (const Person* signer : signers) {
    event.signatures.push_back(
        {.member = signer->id(), .signature = signer->member.sign(officer_statement(plan, event))});
  }
  std::sort(event.signatures.begin(), event.signatures.end(),
            [](const OfficerSignature& a, const OfficerSignature& b) { return a.member < b.member; });
  return event;
}

GoldenPlan::GoldenPlan() : plan_(11) {
  send_members();
  send_category();
  send_events();
}

void GoldenPlan::send_members() {
  const crypto::SigningKey& by = founder().person.device();
  const auto genesis = plan_.records()[0].bytes();
  golden_.push_back({.kind = Kind::kGenesis,
                     .record = Bytes(genesis.begin(), genesis.end()),
                     .before = PlanLog(plan_.log().plan()),
                     .records_before = {},
                     .author = &by});
  plan_.add();
  plan_.add(PlanRole::kOfficer);
  Person newcomer(plan_.random(), plan_.genesis().salt);
  send(plan_.author(founder()).roster(RosterAdd{newcomer.entry()}), Kind::kRoster, by);
  send(plan_.author(founder()).device(newcomer.device_record(plan_.log().plan())), Kind::kDevice, by);
  send(plan_.author(founder()).accept_key(newcomer.id()), Kind::kKeyAccept, by);
}

void GoldenPlan::send_category() {
  const crypto::SigningKey& by = founder().person.device();
  other_category_ = plan_.open("another", {{reader().person.id(), CategoryRole::kWriter}});
  const Category members{.name = "school",
                         .members = {{founder().person.id(), CategoryRole::kSteward},
                                     {reader().person.id(), CategoryRole::kWriter}}};
  const auto opening = plan_.author(founder()).open_category(members, {}, category_);
  ASSERT_TRUE(opening);
  for (const Bytes& record : *opening) {
    const auto kind = static_cast<Kind>(read_record(record)->header.kind);
    send(Batch{record}, kind, by);
  }
  send(plan_.author(founder()).content(category_, text("golden words")), Kind::kContent, by);
  auto blob = crypto::seal_blob(plan_.log().plan(), category_, to_bytes("a picture"), plan_.random());
  ASSERT_TRUE(blob);
  send(plan_.author(founder()).blob(category_,
                                    {.blob = std::move(blob->key), .media = "image/png", .name = "picture"}),
       Kind::kBlobRef, by);
  send(plan_.author(founder()).receipt(category_, to_bytes("a receipt")), Kind::kReceipt, by);
}

void GoldenPlan::send_events() {
  const crypto::SigningKey& by = founder().person.device();
  const crypto::SigningKey& officer_device = officer().person.device();
  const Hash target = crypto::leaf_hash(of(Kind::kContent).record);
  send(plan_.author(founder()).tombstone(target), Kind::kTombstone, by);
  const crypto::Checkpoint now{.size = plan_.log().tree().size(), .root = plan_.log().tree().root()};
  const auto note = crypto::checkpoint_text(plan_.genesis().relay, plan_.log().plan(), now);
  send(plan_.author(founder()).acknowledge(
           {.checkpoint = now, .signature = plan_.relay_key().sign_text(as_bytes(note))}),
       Kind::kCheckpointAck, by);
  send(plan_.author(officer()).breakglass_open(
           {.category = category_, .epoch = 1, .reason = 2, .opened = 5, .closes = 10}),
       Kind::kBreakglassOpen, officer_device);
  send(plan_.author(officer()).breakglass_close(crypto::leaf_hash(of(Kind::kBreakglassOpen).record)),
       Kind::kBreakglassClose, officer_device);
  const PolicyScheduled event{.member = reader().person.id(),
                              .category = category_,
                              .effective = 100,
                              .attestation = Hash{std::byte{7}},
                              .signatures = {}};
  send(plan_.author(founder()).policy_event(
           sign_event(event, plan_.log().plan(), {&officer().person, &reader().person})),
       Kind::kPolicyEvent, by);
  send(plan_.author(reader()).leave(category_, reader().person.id()), Kind::kWithdraw,
       reader().person.device());
  send(plan_.author(founder()).upgrade(2), Kind::kUpgrade, by);
}

void GoldenPlan::send(const Result<Batch>& batch, Kind kind, const crypto::SigningKey& author) {
  ASSERT_TRUE(batch);
  for (const Bytes& record : *batch) {
    Golden golden{.kind = kind,
                  .record = record,
                  .before = plan_.log(),
                  .records_before = plan_.records(),
                  .author = &author};
    const auto read = read_record(record);
    const std::size_t received = kind == Kind::kGrant ? reader().keys.received().size() : 0;
    ASSERT_EQ(plan_.send(Batch{record}), "ok") << "kind " << static_cast<int>(kind);
    // Of the GRANTs the one to the reader.
    if (kind == Kind::kGrant && reader().keys.received().size() == received) continue;
    const bool first = std::none_of(golden_.begin(), golden_.end(),
                                    [kind](const Golden& each) { return each.kind == kind; });
    if (read->header.kind == static_cast<std::uint8_t>(kind) && first) golden_.push_back(std::move(golden));
  }
}

const Golden& GoldenPlan::of(Kind kind) const {
  return *std::find_if(golden_.begin(), golden_.end(),
                       [kind](const Golden& each) { return each.kind == kind; });
}

}  // namespace indsigt::plan_log::testing
