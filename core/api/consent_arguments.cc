// SPDX-License-Identifier: MPL-2.0
#include "api/consent_arguments.h"

#include <algorithm>
#include <utility>

#include "base/sort.h"

namespace indsigt::api {
namespace {

using access::Act;
using access::ActKind;

constexpr std::size_t kMaxWishBytes = 500;
constexpr std::size_t kMaxReaders = 100;

// "v1 v3"; an empty text: nobody. Nothing where one is nobody that the page was told of.
std::optional<std::vector<consent::PartyId>> parse_readers(std::string_view text,
                                                           const SessionHandles& handles) {
  std::vector<consent::PartyId> readers;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const auto reader = handles.parties.find(text.substr(0, end));
    if (!reader || readers.size() >= kMaxReaders) return std::nullopt;
    readers.push_back(*reader);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return readers;
}

std::optional<consent::Category> parse_cell(std::string_view word) {
  const std::size_t slash = word.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto field = records::field_named(word.substr(0, slash));
  const auto type = records::data_type_of(word.substr(slash + 1));
  if (!field || !type) return std::nullopt;
  return consent::Category{field, type};
}

constexpr bool begins(ActKind kind) { return kind == ActKind::kGrant || kind == ActKind::kOptOut; }

// Takes the arguments of one act, a few at a time; `need` refuses what is missing.
class ActArguments {
 public:
  ActArguments(Arguments& arguments, const SessionHandles& handles, ActKind kind)
      : arguments_(arguments), handles_(handles), act_{.kind = kind} {}

  Act take(bool is_preview) {
    take_matter();
    take_place();
    take_content();
    if (!is_preview) take_shown();
    return std::move(act_);
  }

 private:
  [[nodiscard]] bool is(ActKind kind) const { return act_.kind == kind; }
  void need(bool there, std::string_view name, ErrorCode code = ErrorCode::kCommandArgument) {
    if (!there) arguments_.refuse(code, name);
  }

  // Which consent, or about whom a new consent is.
  void take_matter() {
    if (begins(act_.kind)) {
      const auto subject = handles_.persons.find(arguments_.text("subject").value_or(""));
      need(subject.has_value(), "subject", ErrorCode::kSubjectUnknown);
      act_.subject = subject.value_or(records::PersonId());
      return;
    }
    act_.consent = handles_.consents.find(arguments_.text("consent").value_or(""));
    need(act_.consent.has_value(), "consent", ErrorCode::kConsentUnknown);
  }

  void take_place() {
    if (!is(ActKind::kGrant) && !is(ActKind::kExclude)) return;
    const char* const name = is(ActKind::kGrant) ? "recipient" : "actor";
    act_.recipient = handles_.actors.find(arguments_.text(name).value_or(""));
    need(act_.recipient.has_value(), name, ErrorCode::kActorUnknown);
  }

  void take_content() {
    const bool grants = is(ActKind::kGrant), signs = is(ActKind::kSign);
    if (grants || signs) act_.cells = arguments_.word("cells", parse_cells).value_or(act_.cells);
    if (grants) {
      const auto purpose = arguments_.word("purpose", rules::parse_word<rules::Purpose>);
      need(purpose.has_value(), "purpose");
      act_.purpose = purpose.value_or(rules::Purpose::kAny);
      act_.phase = arguments_.word("phase", consent::phase_of);
    }
    if (grants || signs || is(ActKind::kRenew)) {
      act_.to = arguments_.date("to");
      need(act_.to.has_value() || signs, "to");
    }
  }

  // The text that the person saw (D10): nothing is shown for a no or a receipt.
  void take_shown() {
    if (is(ActKind::kRefuse) || is(ActKind::kAcknowledge)) return;
    act_.shown = arguments_.text("shown").value_or("");
    need(!act_.shown.empty() && act_.shown.size() <= access::kMaxShownBytes, "shown");
  }

  Arguments& arguments_;
  const SessionHandles& handles_;
  Act act_;
};

}  // namespace

std::optional<std::vector<consent::Category>> parse_cells(std::string_view text) {
  std::vector<consent::Category> cells;
  while (!text.empty()) {
    const std::size_t space = std::min(text.find(' '), text.size());
    const auto cell = parse_cell(text.substr(0, space));
    if (!cell || cells.size() == access::kMaxCells) return std::nullopt;
    if (std::find(cells.begin(), cells.end(), *cell) != cells.end()) return std::nullopt;
    cells.push_back(*cell);
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  sort_rows(cells);
  return cells;
}

Result<AskedAct> take_act(Arguments& arguments, const SessionHandles& handles) {
  const auto kind = arguments.word("act", access::act_of);
  if (!kind) arguments.refuse(ErrorCode::kCommandArgument, "act");
  const bool is_preview = arguments.number("preview", 0, 1, 0) == 1;
  // Which arguments there are depends on the act.
  if (!kind) return std::unexpected(arguments.finish().error());
  AskedAct asked{ActArguments(arguments, handles, *kind).take(is_preview), is_preview};
  if (const auto sound = arguments.finish(); !sound) return std::unexpected(sound.error());
  return asked;
}

household::Wish take_wish(Arguments& arguments, const SessionHandles& handles, bool may_be_about) {
  household::Wish wish{.words = arguments.text("words").value_or("")};
  if (wish.words.empty() || wish.words.size() > kMaxWishBytes) {
    arguments.refuse(ErrorCode::kCommandArgument, "words");
  }
  const auto readers =
      arguments.word("readers", [&](std::string_view text) { return parse_readers(text, handles); });
  wish.readers = readers.value_or(std::vector<consent::PartyId>());
  if (!may_be_about) return wish;
  if (const auto about = arguments.text("about")) {
    wish.about = handles.consents.find(*about);
    if (!wish.about) arguments.refuse(ErrorCode::kConsentUnknown, "about");
  }
  return wish;
}

}  // namespace indsigt::api
