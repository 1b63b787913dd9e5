// SPDX-License-Identifier: MPL-2.0
// A random family in conflict as the texts that a session reads. Every word from which one could find a
// place, and all that is the other parent's, carries a canary. The same seed gives the same family again with
// some of it left out.
#pragma once

#include <random>
#include <string>
#include <vector>

namespace indsigt::testing {

constexpr const char* kCanary = "KANARIE";

// What the hidden half of the world is made of: left out, it must not be missed.
enum class World { kWhole, kOnlyVisible };

struct HouseholdText {
  std::string clock, manifest, family;
  std::vector<std::pair<std::string, std::string>> files;  // name in the manifest, text
};

class HouseholdMaker {
 public:
  explicit HouseholdMaker(unsigned seed) : random_(seed) {
    age_ = pick(20);
    flag_ = kFlags[pick(4)];
    sole_ = pick(5) == 0;
    against_all_ = pick(4) == 0;
    shown_consent_ = pick(2) == 0;
  }

  // Whether names of places must be kept from the father, by the rules' own words.
  [[nodiscard]] bool places_hidden() const {
    return flag_ == "protected_address" || flag_ == "placement_secret";
  }
  [[nodiscard]] int age() const { return age_; }
  [[nodiscard]] const std::string& flag() const { return flag_; }

  // By hand, from the draft of Danish law: what a holder of custody sees of a child of that age. Cut contact
  // leaves health and school to see, and the case itself to somebody's review.
  [[nodiscard]] bool sees(const std::string& sector) const {
    if (age_ >= 18) return false;
    if (sector == "social") return flag_ != "contact_cut";
    if (sector == "education") return true;
    return age_ < 15;
  }
  [[nodiscard]] bool sees_log() const { return age_ < 15; }

  [[nodiscard]] HouseholdText make(World world) {
    std::mt19937 before = random_;
    world_ = world;
    text_ = {};
    rows_.clear();
    text_.clock =
        R"({"now":"2026-11-21T09:00:00+01:00","last_visit":"2026-11-14T20:15:00+01:00","viewer":"s|mor","subject":"s|barn"})";
    for (int i = 0; i < 4; ++i) add_system(i, "barn", kSectors[i]);
    add_system(4, "mor", "health.regional");
    text_.manifest = R"({"manifest":1,"sources":[)" + join(rows_) + "]}";
    text_.family = family();
    random_ = before;
    return text_;
  }

 private:
  static constexpr const char* kSectors[] = {"education", "social", "health.regional", "justice"};
  const std::string kFlags[4] = {"protected_address", "placement_secret", "contact_cut", "high_conflict"};

  int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
  static std::string join(const std::vector<std::string>& parts) {
    std::string all;
    for (const std::string& part : parts) all += (all.empty() ? "" : ",") + part;
    return all;
  }
  // A word that tells of a place: a canary where that must be hidden.
  [[nodiscard]] std::string place(const std::string& word) const {
    return (places_hidden() ? kCanary : "") + word;
  }

  std::string organization(int i, const std::string& sector, bool mother) {
    const std::string n = std::to_string(i);
    const std::string mark = mother ? std::string(kCanary) + "-m" : place("");
    return R"({"fullUrl":"urn:k)" + n + R"(","resource":{"resourceType":"Organization","id":"k)" + n +
           R"(","identifier":[{"system":"s","value":"k)" + n + R"("}],"name":")" + mark + "kommune" + n +
           R"("}},
      {"fullUrl":"urn:o)" +
           n + R"(","resource":{"resourceType":"Organization","id":"o)" + n +
           R"(","identifier":[{"system":"s","value":"o)" + n + R"("}],"name":")" + mark + "sted" + n +
           R"(","telecom":[{"system":"phone","value":"+45)" + mark + n +
           R"("}],"contact":[{"name":{"text":")" + mark + "kontakt" + R"("}}],"partOf":{"reference":"urn:k)" +
           n + R"("},"type":[{"coding":[{"system":"urn:indsigt:sector","code":")" + sector + R"("}]}]}},
      {"fullUrl":"urn:r)" +
           n + R"(","resource":{"resourceType":"PractitionerRole","id":"r)" + n +
           R"(","organization":{"reference":"urn:o)" + n + R"("},"code":[{"text":")" + mark + R"(rolle"}]}})";
  }

  void add_system(int i, const std::string& about, const std::string& sector) {
    const std::string n = std::to_string(i);
    const bool mother = about == "mor";
    const bool seen = !mother && sees(sector == "health.regional" ? "health" : sector);
    const bool keep = world_ == World::kWhole || seen;
    std::vector<std::string> entries;
    entries.push_back(
        R"({"fullUrl":"urn:barn","resource":{"resourceType":"Patient","id":"barn","name":[{"text":"Barn"}],"birthDate":")" +
        born() + R"(","identifier":[{"system":"s","value":"barn"}]}})");
    if (mother && keep) {
      entries.push_back(
          R"({"fullUrl":"urn:mor","resource":{"resourceType":"Patient","id":"mor","name":[{"text":"KANARIE-mor"}],"identifier":[{"system":"s","value":"mor"}]}})");
    }
    if (keep) entries.push_back(organization(i, sector, mother));
    const int items = 1 + pick(5);
    for (int k = 0; k < items; ++k) add_item(entries, i, k, about, keep, seen);
    add_extras(entries, i, about, keep, seen);
    text_.files.emplace_back(
        "f" + n, R"({"resourceType":"Bundle","type":"collection","entry":[)" + join(entries) + "]}");
    const std::string mark = mother ? "KANARIE-m" : place("");
    rows_.push_back(
        R"({"system":"urn:)" + mark + "system" + n + R"(","name":")" + mark + "System" + n +
        R"(","owners":[{"system":"s","value":"o)" + n +
        R"("}],"state":"ready","complete_up_to":"2026-11-20T05:00:00+01:00","covers":["health/plan","education/status"],"file":"f)" +
        n + R"("})");
  }

  void add_item(std::vector<std::string>& entries, int i, int k, const std::string& about, bool keep,
                bool seen) {
    const std::string n = std::to_string(i), url = "urn:i" + n + "-" + std::to_string(k);
    const std::string day = "2026-" + two(1 + pick(10)) + "-" + two(1 + pick(28));
    const int local = pick(3), lines = pick(4), reason = pick(4), kind = pick(6);
    const bool concern = kind == 0;  // nobody is told of it, whatever else they may see
    const std::string code =
        concern ? R"("category":[{"coding":[{"system":"urn:indsigt:demo:message","code":"underretning"}]}],)"
        : local == 0 ? R"("type":{"coding":[{"system":"urn:)" + place("kode") + R"(","code":")" + place("x") +
                           R"(","display":")" + place("y") + R"("}]},)"
                     : "";
    if (keep && !(concern && world_ == World::kOnlyVisible)) {
      entries.push_back(
          R"({"fullUrl":")" + url + R"(","resource":{"resourceType":")" +
          (concern ? "Communication" : "DocumentReference") + R"(","id":"x",)" + code +
          R"("description":"KANARIE-tekst","subject":{"reference":"urn:)" + about +
          (concern ? R"("},"sent":")" + day + R"(T09:00:00+01:00","sender":{"reference":"urn:o)"
                   : R"("},"date":")" + day + R"(T09:00:00+01:00","custodian":{"reference":"urn:o)") +
          n + R"("}}})");
    }
    for (int j = 0; j < lines; ++j) {
      const std::string second = two(pick(60));
      const bool share = pick(2) == 0;
      const std::string on = two(10 + pick(9));
      if (!keep || (world_ == World::kOnlyVisible && (!seen || !sees_log() || concern))) continue;
      const std::string bases[] = {R"("policy":["urn:indsigt:consent:)" + place("c") + n + R"("],)",
                                   R"("policy":["urn:indsigt:law:dk:barnets-lov:20"],)",
                                   R"("policy":[")" + place("grund") + R"("],)", ""};
      entries.push_back(R"({"resource":{"resourceType":"AuditEvent","action":"R","recorded":"2026-11-)" + on +
                        "T10:00:" + second + R"(+01:00","agent":[{)" +
                        (share ? R"("type":{"coding":[{"code":"110153"}]},)" : "") +
                        R"("who":{"reference":"urn:r)" + n + R"("},"role":[{"text":")" + place("rolle") +
                        R"("}],)" + bases[reason] + R"("requestor":true})" +
                        (share ? R"(,{"type":{"coding":[{"code":"110152"}]},"who":{"reference":"urn:k)" + n +
                                     R"("},"requestor":false})"
                               : "") +
                        R"(],"entity":[{"what":{"reference":")" + url + R"("}}]}})");
    }
  }

  void add_extras(std::vector<std::string>& entries, int i, const std::string& about, bool keep, bool seen) {
    const std::string n = std::to_string(i);
    const int which = pick(5), status = pick(3);
    // An appointment tells when somebody will be somewhere: it goes where places do, or the schedule.
    const bool planned =
        keep && (world_ == World::kWhole || (seen && !places_hidden() && flag_ != "contact_cut"));
    if (which == 0 && keep) {
      entries.push_back(
          R"({"resource":{"resourceType":"EpisodeOfCare","id":"e","status":"active","patient":{"reference":"urn:)" +
          about + R"("},"managingOrganization":{"reference":"urn:o)" + n +
          R"("},"careManager":{"reference":"urn:r)" + n + R"("}}})");
    }
    if (which == 1 && planned) {
      entries.push_back(
          R"({"resource":{"resourceType":"Appointment","id":"a","status":"booked","start":"2026-12-01T10:00:00+01:00","participant":[{"actor":{"reference":"urn:)" +
          about + R"("}},{"actor":{"reference":"urn:o)" + n + R"("}}]}})");
    }
    // What is asked of a child, or given by its holders, is known to both; of the mother to nobody else.
    if (which >= 2 && keep && seen && shown_consent_) {
      const char* const states[] = {"active", "inactive", "rejected"};
      entries.push_back(
          R"({"fullUrl":"urn:c)" + n +
          R"(","resource":{"resourceType":"Consent","id":"c","identifier":[{"system":"urn:ietf:rfc:3986","value":"urn:indsigt:consent:)" +
          place("c") + n + R"("}],"status":")" + states[status] +
          R"(","patient":{"reference":"urn:barn"},"dateTime":"2026-02-01T09:00:00+01:00","performer":[{"identifier":{"system":"s","value":"mor"},"type":"Patient"},{"identifier":{"system":"s","value":"far"},"type":"RelatedPerson"}],"organization":[{"reference":"urn:o)" +
          n +
          R"("}],"policyRule":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"OPTIN"}]},"provision":{"type":"permit","period":{"start":"2026-02-01","end":"2027-01-31"},"actor":[{"role":{"coding":[{"code":"IRCP"}]},"reference":{"reference":"urn:o)" +
          n + R"("}}],"purpose":[{"display":")" + place("formål") +
          R"("}],"code":[{"coding":[{"system":"urn:indsigt:cell","code":"education/status"}]}]}}})");
    }
  }

  [[nodiscard]] std::string born() const { return std::to_string(2026 - age_) + "-05-04"; }
  static std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

  [[nodiscard]] std::string family() const {
    const std::string against = against_all_ ? "" : R"(,"against":["s|far"])";
    return R"({"family":1,"jurisdiction":"dk","parties":[{"id":"s|mor","name":"Mor"},{"id":"s|far","name":"Far"},{"id":"s|barn","name":"Barn"},{"id":"s|sb","acts_for":"s|o1"}],
      "subjects":[{"id":"s|barn","party":"s|barn","born":")" +
           born() + R"(","custody":[{"value":")" + (sole_ ? "sole" : "joint") +
           R"("}],"placement":[{"value":"no_consent"}],"flags":[{"flag":")" + flag_ + "\"" + against +
           R"(}],"words":[{"words":"KANARIE-barn","said":"2026-11-01"}]},{"id":"s|mor","party":"s|mor","born":"1985-11-02"}],
      "ties":[{"party":"s|mor","subject":"s|mor","role":"self"},{"party":"s|barn","subject":"s|barn","role":"self"},
        {"party":"s|mor","subject":"s|barn","role":"custody_holder"},{"party":"s|far","subject":"s|barn","role":"custody_holder"},
        {"party":"s|sb","subject":"s|barn","role":"authority"}]})";
  }

  std::mt19937 random_;
  int age_ = 0;
  std::string flag_;
  bool sole_ = false, against_all_ = false, shown_consent_ = false;
  World world_ = World::kWhole;
  HouseholdText text_;
  std::vector<std::string> rows_;
};

}  // namespace indsigt::testing
