// SPDX-License-Identifier: MPL-2.0
#include <gtest/gtest.h>

#include <string_view>

#include "base/bytes.h"
#include "crypto/sodium_verifier.h"

namespace indsigt::crypto {
namespace {

template <class Array>
Array bytes_of(std::string_view hex) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  Array bytes{};
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    bytes[i] = static_cast<std::byte>(kDigits.find(hex[2 * i]) * 16 + kDigits.find(hex[2 * i + 1]));
  }
  return bytes;
}

// RFC 8032, 7.1, tests 1 and 2: the empty message, and one byte.
TEST(SodiumVerifier, AgreesWithTheRfc) {
  const SodiumVerifier verifier;
  const auto key1 = bytes_of<PublicKey>("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
  const auto signature1 = bytes_of<Signature>(
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
      "d25bf5f0595bbe24655141438e7a100b");
  const auto key2 = bytes_of<PublicKey>("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
  const auto signature2 = bytes_of<Signature>(
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
      "387b2eaeb4302aeeb00d291612bb0c00");
  EXPECT_TRUE(verifier.verify({}, signature1, key1));
  EXPECT_TRUE(verifier.verify(as_bytes("\x72"), signature2, key2));
  EXPECT_FALSE(verifier.verify(as_bytes("\x73"), signature2, key2));
  EXPECT_FALSE(verifier.verify({}, signature1, key2));
  EXPECT_FALSE(verifier.verify({}, signature2, key1));
}

}  // namespace
}  // namespace indsigt::crypto
