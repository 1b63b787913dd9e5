// SPDX-License-Identifier: MPL-2.0
// Random families in conflict as the texts that a session reads: a child, at times a sibling, a mother with
// data of her own, and the father who looks on. Every word that could tell him what he may not know carries
// a canary:
//   KANARIE-A  where a place is, and all that names one     KANARIE-P  the mother's own
//   KANARIE-C  what a child says for itself                 KANARIE-R  concern reports and what is withheld
#pragma once

#include <array>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "family/family.h"
#include "records/categories.h"
#include "rules/pack.h"

namespace indsigt::testing {

inline constexpr const char* kCanary = "KANARIE";

enum class World {
  kWhole,
  kVisible,  // what the father may not see was never there
  kMoved,    // everything about the child happened at other places, of the same sectors
};

struct HouseholdText {
  std::string clock, manifest, family;
  std::vector<std::pair<std::string, std::string>> files;  // name in the manifest, text
};

// What the father may see of a person, by the rules asked with the facts of the dice.
struct FatherSees {
  bool tied = false, log = false, places = true, contacts = true, schedule = true;
  std::array<bool, records::kFields> fields{};
};

class RandomHousehold {
 public:
  enum Who { kChild, kSibling, kMother, kPersons };

  RandomHousehold(unsigned seed, const rules::Pack* (*find_pack)(std::string_view));

  [[nodiscard]] const FatherSees& sees(Who who) const { return sees_[who]; }
  [[nodiscard]] bool hides_places() const { return !sees_[kChild].places; }
  // Whether the child's places can be others: no event is at one place for the child and for somebody else.
  [[nodiscard]] bool can_move() const;
  [[nodiscard]] std::string told() const;  // for a test's message

  // Which consents the father's session lists, by their first days; until it is said: none.
  void set_known_consents(std::set<std::string> first_days);
  // First days of consents that nobody may tell him of, whatever the rules say.
  [[nodiscard]] std::set<std::string> unspeakable() const;

  [[nodiscard]] HouseholdText make(World world);

 private:
  struct Item {
    int kind, system, place;
    Who who;
    std::string day;
    bool withheld, local, with_mark;
  };
  struct Event {
    int system, who, to, basis, second;
    Who person;
    std::vector<int> items;
    bool names_person, share;
  };
  struct Consent {
    int system, place, performers, status, cell, purpose, kind;
    Who who;
    std::string from;
  };
  // What one file states of a place; the rest others may state.
  struct Statement {
    bool name = true, sector = true, whole = true, reach = true;
  };
  class Render;

  int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
  bool one_in(int many) { return pick(many) == 0; }
  void throw_family();
  void throw_things();
  [[nodiscard]] FatherSees look(Who who, const rules::Pack* pack) const;
  // As the item's own file states it.
  [[nodiscard]] std::optional<records::Field> field_of(const Item& item) const;
  // The same for both places of a pair: an item of the one can move to the other.
  [[nodiscard]] const Statement& statement(int system, int place) const;
  [[nodiscard]] bool is_seen(const Item& item) const;
  [[nodiscard]] std::string family_text() const;
  [[nodiscard]] int age(Who who) const { return who == kMother ? 41 : ages_[who]; }

  std::mt19937 random_;
  std::string jurisdiction_, custody_;
  std::array<int, 2> ages_{};
  bool has_sibling_ = false, against_all_ = false, sibling_too_ = false;
  std::vector<std::string> flags_;
  int tie_ = 0;      // of the father: 0 custody, 1 none any more, 2 a parent without it
  int helpers_ = 0;  // who else: 1 a foster parent, 2 a bisidder
  bool placed_ = false, importer_ = false;
  std::array<std::array<Statement, 16>, 8> statements_{};
  std::vector<Item> items_;
  std::vector<Event> events_;
  std::vector<Consent> consents_;
  std::set<std::string> known_;
  std::array<FatherSees, kPersons> sees_{};
};

}  // namespace indsigt::testing
