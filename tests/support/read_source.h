// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/bytes.h"
#include "crypto/sodium_digest.h"
#include "exchange/fhir_source.h"

namespace indsigt::testing {

// A source's text read all the way to the domain, or the error that refused it.
struct ReadSource {
  exchange::Tree tree;
  exchange::FhirReading reading;
};

inline Result<ReadSource> read_source(std::string_view text, std::string_view name = "source") {
  const crypto::SodiumDigest digest;
  auto tree = exchange::Tree::parse(as_bytes(text));
  if (!tree) return std::unexpected(tree.error());
  auto reading = exchange::read_fhir(*tree, 0, name, digest);
  if (!reading) return std::unexpected(reading.error());
  return ReadSource{std::move(*tree), std::move(*reading)};
}

}  // namespace indsigt::testing
