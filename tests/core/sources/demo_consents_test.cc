// SPDX-License-Identifier: MPL-2.0
// The demo's Consents, read by the core's own tables: all of them, understood, and given by those whom its
// family.json knows.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "crypto/sodium_digest.h"
#include "documents/documents.h"
#include "documents/family.h"
#include "sources/source.h"

namespace indsigt::sources {
namespace {

using consent::Kind;
using consent::StatedConsent;
using consent::StatedStatus;

const crypto::SodiumDigest kDigest;

std::string file(const std::string& name) {
  std::ifstream in(std::string(INDSIGT_ASSETS) + "/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<StatedConsent> demo_consents() {
  const auto categories = documents::read_categories(as_bytes(file("categories.json")));
  const auto manifest = documents::read_manifest(as_bytes(file("demo/manifest.json")), kDigest);
  std::vector<StatedConsent> all;
  records::Records records;
  if (!categories || !manifest) return all;
  for (const records::ManifestRow& row : manifest->rows) {
    if (row.file.empty()) continue;
    auto source = read_source(as_bytes(file("demo/" + row.file)), {0, row.system, kDigest, *categories});
    EXPECT_TRUE(source) << row.file;
    if (!source) continue;
    all.insert(all.end(), source->reading.consents.begin(), source->reading.consents.end());
    records.add(std::move(source->reading.records));
  }
  for (StatedConsent& one : all) one.consent.subject = records.known_as(one.consent.subject);
  return all;
}

consent::PartyId party(std::string_view system, std::string_view value) {
  return derive_id<records::PartyTag>(kDigest, system, value);
}

TEST(DemoConsents, AreAllReadAndUnderstood) {
  const std::vector<StatedConsent> all = demo_consents();
  ASSERT_EQ(all.size(), 17u);
  std::map<StatedStatus, int> statuses;
  std::map<Kind, int> kinds;
  std::set<std::string> names;
  for (const auto& [consent, status, at, updated] : all) {
    ++statuses[status];
    ++kinds[consent.kind];
    names.insert(consent.name);
    EXPECT_TRUE(consent.name.starts_with("urn:indsigt:consent:")) << consent.name;
    EXPECT_EQ(consent.id, derive_id<consent::ConsentTag>(kDigest, "urn:ietf:rfc:3986", consent.name));
    EXPECT_TRUE(consent.provision.permit && consent.provision.understood) << consent.name;
    EXPECT_TRUE(consent.provision.from && at && consent.asked_by) << consent.name;
    EXPECT_FALSE(consent.provision.categories.empty() || consent.provision.purposes.empty()) << consent.name;
    EXPECT_EQ(consent.placement, consent.name == "urn:indsigt:consent:2025-04-24-anbringelse");
    // What shares says with whom; a decision about help names nobody.
    EXPECT_EQ(consent.provision.recipients.size(), consent::shares(consent.kind) ? 1u : 0u) << consent.name;
  }
  EXPECT_EQ(names.size(), all.size());
  EXPECT_EQ(statuses, (std::map<StatedStatus, int>{
                          {StatedStatus::kAsked, 1}, {StatedStatus::kGiven, 9}, {StatedStatus::kEnded, 7}}));
  EXPECT_EQ(kinds,
            (std::map<Kind, int>{
                {Kind::kSecrecyConsent, 14}, {Kind::kTreatmentConsent, 1}, {Kind::kInterventionConsent, 2}}));
}

TEST(DemoConsents, AreGivenByWhomTheFamilyKnows) {
  const auto family = documents::read_family(as_bytes(file("demo/family.json")), kDigest, {});
  ASSERT_TRUE(family);
  constexpr std::string_view kPersons = "urn:indsigt:demo:person";
  const auto person = [&](std::string_view name) { return party(kPersons, name); };
  const consent::PartyId father = party("urn:indsigt:demo:party", "far");
  ASSERT_NE(family->find_party(father), nullptr);
  EXPECT_EQ(family->find_party(father)->registered_name, "Jonas");
  EXPECT_EQ(family->find_party(person("mor"))->registered_name, "Mette");
  for (const auto& [consent, status, at, updated] : demo_consents()) {
    std::set<consent::PartyId> signers;
    for (const consent::Signer& one : consent.signers) {
      const family::Party* const known = family->find_party(one.party);
      ASSERT_NE(known, nullptr) << consent.name;
      signers.insert(known->id);
      EXPECT_EQ(one.role == rules::Role::kSelf, known->id.bytes == consent.subject.bytes) << consent.name;
    }
    std::set<consent::PartyId> expected = {person("mor"), father};
    for (const std::string_view own : {"mor", "emma"}) {
      if (person(own).bytes == consent.subject.bytes) expected = {person(own)};
    }
    if (status == StatedStatus::kAsked) expected.clear();
    EXPECT_EQ(signers, expected) << consent.name;
  }
}

// The days and ages on which the example's story rests.
TEST(DemoConsents, TheFamilyIsThatOfTheStory) {
  const auto family = documents::read_family(as_bytes(file("demo/family.json")), kDigest, {});
  ASSERT_TRUE(family);
  EXPECT_EQ(family->jurisdiction, "dk");
  const auto subject = [&](std::string_view name) {
    return derive_id<records::PersonTag>(kDigest, "urn:indsigt:demo:person", name);
  };
  const auto role = [&](std::string_view name, std::string_view of, PartialDate day) {
    const family::Tie* const tie = family->tie(party("urn:indsigt:demo:party", name), subject(of), day);
    return tie == nullptr ? std::string_view("nothing") : word_of(tie->role);
  };
  constexpr PartialDate kToday{2026, 11, 21};
  EXPECT_EQ(role("sagsbehandler", "noah", kToday), "placing_authority");
  EXPECT_EQ(role("sagsbehandler", "emma", kToday), "authority");
  EXPECT_EQ(role("plejemor", "noah", kToday), "foster_parent");
  EXPECT_EQ(role("plejemor", "noah", {2025, 5, 4}), "nothing");
  EXPECT_EQ(role("bisidder", "noah", {2027, 5, 31}), "poa_holder");
  EXPECT_EQ(role("bisidder", "noah", {2027, 6, 1}), "nothing");
  EXPECT_EQ(role("far", "liv", kToday), "custody_holder");
  const family::Party* const caseworker =
      family->find_party(party("urn:indsigt:demo:party", "sagsbehandler"));
  ASSERT_NE(caseworker, nullptr);
  // The authority under the identity that the sources give it.
  EXPECT_EQ(caseworker->acts_for,
            derive_id<records::ActorTag>(kDigest, "urn:indsigt:demo:actor", "familieafdelingen"));
  for (const family::Subject& one : family->subjects) {
    for (const family::FlagFact& fact : one.flags) {
      EXPECT_EQ(fact.flag, rules::Flag::kProtectedAddress);
      EXPECT_EQ(fact.against, std::vector{party("urn:indsigt:demo:party", "far")});
    }
  }
}

}  // namespace
}  // namespace indsigt::sources
