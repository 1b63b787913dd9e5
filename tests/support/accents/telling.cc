// SPDX-License-Identifier: MPL-2.0
// Things and log lines in an accent.
#include <utility>

#include "support/accents/json.h"
#include "support/accents/speaker.h"
#include "support/accents/things.h"
#include "support/accents/times.h"

namespace indsigt::accents {

bool has_no_time(const Accent& accent, const Line& line) {
  return accent.has_lost_clock && line.number % 5 == 0;
}

std::string Speaker::time_text(Instant at) const {
  const int east = hours_east(at, 1);
  switch (accent_.times) {
    case Times::kUtc:
      return clock_text(at, 0) + "Z";
    case Times::kNoZone:
      return clock_text(at, east);
    case Times::kDatabase:
      return clock_text(at, east, ' ') + "+0" + std::to_string(east) + "00";
    case Times::kLocalZone:
      break;
  }
  return clock_text(at, east) + "+0" + std::to_string(east) + ":00";
}

// A day, or a moment that is of that day where the family lives.
std::string Speaker::day_text(PartialDate day) const {
  if (accent_.times == Times::kUtc)
    return to_iso(civil_date_of_day(days_since_epoch(day) - 1)) + "T23:30:00Z";
  if (accent_.times == Times::kNoZone) return to_iso(day) + "T23:30:00";
  return to_iso(day);
}

// As the accent's release has it.
Sort Speaker::sort_of(const Thing& thing) const {
  Sort sort = kSortTable[thing.sort];
  const Otherwise other = accent_.logs == Logs::kRelease3   ? sort.in_release_3
                          : accent_.logs == Logs::kRelease5 ? sort.in_release_5
                                                            : Otherwise{};
  if (!other.date.empty()) sort.date = other.date;
  if (other.holder.empty()) return sort;
  sort.holder = other.holder;
  sort.holding = other.holding;
  return sort;
}

void Speaker::place_of_thing(const Thing& thing, std::optional<unsigned> place,
                             std::vector<std::string>& participants, std::string& holder) {
  if (!place) return;
  const Sort sort = sort_of(thing);
  const bool only_place = sort.holder == "custodian" || sort.holder == "serviceProvider";
  std::string who =
      only_place || !accent_.by_role ? reference(Role::kPlace, *place) : role_reference(std::nullopt, place);
  if (sort.holding == Holding::kAgent) who = object({{"agent", who}});
  if (sort.holding == Holding::kActor) who = object({{"actor", who}});
  if (sort.holder == sort.subject) return participants.push_back(std::move(who));
  const bool is_one = sort.holding == Holding::kReference || sort.holding == Holding::kAgent;
  holder = is_one ? who : list({who});
}

// People together, contained in what is written.
std::string Speaker::group_of(const std::vector<std::string>& people) {
  std::vector<std::string> members;
  for (const std::string& one : people) members.push_back(object({{"entity", one}}));
  contained_.push_back(object({{"resourceType", "\"Group\""}, {"id", "\"all\""}, {"member", list(members)}}));
  return R"({"reference":"#all"})";
}

std::string Speaker::thing_text(const Thing& thing, unsigned version, bool as_other) {
  const Sort sort = sort_of(thing);
  contained_.clear();
  const auto humans = static_cast<unsigned>(story_.humans.size());
  const auto places = static_cast<unsigned>(story_.places.size());
  std::optional<unsigned> place = thing.place;
  if (as_other && place) place = (*place + 1) % places;
  // Without an address nothing says that what is said of two people is one thing.
  const bool moves = as_other && accent_.has_urls && thing.about.size() == 1;
  std::vector<std::string> people;
  for (const unsigned one : thing.about)
    people.push_back(reference(Role::kHuman, moves ? (one + 1) % humans : one));
  std::string subject = people.size() > 1 ? group_of(people) : people.front(), holder;
  if (has_participants(thing.sort)) {
    for (std::string& one : people) one = object({{"actor", one}});
  }
  const bool by_encounter = sort.type == "Condition" && sort.holder == "recorder" && thing.number % 3 == 0;
  if (by_encounter && place) {
    const std::string encounter = R"({"resourceType":"Encounter","id":"stay","serviceProvider":)";
    contained_.push_back(encounter + reference(Role::kPlace, *place) + "}");
  } else {
    place_of_thing(thing, place, people, holder);
  }
  if (has_participants(thing.sort)) subject = list(people);
  const bool withheld = thing.fate == Fate::kWithheld;
  const bool has_label = withheld && sort.type == "DocumentReference" && thing.number % 2 == 0;
  std::string day = quote(day_text(thing.day()));
  if (sort.date == "period" || sort.date == "actualPeriod") day = object({{"start", day}});
  Members members{{"resourceType", quote(sort.type)},
                  {"id", quote(id_of(thing))},
                  {"meta", meta(version, withheld && !has_label)},
                  {"securityLabel", has_label ? R"([{"coding":[{"code":"TABOO"}]}])" : ""},
                  {"encounter", by_encounter && place ? R"({"reference":"#stay"})" : ""},
                  {"contained", contained_.empty() ? "" : list(contained_)},
                  {sort.subject, subject},
                  {sort.holder == sort.subject ? "" : sort.holder, holder},
                  {sort.date, day}};
  std::string text = object(members);
  if (thing.fate == Fate::kError && !as_other) text.insert(1, std::string(sort.error) + ",");
  return text;
}

// The newest version first, as a history has them.
void Speaker::tell(const Thing& thing) {
  const bool in_history = accent_.pack == Pack::kHistory;
  if (thing.fate == Fate::kDeleted && !in_history) return;
  const std::string_view type = kSortTable[thing.sort].type;
  const std::string id = id_of(thing);
  const bool has_older = (thing.was_other && (in_history || accent_.versions != Versions::kNone)) ||
                         thing.fate == Fate::kDeleted;
  const auto put = [&](std::string text) {
    add({.full_url = {}, .resource = std::move(text), .is_match = true, .thing = thing.number}, type, id);
  };
  std::string now = thing.fate == Fate::kDeleted ? "" : thing_text(thing, 2, false);
  if (accent_.twice && dice_.one_in(4)) put(now);
  put(std::move(now));
  if (has_older) put(thing_text(thing, 1, true));
}

std::string Speaker::agent(const std::string& who, std::string_view code, bool asked, const Line* why) {
  const bool early = accent_.logs == Logs::kRelease3, late = accent_.logs == Logs::kRelease5;
  const std::string reason = why == nullptr ? "" : list({object({{"text", quote(why->reason())}})});
  const std::string coding = object({{"code", quote(code)}});
  // R5 lets it out; then whoever is there did it.
  const bool is_told = !late || why == nullptr || why->deed == Deed::kDisclosure;
  return object({{"type", code.empty() ? "" : object({{"coding", list({coding})}})},
                 {early ? "reference" : "who", who},
                 {"requestor", is_told ? asked ? "true" : "false" : ""},
                 {late ? "authorization" : "purposeOfUse", reason}});
}

std::string Speaker::reader_agent(const Line& line) {
  const unsigned reader = *line.reader;
  if (accent_.names_readers) {
    return object({{"altId", quote(story_.readers[reader].number)},
                   {"name", quote(story_.readers[reader].name)},
                   {"requestor", "true"},
                   {"purposeOfUse", list({object({{"text", quote(line.reason())}})})}});
  }
  const std::string who =
      accent_.by_role ? role_reference(reader, line.place) : reference(Role::kReader, reader);
  return agent(who, "IRCP", true, &line);
}

std::string Speaker::agents_of(const Line& line) {
  std::vector<std::string> agents;
  const auto place = [&](unsigned number) { return reference(Role::kPlace, number); };
  const bool transfer = line.deed == Deed::kDisclosure;
  const bool has_user = line.reader || line.place;
  if (accent_.logs == Logs::kBalp && has_user && !transfer) {
    const std::string device = R"({"type":"Device","display":"Journalsystem"})";
    agents.push_back(agent(device, "110153", false, nullptr));
    agents.push_back(agent(device, "110152", false, nullptr));
  }
  if (transfer) {
    agents.push_back(agent(place(line.from), "110153", false, nullptr));
    agents.push_back(agent(place(line.to), "110152", false, nullptr));
  }
  if (line.reader) agents.push_back(reader_agent(line));
  if (line.place && line.reader && !accent_.by_role)
    agents.push_back(agent(place(*line.place), "PROV", false, nullptr));
  if (line.place && !line.reader) agents.push_back(agent(place(*line.place), "", true, &line));
  if (!has_user) agents.push_back(agent("", "", true, &line));
  return list(agents);
}

std::string Speaker::entities_of(const Line& line) {
  std::vector<std::string> all;
  const std::string_view name = accent_.logs == Logs::kRelease3 ? "reference" : "what";
  const Thing* const thing = line.thing ? &story_.things[*line.thing] : nullptr;
  const bool is_there =
      thing != nullptr && thing->fate != Fate::kDeleted && !story_.left_out_things.contains(thing->number);
  if (accent_.logs != Logs::kByThing || !is_there)
    all.push_back(object({{name, reference(Role::kHuman, line.about)}}));
  if (is_there) {
    const std::string path = std::string(kSortTable[thing->sort].type) + "/" + id_of(*thing);
    all.push_back(object({{name, object({{"reference", quote(literal(path, accent_.refs))}})}}));
  }
  if (accent_.logs == Logs::kBalp) {
    all.push_back(R"({"what":{"identifier":{"value":"request-)" + std::to_string(line.number) + R"("}}})");
  }
  return list(all, ", ");
}

std::string Speaker::recorded(const Line& line) const {
  if (!has_no_time(accent_, line)) return quote(time_text(line.at));
  constexpr std::string_view kNone[] = {"", R"("i går")", R"("2024-06-15")", "17"};
  return std::string(kNone[line.number / 5 % std::size(kNone)]);
}

void Speaker::tell(const Line& line) {
  const bool national = accent_.logs == Logs::kSwedish || accent_.logs == Logs::kEstonian;
  if (national && line.deed == Deed::kLook) return;
  contained_.clear();
  const bool failed = line.deed == Deed::kAttempt, late = accent_.logs == Logs::kRelease5;
  const bool is_search = accent_.logs == Logs::kBalp && line.deed == Deed::kLook && line.number % 2 == 0;
  const std::string code = object({{"code", quote(is_search                    ? "search-type"
                                                  : line.deed == Deed::kChange ? "update"
                                                                               : "read")}});
  const std::string agents = agents_of(line), entities = entities_of(line);
  std::string outcome = failed ? "\"8\"" : line.number % 2 == 0 ? "\"0\"" : "";
  if (late && failed) outcome = R"({"code":{"code":"error"}})";
  if (late && !failed) outcome = "";
  const std::string_view action = line.deed == Deed::kChange ? "\"U\"" : is_search ? "\"E\"" : "\"R\"";
  const std::string id = "e" + std::to_string(line.number);
  Members members{{"resourceType", "\"AuditEvent\""},
                  {"id", quote(id)},
                  {"contained", contained_.empty() ? "" : list(contained_)},
                  {late ? "code" : "subtype", late ? object({{"coding", list({code})}}) : list({code})},
                  {"action", std::string(action)},
                  {"recorded", recorded(line)},
                  {"outcome", outcome},
                  {"agent", agents},
                  {"entity", entities}};
  const Entry entry{
      .full_url = {}, .resource = object(members), .is_match = true, .thing = {}, .line = line.number};
  if (accent_.twice && dice_.one_in(4)) add(entry, "AuditEvent", id);
  add(entry, "AuditEvent", id);
}

}  // namespace indsigt::accents
