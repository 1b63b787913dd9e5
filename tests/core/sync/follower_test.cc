// SPDX-License-Identifier: MPL-2.0
// Following a plan over a relay: pages, freshness, what stops a client, restarts, dropped records.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/plan_log/support/craft.h"
#include "core/sync/support/relayed_plan.h"
#include "sync/forks.h"
#include "sync/outbox.h"

namespace indsigt::sync::testing {

using namespace plan_log;
using namespace plan_log::testing;
namespace {

constexpr std::int64_t kTenMinutes = 600'000;
constexpr std::int64_t kDay = 86'400'000;

Instant after(std::int64_t milliseconds) { return {kNow.milliseconds + milliseconds}; }

class Following : public ::testing::Test {
 protected:
  // A content of that client, admitted.
  std::string write(const Client& client, std::string_view words) {
    return all_.post(client.author().content(all_.category, text(words)));
  }
  // The same relay, gone another way: `words` instead of what the first will have.
  [[nodiscard]] MemoryRelay fork(std::string_view words) {
    MemoryRelay other = all_.relay;
    EXPECT_TRUE(other.post(*all_.writer.author().content(all_.category, text(words))));
    return other;
  }

  RelayedPlan all_;
};

TEST_F(Following, BringsEverythingInOrder) {
  EXPECT_EQ(write(all_.founder, "first"), "ok");
  EXPECT_EQ(all_.reader.follow(all_.relay), "ok");
  EXPECT_TRUE(all_.reader.reads("first"));
  EXPECT_EQ(all_.reader.follower->log().snapshot(), all_.relay.log().snapshot());
  EXPECT_EQ(all_.reader.follower->standing(), Standing::kGoing);
  EXPECT_EQ(all_.reader.follow(all_.relay), "ok") << "nothing new is fine";
}

TEST_F(Following, PagesMayStopShort) {
  Client late = all_.make_client(*all_.reader.person);
  while (late.follower->log().tree().size() < all_.relay.log().tree().size()) {
    ASSERT_EQ(late.take(all_.relay.page(late.follower->question(), 3)), "ok");
    if (late.follower->log().tree().size() < all_.relay.log().tree().size()) {
      EXPECT_EQ(name_of(late.follower->may_send(kNow)), "plan_log.stale")
          << "not all of the checkpoint is there";
    }
  }
  EXPECT_EQ(name_of(late.follower->may_send(kNow)), "ok");
}

TEST_F(Following, AnAnswerThatComesLateOrTwiceIsLeftAlone) {
  const Page first = all_.relay.page(*all_.reader.follower);
  EXPECT_EQ(write(all_.founder, "words"), "ok");
  const Page second = all_.relay.page(*all_.reader.follower);
  EXPECT_EQ(all_.reader.take(second), "ok");
  EXPECT_EQ(all_.reader.take(second), "plan_log.stale");
  EXPECT_EQ(all_.reader.take(first), "plan_log.stale");
  EXPECT_EQ(all_.reader.follower->standing(), Standing::kGoing);
  EXPECT_EQ(all_.reader.follow(all_.relay), "ok");
}

TEST_F(Following, StaleAfterTenMinutesAndADay) {
  const Follower& follower = *all_.founder.follower;
  EXPECT_EQ(name_of(follower.may_send(after(0))), "ok");
  EXPECT_EQ(name_of(follower.may_send(after(kTenMinutes - 1))), "ok");
  EXPECT_EQ(name_of(follower.may_send(after(kTenMinutes))), "ok");
  EXPECT_EQ(name_of(follower.may_send(after(kTenMinutes + 1))), "plan_log.stale");
  EXPECT_EQ(name_of(follower.may_grant(after(kDay - 1))), "ok");
  EXPECT_EQ(name_of(follower.may_grant(after(kDay))), "ok");
  EXPECT_EQ(name_of(follower.may_grant(after(kDay + 1))), "plan_log.stale");
  EXPECT_EQ(name_of(follower.may_send(after(-1))), "plan_log.stale") << "a clock that was set back";
  EXPECT_EQ(all_.founder.follow(all_.relay, after(kDay + 1)), "ok");
  EXPECT_EQ(name_of(follower.may_send(after(kDay + 1))), "ok");
  const Client fresh = all_.make_client(*all_.reader.person);
  EXPECT_EQ(name_of(fresh.follower->may_send(kNow)), "plan_log.stale");
}

TEST_F(Following, ALowerCheckpointIsARollback) {
  const MemoryRelay before = all_.relay;
  EXPECT_EQ(write(all_.founder, "words"), "ok");
  EXPECT_EQ(all_.reader.follow(all_.relay), "ok");
  EXPECT_EQ(all_.reader.take(all_.reader.answer(before.note())), "plan_log.rollback");
  EXPECT_EQ(all_.reader.follower->standing(), Standing::kStopped);
  EXPECT_EQ(all_.reader.follow(all_.relay), "plan_log.rollback") << "it stops for good";
  EXPECT_EQ(name_of(all_.reader.follower->may_send(kNow)), "plan_log.rollback");
  EXPECT_EQ(name_of(all_.reader.follower->may_grant(kNow)), "plan_log.rollback");
}

TEST_F(Following, TheSameSizeWithAnotherRootIsAFork) {
  const MemoryRelay other = fork("another order");
  EXPECT_EQ(write(all_.founder, "words"), "ok");
  EXPECT_EQ(all_.reader.follow(all_.relay), "ok");
  EXPECT_EQ(all_.reader.take(all_.reader.answer(other.note())), "plan_log.fork");
  EXPECT_EQ(all_.reader.follower->standing(), Standing::kStopped);
  const auto proof = all_.reader.follower->fork_proof();
  ASSERT_TRUE(proof);
  EXPECT_TRUE(verify_fork_proof(all_.plan.genesis(), all_.relay.log().plan(), *proof));
}

TEST_F(Following, AWrongConsistencyProofIsAFork) {
  EXPECT_EQ(write(all_.founder, "words"), "ok");
  Page page = all_.relay.page(*all_.reader.follower);
  ASSERT_FALSE(page.consistency.empty());
  page.consistency[0][0] ^= std::byte{1};
  EXPECT_EQ(all_.reader.take(page), "plan_log.fork");
}

TEST_F(Following, RecordsThatDoNotGiveTheCheckpointAreAFork) {
  const MemoryRelay other = fork("another order");
  EXPECT_EQ(write(all_.founder, "words"), "ok");
  Page page = all_.relay.page(*all_.reader.follower);
  page.records = other.page(*all_.reader.follower).records;
  EXPECT_EQ(all_.reader.take(page), "plan_log.fork");
}

TEST_F(Following, RecordsBeyondTheCheckpointAreNotTaken) {
  EXPECT_EQ(write(all_.founder, "words"), "ok");
  Page page = all_.relay.page(*all_.reader.follower);
  page.note = all_.relay.note_at(all_.reader.follower->log().tree().size());
  page.consistency.clear();
  EXPECT_EQ(all_.reader.take(page), "plan_log.checkpoint");
  EXPECT_FALSE(all_.reader.reads("words"));
  EXPECT_EQ(all_.reader.follow(all_.relay), "ok") << "this can be mended";
}

TEST_F(Following, AnotherRelaysCheckpointIsNone) {
  const crypto::SigningKey stranger(crypto::make_secret(all_.plan.random()));
  const auto& checkpoint = all_.relay.checkpoint().checkpoint;
  const crypto::Relay& relay = all_.plan.genesis().relay;
  const std::string text = crypto::checkpoint_text(relay, all_.relay.log().plan(), checkpoint);
  const std::string note = crypto::write_checkpoint(relay, all_.relay.log().plan(), checkpoint,
                                                    stranger.sign_text(as_bytes(text)));
  EXPECT_EQ(all_.reader.take(all_.reader.answer(note)), "plan_log.checkpoint");
  EXPECT_EQ(all_.reader.take(all_.reader.answer("")), "plan_log.checkpoint");
  EXPECT_EQ(all_.reader.follower->standing(), Standing::kGoing);
}

TEST_F(Following, WhatIsNoGenesisOfThisSuiteTellsANewClientNothing) {
  Header header = read_record(all_.relay.page(Question{}).records.front())->header;
  header.suite = 2;
  for (const std::size_t size : {std::size_t{0}, std::size_t{3}, std::size_t{400}}) {
    Client late = all_.make_client(*all_.reader.person);
    Page page = all_.relay.page(late.follower->question());
    page.records.front() = sign_record(encode(header), Bytes(size), all_.founder.person->device());
    EXPECT_EQ(late.take(page), "plan_log.plan") << size;
    page.records = {Bytes()};
    EXPECT_EQ(late.take(page), "plan_log.plan");
    page.records = {};
    EXPECT_EQ(late.take(page), "plan_log.plan");
  }
}

TEST_F(Following, ANewClientTakesTheRelayFromTheGenesis) {
  Client fresh = all_.make_client(*all_.reader.person);
  EXPECT_EQ(fresh.take(fresh.answer(all_.relay.note())), "plan_log.plan");
  TestPlan another(77);
  const MemoryRelay other(another.records()[0].bytes(), another.relay_key());
  EXPECT_EQ(fresh.follow(other), "plan_log.plan");
  EXPECT_EQ(fresh.follow(all_.relay), "ok");
}

TEST_F(Following, WhatWasAdmittedBeforeAFailureStands) {
  EXPECT_EQ(write(all_.founder, "first"), "ok");
  all_.follow();
  EXPECT_EQ(write(all_.founder, "second"), "ok");
  Client late = all_.make_client(*all_.reader.person);
  Page page = all_.relay.page(*late.follower);
  page.records.back().back() ^= std::byte{1};
  EXPECT_EQ(late.take(page), "plan_log.signature");
  EXPECT_TRUE(late.reads("first"));
  EXPECT_EQ(late.follow(all_.relay), "ok");
  EXPECT_TRUE(late.reads("second"));
}

TEST_F(Following, ARecordOfALaterVersionMakesTheClientReadOnly) {
  Page page = all_.relay.page(*all_.reader.follower);
  Header later = next_header(all_.relay.log(), all_.founder.person->device(), Kind::kTombstone);
  later.kind = 40;
  page.records.push_back(sign_record(encode(later), Bytes(3), all_.founder.person->device()));
  crypto::MerkleTree tree = all_.relay.log().tree();
  tree.append(crypto::leaf_hash(page.records[0]));
  page.note = all_.relay.sign({.size = tree.size(), .root = tree.root()});
  page.consistency = tree.consistency_proof(tree.size() - 1, tree.size());
  EXPECT_EQ(all_.reader.take(page), "plan_log.readonly");
  EXPECT_EQ(all_.reader.follower->standing(), Standing::kReadOnly);
  EXPECT_EQ(name_of(all_.reader.follower->may_send(kNow)), "plan_log.readonly");
}

// ---- what others were shown

TEST_F(Following, AnAcknowledgementOfAnotherOrderIsAFork) {
  const MemoryRelay other = fork("another order");
  EXPECT_EQ(write(all_.founder, "words"), "ok");
  all_.follow();
  EXPECT_EQ(all_.post(all_.founder.author().acknowledge(other.checkpoint())), "ok") << "admitted as evidence";
  EXPECT_EQ(all_.reader.follow(all_.relay), "plan_log.fork");
  const auto proof = all_.reader.follower->fork_proof();
  ASSERT_TRUE(proof);
  EXPECT_TRUE(verify_fork_proof(all_.plan.genesis(), all_.relay.log().plan(), *proof));
}

TEST_F(Following, AnAcknowledgementOfAMomentToComeIsComparedThen) {
  MemoryRelay other = fork("another order");
  EXPECT_TRUE(other.post(all_.founder.author().accept_key(all_.reader.person->id())));
  EXPECT_EQ(all_.post(all_.founder.author().acknowledge(other.checkpoint())), "ok");
  EXPECT_EQ(all_.reader.follow(all_.relay), "ok") << "it cannot tell yet";
  EXPECT_EQ(write(all_.writer, "words"), "ok");
  EXPECT_EQ(all_.reader.follow(all_.relay), "plan_log.fork");
}

TEST_F(Following, AnAcknowledgementOfThisOrderIsQuiet) {
  EXPECT_EQ(all_.post(all_.founder.author().acknowledge(all_.relay.checkpoint())), "ok");
  EXPECT_EQ(all_.reader.follow(all_.relay), "ok");
  EXPECT_FALSE(all_.reader.follower->contradiction());
}

// ---- restarts

std::vector<Bytes> stored(const Follower& follower) {
  std::vector<Bytes> out;
  for (const AdmittedRecord& record : follower.records())
    out.emplace_back(record.bytes().begin(), record.bytes().end());
  return out;
}

TEST_F(Following, ARestartGoesOnWhereItWas) {
  EXPECT_EQ(write(all_.founder, "before"), "ok");
  EXPECT_EQ(all_.reader.follow(all_.relay), "ok");
  const SecretBytes snapshot = all_.reader.follower->snapshot();
  auto again = Follower::restore(snapshot.reveal(kRevealSecret), stored(*all_.reader.follower));
  ASSERT_TRUE(again);
  const SecretBytes second = again->snapshot();
  EXPECT_TRUE(std::ranges::equal(second.reveal(kRevealSecret), snapshot.reveal(kRevealSecret)));
  EXPECT_EQ(again->records().size(), all_.reader.follower->records().size());
  EXPECT_EQ(name_of(again->may_send(kNow)), "plan_log.stale") << "after a restart it asks first";
  *all_.reader.follower = std::move(*again);
  all_.founder.follow(all_.relay);
  EXPECT_EQ(write(all_.founder, "after"), "ok");
  EXPECT_EQ(all_.reader.follow(all_.relay), "ok");
  EXPECT_TRUE(all_.reader.reads("after"));
}

TEST_F(Following, ARestartRemembersTheHighestCheckpointAndAStop) {
  const MemoryRelay before = all_.relay;
  EXPECT_EQ(write(all_.founder, "words"), "ok");
  EXPECT_EQ(all_.reader.follow(all_.relay), "ok");
  const auto records = stored(*all_.reader.follower);
  auto again = Follower::restore(all_.reader.follower->snapshot().reveal(kRevealSecret), records);
  ASSERT_TRUE(again);
  EXPECT_EQ(again->receive(all_.reader.answer(before.note()), kNow).failure, ErrorCode::kPlanLogRollback);
  auto stopped = Follower::restore(again->snapshot().reveal(kRevealSecret), records);
  ASSERT_TRUE(stopped);
  EXPECT_EQ(stopped->standing(), Standing::kStopped);
  EXPECT_EQ(stopped->receive(all_.relay.page(*stopped), kNow).failure, ErrorCode::kPlanLogRollback);
}

TEST_F(Following, ARestartWithOtherBytesIsRefused) {
  auto records = stored(*all_.reader.follower);
  const SecretBytes snapshot = all_.reader.follower->snapshot();
  records.back().back() ^= std::byte{1};
  EXPECT_FALSE(Follower::restore(snapshot.reveal(kRevealSecret), records));
  const auto bytes = snapshot.reveal(kRevealSecret);
  for (std::size_t size = 0; size < bytes.size(); size += 13) {
    EXPECT_FALSE(Follower::restore(bytes.first(size), {}));
  }
}

// ---- dropped records

TEST_F(Following, ARecordThatWasDroppedKeepsItsPlace) {
  const auto batch = all_.writer.author().content(all_.category, text("to be forgotten"));
  EXPECT_EQ(all_.post(batch), "ok");
  all_.follow();
  const Hash leaf = crypto::leaf_hash((*batch)[0]);
  EXPECT_EQ(all_.post(all_.writer.author().tombstone(leaf)), "ok");
  all_.follow();
  all_.relay.drop(leaf);
  EXPECT_EQ(write(all_.writer, "remembered"), "ok");
  Client late = all_.make_client(*all_.reader.person);
  EXPECT_EQ(late.follow(all_.relay), "ok");
  EXPECT_FALSE(late.reads("to be forgotten"));
  EXPECT_TRUE(late.reads("remembered"));
  EXPECT_TRUE(late.follower->log().is_tombstoned(leaf));
  EXPECT_EQ(late.follower->log().owed(), 0U);
  EXPECT_EQ(name_of(late.follower->may_send(kNow)), "ok");
  auto again = Follower::restore(late.follower->snapshot().reveal(kRevealSecret), stored(*late.follower));
  ASSERT_TRUE(again);
  EXPECT_EQ(again->log().snapshot(), late.follower->log().snapshot());
}

TEST_F(Following, ADroppedRecordWithoutATombstoneIsAGap) {
  const auto batch = all_.writer.author().content(all_.category, text("suppressed"));
  EXPECT_EQ(all_.post(batch), "ok");
  all_.follow();
  EXPECT_EQ(write(all_.founder, "other"), "ok");
  all_.relay.drop(crypto::leaf_hash((*batch)[0]));
  Client late = all_.make_client(*all_.reader.person);
  EXPECT_EQ(late.follow(all_.relay), "plan_log.gap");
  EXPECT_EQ(name_of(late.follower->may_send(kNow)), "plan_log.gap");
}

TEST_F(Following, ATombstoneDropsOneRecordAndNotTheNext) {
  const auto first = all_.writer.author().content(all_.category, text("first"));
  EXPECT_EQ(all_.post(first), "ok");
  all_.follow();
  const auto second = all_.writer.author().content(all_.category, text("second"));
  EXPECT_EQ(all_.post(second), "ok");
  all_.follow();
  EXPECT_EQ(all_.post(all_.founder.author().tombstone(crypto::leaf_hash((*first)[0]))), "ok");
  all_.follow();
  EXPECT_EQ(write(all_.writer, "third"), "ok");
  // The relay leaves the second out of the order altogether: the chain shows it.
  Client late = all_.make_client(*all_.reader.person);
  all_.relay.drop(crypto::leaf_hash((*first)[0]));
  Page page = all_.relay.page(*late.follower);
  page.records.erase(std::find(page.records.begin(), page.records.end(), (*second)[0]));
  EXPECT_NE(late.take(page), "ok");
  EXPECT_FALSE(late.reads("third"));
}

TEST_F(Following, DroppedRecordsBridgeAsManyNumbersAsTheyAre) {
  const crypto::SigningKey& device = all_.writer.person->device();
  const EpochAt at{all_.category, 1};
  const SecretBytes& key = *all_.writer.follower->keys().content_key(at);
  const auto next = [&](const PlanLog& log, std::uint64_t more, const Hash& prev) {
    Header header = next_header(log, device, Kind::kContent, at);
    header.seq += more;
    header.prev = prev;
    return sealed_record(header, key, encode(text("behind")), device, all_.plan.random());
  };
  const Hash one{std::byte{1}};
  const Hash two{std::byte{2}};
  const Hash before{std::byte{3}};
  PlanLog log = all_.relay.log();
  // One that was dropped before the device's last record says nothing of what is behind it.
  ASSERT_TRUE(log.admit_dropped(before));
  ASSERT_TRUE(log.admit(next(log, 0, log.device(device.public_key())->last)));
  EXPECT_EQ(name_of(log.admit(next(log, 1, before))), "plan_log.gap");
  ASSERT_TRUE(log.admit_dropped(one));
  ASSERT_FALSE(log.admit_dropped(one));
  ASSERT_TRUE(log.admit_dropped(two));
  EXPECT_EQ(name_of(log.admit(next(log, 3, two))), "plan_log.gap");
  EXPECT_EQ(name_of(log.admit(next(log, 2, one))), "plan_log.gap") << "one leaf up to there";
  EXPECT_EQ(name_of(log.admit(next(log, 2, Hash{}))), "plan_log.gap");
  EXPECT_EQ(name_of(log.admit(next(log, 0, two))), "plan_log.chain");
  PlanLog other = log;
  EXPECT_EQ(name_of(other.admit(next(log, 1, two))), "ok") << "the other one was somebody else's";
  EXPECT_EQ(name_of(log.admit(next(log, 2, two))), "ok");
}

// ---- fork proofs

TEST_F(Following, AForkProofNeedsTwoOrders) {
  const MemoryRelay other = fork("another order");
  const std::uint64_t common = all_.relay.log().tree().size();
  EXPECT_EQ(write(all_.founder, "words"), "ok");
  const Genesis& genesis = all_.plan.genesis();
  const PlanId& plan = all_.relay.log().plan();
  const auto leaves_of = [](const MemoryRelay& relay) {
    std::vector<Hash> leaves;
    for (std::uint64_t i = 0; i < relay.log().tree().size(); ++i)
      leaves.push_back(relay.log().tree().leaf(i));
    return leaves;
  };
  EXPECT_TRUE(verify_fork_proof(genesis, plan, make_fork_proof(other.note(), all_.relay.note(), {})));
  EXPECT_FALSE(verify_fork_proof(genesis, plan, make_fork_proof(other.note(), other.note(), {})));
  all_.follow();
  EXPECT_EQ(write(all_.founder, "more words"), "ok");
  const auto leaves = leaves_of(all_.relay);
  const Bytes proof = make_fork_proof(other.note(), all_.relay.note(), leaves);
  EXPECT_TRUE(verify_fork_proof(genesis, plan, proof));
  EXPECT_FALSE(verify_fork_proof(genesis, plan, make_fork_proof(all_.relay.note(), other.note(), leaves)))
      << "the smaller one first";
  EXPECT_FALSE(
      verify_fork_proof(genesis, plan, make_fork_proof(all_.relay.note(), other.note(), leaves_of(other))))
      << "the smaller one first, whatever the leaves";
  EXPECT_FALSE(verify_fork_proof(genesis, plan,
                                 make_fork_proof(all_.relay.note_at(common), all_.relay.note(), leaves)))
      << "one order that grew is no fork";
  EXPECT_FALSE(verify_fork_proof(genesis, plan, make_fork_proof(other.note(), all_.relay.note(), {})));
  EXPECT_FALSE(verify_fork_proof(genesis, PlanId{}, proof));
  Genesis foreign = genesis;
  foreign.relay.key[0] ^= std::byte{1};
  EXPECT_FALSE(verify_fork_proof(foreign, plan, proof));
  for (std::size_t i = 0; i < proof.size(); ++i) {
    Bytes changed = proof;
    changed[i] ^= std::byte{4};
    ASSERT_FALSE(verify_fork_proof(genesis, plan, changed)) << i;
    ASSERT_FALSE(verify_fork_proof(genesis, plan, std::span(proof).first(i)));
  }
  Bytes longer = proof;
  longer.push_back({});
  EXPECT_FALSE(verify_fork_proof(genesis, plan, longer));
}

// ---- the outbox

TEST_F(Following, WhatIsEditedIsSealedWhenItIsSent) {
  Outbox outbox;
  outbox.add(all_.category, text("draft one"));
  outbox.add(all_.category, text("draft two"));
  auto stale = outbox.seal(*all_.writer.follower, all_.writer.author(), kNow);
  ASSERT_TRUE(stale);
  EXPECT_EQ(stale->size(), 2U);
  EXPECT_EQ(all_.post(all_.founder.author().rotate(all_.category, {}, {})), "ok");
  EXPECT_EQ(all_.post(stale), "plan_log.epoch");
  all_.follow();
  outbox.settle(*all_.writer.follower);
  EXPECT_EQ(outbox.waiting().size(), 2U) << "nothing was in the order";
  auto batch = outbox.seal(*all_.writer.follower, all_.writer.author(), kNow);
  EXPECT_EQ(all_.post(batch), "ok");
  all_.follow();
  outbox.settle(*all_.writer.follower);
  EXPECT_TRUE(outbox.waiting().empty());
  EXPECT_TRUE(all_.reader.reads("draft one"));
  EXPECT_TRUE(all_.reader.reads("draft two"));
}

TEST_F(Following, ADraftWhoseAnswerWasLostIsNotSentTwice) {
  Outbox outbox;
  outbox.add(all_.category, text("only once"));
  EXPECT_EQ(all_.post(outbox.seal(*all_.writer.follower, all_.writer.author(), kNow)), "ok");
  auto restarted = Outbox::restore(outbox.snapshot().reveal(kRevealSecret));
  ASSERT_TRUE(restarted);
  const auto again = restarted->seal(*all_.writer.follower, all_.writer.author(), kNow);
  EXPECT_EQ(all_.post(again), "plan_log.replay");
  all_.follow();
  restarted->settle(*all_.writer.follower);
  EXPECT_TRUE(restarted->waiting().empty());
}

TEST_F(Following, AFrozenCategoryHoldsUpNoOther) {
  std::uint32_t number = 0;
  const Category mine{.name = "mine", .members = {{all_.writer.person->id(), CategoryRole::kSteward}}};
  EXPECT_EQ(all_.post(all_.writer.author().open_category(mine, {}, number)), "ok");
  all_.follow();
  EXPECT_EQ(all_.post(all_.reader.author().leave(all_.category, all_.reader.person->id())), "ok");
  all_.follow();
  Outbox outbox;
  outbox.add(all_.category, text("waits"));
  EXPECT_EQ(name_of(outbox.seal(*all_.writer.follower, all_.writer.author(), kNow)), "plan_log.frozen");
  outbox.add(number, text("goes"));
  EXPECT_EQ(all_.post(outbox.seal(*all_.writer.follower, all_.writer.author(), kNow)), "ok");
  all_.follow();
  outbox.settle(*all_.writer.follower);
  ASSERT_EQ(outbox.waiting().size(), 1U);
  EXPECT_EQ(outbox.waiting()[0].category, all_.category);
  EXPECT_EQ(name_of(outbox.seal(*all_.writer.follower, all_.writer.author(), after(kTenMinutes + 1))),
            "plan_log.stale");
}

}  // namespace
}  // namespace indsigt::sync::testing
