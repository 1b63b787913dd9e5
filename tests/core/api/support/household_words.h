// SPDX-License-Identifier: MPL-2.0
// Inside of random_household: the numbers and words that its throws and its texts share.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "records/categories.h"

namespace indsigt::testing {

using nlohmann::json;
using records::Field;

inline constexpr int kSystems = 6, kPairs = 5;
inline constexpr int kCities = 2 * kPairs, kReporter = kCities + 2, kMothersPlace = kReporter + 1;
inline constexpr const char* kSectors[] = {"education", "social", "health.regional", "justice", "employment"};
inline constexpr Field kFieldsOf[] = {Field::kEducation, Field::kSocial, Field::kHealth, Field::kJustice,
                                      Field::kEmployment};
inline constexpr const char* kNames[] = {"barn", "lillebror", "mor"};
inline constexpr const char* kCells[] = {"education/status", "social/plan", "health/journal_note"};

enum Kind { kDocument, kAttest, kReport, kRequest, kCase, kMeeting, kPastMeeting, kSteps, kUndated, kKinds };

inline std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

inline json list(json one) {
  json all = json::array();
  all.push_back(std::move(one));
  return all;
}
inline json coding(const std::string& system, const std::string& code) {
  return {{"coding", list({{"system", system}, {"code", code}})}};
}
inline json reference(const std::string& url) { return {{"reference", url}}; }

}  // namespace indsigt::testing
