// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <span>
#include <string>

#include "cli/sentences.h"

namespace indsigt::cli {

struct ImportOptions {
  std::span<char* const> files;
  Language language = Language::kEnglish;
  std::optional<std::string> out;  // a folder: write what was imported there again, under the file's own name
};

// Imports each file by itself and prints one JSON line for it:
//   {"file":…,"ok":…,"resources":…,"kept":…,"problems":[{"code":…,"place":…,"text":…}]}
// `ok` means that the file was read, problems or not. Gives the exit status: 0 all read without problems, 1
// some problem, 2 a file that could not be opened or written.
[[nodiscard]] int import_files(const ImportOptions& options);

}  // namespace indsigt::cli
