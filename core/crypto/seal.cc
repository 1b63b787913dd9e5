// SPDX-License-Identifier: MPL-2.0
#include "crypto/seal.h"

#include <sodium.h>

#include "crypto/hash.h"
#include "crypto/libsodium.h"
#include "crypto/padding.h"
#include "crypto/seal_body.h"

namespace indsigt::crypto {
namespace {

constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == sizeof(Nonce));
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == 32);

// The cipher's key and the commitment to it, 32 bytes each.
SecretBytes derive_pair(const SecretBytes& key, std::string_view label, std::span<const std::byte> context,
                        const Nonce& nonce) {
  return derive(key, 64, label, {context, nonce});
}

}  // namespace

void seal_body(const SecretBytes& key, std::string_view label, std::span<const std::byte> context,
               const Nonce& nonce, std::span<const std::byte> text, Writer& to) {
  const SecretBytes pair = derive_pair(key, label, context, nonce);
  const auto enc = pair.reveal(kRevealSecret).first(32);
  const SecretBytes padded = pad(text);
  Bytes ciphertext(padded.size() + kTag);
  crypto_aead_xchacha20poly1305_ietf_encrypt(out(ciphertext), nullptr, in(padded.reveal(kRevealSecret)),
                                             padded.size(), in(context), context.size(), nullptr, in(nonce),
                                             in(enc));
  to.bytes(pair.reveal(kRevealSecret).last(32)).var(ciphertext);
}

Result<SecretBytes> open_body(const SecretBytes& key, std::string_view label,
                              std::span<const std::byte> context, const Nonce& nonce,
                              std::span<const std::byte> body) {
  Reader reader(body);
  const auto commitment = reader.bytes(32);
  const auto ciphertext = reader.var(kMaxPadded + kTag);
  if (!reader.done() || ciphertext.size() < kTag || !is_padded_size(ciphertext.size() - kTag)) {
    return fail(ErrorCode::kCryptoOpen);
  }
  const SecretBytes pair = derive_pair(key, label, context, nonce);
  if (!equal(pair.reveal(kRevealSecret).last(32), commitment)) return fail(ErrorCode::kCryptoOpen);
  SecretBytes padded(ciphertext.size() - kTag);
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(
          out(padded.reveal(kRevealSecret)), nullptr, nullptr, in(ciphertext), ciphertext.size(), in(context),
          context.size(), in(nonce), in(pair.reveal(kRevealSecret).first(32))) != 0) {
    return fail(ErrorCode::kCryptoOpen);
  }
  auto text = unpad(padded.reveal(kRevealSecret));
  if (!text) return fail(ErrorCode::kCryptoOpen);
  return std::move(*text);
}

Bytes seal(const SecretBytes& key, std::string_view label, std::span<const std::byte> context,
           std::span<const std::byte> text, Random& random) {
  Nonce nonce;
  random.fill(nonce);
  Writer writer;
  writer.bytes(nonce);
  seal_body(key, label, context, nonce, text, writer);
  return writer.take();
}

Result<SecretBytes> open(const SecretBytes& key, std::string_view label, std::span<const std::byte> context,
                         std::span<const std::byte> sealed) {
  Reader reader(sealed);
  const Nonce nonce = reader.array<sizeof(Nonce)>();
  const auto body = reader.rest();
  if (reader.failed()) return fail(ErrorCode::kCryptoOpen);
  return open_body(key, label, context, nonce, body);
}

std::size_t sealed_size(std::size_t size) { return kSealHead + padded_size(size) + kTag; }

}  // namespace indsigt::crypto
