// SPDX-License-Identifier: MPL-2.0
// tests/vectors/provisions.json: what provisions mean, in cases (core/consent/PROVISIONS.md).
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "base/fhir_time.h"
#include "consent/evaluate.h"
#include "core/consent/support/family.h"

namespace indsigt::consent::tests {
namespace {

using Json = nlohmann::json;

// Each name has a number of its own.
unsigned number_of(const Json& name) {
  static std::vector<std::string> known;
  const std::string text = name.get<std::string>();
  const auto found = std::find(known.begin(), known.end(), text);
  if (found == known.end()) known.push_back(text);
  return static_cast<unsigned>(std::find(known.begin(), known.end(), text) - known.begin());
}

records::ActorId actor(const Json& name) { return id_of<records::ActorId>(number_of(name)); }
records::ResourceRef item(const Json& name) { return {1, number_of(name)}; }

template <class Read>
auto list(const Json& object, const char* member, const Read& read) {
  std::vector<decltype(read(object))> values;
  if (!object.contains(member)) return values;
  for (const Json& value : object[member]) values.push_back(read(value));
  return values;
}

template <class Value, class Read>
std::optional<Value> part(const Json& object, const char* member, const Read& read,
                          std::optional<Value> otherwise = {}) {
  if (!object.contains(member)) return otherwise;
  if (object[member].is_null()) return std::nullopt;
  const auto value = read(object[member].get<std::string>());
  EXPECT_TRUE(value) << object[member];
  return value;
}

Category category(const Json& object) {
  return {part<records::Field>(object, "field", records::field_named),
          part<records::DataType>(object, "type", records::data_type_of)};
}

Provision provision(const Json& object) {
  static const std::set<std::string> kMembers{"permit",     "understood", "recipients", "purposes",
                                              "categories", "items",      "phases",     "rights",
                                              "from",       "to",         "exceptions"};
  for (const auto& [member, value] : object.items()) EXPECT_TRUE(kMembers.contains(member)) << member;
  Provision made;
  made.permit = object.value("permit", true);
  made.understood = object.value("understood", true);
  made.recipients = list(object, "recipients", actor);
  made.purposes = list(object, "purposes", [](const Json& text) { return text.get<std::string>(); });
  made.categories = list(object, "categories", category);
  made.items = list(object, "items", item);
  for (const Json& word : object.value("phases", Json::array())) {
    made.phases.insert(*phase_of(word.get<std::string>()));
  }
  for (const Json& word : object.value("rights", Json::array())) {
    made.rights.insert(*right_of(word.get<std::string>()));
  }
  made.from = part<PartialDate>(object, "from", parse_fhir_date);
  made.to = part<PartialDate>(object, "to", parse_fhir_date);
  made.exceptions = list(object, "exceptions", provision);
  return made;
}

TEST(Vectors, EachIsAnsweredAsItSays) {
  std::ifstream file(INDSIGT_VECTORS "/provisions.json");
  std::stringstream text;
  text << file.rdbuf();
  const Json vectors = Json::parse(text.str(), nullptr, false);
  ASSERT_TRUE(vectors.is_array());
  ASSERT_GE(vectors.size(), 60u);
  for (const Json& vector : vectors) {
    SCOPED_TRACE(vector["name"].get<std::string>());
    const Json& asked = vector["query"];
    const std::vector<records::ActorId> recipient = list(asked, "recipient", actor);
    const std::string purpose = asked.value("purpose", "");
    Query query;
    query.recipient = recipient;
    if (!purpose.empty()) query.purpose = purpose;
    query.phase = part<Phase>(asked, "phase", phase_of);
    query.field = part<records::Field>(asked, "field", records::field_named);
    query.type = part<records::DataType>(asked, "type", records::data_type_of);
    query.right = part<Right>(asked, "right", right_of, Right::kView);
    if (asked.contains("item")) query.item = item(asked["item"]);
    const auto at = parse_fhir_instant(asked["at"].get<std::string>());
    ASSERT_TRUE(at);
    query.at = *at;

    const auto opinion = opinion_of(provision(vector["provision"]), query);
    EXPECT_EQ(!opinion ? "nothing" : opinion->permit ? "permit" : "deny", vector["answer"]);
    EXPECT_EQ(opinion.has_value(), vector.contains("path"));
    if (opinion) {
      EXPECT_EQ(Json(opinion->path), vector["path"]);
    }
  }
}

}  // namespace
}  // namespace indsigt::consent::tests
