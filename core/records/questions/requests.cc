// SPDX-License-Identifier: MPL-2.0
#include "records/questions/requests.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/sort.h"
#include "records/index.h"

namespace indsigt::records {
namespace {

std::optional<std::int32_t> day_of(std::optional<PartialDate> date) {
  if (!date || date->day == 0) return std::nullopt;
  return AsOf::date(*date).day;
}

bool was_there(std::optional<PartialDate> since, AsOf at) {
  return day_span(since, std::nullopt).latest <= at.day;
}

RequestRow row_of(const Records& records, const StoredRequest& request, AsOf at, const Moments& moments) {
  const Request& stated = request.stated;
  RequestRow row{.ref = stated.ref,
                 .asker = maybe_actor(records, request.asker),
                 .asked = maybe_actor(records, request.asked),
                 .code = stated.code,
                 .asked_on = stated.asked_on,
                 .awaited_by = stated.awaited_by,
                 .received_on = {},
                 .days = {}};
  if (stated.received_on && was_there(stated.received_on, at)) row.received_on = stated.received_on;
  std::optional<std::int32_t> until = day_of(row.received_on);
  if (!row.received_on) {
    if (!at.is_now()) until = at.day;
    if (at.is_now() && moments.now) until = AsOf::date(civil_date(*moments.now)).day;
  }
  const auto asked = day_of(row.asked_on), awaited = day_of(row.awaited_by);
  if (asked && until) row.days = *until - *asked;
  if (awaited && until) row.overdue_days = std::max(*until - *awaited, 0);
  return row;
}

bool is_open(const Case& one, AsOf at) {
  return was_there(one.from, at) && !(one.to && was_there(one.to, at));
}

}  // namespace

std::vector<RequestRow> find_requests(const Records& records, PersonId subject, AsOf at,
                                      const Moments& moments) {
  const Store& store = records.store();
  const SubjectIndex& about = records.index().subject(records.person_row(subject));
  std::vector<RequestRow> rows;
  for (const Row request : about.requests) {
    if (!was_there(store.requests[request].stated.asked_on, at)) continue;
    rows.push_back(row_of(records, store.requests[request], at, moments));
  }
  sort_rows(rows, [](const RequestRow& a, const RequestRow& b) {
    return std::tuple(a.received_on.has_value(), a.asked_on, a.ref) <
           std::tuple(b.received_on.has_value(), b.asked_on, b.ref);
  });
  return rows;
}

std::vector<CaseRow> find_cases(const Records& records, PersonId subject, AsOf at) {
  const Store& store = records.store();
  const SubjectIndex& about = records.index().subject(records.person_row(subject));
  std::vector<CaseRow> rows;
  std::vector<std::set<Row>> coordinators;        // of rows
  std::map<IdentityId, std::size_t> by_identity;  // places in rows
  for (const Row number : about.cases) {
    const StoredCase& stored = store.cases[number];
    if (!is_open(stored.stated, at)) continue;
    const auto& identity = stored.stated.identity;
    const auto known = identity ? by_identity.find(*identity) : by_identity.end();
    std::size_t place = rows.size();
    if (known != by_identity.end()) {
      place = known->second;
    } else {
      rows.push_back(
          {stored.stated.ref, maybe_actor(records, stored.holder), stored.stated.from, stored.stated.to, {}});
      coordinators.emplace_back();
      if (identity) by_identity.emplace(*identity, place);
    }
    // Several sources may state the same one.
    const bool is_new = stored.coordinator != kNoRow && coordinators[place].insert(stored.coordinator).second;
    if (is_new) rows[place].coordinators.push_back(actor_ref(records, stored.coordinator));
  }
  for (CaseRow& row : rows) {
    sort_rows(row.coordinators, [](const ActorRef& a, const ActorRef& b) {
      return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
  }
  sort_rows(rows, [](const CaseRow& a, const CaseRow& b) {
    const auto name = [](const CaseRow& row) { return row.holder ? row.holder->name : std::string_view(); };
    return std::tuple(a.from, name(a), a.ref) < std::tuple(b.from, name(b), b.ref);
  });
  return rows;
}

}  // namespace indsigt::records
