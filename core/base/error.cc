// SPDX-License-Identifier: MPL-2.0
#include "base/error.h"

namespace indsigt {

std::string_view error_name(ErrorCode code) {
  switch (code) {
#define INDSIGT_ERROR_CASE(name, text) \
  case ErrorCode::k##name:             \
    return text;
    INDSIGT_ERRORS(INDSIGT_ERROR_CASE)
#undef INDSIGT_ERROR_CASE
  }
  return {};
}

}  // namespace indsigt
