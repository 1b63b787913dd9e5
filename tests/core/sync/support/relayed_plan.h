// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/plan_log/support/test_plan.h"
#include "core/sync/support/memory_relay.h"

// A plan over a relay: a founder, a writer and a reader of one category, each a client.
namespace indsigt::sync::testing {

using namespace plan_log;
using namespace plan_log::testing;

constexpr Instant kNow{1'795'300'000'000};

struct Client {
  Client(const PlanId& plan, const Person& in_person, Random& in_random);

  // Asks a relay until everything is there, and gives the name of the first failure.
  std::string follow(const MemoryRelay& relay, Instant now = kNow);
  // A page without records.
  [[nodiscard]] Page answer(std::string note) const;
  // Keeps what a page brought.
  std::string take(const Page& page, Instant now = kNow);
  [[nodiscard]] Author author() const {
    return Author(follower->log(), follower->keys(), person->device(), *random);
  }
  [[nodiscard]] bool reads(std::string_view words) const;
  [[nodiscard]] bool is_alarmed(ErrorCode code) const;

  const Person* person;
  Random* random;
  std::unique_ptr<Follower> follower;  // it stays where it is: an author keeps references into it
  std::vector<Opened> opened;
  std::vector<Alarm> alarms;
};

class RelayedPlan {
 public:
  explicit RelayedPlan(std::uint64_t seed = 3);

  // Everybody follows the relay.
  void follow();
  // That client's batch to the relay.
  std::string post(const Result<Batch>& batch);

  [[nodiscard]] Client make_client(const Person& person) {
    return Client(relay.log().plan(), person, plan.random());
  }

  TestPlan plan;  // where its members and keys come from; its log is the beginning of the relay's
  std::uint32_t category = 0;
  MemoryRelay relay;
  Client founder;
  Client writer;
  Client reader;
};

}  // namespace indsigt::sync::testing
