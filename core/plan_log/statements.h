// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <span>

#include "plan_log/payloads.h"
#include "plan_log/record.h"

// What is signed inside payloads, by keys other than the author's device (FORMAT.md, section 3). Each names
// its use.
namespace indsigt::plan_log {

// The plan that a GENESIS with this payload founds.
[[nodiscard]] PlanId plan_of(std::span<const std::byte> genesis_payload);

// Signed by the founder's member key: GENESIS `proof`.
[[nodiscard]] Hash founder_statement(const crypto::Salt& salt, const DeviceId& device);
// Signed by a member's key: `proof` of a DEVICE.
[[nodiscard]] Hash device_statement(const PlanId& plan, const DeviceId& device);
// Signed by the door key of the epoch before. Takes all of the EPOCH but the signature.
[[nodiscard]] Hash door_statement(std::span<const std::byte> header, const Epoch& epoch);
// Signed by the ring key of the epoch: WITHDRAW.
[[nodiscard]] Hash leave_statement(std::span<const std::byte> header, const Hash& who);
// Signed by officers and the member whom it is about. Takes all of the event but the signatures.
[[nodiscard]] Hash officer_statement(const PlanId& plan, const PolicyScheduled& event);
// The payload of a scheduled event before its list of signatures.
[[nodiscard]] Bytes signed_part(const PolicyScheduled& event);

// What a GRANT is wrapped for, beside the recipient's key.
[[nodiscard]] Bytes grant_context(std::span<const std::byte> header, std::uint64_t generation);

}  // namespace indsigt::plan_log
