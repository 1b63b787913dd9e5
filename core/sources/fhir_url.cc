// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_url.h"

#include <algorithm>
#include <cstddef>

namespace indsigt::sources {
namespace {

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool starts_with_small(std::string_view text, std::string_view start) {
  return text.size() >= start.size() &&
         std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) { return a == small(b); });
}

bool is_type_name(std::string_view name) {
  return !name.empty() && name.size() <= 64 && name.front() >= 'A' && name.front() <= 'Z' &&
         std::all_of(name.begin(), name.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

// How much at the front of a URL is compared in any case: all of a urn, scheme and host of others.
std::size_t caseless_part(std::string_view url) {
  if (starts_with_small(url, "urn:")) return url.size();
  if (!is_absolute(url)) return 0;
  return std::min(url.find('/', url.find("//") + 2), url.size());
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char low = small(c);
  return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

std::string percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool coded =
        text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 && hex_digit(text[i + 2]) >= 0;
    out.push_back(coded ? static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2])) : text[i]);
    if (coded) i += 2;
  }
  return out;
}

}  // namespace

bool is_absolute(std::string_view url) {
  return starts_with_small(url, "http://") || starts_with_small(url, "https://") ||
         starts_with_small(url, "urn:");
}

std::string_view without_version(std::string_view url) { return url.substr(0, url.find("/_history/")); }

std::optional<std::string> other_form(std::string_view url) {
  url = without_version(url);
  const std::size_t end = caseless_part(url);
  const std::string_view front = url.substr(0, end);
  const std::string_view port = starts_with_small(front, "https:")  ? ":443"
                                : starts_with_small(front, "http:") ? ":80"
                                                                    : "";
  const bool has_port = !port.empty() && front.ends_with(port);
  if (!has_port && std::none_of(front.begin(), front.end(), [](char c) { return c != small(c); })) {
    return std::nullopt;
  }
  std::string form(front.substr(0, front.size() - (has_port ? port.size() : 0)));
  std::transform(form.begin(), form.end(), form.begin(), small);
  return form.append(url.substr(end));
}

std::string address_form(std::string_view url) {
  auto other = other_form(url);
  return other ? std::move(*other) : std::string(without_version(url));
}

std::string_view type_in(std::string_view url) {
  if (starts_with_small(url, "urn:")) return {};
  const std::size_t query = url.find('?');
  if (query != std::string_view::npos) {
    const std::string_view path = url.substr(0, query);
    const std::string_view name = path.substr(path.rfind('/') + 1);  // npos + 1 = 0
    return is_type_name(name) ? name : std::string_view();
  }
  const std::size_t slash = url.rfind('/');
  if (slash == std::string_view::npos || slash == 0) return {};
  const std::string_view path = url.substr(0, slash);
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return is_type_name(name) ? name : std::string_view();
}

std::string_view server_of(std::string_view full_url) {
  const std::string_view type = type_in(full_url);
  if (type.empty() || !is_absolute(full_url)) return {};
  return full_url.substr(0, full_url.rfind('/') - type.size());
}

std::optional<std::pair<std::string, std::string>> asked_identifier(std::string_view url) {
  constexpr std::string_view kParameter = "identifier=";
  std::size_t at = url.find('?');
  while (at != std::string_view::npos) {
    const std::string_view rest = url.substr(at + 1);
    at = url.find('&', at + 1);
    if (!rest.starts_with(kParameter)) continue;
    const std::string token = percent_decoded(rest.substr(0, rest.find('&')).substr(kParameter.size()));
    const std::size_t bar = token.find('|');
    if (bar == std::string::npos || bar == 0 || bar + 1 == token.size()) return std::nullopt;
    return std::pair(token.substr(0, bar), token.substr(bar + 1));
  }
  return std::nullopt;
}

}  // namespace indsigt::sources
