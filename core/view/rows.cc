// SPDX-License-Identifier: MPL-2.0
#include "view/rows.h"

#include <utility>

#include "view/sentences.h"

namespace indsigt::view {
namespace {

// Moves the rows of a page of the records into a page of the view: `make(row)` adds what is said of each.
template <class Row, class Known, class Make>
void tell(Page<Row>& page, Page<Known>&& known, const Make& make) {
  page.total = known.total;
  page.offset = known.offset;
  page.rows.reserve(known.rows.size());
  for (Known& row : known.rows) page.rows.push_back(make(std::move(row)));
}

}  // namespace

AccessLogPage make_access_log_page(const records::Records& records, records::PersonId subject,
                                   const records::AccessLogFilter& filter, records::AccessLogOrder order,
                                   std::optional<Instant> now, Slice slice) {
  records::AccessLogPage known = records::find_access_log(records, subject, filter, order, slice);
  AccessLogPage page;
  page.by_kind = known.by_kind;
  page.by_basis = known.by_basis;
  tell(page, std::move(known), [&](records::AccessLogEntry&& line) {
    Text text = say_line(line), why = say_basis(line);
    auto what = say_what(line);
    const bool ahead = now && records::is_ahead(line, *now);
    return AccessLogRow{std::move(line), std::move(text), std::move(why), std::move(what), ahead};
  });
  return page;
}

Page<ItemRow> make_item_page(const records::Records& records, records::PersonId subject, records::AsOf at,
                             const records::ItemFilter& filter, Slice slice) {
  Page<ItemRow> page;
  tell(page, records::find_items(records, subject, at, filter, slice), [](records::ItemEntry&& item) {
    return ItemRow{item, say_name(item.kind, item.thing), say_name(item.kind, records::Thing::kNone)};
  });
  return page;
}

HopPage make_hop_page(const records::Records& records, records::PersonId subject, records::ActorId asker,
                      records::AsOf at, Slice slice) {
  records::Hops known = records::find_hops(records, subject, asker, at, slice);
  HopPage page;
  page.furthest = known.furthest;
  page.direct = known.direct;
  page.without_way = known.without_way;
  tell(page, std::move(known), [](records::HopRow&& hop) { return HopRow{hop, say_hops(hop)}; });
  return page;
}

Page<RequestRow> make_request_page(const records::Records& records, records::PersonId subject,
                                   records::AsOf at, const records::Moments& moments, Slice slice) {
  Page<RequestRow> page;
  fill_page(page, records::find_requests(records, subject, at, moments), slice,
            [](const records::RequestRow& row) { return RequestRow{row, say_request(row)}; });
  return page;
}

CodePage make_code_page(const records::Records& records, records::PersonId subject, records::AsOf at,
                        Slice slice) {
  records::Unmapped known = records::find_unmapped(records, subject, at);
  CodePage page;
  page.items = known.items;
  page.unmapped = known.unmapped;
  page.per_mille = known.per_mille();
  fill_page(page, known.codes, slice, [](records::UnmappedCode& code) { return std::move(code); });
  return page;
}

Page<FindingRow> make_finding_page(const records::Records& records, records::PersonId subject,
                                   records::AsOf at, Slice slice) {
  Page<FindingRow> page;
  fill_page(page, records::find_findings(records, subject, at), slice,
            [](const records::Finding& row) { return FindingRow{row, say_finding(row)}; });
  return page;
}

SourcePage make_source_page(const records::Records& records, records::PersonId subject, records::AsOf at,
                            const records::Moments& moments, Slice slice) {
  records::Freshness known = records::make_freshness(records, subject, at, moments, slice);
  SourcePage page;
  page.numbers = known;
  tell(page, std::move(known), [](records::SourceRow&& row) {
    const Text state{key_of(row.state), {}};
    return SourceRow{std::move(row), state};
  });
  return page;
}

}  // namespace indsigt::view
