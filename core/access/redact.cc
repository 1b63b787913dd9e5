// SPDX-License-Identifier: MPL-2.0
#include "access/redact.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "access/explain.h"
#include "access/sight.h"
#include "records/store.h"

namespace indsigt::access {
namespace {

using records::Actor;
using records::Field;
using records::kNoRow;
using records::Records;
using records::Row;
using records::SourceRecords;
using records::Store;

// Stands for every place of a sector whose name must not be told.
ActorId nameless(std::optional<records::Sector> sector) {
  ActorId id = kNoPlace;
  if (sector) id.bytes.back() = static_cast<std::byte>(*sector);
  return id;
}

// Copies what is visible, source by source, in the order in which it was imported.
class VisibleCopy {
 public:
  VisibleCopy(const Records& all, const World& world, PartyId viewer, const consent::Ledger& known,
              const Withheld& withheld)
      : all_(all), store_(all.store()), today_(world.today()), withheld_(withheld) {
    for (const records::Person& person : store_.persons) {
      sights_.push_back(sight_of(world, {viewer, person.id}));
      tied_.push_back(role_of(world, {viewer, person.id}).has_value());
    }
    for (const records::StatedActor& one : store_.stated_actors) {
      stated_[{one.source, one.actor}].push_back(&one.said);
    }
    for (Row row = 0; row < store_.persons.size(); ++row) {
      if (!sights_[row].places) continue;
      for (const consent::Consent* one : known.about(store_.persons[row].id)) {
        if (one->origin) agreed_.push_back(one);
      }
    }
  }

  std::shared_ptr<const Records> make(bool whole_manifest) {
    remember_classes();
    return make_copy(whole_manifest);
  }

 private:
  std::shared_ptr<const Records> make_copy(bool whole_manifest) {
    copy_items();
    copy_lines();
    copy_requests();
    copy_cases();
    copy_planned();
    name_agreed();
    auto copy = std::make_shared<Records>(all_.directory());
    copy->set_judge(all_.judge());
    declare_systems(*copy, whole_manifest);
    add_persons(*copy);
    Named named;
    for (auto& [key, part] : parts_) {
      add_actors(key.first, part, named);
      copy->add(std::move(part.said), part.system);
    }
    SourceRecords common;
    add_stated(kNoRow, named, common.actors);
    copy->add(std::move(common));
    return copy;
  }

  struct Named {
    std::set<Row> actors{};
    std::set<Row> called{};  // of these, those whose telephone may be told
  };

  struct Part {
    SourceRecords said{};
    std::string system{};
    Named named{};
    std::set<std::optional<records::Sector>> nameless{};
    std::map<Row, std::uint32_t> codes{};
  };

  // The part of a source that is about that person; systems stay where places may be told.
  Part& part(std::uint32_t source, Row system, const Sight& sight) {
    Part& part = parts_[{source, !sight.places}];
    if (system != kNoRow && sight.places) {
      part.system = store_.systems[system].row.system;
      visible_systems_.insert(system);
      part.said.complete = !store_.systems[system].lacks;
    }
    return part;
  }

  std::optional<ActorId> actor(std::uint32_t source, Part& part, Row row, const Sight& sight) {
    if (row == kNoRow) return std::nullopt;
    if (!sight.places) {
      const auto sector = sector_of(source, row);
      part.nameless.insert(sector);
      return nameless(sector);
    }
    part.named.actors.insert(row);
    if (sight.contacts) part.named.called.insert(row);
    return store_.actors[row].id;
  }

  // What a source says of somebody, and then what is said beside all of them.
  template <class Each>
  void each_stated(std::uint32_t source, Row row, const Each& each) const {
    for (const std::uint32_t one : {source, kNoRow}) {
      const auto found = stated_.find({one, row});
      if (found == stated_.end()) continue;
      for (const Actor* said : found->second) each(*said);
    }
  }

  // As the source has it: another one may know it from what is hidden.
  [[nodiscard]] std::optional<records::Sector> sector_of(std::uint32_t source, Row row) const {
    std::optional<records::Sector> sector;
    each_stated(source, row, [&](const Actor& said) {
      if (!sector) sector = said.sector;
    });
    return sector;
  }

  // By what the source says of the holder, and, where sources disagree, by what is known of it.
  [[nodiscard]] bool sees_at(const Sight& sight, std::uint32_t source, Row holder) const {
    if (holder == kNoRow) return sight.sees(std::nullopt);
    const auto sees = [&](std::optional<records::Sector> sector) {
      return sight.sees(sector ? std::optional(records::field_of(*sector)) : std::nullopt);
    };
    return sees(sector_of(source, holder)) && sees(store_.actors[holder].sector);
  }

  // By what all is told that a resource states about somebody: nothing where its item is not told, and as
  // little as of the item where that is about somebody unseen too.
  [[nodiscard]] std::optional<Sight> told_of(Row person, records::ResourceRef ref) const {
    const Sight* const seen = sight(person);
    if (seen == nullptr || gone_.contains({person, ref})) return std::nullopt;
    Sight told = *seen;
    if (joint_.contains({person, ref})) told.places = told.contacts = false;
    return told;
  }

  const Sight* sight(Row person) const { return person == kNoRow ? nullptr : &sights_[person]; }

  // The others whom an item is about; their rows stand beside each other.
  struct Others {
    bool any_unseen = false;
    bool any_protected = false;
  };
  [[nodiscard]] Others others_of(Row row) const {
    Others others;
    const auto look = [&](Row other) {
      const records::StoredItem& item = store_.items[other];
      if (item.ref != store_.items[row].ref) return false;
      const Sight* seen = sight(item.subject);
      const bool sees = seen != nullptr &&
                        (item.field ? seen->sees(item.field) : sees_at(*seen, item.ref.source, item.holder));
      others.any_unseen = others.any_unseen || !sees;
      // The day of somebody whose places are kept back would be found beside the place of another.
      others.any_protected = others.any_protected || (seen != nullptr && !seen->places);
      return true;
    };
    for (Row other = row; other > 0 && look(other - 1);) --other;
    for (Row other = row + 1; other < store_.items.size() && look(other);) ++other;
    return others;
  }

  void copy_items() {
    kept_.assign(store_.items.size(), false);
    for (Row row = 0; row < store_.items.size(); ++row) {
      const records::StoredItem& item = store_.items[row];
      const Sight* seen = sight(item.subject);
      // When somebody will be where is what must not be known.
      const bool to_come = item.kind == records::ItemKind::kAppointment || (item.date && *item.date > today_);
      // Until the authority releases a concern report, nobody is told that there is one.
      if (item.is_repeat) continue;
      kept_[row] = seen != nullptr &&
                   (item.field ? seen->sees(item.field) : sees_at(*seen, item.ref.source, item.holder)) &&
                   item.thing != records::Thing::kConcernReport && (seen->schedule || !to_come) &&
                   !item.taken_back && !withheld_.contains(item.ref);
      // P5: whoever may not see everybody whom it is about gets kind and day; under protection nothing.
      const Others others = kept_[row] ? others_of(row) : Others{};
      if (others.any_protected) kept_[row] = false;
      if (!kept_[row]) {
        gone_.insert({item.subject, item.ref});
        continue;
      }
      if (others.any_unseen) joint_.insert({item.subject, item.ref});
      const Sight told = *told_of(item.subject, item.ref);
      seen = &told;
      Part& into = part(item.ref.source, item.system, *seen);
      records::DataItem copy{.ref = item.ref,
                             .kind = item.kind,
                             .subject = store_.persons[item.subject].id,
                             .holder = actor(item.ref.source, into, item.holder, *seen),
                             .date = item.date,
                             .with_care = item.with_care,
                             .since = item.since,
                             .type = item.type,
                             .field = item.field,
                             .thing = others.any_unseen ? records::Thing::kNone : item.thing,
                             .version = item.version,
                             .identity = seen->places ? item.identity : std::nullopt,
                             .until = item.until,
                             .by_person = seen->places && item.by_person};
      if (item.code != kNoRow && seen->places) copy.unmapped = 1 + code(into, item.code);
      into.said.items.push_back(copy);
    }
  }

  std::uint32_t code(Part& part, Row row) {
    const auto [entry, is_new] =
        part.codes.try_emplace(row, static_cast<std::uint32_t>(part.said.codes.size()));
    if (is_new) part.said.codes.push_back(store_.codes[row]);
    return entry->second;
  }

  [[nodiscard]] std::string text(Row row) const { return row == kNoRow ? std::string() : store_.texts[row]; }

  // A law may be told wherever it is; the name of a consent and words of the source may name a place.
  [[nodiscard]] std::string basis(const records::StoredLine& line, const Sight& sight) const {
    const std::string stated = text(line.basis);
    if (sight.places) return stated;
    switch (class_of(line)) {
      case records::BasisClass::kByLaw:
        return stated;
      case records::BasisClass::kByConsent:
        return std::string(kUnnamedConsent);
      case records::BasisClass::kEmergency:
        return std::string(records::kEmergencyBasis);
      case records::BasisClass::kStatedNotFound:
        return "-";
      case records::BasisClass::kNotGiven:
        return {};
    }
    return {};
  }

  [[nodiscard]] records::BasisClass class_of(const records::StoredLine& line) const {
    const auto found = classes_.find({line.subject, line.ref});
    return found == classes_.end() ? records::BasisClass::kNotGiven : found->second;
  }

  // By consents as their real recipients make them count, and by what of each line can be seen: what is
  // hidden of it must not make a reason of another class.
  void remember_classes() {
    VisibleCopy named(*this);
    bool any = false;
    for (std::size_t person = 0; person < sights_.size(); ++person) {
      any = any || (!sights_[person].places && sights_[person].log);
      named.sights_[person].places = true;
    }
    if (!any) return;
    const auto copy = named.make_copy(false);
    for (Row person = 0; person < sights_.size(); ++person) {
      if (sights_[person].places || !sights_[person].log) continue;
      for (const auto& [line, basis] : records::classes_of_lines(*copy, store_.persons[person].id)) {
        classes_[{person, line}] = basis;
      }
    }
  }

  void copy_lines() {
    for (const records::StoredLine& line : store_.lines) {
      const Sight* seen = sight(line.subject);
      if (seen == nullptr || !seen->log || line.is_repeat) continue;
      std::vector<std::uint32_t> items;
      for (std::uint32_t i = 0; i < line.items_count; ++i) {
        const Row item = store_.line_items[line.items_begin + i];
        if (kept_[item]) items.push_back(store_.items[item].ref.index);
      }
      // A line of hidden things only is as hidden as they are.
      if (line.items_count > 0 && items.empty()) continue;
      if (line.items_count == 0 && (line.type || line.field) && !seen->sees(line.field)) continue;
      Part& into = part(line.ref.source, line.system, *seen);
      into.said.log.push_back({.ref = line.ref,
                               .kind = line.kind,
                               .subject = store_.persons[line.subject].id,
                               .at = line.at == records::kUnknownTime ? std::nullopt : std::optional(line.at),
                               .who = actor(line.ref.source, into, line.who, *seen),
                               .on_behalf = actor(line.ref.source, into, line.unit, *seen),
                               .from = actor(line.ref.source, into, line.from, *seen),
                               .to = actor(line.ref.source, into, line.to, *seen),
                               .basis = basis(line, *seen),
                               .role = seen->places ? text(line.role) : std::string(),
                               .items = std::move(items),
                               .type = line.type,
                               .field = line.field,
                               .day_only = line.day_only});
    }
  }

  void copy_requests() {
    for (const records::StoredRequest& request : store_.requests) {
      const auto seen = told_of(request.subject, request.stated.ref);
      const std::uint32_t source = request.stated.ref.source;
      if (!seen || !seen->places || !sees_at(*seen, source, request.asked) ||
          !sees_at(*seen, source, request.asker)) {
        continue;
      }
      Part& into = part(source, request.system, *seen);
      records::Request copy = request.stated;
      copy.subject = store_.persons[request.subject].id;
      copy.asker = actor(source, into, request.asker, *seen);
      copy.asked = actor(source, into, request.asked, *seen);
      into.said.requests.push_back(std::move(copy));
    }
  }

  void copy_cases() {
    for (const records::StoredCase& one : store_.cases) {
      const auto seen = told_of(one.subject, one.stated.ref);
      if (!seen) continue;
      const std::uint32_t source = one.stated.ref.source;
      if (!seen->places || !sees_at(*seen, source, one.holder)) continue;
      Part& into = part(source, one.system, *seen);
      records::Case copy = one.stated;
      copy.subject = store_.persons[one.subject].id;
      copy.holder = actor(source, into, one.holder, *seen);
      copy.coordinator = actor(source, into, one.coordinator, *seen);
      into.said.cases.push_back(std::move(copy));
    }
  }

  void copy_planned() {
    for (const records::StoredPlanned& planned : store_.planned) {
      const auto seen = told_of(planned.subject, planned.stated.ref);
      if (!seen) continue;
      const std::uint32_t source = planned.stated.ref.source;
      if (!seen->schedule || !sees_at(*seen, source, planned.with)) continue;
      Part& into = part(source, kNoRow, *seen);
      records::Planned copy = planned.stated;
      copy.subject = store_.persons[planned.subject].id;
      copy.with = actor(source, into, planned.with, *seen);
      if (!seen->places) {
        copy.thing = records::Thing::kNone;
        copy.at.reset();
        copy.identity.reset();
      }
      into.said.planned.push_back(std::move(copy));
    }
  }

  // The document of a consent names its places, and not how to reach them. What was agreed here was chosen
  // from what is seen.
  void name_agreed() {
    for (const consent::Consent* one : agreed_) {
      std::set<Row>& named = parts_[{one->origin->source, false}].named.actors;
      const auto name = [&](ActorId id) {
        const Row row = all_.actor_row(id);
        if (row != kNoRow) named.insert(row);
      };
      if (one->asked_by) name(*one->asked_by);
      for (const ActorId id : one->provision.recipients) name(id);
    }
  }

  // With whoever is responsible for them, by what the source itself says.
  void add_actors(std::uint32_t source, Part& part, Named& all) const {
    const Named named{with_wholes(source, part.named.actors), with_wholes(source, part.named.called)};
    add_stated(source, named, part.said.actors);
    for (const auto& sector : part.nameless) {
      part.said.actors.push_back({.id = nameless(sector), .name = {}, .sector = sector, .kept_back = true});
    }
    all.actors.insert(named.actors.begin(), named.actors.end());
    all.called.insert(named.called.begin(), named.called.end());
  }

  // A telephone only where what names them lets it be told.
  void add_stated(std::uint32_t source, const Named& named, std::vector<Actor>& into) const {
    for (const Row row : named.actors) {
      const auto found = stated_.find({source, row});
      if (found == stated_.end()) continue;
      for (const Actor* said : found->second) {
        Actor& actor = into.emplace_back(*said);
        if (named.called.contains(row)) continue;
        actor.contact.clear();
        actor.phone.clear();
      }
    }
  }

  [[nodiscard]] std::set<Row> with_wholes(std::uint32_t source, const std::set<Row>& parts) const {
    std::set<Row> rows = parts;
    std::vector<Row> open(parts.begin(), parts.end());
    while (!open.empty()) {
      const Row row = open.back();
      open.pop_back();
      each_stated(source, row, [&](const Actor& said) {
        const Row whole = said.part_of ? all_.actor_row(*said.part_of) : kNoRow;
        if (whole != kNoRow && rows.insert(whole).second) open.push_back(whole);
      });
    }
    return rows;
  }

  void declare_systems(Records& copy, bool whole_manifest) const {
    const bool whole = whole_manifest && all_tied([](const Sight& sight) { return sight.places; });
    for (Row row = 0; row < store_.systems.size(); ++row) {
      const records::StoredSystem& system = store_.systems[row];
      if (!system.declared || !(whole || visible_systems_.contains(row))) continue;
      records::ManifestRow kept = system.row;
      // "Nothing is held" may be said only where everything that is held could be seen.
      std::erase_if(kept.covers, [&](const records::Cell& cell) {
        return !all_tied([&](const Sight& sight) { return sight.sees(cell.field); });
      });
      copy.declare(std::move(kept));
    }
  }

  // Whether something holds for everybody to whom the viewer is something.
  template <class Holds>
  [[nodiscard]] bool all_tied(const Holds& holds) const {
    for (std::size_t i = 0; i < sights_.size(); ++i) {
      if (tied_[i] && !holds(sights_[i])) return false;
    }
    return true;
  }

  // Everybody of whom the viewer may see something, or to whom the viewer is something.
  void add_persons(Records& copy) const {
    SourceRecords names;
    for (Row row = 0; row < store_.persons.size(); ++row) {
      if (!tied_[row]) continue;
      const records::Person& person = store_.persons[row];
      names.persons.push_back({person.id, person.name, std::nullopt});
    }
    if (!names.persons.empty()) copy.add(std::move(names));
    for (const records::StatedBirthDate& stated : store_.birth_dates) {
      const Sight& seen = sights_[stated.person];
      const bool told = stated.system == kNoRow || visible_systems_.contains(stated.system);
      if (!tied_[stated.person] || !seen.places || !told) continue;
      SourceRecords one;
      one.persons.push_back({store_.persons[stated.person].id, {}, stated.date});
      copy.add(std::move(one),
               stated.system == kNoRow ? std::string_view() : store_.systems[stated.system].row.system);
    }
  }

  const Records& all_;
  const Store& store_;
  const PartialDate today_;
  std::vector<Sight> sights_;  // by person
  std::vector<bool> tied_;     // by person
  std::vector<bool> kept_;     // by item
  const Withheld& withheld_;
  // Of a person's items: those that are not there, and those that are about somebody unseen too.
  std::set<std::pair<Row, records::ResourceRef>> gone_, joint_;
  // Of the lines about a person whose reason must be told otherwise.
  std::map<std::pair<Row, records::ResourceRef>, records::BasisClass> classes_;
  std::map<std::pair<std::uint32_t, Row>, std::vector<const Actor*>> stated_;  // by source
  std::vector<const consent::Consent*> agreed_;  // of documents, which the viewer knows of with their places
  std::map<std::pair<std::uint32_t, bool>, Part> parts_;  // by source, and whether it keeps places back
  std::set<Row> visible_systems_;
};

}  // namespace

Redacted<Records> redact(const Records& all, const World& world, PartyId viewer, Manifest manifest,
                         const consent::Ledger& known, const Withheld& withheld) {
  return Redacted<Records>(
      VisibleCopy(all, world, viewer, known, withheld).make(manifest == Manifest::kWhole));
}

bool is_nameless(ActorId id) {
  return std::equal(id.bytes.begin(), id.bytes.end() - 1, kNoPlace.bytes.begin());
}

Redacted<Records> own(const Records& all) {
  return Redacted<Records>(std::shared_ptr<const Records>(std::shared_ptr<const Records>(), &all));
}

}  // namespace indsigt::access
