// SPDX-License-Identifier: MPL-2.0
#include "records/questions/holders.h"

#include <algorithm>
#include <span>

#include "base/sort.h"
#include "records/index.h"
#include "records/questions/kept.h"
#include "records/search.h"

namespace indsigt::records {
namespace {

void count_item(const StoredItem& item, std::int32_t last_day, Holding& into) {
  ++into.items;
  ++into.items_by_kind[static_cast<std::size_t>(item.kind)];
  ++into.items_by_type[static_cast<std::size_t>(item.type)];
  if (item.system != kNoRow &&
      std::find(into.systems.begin(), into.systems.end(), item.system) == into.systems.end()) {
    into.systems.push_back(item.system);
  }
  for (const auto& date : {item.since, item.date}) {
    const bool told = date && day_span(date, {}).earliest <= last_day;
    if (told && (!into.newest || *date > *into.newest)) into.newest = date;
  }
  if (item.since && (!into.since || *item.since < *into.since)) into.since = item.since;
}

Holder describe(const Records& records, const Holding& holding) {
  const Actor& actor = records.store().actors[holding.actor];
  Holder holder{.actor = actor_ref(records, holding.actor),
                .sector = actor.sector,
                .contact = actor.contact,
                .phone = actor.phone,
                .formerly = {},
                .items = holding.items,
                .items_by_kind = holding.items_by_kind,
                .items_by_type = holding.items_by_type,
                .systems = {},
                .received = holding.received,
                .since = holding.since,
                .newest = holding.newest};
  if (const KnownActor* known = known_actor(records, actor.id)) {
    holder.out_of_scope = known->out_of_scope;
    holder.formerly = known->formerly;
  }
  for (const Row system : holding.systems) holder.systems.push_back(system_name(records, system));
  sort_rows(holder.systems);
  return holder;
}

bool is_in(std::optional<Sector> sector, Sector wanted) {
  if (!sector) return false;
  if (*sector == wanted) return true;
  // "health" and "social" stand for the whole field, "health.regional" for itself.
  const bool whole = code_of(wanted).find('.') == std::string_view::npos;
  return whole && field_of(*sector) == field_of(wanted);
}

bool mentions(const Records& records, const Holding& holding, const std::string& folded) {
  const auto has = [&](std::string_view text) { return fold_case(text).find(folded) != std::string::npos; };
  const ActorRef actor = actor_ref(records, holding.actor);
  return has(actor.name) || has(actor.part_of) ||
         std::any_of(holding.systems.begin(), holding.systems.end(),
                     [&](Row system) { return has(system_name(records, system)); });
}

// Calls `take(actor)` for the recipient of each disclosure.
template <class Take>
void visit_recipients(std::span<const StoredLine> lines, const Take& take) {
  for (const StoredLine& line : lines) {
    if (line.kind == LogKind::kDisclosure && line.to != kNoRow) take(line.to);
  }
}

FoundHolders gather(const Records& records, const AskedHolders& asked) {
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(asked.items.subject);
  const std::vector<Row>& ranks = actor_ranks(records);
  std::vector<Holding> by_rank(ranks.size());
  for (Row row = 0; row < ranks.size(); ++row) by_rank[ranks[row]].actor = row;
  for (std::size_t i = 0; i < asked.items.count; ++i) {
    const StoredItem& item = records.store().items[about.items[i]];
    if (item.holder != kNoRow) count_item(item, asked.last_day, by_rank[ranks[item.holder]]);
  }
  visit_recipients(index.lines(about).first(asked.lines), [&](Row to) { ++by_rank[ranks[to]].received; });
  FoundHolders found;
  for (const Holding& one : by_rank) found.recipients += one.items == 0 && one.received > 0;
  std::erase_if(by_rank, [](const Holding& one) { return one.items == 0; });
  sort_rows(by_rank, [](const Holding& a, const Holding& b) { return a.items > b.items; });
  found.holders = std::move(by_rank);
  return found;
}

}  // namespace

HolderList find_holders(const Records& records, PersonId subject, AsOf at, const HolderFilter& filter,
                        Slice slice) {
  const Index& index = records.index();
  const Row person = records.person_row(subject);
  const SubjectIndex& about = index.subject(person);
  const AskedHolders asked{{person, about.held(at)}, index.lines_until(about, at.end()), at.last_day()};
  const FoundHolders& found = kept(records).holders.get(asked, [&] { return gather(records, asked); });
  HolderList list;
  list.recipients = found.recipients;
  const std::string folded = fold_case(filter.search);
  std::vector<const Holding*> wanted;
  for (const Holding& one : found.holders) {
    if (!folded.empty() && !mentions(records, one, folded)) continue;
    const auto sector = records.store().actors[one.actor].sector;
    ++list.by_sector[sector ? static_cast<std::size_t>(*sector) : kSectors];
    if (!filter.sector || is_in(sector, *filter.sector)) wanted.push_back(&one);
  }
  fill_page(list, wanted, slice, [&](const Holding* one) { return describe(records, *one); });
  return list;
}

std::optional<Holder> find_holder(const Records& records, PersonId subject, ActorId actor, AsOf at) {
  Holding holding{.actor = records.actor_row(actor)};
  if (holding.actor == kNoRow) return std::nullopt;
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  for (std::size_t i = 0, end = about.held(at); i < end; ++i) {
    const StoredItem& item = records.store().items[about.items[i]];
    if (item.holder == holding.actor) count_item(item, at.last_day(), holding);
  }
  visit_recipients(index.lines(about).first(index.lines_until(about, at.end())),
                   [&](Row to) { holding.received += to == holding.actor; });
  return describe(records, holding);
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
          .by_person = sums.by_person,
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
  sort_rows(names);
  return names;
}

}  // namespace indsigt::records
