// SPDX-License-Identifier: MPL-2.0
// Any bytes as a family: read whole or refused by name; whoever was read can be found again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "base/bytes.h"
#include "crypto/sodium_digest.h"
#include "documents/family.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const indsigt::crypto::SodiumDigest digest;
  const auto family = indsigt::documents::read_family(std::as_bytes(std::span(data, size)), digest, {});
  if (!family) return 0;
  for (const auto& party : family->parties) {
    if (family->find_party(party.id) != &party) std::abort();
  }
  for (const auto& tie : family->ties) {
    if (family->find_party(tie.party) == nullptr || family->find_subject(tie.subject) == nullptr)
      std::abort();
    (void)family->custody_holders(tie.subject, {2026, 11, 21});
  }
  return 0;
}
