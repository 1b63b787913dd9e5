// SPDX-License-Identifier: MPL-2.0
#include "sync/outbox.h"

#include <algorithm>

#include "base/codec.h"
#include "base/secret_writer.h"
#include "crypto/merkle.h"

namespace indsigt::sync {

namespace {

using plan_log::Author;
using plan_log::Batch;
using plan_log::Content;

constexpr std::string_view kMagic = "JPO1";
constexpr std::size_t kMaxDrafts = 64;  // in one batch

}  // namespace

std::uint64_t Outbox::add(std::uint32_t category, Content content) {
  waiting_.push_back({.id = next_, .category = category, .content = std::move(content), .sealed = {}});
  return next_++;
}

Result<Batch> Outbox::seal(const Follower& follower, const Author& author, Instant now) {
  if (auto allowed = follower.may_send(now); !allowed) return std::unexpected(allowed.error());
  std::vector<Draft*> drafts;
  std::optional<Error> first;
  for (Draft& draft : waiting_) {
    if (drafts.size() == kMaxDrafts) break;
    const auto allowed = author.may_write(draft.category);
    if (allowed) {
      drafts.push_back(&draft);
    } else if (!first) {
      first = allowed.error();
    }
  }
  if (drafts.empty() && first) return std::unexpected(*first);
  std::vector<Bytes> payloads;
  std::vector<Author::Entry> entries;
  for (const Draft* draft : drafts) payloads.push_back(encode(draft->content));
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    entries.push_back(
        {.kind = plan_log::Kind::kContent, .category = drafts[i]->category, .payload = payloads[i]});
  }
  auto batch = author.entries(entries);
  if (!batch) return batch;
  for (std::size_t i = 0; i < drafts.size(); ++i) drafts[i]->sealed.push_back(crypto::leaf_hash((*batch)[i]));
  return batch;
}

void Outbox::settle(const Follower& follower) {
  std::erase_if(waiting_, [&follower](const Draft& draft) {
    return std::any_of(draft.sealed.begin(), draft.sealed.end(),
                       [&follower](const Hash& leaf) { return follower.log().place(leaf) != nullptr; });
  });
}

SecretBytes Outbox::snapshot() const {
  SecretWriter to;
  to.bytes(as_bytes(kMagic)).u64(next_).u64(waiting_.size());
  for (const Draft& draft : waiting_) {
    to.u64(draft.id).u32(draft.category).var(encode(draft.content)).u64(draft.sealed.size());
    for (const Hash& leaf : draft.sealed) to.bytes(leaf);
  }
  return to.take();
}

Result<Outbox> Outbox::restore(std::span<const std::byte> snapshot) {
  Reader from(snapshot);
  const auto magic = from.bytes(kMagic.size());
  if (from.failed() || !crypto::equal(magic, as_bytes(kMagic))) return fail(ErrorCode::kPlanLogForm);
  Outbox outbox;
  outbox.next_ = from.u64();
  const std::uint64_t count = from.u64();
  for (std::uint64_t i = 0; i < count && !from.failed(); ++i) {
    Draft draft;
    draft.id = from.u64();
    draft.category = from.u32();
    auto content = plan_log::read_content(from.var(plan_log::kMaxRecord));
    if (!content) return fail(ErrorCode::kPlanLogForm);
    draft.content = std::move(*content);
    const std::uint64_t sealed = from.u64();
    for (std::uint64_t j = 0; j < sealed && !from.failed(); ++j) draft.sealed.push_back(from.array<32>());
    outbox.waiting_.push_back(std::move(draft));
  }
  if (!from.done()) return fail(ErrorCode::kPlanLogForm);
  return outbox;
}

}  // namespace indsigt::sync
