// SPDX-License-Identifier: MPL-2.0
#include "api/wire_decision.h"

#include <vector>

#include "api/wire_object.h"
#include "base/bytes.h"
#include "documents/packs.h"

namespace indsigt::api {
namespace {

template <class Word>
std::vector<std::string_view> words_of(rules::WordSet<Word> set) {
  std::vector<std::string_view> words;
  set.for_each([&](Word word) { words.push_back(rules::word_of(word)); });
  return words;
}

template <class Word>
std::string_view word_or_none(const std::optional<Word>& word) {
  return word ? rules::word_of(*word) : std::string_view();
}

}  // namespace

std::string write_decision(const rules::Decision& decision) {
  std::vector<std::string_view> needs_also;
  for (const rules::CoSigner who : decision.needs_also) needs_also.push_back(rules::word_of(who));
  Object object;
  object.add("outcome", rules::word_of(decision.outcome))
      .list("needs_also", needs_also)
      .maybe("mode", word_or_none(decision.mode))
      .add("human_review", decision.human_review)
      .list("notify", words_of(decision.notify))
      .list("redact", words_of(decision.redact))
      .maybe("expiry", decision.expiry ? to_text(*decision.expiry) : std::string())
      .maybe("route", word_or_none(decision.route))
      .add("rule", decision.rule)
      .list("overlays", decision.overlays)
      .maybe("hook", decision.hook)
      .add("confidence", rules::word_of(decision.confidence))
      .maybe("pack", decision.pack)
      .maybe("pack_version", decision.pack_version);
  return object.take().dump();
}

DecidedLine decide_line(const rules::Pack* pack, std::string_view facts) {
  const auto known = documents::read_facts(as_bytes(facts));
  if (known) return {write_decision(rules::decide(pack, *known)), true};
  Object error;
  error.add("code", error_name(known.error().code)).add("place", known.error().place);
  return {Object().add("error", error.take()).take().dump(), false};
}

}  // namespace indsigt::api
