// SPDX-License-Identifier: MPL-2.0
// Wycheproof's cases for the primitives of suite 1, and Argon2's own. Where none of our functions takes a
// primitive as it is, it is libsodium's that is judged: the one that is linked.
#include <gtest/gtest.h>
#include <sodium.h>

#include <string>

#include "core/crypto/support/bytes.h"
#include "core/crypto/support/shared_json.h"
#include "crypto/sign.h"

namespace indsigt::crypto {
namespace {

using namespace tests;

// Judges every case of a file by whether it is accepted. Returns how many there were.
template <class Accepts>
std::size_t judge(const Json& file, const Accepts& accepts) {
  std::size_t judged = 0;
  for (const Json& group : file.at("testGroups")) {
    for (const Json& test : group.at("tests")) {
      const bool accepted = accepts(group, test);
      EXPECT_EQ(accepted, test.at("result") == "valid")
          << test.at("tcId") << " " << test.value("comment", "") << " " << test.at("flags").dump();
      ++judged;
    }
  }
  return judged;
}

Bytes part(const Json& object, const char* name) { return from_hex(object.at(name).get<std::string>()); }

#define INDSIGT_FILE(variable, name)                                              \
  const auto variable = shared_json("data/crypto/wycheproof/" name "_test.json"); \
  if (!variable) GTEST_SKIP() << "INDSIGT_SHARED names no folder with data/crypto/wycheproof"

bool seals_and_opens(const Json& test) {
  const Bytes key = part(test, "key");
  const Bytes nonce = part(test, "iv");
  const Bytes context = part(test, "aad");
  const Bytes text = part(test, "msg");
  Bytes ciphertext = part(test, "ct");
  const Bytes tag = part(test, "tag");
  ciphertext.insert(ciphertext.end(), tag.begin(), tag.end());
  if (key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES) return false;
  if (nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES || ciphertext.size() < 16) return false;
  Bytes opened(ciphertext.size() - 16);
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(opened), nullptr, nullptr, plain(ciphertext),
                                                 ciphertext.size(), plain(context), context.size(),
                                                 plain(nonce), plain(key)) != 0) {
    return false;
  }
  Bytes sealed(text.size() + 16);
  crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), nullptr, plain(text), text.size(), plain(context),
                                             context.size(), nullptr, plain(nonce), plain(key));
  return opened == text && sealed == ciphertext;
}

TEST(Wycheproof, XChaCha20Poly1305) {
  INDSIGT_FILE(file, "xchacha20_poly1305");
  EXPECT_EQ(judge(*file, [](const Json&, const Json& test) { return seals_and_opens(test); }),
            file->at("numberOfTests"));
}

TEST(Wycheproof, Ed25519) {
  INDSIGT_FILE(file, "ed25519");
  const auto accepts = [](const Json& group, const Json& test) {
    const Bytes key = part(group.at("publicKey"), "pk");
    const Bytes signature = part(test, "sig");
    if (key.size() != 32 || signature.size() != 64) return false;  // has no place in our types
    return verify_text(array_of<32>(key), part(test, "msg"), array_of<64>(signature));
  };
  EXPECT_EQ(judge(*file, accepts), file->at("numberOfTests"));
}

TEST(Wycheproof, HkdfSha256) {
  INDSIGT_FILE(file, "hkdf_sha256");
  const auto accepts = [](const Json&, const Json& test) {
    const Bytes ikm = part(test, "ikm");
    const Bytes salt = part(test, "salt");
    const std::string info = [&] {
      const Bytes bytes = part(test, "info");
      return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    }();
    Bytes extracted(32);
    Bytes derived(test.at("size").get<std::size_t>());
    crypto_kdf_hkdf_sha256_extract(raw(extracted), plain(salt), salt.size(), plain(ikm), ikm.size());
    return crypto_kdf_hkdf_sha256_expand(raw(derived), derived.size(), info.data(), info.size(),
                                         plain(extracted)) == 0 &&
           derived == part(test, "okm");
  };
  EXPECT_EQ(judge(*file, accepts), file->at("numberOfTests"));
}

bool decapsulates(const Bytes& secret_key, const Json& test) {
  const Bytes ciphertext = part(test, "c");
  if (ciphertext.size() != crypto_kem_mlkem768_CIPHERTEXTBYTES) return false;
  if (secret_key.size() != crypto_kem_mlkem768_SECRETKEYBYTES || !test.contains("K")) return false;
  Bytes shared(32);
  return crypto_kem_mlkem768_dec(raw(shared), plain(ciphertext), plain(secret_key)) == 0 &&
         shared == part(test, "K");
}

TEST(Wycheproof, MlKem768) {
  INDSIGT_FILE(file, "mlkem_768");
  const auto accepts = [](const Json&, const Json& test) {
    const Bytes seed = part(test, "seed");
    if (seed.size() != crypto_kem_mlkem768_SEEDBYTES) return false;
    Bytes public_key(crypto_kem_mlkem768_PUBLICKEYBYTES);
    Bytes secret_key(crypto_kem_mlkem768_SECRETKEYBYTES);
    crypto_kem_mlkem768_seed_keypair(raw(public_key), raw(secret_key), plain(seed));
    return public_key == part(test, "ek") && decapsulates(secret_key, test);
  };
  EXPECT_EQ(judge(*file, accepts), 97U);
}

// Keys as they are expanded. X-Wing never reads one, it expands its seed; so only what comes of it is judged.
TEST(Wycheproof, MlKem768Decapsulation) {
  INDSIGT_FILE(file, "mlkem_768_semi_expanded_decaps");
  const auto accepts = [](const Json&, const Json& test) { return decapsulates(part(test, "dk"), test); };
  EXPECT_EQ(judge(*file, accepts), 5U);
}

TEST(Wycheproof, MlKem768KeysOfSeeds) {
  INDSIGT_FILE(file, "mlkem_768_keygen_seed");
  const auto accepts = [](const Json&, const Json& test) {
    const Bytes seed = part(test, "seed");
    Bytes public_key(crypto_kem_mlkem768_PUBLICKEYBYTES);
    Bytes secret_key(crypto_kem_mlkem768_SECRETKEYBYTES);
    crypto_kem_mlkem768_seed_keypair(raw(public_key), raw(secret_key), plain(seed));
    return public_key == part(test, "ek") && secret_key == part(test, "dk");
  };
  EXPECT_EQ(judge(*file, accepts), file->at("numberOfTests"));
}

TEST(Wycheproof, MlKem768Encapsulation) {
  INDSIGT_FILE(file, "mlkem_768_encaps");
  const auto accepts = [](const Json&, const Json& test) {
    const Bytes public_key = part(test, "ek");
    const Bytes coins = part(test, "m");
    if (public_key.size() != crypto_kem_mlkem768_PUBLICKEYBYTES || coins.size() != 32) return false;
    Bytes ciphertext(crypto_kem_mlkem768_CIPHERTEXTBYTES);
    Bytes shared(32);
    return crypto_kem_mlkem768_enc_deterministic(raw(ciphertext), raw(shared), plain(public_key),
                                                 plain(coins)) == 0 &&
           ciphertext == part(test, "c") && shared == part(test, "K");
  };
  EXPECT_EQ(judge(*file, accepts), file->at("numberOfTests"));
}

// The cost that libsodium's own interface takes; 1 GiB and two lanes are not among them.
TEST(Argon2, AgreesWithItsReference) {
  const auto file = shared_json("data/crypto/argon2.json");
  if (!file) GTEST_SKIP() << "INDSIGT_SHARED names no folder with data/crypto";
  std::size_t judged = 0;
  for (const Json& test : *file) {
    if (test.at("version") != 19 || test.at("type") != "Argon2_id" || test.at("p") != 1) continue;
    const std::string encoded = test.at("encoded");
    const std::string password = test.at("password");
    EXPECT_EQ(crypto_pwhash_str_verify(encoded.c_str(), password.data(), password.size()), 0) << encoded;
    const std::string other = password + "x";
    if (test.at("m_kib") < 1'024) {
      EXPECT_NE(crypto_pwhash_str_verify(encoded.c_str(), other.data(), other.size()), 0) << encoded;
    }
    ++judged;
  }
  EXPECT_EQ(judged, 4U);
}

}  // namespace
}  // namespace indsigt::crypto
