// SPDX-License-Identifier: MPL-2.0
#include "view/overview.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>

namespace indsigt::view {
namespace {

using records::Holder;
using records::Records;

Text count_text(MessageKey key, std::int64_t count) { return {key, {{"count", count}}}; }

Text answer_for(const SubjectRow& subject, std::size_t holders) {
  const auto count = static_cast<std::int64_t>(holders);
  if (subject.name.empty()) return count_text("overview.holders_unnamed", count);
  return {"overview.holders", {{"count", count}, {"person", subject.name}}};
}

// The newest item of all, by the first holder that has it; nothing where no item is dated.
std::optional<Text> newest_of(const std::vector<Holder>& holders) {
  const Holder* newest = nullptr;
  for (const Holder& holder : holders) {
    if (holder.newest && (newest == nullptr || *holder.newest > *newest->newest)) newest = &holder;
  }
  if (newest == nullptr) return std::nullopt;
  const std::string date = to_iso(*newest->newest);
  if (newest->name.empty()) return Text{"overview.newest_unnamed", {{"date", date}}};
  return Text{"overview.newest", {{"date", date}, {"holder", std::string(newest->name)}}};
}

void add_if_any(std::vector<Text>& notes, MessageKey key, std::int64_t count) {
  if (count > 0) notes.push_back(count_text(key, count));
}

// The person asked for, else the one with the most items; nullptr where there is nobody.
const SubjectRow* choose(const std::vector<SubjectRow>& subjects, std::optional<records::PersonId> wanted) {
  const auto found = std::find_if(subjects.begin(), subjects.end(), [&](const SubjectRow& subject) {
    return !wanted || subject.id == *wanted;
  });
  return found == subjects.end() ? nullptr : &*found;
}

constexpr MessageKey kKindKeys[] = {
#define INDSIGT_KIND_KEY(name, key) key,
    INDSIGT_ITEM_KINDS(INDSIGT_KIND_KEY)
#undef INDSIGT_KIND_KEY
};

HolderRow row_of(const Holder& holder) {
  HolderRow row{holder.id, std::string(holder.name), {}, std::nullopt};
  std::array<std::size_t, records::kItemKinds> order;
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const auto count_a = holder.items_by_kind[a], count_b = holder.items_by_kind[b];
    return count_a != count_b ? count_a > count_b : a < b;
  });
  for (const std::size_t kind : order) add_if_any(row.what, kKindKeys[kind], holder.items_by_kind[kind]);
  if (holder.newest) row.newest = Text{"holder.newest", {{"date", to_iso(*holder.newest)}}};
  return row;
}

}  // namespace

Overview make_overview(const Records& records, const ImportTotals& totals,
                       std::optional<records::PersonId> subject) {
  Overview overview;
  if (totals.sources == 0) return overview;
  for (const records::Subject& one : records.subjects()) {
    overview.subjects.push_back({one.id, std::string(one.name), one.items});
  }
  const SubjectRow* chosen = choose(overview.subjects, subject);
  const records::Unattributed left_out =
      records.unattributed(chosen != nullptr ? chosen->id : records::PersonId{});
  std::optional<Text> newest;
  if (chosen != nullptr) {
    overview.subject = *chosen;
    const std::vector<Holder> holders = records.holders(chosen->id);
    overview.holders = holders.size();
    overview.answer = answer_for(*chosen, holders.size());
    newest = newest_of(holders);
  } else {
    overview.answer = Text{"overview.nobody", {}};
  }
  overview.notes.push_back(count_text("overview.files", totals.sources));
  if (newest) overview.notes.push_back(std::move(*newest));
  add_if_any(overview.notes, "overview.unstated", left_out.without_holder);
  add_if_any(overview.notes, "overview.no_subject", left_out.without_subject);
  if (chosen != nullptr) add_if_any(overview.notes, "overview.with_care", records.with_care(chosen->id));
  add_if_any(overview.notes, "overview.kept", totals.kept);
  return overview;
}

HolderPage make_holder_page(const Records& records, records::PersonId subject, std::size_t offset,
                            std::size_t limit) {
  const std::vector<Holder> holders = records.holders(subject);
  HolderPage page{holders.size(), offset, {}};
  for (std::size_t i = offset; i < holders.size() && page.rows.size() < limit; ++i) {
    page.rows.push_back(row_of(holders[i]));
  }
  return page;
}

}  // namespace indsigt::view
