// SPDX-License-Identifier: MPL-2.0
// Epochs: races, freezes, policy events, break-glass, what makes a rotation due.
#include <gtest/gtest.h>

#include "core/plan_log/support/craft.h"
#include "core/plan_log/support/golden.h"

namespace indsigt::plan_log::testing {
namespace {

class Epochs : public ::testing::Test {
 protected:
  Epochs()
      : category_(plan_.open("school", {{second_.person.id(), CategoryRole::kSteward},
                                        {reader_.person.id(), CategoryRole::kReader}})) {}

  // Puts an event about the reader in force, and gives the leaf hash that says so.
  Hash put_in_force(std::uint32_t category) {
    const PolicyScheduled event = sign_event({.member = reader_.person.id(),
                                              .category = category,
                                              .effective = ++events_,
                                              .attestation = {},
                                              .signatures = {}},
                                             plan_.log().plan(), {&officer_.person, &reader_.person});
    const Batch scheduled = plan_.author(officer_).policy_event(event);
    EXPECT_EQ(plan_.send(scheduled), "ok");
    const Batch in_force =
        plan_.author(officer_).policy_event(PolicyInForce{crypto::leaf_hash(scheduled[0])});
    EXPECT_EQ(plan_.send(in_force), "ok");
    return crypto::leaf_hash(in_force[0]);
  }
  [[nodiscard]] const CategoryState& state() { return *plan_.log().category(category_); }

  TestPlan plan_;
  TestPlan::Member& founder_ = plan_.at(0);
  TestPlan::Member& second_ = plan_.add();
  TestPlan::Member& reader_ = plan_.add();
  TestPlan::Member& officer_ = plan_.add(PlanRole::kOfficer);
  std::uint32_t category_;
  std::uint64_t events_ = 0;
};

TEST_F(Epochs, OfTwoWhoRotateOneWins) {
  const auto first = plan_.author(founder_).withdraw(category_, reader_.person.id(), {});
  const auto second = plan_.author(second_).rotate(category_, {}, {});
  EXPECT_EQ(plan_.send(first), "ok");
  EXPECT_EQ(plan_.send(second), "plan_log.epoch");
  EXPECT_EQ(plan_.send(plan_.author(second_).rotate(category_, {}, {})), "ok");
  EXPECT_EQ(state().epoch, 3U);
  EXPECT_EQ(plan_.send(plan_.author(second_).content(category_, text("after the race"))), "ok");
  EXPECT_TRUE(TestPlan::reads(founder_, "after the race"));
}

TEST_F(Epochs, WhatWasSealedBeforeARotationIsSealedAgain) {
  const auto stale = plan_.author(second_).content(category_, text("words"));
  EXPECT_EQ(plan_.send(plan_.author(founder_).rotate(category_, {}, {})), "ok");
  EXPECT_EQ(plan_.send(stale), "plan_log.epoch");
  EXPECT_EQ(plan_.send(plan_.author(second_).content(category_, text("words"))), "ok");
}

TEST_F(Epochs, AWithdrawalFreezesUntilTheNextEpoch) {
  const auto late_grant = plan_.author(founder_).grant(
      officer_.person.id(), std::vector<Handed>{{.category = category_, .role = CategoryRole::kReader}}, {});
  ASSERT_TRUE(late_grant);
  const auto leave = plan_.author(reader_).leave(category_, reader_.person.id());
  EXPECT_EQ(plan_.send(leave), "ok");
  EXPECT_TRUE(state().frozen());
  EXPECT_EQ(state().withdrawn_by, crypto::leaf_hash((*leave)[0]));
  EXPECT_EQ(plan_.send(late_grant), "plan_log.frozen");
  EXPECT_EQ(name_of(plan_.author(founder_).content(category_, text("x"))), "plan_log.frozen");
  EXPECT_EQ(plan_.send(plan_.author(second_).leave(category_, second_.person.id())), "ok")
      << "a further WITHDRAW is admitted";
  EXPECT_EQ(plan_.send(plan_.author(founder_).rotate(category_, {}, {})), "ok");
  EXPECT_FALSE(state().frozen());
  ASSERT_NE(founder_.keys.roster(category_), nullptr);
  EXPECT_EQ(founder_.keys.roster(category_)->members.size(), 1U);
  EXPECT_EQ(plan_.log().epoch({category_, 2})->said.cause, crypto::leaf_hash((*leave)[0]));
}

TEST_F(Epochs, APolicyEventFreezesUntilAnEpochNamesIt) {
  const Hash in_force = put_in_force(category_);
  EXPECT_TRUE(state().frozen());
  EXPECT_EQ(name_of(plan_.author(founder_).content(category_, text("x"))), "plan_log.frozen");
  // An EPOCH for something else does not end it.
  PlanLog log = plan_.log();
  const SecretBytes key = crypto::make_secret(plan_.random());
  const crypto::SigningKey& device = founder_.person.device();
  const Header header = next_header(log, device, Kind::kEpoch, {category_, 2});
  Epoch epoch;
  const crypto::SigningKey door(*founder_.keys.door_seed({category_, 1}));
  epoch.door_signature = door.sign(door_statement(encode(header), epoch));
  ASSERT_TRUE(log.admit(open_record(header, encode(epoch), device)));
  EXPECT_TRUE(log.category(category_)->frozen());
  EXPECT_EQ(plan_.send(plan_.author(founder_).rotate(category_, {}, {})), "ok");
  EXPECT_EQ(plan_.log().epoch({category_, 2})->said.cause, in_force);
  EXPECT_FALSE(state().frozen());
  EXPECT_EQ(founder_.keys.role(category_, reader_.person.id()), std::nullopt);
  EXPECT_EQ(plan_.send(plan_.author(founder_).content(category_, text("without them"))), "ok");
  EXPECT_FALSE(TestPlan::reads(reader_, "without them"));
  EXPECT_TRUE(TestPlan::reads(second_, "without them"));
}

TEST_F(Epochs, EachPolicyEventNeedsItsOwnEpoch) {
  put_in_force(category_);
  put_in_force(category_);
  EXPECT_EQ(plan_.send(plan_.author(founder_).withdraw(category_, reader_.person.id(), {})), "ok");
  EXPECT_EQ(state().epoch, 4U) << "one for the WITHDRAW, one for each event";
  EXPECT_FALSE(state().frozen());
  EXPECT_EQ(plan_.send(plan_.author(second_).content(category_, text("all of it over"))), "ok");
  EXPECT_TRUE(TestPlan::reads(founder_, "all of it over"));
  EXPECT_FALSE(TestPlan::reads(reader_, "all of it over"));
  EXPECT_TRUE(second_.alarms.empty());
}

TEST_F(Epochs, AMemberWhoIsCutOffWritesNothing) {
  const auto batch = plan_.author(reader_).accept_key(founder_.person.id());
  put_in_force(0);
  EXPECT_EQ(plan_.send(batch), "plan_log.author");
  EXPECT_FALSE(state().frozen());
  EXPECT_TRUE(plan_.log().rotation_due(category_));
  EXPECT_EQ(plan_.send(plan_.author(founder_).roster(RosterRemove{reader_.person.id()})), "ok");
  EXPECT_EQ(plan_.send(plan_.author(founder_).roster(RosterAdd{reader_.person.entry()})), "ok");
  EXPECT_EQ(plan_.send(batch), "plan_log.author") << "who was cut off stays so";
  EXPECT_EQ(plan_.send(plan_.author(second_).rotate(category_, {}, {})), "ok");
  EXPECT_EQ(second_.keys.role(category_, reader_.person.id()), std::nullopt);
  EXPECT_EQ(name_of(plan_.author(founder_).grant(reader_.person.id(),
                                                 std::vector<Handed>{{.category = category_}}, {})),
            "plan_log.role");
}

TEST_F(Epochs, AScheduledEventChangesNothingYet) {
  const PolicyScheduled event = sign_event({.member = reader_.person.id(),
                                            .category = category_,
                                            .effective = 1,
                                            .attestation = {},
                                            .signatures = {}},
                                           plan_.log().plan(), {&officer_.person, &reader_.person});
  const Batch batch = plan_.author(officer_).policy_event(event);
  EXPECT_EQ(plan_.send(batch), "ok");
  EXPECT_FALSE(state().frozen());
  ASSERT_EQ(plan_.log().scheduled().count(crypto::leaf_hash(batch[0])), 1U);
  EXPECT_EQ(plan_.log().scheduled().begin()->second.effective, 1U);
  EXPECT_TRUE(plan_.log().in_force().empty());
}

TEST_F(Epochs, ARotationIsDueAfterABreakglass) {
  const Batch opening = plan_.author(officer_).breakglass_open(
      {.category = category_, .epoch = 1, .reason = 1, .opened = 1, .closes = 2});
  EXPECT_EQ(plan_.send(opening), "ok");
  EXPECT_FALSE(plan_.log().rotation_due(category_));
  EXPECT_EQ(plan_.send(plan_.author(officer_).breakglass_close(crypto::leaf_hash(opening[0]))), "ok");
  EXPECT_TRUE(plan_.log().rotation_due(category_));
  EXPECT_FALSE(state().frozen());
  EXPECT_EQ(plan_.send(plan_.author(founder_).rotate(category_, {}, {})), "ok");
  EXPECT_FALSE(plan_.log().rotation_due(category_));
}

TEST_F(Epochs, ARotationIsDueAfterALoss) {
  const auto lose = [this](const Batch& batch) {
    EXPECT_FALSE(plan_.log().rotation_due(category_));
    EXPECT_EQ(plan_.send(batch), "ok");
    EXPECT_TRUE(plan_.log().rotation_due(category_));
    EXPECT_EQ(plan_.send(plan_.author(founder_).rotate(category_, {}, {})), "ok");
    EXPECT_FALSE(plan_.log().rotation_due(category_));
  };
  second_.person.add_device(plan_.random());
  EXPECT_EQ(plan_.send(plan_.author(second_).device(second_.person.device_record(plan_.log().plan(), 1))),
            "ok");
  lose(plan_.author(second_).device(DeviceRevoke{second_.person.device(1).public_key()}));
  second_.person.add_root(plan_.random());
  lose(plan_.author(founder_).roster(RosterChange{second_.person.entry()}));
  lose(plan_.author(founder_).roster(RosterRemove{reader_.person.id()}));
}

TEST_F(Epochs, ASmallerRightTakesAnEpoch) {
  const Category fewer{.name = "school",
                       .members = {{founder_.person.id(), CategoryRole::kSteward},
                                   {second_.person.id(), CategoryRole::kReader}}};
  EXPECT_EQ(plan_.send(plan_.author(founder_).rotate_to(category_, fewer, {}, {})), "ok");
  EXPECT_EQ(founder_.keys.role(category_, second_.person.id()), CategoryRole::kReader);
  EXPECT_EQ(name_of(plan_.author(second_).rotate(category_, {}, {})), "plan_log.role");
  EXPECT_EQ(plan_.send(plan_.author(founder_).content(category_, text("readable"))), "ok");
  EXPECT_TRUE(TestPlan::reads(second_, "readable"));
}

TEST_F(Epochs, ACategoryKeepsASteward) {
  EXPECT_EQ(plan_.send(plan_.author(founder_).withdraw(category_, second_.person.id(), {})), "ok");
  const Category nobody{.name = "school", .members = {{second_.person.id(), CategoryRole::kReader}}};
  EXPECT_EQ(name_of(plan_.author(founder_).rotate_to(category_, nobody, {}, {})), "plan_log.form");
  EXPECT_EQ(name_of(plan_.author(founder_).withdraw(category_, founder_.person.id(), {})), "plan_log.role");
}

TEST_F(Epochs, TermsHaveBounds) {
  const std::vector<Handed> handed = {{.category = category_, .role = CategoryRole::kReader}};
  const MemberId& to = officer_.person.id();
  const Author author = plan_.author(founder_);
  EXPECT_EQ(name_of(author.grant(to, handed, {.purpose = std::string(65, 'x'), .basis = "", .ends = 0})),
            "plan_log.form");
  EXPECT_EQ(name_of(author.grant(to, handed, {.purpose = "", .basis = std::string(257, 'x'), .ends = 0})),
            "plan_log.form");
  EXPECT_EQ(name_of(author.grant(to, {}, {})), "plan_log.form");
  EXPECT_EQ(name_of(author.grant(to, std::vector<Handed>{handed[0], handed[0]}, {})), "plan_log.form");
  EXPECT_EQ(name_of(author.grant(to, std::vector<Handed>{{.category = category_ ^ 1}}, {})),
            "plan_log.epoch");
  EXPECT_EQ(name_of(author.content(category_, Content{.type = ContentType::kText, .batch = Bytes(262'140)})),
            "plan_log.form");
  EXPECT_EQ(name_of(author.content(category_, Content{.type = ContentType::kText, .batch = Bytes(262'139)})),
            "ok");
}

}  // namespace
}  // namespace indsigt::plan_log::testing
