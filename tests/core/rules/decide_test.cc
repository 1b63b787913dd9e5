// SPDX-License-Identifier: MPL-2.0
#include "rules/decide.h"

#include <gtest/gtest.h>

#include "base/bytes.h"
#include "core/rules/support/facts_line.h"
#include "documents/packs.h"

namespace indsigt::rules {
namespace {

// A country that does not exist, to show that nothing of a country is in the code.
constexpr std::string_view kInvented = R"({
 "schema": "jurisdiction-pack/1", "pack": "zz", "version": "7", "default": "denied", "majority": 20,
 "leap_birthday": "february_28", "bands": [{"id": "small", "gte": 0, "lt": 7}],
 "transitions": [{"at": 7, "effect": ["may_speak"], "lapse": [{"views": true}], "notify_before": "P30D"}],
 "rules": [
  {"id": "zz.both", "when": {"action": "join_plan"}, "hook": "Law 1", "confidence": "high",
   "then": {"signers": ["subject", "custody_holders"], "mode": "all_of", "notify": ["recipients"],
            "expiry": "P1M", "human_review": true, "redact": ["phone"], "route": "case_worker"}},
  {"id": "zz.holders", "when": {"action": "grant_share"}, "hook": "Law 2",
   "then": {"signers": ["custody_holders"], "mode": "any_of", "notify": ["subject"], "expiry": "until_age_20"}},
  {"id": "zz.see", "when": {"action": ["view_data", "view_plan"], "age": {"lt": 7}}, "hook": "Law 3",
   "then": {"outcome": "allowed", "notify": ["other_custody_holder", "subject"], "redact": ["schedule"]}},
  {"id": "zz.see.always", "when": {"action": "view_data", "weight": "everyday"}, "hook": "Law 4",
   "then": {"outcome": "denied", "conceal": true, "alternatives": ["ask_youth"]}}],
 "overlays": [
  {"id": "zz.quiet", "when": {"flags_all": ["high_conflict", "contact_cut"]},
   "suppress_notify": ["other_custody_holder"]},
  {"id": "zz.guard", "when": {"flags_any": ["high_conflict", "youth_objects"]},
   "add": {"human_review": true, "route": "case_worker", "redact": ["address"]}}]})";

class InventedCountry : public ::testing::Test {
 protected:
  void SetUp() override {
    auto file = documents::read_pack(as_bytes(kInvented));
    ASSERT_TRUE(file.has_value()) << file.error().place;
    pack_ = std::move(file->pack);
  }
  Decision ask(std::string_view facts) const { return decide(&pack_, facts_of(facts)); }

  Pack pack_;
};

TEST_F(InventedCountry, TheFirstRuleThatMatchesDecides) {
  EXPECT_EQ(ask("6 self health view_data everyday").rule, "zz.see");
  EXPECT_EQ(ask("7 self health view_data everyday").rule, "zz.see.always");
  EXPECT_EQ(ask("7 self health view_data").rule, "default");
  EXPECT_EQ(ask("7 self health view_data").outcome, Outcome::kDenied);
  const Decision seen = ask("6 self health view_plan");
  EXPECT_EQ(seen.outcome, Outcome::kAllowed);
  EXPECT_EQ(seen.hook, "Law 3");
  EXPECT_EQ(seen.confidence, Confidence::kLow);
  EXPECT_EQ(seen.pack + " " + seen.pack_version, "zz 7");
  EXPECT_TRUE(ask("7 self health view_data everyday").conceal);
}

TEST_F(InventedCountry, CustodyExpandsTheSigners) {
  const struct {
    const char* facts;
    const char* needs;
  } rows[] = {
      {"8 custody_holder social join_plan", "subject_self other_custody_holder"},
      {"8 custody_holder social join_plan sole", "subject_self"},
      {"8 self social join_plan", "all_custody_holders"},
      {"8 self social join_plan sole", "all_custody_holders"},
      {"8 authority social join_plan", "subject_self all_custody_holders"},
      {"8 authority social join_plan sole", "subject_self all_custody_holders"},
      {"8 custody_holder social grant_share", "other_custody_holder"},
      {"8 custody_holder social grant_share sole", ""},
      {"8 foster_parent social grant_share sole", "all_custody_holders"},
  };
  for (const auto& row : rows) {
    const Decision decision = ask(row.facts);
    EXPECT_EQ(needs_of(decision), row.needs) << row.facts;
    EXPECT_EQ(decision.outcome, *row.needs == '\0' ? Outcome::kAllowed : Outcome::kNeedsAlso) << row.facts;
    EXPECT_EQ(decision.mode.has_value(), *row.needs != '\0') << row.facts;
    EXPECT_FALSE(decision.notify.empty()) << row.facts;
    EXPECT_TRUE(decision.expiry.has_value()) << row.facts;
  }
  EXPECT_EQ(ask("8 custody_holder social join_plan").mode, Mode::kAllOf);
  EXPECT_EQ(ask("8 custody_holder social grant_share").mode, Mode::kAnyOf);
}

TEST_F(InventedCountry, OtherCustodyDeniesAndUnknownCustodyObligesToNothing) {
  for (const char* custody : {"none", "guardian_appointed", "unknown"}) {
    for (const char* who : {"8 self", "8 custody_holder", "8 authority"}) {
      const Decision no = ask(std::string(who) + " social join_plan " + custody);
      EXPECT_EQ(no.outcome, Outcome::kDenied) << custody;
      EXPECT_EQ(no.rule, "zz.both");
      EXPECT_TRUE(no.needs_also.empty() && !no.mode && no.notify.empty() && !no.expiry);
      const bool known = std::string_view(custody) != "unknown";
      EXPECT_EQ(no.human_review, known) << custody;
      EXPECT_EQ(words_in(no.redact), known ? "phone" : "");
      EXPECT_EQ(no.route.has_value(), known);
    }
  }
}

TEST_F(InventedCountry, AParentOfUnknownCustodyIsAllowedNothing) {
  EXPECT_EQ(ask("6 custody_holder health view_data").outcome, Outcome::kAllowed);
  for (const char* who : {"6 custody_holder", "6 parent_without_custody"}) {
    const Decision no = ask(std::string(who) + " health view_data unknown youth_objects");
    EXPECT_EQ(no.outcome, Outcome::kDenied);
    EXPECT_EQ(no.rule, "zz.see");
    EXPECT_TRUE(no.notify.empty());
    // What protection adds, it adds all the same.
    EXPECT_EQ(words_in(no.redact), "address");
    EXPECT_TRUE(no.human_review);
  }
  EXPECT_EQ(ask("6 self health view_data unknown").outcome, Outcome::kAllowed);
}

TEST_F(InventedCountry, OverlaysAddWhateverTheRuleSaid) {
  const Decision quiet = ask("6 self health view_data high_conflict contact_cut");
  EXPECT_EQ(overlays_of(quiet), "zz.quiet zz.guard");
  EXPECT_EQ(words_in(quiet.notify), "subject");
  EXPECT_EQ(words_in(quiet.redact), "address schedule");
  EXPECT_TRUE(quiet.human_review);
  EXPECT_EQ(quiet.route, Route::kCaseWorker);
  EXPECT_EQ(overlays_of(ask("6 self health view_data contact_cut")), "");
  const Decision none = ask("9 self justice view_plan youth_objects");
  EXPECT_EQ(none.rule, "default");
  EXPECT_EQ(overlays_of(none), "zz.guard");
  EXPECT_EQ(words_in(none.redact), "address");
}

// Law of another day, and whoever acts for somebody.
constexpr std::string_view kDated = R"({
 "schema": "jurisdiction-pack/1", "pack": "zz", "version": "8", "default": "denied", "majority": 18,
 "valid_from": "2026-06-01", "recheck_by": "2027-01-01",
 "rules": [
  {"id": "zz.old", "when": {"action": "view_data"}, "then": {"outcome": "denied"}, "hook": "Law 1",
   "valid_to": "2025-12-31"},
  {"id": "zz.new", "when": {"action": "view_data", "flags_none": ["opted_out"], "matter": ["any", "vaccination"]},
   "then": {"outcome": "allowed"}, "hook": "Law 1 as changed", "valid_from": "2026-01-01"},
  {"id": "zz.helper", "when": {"requester": "poa_holder"}, "then": {"as": {"requester": "custody_holder"}},
   "hook": "Law 5"},
  {"id": "zz.alone", "when": {"requester": "custody_holder", "custody": "joint",
                              "flags_any": ["other_parent_prevented"]},
   "then": {"as": {"custody": "sole"}}, "hook": "Law 6"},
  {"id": "zz.self", "when": {"action": "sign_plan", "requester": ["authority", "self"]},
   "then": {"signers": ["subject"]}, "hook": "Law 7"},
  {"id": "zz.plan", "when": {"action": "sign_plan", "residence": ["requester", "unknown"]},
   "then": {"signers": ["custody_holders"]}, "hook": "Law 8"},
  {"id": "zz.circle", "when": {"action": "join_plan"}, "then": {"as": {"custody": "joint"}}, "hook": "Law 9"}],
 "overlays": [
  {"id": "zz.seen", "when": {"requester": "poa_holder"}, "add": {"redact": ["phone"]}},
  {"id": "zz.giver", "when": {"requester": "custody_holder"}, "add": {"redact": ["address"]}}]})";

TEST(DatedCountry, TheLawOfTheDayDecidesAndAHelperMayWhatTheirGiverMay) {
  const auto file = documents::read_pack(as_bytes(kDated));
  ASSERT_TRUE(file.has_value()) << file.error().place;
  EXPECT_EQ(file->pack.recheck_by, (PartialDate{2027, 1, 1}));
  const struct {
    const char* facts;
    const char* rule;
    Outcome outcome;
    const char* needs;
    const char* overlays;
  } rows[] = {
      {"8 self health view_data on:2025-12-31", "zz.old", Outcome::kDenied, "", ""},
      {"8 self health view_data on:2026-01-01", "zz.new", Outcome::kAllowed, "", ""},
      {"8 self health view_data", "zz.new", Outcome::kAllowed, "", ""},  // the day whose law the pack states
      {"8 self health view_data vaccination", "zz.new", Outcome::kAllowed, "", ""},
      {"8 self health view_data psychologist", "default", Outcome::kDenied, "", ""},
      {"8 self health view_data opted_out", "default", Outcome::kDenied, "", ""},
      {"8 poa_holder health view_data unknown", "zz.new", Outcome::kAllowed, "", "zz.seen"},
      {"8 poa_holder social sign_plan", "zz.plan", Outcome::kNeedsAlso, "other_custody_holder",
       "zz.seen zz.giver"},
      {"8 poa_holder social sign_plan unknown", "zz.plan", Outcome::kDenied, "", "zz.seen zz.giver"},
      {"8 poa_holder social sign_plan other_parent_prevented", "zz.plan", Outcome::kAllowed, "",
       "zz.seen zz.giver"},
      {"8 custody_holder social sign_plan other_parent_prevented", "zz.plan", Outcome::kAllowed, "",
       "zz.giver"},
      {"8 custody_holder social sign_plan other", "default", Outcome::kDenied, "", "zz.giver"},
      // Where the person alone signs, custody does not matter.
      {"8 self social sign_plan unknown", "zz.self", Outcome::kAllowed, "", ""},
      {"40 authority social sign_plan none", "zz.self", Outcome::kNeedsAlso, "subject_self", ""},
      // A question that only ever becomes another is answered by no rule.
      {"8 self social join_plan", "default", Outcome::kDenied, "", ""},
  };
  for (const auto& row : rows) {
    const Decision decision = decide(&file->pack, facts_of(row.facts));
    EXPECT_EQ(decision.rule, row.rule) << row.facts;
    EXPECT_EQ(decision.outcome, row.outcome) << row.facts;
    EXPECT_EQ(needs_of(decision), row.needs) << row.facts;
    EXPECT_EQ(overlays_of(decision), row.overlays) << row.facts;
  }
}

TEST_F(InventedCountry, ItsHeaderIsReadWhole) {
  EXPECT_EQ(pack_.majority, 20);
  EXPECT_EQ(pack_.leap_birthday, LeapBirthday::kFebruary28);
  ASSERT_EQ(pack_.transitions.size(), 1u);
  EXPECT_EQ(pack_.transitions[0].effects, std::vector<std::string>{"may_speak"});
  EXPECT_EQ(pack_.transitions[0].notify_days_before, 30);
  ASSERT_EQ(pack_.transitions[0].lapses.size(), 1u);
  EXPECT_TRUE(pack_.transitions[0].lapses[0].views && !pack_.transitions[0].lapses[0].consents);
}

}  // namespace
}  // namespace indsigt::rules
