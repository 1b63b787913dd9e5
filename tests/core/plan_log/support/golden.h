// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

#include "core/plan_log/support/test_plan.h"

namespace indsigt::plan_log::testing {

// A right record of one kind, and the plan as it stood before it.
struct Golden {
  Kind kind = Kind::kGenesis;
  Bytes record;
  PlanLog before;
  std::vector<AdmittedRecord> records_before;
  const crypto::SigningKey* author = nullptr;
};

// One of every kind, by the number of the kind; the plan is left as it stands after the last.
class GoldenPlan {
 public:
  GoldenPlan();

  [[nodiscard]] const std::vector<Golden>& all() const { return golden_; }
  [[nodiscard]] const Golden& of(Kind kind) const;
  [[nodiscard]] TestPlan& plan() { return plan_; }
  [[nodiscard]] TestPlan::Member& founder() { return plan_.at(0); }
  [[nodiscard]] TestPlan::Member& reader() { return plan_.at(1); }
  [[nodiscard]] TestPlan::Member& officer() { return plan_.at(2); }
  [[nodiscard]] std::uint32_t category() const { return category_; }
  [[nodiscard]] std::uint32_t other_category() const { return other_category_; }

 private:
  // Sends all records and keeps those of that kind, the first only.
  void send(const Result<Batch>& batch, Kind kind, const crypto::SigningKey& author);
  void send_members();
  void send_category();
  void send_events();

  TestPlan plan_;
  std::uint32_t category_ = 0;
  std::uint32_t other_category_ = 0;
  std::vector<Golden> golden_;
};

// A scheduled event, signed by these officers and members.
[[nodiscard]] PolicyScheduled sign_event(PolicyScheduled event, const PlanId& plan,
                                         const std::vector<const Person*>& signers);

}  // namespace indsigt::plan_log::testing
