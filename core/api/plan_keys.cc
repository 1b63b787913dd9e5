// SPDX-License-Identifier: MPL-2.0
#include "api/plan_keys.h"

#include <algorithm>
#include <set>
#include <vector>

#include "base/id.h"

namespace indsigt::api {
namespace {

using log::CategoryRole;
using log::MemberId;

std::optional<records::ActorId> actor_of(std::string_view hex) {
  records::ActorId id;
  if (hex.size() != 2 * id.bytes.size()) return std::nullopt;
  constexpr std::string_view kDigits = "0123456789abcdef";
  for (std::size_t i = 0; i < hex.size(); ++i) {
    const auto digit = kDigits.find(hex[i]);
    if (digit == std::string_view::npos) return std::nullopt;
    id.bytes[i / 2] = id.bytes[i / 2] << 4 | static_cast<std::byte>(digit);
  }
  return id;
}

// "urn:indsigt:consent:<id>", as log lines cite it (D4).
log::Terms terms_of(const access::Entitlement& entitlement) {
  log::Terms terms{.purpose = "consent", .basis = "urn:indsigt:consent:" + to_hex(entitlement.by.bytes)};
  if (entitlement.last_day) terms.ends = static_cast<std::uint64_t>(end_of_day(*entitlement.last_day).milliseconds);
  return terms;
}

CategoryRole role_of_party(const PlanRules& rules, access::PartyId party, rules::Domain domain) {
  const access::Ask ask{.action = rules::Action::kGrantShare,
                        .domain = domain,
                        .purpose = rules::Purpose::kJointPlan};
  const auto decision = access::decide(rules.world, {party, rules.subject}, ask);
  const bool gives = decision.outcome == rules::Outcome::kAllowed || decision.outcome == rules::Outcome::kNeedsAlso;
  return gives ? CategoryRole::kSteward : CategoryRole::kReader;
}

// What has to happen to one category.
struct Gap {
  std::vector<MemberId> leave{};
  std::map<MemberId, Due> come{};  // new, or in another role
};

// Everybody whom the rules know: only they are ever taken out.
std::set<MemberId> known_members(const PlanPeople& people) {
  std::set<MemberId> out;
  for (const auto& [place, member] : people.places) out.insert(member);
  for (const auto& [party, member] : people.parties) out.insert(member);
  return out;
}

Gap gap_of(const PlanRules& rules, const Compartment& compartment, const log::Category& now, const MemberId& self) {
  Gap gap;
  gap.come = due_members(rules, compartment);
  gap.come.erase(self);
  const auto known = known_members(rules.people);
  for (const auto& [member, role] : now.members) {
    const auto due = gap.come.find(member);
    if (due == gap.come.end()) {
      if (member != self && known.contains(member)) gap.leave.push_back(member);
    } else if (due->second.role == role) {
      gap.come.erase(due);
    }
  }
  return gap;
}

}  // namespace

std::string name_of(const Compartment& compartment) {
  std::string out = to_hex(compartment.holder.bytes);
  out.append("/").append(code_of(compartment.cell.field));
  return out.append("/").append(code_of(compartment.cell.type));
}

std::optional<Compartment> compartment_of(std::string_view category_name) {
  const auto first = category_name.find('/');
  const auto second = category_name.rfind('/');
  if (first == std::string_view::npos || second == first) return std::nullopt;
  const auto holder = actor_of(category_name.substr(0, first));
  const auto field = records::field_named(category_name.substr(first + 1, second - first - 1));
  const auto type = records::data_type_of(category_name.substr(second + 1));
  if (!holder || !field || !type) return std::nullopt;
  return Compartment{*holder, {*field, *type}};
}

std::map<MemberId, Due> due_members(const PlanRules& rules, const Compartment& compartment) {
  std::map<MemberId, Due> due;
  for (const auto& [place, member] : rules.people.places) {
    if (place == compartment.holder) {
      due[member] = {CategoryRole::kWriter, {.purpose = "holder", .basis = "urn:indsigt:holder"}};
      continue;
    }
    const auto cells = std::span(&compartment.cell, 1);
    const auto entitled = access::entitlements(rules.world, rules.ledger, rules.subject, place, cells);
    if (entitled.empty()) continue;
    due[member] = {entitled[0].edits ? CategoryRole::kWriter : CategoryRole::kReader, terms_of(entitled[0])};
  }
  const rules::Domain domain = access::domain_of(compartment.cell.field);
  for (const auto& [party, member] : rules.people.parties) {
    if (!access::may_hold_key(rules.world, {party, rules.subject}, domain)) continue;
    due[member] = {role_of_party(rules, party, domain), {.purpose = "family", .basis = "urn:indsigt:family"}};
  }
  return due;
}

}  // namespace indsigt::api
