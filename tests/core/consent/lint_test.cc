// SPDX-License-Identifier: MPL-2.0
#include "consent/lint.h"

#include <gtest/gtest.h>

#include "core/consent/support/family.h"

namespace indsigt::consent::tests {
namespace {

using enum Breadth;
using records::DataType;
using records::Field;

constexpr PartialDate kToday{2026, 3, 2};
constexpr rules::Expiry kYear{.years = 1};
const std::vector<Category> kHeld{{Field::kSocial, DataType::kPlan},
                                  {Field::kHealth, DataType::kStatus},
                                  {Field::kSocial, DataType::kPlan},
                                  {}};

Provision narrow() {
  return {.recipients = {kCity},
          .purposes = {"urn:p|plan"},
          .categories = {{Field::kSocial, DataType::kPlan}},
          .phases = {Phase::kPlanning},
          .to = PartialDate{2027, 3, 1}};
}

Lint lint_of(const Provision& provision, std::optional<rules::Expiry> expiry = kYear) {
  return lint(provision, kHeld, kSchool, Phase::kPlanning, expiry, kToday);
}

TEST(Lint, FindsNothingInWhatIsNarrow) {
  const Lint found = lint_of(narrow());
  EXPECT_EQ(found.findings, std::vector<Breadth>{});
  EXPECT_EQ(found.narrower, narrow());
}

TEST(Lint, FindsEverythingInWhatIsEmptyAndProposesWhatItCan) {
  const Lint found = lint_of({});
  EXPECT_EQ(found.findings, (std::vector{kNoEnd, kAllRecipients, kAllCategories, kAllPhases, kNoPurpose}));
  Provision want;
  want.recipients = {kSchool};
  want.categories = {{Field::kSocial, DataType::kPlan}, {Field::kHealth, DataType::kStatus}};
  want.phases = {Phase::kPlanning};
  want.to = PartialDate{2027, 3, 1};
  EXPECT_EQ(found.narrower, want);
  EXPECT_EQ(lint_of(found.narrower).findings, std::vector{kNoPurpose});
}

TEST(Lint, LeavesOpenWhatItDoesNotKnow) {
  const Lint found = lint({}, {}, {}, {}, {}, kToday);
  EXPECT_EQ(found.findings, (std::vector{kNoEnd, kAllRecipients, kAllCategories, kAllPhases, kNoPurpose}));
  Provision want;
  want.to = PartialDate{2027, 3, 1};
  EXPECT_EQ(found.narrower, want);
}

TEST(Lint, TheLawsExpiryIsCountedFromToday) {
  Provision given = narrow();
  given.to = PartialDate{2027, 3, 2};
  EXPECT_EQ(lint_of(given).findings, std::vector{kLongerThanLaw});
  EXPECT_EQ(lint_of(given).narrower, narrow());
  EXPECT_TRUE(lint_of(given, {}).findings.empty()) << "a year is a proposal, no law";
  EXPECT_TRUE(lint_of(given, rules::Expiry{.until_age = 16}).findings.empty());

  // What begins only after the law's end has no narrower form.
  given.from = given.to = PartialDate{2028, 1, 1};
  EXPECT_EQ(lint_of(given).findings, std::vector{kLongerThanLaw});
  EXPECT_EQ(lint_of(given).narrower, given);
  given.from = PartialDate{2027, 3, 1};
  EXPECT_EQ(lint_of(given).narrower.to, (PartialDate{2027, 3, 1}));
}

TEST(Lint, ItemsAreNarrowAndACategoryWithoutPartsIsNot) {
  Provision given = narrow();
  given.categories.clear();
  EXPECT_EQ(lint_of(given).findings, std::vector{kAllCategories});
  given.items = {{1, 1}};
  EXPECT_EQ(lint_of(given).findings, std::vector<Breadth>{});
  given.categories = {{Field::kSocial, {}}, {}};
  EXPECT_EQ(lint_of(given).findings, std::vector{kAllCategories});
  EXPECT_EQ(lint_of(given).narrower.categories,
            (std::vector<Category>{{Field::kSocial, DataType::kPlan}, {Field::kHealth, DataType::kStatus}}));
}

TEST(Lint, AllPhasesNamedAreAllPhases) {
  Provision given = narrow();
  for (std::size_t i = 0; i < kPhases; ++i) given.phases.insert(static_cast<Phase>(i));
  EXPECT_EQ(lint_of(given).findings, std::vector{kAllPhases});
  EXPECT_EQ(lint_of(given).narrower, narrow());
  given.phases.erase(Phase::kTransition);
  EXPECT_TRUE(lint_of(given).findings.empty());
}

TEST(Lint, ADenialIsNeverTooBroadAndExceptionsAreKept) {
  EXPECT_TRUE(lint_of({.permit = false}).findings.empty());
  EXPECT_EQ(lint_of({.permit = false}).narrower, Provision{.permit = false});
  const std::vector<Provision> exceptions{{.permit = false}, {.recipients = {kUnit}}};
  EXPECT_EQ(lint_of({.exceptions = exceptions}).narrower.exceptions, exceptions);
}

TEST(Lint, CountsTheLastDay) {
  EXPECT_EQ(last_day_of({.years = 1}, {2026, 3, 2}), (PartialDate{2027, 3, 1}));
  EXPECT_EQ(last_day_of({.years = 1}, {2024, 2, 29}), (PartialDate{2025, 2, 27}));
  EXPECT_EQ(last_day_of({.years = 4}, {2024, 2, 29}), (PartialDate{2028, 2, 28}));
  EXPECT_EQ(last_day_of({.months = 1}, {2026, 1, 31}), (PartialDate{2026, 2, 27}));
  EXPECT_EQ(last_day_of({.months = 6}, {2026, 8, 31}), (PartialDate{2027, 2, 27}));
  EXPECT_EQ(last_day_of({.months = 12}, {2026, 12, 1}), (PartialDate{2027, 11, 30}));
  EXPECT_EQ(last_day_of({.days = 1}, {2026, 3, 2}), (PartialDate{2026, 3, 2}));
  EXPECT_EQ(last_day_of({.years = 1, .months = 1, .days = 1}, {2026, 11, 30}), (PartialDate{2027, 12, 30}));
  EXPECT_EQ(last_day_of({.years = 60'000}, {2026, 3, 2}), (PartialDate{9999, 12, 31}));
  EXPECT_EQ(last_day_of({.days = 2}, {9999, 12, 31}), (PartialDate{9999, 12, 31}));
}

}  // namespace
}  // namespace indsigt::consent::tests
