// SPDX-License-Identifier: MPL-2.0
#include "plan_log/statements.h"

#include "base/codec.h"
#include "crypto/labels.h"

namespace indsigt::plan_log {

using crypto::hash;
namespace label = crypto::label;

PlanId plan_of(std::span<const std::byte> genesis_payload) { return hash(label::kPlan, {genesis_payload}); }

Hash founder_statement(const crypto::Salt& salt, const DeviceId& device) {
  return hash(label::kFounder, {salt, device});
}

Hash device_statement(const PlanId& plan, const DeviceId& device) {
  return hash(label::kAdds, {plan, device});
}

Hash door_statement(std::span<const std::byte> header, const Epoch& epoch) {
  const Bytes payload = encode(epoch);
  return hash(label::kDoor, {header, std::span(payload).first(payload.size() - epoch.door_signature.size())});
}

Hash leave_statement(std::span<const std::byte> header, const Hash& who) {
  return hash(label::kLeave, {header, who});
}

Hash officer_statement(const PlanId& plan, const PolicyScheduled& event) {
  return hash(label::kOfficer, {plan, signed_part(event)});
}

Bytes grant_context(std::span<const std::byte> header, std::uint64_t generation) {
  return Writer().bytes(header).u64(generation).take();
}

}  // namespace indsigt::plan_log
