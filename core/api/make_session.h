// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <memory>

#include "api/session.h"

namespace indsigt::api {

// A session with the product's own parts behind it (libsodium for hashing): what the page and the
// command use. Tests that need other parts construct a Session themselves.
[[nodiscard]] std::unique_ptr<Session> make_session();

}  // namespace indsigt::api
