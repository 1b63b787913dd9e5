// SPDX-License-Identifier: MPL-2.0
#include "crypto/hash.h"

#include <sodium.h>

#include "base/bytes.h"
#include "crypto/libsodium.h"

namespace indsigt::crypto {
namespace {

// BLAKE2b over a frame, of which no copy is made.
class Framed {
 public:
  Framed(std::span<const std::byte> key, std::size_t size) {
    start_libsodium();
    crypto_generichash_init(&state_, in(key), key.size(), size);
  }
  ~Framed() { sodium_memzero(&state_, sizeof state_); }
  Framed(const Framed&) = delete;
  Framed& operator=(const Framed&) = delete;

  void add(std::string_view label, Parts parts) {
    need(label.size() < 256);
    const std::byte length{static_cast<unsigned char>(label.size())};
    add(std::span(&length, 1));
    add(as_bytes(label));
    for (const auto part : parts) {
      add_length(part.size());
      add(part);
    }
  }

  void finish(std::span<std::byte> hash) { crypto_generichash_final(&state_, out(hash), hash.size()); }

 private:
  void add(std::span<const std::byte> bytes) { crypto_generichash_update(&state_, in(bytes), bytes.size()); }

  void add_length(std::uint64_t length) {
    std::array<std::byte, 8> bytes;
    for (std::size_t i = 8; i-- > 0; length >>= 8) bytes[i] = static_cast<std::byte>(length & 0xff);
    add(bytes);
  }

  crypto_generichash_state state_;
};

void derive_into(std::span<std::byte> result, const SecretBytes& key, std::string_view label, Parts parts) {
  need(key.size() == 32);
  Framed frame(key.reveal(kRevealSecret), result.size());
  frame.add(label, parts);
  frame.finish(result);
}

}  // namespace

Hash hash(std::string_view label, Parts parts) {
  Hash result;
  Framed frame({}, result.size());
  frame.add(label, parts);
  frame.finish(result);
  return result;
}

SecretBytes derive(const SecretBytes& key, std::size_t size, std::string_view label, Parts parts) {
  need(size == 32 || size == 64);
  SecretBytes result(size);
  derive_into(result.reveal(kRevealSecret), key, label, parts);
  return result;
}

Hash derive_public(const SecretBytes& key, std::string_view label, Parts parts) {
  Hash result;
  derive_into(result, key, label, parts);
  return result;
}

bool equal(std::span<const std::byte> a, std::span<const std::byte> b) {
  return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace indsigt::crypto
