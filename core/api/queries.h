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

// What an answer is made of; views of the session, for the length of one command.
struct QueryContext {
  const records::Records& records;  // what the viewer may see
  const records::Moments& moments;
  const SessionHandles& handles;
  const view::ImportTotals& totals;
  const consent::Ledger& known;          // the consents of which the viewer may know
  const access::Standpoint* standpoint;  // nullptr: without a family nothing is decided
  const Digest& digest;
  std::optional<records::PersonId> first_subject;  // of whom an overview tells where nobody is asked for
};

// Answers the commands of core/api/WIRE.md that change nothing (their names end in ".open"). Fails with
// command.unknown, command.argument, subject.unknown, actor.unknown.
[[nodiscard]] Result<View> answer(const Command& command, const QueryContext& context);

}  // namespace indsigt::api
