// SPDX-License-Identifier: MPL-2.0
// Any bytes as a jurisdiction pack and as facts: each is read or refused by name. A pack that was read
// decides without a fault, and its signed text is read again as the same pack.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "base/bytes.h"
#include "documents/packs.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto bytes = std::as_bytes(std::span(data, size));
  const auto facts = indsigt::documents::read_facts(bytes);
  const auto file = indsigt::documents::read_pack(bytes);
  if (!file) {
    if (facts && indsigt::rules::decide(nullptr, *facts).outcome != indsigt::rules::Outcome::kDenied)
      std::abort();
    return 0;
  }
  const std::string_view signed_text = file->signed_text;
  const auto again =
      indsigt::documents::read_pack(indsigt::as_bytes(signed_text.substr(signed_text.find('\n') + 1)));
  if (!again || again->signed_text != file->signed_text || again->signature) std::abort();
  for (int age = 0; age < 20; ++age) {
    const auto decision = indsigt::rules::decide(&file->pack, {.subject_age = age});
    if (decision.needs_also.empty() == (decision.outcome == indsigt::rules::Outcome::kNeedsAlso))
      std::abort();
  }
  return 0;
}
