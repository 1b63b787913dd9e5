// SPDX-License-Identifier: MPL-2.0
#include "api/consent_queries.h"

#include <optional>
#include <utility>

namespace indsigt::api {
namespace {

using records::PersonId;

constexpr std::int64_t kMostOffset = 1'000'000'000;
constexpr const char* kGroups[] = {"active", "waiting", "ended"};

std::optional<view::Group> group_named(std::string_view word) {
  for (std::size_t i = 0; i < view::kGroups; ++i) {
    if (kGroups[i] == word) return static_cast<view::Group>(i);
  }
  return std::nullopt;
}

class Question {
 public:
  Question(const Command& command, const Known& known)
      : arguments_(command), known_(known), desk_(*known.desk) {}

  Result<View> consents() {
    const PersonId subject = take_subject();
    const auto group = arguments_.word("group", group_named);
    const Slice slice = take_slice();
    return when_sound(
        [&] { return view::make_consent_page(desk_, subject, group, slice.offset, slice.limit); });
  }

  Result<View> consent() {
    const auto id = known_.handles.consents.find(arguments_.text("consent").value_or(""));
    if (!id) arguments_.refuse(ErrorCode::kConsentUnknown, "consent");
    if (const auto sound = arguments_.finish(); !sound) return std::unexpected(sound.error());
    auto answer = view::make_consent(desk_, *id);
    if (!answer) return fail(ErrorCode::kConsentUnknown, "consent");
    return View(ConsentViews(std::move(*answer)));
  }

  Result<View> shareable() {
    const PersonId subject = take_subject();
    return when_sound([&] { return view::make_shareable(desk_, subject); });
  }

  Result<View> laws() {
    const PersonId subject = take_subject();
    const auto day = arguments_.date("at");
    const Slice slice = take_slice();
    const records::AsOf now = records::AsOf::now(desk_.world.now);
    const bool past = day && records::AsOf::date(*day).day < now.today;
    return when_sound([&] {
      return LawsView{slice, view::make_laws(desk_, subject, past ? records::AsOf::date(*day) : now)};
    });
  }

  Result<View> changes() {
    const PersonId subject = take_subject();
    const Slice slice = take_slice();
    return when_sound([&] { return ChangesView{slice, view::make_changes(desk_, subject)}; });
  }

 private:
  template <class Make>
  Result<View> when_sound(const Make& make) const {
    if (const auto sound = arguments_.finish(); !sound) return std::unexpected(sound.error());
    return View(ConsentViews(make()));
  }

  PersonId take_subject() {
    const auto subject = known_.handles.persons.find(arguments_.text("subject").value_or(""));
    if (!subject || !known_.records.knows(*subject)) {
      arguments_.refuse(ErrorCode::kSubjectUnknown, "subject");
    }
    return subject.value_or(PersonId());
  }

  Slice take_slice() {
    return {arguments_.number("offset", 0, kMostOffset, 0), arguments_.number("limit", 1, 200, 50)};
  }

  Arguments arguments_;
  const Known& known_;
  const view::Desk& desk_;
};

struct Row {
  std::string_view type;
  Result<View> (Question::*ask)();
};

constexpr Row kQuestions[] = {
    {"consents.open", &Question::consents},   {"consent.open", &Question::consent},
    {"shareable.open", &Question::shareable}, {"laws.open", &Question::laws},
    {"changes.open", &Question::changes},
};

}  // namespace

Result<View> answer_consents(const Command& command, const Known& known) {
  for (const Row& row : kQuestions) {
    if (row.type != command.type) continue;
    if (known.desk == nullptr) return fail(ErrorCode::kAccessDenied);
    return (Question(command, known).*row.ask)();
  }
  return fail(ErrorCode::kCommandUnknown, "type");
}

}  // namespace indsigt::api
