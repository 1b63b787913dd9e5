// SPDX-License-Identifier: MPL-2.0
#include "household/household.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "access/explain.h"
#include "access/harm.h"
#include "base/bytes.h"
#include "base/sort.h"

namespace indsigt::household {
namespace {

using family::ChildWords;

constexpr std::size_t kMaxWishes = 200;  // of one person
constexpr std::size_t kMaxJoins = 200;

bool has_words(const std::vector<ChildWords>& words, family::WordsId id) {
  return std::any_of(words.begin(), words.end(), [&](const ChildWords& one) { return one.id == id; });
}

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
  joins_.clear();
  taken_back_.clear();
  shown_.clear();
  ledger_ = {};
  known_ = {};
  forget();
}

void Household::set_family(family::Family family, std::optional<PartyId> importer) {
  const bool again = family_.has_value();
  if (again) keep_words(family);
  family_ = std::move(family);
  stated_subjects_.clear();
  for (const family::Subject& subject : family_->subjects) stated_subjects_.push_back(subject.id);
  for (const family::Tie& tie : family_->ties) stated_subjects_.push_back(tie.subject);
  importer_ = importer;
  // Read anew for another day: whoever looked on still does.
  if (!again) viewer_ = importer;
  apply_joins();
  forget();
}

// Registers know nothing of what a child wrote, changed or took back here.
void Household::keep_words(family::Family& next) const {
  for (family::Subject& subject : next.subjects) {
    const family::Subject* before = family_->find_subject(subject.id);
    if (before == nullptr) continue;
    std::erase_if(subject.words, [&](const ChildWords& one) {
      return has_words(before->words, one.id) ||
             std::find(taken_back_.begin(), taken_back_.end(), one.id) != taken_back_.end();
    });
    subject.words.insert(subject.words.end(), before->words.begin(), before->words.end());
    sort_rows(subject.words, [](const ChildWords& a, const ChildWords& b) { return a.said < b.said; });
  }
}

Result<bool> Household::set_viewer(PartyId viewer) {
  if (!family_ || family_->find_party(viewer) == nullptr) return fail(ErrorCode::kAccessDenied);
  viewer_ = viewer;
  is_seen_ = false;
  return true;
}

// With a family none counts; all are kept.
void Household::apply_joins() {
  std::vector<records::Joined> joins;
  if (access::may_say_who_is_one(family_ ? &*family_ : nullptr)) {
    for (const JoinStatement& one : joins_) joins.push_back(one.joined);
  }
  records_.set_joined(std::move(joins));
}

std::vector<JoinStatement>::iterator Household::find_join(const records::Joined& persons) {
  const auto pair = [&](const records::Joined& one) {
    return std::minmax({records_.stated_as(one.one), records_.stated_as(one.other)});
  };
  return std::find_if(joins_.begin(), joins_.end(),
                      [&](const JoinStatement& one) { return pair(one.joined) == pair(persons); });
}

std::vector<SamePersonRow> Household::same_persons(std::optional<Instant> now) {
  const Seen seen = look(now);
  std::vector<SamePersonRow> rows;
  for (records::SamePerson& pair : access::questions_of(world_.family, records_, seen.records)) {
    const auto said = find_join({pair.one.id, pair.other.id});
    rows.push_back({std::move(pair), said == joins_.end() ? std::nullopt : said->day});
  }
  return rows;
}

Result<bool> Household::join(const records::Joined& persons, std::optional<Instant> now) {
  const records::PersonId one = records_.stated_as(persons.one), other = records_.stated_as(persons.other);
  const auto rows = same_persons(now);
  const bool is_open = std::any_of(rows.begin(), rows.end(), [&](const SamePersonRow& row) {
    const records::SamePerson& pair = row.pair;
    return pair.state == records::SameState::kOpen &&
           std::minmax(pair.one.id, pair.other.id) == std::minmax(one, other);
  });
  if (!is_open) return fail(ErrorCode::kAccessDenied);
  if (joins_.size() >= kMaxJoins) return fail(ErrorCode::kSessionFull);
  const auto day = now ? std::optional(civil_date(*now)) : std::nullopt;
  joins_.push_back({viewer_, day, {one, other}});
  apply_joins();
  forget();
  return true;
}

Result<bool> Household::part(const records::Joined& persons, std::optional<Instant> now) {
  prepare(now.value_or(Instant{}));
  const auto said = find_join(persons);
  if (!access::may_say_who_is_one(world_.family) || said == joins_.end())
    return fail(ErrorCode::kAccessDenied);
  joins_.erase(said);
  apply_joins();
  forget();
  return true;
}

Household::Seen Household::look(std::optional<Instant> now) {
  prepare(now.value_or(Instant{}));
  return {**seen_, family_ ? &*standpoint_ : nullptr, known_};
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
  name_as_known();
  std::vector<consent::StatedConsent> stated = stated_;
  for (consent::StatedConsent& one : stated) name_as_known(one.consent);
  ledger_ = access::settle(world_, stated);
  for (const OwnAct& act : own_) replay(act);
  is_settled_ = true;
}

// The registers name persons by one of their identifiers.
void Household::name_as_known() {
  if (!family_) return;
  std::size_t place = 0;
  for (family::Subject& one : family_->subjects) one.id = records_.known_as(stated_subjects_[place++]);
  for (family::Tie& one : family_->ties) one.subject = records_.known_as(stated_subjects_[place++]);
}

void Household::name_as_known(consent::Consent& consent) const {
  consent.subject = records_.known_as(consent.subject);
  if (consent.asked_by) consent.asked_by = records_.known_as(*consent.asked_by);
  name_as_known(consent.provision);
}

// Exceptions inside exceptions are bounded (consent.h).
void Household::name_as_known(consent::Provision& provision) const {
  for (records::ActorId& one : provision.recipients) one = records_.known_as(one);
  for (consent::Provision& one : provision.exceptions) name_as_known(one);
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
  for (consent::Consent one : act.consents) {
    name_as_known(one);
    (void)ledger_.add(one);
  }
  for (consent::Event event : act.events) {
    if (event.recipient) event.recipient = records_.known_as(*event.recipient);
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
  sort_rows(view.rows, [](const ViewerRow& a, const ViewerRow& b) {
    return std::tie(a.name, a.party) < std::tie(b.name, b.party);
  });
  return view;
}

// The person of that id where the viewer is that person; nullptr: nobody else says what a child says.
family::Subject* Household::find_own(records::PersonId subject) {
  const auto role = family_ && viewer_ ? access::role_of(world_, {*viewer_, subject}) : std::nullopt;
  if (role != rules::Role::kSelf) return nullptr;
  const auto found = std::find_if(family_->subjects.begin(), family_->subjects.end(),
                                  [&](const family::Subject& one) { return one.id == subject; });
  return found == family_->subjects.end() ? nullptr : &*found;
}

// The same by what that person said.
family::Subject* Household::find_own(family::WordsId id) {
  if (!family_) return nullptr;
  for (const family::Subject& one : family_->subjects) {
    if (has_words(one.words, id)) return find_own(one.id);
  }
  return nullptr;
}

bool Household::may_say(records::PersonId subject, const Wish& wish) const {
  const auto possible = access::possible_readers(world_, subject);
  const auto is_possible = [&](PartyId party) {
    return std::find(possible.begin(), possible.end(), party) != possible.end();
  };
  if (!std::all_of(wish.readers.begin(), wish.readers.end(), is_possible)) return false;
  if (!wish.about) return true;
  const consent::Consent* about = known_.find(*wish.about);
  return about != nullptr && about->subject == subject;
}

Result<bool> Household::record_wish(records::PersonId subject, Wish wish, Instant now) {
  prepare(now);
  family::Subject* own = find_own(subject);
  if (own == nullptr || !may_say(subject, wish)) return fail(ErrorCode::kAccessDenied);
  if (own->words.size() >= kMaxWishes) return fail(ErrorCode::kSessionFull);
  sort_rows(wish.readers);
  const auto id = derive_id<family::WordsTag>(digest_, "indsigt/words", std::to_string(++written_));
  own->words.push_back({id, std::move(wish.words), world_.today(), std::move(wish.readers), wish.about});
  return true;
}

Result<bool> Household::change_wish(family::WordsId id, Wish wish, Instant now) {
  prepare(now);
  family::Subject* own = find_own(id);
  if (own == nullptr || !may_say(own->id, wish)) return fail(ErrorCode::kAccessDenied);
  const auto at =
      std::find_if(own->words.begin(), own->words.end(), [&](const ChildWords& one) { return one.id == id; });
  sort_rows(wish.readers);
  const auto about = at->about;
  // The newest stands last.
  own->words.erase(at);
  own->words.push_back({id, std::move(wish.words), world_.today(), std::move(wish.readers), about});
  return true;
}

Result<bool> Household::take_back_wish(family::WordsId id, Instant now) {
  prepare(now);
  family::Subject* own = find_own(id);
  if (own == nullptr) return fail(ErrorCode::kAccessDenied);
  std::erase_if(own->words, [&](const ChildWords& one) { return one.id == id; });
  taken_back_.push_back(id);
  return true;
}

}  // namespace indsigt::household
