// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/secret_bytes.h"
#include "plan_log/payloads_members.h"

// What is inside the wrap of a GRANT (FORMAT.md, section 3).
namespace indsigt::plan_log {

struct GrantKeys {
  std::uint32_t category = 0;
  std::uint64_t first = 1;
  std::vector<SecretBytes> keys;
};
struct GrantDoor {
  std::uint32_t category = 0;
  SecretBytes seed;
};
struct Bundle {
  MemberId recipient{};
  std::string purpose;
  std::string basis;
  std::uint64_t ends = 0;  // ms, 0 = no end
  std::vector<GrantKeys> keys;
  std::vector<GrantDoor> doors;
};

// `encode` writes the one form of a bundle; `read_bundle` gives nothing for any other form.
[[nodiscard]] SecretBytes encode(const Bundle& value);
[[nodiscard]] std::optional<Bundle> read_bundle(std::span<const std::byte> payload);

}  // namespace indsigt::plan_log
