// SPDX-License-Identifier: MPL-2.0
#include "exchange/fhir_log.h"

#include "base/fhir_time.h"
#include "exchange/fhir_path.h"
#include "exchange/fhir_text.h"

namespace indsigt::exchange {
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

// D4: `agent.policy`, else `purposeOfUse`; of the whole event where the agent states none.
void state_basis(Value policies, Value purposes, LogLine& line) {
  if (!line.basis.empty()) return;
  line.basis = std::string(policies.first().string().value_or(""));
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
                 FhirActors& actors, Problems& problems)
    : resources_(resources), references_(references), actors_(actors), problems_(problems) {}

std::optional<LogLine> FhirLog::read(std::size_t index) const {
  const FhirResource& resource = resources_[index];
  if (resource.type == "AuditEvent") return read_audit_event(resource);
  if (resource.type == "Provenance") return read_provenance(resource);
  return std::nullopt;
}

LogLine FhirLog::read_audit_event(const FhirResource& event) const {
  LogLine line;
  line.at = instant_at(event, "recorded");
  for (Value agent = event.value["agent"].first(); agent.present(); agent = agent.next()) {
    read_agent(agent, event, line);
  }
  state_basis({}, event.value["purposeOfEvent"], line);
  visit_paths(event.value, "entity.what", [&](Value what, const PathStep&) {
    line.subject = about(what, event);
    return line.subject.has_value();
  });
  line.kind = kind_of(event.value, line);
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
  visit_paths(provenance.value, "target", [&](Value target, const PathStep&) {
    line.subject = about(target, provenance);
    return line.subject.has_value();
  });
  return line;
}

std::optional<records::PersonId> FhirLog::about(Value reference, const FhirResource& from) const {
  if (const auto person = actors_.person(reference, from)) return person;
  const auto target = references_.resolve(reference, from);
  if (!target || !target->index) return std::nullopt;
  const FhirResource& item = resources_[*target->index];
  const ItemRow* const row = item_row(item.type);
  if (row == nullptr) return std::nullopt;
  std::optional<records::PersonId> found;
  visit_paths(item.value, row->subject, [&](Value subject, const PathStep&) {
    found = actors_.person(subject, item);
    return found.has_value();
  });
  return found;
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

}  // namespace indsigt::exchange
