// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "records/sources.h"

namespace indsigt::records {

// Why something was done, by definition D4, as the source states it: until consents exist in the core, a
// stated consent is taken at its word. A stated law counts where the directory knows it. Hidden lines never
// get here.
enum class BasisClass : std::uint8_t { kByLaw, kByConsent, kStatedNotFound, kNotGiven };
inline constexpr std::size_t kBasisClasses = 4;

inline constexpr std::string_view kConsentBasis = "urn:indsigt:consent:";
inline constexpr std::string_view kLawBasis = "urn:indsigt:law:";

[[nodiscard]] BasisClass class_of(std::string_view basis, const std::vector<Law>& laws);

// The law that a basis names; nullptr where the directory does not know it.
[[nodiscard]] const Law* find_law(std::string_view basis, const std::vector<Law>& laws);

}  // namespace indsigt::records
