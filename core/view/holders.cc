// SPDX-License-Identifier: MPL-2.0
#include "view/holders.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <string>
#include <utility>

#include "base/sort.h"
#include "view/sentences.h"

namespace indsigt::view {
namespace {

using records::Holder;

std::vector<Text> notes_of(const Holder& holder) {
  std::vector<Text> notes;
  if (holder.out_of_scope) notes.push_back({"holder.out_of_scope", {}});
  if (!holder.formerly.empty()) {
    notes.push_back({"holder.formerly", {{"name", std::string(holder.formerly)}}});
  }
  return notes;
}

HolderRow row_of(Holder&& holder) {
  HolderRow row{std::move(holder), {}, std::nullopt, {}};
  const auto& counts = row.holder.items_by_kind;
  const auto order =
      sorted_order(counts.size(), &counts, [](const void* known, std::uint32_t a, std::uint32_t b) {
        const auto& count = *static_cast<const std::array<std::uint32_t, records::kItemKinds>*>(known);
        return count[a] > count[b];
      });
  for (const std::uint32_t kind : order) {
    if (counts[kind] == 0) continue;
    row.what.push_back(
        {key_of(static_cast<records::ItemKind>(kind)), {{"count", std::int64_t{counts[kind]}}}});
  }
  if (row.holder.newest) row.newest = Text{"holder.newest", {{"date", to_iso(*row.holder.newest)}}};
  row.notes = notes_of(row.holder);
  return row;
}

Text name_of(std::optional<records::Sector> sector) {
  return {sector ? key_of(*sector) : MessageKey("sector.unknown"), {}};
}

}  // namespace

HolderPage make_holder_page(const records::Records& records, records::PersonId subject, records::AsOf at,
                            const records::HolderFilter& filter, Slice slice) {
  records::HolderList list = records::find_holders(records, subject, at, filter, slice);
  HolderPage page;
  page.total = list.total;
  page.offset = list.offset;
  for (Holder& holder : list.rows) page.rows.push_back(row_of(std::move(holder)));
  for (std::size_t i = 0; i < list.by_sector.size(); ++i) {
    if (list.by_sector[i] == 0) continue;
    std::optional<records::Sector> sector;
    if (i < records::kSectors) sector = static_cast<records::Sector>(i);
    page.sectors.push_back({sector, name_of(sector), list.by_sector[i]});
  }
  page.recipients = list.recipients;
  return page;
}

std::optional<ActorAnswer> make_actor(const records::Records& records, records::PersonId subject,
                                      records::ActorId actor, records::AsOf at) {
  auto about = records::find_holder(records, subject, actor, at);
  if (!about) return std::nullopt;
  Text sector_name = name_of(about->sector);
  ActorAnswer answer{.about = std::move(*about),
                     .sector_name = std::move(sector_name),
                     .notes = {},
                     .holder = {},
                     .part = records::find_part(records, subject, actor, at)};
  answer.notes = notes_of(answer.about);
  if (answer.about.items > 0) answer.holder = row_of(Holder(answer.about));
  return answer;
}

}  // namespace indsigt::view
