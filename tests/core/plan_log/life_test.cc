// SPDX-License-Identifier: MPL-2.0
// A plan's ordinary life: granting, withdrawing, rotating, several devices, late joiners.
#include <gtest/gtest.h>

#include "core/plan_log/support/test_plan.h"

namespace indsigt::plan_log::testing {
namespace {

constexpr auto kReader = CategoryRole::kReader;
constexpr auto kWriter = CategoryRole::kWriter;
constexpr auto kSteward = CategoryRole::kSteward;
const Terms kTerms{.purpose = "care", .basis = "consent", .ends = 0};

TEST(PlanLife, MembersReadWhatIsWritten) {
  TestPlan plan;
  TestPlan::Member& other = plan.add();
  const auto category = plan.open("school", {{other.person.id(), kWriter}});
  EXPECT_EQ(plan.send(plan.author(plan.at(0)).content(category, text("from the founder"))), "ok");
  EXPECT_EQ(plan.send(plan.author(other).content(category, text("from the other"))), "ok");
  for (const auto* member : {&plan.at(0), &other}) {
    EXPECT_TRUE(TestPlan::reads(*member, "from the founder"));
    EXPECT_TRUE(TestPlan::reads(*member, "from the other"));
    EXPECT_TRUE(member->alarms.empty());
  }
  ASSERT_EQ(other.keys.received().size(), 1U);
  EXPECT_EQ(other.keys.received()[0].purpose, "care");
}

TEST(PlanLife, WithdrawalHidesWhatComesAfterIt) {
  TestPlan plan;
  TestPlan::Member& other = plan.add();
  TestPlan::Member& third = plan.add();
  const auto category = plan.open("school", {{other.person.id(), kReader}, {third.person.id(), kWriter}});
  EXPECT_EQ(plan.send(plan.author(third).content(category, text("before"))), "ok");
  EXPECT_EQ(plan.send(plan.author(plan.at(0)).withdraw(category, other.person.id(), kTerms)), "ok");
  EXPECT_EQ(plan.send(plan.author(third).content(category, text("after"))), "ok");
  EXPECT_TRUE(TestPlan::reads(other, "before"));
  EXPECT_FALSE(TestPlan::reads(other, "after"));
  EXPECT_TRUE(TestPlan::reads(plan.at(0), "after"));
  EXPECT_EQ(other.keys.roster(category), nullptr);
  ASSERT_NE(third.keys.roster(category), nullptr);
  EXPECT_EQ(third.keys.roster(category)->members.size(), 2U);
}

TEST(PlanLife, ALateJoinerReadsThePastItWasGiven) {
  TestPlan plan;
  const auto category = plan.open("school");
  EXPECT_EQ(plan.send(plan.author(plan.at(0)).content(category, text("first epoch"))), "ok");
  EXPECT_EQ(plan.send(plan.author(plan.at(0)).rotate(category, {}, kTerms)), "ok");
  EXPECT_EQ(plan.send(plan.author(plan.at(0)).content(category, text("second epoch"))), "ok");
  TestPlan::Member& with_past = plan.add();
  TestPlan::Member& without = plan.add();
  const Handed all{.category = category, .role = kReader, .with_past = true};
  const Handed now{.category = category, .role = kReader, .with_past = false};
  EXPECT_EQ(plan.send(plan.author(plan.at(0)).grant(with_past.person.id(), {&all, 1}, kTerms)), "ok");
  EXPECT_EQ(plan.send(plan.author(plan.at(0)).grant(without.person.id(), {&now, 1}, kTerms)), "ok");
  EXPECT_TRUE(TestPlan::reads(with_past, "first epoch"));
  EXPECT_TRUE(TestPlan::reads(with_past, "second epoch"));
  EXPECT_FALSE(TestPlan::reads(without, "first epoch"));
  EXPECT_TRUE(TestPlan::reads(without, "second epoch"));
  EXPECT_TRUE(without.alarms.empty());
  EXPECT_EQ(with_past.keys.role(category, without.person.id()), kReader);
}

TEST(PlanLife, AStewardWhoWasMadeOneRotates) {
  TestPlan plan;
  TestPlan::Member& other = plan.add();
  const auto category = plan.open("school", {{other.person.id(), kSteward}});
  EXPECT_EQ(plan.send(plan.author(other).withdraw(category, plan.at(0).person.id(), kTerms)), "ok");
  EXPECT_EQ(plan.send(plan.author(other).content(category, text("mine alone"))), "ok");
  EXPECT_FALSE(TestPlan::reads(plan.at(0), "mine alone"));
  EXPECT_TRUE(TestPlan::reads(other, "mine alone"));
}

TEST(PlanLife, LeavingFreezesUntilAStewardRotates) {
  TestPlan plan;
  TestPlan::Member& other = plan.add();
  TestPlan::Member& third = plan.add();
  const auto category = plan.open("school", {{other.person.id(), kReader}, {third.person.id(), kWriter}});
  EXPECT_EQ(plan.send(plan.author(other).withdraw(category, other.person.id(), kTerms)), "plan_log.role");
  EXPECT_EQ(plan.send(plan.author(other).leave(category, other.person.id())), "ok");
  EXPECT_EQ(plan.send(plan.author(third).content(category, text("frozen"))), "plan_log.frozen");
  EXPECT_EQ(plan.at(0).keys.leaving(category), std::vector{other.person.id()});
  EXPECT_TRUE(plan.log().rotation_due(category));
  EXPECT_EQ(plan.send(plan.author(plan.at(0)).rotate(category, {}, kTerms)), "ok");
  EXPECT_FALSE(plan.log().rotation_due(category));
  EXPECT_TRUE(plan.at(0).keys.leaving(category).empty());
  EXPECT_EQ(plan.send(plan.author(third).content(category, text("thawed"))), "ok");
  EXPECT_FALSE(TestPlan::reads(other, "thawed"));
  EXPECT_TRUE(TestPlan::reads(plan.at(0), "thawed"));
}

TEST(PlanLife, EveryDeviceOfAMemberGetsTheKeyOfANewEpoch) {
  TestPlan plan;
  TestPlan::Member& founder = plan.at(0);
  founder.person.add_device(plan.random());
  EXPECT_EQ(plan.send(plan.author(founder).device(founder.person.device_record(plan.log().plan(), 1))), "ok");
  const auto category = plan.open("school");
  EXPECT_EQ(plan.send(plan.author(founder, 1).content(category, text("from the second device"))), "ok");
  Keyring second(founder.person.id(), founder.person.pairs());
  EXPECT_EQ(second.retake(plan.log(), plan.records()).opened.size(), 2U);
}

}  // namespace
}  // namespace indsigt::plan_log::testing
