// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace indsigt::crypto {

// What a hash, a derivation or a seal is for (core/plan_log/FORMAT.md, section 1). Two uses never share a
// label, as a test asserts; that no label stands anywhere else, ci/check_layers asserts.
#define INDSIGT_LABELS(X)         \
  X(kContent, "jpe1/content")     \
  X(kGrant, "jpe1/grant")         \
  X(kSlot, "jpe1/slot")           \
  X(kVault, "jpe1/vault")         \
  X(kWrap, "jpe1/wrap")           \
  X(kMember, "jpe1/member")       \
  X(kDevice, "jpe1/device")       \
  X(kPuk, "jpe1/puk")             \
  X(kRing, "jpe1/ring")           \
  X(kBinding, "jpe1/binding")     \
  X(kBound, "jpe1/bound")         \
  X(kPlan, "jpe1/plan")           \
  X(kSignature, "jpe1/signature") \
  X(kFounder, "jpe1/founder")     \
  X(kEpoch, "jpe1/epoch")         \
  X(kDoor, "jpe1/door")           \
  X(kWithdraw, "jpe1/withdraw")   \
  X(kLeave, "jpe1/leave")         \
  X(kAdds, "jpe1/adds")           \
  X(kPukId, "jpe1/pukid")         \
  X(kOfficer, "jpe1/officer")     \
  X(kBlob, "jpe1/blob")           \
  X(kPrf, "jpe1/prf")             \
  X(kPrfInput, "jpe1/prf/v1")     \
  X(kRecovery, "jpe1/recovery")   \
  X(kShares, "jpe1/shares")       \
  X(kShared, "jpe1/shared")       \
  X(kCode, "jpe1/code")

namespace label {
#define INDSIGT_LABEL(name, text) inline constexpr std::string_view name = text;
INDSIGT_LABELS(INDSIGT_LABEL)
#undef INDSIGT_LABEL
}  // namespace label

}  // namespace indsigt::crypto
