// SPDX-License-Identifier: MPL-2.0
#include "api/consent_queries.h"

#include <optional>
#include <utility>

namespace indsigt::api {
namespace {

using records::PersonId;

constexpr const char* kGroups[] = {"active", "waiting", "ended"};

std::optional<view::Group> group_named(std::string_view word) {
  for (std::size_t i = 0; i < view::kGroups; ++i) {
    if (kGroups[i] == word) return static_cast<view::Group>(i);
  }
  return std::nullopt;
}

class ConsentQuery {
 public:
  ConsentQuery(const Command& command, const QueryContext& context)
      : arguments_(command), context_(context), standpoint_(*context.standpoint) {}

  Result<View> consents() {
    const PersonId subject = take_subject();
    const auto group = arguments_.word("group", group_named);
    const Slice slice = arguments_.slice();
    return when_sound([&] { return view::make_consent_page(standpoint_, subject, group, slice); });
  }

  Result<View> consent() {
    const auto id = context_.handles.consents.find(arguments_.text("consent").value_or(""));
    if (!id) arguments_.refuse(ErrorCode::kConsentUnknown, "consent");
    if (const auto sound = arguments_.finish(); !sound) return std::unexpected(sound.error());
    auto answer = view::make_consent(standpoint_, *id);
    if (!answer) return fail(ErrorCode::kConsentUnknown, "consent");
    return View(ConsentViews(std::move(*answer)));
  }

  Result<View> shareable() {
    const PersonId subject = take_subject();
    return when_sound([&] { return view::make_shareable(standpoint_, subject); });
  }

  Result<View> laws() {
    const PersonId subject = take_subject();
    const auto day = arguments_.date("at");
    const Slice slice = arguments_.slice();
    const records::AsOf now = records::AsOf::now(standpoint_.world.now);
    const bool past = day && records::AsOf::date(*day).day < now.today;
    return when_sound(
        [&] { return view::make_laws(standpoint_, subject, past ? records::AsOf::date(*day) : now, slice); });
  }

  Result<View> wishes() {
    const PersonId subject = take_subject();
    const Slice slice = arguments_.slice();
    if (const auto sound = arguments_.finish(); !sound) return std::unexpected(sound.error());
    auto page = view::make_wishes(standpoint_, subject, slice);
    if (!page) return std::unexpected(page.error());
    return View(ConsentViews(std::move(*page)));
  }

  Result<View> changes() {
    const PersonId subject = take_subject();
    const Slice slice = arguments_.slice();
    return when_sound([&] { return view::make_changes(standpoint_, subject, slice); });
  }

 private:
  template <class Make>
  Result<View> when_sound(const Make& make) const {
    if (const auto sound = arguments_.finish(); !sound) return std::unexpected(sound.error());
    return View(ConsentViews(make()));
  }

  PersonId take_subject() {
    const auto subject = context_.handles.persons.find(arguments_.text("subject").value_or(""));
    if (!subject || !context_.records.knows(*subject)) {
      arguments_.refuse(ErrorCode::kSubjectUnknown, "subject");
    }
    return subject.value_or(PersonId());
  }

  Arguments arguments_;
  const QueryContext& context_;
  const access::Standpoint& standpoint_;
};

struct ConsentQueryRow {
  std::string_view type;
  Result<View> (ConsentQuery::*ask)();
};

constexpr ConsentQueryRow kConsentQueries[] = {
    {"consents.open", &ConsentQuery::consents},   {"consent.open", &ConsentQuery::consent},
    {"shareable.open", &ConsentQuery::shareable}, {"laws.open", &ConsentQuery::laws},
    {"changes.open", &ConsentQuery::changes},     {"wishes.open", &ConsentQuery::wishes},
};

}  // namespace

Result<View> answer_consents(const Command& command, const QueryContext& context) {
  for (const ConsentQueryRow& row : kConsentQueries) {
    if (row.type != command.type) continue;
    if (context.standpoint == nullptr) return fail(ErrorCode::kAccessDenied);
    return (ConsentQuery(command, context).*row.ask)();
  }
  return fail(ErrorCode::kCommandUnknown, "type");
}

}  // namespace indsigt::api
