// SPDX-License-Identifier: MPL-2.0
#include "household/household.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "access/explain.h"
#include "access/harm.h"
#include "base/bytes.h"

namespace indsigt::household {
namespace {

constexpr std::size_t kMaxWishes = 200;  // of one person

}  // namespace

void Household::add(std::vector<consent::StatedConsent> stated) {
  for (consent::StatedConsent& one : stated) stated_.push_back(std::move(one));
  forget();
}

void Household::clear() {
  seen_.reset();
  standpoint_.reset();
  stated_.clear();
  family_.reset();
  importer_.reset();
  viewer_.reset();
  own_.clear();
  shown_.clear();
  ledger_ = {};
  known_ = {};
  forget();
}

void Household::set_family(family::Family family, std::optional<PartyId> importer) {
  const bool again = family_.has_value();
  if (again) keep_words(family);
  family_ = std::move(family);
  importer_ = importer;
  // Read anew for another day: whoever looked on still does.
  if (!again) viewer_ = importer;
  forget();
}

// Registers know nothing of what a child wrote here.
void Household::keep_words(family::Family& next) const {
  for (family::Subject& subject : next.subjects) {
    const family::Subject* before = family_->find_subject(subject.id);
    if (before == nullptr) continue;
    for (const family::ChildWords& one : before->words) {
      const auto known = std::any_of(subject.words.begin(), subject.words.end(), [&](const auto& other) {
        return other.words == one.words && other.said == one.said;
      });
      if (!known) subject.words.push_back(one);
    }
  }
}

Result<bool> Household::set_viewer(PartyId viewer) {
  if (!family_ || family_->find_party(viewer) == nullptr) return fail(ErrorCode::kAccessDenied);
  viewer_ = viewer;
  is_seen_ = false;
  return true;
}

Household::Seen Household::look(std::optional<Instant> now) {
  prepare(now.value_or(Instant{}));
  return {**seen_, family_ ? &*standpoint_ : nullptr};
}

// nullptr where there is no such pack, or it was not valid: then everything is denied.
const rules::Pack* Household::find_pack(std::string_view id) const {
  const auto found =
      std::find_if(packs_.begin(), packs_.end(), [&](const rules::Pack& one) { return one.id == id; });
  return found == packs_.end() ? nullptr : &*found;
}

void Household::prepare(Instant now) {
  if (!is_settled_ || world_.now != now) settle(now);
  if (!is_seen_) see();
}

void Household::settle(Instant now) {
  is_seen_ = false;
  world_ = {.pack = family_ ? find_pack(family_->jurisdiction) : nullptr,
            .family = family_ ? &*family_ : nullptr,
            .records = &records_,
            .now = now};
  ledger_ = access::settle(world_, stated_);
  for (const OwnAct& act : own_) replay(act);
  is_settled_ = true;
}

void Household::see() {
  seen_.reset();
  standpoint_.reset();
  const PartyId viewer = viewer_.value_or(PartyId());
  known_ = family_ ? access::known_to(world_, ledger_, viewer) : ledger_;
  records_.set_judge(access::make_judge(world_, ledger_, known_));
  if (family_) {
    const auto manifest = viewer_ == importer_ ? access::Manifest::kWhole : access::Manifest::kVisible;
    seen_ = access::redact(records_, world_, viewer, manifest, known_, withheld());
    standpoint_.emplace(access::Standpoint{world_, known_, *seen_, viewer});
  } else {
    seen_ = access::own(records_);
  }
  is_seen_ = true;
}

// The documents of consents that the viewer may not know of, whichever system states them.
access::Withheld Household::withheld() const {
  access::Withheld withheld;
  for (const consent::StatedConsent& one : stated_) {
    const auto id = one.consent.id;
    if (one.consent.origin && ledger_.find(id) != nullptr && known_.find(id) == nullptr) {
      withheld.insert(*one.consent.origin);
    }
  }
  return withheld;
}

void Household::replay(const OwnAct& act) {
  // What no longer fits the family as it is now is kept here, and does not count.
  for (const consent::Consent& one : act.consents) (void)ledger_.add(one);
  for (const consent::Event& event : act.events) {
    const consent::Consent* consent = ledger_.find(event.consent);
    if (consent == nullptr) continue;
    (void)ledger_.append(event, access::life_of(world_, consent->subject));
    // Before what comes next: the consent may have been confirmed again since.
    access::end_custodies(world_, ledger_, event.consent);
  }
}

Result<access::Done> Household::act(const access::Act& act, Instant now) {
  prepare(now);
  if (!family_ || !viewer_) return fail(ErrorCode::kAccessDenied);
  auto done = access::rehearse(world_, ledger_, *viewer_, act, digest_);
  if (!done) return done;
  own_.push_back({done->consents, done->events});
  // As when the ledger is made anew: one way only in which an act comes into it.
  replay(own_.back());
  if (!act.shown.empty()) {
    shown_.push_back({done->consent, *viewer_, now, digest_.sha256(as_bytes(act.shown))});
  }
  is_seen_ = false;
  return done;
}

ViewerRow Household::row_of(const family::Party& party) const {
  const PartyId viewer = viewer_.value_or(PartyId());
  ViewerRow row{party.id, access::name_for(world_, viewer, party), {}};
  for (const family::Subject& subject : family_->subjects) {
    const auto role = access::role_of(world_, {party.id, subject.id});
    if (!role) continue;
    const family::Party* self = family_->find_party(subject.party);
    row.ties.push_back({self == nullptr ? std::string() : access::name_for(world_, viewer, *self), *role});
  }
  return row;
}

Viewers Household::viewers(Instant now) {
  prepare(now);
  Viewers view{viewer_, {}};
  if (!family_) return view;
  for (const family::Party& party : family_->parties) {
    if (ViewerRow row = row_of(party); !row.ties.empty()) view.rows.push_back(std::move(row));
  }
  std::sort(view.rows.begin(), view.rows.end(), [](const ViewerRow& a, const ViewerRow& b) {
    return std::tie(a.name, a.party) < std::tie(b.name, b.party);
  });
  return view;
}

Result<bool> Household::record_wish(records::PersonId subject, std::string words, bool parents, Instant now) {
  prepare(now);
  const auto role = viewer_ ? access::role_of(world_, {*viewer_, subject}) : std::nullopt;
  if (!family_ || role != rules::Role::kSelf) return fail(ErrorCode::kAccessDenied);
  for (family::Subject& known : family_->subjects) {
    if (known.id != subject) continue;
    if (known.words.size() >= kMaxWishes) return fail(ErrorCode::kSessionFull);
    known.words.push_back({std::move(words), world_.today(), parents});
  }
  return true;
}

}  // namespace indsigt::household
