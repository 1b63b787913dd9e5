// SPDX-License-Identifier: MPL-2.0
// Any bytes as a manifest, a clock, a category table and a directory: each is read or refused by name, and a
// manifest that was read never leads out of its folder.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "crypto/sodium_digest.h"
#include "documents/documents.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const indsigt::crypto::SodiumDigest digest;
  const auto bytes = std::as_bytes(std::span(data, size));
  if (const auto manifest = indsigt::documents::read_manifest(bytes, digest)) {
    for (const auto& row : manifest->rows) {
      if (row.system.empty() || row.file.find("..") != std::string::npos || row.file.starts_with('/'))
        std::abort();
    }
  }
  (void)indsigt::documents::read_clock(bytes, digest);
  (void)indsigt::documents::read_categories(bytes);
  (void)indsigt::documents::read_directory(bytes, digest);
  return 0;
}
