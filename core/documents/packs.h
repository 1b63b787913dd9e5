// SPDX-License-Identifier: MPL-2.0
// Jurisdiction packs (core/rules/PACK.md) and the facts that they are asked about, from JSON. Both are right
// as a whole or refused: a rule that is skipped, or a fact that is, could turn a no into a yes.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

#include "base/error.h"
#include "base/verifier.h"
#include "rules/decide.h"
#include "rules/pack.h"

namespace indsigt::documents {

inline constexpr std::size_t kMaxPackBytes = 1u << 20;
inline constexpr std::size_t kMaxRules = 1000;
inline constexpr std::size_t kMaxFactsBytes = 16u << 10;

struct PackSignature {
  PublicKey key;
  Signature value;
};

// A pack as it came. Nothing here says that the signature is right (documents/jurisdictions.h does).
struct PackFile {
  rules::Pack pack;
  std::string signed_text;                   // what the signature is made over
  std::optional<PackSignature> signature{};  // none: the pack states none
};

// Needs: any bytes. Fails as Tree::parse() does; with pack.word for a word, a date or a duration that is
// none; with pack.signature for one that is no two hexadecimal texts; with pack.shape for anything else.
// Draft packs are read too: a rule without confidence counts as low, and a lapse in words as the widest one:
// whatever a holder of custody has given or holds, in every domain.
[[nodiscard]] Result<PackFile> read_pack(std::span<const std::byte> text);

// {"subject_age","requester","domain","action"} and, where they are not said, "custody" (unknown),
// "placement" (none), "purpose" (any), "weight" (major), "residence" (unknown), "matter" (any), "flags"
// (none), "on" (a full date: the day whose law answers; the day whose law the pack states). Fails with
// facts.shape, for bytes that are no JSON too.
[[nodiscard]] Result<rules::Facts> read_facts(std::span<const std::byte> text);

}  // namespace indsigt::documents
