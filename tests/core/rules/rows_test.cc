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
  // Counts the rows that another pack, with the same id, answers otherwise.
  static std::size_t differences(const Pack& pack, const std::vector<Row>& rows) {
    return static_cast<std::size_t>(
        std::ranges::count_if(rows, [&](const Row& row) { return answer_of(&pack, row.facts) != row; }));
  }

  // Calls visit(pack, rows) for each of ours.
  template <class Visit>
  void for_each_pack(const Visit& visit) const {
    for (const std::string_view id : documents::kJurisdictions) {
      const Pack* const pack = packs_.find(id);
      ASSERT_NE(pack, nullptr) << id;
      visit(*pack, rows_of(id));
    }
  }

  // Takes each of a list of the pack's away in turn, and expects a row that notices.
  template <class List>
  static void expect_noticed(const Pack& pack, const std::vector<Row>& rows, List Pack::* list) {
    for (std::size_t i = 0; i < (pack.*list).size(); ++i) {
      Pack without = pack;
      (without.*list).erase((without.*list).begin() + static_cast<std::ptrdiff_t>(i));
      EXPECT_GT(differences(without, rows), 0u) << "no row for " << (pack.*list)[i].id;
    }
  }

  indsigt::testing::ProductPacks packs_;
};

TEST_F(PackRows, EachRowIsAnsweredAsItSays) {
  for_each_pack([](const Pack& pack, const std::vector<Row>& rows) {
    for (const Row& row : rows) {
      const Row answer = answer_of(&pack, row.facts);
      EXPECT_EQ(answer.said, row.said) << row.facts;
      EXPECT_EQ(answer.rule, row.rule) << row.facts;
      EXPECT_EQ(answer.overlays, row.overlays) << row.facts;
    }
  });
}

TEST_F(PackRows, ARuleOrAnOverlayTakenAwayIsNoticed) {
  for_each_pack([](const Pack& pack, const std::vector<Row>& rows) {
    EXPECT_FALSE(pack.overlays.empty());
    expect_noticed(pack, rows, &Pack::rules);
    expect_noticed(pack, rows, &Pack::overlays);
  });
}

// One year before and after the ages of a rule, it does not decide.
TEST_F(PackRows, AgesOutsideARulesRangeAreDecidedByAnother) {
  std::size_t checked = 0;
  for_each_pack([&](const Pack& pack, const std::vector<Row>& rows) {
    for (const Row& row : rows) {
      const auto rule = std::ranges::find(pack.rules, row.rule, &Rule::id);
      if (rule == pack.rules.end() || !rule->when.age) continue;
      Facts facts = facts_of(row.facts);
      for (const int age : {rule->when.age->from - 1, int{rule->when.age->below}}) {
        facts.subject_age = age;
        EXPECT_NE(decide(&pack, facts).rule, row.rule) << row.facts << " at " << age;
        ++checked;
      }
    }
  });
  EXPECT_GT(checked, 400u);
}

// Both ends of the ages of each rule that decides by itself are asked about.
TEST_F(PackRows, BothEndsOfARulesAgesHaveARow) {
  for_each_pack([](const Pack& pack, const std::vector<Row>& rows) {
    for (const Rule& rule : pack.rules) {
      if (!rule.when.age || rule.as.any()) continue;
      const auto asked = [&](int age) {
        return std::ranges::any_of(rows, [&](const Row& row) {
          return row.rule == rule.id && facts_of(row.facts).subject_age == age;
        });
      };
      EXPECT_TRUE(asked(rule.when.age->from)) << rule.id;
      EXPECT_TRUE(rule.when.age->below > 18 || asked(rule.when.age->below - 1)) << rule.id;
    }
  });
}

TEST_F(PackRows, EveryRuleSaysWhichLawAndThatNoLawyerHasSigned) {
  for_each_pack([](const Pack& pack, const std::vector<Row>&) {
    EXPECT_EQ(pack.signed_off_by, "");
    EXPECT_EQ(pack.version, "0.4-draft");
    EXPECT_TRUE(pack.valid_from.has_value());
    EXPECT_TRUE(pack.recheck_by.has_value());
    EXPECT_EQ(pack.bands.back().age.from, pack.majority);
    for (const Rule& rule : pack.rules) EXPECT_GT(rule.hook.size(), 5u) << rule.id;
  });
}

}  // namespace
}  // namespace indsigt::rules
