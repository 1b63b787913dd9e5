// SPDX-License-Identifier: MPL-2.0
// What is written into a category, and open kinds.
#include "plan_log/author.h"

#include "crypto/padding.h"
#include "crypto/wrap.h"
#include "plan_log/batch_writer.h"
#include "plan_log/statements.h"

namespace indsigt::plan_log {
namespace {

Batch open_record(const AuthorTools& with, Kind kind, std::span<const std::byte> payload) {
  BatchWriter writer(with.log, with.device, with.random);
  writer.push_open(writer.next(kind), payload);
  return writer.take();
}

}  // namespace

Founded found_plan(const Genesis& genesis, const crypto::SigningKey& device) {
  const Bytes payload = encode(genesis);
  Header header;
  header.kind = static_cast<std::uint8_t>(Kind::kGenesis);
  header.plan = plan_of(payload);
  header.author = device.public_key();
  header.heads = crypto::empty_root();
  return {.plan = header.plan, .record = sign_record(encode(header), open_body(payload), device)};
}

Result<void> Author::may_write(std::uint32_t category) const {
  const CategoryState* state = with_.log.category(category);
  if (state == nullptr || with_.keys.content_key({category, state->epoch}) == nullptr)
    return fail(ErrorCode::kPlanLogEpoch);
  if (state->frozen()) return fail(ErrorCode::kPlanLogFrozen);
  const auto role = with_.keys.role(category, with_.keys.self());
  if (!role || *role == CategoryRole::kReader) return fail(ErrorCode::kPlanLogRole);
  return {};
}

Result<Batch> Author::entries(std::span<const Entry> entries) const {
  BatchWriter writer(with_.log, with_.device, with_.random);
  for (const Entry& entry : entries) {
    if (auto allowed = may_write(entry.category); !allowed) return std::unexpected(allowed.error());
    if (entry.payload.size() > crypto::kMaxText) return fail(ErrorCode::kPlanLogForm);
    const EpochAt at{.category = entry.category, .epoch = with_.log.category(entry.category)->epoch};
    writer.push_sealed(writer.next(entry.kind, at), *with_.keys.content_key(at), entry.payload);
  }
  return writer.take();
}

Result<Batch> Author::content(std::uint32_t category, const Content& content) const {
  const Bytes payload = encode(content);
  return entries(std::vector<Entry>{{.kind = Kind::kContent, .category = category, .payload = payload}});
}

Result<Batch> Author::receipt(std::uint32_t category, std::span<const std::byte> receipt) const {
  return entries(std::vector<Entry>{{.kind = Kind::kReceipt, .category = category, .payload = receipt}});
}

Result<Batch> Author::blob(std::uint32_t category, const BlobRef& ref) const {
  const SecretBytes payload = encode(ref);
  return entries(std::vector<Entry>{
      {.kind = Kind::kBlobRef, .category = category, .payload = payload.reveal(kRevealSecret)}});
}

Batch Author::roster(const Roster& change) const { return open_record(with_, Kind::kRoster, encode(change)); }

Batch Author::device(const Device& change) const { return open_record(with_, Kind::kDevice, encode(change)); }

Batch Author::accept_key(const MemberId& member) const {
  const MemberEntry& entry = with_.log.member(member)->entry;
  return open_record(
      with_, Kind::kKeyAccept,
      encode(KeyAccept{
          .member = member, .generation = entry.generation, .puk_id = crypto::wrap_key_id(entry.puk)}));
}

Batch Author::acknowledge(const crypto::SignedCheckpoint& checkpoint) const {
  return open_record(with_, Kind::kCheckpointAck, encode(CheckpointAck{checkpoint}));
}

Batch Author::policy_event(const PolicyEvent& event) const {
  return open_record(with_, Kind::kPolicyEvent, encode(event));
}

Batch Author::breakglass_open(const BreakglassOpen& opening) const {
  return open_record(with_, Kind::kBreakglassOpen, encode(opening));
}

Batch Author::breakglass_close(const Hash& opened) const {
  return open_record(with_, Kind::kBreakglassClose, encode(BreakglassClose{opened}));
}

Batch Author::upgrade(std::uint8_t suite) const {
  return open_record(with_, Kind::kUpgrade, encode(Upgrade{suite}));
}

Batch Author::tombstone(const Hash& target) const {
  return open_record(with_, Kind::kTombstone, encode(Tombstone{target}));
}

}  // namespace indsigt::plan_log
