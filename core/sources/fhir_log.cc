// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_log.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "base/fhir_time.h"
#include "sources/fhir_agents.h"
#include "sources/fhir_codings.h"
#include "sources/fhir_path.h"
#include "sources/fhir_purposes.h"
#include "sources/source.h"

namespace indsigt::sources {
namespace {

using records::LogKind;
using records::LogLine;

constexpr std::string_view kConcerned = "entity.what entity.reference patient";

// Whether the source says that it did not come about: R4's and STU3's figures (0 is success), R5's
// severities.
bool has_failed(Value event) {
  constexpr std::string_view kFailures[] = {"4", "8", "12", "error", "fatal", "failure", "denied"};
  const auto is_failure = [&](std::string_view outcome) {
    return std::find(std::begin(kFailures), std::end(kFailures), outcome) != std::end(kFailures);
  };
  const Value outcome = event["outcome"];
  bool failed = is_failure(outcome.string().value_or("")) || is_failure(outcome.number().value_or(""));
  const auto look = [&](std::string_view, std::string_view code) { failed = failed || is_failure(code); };
  each_coding(outcome, look);
  each_coding(outcome["code"], look);
  return failed;
}

// A query shows what it finds, as a look does. R5 keeps the interaction in `code`.
bool is_read(Value event) {
  constexpr std::string_view kReads[] = {"read",          "vread",   "search",           "search-type",
                                         "search-system", "history", "history-instance", "history-type",
                                         "110112"};
  bool found = false;
  const auto look = [&](std::string_view, std::string_view code) {
    found = found || std::find(std::begin(kReads), std::end(kReads), code) != std::end(kReads);
  };
  each(event["subtype"], [&](Value subtype) { each_coding(subtype, look); });
  each_coding(event["type"], look);
  each_coding(event["code"], look);
  return found;
}

// DICOM's code for an emergency override (DCM, part 16), as a type of the event.
bool is_override(Value event) {
  bool found = false;
  const auto look = [&](std::string_view, std::string_view code) { found = found || code == "110127"; };
  each(event["subtype"], [&](Value subtype) { each_coding(subtype, look); });
  each_coding(event["type"], look);
  each_coding(event["code"], look);
  return found;
}

LogKind kind_of(Value event, const EventParties& parties) {
  if (has_failed(event)) return LogKind::kAttempt;
  if (parties.is_transfer) return LogKind::kDisclosure;
  const std::string_view action = event["action"].string().value_or("");
  if (action == "R" || is_read(event)) return LogKind::kLook;
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
  const Concerned about = concerned(resource, is_event ? kConcerned : "target");
  std::vector<LogLine> lines;
  if (is_event) {
    lines = read_audit_event(resource);
  } else {
    lines.push_back(read_provenance(resource));
  }
  for (LogLine& line : lines) {
    line.ref = {context_.number, static_cast<std::uint32_t>(index)};
    add(line, about);
  }
  return true;
}

void FhirLog::add(const LogLine& line, const Concerned& about) {
  const auto of_nobody = about.find(std::nullopt);
  const std::size_t persons = about.size() - (of_nobody != about.end() ? 1 : 0);
  for (const auto& [person, items] : about) {
    // An item of nobody stated may be anybody's: it goes to a line only where there is no choice.
    if (!person && persons > 0) continue;
    if (records_.log.size() > kMaxLogLines) return;
    LogLine own = line;
    own.subject = person;
    own.items = items;
    if (persons == 1 && of_nobody != about.end()) {
      own.items.insert(own.items.end(), of_nobody->second.begin(), of_nobody->second.end());
    }
    records_.log.push_back(std::move(own));
  }
  if (about.empty() && records_.log.size() <= kMaxLogLines) records_.log.push_back(line);
}

// Of whoever asked, where that is marked; else of the whole event; else of any agent.
std::string FhirLog::basis_of(Value event) {
  StatedReasons reasons;
  const auto add_agents = [&](bool all) {
    each(event["agent"], [&](Value agent) {
      if (!all && !agent["requestor"].boolean().value_or(false)) return;
      reasons.add_policies(agent["policy"]);
      reasons.add_purposes(agent["purposeOfUse"]);
      reasons.add_purposes(agent["authorization"]);
    });
  };
  add_agents(false);
  StatedReasons whole;
  whole.add_purposes(event["purposeOfEvent"]);
  whole.add_purposes(event["authorization"]);
  if (is_override(event)) whole.add_emergency();
  if (!reasons.any()) std::swap(reasons, whole);
  reasons.hear_emergency(whole);
  if (!reasons.any()) add_agents(true);
  return reasons.take();
}

std::vector<LogLine> FhirLog::read_audit_event(const FhirResource& event) {
  LogLine line;
  read_time(event, line);
  line.basis = basis_of(event.value);
  const EventParties parties = FhirAgents(references_, context_, actors_).read(event);
  line.kind = kind_of(event.value, parties);
  line.from = parties.from;
  line.to = parties.to;
  // What the source names without having it here: the kind of thing, by its code.
  visit_paths(event.value, "entity.type", [&](Value coding, const PathStep&) {
    const records::Category* const row = context_.categories.find(coding["system"].string().value_or(""),
                                                                  coding["code"].string().value_or(""));
    if (row == nullptr || !row->type) return false;
    line.type = row->type;
    if (row->sector) line.field = field_of(*row->sector);
    return true;
  });
  std::vector<LogLine> lines(parties.doers.size(), line);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    lines[i].who = parties.doers[i].who;
    lines[i].on_behalf = parties.doers[i].on_behalf;
    lines[i].role = parties.doers[i].role;
  }
  return lines;
}

LogLine FhirLog::read_provenance(const FhirResource& provenance) {
  LogLine line;
  line.kind = LogKind::kChange;
  read_time(provenance, line);
  const Value agent = provenance.value["agent"].first();
  const Value who = who_of(agent);
  line.who = actors_.anyone(who, provenance);
  line.on_behalf = actors_.organization(agent["onBehalfOf"], provenance);
  if (!line.on_behalf) line.on_behalf = actors_.organization(who, provenance);
  StatedReasons reasons;
  reasons.add_policies(provenance.value["policy"]);
  reasons.add_purposes(provenance.value["reason"]);
  reasons.add_purposes(provenance.value["authorization"]);
  line.basis = reasons.take();
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
      const auto& subjects = subjects_of(*target->index);
      const auto item = static_cast<std::uint32_t>(*target->index);
      for (const records::PersonId one : subjects) about[one].push_back(item);
      if (subjects.empty()) about[std::nullopt].push_back(item);
    }
    return false;
  });
  return about;
}

// Looked up once for each item: many events may name one with many references.
const std::vector<records::PersonId>& FhirLog::subjects_of(std::size_t item) {
  const auto [known, is_new] = subjects_.try_emplace(item);
  if (is_new) {
    const FhirResource& resource = resources_[item];
    known->second = actors_.persons(item_row(resource.type)->subject, resource);
  }
  return known->second;
}

// A time without a zone is a fault of the source (R4 datatypes.html#instant) and read as local time (D9).
void FhirLog::read_time(const FhirResource& from, LogLine& line) const {
  visit_paths(from.value, "recorded", [&](Value stated, const PathStep& step) {
    const auto time = parse_log_time(stated.string().value_or(""), LocalTime::kCentralEuropean);
    if (time) {
      line.at = time->at;
      line.day_only = time->day_only;
    }
    if (!time || time->day_only) problems_.add(ErrorCode::kFhirDate, from.place + step.pointer());
    if (time && !time->has_zone) problems_.add(ErrorCode::kFhirZone, from.place + step.pointer());
    return true;
  });
}

}  // namespace indsigt::sources
