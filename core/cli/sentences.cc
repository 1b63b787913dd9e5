// SPDX-License-Identifier: MPL-2.0
#include "cli/sentences.h"

namespace indsigt::cli {
namespace {

struct Row {
  std::string_view key;
  std::string_view sentence;
};

// Made by core/cli/sentences.cmake from the locale files: Row lists of the error- keys.
constexpr Row kDanish[] = {
#include "sentences.da.inc"
};
constexpr Row kSwedish[] = {
#include "sentences.sv.inc"
};
constexpr Row kEnglish[] = {
#include "sentences.en.inc"
};

template <std::size_t count>
std::string_view find(const Row (&rows)[count], std::string_view name) {
  for (const Row& row : rows) {
    if (row.key == name) return row.sentence;
  }
  return name;  // a test holds that this never happens
}

}  // namespace

std::string_view error_sentence(ErrorCode code, Language language) {
  const std::string_view name = error_name(code);
  if (language == Language::kDanish) return find(kDanish, name);
  if (language == Language::kSwedish) return find(kSwedish, name);
  return find(kEnglish, name);
}

}  // namespace indsigt::cli
