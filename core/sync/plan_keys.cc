// SPDX-License-Identifier: MPL-2.0
#include "sync/plan_keys.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "access/harm.h"
#include "base/hex.h"
#include "base/id.h"

namespace indsigt::sync {
namespace {

using plan_log::CategoryRole;
using plan_log::MemberId;

std::optional<records::ActorId> actor_of(std::string_view hex) {
  records::ActorId id;
  if (!read_hex(hex, id.bytes)) return std::nullopt;
  return id;
}

// "urn:indsigt:consent:<id>", as log lines cite it (D4).
plan_log::Terms terms_of(const access::Entitlement& entitlement) {
  plan_log::Terms terms{.purpose = "consent", .basis = "urn:indsigt:consent:" + to_hex(entitlement.by.bytes)};
  if (entitlement.last_day)
    terms.ends = static_cast<std::uint64_t>(end_of_day(*entitlement.last_day).milliseconds);
  return terms;
}

// Who may give a consent alone or with others, and nobody has to look first, hands over keys too.
CategoryRole role_of_party(const PlanRules& rules, access::PartyId party, rules::Domain domain) {
  const access::Ask ask{
      .action = rules::Action::kGrantShare, .domain = domain, .purpose = rules::Purpose::kJointPlan};
  const auto decision = access::decide(rules.world, {party, rules.subject}, ask);
  const bool gives =
      access::may_begin(decision) && !access::must_look_first(rules.world, rules.subject, decision);
  return gives ? CategoryRole::kSteward : CategoryRole::kReader;
}

// Whom the rules know: only they are ever taken out.
bool is_known(const PlanPeople& people, const MemberId& member) {
  return people.places.contains(member) || people.parties.contains(member);
}

// Less of a right has the higher number.
bool is_less(CategoryRole one, CategoryRole other) { return one > other; }

// One category of which the author answers for the key, as it is and as it should be.
struct Care {
  std::uint32_t category = 0;
  plan_log::Category next{};       // the list after a rotation
  std::vector<MemberId> leave{};   // in the list, and not due
  bool rotates = false;            // somebody leaves or becomes less, or it is due to
  std::map<MemberId, Due> due{};   // everybody's
  std::map<MemberId, Due> come{};  // not in the list, or with less than is due
};

void compare_lists(const PlanRules& rules, const KeyDesk& desk, const plan_log::Category& now, Care& care) {
  std::map<MemberId, CategoryRole> there;
  for (const plan_log::CategoryMember& row : now.members) there[row.member] = row.role;
  care.next = desk.author.staying(care.category);
  const auto leaving = desk.keys.leaving(care.category);
  for (const auto& [member, role] : there) {
    const auto due = care.due.find(member);
    if (due == care.due.end()) {
      if (!is_known(rules.people, member)) continue;
      care.rotates = true;
      if (std::find(leaving.begin(), leaving.end(), member) == leaving.end()) care.leave.push_back(member);
    } else if (is_less(due->second.role, role)) {
      care.rotates = true;
    }
  }
  // Whose access an order has ended gets it again from a person's hand only.
  const auto& orders = desk.log.in_force();
  for (const auto& [member, due] : care.due) {
    const bool ended = std::any_of(orders.begin(), orders.end(), [&](const auto& order) {
      return order.second.category == care.category && order.second.member == member;
    });
    if (ended) continue;
    const auto found = there.find(member);
    if (found == there.end() || is_less(found->second, due.role)) care.come.emplace(member, due);
  }
  std::vector<plan_log::CategoryMember> stay;
  for (plan_log::CategoryMember row : care.next.members) {
    const auto due = care.due.find(row.member);
    const bool accepted =
        row.member == desk.keys.self() || desk.log.has_accepted(desk.keys.self(), row.member);
    if (!accepted || (due == care.due.end() && is_known(rules.people, row.member))) continue;
    if (due != care.due.end()) row.role = due->second.role;
    stay.push_back(row);
  }
  care.next.members = std::move(stay);
}

std::optional<Care> care_of(const PlanRules& rules, const KeyDesk& desk, std::uint32_t category) {
  const plan_log::Category* now = desk.keys.roster(category);
  const auto compartment = now == nullptr ? std::nullopt : compartment_of(now->name);
  const auto own = desk.keys.role(category, desk.keys.self());
  if (!compartment || own != CategoryRole::kSteward) return std::nullopt;
  Care care{.category = category, .due = due_members(rules, *compartment)};
  const auto self = care.due.find(desk.keys.self());
  if (self == care.due.end() || self->second.role != CategoryRole::kSteward) return std::nullopt;
  care.rotates = desk.log.rotation_due(category);
  compare_lists(rules, desk, *now, care);
  return care;
}

plan_log::TermsOfEach terms_of_each(const std::map<MemberId, Due>& due) {
  plan_log::TermsOfEach terms;
  for (const auto& [member, one] : due) terms.own.emplace(member, one.terms);
  return terms;
}

// What one member is handed on the same terms.
struct Parcel {
  MemberId to{};
  plan_log::Terms terms{};
  std::vector<plan_log::Handed> handed{};
};

// The first parcel that can be sent: of one member, everything on the terms of what comes first.
std::optional<Parcel> first_parcel(const KeyDesk& desk, const std::vector<Care>& cares) {
  std::optional<Parcel> parcel;
  for (const Care& care : cares) {
    for (const auto& [member, due] : care.come) {
      if (!parcel && desk.log.is_active(member) && desk.log.has_accepted(desk.keys.self(), member)) {
        parcel = Parcel{member, due.terms, {}};
      }
      if (parcel && parcel->to == member && parcel->terms == due.terms) {
        parcel->handed.push_back({.category = care.category, .role = due.role});
      }
    }
  }
  return parcel;
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
  for (const auto& [member, place] : rules.people.places) {
    if (place == compartment.holder) {
      due[member] = {CategoryRole::kSteward, {.purpose = "holder", .basis = {}}};
      continue;
    }
    const auto cells = std::span(&compartment.cell, 1);
    const auto entitled = access::entitlements(rules.world, rules.ledger, rules.subject, place, cells);
    if (entitled.empty()) continue;
    due[member] = {entitled[0].edits ? CategoryRole::kWriter : CategoryRole::kReader, terms_of(entitled[0])};
  }
  const rules::Domain domain = access::domain_of(compartment.cell.field);
  for (const auto& [member, party] : rules.people.parties) {
    if (!access::may_hold_key(rules.world, {party, rules.subject}, compartment.cell.field)) continue;
    due[member] = {role_of_party(rules, party, domain), {.purpose = "family", .basis = {}}};
  }
  return due;
}

Result<plan_log::Batch> open_compartment(const PlanRules& rules, const Compartment& compartment,
                                         const KeyDesk& desk, std::uint32_t& number) {
  const MemberId& self = desk.keys.self();
  auto due = due_members(rules, compartment);
  std::erase_if(due, [&](const auto& one) {
    return !desk.log.is_active(one.first) || !desk.log.has_accepted(self, one.first);
  });
  const auto own = due.find(self);
  if (own == due.end() || own->second.role != CategoryRole::kSteward) return fail(ErrorCode::kPlanLogRole);
  plan_log::Category category{.name = name_of(compartment), .members = {}};
  for (const auto& [member, one] : due) category.members.push_back({.member = member, .role = one.role});
  return desk.author.open_category(std::move(category), terms_of_each(due), number);
}

Result<std::optional<plan_log::Batch>> next_key_change(const PlanRules& rules, const KeyDesk& desk) {
  std::vector<Care> cares;
  for (const auto& [category, state] : desk.log.categories()) {
    if (auto care = care_of(rules, desk, category)) cares.push_back(std::move(*care));
  }
  for (Care& care : cares) {
    if (!care.rotates) continue;
    auto batch =
        desk.author.withdraw_to(care.category, care.leave, std::move(care.next), terms_of_each(care.due));
    if (!batch) return std::unexpected(std::move(batch.error()));
    return std::optional(std::move(*batch));
  }
  const auto parcel = first_parcel(desk, cares);
  if (!parcel) return std::optional<plan_log::Batch>();
  auto batch = desk.author.grant(parcel->to, parcel->handed, parcel->terms);
  if (!batch) return std::unexpected(std::move(batch.error()));
  return std::optional(std::move(*batch));
}

}  // namespace indsigt::sync
