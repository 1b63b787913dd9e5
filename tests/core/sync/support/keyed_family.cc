// SPDX-License-Identifier: MPL-2.0
#include "core/sync/support/keyed_family.h"

#include <gtest/gtest.h>

#include <optional>
#include <set>

#include "access/acts.h"
#include "consent/evaluate.h"

namespace indsigt::testing {

using access::tests::id;
using access::tests::kSubject;
using records::DataType;
using records::Field;

KeyedFamily::KeyedFamily(std::uint64_t seed, PartialDate born, std::string_view country)
    : home(country, born), plan(seed), world_(home.world()) {
  for (std::size_t who = 1; who < kPersons; ++who) (void)plan.add();
  for (std::size_t who = 0; who < kPersons; ++who) {
    const plan_log::MemberId& member = plan.at(who).person.id();
    if (who < kPlaces) people_.places.emplace(member, place(who));
    if (who >= kPlaces) people_.parties.emplace(member, party(static_cast<Who>(who)));
  }
  compartments_ = {{place(kOffice), {Field::kSocial, DataType::kPlan}},
                   {place(kOffice), {Field::kEconomy, DataType::kStatus}},
                   {place(kClinic), {Field::kHealth, DataType::kPlan}},
                   {place(kClinic), {Field::kHealth, DataType::kJournalNote}},
                   {place(kSchoolhouse), {Field::kEducation, DataType::kStatus}}};
  holders_ = {kOffice, kOffice, kClinic, kClinic, kSchoolhouse};
}

records::ActorId KeyedFamily::place(std::size_t who) {
  return id<records::ActorId>(static_cast<int>(100 + who));
}

access::PartyId KeyedFamily::party(Who who) {
  return who == kMother   ? access::tests::kMother
         : who == kFather ? access::tests::kFather
                          : access::tests::kChild;
}

void KeyedFamily::open_all() {
  for (std::size_t i = 0; i < compartments_.size(); ++i) {
    const auto& holder = plan.at(holders_[i]);
    const auto author = plan.author(holder);
    std::uint32_t number = 0;
    const auto batch =
        sync::open_compartment(rules(), compartments_[i], {plan.log(), holder.keys, author}, number);
    ASSERT_EQ(plan.send(batch), "ok");
    categories_.push_back(number);
  }
}

std::size_t KeyedFamily::bring() {
  constexpr std::size_t kMaxBatches = 400;
  std::size_t sent = 0, quiet = 0;
  std::array<std::byte, 1> start{};
  plan.random().fill(start);
  for (std::size_t turn = static_cast<std::size_t>(start[0]); quiet < kPersons; ++turn) {
    const auto& member = plan.at(turn % kPersons);
    const auto author = plan.author(member);
    const auto batch = sync::next_key_change(rules(), {plan.log(), member.keys, author});
    if (!batch) {
      ADD_FAILURE() << plan_log::testing::name_of(batch);
      return sent;
    }
    ++quiet;
    if (!*batch) continue;
    EXPECT_EQ(plan.send(**batch), "ok");
    quiet = 0;
    if (++sent > kMaxBatches) {
      ADD_FAILURE() << "it does not come to rest";
      return sent;
    }
  }
  return sent;
}

std::optional<consent::ConsentId> KeyedFamily::act(Who who, const access::Act& act) {
  const auto done = access::perform(world_, ledger, party(who), act, home.digest);
  return done ? std::optional(done->consent) : std::nullopt;
}

std::size_t KeyedFamily::write(std::size_t compartment, std::string_view words) {
  const auto& holder = plan.at(holders_[compartment]);
  EXPECT_EQ(plan.send(plan.author(holder).content(categories_[compartment], plan_log::testing::text(words))),
            "ok");
  return plan.records().size() - 1;
}

const plan_log::testing::Closure& KeyedFamily::closure(std::size_t who, std::size_t roots) {
  auto pairs = plan.at(who).person.pairs();
  pairs.erase(pairs.begin() + static_cast<std::ptrdiff_t>(roots), pairs.end());
  const std::span<const plan_log::AdmittedRecord> records = plan.records();
  const auto known = closures_.find({who, roots});
  if (known == closures_.end()) {
    return closures_
        .emplace(std::pair(who, roots), std::pair(plan_log::testing::Closure(records, pairs), records.size()))
        .first->second.first;
  }
  auto& [closure, taken] = known->second;
  closure.take(records.subspan(taken), pairs);
  taken = records.size();
  return closure;
}

void KeyedFamily::lose(std::size_t who) {
  auto& member = plan.at(who);
  member.person.add_root(plan.random());
  EXPECT_EQ(plan.send(plan.author(plan.at(kOffice)).roster(plan_log::RosterChange{member.person.entry()})),
            "ok");
  member.keys.add_pair(std::move(member.person.pairs().back()));
}

void KeyedFamily::accept_all(std::size_t who) {
  for (std::size_t other = 0; other < kPersons; ++other) {
    if (other != who) plan.accept(plan.at(other), plan.at(who));
  }
}

// By trying every purpose and phase that any consent names, and none.
bool KeyedFamily::due_by_consent(std::size_t who, const records::Cell& cell) const {
  std::set<std::optional<std::string>> purposes{std::nullopt};
  const auto gather = [&](const auto& self, const consent::Provision& provision) -> void {
    purposes.insert(provision.purposes.begin(), provision.purposes.end());
    for (const consent::Provision& one : provision.exceptions) self(self, one);
  };
  for (const consent::Consent* one : ledger.about(kSubject)) gather(gather, one->provision);
  std::vector<std::optional<consent::Phase>> phases{std::nullopt};
  for (std::size_t i = 0; i < consent::kPhases; ++i) phases.push_back(static_cast<consent::Phase>(i));
  const records::ActorId recipient[] = {place(who)};
  for (const auto& purpose : purposes) {
    for (const auto& phase : phases) {
      for (const consent::Right right : {consent::Right::kView, consent::Right::kEdit}) {
        consent::Query query{.subject = kSubject, .recipient = recipient, .at = world_.now};
        if (purpose) query.purpose = *purpose;
        query.phase = phase;
        query.field = cell.field;
        query.type = cell.type;
        query.right = right;
        if (evaluate(ledger, access::life_of(world_, kSubject), query).permitted()) return true;
      }
    }
  }
  return false;
}

bool KeyedFamily::should_read(std::size_t who, std::size_t compartment) const {
  const sync::Compartment& one = compartments_[compartment];
  if (who < kPlaces) return one.holder == place(who) || due_by_consent(who, one.cell);
  using rules::Redaction;
  constexpr rules::WordSet<Redaction> kSecret{Redaction::kAddress,      Redaction::kMunicipality,
                                              Redaction::kSchoolName,   Redaction::kProviderLocation,
                                              Redaction::kMeetingPlace, Redaction::kHideFromSuspectedParent,
                                              Redaction::kPhone,        Redaction::kContactDetails,
                                              Redaction::kSchedule};
  bool secret = false, sees = false;
  const auto ask = [&](rules::Action action, rules::Domain domain) {
    const auto decision = access::decide(world_, {party(static_cast<Who>(who)), kSubject}, {action, domain});
    secret = secret || decision.redact.intersects(kSecret);
    return decision.outcome == rules::Outcome::kAllowed && !decision.human_review;
  };
  (void)ask(rules::Action::kViewAccessLog, rules::Domain::kSocial);
  for (const rules::Domain domain : access::tests::kDomains) {
    const bool allowed = ask(rules::Action::kViewData, domain);
    if (domain == access::domain_of(one.cell.field)) sees = allowed;
  }
  return sees && !secret;
}

void KeyedFamily::set_day(PartialDate day) {
  home.set_now(day);
  world_ = home.world();
}

}  // namespace indsigt::testing
