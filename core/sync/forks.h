// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <span>
#include <string_view>

#include "base/bytes.h"
#include "plan_log/payloads.h"

// Proving to anybody that a relay showed two orders (FORMAT.md, section 6).
namespace indsigt::sync {

// Makes the proof of two checkpoints that disagree, in the order of their sizes. `leaves`: those of the
// larger checkpoint, if the sizes differ.
[[nodiscard]] Bytes make_fork_proof(std::string_view first, std::string_view second,
                                    std::span<const crypto::Hash> leaves);
// Says whether the proof shows that the relay of this plan signed two orders. Linear in the leaves.
[[nodiscard]] bool verify_fork_proof(const plan_log::Genesis& genesis, const crypto::PlanId& plan,
                                     std::span<const std::byte> proof);

}  // namespace indsigt::sync
