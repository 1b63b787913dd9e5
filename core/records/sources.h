// SPDX-License-Identifier: MPL-2.0
// What is known of systems and places beside what they send: the manifest of a delivery (D8) and the
// directory.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.h"
#include "records/facts.h"

namespace indsigt::records {

// As the manifest states it; nothing of this is inferred from FHIR (D8).
enum class SourceState : std::uint8_t { kReady, kStale, kNotReady, kSilent };

inline constexpr int kStaleAfterDays = 30;  // where the manifest says nothing else (R26)

// Who made a system. No name: unknown, and said so (R2).
struct Vendor {
  std::string name{};
  int year = 0;  // as of which the name is known; 0: not stated
};

// A row of a manifest: one source system and how complete its delivery is.
struct ManifestRow {
  std::string system;  // URI; names the system everywhere
  std::string name;
  std::vector<Actor> owners{};  // whoever is responsible for it; several may be (R2)
  Vendor vendor{};
  SourceState state = SourceState::kReady;
  std::optional<Instant> complete_up_to{};
  int stale_after_days = kStaleAfterDays;
  std::string file{};          // of the delivery; empty: there is none
  std::vector<Cell> covers{};  // cells for which the delivery is all that this system has
};

// A system that the directory knows, of this or an earlier year (R14).
struct KnownSystem {
  std::string system;
  std::string name;
  Vendor vendor{};
  int as_of = 0;  // the year of the statement
};

// An actor of which the directory knows more than its sources say (R15).
struct KnownActor {
  Actor actor;
  bool out_of_scope = false;
  std::string formerly{};  // a name that old papers still use
  int formerly_until = 0;
};

// How far a municipality is with the shared medication card's milestones (R48): none is unknown, not "no".
struct Readiness {
  std::optional<bool> m1{}, m2a{}, m2b{};
};

struct Municipality {
  std::string code;  // of the national register
  std::string name;
  Vendor vendor{};  // D14: unknown for each
  Readiness readiness{};
};

// What Claim::about says of claims how many municipalities use a vendor (D14).
inline constexpr std::string_view kVendorClaim = "municipalities_by_vendor";

// A number that somebody published (R47): shown as a claim, never added up into ours.
struct Claim {
  std::string about;    // what is counted
  std::string subject;  // for whom
  std::int64_t count = 0;
  std::string source;
  int year = 0;
};

// A law that a log line may cite as its reason. Research, not signed off by a lawyer.
struct Law {
  std::string uri;   // urn:indsigt:law:<country>:<act>:<paragraph>
  std::string name;  // as the country writes it
};

// What it says of an actor goes before what sources say.
struct Directory {
  std::vector<KnownSystem> systems{};
  std::vector<KnownActor> actors{};
  std::vector<Municipality> municipalities{};
  std::vector<Claim> claims{};
  std::vector<Law> laws{};  // by uri
};

}  // namespace indsigt::records
