// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <span>
#include <vector>

#include "crypto/wrap.h"
#include "plan_log/plan_log.h"

// What somebody can read who kept every byte of a log and has some wrap keys: by trying everything, without
// the rules that a keyring keeps.
namespace indsigt::plan_log::testing {

class Closure {
 public:
  Closure(std::span<const AdmittedRecord> records, std::span<const crypto::WrapPair> pairs) {
    take(records, pairs);
  }
  // More of the log's records, with all the pairs.
  void take(std::span<const AdmittedRecord> more, std::span<const crypto::WrapPair> pairs);

  // Whether any key opens that sealed record, wherever the key is from.
  [[nodiscard]] bool opens(const AdmittedRecord& record) const;
  // Whether any door seed is that of the epoch after which it opens.
  [[nodiscard]] bool has_door(const EpochState& epoch) const;
  [[nodiscard]] std::size_t keys() const { return keys_.size(); }

 private:
  void try_grant(const AdmittedRecord& grant, const crypto::WrapPair& pair, std::uint64_t generation);

  std::vector<SecretBytes> keys_;
  std::vector<SecretBytes> doors_;
};

}  // namespace indsigt::plan_log::testing
