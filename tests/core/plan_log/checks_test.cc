// SPDX-License-Identifier: MPL-2.0
// Each check of FORMAT.md, section 4, has its name, and the first that fails is told.
#include <gtest/gtest.h>

#include "base/codec.h"
#include "core/plan_log/support/craft.h"
#include "core/plan_log/support/golden.h"
#include "crypto/merkle.h"

namespace indsigt::plan_log::testing {
namespace {

class Checks : public ::testing::Test {
 protected:
  Checks() : category_(plan_.open("school", {{other_.person.id(), CategoryRole::kWriter}})) {}

  [[nodiscard]] const crypto::SigningKey& device() { return plan_.at(0).person.device(); }
  [[nodiscard]] Header header(Kind kind, const EpochAt& at = {}) {
    return next_header(plan_.log(), device(), kind, at);
  }
  // A right CONTENT with one field changed, signed.
  [[nodiscard]] std::string content(void (*change)(Header&)) {
    Header changed = header(Kind::kContent, {category_, 1});
    change(changed);
    const SecretBytes& key = *plan_.at(0).keys.content_key({category_, 1});
    return offer(sealed_record(changed, key, encode(text("words")), device(), plan_.random()));
  }
  [[nodiscard]] std::string open(Kind kind, const Bytes& payload) {
    return offer(open_record(header(kind), payload, device()));
  }
  // In a copy: nothing changes.
  [[nodiscard]] std::string offer(std::span<const std::byte> record) {
    PlanLog log = plan_.log();
    return name_of(log.admit(record));
  }

  TestPlan plan_;
  TestPlan::Member& other_ = plan_.add();
  std::uint32_t category_;
};

TEST_F(Checks, ARightRecordIsAdmitted) {
  EXPECT_EQ(content([](Header&) {}), "ok");
}

TEST_F(Checks, Form) {
  const Bytes right = open_record(header(Kind::kTombstone), Bytes(32), device());
  EXPECT_EQ(offer({}), "plan_log.form");
  EXPECT_EQ(offer(Bytes(227)), "plan_log.form");
  EXPECT_EQ(offer(Bytes(kMaxRecord + 1)), "plan_log.form");
  for (const std::size_t at : {0U, 1U, 2U, 3U, 4U, 7U}) {
    Bytes wrong = right;
    wrong[at] ^= std::byte{1};
    EXPECT_EQ(offer(sign_again(wrong, device())), "plan_log.form") << at;
  }
  EXPECT_EQ(open(Kind::kTombstone, Bytes(31)), "plan_log.form");
  EXPECT_EQ(open(Kind::kTombstone, Bytes(33)), "plan_log.form");
  Bytes lying = right;
  lying[kHeaderSize + 3] ^= std::byte{1};
  EXPECT_EQ(offer(sign_again(lying, device())), "plan_log.form");
}

TEST_F(Checks, AKindStandsWhereItBelongs) {
  EXPECT_EQ(content([](Header& it) { it.category = 0; }), "plan_log.form");
  for (const auto change : std::initializer_list<void (*)(Header&)>{[](Header& it) { it.category = 1; },
                                                                    [](Header& it) { it.epoch = 1; }}) {
    Header wrong = header(Kind::kRoster);
    change(wrong);
    const Bytes payload = encode(Roster(RosterRemove{other_.person.id()}));
    EXPECT_EQ(offer(open_record(wrong, payload, device())), "plan_log.form");
  }
}

// Only lengths that padding gives: a body of another length is seen to be wrong without the key.
TEST_F(Checks, ASealedBodyHasALengthThatPaddingGives) {
  const Header right = header(Kind::kContent, {category_, 1});
  const auto sized = [&](std::size_t size) {
    const Bytes body = Writer().bytes(Bytes(56)).var(Bytes(size)).take();
    return offer(sign_record(encode(right), body, device()));
  };
  EXPECT_EQ(sized(256 + 16), "ok");
  EXPECT_EQ(sized(272 + 16), "ok");
  EXPECT_EQ(sized(262'144 + 16), "ok");
  for (const std::size_t size : {0U, 16U, 255U + 16, 257U + 16, 271U + 16, 262'145U + 16, 266'240U + 16}) {
    EXPECT_EQ(sized(size), "plan_log.form") << size;
  }
  const auto grant = [&](std::size_t size) {
    return open(Kind::kGrant, Writer().bytes(Bytes(1152)).var(Bytes(size)).take());
  };
  EXPECT_EQ(grant(256 + 16), "ok");
  EXPECT_EQ(grant(257 + 16), "plan_log.form");
  EXPECT_EQ(open(Kind::kGrant, Bytes(1000)), "plan_log.form");
}

TEST_F(Checks, Plan) {
  EXPECT_EQ(content([](Header& it) { it.plan[0] ^= std::byte{1}; }), "plan_log.plan");
}

TEST_F(Checks, Suite) {
  EXPECT_EQ(content([](Header& it) { it.suite = 0; }), "plan_log.suite");
  EXPECT_EQ(content([](Header& it) { it.suite = 2; }), "plan_log.suite");
}

TEST_F(Checks, Author) {
  EXPECT_EQ(content([](Header& it) { it.author[5] ^= std::byte{1}; }), "plan_log.author");
  const crypto::SigningKey stranger(crypto::make_secret(plan_.random()));
  EXPECT_EQ(offer(open_record(next_header(plan_.log(), stranger, Kind::kTombstone), Bytes(32), stranger)),
            "plan_log.author");
}

TEST_F(Checks, ARevokedDeviceAndARemovedMemberWriteNothing) {
  const auto batch = plan_.author(other_).content(category_, text("words"));
  ASSERT_TRUE(batch);
  EXPECT_EQ(offer((*batch)[0]), "ok");
  PlanLog log = plan_.log();
  const DeviceRevoke revoke{other_.person.device().public_key()};
  ASSERT_TRUE(log.admit_batch(plan_.author(plan_.at(0)).device(revoke)));
  EXPECT_EQ(name_of(log.admit((*batch)[0])), "plan_log.author");
  log = plan_.log();
  ASSERT_TRUE(log.admit_batch(plan_.author(plan_.at(0)).roster(RosterRemove{other_.person.id()})));
  EXPECT_EQ(name_of(log.admit((*batch)[0])), "plan_log.author");
}

TEST_F(Checks, Signature) {
  const auto batch = plan_.author(plan_.at(0)).content(category_, text("words"));
  Bytes record = (*batch)[0];
  record.back() ^= std::byte{1};
  EXPECT_EQ(offer(record), "plan_log.signature");
  EXPECT_EQ(offer(sign_again((*batch)[0], other_.person.device())), "plan_log.signature");
}

TEST_F(Checks, GapAndReplay) {
  EXPECT_EQ(content([](Header& it) { ++it.seq; }), "plan_log.gap");
  EXPECT_EQ(content([](Header& it) { it.seq = ~0ULL; }), "plan_log.gap");
  EXPECT_EQ(content([](Header& it) { --it.seq; }), "plan_log.replay");
  const auto batch = plan_.author(plan_.at(0)).content(category_, text("words"));
  EXPECT_EQ(plan_.send(batch), "ok");
  EXPECT_EQ(plan_.send(batch), "plan_log.replay");
}

TEST_F(Checks, Chain) {
  EXPECT_EQ(content([](Header& it) { it.prev[0] ^= std::byte{1}; }), "plan_log.chain");
}

TEST_F(Checks, Seen) {
  EXPECT_EQ(content([](Header& it) { ++it.seen; }), "plan_log.seen");
  EXPECT_EQ(content([](Header& it) {
              it.seen = 0;
              it.heads = crypto::empty_root();
            }),
            "plan_log.seen");
}

TEST_F(Checks, Fork) {
  EXPECT_EQ(content([](Header& it) { it.heads[0] ^= std::byte{1}; }), "plan_log.fork");
}

TEST_F(Checks, AnEarlierPastIsOneUnlessItFallsBack) {
  // The other device wrote early and then nothing: any later past will do.
  const crypto::SigningKey& writer = other_.person.device();
  const std::uint64_t size = plan_.log().tree().size();
  Header late = next_header(plan_.log(), writer, Kind::kContent, {category_, 1});
  late.seen = size - 1;
  late.heads = plan_.log().tree().root(size - 1);
  const SecretBytes& key = *other_.keys.content_key({category_, 1});
  EXPECT_EQ(offer(sealed_record(late, key, encode(text("words")), writer, plan_.random())), "ok");
}

TEST_F(Checks, Epoch) {
  EXPECT_EQ(content([](Header& it) { ++it.epoch; }), "plan_log.epoch");
  EXPECT_EQ(content([](Header& it) { it.epoch = 0; }), "plan_log.epoch");
  EXPECT_EQ(content([](Header& it) { it.category ^= 1; }), "plan_log.epoch");
  const auto epoch = [&](std::uint32_t category, std::uint64_t number) {
    return offer(open_record(header(Kind::kEpoch, {category, number}), encode(Epoch{}), device()));
  };
  EXPECT_EQ(epoch(category_, 1), "plan_log.epoch");
  EXPECT_EQ(epoch(category_, 3), "plan_log.epoch");
  EXPECT_EQ(epoch(category_, 0), "plan_log.epoch");
  EXPECT_EQ(epoch(category_ ^ 1, 2), "plan_log.epoch");
  EXPECT_EQ(epoch(category_, 2), "plan_log.role");
  const auto withdraw = [&](std::uint64_t number) {
    return offer(open_record(header(Kind::kWithdraw, {category_, number}), encode(Withdraw{}), device()));
  };
  EXPECT_EQ(withdraw(2), "plan_log.epoch");
  EXPECT_EQ(withdraw(1), "plan_log.role");
}

TEST_F(Checks, Frozen) {
  const auto later = plan_.author(plan_.at(0)).content(category_, text("words"));
  EXPECT_EQ(plan_.send(plan_.author(other_).leave(category_, other_.person.id())), "ok");
  EXPECT_EQ(plan_.send(*later), "plan_log.frozen");
}

TEST_F(Checks, AnEmptyLogTakesItsGenesisOnly) {
  PlanLog empty(plan_.log().plan());
  const auto batch = plan_.author(plan_.at(0)).content(category_, text("words"));
  EXPECT_EQ(name_of(empty.admit((*batch)[0])), "plan_log.plan");
  TestPlan another(99);
  EXPECT_EQ(name_of(empty.admit(another.records()[0].bytes())), "plan_log.plan");
  EXPECT_EQ(name_of(empty.admit(plan_.records()[0].bytes())), "ok");
}

TEST_F(Checks, AGenesisIsWrittenByTheDeviceInIt) {
  Person founder(plan_.random(), plan_.genesis().salt, PlanRole::kSteward);
  const Genesis genesis = make_genesis(founder, plan_.relay_key());
  const Founded wrong = found_plan(genesis, device());
  EXPECT_EQ(name_of(PlanLog(wrong.plan).admit(wrong.record)), "plan_log.author");
  const Founded right = found_plan(genesis, founder.device());
  EXPECT_EQ(name_of(PlanLog(right.plan).admit(right.record)), "ok");
}

// ---- what this reader is too old for

TEST_F(Checks, AnUnknownKindMakesTheLogReadOnly) {
  Header later = header(Kind::kTombstone);
  later.kind = 18;
  const Bytes record = sign_record(encode(later), Bytes(5), device());
  Bytes forged = record;
  forged.back() ^= std::byte{1};
  PlanLog log = plan_.log();
  EXPECT_EQ(name_of(log.admit(forged)), "plan_log.signature");
  EXPECT_FALSE(log.read_only());
  EXPECT_EQ(name_of(log.admit_batch(Batch{record})), "plan_log.readonly");
  EXPECT_FALSE(log.read_only()) << "a relay that refuses a batch goes on";
  EXPECT_EQ(name_of(log.admit(record)), "plan_log.readonly");
  EXPECT_TRUE(log.read_only());
  EXPECT_EQ(log.tree().size(), plan_.log().tree().size());
  const auto batch = plan_.author(plan_.at(0)).content(category_, text("words"));
  EXPECT_EQ(name_of(log.admit((*batch)[0])), "plan_log.readonly");
  const auto again = PlanLog::restore(log.snapshot());
  EXPECT_TRUE(again && again->read_only());
}

TEST_F(Checks, AnUnknownSuiteMakesTheLogReadOnly) {
  EXPECT_EQ(plan_.send(plan_.author(other_).upgrade(2)), "plan_log.role");
  EXPECT_EQ(plan_.send(plan_.author(plan_.at(0)).upgrade(1)), "plan_log.role");
  EXPECT_EQ(plan_.send(plan_.author(plan_.at(0)).upgrade(2)), "ok");
  EXPECT_TRUE(plan_.log().read_only());
  EXPECT_EQ(content([](Header&) {}), "plan_log.suite");
  EXPECT_EQ(content([](Header& it) { it.suite = 2; }), "plan_log.readonly");
  EXPECT_EQ(content([](Header& it) {
              it.suite = 2;
              it.author[0] ^= std::byte{1};
            }),
            "plan_log.author");
  EXPECT_TRUE(TestPlan::reads(plan_.at(0), "school")) << "what stands before stays readable";
}

// ---- batches

TEST_F(Checks, ABatchIsTakenWholeOrNotAtAll) {
  auto batch = plan_.author(plan_.at(0)).withdraw(category_, other_.person.id(), {});
  ASSERT_TRUE(batch);
  Batch broken = *batch;
  broken.back().back() ^= std::byte{1};
  const Bytes before = plan_.log().snapshot();
  EXPECT_EQ(plan_.send(broken), "plan_log.signature");
  EXPECT_EQ(plan_.log().snapshot(), before);
  EXPECT_EQ(plan_.send(*batch), "ok");
  EXPECT_NE(plan_.log().snapshot(), before);
}

TEST_F(Checks, AFailedBatchOfEveryKindLeavesNothing) {
  GoldenPlan golden;
  Batch all;
  for (const AdmittedRecord& record : golden.plan().records())
    all.emplace_back(record.bytes().begin(), record.bytes().end());
  all.push_back(all.back());
  PlanLog log(golden.plan().log().plan());
  const Bytes before = log.snapshot();
  for (std::size_t begin = 0; begin < all.size() - 1; ++begin) {
    const Bytes at_begin = log.snapshot();
    EXPECT_FALSE(log.admit_batch(std::span(all).subspan(begin)));
    ASSERT_EQ(log.snapshot(), at_begin) << begin;
    ASSERT_TRUE(log.admit(all[begin]));
  }
  EXPECT_EQ(log.snapshot(), golden.plan().log().snapshot());
}

TEST_F(Checks, ABatchHasAtMost1024Records) {
  EXPECT_EQ(plan_.send(Batch(1'025)), "plan_log.form");
  EXPECT_EQ(plan_.send(Batch()), "ok");
}

}  // namespace
}  // namespace indsigt::plan_log::testing
