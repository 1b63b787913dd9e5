// SPDX-License-Identifier: MPL-2.0
#include "core/plan_log/support/history.h"

#include "core/plan_log/support/golden.h"
#include "crypto/merkle.h"

namespace indsigt::plan_log::testing {
namespace {

constexpr std::size_t kMembers = 4;  // two parents, and two others; an officer comes after them
constexpr auto kReader = CategoryRole::kReader;
constexpr auto kWriter = CategoryRole::kWriter;
constexpr auto kSteward = CategoryRole::kSteward;

}  // namespace

History::History(std::uint64_t seed, std::size_t steps) : plan_(seed) {
  for (std::size_t i = 1; i < kMembers; ++i) plan_.add(i == 1 ? PlanRole::kSteward : PlanRole::kMember);
  plan_.add(PlanRole::kOfficer);
  for (std::size_t i = 0; i < plan_.size(); ++i) onlookers_.push_back({.member = i, .roots = 1});
  hidden_[0] = open(0, {{0, kSteward}, {2, kWriter}});
  hidden_[1] = open(1, {{1, kSteward}, {3, kWriter}});
  open(plan_.random().below(2), {{0, kSteward}, {1, kSteward}, {2, kWriter}, {3, kReader}});
  for (std::size_t i = 0; i < steps; ++i) step();
}

std::size_t History::count(const std::string& act) const {
  const auto found = acts_.find(act);
  return found == acts_.end() ? 0 : found->second;
}

bool History::send(const std::string& act, const Result<Batch>& batch, std::uint32_t category) {
  const std::size_t before = plan_.records().size();
  const std::string name = plan_.send(batch);
  if (name != "ok") {
    faults_ += act + ": " + name + "\n";
    return false;
  }
  ++acts_[act];
  std::uint32_t audience = 0;
  for (const auto& [member, role] : lists_[category]) audience |= bit(member);
  for (std::size_t i = before; i < plan_.records().size(); ++i) {
    const AdmittedRecord& record = plan_.records()[i];
    if (!is_sealed(record.kind())) continue;
    const std::uint64_t epoch = record.header().epoch;
    written_.push_back({.record = i,
                        .category = category,
                        .epoch = epoch,
                        .audience = audience | thieves_[{category, epoch}]});
  }
  return true;
}

std::uint32_t History::open(std::size_t by, List list) {
  Category category{.name = "c", .members = {}};
  for (const auto& [member, role] : list)
    category.members.push_back({.member = plan_.at(member).person.id(), .role = role});
  std::uint32_t number = 0;
  auto batch = plan_.author(plan_.at(by)).open_category(category, {}, number);
  lists_[number] = std::move(list);
  send("open", batch, number);
  return number;
}

bool History::is_active(std::size_t member) { return plan_.log().is_active(plan_.at(member).person.id()); }

std::size_t History::pick(std::uint32_t category, CategoryRole at_least) {
  std::vector<std::size_t> able;
  for (const auto& [member, role] : lists_[category]) {
    if (role <= at_least && is_active(member)) able.push_back(member);
  }
  return able.empty() ? plan_.size() : able[plan_.random().below(able.size())];
}

bool History::may_see(std::size_t member, std::uint32_t category) const {
  return !(member == 1 && category == hidden_[0]) && !(member == 0 && category == hidden_[1]);
}

void History::step() {
  auto at = lists_.begin();
  std::advance(at, static_cast<std::ptrdiff_t>(plan_.random().below(lists_.size())));
  const std::uint32_t category = at->first;
  switch (plan_.random().below(16)) {
    case 0:
    case 1:
    case 2:
      return grant(category);
    case 3:
    case 4:
      return withdraw(category);
    case 5:
      return leave(category);
    case 6:
      return rotate(category);
    case 7:
      return lose_device();
    case 8:
      return life_event();
    case 9:
      if (plan_.random().below(3) == 0) remove_member();
      return;
    default:
      return write(category);
  }
}

void History::write(std::uint32_t category) {
  const std::size_t by = pick(category, kWriter);
  if (by == plan_.size() || plan_.log().category(category)->frozen()) return;
  send("write", plan_.author(plan_.at(by)).content(category, text("canary " + std::to_string(++words_))),
       category);
}

void History::grant(std::uint32_t category) {
  const std::size_t by = pick(category, kSteward);
  const std::size_t to = plan_.random().below(kMembers);
  List& list = lists_[category];
  if (by == plan_.size() || list.contains(to) || !is_active(to) || !may_see(to, category)) return;
  if (plan_.log().category(category)->frozen()) return;
  const Handed handed{.category = category,
                      .role = static_cast<CategoryRole>(1 + plan_.random().below(3)),
                      .with_past = plan_.random().below(2) == 0};
  // From which epoch on: as far back as the granter has every key.
  std::uint64_t first = plan_.log().category(category)->epoch;
  while (handed.with_past && plan_.at(by).keys.content_key({category, first - 1}) != nullptr) --first;
  const auto batch = plan_.author(plan_.at(by)).grant(plan_.at(to).person.id(), {&handed, 1}, {});
  list[to] = handed.role;
  if (!send("grant", batch, category)) return;
  for (Written& each : written_) {
    if (each.category == category && each.epoch >= first) each.audience |= bit(to);
  }
}

void History::withdraw(std::uint32_t category) {
  const std::size_t by = pick(category, kSteward);
  const std::size_t who = pick(category, kReader);
  if (by == plan_.size() || who == by) return;
  const auto batch = plan_.author(plan_.at(by)).withdraw(category, plan_.at(who).person.id(), {});
  lists_[category].erase(who);
  send("withdraw", batch, category);
}

void History::leave(std::uint32_t category) {
  const std::size_t who = pick(category, kReader);
  if (who == plan_.size()) return;
  List& list = lists_[category];
  if (!send("leave", plan_.author(plan_.at(who)).leave(category, plan_.at(who).person.id()), category))
    return;
  list.erase(who);
  // Where nobody is left who could, it stays frozen.
  rotate(category);
}

void History::rotate(std::uint32_t category) {
  // Without a steward nothing is rotated, and who was removed can read on: the key has not changed.
  const std::size_t by = pick(category, kSteward);
  if (by == plan_.size()) return;
  std::erase_if(lists_[category], [this](const auto& row) { return !is_active(row.first); });
  send("rotate", plan_.author(plan_.at(by)).rotate(category, {}, {}), category);
}

void History::lose_device() {
  const std::size_t who = plan_.random().below(kMembers);
  if (!is_active(who) || !is_active(0) || onlookers_.size() > 12) return;
  TestPlan::Member& member = plan_.at(who);
  // The thief reads what the member could until now.
  const std::uint32_t thief = 1U << onlookers_.size();
  for (Written& each : written_) {
    if ((each.audience & bit(who)) != 0) each.audience |= thief;
  }
  for (const auto& [category, list] : lists_) {
    // Until the next epoch; where no steward is left there is none.
    if (list.contains(who)) thieves_[{category, plan_.log().category(category)->epoch}] |= thief;
  }
  onlookers_.push_back({.member = who, .roots = member.person.roots.size(), .thief = true});
  member.person.add_root(plan_.random());
  const DeviceRevoke revoke{member.person.devices.back().public_key()};
  member.person.add_device(plan_.random());
  const Device added = member.person.device_record(plan_.log().plan(), member.person.devices.size() - 1);
  (void)plan_.send(plan_.author(member).device(added));
  (void)plan_.send(plan_.author(member).device(revoke));
  (void)plan_.send(plan_.author(plan_.at(0)).roster(RosterChange{member.person.entry()}));
  member.keys.add_pair(crypto::derive_wrap_pair(member.person.roots.back(), member.person.salt));
  ++onlookers_[who].roots;
  for (std::size_t i = 0; i < plan_.size(); ++i) {
    if (i != who) plan_.accept(plan_.at(i), member);
  }
  ++acts_["lose"];
  for (auto& [category, list] : lists_) {
    if (list.contains(who)) rotate(category);
  }
}

void History::life_event() {
  const std::size_t who = plan_.random().below(kMembers);
  if (!is_active(who)) return;
  auto at = lists_.begin();
  std::advance(at, static_cast<std::ptrdiff_t>(plan_.random().below(lists_.size())));
  const std::uint32_t category = plan_.random().below(3) == 0 ? 0 : at->first;
  TestPlan::Member& officer = plan_.at(kMembers);
  const PolicyScheduled event = sign_event({.member = plan_.at(who).person.id(),
                                            .category = category,
                                            .effective = 1,
                                            .attestation = {},
                                            .signatures = {}},
                                           plan_.log().plan(), {&officer.person, &plan_.at(who).person});
  const Batch scheduled = plan_.author(officer).policy_event(event);
  if (plan_.send(scheduled) != "ok") return;
  (void)plan_.send(plan_.author(officer).policy_event(PolicyInForce{crypto::leaf_hash(scheduled[0])}));
  ++acts_["event"];
  for (auto& [number, list] : lists_) {
    if (!list.contains(who) || (category != 0 && category != number)) continue;
    if (category != 0) list.erase(who);
    rotate(number);
  }
  if (category != 0 && !lists_[category].contains(who)) rotate(category);
}

void History::remove_member() {
  const std::size_t who = 1 + plan_.random().below(kMembers - 1);
  if (!is_active(who) || !is_active(0)) return;
  (void)plan_.send(plan_.author(plan_.at(0)).roster(RosterRemove{plan_.at(who).person.id()}));
  ++acts_["remove"];
  for (auto& [category, list] : lists_) {
    if (list.contains(who)) rotate(category);
  }
}

}  // namespace indsigt::plan_log::testing
