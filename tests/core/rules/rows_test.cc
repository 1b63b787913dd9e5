// SPDX-License-Identifier: MPL-2.0
// Which rule of our packs decides what. A rule or an overlay that is taken away, or moved behind another,
// changes at least one row.
#include "core/rules/support/rows.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/rules/support/facts_line.h"
#include "rules/decide.h"
#include "support/product_packs.h"

namespace indsigt::rules {
namespace {

class PackRows : public ::testing::Test {
 protected:
  // How many rows of a pack another one, with the same id, decides otherwise.
  static std::size_t differences(const Pack& pack) {
    std::size_t count = 0;
    for (const Row& row : kRows) {
      if (pack.id != row.pack) continue;
      const Decision decision = decide(&pack, facts_of(row.facts));
      if (decision.rule != row.rule || overlays_of(decision) != row.overlays) ++count;
    }
    return count;
  }

  // Calls visit(pack) for each of ours.
  template <class Visit>
  void for_each_pack(const Visit& visit) const {
    for (const std::string_view id : documents::kJurisdictions) {
      const Pack* const pack = packs_.find(id);
      ASSERT_NE(pack, nullptr) << id;
      visit(*pack);
    }
  }

  indsigt::testing::ProductPacks packs_;
};

TEST_F(PackRows, EachRowIsDecidedByItsRuleAndItsOverlays) {
  for (const Row& row : kRows) {
    const Decision decision = decide(packs_.find(row.pack), facts_of(row.facts));
    EXPECT_EQ(decision.rule, row.rule) << row.facts;
    EXPECT_EQ(overlays_of(decision), row.overlays) << row.facts;
    EXPECT_EQ(decision.pack, row.pack);
    EXPECT_EQ(decision.pack_version, "0.3-draft");
  }
}

TEST_F(PackRows, ARuleTakenAwayIsNoticed) {
  for_each_pack([&](const Pack& pack) {
    EXPECT_EQ(differences(pack), 0u);
    for (std::size_t i = 0; i < pack.rules.size(); ++i) {
      Pack without = pack;
      without.rules.erase(without.rules.begin() + static_cast<std::ptrdiff_t>(i));
      EXPECT_GT(differences(without), 0u) << "no row for " << pack.rules[i].id;
    }
  });
}

TEST_F(PackRows, AnOverlayTakenAwayIsNoticed) {
  for_each_pack([&](const Pack& pack) {
    EXPECT_FALSE(pack.overlays.empty());
    for (std::size_t i = 0; i < pack.overlays.size(); ++i) {
      Pack without = pack;
      without.overlays.erase(without.overlays.begin() + static_cast<std::ptrdiff_t>(i));
      EXPECT_GT(differences(without), 0u) << "no row for " << pack.overlays[i].id;
    }
  });
}

// One year before and after the ages of a rule, it does not decide.
TEST_F(PackRows, AgesOutsideARulesRangeAreDecidedByAnother) {
  std::size_t checked = 0;
  for (const Row& row : kRows) {
    const Pack* const pack = packs_.find(row.pack);
    ASSERT_NE(pack, nullptr);
    const auto rule = std::ranges::find(pack->rules, row.rule, &Rule::id);
    if (rule == pack->rules.end() || !rule->when.age) continue;
    Facts facts = facts_of(row.facts);
    for (const int age : {rule->when.age->from - 1, int{rule->when.age->below}}) {
      facts.subject_age = age;
      EXPECT_NE(decide(pack, facts).rule, row.rule) << row.facts << " at " << age;
      ++checked;
    }
  }
  EXPECT_GT(checked, 200u);
}

TEST_F(PackRows, EveryRuleSaysWhichLawAndThatNoLawyerHasSigned) {
  for_each_pack([](const Pack& pack) {
    EXPECT_EQ(pack.signed_off_by, "");
    EXPECT_TRUE(pack.valid_from.has_value());
    EXPECT_EQ(pack.bands.back().age.from, pack.majority);
    for (const Rule& rule : pack.rules) EXPECT_GT(rule.hook.size(), 5u) << rule.id;
  });
}

}  // namespace
}  // namespace indsigt::rules
