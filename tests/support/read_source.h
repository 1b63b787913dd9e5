// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

#include "base/bytes.h"
#include "crypto/sodium_digest.h"
#include "sources/source.h"

namespace indsigt::testing {

// A source's text read all the way to the domain, or the error that refused it.
inline Result<sources::Source> read_source(std::string_view text, std::string_view name = "source",
                                           const records::CategoryTable& categories = {}) {
  const crypto::SodiumDigest digest;
  return sources::read_source(as_bytes(text), {0, name, digest, categories});
}

}  // namespace indsigt::testing
