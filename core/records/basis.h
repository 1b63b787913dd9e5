// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/instant.h"
#include "records/facts.h"
#include "records/sources.h"

namespace indsigt::records {

// Why something was done, by definition D4. A stated law counts where the directory knows it; a consent where
// one permits what was done, at the time (ConsentJudge); without a judge a stated consent is taken at its
// word. That somebody went past a barrier, or in an emergency, is a class of its own whatever the consents
// say (R76). Hidden lines never get here.
enum class BasisClass : std::uint8_t { kByLaw, kByConsent, kStatedNotFound, kNotGiven, kEmergency };
inline constexpr std::size_t kBasisClasses = 5;

inline constexpr std::string_view kConsentBasis = "urn:indsigt:consent:";
inline constexpr std::string_view kLawBasis = "urn:indsigt:law:";

// HL7's PurposeOfUse (v3-ActReason): a basis may be this and a code.
inline constexpr std::string_view kPurposeSystem = "http://terminology.hl7.org/CodeSystem/v3-ActReason|";

// Whether there is a sentence for a code of it, and whether it says that somebody went past a barrier or an
// emergency was the reason (R76).
[[nodiscard]] bool is_known_purpose(std::string_view code);
[[nodiscard]] bool is_emergency(std::string_view code);

// Whether a source's words for a reason say so: as the logs of Denmark (Værdispring), Norway, Sweden, Finland
// and Estonia do, and English ones. Letters are compared without their case.
[[nodiscard]] bool says_emergency(std::string_view words);

// Stands for an emergency of which no more may be told.
inline constexpr std::string_view kEmergencyBasis = "http://terminology.hl7.org/CodeSystem/v3-ActReason|BTG";

// Without a judge.
[[nodiscard]] BasisClass class_of(std::string_view basis, const std::vector<Law>& laws);

// What a log line says was done.
struct Deed {
  PersonId subject;
  LogKind kind = LogKind::kOther;
  std::optional<Instant> at{};
  std::optional<ActorId> recipient{};  // to whom it was shown, else for whom or by whom it was looked at
  std::uint64_t cells = 0;             // bit Cell::number(): what it concerned …
  bool more = false;                   // … and something whose cell is not known, or nothing is stated
  std::string_view basis{};            // as stated
};

// Knows which consents permit what; above this module.
class ConsentJudge {
 public:
  virtual ~ConsentJudge() = default;
  [[nodiscard]] virtual bool permits(const Deed& deed) const = 0;
};

// The law that a basis names; nullptr where the directory does not know it.
[[nodiscard]] const Law* find_law(std::string_view basis, const std::vector<Law>& laws);

}  // namespace indsigt::records
