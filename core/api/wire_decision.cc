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

// A line that names no thing: no ids are given out.
template <class Write>
std::string write_object(const Write& write) {
  JsonText text;
  SessionHandles none;
  const Wire wire{text, none};
  {
    Object object(wire);
    write(object);
  }
  return text.take();
}

}  // namespace

std::string write_decision(const rules::Decision& decision) {
  return write_object([&](Object& object) {
    object.add("confidence", rules::word_of(decision.confidence))
        .add("covered", decision.covered)
        .maybe("expiry", decision.expiry ? to_text(*decision.expiry) : std::string())
        .maybe("hook", decision.hook)
        .add("human_review", decision.human_review)
        .maybe("mode", word_or_none(decision.mode))
        .words("needs_also", decision.needs_also, [](rules::CoSigner who) { return rules::word_of(who); })
        .list("notify", words_of(decision.notify))
        .add("outcome", rules::word_of(decision.outcome))
        .list("overlays", decision.overlays)
        .maybe("pack", decision.pack)
        .maybe("pack_version", decision.pack_version)
        .list("redact", words_of(decision.redact))
        .maybe("route", word_or_none(decision.route))
        .add("rule", decision.rule);
  });
}

DecidedLine decide_line(const rules::Pack* pack, std::string_view facts) {
  const auto known = documents::read_facts(as_bytes(facts));
  if (known) return {write_decision(rules::decide(pack, *known)), true};
  return {write_object([&](Object& object) {
            object.object("error", [&](Object& inner) {
              inner.add("code", error_name(known.error().code)).add("place", known.error().place);
            });
          }),
          false};
}

}  // namespace indsigt::api
