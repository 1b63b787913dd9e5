// SPDX-License-Identifier: MPL-2.0
// actors.h, said again the long way: for each actor, look at every line.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

#include "core/records/support/each_family.h"
#include "records/questions/access_log.h"
#include "records/questions/actors.h"

namespace indsigt::records::families {
namespace {

std::set<ActorId> named_in(const LogLine& line) {
  std::set<ActorId> named;
  for (const auto& one : {line.who, line.on_behalf, line.from, line.to}) {
    if (one) named.insert(*one);
  }
  return named;
}

std::vector<LogActor> actors_again(const Plain& plain, PersonId subject, std::optional<Instant> until) {
  std::map<ActorId, std::uint32_t> lines;
  for (const PlainLine& line : plain.lines()) {
    const auto& at = line.fact->at;
    if (line.fact->subject != subject || (until && (!at || *at > *until))) continue;
    for (const ActorId one : named_in(*line.fact)) ++lines[one];
  }
  std::vector<LogActor> rows;
  for (const auto& [actor, count] : lines) rows.push_back({plain.ref(actor), count});
  std::sort(rows.begin(), rows.end(),
            [&](const LogActor& a, const LogActor& b) { return plain.before(a.actor.id, b.actor.id); });
  return rows;
}

void compare_actors(const Asked& asked, std::optional<Instant> until, std::size_t offset, std::size_t limit) {
  const Page<LogActor> got = find_access_log_actors(asked.records, asked.subject, until, {offset, limit});
  const std::vector<LogActor> want = actors_again(asked.plain, asked.subject, until);
  ASSERT_EQ(got.total, want.size());
  ASSERT_EQ(got.rows.size(), std::min(limit, want.size() - std::min(offset, want.size())));
  for (std::size_t i = 0; i < got.rows.size(); ++i) {
    const LogActor& row = got.rows[i];
    ASSERT_TRUE(same(row.actor, want[offset + i].actor)) << "row " << i;
    ASSERT_EQ(row.lines, want[offset + i].lines) << "row " << i;
    // What the filter of the log promises.
    const AccessLogFilter filter{.actor = row.actor.id, .until = until};
    ASSERT_EQ(
        find_access_log(asked.records, asked.subject, filter, AccessLogOrder::kNewestFirst, {0, 1}).total,
        row.lines);
  }
}

TEST(LogActorsOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(140'001, [](const Asked& asked) {
    Dice& dice = asked.dice;
    compare_actors(asked, std::nullopt, 0, 1000);
    compare_actors(asked, dice.one_in(2) ? some_past_day(dice).end() : some_instant(dice), 0, 1000);
    compare_actors(asked, some_instant(dice), dice.below(8), dice.below(8));
  });
}

TEST(ActorPartOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(150'001, [](const Asked& asked) {
    for (int days = 0; days < 3; ++days) {
      const AsOf at = days == 0 ? AsOf::now() : some_day(asked);
      const auto actor = id_of<ActorId>(asked.dice.below(asked.plain.family().actors + 1));
      ActorPart want;
      for (const PlainLine& line : asked.plain.lines()) {
        if (!Plain::until(line, asked.subject, at)) continue;
        const LogLine& fact = *line.fact;
        want.looks += fact.kind == LogKind::kLook && (fact.who == actor || fact.on_behalf == actor);
        want.gave += fact.kind == LogKind::kDisclosure && fact.from == actor;
        want.got += fact.kind == LogKind::kDisclosure && fact.to == actor;
      }
      const ActorPart got = find_part(asked.records, asked.subject, actor, at);
      ASSERT_EQ(got.looks, want.looks) << said(at);
      ASSERT_EQ(got.gave, want.gave) << said(at);
      ASSERT_EQ(got.got, want.got) << said(at);
    }
  });
}

}  // namespace
}  // namespace indsigt::records::families
