// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/error.h"
#include "plan_log/payloads.h"
#include "plan_log/record.h"

// What a member's keys open, and what the member was given them for.
namespace indsigt::plan_log {

// What a sealed record says to a member who may read it.
struct Opened {
  std::uint64_t index = 0;
  Kind kind = Kind::kContent;
  std::uint32_t category = 0;
  std::uint64_t epoch = 0;
  MemberId author{};
  SecretBytes payload;
};

// A record that stands in the order and is not used: crypto.open, plan_log.form (what was sealed is
// malformed), plan_log.role or plan_log.key. An alarm takes back a record that was opened before. Of a GRANT,
// plan_log.role says that the granter is no steward of the keys: the keys prove themselves and are used, the
// terms are nobody's.
struct Alarm {
  std::uint64_t index = 0;
  ErrorCode code = ErrorCode::kCryptoOpen;

  friend bool operator==(const Alarm&, const Alarm&) = default;
};

// What records that were taken brought.
struct Taken {
  std::vector<Opened> opened;  // by index, ascending within a category
  std::vector<Alarm> alarms;
};

// The terms under which a steward handed keys to this member.
struct Received {
  std::uint64_t index = 0;  // of the GRANT
  MemberId granter{};
  std::string purpose;
  std::string basis;
  std::uint64_t ends = 0;
  std::vector<std::uint32_t> categories;
};

}  // namespace indsigt::plan_log
