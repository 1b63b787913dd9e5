// SPDX-License-Identifier: MPL-2.0
#include "records/identities.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>

#include "base/sort.h"
#include "records/names.h"

namespace indsigt::records {
namespace {

// So many different statements about one person are not looked at in pairs: they are in doubt.
constexpr std::size_t kMostStatements = 64;

std::uint32_t root_of(std::vector<std::uint32_t>& parents, std::uint32_t one) {
  while (parents[one] != one) one = parents[one] = parents[parents[one]];
  return one;
}

}  // namespace

std::uint32_t Identities::number(PersonId id) {
  const std::uint32_t number = ids_.number(id);
  if (number == statements_.size()) statements_.emplace_back();
  return number;
}

void Identities::learn(const Person& said) {
  const std::uint32_t own = number(said.id);
  const auto share = [&](PersonId id, bool is_key) {
    const std::uint32_t other = number(id);
    if (is_key) statements_[other].is_key = true;
    if (other != own) shared_.emplace_back(own, other);
    return other;
  };
  for (const PersonId id : said.identifiers) (void)share(id, true);
  for (const PersonId id : said.linked) (void)share(id, false);
  std::vector<std::uint32_t> civil;
  for (const PersonId id : said.civil) {
    civil.push_back(share(id, true));
    statements_[civil.back()].is_civil = true;
  }
  Statement& known = statements_[own];
  known.is_stated = true;
  (void)records::learn(known.name, known.grounds, said.name, said.grounds, is_fuller_name);
  known.birth_date = std::max(known.birth_date, said.birth_date);
  known.is_guarded = known.is_guarded || said.is_guarded;
  known.local.insert(known.local.end(), said.local.begin(), said.local.end());
  known.civil.insert(known.civil.end(), civil.begin(), civil.end());
}

std::vector<Identities::Group> Identities::groups() const {
  std::vector<std::uint32_t> parents(statements_.size());
  std::iota(parents.begin(), parents.end(), 0u);
  for (const auto& [a, b] : shared_) {
    const std::uint32_t root_a = root_of(parents, a), root_b = root_of(parents, b);
    parents[std::max(root_a, root_b)] = std::min(root_a, root_b);
  }
  std::vector<Group> groups;
  std::vector<std::uint32_t> places(statements_.size());
  for (std::uint32_t i = 0; i < statements_.size(); ++i) {
    const std::uint32_t root = root_of(parents, i);
    if (root == i) {
      places[i] = static_cast<std::uint32_t>(groups.size());
      groups.emplace_back();
    }
    groups[places[root]].push_back(i);
  }
  return groups;
}

bool Identities::contradict(const Statement& a, const Statement& b) {
  const auto in_b = [&](std::uint32_t one) { return std::ranges::find(b.civil, one) != b.civil.end(); };
  const bool other_number = !a.civil.empty() && !b.civil.empty() && std::ranges::none_of(a.civil, in_b);
  const bool other_birth = a.birth_date && b.birth_date && days_differ(*a.birth_date, *b.birth_date);
  const bool other_name = names_differ(a.name, b.name);
  return (other_birth && other_name) || (other_number && (other_birth || other_name));
}

bool Identities::is_doubtful(const Group& group) const {
  if (group.size() < 2) return false;
  std::vector<const Statement*> stated;
  for (const std::uint32_t one : group) {
    const Statement& said = statements_[one];
    const bool says = !said.civil.empty() || (said.birth_date && !said.name.empty());
    const bool known = std::ranges::any_of(stated, [&](const Statement* other) {
      return std::tie(other->name, other->birth_date, other->civil) ==
             std::tie(said.name, said.birth_date, said.civil);
    });
    if (says && !known) stated.push_back(&said);
    if (stated.size() > kMostStatements) return true;
  }
  for (std::size_t i = 0; i < stated.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      if (contradict(*stated[i], *stated[k])) return true;
    }
  }
  return false;
}

// Who says the same name, birth date and civil numbers is the same; everybody else and each identifier is
// alone.
std::vector<Identities::Group> Identities::apart(const Group& group) const {
  std::map<std::tuple<std::string, std::optional<PartialDate>, std::vector<std::uint32_t>>, Group> alike;
  std::vector<Group> groups;
  for (const std::uint32_t one : group) {
    const Statement& said = statements_[one];
    if (said.is_key || !said.birth_date || said.name.empty()) {
      groups.push_back({one});
    } else {
      alike[{said.name, said.birth_date, said.civil}].push_back(one);
    }
  }
  for (auto& [key, same] : alike) groups.push_back(std::move(same));
  return groups;
}

Person Identities::person_of(const Group& group) const {
  Person person;
  std::optional<std::pair<int, PersonId>>
      least;  // a state's number, else another identifier, else a statement
  for (const std::uint32_t one : group) {
    const Statement& said = statements_[one];
    const PersonId id = ids_.keys()[one];
    const std::pair name{said.is_civil ? 0 : said.is_key ? 1 : 2, id};
    if (!least || name < *least) least = name;
    (void)records::learn(person.name, person.grounds, said.name, said.grounds, is_fuller_name);
    person.birth_date = std::max(person.birth_date, said.birth_date);
  }
  person.id = least->second;
  return person;
}

std::vector<PersonId> Identities::ids_of(const std::vector<Group>& persons) const {
  std::vector<PersonId> ids;
  ids.reserve(persons.size());
  for (const Group& group : persons) ids.push_back(person_of(group).id);
  return ids;
}

void Identities::state(Resolved& resolved) const {
  resolved.stated_of.resize(statements_.size());
  const auto add = [&](Group group, bool doubted) {
    for (const std::uint32_t one : group) {
      resolved.stated_of[one] = static_cast<std::uint32_t>(resolved.stated.size());
    }
    resolved.stated.push_back(std::move(group));
    resolved.in_doubt.push_back(doubted);
  };
  for (Group& group : groups()) {
    if (!is_doubtful(group)) {
      add(std::move(group), false);
      continue;
    }
    for (Group& one : apart(group)) add(std::move(one), true);
  }
}

// An identifier that several claim is nobody.
bool Identities::may_join(const Group& group, bool in_doubt) const {
  return std::ranges::none_of(group, [&](std::uint32_t one) {
    return statements_[one].is_guarded || (in_doubt && statements_[one].is_key);
  });
}

Identities::Resolved Identities::resolve(const std::vector<Joined>& joins) const {
  Resolved resolved;
  state(resolved);
  std::vector<Group> groups = resolved.stated;
  std::vector<std::uint32_t> same(groups.size());
  std::iota(same.begin(), same.end(), 0u);
  for (const Joined& join : joins) {
    const std::uint32_t numbers[] = {find(join.one), find(join.other)};
    if (std::ranges::any_of(numbers, [&](std::uint32_t one) { return one >= statements_.size(); })) continue;
    const std::uint32_t a = resolved.stated_of[numbers[0]], b = resolved.stated_of[numbers[1]];
    if (!may_join(resolved.stated[a], resolved.in_doubt[a])) continue;
    if (!may_join(resolved.stated[b], resolved.in_doubt[b])) continue;
    const auto [into, from] = std::minmax({root_of(same, a), root_of(same, b)});
    if (into == from) continue;
    Group both = groups[into];
    both.insert(both.end(), groups[from].begin(), groups[from].end());
    if (is_doubtful(both)) continue;
    groups[into] = std::move(both);
    same[from] = into;
  }
  resolved.place.resize(groups.size());
  for (std::uint32_t i = 0; i < groups.size(); ++i) {
    const std::uint32_t root = root_of(same, i);
    if (root != i) {
      resolved.place[i] = resolved.place[root];
      resolved.joined[resolved.place[i]] = true;
      if (resolved.in_doubt[i]) resolved.doubted[resolved.place[i]] = true;
      continue;
    }
    resolved.place[i] = static_cast<std::uint32_t>(resolved.persons.size());
    resolved.persons.push_back(person_of(groups[i]));
    resolved.doubted.push_back(resolved.in_doubt[i]);
    resolved.joined.push_back(false);
  }
  for (const std::uint32_t one : resolved.stated_of) resolved.person_of.push_back(resolved.place[one]);
  return resolved;
}

}  // namespace indsigt::records
