// SPDX-License-Identifier: MPL-2.0
#include "consent/consent.h"

#include <span>

#include "consent/state.h"

namespace indsigt::consent {
namespace {

#define INDSIGT_TEXT(name, text) text,
constexpr std::string_view kKindWords[] = {INDSIGT_CONSENT_KINDS(INDSIGT_TEXT)};
constexpr std::string_view kRightWords[] = {INDSIGT_RIGHTS(INDSIGT_TEXT)};
constexpr std::string_view kPhaseWords[] = {INDSIGT_PHASES(INDSIGT_TEXT)};
constexpr std::string_view kStateWords[] = {INDSIGT_CONSENT_STATES(INDSIGT_TEXT)};
#undef INDSIGT_TEXT
static_assert(std::size(kKindWords) == kKinds && std::size(kRightWords) == kRights &&
              std::size(kPhaseWords) == kPhases);

template <class Value>
std::optional<Value> place_of(std::span<const std::string_view> words, std::string_view word) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == word) return static_cast<Value>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view word_of(Kind kind) { return kKindWords[static_cast<std::size_t>(kind)]; }
std::string_view word_of(Right right) { return kRightWords[static_cast<std::size_t>(right)]; }
std::string_view word_of(Phase phase) { return kPhaseWords[static_cast<std::size_t>(phase)]; }
std::string_view word_of(State state) { return kStateWords[static_cast<std::size_t>(state)]; }
std::optional<Kind> kind_of(std::string_view word) { return place_of<Kind>(kKindWords, word); }
std::optional<Right> right_of(std::string_view word) { return place_of<Right>(kRightWords, word); }
std::optional<Phase> phase_of(std::string_view word) { return place_of<Phase>(kPhaseWords, word); }

}  // namespace indsigt::consent
