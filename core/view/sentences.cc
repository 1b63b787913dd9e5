// SPDX-License-Identifier: MPL-2.0
#include "view/sentences.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace indsigt::view {
namespace {

using records::AccessLogEntry;
using records::ActorRef;
using records::BasisClass;
using records::Finding;
using records::FindingKind;
using records::LogKind;

constexpr MessageKey kKindKeys[] = {
#define INDSIGT_KIND_KEY(name, key) key,
    INDSIGT_ITEM_KINDS(INDSIGT_KIND_KEY)
#undef INDSIGT_KIND_KEY
};

std::string_view name_of(const std::optional<ActorRef>& actor) {
  return actor ? actor->name : std::string_view();
}

// The unit's name, else that of whoever did it.
std::string doer_of(const AccessLogEntry& entry) {
  const std::string_view unit = name_of(entry.unit);
  return std::string(unit.empty() ? name_of(entry.who) : unit);
}

// A sentence about somebody, or the one for somebody without a name.
Text about(MessageKey named, MessageKey unnamed, std::string name) {
  if (name.empty()) return {unnamed, {}};
  return {named, {{"who", std::move(name)}}};
}

Text say_disclosure(const AccessLogEntry& entry) {
  const std::string_view from = name_of(entry.from), to = name_of(entry.to);
  if (from.empty() || to.empty()) return {"log.shared_unnamed", {}};
  return {"log.shared", {{"from", std::string(from)}, {"to", std::string(to)}}};
}

Text with_actor(MessageKey named, MessageKey unnamed, const Finding& finding, bool counted) {
  const std::string_view name = name_of(finding.actor);
  Text text{name.empty() ? unnamed : named, {}};
  if (!name.empty()) text.arguments.push_back({"who", std::string(name)});
  if (counted) text.arguments.push_back({"count", std::int64_t{finding.count}});
  return text;
}

// A purpose that the source states as a code of HL7's PurposeOfUse, in words (R29).
struct Purpose {
  std::string_view code;
  MessageKey key;
};
constexpr Purpose kPurposes[] = {
    {"TREAT", "basis.treatment"},         {"CAREMGT", "basis.coordination"},
    {"PATADMIN", "basis.administration"}, {"HOPERAT", "basis.administration"},
    {"HPAYMT", "basis.payment"},          {"PUBHLTH", "basis.public_health"},
    {"HRESCH", "basis.research"},
};

// Whether a stated reason is a machine's: "system|code", a URI, an OID or a number. No code is ever shown for
// a reason.
bool is_code(std::string_view stated) {
  if (stated.find(' ') != std::string_view::npos) return false;
  if (stated.find('|') != std::string_view::npos || stated.find("://") != std::string_view::npos) return true;
  constexpr std::size_t kLongestCode = 8;  // in capitals: a longer one is a word that somebody shouted
  const auto any = [&](char least, char most) {
    return std::ranges::any_of(stated, [&](char c) { return c >= least && c <= most; });
  };
  const bool is_other = std::ranges::any_of(stated, [](char c) { return (c & 0x80) != 0; });
  const bool is_short = stated.size() <= kLongestCode && !any('a', 'z') && !is_other;
  return stated.starts_with("urn:") || is_short || (any('0', '9') && !is_other) ||
         (!any('A', 'Z') && !any('a', 'z') && !is_other);
}

Text say_stated(std::string_view stated) {
  if (stated.starts_with(records::kPurposeSystem)) {
    const std::string_view code = stated.substr(records::kPurposeSystem.size());
    for (const Purpose& purpose : kPurposes) {
      if (purpose.code == code) return {purpose.key, {}};
    }
  }
  if (stated.starts_with(records::kConsentBasis)) return {"basis.consent_not_found", {}};
  if (stated.starts_with(records::kLawBasis)) return {"basis.law_not_found", {}};
  if (is_code(stated)) return {"basis.code", {}};
  return {"basis.stated", {{"reason", std::string(stated)}}};
}

Text say_claims(const Finding& finding) {
  return {"finding.claims_differ",
          {{"name", finding.claims.front()->subject},
           {"low", finding.claims.front()->count},
           {"high", finding.claims.back()->count},
           {"year", std::to_string(finding.claims.front()->year)}}};
}

}  // namespace

Text say_line(const AccessLogEntry& entry) {
  switch (entry.kind) {
    case LogKind::kLook:
      return about("log.look", "log.look_unnamed", doer_of(entry));
    case LogKind::kDisclosure:
      return say_disclosure(entry);
    case LogKind::kChange:
      return about("log.change", "log.change_unnamed", doer_of(entry));
    case LogKind::kAttempt:
      return about("log.attempt", "log.attempt_unnamed", doer_of(entry));
    case LogKind::kOther:
      break;
  }
  return about("log.other", "log.other_unnamed", doer_of(entry));
}

Text say_basis(const AccessLogEntry& entry) {
  switch (entry.basis) {
    case BasisClass::kByLaw:
      return {"basis.law", {{"law", entry.law->name}}};
    case BasisClass::kByConsent:
      return {"basis.consent", {}};
    case BasisClass::kEmergency:
      return {"basis.emergency", {}};
    case BasisClass::kStatedNotFound:
      return say_stated(entry.stated);
    case BasisClass::kNotGiven:
      break;
  }
  return {"basis.none", {}};
}

MessageKey key_of(records::ItemKind kind) { return kKindKeys[static_cast<std::size_t>(kind)]; }

Text say_name(records::ItemKind kind, records::Thing thing) {
  return {thing == records::Thing::kNone ? key_of(kind) : key_of(thing), {{"count", std::int64_t{1}}}};
}

std::optional<Text> say_what(const AccessLogEntry& entry) {
  if (!entry.kind_of_item) return std::nullopt;
  if (entry.thing_of_item == records::Thing::kNone) {
    return Text{key_of(*entry.kind_of_item), {{"count", std::int64_t{entry.items_of_kind}}}};
  }
  return Text{key_of(entry.thing_of_item), {{"count", std::int64_t{entry.items_of_thing}}}};
}

Text say_hops(const records::HopRow& row) {
  if (!row.hops) return {"hops.none", {}};
  if (*row.hops == 0) return {"hops.self", {}};
  if (*row.hops == 1) return {"hops.direct", {}};
  const auto steps = std::int64_t{*row.hops};
  if (name_of(row.via).empty()) return {"hops.via_unnamed", {{"count", steps}}};
  return {"hops.via", {{"count", steps}, {"who", std::string(row.via->name)}}};
}

Text say_request(const records::RequestRow& row) {
  const bool received = row.received_on.has_value();
  if (!row.days) return {received ? MessageKey("request.received_undated") : "request.waiting_undated", {}};
  const auto days = std::int64_t{*row.days};
  if (received) return {"request.received", {{"count", days}}};
  if (row.overdue_days > 0) return {"request.overdue", {{"count", std::int64_t{row.overdue_days}}}};
  return {"request.waiting", {{"count", days}}};
}

Text say_overdue(const records::RequestRow& row) {
  const auto days = std::int64_t{row.overdue_days};
  if (name_of(row.asked).empty()) return {"request.overdue", {{"count", days}}};
  return {"need.overdue", {{"who", std::string(row.asked->name)}, {"count", days}}};
}

Text say_finding(const Finding& finding) {
  switch (finding.kind) {
    case FindingKind::kClaimsDiffer:
      return say_claims(finding);
    case FindingKind::kClaimsDoNotAddUp:
      return {"finding.claims_sum",
              {{"total", std::int64_t{finding.count}}, {"expected", std::int64_t{finding.expected}}}};
    case FindingKind::kSameItemTwice:
      return {"finding.same_item", {{"count", std::int64_t{finding.count}}}};
    case FindingKind::kBirthDatesDiffer:
      return {"finding.birth_dates", {{"count", std::int64_t{finding.count}}}};
    case FindingKind::kNoCoordinator:
      return with_actor("finding.no_coordinator", "finding.no_coordinator_unnamed", finding, false);
    case FindingKind::kSeveralCoordinators:
      return with_actor("finding.coordinators", "finding.coordinators_unnamed", finding, true);
    case FindingKind::kNoContact:
      break;
  }
  return with_actor("finding.no_contact", "finding.no_contact_unnamed", finding, false);
}

MessageKey key_of(records::SourceState state) {
  switch (state) {
    case records::SourceState::kReady:
      return "source.ready";
    case records::SourceState::kStale:
      return "source.stale";
    case records::SourceState::kNotReady:
      return "source.not_ready";
    case records::SourceState::kSilent:
      break;
  }
  return "source.silent";
}

MessageKey key_of(records::Coverage coverage) {
  switch (coverage) {
    case records::Coverage::kHeld:
      return "coverage.held";
    case records::Coverage::kShared:
      return "coverage.shared";
    case records::Coverage::kNotHeld:
      return "coverage.not_held";
    case records::Coverage::kUnknown:
      break;
  }
  return "coverage.unknown";
}

}  // namespace indsigt::view
