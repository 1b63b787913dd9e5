// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/plan_log/support/test_plan.h"
#include "core/sync/support/memory_relay.h"
#include "sync/outbox.h"

// Clients that edit, send and follow in a random order, over a network that loses, repeats and reorders, on
// devices that stop at any moment.
namespace indsigt::sync::testing {

using namespace plan_log;
using namespace plan_log::testing;

// One device: what is in its memory, and what is on its disk.
struct Station {
  const Person* person = nullptr;
  std::size_t device = 0;
  std::unique_ptr<Follower> follower;
  Outbox outbox;
  std::map<std::uint64_t, std::string> texts;  // by place
  std::vector<Page> late;                      // pages that arrive again, or later
  std::size_t offline = 0;                     // steps that it is out of reach
  SecretBytes kept_follower;
  SecretBytes kept_outbox;
  std::vector<Bytes> kept_records;
};

class Schedule {
 public:
  Schedule(std::uint64_t seed, std::size_t stations, std::size_t steps);

  // Everybody is in reach again, until nothing is left to send.
  void settle();

  [[nodiscard]] const MemoryRelay& relay() const { return *relay_; }
  [[nodiscard]] const std::vector<Station>& stations() const { return stations_; }
  [[nodiscard]] std::uint32_t category() const { return category_; }
  // Every text that was edited, and those whose admission was confirmed to the device.
  [[nodiscard]] const std::set<std::string>& edited() const { return edited_; }
  [[nodiscard]] const std::set<std::string>& acknowledged() const { return acknowledged_; }
  [[nodiscard]] std::size_t count(const std::string& act) const;

 private:
  void step();
  void edit(Station& station);
  void follow(Station& station, std::size_t at_most);
  void take(Station& station, const Page& page);
  void send(Station& station);
  void rotate(Station& first, Station& second);
  void crash(Station& station);
  void keep(Station& station);
  void keep_outbox(Station& station) { station.kept_outbox = station.outbox.snapshot(); }
  [[nodiscard]] Author author(const Station& station);
  [[nodiscard]] Station& pick() { return stations_[random_.below(stations_.size())]; }

  SeededRandom random_;
  TestPlan plan_;
  std::uint32_t category_ = 0;
  std::unique_ptr<MemoryRelay> relay_;
  std::vector<Station> stations_;
  std::size_t stewards_ = 0;
  std::set<std::string> edited_;
  std::set<std::string> acknowledged_;
  std::map<std::string, std::size_t> acts_;
};

}  // namespace indsigt::sync::testing
