// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "api/wire_views.h"

namespace indsigt::api {
namespace {

std::vector<std::string_view> words_of(const std::vector<records::SameReason>& reasons) {
  std::vector<std::string_view> words;
  for (const records::SameReason one : reasons) {
    words.emplace_back(kSameReasonNames[static_cast<std::size_t>(one)]);
  }
  return words;
}

void write_alike(Object& object, const records::Alike& one) {
  object.add("birthDate", one.birth_date)
      .add("id", object.handles().persons.handle(one.id))
      .add("items", one.items)
      .maybe("name", one.name);
}

void write_pair(Object& object, const household::SamePersonRow& row) {
  const records::SamePerson& pair = row.pair;
  object.list("against", words_of(pair.against))
      .list("for", words_of(pair.speaks_for))
      .object("one", [&](Object& inner) { write_alike(inner, pair.one); })
      .object("other", [&](Object& inner) { write_alike(inner, pair.other); })
      .add("saidOn", row.said)
      .add("state", std::string_view(kSameStateNames[static_cast<std::size_t>(pair.state)]));
}

}  // namespace

SamePersonPage make_same_person_page(std::vector<household::SamePersonRow> rows, Slice slice) {
  SamePersonPage page;
  page.open = static_cast<std::size_t>(std::count_if(
      rows.begin(), rows.end(),
      [](const household::SamePersonRow& row) { return row.pair.state == records::SameState::kOpen; }));
  fill_page(page, rows, slice, [](household::SamePersonRow& row) { return std::move(row); });
  return page;
}

void write_members(Object& object, const SamePersonPage& page) {
  object.add("offset", page.offset).add("open", page.open).rows("rows", page.rows, write_pair);
  object.add("total", page.total);
}

}  // namespace indsigt::api
