// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>
#include <type_traits>

#include "base/fhir_time.h"
#include "rules/decide.h"

namespace indsigt::rules {

// Facts from words in any order: "8 custody_holder health view_data high_conflict on:2025-05-31". What is not
// said is joint custody, no placement, any purpose, major weight, unknown residence, any matter. "none" and
// "unknown" are said of custody, "any" of the purpose.
inline Facts facts_of(std::string_view line) {
  Facts facts;
  facts.custody = Custody::kJoint;
  const auto take = [&](std::string_view word) {
    const auto set = [&](auto& fact) {
      const auto known = parse_word<std::remove_reference_t<decltype(fact)>>(word);
      if (known) fact = *known;
      return known.has_value();
    };
    if (word.starts_with("on:")) {
      facts.on = parse_fhir_date(word.substr(3)).value_or(PartialDate());
      return facts.on->day != 0;
    }
    if (const auto flag = parse_word<Flag>(word)) return facts.flags.insert(*flag), true;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), facts.subject_age);
    return (error == std::errc() && end == word.data() + word.size()) || set(facts.custody) ||
           set(facts.requester) || set(facts.domain) || set(facts.action) || set(facts.purpose) ||
           set(facts.weight) || set(facts.placement) || set(facts.residence) || set(facts.matter);
  };
  while (!line.empty()) {
    const std::string_view word = line.substr(0, line.find(' '));
    line.remove_prefix(std::min(line.size(), word.size() + 1));
    EXPECT_TRUE(word.empty() || take(word)) << word;
  }
  return facts;
}

template <class Word>
std::string words_in(WordSet<Word> set) {
  std::string text;
  set.for_each([&](Word word) { text += (text.empty() ? "" : " ") + std::string(word_of(word)); });
  return text;
}

inline std::string needs_of(const Decision& decision) {
  std::string text;
  for (const CoSigner who : decision.needs_also) {
    text += (text.empty() ? "" : " ") + std::string(word_of(who));
  }
  return text;
}

// "a b" of a decision's overlays.
inline std::string overlays_of(const Decision& decision) {
  std::string text;
  for (const std::string& id : decision.overlays) text += (text.empty() ? "" : " ") + id;
  return text;
}

}  // namespace indsigt::rules
