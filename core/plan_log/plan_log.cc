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
  auto it = Candidate::read(record);
  if (!it) return std::unexpected(it.error());
  it->index = tree_.size();
  if (const auto* genesis = std::get_if<Genesis>(&it->payload)) it->member = genesis->founder.member;
  if (const DeviceState* device = devices_.find(it->header().author)) it->member = device->member;
  if (const Verdict verdict = check(*it)) {
    if (*verdict == ErrorCode::kPlanLogReadonly) flags_.read_only = true;
    return fail(*verdict);
  }
  return apply(*it);
}

Result<std::vector<AdmittedRecord>> PlanLog::admit_batch(std::span<const Bytes> batch) {
  if (batch.size() > kMaxBatch) return fail(ErrorCode::kPlanLogForm);
  const std::uint64_t size = tree_.size();
  const Flags flags = flags_;
  each_map(*this, [](auto& map) { map.mark(); });
  std::vector<AdmittedRecord> admitted;
  for (const Bytes& record : batch) {
    auto one = admit(record);
    if (!one) {
      each_map(*this, [](auto& map) { map.go_back(); });
      flags_ = flags;
      tree_.truncate(size);
      if (size == 0) genesis_.reset();
      return std::unexpected(std::move(one.error()));
    }
    admitted.push_back(std::move(*one));
  }
  each_map(*this, [](auto& map) { map.forget_mark(); });
  return admitted;
}

Result<void> PlanLog::admit_dropped(const Hash& leaf) {
  // The GENESIS cannot be dropped, and no two records are the same.
  if (!genesis_ || places_.find(leaf) != nullptr || dropped_.find(leaf) != nullptr)
    return fail(ErrorCode::kPlanLogForm);
  if (flags_.read_only) return fail(ErrorCode::kPlanLogReadonly);
  dropped_.change(leaf).index = tree_.size();
  dropped_at_.push_back(tree_.size());
  ++flags_.owed;
  tree_.append(leaf);
  return {};
}

Result<AdmittedRecord> PlanLog::recall(std::uint64_t index, std::span<const std::byte> record) const {
  const auto read = read_record(record);
  if (!read || index >= tree_.size() || tree_.leaf(index) != read->leaf) return fail(ErrorCode::kPlanLogForm);
  const DeviceState* device = devices_.find(read->header.author);
  if (device == nullptr) return fail(ErrorCode::kPlanLogForm);
  AdmittedRecord recalled;
  recalled.bytes_.assign(record.begin(), record.end());
  recalled.header_ = read->header;
  recalled.index_ = index;
  recalled.leaf_ = read->leaf;
  recalled.member_ = device->member;
  return recalled;
}

bool PlanLog::has_accepted(const MemberId& by, const MemberId& of) const {
  if (by == of) return true;
  const MemberState* member = members_.find(of);
  const Accepted* accepted = accepted_.find({by, of});
  return member != nullptr && accepted != nullptr && accepted->generation == member->entry.generation &&
         accepted->puk_id == crypto::wrap_key_id(member->entry.puk);
}

bool PlanLog::rotation_due(std::uint32_t id) const {
  const CategoryState* category = categories_.find(id);
  if (category == nullptr) return false;
  return category->frozen() || category->breakglass_over || category->records >= kMaxEpochRecords ||
         category->opened_at < flags_.losses_at;
}

bool PlanLog::is_tombstoned(const Hash& leaf) const {
  if (const Dropped* dropped = dropped_.find(leaf)) return dropped->named;
  const Place* place = places_.find(leaf);
  return place != nullptr && place->tombstoned;
}

}  // namespace indsigt::plan_log
