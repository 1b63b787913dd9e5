// SPDX-License-Identifier: MPL-2.0
// The questions of tests/core/rules/rows/<pack>.txt: at least one for every rule and every overlay of a pack,
// at both ends of a rule's ages, and what must never change. One a line:
//   facts => what is said | rule | overlays
// facts as in facts_line.h; what is said as said_by() writes; ids of overlays with a space between.
#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

#include "core/rules/support/facts_line.h"
#include "rules/decide.h"

namespace indsigt::rules {

struct Row {
  std::string facts;
  std::string said;
  std::string rule;
  std::string overlays;

  friend bool operator==(const Row&, const Row&) = default;
};

// "needs_also other_custody_holder, review, tells subject, without address, P1Y, to case_worker".
inline std::string said_by(const Decision& decision) {
  std::string text(word_of(decision.outcome));
  if (!decision.needs_also.empty()) text += " " + needs_of(decision);
  if (decision.human_review) text += ", review";
  if (!decision.notify.empty()) text += ", tells " + words_in(decision.notify);
  if (!decision.redact.empty()) text += ", without " + words_in(decision.redact);
  if (decision.expiry) text += ", " + to_text(*decision.expiry);
  if (decision.route) text += ", to " + std::string(word_of(*decision.route));
  return text;
}

// What a pack answers to the facts of a row.
inline Row answer_of(const Pack* pack, const std::string& facts) {
  const Decision decision = decide(pack, facts_of(facts));
  return {facts, said_by(decision), decision.rule, overlays_of(decision)};
}

inline std::vector<Row> rows_of(std::string_view pack) {
  std::ifstream file(std::string(INDSIGT_ROWS) + "/" + std::string(pack) + ".txt");
  std::vector<Row> rows;
  for (std::string line; std::getline(file, line);) {
    const std::size_t arrow = line.find(" => "), rule = line.find(" | ", arrow),
                      end = line.find(" |", rule + 3);
    if (end == std::string::npos) {
      ADD_FAILURE() << "no row: " << line;
      continue;
    }
    rows.push_back({line.substr(0, arrow), line.substr(arrow + 4, rule - arrow - 4),
                    line.substr(rule + 3, end - rule - 3),
                    end + 3 < line.size() ? line.substr(end + 3) : ""});
  }
  EXPECT_FALSE(rows.empty()) << pack;
  return rows;
}

}  // namespace indsigt::rules
