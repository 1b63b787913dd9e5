// SPDX-License-Identifier: MPL-2.0
#include "core/sync/support/jpe1.h"

#include <algorithm>

#include "core/plan_log/support/golden.h"
#include "core/sync/support/relayed_plan.h"
#include "sync/forks.h"

namespace indsigt::sync::testing {

using namespace plan_log;
using namespace plan_log::testing;
namespace {

constexpr std::uint64_t kCommittedLogs = 2;  // random ones in the file that is committed

Json golden_case() {
  GoldenPlan golden;
  std::vector<Bytes> records;
  for (const AdmittedRecord& record : golden.plan().records())
    records.emplace_back(record.bytes().begin(), record.bytes().end());
  std::vector<const Person*> readers;
  for (std::size_t i = 0; i < golden.plan().size(); ++i) readers.push_back(&golden.plan().at(i).person);
  return log_case("one of every kind", records, readers);
}

// One case a line, so that a difference can be read.
std::string write(const std::vector<Json>& cases) {
  std::string out = "{\"format\":\"jpe1\",\"cases\":[\n";
  for (std::size_t i = 0; i < cases.size(); ++i) {
    out += cases[i].dump();
    out += i + 1 < cases.size() ? ",\n" : "\n";
  }
  return out + "]}\n";
}

}  // namespace

std::string hex(std::span<const std::byte> bytes) {
  std::string out;
  for (const std::byte each : bytes) {
    out += "0123456789abcdef"[std::to_integer<unsigned>(each) >> 4];
    out += "0123456789abcdef"[std::to_integer<unsigned>(each) & 15];
  }
  return out;
}

std::string hex(const SecretBytes& secret) { return hex(secret.reveal(kRevealSecret)); }

Bytes from_hex(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  if (text.size() % 2 != 0 || text.find_first_not_of(kDigits) != std::string_view::npos) return {};
  Bytes out(text.size() / 2);
  for (std::size_t i = 0; i < out.size(); ++i)
    out[i] = static_cast<std::byte>(16 * kDigits.find(text[2 * i]) + kDigits.find(text[2 * i + 1]));
  return out;
}

std::vector<Json> fork_cases() {
  RelayedPlan all(9);
  MemoryRelay other = all.relay;
  (void)other.post(*all.writer.author().content(all.category, text("to the other")));
  const std::uint64_t common = all.relay.log().tree().size();
  (void)all.post(all.founder.author().content(all.category, text("to one")));
  const std::string same_size = all.relay.note();
  (void)all.founder.follow(all.relay);
  (void)all.post(all.founder.author().content(all.category, text("and more")));
  std::vector<Hash> leaves;
  for (std::uint64_t i = 0; i < all.relay.log().tree().size(); ++i)
    leaves.push_back(all.relay.log().tree().leaf(i));
  const std::string payload = hex(encode(all.plan.genesis()));
  const auto fork = [&payload](const char* name, const Bytes& proof, bool holds) {
    return Json{{"name", name},
                {"type", "fork"},
                {"genesis_payload", payload},
                {"proof", hex(proof)},
                {"holds", holds}};
  };
  Bytes longer = make_fork_proof(other.note(), same_size, {});
  longer.push_back({});
  std::vector<Json> out;
  out.push_back(fork("equal sizes", make_fork_proof(other.note(), same_size, {}), true));
  out.push_back(fork("one twice", make_fork_proof(same_size, same_size, {}), false));
  out.push_back(fork("different sizes", make_fork_proof(other.note(), all.relay.note(), leaves), true));
  out.push_back(fork("the larger one first", make_fork_proof(all.relay.note(), other.note(), leaves), false));
  out.push_back(fork("without leaves", make_fork_proof(other.note(), all.relay.note(), {}), false));
  out.push_back(fork("an order that grew",
                     make_fork_proof(all.relay.note_at(common), all.relay.note(), leaves), false));
  out.push_back(fork("more bytes", longer, false));
  return out;
}

std::string make_vectors() {
  std::vector<Json> cases = crypto_cases();
  for (Json& each : fork_cases()) cases.push_back(std::move(each));
  cases.push_back(golden_case());
  for (std::uint64_t seed = 1; seed <= kCommittedLogs; ++seed) cases.push_back(random_log_case(seed));
  return write(cases);
}

std::string make_random_vectors(std::uint64_t seed, std::size_t count) {
  std::vector<Json> cases;
  for (std::size_t i = 0; i < count; ++i) cases.push_back(random_log_case(seed + i));
  return write(cases);
}

}  // namespace indsigt::sync::testing
