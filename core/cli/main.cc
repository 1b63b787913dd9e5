// SPDX-License-Identifier: MPL-2.0
// `indsigt`: the core on the command line, for auditors and tests.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "api/make_session.h"
#include "cli/decide.h"
#include "cli/files.h"
#include "cli/folder.h"
#include "cli/import.h"
#include "cli/lines.h"

namespace indsigt::cli {
namespace {

constexpr int kProblems = 1;
constexpr int kUsage = 2;

constexpr char kHelp[] =
    "usage:\n"
    "  indsigt import [--lang da|sv|en] FILE…\n"
    "      reads each file (FHIR R4 JSON or NDJSON, a national log) and prints one JSON line for it:\n"
    "      file, ok, resources, kept, problems [{code, place, text}]\n"
    "  indsigt roundtrip [--lang da|sv|en] --out DIR FILE…\n"
    "      the same, and writes what was imported into DIR, under the file's own name\n"
    "  indsigt session FILE… < COMMANDS\n"
    "  indsigt session [--family] DIR < COMMANDS\n"
    "      imports the files into one session, or a folder as overview does, then runs each line of standard "
    "input as\n"
    "      a command (core/api/WIRE.md) and prints one reply a line\n"
    "  indsigt overview [--family] [--at YYYY-MM-DD] DIR\n"
    "      reads the folder's clock.json, manifest.json and the files that it names (or every file), and "
    "prints the\n"
    "      first screen's answers, one JSON reply of overview.open for each person; with --family only what "
    "the "
    "clock's\n"
    "      viewer may see by the folder's family.json\n"
    "  indsigt decide --pack FILE < FACTS\n"
    "      decides by a jurisdiction pack (core/rules/PACK.md): standard input has facts, one JSON object a "
    "line, and each\n"
    "      gives one JSON line: outcome, needs_also, mode, human_review, notify, redact, expiry, route, "
    "rule, "
    "overlays, hook, covered …\n"
    "exit: 0 all read, 1 some problems, 2 usage\n";

int usage() {
  std::fputs(kHelp, stderr);
  return kUsage;
}

std::optional<Language> language_of(std::string_view name) {
  if (name == "da") return Language::kDanish;
  if (name == "sv") return Language::kSwedish;
  if (name == "en") return Language::kEnglish;
  return std::nullopt;
}

int run_import(std::span<char*> arguments, bool roundtrip) {
  ImportOptions options;
  std::vector<char*> files;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    const bool has_value = i + 1 < arguments.size();
    if (argument == "--lang" && has_value) {
      const auto language = language_of(arguments[++i]);
      if (!language) return usage();
      options.language = *language;
    } else if (argument == "--out" && roundtrip && has_value) {
      options.out = arguments[++i];
    } else if (argument.starts_with("--")) {
      return usage();
    } else {
      files.push_back(arguments[i]);
    }
  }
  if (files.empty() || roundtrip != options.out.has_value()) return usage();
  options.files = files;
  return import_files(options);
}

// Runs each line of standard input as a command. Replies go to standard output as they would to the page, so
// that all a person sees can be checked.
void run_commands(api::Session& session) {
  for_each_line([&](const std::string& line) { std::printf("%s\n", session.send(line).c_str()); });
}

// Imports files as commands do, and prints the replies.
int send_files(std::span<char*> files, api::Session& session) {
  int status = 0;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const auto bytes = read_file(files[i]);
    if (!bytes) {
      std::fprintf(stderr, "indsigt: cannot open %s\n", files[i]);
      return kUsage;
    }
    const std::string command = R"({"v":1,"id":)" + std::to_string(i) + R"(,"type":"source.import"})";
    const std::string reply = session.send(command, *bytes);
    if (reply.starts_with(R"({"error":)")) status = kProblems;
    std::printf("%s\n", reply.c_str());
  }
  return status;
}

int run_session(std::span<char*> files) {
  const auto session = api::make_session();
  std::error_code error;
  const bool with_family = !files.empty() && std::string_view(files[0]) == "--family";
  if (with_family) files = files.subspan(1);
  const bool is_folder = files.size() == 1 && std::filesystem::is_directory(files[0], error);
  if (with_family && !is_folder) return usage();
  const int status = is_folder ? read_folder(files[0], with_family, *session) : send_files(files, *session);
  if (status != kUsage) run_commands(*session);
  return status;
}

int run_overview(std::span<char*> arguments) {
  std::string at;
  std::optional<std::string> folder;
  bool with_family = false;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--at" && i + 1 < arguments.size()) {
      at = arguments[++i];
    } else if (argument == "--family") {
      with_family = true;
    } else if (argument.starts_with("--") || folder) {
      return usage();
    } else {
      folder = argument;
    }
  }
  // Only what a date is made of goes into a command.
  if (!folder || at.find_first_not_of("0123456789-") != std::string::npos) return usage();
  const auto session = api::make_session();
  const int status = read_folder(*folder, with_family, *session);
  return status == kUsage ? status : std::max(status, print_overviews(at, *session));
}

int run_decide(std::span<char*> arguments) {
  if (arguments.size() != 2 || std::string_view(arguments[0]) != "--pack") return usage();
  return decide_lines(arguments[1]);
}

int run(std::span<char*> arguments) {
  if (arguments.size() < 2) return usage();
  const std::string_view command = arguments[1];
  if (command == "import") return run_import(arguments.subspan(2), false);
  if (command == "roundtrip") return run_import(arguments.subspan(2), true);
  if (command == "overview") return run_overview(arguments.subspan(2));
  if (command == "session") return run_session(arguments.subspan(2));
  if (command == "decide") return run_decide(arguments.subspan(2));
  return usage();
}

}  // namespace
}  // namespace indsigt::cli

int main(int count, char** arguments) {
  return indsigt::cli::run({arguments, static_cast<std::size_t>(count)});
}
