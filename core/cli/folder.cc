// SPDX-License-Identifier: MPL-2.0
#include "cli/folder.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>
#include <vector>

#include "cli/files.h"

namespace indsigt::cli {
namespace {

constexpr int kProblems = 1;
constexpr int kUsage = 2;

void tell(std::string_view file, const Error& error) {
  std::fprintf(stderr, "indsigt: %.*s: %s %s\n", static_cast<int>(file.size()), file.data(),
               std::string(error_name(error.code)).c_str(), error.place.c_str());
}

// The names of a folder's files that could be sources, sorted; nothing where it is no folder.
std::optional<std::vector<std::string>> loose_files(const std::string& folder) {
  std::error_code error;
  std::vector<std::string> names;
  for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    const std::filesystem::path name = entry->path().filename();
    const bool is_source = name.extension() == ".json" || name.extension() == ".ndjson";
    if (is_source && name != "clock.json" && name != "family.json") names.push_back(name.string());
  }
  if (error) return std::nullopt;
  std::sort(names.begin(), names.end());
  return names;
}

int read_clock(const std::string& folder, api::Session& session) {
  const auto clock = read_file((folder + "/clock.json").c_str());
  if (!clock) return 0;
  const std::string reply = session.send(R"({"v":1,"id":0,"type":"clock.load"})", *clock);
  if (!reply.starts_with(R"({"error":)")) return 0;
  tell("clock.json", {ErrorCode::kDocumentShape, ""});
  return kProblems;
}

int read_family(const std::string& folder, api::Session& session) {
  const auto family = read_file((folder + "/family.json").c_str());
  if (!family) {
    std::fprintf(stderr, "indsigt: cannot open family.json\n");
    return kUsage;
  }
  const std::string reply = session.send(R"({"v":1,"id":0,"type":"family.load"})", *family);
  if (!reply.starts_with(R"({"error":)")) return 0;
  std::fprintf(stderr, "indsigt: family.json: %s\n", reply.c_str());
  return kUsage;
}

int import_all(const std::string& folder, const std::vector<std::string>& names, bool delivered,
               api::Session& session) {
  int status = 0;
  for (const std::string& name : names) {
    const auto bytes = read_file((folder + "/" + name).c_str());
    if (!bytes) {
      // What a manifest promises and does not bring is a source that does not answer: the overview says so.
      std::fprintf(stderr, "indsigt: cannot open %s\n", name.c_str());
      status = std::max(status, delivered ? kProblems : kUsage);
      continue;
    }
    const auto imported = session.import_source(*bytes, delivered ? std::string_view(name) : "");
    if (!imported) tell(name, imported.error());
    if (imported) {
      for (const Error& problem : imported->problems) tell(name, problem);
    }
    if (!imported || imported->problem_count > 0) status = std::max(status, kProblems);
  }
  return status;
}

int read_delivery(const std::string& folder, const Bytes& bytes, api::Session& session) {
  const auto manifest = session.load_manifest(bytes);
  if (!manifest) {
    tell("manifest.json", manifest.error());
    return kProblems;
  }
  for (const Error& problem : manifest->problems) tell("manifest.json", problem);
  return std::max(manifest->problem_count > 0 ? kProblems : 0,
                  import_all(folder, manifest->files, true, session));
}

}  // namespace

int read_folder(const std::string& path, bool with_family, api::Session& session) {
  int status = read_clock(path, session);
  if (const auto manifest = read_file((path + "/manifest.json").c_str())) {
    status = std::max(status, read_delivery(path, *manifest, session));
  } else if (const auto names = loose_files(path)) {
    status = std::max(status, import_all(path, *names, false, session));
  } else {
    std::fprintf(stderr, "indsigt: cannot open %s\n", path.c_str());
    return kUsage;
  }
  return with_family ? std::max(status, read_family(path, session)) : status;
}

int print_overviews(const std::string& at, api::Session& session) {
  // Whoever is seen gets an id by being told of.
  (void)session.send(R"({"v":1,"id":0,"type":"overview.open"})");
  const std::string day = at.empty() ? "" : R"(,"at":")" + at + "\"";
  for (std::size_t person = 0;; ++person) {
    const std::string reply = session.send(R"({"v":1,"id":0,"type":"overview.open","args":{"subject":"p)" +
                                           std::to_string(person) + "\"" + day + "}}");
    if (reply.starts_with(R"({"error":{"code":"subject.unknown")")) return 0;
    if (reply.starts_with(R"({"error":)")) return kUsage;
    std::printf("%s\n", reply.c_str());
  }
}

}  // namespace indsigt::cli
