// SPDX-License-Identifier: MPL-2.0
#include "consent/match.h"

#include <algorithm>

namespace indsigt::consent {
namespace {

Match when(bool matches) { return matches ? Match::kYes : Match::kNo; }

// A list that names something: does it name what the query says?
template <class Values, class Known>
Match match_list(const Values& values, const std::optional<Known>& known) {
  if (values.empty()) return Match::kYes;
  if (!known) return Match::kUnknown;
  return when(std::find(values.begin(), values.end(), *known) != values.end());
}

template <class Word>
Match match_words(rules::WordSet<Word> words, const std::optional<Word>& known) {
  if (words.empty()) return Match::kYes;
  return known ? when(words.contains(*known)) : Match::kUnknown;
}

template <class Value>
Match match_part(const std::optional<Value>& part, const std::optional<Value>& known) {
  if (!part) return Match::kYes;
  return known ? when(*part == *known) : Match::kUnknown;
}

Match match_categories(const std::vector<Category>& categories, const Query& query) {
  if (categories.empty()) return Match::kYes;
  Match best = Match::kNo;
  for (const Category& category : categories) {
    best = std::max(best,
                    std::min(match_part(category.field, query.field), match_part(category.type, query.type)));
  }
  return best;
}

Match match_days(const Provision& provision, PartialDate day) {
  return when((!provision.from || *provision.from <= day) && (!provision.to || day <= *provision.to));
}

}  // namespace

Match match_recipients(std::span<const records::ActorId> recipients, const Query& query) {
  if (query.recipient.empty()) return Match::kUnknown;
  return when(std::find_first_of(recipients.begin(), recipients.end(), query.recipient.begin(),
                                 query.recipient.end()) != recipients.end());
}

Match match(const Provision& provision, const Query& query, PartialDate day) {
  Match all = provision.understood ? Match::kYes : Match::kUnknown;
  const auto also = [&](Match part) { all = std::min(all, part); };
  also(match_days(provision, day));
  if (!provision.recipients.empty()) also(match_recipients(provision.recipients, query));
  also(match_list(provision.purposes, query.purpose));
  also(match_categories(provision.categories, query));
  also(match_list(provision.items, query.item));
  also(match_words(provision.phases, query.phase));
  also(match_words(provision.rights, query.right));
  return all;
}

}  // namespace indsigt::consent
