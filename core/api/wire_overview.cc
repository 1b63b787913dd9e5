// SPDX-License-Identifier: MPL-2.0
#include <string_view>

#include "api/wire_views.h"

namespace indsigt::api {
namespace {

void write_person(Object& object, const view::SubjectRow& one) {
  object.add("id", object.handles().persons.handle(one.id)).maybe("name", one.name);
}

void write_subject(Object& object, const view::SubjectRow& one) {
  object.add("id", object.handles().persons.handle(one.id)).add("items", one.items).maybe("name", one.name);
}

void write_need(Object& object, const view::Need& one) {
  object.add("actor", one.actor)
      .add("kind", kNeedNames[static_cast<std::size_t>(one.kind)])
      .add("text", one.text);
}

void write_planned(Object& object, const view::PlannedRow& one) {
  object.add("at", one.at).add("date", one.date).add("holder", one.with).add("name", one.name);
}

void write_seen(Object& object, const view::SeenAnswer& seen) {
  object.add("answer", seen.answer)
      .add("reasons", seen.reasons)
      .add("since", seen.since)
      .add("total", seen.seen)
      .add("withoutReason", seen.without_reason);
}

void write_freshness(Object& object, const view::SourcesAnswer& sources) {
  object.add("completeUpTo", sources.complete_up_to)
      .add("greatestAgeDays", sources.greatest_age)
      .add("medianAgeDays", sources.median_age)
      .list("notAnswering", sources.not_answering)
      .list("notes", sources.notes);
}

}  // namespace

void write_members(Object& object, const OverviewView& view) {
  const view::Overview& overview = view.overview;
  // The person whom the page is about is numbered among the others, in the order of the list.
  for (const view::SubjectRow& one : overview.subjects) object.handles().persons.meet(one.id);
  object
      .object("allowed", view.allowed,
              [](Object& inner, const view::Allowed& allowed) { write_members(inner, allowed); })
      .add("answer", overview.answer)
      .add("at", view.at)
      .object("freshness", [&](Object& inner) { write_freshness(inner, overview.sources); })
      .add("holders", overview.holders)
      .add("items", overview.items)
      .rows("needs", overview.needs.first, write_need)
      .add("needsTotal", overview.needs.total)
      .add("newItems", overview.new_items)
      .rows("next", overview.next, write_planned)
      .list("notes", overview.notes)
      .object("seen", [&](Object& inner) { write_seen(inner, overview.seen); })
      .add("sources", view.sources)
      .object("subject", overview.subject, write_person)
      .rows("subjects", overview.subjects, write_subject)
      .add("systems", overview.systems)
      .maybe("viewer", view.viewer_role ? rules::word_of(*view.viewer_role) : std::string_view());
}

}  // namespace indsigt::api
