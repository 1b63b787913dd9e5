// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_log.h"

#include <set>

#include "base/display_text.h"
#include "base/fhir_time.h"
#include "sources/fhir_path.h"
#include "sources/source.h"

namespace indsigt::sources {
namespace {

using records::LogKind;
using records::LogLine;

// DICOM's codes for the role of an agent in a transfer (DCM, part 16).
constexpr std::string_view kSourceRole = "110153";
constexpr std::string_view kDestinationRole = "110152";

bool has_code(Value concept_, std::string_view code) {
  for (Value coding = concept_["coding"].first(); coding.present(); coding = coding.next()) {
    if (coding["code"].string() == code) return true;
  }
  return false;
}

// "system|code" of the first coding, else the concept's own words; empty where it has neither.
std::string text_of(Value concept_) {
  const Value coding = concept_["coding"].first();
  const std::string_view code = coding["code"].string().value_or("");
  if (!code.empty()) return std::string(coding["system"].string().value_or("")).append("|").append(code);
  return display_text(concept_["text"].string().value_or(""));
}

// The words for a role: its text, else its first code's.
std::string words_of(Value concept_) {
  std::string text = display_text(concept_["text"].string().value_or(""));
  if (text.empty()) text = display_text(concept_["coding"].first()["display"].string().value_or(""));
  return text;
}

// D4: `agent.policy`, else `purposeOfUse`; of the whole event where the agent states none.
void state_basis(Value policies, Value purposes, LogLine& line) {
  if (!line.basis.empty()) return;
  line.basis = display_text(policies.first().string().value_or(""));
  if (line.basis.empty() && purposes.first().present()) line.basis = text_of(purposes.first());
}

bool is_read_subtype(Value event) {
  for (Value subtype = event["subtype"].first(); subtype.present(); subtype = subtype.next()) {
    const std::string_view code = subtype["code"].string().value_or("");
    if (code == "read" || code == "vread" || code == "search" || code == "search-type") return true;
  }
  return false;
}

LogKind kind_of(Value event, const LogLine& line) {
  if (line.from && line.to) return LogKind::kDisclosure;
  const std::string_view action = event["action"].string().value_or("");
  if (action == "R" || is_read_subtype(event)) return LogKind::kLook;
  if (action == "C" || action == "U" || action == "D") return LogKind::kChange;
  return LogKind::kOther;
}

}  // namespace

FhirLog::FhirLog(const std::vector<FhirResource>& resources, const FhirReferences& references,
                 const SourceContext& context, FhirActors& actors, Problems& problems,
                 records::SourceRecords& records)
    : resources_(resources),
      references_(references),
      context_(context),
      actors_(actors),
      problems_(problems),
      records_(records) {}

bool FhirLog::read(std::size_t index) {
  const FhirResource& resource = resources_[index];
  const bool is_event = resource.type == "AuditEvent";
  if (!is_event && resource.type != "Provenance") return false;
  const std::string_view path = is_event ? "entity.what" : "target";
  const Concerned about = concerned(resource, path);
  LogLine line = is_event ? read_audit_event(resource) : read_provenance(resource);
  line.ref = {context_.number, static_cast<std::uint32_t>(index)};
  const auto of_nobody = about.find(std::nullopt);
  const std::size_t persons = about.size() - (of_nobody != about.end() ? 1 : 0);
  for (const auto& [person, items] : about) {
    // An item of nobody stated may be anybody's: it goes to a line only where there is no choice.
    if (!person && persons > 0) continue;
    if (records_.log.size() > kMaxLogLines) return true;
    LogLine own = line;
    own.subject = person;
    own.items = items;
    if (persons == 1 && of_nobody != about.end()) {
      own.items.insert(own.items.end(), of_nobody->second.begin(), of_nobody->second.end());
    }
    records_.log.push_back(std::move(own));
  }
  if (about.empty()) records_.log.push_back(std::move(line));
  return true;
}

LogLine FhirLog::read_audit_event(const FhirResource& event) const {
  LogLine line;
  line.at = instant_at(event, "recorded");
  for (Value agent = event.value["agent"].first(); agent.present(); agent = agent.next()) {
    read_agent(agent, event, line);
  }
  state_basis({}, event.value["purposeOfEvent"], line);
  line.kind = kind_of(event.value, line);
  // What the source names without having it here: the kind of thing, by its code.
  visit_paths(event.value, "entity.type", [&](Value coding, const PathStep&) {
    const records::Category* const row = context_.categories.find(coding["system"].string().value_or(""),
                                                                  coding["code"].string().value_or(""));
    if (row == nullptr || !row->type) return false;
    line.type = row->type;
    if (row->sector) line.field = field_of(*row->sector);
    return true;
  });
  return line;
}

void FhirLog::read_agent(Value agent, const FhirResource& event, LogLine& line) const {
  const auto party = actors_.anyone(agent["who"], event);
  if (has_code(agent["type"], kSourceRole)) line.from = party;
  if (has_code(agent["type"], kDestinationRole)) line.to = party;
  if (agent["requestor"].boolean().value_or(false)) {
    if (!line.who) line.who = party;
    if (!line.on_behalf) line.on_behalf = actors_.organization(agent["who"], event);
    state_basis(agent["policy"], agent["purposeOfUse"], line);
    if (line.role.empty()) line.role = words_of(agent["role"].first());
  }
}

LogLine FhirLog::read_provenance(const FhirResource& provenance) const {
  LogLine line;
  line.kind = LogKind::kChange;
  line.at = instant_at(provenance, "recorded");
  const Value agent = provenance.value["agent"].first();
  line.who = actors_.anyone(agent["who"], provenance);
  line.on_behalf = actors_.organization(agent["onBehalfOf"], provenance);
  if (!line.on_behalf) line.on_behalf = actors_.organization(agent["who"], provenance);
  state_basis(provenance.value["policy"], provenance.value["reason"], line);
  return line;
}

FhirLog::Concerned FhirLog::concerned(const FhirResource& event, std::string_view path) {
  Concerned about;
  std::set<std::size_t> seen;
  visit_paths(event.value, path, [&](Value reference, const PathStep&) {
    if (const auto person = actors_.person(reference, event)) {
      about.try_emplace(person);
      return false;
    }
    const auto target = references_.resolve(reference, event);
    const bool is_item = target && target->index && item_row(target->type) != nullptr;
    if (is_item && seen.insert(*target->index).second) {
      about[subject_of(*target->index)].push_back(static_cast<std::uint32_t>(*target->index));
    }
    return false;
  });
  return about;
}

// Looked up once for each item: many events may name one with many references.
std::optional<records::PersonId> FhirLog::subject_of(std::size_t item) {
  const auto [known, is_new] = subjects_.try_emplace(item);
  if (is_new) {
    const FhirResource& resource = resources_[item];
    known->second = actors_.first_person(item_row(resource.type)->subject, resource);
  }
  return known->second;
}

std::optional<Instant> FhirLog::instant_at(const FhirResource& from, std::string_view path) const {
  std::optional<Instant> at;
  visit_paths(from.value, path, [&](Value stated, const PathStep& step) {
    at = parse_fhir_instant(stated.string().value_or(""));
    if (!at) problems_.add(ErrorCode::kFhirDate, from.place + step.pointer());
    return true;
  });
  return at;
}

}  // namespace indsigt::sources
