// SPDX-License-Identifier: MPL-2.0
#include "plan_log/batch_writer.h"

#include "base/codec.h"
#include "crypto/labels.h"
#include "crypto/padding.h"
#include "crypto/seal.h"
#include "plan_log/statements.h"

namespace indsigt::plan_log {

Bytes sign_record(std::span<const std::byte> header, std::span<const std::byte> body,
                  const crypto::SigningKey& device) {
  return Writer().bytes(header).bytes(body).bytes(device.sign(statement(header, body))).take();
}

Bytes open_body(std::span<const std::byte> payload) { return Writer().var(payload).take(); }

BatchWriter::BatchWriter(const PlanLog& log, const crypto::SigningKey& device, Random& random)
    : device_(device), random_(random) {
  template_.plan = log.plan();
  template_.author = device.public_key();
  template_.seen = log.tree().size();
  template_.heads = log.tree().root();
  if (const DeviceState* state = log.device(device.public_key())) {
    template_.seq = state->next_seq;
    template_.prev = state->last;
  }
}

Header BatchWriter::next(Kind kind, const EpochAt& at) const {
  Header header = template_;
  header.kind = static_cast<std::uint8_t>(kind);
  header.category = at.category;
  header.epoch = at.epoch;
  return header;
}

Hash BatchWriter::push(const Header& header, std::span<const std::byte> body) {
  batch_.push_back(sign_record(encode(header), body, device_));
  template_.prev = crypto::leaf_hash(batch_.back());
  ++template_.seq;
  return template_.prev;
}

Hash BatchWriter::push_open(const Header& header, std::span<const std::byte> payload) {
  return push(header, open_body(payload));
}

Hash BatchWriter::push_sealed(const Header& header, const SecretBytes& key,
                              std::span<const std::byte> payload) {
  return push(header, crypto::seal(key, crypto::label::kContent, encode(header), payload, random_));
}

Result<void> BatchWriter::push_grant(const MemberEntry& to, const Bundle& bundle) {
  const SecretBytes text = encode(bundle);
  if (text.size() > crypto::kMaxText) return fail(ErrorCode::kPlanLogForm);
  const Header header = next(Kind::kGrant);
  const auto wrapped =
      crypto::xwing().wrap(to.puk, crypto::label::kGrant, grant_context(encode(header), to.generation),
                           text.reveal(kRevealSecret), random_);
  if (!wrapped) return std::unexpected(wrapped.error());
  push_open(header, *wrapped);
  return {};
}

}  // namespace indsigt::plan_log
