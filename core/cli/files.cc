// SPDX-License-Identifier: MPL-2.0
#include "cli/files.h"

#include <cstdio>

namespace indsigt::cli {

std::optional<Bytes> read_file(const char* path) {
  std::FILE* const file = std::fopen(path, "rb");
  if (file == nullptr) return std::nullopt;
  Bytes bytes;
  // What is no plain file has no size; it grows as it is read.
  if (std::fseek(file, 0, SEEK_END) == 0) {
    if (const long size = std::ftell(file); size > 0) bytes.reserve(static_cast<std::size_t>(size));
    std::rewind(file);
  }
  std::byte block[65536];
  std::size_t count = 0;
  while ((count = std::fread(block, 1, sizeof block, file)) > 0)
    bytes.insert(bytes.end(), block, block + count);
  const bool sound = std::ferror(file) == 0;
  std::fclose(file);
  if (!sound) return std::nullopt;
  return bytes;
}

bool write_file(const std::string& path, std::string_view text) {
  std::FILE* const file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) return false;
  const bool written = std::fwrite(text.data(), 1, text.size(), file) == text.size();
  return std::fclose(file) == 0 && written;
}

std::string_view file_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }

}  // namespace indsigt::cli
