// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/plan_log/support/craft.h"
#include "core/sync/support/relayed_plan.h"

// A relay that lies, alone or with a member: the scene, and how a script's end is judged.
namespace indsigt::sync::testing {

using namespace plan_log;
using namespace plan_log::testing;

constexpr std::string_view kCanary = "CANARY-4711";

inline bool has_canary(std::span<const std::byte> bytes) {
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

// A member who works with the relay signs the same body in another place.
inline std::string swapped(Scene& scene, void (*change)(Scene&, Header&)) {
  const Bytes record = scene.canary_record(scene.all.writer);
  Header header = read_record(record)->header;
  change(scene, header);
  return scene.alarm_of({sign_record(encode(header), read_record(record)->body, scene.writer_device())});
}

// Whether whoever has these wrap keys and device can read the canary in what was sent.
inline bool gives_away(const std::vector<Batch>& sent, const Person& attacker) {
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

// Runs a script and looks for its alarm, and for words that nobody may have read or given away.
inline void expect_alarm(const Script& script) {
  Scene scene;
  EXPECT_EQ(script.run(scene), script.alarm);
  for (const Client* client : {&scene.all.founder, &scene.all.writer, &scene.all.reader}) {
    for (const Opened& opened : client->opened) {
      EXPECT_FALSE(has_canary(opened.payload.reveal(kRevealSecret)));
    }
  }
  EXPECT_FALSE(gives_away(scene.sent, scene.attacker));
}

// A script's name as a test's.
inline std::string test_name(const ::testing::TestParamInfo<Script>& one) {
  std::string name = one.param.name;
  for (char& each : name) {
    if ((each < 'a' || each > 'z') && (each < 'A' || each > 'Z')) each = '_';
  }
  return name;
}

}  // namespace indsigt::sync::testing
