// SPDX-License-Identifier: MPL-2.0
#include "support/accents/answers.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "base/bytes.h"
#include "crypto/sodium_digest.h"
#include "records/identifiers.h"
#include "records/questions/access_log.h"
#include "records/questions/holders.h"
#include "records/questions/items.h"
#include "records/questions/sharing.h"
#include "sources/source.h"
#include "support/accents/speaker.h"
#include "support/accents/things.h"

namespace indsigt::accents {
namespace {

using records::AccessLogEntry;
using records::ActorRef;
using records::AsOf;
using records::LogKind;
using records::PersonId;
using records::Records;

std::string name_of(const std::optional<ActorRef>& actor) {
  return actor ? std::string(actor->name) : std::string("nobody");
}

std::vector<AccessLogEntry> log_of(const Records& records, PersonId subject) {
  return records::find_access_log(records, subject, {}, records::AccessLogOrder::kNewestFirst).rows;
}

std::vector<records::ItemEntry> items_of(const Records& records, PersonId subject) {
  return records::find_items(records, subject, AsOf::now(), {}).rows;
}

class Judge {
 public:
  Judge(const Story& story, const Accent& accent, const Written& written, const Imported& imported)
      : story_(story), accent_(accent), written_(written), imported_(imported), records_(imported.records) {}

  std::vector<std::string> judge() {
    for (const records::Subject& subject : records_.subjects()) look_at(subject);
    look_for_lost();
    look_at_files();
    return std::move(faults_);
  }

 private:
  void fault(std::string what) { faults_.push_back(std::move(what)); }
  void must_be(std::string_view what, const std::string& about, const std::string& want,
               const std::string& got) {
    if (want != got) fault(std::string(what) + " of " + about + ": " + want + ", said: " + got);
  }

  // A place that the file lacks may be without a name.
  void must_be_place(std::string_view what, const std::string& about, std::optional<unsigned> want,
                     const std::optional<ActorRef>& got) {
    const std::string name = want ? story_.places[*want].name : "nobody", said = name_of(got);
    if (want && said.empty() && accent_.lacks_places) return;
    if (want && said == "nobody" && is_ambiguous(accent_)) return;
    must_be(what, about, name, said);
  }

  // Every answer about a person must be about one human, and under that human's name or none.
  void look_at(const records::Subject& subject) {
    std::set<unsigned> humans;
    std::map<std::string, std::uint32_t> held;
    std::uint32_t placeless = 0;
    for (const records::ItemEntry& item : items_of(records_, subject.id)) {
      const Thing* const thing = look_at_item(item, subject.id);
      if (thing == nullptr) continue;
      things_of_[subject.id].insert(thing->number);
      if (thing->about.size() == 1) humans.insert(thing->about.front());
      if (item.holder) {
        ++held[std::string(item.holder->name)];
      } else {
        ++placeless;
      }
    }
    undated_ = said_ = 0;
    shared_.clear();
    for (const AccessLogEntry& entry : log_of(records_, subject.id)) look_at_line(entry, humans);
    must_be("the lines without a time", std::string(subject.name), std::to_string(undated_),
            std::to_string(records::count_undated_lines(records_, subject.id)));
    look_at_holders(subject, held, placeless);
    for (const unsigned human : humans) as_people_[human].insert(subject.id);
    const std::string name(subject.name);
    for (const unsigned human : humans) {
      if (!name.empty() && name != story_.humans[human].name()) {
        fault("what is of " + story_.humans[human].name() + " is said of " + name);
      }
    }
    if (humans.size() > 1) fault("one person is " + std::to_string(humans.size()) + " humans");
    settle_shared(subject, humans);
    const bool is_clash = accent_.numbers == Numbers::kClashing;
    if (!is_clash && records_.is_doubted(subject.id)) fault(name + " is in doubt without a reason");
  }

  // A thing of several people is right where one of them is this person.
  void settle_shared(const records::Subject& subject, const std::set<unsigned>& humans) {
    for (const unsigned number : things_of_[subject.id]) {
      const Thing& thing = story_.things[number];
      const bool named = std::ranges::any_of(thing.about, [&](unsigned one) {
        return humans.contains(one) ||
               (humans.empty() && (subject.name.empty() || subject.name == story_.humans[one].name()));
      });
      if (!named) fault("thing " + std::to_string(number) + " is said of somebody else");
      ++times_[number];
    }
  }

  const Thing* look_at_item(const records::ItemEntry& item, PersonId subject) {
    const std::string day = item.date ? to_iso(*item.date) : "no day";
    const auto found =
        std::ranges::find_if(story_.things, [&](const Thing& one) { return item.date == one.day(); });
    if (found == story_.things.end()) {
      fault("a thing of " + day + " is invented");
      return nullptr;
    }
    const std::string about = "thing " + std::to_string(found->number);
    if (found->fate != Fate::kCounts) fault(about + " does not count, and does");
    if (things_of_[subject].contains(found->number)) fault(about + " is there twice");
    if (item.kind != kSortTable[found->sort].kind) fault("the kind of " + about);
    must_be_place("the holder", about, found->place, item.holder);
    if (item.holder && found->place) places_[*found->place].insert(item.holder->id);
    return &*found;
  }

  void look_at_line(const AccessLogEntry& entry, std::set<unsigned>& humans) {
    const auto found =
        std::ranges::find_if(story_.lines, [&](const Line& one) { return entry.stated == one.reason(); });
    if (found == story_.lines.end()) return fault("a line is invented: " + std::string(entry.stated));
    const std::string about = "line " + std::to_string(found->number);
    if (story_.is_hidden(*found) && !is_over_files()) fault(about + " is hidden, and said");
    if (!lines_.insert(found->number).second) fault(about + " is there twice");
    humans.insert(found->about);
    constexpr LogKind kKinds[] = {LogKind::kLook, LogKind::kAttempt, LogKind::kDisclosure, LogKind::kChange};
    if (entry.kind != kKinds[static_cast<std::size_t>(found->deed)]) fault("the kind of " + about);
    const auto at = has_no_time(accent_, *found) ? std::nullopt : std::optional(found->at);
    undated_ += !entry.at && !entry.day;
    if (entry.at != at) {
      fault("the time of " + about + ": " + to_iso(found->at) +
            ", said: " + (entry.at ? to_iso(*entry.at) : "none"));
    }
    look_at_parties(*found, entry, about);
  }

  void look_at_parties(const Line& line, const AccessLogEntry& entry, const std::string& about) {
    const std::string place = line.place ? story_.places[*line.place].name : "nobody";
    const bool names_readers = accent_.logs != Logs::kEstonian || line.deed != Deed::kLook;
    const std::string reader = line.reader ? story_.readers[*line.reader].name : place;
    const bool is_swedish = accent_.logs == Logs::kSwedish && line.deed == Deed::kLook;
    const std::string who = !names_readers ? place : is_swedish && !line.reader ? "nobody" : reader;
    const bool lacks_who = line.reader ? accent_.people_once : accent_.lacks_places && line.place;
    const bool is_nameless = lacks_who && name_of(entry.who).empty();
    const bool is_open = is_ambiguous(accent_) && name_of(entry.who) == "nobody";
    if (!is_nameless && !is_open) must_be("who", about, who, name_of(entry.who));
    must_be_place("the unit", about, line.place, entry.unit);
    const bool shared = line.deed == Deed::kDisclosure;
    must_be_place("the sender", about, shared ? std::optional(line.from) : std::nullopt, entry.from);
    must_be_place("the recipient", about, shared ? std::optional(line.to) : std::nullopt, entry.to);
    ++said_;
    if (shared && entry.from && entry.to) ++shared_[{name_of(entry.from), name_of(entry.to)}];
    const Thing* const thing = line.thing ? &story_.things[*line.thing] : nullptr;
    const bool counts = thing != nullptr && thing->fate == Fate::kCounts;
    if (entry.items > (counts ? 1u : 0u)) fault(about + " concerns what it does not");
    if (entry.items == 0) return;
    must_be_place("the holder of what is concerned", about, thing->place, entry.holder_of_item);
  }

  // The lists of holders and of sharing add up to the items and lines.
  void look_at_holders(const records::Subject& subject, std::map<std::string, std::uint32_t> held,
                       std::uint32_t placeless) {
    for (const records::Holder& row : records::find_holders(records_, subject.id, AsOf::now()).rows) {
      auto& left = held[std::string(row.actor.name)];
      if (row.items > left) fault("holder " + std::string(row.actor.name) + " has too much");
      left -= std::min(left, row.items);
    }
    for (const auto& [name, left] : held) {
      if (left > 0) fault("holder " + name + " has too little");
    }
    const auto counts = records::count_holdings(records_, subject.id, AsOf::now());
    must_be("what has no place", std::string(subject.name), std::to_string(placeless),
            std::to_string(counts.without_holder));
    if (!is_ambiguous(accent_)) {
      must_be("what is of nobody", "all", "0", std::to_string(counts.without_subject));
      must_be("the lines of nobody", "all", "0",
              std::to_string(records::count_lines_without_subject(records_)));
    }
    const auto log = records::count_access_log(records_, subject.id, std::nullopt, std::nullopt);
    must_be("how many lines", std::string(subject.name), std::to_string(said_), std::to_string(log.all()));
    look_at_sharing(subject);
  }

  void look_at_sharing(const records::Subject& subject) {
    const auto sharing = records::find_sharing_pairs(records_, subject.id, AsOf::now(), {});
    if (sharing.without_parties > 0 && !is_ambiguous(accent_)) fault("a disclosure without parties");
    for (const records::SharingPair& row : sharing.rows) {
      auto& left = shared_[{std::string(row.from.name), std::string(row.to.name)}];
      if (row.times > left)
        fault("shared too often: " + std::string(row.from.name) + ", " + std::string(row.to.name));
      left -= std::min(left, row.times);
    }
    for (const auto& [pair, left] : shared_) {
      if (left > 0) fault("shared and not said: " + pair.first + ", " + pair.second);
    }
  }

  // Everything of the story that a file holds must be said.
  void look_for_lost() {
    std::uint32_t things_of_nobody = 0, lines_of_nobody = 0;
    for (const Thing& thing : story_.things) {
      const bool expected = thing.fate == Fate::kCounts && !written_.lost_things.contains(thing.number) &&
                            !story_.left_out_things.contains(thing.number);
      const std::size_t times = times_[thing.number];
      if (!expected || times == thing.about.size()) continue;
      if (times == 0) ++things_of_nobody;
      if (!is_ambiguous(accent_)) {
        fault("thing " + std::to_string(thing.number) + " is said of " +
              std::to_string(times_[thing.number]) + " people, not " + std::to_string(thing.about.size()));
      }
    }
    for (const Line& line : story_.lines) {
      const bool expected = !story_.is_hidden(line) && !written_.lost_lines.contains(line.number) &&
                            !story_.left_out_lines.contains(line.number);
      if (!expected || lines_.contains(line.number)) continue;
      // What it concerned may be what nobody may see: then it is not counted.
      if (!line.thing) ++lines_of_nobody;
      if (!is_ambiguous(accent_)) fault("line " + std::to_string(line.number) + " is lost");
    }
    look_for_uncounted(things_of_nobody, lines_of_nobody);
    for (const auto& [human, people] : as_people_) {
      if (people.size() > written_.as_people[human]) {
        fault(story_.humans[human].name() + " is " + std::to_string(people.size()) + " people");
      }
    }
    for (const auto& [place, actors] : places_) {
      if (actors.size() > 1 && joins_files(accent_.numbers) && !accent_.lacks_places)
        fault(story_.places[place].name + " is several places");
    }
  }

  // Where nothing says of which server somebody is, what is about them is about nobody, and counted.
  void look_for_uncounted(std::uint32_t things, std::uint32_t lines) {
    if (!is_ambiguous(accent_) || records_.subjects().empty()) return;
    const PersonId any = records_.subjects().front().id;
    must_be("the things of nobody", "all", std::to_string(things),
            std::to_string(records::count_holdings(records_, any, AsOf::now()).without_subject));
    if (records::count_lines_without_subject(records_) < lines) fault("lines of nobody are not counted");
  }

  void look_at_files() {
    for (std::size_t i = 0; i < written_.files.size(); ++i) {
      const File& file = written_.files[i];
      const Told& told = imported_.files[i];
      const std::string about = "file " + std::to_string(i);
      if (!told.refused.empty()) {
        fault(about + " is refused: " + told.refused);
        continue;
      }
      if (told.is_whole != file.is_whole)
        fault(about + (file.is_whole ? " is whole" : " is a part, and not said"));
      if (told.taken_back != file.takes_back) fault(about + ": what was taken back");
      if (file.has_rubbish && !told.has_problem) fault(about + ": rubbish, and no problem");
    }
  }

  // Whether a label may be in another file than what tells of the thing.
  [[nodiscard]] bool is_over_files() const {
    return accent_.pack == Pack::kPages || accent_.pack == Pack::kLostPage;
  }

  const Story& story_;
  const Accent& accent_;
  const Written& written_;
  const Imported& imported_;
  const Records& records_;
  std::vector<std::string> faults_;
  // Of the person who is looked at: lines without a time, all lines, disclosures by sender and recipient.
  std::uint32_t undated_ = 0;
  std::uint32_t said_ = 0;
  std::map<std::pair<std::string, std::string>, std::uint32_t> shared_;
  std::map<PersonId, std::set<unsigned>> things_of_;
  std::map<unsigned, std::size_t> times_;  // of how many people a thing is said
  std::set<unsigned> lines_;
  std::map<unsigned, std::set<PersonId>> as_people_;
  std::map<unsigned, std::set<records::ActorId>> places_;
};

}  // namespace

Imported import_files(const Story& story, const Written& written, unsigned order) {
  const crypto::SodiumDigest digest;
  const records::CategoryTable categories;
  Imported imported{.records = Records(), .files = std::vector<Told>(written.files.size())};
  std::vector<std::size_t> places(written.files.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  Dice dice(order);
  for (std::size_t i = places.size(); order != 0 && i > 1; --i) {
    std::swap(places[i - 1], places[dice.below(static_cast<unsigned>(i))]);
  }
  for (std::size_t k = 0; k < written.files.size(); ++k) {
    const std::size_t i = places[k];
    const File& file = written.files[i];
    const std::string name = "source:" + std::to_string(k);
    sources::SourceContext context{static_cast<std::uint32_t>(k), name, digest, categories};
    if (file.about) {
      const Human& human = story.humans[*file.about];
      context.about = records::id_of_identifier<records::PersonTag>(
          digest, number_system(story.country, Role::kHuman, human.is_provisional), human.number);
    }
    auto source = sources::read_source(as_bytes(file.text), context);
    if (!source) {
      imported.files[i].refused = std::string(error_name(source.error().code)) + " " + source.error().place;
      continue;
    }
    sources::SourceReading& reading = source->reading;
    imported.files[i] = {{}, reading.complete, reading.taken_back, reading.problems.total() > 0};
    imported.records.add(std::move(reading.records));
  }
  return imported;
}

std::vector<std::string> faults_of(const Story& story, const Accent& accent, const Written& written,
                                   const Imported& imported) {
  return Judge(story, accent, written, imported).judge();
}

std::string answers_of(const Records& records) {
  std::vector<std::string> people;
  for (const records::Subject& subject : records.subjects()) {
    std::vector<std::string> lines;
    for (const records::ItemEntry& item : items_of(records, subject.id)) {
      lines.push_back((item.date ? to_iso(*item.date) : "") + "|" + name_of(item.holder));
    }
    for (const AccessLogEntry& entry : log_of(records, subject.id)) {
      lines.push_back(std::string(entry.stated) + "|" + name_of(entry.who) + "|" + name_of(entry.unit) + "|" +
                      name_of(entry.from) + "|" + name_of(entry.to) + "|" +
                      (entry.at ? to_iso(*entry.at) : ""));
    }
    std::ranges::sort(lines);
    std::string person = "\n" + std::string(subject.name) + (records.is_doubted(subject.id) ? "?" : "");
    for (const std::string& line : lines) person += "\n  " + line;
    people.push_back(std::move(person));
  }
  std::ranges::sort(people);
  std::string all;
  for (const std::string& person : people) all += person;
  return all;
}

}  // namespace indsigt::accents
