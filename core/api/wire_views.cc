// SPDX-License-Identifier: MPL-2.0
#include "api/wire_views.h"

#include <algorithm>
#include <array>
#include <utility>

#include "api/wire_consents.h"
#include "api/wire_object.h"
#include "view/sentences.h"

namespace indsigt::api {
namespace {

using records::ActorRef;

// ---- the parts of which views are made

json problems_of(std::size_t count, const std::vector<Error>& problems) {
  json rows = json::array();
  for (std::size_t i = 0; i < std::min(problems.size(), kMostProblemRows); ++i) {
    rows.push_back(error_json(problems[i]));
  }
  return Object().add("total", count).add("rows", std::move(rows)).take();
}

json by_name(const std::array<std::uint32_t, 4>& counts, const char* const (&names)[4]) {
  Object object;
  for (std::size_t i = 0; i < 4; ++i) object.add(names[i], counts[i]);
  return object.take();
}

// ---- views

class Writer {
 public:
  explicit Writer(SessionHandles& handles) : handles_(handles) {}

  json operator()(const ImportView& import) {
    return Object()
        .add("source", import.source)
        .list("notes", import.notes)
        .add("problems", problems_of(import.problem_count, import.problems))
        .take();
  }
  json operator()(const ExportView& view) { return Object().add("bytes", view.bytes).take(); }
  json operator()(const ManifestView& view) {
    return Object()
        .add("sources", view.sources)
        .list("files", view.files)
        .add("problems", problems_of(view.problem_count, view.problems))
        .take();
  }
  json operator()(const DoneView&) { return json::object(); }
  json operator()(const ConsentViews& view) { return consent_view_json(view, handles_); }

  json operator()(const OverviewView& view) {
    const view::Overview& overview = view.overview;
    json subjects = json::array();
    for (const view::SubjectRow& one : overview.subjects) {
      subjects.push_back(person(one).add("items", one.items).take());
    }
    return Object()
        .add("sources", view.sources)
        .add("at", view.at)
        .add("subject", overview.subject ? person(*overview.subject).take() : json())
        .add("subjects", std::move(subjects))
        .add("holders", overview.holders)
        .add("systems", overview.systems)
        .add("items", overview.items)
        .add("newItems", overview.new_items)
        .add("answer", overview.answer)
        .list("notes", overview.notes)
        .add("seen", seen(overview.seen))
        .add("freshness", freshness(overview.sources))
        .add("needs", needs(overview.needs))
        .add("needsTotal", overview.needs.total)
        .add("next", next(overview.next))
        .add("allowed", view.allowed ? allowed_json(*view.allowed) : json())
        .add("viewer", view.viewer_role ? json(rules::word_of(*view.viewer_role)) : json())
        .take();
  }

  json operator()(const view::HolderPage& page) {
    json rows = json::array();
    for (const view::HolderRow& row : page.rows) rows.push_back(holder(row));
    json sectors = json::array();
    for (std::size_t i = 0; i < page.by_sector.size(); ++i) {
      if (page.by_sector[i] == 0) continue;
      std::optional<records::Sector> sector;
      if (i < records::kSectors) sector = static_cast<records::Sector>(i);
      sectors.push_back(Object()
                            .code("sector", sector)
                            .add("name", sector_name(sector))
                            .add("holders", page.by_sector[i])
                            .take());
    }
    return Object()
        .add("total", page.total)
        .add("offset", page.offset)
        .add("rows", std::move(rows))
        .add("sectors", std::move(sectors))
        .add("recipients", page.recipients)
        .take();
  }

  json operator()(const ItemsView& view) {
    json rows = json::array();
    for (const records::ItemEntry& one : view.page.rows) rows.push_back(item(one));
    return Object()
        .add("total", view.page.total)
        .add("offset", view.offset)
        .add("rows", std::move(rows))
        .take();
  }

  json operator()(const LogView& view) {
    json rows = json::array();
    for (const records::AccessLogEntry& entry : view.page.rows) rows.push_back(line(entry));
    return Object()
        .add("total", view.page.total)
        .add("offset", view.offset)
        .add("byKind", by_name(view.page.by_kind, kLogKindNames))
        .add("byBasis", by_name(view.page.by_basis, kBasisNames))
        .add("rows", std::move(rows))
        .take();
  }

  json operator()(const SharingView& view) {
    json rows = json::array();
    for (const records::SharingRow& row : view.page.rows) {
      rows.push_back(Object()
                         .add("from", actor(row.from))
                         .add("to", actor(row.to))
                         .code("type", row.type)
                         .add("times", row.times)
                         .add("byBasis", by_name(row.by_basis, kBasisNames))
                         .add("first", row.first)
                         .add("last", row.last)
                         .take());
    }
    return Object()
        .add("total", view.page.total)
        .add("offset", view.offset)
        .add("disclosures", view.page.disclosures)
        .add("withoutParties", view.page.without_parties)
        .add("rows", std::move(rows))
        .take();
  }

  json operator()(const ActorsView& view) {
    json rows = json::array();
    for (const records::LogActor& row : view.page.rows) {
      rows.push_back(describe(row.actor, handles_).add("lines", row.lines).take());
    }
    return Object()
        .add("total", view.page.total)
        .add("offset", view.offset)
        .add("rows", std::move(rows))
        .take();
  }

  json operator()(const ActorView& view) {
    const view::ActorAnswer& answer = view.answer;
    const records::Holder& one = answer.about;
    return Object()
        .add("actor", actor(one.actor))
        .code("sector", one.sector)
        .add("sectorName", sector_name(one.sector))
        .maybe("contact", one.contact)
        .maybe("phone", one.phone)
        .add("outOfScope", one.out_of_scope)
        .list("notes", answer.notes)
        .add("holder", answer.holder ? holder(*answer.holder) : json())
        .add("looks", answer.part.looks)
        .add("gave", answer.part.gave)
        .add("got", answer.part.got)
        .take();
  }

  json operator()(const SourcesView& view) {
    const auto row_json = [](const records::SourceRow& row) {
      return Object()
          .add("system", row.system)
          .maybe("name", row.name)
          .list("owners", row.owners)
          .maybe("vendor", row.vendor)
          .add("state", Text{view::key_of(row.state), {}})
          .add("completeUpTo", row.complete_up_to)
          .add("ageDays", row.age_days)
          .add("items", row.items)
          .take();
    };
    return page_of(view.freshness.rows, view.slice, row_json)
        .add("completeUpTo", view.freshness.complete_up_to)
        .add("medianAgeDays", view.freshness.median_age)
        .add("greatestAgeDays", view.freshness.greatest_age)
        .add("notAnswering", view.freshness.not_answering)
        .add("stale", view.freshness.stale)
        .take();
  }

  json operator()(const HopsView& view) {
    const auto row_json = [&](const records::HopRow& row) {
      return Object()
          .add("holder", actor(row.holder))
          .add("hops", row.hops)
          .add("via", actor(row.via))
          .add("text", view::say_hops(row))
          .take();
    };
    return page_of(view.hops.rows, view.slice, row_json)
        .add("furthest", view.hops.furthest)
        .add("direct", view.hops.direct)
        .add("withoutWay", view.hops.without_way)
        .take();
  }

  json operator()(const RequestsView& view) {
    const auto row_json = [&](const records::RequestRow& row) {
      return Object()
          .add("asker", actor(row.asker))
          .add("asked", actor(row.asked))
          .maybe("code", row.code)
          .add("askedOn", row.asked_on)
          .add("awaitedBy", row.awaited_by)
          .add("receivedOn", row.received_on)
          .add("days", row.days)
          .add("overdueDays", row.overdue_days)
          .add("text", view::say_request(row))
          .take();
    };
    return page_of(view.rows, view.slice, row_json).take();
  }

  json operator()(const CasesView& view) {
    const auto row_json = [&](const records::CaseRow& row) {
      json coordinators = json::array();
      for (const ActorRef& one : row.coordinators) coordinators.push_back(actor(one));
      return Object()
          .add("holder", actor(row.holder))
          .add("from", row.from)
          .add("to", row.to)
          .add("coordinators", std::move(coordinators))
          .take();
    };
    return page_of(view.rows, view.slice, row_json).take();
  }

  json operator()(const CodesView& view) {
    const auto row_json = [](const records::UnmappedCode& row) {
      return local_code(row.code).add("items", row.items).take();
    };
    return page_of(view.unmapped.codes, view.slice, row_json)
        .add("items", view.unmapped.items)
        .add("unmapped", view.unmapped.unmapped)
        .add("perMille", view.unmapped.per_mille())
        .take();
  }

  json operator()(const FindingsView& view) {
    const auto row_json = [&](const records::Finding& row) {
      json claims = json::array();
      for (const records::Claim* claim : row.claims) {
        claims.push_back(Object()
                             .add("subject", claim->subject)
                             .add("count", claim->count)
                             .add("source", claim->source)
                             .add("year", claim->year)
                             .take());
      }
      return Object()
          .add("kind", kFindingNames[static_cast<std::size_t>(row.kind)])
          .add("text", view::say_finding(row))
          .add("claims", std::move(claims))
          .list("systems", row.systems)
          .list("dates", row.dates)
          .add("actor", actor(row.actor))
          .take();
    };
    return page_of(view.rows, view.slice, row_json).take();
  }

  json operator()(const CoverageView& view) {
    json rows = json::array();
    for (std::size_t field = 0; field < records::kFields; ++field) {
      json cells = json::array();
      for (std::size_t type = 0; type < records::kDataTypes; ++type) {
        cells.push_back(cell(view.matrix.cells[field * records::kDataTypes + type]));
      }
      rows.push_back(Object()
                         .add("field", code_of(static_cast<records::Field>(field)))
                         .add("cells", std::move(cells))
                         .take());
    }
    json types = json::array();
    for (std::size_t type = 0; type < records::kDataTypes; ++type) {
      types.push_back(code_of(static_cast<records::DataType>(type)));
    }
    return Object()
        .add("types", std::move(types))
        .add("rows", std::move(rows))
        .add("withoutField", view.matrix.without_field)
        .take();
  }

  json operator()(const IndicatorsView& view) {
    const records::Indicators& one = view.indicators;
    return Object()
        .add("lines", one.lines)
        .add("explained", one.explained)
        .add("furthestHops", one.furthest_hops)
        .add("holdersWithoutWay", one.holders_without_way)
        .add("medianAgeDays", one.median_age)
        .add("greatestAgeDays", one.greatest_age)
        .take();
  }

  json operator()(const SystemsView& view) {
    const auto row_json = [](const records::KnownSystem& row) {
      const auto year = row.as_of == 0 ? std::optional<std::int32_t>() : row.as_of;
      return Object()
          .add("system", row.system)
          .add("name", row.name)
          .maybe("vendor", row.vendor.name)
          .add("asOf", year)
          .take();
    };
    return page_of(view.directory.systems, view.slice, row_json).take();
  }

  json operator()(const MunicipalitiesView& view) {
    const auto row_json = [](const records::Municipality& row) {
      json readiness = Object()
                           .add("m1", row.readiness.m1)
                           .add("m2a", row.readiness.m2a)
                           .add("m2b", row.readiness.m2b)
                           .take();
      return Object()
          .add("code", row.code)
          .add("name", row.name)
          .maybe("vendor", row.vendor.name)
          .add("readiness", std::move(readiness))
          .take();
    };
    return page_of(view.directory.municipalities, view.slice, row_json).take();
  }

 private:
  Object person(const view::SubjectRow& one) {
    return Object().add("id", handles_.persons.handle(one.id)).maybe("name", one.name);
  }
  json actor(const ActorRef& one) { return describe(one, handles_).take(); }
  json actor(const std::optional<ActorRef>& one) { return one ? actor(*one) : json(); }

  static Text sector_name(std::optional<records::Sector> sector) {
    return {sector ? key_of(*sector) : MessageKey("sector.unknown"), {}};
  }

  static Object local_code(const records::LocalCode& code) {
    return Object().maybe("system", code.system).add("code", code.code).maybe("text", code.text);
  }

  static json cell(const records::CoverageCell& one) {
    return Object()
        .add("state", view::key_of(one.state).text().substr(sizeof "coverage." - 1))
        .add("items", one.items)
        .add("disclosures", one.disclosures)
        .take();
  }

  json needs(const view::Needs& needs) {
    json rows = json::array();
    for (const view::Need& one : needs.first) {
      rows.push_back(Object()
                         .add("kind", kNeedNames[static_cast<std::size_t>(one.kind)])
                         .add("text", one.text)
                         .add("actor", actor(one.actor))
                         .take());
    }
    return rows;
  }

  json next(const std::vector<records::PlannedRow>& planned) {
    json rows = json::array();
    for (const records::PlannedRow& one : planned) {
      rows.push_back(Object()
                         .add("name", view::say_name(one.kind, one.thing))
                         .add("date", to_json(one.date))
                         .add("holder", actor(one.with))
                         .take());
    }
    return rows;
  }

  static json seen(const view::SeenAnswer& seen) {
    return Object()
        .add("since", seen.since)
        .add("total", seen.seen)
        .add("withoutReason", seen.without_reason)
        .add("answer", seen.answer)
        .add("reasons", seen.reasons)
        .take();
  }

  static json freshness(const view::SourcesAnswer& sources) {
    return Object()
        .list("notAnswering", sources.not_answering)
        .add("completeUpTo", sources.complete_up_to)
        .add("medianAgeDays", sources.median_age)
        .add("greatestAgeDays", sources.greatest_age)
        .list("notes", sources.notes)
        .take();
  }

  json holder(const view::HolderRow& row) {
    const records::Holder& one = row.holder;
    json types = json::array();
    for (std::size_t type = 0; type < records::kDataTypes; ++type) {
      if (one.items_by_type[type] == 0) continue;
      types.push_back(Object()
                          .add("type", code_of(static_cast<records::DataType>(type)))
                          .add("items", one.items_by_type[type])
                          .take());
    }
    return describe(one.actor, handles_)
        .code("sector", one.sector)
        .maybe("contact", one.contact)
        .maybe("phone", one.phone)
        .add("outOfScope", one.out_of_scope)
        .add("items", one.items)
        .add("types", std::move(types))
        .list("systems", one.systems)
        .add("received", one.received)
        .add("since", one.since)
        .list("what", row.what)
        .add("newest", row.newest)
        .list("notes", row.notes)
        .take();
  }

  json item(const records::ItemEntry& one) {
    const auto version = one.version == 0 ? std::optional<std::uint32_t>() : one.version;
    return Object()
        .add("name", view::say_name(one.kind, one.thing))
        .add("kind", Text{view::key_of(one.kind), {{"count", std::int64_t{1}}}})
        .add("type", code_of(one.type))
        .code("field", one.field)
        .add("holder", actor(one.holder))
        .maybe("system", one.system)
        .add("since", one.since)
        .add("date", one.date)
        .add("version", version)
        .add("withCare", one.with_care)
        .add("unknownCode", one.code != nullptr ? local_code(*one.code).take() : json())
        .take();
  }

  json line(const records::AccessLogEntry& entry) {
    json types = json::array();
    for (const records::DataType type : entry.types) types.push_back(code_of(type));
    return Object()
        .add("kind", kLogKindNames[static_cast<std::size_t>(entry.kind)])
        .add("at", entry.at)
        .add("who", actor(entry.who))
        .add("unit", actor(entry.unit))
        .add("from", actor(entry.from))
        .add("to", actor(entry.to))
        .maybe("role", entry.role)
        .maybe("system", entry.system)
        .add("types", std::move(types))
        .add("items", entry.items)
        .add("what", view::say_what(entry))
        .add("whose", actor(entry.holder_of_item))
        .add("basis", kBasisNames[static_cast<std::size_t>(entry.basis)])
        .maybe("stated", entry.stated)
        .add("text", view::say_line(entry))
        .add("why", view::say_basis(entry))
        .take();
  }

  SessionHandles& handles_;
};

}  // namespace

json error_json(const Error& error) {
  return Object().add("code", error_name(error.code)).add("place", error.place).take();
}

json view_json(const View& view, SessionHandles& handles) { return std::visit(Writer(handles), view); }

}  // namespace indsigt::api
