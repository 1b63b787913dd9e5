// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "crypto/labels.h"
#include "crypto/seal.h"
#include "plan_log/batch_writer.h"
#include "plan_log/plan_log.h"
#include "plan_log/statements.h"
#include "support/seeded_random.h"

// Records field by field, also wrong ones, rightly signed.
namespace indsigt::plan_log::testing {

// The header that this device would write next.
[[nodiscard]] inline Header next_header(const PlanLog& log, const crypto::SigningKey& device, Kind kind,
                                        const EpochAt& at = {}) {
  indsigt::testing::SeededRandom unused;
  return BatchWriter(log, device, unused).next(kind, at);
}

[[nodiscard]] inline Bytes open_record(const Header& header, std::span<const std::byte> payload,
                                       const crypto::SigningKey& device) {
  return sign_record(encode(header), open_body(payload), device);
}

[[nodiscard]] inline Bytes sealed_record(const Header& header, const SecretBytes& key,
                                         std::span<const std::byte> payload, const crypto::SigningKey& device,
                                         Random& random) {
  const Bytes bytes = encode(header);
  return sign_record(bytes, crypto::seal(key, crypto::label::kContent, bytes, payload, random), device);
}

// The same header and body, or changed ones, signed again.
[[nodiscard]] inline Bytes sign_again(std::span<const std::byte> record, const crypto::SigningKey& device) {
  const auto body = record.subspan(kHeaderSize, record.size() - kHeaderSize - sizeof(Signature));
  return sign_record(record.first(kHeaderSize), body, device);
}

}  // namespace indsigt::plan_log::testing
