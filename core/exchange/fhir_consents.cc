// SPDX-License-Identifier: MPL-2.0
#include "exchange/fhir_consents.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/fhir_time.h"
#include "exchange/fhir_text.h"
#include "records/basis.h"

namespace indsigt::exchange {
namespace {

using consent::Category;
using consent::Consent;
using ConsentKind = consent::Kind;
using consent::Provision;
using consent::StatedStatus;

constexpr std::string_view kActCode = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
constexpr std::string_view kCellSystem = "urn:indsigt:cell";  // codes "field/type"

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

template <class Visit>
void each(Value list, const Visit& visit) {
  for (Value one = list.first(); one.present(); one = one.next()) visit(one);
}

// Calls `visit(system, code)` for each coding of a CodeableConcept, or for what is a Coding itself.
template <class Visit>
void each_coding(Value concept_, const Visit& visit) {
  const auto coding = [&](Value one) {
    visit(one["system"].string().value_or(""), one["code"].string().value_or(""));
  };
  if (concept_["coding"].present()) return each(concept_["coding"], coding);
  if (concept_["code"].present()) coding(concept_);
}

bool has_code(Value concept_, std::string_view system, std::string_view code) {
  bool found = false;
  each_coding(concept_, [&](std::string_view one_system, std::string_view one) {
    found = found || (one_system == system && one == code);
  });
  return found;
}

// "system|code" of the first coding that has one, else the words.
std::string purpose_of(Value coding) {
  const std::string_view code = coding["code"].string().value_or("");
  if (code.empty()) return display_text(coding["display"].string().value_or(""));
  return std::string(coding["system"].string().value_or("")).append("|").append(code);
}

std::optional<StatedStatus> status_of(Value resource) {
  const std::string_view status = resource["status"].string().value_or("");
  if (status == "draft" || status == "proposed") return StatedStatus::kAsked;
  if (status == "active") return StatedStatus::kGiven;
  if (status == "inactive") return StatedStatus::kEnded;
  if (status == "rejected") return StatedStatus::kRefused;
  return std::nullopt;
}

void read_kind(Value resource, Consent& into) {
  each_coding(resource["scope"], [&](std::string_view, std::string_view code) {
    if (code == "treatment") into.kind = ConsentKind::kTreatmentConsent;
    if (code == "research" || code == "adr") into.kind = ConsentKind::kGdprConsent;
  });
  each(resource["category"], [&](Value concept_) {
    each_coding(concept_, [&](std::string_view system, std::string_view code) {
      if (system != kKindSystem) return;
      for (const LocalKind& one : kLocalKinds) {
        if (one.code != code) continue;
        into.kind = one.kind;
        into.placement = one.placement;
      }
    });
  });
}

void read_rights(Value list, Provision& into) {
  bool others = false;
  each(list, [&](Value concept_) {
    each_coding(concept_, [&](std::string_view, std::string_view code) {
      if (code == "access")
        into.rights.insert(consent::Right::kView);
      else if (code == "disclose")
        into.rights.insert(consent::Right::kCopy);
      else if (code == "correct")
        into.rights.insert(consent::Right::kEdit);
      else
        others = true;
    });
  });
  // Of a permission, what is not known is left out; of a denial it would let the rest through.
  if (others && (into.rights.empty() || !into.permit)) {
    into.understood = into.understood && !into.permit;
    into.rights = {};
  }
}

// The domain in which a young person decides first (rules.md, "Transitions").
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

// What has no place in the form must not be skipped in a permission.
void cannot_read(Provision& provision) { provision.understood = provision.understood && !provision.permit; }

}  // namespace

std::optional<consent::StatedConsent> FhirConsents::read(const FhirResource& resource, std::uint32_t index) {
  if (resource.type != "Consent") return std::nullopt;
  const auto status = status_of(resource.value);
  const auto subject = actors_.person(resource.value["patient"], resource);
  if (!status || !subject) return std::nullopt;
  consent::StatedConsent stated{.consent = {}, .status = *status};
  Consent& consent = stated.consent;
  consent.subject = *subject;
  consent.origin = records::ResourceRef{context_.number, index};
  identify(resource, consent);
  read_kind(resource.value, consent);
  const Value root = resource.value["provision"];
  const std::string_view type = root["type"].string().value_or("");
  const bool opt_out = has_code(resource.value["policyRule"], kActCode, "OPTOUT");
  const bool denies = type == "deny" || (type.empty() && opt_out);
  provisions_ = 0;
  cut_ = false;
  consent.provision = provision(root, resource, !denies, 0);
  // What was cut off may have been a denial of anything above it.
  if (cut_) cannot_read(consent.provision);
  // A root without a type that no policy explains only frames what stands in it: nothing is permitted by it.
  const bool opt_in = has_code(resource.value["policyRule"], kActCode, "OPTIN");
  if (type.empty() && !opt_in && !opt_out) cannot_read(consent.provision);
  if (resource.value["modifierExtension"].present()) cannot_read(consent.provision);
  // A sharing that only denies is an objection to others.
  if (denies) consent.kind = ConsentKind::kStatutoryOptOut;
  consent.domain = domain_of(consent.provision);
  read_signers(resource, consent);
  stated.at = moment_of(resource.value["dateTime"].string().value_or(""));
  consent.asked_by = actors_.organization(resource.value["organization"].first(), resource, "Organization");
  return stated;
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
  // Without an identifier it is this source's own, and what stands at this place of it.
  const std::string url = resource.full_url.empty() ? resource.place : std::string(resource.full_url);
  into.id = derive_id<consent::ConsentTag>(context_.digest, context_.name, url);
}

void FhirConsents::read_signers(const FhirResource& resource, Consent& into) {
  each(resource.value["performer"], [&](Value performer) {
    const auto actor = actors_.anyone(performer, resource);
    if (!actor || into.signers.size() == kMostSigners) return;
    const bool self = actor->bytes == into.subject.bytes;
    into.signers.push_back(
        {consent::PartyId{actor->bytes}, self ? rules::Role::kSelf : rules::Role::kCustodyHolder});
  });
}

Provision FhirConsents::provision(Value value, const FhirResource& from, bool permit, std::size_t depth) {
  Provision read;
  read.permit = permit;
  ++provisions_;
  read_period(value["period"], read);
  read_actors(value["actor"], from, read);
  each(value["purpose"], [&](Value coding) {
    std::string purpose = purpose_of(coding);
    if (purpose.empty()) return cannot_read(read);
    read.purposes.push_back(std::move(purpose));
  });
  read_rights(value["action"], read);
  read_categories(value["class"], read);
  read_categories(value["code"], read);
  read_items(value["data"], from, read);
  for (const std::string_view name : {"securityLabel", "dataPeriod", "modifierExtension"}) {
    if (value[name].present()) cannot_read(read);
  }
  each(value["provision"], [&](Value nested) {
    if (depth + 1 >= consent::kMostDepth || provisions_ >= consent::kMostProvisions) {
      cut_ = true;
      return;
    }
    // Without a type a nested one denies (FHIR requires it).
    const bool permits = nested["type"].string() == "permit";
    read.exceptions.push_back(provision(nested, from, permits, depth + 1));
  });
  return read;
}

void FhirConsents::read_period(Value period, Provision& into) const {
  const auto day = [&](std::string_view member) -> std::optional<PartialDate> {
    if (!period[member].present()) return std::nullopt;
    const std::string_view text = period[member].string().value_or("");
    if (const auto instant = parse_fhir_instant(text)) return civil_date(*instant);
    const auto date = parse_fhir_date(text);
    if (!date) cannot_read(into);
    return date;
  };
  const auto from = day("start"), to = day("end");
  if (from) into.from = first_day(*from);
  if (to) into.to = last_day(*to);
  if (into.from && into.to && *into.to < *into.from) {
    cannot_read(into);
    into.to = into.from;
  }
}

void FhirConsents::read_actors(Value list, const FhirResource& from, Provision& into) {
  bool lost = false;
  each(list, [&](Value actor) {
    bool receives = !actor["role"].present();
    each_coding(actor["role"], [&](std::string_view, std::string_view code) {
      receives = receives || code == "IRCP" || code == "PRCP";
    });
    // Who else acts restricts it in a way that has no place here.
    if (!receives) return cannot_read(into);
    const auto found = actors_.anyone(actor["reference"], from);
    if (found) into.recipients.push_back(*found);
    lost = lost || !found;
  });
  std::sort(into.recipients.begin(), into.recipients.end());
  if (!lost) return;
  if (into.recipients.empty()) cannot_read(into);
  if (!into.permit) into.recipients.clear();
}

void FhirConsents::read_categories(Value list, Provision& into) const {
  bool lost = false;
  each(list, [&](Value concept_) {
    each_coding(concept_, [&](std::string_view system, std::string_view code) {
      if (system == kCellSystem) {
        const std::size_t slash = std::min(code.find('/'), code.size());
        const auto field = records::field_named(code.substr(0, slash));
        const auto type = slash < code.size() ? records::data_type_of(code.substr(slash + 1)) : std::nullopt;
        if (field && type) return into.categories.push_back({field, type});
        lost = true;
        return;
      }
      const records::Category* const row = context_.categories.find(system, code);
      // Any other code is narrower than a category: enough to deny by, too much to permit.
      if (into.permit || row == nullptr || !row->type) {
        lost = true;
        return;
      }
      into.categories.push_back(
          {row->sector ? std::optional(records::field_of(*row->sector)) : std::nullopt, row->type});
    });
  });
  std::sort(into.categories.begin(), into.categories.end());
  into.categories.erase(std::unique(into.categories.begin(), into.categories.end()), into.categories.end());
  if (!lost) return;
  if (into.categories.empty()) cannot_read(into);
  if (!into.permit) into.categories.clear();
}

void FhirConsents::read_items(Value list, const FhirResource& from, Provision& into) const {
  bool lost = false;
  each(list, [&](Value data) {
    const std::string_view meaning = data["meaning"].string().value_or("");
    const auto target = references_.resolve(data["reference"], from);
    const bool known =
        meaning == "instance" || (into.permit && (meaning == "related" || meaning == "dependents"));
    if (known && target && target->index) {
      into.items.push_back({context_.number, static_cast<std::uint32_t>(*target->index)});
    } else {
      lost = true;
    }
  });
  std::sort(into.items.begin(), into.items.end());
  if (!lost) return;
  if (into.items.empty()) cannot_read(into);
  if (!into.permit) into.items.clear();
}

}  // namespace indsigt::exchange
