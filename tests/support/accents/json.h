// SPDX-License-Identifier: MPL-2.0
// JSON as text, for the writers of accents.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace indsigt::accents {

[[nodiscard]] inline std::string quote(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out.push_back('\\');
    out.push_back(c);
  }
  out.push_back('"');
  return out;
}

// Members whose value is empty are left out.
using Members = std::vector<std::pair<std::string_view, std::string>>;

[[nodiscard]] inline std::string object(const Members& members) {
  std::string out = "{";
  for (const auto& [name, value] : members) {
    if (value.empty()) continue;
    if (out.size() > 1) out.push_back(',');
    out.append(quote(name)).append(":").append(value);
  }
  return out.append("}");
}

[[nodiscard]] inline std::string list(const std::vector<std::string>& values,
                                      std::string_view between = ",") {
  std::string out = "[";
  for (const std::string& value : values) {
    if (value.empty()) continue;
    if (out.size() > 1) out.append(between);
    out.append(value);
  }
  return out.append("]");
}

}  // namespace indsigt::accents
