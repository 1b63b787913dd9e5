// SPDX-License-Identifier: MPL-2.0
// libsodium is there, new enough, and the same in every configuration.
#include "crypto/libsodium.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <cstring>

#include "base/bytes.h"
#include "base/id.h"
#include "crypto/sodium_digest.h"

namespace indsigt::crypto {
namespace {

// Sizes of draft-connolly-cfrg-xwing-kem: ML-KEM-768 and X25519 together.
TEST(Libsodium, XWingRoundTripsWithTheStandardSizes) {
  start_libsodium();
  static_assert(crypto_kem_xwing_PUBLICKEYBYTES == 1216);
  static_assert(crypto_kem_xwing_SECRETKEYBYTES == 32);
  static_assert(crypto_kem_xwing_CIPHERTEXTBYTES == 1120);
  static_assert(crypto_kem_xwing_SHAREDSECRETBYTES == 32);
  unsigned char public_key[crypto_kem_xwing_PUBLICKEYBYTES], secret_key[crypto_kem_xwing_SECRETKEYBYTES];
  unsigned char ciphertext[crypto_kem_xwing_CIPHERTEXTBYTES];
  unsigned char sent[crypto_kem_xwing_SHAREDSECRETBYTES], received[crypto_kem_xwing_SHAREDSECRETBYTES];
  ASSERT_EQ(crypto_kem_xwing_keypair(public_key, secret_key), 0);
  ASSERT_EQ(crypto_kem_xwing_enc(ciphertext, sent, public_key), 0);
  ASSERT_EQ(crypto_kem_xwing_dec(received, ciphertext, secret_key), 0);
  EXPECT_EQ(std::memcmp(sent, received, sizeof sent), 0);
  ciphertext[0] ^= 1;
  ASSERT_EQ(crypto_kem_xwing_dec(received, ciphertext, secret_key), 0);
  EXPECT_NE(std::memcmp(sent, received, sizeof sent), 0);
}

// A known answer of Argon2's reference implementation, with the code that start_libsodium() chose.
TEST(Libsodium, ComputesArgon2AsItsReferenceDoes) {
  start_libsodium();
  const char* const known =
      "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
  EXPECT_EQ(crypto_pwhash_str_verify(known, "password", 8), 0);
  EXPECT_NE(crypto_pwhash_str_verify(known, "passwort", 8), 0);
}

// FIPS 180-4's own example, "abc".
TEST(SodiumDigest, IsSha256) {
  const SodiumDigest digest;
  const Sha256 hash = digest.sha256(as_bytes("abc"));
  EXPECT_EQ(std::to_integer<int>(hash[0]), 0xba);
  EXPECT_EQ(std::to_integer<int>(hash[1]), 0x78);
  EXPECT_EQ(std::to_integer<int>(hash[31]), 0xad);
}

// D2 in an independent tool: printf 'urn:oid:1.2.208.176.1.1|123' | sha256sum
TEST(DeriveId, IsTheFirst128BitsOfTheHashOfSystemAndIdentifier) {
  const SodiumDigest digest;
  const auto id = derive_id<struct AnyTag>(digest, "urn:oid:1.2.208.176.1.1", "123");
  EXPECT_EQ(to_hex(id.bytes), "cbb538c8ed4bcdda8b2f6c632d5c5afe");
}

}  // namespace
}  // namespace indsigt::crypto
