// SPDX-License-Identifier: MPL-2.0
// Documents that nobody in this project wrote: the JSONTestSuite (y_ valid, n_ not, i_ up to the parser).
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "tree/tree.h"

namespace indsigt::tree {
namespace {

namespace fs = std::filesystem;

// Valid by RFC 8259, refused by the I-JSON narrowing (RFC 7493, 2.3: names in an object are unique).
constexpr std::string_view kNarrowed[] = {
    "y_object_duplicated_key.json",
    "y_object_duplicated_key_and_value.json",
};

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The files of a folder of the suite, sorted; none when it is absent.
std::vector<fs::path> files(std::string_view folder) {
  std::vector<fs::path> found;
  const char* const shared = std::getenv("INDSIGT_SHARED");
  if (shared == nullptr) return found;
  std::error_code error;
  for (const auto& entry :
       fs::directory_iterator(fs::path(shared) / "data/json/JSONTestSuite" / folder, error)) {
    if (entry.path().extension() == ".json") found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

TEST(TreeSuite, JudgesAsTheSuiteDoes) {
  const std::vector<fs::path> found = files("test_parsing");
  if (found.empty()) GTEST_SKIP() << "INDSIGT_SHARED names no folder with data/json/JSONTestSuite";
  for (const fs::path& path : found) {
    const std::string name = path.filename().string();
    const std::string text = read(path);
    const Result<Tree> tree = Tree::parse(std::as_bytes(std::span(text)));
    const bool narrowed = std::ranges::find(kNarrowed, name) != std::end(kNarrowed);
    if (narrowed) {
      ASSERT_FALSE(tree) << name;
      EXPECT_EQ(tree.error().code, ErrorCode::kJsonDuplicateKey) << name;
    } else if (name.starts_with("y_")) {
      EXPECT_TRUE(tree) << name << " " << tree.error().place;
    } else if (name.starts_with("n_")) {
      EXPECT_FALSE(tree) << name;
    }
    if (!tree) continue;
    const std::string written = tree->write();
    const Result<Tree> again = Tree::parse(std::as_bytes(std::span(written)));
    ASSERT_TRUE(again) << name;
    EXPECT_EQ(again->write(), written) << name;
  }
}

TEST(TreeSuite, SurvivesTheTransformFiles) {
  const std::vector<fs::path> found = files("test_transform");
  if (found.empty()) GTEST_SKIP() << "INDSIGT_SHARED names no folder with data/json/JSONTestSuite";
  for (const fs::path& path : found) {
    const std::string text = read(path);
    const Result<Tree> tree = Tree::parse(std::as_bytes(std::span(text)));
    // Numbers come out as they went in.
    if (tree && path.filename().string().starts_with("number_")) {
      EXPECT_NE(text.find(tree->write()), std::string::npos) << path.filename();
    }
  }
}

}  // namespace
}  // namespace indsigt::tree
