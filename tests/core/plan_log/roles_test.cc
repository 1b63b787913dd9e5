// SPDX-License-Identifier: MPL-2.0
// Who may write what: the table of kinds, both ways.
#include <gtest/gtest.h>

#include "core/plan_log/support/craft.h"
#include "core/plan_log/support/golden.h"

namespace indsigt::plan_log::testing {
namespace {

class Roles : public ::testing::Test {
 protected:
  // Offers a batch to a copy of the log.
  [[nodiscard]] std::string tried(const Batch& batch) {
    PlanLog log = plan_.log();
    return name_of(log.admit_batch(batch));
  }
  [[nodiscard]] std::string tried(const Result<Batch>& batch) {
    return batch ? tried(*batch) : name_of(batch);
  }
  [[nodiscard]] Author by(const TestPlan::Member& member) { return plan_.author(member); }
  [[nodiscard]] PolicyScheduled event(const std::vector<const Person*>& signers, std::uint32_t category = 0) {
    return sign_event({.member = member_.person.id(),
                       .category = category,
                       .effective = 1,
                       .attestation = {},
                       .signatures = {}},
                      plan_.log().plan(), signers);
  }

  TestPlan plan_;
  TestPlan::Member& steward_ = plan_.at(0);
  TestPlan::Member& member_ = plan_.add();
  TestPlan::Member& another_ = plan_.add();
  TestPlan::Member& officer_ = plan_.add(PlanRole::kOfficer);
  TestPlan::Member& second_officer_ = plan_.add(PlanRole::kOfficer);
};

TEST_F(Roles, AGenesisComesOnce) {
  const Genesis genesis = plan_.genesis();
  EXPECT_EQ(tried(Batch{open_record(next_header(plan_.log(), steward_.person.device(), Kind::kGenesis),
                                    encode(genesis), steward_.person.device())}),
            "plan_log.role");
}

TEST_F(Roles, AGenesisNeedsTheFoundersProof) {
  Genesis genesis = plan_.genesis();
  genesis.proof = another_.person.member.sign(founder_statement(genesis.salt, genesis.device));
  const Founded forged = found_plan(genesis, steward_.person.device());
  EXPECT_EQ(name_of(PlanLog(forged.plan).admit(forged.record)), "plan_log.role");
}

TEST_F(Roles, AStewardAddsMembers) {
  const Person person(plan_.random(), plan_.genesis().salt);
  EXPECT_EQ(tried(by(steward_).roster(RosterAdd{person.entry()})), "ok");
  EXPECT_EQ(tried(by(member_).roster(RosterAdd{person.entry()})), "plan_log.role");
  EXPECT_EQ(tried(by(officer_).roster(RosterAdd{person.entry()})), "plan_log.role");
  EXPECT_EQ(tried(by(steward_).roster(RosterAdd{member_.person.entry()})), "plan_log.role");
}

TEST_F(Roles, AStewardChangesKeysUpwards) {
  MemberEntry entry = member_.person.entry();
  EXPECT_EQ(tried(by(steward_).roster(RosterChange{entry})), "ok") << "the same key, another role";
  EXPECT_EQ(tried(by(another_).roster(RosterChange{entry})), "plan_log.role");
  entry.puk[0] ^= std::byte{1};
  EXPECT_EQ(tried(by(steward_).roster(RosterChange{entry})), "plan_log.role")
      << "another key, the same generation";
  ++entry.generation;
  EXPECT_EQ(tried(by(steward_).roster(RosterChange{entry})), "ok");
  EXPECT_EQ(plan_.send(by(steward_).roster(RosterChange{entry})), "ok");
  --entry.generation;
  EXPECT_EQ(tried(by(steward_).roster(RosterChange{entry})), "plan_log.role");
  const Person stranger(plan_.random(), plan_.genesis().salt);
  EXPECT_EQ(tried(by(steward_).roster(RosterChange{stranger.entry()})), "plan_log.role");
}

TEST_F(Roles, AStewardRemovesMembersWhoMayComeBack) {
  const RosterRemove removal{member_.person.id()};
  EXPECT_EQ(tried(by(another_).roster(removal)), "plan_log.role");
  EXPECT_EQ(plan_.send(by(steward_).roster(removal)), "ok");
  EXPECT_EQ(tried(by(steward_).roster(removal)), "plan_log.role");
  EXPECT_EQ(tried(by(steward_).roster(RosterChange{member_.person.entry()})), "plan_log.role");
  EXPECT_EQ(tried(by(member_).accept_key(another_.person.id())), "plan_log.author");
  EXPECT_EQ(plan_.send(by(steward_).roster(RosterAdd{member_.person.entry()})), "ok");
  EXPECT_EQ(tried(by(member_).accept_key(another_.person.id())), "ok");
}

TEST_F(Roles, APlanHas256Members) {
  PlanLog log = plan_.log();
  MemberEntry entry = member_.person.entry();
  for (std::size_t count = plan_.size(); count < 256; ++count) {
    entry.member = MemberId{std::byte{1}, static_cast<std::byte>(count)};
    const Author author(log, steward_.keys, steward_.person.device(), plan_.random());
    ASSERT_EQ(name_of(log.admit_batch(author.roster(RosterAdd{entry}))), "ok") << count;
  }
  const Author author(log, steward_.keys, steward_.person.device(), plan_.random());
  entry.member = MemberId{std::byte{2}};
  EXPECT_EQ(name_of(log.admit_batch(author.roster(RosterAdd{entry}))), "plan_log.role");
  ASSERT_TRUE(log.admit_batch(author.roster(RosterRemove{member_.person.id()})));
  const Author again(log, steward_.keys, steward_.person.device(), plan_.random());
  EXPECT_EQ(name_of(log.admit_batch(again.roster(RosterAdd{entry}))), "ok");
}

TEST_F(Roles, AMemberOrAStewardAddsADevice) {
  member_.person.add_device(plan_.random());
  const Device added = member_.person.device_record(plan_.log().plan(), 1);
  EXPECT_EQ(tried(by(member_).device(added)), "ok");
  EXPECT_EQ(tried(by(steward_).device(added)), "ok");
  EXPECT_EQ(tried(by(another_).device(added)), "plan_log.role");
  EXPECT_EQ(tried(by(officer_).device(added)), "plan_log.role");
}

TEST_F(Roles, ADeviceNeedsTheMembersProof) {
  const crypto::SigningKey device(crypto::make_secret(plan_.random()));
  const Hash signed_hash = device_statement(plan_.log().plan(), device.public_key());
  DeviceAdd forged{.device = device.public_key(),
                   .member = member_.person.id(),
                   .proof = steward_.person.member.sign(signed_hash)};
  EXPECT_EQ(tried(by(steward_).device(forged)), "plan_log.role");
  forged.proof = member_.person.member.sign(device_statement(PlanId{}, device.public_key()));
  EXPECT_EQ(tried(by(steward_).device(forged)), "plan_log.role") << "the proof is for one plan";
  forged.proof = member_.person.member.sign(signed_hash);
  EXPECT_EQ(tried(by(steward_).device(forged)), "ok");
}

TEST_F(Roles, ADeviceIsRevokedForGood) {
  const DeviceRevoke revoke{member_.person.device().public_key()};
  EXPECT_EQ(tried(by(member_).device(revoke)), "ok");
  EXPECT_EQ(tried(by(another_).device(revoke)), "plan_log.role");
  EXPECT_EQ(tried(by(steward_).device(DeviceRevoke{DeviceId{}})), "plan_log.role");
  EXPECT_EQ(plan_.send(by(steward_).device(revoke)), "ok");
  EXPECT_EQ(tried(by(steward_).device(revoke)), "plan_log.role");
  EXPECT_EQ(tried(by(steward_).device(member_.person.device_record(plan_.log().plan()))), "plan_log.role");
}

TEST_F(Roles, AMemberHas32Devices) {
  for (std::size_t count = 1; count < 32; ++count) {
    member_.person.add_device(plan_.random());
    ASSERT_EQ(plan_.send(by(member_).device(member_.person.device_record(plan_.log().plan(), count))), "ok");
  }
  member_.person.add_device(plan_.random());
  const Device more = member_.person.device_record(plan_.log().plan(), 32);
  EXPECT_EQ(tried(by(member_).device(more)), "plan_log.role");
  EXPECT_EQ(plan_.send(by(member_).device(DeviceRevoke{member_.person.device(5).public_key()})), "ok");
  EXPECT_EQ(tried(by(member_).device(more)), "ok");
}

TEST_F(Roles, OfficersBreakGlass) {
  const BreakglassOpen opening{.category = 1, .epoch = 1, .reason = 1, .opened = 1, .closes = 2};
  EXPECT_EQ(tried(by(steward_).breakglass_open(opening)), "plan_log.role");
  EXPECT_EQ(tried(by(member_).breakglass_open(opening)), "plan_log.role");
  const Batch batch = by(officer_).breakglass_open(opening);
  EXPECT_EQ(plan_.send(batch), "ok");
  const Hash opened = crypto::leaf_hash(batch[0]);
  EXPECT_EQ(tried(by(member_).breakglass_close(opened)), "plan_log.role");
  EXPECT_EQ(tried(by(steward_).breakglass_close(opened)), "plan_log.role");
  EXPECT_EQ(tried(by(second_officer_).breakglass_close(opened)), "ok");
  EXPECT_EQ(tried(by(officer_).breakglass_close(Hash{})), "plan_log.role");
  // Who opened it may close it also when no officer any more.
  MemberEntry entry = officer_.person.entry();
  entry.role = PlanRole::kMember;
  EXPECT_EQ(plan_.send(by(steward_).roster(RosterChange{entry})), "ok");
  EXPECT_EQ(plan_.send(by(officer_).breakglass_close(opened)), "ok");
  EXPECT_EQ(tried(by(second_officer_).breakglass_close(opened)), "plan_log.role") << "closed already";
}

TEST_F(Roles, APolicyEventNeedsItsSignatures) {
  const Person& officer = officer_.person;
  const Person& second = second_officer_.person;
  const Person& member = member_.person;
  EXPECT_EQ(tried(by(another_).policy_event(event({&officer, &second}))), "ok") << "anybody may bring it";
  EXPECT_EQ(tried(by(another_).policy_event(event({&officer, &member}))), "ok");
  EXPECT_EQ(tried(by(another_).policy_event(event({&officer, &second, &member}))), "ok");
  EXPECT_EQ(tried(by(officer_).policy_event(event({}))), "plan_log.role");
  EXPECT_EQ(tried(by(officer_).policy_event(event({&officer}))), "plan_log.role");
  EXPECT_EQ(tried(by(officer_).policy_event(event({&member}))), "plan_log.role");
  EXPECT_EQ(tried(by(officer_).policy_event(event({&officer, &steward_.person}))), "plan_log.role");
  EXPECT_EQ(tried(by(officer_).policy_event(event({&officer, &second, &another_.person}))), "plan_log.role");
  PolicyScheduled forged = event({&officer, &second});
  ++forged.effective;
  EXPECT_EQ(tried(by(officer_).policy_event(forged)), "plan_log.role");
  PolicyScheduled of_nobody = event({&officer, &second});
  of_nobody.member = MemberId{};
  of_nobody = sign_event(of_nobody, plan_.log().plan(), {&officer, &second});
  EXPECT_EQ(tried(by(officer_).policy_event(of_nobody)), "plan_log.role");
}

TEST_F(Roles, AnOfficerPutsAPolicyEventInForceOnce) {
  const Batch scheduled = by(member_).policy_event(event({&officer_.person, &member_.person}));
  EXPECT_EQ(plan_.send(scheduled), "ok");
  const PolicyInForce in_force{crypto::leaf_hash(scheduled[0])};
  EXPECT_EQ(tried(by(steward_).policy_event(in_force)), "plan_log.role");
  EXPECT_EQ(tried(by(member_).policy_event(in_force)), "plan_log.role");
  EXPECT_EQ(tried(by(officer_).policy_event(PolicyInForce{Hash{}})), "plan_log.role");
  EXPECT_EQ(plan_.send(by(officer_).policy_event(in_force)), "ok");
  EXPECT_EQ(tried(by(officer_).policy_event(in_force)), "plan_log.role");
}

TEST_F(Roles, ACheckpointIsTheRelays) {
  const crypto::Checkpoint now{.size = plan_.log().tree().size(), .root = plan_.log().tree().root()};
  const std::string note = crypto::checkpoint_text(plan_.genesis().relay, plan_.log().plan(), now);
  crypto::SignedCheckpoint checkpoint{.checkpoint = now,
                                      .signature = plan_.relay_key().sign_text(as_bytes(note))};
  EXPECT_EQ(tried(by(member_).acknowledge(checkpoint)), "ok");
  ++checkpoint.checkpoint.size;
  EXPECT_EQ(tried(by(member_).acknowledge(checkpoint)), "plan_log.role");
}

TEST_F(Roles, AnybodyAcceptsAnybodysKey) {
  EXPECT_EQ(tried(by(officer_).accept_key(member_.person.id())), "ok");
  EXPECT_EQ(tried(by(member_).accept_key(member_.person.id())), "ok");
}

TEST_F(Roles, ATombstoneIsTheWritersOrAStewards) {
  const auto category = plan_.open("school", {{member_.person.id(), CategoryRole::kWriter},
                                              {another_.person.id(), CategoryRole::kSteward}});
  const auto batch = by(member_).content(category, text("words"));
  ASSERT_EQ(plan_.send(batch), "ok");
  const Hash target = crypto::leaf_hash((*batch)[0]);
  EXPECT_EQ(tried(by(member_).tombstone(target)), "ok");
  EXPECT_EQ(tried(by(steward_).tombstone(target)), "ok");
  EXPECT_EQ(tried(by(another_).tombstone(target)), "plan_log.role")
      << "a steward of the category, not of the plan";
  EXPECT_EQ(tried(by(officer_).tombstone(target)), "plan_log.role");
  EXPECT_EQ(tried(by(steward_).tombstone(Hash{})), "plan_log.role");
  EXPECT_EQ(tried(by(steward_).tombstone(plan_.records()[0].leaf())), "plan_log.role")
      << "not a sealed record";
  EXPECT_FALSE(plan_.log().is_tombstoned(target));
  EXPECT_EQ(plan_.send(by(member_).tombstone(target)), "ok");
  EXPECT_TRUE(plan_.log().is_tombstoned(target));
}

// ---- in a category

TEST_F(Roles, WhoOpensACategoryNeedsNoRoleInThePlan) {
  std::uint32_t category = 0;
  const Category own{.name = "own", .members = {{member_.person.id(), CategoryRole::kSteward}}};
  EXPECT_EQ(plan_.send(by(member_).open_category(own, {}, category)), "ok");
  EXPECT_EQ(plan_.send(by(member_).content(category, text("mine"))), "ok");
  EXPECT_TRUE(TestPlan::reads(member_, "mine"));
  EXPECT_FALSE(TestPlan::reads(steward_, "mine"));
}

// A record that its author's role does not allow is admitted, for nobody sees the role without the key; and
// no reader uses it.
TEST_F(Roles, AReaderWhoWritesIsToldAndNotUsed) {
  const auto category = plan_.open("school", {{member_.person.id(), CategoryRole::kReader},
                                              {another_.person.id(), CategoryRole::kWriter}});
  EXPECT_EQ(tried(by(member_).content(category, text("words"))), "plan_log.role");
  const EpochAt at{category, 1};
  const SecretBytes& key = *member_.keys.content_key(at);
  for (const Kind kind : {Kind::kContent, Kind::kReceipt, Kind::kBlobRef, Kind::kCategory}) {
    const Header header = next_header(plan_.log(), member_.person.device(), kind, at);
    EXPECT_EQ(plan_.offer(sealed_record(header, key, encode(text("from a reader")), member_.person.device(),
                                        plan_.random())),
              "ok");
    ASSERT_FALSE(another_.alarms.empty());
    EXPECT_EQ(another_.alarms.back(), (Alarm{plan_.records().back().index(), ErrorCode::kPlanLogRole}));
  }
  EXPECT_FALSE(TestPlan::reads(another_, "from a reader"));
  EXPECT_TRUE(officer_.alarms.empty()) << "who has no key sees nothing";
}

TEST_F(Roles, AWriterDoesNotChangeTheList) {
  const auto category = plan_.open("school", {{member_.person.id(), CategoryRole::kWriter}});
  const EpochAt at{category, 1};
  const Category usurped{.name = "mine", .members = {{member_.person.id(), CategoryRole::kSteward}}};
  const Header header = next_header(plan_.log(), member_.person.device(), Kind::kCategory, at);
  EXPECT_EQ(plan_.offer(sealed_record(header, *member_.keys.content_key(at), encode(usurped),
                                      member_.person.device(), plan_.random())),
            "ok");
  EXPECT_EQ(steward_.alarms.back().code, ErrorCode::kPlanLogRole);
  EXPECT_EQ(steward_.keys.role(category, steward_.person.id()), CategoryRole::kSteward);
  EXPECT_EQ(tried(by(member_).withdraw(category, steward_.person.id(), {})), "plan_log.role");
  EXPECT_EQ(tried(by(member_).rotate(category, {}, {})), "plan_log.role");
}

TEST_F(Roles, WhatWasSealedWronglyIsToldAsForm) {
  const auto category = plan_.open("school");
  const EpochAt at{category, 1};
  for (const Kind kind : {Kind::kContent, Kind::kBlobRef, Kind::kCategory}) {
    const Header header = next_header(plan_.log(), steward_.person.device(), kind, at);
    EXPECT_EQ(plan_.offer(sealed_record(header, *steward_.keys.content_key(at), Bytes{std::byte{9}},
                                        steward_.person.device(), plan_.random())),
              "ok");
    EXPECT_EQ(steward_.alarms.back().code, ErrorCode::kPlanLogForm);
  }
}

TEST_F(Roles, WithoutTheKeyNobodyWithdraws) {
  const auto category = plan_.open("school", {{member_.person.id(), CategoryRole::kReader}});
  EXPECT_EQ(tried(by(another_).leave(category, member_.person.id())), "plan_log.epoch");
  const crypto::SigningKey ring(crypto::make_secret(plan_.random()));
  const Header header = next_header(plan_.log(), another_.person.device(), Kind::kWithdraw, {category, 1});
  Withdraw forged;
  forged.ring_signature = ring.sign(leave_statement(encode(header), forged.who));
  EXPECT_EQ(tried(Batch{open_record(header, encode(forged), another_.person.device())}), "plan_log.role");
}

TEST_F(Roles, WithoutTheDoorNobodyOpensTheNextEpoch) {
  const auto category = plan_.open("school", {{member_.person.id(), CategoryRole::kWriter}});
  const crypto::SigningKey door(crypto::make_secret(plan_.random()));
  const Header header = next_header(plan_.log(), member_.person.device(), Kind::kEpoch, {category, 2});
  Epoch forged;
  forged.door_key = door.public_key();
  forged.door_signature = door.sign(door_statement(encode(header), forged));
  EXPECT_EQ(tried(Batch{open_record(header, encode(forged), member_.person.device())}), "plan_log.role");
}

}  // namespace
}  // namespace indsigt::plan_log::testing
