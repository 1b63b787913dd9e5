// SPDX-License-Identifier: MPL-2.0
// Keys: which are taken, what they open and by whose leave; and to whom nothing is wrapped.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/plan_log/support/craft.h"
#include "core/plan_log/support/golden.h"

namespace indsigt::plan_log::testing {
namespace {

constexpr auto kReader = CategoryRole::kReader;
constexpr auto kWriter = CategoryRole::kWriter;
constexpr auto kSteward = CategoryRole::kSteward;

class Keys : public ::testing::Test {
 protected:
  // A GRANT that says anything, from that member to that entry.
  [[nodiscard]] std::string grant(const TestPlan::Member& by, const MemberEntry& to, const Bundle& bundle) {
    BatchWriter writer(plan_.log(), by.person.device(), plan_.random());
    EXPECT_TRUE(writer.push_grant(to, bundle));
    return plan_.send(writer.take());
  }
  // A bundle of that member's keys of these epochs.
  [[nodiscard]] Bundle bundle(const TestPlan::Member& of, const TestPlan::Member& to, std::uint64_t first,
                              std::uint64_t last) {
    Bundle out;
    out.recipient = to.person.id();
    out.purpose = "care";
    GrantKeys keys{.category = category_, .first = first, .keys = {}};
    for (std::uint64_t epoch = first; epoch <= last; ++epoch)
      keys.keys.push_back(of.keys.content_key({category_, epoch})->copy());
    out.keys.push_back(std::move(keys));
    return out;
  }
  [[nodiscard]] SecretBytes other_key() { return crypto::make_secret(plan_.random()); }
  // A sealed record of any author in the category.
  std::string write(const TestPlan::Member& by, Kind kind, std::uint64_t epoch, const Bytes& payload,
                    const TestPlan::Member& whose_key) {
    const EpochAt at{category_, epoch};
    const Header header = next_header(plan_.log(), by.person.device(), kind, at);
    return plan_.offer(
        sealed_record(header, *whose_key.keys.content_key(at), payload, by.person.device(), plan_.random()));
  }

  TestPlan plan_;
  TestPlan::Member& founder_ = plan_.at(0);
  TestPlan::Member& second_ = plan_.add();
  TestPlan::Member& joiner_ = plan_.add();
  std::uint32_t category_ = plan_.open("school", {{second_.person.id(), kWriter}});
};

// ---- a key that changes blocks

TEST_F(Keys, NothingIsWrappedToAKeyThatIsNotAccepted) {
  TestPlan::Member& fresh = plan_.add_unaccepted();
  const std::vector<Handed> handed = {{.category = category_}};
  EXPECT_EQ(plan_.send(plan_.author(founder_).grant(fresh.person.id(), handed, {})), "plan_log.key_changed");
  std::uint32_t number = 0;
  const Category both{.name = "x",
                      .members = {{founder_.person.id(), kSteward}, {fresh.person.id(), kReader}}};
  EXPECT_EQ(plan_.send(plan_.author(founder_).open_category(both, {}, number)), "plan_log.key_changed");
  plan_.accept(second_, fresh);
  EXPECT_EQ(plan_.send(plan_.author(founder_).grant(fresh.person.id(), handed, {})), "plan_log.key_changed")
      << "everybody accepts for themselves";
  plan_.accept(founder_, fresh);
  EXPECT_EQ(plan_.send(plan_.author(founder_).grant(fresh.person.id(), handed, {})), "ok");
}

TEST_F(Keys, AChangedKeyBlocksAgain) {
  second_.person.add_root(plan_.random());
  EXPECT_EQ(plan_.send(plan_.author(founder_).roster(RosterChange{second_.person.entry()})), "ok");
  EXPECT_FALSE(plan_.log().has_accepted(founder_.person.id(), second_.person.id()));
  EXPECT_TRUE(plan_.log().has_accepted(second_.person.id(), second_.person.id()));
  const std::vector<Handed> handed = {{.category = category_}};
  EXPECT_EQ(plan_.send(plan_.author(founder_).grant(second_.person.id(), handed, {})),
            "plan_log.key_changed");
  EXPECT_EQ(plan_.author(founder_).not_accepted(category_), std::vector{second_.person.id()});
  // A rotation goes on without them, and they get the key once it is accepted.
  EXPECT_EQ(plan_.send(plan_.author(founder_).rotate(category_, {}, {})), "ok");
  EXPECT_EQ(second_.keys.content_key({category_, 2}), nullptr);
  EXPECT_EQ(founder_.keys.role(category_, second_.person.id()), kWriter);
  plan_.accept(founder_, second_);
  second_.keys.add_pair(crypto::derive_wrap_pair(second_.person.roots[1], second_.person.salt));
  const Handed again{.category = category_, .role = kWriter, .with_past = true};
  const auto batch = plan_.author(founder_).grant(second_.person.id(), {&again, 1}, {});
  ASSERT_TRUE(batch);
  EXPECT_EQ(batch->size(), 1U) << "the list has not changed: no CATEGORY";
  EXPECT_EQ(plan_.send(batch), "ok");
  EXPECT_NE(second_.keys.content_key({category_, 2}), nullptr);
}

TEST_F(Keys, AnAcceptanceIsOfExactlyOneKey) {
  const auto accept = [this](const KeyAccept& value) {
    PlanLog log = plan_.log();
    const crypto::SigningKey& device = founder_.person.device();
    EXPECT_TRUE(log.admit(open_record(next_header(log, device, Kind::kKeyAccept), encode(value), device)));
    return log.has_accepted(founder_.person.id(), value.member);
  };
  const MemberEntry entry = joiner_.person.entry();
  const KeyAccept right{.member = entry.member, .generation = 1, .puk_id = crypto::wrap_key_id(entry.puk)};
  EXPECT_TRUE(accept(right));
  KeyAccept wrong = right;
  wrong.generation = 2;
  EXPECT_FALSE(accept(wrong));
  wrong = right;
  wrong.puk_id[0] ^= std::byte{1};
  EXPECT_FALSE(accept(wrong));
  wrong = right;
  wrong.member = MemberId{};
  EXPECT_FALSE(accept(wrong));
}

// ---- which keys are taken

TEST_F(Keys, TwoPeopleAreNotHandedDifferentKeysOfOneEpoch) {
  EXPECT_EQ(plan_.send(plan_.author(founder_).content(category_, text("canary"))), "ok");
  Bundle wrong = bundle(founder_, joiner_, 1, 1);
  wrong.keys[0].keys[0] = other_key();
  EXPECT_EQ(grant(founder_, joiner_.person.entry(), wrong), "ok");
  EXPECT_EQ(joiner_.alarms, (std::vector<Alarm>{{plan_.records().back().index(), ErrorCode::kPlanLogKey}}));
  EXPECT_EQ(joiner_.keys.content_key({category_, 1}), nullptr);
  EXPECT_TRUE(joiner_.opened.empty());
  EXPECT_TRUE(founder_.alarms.empty()) << "nobody else sees what is in it";
}

TEST_F(Keys, ABundleIsTakenWholeOrNotAtAll) {
  const std::uint32_t first = category_;
  category_ = plan_.open("another");
  Bundle both = bundle(founder_, joiner_, 1, 1);
  const std::uint32_t second = category_;
  category_ = first;
  both.keys.push_back(std::move(bundle(founder_, joiner_, 1, 1).keys[0]));
  std::sort(both.keys.begin(), both.keys.end(),
            [](const GrantKeys& a, const GrantKeys& b) { return a.category < b.category; });
  both.keys[1].keys[0] = other_key();
  EXPECT_EQ(grant(founder_, joiner_.person.entry(), both), "ok");
  EXPECT_EQ(joiner_.keys.content_key({first, 1}), nullptr);
  EXPECT_EQ(joiner_.keys.content_key({second, 1}), nullptr);
  EXPECT_EQ(joiner_.alarms.back().code, ErrorCode::kPlanLogKey);
}

TEST_F(Keys, ADoorSeedIsTheEpochs) {
  Bundle wrong = bundle(founder_, joiner_, 1, 1);
  wrong.doors.push_back({.category = category_, .seed = other_key()});
  EXPECT_EQ(grant(founder_, joiner_.person.entry(), wrong), "ok");
  EXPECT_EQ(joiner_.alarms.back().code, ErrorCode::kPlanLogKey);
  EXPECT_EQ(joiner_.keys.door_seed({category_, 1}), nullptr);
  EXPECT_EQ(joiner_.keys.content_key({category_, 1}), nullptr);
}

TEST_F(Keys, KeysOfEpochsThatAreNotThereAreRefused) {
  for (const auto change : std::initializer_list<void (*)(GrantKeys&)>{
           [](GrantKeys& row) { row.category ^= 1; }, [](GrantKeys& row) { ++row.first; },
           [](GrantKeys& row) { row.first = ~0ULL; },
           [](GrantKeys& row) { row.keys.push_back(row.keys[0].copy()); }}) {
    Bundle wrong = bundle(founder_, joiner_, 1, 1);
    change(wrong.keys[0]);
    EXPECT_EQ(grant(founder_, joiner_.person.entry(), wrong), "ok");
    EXPECT_EQ(joiner_.alarms.back(), (Alarm{plan_.records().back().index(), ErrorCode::kPlanLogKey}));
  }
  EXPECT_EQ(joiner_.keys.content_key({category_, 1}), nullptr);
}

TEST_F(Keys, ABundleForSomebodyElseIsRefused) {
  // Somebody entered another's wrap key as their own: what is wrapped to it is not for that other.
  EXPECT_EQ(grant(founder_, joiner_.person.entry(), bundle(founder_, second_, 1, 1)), "ok");
  EXPECT_EQ(joiner_.alarms.back().code, ErrorCode::kPlanLogKey);
  EXPECT_EQ(joiner_.keys.content_key({category_, 1}), nullptr);
}

TEST_F(Keys, ABundleThatDoesNotDecodeIsToldAsForm) {
  Bundle wrong = bundle(founder_, joiner_, 1, 1);
  wrong.keys.clear();
  EXPECT_EQ(grant(founder_, joiner_.person.entry(), wrong), "ok");
  EXPECT_EQ(joiner_.alarms.back().code, ErrorCode::kPlanLogForm);
}

TEST_F(Keys, AGrantToAGenerationThatIsNotOnesOwnIsNothing) {
  MemberEntry entry = joiner_.person.entry();
  entry.generation = 2;
  EXPECT_EQ(grant(founder_, entry, bundle(founder_, joiner_, 1, 1)), "ok");
  EXPECT_TRUE(joiner_.alarms.empty());
  EXPECT_EQ(joiner_.keys.content_key({category_, 1}), nullptr);
}

// The key proves itself; but terms come from a steward.
TEST_F(Keys, WhoIsNoStewardHandsOnAKeyAndNoTerms) {
  EXPECT_EQ(plan_.send(plan_.author(founder_).content(category_, text("readable"))), "ok");
  EXPECT_EQ(grant(second_, joiner_.person.entry(), bundle(second_, joiner_, 1, 1)), "ok");
  EXPECT_EQ(joiner_.alarms, (std::vector<Alarm>{{plan_.records().back().index(), ErrorCode::kPlanLogRole}}));
  EXPECT_TRUE(joiner_.keys.received().empty());
  EXPECT_TRUE(TestPlan::reads(joiner_, "readable"));
  EXPECT_EQ(joiner_.keys.role(category_, joiner_.person.id()), std::nullopt);
}

TEST_F(Keys, TheGranterIsJudgedByTheListBeforeTheGrant) {
  EXPECT_EQ(plan_.send(plan_.author(founder_).grant(
                second_.person.id(), std::vector<Handed>{{.category = category_, .role = kSteward}}, {})),
            "ok");
  EXPECT_EQ(plan_.send(plan_.author(second_).grant(joiner_.person.id(),
                                                   std::vector<Handed>{{.category = category_}}, {})),
            "ok");
  EXPECT_TRUE(joiner_.alarms.empty());
  ASSERT_EQ(joiner_.keys.received().size(), 1U);
  EXPECT_EQ(joiner_.keys.received()[0].granter, second_.person.id());
  EXPECT_EQ(joiner_.keys.received()[0].categories, std::vector{category_});
}

// ---- epochs that a reader lacks

TEST_F(Keys, AfterAnEpochWithoutItsKeyTheListIsTheOpeners) {
  EXPECT_EQ(plan_.send(plan_.author(founder_).rotate(category_, {}, {})), "ok");
  EXPECT_EQ(plan_.send(plan_.author(founder_).rotate(category_, {}, {})), "ok");
  EXPECT_EQ(plan_.send(plan_.author(second_).content(category_, text("in the third"))), "ok");
  EXPECT_EQ(grant(founder_, joiner_.person.entry(), bundle(founder_, joiner_, 1, 1)), "ok");
  EXPECT_EQ(joiner_.keys.roster(category_), nullptr) << "the current epoch cannot be read";
  EXPECT_EQ(grant(founder_, joiner_.person.entry(), bundle(founder_, joiner_, 3, 3)), "ok");
  EXPECT_TRUE(joiner_.alarms.empty());
  EXPECT_TRUE(TestPlan::reads(joiner_, "in the third"));
  EXPECT_EQ(joiner_.keys.role(category_, second_.person.id()), kWriter);
}

TEST_F(Keys, AnEpochWithoutAListIsReadWithTheListBefore) {
  // EPOCH 2 alone: whoever has the key of epoch 1 goes on with its list, nobody else has one.
  const SecretBytes key = other_key();
  const crypto::EpochName name{plan_.log().plan(), category_, 2};
  Epoch epoch;
  epoch.key_commit = crypto::epoch_commitment(key, name);
  const crypto::SigningKey& device = founder_.person.device();
  const Header header = next_header(plan_.log(), device, Kind::kEpoch, {category_, 2});
  const crypto::SigningKey door(*founder_.keys.door_seed({category_, 1}));
  epoch.door_signature = door.sign(door_statement(encode(header), epoch));
  EXPECT_EQ(plan_.offer(open_record(header, encode(epoch), device)), "ok");
  const auto hand = [&](const TestPlan::Member& to) {
    Bundle out;
    out.recipient = to.person.id();
    GrantKeys keys{.category = category_, .first = 2, .keys = {}};
    keys.keys.push_back(key.copy());
    out.keys.push_back(std::move(keys));
    return grant(founder_, to.person.entry(), out);
  };
  EXPECT_EQ(hand(founder_), "ok");
  EXPECT_EQ(hand(second_), "ok");
  EXPECT_EQ(hand(joiner_), "ok");
  EXPECT_EQ(write(second_, Kind::kContent, 2, encode(text("with the old list")), second_), "ok");
  EXPECT_TRUE(TestPlan::reads(founder_, "with the old list"));
  EXPECT_FALSE(TestPlan::reads(joiner_, "with the old list"));
  EXPECT_EQ(joiner_.alarms.back().code, ErrorCode::kPlanLogRole);
}

TEST_F(Keys, WhereNoListIsKnownOnlyWhoOpenedTheEpochGivesOne) {
  EXPECT_EQ(plan_.send(plan_.author(founder_).rotate(category_, {}, {})), "ok");
  // A writer's own list, in the epoch that the joiner reads from, before the joiner knows any.
  const Category usurped{.name = "mine", .members = {{second_.person.id(), kSteward}}};
  const SecretBytes key = other_key();
  const crypto::EpochName name{plan_.log().plan(), category_, 3};
  Epoch epoch;
  epoch.key_commit = crypto::epoch_commitment(key, name);
  const crypto::SigningKey& device = founder_.person.device();
  const Header header = next_header(plan_.log(), device, Kind::kEpoch, {category_, 3});
  const crypto::SigningKey door(*founder_.keys.door_seed({category_, 2}));
  epoch.door_signature = door.sign(door_statement(encode(header), epoch));
  EXPECT_EQ(plan_.offer(open_record(header, encode(epoch), device)), "ok");
  const crypto::SigningKey& writer = second_.person.device();
  EXPECT_EQ(plan_.offer(sealed_record(next_header(plan_.log(), writer, Kind::kCategory, {category_, 3}), key,
                                      encode(usurped), writer, plan_.random())),
            "ok");
  Bundle out;
  out.recipient = joiner_.person.id();
  GrantKeys keys{.category = category_, .first = 3, .keys = {}};
  keys.keys.push_back(key.copy());
  out.keys.push_back(std::move(keys));
  EXPECT_EQ(grant(founder_, joiner_.person.entry(), out), "ok");
  EXPECT_EQ(joiner_.keys.roster(category_), nullptr);
  EXPECT_EQ(joiner_.alarms.front().code, ErrorCode::kPlanLogRole);
  EXPECT_TRUE(joiner_.opened.empty());
}

TEST_F(Keys, AKeyOfAnEpochToComeIsNotTakenWhenItHasCome) {
  const MemberEntry entry = second_.person.entry();
  const SecretBytes key = other_key();
  const crypto::EpochName name{plan_.log().plan(), category_, 2};
  Bundle early;
  early.recipient = entry.member;
  GrantKeys keys{.category = category_, .first = 2, .keys = {}};
  keys.keys.push_back(key.copy());
  early.keys.push_back(std::move(keys));
  EXPECT_EQ(grant(founder_, entry, early), "ok");
  Epoch epoch;
  epoch.key_commit = crypto::epoch_commitment(key, name);
  const crypto::SigningKey& device = founder_.person.device();
  const Header header = next_header(plan_.log(), device, Kind::kEpoch, {category_, 2});
  const crypto::SigningKey door(*founder_.keys.door_seed({category_, 1}));
  epoch.door_signature = door.sign(door_statement(encode(header), epoch));
  EXPECT_EQ(plan_.offer(open_record(header, encode(epoch), device)), "ok");
  EXPECT_EQ(second_.alarms.back().code, ErrorCode::kPlanLogKey);
  (void)second_.keys.retake(plan_.log(), plan_.records());
  EXPECT_EQ(second_.keys.content_key({category_, 2}), nullptr) << "the order decides, not when it is read";
}

// What is used does not depend on when a key came: an earlier epoch's list overrules who opened a later one.
TEST_F(Keys, AnEarlierKeyJudgesAnew) {
  EXPECT_EQ(plan_.send(plan_.author(founder_).grant(
                second_.person.id(), std::vector<Handed>{{.category = category_, .role = kSteward}}, {})),
            "ok");
  auto batch = plan_.author(second_).rotate_to(
      category_,
      {.name = "school", .members = {{second_.person.id(), kSteward}, {joiner_.person.id(), kReader}}}, {},
      {});
  // Before that arrives, the founder takes the stewardship away, without an epoch.
  const Category demoted{.name = "school",
                         .members = {{founder_.person.id(), kSteward}, {second_.person.id(), kReader}}};
  Category sorted = demoted;
  std::sort(sorted.members.begin(), sorted.members.end(),
            [](const CategoryMember& a, const CategoryMember& b) { return a.member < b.member; });
  EXPECT_EQ(write(founder_, Kind::kCategory, 1, encode(sorted), founder_), "ok");
  EXPECT_EQ(plan_.send(batch), "ok");
  EXPECT_EQ(plan_.send(plan_.author(second_).content(category_, text("usurped"))), "plan_log.role");
  EXPECT_EQ(write(second_, Kind::kContent, 2, encode(text("usurped")), second_), "ok");
  EXPECT_TRUE(TestPlan::reads(joiner_, "usurped")) << "from epoch 2 on they are who opened it";
  EXPECT_TRUE(joiner_.alarms.empty());
  EXPECT_EQ(grant(founder_, joiner_.person.entry(), bundle(founder_, joiner_, 1, 1)), "ok");
  std::vector<ErrorCode> codes;
  for (const Alarm& alarm : joiner_.alarms) codes.push_back(alarm.code);
  // The CATEGORY and the CONTENT of epoch 2 are taken back.
  EXPECT_EQ(codes, std::vector(2, ErrorCode::kPlanLogRole));
  EXPECT_EQ(joiner_.keys.role(category_, joiner_.person.id()), std::nullopt);
  Keyring at_once(joiner_.person.id(), joiner_.person.pairs());
  (void)at_once.retake(plan_.log(), plan_.records());
  EXPECT_EQ(at_once.roster(category_)->members.size(), joiner_.keys.roster(category_)->members.size());
}

// ---- several generations, the vault

TEST_F(Keys, ALostDeviceDoesNotReadTheNextGeneration) {
  second_.person.add_root(plan_.random());
  EXPECT_EQ(plan_.send(plan_.author(founder_).roster(RosterChange{second_.person.entry()})), "ok");
  plan_.accept(founder_, second_);
  EXPECT_EQ(plan_.send(plan_.author(founder_).rotate(category_, {}, {})), "ok");
  EXPECT_EQ(plan_.send(plan_.author(founder_).content(category_, text("new root only"))), "ok");
  // The device that was lost has the first root alone.
  EXPECT_FALSE(TestPlan::reads(second_, "new root only"));
  second_.keys.add_pair(crypto::derive_wrap_pair(second_.person.roots[1], second_.person.salt));
  const auto taken = second_.keys.retake(plan_.log(), plan_.records());
  EXPECT_TRUE(taken.alarms.empty());
  EXPECT_EQ(taken.opened.back().index, plan_.records().back().index());
}

TEST_F(Keys, ASnapshotGoesOnWhereItWas) {
  EXPECT_EQ(plan_.send(plan_.author(second_).leave(category_, second_.person.id())), "ok");
  const SecretBytes snapshot = founder_.keys.snapshot();
  auto again = Keyring::restore(snapshot.reveal(kRevealSecret));
  ASSERT_TRUE(again);
  const SecretBytes second_snapshot = again->snapshot();
  EXPECT_TRUE(std::ranges::equal(second_snapshot.reveal(kRevealSecret), snapshot.reveal(kRevealSecret)));
  EXPECT_EQ(again->leaving(category_), std::vector{second_.person.id()});
  founder_.keys = std::move(*again);
  EXPECT_EQ(plan_.send(plan_.author(founder_).rotate(category_, {}, {})), "ok");
  EXPECT_EQ(plan_.send(plan_.author(founder_).content(category_, text("after the restart"))), "ok");
  EXPECT_TRUE(TestPlan::reads(founder_, "after the restart"));
}

TEST_F(Keys, ASnapshotThatIsCutOrChangedDoesNotBreak) {
  const SecretBytes snapshot = founder_.keys.snapshot();
  const auto bytes = snapshot.reveal(kRevealSecret);
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_FALSE(Keyring::restore(bytes.first(size)));
  }
  Bytes changed(bytes.begin(), bytes.end());
  for (std::size_t i = 0; i < changed.size(); ++i) {
    changed[i] ^= std::byte{0xff};
    (void)Keyring::restore(changed);
    changed[i] ^= std::byte{0xff};
  }
}

}  // namespace
}  // namespace indsigt::plan_log::testing
