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

constexpr std::int64_t kMostOffset = 1'000'000'000;
constexpr std::size_t kMostSearchBytes = 200;

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

// One question: reads its arguments, which are checked together before anything is answered.
class Question {
 public:
  Question(const Command& command, const Known& known) : arguments_(command), known_(known) {}

  Result<View> overview() {
    const auto subject = maybe_subject();
    const auto date = arguments_.date("at");
    return when_sound([&] {
      OverviewView view{.sources = known_.totals.sources,
                        .at = as_of(date).is_now() ? std::nullopt : date,
                        .overview = view::make_overview(known_.records, known_.totals,
                                                        subject ? subject : known_.first_subject, as_of(date),
                                                        known_.moments)};
      if (known_.desk != nullptr && view.overview.subject) add_viewer(view, *known_.desk);
      return view;
    });
  }

  Result<View> holders() {
    read_common();
    const Slice slice = take_slice();
    const auto sector = arguments_.word("sector", records::sector_of);
    const std::string search = take_search();
    return when_sound([&] {
      return view::make_holder_page(known_.records, subject_, at_, {sector, search}, slice.offset,
                                    slice.limit);
    });
  }

  Result<View> items() {
    read_common();
    const Slice slice = take_slice();
    const auto holder = take_actor("holder");
    const std::string system = arguments_.text("system").value_or("");
    const auto type = arguments_.word("type", records::data_type_of);
    const auto field = arguments_.word("field", records::field_named);
    return when_sound([&] {
      return ItemsView{slice.offset,
                       records::find_items(known_.records, subject_, at_, {holder, system, type, field},
                                           slice.offset, slice.limit)};
    });
  }

  Result<View> log() {
    read_common();
    const Slice slice = take_slice();
    AccessLogFilter filter{.actor = take_actor("actor"),
                           .kind = arguments_.word("kind", among<LogKind>(kLogKindNames)),
                           .basis = arguments_.word("basis", among<BasisClass>(kBasisNames))};
    const auto from = arguments_.date("from"), to = arguments_.date("to");
    const bool only_new = arguments_.number("new", 0, 1, 0) == 1;
    const auto order =
        arguments_.word("order", among<AccessLogOrder>(kOrders)).value_or(AccessLogOrder::kNewestFirst);
    if (only_new) filter.after = known_.moments.last_visit;
    if (from) filter.after = std::max(filter.after, start_of(*from));
    filter.until = log_until();
    if (to) filter.until = earlier(filter.until, end_of_day(*to));
    return when_sound([&] {
      return LogView{slice.offset, records::find_access_log(known_.records, subject_, filter, order,
                                                            slice.offset, slice.limit)};
    });
  }

  Result<View> sharing() {
    read_common();
    const Slice slice = take_slice();
    const records::SharingFilter filter{take_actor("from"), take_actor("to")};
    return when_sound([&] {
      return SharingView{slice.offset, records::find_sharing(known_.records, subject_, at_, filter,
                                                             slice.offset, slice.limit)};
    });
  }

  Result<View> actors() {
    read_common();
    const Slice slice = take_slice();
    return when_sound([&] {
      return ActorsView{slice.offset, records::find_access_log_actors(known_.records, subject_, log_until(),
                                                                      slice.offset, slice.limit)};
    });
  }

  Result<View> actor() {
    read_common();
    const auto actor = take_actor("actor");
    if (!actor) arguments_.refuse(ErrorCode::kCommandArgument, "actor");
    if (const auto sound = arguments_.finish(); !sound) return std::unexpected(sound.error());
    auto answer = view::make_actor(known_.records, subject_, *actor, at_);
    if (!answer) return fail(ErrorCode::kActorUnknown, "actor");
    return ActorView{std::move(*answer)};
  }

  Result<View> coverage() {
    read_common();
    return when_sound(
        [&] { return CoverageView{records::make_coverage(known_.records, subject_, at_, known_.moments)}; });
  }

  Result<View> sources() {
    read_common();
    const Slice slice = take_slice();
    return when_sound([&] {
      return SourcesView{slice, records::make_freshness(known_.records, subject_, at_, known_.moments)};
    });
  }

  Result<View> hops() {
    read_common();
    const Slice slice = take_slice();
    const auto asker = take_actor("asker");
    if (!asker) arguments_.refuse(ErrorCode::kCommandArgument, "asker");
    return when_sound(
        [&] { return HopsView{slice, records::find_hops(known_.records, subject_, *asker, at_)}; });
  }

  Result<View> requests() {
    read_common();
    const Slice slice = take_slice();
    return when_sound([&] {
      return RequestsView{slice, records::find_requests(known_.records, subject_, at_, known_.moments)};
    });
  }

  Result<View> cases() {
    read_common();
    const Slice slice = take_slice();
    return when_sound([&] { return CasesView{slice, records::find_cases(known_.records, subject_, at_)}; });
  }

  Result<View> codes() {
    read_common();
    const Slice slice = take_slice();
    return when_sound(
        [&] { return CodesView{slice, records::find_unmapped(known_.records, subject_, at_)}; });
  }

  Result<View> findings() {
    read_common();
    const Slice slice = take_slice();
    return when_sound(
        [&] { return FindingsView{slice, records::find_findings(known_.records, subject_, at_)}; });
  }

  Result<View> indicators() {
    read_common();
    const auto asker = take_actor("asker");
    return when_sound([&] {
      return IndicatorsView{records::make_indicators(known_.records, subject_, at_, known_.moments, asker)};
    });
  }

  Result<View> systems() {
    const Slice slice = take_slice();
    return when_sound([&] { return SystemsView{slice, known_.records.directory()}; });
  }

  Result<View> municipalities() {
    const Slice slice = take_slice();
    return when_sound([&] { return MunicipalitiesView{slice, known_.records.directory()}; });
  }

 private:
  template <class Make>
  Result<View> when_sound(const Make& make) const {
    if (const auto sound = arguments_.finish(); !sound) return std::unexpected(sound.error());
    return View(make());
  }

  static void add_viewer(OverviewView& view, const view::Desk& desk) {
    const PersonId subject = view.overview.subject->id;
    view.viewer_role = access::role_of(desk.world, {desk.viewer, subject});
    // Of a past day it is not told: what is known of consents is known now.
    if (!view.at) view.allowed = view::make_allowed(desk, subject);
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
    const auto subject = known_.handles.persons.find(*handle);
    if (!subject || !known_.records.knows(*subject)) arguments_.refuse(ErrorCode::kSubjectUnknown, "subject");
    return subject;
  }

  std::optional<records::ActorId> take_actor(std::string_view name) {
    const auto handle = arguments_.text(name);
    if (!handle) return std::nullopt;
    const auto actor = known_.handles.actors.find(*handle);
    if (!actor) arguments_.refuse(ErrorCode::kActorUnknown, name);
    return actor;
  }

  Slice take_slice() {
    return {arguments_.number("offset", 0, kMostOffset, 0), arguments_.number("limit", 1, 200, 50)};
  }

  std::string take_search() {
    std::string search = arguments_.text("search").value_or("");
    if (search.size() > kMostSearchBytes) arguments_.refuse(ErrorCode::kCommandArgument, "search");
    return search;
  }

  // A day that is today or later is now: nothing is known of what comes.
  [[nodiscard]] AsOf as_of(std::optional<PartialDate> date) const {
    const AsOf now = AsOf::now(known_.moments.now);
    if (!date || AsOf::date(*date).day >= now.today) return now;
    return AsOf::date(*date);
  }

  // Until when the log counts.
  [[nodiscard]] std::optional<Instant> log_until() const {
    return at_.is_now() ? known_.moments.now : at_.end();
  }

  // The last moment before a day.
  static std::optional<Instant> start_of(PartialDate date) {
    return end_of_day(civil_date_of_day(days_since_epoch(date) - 1));
  }

  static Instant earlier(std::optional<Instant> one, Instant other) {
    return one ? std::min(*one, other) : other;
  }

  Arguments arguments_;
  const Known& known_;
  PersonId subject_;
  AsOf at_{};
};

struct Row {
  std::string_view type;
  Result<View> (Question::*ask)();
};

constexpr Row kQuestions[] = {
    {"overview.open", &Question::overview},
    {"holders.open", &Question::holders},
    {"items.open", &Question::items},
    {"access_log.open", &Question::log},
    {"sharing.open", &Question::sharing},
    {"actors.open", &Question::actors},
    {"actor.open", &Question::actor},
    {"coverage.open", &Question::coverage},
    {"sources.open", &Question::sources},
    {"hops.open", &Question::hops},
    {"requests.open", &Question::requests},
    {"cases.open", &Question::cases},
    {"codes.open", &Question::codes},
    {"findings.open", &Question::findings},
    {"indicators.open", &Question::indicators},
    {"systems.open", &Question::systems},
    {"municipalities.open", &Question::municipalities},
};

}  // namespace

Result<View> answer(const Command& command, const Known& known) {
  for (const Row& row : kQuestions) {
    if (row.type == command.type) return (Question(command, known).*row.ask)();
  }
  return answer_consents(command, known);
}

}  // namespace indsigt::api
