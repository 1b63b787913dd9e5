// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

#include "base/error.h"

namespace indsigt::cli {

enum class Language { kDanish, kSwedish, kEnglish };

// The sentence for an error, as assets/locales/core.*.ftl has it; built in, so that the command is one file.
[[nodiscard]] std::string_view error_sentence(ErrorCode code, Language language);

}  // namespace indsigt::cli
