// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <string_view>

// Closed lists of words: an enumeration and the words that documents and the boundary write for its values,
// from one list, so that neither can be forgotten.
namespace indsigt {

// Makes of a list
//   #define INDSIGT_MODES(X) X(AllOf, "all_of") X(AnyOf, "any_of")
//   INDSIGT_WORDS(Mode, INDSIGT_MODES)
// the enumeration `Mode` with kAllOf, kAnyOf in the list's order, `kModeWords`, `word_of(Mode)` and
// `parse_word<Mode>(text)`. Stands in the namespace of the enumeration.
#define INDSIGT_WORD_MEMBER(name, text) k##name,
#define INDSIGT_WORD_TEXT(name, text) text,
#define INDSIGT_WORDS(Type, LIST)                                                             \
  enum class Type : std::uint8_t { LIST(INDSIGT_WORD_MEMBER) };                               \
  inline constexpr std::string_view k##Type##Words[] = {LIST(INDSIGT_WORD_TEXT)};             \
  [[nodiscard]] constexpr std::string_view word_of(Type value) {                              \
    return k##Type##Words[static_cast<std::size_t>(value)];                                   \
  }                                                                                           \
  [[nodiscard]] constexpr std::optional<Type> find_word(std::string_view text, const Type*) { \
    for (std::size_t i = 0; i < std::size(k##Type##Words); ++i) {                             \
      if (k##Type##Words[i] == text) return static_cast<Type>(i);                             \
    }                                                                                         \
    return std::nullopt;                                                                      \
  }

// Reads a word: `parse_word<Role>("self")`; nothing for any other text. Linear in the list.
template <class Type>
[[nodiscard]] constexpr std::optional<Type> parse_word(std::string_view text) {
  return find_word(text, static_cast<const Type*>(nullptr));
}

// A set of words of one list, of at most 64; iterates in the list's order.
template <class Type>
class WordSet {
 public:
  constexpr WordSet() = default;
  constexpr WordSet(std::initializer_list<Type> words) {
    for (const Type word : words) insert(word);
  }
  constexpr void insert(Type word) { bits_ |= bit(word); }
  constexpr void erase(Type word) { bits_ &= ~bit(word); }
  [[nodiscard]] constexpr bool contains(Type word) const { return (bits_ & bit(word)) != 0; }
  [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
  [[nodiscard]] constexpr bool intersects(WordSet other) const { return (bits_ & other.bits_) != 0; }
  [[nodiscard]] constexpr bool includes(WordSet other) const { return (bits_ & other.bits_) == other.bits_; }
  constexpr WordSet& operator|=(WordSet other) {
    bits_ |= other.bits_;
    return *this;
  }
  friend constexpr bool operator==(WordSet, WordSet) = default;

  // Calls `visit` for each word, in the list's order.
  template <class Visit>
  constexpr void for_each(const Visit& visit) const {
    for (unsigned i = 0; i < 64; ++i) {
      if ((bits_ >> i & 1u) != 0) visit(static_cast<Type>(i));
    }
  }

 private:
  static constexpr std::uint64_t bit(Type word) { return std::uint64_t{1} << static_cast<unsigned>(word); }

  std::uint64_t bits_ = 0;
};

}  // namespace indsigt
