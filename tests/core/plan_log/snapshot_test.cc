// SPDX-License-Identifier: MPL-2.0
// A log that was put away and taken out again is the same log.
#include <gtest/gtest.h>

#include "core/plan_log/support/craft.h"
#include "core/plan_log/support/golden.h"

namespace indsigt::plan_log::testing {
namespace {

TEST(Snapshot, IsTheSameLogAfterEveryRecord) {
  GoldenPlan golden;
  PlanLog log(golden.plan().log().plan());
  for (const AdmittedRecord& record : golden.plan().records()) {
    auto again = PlanLog::restore(log.snapshot());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->snapshot(), log.snapshot());
    ASSERT_TRUE(again->admit(record.bytes())) << record.index();
    ASSERT_TRUE(log.admit(record.bytes()));
    EXPECT_EQ(again->snapshot(), log.snapshot());
    EXPECT_EQ(again->tree().root(), log.tree().root());
  }
}

TEST(Snapshot, GivesRecordsBackByTheirPlace) {
  GoldenPlan golden;
  const auto log = PlanLog::restore(golden.plan().log().snapshot());
  ASSERT_TRUE(log);
  for (const AdmittedRecord& record : golden.plan().records()) {
    const auto again = log->recall(record.index(), record.bytes());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->leaf(), record.leaf());
    EXPECT_EQ(again->member(), record.member());
    EXPECT_EQ(again->header(), record.header());
    EXPECT_EQ(again->index(), record.index());
    EXPECT_FALSE(log->recall(record.index() + 1, record.bytes()));
  }
  EXPECT_FALSE(log->recall(0, {}));
}

TEST(Snapshot, ThatIsCutOrChangedDoesNotBreak) {
  GoldenPlan golden;
  const Bytes snapshot = golden.of(Kind::kPolicyEvent).before.snapshot();
  const Bytes& record = golden.of(Kind::kPolicyEvent).record;
  for (std::size_t size = 0; size < snapshot.size(); size += 5) {
    EXPECT_FALSE(PlanLog::restore(std::span(snapshot).first(size))) << size;
  }
  Bytes changed = snapshot;
  for (std::size_t i = 0; i < changed.size(); i += 3) {
    changed[i] ^= std::byte{0xff};
    if (auto log = PlanLog::restore(changed)) {
      (void)log->admit(record);
      (void)log->snapshot();
    }
    changed[i] ^= std::byte{0xff};
  }
  Bytes longer = snapshot;
  longer.push_back({});
  EXPECT_FALSE(PlanLog::restore(longer));
}

}  // namespace
}  // namespace indsigt::plan_log::testing
