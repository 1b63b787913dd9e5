// SPDX-License-Identifier: MPL-2.0
// The order in which sources are imported changes no answer about who somebody is and what they hold.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/records/support/families.h"
#include "records/questions/actors.h"
#include "records/questions/holders.h"
#include "records/records.h"

namespace indsigt::records::families {
namespace {

void say(std::string& told, const ActorRef& actor) {
  told.append(actor.name).append("<").append(actor.part_of).append(">");
}

std::string told_of(const Records& records) {
  std::string told;
  for (const Subject& subject : records.subjects()) {
    told.append("\n").append(subject.name).append(" ").append(std::to_string(subject.items));
    for (const Holder& one : find_holders(records, subject.id, AsOf::now()).rows) {
      say(told, one.actor);
      told.append(std::to_string(one.items)).append(one.contact).append("/").append(one.phone);
      told.append(one.sector ? std::to_string(static_cast<int>(*one.sector)) : "-");
    }
    for (const LogActor& one : find_access_log_actors(records, subject.id, std::nullopt, {0, 1000}).rows) {
      say(told, one.actor);
      told.append(std::to_string(one.lines));
    }
  }
  return told;
}

TEST(OrderOfImport, ChangesNothingIn1000RandomFamilies) {
  unsigned turned = 0;
  for (unsigned seed = 1; seed <= 1000 && !::testing::Test::HasFailure(); ++seed) {
    Family family = make_family(seed);
    const std::string before = told_of(load(family));
    std::reverse(family.deliveries.begin(), family.deliveries.end());
    if (seed % 2 == 0 && !family.deliveries.empty()) {
      std::rotate(family.deliveries.begin(), family.deliveries.begin() + 1, family.deliveries.end());
    }
    family.manifest_first = !family.manifest_first;
    EXPECT_EQ(told_of(load(family)), before) << seed;
    turned += family.deliveries.size() > 1;
  }
  EXPECT_GT(turned, 500u);
}

}  // namespace
}  // namespace indsigt::records::families
