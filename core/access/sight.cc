// SPDX-License-Identifier: MPL-2.0
#include "access/sight.h"

#include "access/harm.h"

namespace indsigt::access {
namespace {

using records::Field;
using rules::Redaction;

constexpr rules::WordSet<Redaction> kPlaces{Redaction::kAddress,      Redaction::kMunicipality,
                                            Redaction::kSchoolName,   Redaction::kProviderLocation,
                                            Redaction::kMeetingPlace, Redaction::kHideFromSuspectedParent};
constexpr rules::WordSet<Redaction> kContacts{Redaction::kPhone, Redaction::kContactDetails};

}  // namespace

Sight sight_of(const World& world, const Viewpoint& view) {
  Sight sight;
  rules::WordSet<Redaction> out;
  for (std::size_t i = 0; i < records::kFields; ++i) {
    const auto decision = decide(world, view, {rules::Action::kViewData, domain_of(static_cast<Field>(i))});
    sight.fields[i] = may_see(world, view.subject, decision);
    out |= decision.redact;
  }
  const auto log = decide(world, view, {rules::Action::kViewAccessLog, rules::Domain::kSocial});
  sight.log = may_see(world, view.subject, log);
  out |= log.redact;
  sight.places = !out.intersects(kPlaces);
  sight.contacts = sight.places && !out.intersects(kContacts);
  sight.schedule = sight.places && !out.contains(Redaction::kSchedule);
  return sight;
}

}  // namespace indsigt::access
