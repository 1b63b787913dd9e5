// SPDX-License-Identifier: MPL-2.0
// The same family in any accent: the same answers, or fewer with the reason said (issue 16;
// core/sources/RULES.md).
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string>

#include "support/accents/answers.h"
#include "support/accents/packing.h"

namespace indsigt::accents {
namespace {

constexpr unsigned kFirstSeed = 1;

// Each family in three accents; with INDSIGT_MANY set, ten thousand or as many as it says, each in all
// accents.
unsigned number_of_families() {
  const char* const many = std::getenv("INDSIGT_MANY");
  if (many == nullptr) return 150;
  const long stated = std::strtol(many, nullptr, 10);
  return stated > 1 ? static_cast<unsigned>(stated) : 10'000;
}

// What is wrong with the answers about a story; empty where nothing is.
std::string fault_in(const Story& story, const Accent& accent, unsigned seed) {
  const Written written = write_story(story, accent, seed);
  const Imported imported = import_files(story, written, 0);
  const auto faults = faults_of(story, accent, written, imported);
  std::string text;
  for (std::size_t i = 0; i < faults.size() && i < 5; ++i) text += faults[i] + "\n";
  if (!text.empty()) return text;
  const std::string answers = answers_of(imported.records);
  const std::string turned = answers_of(import_files(story, written, seed).records);
  if (answers == turned) return {};
  return "the order of import changes" + answers + "\nto" + turned;
}

// Leaves out all that the fault does not need.
void make_small(Story& story, const Accent& accent, unsigned seed) {
  const auto try_without = [&](std::set<unsigned>& left_out, std::size_t begin, std::size_t end) {
    const std::set<unsigned> before = left_out;
    for (std::size_t i = begin; i < end; ++i) left_out.insert(static_cast<unsigned>(i));
    if (fault_in(story, accent, seed).empty()) left_out = before;
  };
  const auto shrink = [&](std::set<unsigned>& left_out, std::size_t many) {
    for (std::size_t step = many; step > 0; step /= 2) {
      for (std::size_t begin = 0; begin < many; begin += step) {
        try_without(left_out, begin, std::min(begin + step, many));
      }
    }
  };
  shrink(story.left_out_lines, story.lines.size());
  shrink(story.left_out_things, story.things.size());
}

// Says everything that is needed to look at it again.
void report(Story& story, unsigned seed, const Accent& accent) {
  make_small(story, accent, seed);
  std::string files;
  for (const File& file : write_story(story, accent, seed).files)
    files += "\n--- " + file.text.substr(0, 4'000);
  ADD_FAILURE() << "family " << seed << " in the accent \"" << accent.name << "\"\n"
                << fault_in(story, accent, seed) << files;
}

TEST(Accents, TheSameFamilyHasTheSameAnswers) {
  const auto accents = all_accents();
  const bool many = std::getenv("INDSIGT_MANY") != nullptr;
  std::set<std::size_t> failed;  // one fault of each accent is enough
  for (unsigned seed = kFirstSeed; seed < kFirstSeed + number_of_families(); ++seed) {
    Story story = make_story(seed);
    for (std::size_t i = 0; i < accents.size(); ++i) {
      const bool is_tried = (many || (i + seed) % 7 == 0) && !failed.contains(i);
      if (!is_tried || fault_in(story, accents[i], seed).empty()) continue;
      failed.insert(i);
      report(story, seed, accents[i]);
    }
  }
}

}  // namespace
}  // namespace indsigt::accents
