// SPDX-License-Identifier: MPL-2.0
// A relay that exchanges keys and puts records where they do not belong. Each script ends in its named alarm,
// and no word that the victim must not be made to read, or to give away, is among what it opened or sent.
#include <gtest/gtest.h>

#include "core/sync/support/evil.h"

namespace indsigt::sync::testing {

using namespace plan_log;
using namespace plan_log::testing;
namespace {

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

constexpr Script kScripts[] = {
    {"a ROSTER that the relay signs", "plan_log.author", forged_roster},
    {"a key exchanged in a steward's ROSTER", "plan_log.signature", edited_roster},
    {"a key exchanged by a steward", "plan_log.key_changed", substituted_key},
    {"a device that adds itself", "plan_log.author", injected_device},
    {"a device added by a steward without its member", "plan_log.role", injected_device_by_steward},
    {"another epoch key for one recipient", "plan_log.key", other_epoch_key},
    {"a record under another key", "crypto.open", other_key_same_record},
    {"two keys for one ciphertext", "crypto.open", two_keys_one_ciphertext},
    {"a record of another plan", "plan_log.plan", from_another_plan},
    {"a record of another category", "crypto.open", swapped_category},
    {"a record of another kind", "crypto.open", swapped_kind},
    {"a record of the epoch before", "crypto.open", swapped_epoch},
    {"a record late after a rotation", "plan_log.epoch", old_epoch},
    {"a record under another name", "crypto.open", swapped_author},
    {"a number changed by the relay", "plan_log.signature", edited_seq},
    {"a number changed by the author", "plan_log.gap", swapped_seq},
    {"a chain broken by the author", "plan_log.chain", swapped_chain},
};

class EvilKeys : public ::testing::TestWithParam<Script> {};

TEST_P(EvilKeys, EndsInItsAlarm) { expect_alarm(GetParam()); }

INSTANTIATE_TEST_SUITE_P(Scripts, EvilKeys, ::testing::ValuesIn(kScripts), test_name);

// The words would be read if nothing were wrong: what the scripts look for can be found.
TEST(EvilRelayItself, TheCanaryIsReadWhereItMayBe) {
  Scene scene;
  EXPECT_EQ(scene.show({scene.canary_record(scene.all.writer)}), "ok");
  EXPECT_TRUE(scene.victim.reads(kCanary));
}

}  // namespace
}  // namespace indsigt::sync::testing
