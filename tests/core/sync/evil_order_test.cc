// SPDX-License-Identifier: MPL-2.0
// A relay that withholds, repeats and forks, and members who do what they may not: as evil_relay_test.cc.
#include <gtest/gtest.h>

#include "core/sync/support/evil.h"
#include "crypto/blob.h"
#include "crypto/slots.h"
#include "sync/forks.h"

namespace indsigt::sync::testing {

using namespace plan_log;
using namespace plan_log::testing;
namespace {

// ---- the order

std::string deletion(Scene& scene) {
  const auto first = scene.all.writer.author().content(scene.all.category, text("left out"));
  (void)scene.all.post(first);
  (void)scene.all.writer.follow(scene.all.relay);
  const Bytes second = scene.canary_record(scene.all.writer);
  Page page = scene.all.relay.page(*scene.victim.follower);
  page.records = {second};
  return scene.victim.take(page);
}

std::string replay(Scene& scene) {
  const auto batch = scene.all.writer.author().content(scene.all.category, text("once"));
  (void)scene.all.post(batch);
  return scene.show({(*batch)[0]});
}

std::string duplicated_page(Scene& scene) {
  (void)scene.all.post(scene.all.writer.author().content(scene.all.category, text("once")));
  const Page page = scene.all.relay.page(*scene.victim.follower);
  (void)scene.victim.take(page);
  const auto& last = page.records.back();
  return scene.show({last});
}

std::string reordered_author(Scene& scene) {
  const auto first = scene.all.writer.author().content(scene.all.category, text("one"));
  (void)scene.all.post(first);
  (void)scene.all.writer.follow(scene.all.relay);
  (void)scene.all.post(scene.all.writer.author().content(scene.all.category, text(kCanary)));
  Page page = scene.all.relay.page(*scene.victim.follower);
  std::swap(page.records[0], page.records[1]);
  return scene.victim.take(page);
}

std::string reordered_authors(Scene& scene) {
  (void)scene.all.post(scene.all.writer.author().content(scene.all.category, text("one")));
  (void)scene.all.post(scene.all.founder.author().content(scene.all.category, text("two")));
  Page page = scene.all.relay.page(*scene.victim.follower);
  std::swap(page.records[0], page.records[1]);
  return scene.victim.take(page);
}

std::string rollback(Scene& scene) {
  const MemoryRelay before = scene.all.relay;
  (void)scene.all.post(scene.all.writer.author().content(scene.all.category, text("one")));
  (void)scene.victim.follow(scene.all.relay);
  return scene.victim.take(scene.victim.answer(before.note()));
}

std::string freeze(Scene& scene) {
  (void)scene.all.post(scene.all.writer.author().content(scene.all.category, text("never shown")));
  return name_of(scene.victim.follower->may_send({kNow.milliseconds + 600'001}));
}

// Two followers are shown two orders; when they compare checkpoints, both can prove it.
std::string forked(Scene& scene) {
  MemoryRelay other = scene.all.relay;
  (void)scene.all.post(scene.all.writer.author().content(scene.all.category, text("to one")));
  (void)other.post(*scene.all.founder.author().content(scene.all.category, text("to the other")));
  (void)scene.victim.follow(scene.all.relay);
  (void)scene.all.writer.follow(other);
  const auto& shown = *scene.all.writer.follower->highest();
  const std::string said = scene.victim.take(scene.victim.answer(crypto::write_checkpoint(
      scene.log().genesis()->relay, scene.log().plan(), shown.checkpoint, shown.signature)));
  const auto proof = scene.victim.follower->fork_proof();
  if (!proof || !verify_fork_proof(scene.all.plan.genesis(), scene.log().plan(), *proof)) return "no proof";
  return said;
}

// What one client writes shows the order that it was given.
std::string forked_and_relayed(Scene& scene) {
  MemoryRelay other = scene.all.relay;
  (void)other.post(*scene.all.founder.author().content(scene.all.category, text("to the other")));
  (void)scene.all.writer.follow(other);
  (void)scene.all.post(scene.all.founder.author().accept_key(scene.victim.person->id()));
  return scene.show({scene.canary_record(scene.all.writer)});
}

std::string wrong_consistency(Scene& scene) {
  (void)scene.all.post(scene.all.writer.author().content(scene.all.category, text(kCanary)));
  Page page = scene.all.relay.page(*scene.victim.follower);
  page.consistency.assign(1, Hash{});
  return scene.victim.take(page);
}

std::string foreign_checkpoint(Scene& scene) {
  const auto& relay = scene.log().genesis()->relay;
  const crypto::Checkpoint checkpoint = scene.all.relay.checkpoint().checkpoint;
  const std::string text = crypto::checkpoint_text(relay, scene.log().plan(), checkpoint);
  return scene.victim.take(scene.victim.answer(crypto::write_checkpoint(
      relay, scene.log().plan(), checkpoint, scene.attacker.member.sign_text(as_bytes(text)))));
}

std::string truncated_page(Scene& scene) {
  (void)scene.all.post(scene.all.writer.author().content(scene.all.category, text(kCanary)));
  Page page = scene.all.relay.page(*scene.victim.follower);
  page.records.back().pop_back();
  return scene.victim.take(page);
}

std::string beyond_the_checkpoint(Scene& scene) {
  Page page = scene.all.relay.page(*scene.victim.follower);
  page.records.push_back(scene.canary_record(scene.all.writer));
  return scene.victim.take(page);
}

std::string dropped_without_tombstone(Scene& scene) {
  const auto batch = scene.all.writer.author().content(scene.all.category, text("suppressed"));
  (void)scene.all.post(batch);
  scene.all.relay.drop(crypto::leaf_hash((*batch)[0]));
  return scene.victim.follow(scene.all.relay);
}

std::string tombstone_of_anothers(Scene& scene) {
  const auto batch = scene.all.founder.author().content(scene.all.category, text("to be suppressed"));
  (void)scene.all.post(batch);
  (void)scene.all.writer.follow(scene.all.relay);
  return scene.show(scene.all.writer.author().tombstone(crypto::leaf_hash((*batch)[0])));
}

// ---- roles, suites, withdrawals

std::string lower_suite(Scene& scene) {
  return swapped(scene, [](Scene&, Header& header) { header.suite = 0; });
}

std::string later_kind(Scene& scene) {
  Header header = next_header(scene.log(), scene.writer_device(), Kind::kContent);
  header.kind = 99;
  return scene.show({sign_record(encode(header), Bytes(10), scene.writer_device())});
}

std::string reader_as_writer(Scene& scene) {
  // The victim here is the writer, the reader the one who works with the relay.
  const crypto::SigningKey& device = scene.all.reader.person->device();
  const Header header = next_header(scene.log(), device, Kind::kContent, {scene.all.category, 1});
  const Bytes record =
      sealed_record(header, scene.content_key(), encode(text(kCanary)), device, scene.all.plan.random());
  (void)scene.all.relay.post(Batch{record});
  (void)scene.all.writer.follow(scene.all.relay);
  return scene.alarm_of({});
}

std::string usurped_list(Scene& scene) {
  const Category mine{.name = std::string(kCanary),
                      .members = {{scene.all.writer.person->id(), CategoryRole::kSteward}}};
  const Header header =
      next_header(scene.log(), scene.writer_device(), Kind::kCategory, {scene.all.category, 1});
  return scene.alarm_of({sealed_record(header, scene.content_key(), encode(mine), scene.writer_device(),
                                       scene.all.plan.random())});
}

std::string opened_without_the_door(Scene& scene) {
  const Header header =
      next_header(scene.log(), scene.writer_device(), Kind::kEpoch, {scene.all.category, 2});
  Epoch epoch;
  epoch.door_key = scene.attacker.member.public_key();
  epoch.door_signature = scene.attacker.member.sign(door_statement(encode(header), epoch));
  return scene.show({open_record(header, encode(epoch), scene.writer_device())});
}

std::string withdrawn_by_an_outsider(Scene& scene) {
  const Header header =
      next_header(scene.log(), scene.writer_device(), Kind::kWithdraw, {scene.all.category, 1});
  Withdraw withdraw;
  withdraw.ring_signature = scene.attacker.member.sign(leave_statement(encode(header), withdraw.who));
  return scene.show({open_record(header, encode(withdraw), scene.writer_device())});
}

std::string written_after_withdrawal(Scene& scene) {
  const Bytes record = scene.canary_record(scene.all.writer);
  const auto batch =
      scene.all.founder.author().withdraw(scene.all.category, scene.all.writer.person->id(), {});
  (void)scene.all.post(batch);
  return scene.show({record});
}

std::string second_genesis(Scene& scene) {
  const Bytes genesis = encode(scene.all.plan.genesis());
  return scene.show({open_record(next_header(scene.log(), scene.founder_device(), Kind::kGenesis), genesis,
                                 scene.founder_device())});
}

// ---- beside the log

std::string foreign_attachment(Scene& scene) {
  TestPlan& plan = scene.all.plan;
  const auto blob =
      crypto::seal_blob(scene.log().plan(), scene.all.category + 1, to_bytes(kCanary), plan.random());
  crypto::BlobReader reader(scene.log().plan(), scene.all.category, blob->key);
  for (const Bytes& chunk : blob->chunks) {
    if (auto added = reader.add(chunk); !added) return name_of(added);
  }
  return name_of(reader.finish());
}

std::string swapped_attachment(Scene& scene) {
  TestPlan& plan = scene.all.plan;
  const auto right =
      crypto::seal_blob(scene.log().plan(), scene.all.category, to_bytes("right"), plan.random());
  const auto other =
      crypto::seal_blob(scene.log().plan(), scene.all.category, to_bytes(kCanary), plan.random());
  crypto::BlobReader reader(scene.log().plan(), scene.all.category, right->key);
  return name_of(reader.add(other->chunks[0]));
}

std::string swapped_recovery(Scene& scene) {
  SeededRandom& random = scene.all.plan.random();
  const crypto::VaultId own{std::byte{1}};
  const crypto::VaultId other{std::byte{2}};
  const auto code = crypto::make_recovery_code(random);
  const Bytes slot = crypto::make_recovery_slot(other, code, crypto::make_secret(random), random);
  return name_of(crypto::open_slot(own, crypto::SlotType::kRecoveryCode, code.bits, slot));
}

std::string old_vault(Scene& scene) {
  SeededRandom& random = scene.all.plan.random();
  const crypto::VaultId vault{std::byte{1}};
  const SecretBytes drk = crypto::make_secret(random);
  const auto sealed = crypto::seal_vault(vault, 4, drk, to_bytes(kCanary), random);
  return name_of(crypto::open_vault(vault, 5, drk, *sealed));
}

constexpr Script kScripts[] = {
    {"a deletion", "plan_log.gap", deletion},
    {"a replay", "plan_log.replay", replay},
    {"a page twice", "plan_log.replay", duplicated_page},
    {"one author's records in another order", "plan_log.gap", reordered_author},
    {"two authors' records in another order", "plan_log.fork", reordered_authors},
    {"a rollback", "plan_log.rollback", rollback},
    {"a relay that shows nothing new", "plan_log.stale", freeze},
    {"two orders, compared", "plan_log.fork", forked},
    {"two orders, seen in a record", "plan_log.fork", forked_and_relayed},
    {"a wrong consistency proof", "plan_log.fork", wrong_consistency},
    {"a checkpoint by another key", "plan_log.checkpoint", foreign_checkpoint},
    {"a page that is cut", "plan_log.form", truncated_page},
    {"records beyond the checkpoint", "plan_log.checkpoint", beyond_the_checkpoint},
    {"bytes withheld without a TOMBSTONE", "plan_log.gap", dropped_without_tombstone},
    {"a TOMBSTONE of another's record", "plan_log.role", tombstone_of_anothers},
    {"a lower suite", "plan_log.suite", lower_suite},
    {"a later kind", "plan_log.readonly", later_kind},
    {"a reader who writes", "plan_log.role", reader_as_writer},
    {"a writer who changes the list", "plan_log.role", usurped_list},
    {"an EPOCH without the door", "plan_log.role", opened_without_the_door},
    {"a WITHDRAW without the key", "plan_log.role", withdrawn_by_an_outsider},
    {"writing after a withdrawal", "plan_log.epoch", written_after_withdrawal},
    {"a second GENESIS", "plan_log.role", second_genesis},
    {"another category's attachment", "crypto.open", foreign_attachment},
    {"another attachment's chunk", "crypto.open", swapped_attachment},
    {"another vault's recovery slot", "crypto.open", swapped_recovery},
    {"an older vault", "crypto.open", old_vault},
};

class EvilOrder : public ::testing::TestWithParam<Script> {};

TEST_P(EvilOrder, EndsInItsAlarm) { expect_alarm(GetParam()); }

INSTANTIATE_TEST_SUITE_P(Scripts, EvilOrder, ::testing::ValuesIn(kScripts), test_name);

}  // namespace
}  // namespace indsigt::sync::testing
