// SPDX-License-Identifier: MPL-2.0
#include "plan_log/plan_log.h"

#include "crypto/wrap.h"
#include "plan_log/plan_candidate.h"

namespace indsigt::plan_log {
namespace {

constexpr std::size_t kMaxBatch = 1'024;
constexpr std::uint64_t kMaxEpochRecords = 1ULL << 20;
constexpr std::size_t kSignatureSize = std::tuple_size_v<Signature>;

}  // namespace

std::span<const std::byte> AdmittedRecord::header_bytes() const {
  return std::span(bytes_).first(kHeaderSize);
}

std::span<const std::byte> AdmittedRecord::body() const {
  return std::span(bytes_).subspan(kHeaderSize, bytes_.size() - kHeaderSize - kSignatureSize);
}

std::span<const std::byte> AdmittedRecord::payload() const {
  if (is_sealed(kind())) return {};
  return body().subspan(4);
}

Result<AdmittedRecord> PlanLog::admit(std::span<const std::byte> record) {
  auto it = read_candidate(record);
  if (!it) return std::unexpected(it.error());
  it->index = state_.tree.size();
  if (const auto* genesis = std::get_if<Genesis>(&it->payload)) it->member = genesis->founder.member;
  if (const DeviceState* device = state_.devices.find(it->header().author)) it->member = device->member;
  if (const Verdict verdict = check(state_, *it)) {
    if (*verdict == ErrorCode::kPlanLogReadonly) state_.flags.read_only = true;
    return fail(*verdict);
  }
  apply(state_, *it);
  return AdmittedRecord(it->bytes, it->record, it->index, it->member);
}

Result<std::vector<AdmittedRecord>> PlanLog::admit_batch(std::span<const Bytes> batch) {
  if (batch.size() > kMaxBatch) return fail(ErrorCode::kPlanLogForm);
  const std::uint64_t size = state_.tree.size();
  const PlanFlags flags = state_.flags;
  each_map(state_, [](auto& map) { map.mark(); });
  std::vector<AdmittedRecord> admitted;
  for (const Bytes& record : batch) {
    auto one = admit(record);
    if (!one) {
      each_map(state_, [](auto& map) { map.go_back(); });
      state_.flags = flags;
      state_.tree.truncate(size);
      if (size == 0) state_.genesis.reset();
      return std::unexpected(std::move(one.error()));
    }
    admitted.push_back(std::move(*one));
  }
  each_map(state_, [](auto& map) { map.forget_mark(); });
  return admitted;
}

Result<void> PlanLog::admit_dropped(const Hash& leaf) {
  // The GENESIS cannot be dropped, and no two records are the same.
  if (!state_.genesis || state_.places.find(leaf) != nullptr || state_.dropped.find(leaf) != nullptr)
    return fail(ErrorCode::kPlanLogForm);
  if (state_.flags.read_only) return fail(ErrorCode::kPlanLogReadonly);
  state_.dropped.change(leaf).index = state_.tree.size();
  state_.dropped_at.push_back(state_.tree.size());
  ++state_.flags.owed;
  state_.tree.append(leaf);
  return {};
}

Result<AdmittedRecord> PlanLog::recall(std::uint64_t index, std::span<const std::byte> record) const {
  const auto read = read_record(record);
  if (!read || index >= state_.tree.size() || state_.tree.leaf(index) != read->leaf)
    return fail(ErrorCode::kPlanLogForm);
  const DeviceState* device = state_.devices.find(read->header.author);
  if (device == nullptr) return fail(ErrorCode::kPlanLogForm);
  return AdmittedRecord(record, *read, index, device->member);
}

bool PlanLog::has_accepted(const MemberId& by, const MemberId& of) const {
  if (by == of) return true;
  const MemberState* member = state_.members.find(of);
  const AcceptedKey* accepted = state_.accepted.find({by, of});
  return member != nullptr && accepted != nullptr && accepted->generation == member->entry.generation &&
         accepted->puk_id == crypto::wrap_key_id(member->entry.puk);
}

bool PlanLog::rotation_due(std::uint32_t id) const {
  const CategoryState* category = state_.categories.find(id);
  if (category == nullptr) return false;
  return category->frozen() || category->breakglass_over || category->records >= kMaxEpochRecords ||
         category->opened_at < state_.flags.losses_at;
}

bool PlanLog::is_tombstoned(const Hash& leaf) const {
  if (const DroppedRecord* dropped = state_.dropped.find(leaf)) return dropped->named;
  const Place* place = state_.places.find(leaf);
  return place != nullptr && place->tombstoned;
}

}  // namespace indsigt::plan_log
