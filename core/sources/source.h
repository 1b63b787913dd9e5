// SPDX-License-Identifier: MPL-2.0
// A source in and out: the bytes that somebody imported, the raw trees they hold, and what is read of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/problems.h"
#include "consent/stated.h"
#include "records/records.h"
#include "sources/context.h"
#include "tree/tree.h"
#include "tree/tree_patch.h"

namespace indsigt::sources {

using tree::Tree;
using tree::TreePatches;

inline constexpr std::size_t kMaxResources = 100'000;  // of one source, nested Bundles included
inline constexpr std::size_t kMaxLogLines =
    200'000;  // of one source; an event about several persons has several

enum class SourceFormat : std::uint8_t {
  kFhir,       // FHIR R4 as JSON: a resource, a Bundle, a list of them, or something around them
  kFhirLines,  // NDJSON: a resource a line
  kEstonian,   // a page of Estonia's usage log (D15)
  kSwedish,    // a page of Sweden's access log (D15)
};

// What was read of a source. Broken entries never cost the others: each is a problem.
struct SourceReading {
  records::SourceRecords records;
  std::vector<consent::StatedConsent> consents{};  // in the order of their refs
  std::uint32_t consents_of_nobody = 0;  // … and those that do not say whose they are: none of them permits
  std::uint32_t resources = 0;           // readable ones, kept ones included; for a national log its lines
  std::uint32_t kept = 0;                // of a type that is not shown yet; they stay in the raw tree
  std::uint32_t log_lines =
      0;  // resources or lines that tell what was done; one may be about several persons
  std::uint32_t unresolved = 0;  // references to what the source does not hold
  bool complete = true;          // false: the source itself says that more is to come
  bool taken_back = false;  // the source says that something was never true, or is no more (P7: not what)
  Problems problems;
};

// The raw half of a source (D1). It holds no reference to the text it was read from.
struct RawSource {
  SourceFormat format = SourceFormat::kFhir;
  Tree tree;  // of kFhirLines: an array with an element a line
  TreePatches patches;
};

struct Source {
  RawSource raw;
  SourceReading reading;
};

// Needs: any bytes, trusted or not. Fails as read_text() and Tree::parse() do, and with access_log.form (a
// log in a form that is not published), with fhir.not_resource (none of the formats), fhir.entries (too
// many), access_log.lines (too many). The place of a problem in kFhirLines begins with
// "/line/N", N counted from 0; a line that is no JSON refuses the whole file, so that nothing is missing from
// the archive, and
// "/line/N" says which. Problems: fhir.entry (an entry without a readable resource), fhir.date (a date that
// is none; its item stays, undated), fhir.type, fhir.reference, fhir.unresolved (see fhir_survey.h); of a
// national log: national_logs.h.
[[nodiscard]] Result<Source> read_source(std::span<const std::byte> text, const SourceContext& context);

// An edit of the domain as a patch of the raw half (D1): puts `value` at `pointer` (JSON pointer below the
// resource) of the resource that ResourceRef `index` names. Fails with patch.place where there is no such
// place.
[[nodiscard]] Result<bool> patch_resource(RawSource& raw, std::uint32_t index, std::string_view pointer,
                                          Tree value);

// The archive export (D3): what was imported, with its patches; for the person who imported it only.
[[nodiscard]] std::string write_archive(const RawSource& raw);

}  // namespace indsigt::sources
