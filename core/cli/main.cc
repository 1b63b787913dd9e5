// SPDX-License-Identifier: MPL-2.0
// `indsigt`: the core on the command line, for auditors and tests.
#include <cstdio>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "api/make_session.h"
#include "cli/files.h"
#include "cli/import.h"

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
    "      imports the files into one session, then runs each line of standard input as a command\n"
    "      (core/api/WIRE.md) and prints one reply a line\n"
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

// Replies go to standard output as they would to the page, so that all a person sees can be checked.
int run_session(std::span<char*> files) {
  const auto session = api::make_session();
  int status = 0;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const auto bytes = read_file(files[i]);
    if (!bytes) {
      std::fprintf(stderr, "indsigt: cannot open %s\n", files[i]);
      return kUsage;
    }
    const std::string command = R"({"v":1,"id":)" + std::to_string(i) + R"(,"type":"source.import"})";
    const std::string reply = session->send(command, *bytes);
    if (reply.starts_with(R"({"error":)")) status = kProblems;
    std::printf("%s\n", reply.c_str());
  }
  std::string line;
  for (int c = std::getchar(); c != EOF; c = std::getchar()) {
    if (c != '\n') {
      line.push_back(static_cast<char>(c));
      continue;
    }
    std::printf("%s\n", session->send(line).c_str());
    line.clear();
  }
  if (!line.empty()) std::printf("%s\n", session->send(line).c_str());
  return status;
}

int run(std::span<char*> arguments) {
  if (arguments.size() < 2) return usage();
  const std::string_view command = arguments[1];
  if (command == "import") return run_import(arguments.subspan(2), false);
  if (command == "roundtrip") return run_import(arguments.subspan(2), true);
  if (command == "session") return run_session(arguments.subspan(2));
  return usage();
}

}  // namespace
}  // namespace indsigt::cli

int main(int count, char** arguments) {
  return indsigt::cli::run({arguments, static_cast<std::size_t>(count)});
}
