// SPDX-License-Identifier: MPL-2.0
// A source with one Consent, and whether anything is permitted by it.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "consent/evaluate.h"
#include "consent/stated.h"
#include "support/read_source.h"

namespace indsigt::testing {

using consent::StatedConsent;

inline constexpr std::string_view kPeople = R"(
  {"fullUrl":"urn:p","resource":{"resourceType":"Patient","id":"p","identifier":[{"system":"urn:s","value":"p"}]}},
  {"fullUrl":"urn:far","resource":{"resourceType":"RelatedPerson","id":"far","patient":{"reference":"urn:p"}}},
  {"fullUrl":"urn:school","resource":{"resourceType":"Organization","id":"o","identifier":[{"system":"urn:s","value":"school"}],"name":"School"}},
  {"fullUrl":"urn:doc","resource":{"resourceType":"DocumentReference","id":"d","status":"current","subject":{"reference":"urn:p"}}})";

// A bundle with one Consent that has these members beside the usual ones.
inline std::string bundle(const std::string& members) {
  return R"({"resourceType":"Bundle","type":"collection","entry":[)" + std::string(kPeople) +
         R"(,{"fullUrl":"urn:c","resource":{"resourceType":"Consent","id":"c","patient":{"reference":"urn:p"},)" +
         members + "}}]}";
}
inline std::vector<StatedConsent> read(const std::string& members) {
  auto source = read_source(bundle(members));
  EXPECT_TRUE(source) << members;
  return source ? std::move(source->reading.consents) : std::vector<StatedConsent>();
}
inline StatedConsent read_one(const std::string& members) {
  auto all = read(members);
  EXPECT_EQ(all.size(), 1u) << members;
  return all.empty() ? StatedConsent() : all.front();
}
inline std::string active(const std::string& provision) {
  return R"("status":"active","policyRule":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"OPTIN"}]},"provision":)" +
         provision;
}

// What anybody may view for any purpose, as far as the provision alone says.
inline bool permits_something(const StatedConsent& stated) {
  const auto& root = stated.consent.provision;
  for (std::size_t cell = 0; cell < records::kCells; ++cell) {
    consent::Query query{.subject = stated.consent.subject, .at = {}};
    const auto& recipients = root.recipients;
    query.recipient = std::span(recipients).first(std::min<std::size_t>(1, recipients.size()));
    query.field = static_cast<records::Field>(cell / records::kDataTypes);
    query.type = static_cast<records::DataType>(cell % records::kDataTypes);
    if (!root.purposes.empty()) query.purpose = root.purposes.front();
    query.right = consent::Right::kView;
    if (root.from) query.at = end_of_day(*root.from);
    const auto opinion = opinion_of(root, query);
    if (opinion && opinion->permit) return true;
  }
  return false;
}

}  // namespace indsigt::testing
