// SPDX-License-Identifier: MPL-2.0
#include "api/queries.h"

#include <algorithm>
#include <string>
#include <utility>

#include "api/consent_queries.h"

namespace indsigt::api {
namespace {

using records::AccessLogFilter;
using records::AccessLogOrder;
using records::AsOf;
using records::BasisClass;
using records::LogKind;
using records::PersonId;

constexpr std::size_t kMaxSearchBytes = 200;

// A word of a closed list, by its place.
template <class Word, std::size_t count>
auto among(const char* const (&names)[count]) {
  return [&names](std::string_view text) -> std::optional<Word> {
    for (std::size_t i = 0; i < count; ++i) {
      if (names[i] == text) return static_cast<Word>(i);
    }
    return std::nullopt;
  };
}
constexpr const char* kOrders[] = {"newest", "unexplained"};

// Answers one command about the records: reads the arguments, which are checked together before anything is
// answered.
class RecordQuery {
 public:
  RecordQuery(const Command& command, const QueryContext& context) : arguments_(command), context_(context) {}

  Result<View> overview() {
    const auto subject = maybe_subject();
    const auto date = arguments_.date("at");
    at_ = as_of(date);
    return when_sound([&] {
      OverviewView view{
          .sources = context_.totals.sources,
          .at = at_.is_now() ? std::nullopt : date,
          .overview = view::make_overview(asked(), context_.totals,
                                          subject ? subject : context_.first_subject, at_, context_.moments)};
      if (!view.at) add_unread(view.overview);
      if (context_.standpoint != nullptr && view.overview.subject) add_viewer(view, *context_.standpoint);
      return view;
    });
  }

  Result<View> holders() {
    read_common();
    const Slice slice = arguments_.slice();
    const auto sector = arguments_.word("sector", records::sector_of);
    const std::string search = take_search();
    return when_sound(
        [&] { return view::make_holder_page(asked(), subject_, at_, {sector, search}, slice); });
  }

  Result<View> items() {
    read_common();
    const Slice slice = arguments_.slice();
    const auto holder = take_actor("holder");
    const std::string system = arguments_.text("system").value_or("");
    const auto type = arguments_.word("type", records::data_type_of);
    const auto field = arguments_.word("field", records::field_named);
    return when_sound(
        [&] { return view::make_item_page(asked(), subject_, at_, {holder, system, type, field}, slice); });
  }

  Result<View> log() {
    read_common();
    const Slice slice = arguments_.slice();
    const AccessLogFilter filter = take_log_filter();
    const auto order =
        arguments_.word("order", among<AccessLogOrder>(kOrders)).value_or(AccessLogOrder::kNewestFirst);
    return when_sound([&] {
      return view::make_access_log_page(asked(), subject_, filter, order, context_.moments.now, slice);
    });
  }

  Result<View> log_groups() {
    read_common();
    const Slice slice = arguments_.slice();
    const AccessLogFilter filter = take_log_filter();
    return when_sound([&] { return records::find_access_log_groups(asked(), subject_, filter, slice); });
  }

  Result<View> log_months() {
    read_common();
    const Slice slice = arguments_.slice();
    const AccessLogFilter filter = take_log_filter();
    return when_sound([&] { return records::find_access_log_months(asked(), subject_, filter, slice); });
  }

  Result<View> sharing() {
    read_common();
    const Slice slice = arguments_.slice();
    const records::SharingFilter filter{take_actor("from"), take_actor("to")};
    return when_sound([&] { return records::find_sharing(asked(), subject_, at_, filter, slice); });
  }

  Result<View> sharing_pairs() {
    read_common();
    const Slice slice = arguments_.slice();
    const records::SharingFilter filter{take_actor("from"), take_actor("to")};
    return when_sound([&] { return records::find_sharing_pairs(asked(), subject_, at_, filter, slice); });
  }

  Result<View> actors() {
    read_common();
    const Slice slice = arguments_.slice();
    return when_sound([&] { return records::find_access_log_actors(asked(), subject_, log_until(), slice); });
  }

  Result<View> actor() {
    read_common();
    const auto actor = take_actor("actor");
    if (!actor) arguments_.refuse(ErrorCode::kCommandArgument, "actor");
    if (const auto sound = arguments_.finish(); !sound) return std::unexpected(sound.error());
    auto answer = view::make_actor(asked(), subject_, *actor, at_);
    if (!answer) return fail(ErrorCode::kActorUnknown, "actor");
    const auto* standpoint = context_.standpoint;
    if (standpoint != nullptr && standpoint->world.pack != nullptr) {
      answer->answer_time = standpoint->world.pack->answer_time;
    }
    return View(std::move(*answer));
  }

  Result<View> coverage() {
    read_common();
    return when_sound([&] { return records::make_coverage(asked(), subject_, at_, context_.moments); });
  }

  Result<View> sources() {
    read_common();
    const Slice slice = arguments_.slice();
    return when_sound(
        [&] { return view::make_source_page(asked(), subject_, at_, context_.moments, slice); });
  }

  Result<View> hops() {
    read_common();
    const Slice slice = arguments_.slice();
    const auto asker = take_actor("asker");
    if (!asker) arguments_.refuse(ErrorCode::kCommandArgument, "asker");
    return when_sound([&] { return view::make_hop_page(asked(), subject_, *asker, at_, slice); });
  }

  Result<View> requests() {
    read_common();
    const Slice slice = arguments_.slice();
    return when_sound(
        [&] { return view::make_request_page(asked(), subject_, at_, context_.moments, slice); });
  }

  Result<View> cases() {
    read_common();
    const Slice slice = arguments_.slice();
    return when_sound([&] { return page_of(records::find_cases(asked(), subject_, at_), slice); });
  }

  Result<View> codes() {
    read_common();
    const Slice slice = arguments_.slice();
    return when_sound([&] { return view::make_code_page(asked(), subject_, at_, slice); });
  }

  Result<View> findings() {
    read_common();
    const Slice slice = arguments_.slice();
    return when_sound([&] { return view::make_finding_page(asked(), subject_, at_, slice); });
  }

  Result<View> indicators() {
    read_common();
    const auto asker = take_actor("asker");
    return when_sound(
        [&] { return records::make_indicators(asked(), subject_, at_, context_.moments, asker); });
  }

  Result<View> systems() {
    const Slice slice = arguments_.slice();
    return when_sound([&] { return page_of(asked().directory().systems, slice); });
  }

  Result<View> municipalities() {
    const Slice slice = arguments_.slice();
    return when_sound([&] { return page_of(asked().directory().municipalities, slice); });
  }

 private:
  template <class Make>
  Result<View> when_sound(const Make& make) const {
    if (const auto sound = arguments_.finish(); !sound) return std::unexpected(sound.error());
    return View(make());
  }

  // As they were on the day that is asked for.
  [[nodiscard]] const records::Records& asked() const { return context_.records.as_it_was(at_); }

  // Without this sentence a consent that nobody understood would look like none.
  void add_unread(view::Overview& overview) const {
    const auto add = [&](MessageKey key, std::int64_t count) {
      if (count > 0) overview.notes.push_back({key, {{"count", count}}});
    };
    if (overview.subject) {
      add("overview.consents_unread", view::count_unread(context_.known, overview.subject->id));
    }
    // In a family it may be anybody's, and what a young person alone decides is told to nobody else (P6).
    if (context_.standpoint == nullptr) {
      add("overview.consents_no_subject", context_.totals.consents_of_nobody);
    }
  }

  static void add_viewer(OverviewView& view, const access::Standpoint& standpoint) {
    const PersonId subject = view.overview.subject->id;
    view.viewer_role = access::role_of(standpoint.world, {standpoint.viewer, subject});
    // Of a past day it is not told: what is known of consents is known now.
    if (!view.at) view.allowed = view::make_allowed(standpoint, subject);
  }

  // Whom the question is about, and the day for which it is asked.
  void read_common() {
    const auto subject = maybe_subject();
    if (subject) subject_ = *subject;
    if (!subject) arguments_.refuse(ErrorCode::kCommandArgument, "subject");
    at_ = as_of(arguments_.date("at"));
  }

  std::optional<PersonId> maybe_subject() {
    const auto handle = arguments_.text("subject");
    if (!handle) return std::nullopt;
    const auto subject = context_.handles.persons.find(*handle);
    if (subject && asked().knows(*subject)) return context_.records.known_as(*subject);
    arguments_.refuse(ErrorCode::kSubjectUnknown, "subject");
    return subject;
  }

  std::optional<records::ActorId> take_actor(std::string_view name) {
    const auto handle = arguments_.text(name);
    if (!handle) return std::nullopt;
    const auto actor = context_.handles.actors.find(*handle);
    if (!actor) arguments_.refuse(ErrorCode::kActorUnknown, name);
    return actor;
  }

  // Reads which lines of the log are asked for; of a past day, none that is later.
  AccessLogFilter take_log_filter() {
    AccessLogFilter filter{.actor = take_actor("actor"),
                           .by = take_actor("by"),
                           .unnamed = arguments_.number("unnamed", 0, 1, 0) == 1,
                           .kind = arguments_.word("kind", among<LogKind>(kLogKindNames)),
                           .basis = arguments_.word("basis", among<BasisClass>(kBasisNames)),
                           .until = log_until()};
    const auto from = arguments_.date("from"), to = arguments_.date("to");
    if (arguments_.number("new", 0, 1, 0) == 1) filter.after = context_.moments.last_visit;
    if (from) filter.after = std::max(filter.after, start_of(*from));
    if (to) filter.until = earlier(filter.until, end_of_day(*to));
    return filter;
  }

  std::string take_search() {
    std::string search = arguments_.text("search").value_or("");
    if (search.size() > kMaxSearchBytes) arguments_.refuse(ErrorCode::kCommandArgument, "search");
    return search;
  }

  // A day that is today or later is now: nothing is known of what comes.
  [[nodiscard]] AsOf as_of(std::optional<PartialDate> date) const {
    const AsOf now = AsOf::now(context_.moments.now);
    if (!date || AsOf::date(*date).day >= now.today) return now;
    return AsOf::date(*date);
  }

  // Until when the log counts. Of now every line does: one without a time, or from a clock that is ahead, was
  // written all the same.
  [[nodiscard]] std::optional<Instant> log_until() const {
    return at_.is_now() ? std::nullopt : std::optional(at_.end());
  }

  // The last moment before a day.
  static std::optional<Instant> start_of(PartialDate date) {
    return end_of_day(civil_date_of_day(days_since_epoch(date) - 1));
  }

  static Instant earlier(std::optional<Instant> one, Instant other) {
    return one ? std::min(*one, other) : other;
  }

  Arguments arguments_;
  const QueryContext& context_;
  PersonId subject_;
  AsOf at_{};
};

struct QueryRow {
  std::string_view type;
  Result<View> (RecordQuery::*ask)();
};

constexpr QueryRow kRecordQueries[] = {
    {"overview.open", &RecordQuery::overview},
    {"holders.open", &RecordQuery::holders},
    {"items.open", &RecordQuery::items},
    {"access_log.open", &RecordQuery::log},
    {"access_log_groups.open", &RecordQuery::log_groups},
    {"access_log_months.open", &RecordQuery::log_months},
    {"sharing.open", &RecordQuery::sharing},
    {"sharing_pairs.open", &RecordQuery::sharing_pairs},
    {"actors.open", &RecordQuery::actors},
    {"actor.open", &RecordQuery::actor},
    {"coverage.open", &RecordQuery::coverage},
    {"sources.open", &RecordQuery::sources},
    {"hops.open", &RecordQuery::hops},
    {"requests.open", &RecordQuery::requests},
    {"cases.open", &RecordQuery::cases},
    {"codes.open", &RecordQuery::codes},
    {"findings.open", &RecordQuery::findings},
    {"indicators.open", &RecordQuery::indicators},
    {"systems.open", &RecordQuery::systems},
    {"municipalities.open", &RecordQuery::municipalities},
};

}  // namespace

Result<View> answer(const Command& command, const QueryContext& context) {
  for (const QueryRow& row : kRecordQueries) {
    if (row.type == command.type) return (RecordQuery(command, context).*row.ask)();
  }
  return answer_consents(command, context);
}

}  // namespace indsigt::api
