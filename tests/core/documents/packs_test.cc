// SPDX-License-Identifier: MPL-2.0
#include "documents/packs.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "base/bytes.h"

namespace indsigt::documents {
namespace {

constexpr std::string_view kHeader =
    R"("schema":"jurisdiction-pack/1","pack":"zz","version":"1","default":"denied","majority":18)";

// "read", or the code and the place of the refusal.
std::string verdict(const std::string& text) {
  const auto read = read_pack(as_bytes(text));
  return read ? "read" : std::string(error_name(read.error().code)) + " " + read.error().place;
}
std::string with_header(const std::string& more) { return "{" + std::string(kHeader) + more + "}"; }
std::string with_rule(const std::string& when, const std::string& then, const std::string& more = "") {
  return with_header(R"(,"rules":[{"id":"zz.a","when":)" + when + R"(,"then":)" + then + R"(,"hook":"Law")" +
                     more + "}]");
}
std::string with_overlay(const std::string& overlay) {
  return with_header(R"(,"rules":[],"overlays":[)" + overlay + "]");
}
std::string with_transition(const std::string& transition) {
  return with_header(R"(,"rules":[],"transitions":[)" + transition + "]");
}

constexpr const char* kWhen = R"({"action":"view_data"})";
constexpr const char* kThen = R"({"outcome":"allowed"})";

TEST(PackDocument, ReadsEveryMember) {
  const auto file = read_pack(as_bytes(with_rule(
      R"({"domain":["health","social"],"action":"grant_share","purpose":"any","requester":["self"],"custody":"sole",
          "placement":"none","weight":"major","residence":"shared","matter":"vaccination","age":{"gte":10,"lt":15},
          "flags_any":["abortion"],"flags_all":["contact_cut"],"flags_none":["opted_out"]})",
      R"({"outcome":"not_consent_based","human_review":true,"conceal":true,"notify":["subject"],"redact":["phone"],
          "expiry":"P1Y","route":"case_worker","alternatives":["ask_youth"],"limit":"one","opt_out":"Law 3","effect":"forward_only"})",
      R"(,"confidence":"high","valid_from":"2026-01-01","valid_to":"2026-12-31","why":"because")")));
  ASSERT_TRUE(file.has_value()) << file.error().place;
  ASSERT_EQ(file->pack.rules.size(), 1u);
  const rules::Rule& rule = file->pack.rules[0];
  EXPECT_EQ(rule.when.domains,
            (rules::WordSet<rules::Domain>{rules::Domain::kHealth, rules::Domain::kSocial}));
  EXPECT_EQ(rule.when.age, (rules::AgeRange{10, 15}));
  EXPECT_TRUE(rule.when.flags_any.contains(rules::Flag::kAbortion));
  EXPECT_TRUE(rule.when.flags_all.contains(rules::Flag::kContactCut));
  EXPECT_TRUE(rule.when.flags_none.contains(rules::Flag::kOptedOut));
  EXPECT_TRUE(rule.when.custodies.contains(rules::Custody::kSole));
  EXPECT_TRUE(rule.when.residences.contains(rules::Residence::kShared));
  EXPECT_TRUE(rule.when.matters.contains(rules::Matter::kVaccination));
  EXPECT_TRUE(rule.valid.from == PartialDate({2026, 1, 1}) && rule.valid.to == PartialDate({2026, 12, 31}));
  EXPECT_EQ(rule.outcome, rules::Outcome::kNotConsentBased);
  EXPECT_TRUE(rule.human_review && rule.conceal);
  EXPECT_EQ(rule.expiry, (rules::Expiry{.years = 1}));
  EXPECT_EQ(rule.limit + rule.opt_out, "oneLaw 3");
  EXPECT_EQ(rule.confidence, rules::Confidence::kHigh);
  EXPECT_EQ(rule.hook, "Law");
}

TEST(PackDocument, NamesWhomAChildCanRing) {
  const auto with_line = [](const std::string& line) {
    return with_header(R"(,"rules":[],"helplines":[)" + line + "]");
  };
  const auto file = read_pack(as_bytes(with_line(R"({"name":"Line","phone":"116 111"})")));
  ASSERT_TRUE(file.has_value()) << file.error().place;
  ASSERT_EQ(file->pack.helplines.size(), 1u);
  EXPECT_EQ(file->pack.helplines[0].name + file->pack.helplines[0].phone, "Line116 111");
  EXPECT_EQ(verdict(with_line(R"({"name":"Line"})")), "pack.shape /helplines/0/phone");
  EXPECT_EQ(verdict(with_line(R"({"name":"","phone":"1"})")), "pack.shape /helplines/0/name");
  EXPECT_EQ(verdict(with_line(R"({"name":"a","phone":"1","web":"b"})")), "pack.shape /helplines/0/~");
}

TEST(PackDocument, NamesHowLongAnAnswerMayTake) {
  const auto with_answer = [](const std::string& answer) {
    return with_header(R"(,"rules":[],"answer":)" + answer);
  };
  const auto file = read_pack(as_bytes(with_answer(R"({"months":1,"law":"Art. 12"})")));
  ASSERT_TRUE(file.has_value()) << file.error().place;
  ASSERT_TRUE(file->pack.answer_time.has_value());
  EXPECT_EQ(file->pack.answer_time->months, 1);
  EXPECT_EQ(file->pack.answer_time->law, "Art. 12");
  EXPECT_EQ(verdict(with_answer(R"({"months":0,"law":"Art. 12"})")), "pack.shape /answer/months");
  EXPECT_EQ(verdict(with_answer(R"({"months":1,"law":""})")), "pack.shape /answer/law");
  EXPECT_EQ(verdict(with_answer(R"({"months":1})")), "pack.shape /answer/law");
  EXPECT_EQ(verdict(with_answer(R"({"months":1,"law":"a","days":7})")), "pack.shape /answer/~");
}

TEST(PackDocument, RefusesAHeaderThatIsNotOurs) {
  EXPECT_EQ(verdict(with_header(R"(,"rules":[])")), "read");
  EXPECT_EQ(verdict("{"), "json.syntax byte:1");
  EXPECT_EQ(verdict("[]").substr(0, 10), "pack.shape");
  EXPECT_EQ(verdict(with_header("")), "pack.shape /rules");
  EXPECT_EQ(verdict(with_header(R"(,"rules":{})")), "pack.shape /rules");
  EXPECT_EQ(verdict(with_header(R"(,"rules":[],"0101151234":1)")), "pack.shape /~");
  EXPECT_EQ(verdict(with_header(R"(,"rules":[],"leap_birthday":"march_2")")), "pack.word /leap_birthday");
  EXPECT_EQ(verdict(with_header(R"(,"rules":[],"valid_from":"2026-02")")), "pack.word /valid_from");
  EXPECT_EQ(verdict(with_header(R"(,"rules":[],"recheck_by":"2026")")), "pack.word /recheck_by");
  EXPECT_EQ(verdict(with_header(R"(,"rules":[],"objection":1)")), "pack.shape /objection");
  EXPECT_EQ(verdict(with_header(R"(,"rules":[],"signed_off_by":7)")), "pack.shape /signed_off_by");
  const auto changed = [](std::string_view from, std::string_view to) {
    std::string text = with_header(R"(,"rules":[])");
    return verdict(text.replace(text.find(from), from.size(), to));
  };
  EXPECT_EQ(changed("jurisdiction-pack/1", "jurisdiction-pack/2"), "pack.shape /schema");
  EXPECT_EQ(changed(R"("denied")", R"("allowed")"), "pack.shape /default");
  EXPECT_EQ(changed("zz", "Z Z"), "pack.shape /pack");
  EXPECT_EQ(changed(":18", ":0"), "pack.shape /majority");
  EXPECT_EQ(changed(":18", ":18.0"), "pack.shape /majority");
}

TEST(PackDocument, RefusesAConditionThatIsMisspeltOrEmpty) {
  for (const auto& [when, expected] : std::initializer_list<std::pair<const char*, const char*>>{
           {"{}", "pack.shape /rules/0/when"},
           {"[]", "pack.shape /rules/0/when"},
           {R"({"flags":["abortion"]})", "pack.shape /rules/0/when/~"},
           {R"({"flags_any":["abortions"]})", "pack.word /rules/0/when/flags_any/0"},
           {R"({"flags_any":[]})", "pack.shape /rules/0/when/flags_any"},
           {R"({"flags_any":[7]})", "pack.shape /rules/0/when/flags_any/0"},
           {R"({"requester":"Self"})", "pack.word /rules/0/when/requester"},
           {R"({"requester":null})", "pack.shape /rules/0/when/requester"},
           {R"({"age":{}})", "pack.shape /rules/0/when/age"},
           {R"({"age":{"lt":0}})", "pack.shape /rules/0/when/age"},
           {R"({"age":{"gte":15,"lt":15}})", "pack.shape /rules/0/when/age"},
           {R"({"age":{"gte":18,"lt":15}})", "pack.shape /rules/0/when/age"},
           {R"({"age":{"gte":"15"}})", "pack.shape /rules/0/when/age/gte"},
           {R"({"age":{"gt":15}})", "pack.shape /rules/0/when/age/~"},
           {R"({"age":{"lt":256}})", "pack.shape /rules/0/when/age/lt"},
           {R"({"age":{"gte":10}})", "read"}}) {
    EXPECT_EQ(verdict(with_rule(when, kThen)), expected) << when;
  }
}

TEST(PackDocument, RefusesAConsequenceThatIsMisspeltOrTwo) {
  for (const auto& [then, expected] : std::initializer_list<std::pair<const char*, const char*>>{
           {"{}", "pack.shape /rules/0/then"},
           {R"({"notify":["subject"]})", "pack.shape /rules/0/then"},
           {R"({"outcome":"allowed","signers":["subject"]})", "pack.shape /rules/0/then"},
           {R"({"outcome":"needs_also"})", "pack.shape /rules/0/then/outcome"},
           {R"({"outcome":"allow"})", "pack.word /rules/0/then/outcome"},
           {R"({"outcome":"allowed","mode":"all_of"})", "pack.shape /rules/0/then/mode"},
           {R"({"signers":[]})", "pack.shape /rules/0/then/signers"},
           {R"({"signers":["parents"]})", "pack.word /rules/0/then/signers/0"},
           {R"({"signers":["subject"],"mode":"some_of"})", "pack.word /rules/0/then/mode"},
           {R"({"outcome":"denied","redacts":["phone"]})", "pack.shape /rules/0/then/~"},
           {R"({"outcome":"denied","redact":["telephone"]})", "pack.word /rules/0/then/redact/0"},
           {R"({"outcome":"denied","human_review":"yes"})", "pack.shape /rules/0/then/human_review"},
           {R"({"outcome":"allowed","expiry":"1 year"})", "pack.word /rules/0/then/expiry"},
           {R"({"outcome":"allowed","effect":"backward"})", "pack.word /rules/0/then/effect"},
           {R"({"as":{}})", "pack.shape /rules/0/then/as"},
           {R"({"as":{"role":"self"}})", "pack.shape /rules/0/then/as/~"},
           {R"({"as":{"requester":"me"}})", "pack.word /rules/0/then/as/requester"},
           {R"({"as":{"requester":"self"},"outcome":"allowed"})", "pack.shape /rules/0/then"},
           {R"({"as":{"requester":"self"},"human_review":true})", "pack.shape /rules/0/then"},
           {R"({"as":{"requester":"self","custody":"sole"}})", "read"},
           {R"({"signers":["subject","custody_holders"]})", "read"}}) {
    EXPECT_EQ(verdict(with_rule(kWhen, then)), expected) << then;
  }
}

TEST(PackDocument, RefusesDaysOfALawThatAreNone) {
  for (const auto& [days, expected] : std::initializer_list<std::pair<const char*, const char*>>{
           {R"(,"valid_from":"2026")", "pack.word /rules/0/valid_from"},
           {R"(,"valid_to":"soon")", "pack.word /rules/0/valid_to"},
           {R"(,"valid_to":null)", "pack.shape /rules/0/valid_to"},
           {R"(,"valid_from":"2026-01-02","valid_to":"2026-01-01")", "pack.shape /rules/0/valid_to"},
           {R"(,"valid_from":"2026-01-01","valid_to":"2026-01-01")", "read"}}) {
    EXPECT_EQ(verdict(with_rule(kWhen, kThen, days)), expected) << days;
  }
}

TEST(PackDocument, RefusesIdsThatAreNoneAndIdsTwice) {
  const auto rule = [](const std::string& id) {
    return R"({"id":)" + id + R"(,"when":{"action":"view_data"},"then":{"outcome":"denied"},"hook":"L"})";
  };
  const auto rules = [&](const std::string& first, const std::string& second) {
    return verdict(with_header(R"(,"rules":[)" + rule(first) + "," + rule(second) + "]"));
  };
  EXPECT_EQ(rules(R"("a")", R"("b")"), "read");
  EXPECT_EQ(rules(R"("a")", R"("a")"), "pack.shape /rules/1/id");
  EXPECT_EQ(rules(R"("default")", R"("b")"), "pack.shape /rules/0/id");
  EXPECT_EQ(rules(R"("pack.invalid")", R"("b")"), "pack.shape /rules/0/id");
  EXPECT_EQ(rules(R"("A b")", R"("b")"), "pack.shape /rules/0/id");
  EXPECT_EQ(rules("7", R"("b")"), "pack.shape /rules/0/id");
  EXPECT_EQ(verdict(with_header(
                R"(,"rules":[)" + rule(R"("a")") +
                R"(],"overlays":[{"id":"a","when":{"action":"view_data"},"add":{"human_review":true}}])")),
            "pack.shape /overlays/0/id");
  EXPECT_EQ(verdict(with_rule(kWhen, kThen, R"(,"confidence":"sure")")), "pack.word /rules/0/confidence");
  EXPECT_EQ(verdict(with_rule(kWhen, kThen, R"(,"note":"x")")), "pack.shape /rules/0/~");
}

TEST(PackDocument, RefusesAnOverlayThatAddsNothing) {
  for (const auto& [overlay, expected] : std::initializer_list<std::pair<const char*, const char*>>{
           {R"({"id":"o","when":{"action":"view_data"}})", "pack.shape /overlays/0"},
           {R"({"id":"o","when":{"action":"view_data"},"add":{"human_review":false}})",
            "pack.shape /overlays/0"},
           {R"({"id":"o","when":{"action":"view_data"},"add":{"outcome":"allowed"}})",
            "pack.shape /overlays/0/add/~"},
           {R"({"id":"o","when":{},"add":{"human_review":true}})", "pack.shape /overlays/0/when"},
           {R"({"id":"o","when":{"action":"view_data"},"suppress_notify":["everybody"]})",
            "pack.word /overlays/0/suppress_notify/0"},
           {R"({"id":"o","when":{"action":"view_data"},"suppress_notify":["recipients"]})", "read"}}) {
    EXPECT_EQ(verdict(with_overlay(overlay)), expected) << overlay;
  }
}

TEST(PackDocument, ReadsWhatLapsesAndTakesWordsForTheWidest) {
  const auto file = read_pack(as_bytes(with_transition(
      R"({"at":15,"effect":["a:b"],"lapse":[{"consents":true,"by":["custody_holder"],"domain":"health"},"all of it"],
          "notify_before":"P60D"},{"at":18})")));
  ASSERT_TRUE(file.has_value()) << file.error().place;
  const auto& lapses = file->pack.transitions[0].lapses;
  ASSERT_EQ(lapses.size(), 2u);
  EXPECT_TRUE(lapses[0].consents && !lapses[0].views && !lapses[0].proxies);
  EXPECT_EQ(lapses[0].domain, rules::Domain::kHealth);
  EXPECT_TRUE(lapses[1].consents && lapses[1].views && lapses[1].proxies);
  EXPECT_TRUE(lapses[1].by.contains(rules::Role::kCustodyHolder));
  EXPECT_FALSE(lapses[1].domain.has_value());
  for (const auto& [transition, expected] : std::initializer_list<std::pair<const char*, const char*>>{
           {R"({"at":15},{"at":15})", "pack.shape /transitions/1/at"},
           {R"({"at":15,"lapse":[{}]})", "pack.shape /transitions/0/lapse/0"},
           {R"({"at":15,"lapse":[{"consent":true}]})", "pack.shape /transitions/0/lapse/0/~"},
           {R"({"at":15,"effect":["Something else"]})", "pack.shape /transitions/0/effect/0"},
           {R"({"at":15,"notify_before":"P2M"})", "pack.word /transitions/0/notify_before"},
           {R"({"effect":[]})", "pack.shape /transitions/0/at"}}) {
    EXPECT_EQ(verdict(with_transition(transition)), expected) << transition;
  }
}

TEST(PackDocument, IsBounded) {
  const std::string overlay = R"({"id":"o)";
  std::string many = R"(,"rules":[0)";
  for (std::size_t i = 0; i < kMaxRules; ++i) many += ",0";
  EXPECT_EQ(verdict(with_header(many + "]")), "pack.shape /rules");
  EXPECT_EQ(
      verdict(with_header(R"(,"rules":[],"why":")" + std::string(kMaxPackBytes, 'x') + "\"")).substr(0, 9),
      "json.size");
  EXPECT_EQ(verdict(with_rule(kWhen, R"({"outcome":"denied","limit":")" + std::string(500, 'x') + "\"}")),
            "pack.shape /rules/0/then/limit");
}

TEST(PackDocument, SignsWhatItSaysAndNotHowItIsSetOut) {
  const auto text_of = [](const std::string& text) {
    const auto file = read_pack(as_bytes(text));
    EXPECT_TRUE(file.has_value());
    return file ? file->signed_text : std::string();
  };
  const std::string plain = text_of(with_header(R"(,"rules":[])"));
  EXPECT_EQ(plain, "indsigt/jurisdiction-pack/1\n" + with_header(R"(,"rules":[])"));
  EXPECT_EQ(text_of(with_header(R"( , "signature" : null ,"rules" : [ ] )")), plain);
  const std::string signature =
      R"("signature":{"key":")" + std::string(64, 'a') + R"(","value":")" + std::string(128, '0') + R"("})";
  EXPECT_EQ(text_of("{" + signature + "," + std::string(kHeader) + R"(,"rules":[]})"), plain);
  const auto file = read_pack(as_bytes(with_header("," + signature + R"(,"rules":[])")));
  ASSERT_TRUE(file.has_value() && file->signature.has_value());
  EXPECT_EQ(file->signature->key[31], std::byte{0xaa});
  EXPECT_EQ(file->signature->value[63], std::byte{0});
}

TEST(PackDocument, ASignatureOfAnotherFormIsAWrongOne) {
  const std::string key(64, 'a'), value(128, '0');
  for (const std::string& signature :
       {std::string("7"), std::string("{}"), R"({"key":")" + key + "\"}",
        R"({"key":")" + key + R"(","value":")" + value + "0\"}",
        R"({"key":")" + std::string(64, 'g') + R"(","value":")" + value + "\"}",
        R"({"key":")" + std::string(64, 'A') + R"(","value":")" + value + "\"}",
        R"({"key":")" + key + R"(","value":")" + value + R"(","by":"me"})"}) {
    EXPECT_EQ(verdict(with_header(R"(,"rules":[],"signature":)" + signature)), "pack.signature /signature");
  }
}

TEST(PackDocument, ReadsTheDraftPacksToo) {
  const char* const shared = std::getenv("INDSIGT_SHARED");
  for (const char* name : {"dk", "se", "no", "fi"}) {
    const std::string path =
        std::string(shared == nullptr ? "" : shared) + "/data/rules/packs/" + name + ".json";
    std::ifstream file(path, std::ios::binary);
    if (!file) GTEST_SKIP() << "INDSIGT_SHARED names no folder with data/rules/packs";
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    EXPECT_EQ(verdict(text), "read") << name;
  }
}

std::string facts_verdict(std::string_view text) {
  const auto facts = read_facts(as_bytes(text));
  if (facts) return "read";
  EXPECT_EQ(facts.error().code, ErrorCode::kFactsShape);
  return facts.error().place;
}

TEST(FactsDocument, WhatIsNotSaidIsUnknownOrNothingSpecial) {
  const auto facts =
      read_facts(as_bytes(R"({"subject_age":9,"requester":"self","domain":"health","action":"view_data"})"));
  ASSERT_TRUE(facts.has_value());
  EXPECT_EQ(facts->subject_age, 9);
  EXPECT_EQ(facts->custody, rules::Custody::kUnknown);
  EXPECT_EQ(facts->placement, rules::Placement::kNone);
  EXPECT_EQ(facts->purpose, rules::Purpose::kAny);
  EXPECT_EQ(facts->weight, rules::Weight::kMajor);
  EXPECT_EQ(facts->residence, rules::Residence::kUnknown);
  EXPECT_EQ(facts->matter, rules::Matter::kAny);
  EXPECT_FALSE(facts->on.has_value());
  EXPECT_TRUE(facts->flags.empty());
}

TEST(FactsDocument, RefusesWhatItDoesNotKnow) {
  const std::string sound = R"("requester":"self","domain":"health","action":"view_data")";
  const auto with = [&](const std::string& more) { return facts_verdict("{" + sound + more + "}"); };
  EXPECT_EQ(with(R"(,"subject_age":9,"flags":[])"), "read");
  EXPECT_EQ(with(R"(,"subject_age":9,"flags":["abortion"],"custody":"sole","weight":"everyday")"), "read");
  EXPECT_EQ(with(R"(,"subject_age":9,"residence":"shared","matter":"psychiatry","on":"2025-12-31")"), "read");
  EXPECT_EQ(with(R"(,"subject_age":9,"residence":"home")"), "/residence");
  EXPECT_EQ(with(R"(,"subject_age":9,"matter":"care")"), "/matter");
  EXPECT_EQ(with(R"(,"subject_age":9,"on":"2025-12")"), "/on");
  EXPECT_EQ(with(""), "/subject_age");
  EXPECT_EQ(with(R"(,"subject_age":-1)"), "/subject_age");
  EXPECT_EQ(with(R"(,"subject_age":151)"), "/subject_age");
  EXPECT_EQ(with(R"(,"subject_age":9.5)"), "/subject_age");
  EXPECT_EQ(with(R"(,"subject_age":"9")"), "/subject_age");
  EXPECT_EQ(with(R"(,"subject_age":9,"flags":["abortion","secret"])"), "/flags/1");
  EXPECT_EQ(with(R"(,"subject_age":9,"flags":"abortion")"), "/flags");
  EXPECT_EQ(with(R"(,"subject_age":9,"flags":{})"), "/flags");
  EXPECT_EQ(with(R"(,"subject_age":9,"custody":null)"), "/custody");
  EXPECT_EQ(with(R"(,"subject_age":9,"custody":"both")"), "/custody");
  EXPECT_EQ(with(R"(,"subject_age":9,"Noah":1)"), "/~");
  EXPECT_EQ(facts_verdict("[]"), "");
  EXPECT_EQ(facts_verdict("{"), "byte:1");
}

}  // namespace
}  // namespace indsigt::documents
