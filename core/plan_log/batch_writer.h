// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <span>

#include "base/random.h"
#include "crypto/sign.h"
#include "plan_log/author.h"

namespace indsigt::plan_log {

// Numbers, chains and signs the records of one batch.
class BatchWriter {
 public:
  BatchWriter(const PlanLog& log, const crypto::SigningKey& device, Random& random);

  // Gives the header of the next record.
  [[nodiscard]] Header next(Kind kind, const EpochAt& at = {}) const;
  // Push a record under a header that next() gave, and give its leaf hash.
  Hash push_open(const Header& header, std::span<const std::byte> payload);
  Hash push_sealed(const Header& header, const SecretBytes& key, std::span<const std::byte> payload);
  // Pushes a GRANT. Fails with plan_log.form: the bundle is too large; with crypto.key.
  [[nodiscard]] Result<void> push_grant(const MemberEntry& to, const Bundle& bundle);

  [[nodiscard]] Batch take() { return std::move(batch_); }

 private:
  Hash push(const Header& header, std::span<const std::byte> body);

  const crypto::SigningKey& device_;
  Random& random_;
  Header template_;
  Batch batch_;
};

// Writes a record with its signature.
[[nodiscard]] Bytes sign_record(std::span<const std::byte> header, std::span<const std::byte> body,
                                const crypto::SigningKey& device);
// Writes the body of an open kind.
[[nodiscard]] Bytes open_body(std::span<const std::byte> payload);

}  // namespace indsigt::plan_log
