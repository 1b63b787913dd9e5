// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/api/support/household_words.h"
#include "core/api/support/random_household.h"

namespace indsigt::testing {

using nlohmann::json;

// One world as text. What only the visible world names may be told; all other words are canaries.
class RandomHousehold::Render {
 public:
  Render(const RandomHousehold& home, World world) : home_(home), world_(world) { find_tellable(); }

  HouseholdText make() {
    HouseholdText text;
    text.clock = json{{"now", "2026-11-21T09:00:00+01:00"},
                      {"last_visit", "2026-11-14T20:15:00+01:00"},
                      {"viewer", home_.importer_ ? "urn:s|far" : "urn:s|mor"},
                      {"subject", "urn:s|barn"}}
                     .dump();
    json rows = json::array();
    for (int system = 0; system < kSystems; ++system) {
      const std::string name = "f" + std::to_string(system);
      if (world_ != World::kVisible || rows_.contains(system)) rows.push_back(row(system, name));
      json entries = bundle(system);
      text.files.emplace_back(
          world_ == World::kVisible && !systems_.contains(system) ? "" : name,
          json{{"resourceType", "Bundle"}, {"id", name}, {"type", "collection"}, {"entry", entries}}.dump());
    }
    text.manifest = json{{"manifest", 1}, {"sources", rows}}.dump();
    text.family = home_.family_text();
    return text;
  }

 private:
  // What one file states of a place may be told where something that may be told names it there.
  void tell(int system, int place, bool contacts) {
    places_.insert({system, place});
    if (contacts) contacts_.insert({system, place});
    if (place < kCities && home_.statement(system, place).whole) {
      tell(system, kCities + place % 2, contacts);
    }
  }
  // What stands in the visible world, with its places.
  void find_tellable() {
    for (const Item& item : home_.items_) {
      const FatherSees& sees = home_.sees_[item.who];
      if (!sees.places || !home_.is_seen(item)) continue;
      tell(item.system, item.place, sees.contacts);
      systems_.insert(item.system);
    }
    for (const Event& event : home_.events_) {
      for (const Who who : {kChild, kSibling}) {
        if (!shows(event, who) || !home_.sees_[who].places) continue;
        tell(event.system, event.who, home_.sees_[who].contacts);
        if (event.share) tell(event.system, event.to, home_.sees_[who].contacts);
        systems_.insert(event.system);
      }
    }
    for (const Consent& one : home_.consents_) {
      if (!home_.known_.contains(one.from) || !home_.sees_[one.who].places) continue;
      // Cards name a place, and not how to reach it; its document is a piece of information like others.
      tell(one.system, one.place, false);
      if (!sees_document(one)) continue;
      tell(one.system, one.place, home_.sees_[one.who].contacts);
      systems_.insert(one.system);
    }
    rows_ = systems_;
    if (has_whole_manifest()) rows_ = {0, 1, 2, 3, 4, 5};
  }

  // It is the father's own delivery, and no place is kept from him: then it says which systems there are.
  [[nodiscard]] bool has_whole_manifest() const {
    const auto may = [&](Who who) { return !home_.sees_[who].tied || home_.sees_[who].places; };
    return home_.importer_ && may(kChild) && may(kSibling);
  }
  [[nodiscard]] bool sees_document(const Consent& one) const {
    // Consents to help are of the social field by their code, all others of their organisation's.
    const FatherSees& sees = home_.sees_[one.who];
    const bool social = sees.tied && sees.fields[static_cast<std::size_t>(Field::kSocial)];
    const Item as_item{kDocument, one.system, one.place, one.who, {}, false, false, false};
    return home_.known_.contains(one.from) && (one.kind == 1 ? social : home_.is_seen(as_item));
  }
  // Whether anything of the event about that person is visible.
  [[nodiscard]] bool shows(const Event& event, Who who) const {
    if (!home_.sees_[who].log || !home_.sees_[who].tied) return false;
    return std::any_of(event.items.begin(), event.items.end(), [&](int number) {
      const Item& item = home_.items_[static_cast<std::size_t>(number)];
      return item.who == who && home_.is_seen(item);
    });
  }
  // An event that names one thing that is withheld is withheld as a whole.
  [[nodiscard]] bool is_withheld(const Event& event) const {
    return std::any_of(event.items.begin(), event.items.end(),
                       [&](int number) { return home_.items_[static_cast<std::size_t>(number)].withheld; });
  }

  // Where something about the person is.
  [[nodiscard]] int placed(int place, Who who) const {
    const bool moves = world_ == World::kMoved && who == kChild && place < kCities;
    return moves ? place ^ 1 : place;
  }
  [[nodiscard]] static std::string place_word(int place, bool told, const std::string& word) {
    const std::string text = word + std::to_string(place);
    if (told) return text;
    if (place == kReporter) return "KANARIE-R-" + text;
    return (place == kMothersPlace ? "KANARIE-P-" : "KANARIE-A-") + text;
  }
  // A word that names something about a person, in the source's own words.
  [[nodiscard]] std::string word(Who who, bool seen, const std::string& text) const {
    if (who == kMother) return "KANARIE-P-" + text;
    return seen && home_.sees_[who].places ? text : "KANARIE-A-" + text;
  }

  [[nodiscard]] json organization(int system, int place) const {
    const std::string n = std::to_string(place);
    const Statement& stated = home_.statement(system, place);
    const bool told = places_.contains({system, place}), reached = contacts_.contains({system, place});
    const auto reach = [&](const std::string& text) {
      return told && !reached ? "KANARIE-A-" + text + n : place_word(place, told, text);
    };
    json resource{{"resourceType", "Organization"},
                  {"identifier", list({{"system", "urn:s"}, {"value", "o" + n}})},
                  {"address", list({{"text", "KANARIE-A-vej"}})}};
    if (stated.name) resource["name"] = place_word(place, told, "Sted");
    if (stated.reach) {
      // Each file knows another telephone: only what the visible ones state may be told.
      const std::string at = "-" + std::to_string(system);
      resource["telecom"] = list({{"system", "phone"}, {"value", reach("tlf") + at}});
      resource["contact"] = list({{"name", {{"text", reach("kontakt") + at}}}});
    }
    if (stated.sector) {
      resource["type"] = list(coding("urn:indsigt:sector", place < kCities ? kSectors[place / 2] : "social"));
    }
    if (place < kCities && stated.whole) {
      resource["partOf"] = reference("urn:o" + std::to_string(kCities + place % 2));
    }
    return entry("urn:o" + n, resource);
  }
  static json entry(const std::string& url, json resource) {
    return {{"fullUrl", url}, {"resource", std::move(resource)}};
  }

  json row(int system, const std::string& file) const {
    const std::string mark = rows_.contains(system) ? "" : "KANARIE-A-";
    return {{"system", "urn:" + mark + "system" + std::to_string(system)},
            {"name", mark + "System" + std::to_string(system)},
            {"owners", list({{"system", "urn:s"},
                             {"value", "o" + std::to_string(system)},
                             {"name", place_word(system, rows_.contains(system), "Sted")}})},
            {"state", "ready"},
            {"complete_up_to", "2026-11-20T05:00:00+01:00"},
            {"covers", {"health/plan", "education/status", "social/plan"}},
            {"file", file}};
  }

  json bundle(int system) {
    json things = json::array();
    used_.clear();
    for (std::size_t i = 0; i < home_.items_.size(); ++i) {
      const Item& item = home_.items_[i];
      if (item.system == system && (world_ != World::kVisible || home_.is_seen(item))) {
        things.push_back(item_entry(item, i));
      }
    }
    for (const Event& event : home_.events_) {
      if (event.system == system) add_event(event, things);
    }
    for (const Consent& one : home_.consents_) {
      const bool here = one.system == system;
      if (here && (world_ != World::kVisible || home_.known_.contains(one.from))) {
        things.push_back(consent_entry(one));
      }
    }
    json entries = json::array();
    for (const Who who : {kChild, kSibling, kMother}) {
      if (who == kSibling && !home_.has_sibling_) continue;
      if (who == kMother && world_ == World::kVisible) continue;
      const std::string name = who == kMother ? "KANARIE-P-mor" : kNames[who];
      entries.push_back(entry(std::string("urn:") + kNames[who],
                              {{"resourceType", "Patient"},
                               {"name", list({{"text", name}})},
                               {"birthDate", born(who)},
                               {"identifier", list({{"system", "urn:s"}, {"value", kNames[who]}})}}));
    }
    std::set<int> all = used_;
    for (const int place : used_) {
      if (place < kCities && home_.statement(system, place).whole) all.insert(kCities + place % 2);
    }
    for (const int place : all) entries.push_back(organization(system, place));
    for (json& thing : things) entries.push_back(std::move(thing));
    return entries;
  }

  [[nodiscard]] std::string born(Who who) const { return std::to_string(2026 - home_.age(who)) + "-05-04"; }
  json at(int place) {
    used_.insert(place);
    return reference("urn:o" + std::to_string(place));
  }

  json item_entry(const Item& item, std::size_t number) {
    static constexpr const char* kTypes[] = {
        "DocumentReference", "DocumentReference", "Communication", "Task",       "EpisodeOfCare",
        "Appointment",       "Appointment",       "CarePlan",      "Observation"};
    const json subject = reference(std::string("urn:") + kNames[item.who]);
    const json holder = at(placed(item.place, item.who));
    const std::string time = item.day + "T09:00:00+01:00", n = std::to_string(number);
    const bool seen = home_.is_seen(item);
    json made{{"resourceType", kTypes[item.kind]},
              {"subject", subject},
              {"description", "KANARIE-A-titel" + n},
              {"title", "KANARIE-A-titel" + n}};
    if (item.withheld) {
      made["meta"]["security"] =
          list({{"system", "http://terminology.hl7.org/CodeSystem/v3-ActCode"}, {"code", "NOPAT"}});
    }
    if (item.with_mark)
      made["identifier"] = list({{"system", "urn:s"}, {"value", "same" + std::to_string(item.kind)}});
    switch (item.kind) {
      case kDocument:
        made["custodian"] = holder;
        made["date"] = time;
        if (item.local) {
          made["type"] = coding("urn:" + word(item.who, seen, "kode"), word(item.who, seen, "k"));
          made["type"]["coding"][0]["display"] = word(item.who, seen, "kodens navn");
        }
        break;
      case kAttest:
        made["custodian"] = holder;
        made["date"] = time;
        made["type"] = coding("urn:indsigt:demo:document", "lægeattest");
        break;
      case kReport:
        made["sender"] = holder;
        made["sent"] = time;
        made["category"] = list(coding("urn:indsigt:demo:message", "underretning"));
        break;
      case kRequest:
        made["for"] = subject;
        made["owner"] = holder;
        made["requester"] = holder;
        made["code"] = coding("urn:indsigt:demo:attest", "LÆ125");
        made["authoredOn"] = item.day;
        made["status"] = "requested";
        made["restriction"]["period"]["end"] = "2026-11-01";
        break;
      case kCase:
        made["patient"] = subject;
        made["managingOrganization"] = holder;
        made["status"] = "active";
        made["period"]["start"] = item.day;
        if (item.local) made["careManager"] = holder;
        break;
      case kMeeting:
      case kPastMeeting:
        made["participant"] = {{{"actor", subject}}, {{"actor", holder}}};
        made["start"] = item.kind == kMeeting ? "2026-12-01T10:00:00+01:00" : time;
        made["status"] = "booked";
        // Of health by its code, wherever it is.
        if (item.local) made["serviceType"] = list(coding("urn:indsigt:demo:document", "lægeattest"));
        break;
      case kSteps:
        made["author"] = holder;
        made["created"] = item.day;
        made["activity"] =
            list({{"detail",
                   {{"status", "scheduled"},
                    {"description", "KANARIE-A-trin"},
                    {"performer", list(holder)},
                    {"scheduledPeriod", {{"start", "2026-12-0" + std::to_string(1 + number % 9)}}}}}});
        break;
      default:
        made["performer"] = list(holder);
    }
    return entry("urn:i" + n, made);
  }

  void add_event(const Event& event, json& things) {
    if (world_ == World::kVisible && is_withheld(event)) return;
    json entities = json::array();
    bool tellable = true;
    for (const int number : event.items) {
      const Item& item = home_.items_[static_cast<std::size_t>(number)];
      const bool told = home_.is_seen(item) && shows(event, item.who);
      if (world_ == World::kVisible && !told) continue;
      entities.push_back({{"what", reference("urn:i" + std::to_string(number))}});
    }
    for (const Who who : {kChild, kSibling}) {
      if (!shows(event, who)) continue;
      tellable = tellable && home_.sees_[who].places;
    }
    const bool any = shows(event, kChild) || shows(event, kSibling);
    if (world_ == World::kVisible && !any) return;
    const bool person_told = event.person != kMother && shows(event, event.person);
    if (event.names_person && (world_ != World::kVisible || person_told)) {
      entities.push_back({{"what", reference(std::string("urn:") + kNames[event.person])}});
    }
    const auto said = [&](const std::string& text) {
      if (any && event_places(event)) return text;
      return (event.person == kMother ? "KANARIE-P-" : "KANARIE-A-") + text;
    };
    const int who = placed(event.who, only_child(event) ? kChild : kMother);
    const int to = placed(event.to, only_child(event) ? kChild : kMother);
    json agent{{"who", at(who)}, {"requestor", true}, {"role", list({{"text", said("rolle")}})}};
    if (event.share) agent["type"] = coding("http://dicom.nema.org/resources/ontology/DCM", "110153");
    switch (event.basis) {
      case 0:
        agent["policy"] = list("urn:indsigt:law:dk:barnets-lov:20");
        break;
      case 1:
        agent["policy"] = list("urn:indsigt:consent:" + said("c" + cited(event)));
        break;
      case 2:
        agent["purposeOfUse"] = list({{"text", said("formål")}});
        break;
      case 3:
        agent["purposeOfUse"] = list(coding("s", "p"));
        break;
      case 4:
        agent["policy"] = list("urn:indsigt:consent:-");
        break;
      default:
        break;
    }
    json agents = list(agent);
    if (event.share) {
      agents.push_back({{"type", coding("http://dicom.nema.org/resources/ontology/DCM", "110152")},
                        {"who", at(to)},
                        {"requestor", false}});
    }
    const int second = event.second;
    things.push_back({{"resource",
                       {{"resourceType", "AuditEvent"},
                        {"action", "R"},
                        {"recorded", "2026-11-" + two(10 + second % 9) + "T10:" + two(second / 9 % 60) + ":" +
                                         two(second / 600 % 60) + "+01:00"},
                        {"agent", agents},
                        {"entity", entities}}}});
  }
  // A consent that he knows, or none: that one held of which he does not know is told by a line that cites
  // it.
  [[nodiscard]] std::string cited(const Event& event) const {
    const std::string n = std::to_string(event.second % 6);
    const bool known = home_.known_.contains("2026-01-0" + n);
    return known ? n : "9";
  }
  // An event about both is at one place for both.
  [[nodiscard]] bool only_child(const Event& event) const {
    return std::all_of(event.items.begin(), event.items.end(), [&](int number) {
      return home_.items_[static_cast<std::size_t>(number)].who == kChild;
    });
  }
  // Its words are told where it is told of somebody whose places may be known.
  [[nodiscard]] bool event_places(const Event& event) const {
    return (shows(event, kChild) && home_.sees_[kChild].places) ||
           (shows(event, kSibling) && home_.sees_[kSibling].places);
  }

  json consent_entry(const Consent& one) {
    static constexpr const char* kStates[] = {"proposed", "active", "active", "inactive", "rejected"};
    const bool seen = home_.known_.contains(one.from);
    const std::string n = one.from.substr(9);
    json performers = json::array();
    const char* const who[] = {"mor", "far", kNames[one.who]};
    for (int i = 0; i < 3; ++i) {
      if ((one.performers >> i & 1) != 0) {
        performers.push_back({{"identifier", {{"system", "urn:s"}, {"value", who[i]}}},
                              {"type", i == 1 ? "RelatedPerson" : "Patient"}});
      }
    }
    const json place = at(placed(one.place, one.who));
    json provision{{"type", "permit"},
                   {"period", {{"start", one.from}, {"end", "2027-01-31"}}},
                   {"actor", list({{"role", coding("s", "IRCP")}, {"reference", place}})},
                   {"code", list(coding("urn:indsigt:cell", kCells[one.cell]))}};
    if (one.purpose == 1) provision["purpose"] = list({{"display", word(one.who, seen, "formål")}});
    if (one.purpose == 2) provision["purpose"] = list({{"system", "s"}, {"code", "p"}});
    json made{{"resourceType", "Consent"},
              {"identifier", list({{"system", "urn:ietf:rfc:3986"},
                                   {"value", "urn:indsigt:consent:" + word(one.who, seen, "c") + n}})},
              {"status", kStates[one.status]},
              {"patient", reference(std::string("urn:") + kNames[one.who])},
              {"dateTime", one.from + "T09:00:00+01:00"},
              {"performer", performers},
              {"organization", list(place)},
              {"provision", provision}};
    if (one.kind == 1) made["category"] = list(coding("urn:indsigt:demo:consent", "indsats"));
    return entry("urn:c" + n, made);
  }

  const RandomHousehold& home_;
  const World world_;
  std::set<std::pair<int, int>> places_, contacts_;  // by file
  std::set<int> systems_, rows_, used_;
};

HouseholdText RandomHousehold::make(World world) { return Render(*this, world).make(); }

}  // namespace indsigt::testing
