// SPDX-License-Identifier: MPL-2.0
// A family whose plan is encrypted: parents, a child and five places, the consents between them, and what has
// to happen to the keys after everything that happens. Everybody's client is a TestPlan's member.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/access/support/home.h"
#include "core/plan_log/support/closure.h"
#include "core/plan_log/support/test_plan.h"
#include "sync/plan_keys.h"

namespace indsigt::testing {

class KeyedFamily {
 public:
  enum Who : std::size_t {
    kOffice,
    kClinic,
    kSchoolhouse,
    kPsychologist,
    kJobcentre,
    kMother,
    kFather,
    kChild,
    kPersons
  };
  static constexpr std::size_t kPlaces = 5;

  KeyedFamily(std::uint64_t seed, PartialDate born, std::string_view country = "dk");

  [[nodiscard]] static records::ActorId place(std::size_t who);
  [[nodiscard]] static access::PartyId party(Who who);
  [[nodiscard]] const std::vector<sync::Compartment>& compartments() const { return compartments_; }

  // The holder opens each compartment.
  void open_all();
  // Everybody's client in turn, from a random one on, until nobody has anything to change. Gives how many
  // batches went out.
  std::size_t bring();
  // A grant or another act as the page does it; nothing where it was refused.
  std::optional<consent::ConsentId> act(Who who, const access::Act& act);
  // The holder writes into a compartment; gives the place of the record.
  std::size_t write(std::size_t compartment, std::string_view words);
  // What somebody opens who kept every byte, with so many of their roots.
  [[nodiscard]] const plan_log::testing::Closure& closure(std::size_t who, std::size_t roots);
  [[nodiscard]] bool opens(std::size_t who, std::size_t roots, std::size_t record) {
    return closure(who, roots).opens(plan.records()[record]);
  }
  [[nodiscard]] std::size_t roots(std::size_t who) { return plan.at(who).person.roots.size(); }
  // A device is lost: a new root, which nobody has accepted yet.
  void lose(std::size_t who);
  void accept_all(std::size_t who);
  // Whether the key is due by what the consents and the rules say, asked without core/api.
  [[nodiscard]] bool should_read(std::size_t who, std::size_t compartment) const;

  [[nodiscard]] sync::PlanRules rules() const { return {world_, ledger, access::tests::kSubject, people_}; }
  // The same with what another client knows of the consents.
  [[nodiscard]] sync::PlanRules rules_by(const consent::Ledger& other) const {
    return {world_, other, access::tests::kSubject, people_};
  }
  [[nodiscard]] const access::World& world() const { return world_; }
  [[nodiscard]] std::uint32_t category(std::size_t compartment) const { return categories_[compartment]; }
  void set_day(PartialDate day);
  // After a change of `home.family`.
  void look_again() { world_ = home.world(); }

  access::tests::Home home;
  consent::Ledger ledger;
  plan_log::testing::TestPlan plan;

 private:
  [[nodiscard]] bool due_by_consent(std::size_t place, const records::Cell& cell) const;

  access::World world_;
  sync::PlanPeople people_;
  std::vector<sync::Compartment> compartments_;
  std::vector<std::size_t> holders_;  // of each compartment
  std::vector<std::uint32_t> categories_;
  // By member and roots, with how many records it has taken.
  std::map<std::pair<std::size_t, std::size_t>, std::pair<plan_log::testing::Closure, std::size_t>> closures_;
};

}  // namespace indsigt::testing
