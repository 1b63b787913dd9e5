// SPDX-License-Identifier: MPL-2.0
// Addresses of FHIR resources (R4 references.html#literal) in the one form in which they are compared.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace indsigt::sources {

[[nodiscard]] bool is_absolute(std::string_view url);

// Cuts the version off: "…/_history/3".
[[nodiscard]] std::string_view without_version(std::string_view url);

// The same address without its version, and as RFC 3986 (6.2.2, 6.2.3) and RFC 4122 (3) compare it: scheme
// and host, and a urn, in small letters, without the default port. Nothing where without_version() is that
// already.
[[nodiscard]] std::optional<std::string> other_form(std::string_view url);
// The same, always.
[[nodiscard]] std::string address_form(std::string_view url);

// "[base/]Type/id" and "[base/]Type?query" → Type; else empty.
[[nodiscard]] std::string_view type_in(std::string_view url);

// "http://server/fhir/Patient/1" → "http://server/fhir/"; empty where a URL is not of that form.
[[nodiscard]] std::string_view server_of(std::string_view full_url);

// The system and value that "Type?identifier=system|value" asks for, also percent-encoded and beside other
// parameters; nothing where it asks otherwise (R4 http.html#trules).
[[nodiscard]] std::optional<std::pair<std::string, std::string>> asked_identifier(std::string_view url);

}  // namespace indsigt::sources
