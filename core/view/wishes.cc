// SPDX-License-Identifier: MPL-2.0
#include "view/wishes.h"

#include <tuple>
#include <utility>

#include "access/harm.h"
#include "base/sort.h"
#include "view/consent_names.h"

namespace indsigt::view {
namespace {

std::vector<ReaderRow> find_readers(const Standpoint& standpoint, records::PersonId subject) {
  const access::World& world = standpoint.world;
  const Names names(standpoint, subject);
  std::vector<ReaderRow> rows;
  for (const access::PartyId party : access::possible_readers(world, subject)) {
    const family::Tie* const tie = world.family->tie(party, subject, world.today());
    ReaderRow row{
        .party = party, .name = names.party(party), .role = tie->role, .helper = tie->helper, .at = {}};
    const auto& acts_for = world.family->find_party(party)->acts_for;
    if (acts_for) row.at = names.one(*acts_for);
    rows.push_back(std::move(row));
  }
  sort_rows(rows, [](const ReaderRow& a, const ReaderRow& b) {
    return std::tie(a.role, a.name, a.party) < std::tie(b.role, b.name, b.party);
  });
  return rows;
}

}  // namespace

Result<WishPage> make_wishes(const Standpoint& standpoint, records::PersonId subject, Slice slice) {
  const access::World& world = standpoint.world;
  const family::Subject* const own = world.family == nullptr ? nullptr : world.family->find_subject(subject);
  const auto role = access::role_of(world, {standpoint.viewer, subject});
  if (own == nullptr || role != rules::Role::kSelf) return fail(ErrorCode::kAccessDenied);
  WishPage page;
  page.readers = find_readers(standpoint, subject);
  if (world.pack != nullptr) {
    page.helplines = world.pack->helplines;
    page.pack = world.pack->id;
    page.version = world.pack->version;
    page.signed_off = !world.pack->signed_off_by.empty();
  }
  std::vector<family::ChildWords> newest_first(own->words.rbegin(), own->words.rend());
  fill_page(page, newest_first, slice, [&](family::ChildWords& one) {
    WishRow row{.id = one.id, .words = one.words, .said = one.said, .readers = {}, .about = {}};
    for (const ReaderRow& reader : page.readers) {
      if (access::may_read_words(world, {reader.party, subject}, one)) row.readers.push_back(reader);
    }
    if (one.about) row.about = make_card(standpoint, *one.about);
    return row;
  });
  return page;
}

}  // namespace indsigt::view
