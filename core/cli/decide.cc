// SPDX-License-Identifier: MPL-2.0
#include "cli/decide.h"

#include <cstdio>
#include <string>

#include "api/make_session.h"
#include "api/wire_decision.h"
#include "cli/files.h"
#include "cli/lines.h"

namespace indsigt::cli {
namespace {

constexpr int kProblems = 1;
constexpr int kUsage = 2;

void say(const char* path, const char* what) { std::fprintf(stderr, "indsigt: %s: %s\n", path, what); }

}  // namespace

int decide_lines(const char* pack_path) {
  const auto bytes = read_file(pack_path);
  if (!bytes) {
    std::fprintf(stderr, "indsigt: cannot open %s\n", pack_path);
    return kUsage;
  }
  const auto opened = api::open_pack(*bytes);
  const bool wrong = opened ? opened->signing == documents::Signing::kWrong
                            : opened.error().code == ErrorCode::kPackSignature;
  if (!opened && !wrong) {
    const std::string what = std::string(error_name(opened.error().code)) + " " + opened.error().place;
    say(pack_path, what.c_str());
    return kProblems;
  }
  if (wrong) say(pack_path, "the signature is wrong, everything is denied");
  if (!wrong && opened->signing == documents::Signing::kAbsent) say(pack_path, "the pack is not signed");
  int status = wrong ? kProblems : 0;
  for_each_line([&](const std::string& line) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) return;
    const api::DecidedLine decided = api::decide_line(wrong ? nullptr : &opened->pack, line);
    if (!decided.decided) status = kProblems;
    std::printf("%s\n", decided.json.c_str());
  });
  return status;
}

}  // namespace indsigt::cli
