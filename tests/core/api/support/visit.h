// SPDX-License-Identifier: MPL-2.0
// A session that looks on as one of a random household, and everything that it can be made to say.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "api/make_session.h"
#include "api/session.h"
#include "base/bytes.h"
#include "core/api/support/random_household.h"
#include "crypto/sodium_digest.h"
#include "support/product_packs.h"

namespace indsigt::testing {

inline const crypto::SodiumDigest& digest() {
  static const crypto::SodiumDigest one;
  return one;
}
inline const api::Reference& reference() {
  static const api::Reference one = *api::read_reference(digest());
  return one;
}
inline const rules::Pack* find_pack(std::string_view id) {
  static const indsigt::testing::ProductPacks packs;
  return packs.find(id);
}

class Visit {
 public:
  using json = nlohmann::json;

  explicit Visit(const HouseholdText& text) : session_(digest(), reference()) {
    (void)ask("clock.load", json::object(), text.clock);
    (void)ask("manifest.load", json::object(), text.manifest);
    for (const auto& [name, file] : text.files) {
      const json args = name.empty() ? json::object() : json{{"name", name}};
      const json done = ask("source.import", args, file);
      EXPECT_FALSE(done.contains("error")) << done << file;
    }
    const json loaded = ask("family.load", json::object(), text.family);
    EXPECT_FALSE(loaded.contains("error")) << loaded << text.family;
  }

  void look_as(const std::string& name) {
    bool found = false;
    const json viewers = ask("viewers.open");
    for (const json& row : viewers["view"]["rows"]) {
      if (row["name"] != name) continue;
      found = !ask("viewer.set", {{"viewer", row["viewer"]}}).contains("error");
    }
    EXPECT_TRUE(found) << name << viewers;
    forget();
  }
  // The same by the place in the list of those who can look on: staff have no name.
  void look_as(std::size_t row) {
    const json viewers = ask("viewers.open")["view"]["rows"];
    EXPECT_FALSE(ask("viewer.set", {{"viewer", viewers[row]["viewer"]}}).contains("error"));
    forget();
  }

  std::string send(const std::string& type, const json& arguments, std::string_view bytes = {}) {
    return session_.send(json{{"v", 1}, {"id", 1}, {"type", type}, {"args", arguments}}.dump(),
                         as_bytes(bytes));
  }
  json ask(const std::string& type, const json& arguments = json::object(), std::string_view bytes = {}) {
    const std::string text = send(type, arguments, bytes);
    json reply = json::parse(text);
    // Members in the order of their names, each text escaped in one way.
    EXPECT_EQ(text, reply.dump(-1, ' ', false, json::error_handler_t::replace));
    learn(reply);
    told_.append(type).append(arguments.dump()).append(reply.dump()).append("\n");
    return reply;
  }
  // All that was asked since the viewer came, with the answers.
  [[nodiscard]] const std::string& told() const { return told_; }

  // Every question about everybody, with every id that an answer gave out.
  void ask_everything() {
    (void)ask("overview.open");
    (void)ask("viewers.open");
    for (const std::string& person : ids('p')) ask_about(person);
    for (const std::string& person : ids('p')) {
      for (const std::string& actor : ids('a')) ask_about_actor(person, actor);
    }
    for (const std::string& consent : ids('c')) ask_about_consent(consent);
    (void)ask("consent.open", {{"consent", "c999"}});
    (void)ask("holders.open", {{"subject", "p99"}});
    (void)ask("systems.open");
    (void)ask("same_person.open");
  }

  // Everything that can be done, and what is then to be seen.
  void do_everything() {
    const std::string day = "2027-03-01";
    for (const std::string& person : ids('p')) {
      for (const std::string& actor : few(ids('a'))) {
        (void)ask("consent.act", {{"act", "grant"},
                                  {"subject", person},
                                  {"recipient", actor},
                                  {"cells", "education/status social/plan"},
                                  {"purpose", "joint_plan"},
                                  {"to", day},
                                  {"shown", "Ja"}});
      }
      (void)ask("consent.act", {{"act", "opt_out"}, {"subject", person}, {"shown", "Nej"}});
      (void)ask("wish.record", {{"subject", person}, {"words", "x"}});
      (void)ask("wish.record", {{"subject", person}, {"words", "y"}, {"readers", "v0"}, {"about", "c0"}});
      (void)ask("wishes.open", {{"subject", person}});
    }
    for (const char* type : {"same_person.join", "same_person.part"}) {
      (void)ask(type, {{"one", "p0"}, {"other", "p1"}});
    }
    for (const char* wish : {"w0", "w1"}) {
      (void)ask("wish.change", {{"wish", wish}, {"words", "z"}, {"readers", "v0"}});
      (void)ask("wish.take_back", {{"wish", wish}});
    }
    ask_consents();
    for (const std::string& consent : ids('c')) {
      (void)ask("consent.act", {{"act", "refuse"}, {"consent", consent}});
      (void)ask("consent.act",
                {{"act", "sign"}, {"consent", consent}, {"cells", "education/status"}, {"shown", "Ja"}});
      (void)ask("consent.act", {{"act", "sign"}, {"consent", consent}, {"shown", "Ja"}});
      (void)ask("consent.act", {{"act", "renew"}, {"consent", consent}, {"to", day}, {"shown", "Ja"}});
      for (const std::string& actor : few(ids('a'))) {
        (void)ask("consent.act",
                  {{"act", "exclude"}, {"consent", consent}, {"actor", actor}, {"shown", "Ja"}});
      }
      (void)ask("consent.act", {{"act", "acknowledge"}, {"consent", consent}});
    }
    ask_consents();
    for (const std::string& consent : ids('c')) {
      (void)ask("consent.act", {{"act", "withdraw"}, {"consent", consent}, {"shown", "Stop"}});
    }
    ask_consents();
  }

  void ask_consents() {
    for (const std::string& person : ids('p')) {
      for (const char* type : {"overview.open", "consents.open", "changes.open", "laws.open",
                               "access_log.open", "wishes.open"}) {
        (void)ask(type, {{"subject", person}});
      }
    }
  }

  // The handles of one letter that answers gave out, oldest first.
  [[nodiscard]] std::vector<std::string> ids(char letter) const {
    const auto found = ids_.find(letter);
    return found == ids_.end() ? std::vector<std::string>() : found->second;
  }

 private:
  void forget() {
    told_.clear();
    ids_.clear();
  }

  static std::vector<std::string> few(std::vector<std::string> all) {
    if (all.size() > 3) all.resize(3);
    return all;
  }

  void learn(const json& value) {
    if (value.is_structured()) {
      for (const json& one : value) learn(one);
      return;
    }
    if (!value.is_string()) return;
    const auto& text = value.get_ref<const std::string&>();
    if (text.size() < 2 || text.size() > 4 || std::string_view("pac").find(text[0]) == std::string::npos)
      return;
    if (text.find_first_not_of("0123456789", 1) != std::string::npos) return;
    std::vector<std::string>& known = ids_[text[0]];
    if (std::find(known.begin(), known.end(), text) == known.end()) known.push_back(text);
  }

  void ask_about(const std::string& person) {
    static constexpr const char* kLists[] = {"overview.open",
                                             "holders.open",
                                             "items.open",
                                             "access_log.open",
                                             "actors.open",
                                             "sharing.open",
                                             "coverage.open",
                                             "sources.open",
                                             "requests.open",
                                             "cases.open",
                                             "codes.open",
                                             "findings.open",
                                             "indicators.open",
                                             "laws.open",
                                             "access_log_groups.open",
                                             "access_log_months.open",
                                             "sharing_pairs.open"};
    const json who{{"subject", person}};
    for (const char* type : kLists) {
      (void)ask(type, who);
      json past = who;
      past["at"] = "2026-06-01";
      (void)ask(type, past);
    }
    const auto more = [&](const char* type, json arguments) {
      arguments["subject"] = person;
      (void)ask(type, arguments);
    };
    for (const char* type : {"items.open", "access_log.open", "holders.open", "consents.open"}) {
      more(type, {{"limit", 1}, {"offset", 1}});
    }
    for (const char* basis : {"law", "consent", "stated", "none"})
      more("access_log.open", {{"basis", basis}});
    for (const char* kind : {"look", "disclosure"}) more("access_log.open", {{"kind", kind}});
    more("access_log.open", {{"order", "unexplained"}});
    more("access_log.open", {{"new", 1}});
    more("access_log.open", {{"from", "2026-11-12"}, {"to", "2026-11-15"}});
    for (const char* field : {"education", "social", "health"}) more("items.open", {{"field", field}});
    for (const char* sector : {"education", "social", "health.regional"})
      more("holders.open", {{"sector", sector}});
    more("holders.open", {{"search", "sted"}});
    for (const char* group : {"active", "waiting", "ended"}) more("consents.open", {{"group", group}});
    for (const char* type : {"consents.open", "shareable.open", "changes.open", "wishes.open"}) {
      (void)ask(type, who);
    }
    more("consent.act", {{"act", "opt_out"}, {"preview", 1}});
  }

  void ask_about_actor(const std::string& person, const std::string& actor) {
    const auto ask_with = [&](const char* type, const char* name) {
      (void)ask(type, {{"subject", person}, {name, actor}});
    };
    ask_with("actor.open", "actor");
    ask_with("hops.open", "asker");
    ask_with("access_log.open", "actor");
    ask_with("sharing.open", "from");
    ask_with("sharing.open", "to");
    ask_with("items.open", "holder");
    ask_with("indicators.open", "asker");
    (void)ask("consent.act", {{"preview", 1},
                              {"subject", person},
                              {"act", "grant"},
                              {"recipient", actor},
                              {"cells", "education/status health/journal_note social/plan"},
                              {"purpose", "joint_plan"},
                              {"to", "2027-01-01"}});
  }

  void ask_about_consent(const std::string& consent) {
    const json which{{"consent", consent}};
    (void)ask("consent.open", which);
    const auto preview = [&](const char* act, json arguments = json::object()) {
      arguments["consent"] = consent;
      arguments["act"] = act;
      arguments["preview"] = 1;
      (void)ask("consent.act", arguments);
    };
    for (const char* act : {"sign", "refuse", "withdraw", "acknowledge"}) preview(act);
    preview("sign", {{"cells", "education/status social/plan"}});
    preview("renew", {{"to", "2027-02-01"}});
    for (const std::string& actor : ids('a')) preview("exclude", {{"actor", actor}});
  }

  api::Session session_;
  std::map<char, std::vector<std::string>> ids_;
  std::string told_;
};

// Where they first differ, with what stands around.
inline std::string difference(const std::string& one, const std::string& other) {
  std::size_t at = 0;
  while (at < one.size() && at < other.size() && one[at] == other[at]) ++at;
  const std::size_t line = one.rfind('\n', at) == std::string::npos ? 0 : one.rfind('\n', at) + 1;
  const std::size_t from = std::max(line, at < 300 ? 0 : at - 300);
  return "\n" + one.substr(line, 120) + "\n" + one.substr(from, 600) + "\n---\n" + other.substr(from, 600);
}

}  // namespace indsigt::testing
