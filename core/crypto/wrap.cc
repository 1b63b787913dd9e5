// SPDX-License-Identifier: MPL-2.0
#include "crypto/wrap.h"

#include <sodium.h>

#include "base/codec.h"
#include "crypto/hash.h"
#include "crypto/labels.h"
#include "crypto/libsodium.h"
#include "crypto/seal_body.h"

namespace indsigt::crypto {
namespace {

static_assert(crypto_kem_xwing_PUBLICKEYBYTES == sizeof(WrapPublicKey));
static_assert(crypto_kem_xwing_CIPHERTEXTBYTES == kEncapsulated);
static_assert(crypto_kem_xwing_SECRETKEYBYTES == 32 && crypto_kem_xwing_SEEDBYTES == 32);
static_assert(crypto_kem_xwing_SHAREDSECRETBYTES == 32);

// A shared secret serves once, so the nonce can be a constant.
constexpr Nonce kZeroNonce{};

Bytes whole_context(std::span<const std::byte> context, std::span<const std::byte> kem,
                    const WrapPublicKey& recipient) {
  return Writer().bytes(context).bytes(kem).bytes(recipient).take();
}

class XWing final : public KeyWrap {
 public:
  [[nodiscard]] WrapPair pair(const SecretBytes& seed) const override {
    need(seed.size() == 32);
    start_libsodium();
    WrapPair pair{{}, SecretBytes(std::size_t{32})};
    crypto_kem_xwing_seed_keypair(out(pair.public_key), out(pair.secret_key.reveal(kRevealSecret)),
                                  in(seed.reveal(kRevealSecret)));
    return pair;
  }

  [[nodiscard]] Result<Bytes> wrap(const WrapPublicKey& recipient, std::string_view label,
                                   std::span<const std::byte> context, std::span<const std::byte> text,
                                   Random& random) const override {
    start_libsodium();
    SecretBytes coins(std::size_t{64});
    random.fill(coins.reveal(kRevealSecret));
    SecretBytes shared(std::size_t{32});
    Bytes kem(kEncapsulated);
    // The deterministic form, so that the random bytes are those that were handed in.
    if (crypto_kem_xwing_enc_deterministic(out(kem), out(shared.reveal(kRevealSecret)), in(recipient),
                                           in(coins.reveal(kRevealSecret))) != 0) {
      return fail(ErrorCode::kCryptoKey);
    }
    Writer writer;
    writer.bytes(kem);
    seal_body(shared, label, whole_context(context, kem, recipient), kZeroNonce, text, writer);
    return writer.take();
  }

  [[nodiscard]] Result<SecretBytes> unwrap(const WrapPair& pair, std::string_view label,
                                           std::span<const std::byte> context,
                                           std::span<const std::byte> wrapped) const override {
    need(pair.secret_key.size() == 32);
    if (wrapped.size() < kWrapHead) return fail(ErrorCode::kCryptoOpen);
    start_libsodium();
    const auto kem = wrapped.first(kEncapsulated);
    SecretBytes shared(std::size_t{32});
    if (crypto_kem_xwing_dec(out(shared.reveal(kRevealSecret)), in(kem),
                             in(pair.secret_key.reveal(kRevealSecret))) != 0) {
      return fail(ErrorCode::kCryptoOpen);
    }
    return open_body(shared, label, whole_context(context, kem, pair.public_key), kZeroNonce,
                     wrapped.subspan(kEncapsulated));
  }
};

}  // namespace

const KeyWrap& xwing() {
  static const XWing wrap;
  return wrap;
}

std::array<std::byte, 32> wrap_key_id(const WrapPublicKey& key) { return hash(label::kPukId, {key}); }

}  // namespace indsigt::crypto
