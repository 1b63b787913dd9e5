// SPDX-License-Identifier: MPL-2.0
#include "records/things.h"

#include <iterator>

namespace indsigt::records {
namespace {

struct Word {
  std::string_view code;
  MessageKey key;
};

#define INDSIGT_WORD(name, code, key) {code, key},
constexpr Word kWords[] = {INDSIGT_THINGS(INDSIGT_WORD)};
#undef INDSIGT_WORD
static_assert(std::size(kWords) == kThings && kThings < 256);

// kNone stands before the list.
const Word& word_of(Thing thing) { return kWords[static_cast<std::size_t>(thing) - 1]; }

}  // namespace

std::optional<Thing> thing_of(std::string_view code) {
  for (std::size_t i = 0; i < kThings; ++i) {
    if (kWords[i].code == code) return static_cast<Thing>(i + 1);
  }
  return std::nullopt;
}

std::string_view code_of(Thing thing) { return word_of(thing).code; }
MessageKey key_of(Thing thing) { return word_of(thing).key; }

}  // namespace indsigt::records
