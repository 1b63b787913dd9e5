// SPDX-License-Identifier: MPL-2.0
// A file of vectors, answered by our code: crypto's types are checked by the suite of core/crypto, here the
// log's.
#include <cstdlib>

#include "core/sync/support/jpe1.h"
#include "plan_log/statements.h"
#include "sync/forks.h"

namespace indsigt::sync::testing {

using namespace plan_log;
using namespace plan_log::testing;
namespace {

std::string name_of_case(const Json& one, std::size_t place) {
  return "case " + std::to_string(place) + " (" + one.value("type", "") + " " + one.value("name", "") + ")";
}

// What differs first between what a file says of a log and what our code says.
std::string compare_log(const Json& one, const Json& answer) {
  for (const char* const name : {"outcomes", "size", "root"}) {
    const Json& said = one.at(name);
    if (said == answer.at(name)) continue;
    if (!said.is_array()) return std::string(name) + " differs";
    for (std::size_t i = 0; i < said.size() && i < answer.at(name).size(); ++i) {
      if (said[i] != answer.at(name)[i])
        return "record " + std::to_string(i) + ": the file says " + said[i].dump() + ", we " +
               answer.at(name)[i].dump();
    }
    return std::string(name) + " has another length";
  }
  for (std::size_t reader = 0; reader < one.at("readers").size(); ++reader) {
    const Json& said = one.at("readers")[reader].at("opened");
    const Json& ours = answer.at("readers")[reader].at("opened");
    for (std::size_t i = 0; i < said.size() && i < ours.size(); ++i) {
      if (said[i].at("index") != ours[i].at("index") || said[i].at("text") != ours[i].at("text"))
        return "reader " + std::to_string(reader) + ": the file says " + said[i].dump() + ", we " +
               ours[i].dump();
    }
    if (said.size() != ours.size()) return "reader " + std::to_string(reader) + ": another number of records";
  }
  return {};
}

std::string check_fork(const Json& one) {
  const Bytes payload = from_hex(one.at("genesis_payload").get<std::string>());
  const auto genesis = read_genesis(payload);
  const Bytes proof = from_hex(one.at("proof").get<std::string>());
  const bool holds = genesis && verify_fork_proof(*genesis, plan_of(payload), proof);
  return holds == one.at("holds").get<bool>() ? "" : "the proof is judged otherwise";
}

}  // namespace

std::string check_vectors(std::string_view file) {
  const Json json = Json::parse(file, nullptr, false);
  if (json.is_discarded() || json.value("format", "") != "jpe1") return "not a file of vectors\n";
  std::string faults;
  std::size_t place = 0;
  for (const Json& one : json.at("cases")) {
    std::string fault;
    if (one.at("type") == "log") fault = compare_log(one, answer_log_case(one));
    if (one.at("type") == "fork") fault = check_fork(one);
    if (!fault.empty()) faults += name_of_case(one, place) + ": " + fault + "\n";
    ++place;
  }
  return faults;
}

}  // namespace indsigt::sync::testing
