// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/plan_log/support/test_plan.h"

// A random life of a plan, and beside it, kept by simple rules, who may read what.
namespace indsigt::plan_log::testing {

class History {
 public:
  // Somebody who may have been given things: a member, or who took a member's device.
  struct Onlooker {
    std::size_t member = 0;
    std::size_t roots = 0;  // how many generations they have
    bool thief = false;
  };
  struct Written {
    std::size_t record = 0;  // in plan().records()
    std::uint32_t category = 0;
    std::uint64_t epoch = 0;
    std::uint32_t audience = 0;  // a bit an onlooker
  };

  History(std::uint64_t seed, std::size_t steps);

  [[nodiscard]] TestPlan& plan() { return plan_; }
  // Members first, then thieves.
  [[nodiscard]] const std::vector<Onlooker>& onlookers() const { return onlookers_; }
  [[nodiscard]] const std::vector<Written>& written() const { return written_; }
  // Hidden from the other parent from the first day: of member 0, of member 1.
  [[nodiscard]] std::uint32_t hidden(std::size_t parent) const { return hidden_[parent]; }
  [[nodiscard]] const std::string& faults() const { return faults_; }
  [[nodiscard]] std::size_t count(const std::string& act) const;

 private:
  using List = std::map<std::size_t, CategoryRole>;  // by member

  std::uint32_t open(std::size_t by, List list);
  void step();
  void write(std::uint32_t category);
  void grant(std::uint32_t category);
  void withdraw(std::uint32_t category);
  void leave(std::uint32_t category);
  void rotate(std::uint32_t category);
  void lose_device();
  void life_event();
  void remove_member();

  [[nodiscard]] bool is_active(std::size_t member);
  // Some member in that category, not below that role; nobody: its size is members.
  [[nodiscard]] std::size_t pick(std::uint32_t category, CategoryRole at_least);
  [[nodiscard]] std::uint32_t bit(std::size_t member) const { return 1U << member; }
  [[nodiscard]] bool may_see(std::size_t member, std::uint32_t category) const;
  // Sends, and notes who may read the sealed records in it.
  bool send(const std::string& act, const Result<Batch>& batch, std::uint32_t category);

  TestPlan plan_;
  std::vector<Onlooker> onlookers_;
  std::vector<Written> written_;
  std::map<std::uint32_t, List> lists_;
  std::map<std::pair<std::uint32_t, std::uint64_t>, std::uint32_t> thieves_;  // by category and epoch
  std::uint32_t hidden_[2] = {0, 0};
  std::map<std::string, std::size_t> acts_;
  std::uint64_t words_ = 0;
  std::string faults_;
};

}  // namespace indsigt::plan_log::testing
