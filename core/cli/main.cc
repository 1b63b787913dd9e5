// SPDX-License-Identifier: MPL-2.0
// `indsigt`: the core on the command line, for auditors and tests.
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

#include "api/make_session.h"
#include "base/bytes.h"

namespace {

using indsigt::Bytes;

constexpr int kFailed = 1;
constexpr int kUsage = 2;

// The whole file; nothing where it cannot be read.
std::optional<Bytes> read_file(const char* path) {
  std::FILE* file = std::fopen(path, "rb");
  if (file == nullptr) return std::nullopt;
  Bytes bytes;
  std::byte block[65536];
  std::size_t count = 0;
  while ((count = std::fread(block, 1, sizeof block, file)) > 0)
    bytes.insert(bytes.end(), block, block + count);
  const bool sound = std::ferror(file) == 0;
  std::fclose(file);
  if (!sound) return std::nullopt;
  return bytes;
}

// Sends each line of standard input as a command and prints the replies; `files` are imported first.
// The replies go to standard output as they would to the page, so everything a person sees can be checked.
int run_session(int count, char** files) {
  const auto session = indsigt::api::make_session();
  int status = 0;
  for (int i = 0; i < count; ++i) {
    const auto bytes = read_file(files[i]);
    if (!bytes) {
      std::fprintf(stderr, "indsigt: cannot read file %d\n", i + 1);
      return kUsage;
    }
    const std::string command = R"({"v":1,"id":)" + std::to_string(i) + R"(,"type":"source.import"})";
    const std::string reply = session->send(command, *bytes);
    if (reply.find(R"("error":)") != std::string::npos) status = kFailed;
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

}  // namespace

int main(int count, char** arguments) {
  if (count >= 2 && std::string_view(arguments[1]) == "session") return run_session(count - 2, arguments + 2);
  std::fputs(
      "usage: indsigt session FILE… < COMMANDS\n"
      "  imports each FILE (FHIR R4 JSON), then runs each line of standard input as a command\n"
      "  (core/api/WIRE.md) and prints one reply a line. Exit 0: all files read, 1: some refused, 2: "
      "usage.\n",
      stderr);
  return kUsage;
}
