// SPDX-License-Identifier: MPL-2.0
// What an answer's row says, as message keys with arguments.
#pragma once

#include <optional>

#include "base/message.h"
#include "records/questions/access_log.h"
#include "records/questions/coverage.h"
#include "records/questions/hops.h"
#include "records/questions/quality.h"
#include "records/questions/requests.h"

namespace indsigt::view {

// "Familieafdelingen looked at …": the unit speaks, not the person in it; a name only where no unit is
// stated.
[[nodiscard]] Text say_line(const records::AccessLogEntry& entry);

// Why it was allowed. A missing reason is no accusation (core/access/RULES.md, "Doing no harm").
[[nodiscard]] Text say_basis(const records::AccessLogEntry& entry);

// What items of that kind are called; argument `count`.
[[nodiscard]] MessageKey key_of(records::ItemKind kind);

// What an item is called: by its plain name where there is one (R29), else by its kind.
[[nodiscard]] Text say_name(records::ItemKind kind, records::Thing thing);

// What a line concerns, by the first of its items; nothing where it names none.
[[nodiscard]] std::optional<Text> say_what(const records::AccessLogEntry& entry);

[[nodiscard]] Text say_hops(const records::HopRow& row);
[[nodiscard]] Text say_request(const records::RequestRow& row);
[[nodiscard]] Text say_finding(const records::Finding& finding);

// An answer that should have come, by whom it is awaited from.
[[nodiscard]] Text say_overdue(const records::RequestRow& row);

[[nodiscard]] MessageKey key_of(records::SourceState state);
[[nodiscard]] MessageKey key_of(records::Coverage coverage);

}  // namespace indsigt::view
