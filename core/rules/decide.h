// SPDX-License-Identifier: MPL-2.0
// Who may do what for whom: facts and a pack in, one decision out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/pack.h"
#include "rules/words.h"

namespace indsigt::rules {

// What is known when somebody asks for something. From registers and authorities only, never from whoever
// asks; whoever makes these facts turns what is older than 24 hours into unknown (D12).
struct Facts {
  int subject_age = 0;  // full years, at the moment of the decision
  Custody custody = Custody::kUnknown;
  Placement placement = Placement::kNone;
  Role requester = Role::kSelf;
  Domain domain = Domain::kSocial;
  Action action = Action::kViewData;
  Purpose purpose = Purpose::kAny;
  Weight weight = Weight::kMajor;
  Residence residence = Residence::kUnknown;
  Matter matter = Matter::kAny;
  WordSet<Flag> flags{};
  std::optional<PartialDate> on{};  // the day whose law answers; none: the day whose law the pack states
};

// The rule ids of decisions that no rule of a pack made.
inline constexpr std::string_view kDefaultRule = "default";
inline constexpr std::string_view kInvalidPackRule = "pack.invalid";

struct Decision {
  Outcome outcome = Outcome::kDenied;
  // Whether a rule spoke. Where none did, the answer is no because nothing is known here: whoever shows the
  // answer says that, and never that the law forbids something.
  bool covered = false;
  std::vector<CoSigner> needs_also{};
  std::optional<Mode> mode{};  // of needs_also; none where nobody else is needed
  bool human_review = false;   // the portal only passes it on; somebody responsible decides
  bool conceal = false;
  WordSet<Notified> notify{};
  WordSet<Redaction> redact{};
  std::optional<Expiry> expiry{};
  std::optional<Route> route{};
  WordSet<Alternative> alternatives{};
  std::string limit{};
  std::string opt_out{};
  std::string rule{kDefaultRule};
  std::vector<std::string> overlays{};  // ids of those that matched, in the pack's order
  std::string hook{};
  Confidence confidence = Confidence::kLow;
  std::string pack{};  // id
  std::string pack_version{};
};

// The first rule that matches, of those that are law on the day of the question, decides. Where it asks for
// signers, custody expands them: joint: the other holder as well (all of them, where the one who asks is
// none); sole: nobody else, or the one holder, where the one who asks is none; anything else denies: nobody
// is told and no time runs, and for unknown custody nothing else follows either (D12). Where only the person
// must sign, custody does not matter. A young person who must sign and asks has signed. A rule that allows
// what a parent asks for denies likewise while custody is unknown: that they hold it, or do not, is then a
// claim. A rule that restates the question (Restatement) has it answered as if the one for whom somebody acts
// had asked. Then every overlay adds what it adds that matches the question as it was asked or as it was
// restated, also where no rule matched. Without a pack (it was invalid): denied.
[[nodiscard]] Decision decide(const Pack* pack, const Facts& facts);

}  // namespace indsigt::rules
