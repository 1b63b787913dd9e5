// SPDX-License-Identifier: MPL-2.0
#include "documents/family.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "crypto/sodium_digest.h"

namespace indsigt::documents {
namespace {

const crypto::SodiumDigest kDigest;

std::string family(const std::string& subject, const std::string& ties, const std::string& parties = "") {
  return R"({"family":1,"jurisdiction":"dk","parties":[{"id":"s|m","name":"Mor"},{"id":"s|b"})" + parties +
         R"(],"subjects":[{"id":"s|b","party":"s|b")" + subject + R"(}],"ties":[)" + ties + "]}";
}
Result<family::Family> read(const std::string& text) {
  return read_family(as_bytes(text), kDigest, Instant{5});
}
// "read", or the code and the place of the refusal.
std::string verdict(const std::string& text) {
  const auto read_it = read(text);
  return read_it ? "read" : std::string(error_name(read_it.error().code)) + " " + read_it.error().place;
}

TEST(FamilyDocument, ReadsWhoIsWhoToWhom) {
  const auto read_it = read(family(
      R"(,"born":"2014-05-09","custody":[{"value":"sole","to":"2020-01-01"},{"value":"joint","from":"2020-01-02"}],
         "placement":[{"value":"consent","from":"2025-05-05"}],
         "flags":[{"flag":"protected_address","from":"2024-07-01","against":["x|far"]}],
         "words":[{"words":"b","said":"2026-02-01"},
           {"words":"a","said":"2026-01-01","shown_to":["x|far","s|m"],"about":"s|yes"}])",
      R"({"party":"s|m","subject":"s|b","role":"custody_holder"},{"party":"s|b","subject":"s|b","role":"self"},
         {"party":"s|h","subject":"s|b","role":"poa_holder","scope":["social"],"helper":"bisidder","to":"2027-05-31"})",
      R"(,{"id":"s|f","also":["x|far","|urn:sys|urn:far"]},{"id":"s|h","acts_for":"s|office"})"));
  ASSERT_TRUE(read_it) << error_name(read_it.error().code) << read_it.error().place;
  const family::Family& home = *read_it;
  EXPECT_EQ(home.read_at, Instant{5});
  const auto id = [](std::string_view system, std::string_view value) {
    return derive_id<records::PartyTag>(kDigest, system, value);
  };
  ASSERT_NE(home.find_party(id("s", "f")), nullptr);
  EXPECT_EQ(home.find_party(id("x", "far")), home.find_party(id("s", "f")));
  EXPECT_EQ(home.find_party(id("", "urn:sys|urn:far")), home.find_party(id("s", "f")));
  const auto child = derive_id<records::PersonTag>(kDigest, "s", "b");
  const family::Subject* subject = home.find_subject(child);
  ASSERT_NE(subject, nullptr);
  EXPECT_EQ(subject->custody[1].value, rules::Custody::kJoint);
  EXPECT_EQ(subject->flags[0].against, std::vector{id("s", "f")});
  EXPECT_EQ(subject->words[0].words, "a");
  std::vector<records::PartyId> shown_to{id("s", "f"), id("s", "m")};
  std::sort(shown_to.begin(), shown_to.end());
  EXPECT_EQ(subject->words[0].shown_to, shown_to);
  EXPECT_EQ(subject->words[0].about, derive_id<records::ConsentTag>(kDigest, "s", "yes"));
  // What nobody is named for is nobody's but the child's, and said in general.
  EXPECT_EQ(subject->words[1].shown_to, std::vector<records::PartyId>());
  EXPECT_EQ(subject->words[1].about, std::nullopt);
  EXPECT_NE(subject->words[0].id, subject->words[1].id);
  const PartialDate in_time{2027, 5, 31}, too_late{2027, 6, 1};
  ASSERT_NE(home.tie(id("s", "h"), child, in_time), nullptr);
  EXPECT_EQ(home.tie(id("s", "h"), child, in_time)->helper, family::Helper::kBisidder);
  EXPECT_EQ(home.tie(id("s", "h"), child, too_late), nullptr);
  EXPECT_EQ(home.custody_holders(child, in_time), std::vector{id("s", "m")});
}

// Half a family could lack a protection: whatever is wrong refuses all of it.
TEST(FamilyDocument, RefusesTheWholeForAnyFault) {
  const std::string tie = R"({"party":"s|m","subject":"s|b","role":"custody_holder"})";
  EXPECT_EQ(verdict(family("", tie)), "read");
  const std::pair<std::string, const char*> faults[] = {
      {"{}", "document.shape /family"},
      {"[]", "document.shape "},
      {family(R"(,"colour":"red")", tie), "document.shape /subjects/0/~"},
      {family(R"(,"born":"2014")", tie), "document.row /subjects/0/born"},
      {family(R"(,"custody":[{"value":"shared"}])", tie), "document.row /subjects/0/custody/0/value"},
      {family(R"(,"custody":[{"value":"joint"},{"value":"sole"}])", tie),
       "document.row /subjects/0/custody/1"},
      {family(R"(,"custody":[{"value":"joint","from":"2026-02-01","to":"2026-01-01"}])", tie),
       "document.row /subjects/0/custody/0/to"},
      {family(R"(,"flags":[{"flag":"protected_adress"}])", tie), "document.row /subjects/0/flags/0/flag"},
      {family(R"(,"flags":[{"flag":"high_conflict","against":[]}])", tie),
       "document.shape /subjects/0/flags/0/against"},
      {family(R"(,"flags":[{"flag":"high_conflict","against":["s|nobody"]}])", tie),
       "document.row /subjects/0/flags/0/against/0"},
      {family(R"(,"words":[{"words":"","said":"2026-01-01"}])", tie),
       "document.shape /subjects/0/words/0/words"},
      {family(R"(,"words":[{"words":")" + std::string(501, 'a') + R"(","said":"2026-01-01"}])", tie),
       "document.shape /subjects/0/words/0/words"},
      {family(R"(,"words":[{"words":"a","said":"2026-01-01","shown_to":["s|nobody"]}])", tie),
       "document.row /subjects/0/words/0/shown_to/0"},
      {family(R"(,"words":[{"words":"a","said":"2026-01-01","parents":true}])", tie),
       "document.shape /subjects/0/words/0/~"},
      {family(R"(,"words":[{"words":"a","said":"2026-01-01"},{"words":"a","said":"2026-01-01"}])", tie),
       "document.shape /subjects/0/words/1/words"},
      {family("", R"({"party":"s|x","subject":"s|b","role":"custody_holder"})"),
       "document.row /ties/0/party"},
      {family("", R"({"party":"s|m","subject":"s|m","role":"custody_holder"})"),
       "document.row /ties/0/subject"},
      {family("", R"({"party":"s|m","subject":"s|b","role":"mother"})"), "document.row /ties/0/role"},
      {family("", R"({"party":"s|m","subject":"s|b","role":"self"})"), "document.row /ties/0/role"},
      {family("", tie, R"(,{"id":"s|m"})"), "document.row /parties/2/id"},
      {family("", tie, R"(,{"id":"s|n","also":["s|m"]})"), "document.row /parties/2/also"},
      {family("", tie, R"(,{"id":"nobar"})"), "document.shape /parties/2/id"},
  };
  for (const auto& [text, expected] : faults) EXPECT_EQ(verdict(text), expected) << text;
  EXPECT_EQ(verdict(std::string(kMaxFamilyBytes + 1, ' ')), "document.shape ");
}

TEST(FamilyDocument, IsBounded) {
  const auto identities = [](int parties, int each) {
    std::string text;
    for (int party = 0; party < parties; ++party) {
      const std::string name = "t|" + std::to_string(party);
      text += R"(,{"id":")" + name + R"(","also":[")" + name + ".0\"";
      for (int one = 1; one < each; ++one) text += ",\"" + name + "." + std::to_string(one) + "\"";
      text += "]}";
    }
    return verdict(family("", "", text));
  };
  EXPECT_EQ(identities(1, 1'000), "read");
  EXPECT_EQ(identities(1, 1'001), "document.shape /parties/2/also");
  EXPECT_EQ(identities(9, 1'000), "read");
  EXPECT_EQ(identities(11, 1'000), "document.shape /parties/11/also");
  EXPECT_EQ(identities(999, 1), "document.shape /parties");
}

}  // namespace
}  // namespace indsigt::documents
