// SPDX-License-Identifier: MPL-2.0
#include "view/overview.h"

#include <algorithm>
#include <string>
#include <utility>

#include "records/questions/access_log.h"
#include "records/questions/freshness.h"
#include "records/questions/holders.h"
#include "records/questions/planned.h"
#include "records/questions/quality.h"
#include "records/questions/requests.h"
#include "view/sentences.h"

namespace indsigt::view {
namespace {

using records::Records;

Text count_text(MessageKey key, std::int64_t count) { return {key, {{"count", count}}}; }

std::string iso_of(records::AsOf day) { return to_iso(civil_date_of_day(day.day)); }

// Of a past day it is said that they had it then.
Text answer_for(const SubjectRow& subject, const records::HoldingCounts& counts, std::int64_t kept,
                records::AsOf at) {
  const auto count = static_cast<std::int64_t>(counts.holders);
  const bool named = !subject.name.empty();
  // Nothing that is held may read as nothing: neither without a place nor where it cannot be shown.
  if (at.is_now() && count == 0 && counts.items > 0) {
    if (named) return {"overview.unplaced", {{"person", subject.name}}};
    return {"overview.unplaced_unnamed", {}};
  }
  if (at.is_now() && count == 0 && kept > 0) return {"overview.unshown", {}};
  Text text{named ? MessageKey("overview.holders") : "overview.holders_unnamed", {{"count", count}}};
  if (!at.is_now()) text.key = named ? MessageKey("overview.held") : "overview.held_unnamed";
  if (named) text.arguments.push_back({"person", subject.name});
  if (!at.is_now()) text.arguments.push_back({"date", iso_of(at)});
  return text;
}

std::optional<Text> newest_of(const Records& records, records::PersonId subject, records::AsOf at) {
  const auto newest = records::newest_item(records, subject, at);
  if (!newest) return std::nullopt;
  const std::string date = to_iso(newest->date);
  if (newest->holder.name.empty()) return Text{"overview.newest_unnamed", {{"date", date}}};
  return Text{"overview.newest", {{"date", date}, {"holder", std::string(newest->holder.name)}}};
}

void add_if_any(std::vector<Text>& notes, MessageKey key, std::int64_t count) {
  if (count > 0) notes.push_back(count_text(key, count));
}

// The person asked for, else the one with the most items; nullptr where there is nobody.
const SubjectRow* choose(const std::vector<SubjectRow>& subjects, std::optional<records::PersonId> wanted) {
  const auto found = std::find_if(subjects.begin(), subjects.end(), [&](const SubjectRow& subject) {
    return !wanted || subject.id == *wanted;
  });
  return found == subjects.end() ? nullptr : &*found;
}

// Until when the log counts: the end of the day that is asked for, else everything. A line without a time, or
// from a clock that is ahead, was written all the same.
std::optional<Instant> until_of(records::AsOf at) {
  return at.is_now() ? std::nullopt : std::optional(at.end());
}

// The lines that stand apart by their time, so that the reader knows of them (D9).
void add_odd_times(const Records& records, records::PersonId subject, const records::Moments& moments,
                   std::vector<Text>& notes) {
  const auto undated = std::int64_t{records::count_undated_lines(records, subject)};
  if (undated > 0) notes.push_back(count_text("overview.log_undated", undated));
  if (!moments.now) return;
  const auto ahead = std::int64_t{records::count_lines_ahead(records, subject, *moments.now)};
  if (ahead > 0) notes.push_back(count_text("overview.log_ahead", ahead));
}

SeenAnswer seen_of(const Records& records, records::PersonId subject, records::AsOf at,
                   const records::Moments& moments) {
  const auto until = until_of(at);
  const auto ever = records::count_access_log(records, subject, std::nullopt, until);
  SeenAnswer seen;
  if (ever.all() == 0) {
    seen.answer = Text{"overview.no_log", {}};
    return seen;
  }
  // "Since your last visit" is about now; on another day it is everything until then.
  if (at.is_now()) seen.since = moments.last_visit;
  const auto counted = seen.since ? records::count_access_log(records, subject, seen.since, until) : ever;
  seen.seen = counted.seen();
  seen.without_reason = counted.seen_without_reason();
  seen.answer = count_text("overview.seen_ever", std::int64_t{seen.seen});
  if (seen.since) {
    seen.answer->key = "overview.seen";
    seen.answer->arguments.push_back({"date", to_iso(civil_date(*seen.since))});
  } else if (!at.is_now()) {
    seen.answer->key = "overview.seen_until";
    seen.answer->arguments.push_back({"date", iso_of(at)});
  }
  if (seen.without_reason > 0) {
    seen.reasons = count_text("overview.unexplained", std::int64_t{seen.without_reason});
  }
  return seen;
}

SourcesAnswer sources_of(const Records& records, records::AsOf at, const records::Moments& moments) {
  const records::FreshnessNumbers freshness = records::make_freshness(records, at, moments, {0, 0});
  SourcesAnswer answer{{}, freshness.complete_up_to, freshness.median_age, freshness.greatest_age, {}};
  // Sources that do not answer come first.
  const Slice silent{0, freshness.not_answering};
  for (const records::SourceRow& row : records::make_freshness(records, at, moments, silent).rows) {
    answer.not_answering.emplace_back(row.name.empty() ? row.system : row.name);
  }
  add_if_any(answer.notes, "overview.not_answering", std::int64_t{freshness.not_answering});
  add_if_any(answer.notes, "overview.stale", std::int64_t{freshness.stale});
  if (answer.complete_up_to) {
    answer.notes.push_back({"overview.complete", {{"date", to_iso(civil_date(*answer.complete_up_to))}}});
  }
  return answer;
}

// Items that came after the day of the last visit.
std::uint32_t new_items_of(const Records& records, records::PersonId subject, records::AsOf at,
                           const records::Moments& moments) {
  if (!at.is_now() || !moments.last_visit) return 0;
  return records::count_new_items(records, subject, records::AsOf::date(civil_date(*moments.last_visit)), at);
}

NeedKind kind_of(records::FindingKind finding) {
  if (finding == records::FindingKind::kBirthDatesDiffer) return NeedKind::kBirthDates;
  return finding == records::FindingKind::kNoContact ? NeedKind::kContact : NeedKind::kCoordinator;
}

// In the order of NeedKind, which is that of find_questions() too. Only the first few are put into words.
Needs needs_of(const Records& records, records::PersonId subject, records::AsOf at,
               const records::Moments& moments, const SeenAnswer& seen, const SourcesAnswer& sources) {
  Needs needs;
  if (!at.is_now()) return needs;
  const auto add = [&](NeedKind kind, const std::optional<records::ActorRef>& actor, const auto& say) {
    if (++needs.total <= kMaxNeeds) needs.first.push_back({kind, say(), actor});
  };
  if (seen.without_reason > 0) {
    std::optional<records::ActorRef> actor;
    if (seen.without_reason == 1) {
      actor = records::last_unexplained(records, subject, seen.since, until_of(at));
    }
    add(NeedKind::kUnexplained, actor,
        [&] { return count_text("need.unexplained", std::int64_t{seen.without_reason}); });
  }
  for (const records::RequestRow& row : records::find_requests(records, subject, at, moments)) {
    if (row.received_on || row.overdue_days == 0) continue;
    add(NeedKind::kOverdue, row.asked, [&] { return say_overdue(row); });
  }
  for (const records::Finding& finding : records::find_questions(records, subject, at)) {
    add(kind_of(finding.kind), finding.actor, [&] { return say_finding(finding); });
  }
  if (const auto silent = static_cast<std::int64_t>(sources.not_answering.size()); silent > 0) {
    add(NeedKind::kSource, std::nullopt, [&] { return count_text("overview.not_answering", silent); });
  }
  return needs;
}

void add_holdings(const Records& records, const SubjectRow& subject, records::AsOf at,
                  const records::Moments& moments, std::int64_t kept, Overview& overview) {
  const records::HoldingCounts counts = records::count_holdings(records, subject.id, at);
  overview.holders = counts.holders;
  overview.systems = counts.systems;
  overview.items = counts.items;
  overview.new_items = new_items_of(records, subject.id, at, moments);
  overview.answer = answer_for(subject, counts, kept, at);
  add_if_any(overview.notes, at.is_now() ? MessageKey("overview.systems") : "overview.systems_held",
             std::int64_t{counts.systems});
  if (auto newest = newest_of(records, subject.id, at)) overview.notes.push_back(std::move(*newest));
  add_if_any(overview.notes, "overview.by_person", std::int64_t{counts.by_person});
  add_if_any(overview.notes, "overview.unstated", std::int64_t{counts.without_holder} - counts.by_person);
  add_if_any(overview.notes, "overview.maybe", std::int64_t{counts.maybe});
  add_if_any(overview.notes, "overview.with_care", std::int64_t{counts.with_care});
}

}  // namespace

Overview make_overview(const Records& records, const ImportTotals& totals,
                       std::optional<records::PersonId> subject, records::AsOf at,
                       const records::Moments& moments) {
  Overview overview;
  overview.sources = sources_of(records, at, moments);
  if (totals.sources == 0) return overview;
  for (const records::Subject& one : records.subjects()) {
    overview.subjects.push_back({one.id, std::string(one.name), one.items});
  }
  add_if_any(overview.notes, "overview.incomplete", totals.incomplete);
  overview.notes.push_back(count_text("overview.files", totals.sources));
  if (const SubjectRow* chosen = choose(overview.subjects, subject)) {
    overview.subject = *chosen;
    if (records.is_joined(chosen->id)) overview.notes.push_back({"overview.joined", {}});
    if (records.is_doubted(chosen->id)) overview.notes.push_back({"overview.doubted", {}});
    add_holdings(records, *chosen, at, moments, totals.kept, overview);
    overview.seen = seen_of(records, chosen->id, at, moments);
    if (at.is_now()) add_odd_times(records, chosen->id, moments, overview.notes);
    overview.needs = needs_of(records, chosen->id, at, moments, overview.seen, overview.sources);
    for (const records::PlannedRow& row : records::find_planned(records, chosen->id, at, kMaxPlanned)) {
      overview.next.push_back({say_name(row.kind, row.thing), row.date, row.at, row.with});
    }
  } else {
    overview.answer = Text{"overview.nobody", {}};
  }
  const auto without_subject = records::count_holdings(records, records::PersonId{}, at).without_subject;
  add_if_any(overview.notes, "overview.no_subject", std::int64_t{without_subject});
  add_if_any(overview.notes, "overview.log_no_subject",
             std::int64_t{records::count_lines_without_subject(records)});
  add_if_any(overview.notes, "overview.kept", totals.kept);
  if (totals.taken_back) overview.notes.push_back({"overview.taken_back", {}});
  return overview;
}

}  // namespace indsigt::view
