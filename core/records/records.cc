// SPDX-License-Identifier: MPL-2.0
#include "records/records.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>

#include "base/key_numbers.h"
#include "base/sort.h"
#include "records/identities.h"
#include "records/index.h"
#include "records/repeats.h"

namespace indsigt::records {
namespace {

// The source by what refers to it; kNoRow: it is about nobody; none: it names persons and says nothing of
// them.
std::optional<std::uint32_t> number_of(const SourceRecords& source) {
  if (!source.items.empty()) return source.items.front().ref.source;
  if (!source.log.empty()) return source.log.front().ref.source;
  if (!source.requests.empty()) return source.requests.front().ref.source;
  if (!source.cases.empty()) return source.cases.front().ref.source;
  if (!source.planned.empty()) return source.planned.front().ref.source;
  return source.persons.empty() ? std::optional(kNoRow) : std::nullopt;
}

// Numbers things of one kind in the order in which they are met. Neighbours are often the same: asked twice
// in a row, it does not search.
template <class Key>
class Numbering {
 public:
  // The number of `key`; a new one makes `make()` append the thing to its list.
  template <class Make>
  Row of(const Key& key, const Make& make) {
    if (last_ != nullptr && last_->first == key) return last_->second;
    const auto [entry, is_new] = rows_.try_emplace(key, static_cast<Row>(rows_.size()));
    if (is_new) make();
    last_ = &*entry;
    return entry->second;
  }
  [[nodiscard]] Row find(const Key& key) const {
    const auto entry = rows_.find(key);
    return entry == rows_.end() ? kNoRow : entry->second;
  }

 private:
  std::map<Key, Row> rows_;
  const std::pair<const Key, Row>* last_ = nullptr;
};

// What each part of what is known of an actor rests on.
struct ActorGrounds {
  explicit ActorGrounds(const Grounds& all = {})
      : name(all), sector(all), part_of(all), contact(all), phone(all) {}
  Grounds name, sector, part_of, contact, phone;
};

// Each part by itself, so that the order in which statements come changes nothing.
void fill_actor(Actor& known, ActorGrounds& by, const Actor& said, const ActorGrounds& said_by) {
  const bool is_new = learn(known.name, by.name, said.name, said_by.name, is_fuller_name);
  const bool is_as_good = !outranks(by.name, said_by.name) && known.name == said.name && !said.name.empty();
  if (is_new || (is_as_good && said.kind < known.kind)) known.kind = said.kind;
  const auto least = [](const auto& a, const auto& b) { return a < b; };
  (void)learn(known.sector, by.sector, said.sector, said_by.sector, least);
  (void)learn(known.part_of, by.part_of, said.part_of, said_by.part_of, least);
  (void)learn(known.contact, by.contact, said.contact, said_by.contact, is_fuller_name);
  (void)learn(known.phone, by.phone, said.phone, said_by.phone, is_fuller_name);
  known.kept_back = known.kept_back || said.kept_back;
}

}  // namespace

class Records::Numbers {
 public:
  explicit Numbers(Store& store) : store_(store) {}

  Row actor(ActorId id) {
    const Row row = actors_.number(id);
    if (row == store_.actors.size()) {
      store_.actors.push_back({id, {}});
      grounds_.emplace_back();
      same_as_.push_back(row);
    }
    return same(row);
  }
  // Of a statement: who it is about is known once all is said.
  Row person(PersonId id) { return persons_.number(id); }
  Row text(const std::string& text) {
    if (text.empty()) return kNoRow;
    return texts_.of(text, [&] { store_.texts.push_back(text); });
  }
  Row code(const LocalCode& code) {
    return codes_.of(code, [&] { store_.codes.push_back(code); });
  }
  Row system(const std::string& uri) {
    return systems_.of(uri, [&] {
      StoredSystem system;
      system.row.system = uri;
      store_.systems.push_back(std::move(system));
    });
  }
  template <class Id>
  Row actor(const std::optional<Id>& id) {
    return id ? actor(*id) : kNoRow;
  }
  Row person(const std::optional<PersonId>& id) { return id ? person(*id) : kNoRow; }

  void learn(Actor said, std::uint32_t source) {
    learn(said);
    store_.stated_actors.push_back({source, actor(said.id), std::move(said)});
  }
  void learn(const Actor& said) {
    Row row = actor(said.id);
    for (const ActorId id : said.identifiers) row = join(row, actor(id));
    fill_actor(store_.actors[row], grounds_[row], said, ActorGrounds(said.grounds));
  }
  // Of ids of actors in what was said: those under which answers speak.
  void settle_ids(Actor& said) const {
    const Row row = find_actor(said.id);
    if (row != kNoRow) said.id = store_.actors[row].id;
    settle_part(said);
  }
  void learn(const Person& said, Row system) {
    persons_.learn(said);
    if (said.birth_date) store_.birth_dates.push_back({kNoRow, person(said.id), system, *said.birth_date});
  }

  [[nodiscard]] Row find_actor(ActorId id) const {
    const Row row = actors_.find(id);
    return row == kNoRow ? row : same(row);
  }
  [[nodiscard]] Row find_person(PersonId id) const {
    const Row row = persons_.find(id);
    return row == kNoRow ? row : resolved_.person_of[row];
  }

  void set_joined(std::vector<Joined> joins) { joins_ = std::move(joins); }
  [[nodiscard]] bool is_joined(Row person) const { return resolved_.joined[person]; }
  [[nodiscard]] PersonId stated_as(PersonId id) const {
    const Row row = persons_.find(id);
    return row == kNoRow ? id : stated_[resolved_.stated_of[row]];
  }
  // With as many items as the sources have about each, whatever the reader says.
  [[nodiscard]] std::vector<SamePerson> doubts() const {
    std::vector<SamePerson> rows = persons_.doubts(resolved_, joins_);
    std::map<PersonId, std::uint32_t> items;
    for (const StoredItem& item : store_.items) {
      if (item.stated_subject != kNoRow) ++items[stated_[resolved_.stated_of[item.stated_subject]]];
    }
    for (SamePerson& row : rows) {
      for (Alike* one : {&row.one, &row.other}) {
        const auto found = items.find(one->id);
        if (found != items.end()) one->items = found->second;
      }
    }
    return rows;
  }

  // Puts whoever is meant in the place of whoever is named, in all that was said.
  void settle() {
    resolved_ = persons_.resolve(joins_);
    store_.persons = resolved_.persons;
    store_.doubted = resolved_.doubted;
    stated_ = persons_.ids_of(resolved_.stated);
    const auto person = [&](Row& row, Row stated) {
      row = stated == kNoRow ? kNoRow : resolved_.person_of[stated];
    };
    const auto named = [&](auto& one) {
      one.subject = one.stated.subject ? find_person(*one.stated.subject) : kNoRow;
    };
    for (StoredItem& item : store_.items) person(item.subject, item.stated_subject);
    for (StoredLine& line : store_.lines) person(line.subject, line.stated_subject);
    for (StatedBirthDate& one : store_.birth_dates) person(one.person, one.stated_person);
    for (StoredRequest& one : store_.requests) named(one);
    for (StoredCase& one : store_.cases) named(one);
    for (StoredPlanned& one : store_.planned) named(one);
    if (has_joined_) settle_actors();
    mark_repeats(store_);
  }
  [[nodiscard]] Row find_system(const std::string& uri) const { return systems_.find(uri); }

 private:
  [[nodiscard]] Row same(Row row) const {
    while (same_as_[row] != row) row = same_as_[row];
    return row;
  }
  // Makes two actors one, under the lesser id of both; the other's row stays, of nobody.
  Row join(Row a, Row b) {
    if (a == b) return a;
    const Row kept = std::min(a, b), gone = std::max(a, b);
    same_as_[gone] = kept;
    has_joined_ = true;
    const Actor said = std::exchange(store_.actors[gone], {store_.actors[gone].id, {}});
    store_.actors[kept].id = std::min(store_.actors[kept].id, said.id);
    fill_actor(store_.actors[kept], grounds_[kept], said, grounds_[gone]);
    return kept;
  }
  void settle_part(Actor& said) const {
    const Row whole = said.part_of ? find_actor(*said.part_of) : kNoRow;
    if (whole == kNoRow) return;
    said.part_of = store_.actors[whole].id;
    if (*said.part_of == said.id) said.part_of.reset();
  }
  void settle_actors() {
    const auto settle = [&](Row& row) {
      if (row != kNoRow) row = same(row);
    };
    for (StoredItem& item : store_.items) settle(item.holder);
    for (StoredLine& line : store_.lines) {
      for (Row* row : {&line.who, &line.unit, &line.from, &line.to}) settle(*row);
    }
    for (StoredRequest& one : store_.requests) settle(one.asker), settle(one.asked);
    for (StoredCase& one : store_.cases) settle(one.holder), settle(one.coordinator);
    for (StoredPlanned& one : store_.planned) settle(one.with);
    for (StatedActor& one : store_.stated_actors) {
      settle(one.actor);
      settle_ids(one.said);
    }
    for (Actor& actor : store_.actors) settle_part(actor);
    for (StoredSystem& system : store_.systems) {
      for (Actor& owner : system.row.owners) settle_ids(owner);
    }
  }

  Store& store_;
  KeyNumbers<ActorId> actors_;
  std::vector<ActorGrounds> grounds_;  // by row of actors
  std::vector<Row> same_as_;  // by row of actors: the same actor's row, less than its own, or its own
  bool has_joined_ = false;
  Identities persons_;
  std::vector<Joined> joins_;
  Identities::Resolved resolved_;  // as of the last settle()
  std::vector<PersonId> stated_;   // beside Resolved::stated
  Numbering<std::string> texts_;
  Numbering<std::string> systems_;
  Numbering<LocalCode> codes_;
};

Records::Records(Directory directory)
    : directory_(std::move(directory)),
      store_(std::make_shared<Store>()),
      numbers_(std::make_shared<Numbers>(*store_)) {
  for (KnownActor& known : directory_.actors) {
    known.actor.grounds = {NameGround::kDirectory};
    numbers_->learn(known.actor, kNoRow);
  }
}
Records::Records(const Records& now, std::int32_t day)
    : directory_(now.directory()),
      store_(now.store_),
      numbers_(now.numbers_),
      judge_(now.judge_),
      has_ended_(true),
      day_(day) {}
Records::~Records() = default;
Records::Records(Records&&) noexcept = default;
Records& Records::operator=(Records&&) noexcept = default;

void Records::declare(ManifestRow row) {
  forget();
  is_settled_ = false;
  for (Actor& owner : row.owners) {
    owner.grounds = {NameGround::kManifest};
    numbers_->learn(owner);
  }
  StoredSystem& system = store_->systems[number_system(row.system)];
  system.row = std::move(row);
  system.declared = true;
}

void Records::forget() {
  index_.reset();
  past_.reset();
}

std::uint32_t Records::number_system(std::string_view uri) {
  return uri.empty() ? kNoRow : numbers_->system(std::string(uri));
}

void Records::add(SourceRecords source, std::string_view system_uri) {
  forget();
  is_settled_ = false;
  Store& store = *store_;
  Numbers& numbers = *numbers_;
  const Row system = number_system(system_uri);
  if (system != kNoRow) {
    store.systems[system].delivered = true;
    store.systems[system].lacks |= !source.complete;
  }
  if (const auto number = number_of(source)) {
    for (Actor& actor : source.actors) numbers.learn(std::move(actor), *number);
  } else {
    for (const Actor& actor : source.actors) numbers.learn(actor);
  }
  for (const Person& person : source.persons) numbers.learn(person, system);
  std::vector<Row> codes;
  for (const LocalCode& code : source.codes) codes.push_back(numbers.code(code));
  const auto first_item = static_cast<Row>(store.items.size());
  if (store.items.empty()) store.items.reserve(source.items.size());
  for (const DataItem& item : source.items) {
    store.items.push_back({.ref = item.ref,
                           .stated_subject = numbers.person(item.subject),
                           .holder = numbers.actor(item.holder),
                           .system = system,
                           .code = item.unmapped == 0 ? kNoRow : codes[item.unmapped - 1],
                           .kind = item.kind,
                           .type = item.type,
                           .field = item.field,
                           .thing = item.thing,
                           .with_care = item.with_care,
                           .date = item.date,
                           .since = item.since,
                           .version = item.version,
                           .identity = item.identity,
                           .until = item.until,
                           .taken_back = item.taken_back,
                           .by_person = item.by_person});
    has_ended_ = has_ended_ || item.until;
  }
  add_log(source.log, first_item, system);
  for (Request& request : source.requests) {
    (void)numbers.person(request.subject);
    const Row asker = numbers.actor(request.asker), asked = numbers.actor(request.asked);
    store.requests.push_back({std::move(request), kNoRow, asker, asked, system});
  }
  for (Case& one : source.cases) {
    (void)numbers.person(one.subject);
    const Row holder = numbers.actor(one.holder), coordinator = numbers.actor(one.coordinator);
    store.cases.push_back({std::move(one), kNoRow, holder, coordinator, system});
  }
  for (const Planned& one : source.planned) {
    (void)numbers.person(one.subject);
    store.planned.push_back({one, kNoRow, numbers.actor(one.with)});
  }
}

void Records::add_log(std::vector<LogLine>& lines, std::uint32_t first_item, std::uint32_t system) {
  Store& store = *store_;
  for (const LogLine& line : lines) {
    StoredLine stored{.at = line.at.value_or(kUnknownTime),
                      .ref = line.ref,
                      .stated_subject = numbers_->person(line.subject),
                      .who = numbers_->actor(line.who),
                      .unit = numbers_->actor(line.on_behalf),
                      .from = numbers_->actor(line.from),
                      .to = numbers_->actor(line.to),
                      .basis = numbers_->text(line.basis),
                      .role = numbers_->text(line.role),
                      .system = system,
                      .items_begin = static_cast<std::uint32_t>(store.line_items.size()),
                      .kind = line.kind,
                      .type = line.type,
                      .field = line.field,
                      .day_only = line.day_only};
    for (const std::uint32_t position : line.items) {
      const auto item = std::lower_bound(
          store.items.begin() + static_cast<std::ptrdiff_t>(first_item), store.items.end(), position,
          [](const StoredItem& one, std::uint32_t wanted) { return one.ref.index < wanted; });
      if (item == store.items.end() || item->ref.index != position) continue;
      // An item about several persons is there for each of them.
      auto own = item;
      while (own + 1 != store.items.end() && (own + 1)->ref.index == position &&
             own->stated_subject != stored.stated_subject) {
        ++own;
      }
      store.line_items.push_back(static_cast<Row>(own - store.items.begin()));
      ++stored.stated_items;
    }
    store.lines.push_back(stored);
  }
}

void Records::set_judge(std::shared_ptr<const ConsentJudge> judge) {
  forget();
  judge_ = std::move(judge);
}

std::vector<Subject> Records::subjects() const {
  const Index& all = index();
  std::vector<Subject> rows;
  for (Row row = 0; row < store_->persons.size(); ++row) {
    const Person& person = store_->persons[row];
    const SubjectIndex& about = all.subject(row);
    const bool says_nothing = about.items.empty() && about.lines_begin == about.lines_end;
    // An identifier that several claim is nobody, unless something is said of it alone.
    if (store_->doubted[row] && says_nothing && person.name.empty() && !person.birth_date) continue;
    rows.push_back({person.id, person.name, static_cast<std::uint32_t>(about.items.size())});
  }
  sort_rows(rows, [](const Subject& a, const Subject& b) {
    return std::tie(b.items, a.name, a.id) < std::tie(a.items, b.name, b.id);
  });
  return rows;
}

void Records::settle() const {
  if (std::exchange(is_settled_, true)) return;
  numbers_->settle();
  for (KnownActor& known : directory_.actors) numbers_->settle_ids(known.actor);
}

const Store& Records::store() const {
  settle();
  return *store_;
}

const Directory& Records::directory() const {
  settle();
  return directory_;
}

PersonId Records::known_as(PersonId id) const {
  const Row row = person_row(id);
  return row == kNoRow ? id : store_->persons[row].id;
}

ActorId Records::known_as(ActorId id) const {
  const Row row = actor_row(id);
  return row == kNoRow ? id : store_->actors[row].id;
}

bool Records::is_doubted(PersonId id) const {
  const Row row = person_row(id);
  return row != kNoRow && store_->doubted[row];
}

void Records::set_joined(std::vector<Joined> joins) {
  index_.reset();
  is_settled_ = false;
  numbers_->set_joined(std::move(joins));
}

bool Records::is_joined(PersonId id) const {
  const Row row = person_row(id);
  return row != kNoRow && numbers_->is_joined(row);
}

PersonId Records::stated_as(PersonId id) const {
  settle();
  return numbers_->stated_as(id);
}

std::vector<SamePerson> Records::doubts() const {
  settle();
  return numbers_->doubts();
}

bool Records::knows(PersonId id) const { return person_row(id) != kNoRow; }

const Index& Records::index() const {
  settle();
  if (!index_) index_ = std::make_unique<Index>(*store_, directory_.laws, judge_.get(), day_);
  return *index_;
}

const Records& Records::as_it_was(AsOf at) const {
  if (at.is_now() || !has_ended_ || at.day == day_) return *this;
  if (!past_ || past_->day_ != at.day) past_ = std::unique_ptr<Records>(new Records(*this, at.day));
  return *past_;
}

std::uint32_t Records::person_row(PersonId id) const {
  settle();
  return numbers_->find_person(id);
}
std::uint32_t Records::actor_row(ActorId id) const { return numbers_->find_actor(id); }
std::uint32_t Records::system_row(std::string_view uri) const {
  return numbers_->find_system(std::string(uri));
}

}  // namespace indsigt::records
