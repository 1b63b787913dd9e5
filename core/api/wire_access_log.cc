// SPDX-License-Identifier: MPL-2.0
#include <array>
#include <cstdint>

#include "api/wire_views.h"

namespace indsigt::api {
namespace {

void write_by_basis(Object& object, const std::array<std::uint32_t, records::kBasisClasses>& counts) {
  object.object("byBasis", [&](Object& inner) {
    for (const auto basis :
         {records::BasisClass::kByConsent, records::BasisClass::kEmergency, records::BasisClass::kByLaw,
          records::BasisClass::kNotGiven, records::BasisClass::kStatedNotFound}) {
      const auto place = static_cast<std::size_t>(basis);
      inner.add(kBasisNames[place], counts[place]);
    }
  });
}

void write_by_kind(Object& object, const std::array<std::uint32_t, records::kLogKinds>& counts) {
  object.object("byKind", [&](Object& inner) {
    for (const auto kind :
         {records::LogKind::kAttempt, records::LogKind::kChange, records::LogKind::kDisclosure,
          records::LogKind::kLook, records::LogKind::kOther}) {
      const auto place = static_cast<std::size_t>(kind);
      inner.add(kLogKindNames[place], counts[place]);
    }
  });
}

void write_line(Object& object, const view::AccessLogRow& row) {
  const records::AccessLogEntry& line = row.line;
  for (const auto& actor : {line.who, line.unit, line.from, line.to}) meet(object, actor);
  object.add("ahead", row.ahead)
      .add("at", line.at)
      .add("basis", kBasisNames[static_cast<std::size_t>(line.basis)])
      .add("day", line.day)
      .add("from", line.from)
      .add("items", line.items)
      .add("kind", kLogKindNames[static_cast<std::size_t>(line.kind)])
      .maybe("role", line.role)
      .maybe("stated", line.stated)
      .maybe("system", line.system)
      .add("text", row.text)
      .add("to", line.to)
      .words("types", line.types, [](records::DataType type) { return code_of(type); })
      .add("unit", line.unit)
      .add("what", row.what)
      .add("who", line.who)
      .add("whose", line.holder_of_item)
      .add("why", row.why);
}

template <class Row>
Object& write_exchange(Object& object, const Row& row) {
  write_by_basis(object, row.by_basis);
  return object.add("first", row.first)
      .add("from", row.from)
      .add("last", row.last)
      .add("times", row.times)
      .add("to", row.to);
}

void write_sharing(Object& object, const records::SharingRow& row) {
  write_exchange(object, row).code("type", row.type);
}

void write_pair(Object& object, const records::SharingPair& row) {
  write_exchange(object, row).words("types", row.types, [](records::DataType type) { return code_of(type); });
}

void write_group(Object& object, const records::AccessLogGroup& row) {
  object.add("by", row.by)
      .add("day", row.day)
      .add("lines", row.lines)
      .add("withoutReason", row.without_reason);
}

void write_month(Object& object, const records::AccessLogMonth& row) {
  write_by_basis(object, row.by_basis);
  object.add("month", row.month);
}

template <class Row>
void write_exchanges(Object& object, const records::SharingRows<Row>& page,
                     void (&write)(Object&, const Row&)) {
  object.add("disclosures", page.disclosures);
  write_page(object, page, write);
  object.add("withoutParties", page.without_parties);
}

}  // namespace

void write_members(Object& object, const view::AccessLogPage& page) {
  write_by_basis(object, page.by_basis);
  write_by_kind(object, page.by_kind);
  write_page(object, page, write_line);
}

void write_members(Object& object, const Page<records::AccessLogGroup>& page) {
  write_page(object, page, write_group);
}

void write_members(Object& object, const Page<records::AccessLogMonth>& page) {
  write_page(object, page, write_month);
}

void write_members(Object& object, const records::SharingPage& page) {
  write_exchanges(object, page, write_sharing);
}

void write_members(Object& object, const records::SharingPairPage& page) {
  write_exchanges(object, page, write_pair);
}

void write_members(Object& object, const Page<records::LogActor>& page) {
  write_page(object, page, [](Object& row, const records::LogActor& one) {
    row.add("id", row.handles().actors.handle(one.actor.id))
        .add("lines", one.lines)
        .maybe("name", one.actor.name)
        .maybe("partOf", one.actor.part_of);
  });
}

}  // namespace indsigt::api
