// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "api/queries.h"
#include "api/wire.h"

namespace indsigt::api {

// The questions about consents (core/api/WIRE.md, "Rules and consent"). Fails with command.unknown,
// command.argument, subject.unknown, actor.unknown, consent.unknown (also for one that the viewer may not
// know of), access.denied (there is no family), and as view::make_preview() does.
[[nodiscard]] Result<View> answer_consents(const Command& command, const QueryContext& context);

}  // namespace indsigt::api
