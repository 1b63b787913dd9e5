// SPDX-License-Identifier: MPL-2.0
#include "view/consent_names.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "base/display_text.h"
#include "base/sort.h"
#include "records/basis.h"
#include "records/questions/law_sharing.h"
#include "records/questions/places.h"
#include "rules/ages.h"

namespace indsigt::view {
namespace {

// A purpose as a word of the rules or as the source's own words; empty for a code without words: no code is
// ever shown for one.
std::string in_words(std::string_view stated) {
  if (stated.find('|') == std::string_view::npos) return display_text(stated);
  if (!stated.starts_with(records::kPurposeSystem)) return {};
  const std::string_view code = stated.substr(records::kPurposeSystem.size());
  if (records::is_emergency(code)) return std::string(rules::word_of(rules::Purpose::kEmergency));
  return code == "TREAT" ? std::string(rules::word_of(rules::Purpose::kTreatment)) : std::string();
}

}  // namespace

LawRef law_of(const Standpoint& standpoint, const rules::Decision& decision) {
  const rules::Pack* pack = standpoint.world.pack;
  return {.rule = decision.rule,
          .hook = decision.hook,
          .gdpr = {},
          .confidence = decision.confidence,
          .pack = decision.pack,
          .version = decision.pack_version,
          .signed_off = pack != nullptr && !pack->signed_off_by.empty(),
          .old = pack != nullptr && rules::is_old(*pack, standpoint.world.today())};
}

void sort_names(std::vector<ActorRef>& actors) {
  sort_rows(actors, [](const ActorRef& a, const ActorRef& b) {
    return std::tie(a.name, a.id) < std::tie(b.name, b.id);
  });
  const auto same = [](const ActorRef& a, const ActorRef& b) { return a.id == b.id; };
  actors.erase(std::unique(actors.begin(), actors.end(), same), actors.end());
}

Names::Names(const Standpoint& standpoint, records::PersonId subject)
    : standpoint_(standpoint),
      hidden_(access::hides_places(standpoint.world, {standpoint.viewer, subject})) {}

ActorRef Names::one(records::ActorId id) const {
  if (hidden_) return {access::kNoPlace, {}, {}};
  return records::find_actor(*standpoint_.seen, id).value_or(ActorRef{id, {}, {}});
}

std::vector<ActorRef> Names::all(std::span<const records::ActorId> ids) const {
  std::vector<ActorRef> actors;
  for (const records::ActorId id : ids) actors.push_back(one(id));
  sort_names(actors);
  return actors;
}

std::string Names::party(access::PartyId id) const {
  const family::Party* party =
      standpoint_.world.family == nullptr ? nullptr : standpoint_.world.family->find_party(id);
  return party == nullptr ? std::string() : access::name_for(standpoint_.world, standpoint_.viewer, *party);
}

Continuing continuing_of(const Standpoint& standpoint, const consent::Consent& consent) {
  Continuing continuing;
  if (!consent::shares(consent.kind)) return continuing;
  const auto& recipients = consent.provision.recipients;
  const auto sharing =
      records::find_law_sharing(*standpoint.seen, consent.subject, records::AsOf::now(standpoint.world.now));
  for (const records::LawSharing& row : sharing.rows) {
    const auto chain = access::chain_of(*standpoint.seen, row.to.id);
    const bool touched = std::any_of(chain.begin(), chain.end(), [&](records::ActorId id) {
      return std::find(recipients.begin(), recipients.end(), id) != recipients.end();
    });
    if (touched) continuing.push_back(row);
  }
  return continuing;
}

std::vector<std::string> Names::purposes(const consent::Consent& consent) const {
  std::vector<std::string> purposes;
  for (const std::string& stated : consent.provision.purposes) {
    std::string said = in_words(stated);
    if (!said.empty()) purposes.push_back(std::move(said));
  }
  if (hidden_) {
    std::erase_if(purposes, [](const std::string& one) { return !rules::parse_word<rules::Purpose>(one); });
  }
  return purposes;
}

std::vector<ActorRef> Names::units(std::span<const records::ActorId> of,
                                   std::span<const records::ActorId> without) const {
  std::vector<ActorRef> units;
  const records::Records& seen = *standpoint_.seen;
  // An actor without a name cannot be chosen.
  for (const ActorRef& actor : records::find_named_actors(seen)) {
    const records::ActorId id = actor.id;
    const auto chain = access::chain_of(seen, id);
    const bool inside = std::any_of(chain.begin() + 1, chain.end(), [&](records::ActorId whole) {
      return std::find(of.begin(), of.end(), whole) != of.end();
    });
    if (inside && std::find(without.begin(), without.end(), id) == without.end()) units.push_back(one(id));
  }
  sort_names(units);
  return units;
}

}  // namespace indsigt::view
