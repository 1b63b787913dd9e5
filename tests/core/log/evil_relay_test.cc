// SPDX-License-Identifier: MPL-2.0
// A relay that lies, alone or with a member. Each script ends in its named alarm, and no word that the victim
// must not be made to read, or to give away, is among what it opened or sent.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/log/support/craft.h"
#include "core/log/support/golden.h"
#include "core/log/support/relayed_plan.h"
#include "crypto/blob.h"
#include "crypto/slots.h"

namespace indsigt::log::testing {
namespace {

constexpr std::string_view kCanary = "CANARY-4711";

bool has_canary(std::span<const std::byte> bytes) {
  const auto canary = as_bytes(kCanary);
  return std::search(bytes.begin(), bytes.end(), canary.begin(), canary.end()) != bytes.end();
}

// One attack: `victim` is the reader; `sent` what it or another honest client gave out after the attack
// began.
struct Scene {
  Scene() : all(5), victim(all.reader), attacker(all.plan.random(), all.plan.genesis().salt) {}

  [[nodiscard]] const crypto::SigningKey& founder_device() const { return all.founder.person->device(); }
  [[nodiscard]] const crypto::SigningKey& writer_device() const { return all.writer.person->device(); }
  [[nodiscard]] const PlanLog& log() const { return all.relay.log(); }
  [[nodiscard]] const SecretBytes& content_key() const {
    return *all.founder.follower->keys().content_key({all.category, 1});
  }
  [[nodiscard]] Bytes canary_record(const Client& author) const {
    return (*author.author().content(all.category, text(kCanary)))[0];
  }
  // What the victim says to these records after the right ones, with a checkpoint that covers them.
  [[nodiscard]] std::string show(const std::vector<Bytes>& records) {
    Page page = all.relay.page(*victim.follower);
    crypto::MerkleTree tree = victim.follower->log().tree();
    const std::uint64_t before = tree.size();
    page.records.insert(page.records.end(), records.begin(), records.end());
    for (const Bytes& record : page.records) tree.append(crypto::leaf_hash(record));
    page.note = all.relay.sign({.size = tree.size(), .root = tree.root()});
    page.consistency = tree.consistency_proof(before, tree.size());
    return victim.take(page);
  }
  // The name of the alarm that the victim tells of a record that stands in the order.
  [[nodiscard]] std::string alarm_of(const std::vector<Bytes>& records) {
    const std::string said = show(records);
    if (said != "ok" || victim.alarms.empty()) return said;
    return std::string(error_name(victim.alarms.back().code));
  }

  RelayedPlan all;
  Client& victim;
  Person attacker;
  std::vector<Batch> sent;
};

struct Script {
  const char* name;
  const char* alarm;
  std::string (*run)(Scene&);
};

// ---- keys

std::string forged_roster(Scene& scene) {
  MemberEntry entry = scene.all.writer.person->entry();
  entry.puk = scene.attacker.puk;
  ++entry.generation;
  const crypto::SigningKey& stranger = scene.attacker.device();
  const Header header = next_header(scene.log(), stranger, Kind::kRoster);
  return scene.show({open_record(header, encode(Roster(RosterChange{entry})), stranger)});
}

std::string edited_roster(Scene& scene) {
  Person person(scene.all.plan.random(), scene.all.plan.genesis().salt);
  Bytes record = scene.all.founder.author().roster(RosterAdd{person.entry()})[0];
  std::copy(scene.attacker.puk.begin(), scene.attacker.puk.end(), record.begin() + kHeaderSize + 4 + 1 + 41);
  return scene.show({record});
}

// A steward who works with the relay puts another key under a member's name: nobody wraps to it.
std::string substituted_key(Scene& scene) {
  MemberEntry entry = scene.all.writer.person->entry();
  entry.puk = scene.attacker.puk;
  ++entry.generation;
  (void)scene.all.relay.post(scene.all.founder.author().roster(RosterChange{entry}));
  (void)scene.all.founder.follow(scene.all.relay);
  const std::vector<Handed> handed = {{.category = scene.all.category, .role = CategoryRole::kWriter}};
  const auto batch = scene.all.founder.author().grant(entry.member, handed, {});
  if (batch) scene.sent.push_back(*batch);
  // The rotation goes on, and leaves that key out.
  const auto rotation = scene.all.founder.author().rotate(scene.all.category, {}, {});
  (void)scene.all.post(rotation);
  scene.sent.push_back(*rotation);
  (void)scene.all.founder.follow(scene.all.relay);
  scene.sent.push_back(*scene.all.founder.author().content(scene.all.category, text(kCanary)));
  return name_of(batch);
}

std::string injected_device(Scene& scene) {
  const crypto::SigningKey& stranger = scene.attacker.device();
  const DeviceAdd add{
      .device = stranger.public_key(),
      .member = scene.all.founder.person->id(),
      .proof = scene.attacker.member.sign(device_statement(scene.log().plan(), stranger.public_key()))};
  return scene.show(
      {open_record(next_header(scene.log(), stranger, Kind::kDevice), encode(Device(add)), stranger)});
}

std::string injected_device_by_steward(Scene& scene) {
  const crypto::SigningKey& stranger = scene.attacker.device();
  const DeviceAdd add{
      .device = stranger.public_key(),
      .member = scene.all.writer.person->id(),
      .proof = scene.attacker.member.sign(device_statement(scene.log().plan(), stranger.public_key()))};
  return scene.show(scene.all.founder.author().device(add));
}

std::string other_epoch_key(Scene& scene) {
  TestPlan& plan = scene.all.plan;
  Bundle bundle;
  bundle.recipient = scene.victim.person->id();
  GrantKeys keys{.category = scene.all.category, .first = 1, .keys = {}};
  keys.keys.push_back(crypto::make_secret(plan.random()));
  bundle.keys.push_back(std::move(keys));
  BatchWriter writer(scene.log(), scene.founder_device(), plan.random());
  (void)writer.push_grant(scene.victim.person->entry(), bundle);
  return scene.alarm_of(writer.take());
}

std::string other_key_same_record(Scene& scene) {
  TestPlan& plan = scene.all.plan;
  const SecretBytes other = crypto::make_secret(plan.random());
  const Header header =
      next_header(scene.log(), scene.writer_device(), Kind::kContent, {scene.all.category, 1});
  return scene.alarm_of(
      {sealed_record(header, other, encode(text(kCanary)), scene.writer_device(), plan.random())});
}

// A text under another key with the commitment that the right key gives: it is the cipher that refuses.
std::string two_keys_one_ciphertext(Scene& scene) {
  TestPlan& plan = scene.all.plan;
  const SecretBytes other = crypto::make_secret(plan.random());
  const Bytes header =
      encode(next_header(scene.log(), scene.writer_device(), Kind::kContent, {scene.all.category, 1}));
  Bytes body = crypto::seal(other, crypto::label::kContent, header, encode(text(kCanary)), plan.random());
  const SecretBytes pair =
      crypto::derive(scene.content_key(), 64, crypto::label::kContent, {header, std::span(body).first(24)});
  const auto commitment = pair.reveal(kRevealSecret).last(32);
  std::copy(commitment.begin(), commitment.end(), body.begin() + 24);
  return scene.alarm_of({sign_record(header, body, scene.writer_device())});
}

// ---- swaps

std::string from_another_plan(Scene& scene) {
  RelayedPlan other(6);
  return scene.show({(*other.founder.author().content(other.category, text(kCanary)))[0]});
}

// A member who works with the relay signs the same body in another place.
std::string swapped(Scene& scene, void (*change)(Scene&, Header&)) {
  const Bytes record = scene.canary_record(scene.all.writer);
  Header header = read_record(record)->header;
  change(scene, header);
  return scene.alarm_of({sign_record(encode(header), read_record(record)->body, scene.writer_device())});
}

std::string swapped_category(Scene& scene) {
  std::uint32_t other = 0;
  const Category members{.name = "other",
                         .members = {{scene.all.founder.person->id(), CategoryRole::kSteward},
                                     {scene.victim.person->id(), CategoryRole::kReader},
                                     {scene.all.writer.person->id(), CategoryRole::kWriter}}};
  (void)scene.all.post(scene.all.founder.author().open_category(members, {}, other));
  scene.all.follow();
  static std::uint32_t target;
  target = other;
  return swapped(scene, [](Scene&, Header& header) { header.category = target; });
}

std::string swapped_kind(Scene& scene) {
  return swapped(scene,
                 [](Scene&, Header& header) { header.kind = static_cast<std::uint8_t>(Kind::kReceipt); });
}

std::string swapped_epoch(Scene& scene) {
  const Bytes record = scene.canary_record(scene.all.writer);
  (void)scene.all.post(scene.all.founder.author().rotate(scene.all.category, {}, {}));
  scene.all.follow();
  const Header header =
      next_header(scene.log(), scene.writer_device(), Kind::kContent, {scene.all.category, 2});
  return scene.alarm_of({sign_record(encode(header), read_record(record)->body, scene.writer_device())});
}

std::string old_epoch(Scene& scene) {
  const Bytes record = scene.canary_record(scene.all.writer);
  (void)scene.all.post(scene.all.founder.author().rotate(scene.all.category, {}, {}));
  return scene.show({record});
}

std::string swapped_author(Scene& scene) {
  const Bytes record = scene.canary_record(scene.all.writer);
  const Header header =
      next_header(scene.log(), scene.founder_device(), Kind::kContent, {scene.all.category, 1});
  return scene.alarm_of({sign_record(encode(header), read_record(record)->body, scene.founder_device())});
}

std::string edited_seq(Scene& scene) {
  Bytes record = scene.canary_record(scene.all.writer);
  record[91] ^= std::byte{1};
  return scene.show({record});
}

std::string swapped_seq(Scene& scene) {
  return swapped(scene, [](Scene&, Header& header) { ++header.seq; });
}

std::string swapped_chain(Scene& scene) {
  return swapped(scene, [](Scene&, Header& header) { header.prev = Hash{}; });
}

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
    {"a ROSTER that the relay signs", "log.author", forged_roster},
    {"a key exchanged in a steward's ROSTER", "log.signature", edited_roster},
    {"a key exchanged by a steward", "log.key_changed", substituted_key},
    {"a device that adds itself", "log.author", injected_device},
    {"a device added by a steward without its member", "log.role", injected_device_by_steward},
    {"another epoch key for one recipient", "log.key", other_epoch_key},
    {"a record under another key", "crypto.open", other_key_same_record},
    {"two keys for one ciphertext", "crypto.open", two_keys_one_ciphertext},
    {"a record of another plan", "log.plan", from_another_plan},
    {"a record of another category", "crypto.open", swapped_category},
    {"a record of another kind", "crypto.open", swapped_kind},
    {"a record of the epoch before", "crypto.open", swapped_epoch},
    {"a record late after a rotation", "log.epoch", old_epoch},
    {"a record under another name", "crypto.open", swapped_author},
    {"a number changed by the relay", "log.signature", edited_seq},
    {"a number changed by the author", "log.gap", swapped_seq},
    {"a chain broken by the author", "log.chain", swapped_chain},
    {"a deletion", "log.gap", deletion},
    {"a replay", "log.replay", replay},
    {"a page twice", "log.replay", duplicated_page},
    {"one author's records in another order", "log.gap", reordered_author},
    {"two authors' records in another order", "log.fork", reordered_authors},
    {"a rollback", "log.rollback", rollback},
    {"a relay that shows nothing new", "log.stale", freeze},
    {"two orders, compared", "log.fork", forked},
    {"two orders, seen in a record", "log.fork", forked_and_relayed},
    {"a wrong consistency proof", "log.fork", wrong_consistency},
    {"a checkpoint by another key", "log.checkpoint", foreign_checkpoint},
    {"a page that is cut", "log.form", truncated_page},
    {"records beyond the checkpoint", "log.checkpoint", beyond_the_checkpoint},
    {"bytes withheld without a TOMBSTONE", "log.gap", dropped_without_tombstone},
    {"a TOMBSTONE of another's record", "log.role", tombstone_of_anothers},
    {"a lower suite", "log.suite", lower_suite},
    {"a later kind", "log.readonly", later_kind},
    {"a reader who writes", "log.role", reader_as_writer},
    {"a writer who changes the list", "log.role", usurped_list},
    {"an EPOCH without the door", "log.role", opened_without_the_door},
    {"a WITHDRAW without the key", "log.role", withdrawn_by_an_outsider},
    {"writing after a withdrawal", "log.epoch", written_after_withdrawal},
    {"a second GENESIS", "log.role", second_genesis},
    {"another category's attachment", "crypto.open", foreign_attachment},
    {"another attachment's chunk", "crypto.open", swapped_attachment},
    {"another vault's recovery slot", "crypto.open", swapped_recovery},
    {"an older vault", "crypto.open", old_vault},
};

// Whether whoever has these wrap keys and device can read the canary in what was sent.
bool gives_away(const std::vector<Batch>& sent, const Person& attacker) {
  std::vector<SecretBytes> keys;
  bool found = false;
  for (const Batch& batch : sent) {
    for (const Bytes& record : batch) {
      const auto read = read_record(record);
      found = found || has_canary(record);
      if (read->header.kind == static_cast<std::uint8_t>(Kind::kGrant)) {
        for (std::uint64_t generation = 1; generation < 4; ++generation) {
          const auto opened =
              crypto::xwing().unwrap(attacker.pairs()[0], crypto::label::kGrant,
                                     grant_context(read->header_bytes, generation), read->body.subspan(4));
          found = found || opened;
        }
      }
    }
  }
  return found;
}

class EvilRelay : public ::testing::TestWithParam<Script> {};

TEST_P(EvilRelay, EndsInItsAlarm) {
  Scene scene;
  EXPECT_EQ(GetParam().run(scene), GetParam().alarm);
  for (const Client* client : {&scene.all.founder, &scene.all.writer, &scene.all.reader}) {
    for (const Opened& opened : client->opened) {
      EXPECT_FALSE(has_canary(opened.payload.reveal(kRevealSecret)));
    }
  }
  EXPECT_FALSE(gives_away(scene.sent, scene.attacker));
}

INSTANTIATE_TEST_SUITE_P(Scripts, EvilRelay, ::testing::ValuesIn(kScripts),
                         [](const ::testing::TestParamInfo<Script>& one) {
                           std::string name = one.param.name;
                           for (char& each : name) {
                             if (!std::isalnum(static_cast<unsigned char>(each))) each = '_';
                           }
                           return name;
                         });

// The words would be read if nothing were wrong: what the scripts look for can be found.
TEST(EvilRelayItself, TheCanaryIsReadWhereItMayBe) {
  Scene scene;
  EXPECT_EQ(scene.show({scene.canary_record(scene.all.writer)}), "ok");
  EXPECT_TRUE(scene.victim.reads(kCanary));
}

}  // namespace
}  // namespace indsigt::log::testing
