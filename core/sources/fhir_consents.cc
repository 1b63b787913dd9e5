// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_consents.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "base/fhir_time.h"
#include "base/sort.h"
#include "records/basis.h"
#include "sources/fhir_codings.h"
#include "sources/fhir_provisions.h"
#include "sources/fhir_state.h"

namespace indsigt::sources {
namespace {

using consent::Category;
using consent::Consent;
using ConsentKind = consent::Kind;
using consent::Provision;
using consent::StatedStatus;

// HL7 v3-ActCode by its URL, its older one and its OID.
constexpr std::string_view kActCode[] = {
    "http://terminology.hl7.org/CodeSystem/v3-ActCode",
    "http://hl7.org/fhir/v3/ActCode",
    "urn:oid:2.16.840.1.113883.5.4",
};
constexpr std::string_view kScopes = "http://terminology.hl7.org/CodeSystem/consentscope";

// Local words for what a consent is about, where a national code list would stand.
struct LocalKind {
  std::string_view code;
  ConsentKind kind;
  bool placement;
};
constexpr std::string_view kKindSystem = "urn:indsigt:demo:consent";
constexpr LocalKind kLocalKinds[] = {
    {"videregivelse", ConsentKind::kSecrecyConsent, false},
    {"behandling", ConsentKind::kTreatmentConsent, false},
    {"indsats", ConsentKind::kInterventionConsent, false},
    {"anbringelse", ConsentKind::kInterventionConsent, true},
};

// Nothing where the source states none that R4 has.
std::optional<StatedStatus> status_of(Value resource) {
  const std::string_view status = resource["status"].string().value_or("");
  if (status == "draft" || status == "proposed") return StatedStatus::kAsked;
  if (status == "active") return StatedStatus::kGiven;
  if (status == "inactive") return StatedStatus::kEnded;
  if (status == "rejected") return StatedStatus::kRefused;
  return std::nullopt;
}

// Whether it is a Consent of another release: R5 has `decision` and a list of provisions under other names,
// STU3 has `except` and its rules at the root. What it says is not computed here; only R4 is.
bool is_other_release(Value resource) {
  constexpr std::string_view kOthers[] = {
      "subject",         "decision", "grantor", "grantee",     "controller",      "except",
      "consentingParty", "actor",    "action",  "purpose",     "period",          "data",
      "dataPeriod",      "manager",  "date",    "policyBasis", "regulatoryBasis", "securityLabel"};
  const bool has_other = std::any_of(std::begin(kOthers), std::end(kOthers),
                                     [&](std::string_view name) { return resource[name].present(); });
  return has_other || resource["provision"].is(tree::Kind::kArray) || resource["policyRule"].string();
}

bool has_policy(Value resource, std::string_view code) {
  return std::any_of(std::begin(kActCode), std::end(kActCode),
                     [&](std::string_view system) { return has_code(resource["policyRule"], system, code); });
}

// The first of two members that is there: R4's name and another release's.
Value either(Value resource, std::string_view first, std::string_view second) {
  return resource[first].present() ? resource[first] : resource[second];
}

// "No to all but": a root that denies everything is the base from which its exceptions permit something (R4
// Consent.policyRule). It is then told by whom and until when the exceptions permit.
bool is_base(const Provision& root) {
  const bool whole = root.understood && root.recipients.empty() && root.purposes.empty() &&
                     root.categories.empty() && root.items.empty() && root.rights.empty() && !root.from &&
                     !root.to;
  return whole && !root.permit &&
         std::any_of(root.exceptions.begin(), root.exceptions.end(),
                     [](const Provision& one) { return one.permit && one.understood; });
}

// The days of the permissions where all have the same, as the root's; they stay with the exceptions too.
void frame(Provision& root) {
  const Provision* first = nullptr;
  bool named = true, same = true;
  for (const Provision& one : root.exceptions) {
    if (!one.permit || !one.understood) continue;
    named = named && !one.recipients.empty();
    root.recipients.insert(root.recipients.end(), one.recipients.begin(), one.recipients.end());
    if (first == nullptr) first = &one;
    same = same && one.from == first->from && one.to == first->to;
  }
  if (!named) root.recipients.clear();
  sort_rows(root.recipients);
  root.recipients.erase(std::unique(root.recipients.begin(), root.recipients.end()), root.recipients.end());
  if (!same || first == nullptr) return;
  root.from = first->from;
  root.to = first->to;
}

// False where the source says what kind it is and none of its words is known.
bool read_kind(Value resource, Consent& into) {
  bool known = !resource["scope"].present();
  each_coding(resource["scope"], [&](std::string_view system, std::string_view code) {
    if (code == "treatment") into.kind = ConsentKind::kTreatmentConsent;
    if (code == "research" || code == "adr") into.kind = ConsentKind::kGdprConsent;
    const bool privacy = code == "patient-privacy" && (system.empty() || system == kScopes);
    known = known || privacy || into.kind != ConsentKind::kSecrecyConsent;
  });
  each(resource["category"], [&](Value concept_) {
    each_coding(concept_, [&](std::string_view system, std::string_view code) {
      if (system != kKindSystem) return;
      for (const LocalKind& one : kLocalKinds) {
        if (one.code != code) continue;
        into.kind = one.kind;
        into.placement = one.placement;
        known = true;
      }
    });
  });
  return known;
}

// Whether something changes the meaning of a Consent in a way that we do not know; what stands in its
// provisions is looked at there.
bool is_modified(Value resource) {
  bool modified = resource["modifierExtension"].present() || resource["implicitRules"].present();
  for (const std::string_view part : {"policy", "verification"}) {
    each(resource[part], [&](Value one) { modified = modified || one["modifierExtension"].present(); });
  }
  return modified;
}

// The domain in which a young person decides first (core/access/RULES.md, "Transitions").
rules::Domain domain_of(const Provision& provision) {
  using records::Field;
  const auto has = [&](Field field) {
    return std::any_of(provision.categories.begin(), provision.categories.end(),
                       [&](const Category& one) { return one.field == field; });
  };
  if (has(Field::kHealth)) return rules::Domain::kHealth;
  if (has(Field::kSocial)) return rules::Domain::kSocial;
  if (has(Field::kJustice)) return rules::Domain::kJustice;
  if (has(Field::kEducation)) return rules::Domain::kSchool;
  if (has(Field::kEmployment)) return rules::Domain::kEmployment;
  if (has(Field::kEconomy)) return rules::Domain::kEconomy;
  return rules::Domain::kSocial;
}

// The moment that a date or an instant begins with.
std::optional<Instant> moment_of(std::string_view text) {
  if (const auto instant = parse_fhir_instant(text)) return instant;
  const auto date = parse_fhir_date(text);
  if (!date) return std::nullopt;
  const Instant before = end_of_day(civil_date_of_day(days_since_epoch(first_day(*date)) - 1));
  return Instant{before.milliseconds + 1};
}

}  // namespace

std::optional<consent::StatedConsent> FhirConsents::read(const FhirResource& resource, std::uint32_t index) {
  if (resource.type != "Consent" || is_taken_back(resource.value)) return std::nullopt;
  const auto status = status_of(resource.value);
  const auto subject = actors_.person(either(resource.value, "patient", "subject"), resource);
  of_nobody_ += !subject;
  if (!subject) return std::nullopt;
  consent::StatedConsent stated{.consent = {}, .status = status.value_or(StatedStatus::kGiven)};
  Consent& consent = stated.consent;
  consent.subject = *subject;
  consent.origin = records::ResourceRef{context_.number, index};
  identify(resource, consent);
  const bool known = read_kind(resource.value, consent);
  if (resource.other_release || is_other_release(resource.value)) {
    problems_.add(ErrorCode::kFhirRelease, resource.place);
    read_other_release(resource, consent);
  } else {
    read_provision(resource, consent);
  }
  if (!status || !known || is_modified(resource.value)) cannot_read(consent.provision);
  if (is_base(consent.provision)) {
    frame(consent.provision);
  } else if (!consent.provision.permit) {
    // A sharing that only denies is an objection to others.
    consent.kind = ConsentKind::kStatutoryOptOut;
  }
  consent.domain = domain_of(consent.provision);
  for (const std::string_view name : {"performer", "grantor", "consentingParty"}) {
    read_signers(resource, name, consent);
  }
  stated.at = moment_of(either(resource.value, "dateTime", "date").string().value_or(""));
  stated.updated = parse_fhir_instant(resource.value["meta"]["lastUpdated"].string().value_or(""));
  const Value keeper = either(resource.value, "organization", "controller").first();
  consent.asked_by = actors_.organization(keeper, resource, "Organization");
  return stated;
}

void FhirConsents::read_provision(const FhirResource& resource, Consent& consent) {
  const Value root = resource.value["provision"];
  const std::string_view type = root["type"].string().value_or("");
  const bool opt_in = has_policy(resource.value, "OPTIN");
  const bool opt_out = has_policy(resource.value, "OPTOUT") || has_policy(resource.value, "OPTOUTE");
  const bool denies = type == "deny" || (type.empty() && opt_out);
  FhirProvisions provisions(references_, context_, actors_);
  consent.provision = provisions.read(root, resource, !denies);
  if (provisions.cut()) problems_.add(ErrorCode::kConsentShape, resource.place + "/provision");
  // A root without a type that no policy explains only frames what stands in it: nothing is permitted by it.
  if (type.empty() && !opt_in && !opt_out) cannot_read(consent.provision);
}

// Whom R5 names is told; what the consent says of them is not known, so that it permits nothing. A base that
// denies denies everything.
void FhirConsents::read_other_release(const FhirResource& resource, Consent& consent) {
  Provision& root = consent.provision;
  root.permit = resource.value["decision"].string() != "deny";
  if (root.permit) {
    each(resource.value["grantee"], [&](Value grantee) {
      if (const auto found = actors_.anyone(grantee, resource)) root.recipients.push_back(*found);
    });
    sort_rows(root.recipients);
    root.recipients.erase(std::unique(root.recipients.begin(), root.recipients.end()), root.recipients.end());
  }
  cannot_read(root);
}

void FhirConsents::identify(const FhirResource& resource, Consent& into) const {
  constexpr std::string_view kUris = "urn:ietf:rfc:3986";
  each(resource.value["identifier"], [&](Value identifier) {
    const std::string_view value = identifier["value"].string().value_or("");
    const bool ours =
        value.starts_with(records::kConsentBasis) && value.size() > records::kConsentBasis.size();
    if (ours && into.name.empty() && value.size() <= 200) into.name = value;
  });
  if (!into.name.empty()) {
    into.id = derive_id<consent::ConsentTag>(context_.digest, kUris, into.name);
    return;
  }
  if (const auto identity = identity_of(resource.value["identifier"])) {
    into.id = derive_id<consent::ConsentTag>(context_.digest, identity->first, identity->second);
    return;
  }
  // Without an identifier it is this source's own. An empty scope, since no identifier has one (D2).
  const std::string name = std::string(context_.name).append("|").append(address_of(resource));
  into.id = derive_id<consent::ConsentTag>(context_.digest, {}, name);
}

// Somebody who can say yes: an organisation that a source names holds no custody.
bool FhirConsents::is_somebody(Value reference, const FhirResource& from) const {
  constexpr std::string_view kTypes[] = {"Patient", "Practitioner", "PractitionerRole", "RelatedPerson"};
  const auto target = references_.resolve(reference, from);
  return target && std::find(std::begin(kTypes), std::end(kTypes), target->type) != std::end(kTypes);
}

void FhirConsents::read_signers(const FhirResource& resource, std::string_view name, Consent& into) {
  std::vector<consent::Signer>& signers = into.signers;
  each(resource.value[name], [&](Value performer) {
    if (signers.size() > kMaxSigners || !is_somebody(performer, resource)) return;
    const auto actor = actors_.anyone(performer, resource);
    if (!actor) return;
    const consent::PartyId party{actor->bytes};
    const auto place = std::lower_bound(
        signers.begin(), signers.end(), party,
        [](const consent::Signer& one, const consent::PartyId& other) { return one.party < other; });
    if (place != signers.end() && place->party == party) return;
    const bool self = actors_.person(performer, resource) == into.subject;
    signers.insert(place, {party, self ? rules::Role::kSelf : rules::Role::kCustodyHolder});
  });
  // A yes that not everybody who gave it could take back is none.
  if (signers.size() <= kMaxSigners) return;
  signers.pop_back();
  cannot_read(into.provision);
}

}  // namespace indsigt::sources
