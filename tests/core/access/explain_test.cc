// SPDX-License-Identifier: MPL-2.0
// D4: which class the reason of a log line is. By hand, and by a plain oracle over random logs.
#include "access/explain.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "access/settle.h"
#include "records/index.h"
#include "records/questions/access_log.h"

namespace indsigt::access {
namespace {

using consent::Consent;
using records::BasisClass;
using records::DataType;
using records::Field;
using records::LogKind;

template <class Id>
Id id(int number) {
  Id id;
  id.bytes.back() = static_cast<std::byte>(number);
  return id;
}
const PersonId kNoah = id<PersonId>(1), kLiv = id<PersonId>(2);
const ActorId kCity = id<ActorId>(10), kSchool = id<ActorId>(11), kClinic = id<ActorId>(12);
const PartyId kMother = id<PartyId>(20);
constexpr std::int64_t kHour = 3'600'000, kDay = 24 * kHour;
constexpr std::string_view kLaw = "urn:indsigt:law:dk:act:1";

Instant noon(PartialDate day) { return {end_of_day(day).milliseconds - 12 * kHour}; }

// Consents that hold from the moment at which they were given, and sources that only say what was done.
class Home {
 public:
  Home() : records_(directory()) {
    for (const PersonId person : {kNoah, kLiv})
      family_.subjects.push_back({.id = person, .party = {}, .born = PartialDate{2016, 5, 4}});
    world_ = {nullptr, &family_, &records_, noon({2026, 11, 21})};
    said_.actors = {{.id = kCity, .name = "By"},
                    {.id = kSchool, .name = "Skole", .part_of = kCity},
                    {.id = kClinic, .name = "Klinik"}};
  }

  Consent& add(int number, Instant given) {
    Consent consent;
    consent.id = id<consent::ConsentId>(number);
    consent.subject = kNoah;
    consent.name = "urn:indsigt:consent:" + std::to_string(number);
    consent.provision.from = PartialDate{2026, 3, 1};
    consent.provision.to = PartialDate{2026, 9, 30};
    consent.signers = {{kMother, rules::Role::kCustodyHolder}};
    stated_.push_back({consent, consent::StatedStatus::kGiven, given});
    return stated_.back().consent;
  }
  void end(int number, consent::EventKind kind, Instant at, std::optional<ActorId> unit = {}) {
    ends_.push_back({id<consent::ConsentId>(number), kind, at, 0, kMother, unit});
  }
  records::LogLine& line(std::optional<Instant> at, std::string basis, Field field = Field::kEducation,
                         DataType type = DataType::kStatus) {
    const auto index = static_cast<std::uint32_t>(said_.log.size());
    said_.log.push_back({.ref = {0, 1000 + index},
                         .kind = LogKind::kLook,
                         .subject = kNoah,
                         .at = at,
                         .who = {},
                         .on_behalf = kSchool,
                         .from = {},
                         .to = {},
                         .basis = std::move(basis)});
    said_.log.back().type = type;
    said_.log.back().field = field;
    return said_.log.back();
  }

  // The class of each line, in the order in which they were added.
  std::vector<BasisClass> classes() {
    ledger_ = settle(world_, stated_);
    for (const consent::Event& one : ends_) (void)ledger_.append(one, {});
    const records::SourceRecords copy = said_;
    records_.add(said_);
    records_.set_judge(make_judge(world_, ledger_));
    std::vector<BasisClass> classes;
    for (const records::LogLine& line : copy.log) {
      const auto& index = records_.index();
      const auto& about = index.subject(records_.person_row(*line.subject));
      const auto lines = index.lines(about);
      for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].ref == line.ref) classes.push_back(index.meanings(about)[i].basis);
      }
    }
    return classes;
  }

  records::SourceRecords said_;
  std::vector<consent::StatedConsent> stated_;
  std::vector<consent::Event> ends_;

 private:
  static records::Directory directory() {
    records::Directory made;
    made.laws = {{std::string(kLaw), "Act 1"}};
    return made;
  }

  Family family_;
  records::Records records_;
  World world_;
  consent::Ledger ledger_;
};

constexpr BasisClass kByLaw = BasisClass::kByLaw, kConsent = BasisClass::kByConsent,
                     kStated = BasisClass::kStatedNotFound, kNone = BasisClass::kNotGiven;
using Classes = std::vector<BasisClass>;

TEST(Explain, ALineIsByWhatItCitesWhereThatHoldsAtItsTime) {
  Home home;
  Consent& consent = home.add(1, noon({2026, 2, 10}));
  consent.provision.recipients = {kSchool};
  consent.provision.categories = {{Field::kEducation, std::nullopt}};
  const std::string cited = consent.name;
  home.line(noon({2026, 5, 5}), cited);
  home.line(noon({2026, 2, 28}), cited);                     // a day before
  home.line(noon({2026, 3, 1}), cited);                      // the first day
  home.line(noon({2026, 9, 30}), cited);                     // the last
  home.line(noon({2026, 10, 1}), cited);                     // a day after
  home.line({}, cited);                                      // nobody knows when
  home.line(noon({2026, 5, 5}), cited, Field::kHealth);      // another category
  home.line(noon({2026, 5, 5}), cited).on_behalf = kClinic;  // another unit
  home.line(noon({2026, 5, 5}), cited).on_behalf = kCity;    // what the unit is part of is not it
  home.line(noon({2026, 5, 5}), cited).on_behalf.reset();
  home.line(noon({2026, 5, 5}), "urn:indsigt:consent:2");        // not there
  home.line(noon({2026, 5, 5}), cited).kind = LogKind::kChange;  // a right that it names none of: all
  EXPECT_EQ(home.classes(), (Classes{kConsent, kStated, kConsent, kConsent, kStated, kStated, kStated,
                                     kStated, kStated, kStated, kStated, kConsent}));
}

TEST(Explain, AnOrganisationMeansItsUnitsAndAnotherPersonIsAnother) {
  Home home;
  Consent& consent = home.add(1, noon({2026, 2, 10}));
  consent.provision.recipients = {kCity};
  const std::string cited = consent.name;
  home.line(noon({2026, 5, 5}), cited);
  home.line(noon({2026, 5, 5}), cited).subject = kLiv;
  EXPECT_EQ(home.classes(), (Classes{kConsent, kStated}));
}

TEST(Explain, WhatEndsAConsentEndsItFromThen) {
  Home home;
  const Instant end = noon({2026, 6, 1});
  home.add(1, noon({2026, 2, 10})).provision.recipients = {kCity};
  home.add(2, noon({2026, 2, 10})).provision.recipients = {kCity};
  home.end(1, consent::EventKind::kWithdrawn, end);
  home.end(2, consent::EventKind::kExcluded, end, kSchool);
  for (const char* cited : {"urn:indsigt:consent:1", "urn:indsigt:consent:2"}) {
    home.line(Instant{end.milliseconds - 1}, cited);
    home.line(end, cited);
    home.line(Instant{end.milliseconds + kDay}, cited);
  }
  EXPECT_EQ(home.classes(), (Classes{kConsent, kStated, kStated, kConsent, kStated, kStated}));
}

TEST(Explain, AStatedPurposeIsByAConsentForThatPurposeAndNothingByOneForAny) {
  Home home;
  home.add(1, noon({2026, 2, 10})).provision.purposes = {"f|plan"};
  home.line(noon({2026, 5, 5}), "f|plan");
  home.line(noon({2026, 5, 5}), "f|other");
  home.line(noon({2026, 5, 5}), "");
  home.line(noon({2026, 10, 1}), "f|plan");
  home.line(noon({2026, 5, 5}), std::string(kLaw));
  home.line(noon({2026, 5, 5}), "urn:indsigt:law:dk:act:2");
  EXPECT_EQ(home.classes(), (Classes{kConsent, kStated, kNone, kStated, kByLaw, kStated}));
  Home open;
  open.add(1, noon({2026, 2, 10}));
  open.line(noon({2026, 5, 5}), "");
  open.line(noon({2026, 10, 1}), "");
  EXPECT_EQ(open.classes(), (Classes{kConsent, kNone}));
}

// No source can make itself believed by the name that stands for one that must not be told.
TEST(Explain, TheNameThatStandsForAHiddenOneMeansNothingOfARealPlace) {
  Home home;
  home.line(noon({2026, 5, 5}), std::string(kUnnamedConsent));
  EXPECT_EQ(home.classes(), Classes{kStated});
}

// ---- an oracle: day by day, consent by consent, with a calendar of its own

class Dice {
 public:
  explicit Dice(unsigned seed) : random_(seed) {}
  int below(int bound) { return static_cast<int>(random_() % static_cast<unsigned>(bound)); }
  bool one_in(int many) { return below(many) == 0; }

 private:
  std::mt19937 random_;
};

struct Said {
  Consent consent;
  Instant given;
  std::optional<Instant> withdrawn{}, excluded{};
};

bool permits_again(const Said& one, const records::LogLine& line, const std::set<ActorId>& units,
                   std::optional<std::pair<Field, DataType>> cell, const std::string& purpose, bool cited) {
  const auto& provision = one.consent.provision;
  const Instant at = *line.at;
  const std::string day = to_iso(civil_date(at));
  if (at < one.given || (one.withdrawn && *one.withdrawn <= at)) return false;
  if (day < to_iso(*provision.from) || day > to_iso(*provision.to)) return false;
  const bool of_unit =
      provision.recipients.empty() || std::any_of(provision.recipients.begin(), provision.recipients.end(),
                                                  [&](ActorId unit) { return units.contains(unit); });
  if (!of_unit) return false;
  if (!cited && !provision.purposes.empty() && provision.purposes.front() != purpose) return false;
  if (provision.categories.empty()) return true;
  return std::any_of(provision.categories.begin(), provision.categories.end(), [&](const auto& category) {
    if (!cell) return !category.field && !category.type;
    return (!category.field || *category.field == cell->first) &&
           (!category.type || *category.type == cell->second);
  });
}

// Whatever the consents permit.
constexpr std::string_view kUrgent = "Værdispring";

BasisClass class_again(const std::vector<Said>& consents, const records::LogLine& line) {
  if (line.basis == kLaw) return kByLaw;
  if (line.basis == kUrgent) return BasisClass::kEmergency;
  const BasisClass otherwise = line.basis.empty() ? kNone : kStated;
  const auto recipient = line.to ? line.to : line.on_behalf ? line.on_behalf : line.who;
  if (!line.at || !recipient) return otherwise;
  std::set<ActorId> units{*recipient};
  if (*recipient == kSchool) units.insert(kCity);
  const bool cites = line.basis.starts_with("urn:indsigt:consent:");
  std::optional<std::pair<Field, DataType>> cell;
  if (line.type && line.field) cell = {*line.field, *line.type};
  bool permitted = false, excluded = false;
  for (const Said& one : consents) {
    if (one.consent.subject != *line.subject || (cites && one.consent.name != line.basis)) continue;
    if (!permits_again(one, line, units, cell, line.basis, cites)) {
      // An exclusion is a denial: what is not known of a line it may be about.
      Said broad = one;
      if (!cell) broad.consent.provision.categories.clear();
      if (line.basis.empty()) broad.consent.provision.purposes.clear();
      const bool out = one.excluded && *one.excluded <= *line.at && *recipient == kSchool;
      excluded = excluded || (out && permits_again(broad, line, units, cell, line.basis, cites));
      continue;
    }
    permitted = true;
    excluded = excluded || (one.excluded && *one.excluded <= *line.at && *recipient == kSchool);
  }
  return permitted && !excluded ? kConsent : otherwise;
}

TEST(Explain, AsAPlainOracleSaysOver2000RandomLogs) {
  std::array<unsigned, records::kBasisClasses> met{};
  constexpr std::string_view kPurposes[] = {"f|plan", "f|other"};
  for (unsigned seed = 0; seed < 2'000; ++seed) {
    SCOPED_TRACE(seed);
    Dice dice(seed);
    Home home;
    std::vector<Said> said;
    const auto some_time = [&] {
      const std::int64_t day = days_since_epoch({2026, 2, 27}) + dice.below(8) + (dice.one_in(2) ? 213 : 0);
      return Instant{(day * 24 - 1) * kHour + dice.below(3) * 12 * kHour - dice.below(2)};
    };
    for (int number = 1, many = 1 + dice.below(4); number <= many; ++number) {
      const Instant given = dice.one_in(3) ? some_time() : noon({2026, 1, 10});
      Consent& consent = home.add(number, given);
      if (dice.one_in(5)) consent.subject = kLiv;
      if (!dice.one_in(4))
        consent.provision.recipients = {dice.one_in(2) ? kCity : dice.one_in(2) ? kSchool : kClinic};
      if (dice.one_in(2)) consent.provision.purposes = {std::string(kPurposes[dice.below(2)])};
      if (!dice.one_in(3)) {
        consent::Category category;
        if (!dice.one_in(4)) category.field = static_cast<Field>(2 + dice.below(2));
        if (dice.one_in(2)) category.type = static_cast<DataType>(dice.below(2));
        consent.provision.categories = {category};
      }
      said.push_back({consent, given});
      if (dice.one_in(3)) {
        said.back().withdrawn = Instant{std::max(given, some_time()).milliseconds + 1};
        home.end(number, consent::EventKind::kWithdrawn, *said.back().withdrawn);
      } else if (dice.one_in(3)) {
        said.back().excluded = Instant{std::max(given, some_time()).milliseconds + 1};
        home.end(number, consent::EventKind::kExcluded, *said.back().excluded, kSchool);
      }
    }
    for (int i = 0; i < 12; ++i) {
      std::string basis;
      if (dice.one_in(2)) basis = "urn:indsigt:consent:" + std::to_string(1 + dice.below(5));
      if (dice.one_in(3)) basis = kPurposes[dice.below(2)];
      if (dice.one_in(6)) basis = kLaw;
      if (dice.one_in(9)) basis = kUrgent;
      records::LogLine& line = home.line(some_time(), basis, static_cast<Field>(2 + dice.below(2)),
                                         static_cast<DataType>(dice.below(2)));
      if (dice.one_in(10)) line.at.reset();
      if (dice.one_in(6)) line.field.reset();
      if (dice.one_in(4)) line.subject = kLiv;
      if (dice.one_in(3)) line.on_behalf = dice.one_in(2) ? kCity : kClinic;
      if (dice.one_in(8)) line.on_behalf.reset();
      if (dice.one_in(4)) line.to = kSchool;
    }
    const auto lines = home.said_.log;
    const Classes classes = home.classes();
    ASSERT_EQ(classes.size(), lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
      ASSERT_EQ(classes[i], class_again(said, lines[i])) << i << " " << lines[i].basis;
      ++met[static_cast<std::size_t>(classes[i])];
    }
  }
  for (const unsigned times : met) EXPECT_GT(times, 1'000u);
}

}  // namespace
}  // namespace indsigt::access
