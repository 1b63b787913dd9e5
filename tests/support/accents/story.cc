// SPDX-License-Identifier: MPL-2.0
#include "support/accents/story.h"

#include <algorithm>
#include <string_view>

#include "support/accents/things.h"

namespace indsigt::accents {
namespace {

namespace families = records::families;

std::string digits(unsigned number, std::size_t width) {
  std::string text = std::to_string(number);
  return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

// The number of a person born on a day as the country's register writes it.
std::string civil_number(Country country, PartialDate born, unsigned running, bool provisional) {
  const unsigned day = born.day + (provisional && country == Country::kSweden ? 60u : 0u);
  const unsigned first = day + (provisional && country == Country::kNorway ? 40u : 0u);
  const std::string month = digits(born.month, 2), year = digits(static_cast<unsigned>(born.year), 4);
  const std::string serial = digits(1000 + running * 37, 4), short_year = year.substr(2);
  switch (country) {
    case Country::kSweden:
      return year + month + digits(day, 2) + serial;
    case Country::kNorway:
      return digits(first, 2) + month + short_year + serial + "7";
    case Country::kFinland:
      return digits(day, 2) + month + short_year + "A" + serial.substr(1) + "X";
    case Country::kEstonia:
      return "5" + short_year + month + digits(day, 2) + serial;
    case Country::kDenmark:
      break;
  }
  return digits(day, 2) + month + short_year + serial;
}

// Siblings, at times twins, and somebody of the same name who was born on another day.
void add_humans(Dice& dice, unsigned many, Story& story) {
  constexpr std::string_view kGiven[] = {"Alma", "Viggo", "Åse", "Bo Ørn"};
  constexpr std::string_view kFamily[] = {"Birkedal", "Dahl", "Æbelø-Holm"};
  const std::string family(dice.pick(kFamily));
  for (unsigned i = 0; i < many; ++i) {
    Human human{.given = std::string(kGiven[i]), .family = family, .born = {2010, 3, 4}, .number = {}};
    human.born.year = static_cast<std::int16_t>(2009 + 2 * i);
    human.born.day = static_cast<std::uint8_t>(1 + dice.below(28));
    if (i > 0 && dice.one_in(6)) human.born = story.humans[i - 1].born;
    const bool has_double = std::ranges::any_of(story.humans, [&](const Human& other) {
      return other.born == human.born && other.given == story.humans[0].given;
    });
    if (i > 0 && dice.one_in(8) && !has_double) human.given = story.humans[0].given;
    human.is_provisional = dice.one_in(5);
    human.number = civil_number(story.country, human.born, i + 1, human.is_provisional);
    story.humans.push_back(human);
  }
}

void add_parties(unsigned many, Story& story) {
  for (unsigned i = 0; i < many; ++i) {
    story.places.push_back({"Sted " + std::to_string(i), "SE2321000016-" + digits(100 + i, 4)});
    story.readers.push_back({"Læge " + std::to_string(i), "SE2321000016-P" + digits(100 + i, 4)});
  }
}

template <class AnyId>
std::optional<unsigned> number_of(const std::optional<AnyId>& id, unsigned many) {
  if (!id) return std::nullopt;
  return std::to_integer<unsigned>(id->bytes[15]) % many;
}

void add_thing(Dice& dice, const records::DataItem& item, unsigned source, Story& story) {
  const auto persons = static_cast<unsigned>(story.humans.size());
  Thing thing{.number = static_cast<unsigned>(story.things.size()), .source = source};
  thing.about = {number_of(item.subject, persons).value_or(dice.below(persons))};
  thing.place = number_of(item.holder, static_cast<unsigned>(story.places.size()));
  thing.sort = static_cast<unsigned>(item.kind) % kSorts;
  const unsigned second = dice.below(persons);
  if (takes_several(thing.sort) && second != thing.about.front()) thing.about.push_back(second);
  constexpr Fate kFates[] = {Fate::kError, Fate::kDeleted, Fate::kWithheld};
  if (dice.one_in(5)) thing.fate = dice.pick(kFates);
  thing.was_other = dice.one_in(5);
  story.things.push_back(std::move(thing));
}

// The sorts of days that records' families have, none from before the rule for local time.
Instant moment_of(Dice& dice, const records::LogLine& line) {
  constexpr std::int64_t kDay = 86'400'000, kFirst = 9'500 * kDay;
  std::int64_t at = line.at.value_or(families::some_instant(dice)).milliseconds;
  if (at < kFirst) at += kFirst;
  return {at - at % 1000};
}

void add_line(Dice& dice, const records::LogLine& said, unsigned source, unsigned first_thing, Story& story) {
  const auto persons = static_cast<unsigned>(story.humans.size());
  const auto many = static_cast<unsigned>(story.places.size());
  Line line{.number = static_cast<unsigned>(story.lines.size()), .source = source};
  line.about = number_of(said.subject, persons).value_or(dice.below(persons));
  line.reader = number_of(said.who, many);
  line.place = number_of(said.on_behalf, many);
  line.from = number_of(said.from, many).value_or(0);
  line.to = number_of(said.to, many).value_or(0);
  line.deed = static_cast<Deed>(static_cast<unsigned>(said.kind) % 4);
  if (line.deed == Deed::kDisclosure && line.from == line.to) line.deed = Deed::kLook;
  if (dice.one_in(10)) line.deed = Deed::kAttempt;
  line.at = moment_of(dice, said);
  const auto things = static_cast<unsigned>(story.things.size()) - first_thing;
  for (unsigned i = 0, start = things > 0 ? dice.below(things) : 0; i < things && dice.below(4) > 0; ++i) {
    const Thing& thing = story.things[first_thing + (start + i) % things];
    if (thing.about == std::vector{line.about}) line.thing = thing.number;
    if (line.thing) break;
  }
  story.lines.push_back(line);
}

}  // namespace

Story make_story(unsigned seed) {
  const families::Family family = families::make_family(seed);
  Dice dice(seed + 900'000);
  Story story;
  story.country = static_cast<Country>(dice.below(kCountries));
  add_humans(dice, family.persons, story);
  add_parties(family.actors, story);
  for (const families::Delivery& delivery : family.deliveries) {
    const auto first = static_cast<unsigned>(story.things.size());
    for (const auto& item : delivery.records.items) add_thing(dice, item, story.sources, story);
    for (const auto& line : delivery.records.log) add_line(dice, line, story.sources, first, story);
    ++story.sources;
  }
  return story;
}

}  // namespace indsigt::accents
