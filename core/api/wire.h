// SPDX-License-Identifier: MPL-2.0
// The JSON of the boundary (core/api/WIRE.md): commands in, replies out.
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "access/acts.h"
#include "api/handles.h"
#include "base/error.h"
#include "base/page.h"
#include "household/household.h"
#include "records/questions/access_log.h"
#include "records/questions/actors.h"
#include "records/questions/coverage.h"
#include "records/questions/indicators.h"
#include "records/questions/requests.h"
#include "records/questions/sharing.h"
#include "records/sources.h"
#include "view/consents.h"
#include "view/holders.h"
#include "view/overview.h"
#include "view/rows.h"
#include "view/wishes.h"

namespace indsigt::api {

inline constexpr std::size_t kMaxCommandBytes = 64 * 1024;
inline constexpr std::size_t kMaxProblemRows = 50;

// Closed words of the boundary, by LogKind and BasisClass.
inline constexpr const char* kLogKindNames[] = {"look", "disclosure", "change", "other", "attempt"};
inline constexpr const char* kBasisNames[] = {"law", "consent", "stated", "none", "emergency"};

// By view::NeedKind, and by FindingKind: the same word where both mean the same.
inline constexpr const char* kNeedNames[] = {"unexplained", "overdue", "birth_dates",
                                             "coordinator", "contact", "source"};
// By SameReason and SameState.
inline constexpr const char* kSameReasonNames[] = {
    "name", "birth_date", "civil_number", "identifier", "local_identifier", "link", "chain"};
inline constexpr const char* kSameStateNames[] = {"open", "impossible", "joined"};
inline constexpr const char* kFindingNames[] = {"claims_differ", "claims_sum",  "same_item", "birth_dates",
                                                "coordinator",   "coordinator", "contact"};

struct Argument {
  std::string name;
  std::variant<std::int64_t, std::string> value;
};

struct Command {
  std::int64_t id = 0;
  std::string type;
  std::vector<Argument> arguments;
};

// A command that could not be read, with as much of its id as could.
struct Rejected {
  std::optional<std::int64_t> id;
  Error error;
};

// Fails with command.syntax (not JSON of that shape, too long, a repeated or misspelt member, an argument
// that is neither text nor a whole number), command.version (`v` is not 1).
[[nodiscard]] std::expected<Command, Rejected> parse_command(std::string_view text);

// What came of one import.
struct ImportView {
  std::size_t source = 0;
  std::vector<Text> notes;
  std::size_t problem_count = 0;
  std::vector<Error> problems;
};

// How many bytes wait to be taken.
struct ExportView {
  std::size_t bytes = 0;
};

// What a manifest promises.
struct ManifestView {
  std::size_t sources = 0;
  std::vector<std::string> files;  // that belong to it, in its order
  std::size_t problem_count = 0;
  std::vector<Error> problems;
};

// Nothing to tell but that it was done.
struct DoneView {};

struct OverviewView {
  std::int64_t sources = 0;
  std::optional<PartialDate> at;  // the day that was asked for; none: now
  view::Overview overview;
  std::optional<view::Allowed> allowed{};    // none: no family, or nobody to tell of
  std::optional<rules::Role> viewer_role{};  // to the person; none: without a family
};

// What came of an act about a consent.
struct ActView {
  access::Done done;
};

// Pairs of persons who may be one.
struct SamePersonPage : Page<household::SamePersonRow> {
  std::size_t open = 0;  // of the whole list: those whom the viewer can make one
};
[[nodiscard]] SamePersonPage make_same_person_page(std::vector<household::SamePersonRow> rows, Slice slice);

using ConsentViews =
    std::variant<household::Viewers, ActView, view::ConsentPage, view::ConsentAnswer, view::PreviewAnswer,
                 view::Shareable, view::LawPage, Page<view::ChangeRow>, view::WishPage>;

using View =
    std::variant<ImportView, ExportView, ManifestView, DoneView, OverviewView, view::HolderPage,
                 Page<view::ItemRow>, view::AccessLogPage, Page<records::AccessLogGroup>,
                 Page<records::AccessLogMonth>, records::SharingPage, records::SharingPairPage,
                 Page<records::LogActor>, view::ActorAnswer, view::SourcePage, view::HopPage,
                 Page<view::RequestRow>, Page<records::CaseRow>, view::CodePage, Page<view::FindingRow>,
                 records::CoverageMatrix, records::Indicators, Page<records::KnownSystem>,
                 Page<records::Municipality>, SamePersonPage, ConsentViews>;

struct Reply {
  std::int64_t id = 0;
  std::uint64_t rev = 0;
};

// Persons and actors that the page has not met get their handles here.
[[nodiscard]] std::string write_view(const Reply& reply, const View& view, SessionHandles& handles);
[[nodiscard]] std::string write_error(std::optional<std::int64_t> id, const Error& error);

}  // namespace indsigt::api
