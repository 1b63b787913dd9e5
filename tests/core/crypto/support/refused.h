// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <gtest/gtest.h>

#include "base/error.h"
#include "base/secret_bytes.h"

namespace indsigt::crypto::tests {

// Whether it is refused, and with the one error that tells nothing.
inline ::testing::AssertionResult refused(const Result<SecretBytes>& opened) {
  if (opened) return ::testing::AssertionFailure() << "opened, " << opened->size() << " bytes";
  if (opened.error() != Error{ErrorCode::kCryptoOpen, ""}) {
    return ::testing::AssertionFailure() << "another error: " << error_name(opened.error().code);
  }
  return ::testing::AssertionSuccess();
}

}  // namespace indsigt::crypto::tests
