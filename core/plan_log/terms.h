// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "plan_log/payloads_categories.h"

// On what terms keys are handed on, and what is handed.
namespace indsigt::plan_log {

struct Terms {
  std::string purpose;     // at most 64 bytes
  std::string basis;       // at most 256 bytes
  std::uint64_t ends = 0;  // ms, 0 = no end

  friend bool operator==(const Terms&, const Terms&) = default;
};

// What each member is told who gets the next key: the member's own terms, or the common ones.
struct TermsOfEach {
  TermsOfEach() = default;
  TermsOfEach(Terms all) : common(std::move(all)) {}
  TermsOfEach(Terms all, std::map<MemberId, Terms> some) : common(std::move(all)), own(std::move(some)) {}

  [[nodiscard]] const Terms& of(const MemberId& member) const {
    const auto found = own.find(member);
    return found == own.end() ? common : found->second;
  }

  Terms common;
  std::map<MemberId, Terms> own;
};

// One category of what is handed to a member.
struct Handed {
  std::uint32_t category = 0;
  CategoryRole role = CategoryRole::kReader;
  bool with_past = true;  // all earlier epochs that the author has in one run, at most 1,024
};

}  // namespace indsigt::plan_log
