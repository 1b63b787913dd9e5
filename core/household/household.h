// SPDX-License-Identifier: MPL-2.0
// Who looks on, what the registers say of the family, and the consents: everything of a session that decides
// what may be seen and done.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "access/acts.h"
#include "access/redact.h"
#include "access/same_person.h"
#include "access/settle.h"
#include "access/standpoint.h"
#include "records/moments.h"

namespace indsigt::household {

using consent::PartyId;

// Who can look on, and as what (the demo's switch).
struct ViewerTie {
  std::string person;  // empty: no source names the person
  rules::Role role = rules::Role::kSelf;
};
struct ViewerRow {
  PartyId party;
  std::string name;
  std::vector<ViewerTie> ties;
};
struct Viewers {
  std::optional<PartyId> viewer;
  std::vector<ViewerRow> rows;
};

// What a child writes, and whom the child lets read it.
struct Wish {
  std::string words;
  std::vector<PartyId> readers{};             // empty: nobody
  std::optional<consent::ConsentId> about{};  // none: said in general
};

// What somebody says of their own family (D16): that two whom the sources keep apart are one. By ids that the
// sources give, so that the statement means the same after a further import; never a fact of a register.
struct JoinStatement {
  std::optional<PartyId> author;   // none: whoever imported the files, of whom no family tells
  std::optional<PartialDate> day;  // none: no clock was set
  records::Joined joined;
};

// A pair of persons who may be one.
struct SamePersonRow {
  records::SamePerson pair;
  std::optional<PartialDate>
      said{};  // when the viewer said that they are; none: not said, or without a clock
};

class Household {
 public:
  // Needs: all three outlive the household. `records` are all that was imported; how their log lines are
  // classed is set here.
  Household(records::Records& records, const std::vector<rules::Pack>& packs, const Digest& digest)
      : records_(records), packs_(packs), digest_(digest) {}

  // Takes what a source states of consents.
  void add(std::vector<consent::StatedConsent> stated);
  // Says that the records, the clock or the family have changed: what is computed from them is computed anew.
  void forget() { is_settled_ = is_seen_ = false; }
  void clear();

  // Takes the family of whoever imported the files; from here on as `viewer` sees the family.
  void set_family(family::Family family, std::optional<PartyId> importer);
  [[nodiscard]] bool has_family() const { return family_.has_value(); }
  // Fails with access.denied: no family, or no such party in the family.
  [[nodiscard]] Result<bool> set_viewer(PartyId viewer);
  // Tells whether files may come in and go out: files are the importer's (D3).
  [[nodiscard]] bool is_importer() const { return !family_ || viewer_ == importer_; }

  // What the viewer may see, and with what to decide; valid until something changes.
  struct Seen {
    const records::Records& records;
    const access::Standpoint* standpoint;  // nullptr: no family
    const consent::Ledger& known;          // the consents of which the viewer may know
  };
  // Computes anew what must be. `now`: of the clock; the epoch where no clock is set, when no fact is fresh.
  [[nodiscard]] Seen look(std::optional<Instant> now);

  // Does what somebody decides, and keeps what the act made. Fails as access::perform() does.
  [[nodiscard]] Result<access::Done> act(const access::Act& act, Instant now);
  // Lists whoever is something to somebody, by name.
  [[nodiscard]] Viewers viewers(Instant now);
  // Keeps what the child says. Each of these three is done by the child only; fails with access.denied, also
  // where somebody may not be chosen as a reader or the child may not know of the consent. Fails with
  // session.full where there are too many.
  [[nodiscard]] Result<bool> record_wish(records::PersonId subject, Wish wish, Instant now);
  // Puts other words and readers in place of those that were kept, as said today of the same.
  [[nodiscard]] Result<bool> change_wish(family::WordsId id, Wish wish, Instant now);
  // Lists whom the viewer may be asked about (access/same_person.h).
  [[nodiscard]] std::vector<SamePersonRow> same_persons(std::optional<Instant> now);
  // Says that two are one, by ids under which a row or an answer names them. Fails with access.denied unless
  // they are an open row of same_persons(), and with session.full where there are too many.
  [[nodiscard]] Result<bool> join(const records::Joined& persons, std::optional<Instant> now);
  // Takes such a statement back, also one that does not count; then everything is as before it. Fails with
  // access.denied where there is none, and for whoever may not say who is one.
  [[nodiscard]] Result<bool> part(const records::Joined& persons, std::optional<Instant> now);

  // Takes the words away for everybody.
  [[nodiscard]] Result<bool> take_back_wish(family::WordsId id, Instant now);

 private:
  // What one act made: added again whenever the ledger is made anew from what the sources state.
  struct OwnAct {
    std::vector<consent::Consent> consents;
    std::vector<consent::Event> events;
  };
  [[nodiscard]] const rules::Pack* find_pack(std::string_view id) const;
  void prepare(Instant now);
  void settle(Instant now);
  // Puts the ids under which the records speak of persons and places for those that somebody wrote.
  void name_as_known();
  void name_as_known(consent::Consent& consent) const;
  void name_as_known(consent::Provision& provision) const;
  void replay(const OwnAct& act);
  void see();
  void keep_words(family::Family& next) const;
  void apply_joins();
  [[nodiscard]] std::vector<JoinStatement>::iterator find_join(const records::Joined& persons);
  [[nodiscard]] family::Subject* find_own(records::PersonId subject);
  [[nodiscard]] family::Subject* find_own(family::WordsId id);
  [[nodiscard]] bool may_say(records::PersonId subject, const Wish& wish) const;
  [[nodiscard]] access::Withheld withheld() const;
  [[nodiscard]] ViewerRow row_of(const family::Party& party) const;

  records::Records& records_;
  const std::vector<rules::Pack>& packs_;
  const Digest& digest_;
  std::vector<consent::StatedConsent> stated_;
  std::optional<family::Family> family_;
  std::vector<records::PersonId> stated_subjects_;  // of the family's subjects and then its ties, as written
  std::optional<PartyId> importer_;
  std::optional<PartyId> viewer_;
  std::vector<OwnAct> own_;                  // in their order
  std::vector<JoinStatement> joins_;         // in their order
  std::vector<family::WordsId> taken_back_;  // what a family that is read anew must not bring back
  std::uint64_t written_ = 0;                // how often a child wrote something here
  // For each consent decided here, the hash of exactly what was shown (D10).
  std::vector<access::Shown> shown_;
  access::World world_;
  consent::Ledger ledger_;  // all: for what is done
  consent::Ledger known_;   // what the viewer may know of: for what is said
  std::optional<access::Redacted<records::Records>> seen_;
  std::optional<access::Standpoint> standpoint_;
  bool is_settled_ = false;  // world_ and ledger_ are those of now
  bool is_seen_ = false;     // known_, seen_ and standpoint_ too
};

}  // namespace indsigt::household
