// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <span>

#include "plan_log/payloads.h"
#include "plan_log/record.h"

// What is signed inside payloads, by keys other than the author's device (FORMAT.md, section 3). Each
// statement names its use.
namespace indsigt::plan_log {

// Names the plan that a GENESIS with this payload founds.
[[nodiscard]] PlanId plan_of(std::span<const std::byte> genesis_payload);

// Computes what the founder's member key signs: `proof` of a GENESIS.
[[nodiscard]] Hash founder_statement(const crypto::Salt& salt, const DeviceId& device);
// Computes what a member's key signs: `proof` of a DEVICE.
[[nodiscard]] Hash device_statement(const PlanId& plan, const DeviceId& device);
// Computes what the door key of the epoch before signs: all of the EPOCH but the signature.
[[nodiscard]] Hash door_statement(std::span<const std::byte> header, const Epoch& epoch);
// Computes what the ring key of the epoch signs: WITHDRAW.
[[nodiscard]] Hash leave_statement(std::span<const std::byte> header, const Hash& who);
// Computes what officers, and the member whom the event is about, sign: all of the event but the signatures.
[[nodiscard]] Hash officer_statement(const PlanId& plan, const PolicyScheduled& event);
// Writes the payload of a scheduled event before its list of signatures.
[[nodiscard]] Bytes signed_part(const PolicyScheduled& event);

// Writes what a GRANT is wrapped for, beside the recipient's key.
[[nodiscard]] Bytes grant_context(std::span<const std::byte> header, std::uint64_t generation);

}  // namespace indsigt::plan_log
