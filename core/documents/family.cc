// SPDX-License-Identifier: MPL-2.0
#include "documents/family.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "base/fhir_time.h"
#include "base/sort.h"
#include "documents/strict.h"
#include "records/identifiers.h"
#include "tree/tree.h"

namespace indsigt::documents {

using tree::Tree;
namespace {

using family::Dated;
using family::Days;
using family::Family;
using family::Party;
using family::Subject;
using family::Tie;
using records::PartyId;

constexpr std::size_t kMaxNameBytes = 200;
constexpr std::size_t kMaxRowsInAll = 10'000;

class Reader {
 public:
  Reader(const Digest& digest, Instant read_at) : digest_(digest) { family_.read_at = read_at; }

  Result<Family> read(const Spot& root) {
    in_.members(root, {"family", "jurisdiction", "parties", "ties", "subjects"},
                {"family", "jurisdiction", "parties", "ties", "subjects"});
    if (in_.fault()) return std::unexpected(*in_.fault());
    if (in_.whole(root["family"], 1, 1) != 1) in_.refuse(root["family"]);
    family_.jurisdiction = in_.text(root["jurisdiction"], 64);
    each(root["parties"], [&](const Spot& one) { party(one); });
    sort(family_.parties);
    each(root["subjects"], [&](const Spot& one) { subject(one); });
    sort(family_.subjects);
    each(root["ties"], [&](const Spot& one) { tie(one); });
    sort_rows(family_.ties, [](const Tie& a, const Tie& b) {
      return std::tie(a.subject, a.party, a.role, a.days.from) <
             std::tie(b.subject, b.party, b.role, b.days.from);
    });
    if (in_.fault()) return std::unexpected(*in_.fault());
    return std::move(family_);
  }

 private:
  template <class Read>
  void each(const Spot& list, const Read& read) {
    if (in_.fault()) return;
    // Each row may be looked for among all identities.
    rows_ += list.value.size();
    if (rows_ > kMaxRowsInAll) return in_.refuse(list);
    in_.elements(list, kMaxFamilyRows, read);
  }
  template <class Read>
  void maybe_each(const Spot& list, const Read& read) {
    if (list.value.present()) each(list, read);
  }

  template <class Row>
  static void sort(std::vector<Row>& rows) {
    sort_rows(rows, [](const Row& a, const Row& b) { return a.id < b.id; });
  }

  // "system|value", as the sources identify somebody; "|source|address" for what only one source knows.
  template <class Tag>
  Id<Tag> id(const Spot& spot) {
    const std::string text = in_.text(spot, kMaxNameBytes);
    const std::size_t bar = text.find('|');
    if (bar == std::string::npos || bar + 1 == text.size()) {
      in_.refuse(spot);
      return {};
    }
    const std::string_view system = std::string_view(text).substr(0, bar);
    const std::string_view value = std::string_view(text).substr(bar + 1);
    if (system.empty()) return derive_id<Tag>(digest_, system, value);
    return records::id_of_identifier<Tag>(digest_, system, value);
  }

  std::optional<PartialDate> day(const Spot& spot) {
    if (!spot.value.present()) return std::nullopt;
    const auto date = parse_fhir_date(in_.text(spot, 10));
    if (!date || date->day == 0) in_.refuse_word(spot);
    return date;
  }

  Days days(const Spot& spot) {
    const Days days{day(spot["from"]), day(spot["to"])};
    if (days.from && days.to && *days.to < *days.from) in_.refuse_word(spot["to"]);
    return days;
  }

  void party(const Spot& spot) {
    in_.members(spot, {"id", "name", "also", "acts_for"}, {"id"});
    Party party{.id = id<records::PartyTag>(spot["id"]),
                .registered_name = in_.text(spot["name"], kMaxNameBytes)};
    maybe_each(spot["also"], [&](const Spot& one) { party.also.push_back(id<records::PartyTag>(one)); });
    if (const Spot actor = spot["acts_for"]; actor.value.present()) {
      party.acts_for = id<records::ActorTag>(actor);
    }
    // One identity is one party: otherwise a protection could be against half of somebody.
    for (const PartyId one : party.also) {
      if (family_.find_party(one) != nullptr) in_.refuse_word(spot["also"]);
    }
    if (family_.find_party(party.id) != nullptr) in_.refuse_word(spot["id"]);
    family_.parties.push_back(std::move(party));
  }

  PartyId known_party(const Spot& spot) {
    const Party* party = family_.find_party(id<records::PartyTag>(spot));
    if (party == nullptr) in_.refuse_word(spot);
    return party == nullptr ? PartyId() : party->id;
  }

  template <class Word>
  std::vector<Dated<Word>> spans(const Spot& list) {
    std::vector<Dated<Word>> spans;
    maybe_each(list, [&](const Spot& one) {
      in_.members(one, {"value", "from", "to"}, {"value"});
      const auto value = in_.word<Word>(one["value"]);
      const Dated<Word> span{value.value_or(Word()), days(one)};
      for (const Dated<Word>& other : spans) {
        const bool before = span.days.to && other.days.from && *span.days.to < *other.days.from;
        const bool after = span.days.from && other.days.to && *other.days.to < *span.days.from;
        if (!before && !after) in_.refuse_word(one);
      }
      spans.push_back(span);
    });
    return spans;
  }

  void subject(const Spot& spot) {
    in_.members(spot, {"id", "party", "born", "custody", "placement", "flags", "words"}, {"id", "party"});
    Subject subject{.id = id<records::PersonTag>(spot["id"]),
                    .party = known_party(spot["party"]),
                    .born = day(spot["born"]),
                    .custody = spans<rules::Custody>(spot["custody"]),
                    .placement = spans<rules::Placement>(spot["placement"])};
    maybe_each(spot["flags"], [&](const Spot& one) { flag(one, subject); });
    maybe_each(spot["words"], [&](const Spot& one) { words(one, subject); });
    sort_rows(subject.words, [](const auto& a, const auto& b) {
      return std::tie(a.said, a.words) < std::tie(b.said, b.words);
    });
    if (family_.find_subject(subject.id) != nullptr) in_.refuse_word(spot["id"]);
    family_.subjects.push_back(std::move(subject));
  }

  void flag(const Spot& spot, Subject& subject) {
    in_.members(spot, {"flag", "from", "to", "against"}, {"flag"});
    family::FlagFact fact{.flag = in_.word<rules::Flag>(spot["flag"]).value_or(rules::Flag::kHighConflict),
                          .days = days(spot)};
    maybe_each(spot["against"], [&](const Spot& one) { fact.against.push_back(known_party(one)); });
    // Against nobody in particular is said by leaving it out, not by naming nobody.
    if (spot["against"].value.present() && fact.against.empty()) in_.refuse(spot["against"]);
    subject.flags.push_back(std::move(fact));
  }

  void words(const Spot& spot, Subject& subject) {
    in_.members(spot, {"words", "said", "shown_to", "about"}, {"words", "said"});
    family::ChildWords words{.id = {},
                             .words = in_.text(spot["words"], kMaxWordsBytes),
                             .said = day(spot["said"]).value_or(PartialDate())};
    if (words.words.empty()) in_.refuse(spot["words"]);
    maybe_each(spot["shown_to"], [&](const Spot& one) { words.shown_to.push_back(known_party(one)); });
    sort_rows(words.shown_to);
    if (const Spot about = spot["about"]; about.value.present()) {
      words.about = id<records::ConsentTag>(about);
    }
    // The same words twice on one day could not be told apart when the child takes them back.
    words.id = derive_id<family::WordsTag>(digest_, to_hex(subject.id.bytes),
                                           in_.text(spot["said"], 10) + "|" + words.words);
    const auto same = [&](const family::ChildWords& one) { return one.id == words.id; };
    if (std::any_of(subject.words.begin(), subject.words.end(), same)) in_.refuse(spot["words"]);
    subject.words.push_back(std::move(words));
  }

  void tie(const Spot& spot) {
    in_.members(spot, {"party", "subject", "role", "from", "to", "scope", "helper"},
                {"party", "subject", "role"});
    Tie tie{.party = known_party(spot["party"]),
            .subject = id<records::PersonTag>(spot["subject"]),
            .role = in_.word<rules::Role>(spot["role"]).value_or(rules::Role::kSelf),
            .days = days(spot),
            .scope = in_.words<rules::Domain>(spot["scope"])};
    if (const Spot helper = spot["helper"]; helper.value.present()) {
      const auto word = family::helper_of(in_.text(helper, 32));
      if (!word) in_.refuse_word(helper);
      tie.helper = word.value_or(family::Helper::kNone);
    }
    const Subject* subject = family_.find_subject(tie.subject);
    if (subject == nullptr) in_.refuse_word(spot["subject"]);
    // Only the person is itself.
    const bool self = tie.role == rules::Role::kSelf;
    if (subject != nullptr && self != (subject->party == tie.party)) in_.refuse_word(spot["role"]);
    family_.ties.push_back(std::move(tie));
  }

  const Digest& digest_;
  Strict in_{ErrorCode::kDocumentShape, ErrorCode::kDocumentRow};
  std::size_t rows_ = 0;
  Family family_;
};

}  // namespace

Result<Family> read_family(std::span<const std::byte> text, const Digest& digest, Instant read_at) {
  if (text.size() > kMaxFamilyBytes) return fail(ErrorCode::kDocumentShape);
  const auto tree = Tree::parse(text);
  if (!tree) return std::unexpected(tree.error());
  return Reader(digest, read_at).read({tree->root(), ""});
}

}  // namespace indsigt::documents
