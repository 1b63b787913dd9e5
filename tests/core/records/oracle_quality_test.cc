// SPDX-License-Identifier: MPL-2.0
// quality.h, said again the long way: each sort of finding by looking at everything.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "core/records/support/each_family.h"
#include "records/questions/quality.h"
#include "records/questions/requests.h"

namespace indsigt::records::families {
namespace {

Finding finding(FindingKind kind) {
  Finding made{};
  made.kind = kind;
  return made;
}

// Claims of the same thing: what, which year, for whom.
std::vector<Finding> claims_differ_again(const Plain& plain) {
  std::map<std::tuple<std::string, int, std::string>, std::vector<const Claim*>> groups;
  for (const Claim& claim : plain.family().directory.claims) {
    groups[{claim.about, claim.year, claim.subject}].push_back(&claim);
  }
  std::vector<Finding> found;
  for (const auto& [thing, claims] : groups) {
    const bool differ = std::any_of(claims.begin(), claims.end(),
                                    [&](const Claim* one) { return one->count != claims.front()->count; });
    if (!differ) continue;
    found.push_back(finding(FindingKind::kClaimsDiffer));
    found.back().claims = claims;
  }
  return found;
}

// Each year has a sum of the smallest numbers and one of the greatest, a number a vendor; the first claim of
// two that say the same.
std::vector<Finding> claims_do_not_add_up_again(const Plain& plain) {
  const Directory& directory = plain.family().directory;
  const auto expected = static_cast<std::int64_t>(directory.municipalities.size());
  std::map<int, std::map<std::string, std::vector<const Claim*>>> years;
  for (const Claim& claim : directory.claims) {
    if (claim.about == kVendorClaim) years[claim.year][claim.subject].push_back(&claim);
  }
  std::vector<Finding> found;
  if (directory.municipalities.empty()) return found;
  for (const auto& [year, vendors] : years) {
    std::set<std::int64_t> told;
    for (const bool greatest : {false, true}) {
      Finding made = finding(FindingKind::kClaimsDoNotAddUp);
      std::int64_t sum = 0;
      for (const auto& [vendor, claims] : vendors) {
        const Claim* chosen = claims.front();
        for (const Claim* one : claims) {
          if (greatest ? one->count > chosen->count : one->count < chosen->count) chosen = one;
        }
        made.claims.push_back(chosen);
        sum += chosen->count;
      }
      made.expected = static_cast<std::uint32_t>(expected);
      made.count = static_cast<std::uint32_t>(sum);
      if (told.insert(sum).second && sum != expected) found.push_back(std::move(made));
    }
  }
  return found;
}

// One item a system, the first that it sent, in the order in which they came; what came from no known system
// may be the same delivery.
std::vector<Finding> same_item_twice_again(const Plain& plain, PersonId subject, AsOf at) {
  std::map<IdentityId, std::vector<const PlainItem*>> groups;
  for (const PlainItem& item : plain.items()) {
    if (!item.fact->identity || !plain.surely(item, subject, at) || item.source->system.empty()) continue;
    std::vector<const PlainItem*>& group = groups[*item.fact->identity];
    const bool again = std::any_of(group.begin(), group.end(), [&](const PlainItem* one) {
      return one->source->system == item.source->system;
    });
    if (!again) group.push_back(&item);
  }
  std::vector<Finding> found;
  for (const auto& [identity, items] : groups) {
    if (items.size() < 2) continue;
    found.push_back(finding(FindingKind::kSameItemTwice));
    found.back().count = static_cast<std::uint32_t>(items.size());
    for (const PlainItem* item : items) {
      found.back().systems.push_back(plain.system_name(item->source->system));
      found.back().items.push_back(item->fact->ref);
    }
  }
  std::sort(found.begin(), found.end(), [](const Finding& a, const Finding& b) {
    return std::tie(a.systems, a.items) < std::tie(b.systems, b.items);
  });
  return found;
}

// The date that the fewest systems state first, then the earlier; its systems by name.
std::vector<Finding> birth_dates_differ_again(const Plain& plain, PersonId subject) {
  std::map<PartialDate, std::set<std::string>> stated;
  for (const Delivery& delivery : plain.family().deliveries) {
    for (const Person& person : delivery.records.persons) {
      if (person.id == subject && person.birth_date) stated[*person.birth_date].insert(delivery.system);
    }
  }
  if (stated.size() < 2) return {};
  std::vector<std::tuple<std::size_t, PartialDate, std::string_view>> rows;
  for (const auto& [date, uris] : stated) {
    for (const std::string& uri : uris) rows.emplace_back(uris.size(), date, plain.system_name(uri));
  }
  std::sort(rows.begin(), rows.end());
  Finding made = finding(FindingKind::kBirthDatesDiffer);
  made.count = static_cast<std::uint32_t>(stated.size());
  for (const auto& [many, date, name] : rows) {
    made.systems.push_back(name);
    made.dates.push_back(date);
  }
  return {made};
}

// The cases have an oracle of their own.
std::vector<Finding> coordinators_again(const Asked& asked, AsOf at, FindingKind kind) {
  std::vector<std::pair<ResourceRef, Finding>> found;
  for (const CaseRow& row : find_cases(asked.records, asked.subject, at)) {
    const bool none = row.coordinators.empty(), several = row.coordinators.size() > 1;
    if (kind == FindingKind::kNoCoordinator ? !none : !several) continue;
    Finding made = finding(kind);
    made.actor = row.holder;
    made.items = {row.ref};
    if (several) made.count = static_cast<std::uint32_t>(row.coordinators.size());
    found.emplace_back(row.ref, std::move(made));
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
    const auto name = [](const auto& one) {
      return one.second.actor ? one.second.actor->name : std::string_view();
    };
    return std::tuple(name(a), a.first) < std::tuple(name(b), b.first);
  });
  std::vector<Finding> plain;
  for (auto& [ref, made] : found) plain.push_back(std::move(made));
  return plain;
}

std::vector<Finding> no_contact_again(const Plain& plain, PersonId subject, AsOf at) {
  std::set<ActorId> holders;
  for (const PlainItem& item : plain.items()) {
    if (item.fact->holder && plain.surely(item, subject, at)) holders.insert(*item.fact->holder);
  }
  std::vector<ActorId> nobody;
  for (const ActorId id : holders) {
    if (plain.actor(id).contact.empty() && plain.actor(id).phone.empty()) nobody.push_back(id);
  }
  std::sort(nobody.begin(), nobody.end(), [&](ActorId a, ActorId b) { return plain.before(a, b); });
  std::vector<Finding> found;
  for (const ActorId id : nobody) {
    found.push_back(finding(FindingKind::kNoContact));
    found.back().actor = plain.ref(id);
  }
  return found;
}

bool same_claims(const std::vector<const Claim*>& a, const std::vector<const Claim*>& b) {
  const auto words = [](const std::vector<const Claim*>& claims) {
    std::vector<std::tuple<std::string, std::string, std::int64_t, std::string, int>> all;
    for (const Claim* one : claims)
      all.emplace_back(one->about, one->subject, one->count, one->source, one->year);
    std::sort(all.begin(), all.end());
    return all;
  };
  return words(a) == words(b);
}

std::string difference(const Finding& got, const Finding& want) {
  Differences found;
  found.check("kind", got.kind == want.kind);
  found.check("claims", same_claims(got.claims, want.claims));
  found.check("expected", got.expected == want.expected);
  found.check("count", got.count == want.count);
  found.check("items", got.items == want.items);
  found.check("systems", got.systems == want.systems);
  found.check("dates", got.dates == want.dates);
  found.check("actor", same(got.actor, want.actor));
  return found.fields();
}

void compare_kind(const Asked& asked, AsOf at, FindingKind kind, const std::vector<Finding>& want) {
  std::vector<Finding> got;
  for (const Finding& one : find_findings(asked.records, asked.subject, at)) {
    if (one.kind == kind) got.push_back(one);
  }
  ASSERT_EQ(got.size(), want.size()) << "kind " << static_cast<int>(kind) << said(at);
  for (std::size_t i = 0; i < got.size(); ++i) {
    ASSERT_EQ(difference(got[i], want[i]), "")
        << "kind " << static_cast<int>(kind) << " row " << i << said(at);
  }
}

TEST(FindingsOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(170'001, [](const Asked& asked) {
    const AsOf at = some_day(asked);
    compare_kind(asked, at, FindingKind::kClaimsDiffer, claims_differ_again(asked.plain));
    compare_kind(asked, at, FindingKind::kClaimsDoNotAddUp, claims_do_not_add_up_again(asked.plain));
    compare_kind(asked, at, FindingKind::kSameItemTwice,
                 same_item_twice_again(asked.plain, asked.subject, at));
    compare_kind(asked, at, FindingKind::kNoContact, no_contact_again(asked.plain, asked.subject, at));
    const std::vector<Finding> all = find_findings(asked.records, asked.subject, at);
    ASSERT_TRUE(std::is_sorted(all.begin(), all.end(),
                               [](const Finding& a, const Finding& b) { return a.kind < b.kind; }));
    // The questions are the last of them, from the birth dates on.
    const std::vector<Finding> some = find_questions(asked.records, asked.subject, at);
    const auto first = std::find_if(all.begin(), all.end(), [](const Finding& one) {
      return one.kind >= FindingKind::kBirthDatesDiffer;
    });
    ASSERT_EQ(static_cast<std::size_t>(all.end() - first), some.size());
    for (std::size_t i = 0; i < some.size(); ++i) {
      ASSERT_EQ(difference(some[i], *(first + static_cast<std::ptrdiff_t>(i))), "") << "row " << i;
    }
  });
}

TEST(BirthDateOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(190'001, [](const Asked& asked) {
    const AsOf at = some_day(asked);
    compare_kind(asked, at, FindingKind::kBirthDatesDiffer,
                 birth_dates_differ_again(asked.plain, asked.subject));
  });
}

TEST(CoordinatorsOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(200'001, [](const Asked& asked) {
    const AsOf at = some_day(asked);
    for (const FindingKind kind : {FindingKind::kNoCoordinator, FindingKind::kSeveralCoordinators}) {
      compare_kind(asked, at, kind, coordinators_again(asked, at, kind));
    }
  });
}

}  // namespace
}  // namespace indsigt::records::families
