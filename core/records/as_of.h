// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <optional>

#include "base/date.h"
#include "base/instant.h"

namespace indsigt::records {

// The day for which a question is asked (R58): everything until the end of that civil day counts (D9).
// `now()` is a day after all others: what sources hold as they were read, dated or not, an appointment to
// come among them.
struct AsOf {
  static constexpr std::int32_t kNever = std::numeric_limits<std::int32_t>::max();

  std::int32_t day = kNever;    // since 1970-01-01
  std::int32_t today = kNever;  // of now(): the civil day on which it is asked; kNever: no clock says

  [[nodiscard]] static AsOf now(std::optional<Instant> clock = {}) {
    if (!clock) return {};
    return {kNever, static_cast<std::int32_t>(days_since_epoch(civil_date(*clock)))};
  }
  // Needs: a full date.
  [[nodiscard]] static AsOf date(PartialDate date) {
    return {static_cast<std::int32_t>(days_since_epoch(date)), kNever};
  }
  [[nodiscard]] bool is_now() const { return day == kNever; }
  // Nothing that is told to be "the newest" is dated later than this day.
  [[nodiscard]] std::int32_t last_day() const { return is_now() ? today : day; }
  // The last moment that counts.
  [[nodiscard]] Instant end() const;

  friend bool operator==(const AsOf&, const AsOf&) = default;
};

// When something was surely there, as days since 1970-01-01: not before `earliest`, and at `latest` at the
// latest. A partial date spans all days that it can mean; nothing stated spans all days, up to `complete`
// where the source says until when it is complete.
struct DaySpan {
  std::int32_t earliest = std::numeric_limits<std::int32_t>::min();
  std::int32_t latest = std::numeric_limits<std::int32_t>::max();
};

[[nodiscard]] DaySpan day_span(std::optional<PartialDate> stated, std::optional<Instant> complete);

}  // namespace indsigt::records
