// SPDX-License-Identifier: MPL-2.0
// The same random bytes give the same output, on every compiler and in WebAssembly.
#include <gtest/gtest.h>

#include "base/codec.h"
#include "core/crypto/support/bytes.h"
#include "crypto/blob.h"
#include "crypto/checkpoint.h"
#include "crypto/keys.h"
#include "crypto/labels.h"
#include "crypto/seal.h"
#include "crypto/shares.h"
#include "crypto/slots.h"
#include "crypto/system_random.h"

namespace indsigt::crypto {
namespace {

using namespace tests;

// One of everything that draws on Random or is derived, in one text.
Bytes one_of_everything() {
  SeededRandom random(2026);
  Writer all;
  const SecretBytes secret = make_secret(random);
  const Salt salt = random_array<32>(random);
  all.bytes(derive_member_key(secret, salt).sign(salt)).bytes(derive_device_key(secret, salt).public_key());
  const WrapPair pair = derive_wrap_pair(secret, salt);
  all.bytes(pair.public_key);
  all.bytes(*xwing().wrap(pair.public_key, label::kGrant, salt, as_bytes("grant"), random));
  all.bytes(seal(secret, label::kContent, salt, random_bytes(random, 700), random));
  const EpochName name{salt, 7, 9};
  all.bytes(epoch_commitment(secret, name)).bytes(derive_ring_key(secret, name).public_key());
  const VaultId vault = random_array<16>(random);
  const RecoveryCode code = make_recovery_code(random);
  all.bytes(write_recovery_code(code).reveal(kRevealSecret));
  all.bytes(make_recovery_slot(vault, code, secret, random));
  all.bytes(make_passkey_slot(vault, secret, secret, random));
  all.bytes(*make_passphrase_slot(vault, secret, PassphraseCost::kSmallMemory, secret, random));
  all.bytes(*seal_vault(vault, 3, secret, as_bytes("vault"), random));
  const SharedSecret shared = make_shares(3, 5, random);
  for (const SecretBytes& share : shared.shares) all.bytes(share.reveal(kRevealSecret));
  const auto blob = seal_blob(salt, 7, random_bytes(random, 70'000), random);
  for (const Bytes& chunk : blob->chunks) all.bytes(chunk);
  const Relay relay{"relay.example", derive_device_key(secret, salt).public_key()};
  all.text(write_checkpoint(relay, salt, {5, blob->key.root}, Signature{}));
  return all.take();
}

TEST(Repeatable, IsEverythingButTheSystemsRandom) {
  const Bytes all = one_of_everything();
  EXPECT_EQ(hex_of(hash("test", {all})), "0b864a321598c747495c966a286990faf80f16758f6a52f9518be46be3ac5d6c");
}

TEST(SystemRandom, GivesOtherBytesEachTime) {
  SystemRandom random;
  Bytes first(600);
  Bytes second(600);
  random.fill(first);
  random.fill(second);
  random.fill({});
  EXPECT_NE(first, second);
  EXPECT_NE(Bytes(first.end() - 88, first.end()), Bytes(88));
  // Every byte is overwritten: of 256 draws of one byte, not all are the one that it was.
  bool changed = false;
  for (int i = 0; i < 256; ++i) {
    Bytes one(1, std::byte{0x5a});
    random.fill(one);
    changed = changed || one[0] != std::byte{0x5a};
  }
  EXPECT_TRUE(changed);
}

}  // namespace
}  // namespace indsigt::crypto
