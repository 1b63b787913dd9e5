// SPDX-License-Identifier: MPL-2.0
// Granting, withdrawing, rotating (FORMAT.md, section 5).
#include <algorithm>

#include "base/codec.h"
#include "base/sort.h"
#include "crypto/keys.h"
#include "plan_log/author.h"
#include "plan_log/batch_writer.h"
#include "plan_log/payload_parts.h"
#include "plan_log/roster.h"
#include "plan_log/statements.h"

namespace indsigt::plan_log {
namespace {

constexpr std::uint64_t kMaxEpochs = 1'024;
constexpr std::size_t kMaxPurpose = 64;
constexpr std::size_t kMaxBasis = 256;

bool fits(const Terms& terms) {
  return terms.purpose.size() <= kMaxPurpose && terms.basis.size() <= kMaxBasis;
}

bool fit(const TermsOfEach& terms) {
  return fits(terms.common) &&
         std::all_of(terms.own.begin(), terms.own.end(), [](const auto& one) { return fits(one.second); });
}

Bundle make_bundle(const MemberId& to, const Terms& terms) {
  Bundle bundle;
  bundle.recipient = to;
  bundle.purpose = terms.purpose;
  bundle.basis = terms.basis;
  bundle.ends = terms.ends;
  return bundle;
}

void sort_members(Category& category) {
  sort_rows(category.members,
            [](const CategoryMember& a, const CategoryMember& b) { return a.member < b.member; });
}

// The list with somebody in that role.
Category with_member(Category category, const MemberId& member, CategoryRole role) {
  std::erase_if(category.members, [&member](const CategoryMember& row) { return row.member == member; });
  category.members.push_back({.member = member, .role = role});
  sort_members(category);
  return category;
}

// A random number that no category has.
std::uint32_t make_category_number(const PlanLog& log, Random& random) {
  std::uint32_t number = 0;
  while (number == 0 || log.category(number) != nullptr) {
    std::array<std::byte, 4> bytes{};
    random.fill(bytes);
    number = Reader(bytes).u32();
  }
  return number;
}

// What the next EPOCHs are for: the cause, and each policy event that froze the category, which only an EPOCH
// that names it opens.
std::vector<Hash> causes_of(const CategoryState& state, const Hash& cause) {
  std::vector<Hash> causes;
  if (cause != Hash{}) causes.push_back(cause);
  for (const Hash& each : state.causes) {
    if (each != cause) causes.push_back(each);
  }
  if (causes.empty()) causes.push_back(state.withdrawn_by);
  return causes;
}

// Whether every reader would take it: its one form, and a steward.
bool is_valid(const Category& category) { return read_category(encode(category)).has_value(); }

Result<void> may_wrap(const AuthorTools& with, const MemberId& to) {
  if (!with.log.is_active(to)) return fail(ErrorCode::kPlanLogRole);
  if (!with.log.has_accepted(with.keys.self(), to)) return fail(ErrorCode::kPlanLogKeyChanged);
  return {};
}

Result<void> may_steward(const AuthorTools& with, std::uint32_t category) {
  const CategoryState* state = with.log.category(category);
  if (state == nullptr || with.keys.content_key({category, state->epoch}) == nullptr)
    return fail(ErrorCode::kPlanLogEpoch);
  if (with.keys.role(category, with.keys.self()) != CategoryRole::kSteward ||
      with.keys.door_seed({category, state->epoch}) == nullptr)
    return fail(ErrorCode::kPlanLogRole);
  return {};
}

// One EPOCH after the other, each signed by the door before it; the door of the first epoch opens itself.
void push_epochs(const AuthorTools& with, BatchWriter& writer, GrantKeys& keys, SecretBytes& door,
                 std::span<const Hash> causes) {
  if (const SecretBytes* before = with.keys.door_seed({keys.category, keys.first - 1})) door = before->copy();
  for (const Hash& cause : causes) {
    const EpochAt at{.category = keys.category, .epoch = keys.first + keys.keys.size()};
    const crypto::EpochName name{.plan = with.log.plan(), .category = at.category, .epoch = at.epoch};
    const SecretBytes& key = keys.keys.emplace_back(crypto::make_secret(with.random));
    SecretBytes next = crypto::make_secret(with.random);
    const Header header = writer.next(Kind::kEpoch, at);
    Epoch epoch{.key_commit = crypto::epoch_commitment(key, name),
                .ring_key = crypto::derive_ring_key(key, name).public_key(),
                .door_key = crypto::SigningKey(next).public_key(),
                .cause = cause,
                .door_signature = {}};
    const crypto::SigningKey opener(at.epoch == 1 ? next : door);
    epoch.door_signature = opener.sign(door_statement(encode(header), epoch));
    writer.push_open(header, encode(epoch));
    door = std::move(next);
  }
}

// EPOCHs, CATEGORY and a GRANT to each whose key is accepted.
Result<Batch> open_epochs(const AuthorTools& with, BatchWriter& writer, const EpochAt& first,
                          const Category& members, std::span<const Hash> causes, const TermsOfEach& terms) {
  if (!fit(terms) || !is_valid(members)) return fail(ErrorCode::kPlanLogForm);
  GrantKeys keys{.category = first.category, .first = first.epoch, .keys = {}};
  SecretBytes door;
  push_epochs(with, writer, keys, door, causes);
  const EpochAt last{.category = first.category, .epoch = first.epoch + causes.size() - 1};
  writer.push_sealed(writer.next(Kind::kCategory, last), keys.keys.back(), encode(members));
  for (const CategoryMember& row : members.members) {
    if (!may_wrap(with, row.member)) continue;
    Bundle bundle = make_bundle(row.member, terms.of(row.member));
    bundle.keys.push_back({.category = keys.category, .first = keys.first, .keys = {}});
    for (const SecretBytes& key : keys.keys) bundle.keys.back().keys.push_back(key.copy());
    if (row.role == CategoryRole::kSteward)
      bundle.doors.push_back({.category = keys.category, .seed = door.copy()});
    if (auto pushed = writer.push_grant(with.log.member(row.member)->entry, bundle); !pushed)
      return std::unexpected(pushed.error());
  }
  return writer.take();
}

// Adds one category to a bundle, with the CATEGORY that it needs.
Result<void> hand(const AuthorTools& with, const Handed& handed, BatchWriter& writer, const MemberId& to,
                  Bundle& bundle) {
  if (auto allowed = may_steward(with, handed.category); !allowed) return allowed;
  const CategoryState& state = *with.log.category(handed.category);
  const EpochAt now{.category = handed.category, .epoch = state.epoch};
  const Category& roster = *with.keys.roster(handed.category);
  if (state.frozen()) return fail(ErrorCode::kPlanLogFrozen);
  if (role_in(roster, to) != handed.role) {
    const Category next = with_member(roster, to, handed.role);
    if (!is_valid(next)) return fail(ErrorCode::kPlanLogForm);
    writer.push_sealed(writer.next(Kind::kCategory, now), *with.keys.content_key(now), encode(next));
  }
  GrantKeys keys{.category = handed.category, .first = state.epoch, .keys = {}};
  while (handed.with_past && state.epoch - keys.first + 1 < kMaxEpochs &&
         with.keys.content_key({handed.category, keys.first - 1}) != nullptr) {
    --keys.first;
  }
  for (std::uint64_t epoch = keys.first; epoch <= state.epoch; ++epoch)
    keys.keys.push_back(with.keys.content_key({handed.category, epoch})->copy());
  bundle.keys.push_back(std::move(keys));
  if (handed.role == CategoryRole::kSteward)
    bundle.doors.push_back({.category = handed.category, .seed = with.keys.door_seed(now)->copy()});
  return {};
}

Result<void> push_withdraw(const AuthorTools& with, BatchWriter& writer, std::uint32_t category,
                           const MemberId& who) {
  const CategoryState* state = with.log.category(category);
  const SecretBytes* key = state == nullptr ? nullptr : with.keys.content_key({category, state->epoch});
  if (key == nullptr) return fail(ErrorCode::kPlanLogEpoch);
  if (!with.keys.role(category, who)) return fail(ErrorCode::kPlanLogRole);
  const crypto::EpochName name{.plan = with.log.plan(), .category = category, .epoch = state->epoch};
  const Header header = writer.next(Kind::kWithdraw, {.category = category, .epoch = state->epoch});
  Withdraw withdraw{.who = crypto::withdrawn_name(*key, name, who), .ring_signature = {}};
  withdraw.ring_signature =
      crypto::derive_ring_key(*key, name).sign(leave_statement(encode(header), withdraw.who));
  writer.push_open(header, encode(withdraw));
  return {};
}

}  // namespace

Category Author::staying(std::uint32_t category) const {
  Category next = *with_.keys.roster(category);
  const auto leaving = with_.keys.leaving(category);
  const auto& causes = with_.log.category(category)->causes;
  std::erase_if(next.members, [&](const CategoryMember& row) {
    const bool ended = std::any_of(causes.begin(), causes.end(), [&](const Hash& cause) {
      return with_.log.in_force().at(cause).member == row.member;
    });
    return ended || !with_.log.is_active(row.member) ||
           std::find(leaving.begin(), leaving.end(), row.member) != leaving.end();
  });
  return next;
}

std::vector<MemberId> Author::not_accepted(std::uint32_t category) const {
  std::vector<MemberId> out;
  const Category* roster = with_.keys.roster(category);
  if (roster == nullptr) return out;
  for (const CategoryMember& row : roster->members) {
    if (!with_.log.has_accepted(with_.keys.self(), row.member)) out.push_back(row.member);
  }
  return out;
}

Result<Batch> Author::open_category(Category category, const TermsOfEach& terms, std::uint32_t& out) const {
  sort_members(category);
  if (role_in(category, with_.keys.self()) != CategoryRole::kSteward) return fail(ErrorCode::kPlanLogRole);
  for (const CategoryMember& row : category.members) {
    if (auto allowed = may_wrap(with_, row.member); !allowed) return std::unexpected(allowed.error());
  }
  out = make_category_number(with_.log, with_.random);
  BatchWriter writer(with_.log, with_.device, with_.random);
  return open_epochs(with_, writer, {.category = out, .epoch = 1}, category, std::vector<Hash>(1), terms);
}

Result<Batch> Author::grant(const MemberId& to, std::span<const Handed> handed, const Terms& terms) const {
  if (auto allowed = may_wrap(with_, to); !allowed) return std::unexpected(allowed.error());
  if (!fits(terms) || handed.empty()) return fail(ErrorCode::kPlanLogForm);
  std::vector<Handed> rows(handed.begin(), handed.end());
  sort_rows(rows, [](const Handed& a, const Handed& b) { return a.category < b.category; });
  if (!is_ascending(rows, [](const Handed& row) { return row.category; }))
    return fail(ErrorCode::kPlanLogForm);
  BatchWriter writer(with_.log, with_.device, with_.random);
  Bundle bundle = make_bundle(to, terms);
  for (const Handed& row : rows) {
    if (auto done = hand(with_, row, writer, to, bundle); !done) return std::unexpected(done.error());
  }
  if (auto pushed = writer.push_grant(with_.log.member(to)->entry, bundle); !pushed)
    return std::unexpected(pushed.error());
  return writer.take();
}

Result<Batch> Author::leave(std::uint32_t category, const MemberId& who) const {
  BatchWriter writer(with_.log, with_.device, with_.random);
  if (auto pushed = push_withdraw(with_, writer, category, who); !pushed)
    return std::unexpected(pushed.error());
  return writer.take();
}

Result<Batch> Author::withdraw(std::uint32_t category, const MemberId& who, const TermsOfEach& rest) const {
  if (auto allowed = may_steward(with_, category); !allowed) return std::unexpected(allowed.error());
  Category next = staying(category);
  std::erase_if(next.members, [&who](const CategoryMember& row) { return row.member == who; });
  return withdraw_to(category, std::span(&who, 1), std::move(next), rest);
}

Result<Batch> Author::withdraw_to(std::uint32_t category, std::span<const MemberId> who, Category next,
                                  const TermsOfEach& rest) const {
  if (who.empty()) return rotate_to(category, std::move(next), Hash{}, rest);
  if (auto allowed = may_steward(with_, category); !allowed) return std::unexpected(allowed.error());
  BatchWriter writer(with_.log, with_.device, with_.random);
  Hash cause{};
  for (const MemberId& each : who) {
    if (each == with_.keys.self()) return fail(ErrorCode::kPlanLogRole);
    if (auto pushed = push_withdraw(with_, writer, category, each); !pushed)
      return std::unexpected(pushed.error());
    if (cause == Hash{}) cause = writer.next(Kind::kEpoch).prev;
  }
  sort_members(next);
  const CategoryState& state = *with_.log.category(category);
  return open_epochs(with_, writer, {.category = category, .epoch = state.epoch + 1}, next,
                     causes_of(state, cause), rest);
}

Result<Batch> Author::rotate(std::uint32_t category, const Hash& cause, const TermsOfEach& rest) const {
  if (auto allowed = may_steward(with_, category); !allowed) return std::unexpected(allowed.error());
  return rotate_to(category, staying(category), cause, rest);
}

Result<Batch> Author::rotate_to(std::uint32_t category, Category next, const Hash& cause,
                                const TermsOfEach& rest) const {
  if (auto allowed = may_steward(with_, category); !allowed) return std::unexpected(allowed.error());
  const CategoryState& state = *with_.log.category(category);
  sort_members(next);
  BatchWriter writer(with_.log, with_.device, with_.random);
  return open_epochs(with_, writer, {.category = category, .epoch = state.epoch + 1}, next,
                     causes_of(state, cause), rest);
}

}  // namespace indsigt::plan_log
