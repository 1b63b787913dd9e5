// SPDX-License-Identifier: MPL-2.0
// requests.h and indicators.h, said again the long way.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "core/records/support/each_family.h"
#include "records/questions/freshness.h"
#include "records/questions/hops.h"
#include "records/questions/indicators.h"
#include "records/questions/requests.h"

namespace indsigt::records::families {
namespace {

// The day on which somebody still waits; none for now without a clock.
std::optional<std::int64_t> day_asked(AsOf at, const Moments& moments) {
  if (!at.is_now()) return at.day;
  return moments.now ? std::optional(day_of(*moments.now)) : std::nullopt;
}

RequestRow request_again(const Plain& plain, const Request& request, AsOf at, const Moments& moments) {
  RequestRow row{};
  row.ref = request.ref;
  row.asker = plain.ref(request.asker);
  row.asked = plain.ref(request.asked);
  row.code = request.code;
  row.asked_on = request.asked_on;
  row.awaited_by = request.awaited_by;
  const bool received = request.received_on && (at.is_now() || last_day_of(*request.received_on) <= at.day);
  if (received) row.received_on = request.received_on;
  std::optional<std::int64_t> end = day_asked(at, moments);
  if (received)
    end = is_full(*request.received_on) ? std::optional(last_day_of(*request.received_on)) : std::nullopt;
  if (end && request.asked_on && is_full(*request.asked_on)) {
    row.days = static_cast<std::int32_t>(*end - last_day_of(*request.asked_on));
  }
  if (end && request.awaited_by && is_full(*request.awaited_by) && *end > last_day_of(*request.awaited_by)) {
    row.overdue_days = static_cast<std::int32_t>(*end - last_day_of(*request.awaited_by));
  }
  return row;
}

std::vector<RequestRow> requests_again(const Plain& plain, PersonId subject, AsOf at,
                                       const Moments& moments) {
  std::vector<RequestRow> rows;
  for (const Delivery& delivery : plain.family().deliveries) {
    for (const Request& request : delivery.records.requests) {
      const bool made = at.is_now() || (request.asked_on && last_day_of(*request.asked_on) <= at.day);
      if (request.subject == subject && made) rows.push_back(request_again(plain, request, at, moments));
    }
  }
  const auto place = [](const RequestRow& row) {
    return std::tuple(row.received_on.has_value(), row.asked_on, row.ref);
  };
  std::sort(rows.begin(), rows.end(),
            [&](const RequestRow& a, const RequestRow& b) { return place(a) < place(b); });
  return rows;
}

std::string difference(const RequestRow& got, const RequestRow& want) {
  Differences found;
  found.check("ref", got.ref == want.ref);
  found.check("asker", same(got.asker, want.asker));
  found.check("asked", same(got.asked, want.asked));
  found.check("code", got.code == want.code);
  found.check("asked_on", got.asked_on == want.asked_on);
  found.check("awaited_by", got.awaited_by == want.awaited_by);
  found.check("received_on", got.received_on == want.received_on);
  found.check("days", got.days == want.days);
  found.check("overdue_days", got.overdue_days == want.overdue_days);
  return found.fields();
}

TEST(RequestsOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(140'001, [](const Asked& asked) {
    const Moments& moments = asked.plain.family().moments;
    for (int days = 0; days < 4; ++days) {
      const AsOf at = days == 0 ? AsOf::now() : some_day(asked);
      const auto got = find_requests(asked.records, asked.subject, at, moments);
      const auto want = requests_again(asked.plain, asked.subject, at, moments);
      ASSERT_EQ(got.size(), want.size()) << said(at);
      for (std::size_t i = 0; i < got.size(); ++i) {
        ASSERT_EQ(difference(got[i], want[i]), "") << "row " << i << said(at);
      }
    }
  });
}

// Begun for sure, and not ended for sure, at the end of the day. Now is after all days.
bool is_open(const Case& one, AsOf at) {
  if (at.is_now()) return !one.to;
  const bool begun = one.from && last_day_of(*one.from) <= at.day;
  return begun && !(one.to && last_day_of(*one.to) <= at.day);
}

std::vector<Case> open_cases(const Plain& plain, PersonId subject, AsOf at) {
  std::vector<Case> found;
  for (const Delivery& delivery : plain.family().deliveries) {
    for (const Case& one : delivery.records.cases) {
      if (one.subject == subject && is_open(one, at)) found.push_back(one);
    }
  }
  return found;
}

std::vector<CaseRow> cases_again(const Plain& plain, PersonId subject, AsOf at) {
  const std::vector<Case> open = open_cases(plain, subject, at);
  std::vector<CaseRow> rows;
  for (const Case& one : open) {
    const auto is_same = [&](const Case& other) { return one.identity && other.identity == one.identity; };
    const auto first = std::find_if(open.begin(), open.end(), is_same);
    if (first != open.end() && first->ref != one.ref) continue;
    CaseRow row{one.ref, plain.ref(one.holder), one.from, one.to, {}};
    std::set<ActorId> coordinators;
    for (const Case& other : open) {
      if (other.coordinator && (other.ref == one.ref || is_same(other)))
        coordinators.insert(*other.coordinator);
    }
    for (const ActorId id : coordinators) row.coordinators.push_back(plain.ref(id));
    std::sort(row.coordinators.begin(), row.coordinators.end(),
              [&](const ActorRef& a, const ActorRef& b) { return plain.before(a.id, b.id); });
    rows.push_back(std::move(row));
  }
  const auto place = [](const CaseRow& row) {
    return std::tuple(row.from, row.holder ? row.holder->name : std::string_view(), row.ref);
  };
  std::sort(rows.begin(), rows.end(),
            [&](const CaseRow& a, const CaseRow& b) { return place(a) < place(b); });
  return rows;
}

std::string difference(const CaseRow& got, const CaseRow& want) {
  Differences found;
  found.check("ref", got.ref == want.ref);
  found.check("holder", same(got.holder, want.holder));
  found.check("from", got.from == want.from);
  found.check("to", got.to == want.to);
  found.check("coordinators", std::equal(got.coordinators.begin(), got.coordinators.end(),
                                         want.coordinators.begin(), want.coordinators.end(),
                                         [](const ActorRef& a, const ActorRef& b) { return same(a, b); }));
  return found.fields();
}

TEST(CasesOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(150'001, [](const Asked& asked) {
    for (int days = 0; days < 4; ++days) {
      const AsOf at = days == 0 ? AsOf::now() : some_day(asked);
      const auto got = find_cases(asked.records, asked.subject, at);
      const auto want = cases_again(asked.plain, asked.subject, at);
      ASSERT_EQ(got.size(), want.size()) << said(at);
      for (std::size_t i = 0; i < got.size(); ++i) {
        ASSERT_EQ(difference(got[i], want[i]), "") << "row " << i << said(at);
      }
    }
  });
}

// Hops and ages have oracles of their own; here it counts that the indicators are those.
TEST(IndicatorsOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(160'001, [](const Asked& asked) {
    const Moments& moments = asked.plain.family().moments;
    const AsOf at = some_day(asked);
    std::uint32_t lines = 0, explained = 0;
    for (const PlainLine& line : asked.plain.lines()) {
      if (!Plain::until(line, asked.subject, at)) continue;
      const BasisClass basis = asked.plain.basis(line.fact->basis);
      ++lines;
      explained += basis == BasisClass::kByLaw || basis == BasisClass::kByConsent ? 1 : 0;
    }
    std::optional<ActorId> asker;
    if (asked.dice.one_in(2)) asker = id_of<ActorId>(asked.dice.below(asked.plain.family().actors));
    const Indicators got = make_indicators(asked.records, asked.subject, at, moments, asker);
    EXPECT_EQ(got.lines, lines) << said(at);
    EXPECT_EQ(got.explained, explained) << said(at);
    ASSERT_EQ(got.furthest_hops.has_value(), asker.has_value());
    ASSERT_EQ(got.holders_without_way.has_value(), asker.has_value());
    if (asker) {
      const Hops hops = find_hops(asked.records, asked.subject, *asker, at);
      EXPECT_EQ(*got.furthest_hops, hops.furthest) << said(at);
      EXPECT_EQ(*got.holders_without_way, hops.without_way) << said(at);
    }
    const Freshness freshness = make_freshness(asked.records, at, moments);
    EXPECT_EQ(got.median_age, freshness.median_age) << said(at);
    EXPECT_EQ(got.greatest_age, freshness.greatest_age) << said(at);
  });
}

}  // namespace
}  // namespace indsigt::records::families
