// SPDX-License-Identifier: MPL-2.0
#include <optional>

#include "api/wire_views.h"

namespace indsigt::api {
namespace {

void write_source(Object& object, const view::SourceRow& row) {
  const records::SourceRow& one = row.source;
  object.add("ageDays", one.age_days)
      .add("completeUpTo", one.complete_up_to)
      .add("items", one.items)
      .maybe("name", one.name)
      .list("owners", one.owners)
      .add("state", row.state)
      .add("system", one.system)
      .maybe("vendor", one.vendor);
}

void write_request(Object& object, const view::RequestRow& row) {
  const records::RequestRow& one = row.request;
  meet(object, one.asker);
  object.add("asked", one.asked)
      .add("askedOn", one.asked_on)
      .add("asker", one.asker)
      .add("awaitedBy", one.awaited_by)
      .maybe("code", one.code)
      .add("days", one.days)
      .add("overdueDays", one.overdue_days)
      .add("receivedOn", one.received_on)
      .add("text", row.text);
}

void write_finding(Object& object, const view::FindingRow& row) {
  const records::Finding& one = row.finding;
  object.add("actor", one.actor)
      .rows("claims", one.claims,
            [](Object& inner, const records::Claim* claim) {
              inner.add("count", claim->count)
                  .add("source", claim->source)
                  .add("subject", claim->subject)
                  .add("year", claim->year);
            })
      .list("dates", one.dates)
      .add("kind", kFindingNames[static_cast<std::size_t>(one.kind)])
      .list("systems", one.systems)
      .add("text", row.text);
}

void write_system(Object& object, const records::KnownSystem& row) {
  object.add("asOf", row.as_of == 0 ? std::optional<int>() : row.as_of)
      .add("name", row.name)
      .add("system", row.system)
      .maybe("vendor", row.vendor.name);
}

void write_municipality(Object& object, const records::Municipality& row) {
  object.add("code", row.code)
      .add("name", row.name)
      .object("readiness",
              [&](Object& inner) {
                inner.add("m1", row.readiness.m1).add("m2a", row.readiness.m2a).add("m2b", row.readiness.m2b);
              })
      .maybe("vendor", row.vendor.name);
}

}  // namespace

void write_code(Object& object, const records::LocalCode& code) {
  object.add("code", code.code).maybe("system", code.system).maybe("text", code.text);
}

void write_members(Object& object, const view::SourcePage& page) {
  object.add("completeUpTo", page.numbers.complete_up_to)
      .add("greatestAgeDays", page.numbers.greatest_age)
      .add("medianAgeDays", page.numbers.median_age)
      .add("notAnswering", page.numbers.not_answering)
      .add("offset", page.offset)
      .rows("rows", page.rows, write_source)
      .add("stale", page.numbers.stale)
      .add("total", page.total);
}

void write_members(Object& object, const Page<view::RequestRow>& page) {
  write_page(object, page, write_request);
}

void write_members(Object& object, const Page<records::CaseRow>& page) {
  write_page(object, page, [](Object& row, const records::CaseRow& one) {
    row.list("coordinators", one.coordinators)
        .add("from", one.from)
        .add("holder", one.holder)
        .add("to", one.to);
  });
}

void write_members(Object& object, const view::CodePage& page) {
  object.add("items", page.items)
      .add("offset", page.offset)
      .add("perMille", page.per_mille)
      .rows("rows", page.rows,
            [](Object& row, const records::UnmappedCode& one) {
              row.add("code", one.code.code)
                  .add("items", one.items)
                  .maybe("system", one.code.system)
                  .maybe("text", one.code.text);
            })
      .add("total", page.total)
      .add("unmapped", page.unmapped);
}

void write_members(Object& object, const Page<view::FindingRow>& page) {
  write_page(object, page, write_finding);
}

void write_members(Object& object, const records::Indicators& indicators) {
  object.add("explained", indicators.explained)
      .add("furthestHops", indicators.furthest_hops)
      .add("greatestAgeDays", indicators.greatest_age)
      .add("holdersWithoutWay", indicators.holders_without_way)
      .add("lines", indicators.lines)
      .add("medianAgeDays", indicators.median_age);
}

void write_members(Object& object, const Page<records::KnownSystem>& page) {
  write_page(object, page, write_system);
}

void write_members(Object& object, const Page<records::Municipality>& page) {
  write_page(object, page, write_municipality);
}

}  // namespace indsigt::api
