// SPDX-License-Identifier: MPL-2.0
// Who is who in an accent, and how it refers to them.
#include "support/accents/speaker.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "support/accents/json.h"

namespace indsigt::accents {
namespace {

std::string_view type_of(Role role) {
  constexpr std::string_view kTypes[] = {"Patient", "Organization", "Practitioner"};
  return kTypes[static_cast<std::size_t>(role)];
}

std::string identifier(std::string_view system, std::string_view value, std::string_view more = "") {
  std::string text = "{" + std::string(more);
  if (!system.empty()) text += "\"system\":" + quote(system) + ",";
  return text + "\"value\":" + quote(value) + "}";
}

std::string in_capitals(std::string text, std::size_t end) {
  for (std::size_t i = 0; i < std::min(end, text.size()); ++i) {
    text[i] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[i])));
  }
  return text;
}

// A number as people write it, and another name of its system.
std::pair<std::string, std::string> written(Country country, const Human& human) {
  std::string value = human.number;
  const std::string system(number_system(country, Role::kHuman, human.is_provisional));
  switch (country) {
    case Country::kDenmark:
      return {system.substr(8), value.insert(6, "-")};
    case Country::kSweden:
      return {human.is_provisional ? "http://electronichealth.se/identifier/samordningsnummer"
                                   : "http://electronichealth.se/identifier/personnummer",
              value.insert(8, "-")};
    case Country::kNorway:
      return {in_capitals(system, 8), value.insert(6, " ")};
    case Country::kFinland:
      value[6] = 'a';
      return {system, value};
    case Country::kEstonia:
      break;
  }
  return {system + "/", " " + value};
}

std::string percent_encoded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) != 0) {
      out.push_back(c);
    } else {
      out.append({'%', kDigits[byte >> 4], kDigits[byte & 15]});
    }
  }
  return out;
}

}  // namespace

std::string_view number_system(Country country, Role role, bool provisional) {
  constexpr std::string_view kHumans[] = {"urn:oid:1.2.208.176.1.2", "urn:oid:1.2.752.129.2.1.3.1",
                                          "urn:oid:2.16.578.1.12.4.1.4.1", "urn:oid:1.2.246.21",
                                          "https://fhir.ee/sid/pid/est/ni"};
  constexpr std::string_view kPlaces[] = {"urn:oid:1.2.208.176.1.1", "urn:oid:1.2.752.129.2.1.4.1",
                                          "urn:oid:2.16.578.1.12.4.1.4.102", "urn:oid:1.2.246.10",
                                          "https://ariregister.rik.ee"};
  if (role != Role::kHuman) return kPlaces[static_cast<std::size_t>(country)];
  if (provisional && country == Country::kSweden) return "urn:oid:1.2.752.129.2.1.3.3";
  if (provisional && country == Country::kNorway) return "urn:oid:2.16.578.1.12.4.1.4.2";
  return kHumans[static_cast<std::size_t>(country)];
}

Speaker::Speaker(const Story& story, const Accent& accent, unsigned source, Dice& dice)
    : story_(story),
      accent_(accent),
      source_(source),
      dice_(dice),
      base_("https://" + std::string(1, static_cast<char>('a' + source)) + ".example/fhir/") {
  while (first_thing_ < story.things.size() && story.things[first_thing_].source != source) ++first_thing_;
}

std::string Speaker::id_of(const Thing& thing) const {
  return "t" + std::to_string(thing.number - first_thing_);
}

std::vector<Entry> Speaker::entries() {
  for (const Thing& thing : story_.things) {
    if (thing.source == source_ && !story_.left_out_things.contains(thing.number)) tell(thing);
  }
  for (const Line& line : story_.lines) {
    if (line.source == source_ && !story_.left_out_lines.contains(line.number)) tell(line);
  }
  return std::move(entries_);
}

bool Speaker::lacks(Role role, unsigned number) const {
  const bool some =
      role == Role::kHuman ? accent_.lacks_people : role == Role::kPlace && accent_.lacks_places;
  return some && (number + source_) % 2 == 0;
}

// One server's Patient/1 is another's Patient/2.
std::string Speaker::id_of(Role role, unsigned number) const {
  const auto many = static_cast<unsigned>(role == Role::kHuman ? story_.humans.size() : story_.places.size());
  return std::to_string(1 + (number + source_) % many);
}

std::string Speaker::url_of(std::string_view path) const {
  if (!accent_.has_urls) return {};
  if (accent_.refs != Refs::kUrn && accent_.refs != Refs::kLoose) return base_ + std::string(path);
  std::uint64_t hash = 1'469'598'103'934'665'603u + source_;
  for (const char c : path) hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211u;
  std::string digits;
  for (int i = 0; i < 16; ++i, hash >>= 4) digits.push_back("0123456789abcdef"[hash & 15]);
  return "urn:uuid:" + digits.substr(0, 8) + "-cafe-4bad-8bad-" + digits.substr(4);
}

// The one that names the person comes last.
std::vector<std::string> Speaker::human_identifiers(unsigned number) const {
  const auto many = static_cast<unsigned>(story_.humans.size());
  const Human &human = story_.humans[number], &other = story_.humans[(number + 1 + source_) % many];
  const auto system = number_system(story_.country, Role::kHuman, human.is_provisional);
  const std::string own = identifier(system, human.number);
  const std::string passing = identifier(number_system(story_.country, Role::kHuman, other.is_provisional),
                                         other.number, R"("use":"temp",)");
  const std::string clash = std::to_string((number + source_) % many);
  switch (accent_.numbers) {
    case Numbers::kPlain:
      return {own};
    case Numbers::kWritten: {
      const auto [name, value] = written(story_.country, human);
      return {identifier(name, value, R"("use":"official","period":{"start":"2001-01-01"},)")};
    }
    case Numbers::kWithOthers:
      return {identifier("", clash),
              passing,
              identifier("journal", clash, R"("use":"usual",)"),
              identifier("urn:ended", clash, R"("period":{"end":"2011-01-01"},)"),
              identifier("urn:old", clash, R"("use":"old",)"),
              identifier("urn:second", clash, R"("use":"secondary",)"),
              own};
    case Numbers::kClashing:
      return {identifier("urn:oid:1.2.3.4", clash, R"("use":"usual",)"), own};
    case Numbers::kTemporary:
      return {passing};
    case Numbers::kReplacement:
      return {identifier("urn:oid:1.2.208.176.1.6.1.3", "3202146AB" + clash)};
    case Numbers::kNone:
      break;
  }
  return {};
}

std::vector<std::string> Speaker::identifiers_of(Role role, unsigned number) const {
  if (role == Role::kHuman) return human_identifiers(number);
  if (accent_.numbers == Numbers::kNone) return {};
  const std::string& value =
      role == Role::kPlace ? story_.places[number].number : story_.readers[number].number;
  const std::string own = identifier(number_system(story_.country, role, false), value);
  const bool has_firm = role == Role::kPlace && accent_.numbers == Numbers::kWithOthers;
  return has_firm ? std::vector{identifier("http://cvr.dk", "12345674"), own} : std::vector{own};
}

std::string Speaker::names_of(unsigned human) const {
  const Human& one = story_.humans[human];
  const std::string parts =
      object({{"use", "\"official\""}, {"family", quote(one.family)}, {"given", list({quote(one.given)})}});
  const std::string before = object(
      {{"use", "\"old\""}, {"text", quote(one.given + " Tidligere")}, {"period", R"({"end":"2012-01-01"})"}});
  const std::string whole = object({{"text", quote(one.name())}});
  return (human + source_) % 2 == 0 ? list({before, parts}) : list({whole});
}

// Some know the year alone; not where numbers clash (that would be one doubt more), nor of two of one name
// and year, whom nothing would then tell apart.
std::string Speaker::birth_date_of(unsigned human) const {
  const Human& one = story_.humans[human];
  const bool has_double = std::ranges::any_of(story_.humans, [&](const Human& other) {
    return &other != &one && other.name() == one.name() && other.born.year == one.born.year;
  });
  const std::string day = to_iso(one.born);
  const bool is_year = (human + source_) % 3 == 0 && accent_.numbers != Numbers::kClashing && !has_double;
  return is_year ? day.substr(0, 4) : day;
}

std::string Speaker::display_of(Role role, unsigned number) const {
  return role == Role::kHuman   ? story_.humans[number].name()
         : role == Role::kPlace ? story_.places[number].name
                                : story_.readers[number].name;
}

std::string Speaker::party(Role role, unsigned number, std::string_view id, std::string meta) const {
  const auto identifiers = identifiers_of(role, number);
  const std::string name = quote(display_of(role, number));
  const bool is_human = role == Role::kHuman;
  return object({{"resourceType", quote(type_of(role))},
                 {"id", quote(id)},
                 {"meta", std::move(meta)},
                 {"identifier", identifiers.empty() ? "" : list(identifiers)},
                 {"name", is_human                ? names_of(number)
                          : role == Role::kReader ? list({object({{"text", name}})})
                                                  : name},
                 {"birthDate", is_human ? quote(birth_date_of(number)) : ""}});
}

void Speaker::add(Entry entry, std::string_view type, std::string_view id) {
  entry.full_url = url_of(std::string(type).append("/").append(id));
  entries_.push_back(std::move(entry));
}

// An older version may have been of somebody else: a mistake that was put right.
void Speaker::add_party(Role role, unsigned number) {
  if (!known_.insert({role, number}).second || lacks(role, number)) return;
  const std::string id = id_of(role, number);
  const auto put = [&](unsigned said, unsigned version) {
    add({.full_url = {}, .resource = party(role, said, id, meta(version, false)), .is_match = false},
        type_of(role), id);
  };
  put(number, 2);
  const auto many = static_cast<unsigned>(role == Role::kHuman ? story_.humans.size() : story_.places.size());
  const bool has_older = accent_.pack == Pack::kHistory || accent_.versions != Versions::kNone;
  if (has_older && number % 2 == 0) put((number + 1) % many, 1);
  if (role == Role::kHuman && accent_.has_old_records) add_old_record(number);
}

// A record that was merged into the one that counts.
void Speaker::add_old_record(unsigned human) {
  const std::string id = "old" + id_of(Role::kHuman, human);
  const std::string link =
      object({{"other", object({{"reference", quote("Patient/" + id_of(Role::kHuman, human))}})},
              {"type", "\"replaced-by\""}});
  std::string record = object({{"resourceType", "\"Patient\""},
                               {"id", quote(id)},
                               {"active", "false"},
                               {"name", names_of(human)},
                               {"link", list({link})}});
  add({.full_url = {}, .resource = std::move(record), .is_match = false}, "Patient", id);
}

std::string Speaker::literal(std::string_view path, Refs refs) {
  std::string own(path);
  switch (refs) {
    case Refs::kAbsolute:
      return base_ + own;
    case Refs::kVersioned:
      return (dice_.one_in(2) ? base_ + own : own) + "/_history/" + std::to_string(1 + dice_.below(12));
    case Refs::kOddHost:
      return in_capitals(base_, std::string_view("https://a.example").size()).insert(17, ":443") + own;
    case Refs::kUrn:
      own = url_of(path);
      return dice_.one_in(2) ? in_capitals(own, own.size()) : own;
    default:
      return own;
  }
}

std::string Speaker::conditional(Role role, unsigned number) {
  const Human* const human = role == Role::kHuman ? &story_.humans[number] : nullptr;
  std::string token(number_system(story_.country, role, human != nullptr && human->is_provisional));
  token += "|" + (human != nullptr       ? human->number
                  : role == Role::kPlace ? story_.places[number].number
                                         : story_.readers[number].number);
  return std::string(type_of(role)) + "?identifier=" + (dice_.one_in(2) ? percent_encoded(token) : token);
}

// By an identifier; half of them are not in the file.
std::string Speaker::away(Role role, unsigned number, Refs refs) {
  const auto identifiers = identifiers_of(role, number);
  if ((number + source_) % 2 == 0 || !joins_files(accent_.numbers)) add_party(role, number);
  const std::string display = quote(display_of(role, number));
  if (refs == Refs::kConditional) {
    return object({{"reference", quote(conditional(role, number))}, {"display", display}});
  }
  const std::string nowhere = base_ + std::string(type_of(role)) + "/away" + std::to_string(number);
  const bool is_typed = refs == Refs::kLogical || (refs == Refs::kUntyped && role != Role::kHuman);
  return object({{"reference", refs == Refs::kBoth ? quote(nowhere) : ""},
                 {"type", is_typed ? quote(type_of(role)) : ""},
                 {"identifier", identifiers.back()},
                 {"display", display}});
}

std::string Speaker::reference(Role role, unsigned number) {
  constexpr Refs kAny[] = {Refs::kRelative, Refs::kAbsolute, Refs::kVersioned, Refs::kLogical,
                           Refs::kOddHost};
  const Refs refs = accent_.refs == Refs::kMixed ? dice_.pick(kAny) : accent_.refs;
  if (refs == Refs::kContained) {
    const std::string id = std::string(1, "hpr"[static_cast<std::size_t>(role)]) + std::to_string(number);
    const std::string own = party(role, number, id);
    if (std::ranges::find(contained_, own) == contained_.end()) contained_.push_back(own);
    return object({{"reference", quote("#" + id)}});
  }
  const bool is_away =
      refs == Refs::kBoth || refs == Refs::kLogical || refs == Refs::kUntyped || refs == Refs::kConditional;
  if (is_away && accent_.numbers != Numbers::kNone) return away(role, number, refs);
  add_party(role, number);
  const bool is_old = role == Role::kHuman && accent_.has_old_records && dice_.one_in(3);
  const std::string path = std::string(type_of(role)) + "/" + (is_old ? "old" : "") + id_of(role, number);
  const bool has_words = lacks(role, number) && dice_.one_in(2);
  return object({{"reference", quote(literal(path, refs))},
                 {"display", has_words ? quote(display_of(role, number)) : ""}});
}

// Somebody behind a role that is contained in what is written.
std::string Speaker::role_reference(std::optional<unsigned> reader, std::optional<unsigned> place) {
  const std::string id =
      (reader ? "reader" + std::to_string(*reader) : "") + "role" + (place ? std::to_string(*place) : "");
  contained_.push_back(object({{"resourceType", "\"PractitionerRole\""},
                               {"id", quote(id)},
                               {"practitioner", reader ? reference(Role::kReader, *reader) : ""},
                               {"organization", place ? reference(Role::kPlace, *place) : ""}}));
  return object({{"reference", quote("#" + id)}});
}

// `version` 2 is newer than 1.
std::string Speaker::meta(unsigned version, bool withheld) {
  constexpr std::string_view kLabels[] = {
      R"({"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"NOPAT"})",
      R"({"system":"http://hl7.org/fhir/v3/ActCode","code":"TABOO"})",
      R"({"system":"urn:oid:2.16.840.1.113883.5.4","code":"NOPAT"})",
      R"({"code":"nopat"})",
      R"({"display":"TABOO"})",
  };
  Members members;
  if (accent_.versions == Versions::kByNumber)
    members.emplace_back("versionId", version == 1 ? "\"9\"" : "\"10\"");
  if (accent_.versions == Versions::kByTime) {
    members.emplace_back("lastUpdated",
                         version == 1 ? "\"2025-01-01T10:00:00+02:00\"" : "\"2025-01-01T09:00:00Z\"");
  }
  if (withheld) members.emplace_back("security", list({std::string(dice_.pick(kLabels))}));
  return members.empty() ? "" : object(members);
}

}  // namespace indsigt::accents
