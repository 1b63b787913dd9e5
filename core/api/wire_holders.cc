// SPDX-License-Identifier: MPL-2.0
#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "api/wire_views.h"
#include "view/sentences.h"

namespace indsigt::api {
namespace {

using records::DataType;

void write_types(Object& object, const std::array<std::uint32_t, records::kDataTypes>& items_by_type) {
  object.begin_rows("types");
  for (std::size_t type = 0; type < records::kDataTypes; ++type) {
    if (items_by_type[type] == 0) continue;
    object.row([&](Object& row) {
      row.add("items", items_by_type[type]).add("type", code_of(static_cast<DataType>(type)));
    });
  }
  object.end_rows();
}

void write_holder(Object& object, const view::HolderRow& row) {
  const records::Holder& one = row.holder;
  object.maybe("contact", one.contact)
      .add("id", object.handles().actors.handle(one.actor.id))
      .add("items", one.items)
      .maybe("name", one.actor.name)
      .add("newest", row.newest)
      .list("notes", row.notes)
      .add("outOfScope", one.out_of_scope)
      .maybe("partOf", one.actor.part_of)
      .maybe("phone", one.phone)
      .add("received", one.received)
      .code("sector", one.sector)
      .add("since", one.since)
      .list("systems", one.systems);
  write_types(object, one.items_by_type);
  object.list("what", row.what);
}

void write_item(Object& object, const view::ItemRow& row) {
  const records::ItemEntry& one = row.item;
  const auto version = one.version == 0 ? std::optional<std::uint32_t>() : one.version;
  object.add("byPerson", one.by_person)
      .add("date", one.date)
      .code("field", one.field)
      .add("holder", one.holder)
      .add("kind", row.kind)
      .add("name", row.name)
      .add("since", one.since)
      .maybe("system", one.system)
      .add("type", code_of(one.type));
  if (one.code != nullptr) {
    object.object("unknownCode", [&](Object& inner) { write_code(inner, *one.code); });
  } else {
    object.null("unknownCode");
  }
  object.add("version", version).add("withCare", one.with_care);
}

void write_cell(Object& object, const records::CoverageCell& one) {
  object.add("disclosures", one.disclosures)
      .add("items", one.items)
      .add("state", view::key_of(one.state).text().substr(sizeof "coverage." - 1));
}

}  // namespace

void write_members(Object& object, const view::HolderPage& page) {
  object.add("offset", page.offset)
      .add("recipients", page.recipients)
      .rows("rows", page.rows, write_holder)
      .rows("sectors", page.sectors,
            [](Object& row, const view::SectorRow& one) {
              row.add("holders", one.holders).add("name", one.name).code("sector", one.sector);
            })
      .add("total", page.total);
}

void write_members(Object& object, const view::ActorAnswer& answer) {
  const records::Holder& one = answer.about;
  object.add("actor", one.actor)
      .object("answerWithin", answer.answer_time,
              [](Object& inner, const rules::AnswerTime& time) {
                inner.add("law", time.law).add("months", std::uint32_t{time.months});
              })
      .maybe("contact", one.contact)
      .add("gave", answer.part.gave)
      .add("got", answer.part.got)
      .object("holder", answer.holder, write_holder)
      .add("looks", answer.part.looks)
      .list("notes", answer.notes)
      .add("outOfScope", one.out_of_scope)
      .maybe("phone", one.phone)
      .code("sector", one.sector)
      .add("sectorName", answer.sector_name);
}

void write_members(Object& object, const Page<view::ItemRow>& page) { write_page(object, page, write_item); }

void write_members(Object& object, const view::HopPage& page) {
  object.add("direct", page.direct).add("furthest", page.furthest);
  write_page(object, page, [](Object& row, const view::HopRow& one) {
    row.add("holder", one.hop.holder).add("hops", one.hop.hops).add("text", one.text).add("via", one.hop.via);
  });
  object.add("withoutWay", page.without_way);
}

void write_members(Object& object, const records::CoverageMatrix& matrix) {
  object.begin_rows("rows");
  for (std::size_t field = 0; field < records::kFields; ++field) {
    object.row([&](Object& row) {
      const std::span cells(matrix.cells.data() + field * records::kDataTypes, records::kDataTypes);
      row.rows("cells", cells, write_cell).add("field", code_of(static_cast<records::Field>(field)));
    });
  }
  object.end_rows();
  std::array<std::string_view, records::kDataTypes> types;
  for (std::size_t type = 0; type < types.size(); ++type) types[type] = code_of(static_cast<DataType>(type));
  object.list("types", types).add("withoutField", matrix.without_field);
}

}  // namespace indsigt::api
