// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_items.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

#include "base/display_text.h"
#include "base/fhir_time.h"
#include "sources/fhir_categories.h"
#include "sources/fhir_path.h"

namespace indsigt::sources {
namespace {

using records::ActorId;

// What its source calls an item, so that the same one is known in another system: type and identifier.
std::optional<records::IdentityId> identity_of_item(const FhirResource& resource, const Digest& digest) {
  const auto identity = identity_of(resource.value["identifier"]);
  if (!identity) return std::nullopt;
  return derive_id<records::IdentityTag>(
      digest, std::string(resource.type).append("|").append(identity->first), identity->second);
}

// A version that its source counts (R10); 0 for none and for another sort of name.
std::uint32_t version_of(Value resource) {
  const std::string_view text = resource["meta"]["versionId"].string().value_or("");
  std::uint32_t version = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), version);
  return error == std::errc() && end == text.data() + text.size() ? version : 0;
}

// Whether a status of an Appointment, an Encounter, a CarePlan or a step of one says that it does not come.
bool is_off(Value value) {
  constexpr std::string_view kOff[] = {"cancelled", "completed", "entered-in-error", "noshow",
                                       "on-hold",   "revoked",   "stopped"};
  return std::ranges::find(kOff, value["status"].string().value_or("")) != std::end(kOff);
}

}  // namespace

FhirItems::FhirItems(const std::vector<FhirResource>& resources, const FhirReferences& references,
                     const SourceContext& context, FhirActors& actors, Problems& problems,
                     records::SourceRecords& records)
    : resources_(resources),
      references_(references),
      context_(context),
      actors_(actors),
      problems_(problems),
      records_(records) {}

bool FhirItems::read(std::size_t index, bool with_care) {
  const FhirResource& resource = resources_[index];
  const ItemRow* const row = item_row(resource.type);
  if (row == nullptr) return false;
  records::DataItem item = item_of(index, *row);
  item.with_care = with_care;
  const auto subjects = actors_.persons(row->subject, resource);
  if (subjects.empty()) add(resource, item);
  for (const records::PersonId subject : subjects) {
    item.subject = subject;
    add(resource, item);
  }
  return true;
}

void FhirItems::read_past(std::size_t index, PartialDate until, std::optional<std::size_t> now) {
  const FhirResource& resource = resources_[index];
  const ItemRow& row = *item_row(resource.type);
  const auto since = since_of(index);
  if (!since || until <= first_day(*since)) return;
  records::DataItem item = item_of(index, row);
  item.until = until;
  item.taken_back = !now;
  std::vector<records::PersonId> about;
  if (now) about = actors_.persons(row.subject, resources_[*now]);
  for (const records::PersonId subject : actors_.persons(row.subject, resource)) {
    if (now && std::ranges::find(about, subject) == about.end()) continue;
    item.subject = subject;
    records_.items.push_back(item);
  }
}

std::optional<PartialDate> FhirItems::since_of(std::size_t index) const {
  const ItemRow* const row = item_row(resources_[index].type);
  if (row == nullptr) return std::nullopt;
  const auto since = row->since.empty() ? std::nullopt : date_at(resources_[index], row->since);
  return since ? since : date_at(resources_[index], row->dates);
}

// What is said of an item, but for whom it is about.
records::DataItem FhirItems::item_of(std::size_t index, const ItemRow& row) {
  const FhirResource& resource = resources_[index];
  FoundCategory category = categorise(resource.value, resource.type, row.codes, context_.categories);
  const auto date = date_of(row, resource);
  const Holder holder = holder_of(row, resource, date);
  records::DataItem item{.ref = {context_.number, static_cast<std::uint32_t>(index)},
                         .kind = row.kind,
                         .subject = std::nullopt,
                         .holder = holder.place,
                         .date = date,
                         .since = row.since.empty() ? std::nullopt : date_at(resource, row.since),
                         .type = category.type,
                         .field = category.field,
                         .thing = category.thing,
                         .version = version_of(resource.value),
                         .identity = identity_of_item(resource, context_.digest),
                         .by_person = holder.by_person};
  if (!item.since) item.since = item.date;
  if (category.unmapped) item.unmapped = number_of(std::move(*category.unmapped));
  return item;
}

// An item is there for each of those whom it is about, and so is what it means beside that.
void FhirItems::add(const FhirResource& resource, records::DataItem item) {
  if (resource.type == "Task" && item.type == records::DataType::kAttest) read_request(resource, item);
  read_planned(resource, item);
  if (resource.type == "EpisodeOfCare") {
    read_case(resource, item);
    // One case is rightly known in several systems: that is no item kept twice.
    item.identity.reset();
  }
  records_.items.push_back(item);
}

std::uint32_t FhirItems::number_of(records::LocalCode code) {
  const auto next = static_cast<std::uint32_t>(records_.codes.size() + 1);
  const auto [entry, is_new] = codes_.try_emplace(code, next);
  if (is_new) records_.codes.push_back(std::move(code));
  return entry->second;
}

void FhirItems::read_request(const FhirResource& task, const records::DataItem& item) {
  const Value coding = task.value["code"]["coding"].first();
  std::string code = display_text(coding["code"].string().value_or(""));
  if (code.empty()) code = display_text(task.value["code"]["text"].string().value_or(""));
  const bool done = task.value["status"].string() == "completed";
  records_.requests.push_back(
      {.ref = item.ref,
       .subject = item.subject,
       .asker = actors_.anyone(task.value["requester"], task),
       .asked = actors_.anyone(task.value["owner"], task),
       .code = std::move(code),
       .asked_on = date_at(task, "authoredOn"),
       .awaited_by = date_at(task, "restriction.period.end"),
       .received_on = done ? date_at(task, "executionPeriod.end lastModified") : std::nullopt});
}

void FhirItems::read_planned(const FhirResource& resource, const records::DataItem& item) {
  if (is_off(resource.value)) return;
  if (resource.type == "CarePlan") return read_steps(resource, item);
  std::string_view path;
  if (resource.type == "Appointment") path = "start";
  if (resource.type == "Encounter") path = "period.start actualPeriod.start";
  const auto begins = date_at(resource, path);
  if (!begins) return;
  std::optional<Instant> at;
  visit_paths(resource.value, path, [&](Value stated, const PathStep&) {
    at = parse_fhir_instant(stated.string().value_or(""));
    return true;
  });
  records_.planned.push_back({.ref = item.ref,
                              .subject = item.subject,
                              .with = item.holder,
                              .kind = item.kind,
                              .thing = item.thing,
                              .begins = *begins,
                              .at = at,
                              .identity = item.identity});
}

// What a step is about is content; that it comes, when, and with whom is not.
void FhirItems::read_steps(const FhirResource& plan, const records::DataItem& item) {
  visit_paths(plan.value, "activity.detail", [&](Value detail, const PathStep& at) {
    if (is_off(detail) || detail["doNotPerform"].boolean().value_or(false)) return false;
    std::optional<ActorId> with;
    bool is_person = false;
    for (Value one = detail["performer"].first(); one.present() && !with; one = one.next()) {
      with = actors_.organization(one, plan);
      if (!with) with = place_of_person(one, plan, item.date, is_person);
    }
    visit_paths(detail, "scheduledPeriod.start scheduledTiming.event", [&](Value stated, const PathStep& in) {
      const auto begins = parse_fhir_date(stated.string().value_or(""));
      if (!begins) {
        problems_.add(ErrorCode::kFhirDate, plan.place + at.pointer() + in.pointer());
        return false;
      }
      records_.planned.push_back({.ref = item.ref,
                                  .subject = item.subject,
                                  .with = with ? with : item.holder,
                                  .kind = item.kind,
                                  .thing = records::Thing::kPlanStep,
                                  .begins = *begins,
                                  .at = parse_fhir_instant(stated.string().value_or(""))});
      return false;
    });
    return false;
  });
}

void FhirItems::read_case(const FhirResource& episode, const records::DataItem& item) {
  const std::string_view status = episode.value["status"].string().value_or("");
  if (status == "entered-in-error" || status == "cancelled") return;
  records_.cases.push_back({.ref = item.ref,
                            .subject = item.subject,
                            .holder = item.holder,
                            .identity = item.identity,
                            .coordinator = actors_.anyone(episode.value["careManager"], episode),
                            .from = date_at(episode, "period.start"),
                            .to = date_at(episode, "period.end")});
}

// The first date that can be read; others are told of where the item's own date is read.
std::optional<PartialDate> FhirItems::date_at(const FhirResource& from, std::string_view paths) const {
  std::optional<PartialDate> date;
  visit_paths(from.value, paths, [&](Value stated, const PathStep&) {
    date = parse_fhir_date(stated.string().value_or(""));
    return date.has_value();
  });
  return date;
}

// The organisation stated nearest to the item, else the one for which a practitioner works, who is none
// (core/sources/RULES.md).
FhirItems::Holder FhirItems::holder_of(const ItemRow& row, const FhirResource& from,
                                       std::optional<PartialDate> day) const {
  Holder found;
  const auto organization_only = [&](Value reference, const PathStep&) {
    found.place = actors_.organization(reference, from, "Organization");
    return found.place.has_value();
  };
  const auto organization = [&](Value reference, const PathStep&) {
    found.place = actors_.organization(reference, from);
    return found.place.has_value();
  };
  const auto provider = [&](Value encounter, const PathStep&) {
    found.place = provider_of(encounter, from);
    return found.place.has_value();
  };
  const auto workplace = [&](Value reference, const PathStep&) {
    found.place = place_of_person(reference, from, day, found.by_person);
    return found.place.has_value();
  };
  visit_paths(from.value, row.organizations, organization_only) ||
      visit_paths(from.value, row.parties, organization) ||
      visit_paths(from.value, row.encounter, provider) || visit_paths(from.value, row.parties, workplace);
  found.by_person = found.by_person && !found.place;
  return found;
}

std::optional<ActorId> FhirItems::place_of_person(Value reference, const FhirResource& from,
                                                  std::optional<PartialDate> day, bool& is_person) const {
  const auto person = actors_.practitioner(reference, from);
  is_person = is_person || person.has_value();
  return person ? actors_.workplace(*person, day) : std::nullopt;
}

std::optional<ActorId> FhirItems::provider_of(Value encounter, const FhirResource& from) const {
  const auto target = references_.resolve(encounter, from);
  if (!target || !target->resource || target->type != "Encounter") return std::nullopt;
  const FhirResource& encounter_from = target->index ? resources_[*target->index] : from;
  return actors_.organization((*target->resource)["serviceProvider"], encounter_from, "Organization");
}

std::optional<PartialDate> FhirItems::date_of(const ItemRow& row, const FhirResource& from) const {
  std::optional<PartialDate> date;
  visit_paths(from.value, row.dates, [&](Value stated, const PathStep& at) {
    date = parse_fhir_date(stated.string().value_or(""));
    if (!date) problems_.add(ErrorCode::kFhirDate, from.place + at.pointer());
    return date.has_value();
  });
  return date;
}

}  // namespace indsigt::sources
