// SPDX-License-Identifier: MPL-2.0
// What each requirement asks of the records, on small families that one can check by hand. The oracles beside
// this file hold the same on random ones.
#include <gtest/gtest.h>

#include <set>

#include "records/questions/access_log.h"
#include "records/questions/codes.h"
#include "records/questions/coverage.h"
#include "records/questions/freshness.h"
#include "records/questions/holders.h"
#include "records/questions/hops.h"
#include "records/questions/indicators.h"
#include "records/questions/items.h"
#include "records/questions/quality.h"
#include "records/questions/requests.h"
#include "records/questions/sharing.h"
#include "records/search.h"

namespace indsigt::records {
namespace {

template <class AnyId>
AnyId id_of(unsigned number) {
  AnyId id;
  id.bytes[15] = static_cast<std::byte>(number);
  return id;
}
ActorId actor(unsigned number) { return id_of<ActorId>(number); }
const PersonId kNoah = id_of<PersonId>(1);
const PersonId kMother = id_of<PersonId>(2);

PartialDate date(int year, int month = 0, int day = 0) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}
AsOf on(int year, int month, int day) { return AsOf::date(date(year, month, day)); }
Instant noon(int year, int month, int day) {
  return {end_of_day(date(year, month, day)).milliseconds - 12 * 3600 * 1000};
}

DataItem item(std::uint32_t index, unsigned holder, DataType type, std::optional<PartialDate> since,
              PersonId subject = kNoah) {
  return {.ref = {0, index},
          .kind = ItemKind::kDocument,
          .subject = subject,
          .holder = actor(holder),
          .date = since,
          .since = since,
          .type = type};
}

LogLine disclosure(std::uint32_t index, unsigned from, unsigned to, Instant at,
                   std::vector<std::uint32_t> items = {}, std::string basis = {}) {
  LogLine line;
  line.ref = {0, index};
  line.kind = LogKind::kDisclosure;
  line.subject = kNoah;
  line.at = at;
  line.who = line.on_behalf = line.from = actor(from);
  line.to = actor(to);
  line.basis = std::move(basis);
  line.items = std::move(items);
  return line;
}

ManifestRow row(const std::string& system, SourceState state, std::optional<Instant> complete,
                std::vector<Cell> covers = {}) {
  ManifestRow made;
  made.system = system;
  made.name = system;
  made.state = state;
  made.complete_up_to = complete;
  made.covers = std::move(covers);
  return made;
}

SourceRecords people() {
  SourceRecords source;
  source.actors = {
      {actor(1), "School", ActorKind::kOrganization, Sector::kEducation, actor(9), "Teacher", "+45 00"},
      {actor(2), "PPR", ActorKind::kOrganization, Sector::kEducation},
      {actor(3), "Clinic", ActorKind::kOrganization, Sector::kHealthRegional},
      {actor(9), "Municipality"}};
  source.persons = {{kNoah, "Noah", date(2014, 5, 9)}, {kMother, "Mette"}};
  return source;
}

TEST(Holders, R1CarrySectorResponsibleOrganisationAndContact) {
  SourceRecords source = people();
  source.items = {item(0, 1, DataType::kPlan, date(2026, 1, 2)),
                  item(1, 3, DataType::kPlan, date(2026, 1, 3))};
  Records records;
  records.add(source);
  const HolderList list = find_holders(records, kNoah, AsOf::now());
  ASSERT_EQ(list.rows.size(), 2u);
  EXPECT_EQ(list.rows[1].actor.name, "School");
  EXPECT_EQ(list.rows[1].actor.part_of, "Municipality");
  EXPECT_EQ(list.rows[1].contact, "Teacher");
  EXPECT_EQ(list.by_sector[static_cast<std::size_t>(Sector::kEducation)], 1u);
  EXPECT_EQ(find_holders(records, kNoah, AsOf::now(), {Sector::kHealth, {}}).rows.size(), 1u);
  EXPECT_EQ(find_holders(records, kNoah, AsOf::now(), {std::nullopt, "muniCI"}).rows.size(), 1u);
  EXPECT_TRUE(find_holders(records, kNoah, AsOf::now(), {Sector::kHealthPrivate, {}}).rows.empty());
}

TEST(Holders, R2ActorsAndSystemsAreManyToMany) {
  Records records;
  records.declare(row("urn:a", SourceState::kReady, {}));
  records.declare(row("urn:b", SourceState::kReady, {}));
  SourceRecords first = people(), second = people();
  first.items = {item(0, 1, DataType::kPlan, {}), item(1, 2, DataType::kPlan, {})};
  second.items = {item(0, 1, DataType::kPlan, {})};
  records.add(first, "urn:a");
  records.add(second, "urn:b");
  const HolderList list = find_holders(records, kNoah, AsOf::now());
  EXPECT_EQ(list.rows[0].systems, (std::vector<std::string_view>{"urn:a", "urn:b"}));
  EXPECT_EQ(list.rows[1].systems, (std::vector<std::string_view>{"urn:a"}));
  EXPECT_EQ(count_holdings(records, kNoah, AsOf::now()).systems, 2u);
  // Who made a system is not known, and that is what is said.
  EXPECT_EQ(make_freshness(records, AsOf::now(), {}).rows[0].vendor, "");
}

TEST(Holders, R58CountOnlyWhatWasSurelyThereThen) {
  SourceRecords source = people();
  source.items = {item(0, 1, DataType::kPlan, date(2025, 3, 1)), item(1, 2, DataType::kPlan, date(2025, 6)),
                  item(2, 3, DataType::kPlan, {})};
  source.items[0].date = date(2026, 1, 1);
  Records records;
  records.add(source);
  EXPECT_EQ(count_holdings(records, kNoah, on(2025, 2, 28)).holders, 0u);
  EXPECT_EQ(count_holdings(records, kNoah, on(2025, 3, 1)).holders, 1u);
  EXPECT_EQ(count_holdings(records, kNoah, on(2025, 6, 15)).maybe, 2u);
  EXPECT_EQ(count_holdings(records, kNoah, on(2025, 6, 29)).holders, 1u);
  EXPECT_EQ(count_holdings(records, kNoah, on(2025, 6, 30)).holders, 2u);
  EXPECT_EQ(count_holdings(records, kNoah, AsOf::now()).holders, 3u);
  // A change that came later does not make it newer then.
  EXPECT_EQ(find_holders(records, kNoah, on(2025, 3, 2)).rows[0].newest, date(2025, 3, 1));
  EXPECT_EQ(newest_item(records, kNoah, on(2025, 3, 2))->date, date(2025, 3, 1));
  EXPECT_EQ(newest_item(records, kNoah, AsOf::now())->date, date(2026, 1, 1));
  EXPECT_EQ(newest_item(records, kNoah, AsOf::now(noon(2025, 12, 31)))->date, date(2025, 6));
}

TEST(Holders, AnUndatedItemWasThereWhenItsSourceWasComplete) {
  Records records;
  records.declare(row("urn:a", SourceState::kReady, noon(2026, 5, 5)));
  SourceRecords source = people();
  source.items = {item(0, 1, DataType::kPlan, {})};
  records.add(source, "urn:a");
  EXPECT_EQ(count_holdings(records, kNoah, on(2026, 5, 4)).items, 0u);
  EXPECT_EQ(count_holdings(records, kNoah, on(2026, 5, 4)).maybe, 1u);
  EXPECT_EQ(count_holdings(records, kNoah, on(2026, 5, 5)).items, 1u);
}

TEST(Holders, R15AnActorOutOfScopeIsShownAsSuch) {
  Directory directory;
  directory.actors = {
      {{actor(5), "Police", ActorKind::kOrganization, Sector::kJustice}, true, "Old name", 2019}};
  Records records(directory);
  SourceRecords source = people();
  source.items = {item(0, 5, DataType::kRegistration, {})};
  records.add(source);
  const HolderList list = find_holders(records, kNoah, AsOf::now());
  ASSERT_EQ(list.rows.size(), 1u);
  EXPECT_EQ(list.rows[0].actor.name, "Police");
  EXPECT_TRUE(list.rows[0].out_of_scope);
  EXPECT_EQ(list.rows[0].formerly, "Old name");
}

TEST(Holders, OnePersonsPlacesNeverMixWithAnothers) {
  SourceRecords source = people();
  source.items = {item(0, 1, DataType::kPlan, {}), item(1, 3, DataType::kPlan, {}, kMother)};
  source.log = {disclosure(2, 1, 2, noon(2026, 1, 1))};
  source.log[0].subject = kMother;
  Records records;
  records.add(source);
  EXPECT_EQ(find_holders(records, kNoah, AsOf::now()).rows.size(), 1u);
  EXPECT_EQ(find_holders(records, kNoah, AsOf::now()).recipients, 0u);
  EXPECT_EQ(find_access_log(records, kNoah, {}, AccessLogOrder::kNewestFirst, {0, 9}).total, 0u);
  EXPECT_EQ(find_hops(records, kNoah, actor(1), AsOf::now()).rows.size(), 1u);
  EXPECT_EQ(find_sharing(records, kMother, AsOf::now(), {}, {0, 9}).total, 1u);
}

TEST(Coverage, R7R8HasFourKindsOfCellAndUnknownIsNeverNone) {
  Records records;
  const Cell plan{Field::kEducation, DataType::kPlan}, note{Field::kEducation, DataType::kJournalNote},
      status{Field::kEducation, DataType::kStatus}, consent{Field::kEducation, DataType::kConsent};
  records.declare(row("urn:a", SourceState::kReady, noon(2026, 6, 2), {plan, note, status, consent}));
  records.declare(row("urn:b", SourceState::kSilent, {}, {consent}));
  SourceRecords source = people();
  source.items = {item(0, 1, DataType::kPlan, date(2026, 1, 1)),
                  item(1, 1, DataType::kStatus, date(2026, 1, 1))};
  source.log = {disclosure(2, 1, 2, noon(2026, 2, 1), {1})};
  records.add(source, "urn:a");
  const auto state = [&](Cell cell, AsOf at) {
    return make_coverage(records, kNoah, at, {}).cells[cell.number()].state;
  };
  EXPECT_EQ(state(plan, AsOf::now()), Coverage::kHeld);
  EXPECT_EQ(state(status, AsOf::now()), Coverage::kShared);
  EXPECT_EQ(state(status, on(2026, 1, 31)), Coverage::kHeld);
  EXPECT_EQ(state(note, AsOf::now()), Coverage::kNotHeld);
  EXPECT_EQ(state(consent, AsOf::now()), Coverage::kUnknown);
  EXPECT_EQ(state({Field::kHealth, DataType::kPlan}, AsOf::now()), Coverage::kUnknown);
  // On a day that the source was not complete for, nobody said that there is none.
  EXPECT_EQ(state(note, on(2026, 6, 1)), Coverage::kNotHeld);
  EXPECT_EQ(state(note, on(2026, 6, 2)), Coverage::kUnknown);
}

TEST(Coverage, ASourceThatDoesNotSayWhatItCoversMayHaveAnything) {
  Records records;
  const Cell plan{Field::kHealth, DataType::kPlan};
  records.declare(row("urn:a", SourceState::kReady, noon(2026, 6, 2), {plan}));
  const auto state = [&] {
    return make_coverage(records, kNoah, AsOf::now(), {}).cells[plan.number()].state;
  };
  EXPECT_EQ(state(), Coverage::kUnknown);  // nothing was delivered yet
  records.add({}, "urn:a");
  EXPECT_EQ(state(), Coverage::kNotHeld);
  records.declare(row("urn:b", SourceState::kNotReady, {}));
  EXPECT_EQ(state(), Coverage::kUnknown);
}

// What may be there is never told as not there.
TEST(Coverage, AnItemOfAVagueDateOrAnUnknownFieldLeavesItsCellUnknown) {
  const Cell plan{Field::kEducation, DataType::kPlan}, note{Field::kEducation, DataType::kJournalNote};
  Records records;
  records.declare(row("urn:a", SourceState::kReady, noon(2026, 6, 2), {plan, note}));
  SourceRecords source = people();
  source.items = {item(0, 1, DataType::kPlan, date(2025)),
                  item(1, 9, DataType::kJournalNote, date(2025, 2, 1))};
  records.add(source, "urn:a");
  const auto state = [&](Cell cell, AsOf at) {
    return make_coverage(records, kNoah, at, {}).cells[cell.number()].state;
  };
  EXPECT_EQ(state(plan, on(2024, 12, 31)), Coverage::kNotHeld);
  EXPECT_EQ(state(plan, on(2025, 6, 1)), Coverage::kUnknown);
  EXPECT_EQ(state(plan, on(2025, 12, 31)), Coverage::kHeld);
  EXPECT_EQ(state(note, on(2025, 1, 31)), Coverage::kNotHeld);
  EXPECT_EQ(state(note, on(2025, 2, 1)), Coverage::kUnknown);
}

TEST(Codes, R9TheUnmappedShareIsNeverRoundedToNothing) {
  SourceRecords source = people();
  source.codes = {{"urn:local", "77", "words"}};
  for (std::uint32_t i = 0; i < 3000; ++i) source.items.push_back(item(i, 1, DataType::kPlan, {}));
  source.items[7].unmapped = 1;
  Records records;
  records.add(source);
  const Unmapped unmapped = find_unmapped(records, kNoah, AsOf::now());
  EXPECT_EQ(unmapped.unmapped, 1u);
  EXPECT_EQ(unmapped.per_mille(), 1u);
  ASSERT_EQ(unmapped.codes.size(), 1u);
  EXPECT_EQ(unmapped.codes[0].code.text, "words");
  EXPECT_EQ(find_items(records, kNoah, AsOf::now(), {}, {0, 1}).total, 3000u);
}

TEST(Items, R10AreOneTimelineOverAllActors) {
  SourceRecords source = people();
  source.items = {item(0, 1, DataType::kPlan, date(2025, 1, 1)),
                  item(1, 3, DataType::kOverview, date(2026, 1, 1)), item(2, 2, DataType::kPlan, {})};
  source.items[1].version = 4;
  Records records;
  records.add(source);
  const Page<ItemEntry> page = find_items(records, kNoah, AsOf::now(), {}, {0, 10});
  ASSERT_EQ(page.rows.size(), 3u);
  EXPECT_EQ(page.rows[0].holder->name, "Clinic");
  EXPECT_EQ(page.rows[0].version, 4u);
  EXPECT_EQ(page.rows[1].holder->name, "School");
  EXPECT_FALSE(page.rows[2].date.has_value());
  EXPECT_EQ(find_items(records, kNoah, AsOf::now(), {.type = DataType::kPlan}, {0, 10}).total, 2u);
  EXPECT_EQ(find_items(records, kNoah, AsOf::now(), {.field = Field::kHealth}, {0, 10}).total, 1u);
}

TEST(Cases, R11HaveOneCoordinatorAndAMissingOneIsFound) {
  SourceRecords source = people();
  const auto identity = id_of<IdentityId>(7);
  source.cases = {{{0, 0}, kNoah, actor(1), identity, actor(2), date(2025, 1, 1), {}},
                  {{0, 1}, kNoah, actor(1), identity, actor(3), date(2025, 1, 1), {}},
                  {{0, 2}, kNoah, actor(3), {}, {}, date(2025, 2, 1), date(2026, 1, 1)}};
  Records records;
  records.add(source);
  const auto kinds = [&](AsOf at) {
    std::multiset<FindingKind> found;
    for (const Finding& finding : find_findings(records, kNoah, at)) found.insert(finding.kind);
    return found;
  };
  EXPECT_EQ(find_cases(records, kNoah, on(2025, 6, 1)).size(), 2u);
  EXPECT_EQ(kinds(on(2025, 6, 1)),
            (std::multiset{FindingKind::kNoCoordinator, FindingKind::kSeveralCoordinators}));
  EXPECT_EQ(kinds(on(2025, 1, 15)), (std::multiset{FindingKind::kSeveralCoordinators}));
  EXPECT_EQ(kinds(on(2026, 1, 1)), (std::multiset{FindingKind::kSeveralCoordinators}));
}

TEST(Hops, R12CountTheStepsFromTheAskerAndNameTheFirst) {
  SourceRecords source = people();
  source.items = {item(0, 1, DataType::kPlan, {}), item(1, 2, DataType::kPlan, {}),
                  item(2, 3, DataType::kPlan, {})};
  source.log = {disclosure(4, 1, 2, noon(2025, 1, 1)), disclosure(5, 3, 2, noon(2025, 6, 1))};
  Records records;
  records.add(source);
  const Hops hops = find_hops(records, kNoah, actor(1), AsOf::now());
  ASSERT_EQ(hops.rows.size(), 3u);
  EXPECT_EQ(hops.rows[0].hops, 0u);
  EXPECT_EQ(hops.rows[1].hops, 1u);
  EXPECT_EQ(hops.rows[2].hops, 2u);
  EXPECT_EQ(hops.rows[2].via->name, "PPR");
  EXPECT_EQ(hops.furthest, 2u);
  EXPECT_EQ(hops.direct, 2u);
  EXPECT_EQ(find_hops(records, kNoah, actor(1), on(2025, 5, 31)).without_way,
            0u);  // undated items: none is there yet
  EXPECT_EQ(find_hops(records, kNoah, actor(77), AsOf::now()).without_way, 3u);
}

TEST(Requests, R13CountTheDaysOnAnyDay) {
  SourceRecords source = people();
  source.requests = {
      {{0, 0}, kNoah, actor(1), actor(3), "LÆ265", date(2026, 1, 15), date(2026, 1, 29), date(2026, 2, 25)}};
  Records records;
  records.add(source);
  EXPECT_TRUE(find_requests(records, kNoah, on(2026, 1, 14), {}).empty());
  const auto waiting = find_requests(records, kNoah, on(2026, 2, 1), {});
  EXPECT_EQ(waiting[0].days, 17);
  EXPECT_EQ(waiting[0].overdue_days, 3);
  EXPECT_FALSE(waiting[0].received_on.has_value());
  const auto received = find_requests(records, kNoah, AsOf::now(), {});
  EXPECT_EQ(received[0].days, 41);
  EXPECT_EQ(received[0].overdue_days, 27);
  // Whoever asked for it knows whom it asked.
  source.items = {item(1, 3, DataType::kAttest, {})};
  Records again;
  again.add(source);
  EXPECT_EQ(find_hops(again, kNoah, actor(1), AsOf::now()).rows[0].hops, 1u);
}

SourceRecords one_line_of_each() {
  SourceRecords source = people();
  source.items = {item(0, 1, DataType::kStatus, {})};
  source.log = {disclosure(1, 1, 2, noon(2026, 1, 1), {0}, "urn:indsigt:law:dk:x:1"),
                disclosure(2, 1, 2, noon(2026, 1, 2), {0}, "urn:indsigt:law:dk:y:1"),
                disclosure(3, 1, 2, noon(2026, 1, 3), {0}, "urn:indsigt:consent:7"),
                disclosure(4, 1, 2, noon(2026, 1, 4), {0})};
  source.log[1].kind = LogKind::kLook;
  source.log[2].kind = LogKind::kChange;
  return source;
}

TEST(Log, R6ALookACopyAndAChangeAreThreeThings) {
  Records records;
  records.add(one_line_of_each());
  const AccessLogPage all = find_access_log(records, kNoah, {}, AccessLogOrder::kNewestFirst, {0, 10});
  EXPECT_EQ(all.by_kind, (std::array<std::uint32_t, kLogKinds>{1, 2, 1, 0, 0}));
  EXPECT_EQ(all.total, 4u);
  EXPECT_EQ(
      find_access_log(records, kNoah, {.kind = LogKind::kLook}, AccessLogOrder::kNewestFirst, {0, 10}).total,
      1u);
}

TEST(Log, R17EachLineIsExplainedOrSaidNotToBe) {
  Directory directory;
  directory.laws = {{"urn:indsigt:law:dk:x:1", "X § 1"}};
  Records records(directory);
  records.add(one_line_of_each());
  const AccessLogPage page = find_access_log(records, kNoah, {}, AccessLogOrder::kUnexplainedFirst, {0, 10});
  ASSERT_EQ(page.rows.size(), 4u);
  EXPECT_EQ(page.rows[0].basis, BasisClass::kNotGiven);
  EXPECT_EQ(page.rows[1].basis, BasisClass::kByConsent);
  EXPECT_EQ(page.rows[2].basis, BasisClass::kStatedNotFound);  // a law that nobody knows explains nothing
  EXPECT_EQ(page.rows[3].basis, BasisClass::kByLaw);
  EXPECT_EQ(page.rows[3].law->name, "X § 1");
  EXPECT_EQ(page.rows[3].types, (std::vector{DataType::kStatus}));
  const Indicators indicators = make_indicators(records, kNoah, AsOf::now(), {}, std::nullopt);
  EXPECT_EQ(indicators.lines, 4u);
  EXPECT_EQ(indicators.explained, 2u);
}

TEST(Sharing, R17IsSenderRecipientAndTypeAtAnyDate) {
  Records records;
  records.add(one_line_of_each());
  const SharingPage then = find_sharing(records, kNoah, on(2026, 1, 3), {}, {0, 10});
  ASSERT_EQ(then.rows.size(), 1u);
  EXPECT_EQ(then.rows[0].from.name, "School");
  EXPECT_EQ(then.rows[0].to.name, "PPR");
  EXPECT_EQ(then.rows[0].type, DataType::kStatus);
  EXPECT_EQ(then.rows[0].times, 1u);
  EXPECT_EQ(find_sharing(records, kNoah, AsOf::now(), {}, {0, 10}).rows[0].times, 2u);
  EXPECT_EQ(find_sharing(records, kNoah, on(2025, 12, 31), {}, {0, 10}).total, 0u);
}

TEST(Log, R26TellsWhatIsNewSinceTheLastVisit) {
  Records records;
  records.add(one_line_of_each());
  const AccessLogNumbers numbers = count_access_log(records, kNoah, noon(2026, 1, 1), noon(2026, 1, 4));
  EXPECT_EQ(numbers.seen(), 2u);
  EXPECT_EQ(numbers.seen_without_reason(), 1u);
  EXPECT_EQ(count_access_log(records, kNoah, noon(2026, 1, 1), noon(2026, 1, 3)).seen(), 1u);
  EXPECT_EQ(
      find_access_log(records, kNoah, {.after = noon(2026, 1, 2)}, AccessLogOrder::kNewestFirst, {0, 10})
          .total,
      2u);
}

TEST(Freshness, R26TellsTheAgeOfEachSourceAndItsLimit) {
  Records records;
  records.declare(row("urn:a", SourceState::kReady, noon(2026, 11, 20)));
  records.declare(row("urn:b", SourceState::kReady, noon(2026, 10, 1)));
  records.declare(row("urn:c", SourceState::kReady, noon(2026, 11, 1)));
  const Moments moments{noon(2026, 11, 21), {}};
  const Freshness now = make_freshness(records, AsOf::now(), moments);
  EXPECT_EQ(now.rows[0].state, SourceState::kStale);
  EXPECT_EQ(now.rows[0].age_days, 51);
  EXPECT_EQ(now.median_age, 20);
  EXPECT_EQ(now.greatest_age, 51);
  EXPECT_EQ(now.complete_up_to, noon(2026, 11, 1));
  EXPECT_EQ(now.stale, 1u);
  EXPECT_EQ(make_freshness(records, on(2026, 9, 1), moments).stale, 0u);
}

TEST(Freshness, R48ASourceThatIsNotReadyIsShownSo) {
  Records records;
  records.declare(row("urn:a", SourceState::kNotReady, {}));
  ManifestRow promised = row("urn:b", SourceState::kReady, noon(2026, 11, 20));
  promised.file = "b.json";
  records.declare(promised);
  const Freshness freshness = make_freshness(records, AsOf::now(), {});
  EXPECT_EQ(freshness.not_answering, 2u);
  EXPECT_EQ(freshness.rows[0].state, SourceState::kSilent);  // promised, and not delivered
  EXPECT_EQ(freshness.rows[1].state, SourceState::kNotReady);
  records.add(people(), "urn:b");
  EXPECT_EQ(make_freshness(records, AsOf::now(), {}).not_answering, 1u);
}

TEST(Quality, R47ReportsThatTwoPublishedNumbersDisagree) {
  Directory directory;
  const std::string about(kVendorClaim);
  directory.claims = {{about, "A", 26, "s", 2012},
                      {about, "B", 28, "s", 2012},
                      {about, "C", 44, "s", 2012},
                      {about, "C", 46, "t", 2012}};
  directory.municipalities.resize(98);
  const Records records(directory);
  const auto findings = find_findings(records, kNoah, AsOf::now());
  ASSERT_EQ(findings.size(), 2u);
  EXPECT_EQ(findings[0].claims[0]->count, 44);
  EXPECT_EQ(findings[0].claims[1]->count, 46);
  EXPECT_EQ(findings[1].kind, FindingKind::kClaimsDoNotAddUp);
  EXPECT_EQ(findings[1].count, 100u);
  EXPECT_EQ(findings[1].expected, 98u);
}

TEST(Quality, R47FindsTheSameItemInTwoSystemsAndTwoBirthDates) {
  Records records;
  SourceRecords first = people(), second = people();
  first.items = {item(0, 1, DataType::kPlan, {})};
  first.items[0].identity = id_of<IdentityId>(3);
  second.items = first.items;
  second.persons[0].birth_date = date(2014, 9, 5);
  records.add(first, "urn:a");
  records.add(second, "urn:b");
  records.add(people(), "urn:c");
  const auto findings = find_findings(records, kNoah, AsOf::now());
  ASSERT_GE(findings.size(), 2u);
  EXPECT_EQ(findings[0].kind, FindingKind::kSameItemTwice);
  EXPECT_EQ(findings[0].systems, (std::vector<std::string_view>{"urn:a", "urn:b"}));
  EXPECT_EQ(findings[1].kind, FindingKind::kBirthDatesDiffer);
  EXPECT_EQ(findings[1].systems.front(), "urn:b");  // the one with whom nobody agrees
  // In one system only it is no finding.
  Records alone;
  alone.add(first, "urn:a");
  alone.add(first, "urn:a");
  for (const Finding& finding : find_findings(alone, kNoah, AsOf::now()))
    EXPECT_NE(finding.kind, FindingKind::kSameItemTwice);
}

TEST(Search, KnowsNordicLettersInUpperAndLowerCase) {
  EXPECT_EQ(fold_case("ÆRØ Åben × SKOLE"), "ærø åben × skole");
  EXPECT_EQ(fold_case("æÿ÷"), "æÿ÷");
  EXPECT_EQ(fold_case("Ā"), "Ā");
}

}  // namespace
}  // namespace indsigt::records
