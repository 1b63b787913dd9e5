// SPDX-License-Identifier: MPL-2.0
#include "api/consent_arguments.h"

#include <algorithm>

namespace indsigt::api {
namespace {

using access::Act;
using access::ActKind;

std::optional<consent::Category> parse_cell(std::string_view word) {
  const std::size_t slash = word.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto field = records::field_named(word.substr(0, slash));
  const auto type = records::data_type_of(word.substr(slash + 1));
  if (!field || !type) return std::nullopt;
  return consent::Category{field, type};
}

bool begins(ActKind kind) { return kind == ActKind::kGrant || kind == ActKind::kOptOut; }

}  // namespace

std::optional<std::vector<consent::Category>> parse_cells(std::string_view text) {
  std::vector<consent::Category> cells;
  while (!text.empty()) {
    const std::size_t space = std::min(text.find(' '), text.size());
    const auto cell = parse_cell(text.substr(0, space));
    if (!cell || cells.size() == access::kMostCells) return std::nullopt;
    if (std::find(cells.begin(), cells.end(), *cell) != cells.end()) return std::nullopt;
    cells.push_back(*cell);
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  std::sort(cells.begin(), cells.end());
  return cells;
}

Act take_act(Arguments& arguments, ActKind kind, const SessionHandles& handles, bool confirms) {
  Act act{.kind = kind};
  const auto need = [&](bool there, std::string_view name, ErrorCode code = ErrorCode::kCommandArgument) {
    if (!there) arguments.refuse(code, name);
  };
  if (begins(kind)) {
    const auto subject = handles.persons.find(arguments.text("subject").value_or(""));
    need(subject.has_value(), "subject", ErrorCode::kSubjectUnknown);
    act.subject = subject.value_or(records::PersonId());
  } else {
    act.consent = handles.consents.find(arguments.text("consent").value_or(""));
    need(act.consent.has_value(), "consent", ErrorCode::kConsentUnknown);
  }
  if (kind == ActKind::kGrant || kind == ActKind::kExclude) {
    const char* const name = kind == ActKind::kGrant ? "recipient" : "actor";
    act.recipient = handles.actors.find(arguments.text(name).value_or(""));
    need(act.recipient.has_value(), name, ErrorCode::kActorUnknown);
  }
  if (kind == ActKind::kGrant || kind == ActKind::kSign) {
    const auto cells = arguments.word("cells", parse_cells);
    if (cells) act.cells = *cells;
  }
  if (kind == ActKind::kGrant) {
    const auto purpose = arguments.word("purpose", rules::parse_word<rules::Purpose>);
    need(purpose.has_value(), "purpose");
    act.purpose = purpose.value_or(rules::Purpose::kAny);
    act.phase = arguments.word("phase", consent::phase_of);
  }
  if (kind == ActKind::kGrant || kind == ActKind::kSign || kind == ActKind::kRenew) {
    act.to = arguments.date("to");
    need(act.to.has_value() || kind == ActKind::kSign, "to");
  }
  const bool shows = kind != ActKind::kRefuse && kind != ActKind::kAcknowledge;
  if (confirms && shows) {
    act.shown = arguments.text("shown").value_or("");
    need(!act.shown.empty() && act.shown.size() <= access::kMostShownBytes, "shown");
  }
  return act;
}

}  // namespace indsigt::api
