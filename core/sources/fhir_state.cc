// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_state.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <iterator>

#include "sources/fhir_codings.h"

namespace indsigt::sources {
namespace {

std::string_view text_of(Value value) { return value.string().value_or(""); }

bool is_match(Value entry) {
  if (text_of(entry["resource"]["resourceType"]) == "OperationOutcome") return false;
  const std::string_view mode = text_of(entry["search"]["mode"]);
  return mode.empty() || mode == "match";
}

// "5.0.0", "3.0/StructureDefinition/Patient": a number that is not R4's (4.0, and 4.1 and 4.3 of R4B).
bool is_other_version(std::string_view text) {
  return text.size() > 1 && text[0] >= '0' && text[0] <= '9' && text[1] == '.' && text[0] != '4';
}

}  // namespace

bool is_page_of_more(Value bundle) {
  bool more = false;
  each(bundle["link"], [&](Value link) { more = more || text_of(link["relation"]) == "next"; });
  const std::string_view type = text_of(bundle["type"]);
  const std::string_view total = bundle["total"].number().value_or("0");
  std::int64_t stated = 0;
  std::from_chars(total.data(), total.data() + total.size(), stated);
  if (more || (type != "searchset" && type != "history")) return more;
  std::int64_t matches = 0;
  each(bundle["entry"], [&](Value entry) { matches += is_match(entry); });
  return stated > matches;
}

bool has_failed(Value entry) {
  const std::string_view status = text_of(entry["response"]["status"]);
  return status.starts_with('4') || status.starts_with('5') || lacks_something(entry["response"]["outcome"]);
}

bool lacks_something(Value outcome) {
  constexpr std::string_view kCodes[] = {"incomplete", "timeout", "throttled", "suppressed", "too-costly"};
  bool lacks = false;
  each(outcome["issue"], [&](Value issue) {
    const std::string_view severity = text_of(issue["severity"]);
    lacks = lacks || severity == "error" || severity == "fatal" ||
            std::ranges::find(kCodes, text_of(issue["code"])) != std::end(kCodes);
  });
  return lacks;
}

bool is_subset(Value resource) {
  bool found = false;
  each(resource["meta"]["tag"], [&](Value tag) { found = found || text_of(tag["code"]) == "SUBSETTED"; });
  return found;
}

bool is_of_other_release(Value resource) {
  constexpr std::string_view kStandard = "http://hl7.org/fhir/";
  bool other = false;
  each(resource["meta"]["profile"], [&](Value profile) {
    std::string_view url = text_of(profile);
    if (!url.starts_with(kStandard)) return;
    url.remove_prefix(kStandard.size());
    const std::size_t bar = url.rfind('|');
    other = other || is_other_version(bar == std::string_view::npos ? url : url.substr(bar + 1));
  });
  return other;
}

bool serves_other_release(Value resource) { return is_other_version(text_of(resource["fhirVersion"])); }

bool is_taken_back(Value resource) {
  constexpr std::string_view kError = "entered-in-error";
  constexpr std::string_view kStatuses[] = {"status", "docStatus", "lifecycleStatus", "verificationStatus",
                                            "clinicalStatus"};
  for (Value one = resource.first(); one.present(); one = one.next()) {
    const bool is_status =
        one.name().ends_with("tatus") && std::ranges::find(kStatuses, one.name()) != std::end(kStatuses);
    if (!is_status) continue;
    bool found = text_of(one) == kError;  // before R4 a code everywhere
    each_coding(one, [&](std::string_view, std::string_view code) { found = found || code == kError; });
    if (found) return true;
  }
  return false;
}

}  // namespace indsigt::sources
