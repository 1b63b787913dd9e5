// SPDX-License-Identifier: MPL-2.0
// Reading a document that must be right as a whole: each member known, each word one of ours. The first fault
// is kept and the document is then refused, so readers need not stop at it.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/error.h"
#include "rules/words.h"
#include "tree/tree.h"

namespace indsigt::documents {

using tree::Kind;
using tree::Value;

// A value with its JSON pointer.
struct Spot {
  Value value;
  std::string place;

  [[nodiscard]] Spot operator[](std::string_view name) const {
    return {value[name], place + "/" + std::string(name)};
  }
};

class Strict {
 public:
  // `shape` is the code of what has the wrong form, `word` of a word that is not in its list.
  Strict(ErrorCode shape, ErrorCode word) : shape_(shape), word_(word) {}

  [[nodiscard]] const std::optional<Error>& fault() const { return fault_; }
  void refuse(const Spot& spot) { refuse(shape_, spot.place); }
  void refuse_word(const Spot& spot) { refuse(word_, spot.place); }

  // Refuses what is no object, a member that is not in `known` (named "~": it could be somebody's data), and
  // an absent one of `needed`.
  void members(const Spot& object, std::initializer_list<std::string_view> known,
               std::initializer_list<std::string_view> needed = {});
  // Calls read(spot) for each element. Refuses what is no array, and more than `most` elements.
  template <class Read>
  void elements(const Spot& list, std::size_t most, const Read& read);

  // Each refuses what is there and of another kind. Absent: false, an empty text, `otherwise`.
  [[nodiscard]] bool truth(const Spot& spot);
  [[nodiscard]] std::string text(const Spot& spot, std::size_t most_bytes);
  [[nodiscard]] int whole(const Spot& spot, int least, int most, int otherwise = 0);

  // One of the words of a list; nothing where it is absent.
  template <class Word>
  [[nodiscard]] std::optional<Word> word(const Spot& spot);
  // Some words of a list, written as an array that is not empty, or as one word; empty where it is absent.
  template <class Word>
  [[nodiscard]] rules::WordSet<Word> words(const Spot& spot);

 private:
  void refuse(ErrorCode code, const std::string& place) {
    if (!fault_) fault_ = Error{code, place};
  }

  ErrorCode shape_;
  ErrorCode word_;
  std::optional<Error> fault_;
};

template <class Read>
void Strict::elements(const Spot& list, std::size_t most, const Read& read) {
  if (!list.value.is(Kind::kArray) || list.value.size() > most) return refuse(list);
  std::size_t position = 0;
  for (Value one = list.value.first(); one.present(); one = one.next()) {
    read(Spot{one, list.place + "/" + std::to_string(position++)});
  }
}

template <class Word>
std::optional<Word> Strict::word(const Spot& spot) {
  if (!spot.value.present()) return std::nullopt;
  const auto text = spot.value.string();
  if (!text) refuse(spot);
  const auto known = rules::parse_word<Word>(text.value_or(""));
  if (!known) refuse_word(spot);
  return known;
}

template <class Word>
rules::WordSet<Word> Strict::words(const Spot& spot) {
  rules::WordSet<Word> set;
  const auto insert = [&](const Spot& one) {
    if (!one.value.is(Kind::kString)) return refuse(one);
    if (const auto known = word<Word>(one)) set.insert(*known);
  };
  if (spot.value.is(Kind::kString)) insert(spot);
  if (!spot.value.present() || spot.value.is(Kind::kString)) return set;
  if (spot.value.size() == 0) refuse(spot);
  elements(spot, 64, insert);
  return set;
}

}  // namespace indsigt::documents
