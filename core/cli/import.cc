// SPDX-License-Identifier: MPL-2.0
#include "cli/import.h"

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

#include "api/make_session.h"
#include "base/hex.h"
#include "cli/files.h"

namespace indsigt::cli {
namespace {

constexpr int kProblems = 1;
constexpr int kUsage = 2;

// A JSON string. File names may hold any bytes; those that are no ASCII are taken for UTF-8, as the shell's
// are.
std::string quote(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out.append({'\\', c});
    } else if (code < 0x20) {
      out.append("\\u00").append({hex_digit(code >> 4u), hex_digit(code)});
    } else {
      out.push_back(c);
    }
  }
  return out + "\"";
}

std::string problem_row(const Error& problem, Language language) {
  return R"({"code":)" + quote(error_name(problem.code)) + R"(,"place":)" + quote(problem.place) +
         R"(,"text":)" + quote(error_sentence(problem.code, language)) + "}";
}

void print_line(std::string_view file, bool ok, std::size_t resources, std::size_t kept,
                const std::vector<Error>& problems, Language language) {
  std::string rows;
  for (const Error& problem : problems) {
    if (!rows.empty()) rows += ',';
    rows += problem_row(problem, language);
  }
  std::printf(R"({"file":%s,"ok":%s,"resources":%zu,"kept":%zu,"problems":[%s]})"
              "\n",
              quote(file).c_str(), ok ? "true" : "false", resources, kept, rows.c_str());
}

// One file: into a session of its own, so that memory is that of the largest one.
int import_file(const char* path, const ImportOptions& options) {
  auto bytes = read_file(path);
  if (!bytes) {
    std::fprintf(stderr, "indsigt: cannot open %s\n", path);
    return kUsage;
  }
  const auto session = api::make_session();
  const auto imported = session->import_source(*bytes);
  // The text is gone before anything is written again: the archive cannot be a copy of it (D1).
  std::fill(bytes->begin(), bytes->end(), std::byte{0});
  bytes.reset();
  if (!imported) {
    print_line(path, false, 0, 0, {imported.error()}, options.language);
    return kProblems;
  }
  print_line(path, true, imported->resources, imported->kept, imported->problems, options.language);
  if (options.out) {
    const auto archive = session->export_source(imported->source);
    const std::string target = *options.out + "/" + std::string(file_name(path));
    if (!archive || !write_file(target, *archive)) {
      std::fprintf(stderr, "indsigt: cannot write %s\n", target.c_str());
      return kUsage;
    }
  }
  return imported->problem_count > 0 ? kProblems : 0;
}

}  // namespace

int import_files(const ImportOptions& options) {
  int status = 0;
  for (const char* file : options.files) status = std::max(status, import_file(file, options));
  return status;
}

}  // namespace indsigt::cli
