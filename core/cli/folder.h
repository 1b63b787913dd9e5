// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

#include "api/session.h"

namespace indsigt::cli {

// Reads a folder into a session as the page would: clock.json where it is there, manifest.json and the files
// that it names; without a manifest every .json and .ndjson file; family.json last, where `with_family`: then
// the session sees what the clock's viewer may. Gives the exit status: 0 all read without
// problems, 1 some problem (told on standard error, by file, code and place only), 2 the folder or a loose
// file cannot be opened, or the family cannot be read.
[[nodiscard]] int read_folder(const std::string& path, bool with_family, api::Session& session);

// Prints the first screen's answers about everyone whom the viewer may see, one reply of `overview.open`
// (core/api/WIRE.md) a line, in the order in which the session met them. `at`: a civil date, empty for now.
// Gives 0, or 2 where `at` is no date.
[[nodiscard]] int print_overviews(const std::string& at, api::Session& session);

}  // namespace indsigt::cli
