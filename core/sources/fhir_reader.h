// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "sources/context.h"
#include "sources/source.h"
#include "tree/tree.h"

namespace indsigt::sources {

using tree::Tree;

// FHIR R4 (4.0.1) into the domain, one way (D1). The root of `tree` is a resource or a Bundle of
// any type, nested or not; or, with `lines`, an array of them, and places begin with "/line/N".
// What is read of which type: fhir_item_table.h, fhir_log.h. Problems and failures: read_source().
// What a source withholds from the person it is about (fhir_withheld.h) is left out of everything but the
// archive.
[[nodiscard]] Result<bool> read_fhir(const Tree& tree, bool lines, const SourceContext& context,
                                     SourceReading& reading);

// The JSON pointer of the resource with that number, as read_fhir() numbers them; nothing where there is
// none.
[[nodiscard]] std::optional<std::string> place_of_resource(const Tree& tree, bool lines, std::uint32_t index);

}  // namespace indsigt::sources
