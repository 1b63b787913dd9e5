// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <memory>

#include "api/session.h"
#include "documents/jurisdictions.h"

namespace indsigt::api {

// What the core carries of assets/: the category table and the directory. Fails as the readers of
// documents/documents.h do; a test holds that it does not.
[[nodiscard]] Result<Reference> read_reference(const Digest& digest);

// Checks signatures with libsodium.
[[nodiscard]] const Verifier& product_verifier();

// For looking at a pack, not for deciding by it: read, and its signature judged by the product's verifier and
// keys. Fails as documents::read_pack() does.
[[nodiscard]] Result<documents::OpenedPack> open_pack(std::span<const std::byte> text);

// A session with the product's own parts behind it (libsodium for hashing): what the page and the
// command use. Tests that need other parts construct a Session themselves.
[[nodiscard]] std::unique_ptr<Session> make_session();

}  // namespace indsigt::api
