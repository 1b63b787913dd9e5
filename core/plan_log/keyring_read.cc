// SPDX-License-Identifier: MPL-2.0
// Sealed records: opening them, and whether their author may.
#include <algorithm>

#include "crypto/labels.h"
#include "crypto/seal.h"
#include "plan_log/keyring.h"
#include "plan_log/keyring_state.h"
#include "plan_log/roster.h"

namespace indsigt::plan_log {
namespace {

// Whether what was sealed has the form of its kind; a receipt's is another document's.
bool has_form(Kind kind, std::span<const std::byte> payload) {
  if (kind == Kind::kContent) return read_content(payload).has_value();
  if (kind == Kind::kBlobRef) return read_blob_ref(payload).has_value();
  return true;
}

EpochAt place_of(const AdmittedRecord& record) {
  return {.category = record.header().category, .epoch = record.header().epoch};
}

std::optional<ErrorCode> read_sealed(const KeyringState& state, const PlanLog& log,
                                     const AdmittedRecord& record, EpochViews& views, Taken& out) {
  const EpochAt at = place_of(record);
  auto payload =
      crypto::open(*state.content_key(at), crypto::label::kContent, record.header_bytes(), record.body());
  if (!payload) return payload.error().code;
  const Category* roster = roster_at(state, views, at);
  const auto role = roster == nullptr ? std::nullopt : role_in(*roster, record.member());
  if (record.kind() == Kind::kCategory) {
    const bool opened_it = log.epoch(at)->opened_by == record.member();
    if (roster == nullptr ? !opened_it : role != CategoryRole::kSteward) return ErrorCode::kPlanLogRole;
    auto category = read_category(payload->reveal(kRevealSecret));
    if (!category) return ErrorCode::kPlanLogForm;
    views[at].roster = std::move(*category);
  } else {
    if (!role || *role == CategoryRole::kReader) return ErrorCode::kPlanLogRole;
    if (!has_form(record.kind(), payload->reveal(kRevealSecret))) return ErrorCode::kPlanLogForm;
  }
  out.opened.push_back({.index = record.index(),
                        .kind = record.kind(),
                        .category = at.category,
                        .epoch = at.epoch,
                        .author = record.member(),
                        .payload = std::move(*payload)});
  return std::nullopt;
}

// Nobody without the key can tell whom a WITHDRAW is about; who has it tries the roster.
void recognise(const KeyringState& state, const PlanLog& log, const AdmittedRecord& record,
               EpochViews& views) {
  const EpochAt at = place_of(record);
  const auto withdraw = read_withdraw(record.payload());
  const Category* roster = roster_at(state, views, at);
  if (!withdraw || roster == nullptr) return;
  const crypto::EpochName name{.plan = log.plan(), .category = at.category, .epoch = at.epoch};
  for (const CategoryMember& row : roster->members) {
    if (crypto::withdrawn_name(*state.content_key(at), name, row.member) != withdraw->who) continue;
    auto& leaving = views[at].leaving;
    if (std::find(leaving.begin(), leaving.end(), row.member) == leaving.end()) leaving.push_back(row.member);
    return;
  }
}

}  // namespace

const Category* roster_at(const KeyringState& state, const EpochViews& views, EpochAt at) {
  for (; at.epoch > 0 && state.content_key(at) != nullptr; --at.epoch) {
    const auto view = views.find(at);
    if (view != views.end() && view->second.roster) return &*view->second.roster;
  }
  return nullptr;
}

void read_into_views(const KeyringState& state, const PlanLog& log, const AdmittedRecord& record,
                     EpochViews& views, Taken& out) {
  const EpochAt at = place_of(record);
  if (state.content_key(at) == nullptr) return;
  if (record.kind() == Kind::kWithdraw) return recognise(state, log, record, views);
  if (!is_sealed(record.kind())) return;
  if (const auto refusal = read_sealed(state, log, record, views, out)) {
    views[at].refused.insert(record.index());
    out.alarms.push_back({.index = record.index(), .code = *refusal});
  }
}

std::optional<SecretBytes> Keyring::text_of(const AdmittedRecord& record) const {
  const EpochAt at = place_of(record);
  const SecretBytes* key = content_key(at);
  const auto view = state_.views.find(at);
  if (!is_sealed(record.kind()) || key == nullptr) return std::nullopt;
  if (view != state_.views.end() && view->second.refused.contains(record.index())) return std::nullopt;
  auto text = crypto::open(*key, crypto::label::kContent, record.header_bytes(), record.body());
  if (!text) return std::nullopt;
  return std::move(*text);
}

}  // namespace indsigt::plan_log
