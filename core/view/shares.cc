// SPDX-License-Identifier: MPL-2.0
#include "view/shares.h"

#include <algorithm>

namespace indsigt::view {
namespace {

// Gives a category its name, and nothing of what there is.
Share empty_share(const consent::Category& category) {
  const MessageKey everything = category.field ? records::key_of(*category.field) : "share.everything";
  return {category, {category.type ? records::key_of(*category.type) : everything, {}}};
}

}  // namespace

Shares::Shares(const access::Redacted<records::Records>& records, records::PersonId subject)
    : cells_(records::count_cells(*records, subject)) {}

std::vector<Share> Shares::held() const {
  std::vector<Share> shares;
  for (std::size_t number = 0; number < cells_.size(); ++number) {
    if (cells_[number].items == 0) continue;
    shares.push_back(share({static_cast<records::Field>(number / records::kDataTypes),
                            static_cast<records::DataType>(number % records::kDataTypes)}));
  }
  return shares;
}

std::vector<Share> Shares::of(std::span<const consent::Category> categories) const {
  std::vector<Share> shares;
  for (const consent::Category& one : categories) shares.push_back(share(one));
  if (categories.empty()) shares.push_back(share({}));
  return shares;
}

std::vector<Share> Shares::named(std::span<const consent::Category> categories) {
  std::vector<Share> shares;
  for (const consent::Category& one : categories) shares.push_back(empty_share(one));
  if (categories.empty()) shares.push_back(empty_share({}));
  return shares;
}

Share Shares::share(const consent::Category& category) const {
  records::CellContent sum;
  for (std::size_t number = 0; number < cells_.size(); ++number) {
    const auto field = static_cast<records::Field>(number / records::kDataTypes);
    const auto type = static_cast<records::DataType>(number % records::kDataTypes);
    if ((category.field && *category.field != field) || (category.type && *category.type != type)) continue;
    const records::CellContent& cell = cells_[number];
    sum.items += cell.items;
    sum.newest = std::max(sum.newest, cell.newest);
    for (std::size_t thing = 0; thing < sum.things.size(); ++thing) sum.things[thing] += cell.things[thing];
  }
  Share share = empty_share(category);
  share.items = sum.items;
  share.newest = sum.newest;
  // A name of its own where more than half of them are called so.
  const auto most = std::max_element(sum.things.begin() + 1, sum.things.end());
  if (category.type && *most * 2 > sum.items) {
    const auto thing = static_cast<records::Thing>(most - sum.things.begin());
    share.name = {records::key_of(thing), {{"count", std::int64_t{sum.items}}}};
  }
  return share;
}

}  // namespace indsigt::view
