// SPDX-License-Identifier: MPL-2.0
#include "view/overview.h"

#include <gtest/gtest.h>

#include "view/holders.h"

namespace indsigt::view {
namespace {

using records::ActorId;
using records::DataItem;
using records::ItemKind;
using records::PersonId;
using records::Records;

template <class AnyId>
AnyId id_of(int number) {
  AnyId id;
  id.bytes[0] = static_cast<std::byte>(number);
  return id;
}

DataItem item(int subject, int holder, ItemKind kind, PartialDate date) {
  return {{0, 0}, kind, id_of<PersonId>(subject), id_of<ActorId>(holder), date, false, date};
}

Records family() {
  Records records;
  records.add(
      {{{id_of<ActorId>(1), "Skolen"}, {id_of<ActorId>(2), ""}},
       {{id_of<PersonId>(1), "Noah"}, {id_of<PersonId>(2), ""}},
       {item(1, 1, ItemKind::kDocument, {2026, 5, 1}), item(1, 1, ItemKind::kObservation, {2026, 6, 2}),
        item(1, 1, ItemKind::kObservation, {2026, 4, 2}), item(1, 2, ItemKind::kEncounter, {2025, 0, 0}),
        item(2, 2, ItemKind::kEncounter, {2025, 1, 1})}});
  return records;
}

TEST(Overview, HasNoAnswerBeforeAnythingIsImported) {
  const Overview overview = make_overview(Records(), {0, 0}, std::nullopt);
  EXPECT_FALSE(overview.answer.has_value());
  EXPECT_TRUE(overview.notes.empty());
}

TEST(Overview, R4AnswersWhoHoldsDataAboutThePersonWithMostItems) {
  const Overview overview = make_overview(family(), {1, 0}, std::nullopt);
  EXPECT_EQ(overview.answer,
            (Text{"overview.holders", {{"count", std::int64_t{2}}, {"person", std::string("Noah")}}}));
  EXPECT_EQ(overview.holders, 2u);
  ASSERT_EQ(overview.notes.size(), 2u);
  EXPECT_EQ(overview.notes[0], (Text{"overview.files", {{"count", std::int64_t{1}}}}));
  EXPECT_EQ(
      overview.notes[1],
      (Text{"overview.newest", {{"date", std::string("2026-06-02")}, {"holder", std::string("Skolen")}}}));
}

TEST(Overview, R58OfAPastDayItSpeaksInThePast) {
  const auto day = records::AsOf::date({2026, 5, 3});
  const Overview overview = make_overview(family(), {1, 0}, std::nullopt, day);
  EXPECT_EQ(overview.answer, (Text{"overview.held",
                                   {{"count", std::int64_t{2}},
                                    {"person", std::string("Noah")},
                                    {"date", std::string("2026-05-03")}}}));
  const Overview unnamed = make_overview(family(), {1, 0}, id_of<PersonId>(2), day);
  EXPECT_EQ(unnamed.answer, (Text{"overview.held_unnamed",
                                  {{"count", std::int64_t{1}}, {"date", std::string("2026-05-03")}}}));
}

TEST(Overview, R11AsksOnlyAboutNowAndOnlyWhatSomebodyCanBeAsked) {
  const Overview now = make_overview(family(), {1, 0}, std::nullopt);
  // Two places without a contact: two questions.
  ASSERT_EQ(now.needs.total, 2u);
  EXPECT_EQ(now.needs.first[0].kind, NeedKind::kContact);
  EXPECT_EQ(now.needs.first[0].text, (Text{"finding.no_contact_unnamed", {}}));
  EXPECT_EQ(now.needs.first[1].text, (Text{"finding.no_contact", {{"who", std::string("Skolen")}}}));
  const Overview then = make_overview(family(), {1, 0}, std::nullopt, records::AsOf::date({2026, 5, 3}));
  EXPECT_EQ(then.needs.total, 0u);
  EXPECT_TRUE(then.needs.first.empty());
}

TEST(Overview, DoesNotInventANameForAPersonOrAHolder) {
  const Overview overview = make_overview(family(), {1, 0}, id_of<PersonId>(2));
  EXPECT_EQ(overview.answer, (Text{"overview.holders_unnamed", {{"count", std::int64_t{1}}}}));
  EXPECT_EQ(overview.notes[1], (Text{"overview.newest_unnamed", {{"date", std::string("2025-01-01")}}}));
}

TEST(Overview, SaysWhenTheFilesNameNobody) {
  Records records;
  DataItem lost;
  records.add({{}, {}, {lost}});
  const Overview overview = make_overview(records, {1, 3}, std::nullopt);
  EXPECT_EQ(overview.answer, (Text{"overview.nobody", {}}));
  ASSERT_EQ(overview.notes.size(), 3u);
  EXPECT_EQ(overview.notes[1], (Text{"overview.no_subject", {{"count", std::int64_t{1}}}}));
  EXPECT_EQ(overview.notes[2], (Text{"overview.kept", {{"count", std::int64_t{3}}}}));
}

TEST(HolderPage, NamesWhatAHolderHasMostFirst) {
  const Records records = family();
  const HolderPage page = make_holder_page(records, id_of<PersonId>(1), {}, {}, {0, 50});
  ASSERT_EQ(page.rows.size(), 2u);
  EXPECT_EQ(page.rows[0].holder.actor.name, "Skolen");
  ASSERT_EQ(page.rows[0].what.size(), 2u);
  EXPECT_EQ(page.rows[0].what[0], (Text{"kind.observation", {{"count", std::int64_t{2}}}}));
  EXPECT_EQ(page.rows[0].what[1], (Text{"kind.document", {{"count", std::int64_t{1}}}}));
  EXPECT_EQ(page.rows[0].newest, (Text{"holder.newest", {{"date", std::string("2026-06-02")}}}));
  EXPECT_EQ(page.rows[1].holder.actor.name, "");
}

TEST(HolderPage, CutsWhereItIsAsked) {
  const Records records = family();
  const HolderPage page = make_holder_page(records, id_of<PersonId>(1), {}, {}, {1, 1});
  EXPECT_EQ(page.total, 2u);
  EXPECT_EQ(page.offset, 1u);
  ASSERT_EQ(page.rows.size(), 1u);
  EXPECT_EQ(page.rows[0].holder.actor.name, "");
  EXPECT_TRUE(make_holder_page(records, id_of<PersonId>(1), {}, {}, {2, 1}).rows.empty());
}

}  // namespace
}  // namespace indsigt::view
