// SPDX-License-Identifier: MPL-2.0
#include "records/identifiers.h"

#include <algorithm>

namespace indsigt::records {
namespace {

// A register whose numbers have one form. Sources: the profiles of HL7 Denmark (dk-core), Norway (no-basis),
// Sweden (Inera), Finland and Estonia (TEHIK).
struct Register {
  std::string_view system;  // in small letters
  Reach reach;
  std::size_t digits = 0;         // 0: any text
  std::string_view same_as = {};  // another name of that system
};

constexpr std::string_view kSwedishPersons = "urn:oid:1.2.752.129.2.1.3.1";
constexpr std::string_view kSwedishCoordination = "urn:oid:1.2.752.129.2.1.3.3";

constexpr Register kRegisters[] = {
    {"urn:oid:1.2.208.176.1.2", Reach::kCivil, 10},        // Denmark, CPR
    {"urn:oid:1.2.208.176.1.6.1.3", Reach::kLocal},        // Denmark, decentral replacement number
    {"http://cvr.dk", Reach::kFirm, 8},                    // Denmark, CVR
    {"urn:oid:2.16.578.1.12.4.1.4.1", Reach::kCivil, 11},  // Norway, birth number
    {"urn:oid:2.16.578.1.12.4.1.4.2", Reach::kCivil, 11},  // Norway, D-number
    {"urn:oid:2.16.578.1.12.4.1.4.3", Reach::kLocal},      // Norway, a hospital's own help number
    {"urn:oid:2.16.578.1.12.4.1.4.101", Reach::kFirm, 9},  // Norway, firms
    {kSwedishPersons, Reach::kCivil, 12},                  // Sweden, personnummer
    {kSwedishCoordination, Reach::kCivil, 12},             // Sweden, samordningsnummer
    {"http://electronichealth.se/identifier/personnummer", Reach::kCivil, 12, kSwedishPersons},
    {"http://electronichealth.se/identifier/samordningsnummer", Reach::kCivil, 12, kSwedishCoordination},
    {"urn:oid:2.5.4.97", Reach::kFirm, 10},                 // Sweden, organisation number
    {"urn:oid:1.2.246.21", Reach::kCivil},                  // Finland: its sign is the century
    {"https://fhir.ee/sid/pid/est/ni", Reach::kCivil, 11},  // Estonia
};

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string in_small(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), small);
  return out;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// An OID without its prefix is one, too.
std::string system_form(std::string_view system) {
  while (system.ends_with('/')) system.remove_suffix(1);
  const bool bare_oid = system.starts_with("1.") || system.starts_with("2.");
  if (bare_oid && std::ranges::all_of(system, [](char c) { return c == '.' || is_digit(c); })) {
    return std::string("urn:oid:").append(system);
  }
  std::string low = in_small(system);
  const auto known = std::ranges::find(kRegisters, std::string_view(low), &Register::system);
  if (known != std::end(kRegisters)) return std::string(known->same_as.empty() ? low : known->same_as);
  return low.starts_with("urn:") ? low : std::string(system);
}

// The digits alone; empty where there is anything else than digits, spaces and hyphens.
std::string digits_of(std::string_view value) {
  std::string digits;
  for (const char c : value) {
    if (c == '-' || c == ' ') continue;
    if (!is_digit(c)) return {};
    digits.push_back(c);
  }
  return digits;
}

// Whether digits stand for "no number": all alike, or without a running number.
bool is_blank(std::string_view digits) {
  return digits.find_first_not_of(digits.front()) == std::string_view::npos || digits.ends_with("0000");
}

void fit(const Register& known, Identifier& one) {
  one.reach = known.reach;
  if (known.digits == 0) {
    std::ranges::transform(one.value, one.value.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return;
  }
  std::string digits = digits_of(one.value);
  if (digits.size() != known.digits || is_blank(digits)) {
    one.reach = Reach::kLocal;
    one.is_misfit = true;
  } else {
    one.value = std::move(digits);
  }
}

std::string_view trim(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

}  // namespace

Identifier compared_form(std::string_view system, std::string_view value) {
  Identifier one{system_form(trim(system)), std::string(trim(value))};
  const bool is_uri = one.system.find(':') != std::string::npos && one.system.find('|') == std::string::npos;
  if (!is_uri || one.value.empty()) return one;
  one.reach = Reach::kStrong;
  for (const Register& known : kRegisters) {
    if (one.system == known.system) fit(known, one);
  }
  return one;
}

}  // namespace indsigt::records
