// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/digest.h"
#include "records/categories.h"
#include "records/facts.h"

namespace indsigt::sources {

// What reading a source needs beside its bytes. Views: it must not outlive what it names.
struct SourceContext {
  std::uint32_t number = 0;  // what ResourceRefs carry
  // What makes this source's own ids unlike any other source's (D2): the URI of its system where a manifest
  // says. Needs: no "|".
  std::string_view name;
  const Digest& digest;
  const records::CategoryTable& categories;
  // Whom a national log is about: its lines name nobody, it is the log of whoever asked for it.
  std::optional<records::PersonId> about{};
  // By which names and identifiers are in force; none: whatever has ended is not.
  std::optional<PartialDate> today{};
};

}  // namespace indsigt::sources
