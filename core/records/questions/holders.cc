// SPDX-License-Identifier: MPL-2.0
#include "records/questions/holders.h"

#include <algorithm>
#include <tuple>

#include "base/sort.h"
#include "records/index.h"
#include "records/search.h"

namespace indsigt::records {
namespace {

struct Gathered {
  Holder holder;
  std::vector<Row> systems;
};

void count_item(const StoredItem& item, AsOf at, Gathered& into) {
  Holder& holder = into.holder;
  ++holder.items;
  ++holder.items_by_kind[static_cast<std::size_t>(item.kind)];
  ++holder.items_by_type[static_cast<std::size_t>(item.type)];
  if (item.system != kNoRow &&
      std::find(into.systems.begin(), into.systems.end(), item.system) == into.systems.end()) {
    into.systems.push_back(item.system);
  }
  for (const auto& date : {item.since, item.date}) {
    const bool told = date && day_span(date, {}).earliest <= at.last_day();
    if (told && (!holder.newest || *date > *holder.newest)) holder.newest = date;
  }
  if (item.since && (!holder.since || *item.since < *holder.since)) holder.since = item.since;
}

void describe(const Records& records, Row row, Gathered& gathered) {
  Holder& holder = gathered.holder;
  const Actor& actor = records.store().actors[row];
  holder.actor = actor_ref(records, row);
  holder.sector = actor.sector;
  holder.contact = actor.contact;
  holder.phone = actor.phone;
  if (const KnownActor* known = known_actor(records, actor.id)) {
    holder.out_of_scope = known->out_of_scope;
    holder.formerly = known->formerly;
  }
  for (const Row system : gathered.systems) holder.systems.push_back(system_name(records, system));
  std::sort(holder.systems.begin(), holder.systems.end());
}

bool is_in(std::optional<Sector> sector, Sector wanted) {
  if (!sector) return false;
  if (*sector == wanted) return true;
  // "health" and "social" stand for the whole field, "health.regional" for itself.
  const bool whole = code_of(wanted).find('.') == std::string_view::npos;
  return whole && field_of(*sector) == field_of(wanted);
}

bool mentions(const Holder& holder, const std::string& folded) {
  const auto has = [&](std::string_view text) { return fold_case(text).find(folded) != std::string::npos; };
  return has(holder.actor.name) || has(holder.actor.part_of) ||
         std::any_of(holder.systems.begin(), holder.systems.end(), has);
}

// Calls `take(actor)` for the recipient of each disclosure until then.
template <class Take>
void visit_recipients(const Index& index, const SubjectIndex& about, AsOf at, const Take& take) {
  for (const StoredLine& line : index.lines(about).first(index.lines_until(about, at.end()))) {
    if (line.kind == LogKind::kDisclosure && line.to != kNoRow) take(line.to);
  }
}

}  // namespace

HolderList find_holders(const Records& records, PersonId subject, AsOf at, const HolderFilter& filter) {
  const Index& index = records.index();
  const Store& store = records.store();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  std::vector<Gathered> by_actor(store.actors.size());
  for (std::size_t i = 0, end = about.held(at); i < end; ++i) {
    const StoredItem& item = store.items[about.items[i]];
    if (item.holder != kNoRow) count_item(item, at, by_actor[item.holder]);
  }
  visit_recipients(index, about, at, [&](Row to) { ++by_actor[to].holder.received; });
  HolderList list;
  const std::string folded = fold_case(filter.search);
  for (Row row = 0; row < by_actor.size(); ++row) {
    Gathered& gathered = by_actor[row];
    Holder& holder = gathered.holder;
    if (holder.items == 0) {
      list.recipients += holder.received > 0;
      continue;
    }
    describe(records, row, gathered);
    if (!folded.empty() && !mentions(holder, folded)) continue;
    ++list.by_sector[holder.sector ? static_cast<std::size_t>(*holder.sector) : kSectors];
    if (filter.sector && !is_in(holder.sector, *filter.sector)) continue;
    list.rows.push_back(std::move(holder));
  }
  sort_rows(list.rows, [](const Holder& a, const Holder& b) {
    return std::tie(b.items, a.actor.name, a.actor.id) < std::tie(a.items, b.actor.name, b.actor.id);
  });
  return list;
}

std::optional<Holder> find_holder(const Records& records, PersonId subject, ActorId actor, AsOf at) {
  const Row row = records.actor_row(actor);
  if (row == kNoRow) return std::nullopt;
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  Gathered gathered;
  for (std::size_t i = 0, end = about.held(at); i < end; ++i) {
    const StoredItem& item = records.store().items[about.items[i]];
    if (item.holder == row) count_item(item, at, gathered);
  }
  visit_recipients(index, about, at, [&](Row to) { gathered.holder.received += to == row; });
  describe(records, row, gathered);
  return std::move(gathered.holder);
}

HoldingCounts count_holdings(const Records& records, PersonId subject, AsOf at) {
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  const std::size_t held = about.held(at);
  const SubjectIndex::Prefix& sums = about.prefix[held];
  const auto until = [&](const std::vector<std::int32_t>& days) {
    return static_cast<std::uint32_t>(std::upper_bound(days.begin(), days.end(), at.day) - days.begin());
  };
  return {.items = static_cast<std::uint32_t>(held),
          .holders = until(about.holder_first),
          .systems = until(about.system_first),
          .without_holder = sums.without_holder,
          .with_care = sums.with_care,
          .maybe = static_cast<std::uint32_t>(about.maybe_held(at)),
          .without_subject = index.items_without_subject()};
}

std::uint32_t count_new_items(const Records& records, PersonId subject, AsOf since, AsOf at) {
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  std::uint32_t count = 0;
  for (std::size_t i = about.held(since), end = about.held(at); i < end; ++i) {
    const std::int32_t earliest = index.span_of_item(about.items[i]).earliest;
    count += earliest > since.day && earliest <= at.last_day();
  }
  return count;
}

std::optional<NewestItem> newest_item(const Records& records, PersonId subject, AsOf at) {
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  auto dated = std::partition_point(about.dates.begin(), about.dates.end(), [&](const Dated& one) {
    return day_span(one.date, {}).earliest > at.last_day();
  });
  for (; dated != about.dates.end(); ++dated) {
    if (index.span_of_item(dated->item).latest > at.day) continue;
    return NewestItem{actor_ref(records, records.store().items[dated->item].holder), dated->date};
  }
  return std::nullopt;
}

std::vector<std::string_view> systems_of(const Records& records, PersonId subject, AsOf at) {
  const SubjectIndex& about = records.index().subject(records.person_row(subject));
  std::vector<bool> seen(records.store().systems.size());
  std::vector<std::string_view> names;
  for (std::size_t i = 0, end = about.held(at); i < end; ++i) {
    const Row system = records.store().items[about.items[i]].system;
    if (system == kNoRow || seen[system]) continue;
    seen[system] = true;
    names.push_back(system_name(records, system));
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace indsigt::records
