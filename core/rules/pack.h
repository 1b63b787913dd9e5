// SPDX-License-Identifier: MPL-2.0
// A jurisdiction pack: one country's rules as data (core/rules/PACK.md). Ordered: the first rule that matches
// decides; where none does, the answer is no.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "rules/words.h"

namespace indsigt::rules {

// Ages in full years: at least `from`, less than `below`.
struct AgeRange {
  std::uint8_t from = 0;
  std::uint8_t below = 255;

  [[nodiscard]] constexpr bool contains(int age) const { return age >= from && age < below; }
  friend bool operator==(AgeRange, AgeRange) = default;
};

// What must be so for a rule to match; an empty set says nothing about its matter.
struct Condition {
  WordSet<Domain> domains{};
  WordSet<Action> actions{};
  WordSet<Purpose> purposes{};
  WordSet<Role> requesters{};
  WordSet<Custody> custodies{};
  WordSet<Placement> placements{};
  WordSet<Weight> weights{};
  WordSet<Residence> residences{};
  WordSet<Matter> matters{};
  std::optional<AgeRange> age{};
  WordSet<Flag> flags_any{};  // at least one of them
  WordSet<Flag> flags_all{};
  WordSet<Flag> flags_none{};
};

// The days on which a rule is law, both included; none: open.
struct Validity {
  std::optional<PartialDate> from{};
  std::optional<PartialDate> to{};

  // Tells whether the rule is law on that day. Without a day only what has no last day is.
  [[nodiscard]] bool contains(std::optional<PartialDate> day) const {
    return day ? (!from || *from <= *day) && (!to || *day <= *to) : !to;
  }
};

// Whoever acts for somebody, or in somebody's place, may do what that one may and never more: the question is
// asked again as if they were the other.
struct Restatement {
  std::optional<Role> requester{};
  std::optional<Custody> custody{};

  [[nodiscard]] bool any() const { return requester || custody; }
};

// How long a yes lasts at most.
struct Expiry {
  std::uint16_t years = 0;
  std::uint16_t months = 0;
  std::uint16_t days = 0;
  std::uint8_t until_age = 0;  // not 0: until the day the person reaches that age, and the others are 0

  friend bool operator==(const Expiry&, const Expiry&) = default;
};

// "P1Y", "until_age_16".
[[nodiscard]] std::string to_text(const Expiry& expiry);
// Nothing where the text is neither P[nY][nM][nD] with at least one part and no zero sum, nor until_age_<n>.
[[nodiscard]] std::optional<Expiry> parse_expiry(std::string_view text);

// Whose yes a rule asks for.
struct Signers {
  bool subject = false;
  bool custody_holders = false;

  [[nodiscard]] bool any() const { return subject || custody_holders; }
};

struct Rule {
  std::string id;
  Condition when;
  Validity valid{};
  // Exactly one of the three: an outcome of its own, signers that custody expands, or the question asked
  // again (decide.h).
  std::optional<Outcome> outcome{};
  Signers signers{};
  Restatement as{};
  Mode mode = Mode::kAllOf;
  bool human_review = false;
  bool conceal = false;  // the answer must not show that there is something to deny
  WordSet<Notified> notify{};
  WordSet<Redaction> redact{};
  std::optional<Expiry> expiry{};
  std::optional<Route> route{};
  WordSet<Alternative> alternatives{};
  std::string limit{};    // of a sharing by law, a code: "one_meeting"
  std::string opt_out{};  // the law that lets somebody opt out
  std::string hook{};     // the law behind the rule, as it is cited
  Confidence confidence = Confidence::kLow;
};

// Runs after the rule, whatever it said: protection goes through every door.
struct Overlay {
  std::string id;
  Condition when;
  WordSet<Redaction> redact{};
  bool human_review = false;
  std::optional<Route> route{};
  WordSet<Notified> suppress_notify{};
};

// What ends at a birthday.
struct Lapse {
  bool consents = false;
  bool views = false;
  bool proxies = false;
  WordSet<Role> by{};              // given or held by whom; empty: by anybody but the person
  std::optional<Domain> domain{};  // none: in every domain
};

// A birthday that changes who decides.
struct Transition {
  std::uint8_t age = 0;
  std::vector<std::string> effects{};  // codes, in the pack's order: "self_decides:health.share"
  std::vector<Lapse> lapses{};
  std::uint16_t notify_days_before = 0;  // the young person is told first, privately
};

struct Band {
  std::string id;
  AgeRange age;
};

// Whom a child can ring, as the country's own pack names them.
struct Helpline {
  std::string name;
  std::string phone;
};

// Within how long a place must answer whoever asks why it looked, and by which law, as the law is cited.
struct AnswerTime {
  std::uint8_t months = 0;
  std::string law;
};

// When somebody born on 29 February has a birthday in other years.
enum class LeapBirthday : std::uint8_t { kMarch1, kFebruary28 };

struct Pack {
  std::string id;  // "dk"
  std::string version;
  std::optional<PartialDate> valid_from{};  // the day whose law it states
  std::optional<PartialDate> recheck_by{};  // after this day somebody has to read the law again
  std::string signed_off_by{};              // empty: no lawyer has signed it, and whoever shows it says so
  std::uint8_t majority = 18;
  LeapBirthday leap_birthday = LeapBirthday::kMarch1;
  std::vector<Band> bands{};
  std::vector<Transition> transitions{};  // by age
  std::vector<Rule> rules{};
  std::vector<Overlay> overlays{};
  std::vector<Helpline> helplines{};
  std::string
      objection{};  // the law that lets somebody object to a sharing by law; empty: the pack names none
  std::optional<AnswerTime> answer_time{};  // none: the pack names none
};

}  // namespace indsigt::rules
