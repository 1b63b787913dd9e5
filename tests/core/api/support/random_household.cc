// SPDX-License-Identifier: MPL-2.0
#include "core/api/support/random_household.h"

#include <algorithm>

#include "core/api/support/household_words.h"
#include "rules/decide.h"

namespace indsigt::testing {

using rules::Redaction;

RandomHousehold::RandomHousehold(unsigned seed, const rules::Pack* (*find_pack)(std::string_view))
    : random_(seed) {
  throw_family();
  throw_things();
  const rules::Pack* pack = find_pack(jurisdiction_);
  for (const Who who : {kChild, kSibling}) sees_[who] = look(who, pack);
}

void RandomHousehold::throw_family() {
  constexpr const char* kPacks[] = {"dk", "dk", "dk", "se", "no", "fi"};
  constexpr const char* kCustodies[] = {"joint", "joint", "joint", "sole", "unknown"};
  constexpr const char* kFlags[] = {"protected_address", "placement_secret", "contact_cut", "high_conflict"};
  jurisdiction_ = kPacks[pick(6)];
  custody_ = kCustodies[pick(5)];
  ages_ = {one_in(3) ? 12 + pick(7) : pick(20), pick(20)};
  has_sibling_ = one_in(2);
  against_all_ = one_in(4);
  sibling_too_ = one_in(4);
  flags_ = {kFlags[pick(4)]};
  if (one_in(3)) flags_.push_back(kFlags[pick(4)]);
  tie_ = one_in(8) ? 1 + pick(2) : 0;
  if (tie_ == 1) has_sibling_ = true;  // who is nothing to anybody cannot look on
  helpers_ = pick(4);
  placed_ = one_in(2);
  importer_ = one_in(5);
  for (auto& of_system : statements_) {
    for (Statement& one : of_system) one = {!one_in(4), !one_in(4), !one_in(3), !one_in(2)};
  }
}

void RandomHousehold::throw_things() {
  for (int i = 0, many = 4 + pick(14); i < many; ++i) {
    const Who who = has_sibling_ && one_in(4) ? kSibling : one_in(6) ? kMother : kChild;
    const int kind = pick(kKinds);
    const bool withheld = one_in(12);
    const int place = who == kMother                ? kMothersPlace
                      : withheld || kind == kReport ? kReporter
                      : one_in(8)                   ? kCities + pick(2)
                                                    : pick(2 * kPairs);
    items_.push_back({kind, pick(kSystems), place, who, "2026-" + two(1 + pick(10)) + "-" + two(1 + pick(28)),
                      withheld, one_in(3), one_in(8)});
  }
  for (int i = 0, many = pick(20); i < many; ++i) {
    Event event{};
    const int first = pick(static_cast<int>(items_.size()));
    event.system = items_[static_cast<std::size_t>(first)].system;
    event.person = items_[static_cast<std::size_t>(first)].who;
    event.items = {first};
    // What one event names stands in one source, and may be about several persons.
    for (int k = 0; k < static_cast<int>(items_.size()); ++k) {
      if (k != first && items_[static_cast<std::size_t>(k)].system == event.system && one_in(3)) {
        event.items.push_back(k);
      }
    }
    event.names_person = one_in(5);
    event.share = one_in(2);
    const bool of_mother = event.person == kMother;
    event.who = of_mother ? kMothersPlace : pick(2 * kPairs);
    event.to = of_mother ? kMothersPlace : pick(2 * kPairs);
    event.basis = pick(6);
    event.second = pick(100'000);
    events_.push_back(event);
  }
  for (int i = 0, many = pick(5); i < many; ++i) {
    consents_.push_back({pick(kSystems), pick(2 * kPairs), 1 + pick(7), pick(5), pick(3), pick(3), pick(3),
                         one_in(8)                   ? kMother
                         : has_sibling_ && one_in(4) ? kSibling
                                                     : kChild,
                         "2026-01-" + two(1 + i)});
  }
}

// With facts of its own: access::decide is what is tested.
FatherSees RandomHousehold::look(Who who, const rules::Pack* pack) const {
  FatherSees sees;
  if (who == kSibling && !has_sibling_) return sees;
  sees.tied = who == kSibling || tie_ != 1;
  if (!sees.tied) return sees;
  rules::WordSet<Redaction> out;
  const auto ask = [&](rules::Action action, rules::Domain domain) {
    rules::Facts facts{.subject_age = age(who), .requester = rules::Role::kCustodyHolder, .domain = domain};
    if (who == kChild && tie_ == 2) facts.requester = rules::Role::kParentWithoutCustody;
    facts.custody = *rules::parse_word<rules::Custody>(who == kChild ? custody_ : "joint");
    if (age(who) >= pack->majority) facts.custody = rules::Custody::kNone;
    if (who == kChild && placed_) facts.placement = rules::Placement::kNoConsent;
    facts.action = action;
    if (who == kChild || sibling_too_) {
      for (const std::string& flag : flags_) facts.flags.insert(*rules::parse_word<rules::Flag>(flag));
    }
    const rules::Decision decision = rules::decide(pack, facts);
    out |= decision.redact;
    return decision.outcome == rules::Outcome::kAllowed && !decision.human_review;
  };
  using rules::Domain;
  constexpr std::pair<Field, Domain> kDomains[] = {
      {Field::kEmployment, Domain::kEmployment}, {Field::kSocial, Domain::kSocial},
      {Field::kHealth, Domain::kHealth},         {Field::kEducation, Domain::kSchool},
      {Field::kJustice, Domain::kJustice},       {Field::kEconomy, Domain::kEconomy}};
  for (const auto& [field, domain] : kDomains) {
    sees.fields[static_cast<std::size_t>(field)] = ask(rules::Action::kViewData, domain);
  }
  sees.log = ask(rules::Action::kViewAccessLog, Domain::kSocial);
  sees.places = !out.intersects({Redaction::kAddress, Redaction::kMunicipality, Redaction::kSchoolName,
                                 Redaction::kProviderLocation, Redaction::kMeetingPlace});
  sees.contacts = sees.places && !out.intersects({Redaction::kPhone, Redaction::kContactDetails});
  sees.schedule = sees.places && !out.contains(Redaction::kSchedule);
  return sees;
}

std::optional<Field> RandomHousehold::field_of(const Item& item) const {
  const bool of_doctor = (item.kind == kMeeting || item.kind == kPastMeeting) && item.local;
  if (item.kind == kAttest || item.kind == kRequest || of_doctor) return Field::kHealth;
  if (item.kind == kReport) return Field::kSocial;
  if (!statement(item.system, item.place).sector) return std::nullopt;
  return item.place >= kCities ? Field::kSocial : kFieldsOf[item.place / 2];
}

const RandomHousehold::Statement& RandomHousehold::statement(int system, int place) const {
  const int number = place < kCities ? place / 2 : kPairs + place - kCities;
  return statements_[static_cast<std::size_t>(system)][static_cast<std::size_t>(number)];
}

bool RandomHousehold::is_seen(const Item& item) const {
  const FatherSees& sees = sees_[item.who];
  if (!sees.tied || item.withheld || item.kind == kReport) return false;
  if (item.kind >= kMeeting && item.kind <= kPastMeeting && !sees.schedule) return false;
  const auto field = field_of(item);
  return field ? sees.fields[static_cast<std::size_t>(*field)]
               : std::find(sees.fields.begin(), sees.fields.end(), false) == sees.fields.end();
}

bool RandomHousehold::can_move() const {
  return std::all_of(events_.begin(), events_.end(), [&](const Event& event) {
    const auto of_child = std::count_if(event.items.begin(), event.items.end(), [&](int number) {
      return items_[static_cast<std::size_t>(number)].who == kChild;
    });
    return of_child == 0 || of_child == static_cast<std::ptrdiff_t>(event.items.size());
  });
}

std::string RandomHousehold::told() const {
  std::string text = jurisdiction_ + " " + custody_ + " tie " + std::to_string(tie_);
  for (const Who who : {kChild, kSibling}) text += " age " + std::to_string(age(who));
  for (const std::string& flag : flags_) text += " " + flag;
  return text + (has_sibling_ ? sibling_too_ ? " sibling too" : " sibling" : "");
}

void RandomHousehold::set_known_consents(std::set<std::string> first_days) { known_ = std::move(first_days); }

std::set<std::string> RandomHousehold::unspeakable() const {
  std::set<std::string> days;
  for (const Consent& one : consents_) {
    const bool only_child = one.performers == 4 && one.status > 0;
    if (one.who == kMother || only_child || !sees_[one.who].tied || age(one.who) >= 18) days.insert(one.from);
  }
  return days;
}

std::string RandomHousehold::family_text() const {
  const auto born = [&](Who who) { return std::to_string(2026 - age(who)) + "-05-04"; };
  const auto tie = [](const std::string& party, const std::string& subject, const std::string& role) {
    return json{{"party", "urn:s|" + party}, {"subject", "urn:s|" + subject}, {"role", role}};
  };
  json flags = json::array();
  for (const std::string& flag : flags_) {
    flags.push_back({{"flag", flag}});
    if (!against_all_) flags.back()["against"] = list("urn:s|far");
  }
  const auto child = [&](Who who, const std::string& custody, bool protect) {
    json made{{"id", std::string("urn:s|") + kNames[who]},
              {"party", std::string("urn:s|") + kNames[who]},
              {"born", born(who)},
              {"custody", list({{"value", custody}})},
              {"words", list({{"words", std::string("KANARIE-C-") + kNames[who]}, {"said", "2026-11-01"}})}};
    if (protect) made["flags"] = flags;
    return made;
  };
  json parties{{{"id", "urn:s|mor"}, {"name", "Mor"}}, {{"id", "urn:s|far"}, {"name", "Far"}}};
  json subjects = json::array(), ties = json::array();
  for (const Who who : {kChild, kSibling}) {
    if (who == kSibling && !has_sibling_) continue;
    parties.push_back({{"id", std::string("urn:s|") + kNames[who]}, {"name", kNames[who]}});
    subjects.push_back(child(who, who == kChild ? custody_ : "joint", who == kChild || sibling_too_));
    ties.push_back(tie(kNames[who], kNames[who], "self"));
    ties.push_back(tie("mor", kNames[who], "custody_holder"));
    ties.push_back(tie("far", kNames[who], "custody_holder"));
    if (who == kChild && tie_ != 0) ties.back()["to"] = "2026-11-20";
  }
  if (tie_ == 2) ties.push_back(tie("far", "barn", "parent_without_custody"));
  if (placed_) subjects[0]["placement"] = list({{"value", "no_consent"}});
  subjects.push_back({{"id", "urn:s|mor"}, {"party", "urn:s|mor"}, {"born", "1985-05-04"}});
  ties.push_back(tie("mor", "mor", "self"));
  parties.push_back({{"id", "urn:s|sb"}, {"acts_for", "urn:s|o2"}});
  ties.push_back(tie("sb", "barn", "authority"));
  if ((helpers_ & 1) != 0) {
    parties.push_back(
        {{"id", "urn:s|plejemor"}, {"name", sees_[kChild].places ? "Plejemor" : "KANARIE-A-plejemor"}});
    ties.push_back(tie("plejemor", "barn", "foster_parent"));
  }
  if ((helpers_ & 2) != 0) {
    parties.push_back({{"id", "urn:s|bisidder"}, {"name", "Bisidder"}});
    ties.push_back(tie("bisidder", "mor", "poa_holder"));
    ties.back()["helper"] = "bisidder";
    ties.back()["scope"] = list("social");
  }
  return json{{"family", 1},
              {"jurisdiction", jurisdiction_},
              {"parties", parties},
              {"subjects", subjects},
              {"ties", ties}}
      .dump();
}

}  // namespace indsigt::testing
