// SPDX-License-Identifier: MPL-2.0
// PROVISIONS.md said again the long way: a part is a set of values, a query the set of all that it may mean.
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "consent/evaluate.h"
#include "core/consent/support/oracle_states.h"

namespace indsigt::consent::tests {

struct Says {
  bool perhaps = true;  // it matches something that the query may mean
  bool surely = true;   // … everything

  void also(bool may, bool must) {
    perhaps = perhaps && may;
    surely = surely && must;
  }
};

using Values = std::set<std::string>;

// What is not known may be anything that is named, or something else.
inline void part(Says& says, const Values& named, const std::optional<std::string>& known) {
  if (named.empty()) return;
  Values meant = named;
  meant.insert("something else");
  if (known) meant = {*known};
  says.also(
      std::any_of(meant.begin(), meant.end(), [&](const auto& value) { return named.contains(value); }),
      std::all_of(meant.begin(), meant.end(), [&](const auto& value) { return named.contains(value); }));
}

template <class Word>
Values words_in(rules::WordSet<Word> words) {
  Values named;
  words.for_each([&](Word word) { named.insert(std::string(word_of(word))); });
  return named;
}

template <class Word>
std::optional<std::string> word_in(const std::optional<Word>& word) {
  return word ? std::optional(std::string(word_of(*word))) : std::nullopt;
}

inline std::string text_of(records::ResourceRef ref) {
  return std::to_string(ref.source) + "/" + std::to_string(ref.index);
}

// Every (field, type) that the query may be about, numbers beyond the lists for those of no list.
inline std::set<std::pair<int, int>> cells_meant(const Query& query) {
  std::set<std::pair<int, int>> cells;
  for (int field = 0; field <= static_cast<int>(records::kFields); ++field) {
    for (int type = 0; type <= static_cast<int>(records::kDataTypes); ++type) {
      if (query.field && static_cast<int>(*query.field) != field) continue;
      if (query.type && static_cast<int>(*query.type) != type) continue;
      cells.insert({field, type});
    }
  }
  return cells;
}

inline void categories(Says& says, const std::vector<Category>& named, const Query& query) {
  if (named.empty()) return;
  const auto cells = cells_meant(query);
  bool may = false, must = false;
  for (const Category& category : named) {
    std::size_t covered = 0;
    for (const auto& [field, type] : cells) {
      const bool inside = (!category.field || static_cast<int>(*category.field) == field) &&
                          (!category.type || static_cast<int>(*category.type) == type);
      covered += inside ? 1 : 0;
    }
    may = may || covered > 0;
    must = must || covered == cells.size();
  }
  says.also(may, must);
}

inline Says says(const Provision& provision, const Query& query) {
  Says says;
  says.also(true, provision.understood);
  const std::string today = to_iso(day_again(query.at.milliseconds));
  const bool in_time = (!provision.from || to_iso(*provision.from) <= today) &&
                       (!provision.to || to_iso(*provision.to) >= today);
  says.also(in_time, in_time);
  const std::set<records::ActorId> named(provision.recipients.begin(), provision.recipients.end());
  if (!named.empty()) {
    bool met = false;
    for (const records::ActorId& one : query.recipient) met = met || named.contains(one);
    says.also(query.recipient.empty() || met, met);
  }
  part(says, Values(provision.purposes.begin(), provision.purposes.end()),
       query.purpose ? std::optional(std::string(*query.purpose)) : std::nullopt);
  categories(says, provision.categories, query);
  Values items;
  for (const records::ResourceRef& ref : provision.items) items.insert(text_of(ref));
  part(says, items, query.item ? std::optional(text_of(*query.item)) : std::nullopt);
  part(says, words_in(provision.phases), word_in(query.phase));
  part(says, words_in(provision.rights), word_in(query.right));
  return says;
}

using Path = std::vector<std::uint16_t>;

// All provisions by their paths, then from the deepest up: what each of them, with all inside it, says.
inline std::optional<Opinion> opinion_again(const Provision& root, const Query& query) {
  struct Node {
    const Provision* provision;
    Says says;
  };
  std::map<Path, Node> nodes{{{}, {&root, says(root, query)}}};
  std::vector<Path> todo{{}};
  while (!todo.empty()) {
    const Path path = todo.back();
    todo.pop_back();
    const Node node = nodes.at(path);
    for (std::size_t i = 0; i < node.provision->exceptions.size(); ++i) {
      Path inside = path;
      inside.push_back(static_cast<std::uint16_t>(i));
      Says all = says(node.provision->exceptions[i], query);
      all.also(node.says.perhaps, node.says.surely);
      nodes[inside] = {&node.provision->exceptions[i], all};
      todo.push_back(inside);
    }
  }
  std::vector<Path> order;
  for (const auto& [path, node] : nodes) order.push_back(path);
  std::sort(order.begin(), order.end(), [](const Path& a, const Path& b) { return a.size() > b.size(); });
  std::map<Path, Opinion> said;
  for (const Path& path : order) {
    const Node& node = nodes.at(path);
    std::optional<Opinion> denial, permission;
    for (std::size_t i = node.provision->exceptions.size(); i-- > 0;) {
      Path inside = path;
      inside.push_back(static_cast<std::uint16_t>(i));
      if (!said.contains(inside)) continue;
      (said.at(inside).permit ? permission : denial) = said.at(inside);
    }
    const bool speaks = node.provision->permit ? node.says.surely && node.says.perhaps : node.says.perhaps;
    if (denial) {
      said[path] = *denial;
    } else if (permission) {
      said[path] = *permission;
    } else if (speaks) {
      said[path] = {node.provision->permit, path};
    }
  }
  return said.contains({}) ? std::optional(said.at({})) : std::nullopt;
}

struct Told {
  Consent consent;
  std::vector<Event> events;
};

// Denials and exclusions of all, then permissions of all.
inline Verdict evaluate_again(const std::vector<Told>& all, const Life& life, const Query& query) {
  std::vector<Verdict> against, in_favour;
  for (const Told& one : all) {
    const Kind kind = one.consent.kind;
    if (one.consent.subject != query.subject || kind == Kind::kLawShare ||
        kind == Kind::kInterventionConsent || kind == Kind::kTreatmentConsent) {
      continue;
    }
    const Standing standing = Again(one.consent, life).replay(one.events, query.at.milliseconds).standing();
    if (standing.state != State::kActive) continue;
    const auto opinion = opinion_again(one.consent.provision, query);
    Provision out;
    out.permit = false;
    out.recipients = standing.excluded;
    const bool excluded = !out.recipients.empty() && says(out, query).perhaps &&
                          says(one.consent.provision, query).perhaps && kind != Kind::kStatutoryOptOut;
    if (opinion && !opinion->permit) {
      against.push_back({Answer::kDenied, &one.consent, opinion->path});
    } else if (excluded) {
      against.push_back({Answer::kExcluded, &one.consent, {}});
    } else if (opinion && kind != Kind::kStatutoryOptOut) {
      in_favour.push_back({Answer::kPermitted, &one.consent, opinion->path});
    }
  }
  const auto first = [](const std::vector<Verdict>& verdicts) {
    return *std::min_element(verdicts.begin(), verdicts.end(), [](const Verdict& a, const Verdict& b) {
      return a.consent->id < b.consent->id;
    });
  };
  if (!against.empty()) return first(against);
  return in_favour.empty() ? Verdict{} : first(in_favour);
}

}  // namespace indsigt::consent::tests
