// SPDX-License-Identifier: MPL-2.0
#include "api/make_session.h"

#include "crypto/sodium_digest.h"

namespace indsigt::api {

std::unique_ptr<Session> make_session() {
  static const crypto::SodiumDigest digest;
  return std::make_unique<Session>(digest);
}

}  // namespace indsigt::api
