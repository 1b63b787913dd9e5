// SPDX-License-Identifier: MPL-2.0
// The rows of the lists that have sentences of their own, and pages of them. Only the rows of a page are put
// into words. Rows refer to texts of the records and are good until the records change.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "base/message.h"
#include "base/page.h"
#include "records/as_of.h"
#include "records/moments.h"
#include "records/questions/access_log.h"
#include "records/questions/codes.h"
#include "records/questions/freshness.h"
#include "records/questions/hops.h"
#include "records/questions/items.h"
#include "records/questions/quality.h"
#include "records/questions/requests.h"

namespace indsigt::view {

struct AccessLogRow {
  records::AccessLogEntry line;
  Text text;                 // say_line()
  Text why;                  // say_basis()
  std::optional<Text> what;  // say_what()
  bool ahead = false;        // its time has not come
};

struct AccessLogPage : Page<AccessLogRow> {
  std::array<std::uint32_t, records::kLogKinds> by_kind{};  // as records::AccessLogPage
  std::array<std::uint32_t, records::kBasisClasses> by_basis{};
};

// Costs what records::find_access_log() does. Without `now` nothing is known to be ahead.
[[nodiscard]] AccessLogPage make_access_log_page(const records::Records& records, records::PersonId subject,
                                                 const records::AccessLogFilter& filter,
                                                 records::AccessLogOrder order, std::optional<Instant> now,
                                                 Slice slice);

struct ItemRow {
  records::ItemEntry item;
  Text name;  // say_name()
  Text kind;  // what items of that kind are called
};

[[nodiscard]] Page<ItemRow> make_item_page(const records::Records& records, records::PersonId subject,
                                           records::AsOf at, const records::ItemFilter& filter, Slice slice);

struct HopRow {
  records::HopRow hop;
  Text text;  // say_hops()
};

struct HopPage : Page<HopRow> {
  std::uint32_t furthest = 0;  // of the whole list, as records::Hops
  std::uint32_t direct = 0;
  std::uint32_t without_way = 0;
};

[[nodiscard]] HopPage make_hop_page(const records::Records& records, records::PersonId subject,
                                    records::ActorId asker, records::AsOf at, Slice slice);

struct RequestRow {
  records::RequestRow request;
  Text text;  // say_request()
};

[[nodiscard]] Page<RequestRow> make_request_page(const records::Records& records, records::PersonId subject,
                                                 records::AsOf at, const records::Moments& moments,
                                                 Slice slice);

struct CodePage : Page<records::UnmappedCode> {
  std::uint32_t items = 0;  // of the whole list, as records::Unmapped
  std::uint32_t unmapped = 0;
  std::uint32_t per_mille = 0;
};

[[nodiscard]] CodePage make_code_page(const records::Records& records, records::PersonId subject,
                                      records::AsOf at, Slice slice);

struct FindingRow {
  records::Finding finding;
  Text text;  // say_finding()
};

[[nodiscard]] Page<FindingRow> make_finding_page(const records::Records& records, records::PersonId subject,
                                                 records::AsOf at, Slice slice);

struct SourceRow {
  records::SourceRow source;
  Text state;
};

struct SourcePage : Page<SourceRow> {
  records::FreshnessNumbers numbers;  // of the whole list
};

[[nodiscard]] SourcePage make_source_page(const records::Records& records, records::PersonId subject,
                                          records::AsOf at, const records::Moments& moments, Slice slice);

}  // namespace indsigt::view
