// SPDX-License-Identifier: MPL-2.0
// A family's facts laid out flat, and the definitions of the headers said again in the plainest way: what the
// oracles share. Nothing here is fast, sorted ahead or taken from core/records.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "base/instant.h"
#include "core/records/support/families.h"
#include "records/actor_ref.h"
#include "records/basis.h"
#include "records/sources.h"

namespace indsigt::records::families {

struct PlainItem {
  const DataItem* fact = nullptr;
  const Delivery* source = nullptr;
  std::int64_t earliest = 0;  // the item was surely not there before this day
  std::int64_t latest = 0;    // … and surely there from this one
  std::optional<Field> field{};
};

struct PlainLine {
  const LogLine* fact = nullptr;
  const Delivery* source = nullptr;
};

inline std::int64_t first_day_of(PartialDate date) { return days_since_epoch(first_day(date)); }
inline std::int64_t last_day_of(PartialDate date) { return days_since_epoch(last_day(date)); }
inline std::int64_t day_of(Instant at) { return days_since_epoch(civil_date(at)); }
inline bool is_full(PartialDate date) { return date.month != 0 && date.day != 0; }

// No date after this day makes anything newer; far away where nobody knows what day it is.
inline std::int64_t last_told_day(AsOf at) { return at.is_now() ? at.today : at.day; }

// Upper case as lower case, for the letters that the families use.
inline std::string lower(std::string_view text) {
  std::string folded;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view pair = text.substr(i, 2);
    if (pair == "Æ" || pair == "Ø" || pair == "Å") {
      folded += pair == "Æ" ? "æ" : pair == "Ø" ? "ø" : "å";
      ++i;
    } else {
      folded += text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
    }
  }
  return folded;
}
inline bool contains(std::string_view text, std::string_view part) {
  return lower(text).find(lower(part)) != std::string::npos;
}

class Plain {
 public:
  explicit Plain(const Family& family) : family_(family) {
    note_declared();
    for (const KnownActor& known : family.directory.actors) {
      note_actor(known.actor, NameGround::kDirectory);
    }
    for (const ManifestRow& row : family.rows) {
      for (const Actor& owner : row.owners) note_actor(owner, NameGround::kManifest);
    }
    for (const Delivery& delivery : family.deliveries) {
      for (const Actor& actor : delivery.records.actors) note_actor(actor);
      for (const Person& person : delivery.records.persons) note_person(person);
    }
    for (const Delivery& delivery : family.deliveries) note_facts(delivery);
  }

  const Family& family() const { return family_; }
  const std::vector<PlainItem>& items() const { return items_; }
  const std::vector<PlainLine>& lines() const { return lines_; }
  const std::vector<const ManifestRow*>& declared() const { return declared_; }
  const std::map<PersonId, Person>& persons() const { return persons_; }

  // All that the sources together say of an actor; an empty one where they say nothing.
  const Actor& actor(ActorId id) const {
    const auto found = actors_.find(id);
    return found == actors_.end() ? nobody_ : found->second;
  }
  ActorRef ref(ActorId id) const {
    const Actor& known = actor(id);
    return {id, known.name,
            known.part_of ? std::string_view(actor(*known.part_of).name) : std::string_view()};
  }
  std::optional<ActorRef> ref(std::optional<ActorId> id) const {
    return id ? std::optional(ref(*id)) : std::nullopt;
  }

  // Names first, then ids.
  bool before(ActorId a, ActorId b) const { return std::tie(actor(a).name, a) < std::tie(actor(b).name, b); }

  const ManifestRow* row_of(std::string_view system) const {
    for (const ManifestRow* row : declared_) {
      if (row->system == system) return row;
    }
    return nullptr;
  }
  // As long-lived as the family.
  std::string_view system_name(std::string_view uri) const {
    const ManifestRow* row = row_of(uri);
    if (row != nullptr) return row->name.empty() ? row->system : row->name;
    for (const Delivery& delivery : family_.deliveries) {
      if (delivery.system == uri) return delivery.system;
    }
    return {};
  }
  bool delivered(std::string_view system) const {
    return std::any_of(family_.deliveries.begin(), family_.deliveries.end(),
                       [&](const Delivery& one) { return one.system == system; });
  }

  bool surely(const PlainItem& item, PersonId subject, AsOf at) const {
    return item.fact->subject == subject && (at.is_now() || item.latest <= at.day);
  }
  bool maybe(const PlainItem& item, PersonId subject, AsOf at) const {
    return item.fact->subject == subject && !surely(item, subject, at) && item.earliest <= at.day;
  }
  // A line without a time was not surely there on any day but now.
  static bool until(const PlainLine& line, PersonId subject, AsOf at) {
    if (line.fact->subject != subject) return false;
    return at.is_now() || (line.fact->at && day_of(*line.fact->at) <= at.day);
  }

  // The items that a line names; a position at which the source has no item names none.
  static std::vector<const DataItem*> items_of(const PlainLine& line) {
    std::vector<const DataItem*> found;
    for (const std::uint32_t place : line.fact->items) {
      for (const DataItem& item : line.source->records.items) {
        if (item.ref.index == place) found.push_back(&item);
      }
    }
    return found;
  }
  // The types of its items, else the one that it states: each once, in their order.
  static std::vector<DataType> types_of(const PlainLine& line) {
    std::set<DataType> types;
    for (const DataItem* item : items_of(line)) types.insert(item->type);
    if (types.empty() && line.fact->type) types.insert(*line.fact->type);
    return {types.begin(), types.end()};
  }
  std::optional<Field> field_of_item(const DataItem& item) const {
    if (item.field) return item.field;
    if (item.holder && actor(*item.holder).sector) return field_again(*actor(*item.holder).sector);
    return field_again(item.kind);
  }

  const Law* law(std::string_view basis) const {
    for (const Law& law : family_.directory.laws) {
      if (law.uri == basis) return &law;
    }
    return nullptr;
  }
  BasisClass basis(std::string_view stated) const {
    constexpr std::string_view kConsent = "urn:indsigt:consent:";
    if (stated.empty()) return BasisClass::kNotGiven;
    if (law(stated) != nullptr) return BasisClass::kByLaw;
    const bool consent = stated.size() > kConsent.size() && stated.substr(0, kConsent.size()) == kConsent;
    return consent ? BasisClass::kByConsent : BasisClass::kStatedNotFound;
  }

 private:
  void note_declared() {
    for (const ManifestRow& row : family_.rows) {
      std::erase_if(declared_, [&](const ManifestRow* earlier) { return earlier->system == row.system; });
      declared_.push_back(&row);
    }
  }
  // Of all that is said of somebody, the best: by its ground, then the newest, then the one that says more.
  template <class Of, class More>
  static void take_best(const std::vector<std::pair<Grounds, Actor>>& said, const Of& of, const More& more,
                        Actor& into) {
    const std::pair<Grounds, Actor>* best = nullptr;
    for (const auto& one : said) {
      auto copy = one.second;
      if (of(copy) == std::decay_t<decltype(of(copy))>()) continue;
      const auto key = [&](const std::pair<Grounds, Actor>& it) {
        return std::pair(-static_cast<int>(it.first.ground), it.first.as_of);
      };
      auto known = best == nullptr ? Actor() : best->second;
      if (best == nullptr || key(*best) < key(one) || (key(*best) == key(one) && more(of(copy), of(known)))) {
        best = &one;
      }
    }
    if (best == nullptr) return;
    Actor copy = best->second;
    of(into) = of(copy);
  }
  void note_actor(const Actor& said, std::optional<NameGround> ground = std::nullopt) {
    Grounds grounds = said.grounds;
    if (ground) grounds = {*ground};
    std::vector<std::pair<Grounds, Actor>>& all = said_[said.id];
    all.emplace_back(grounds, said);
    Actor& known = actors_[said.id];
    known = {};
    known.id = said.id;
    const auto longer = [](const std::string& a, const std::string& b) {
      return std::pair(a.size(), a) > std::pair(b.size(), b);
    };
    const auto less = [](const auto& a, const auto& b) { return a < b; };
    take_best(all, [](Actor& one) -> auto& { return one.name; }, longer, known);
    take_best(all, [](Actor& one) -> auto& { return one.contact; }, longer, known);
    take_best(all, [](Actor& one) -> auto& { return one.phone; }, longer, known);
    take_best(all, [](Actor& one) -> auto& { return one.sector; }, less, known);
    take_best(all, [](Actor& one) -> auto& { return one.part_of; }, less, known);
  }
  void note_person(const Person& said) {
    std::vector<std::pair<Grounds, Actor>>& all = said_persons_[said.id];
    all.push_back({said.grounds, Actor{.id = {}, .name = said.name}});
    Actor best;
    take_best(
        all, [](Actor& one) -> auto& { return one.name; },
        [](const std::string& a, const std::string& b) {
          return std::pair(a.size(), a) > std::pair(b.size(), b);
        },
        best);
    Person& known = persons_[said.id];
    known.id = said.id;
    known.name = best.name;
  }
  void note_facts(const Delivery& delivery) {
    const ManifestRow* row = row_of(delivery.system);
    for (const DataItem& fact : delivery.records.items) {
      PlainItem item{.fact = &fact, .source = &delivery};
      const std::optional<PartialDate> stated = fact.since;  // a later change says nothing of when it came
      item.earliest = stated ? first_day_of(*stated) : std::numeric_limits<std::int64_t>::min();
      item.latest = stated ? last_day_of(*stated) : std::numeric_limits<std::int64_t>::max();
      if (!stated && row != nullptr && row->complete_up_to) item.latest = day_of(*row->complete_up_to);
      item.field = field_of_item(fact);
      items_.push_back(item);
    }
    for (const LogLine& fact : delivery.records.log) lines_.push_back({&fact, &delivery});
  }
  static std::optional<Field> field_again(ItemKind kind) {
    static const std::set<ItemKind> kHealth = {
        ItemKind::kAllergy,   ItemKind::kCondition, ItemKind::kMedication, ItemKind::kObservation,
        ItemKind::kProcedure, ItemKind::kReport,    ItemKind::kVaccination};
    if (kind == ItemKind::kBill) return Field::kEconomy;
    return kHealth.contains(kind) ? std::optional(Field::kHealth) : std::nullopt;
  }
  static Field field_again(Sector sector) {
    switch (sector) {
      case Sector::kEmployment:
        return Field::kEmployment;
      case Sector::kEducation:
        return Field::kEducation;
      case Sector::kJustice:
        return Field::kJustice;
      case Sector::kEconomy:
        return Field::kEconomy;
      case Sector::kHealth:
      case Sector::kHealthRegional:
      case Sector::kHealthMunicipal:
      case Sector::kHealthPrivate:
        return Field::kHealth;
      default:
        return Field::kSocial;
    }
  }

  const Family& family_;
  Actor nobody_{};
  std::map<ActorId, Actor> actors_;
  std::map<ActorId, std::vector<std::pair<Grounds, Actor>>> said_;
  std::map<PersonId, std::vector<std::pair<Grounds, Actor>>> said_persons_;
  std::map<PersonId, Person> persons_;
  std::vector<const ManifestRow*> declared_;
  std::vector<PlainItem> items_;
  std::vector<PlainLine> lines_;
};

inline bool same(const ActorRef& a, const ActorRef& b) {
  return a.id == b.id && a.name == b.name && a.part_of == b.part_of;
}
inline bool same(const std::optional<ActorRef>& a, const std::optional<ActorRef>& b) {
  return a.has_value() == b.has_value() && (!a || same(*a, *b));
}

// The names of the fields in which an answer and its oracle differ, for the test's message.
class Differences {
 public:
  void check(std::string_view field, bool equal) {
    if (!equal) fields_.append(" ").append(field);
  }
  const std::string& fields() const { return fields_; }

 private:
  std::string fields_;
};

}  // namespace indsigt::records::families
