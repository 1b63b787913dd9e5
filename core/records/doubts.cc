// SPDX-License-Identifier: MPL-2.0
// Who may be one: the pairs and what speaks for and against each (questions/same_person.h).
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "records/identities.h"
#include "records/names.h"

namespace indsigt::records {
namespace {

using Place = std::uint32_t;

bool meet(const auto& a, const auto& b) {
  return std::ranges::any_of(a, [&](const auto& one) { return b.contains(one); });
}

// Whether two dates may be the same day; false where one is missing.
bool may_agree(const std::optional<PartialDate>& a, const std::optional<PartialDate>& b) {
  return a && b && !days_differ(*a, *b);
}

}  // namespace

class Identities::Doubts {
 public:
  Doubts(const Identities& all, const Resolved& resolved, const std::vector<Joined>& joins)
      : all_(all), resolved_(resolved) {
    everybody_.resize(resolved.persons.size());
    for (Place i = 0; i < resolved.stated.size(); ++i) {
      known_.push_back(known(i));
      Group& whole = everybody_[resolved.place[i]];
      whole.insert(whole.end(), resolved.stated[i].begin(), resolved.stated[i].end());
    }
    for (const auto& [said_by, shared] : all.shared_) {
      Known& one = known_[resolved.stated_of[said_by]];
      (all.statements_[shared].is_key ? one.keys : one.links).insert(shared);
    }
    for (const Joined& join : joins) {
      const Place a = place_of(join.one), b = place_of(join.other);
      if (a != kNobody && b != kNobody && a != b) joined_.insert(std::minmax(a, b));
    }
  }

  std::vector<SamePerson> find() {
    std::set<std::pair<Place, Place>> pairs = joined_;
    for (const auto& pair : alike()) pairs.insert(pair);
    std::vector<SamePerson> rows;
    for (const auto& [a, b] : pairs) {
      if (auto row = weigh(a, b)) rows.push_back(std::move(*row));
    }
    return rows;
  }

 private:
  static constexpr Place kNobody = 0xFFFF'FFFF;

  // What is said of a person, together.
  struct Known {
    Person person{};
    std::set<std::uint32_t> civil{};
    std::set<std::uint32_t> keys{};   // identifiers
    std::set<std::uint32_t> links{};  // statements
    std::set<PersonId> local{};
    bool may_be_asked = false;
  };

  [[nodiscard]] Known known(Place place) const {
    const Group& group = resolved_.stated[place];
    Known all{.person = all_.person_of(group),
              .may_be_asked = all_.may_join(group, resolved_.in_doubt[place])};
    for (const std::uint32_t one : group) {
      const Statement& said = all_.statements_[one];
      all.civil.insert(said.civil.begin(), said.civil.end());
      all.local.insert(said.local.begin(), said.local.end());
    }
    return all;
  }

  [[nodiscard]] Place place_of(PersonId id) const {
    const std::uint32_t number = all_.find(id);
    return number < resolved_.stated_of.size() ? resolved_.stated_of[number] : kNobody;
  }

  // Everybody beside everybody else who is like them in one respect.
  [[nodiscard]] std::set<std::pair<Place, Place>> alike() const {
    std::map<std::string, std::set<Place>> by_name;
    std::map<PartialDate, std::set<Place>> by_birth;
    std::map<PersonId, std::set<Place>> by_local;
    std::map<std::uint32_t, std::set<Place>> by_key;
    for (Place i = 0; i < known_.size(); ++i) {
      const Known& one = known_[i];
      if (!one.may_be_asked) continue;
      if (!one.person.name.empty()) by_name[words_in_order(one.person.name)].insert(i);
      if (one.person.birth_date) by_birth[*one.person.birth_date].insert(i);
      for (const PersonId id : one.local) by_local[id].insert(i);
      for (const std::uint32_t key : one.keys) by_key[key].insert(i);
      for (const std::uint32_t link : one.links) {
        by_key[link].insert({i, resolved_.stated_of[link]});
      }
    }
    std::set<std::pair<Place, Place>> pairs;
    const auto add = [&](const auto& buckets) {
      for (const auto& [key, bucket] : buckets) add_pairs(bucket, pairs);
    };
    add(by_name);
    add(by_birth);
    add(by_local);
    add(by_key);
    return pairs;
  }

  static void add_pairs(const std::set<Place>& bucket, std::set<std::pair<Place, Place>>& pairs) {
    if (bucket.size() > kMostAlike) return;
    for (auto one = bucket.begin(); one != bucket.end(); ++one) {
      for (auto other = std::next(one); other != bucket.end(); ++other) pairs.emplace(*one, *other);
    }
  }

  using Reasons = std::array<bool, kSameReasons>;
  static bool has(const Reasons& reasons, SameReason one) { return reasons[static_cast<std::size_t>(one)]; }
  static void set(Reasons& reasons, SameReason one, bool holds) {
    reasons[static_cast<std::size_t>(one)] = holds;
  }

  [[nodiscard]] bool is_linked(const Known& a, Place b) const {
    return std::ranges::any_of(a.links, [&](std::uint32_t one) { return resolved_.stated_of[one] == b; });
  }

  [[nodiscard]] Reasons reasons_for(Place a, Place b) const {
    const Known& one = known_[a];
    const Known& other = known_[b];
    Reasons reasons{};
    const bool named = !one.person.name.empty() && !other.person.name.empty();
    set(reasons, SameReason::kName, named && !names_differ(one.person.name, other.person.name));
    set(reasons, SameReason::kBirthDate, may_agree(one.person.birth_date, other.person.birth_date));
    set(reasons, SameReason::kCivilNumber, meet(one.civil, other.civil));
    set(reasons, SameReason::kIdentifier, std::ranges::any_of(one.keys, [&](std::uint32_t key) {
          return other.keys.contains(key) && !all_.statements_[key].is_civil;
        }));
    set(reasons, SameReason::kLocalIdentifier, meet(one.local, other.local));
    set(reasons, SameReason::kLink, is_linked(one, b) || is_linked(other, a));
    return reasons;
  }

  [[nodiscard]] Reasons reasons_against(Place a, Place b) const {
    const Known& one = known_[a];
    const Known& other = known_[b];
    Reasons reasons{};
    const bool dated = one.person.birth_date && other.person.birth_date;
    set(reasons, SameReason::kName, names_differ(one.person.name, other.person.name));
    set(reasons, SameReason::kBirthDate, dated && !may_agree(one.person.birth_date, other.person.birth_date));
    set(reasons, SameReason::kCivilNumber,
        !one.civil.empty() && !other.civil.empty() && !meet(one.civil, other.civil));
    return reasons;
  }

  // A name of one word is no reason by itself, nor is a birth date.
  [[nodiscard]] bool is_asked(Place a, Place b, const Reasons& yes, const Reasons& no) const {
    if (has(yes, SameReason::kCivilNumber) || has(yes, SameReason::kIdentifier) ||
        has(yes, SameReason::kLink)) {
      return true;
    }
    const bool name = has(yes, SameReason::kName), birth = has(yes, SameReason::kBirthDate);
    if (has(yes, SameReason::kLocalIdentifier)) return name || birth;
    if (name && birth) return true;
    const std::string words = words_in_order(known_[a].person.name);
    return name && words == words_in_order(known_[b].person.name) && words.find(' ') != std::string::npos &&
           !has(no, SameReason::kBirthDate) && !has(no, SameReason::kCivilNumber);
  }

  // Whether all of both cannot be one.
  [[nodiscard]] bool is_impossible(Group both, const Group& other) const {
    both.insert(both.end(), other.begin(), other.end());
    return all_.is_doubtful(both);
  }
  // Everybody with whom the reader has joined that person.
  [[nodiscard]] const Group& everybody(Place place) const { return everybody_[resolved_.place[place]]; }

  [[nodiscard]] std::optional<SamePerson> weigh(Place a, Place b) const {
    const bool is_said = joined_.contains({a, b});
    const bool may_be_asked = known_[a].may_be_asked && known_[b].may_be_asked;
    const bool is_one = resolved_.place[a] == resolved_.place[b];
    const Reasons yes = reasons_for(a, b);
    Reasons no = reasons_against(a, b);
    if (!is_said && (is_one || !may_be_asked || !is_asked(a, b, yes, no))) return std::nullopt;
    SamePerson row{alike_of(a), alike_of(b)};
    if (is_one) {
      row.state = SameState::kJoined;
    } else if (!may_be_asked || is_impossible(everybody(a), everybody(b))) {
      row.state = SameState::kImpossible;
      set(no, SameReason::kChain, may_be_asked && !is_impossible(resolved_.stated[a], resolved_.stated[b]));
    }
    row.speaks_for = list(yes);
    row.against = list(no);
    return row;
  }

  [[nodiscard]] Alike alike_of(Place place) const {
    const Person& person = known_[place].person;
    return {person.id, person.name, person.birth_date};
  }

  static std::vector<SameReason> list(const Reasons& reasons) {
    std::vector<SameReason> all;
    for (std::size_t i = 0; i < kSameReasons; ++i) {
      if (reasons[i]) all.push_back(static_cast<SameReason>(i));
    }
    return all;
  }

  const Identities& all_;
  const Resolved& resolved_;
  std::vector<Known> known_;      // beside Resolved::stated
  std::vector<Group> everybody_;  // beside Resolved::persons
  std::set<std::pair<Place, Place>> joined_;
};

std::vector<SamePerson> Identities::doubts(const Resolved& resolved, const std::vector<Joined>& joins) const {
  return Doubts(*this, resolved, joins).find();
}

}  // namespace indsigt::records
