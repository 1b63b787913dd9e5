// SPDX-License-Identifier: MPL-2.0
// 10,000 files broken on purpose: each is refused with a name, or read with its problems named; none crashes.
#include <gtest/gtest.h>

#include <random>

#include "support/read_source.h"

namespace indsigt::sources {
namespace {

using testing::read_source;

// A small record with everything that can be broken: entries, names, identifiers, dates, references.
constexpr std::string_view kSound =
    R"({"resourceType":"Bundle","type":"collection","entry":[)"
    R"({"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","id":"1","name":[{"given":["Noah"],"family":"Holm"}],)"
    R"("identifier":[{"system":"s","value":"1"}]}},)"
    R"({"fullUrl":"urn:uuid:2","resource":{"resourceType":"Organization","id":"2","name":"Skolen"}},)"
    R"({"fullUrl":"urn:uuid:3","resource":{"resourceType":"Encounter","id":"3","subject":{"reference":"urn:uuid:1"},)"
    R"("serviceProvider":{"reference":"urn:uuid:2"},"period":{"start":"2026-01-02","end":"2026-01-03"}}},)"
    R"({"fullUrl":"urn:uuid:4","resource":{"resourceType":"Observation","id":"4","subject":{"reference":"urn:uuid:1"},)"
    R"("encounter":{"reference":"urn:uuid:3"},"effectiveDateTime":"2026-01-02","valueQuantity":{"value":6.0}}},)"
    R"({"fullUrl":"urn:uuid:5","resource":{"resourceType":"AuditEvent","id":"5","recorded":"2026-01-02T03:04:05Z",)"
    R"("agent":[{"who":{"reference":"urn:uuid:2"},"requestor":true}]}}]})";

class Breaker {
 public:
  explicit Breaker(unsigned seed) : random_(seed) {}

  std::size_t draw(std::size_t bound) { return random_() % bound; }

  std::string truncate() { return std::string(kSound.substr(0, draw(kSound.size()))); }

  std::string flip_bits() {
    std::string text(kSound);
    for (std::size_t i = 0; i <= draw(8); ++i) {
      char& c = text[draw(text.size())];
      c = static_cast<char>(c ^ (1 << draw(8)));
    }
    return text;
  }

  // One of the values that the reader looks at becomes one of another type.
  std::string swap_type() {
    constexpr std::string_view kValues[] = {R"("2026-01-03")",
                                            R"("2026-01-02T03:04:05Z")",
                                            R"("urn:uuid:1"})",
                                            R"("urn:uuid:3"},)",
                                            R"("1",)",
                                            R"("Skolen")",
                                            R"([{"given":["Noah"],"family":"Holm"}])",
                                            R"([{"system":"s","value":"1"}])"};
    constexpr std::string_view kOthers[] = {"7", "true", "{}", "[[]]", "{\"x\":[1]}", "-0.5e7"};
    const std::string_view value = kValues[draw(std::size(kValues))];
    std::string text(kSound);
    // The closing bracket or comma in the pattern says which of several values is meant; it stays.
    std::size_t length = value.size();
    while (value[length - 1] == ',' || (value[length - 1] == '}' && value[0] == '"')) --length;
    return text.replace(text.rfind(value), length, kOthers[draw(std::size(kOthers))]);
  }

  std::string nest_deeply() {
    const std::size_t depth = 65 + draw(100'000);
    const bool arrays = draw(2) == 0;
    std::string inner;
    for (std::size_t i = 0; i < depth; ++i) inner += arrays ? "[" : "{\"a\":";
    if (draw(2) == 0) return inner;  // never closed
    inner += "1" + std::string(depth, arrays ? ']' : '}');
    return R"({"resourceType":"Condition","x":)" + inner + "}";
  }

  std::string write_hugely() {
    const std::string huge(1'000 + draw(200'000), static_cast<char>('a' + draw(26)));
    std::string text(kSound);
    constexpr std::string_view kPlaces[] = {"Skolen",     "Holm",   "urn:uuid:2\",",
                                            "2026-01-03", "family", "collection"};
    const std::string_view place = kPlaces[draw(std::size(kPlaces))];
    return text.insert(text.find(place), huge);
  }

  std::string misdirect() {
    std::string text(kSound);
    const std::size_t at =
        text.find(R"("reference":"urn:uuid:)", draw(text.rfind(R"("reference":"urn:uuid:)")));
    return text.replace(at + 22, 1, draw(2) == 0 ? "9" : "");
  }

 private:
  std::mt19937 random_;
};

// What became of a file: "code" of a refusal, "problem" or "sound".
std::string fate(const std::string& text) {
  const auto source = read_source(text);
  if (!source) {
    EXPECT_FALSE(error_name(source.error().code).empty());
    return std::string(error_name(source.error().code));
  }
  for (const Error& problem : source->reading.problems.rows()) {
    EXPECT_TRUE(problem.place.starts_with('/')) << problem.place;
  }
  const std::string archive = write_archive(source->raw);
  const auto again = read_source(archive);
  EXPECT_TRUE(again.has_value() && write_archive(again->raw) == archive);
  return source->reading.problems.total() > 0 ? "problem" : "sound";
}

constexpr int kEach = 1'667;  // six ways to break a file, 10,000 files

TEST(BrokenSource, TheSoundFileIsSound) { EXPECT_EQ(fate(std::string(kSound)), "sound"); }

TEST(BrokenSource, ATruncatedFileIsRefused) {
  Breaker breaker(1);
  for (int i = 0; i < kEach; ++i) EXPECT_EQ(fate(breaker.truncate()), "json.syntax");
}

TEST(BrokenSource, FlippedBitsNeverCrash) {
  Breaker breaker(2);
  int sound = 0;
  for (int i = 0; i < kEach; ++i) sound += fate(breaker.flip_bits()) == "sound" ? 1 : 0;
  EXPECT_LT(sound, kEach * 3 / 4);  // a bit in a name makes another name; most others are noticed
}

TEST(BrokenSource, AValueOfAnotherTypeIsAProblem) {
  Breaker breaker(3);
  for (int i = 0; i < kEach; ++i) {
    const std::string text = breaker.swap_type();
    EXPECT_EQ(fate(text), "problem") << text;
  }
}

TEST(BrokenSource, DeepNestingIsRefused) {
  Breaker breaker(4);
  for (int i = 0; i < kEach; ++i) EXPECT_EQ(fate(breaker.nest_deeply()), "json.depth");
}

TEST(BrokenSource, HugeTextIsReadOrNamed) {
  Breaker breaker(5);
  for (int i = 0; i < kEach; ++i) {
    const std::string found = fate(breaker.write_hugely());
    EXPECT_TRUE(found == "sound" || found == "problem") << found;
  }
}

TEST(BrokenSource, AReferenceToNothingIsAProblem) {
  Breaker breaker(6);
  for (int i = 0; i < kEach; ++i) EXPECT_EQ(fate(breaker.misdirect()), "problem");
}

}  // namespace
}  // namespace indsigt::sources
