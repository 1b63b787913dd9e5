// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"

namespace indsigt::cli {

// The whole file; nothing where it cannot be read.
[[nodiscard]] std::optional<Bytes> read_file(const char* path);

// False where the file cannot be written whole.
[[nodiscard]] bool write_file(const std::string& path, std::string_view text);

// The path's last part.
[[nodiscard]] std::string_view file_name(std::string_view path);

}  // namespace indsigt::cli
