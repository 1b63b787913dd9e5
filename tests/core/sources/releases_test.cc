// SPDX-License-Identifier: MPL-2.0
// STU3 and R5 where they have another name for what R4 has: the same holder and day
// (core/sources/fhir_item_table.h; the resource pages of hl7.org/fhir/STU3 and /R5).
#include <gtest/gtest.h>

#include <string>

#include "base/date.h"
#include "support/read_source.h"

namespace indsigt::sources {
namespace {

constexpr const char* kPlace =
    R"({"type":"Organization","identifier":{"system":"urn:s","value":"1"},"display":"Huset"})";

TEST(Releases, AnItemHasItsHolderAndDayInEach) {
  struct Row {
    const char* type;
    std::string before;  // of the place
    std::string after;
  };
  for (const Row& row : {
           Row{"AllergyIntolerance", R"("participant":[{"actor":)", R"(}],"assertedDate":"2026-05-01")"},
           Row{"CarePlan", R"("custodian":)", R"(,"created":"2026-05-01")"},
           Row{"Condition", R"("participant":[{"actor":)", R"(}],"recordedDate":"2026-05-01")"},
           Row{"Condition", R"("asserter":)", R"(,"assertedDate":"2026-05-01")"},
           Row{"DiagnosticReport", R"("performer":[{"actor":)", R"(}],"issued":"2026-05-01T10:00:00Z")"},
           Row{"DocumentReference", R"("custodian":)", R"(,"indexed":"2026-05-01T10:00:00Z")"},
           Row{"Encounter", R"("serviceProvider":)", R"(,"actualPeriod":{"start":"2026-05-01"})"},
           Row{"Immunization", R"("practitioner":[{"actor":)", R"(}],"date":"2026-05-01")"},
           Row{"MedicationAdministration", R"("performer":[{"actor":)",
               R"(}],"occurenceDateTime":"2026-05-01")"},
           Row{"MedicationRequest", R"("requester":{"agent":)", R"(},"authoredOn":"2026-05-01")"},
           Row{"MedicationRequest", R"("requester":{"onBehalfOf":)", R"(},"authoredOn":"2026-05-01")"},
           Row{"Procedure", R"("performer":[{"actor":)", R"(}],"occurrenceDateTime":"2026-05-01")"},
       }) {
    auto source = testing::read_source(R"({"resourceType":")" + std::string(row.type) + "\"," + row.before +
                                       kPlace + row.after + "}");
    ASSERT_TRUE(source.has_value()) << row.type;
    const records::SourceRecords& said = source->reading.records;
    ASSERT_EQ(said.items.size(), 1u) << row.type;
    EXPECT_EQ(said.items.front().date, (PartialDate{2026, 5, 1})) << row.type << row.after;
    EXPECT_TRUE(said.items.front().holder.has_value()) << row.type << row.before;
  }
}

}  // namespace
}  // namespace indsigt::sources
