// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <memory>

#include "api/session.h"

namespace indsigt::api {

// What the core carries of assets/: the category table and the directory. Fails as the readers of
// documents/documents.h do; a test holds that it does not.
[[nodiscard]] Result<Reference> read_reference(const Digest& digest);

// A session with the product's own parts behind it (libsodium for hashing): what the page and the
// command use. Tests that need other parts construct a Session themselves.
[[nodiscard]] std::unique_ptr<Session> make_session();

}  // namespace indsigt::api
