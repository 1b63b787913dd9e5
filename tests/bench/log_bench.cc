// SPDX-License-Identifier: MPL-2.0
// Times what core/plan_log does: log_bench [MILLISECONDS=100], so long for each short operation after a
// warm-up, and long ones once. Prints one JSON object: microseconds a call, and under "sizes" how many bytes
// went out. The same program natively and under node.
//   grant_12x20      handing 12 members 20 categories each: 12 GRANTs
//   withdraw         of one of 12 members of a category: WITHDRAW, EPOCH, CATEGORY, 11 GRANTs
//   verify_10000     admitting 10,000 records of one note each that nobody has checked before
//   read_10000       opening them, with their roles, by a member's keys
//   reopen_10000     the same log from a snapshot and the records' bytes, without a signature
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "core/plan_log/support/test_plan.h"

namespace {

using namespace indsigt;
using namespace indsigt::plan_log;
using namespace indsigt::plan_log::testing;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kMembers = 12, kCategories = 20, kRecords = 10'000;

double milliseconds = 100;
bool failed = false;

// Microseconds a call.
template <class Run>
double time_for(double how_long_ms, const Run& run) {
  const auto start = Clock::now();
  double taken = 0;
  int calls = 0;
  do {
    failed = !run() || failed;
    ++calls;
    taken = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
  } while (taken < how_long_ms);
  return taken * 1000 / calls;
}

template <class Run>
void tell(const char* name, double how_long_ms, const Run& run) {
  if (how_long_ms > 0) (void)time_for(how_long_ms / 4, run);
  std::printf("\"%s\":%.3f,", name, time_for(how_long_ms, run));
}

std::size_t size_of(const Result<Batch>& batch) {
  std::size_t size = 0;
  if (!batch)
    failed = true;
  else
    for (const Bytes& record : *batch) size += record.size();
  return size;
}

struct Bench {
  Bench() {
    std::vector<CategoryMember> others;
    for (std::size_t i = 1; i < kMembers; ++i) {
      others.push_back({.member = plan.add().person.id(), .role = CategoryRole::kWriter});
    }
    for (std::size_t i = 0; i < kCategories; ++i)
      categories.push_back(plan.open("c" + std::to_string(i), others));
  }
  [[nodiscard]] Author author() { return plan.author(plan.at(0)); }

  std::size_t grant() {
    std::vector<Handed> handed;
    for (const std::uint32_t category : categories) {
      handed.push_back({.category = category, .role = CategoryRole::kWriter});
    }
    std::size_t size = 0;
    for (std::size_t i = 1; i < kMembers; ++i) {
      size += size_of(author().grant(plan.at(i).person.id(), handed, {}));
    }
    // The twelfth is the author: what its other devices get.
    for (Handed& each : handed) each.role = CategoryRole::kSteward;
    return size + size_of(author().grant(plan.at(0).person.id(), handed, {}));
  }
  std::size_t withdraw() { return size_of(author().withdraw(categories[0], plan.at(1).person.id(), {})); }

  void write_notes() {
    for (std::size_t i = 0; i < kRecords; ++i) {
      const auto batch = author().content(categories[0], text("En aftale om i morgen klokken ni."));
      if (!batch) failed = true;
      // Of the others only one is asked below what they read.
      else
        failed = !plan.log().admit(batch->front()) || failed, notes.push_back(batch->front());
    }
  }

  TestPlan plan;
  std::vector<std::uint32_t> categories{};
  std::vector<Bytes> notes{};
};

}  // namespace

int main(int count, char** arguments) {
  if (count > 1) milliseconds = std::atof(arguments[1]);
  Bench bench;
  std::printf("{");
  tell("grant_12x20", milliseconds, [&] { return bench.grant() > 0; });
  tell("withdraw", milliseconds, [&] { return bench.withdraw() > 0; });
  const std::size_t grant = bench.grant(), withdraw = bench.withdraw();

  const Bytes before = bench.plan.log().snapshot();
  Keyring keys = *Keyring::restore(bench.plan.at(1).keys.snapshot().reveal(kRevealSecret));
  bench.write_notes();
  auto fresh = PlanLog::restore(before);
  const std::uint64_t first = fresh->tree().size();
  std::vector<AdmittedRecord> records;
  tell("verify_10000", 0, [&] {
    for (const Bytes& note : bench.notes) {
      auto admitted = fresh->admit(note);
      if (!admitted) return false;
      records.push_back(std::move(*admitted));
    }
    return true;
  });
  tell("read_10000", 0, [&] {
    std::size_t opened = 0;
    for (std::size_t i = 0; i < records.size(); ++i) {
      opened += keys.take(*fresh, std::span(records).subspan(i, 1)).opened.size();
    }
    return opened == kRecords;
  });
  const Bytes after = fresh->snapshot();
  tell("reopen_10000", 0, [&] {
    const auto known = PlanLog::restore(after);
    if (!known) return false;
    for (std::size_t i = 0; i < kRecords; ++i) {
      if (!known->recall(first + i, bench.notes[i])) return false;
    }
    return true;
  });
  std::printf(R"("sizes":{"grant_12x20":%zu,"withdraw":%zu,"note":%zu}})"
              "\n",
              grant, withdraw, bench.notes.front().size());
  return failed ? 1 : 0;
}
