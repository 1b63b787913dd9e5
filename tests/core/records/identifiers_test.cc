// SPDX-License-Identifier: MPL-2.0
#include "records/identifiers.h"

#include <gtest/gtest.h>

namespace indsigt::records {
namespace {

TEST(Identifiers, AreComparedInOneForm) {
  struct Case {
    const char *system, *value, *same_system, *same_value;
    Reach reach;
  };
  const Case cases[] = {
      {"urn:oid:1.2.208.176.1.2", "010214-1234", "urn:oid:1.2.208.176.1.2", "0102141234", Reach::kCivil},
      {"URN:OID:1.2.208.176.1.2", " 0102141234 ", "urn:oid:1.2.208.176.1.2", "0102141234", Reach::kCivil},
      {"1.2.208.176.1.2", "0102141234", "urn:oid:1.2.208.176.1.2", "0102141234", Reach::kCivil},
      {"urn:oid:1.2.208.176.1.2", "ukendt", "urn:oid:1.2.208.176.1.2", "ukendt", Reach::kLocal},
      {"urn:oid:1.2.208.176.1.2", "9999999999", "urn:oid:1.2.208.176.1.2", "9999999999", Reach::kLocal},
      {"urn:oid:1.2.246.21", "010214a123x", "urn:oid:1.2.246.21", "010214A123X", Reach::kCivil},
      {"http://cvr.dk/", "12345674", "http://cvr.dk", "12345674", Reach::kFirm},
      {"https://Ehr.example/ids", "A-7", "https://Ehr.example/ids", "A-7", Reach::kStrong},
      {"https://ehr.example|x", "7", "https://ehr.example|x", "7", Reach::kLocal},
      {"mrn", "7", "mrn", "7", Reach::kLocal},
      {"urn:x", "", "urn:x", "", Reach::kLocal},
  };
  for (const Case& one : cases) {
    const Identifier found = compared_form(one.system, one.value);
    EXPECT_EQ(found.system, one.same_system);
    EXPECT_EQ(found.value, one.same_value);
    EXPECT_EQ(found.reach, one.reach) << one.system << " " << one.value;
  }
}

}  // namespace
}  // namespace indsigt::records
