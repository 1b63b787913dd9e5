// SPDX-License-Identifier: MPL-2.0
#include "records/questions/quality.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "base/sort.h"
#include "records/index.h"
#include "records/questions/requests.h"

namespace indsigt::records {
namespace {

// Claims about one thing, by year; those of one subject may differ, and the sums over all subjects may too.
void find_claims(const Records& records, std::vector<Finding>& findings) {
  std::map<std::tuple<std::string_view, int, std::string_view>, std::vector<const Claim*>> by_subject;
  for (const Claim& claim : records.directory().claims) {
    by_subject[{claim.about, claim.year, claim.subject}].push_back(&claim);
  }
  for (const auto& [key, claims] : by_subject) {
    const bool differ = std::any_of(claims.begin(), claims.end(),
                                    [&](const Claim* one) { return one->count != claims.front()->count; });
    if (!differ) continue;
    Finding& finding = findings.emplace_back(Finding{.kind = FindingKind::kClaimsDiffer});
    finding.claims = claims;
    sort_rows(finding.claims, [](const Claim* a, const Claim* b) { return a->count < b->count; });
  }
}

// Two numbers for one subject give two sums; each that is not the number of municipalities is told with the
// claims that make it.
void find_sums(const Records& records, std::vector<Finding>& findings) {
  const auto expected = static_cast<std::int64_t>(records.directory().municipalities.size());
  if (expected == 0) return;  // nothing to hold them against
  std::map<std::pair<std::string_view, int>, std::map<std::string_view, const Claim*>> lowest, highest;
  for (const Claim& claim : records.directory().claims) {
    if (claim.about != kVendorClaim) continue;
    const Claim*& low = lowest[{claim.about, claim.year}][claim.subject];
    const Claim*& high = highest[{claim.about, claim.year}][claim.subject];
    if (low == nullptr || claim.count < low->count) low = &claim;
    if (high == nullptr || claim.count > high->count) high = &claim;
  }
  const auto tell = [&](const std::map<std::string_view, const Claim*>& claims) {
    std::int64_t sum = 0;
    Finding finding{.kind = FindingKind::kClaimsDoNotAddUp, .expected = static_cast<std::uint32_t>(expected)};
    for (const auto& [subject, claim] : claims) {
      sum += claim->count;
      finding.claims.push_back(claim);
    }
    finding.count = static_cast<std::uint32_t>(sum);
    if (sum != expected) findings.push_back(std::move(finding));
    return sum;
  };
  for (const auto& [key, claims] : lowest) {
    const auto sum = tell(claims);
    std::int64_t high_sum = 0;
    for (const auto& [subject, claim] : highest[key]) high_sum += claim->count;
    if (high_sum != sum) tell(highest[key]);
  }
}

void find_same_items(const Records& records, const SubjectIndex& about, AsOf at,
                     std::vector<Finding>& findings) {
  const Store& store = records.store();
  std::map<IdentityId, std::vector<Row>> by_identity;
  for (std::size_t i = 0, end = about.held(at); i < end; ++i) {
    const StoredItem& item = store.items[about.items[i]];
    if (item.identity) by_identity[*item.identity].push_back(about.items[i]);
  }
  std::vector<Finding> found;
  for (auto& [identity, rows] : by_identity) {
    sort_rows(rows);
    std::set<Row> systems;
    Finding finding{.kind = FindingKind::kSameItemTwice};
    for (const Row row : rows) {
      const StoredItem& item = store.items[row];
      if (item.system == kNoRow || !systems.insert(item.system).second) continue;
      finding.items.push_back(item.ref);
      finding.systems.push_back(system_name(records, item.system));
    }
    finding.count = static_cast<std::uint32_t>(systems.size());
    if (systems.size() > 1) found.push_back(std::move(finding));
  }
  sort_rows(found, [](const Finding& a, const Finding& b) {
    return std::tie(a.systems, a.items) < std::tie(b.systems, b.items);
  });
  for (Finding& finding : found) findings.push_back(std::move(finding));
}

// Those whom few agree with come first: that is where to ask.
void find_birth_dates(const Records& records, Row person, std::vector<Finding>& findings) {
  std::map<PartialDate, std::set<std::pair<std::string_view, Row>>> said;
  for (const StatedBirthDate& stated : records.store().birth_dates) {
    if (stated.person == person)
      said[stated.date].insert({system_name(records, stated.system), stated.system});
  }
  if (said.size() < 2) return;
  std::vector<std::pair<std::size_t, PartialDate>> order;
  for (const auto& [date, systems] : said) order.emplace_back(systems.size(), date);
  sort_rows(order);
  Finding& finding = findings.emplace_back(Finding{.kind = FindingKind::kBirthDatesDiffer});
  finding.count = static_cast<std::uint32_t>(said.size());
  for (const auto& [count, date] : order) {
    for (const auto& [name, system] : said[date]) {
      finding.systems.push_back(name);
      finding.dates.push_back(date);
    }
  }
}

void find_coordinators(const Records& records, PersonId subject, AsOf at, std::vector<Finding>& findings) {
  std::vector<CaseRow> cases = find_cases(records, subject, at);
  sort_rows(cases, [](const CaseRow& a, const CaseRow& b) {
    const auto name = [](const CaseRow& row) { return row.holder ? row.holder->name : std::string_view(); };
    return std::tuple(name(a), a.ref) < std::tuple(name(b), b.ref);
  });
  for (const CaseRow& row : cases) {
    if (!row.coordinators.empty()) continue;
    findings.push_back({.kind = FindingKind::kNoCoordinator, .items = {row.ref}, .actor = row.holder});
  }
  for (const CaseRow& row : cases) {
    if (row.coordinators.size() < 2) continue;
    findings.push_back({.kind = FindingKind::kSeveralCoordinators,
                        .count = static_cast<std::uint32_t>(row.coordinators.size()),
                        .items = {row.ref},
                        .actor = row.holder});
  }
}

void find_contacts(const Records& records, const SubjectIndex& about, AsOf at,
                   std::vector<Finding>& findings) {
  const Store& store = records.store();
  std::vector<ActorRef> silent;
  for (std::size_t i = 0; i < about.holders.size() && about.holder_first[i] <= at.day; ++i) {
    const Actor& actor = store.actors[about.holders[i]];
    if (actor.contact.empty() && actor.phone.empty() && !actor.kept_back)
      silent.push_back(actor_ref(records, about.holders[i]));
  }
  sort_rows(silent, [](const ActorRef& a, const ActorRef& b) {
    return std::tie(a.name, a.id) < std::tie(b.name, b.id);
  });
  for (const ActorRef& actor : silent) findings.push_back({.kind = FindingKind::kNoContact, .actor = actor});
}

}  // namespace

std::vector<Finding> find_findings(const Records& records, PersonId subject, AsOf at) {
  const SubjectIndex& about = records.index().subject(records.person_row(subject));
  std::vector<Finding> findings;
  find_claims(records, findings);
  find_sums(records, findings);
  find_same_items(records, about, at, findings);
  for (Finding& finding : find_questions(records, subject, at)) findings.push_back(std::move(finding));
  return findings;
}

std::vector<Finding> find_questions(const Records& records, PersonId subject, AsOf at) {
  const Row person = records.person_row(subject);
  const SubjectIndex& about = records.index().subject(person);
  std::vector<Finding> findings;
  if (person != kNoRow) find_birth_dates(records, person, findings);
  find_coordinators(records, subject, at, findings);
  find_contacts(records, about, at, findings);
  return findings;
}

}  // namespace indsigt::records
