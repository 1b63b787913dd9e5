// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace indsigt::cli {

// Reads a jurisdiction pack, then facts from standard input, a JSON object a line, and prints a decision for
// each (api/wire_decision.h). Standard error says once what the pack's signature is worth: by a pack without
// one is decided all the same; by one whose signature is wrong everything is denied. Gives the exit status: 0
// all decided, 1 a line that is no facts, a wrong signature or a pack that cannot be read, 2 no such file.
[[nodiscard]] int decide_lines(const char* pack_path);

}  // namespace indsigt::cli
