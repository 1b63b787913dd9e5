// SPDX-License-Identifier: MPL-2.0
// Requests for attests (R13), and who coordinates a person's cases (R11).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "records/actor_ref.h"
#include "records/as_of.h"
#include "records/moments.h"
#include "records/records.h"

namespace indsigt::records {

struct RequestRow {
  ResourceRef ref;
  std::optional<ActorRef> asker;
  std::optional<ActorRef> asked;
  std::string_view code;  // what was asked for
  std::optional<PartialDate> asked_on;
  std::optional<PartialDate> awaited_by;
  std::optional<PartialDate> received_on;  // none: still waiting on that day
  // Whole days from asking to the answer, or to the day that is asked for; none where a date is missing or
  // partial, or for now without a clock.
  std::optional<std::int32_t> days;
  std::int32_t overdue_days = 0;  // how long after `awaited_by` it still waits, or came
};

// Requests made until then: waiting ones first, then by asked_on (oldest first, not stated first), ref.
[[nodiscard]] std::vector<RequestRow> find_requests(const Records& records, PersonId subject, AsOf at,
                                                    const Moments& moments);

struct CaseRow {
  ResourceRef ref;
  std::optional<ActorRef> holder;
  std::optional<PartialDate> from;
  std::optional<PartialDate> to;
  std::vector<ActorRef> coordinators;  // exactly one is right; sources may state none, or several that differ
};

// A person's cases that were open on the day; the same case in two systems is one. By from, holder's name,
// ref.
[[nodiscard]] std::vector<CaseRow> find_cases(const Records& records, PersonId subject, AsOf at);

}  // namespace indsigt::records
