// SPDX-License-Identifier: MPL-2.0
// No sentence says what another screen of the same viewer denies: over random families, everybody's screens,
// by a table of what each message key, and each row that the page puts into a sentence, claims of a place.
#include <gtest/gtest.h>

#include <cstdlib>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "core/api/support/visit.h"

namespace indsigt::testing {
namespace {

using nlohmann::json;

// Ten thousand take half an hour: at night (ci/nightly), with INDSIGT_MANY set.
unsigned households() {
#if defined(__SANITIZE_ADDRESS__) || defined(__EMSCRIPTEN__)
  return 15;
#else
  return std::getenv("INDSIGT_MANY") == nullptr ? 60 : 10'000;
#endif
}

// What is claimed of a place: that the place did something or has something, that a consent lets the place
// see something, or lets it no more, or that nothing of the kind is known.
enum class Verb { kLooked, kGave, kGot, kHas, kMaySee, kMayNoMore, kGoesOn };

struct Claim {
  Verb verb = Verb::kHas;
  std::string place;  // id; empty: any place
  std::string what;   // data type, or field and type; empty: anything
  bool denied = false;
  std::string said_by;

  [[nodiscard]] auto key() const { return std::tuple(verb, place, what); }
};

// Message key of a row's text → which member of the row names whom it claims what of.
struct KeyRow {
  const char* key;
  Verb verb;
  const char* place;
};
constexpr KeyRow kTable[] = {
    {"log.look", Verb::kLooked, "who"},
    {"log.shared", Verb::kGave, "from"},
    {"log.shared", Verb::kGot, "to"},
    {"holder.newest", Verb::kHas, ""},
};

std::string text(const json& value) { return value.get<std::string>(); }
using Flow = std::tuple<std::string, std::string, std::string>;  // from, to, data type

// Gathers what one viewer is told about one person.
class Screens {
 public:
  Screens(Visit& visit, const std::string& subject) : visit_(visit), subject_(subject) {
    read_overview();
    read_log();
    read_sharing();
    read_holders();
    read_coverage();
    read_consents();
  }

  [[nodiscard]] const std::vector<Claim>& claims() const { return claims_; }

  static inline std::map<Verb, unsigned> met;
  static inline unsigned ends = 0, going_on = 0;

 private:
  json open(const char* type, json arguments = json::object()) {
    arguments["subject"] = subject_;
    return visit_.ask(type, arguments)["view"];
  }
  std::vector<json> rows(const char* type, json arguments = json::object()) {
    std::vector<json> all;
    for (std::size_t total = 1; all.size() < total;) {
      arguments["limit"] = 200;
      arguments["offset"] = all.size();
      const json page = open(type, arguments);
      total = page["total"];
      for (const json& row : page["rows"]) all.push_back(row);
      if (page["rows"].empty()) break;
    }
    return all;
  }
  void say(Verb verb, const json& place, const std::string& what, const std::string& by) {
    if (place.is_object()) claims_.push_back({verb, place["id"], what, false, by});
    ++met[verb];
  }
  void deny(Verb verb, const std::string& place, const std::string& what, const std::string& by) {
    claims_.push_back({verb, place, what, true, by});
  }
  void say_by_key(const json& text, const json& row) {
    for (const KeyRow& one : kTable) {
      if (text.is_object() && text["key"] == one.key) {
        say(one.verb, *one.place == '\0' ? row : row[one.place], "", one.key);
      }
    }
  }

  void read_overview() {
    overview_ = open("overview.open");
    const json& answer = overview_["seen"]["answer"];
    if (answer.is_object() && answer["key"] == "overview.no_log") {
      for (const Verb verb : {Verb::kLooked, Verb::kGave, Verb::kGot}) deny(verb, "", "", "overview.no_log");
    }
    if (overview_["holders"] == 0) deny(Verb::kHas, "", "", "overview.holders, none");
    const json& allowed = overview_["allowed"];
    if (allowed.is_object() && allowed["recipients"] == 0 && allowed["answer"]["key"] != "allowed.unclear") {
      deny(Verb::kMaySee, "", "", "allowed.recipients, none");
    }
  }

  void read_log() {
    std::uint32_t seen = 0;
    std::set<std::string> named;
    for (const json& row : rows("access_log.open")) {
      say_by_key(row["text"], row);
      seen += row["kind"] == "look" || row["kind"] == "disclosure";
      for (const char* member : {"who", "unit", "from", "to"}) {
        if (row[member].is_object()) named.insert(row[member]["id"].get<std::string>());
      }
    }
    // The number on the overview is that of the list behind it.
    if (overview_["seen"]["since"].is_null()) {
      EXPECT_EQ(overview_["seen"]["total"], seen) << subject_;
    }
    for (const std::string& id : named) {
      const json actor = open("actor.open", {{"actor", id}});
      if (actor["looks"] == 0) deny(Verb::kLooked, id, "", "actor.open, no looks");
      if (actor["gave"] == 0) deny(Verb::kGave, id, "", "actor.open, gave nothing");
      if (actor["got"] == 0) deny(Verb::kGot, id, "", "actor.open, got nothing");
    }
  }

  void read_sharing() {
    for (const json& row : rows("sharing.open")) {
      say(Verb::kGave, row["from"], "", "sharing.open");
      say(Verb::kGot, row["to"], "", "sharing.open");
      if (row["from"].is_object() && row["to"].is_object()) {
        by_consent_[{text(row["from"]["id"]), text(row["to"]["id"])}] += row["byBasis"].value("consent", 0u);
      }
    }
    for (const json& row : rows("laws.open")) {
      say(Verb::kGot, row["to"], "", "laws.open");
      for (const json& type : row["types"]) {
        by_law_.emplace(text(row["from"]["id"]), text(row["to"]["id"]), text(type));
      }
    }
  }

  void read_holders() {
    for (const json& row : rows("holders.open")) {
      say_by_key(row["newest"], row);
      say(Verb::kHas, row, "", "holders.open");
    }
    for (const json& row : rows("items.open")) {
      if (!row["holder"].is_object()) continue;
      say(Verb::kHas, row["holder"], "", "items.open");
      if (row["field"].is_string() && row["type"].is_string()) {
        say(Verb::kHas, {{"id", ""}}, row["field"].get<std::string>() + "/" + row["type"].get<std::string>(),
            "items.open");
      }
    }
  }

  void read_coverage() {
    const json coverage = open("coverage.open");
    for (const json& row : coverage["rows"]) {
      for (std::size_t i = 0; i < row["cells"].size(); ++i) {
        if (row["cells"][i]["state"] != "not_held") continue;
        deny(Verb::kHas, "", row["field"].get<std::string>() + "/" + coverage["types"][i].get<std::string>(),
             "coverage.not_held");
      }
    }
  }

  void read_consents() {
    std::set<std::string> recipients;
    std::map<std::string, unsigned> counts{{"active", 0}, {"waiting", 0}, {"ended", 0}};
    for (const json& row : rows("consents.open")) {
      ++counts[row["group"]];
      const std::string kind = row["kind"];
      const bool shares = kind == "secrecy_consent" || kind == "gdpr_consent" || kind == "plan_agreement" ||
                          kind == "proxy_grant";
      if (row["state"] == "active" && shares) {
        for (const json& one : row["recipients"]) {
          recipients.insert(one["id"].get<std::string>());
          say(Verb::kMaySee, one, "", "consents.open, active");
        }
      }
      // Of what has ended nothing of today is told.
      if (row["group"] == "ended") {
        for (const json& share : row["what"]) {
          EXPECT_EQ(share["items"], 0) << row;
          EXPECT_TRUE(share["newest"].is_null()) << row;
          EXPECT_TRUE(share["name"]["args"].empty()) << row;
        }
      }
      const bool signed_by_me =
          std::any_of(row["signers"].begin(), row["signers"].end(),
                      [](const json& one) { return one["you"] == true && one["signed"] == true; });
      // Nobody who gave a consent to share reads that they cannot end it; treatment and help end elsewhere.
      if (signed_by_me && row["group"] != "ended" && shares) {
        EXPECT_EQ(row["can"]["withdraw"], true) << row;
      }
      if (kind == "treatment_consent" || kind == "intervention_consent") {
        EXPECT_EQ(row["can"]["withdraw"], false) << row;
        EXPECT_EQ(row["can"]["exclude"], false) << row;
      }
      if (row["can"]["withdraw"] == true && shares) read_end(row);
    }
    const json& allowed = overview_["allowed"];
    if (!allowed.is_object()) return;
    EXPECT_EQ(allowed["recipients"], recipients.size());
    EXPECT_EQ(allowed["active"], counts["active"]);
    EXPECT_EQ(allowed["waitingCount"], counts["waiting"]);
  }

  // Whoever loses something by the end of a consent, and goes on by a law, is named as going on; what is said
  // to have been shared by consent is in the list of sharing.
  void read_end(const json& row) {
    const json seen =
        visit_.ask("consent.act", {{"act", "withdraw"}, {"consent", row["consent"]}, {"preview", 1}})["view"];
    EXPECT_EQ(seen["outcome"], "allowed") << row;
    EXPECT_EQ(seen["effect"], "forward_only") << row;
    std::set<Flow> named;
    for (const json& one : seen["continues"]) {
      for (const json& type : one["types"]) {
        named.emplace(text(one["from"]["id"]), text(one["to"]["id"]), text(type));
        ++going_on;
      }
    }
    for (const auto& one : named) EXPECT_TRUE(by_law_.contains(one)) << row;
    for (const json& loss : seen["loses"]) {
      ++ends;
      ++met[Verb::kMayNoMore];
      const std::string to = loss["actor"]["id"];
      for (const auto& [from, receiver, type] : by_law_) {
        if (receiver != to) continue;
        EXPECT_TRUE(named.contains({from, receiver, type})) << row << seen;
      }
    }
    for (const json& flow : seen["flows"]) {
      const std::pair pair(text(flow["from"]["id"]), text(flow["to"]["id"]));
      EXPECT_LE(flow["times"], by_consent_[pair]) << row;
    }
  }

  Visit& visit_;
  const std::string subject_;
  json overview_;
  std::vector<Claim> claims_;
  std::map<std::pair<std::string, std::string>, unsigned> by_consent_;
  std::set<Flow> by_law_;
};

// Lets the viewer give what the rules let them give, so that there is something to be said of consents.
void give(Visit& visit, const std::string& subject) {
  const json places = visit.ask("shareable.open", {{"subject", subject}})["view"]["recipients"];
  for (const json& place : places) {
    (void)visit.ask("consent.act",
                    {{"act", "grant"},
                     {"subject", subject},
                     {"recipient", place["id"]},
                     {"cells", "education/status health/journal_note social/plan social/case_summary"},
                     {"purpose", "case_processing"},
                     {"to", "2026-12-20"},
                     {"shown", "Ja"}});
    (void)visit.ask("consent.act", {{"act", "grant"},
                                    {"subject", subject},
                                    {"recipient", place["id"]},
                                    {"cells", "social/plan"},
                                    {"purpose", "joint_plan"},
                                    {"to", "2026-12-20"},
                                    {"shown", "Ja"}});
  }
}

// Whether the one denies what the other says.
bool contradicts(const Claim& says, const Claim& denies) {
  return says.verb == denies.verb && (denies.place.empty() || denies.place == says.place) &&
         (denies.what.empty() || denies.what == says.what);
}

void check(const std::vector<Claim>& claims) {
  for (const Claim& denies : claims) {
    if (!denies.denied) continue;
    for (const Claim& says : claims) {
      if (says.denied || !contradicts(says, denies)) continue;
      ADD_FAILURE() << says.said_by << " says of " << says.place << " " << says.what << " what "
                    << denies.said_by << " denies";
      return;
    }
  }
}

TEST(Claims, NoSentenceSaysWhatAnotherScreenOfTheSameViewerDenies) {
  for (unsigned seed = 0; seed < households(); ++seed) {
    SCOPED_TRACE(seed);
    RandomHousehold home(seed, find_pack);
    Visit visit(home.make(World::kWhole));
    const std::size_t viewers = visit.ask("viewers.open")["view"]["rows"].size();
    ASSERT_GT(viewers, 1u) << home.told();
    for (std::size_t one = 0; one < viewers; ++one) {
      // A change of viewer takes every handle back.
      const json rows = visit.ask("viewers.open")["view"]["rows"];
      const json set = visit.ask("viewer.set", json::object({{"viewer", rows[one]["viewer"]}}));
      ASSERT_FALSE(set.contains("error")) << set;
      const json overview = visit.ask("overview.open")["view"];
      for (const json& subject : overview["subjects"]) {
        give(visit, text(subject["id"]));
        const Screens screens(visit, subject["id"]);
        check(screens.claims());
      }
    }
    ASSERT_FALSE(::testing::Test::HasFailure()) << home.told();
  }
  // Each kind of claim is met often enough to mean something.
  for (const Verb verb : {Verb::kLooked, Verb::kGave, Verb::kGot, Verb::kHas}) {
    EXPECT_GT(Screens::met[verb], households()) << int(verb);
  }
  EXPECT_GT(Screens::met[Verb::kMaySee], households() / 5);
  EXPECT_GT(Screens::ends, households() / 5);
  EXPECT_GT(Screens::going_on, households() / 20);
}

}  // namespace
}  // namespace indsigt::testing
