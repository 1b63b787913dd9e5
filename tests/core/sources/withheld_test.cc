// SPDX-License-Identifier: MPL-2.0
// What a source asks not to show to the person, by every spelling and at every place of the label: a label
// that is not understood as one would show a report of concern to those whom the report is about (D4, R7).
#include <gtest/gtest.h>

#include <string>

#include "support/read_source.h"

namespace indsigt::sources {
namespace {

using testing::read_source;

// A file of one person with `more` entries.
SourceReading read(const std::string& more, const std::string& of_bundle = "") {
  auto source = read_source(R"({"resourceType":"Bundle",)" + of_bundle + R"("type":"collection","entry":[
    {"resource":{"resourceType":"Patient","id":"p","name":[{"text":"Noah"}]}})" +
                            more + "]}");
  EXPECT_TRUE(source.has_value());
  return source ? std::move(source->reading) : SourceReading{};
}

std::string resource(const std::string& type, const std::string& id, const std::string& members) {
  return R"(,{"resource":{"resourceType":")" + type + R"(","id":")" + id + "\"," + members + "}}";
}

std::string document(const std::string& members) {
  return resource("DocumentReference", "d", R"("subject":{"reference":"Patient/p"},)" + members);
}

std::string event(const std::string& members, const std::string& entity) {
  return resource("AuditEvent", "e",
                  members + R"("action":"R","entity":[{"what":{"reference":"Patient/p"})" + entity + "}]");
}

TEST(Withheld, IsUnderstoodByEverySpellingOfTheLabel) {
  for (const char* label : {
           R"([{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"NOPAT"}])",
           R"([{"system":"http://hl7.org/fhir/v3/ActCode","code":"TABOO"}])",
           R"([{"system":"urn:oid:2.16.840.1.113883.5.4","code":"NOPAT"}])",
           R"([{"system":"2.16.840.1.113883.5.4","code":"TABOO"}])",
           R"([{"system":"https://terminology.hl7.org/CodeSystem/v3-ActCode/|2.1","code":"nopat "}])",
           R"([{"code":"TABOO"}])",
           R"([{"display":"Taboo"}])",
           R"([{"code":"R"},{"code":"NOPAT"}])",
           R"({"code":"NOPAT"})",
           R"(["http://hl7.org/fhir/v3/ActCode|NOPAT"])",
           R"([{"coding":[{"code":"R"},{"code":"TABOO"}]}])",
           R"([{"text":"NOPAT"}])",
           R"([[{"code":"NOPAT"}]])",
           R"([{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode#NOPAT"}])",
       }) {
    const std::string meta = R"("meta":{"security":)" + std::string(label) + "}";
    EXPECT_TRUE(read(document(meta)).records.items.empty()) << label;
    EXPECT_TRUE(read(document(R"("securityLabel":)" + std::string(label))).records.items.empty()) << label;
    EXPECT_TRUE(read(event(meta + ",", "")).records.log.empty()) << label;
    EXPECT_TRUE(read(event("", R"(,"securityLabel":)" + std::string(label))).records.log.empty()) << label;
    EXPECT_TRUE(read(document(R"("status":"current")"), meta + ",").records.items.empty()) << label;
  }
}

TEST(Withheld, OtherLabelsHideNothing) {
  for (const char* label : {R"([{"code":"PSY"}])", R"([{"code":"V","display":"very restricted"}])",
                            R"([{"display":"not a tabooed matter"}])", R"([])", R"(null)", R"("")"}) {
    EXPECT_EQ(read(document(R"("meta":{"security":)" + std::string(label) + "}")).records.items.size(), 1u)
        << label;
  }
  // The labels that a rule is about are no label of the rule.
  EXPECT_EQ(read(resource("Consent", "c",
                          R"("patient":{"reference":"Patient/p"},"provision":{"type":"deny","securityLabel":)"
                          R"([{"code":"NOPAT"}]})"))
                .records.items.size(),
            1u);
}

TEST(Withheld, TakesWithItWhatTellsOfIt) {
  const std::string hidden = document(R"("securityLabel":[{"coding":[{"code":"NOPAT"}]}])");
  const std::string of_p = R"("subject":{"reference":"Patient/p"})";
  const SourceReading nothing = read("");
  for (
      const std::string& teller : {
          resource(
              "AuditEvent", "e",
              R"("entity":[{"what":{"reference":"Patient/p"}},{"what":{"reference":"DocumentReference/d"}}])"),
          resource("AuditEvent", "e", R"("entity":[{"reference":{"reference":"DocumentReference/d"}}])"),
          resource("Provenance", "v", R"("target":[{"reference":"DocumentReference/d"}])"),
          resource("Task", "t",
                   R"("for":{"reference":"Patient/p"},"focus":{"reference":"DocumentReference/d"})"),
          resource("DocumentReference", "n",
                   of_p + R"(,"relatesTo":[{"target":{"reference":"DocumentReference/d"}}])"),
          resource("Communication", "k", of_p + R"(,"about":[{"reference":"DocumentReference/d"}])"),
          // … and what tells of that.
          resource("Task", "t", R"("focus":{"reference":"DocumentReference/d"})") +
              resource("Provenance", "v", R"("target":[{"reference":"Task/t"}])"),
      }) {
    const SourceReading reading = read(hidden + teller);
    EXPECT_TRUE(reading.records.items.empty() && reading.records.log.empty()) << teller;
    EXPECT_EQ(reading.resources, nothing.resources) << teller;
    EXPECT_EQ(reading.kept + reading.log_lines + reading.unresolved, 0u) << teller;
    EXPECT_EQ(reading.problems.total(), 0u) << teller;
  }
  const SourceReading visit =
      read(resource("Encounter", "v", of_p + R"(,"meta":{"security":[{"code":"TABOO"}]})") +
           resource("Observation", "o", of_p + R"(,"encounter":{"reference":"Encounter/v"})") +
           resource("Observation", "other", of_p + R"(,"status":"final")"));
  EXPECT_EQ(visit.records.items.size(), 1u);
}

// By any reference or address, wherever it stands, and by the hidden document's own number.
TEST(Withheld, TakesWithItWhatReferencesItAnywhere) {
  const std::string of_p = R"("subject":{"reference":"Patient/p"},)";
  const std::string binary =
      R"(,{"fullUrl":"http://h/fhir/Binary/b","resource":{"resourceType":"Binary","id":"b",)"
      R"("meta":{"security":[{"code":"NOPAT"}]}}})";
  const std::string hidden = binary + resource("Observation", "o",
                                               of_p + R"("identifier":[{"system":"urn:l","value":"7"}],)"
                                                      R"("meta":{"security":[{"code":"TABOO"}]})");
  for (const char* address : {"http://h/fhir/Binary/b", "HTTP://H:80/fhir/Binary/b/_history/2", "Binary/b"}) {
    const std::string attached = R"({"url":")" + std::string(address) + R"("})";
    for (const std::string& teller :
         {resource("DocumentReference", "n", of_p + R"("content":[{"attachment":)" + attached + "}]"),
          resource("Media", "n", of_p + R"("content":)" + attached),
          resource("Communication", "n", of_p + R"("payload":[{"contentAttachment":)" + attached + "}]"),
          resource("DiagnosticReport", "n", of_p + R"("presentedForm":[)" + attached + "]"),
          resource("Provenance", "n", R"("target":[{"reference":")" + std::string(address) + R"("}])")}) {
      // The Binary's server is known, and the referrer's is not: "Binary/b" is then the only one of that id.
      const SourceReading reading = read(hidden + teller);
      EXPECT_TRUE(reading.records.items.empty() && reading.records.log.empty()) << teller;
      EXPECT_EQ(reading.kept, 0u) << teller;
    }
  }
  for (
      const std::string& teller :
      {resource("DocumentManifest", "n", of_p + R"("content":[{"reference":"Observation/o"}])"),
       resource("Composition", "n",
                of_p + R"("section":[{"section":[{"entry":[{"reference":"Observation/o"}]}]}])"),
       resource("List", "n", of_p + R"("entry":[{"item":{"reference":"Observation/o"}}])"),
       resource("DiagnosticReport", "n", of_p + R"("result":[{"reference":"Observation/o"}])"),
       resource("ServiceRequest", "n", of_p + R"("reasonReference":[{"reference":"Observation/o"}])"),
       resource("Communication", "n",
                of_p + R"("payload":[{"contentReference":{"reference":"Observation/o"}}])"),
       resource(
           "Task", "n",
           R"("for":{"reference":"Patient/p"},"input":[{"valueReference":{"reference":"Observation/o"}}])"),
       resource("Procedure", "n",
                of_p + R"("extension":[{"url":"urn:x","valueReference":{"reference":"Observation/o"}}])"),
       resource("Condition", "n",
                of_p + R"("evidence":[{"detail":[{"identifier":{"system":"urn:l","value":"7"}}]}])"),
       resource(
           "AuditEvent", "n",
           R"("entity":[{"what":{"reference":"Patient/p"}},{"what":{"identifier":{"system":"urn:l","value":"7"}}}])")}) {
    const SourceReading reading = read(hidden + teller);
    EXPECT_TRUE(reading.records.items.empty() && reading.records.log.empty()) << teller;
  }
}

// The number of its own by which a resource is known is no reference to what had it before.
TEST(Withheld, AnOwnIdentifierTellsOfNothing) {
  const auto version = [](const std::string& meta) {
    return resource(
        "Composition", "c",
        R"("subject":{"reference":"Patient/p"},"identifier":{"system":"urn:l","value":"7"},"meta":{)" + meta +
            "}");
  };
  const std::string label = R"(,"security":[{"code":"NOPAT"}])", first = R"("versionId":"1")",
                    second = R"("versionId":"2")";
  EXPECT_EQ(read(version(first + label) + version(second)).records.items.size(), 1u);
  EXPECT_EQ(read(version(first) + version(second + label)).records.items.size(), 0u);
}

// What hangs on a hidden document is no thing of its own that is left over, and who somebody is stays known.
TEST(Withheld, TakesItsAttachmentAndNobodysName) {
  const std::string label = R"("meta":{"security":[{"code":"NOPAT"}]})";
  const SourceReading reading =
      read(document(label + R"(,"content":[{"attachment":{"url":"Binary/b"}}])") +
           resource("Binary", "b", R"("contentType":"text/plain")") + resource("Organization", "k", label) +
           resource("Patient", "q", R"("managingOrganization":{"reference":"Organization/k"})") +
           resource("Observation", "o",
                    R"("subject":{"reference":"Patient/q"},"performer":[{"reference":"Organization/k"}])"));
  EXPECT_TRUE(reading.records.items.empty());
  EXPECT_EQ(reading.kept, 0u);
  EXPECT_EQ(reading.records.persons.size(), 2u);
  // A denial about what is hidden goes on denying.
  const SourceReading denied =
      read(document(label) + resource("Consent", "c",
                                      R"("status":"active","patient":{"reference":"Patient/p"},)"
                                      R"("provision":{"type":"deny","data":[{"meaning":"instance",)"
                                      R"("reference":{"reference":"DocumentReference/d"}}]})"));
  EXPECT_EQ(denied.consents.size(), 1u);
}

// What is hidden says nothing of a gap either (P2).
TEST(Withheld, SaysNothingOfBeingAPart) {
  const std::string label = R"("meta":{"security":[{"code":"NOPAT"}],"tag":[{"code":"SUBSETTED"}]})";
  EXPECT_TRUE(read(document(label)).complete);
  EXPECT_TRUE(read(resource("OperationOutcome", "f", label + R"(,"issue":[{"severity":"error"}])")).complete);
  const auto in_bundle = [](const std::string& labels) {
    return read(R"(,{"resource":{"resourceType":"Bundle",)" + labels +
                R"("link":[{"relation":"next"}],"entry":[{"response":{"status":"404"}},)"
                R"({"resource":{"resourceType":"Observation","meta":{"tag":[{"code":"SUBSETTED"}]}}}]}})")
        .complete;
  };
  EXPECT_TRUE(in_bundle(R"("meta":{"security":[{"code":"TABOO"}]},)"));
  EXPECT_FALSE(in_bundle(""));
  EXPECT_FALSE(read(document(R"("meta":{"tag":[{"code":"SUBSETTED"}]})")).complete);
}

// What stands in the file twice, once with the label.
TEST(Withheld, IsLiftedOnlyByAVersionThatIsCalledNewer) {
  struct Case {
    const char *first, *second;
    std::size_t items;
  };
  const std::string label = R"("security":[{"code":"NOPAT"}])";
  const auto version = [](const char* number, const std::string& more) {
    return R"("meta":{)" + (*number == 0 ? "" : R"("versionId":")" + std::string(number) + "\"") +
           (*number == 0 || more.empty() ? "" : ",") + more + "}";
  };
  for (const Case& one : {Case{"", "", 0}, Case{"1", "1", 0}, Case{"2", "1", 0}, Case{"1", "2", 1}}) {
    const std::string labelled = document(version(one.first, label));
    const std::string open = document(version(one.second, ""));
    EXPECT_EQ(read(labelled + open).records.items.size(), one.items) << one.first << ' ' << one.second;
    EXPECT_EQ(read(open + labelled).records.items.size(), one.items) << one.first << ' ' << one.second;
  }
}

TEST(Withheld, OfALabelledBundleNothingIsToldNotEvenThatAPartIsBroken) {
  const SourceReading reading =
      read(R"(,{"resource":{"resourceType":"Bundle","meta":{"security":[{"code":"NOPAT"}]},"entry":[{},)"
           R"({"resource":{"resourceType":"Observation","subject":{"reference":"Patient/p"}}}]}})");
  EXPECT_EQ(reading.resources, 1u);
  EXPECT_EQ(reading.problems.total(), 0u);
}

}  // namespace
}  // namespace indsigt::sources
