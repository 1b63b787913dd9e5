// SPDX-License-Identifier: MPL-2.0
#include "core/plan_log/support/closure.h"

#include <algorithm>

#include "crypto/labels.h"
#include "crypto/seal.h"
#include "plan_log/statements.h"

namespace indsigt::plan_log::testing {

void Closure::take(std::span<const AdmittedRecord> more, std::span<const crypto::WrapPair> pairs) {
  for (const AdmittedRecord& record : more) {
    if (record.kind() != Kind::kGrant) continue;
    for (std::size_t i = 0; i < pairs.size(); ++i) try_grant(record, pairs[i], i + 1);
  }
}

void Closure::try_grant(const AdmittedRecord& grant, const crypto::WrapPair& pair, std::uint64_t generation) {
  const auto opened = crypto::xwing().unwrap(
      pair, crypto::label::kGrant, grant_context(grant.header_bytes(), generation), grant.payload());
  if (!opened) return;
  const auto bundle = read_bundle(opened->reveal(kRevealSecret));
  if (!bundle) return;
  for (const GrantKeys& row : bundle->keys) {
    for (const SecretBytes& key : row.keys) {
      const bool known = std::any_of(keys_.begin(), keys_.end(), [&key](const SecretBytes& each) {
        return std::ranges::equal(each.reveal(kRevealSecret), key.reveal(kRevealSecret));
      });
      if (!known) keys_.push_back(key.copy());
    }
  }
  for (const GrantDoor& row : bundle->doors) doors_.push_back(row.seed.copy());
}

bool Closure::opens(const AdmittedRecord& record) const {
  return std::any_of(keys_.begin(), keys_.end(), [&record](const SecretBytes& key) {
    return crypto::open(key, crypto::label::kContent, record.header_bytes(), record.body()).has_value();
  });
}

bool Closure::has_door(const EpochState& epoch) const {
  return std::any_of(doors_.begin(), doors_.end(), [&epoch](const SecretBytes& seed) {
    return crypto::SigningKey(seed).public_key() == epoch.said.door_key;
  });
}

}  // namespace indsigt::plan_log::testing
