// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>

#include "api/arguments.h"
#include "api/handles.h"
#include "api/wire.h"
#include "records/as_of.h"
#include "records/moments.h"
#include "records/records.h"
#include "view/overview.h"

namespace indsigt::api {

// What a question needs of the session; views, for the length of one command.
struct Known {
  const records::Records& records;
  const records::Moments& moments;
  const SessionHandles& handles;
  const view::ImportTotals& totals;
  std::optional<records::PersonId> first_subject;  // of whom an overview tells where nobody is asked for
};

// Answers the commands of core/api/WIRE.md that change nothing (their names end in ".open"). Fails with
// command.unknown, command.argument, subject.unknown, actor.unknown.
[[nodiscard]] Result<View> answer(const Command& command, const Known& known);

}  // namespace indsigt::api
