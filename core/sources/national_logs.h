// SPDX-License-Identifier: MPL-2.0
// The access logs that Estonia and Sweden give their citizens, in the JSON shape of D15.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/error.h"
#include "sources/context.h"
#include "sources/source.h"
#include "tree/tree.h"

namespace indsigt::sources {

using tree::Tree;

// What a service may send at once (D15); more is refused as fhir.entries would be.
inline constexpr std::size_t kMaxEstonianLines = 1'000;
inline constexpr std::size_t kMaxSwedishLines = 10'000;

// `usages` of Estonia's log. A line that the service marks `hidden` is not this viewer's to see: it is
// neither kept as a record nor counted nor numbered (D4). The page is complete where it holds all of
// `totalUsages`. Fails with access_log.lines (too many). Problems: access_log.line (a line that is no
// object), fhir.date (a time that cannot be read; the line stays). A time without a zone is Estonian time.
[[nodiscard]] Result<bool> read_estonian_log(const Tree& tree, const SourceContext& context,
                                             SourceReading& reading);

// `accessLogs` of Sweden's log. With a `queuedReportId` the report is not complete yet. A
// time without a zone is Swedish time.
[[nodiscard]] Result<bool> read_swedish_log(const Tree& tree, const SourceContext& context,
                                            SourceReading& reading);

}  // namespace indsigt::sources
