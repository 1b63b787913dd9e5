// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_purposes.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/display_text.h"
#include "records/basis.h"
#include "sources/fhir_codings.h"

namespace indsigt::sources {

using tree::Kind;
namespace {

// HL7 v3-ActReason by its URL, its older ones and its OID.
constexpr std::string_view kActReason[] = {
    "http://terminology.hl7.org/CodeSystem/v3-ActReason",
    "http://hl7.org/fhir/v3/ActReason",
    "urn:oid:2.16.840.1.113883.5.8",
    "2.16.840.1.113883.5.8",
};

bool is_act_reason(std::string_view system) {
  return std::find(std::begin(kActReason), std::end(kActReason), system) != std::end(kActReason);
}

// The concept's own words: its text, else the first `display`.
std::string words_of(Value concept_) {
  std::string words = display_text(concept_["text"].string().value_or(""));
  const auto take = [&](Value coding) {
    if (words.empty()) words = display_text(coding["display"].string().value_or(""));
  };
  each(concept_["coding"], take);
  take(concept_);
  return words;
}

}  // namespace

void StatedReasons::add_policies(Value policies) {
  const auto add = [&](Value policy) {
    const std::string uri = display_text(policy.string().value_or(""));
    const bool cites = uri.starts_with(records::kConsentBasis) || uri.starts_with(records::kLawBasis);
    std::string& place = cites ? cited_ : code_;
    if (place.empty()) place = uri;
  };
  if (policies.is(Kind::kArray)) return each(policies, add);
  add(policies);
}

void StatedReasons::add_purposes(Value concepts) {
  const auto add = [&](Value one) {
    // R5's CodeableReference keeps its concept inside.
    add_concept(one["concept"].is(Kind::kObject) ? one["concept"] : one);
  };
  if (concepts.is(Kind::kArray)) return each(concepts, add);
  if (concepts.present()) add(concepts);
}

void StatedReasons::add_emergency() {
  if (emergency_.empty()) emergency_ = records::kEmergencyBasis;
}

void StatedReasons::hear_emergency(const StatedReasons& others) {
  if (emergency_.empty()) emergency_ = others.emergency_;
}

void StatedReasons::add_concept(Value concept_) {
  bool known = false;
  std::string other;
  each_coding(concept_, [&](std::string_view system, std::string_view code) {
    if (code.empty()) return;
    // Other systems have these codes for the same (OASIS XSPA).
    if (records::is_emergency(code) || code == "EMERGENCY") add_emergency();
    if (is_act_reason(system) && records::is_known_purpose(code)) {
      known = true;
      if (purpose_.empty()) purpose_ = std::string(records::kPurposeSystem).append(code);
    } else if (other.empty()) {
      other = display_text(std::string(system).append("|").append(code));
    }
  });
  if (known) return;
  const std::string words = words_of(concept_);
  if (emergency_.empty() && records::says_emergency(words)) emergency_ = words;
  if (!words.empty()) {
    if (!words_.empty()) words_ += ", ";
    words_ += words;
  } else if (code_.empty()) {
    code_ = std::move(other);
  }
}

bool StatedReasons::any() const {
  return !cited_.empty() || !emergency_.empty() || !purpose_.empty() || !words_.empty() || !code_.empty();
}

std::string StatedReasons::take() {
  if (cited_.starts_with(records::kLawBasis)) return display_text(cited_);
  for (std::string* const one : {&emergency_, &cited_, &purpose_, &words_}) {
    if (!one->empty()) return display_text(*one);
  }
  return std::move(code_);
}

}  // namespace indsigt::sources
