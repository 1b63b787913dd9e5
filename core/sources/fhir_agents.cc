// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_agents.h"

#include <algorithm>

#include "base/display_text.h"
#include "sources/fhir_codings.h"

namespace indsigt::sources {
namespace {

using records::ActorId;
using records::ActorKind;

// DICOM's codes for the role of an agent in a transfer (DCM, part 16).
constexpr std::string_view kSourceRole = "110153";
constexpr std::string_view kDestinationRole = "110152";
// HL7 v3-RoleClass: the organisation that a user belongs to (IHE BALP, SAML access token).
constexpr std::string_view kProviderRole = "PROV";

bool is_typed(Value agent, std::string_view wanted) {
  bool found = false;
  each_coding(agent["type"],
              [&](std::string_view, std::string_view code) { found = found || code == wanted; });
  return found;
}

// The words for a role: its text, else its first code's.
std::string words_of(Value concept_) {
  std::string text = display_text(concept_["text"].string().value_or(""));
  if (text.empty()) text = display_text(concept_["coding"].first()["display"].string().value_or(""));
  return text;
}

bool is_human_type(std::string_view type) {
  return type == "Practitioner" || type == "PractitionerRole" || type == "RelatedPerson" ||
         type == "Person" || type == "Patient";
}

}  // namespace

// What sort of agent one is, from the nearest to a person to the farthest.
enum class Sort : std::uint8_t { kHuman, kPlace, kUnknown, kDevice };

struct FhirAgents::Agent {
  Value value;
  std::string_view type;  // of whoever it refers to
  Sort sort = Sort::kUnknown;
  bool asked = false;        // requestor
  bool is_unmarked = false;  // neither that nor the end of a transfer
  bool gives = false;
  bool receives = false;
  std::optional<ActorId> party{};
};

Value who_of(Value agent) {
  for (const std::string_view name : {"who", "reference", "whoReference"}) {
    if (agent[name].is(tree::Kind::kObject)) return agent[name];
  }
  return {};
}

std::vector<FhirAgents::Agent> FhirAgents::agents_of(const FhirResource& event) {
  std::vector<Agent> agents;
  each(event.value["agent"], [&](Value value) {
    const Value who = who_of(value);
    const auto target = references_.resolve(who, event);
    // Of somebody who is named by words alone the reference may say what it is.
    Agent agent{.value = value, .type = target ? target->type : who["type"].string().value_or("")};
    if (is_human_type(agent.type)) agent.sort = Sort::kHuman;
    if (agent.type == "Organization" || agent.type == "HealthcareService") agent.sort = Sort::kPlace;
    if (agent.type == "Device") agent.sort = Sort::kDevice;
    agent.asked = value["requestor"].boolean().value_or(false);
    agent.gives = is_typed(value, kSourceRole);
    agent.receives = is_typed(value, kDestinationRole);
    agent.is_unmarked = !value["requestor"].present() && !agent.gives && !agent.receives;
    agent.party = party_of(agent, event, agents.size());
    agents.push_back(agent);
  });
  return agents;
}

// Whoever the agent refers to; else an identifier without a type; else what the source calls the agent, which
// is the source's own and nobody else's (D2).
std::optional<ActorId> FhirAgents::party_of(const Agent& agent, const FhirResource& event,
                                            std::size_t position) {
  const Value who = who_of(agent.value);
  if (const auto known = actors_.anyone(who, event)) return known;
  const Value identifier = who["identifier"].present() ? who["identifier"] : agent.value["userId"];
  std::string_view name = who["display"].string().value_or("");
  if (name.empty()) name = agent.value["name"].string().value_or("");
  const ActorKind kind = agent.asked ? ActorKind::kPractitioner : ActorKind::kOrganization;
  const auto system = identifier["system"].string().value_or("");
  if (system.find('|') == std::string_view::npos) {
    const auto named = actors_.named(system, identifier["value"].string().value_or(""), name, kind);
    if (named) return named;
  }
  if (display_text(name).empty()) return std::nullopt;
  std::string own(agent.value["altId"].string().value_or(""));
  if (own.empty()) own = event.place + "/agent/" + std::to_string(position);
  return actors_.named(std::string(context_.name).append("|agent"), own, name, kind);
}

EventParties::Doer FhirAgents::doer_of(const Agent& agent, const FhirResource& event) {
  return {agent.party, actors_.organization(who_of(agent.value), event),
          words_of(agent.value["role"].first())};
}

EventParties FhirAgents::read(const FhirResource& event) {
  const std::vector<Agent> agents = agents_of(event);
  EventParties parties;
  bool machine = false,
       apart = false;  // a machine's end of the transfer; somebody beside both ends who asked
  bool given = false, received = false;  // by somebody whom the source states
  for (const Agent& agent : agents) {
    if (agent.gives) parties.from = agent.party;
    if (agent.receives) parties.to = agent.party;
    const bool is_stated = agent.party || who_of(agent.value).present();
    given = given || (agent.gives && is_stated);
    received = received || (agent.receives && is_stated);
    const bool end = agent.gives || agent.receives;
    machine = machine || (end && agent.sort == Sort::kDevice);
    apart = apart || (!end && agent.asked);
  }
  // Two machines that a person works with are no sender and no recipient.
  const bool transfer = given && received && !(machine && apart);
  parties.is_transfer = transfer;
  if (!transfer) parties.from = parties.to = std::nullopt;
  const auto take = [&](const auto& fits) {
    for (const Agent& agent : agents) {
      if (agent.party && fits(agent)) parties.doers.push_back(doer_of(agent, event));
    }
    return !parties.doers.empty();
  };
  const auto asked = [&](Sort sort) {
    return take([&](const Agent& agent) { return agent.asked && agent.sort == sort; });
  };
  const bool found =
      asked(Sort::kHuman) || asked(Sort::kUnknown) || asked(Sort::kPlace) || asked(Sort::kDevice);
  // Somebody asked who cannot be told apart from others: nobody else did it.
  const bool is_open = std::ranges::any_of(agents, [](const Agent& one) { return one.asked; });
  if (!found && !transfer && !is_open) {
    (void)(take([](const Agent& one) {
             return one.sort == Sort::kHuman && one.type != "Patient" && !one.gives;
           }) ||
           take([](const Agent& one) { return one.receives; }) ||
           // R5 lets `requestor` out (auditevent.html): then a place, or whoever it is, did it.
           take([](const Agent& one) { return one.is_unmarked && one.sort == Sort::kPlace; }) ||
           take([](const Agent& one) { return one.is_unmarked && one.sort == Sort::kUnknown; }));
  }
  if (parties.doers.empty()) parties.doers.emplace_back();
  for (const Agent& agent : agents) {
    const bool place = agent.sort == Sort::kPlace && (agent.asked || is_typed(agent.value, kProviderRole));
    for (EventParties::Doer& doer : parties.doers) {
      if (place && !doer.on_behalf) doer.on_behalf = agent.party;
    }
  }
  return parties;
}

}  // namespace indsigt::sources
