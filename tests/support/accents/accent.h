// SPDX-License-Identifier: MPL-2.0
// How two dozen kinds of sources write. Sources: FHIR R4 references.html#literal and #logical,
// http.html#paging, #history and #trules, bundle.html; IHE ITI BALP; the shared reports, which are made after
// public bug reports.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace indsigt::accents {

enum class Refs : std::uint8_t {
  kRelative,
  kAbsolute,
  kVersioned,
  kOddHost,      // scheme and host in capitals, the default port
  kConditional,  // Type?identifier=…, plain and percent-encoded
  kUrn,          // urn:uuid in either case
  kLoose,        // Type/id, where the entries have a urn:uuid
  kLogical,      // an identifier with a type
  kUntyped,      // an identifier alone
  kContained,
  kBoth,  // an address that leads nowhere in this file, and an identifier
  kMixed,
};

enum class Numbers : std::uint8_t {
  kPlain,
  kWritten,     // with hyphens and spaces, by another name of the system
  kWithOthers,  // beside local, old and temporary ones that other people have elsewhere
  kClashing,    // beside one in force that two places give to different people
  // From here on nothing says that the person of one file is that of another.
  kTemporary,    // the number of another person, as a temporary one
  kReplacement,  // a decentral replacement number that two places give to different people
  kNone,
};
[[nodiscard]] constexpr bool joins_files(Numbers numbers) { return numbers < Numbers::kTemporary; }

enum class Pack : std::uint8_t {
  kCollection,
  kBatch,     // answers to searches, Bundles in a Bundle
  kPages,     // one file a page, with `next` and `total`
  kLostPage,  // … of which only the first came, and only `total` tells
  kHistory,   // with older versions and deletes
  kLines,     // NDJSON
  kParameters,
  kList,      // a JSON array of resources
  kEnvelope,  // inside of what is no FHIR
};

enum class Encoding : std::uint8_t { kPlain, kMark, kUtf16Little, kUtf16Big, kCarriageReturns };

enum class Times : std::uint8_t {
  kLocalZone,
  kUtc,  // days near midnight too
  kNoZone,
  kDatabase,  // a space for "T", a zone without colon
};

enum class Logs : std::uint8_t {
  kPlain,
  kBalp,     // IHE's basic audit patterns: devices, a user, queries
  kByThing,  // names the thing alone, not whom it is about
  kRelease3,
  kRelease5,
  kSwedish,
  kEstonian,
};

enum class Versions : std::uint8_t { kNone, kByNumber, kByTime };

struct Accent {
  std::string_view name;
  Refs refs = Refs::kRelative;
  Numbers numbers = Numbers::kPlain;
  Pack pack = Pack::kCollection;
  bool one_file = false;  // all servers in one file
  Times times = Times::kLocalZone;
  Logs logs = Logs::kPlain;
  Versions versions = Versions::kNone;
  Encoding encoding = Encoding::kPlain;
  bool has_urls = true;          // fullUrl
  bool shuffled = false;         // entries in no order
  bool twice = false;            // some resources are there twice
  bool by_role = false;          // holders behind a PractitionerRole
  bool lacks_people = false;     // some people are not in the file that speaks of them
  bool has_outcome = false;      // the server says that something is missing
  bool has_subset = false;       // a resource is marked SUBSETTED
  bool has_rubbish = false;      // an entry that is none
  bool lacks_places = false;     // some places are not in the file that speaks of them
  bool people_once = false;      // people and places on the first page alone
  bool has_old_records = false;  // people with two records, of which one is merged into the other
  bool has_lost_clock = false;   // lines without a time that can be read
  bool names_readers = false;    // readers by words alone
};

// Whether nothing tells one server's Type/id from another's.
[[nodiscard]] constexpr bool is_ambiguous(const Accent& accent) {
  return accent.one_file && (!accent.has_urls || accent.refs == Refs::kLoose);
}

// Two dozen and more, each with a name of its own.
[[nodiscard]] std::span<const Accent> all_accents();

}  // namespace indsigt::accents
