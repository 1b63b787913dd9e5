// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

// Known-answer files that stand outside the repository.
namespace indsigt::crypto::tests {

using Json = nlohmann::json;

inline std::filesystem::path shared_path(const std::string& path) {
  const char* const shared = std::getenv("INDSIGT_SHARED");
  return std::filesystem::path(shared == nullptr ? "../shared" : shared) / path;
}

// Nothing where the file is absent.
inline std::optional<Json> read_json(const std::filesystem::path& path) {
  std::ifstream file(path);
  if (!file) return std::nullopt;
  Json json = Json::parse(file, nullptr, false);
  if (json.is_discarded()) return std::nullopt;
  return json;
}

inline std::optional<Json> shared_json(const std::string& path) { return read_json(shared_path(path)); }

// Every JSON file below a folder, sorted; none where it is absent.
inline std::vector<std::filesystem::path> shared_files(const std::string& folder) {
  std::vector<std::filesystem::path> found;
  std::error_code error;
  const std::filesystem::recursive_directory_iterator below(shared_path(folder), error);
  if (error) return found;
  for (const auto& entry : below) {
    if (entry.path().extension() == ".json") found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace indsigt::crypto::tests
