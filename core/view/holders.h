// SPDX-License-Identifier: MPL-2.0
// View models of whoever holds something: the list of holders and any one actor. Their texts are views of the
// records, valid until these change.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/message.h"
#include "base/page.h"
#include "records/as_of.h"
#include "records/questions/actors.h"
#include "records/questions/holders.h"
#include "records/records.h"
#include "rules/pack.h"

namespace indsigt::view {

struct HolderRow {
  records::Holder holder;
  std::vector<Text> what;  // per kind that occurs, most first
  std::optional<Text> newest;
  std::vector<Text> notes;  // out of scope, a former name
};

struct SectorRow {
  std::optional<records::Sector> sector;  // none: not stated
  Text name;
  std::uint32_t holders = 0;
};

struct HolderPage : Page<HolderRow> {
  std::vector<SectorRow> sectors{};  // in which somebody is whom the search finds, in their order
  std::uint32_t recipients = 0;      // HolderList
};

// Makes a part of the list behind the first answer (R1), in the order of records::find_holders().
[[nodiscard]] HolderPage make_holder_page(const records::Records& records, records::PersonId subject,
                                          records::AsOf at, const records::HolderFilter& filter, Slice slice);

// One actor, holder or not: somebody who only looked can be asked too.
struct ActorAnswer {
  records::Holder about;  // records::find_holder()
  Text sector_name;
  std::vector<Text> notes;
  std::optional<HolderRow> holder;  // as make_holder_page() has it; absent where the actor holds nothing
  records::ActorPart part;
  std::optional<rules::AnswerTime>
      answer_time{};  // of the pack that holds for the person; none: none is known
};

// Makes nothing of an actor of whom nobody spoke.
[[nodiscard]] std::optional<ActorAnswer> make_actor(const records::Records& records,
                                                    records::PersonId subject, records::ActorId actor,
                                                    records::AsOf at);

}  // namespace indsigt::view
