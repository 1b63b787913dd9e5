// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_text.h"

#include <gtest/gtest.h>

#include "base/bytes.h"

namespace indsigt::sources {
namespace {

using tree::Tree;

std::string name_in(std::string_view json) {
  const auto tree = Tree::parse(as_bytes(json));
  return tree ? human_name(tree->root()).text : "unreadable";
}

TEST(HumanName, TakesTheOfficialNameAndNeverAnOldOneFirst) {
  EXPECT_EQ(name_in(R"([{"use":"old","family":"Før"},{"given":["Ida","Marie"],"family":"Berg"}])"),
            "Ida Marie Berg");
  EXPECT_EQ(name_in(R"([{"use":"usual","text":"Ida"},{"use":"official","text":"Ida Marie Berg"}])"),
            "Ida Marie Berg");
  EXPECT_EQ(name_in(R"([{"use":"old","family":"Før"}])"), "Før");
}

TEST(HumanName, SurvivesWhatSourcesWrite) {
  EXPECT_EQ(name_in(R"([{"given":[null,"James"]}])"), "James");
  EXPECT_EQ(name_in(R"([{"text":" ","family":"Berg"}])"), "Berg");
  EXPECT_EQ(name_in(R"([{}])"), "");
  EXPECT_EQ(name_in(R"({"family":"Berg"})"), "");
  EXPECT_EQ(name_in("[7,null,[]]"), "");
  EXPECT_EQ(name_in("null"), "");
}

}  // namespace
}  // namespace indsigt::sources
