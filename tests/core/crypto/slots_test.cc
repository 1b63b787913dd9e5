// SPDX-License-Identifier: MPL-2.0
// Slots and the vault (core/plan_log/FORMAT.md, section 8). Argon2id is called as seldom as can be.
#include "crypto/slots.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <vector>

#include "base/codec.h"
#include "core/crypto/support/bytes.h"
#include "core/crypto/support/refused.h"
#include "crypto/hash.h"
#include "crypto/padding.h"
#include "crypto/seal.h"

namespace indsigt::crypto {
namespace {

using namespace tests;

constexpr std::size_t kSlotSize = 46 + 24 + 32 + 4 + 272;

struct Vault {
  SeededRandom random;
  VaultId id = random_array<16>(random);
  SecretBytes drk = secret_of(random_bytes(random, 32));
  SecretBytes prf = secret_of(random_bytes(random, 32));
  SecretBytes shared = secret_of(random_bytes(random, 32));
  RecoveryCode code = make_recovery_code(random);
  Bytes passkey = make_passkey_slot(id, prf, drk, random);
  Bytes recovery = make_recovery_slot(id, code, drk, random);
  Bytes trusted = make_trusted_slot(id, shared, drk, random);
};

::testing::AssertionResult gives(const SecretBytes& drk, const Result<SecretBytes>& opened) {
  if (!opened) return ::testing::AssertionFailure() << error_name(opened.error().code);
  if (hex_of(*opened) != hex_of(drk)) return ::testing::AssertionFailure() << "another key";
  return ::testing::AssertionSuccess();
}

// What a slot of that key holds, by seal.h alone.
Result<SecretBytes> open_by_hand(const SecretBytes& key, const Bytes& slot) {
  return open(key, "jpe1/slot", std::span(slot).first(46), std::span(slot).subspan(46));
}

std::span<const std::byte> salt_of(const Bytes& slot) { return std::span(slot).subspan(22, 16); }

Bytes with_cost(Bytes slot, std::uint32_t memory, std::uint32_t passes) {
  const Bytes cost = Writer().u32(memory).u32(passes).take();
  std::copy(cost.begin(), cost.end(), slot.begin() + 38);
  return slot;
}

TEST(Slots, GiveTheKeyToTheirSecret) {
  const Vault vault;
  EXPECT_TRUE(gives(vault.drk, open_slot(vault.id, SlotType::kPasskey, vault.prf, vault.passkey)));
  EXPECT_TRUE(
      gives(vault.drk, open_slot(vault.id, SlotType::kRecoveryCode, vault.code.bits, vault.recovery)));
  EXPECT_TRUE(gives(vault.drk, open_slot(vault.id, SlotType::kTrustedPeople, vault.shared, vault.trusted)));
}

TEST(Slots, AreWrittenAsTheFormatSays) {
  const Vault vault;
  const Bytes& slot = vault.recovery;
  ASSERT_EQ(slot.size(), kSlotSize);
  EXPECT_EQ(hex_of(std::span(slot).first(6)), "4a5053310301");
  EXPECT_TRUE(std::ranges::equal(std::span(slot).subspan(6, 16), vault.id));
  EXPECT_EQ(hex_of(std::span(slot).subspan(38, 8)), "0000000000000000");

  Bytes widened(12);
  widened.insert(widened.end(), vault.code.bits.reveal(kRevealSecret).begin(),
                 vault.code.bits.reveal(kRevealSecret).end());
  const SecretBytes recovery = derive(secret_of(widened), 32, "jpe1/recovery", {salt_of(slot)});
  EXPECT_TRUE(gives(vault.drk, open_by_hand(recovery, slot)));
  const SecretBytes trusted = derive(vault.shared, 32, "jpe1/shares", {salt_of(vault.trusted)});
  EXPECT_TRUE(gives(vault.drk, open_by_hand(trusted, vault.trusted)));
}

// RFC 5869 by HMAC alone; the first block is all that 32 bytes take.
TEST(Slots, OfPasskeysTakeHkdf) {
  const Vault vault;
  const auto hmac = [](std::span<const std::byte> key, std::span<const std::byte> text) {
    Bytes mac(32);
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, plain(key), key.size());
    crypto_auth_hmacsha256_update(&state, plain(text), text.size());
    crypto_auth_hmacsha256_final(&state, raw(mac));
    return mac;
  };
  const Bytes extracted = hmac(salt_of(vault.passkey), vault.prf.reveal(kRevealSecret));
  const Bytes key = hmac(extracted, Writer().text("jpe1/prf").u8(1).view());
  EXPECT_TRUE(gives(vault.drk, open_by_hand(secret_of(key), vault.passkey)));
}

TEST(Slots, AskThePasskeyForTheHashOfTheVault) {
  VaultId vault;
  for (std::size_t i = 0; i < 16; ++i) vault[i] = static_cast<std::byte>(i);
  // printf 'jpe1/prf/v1\x00\x01…\x0f' | sha256sum
  EXPECT_EQ(hex_of(passkey_input(vault)), "ad8591404275b912b3dff40f451ce0ca108d33a971a22ded2930953a90bf40cc");
}

// Both settings, each made once and opened once; a wrong passphrase once.
TEST(Slots, OfPassphrasesTakeArgon2id) {
  Vault vault;
  const SecretBytes passphrase = secret_of("r\u00f8dgr\u00f8d med fl\u00f8de");
  const auto standard =
      make_passphrase_slot(vault.id, passphrase, PassphraseCost::kStandard, vault.drk, vault.random);
  ASSERT_TRUE(standard);
  EXPECT_EQ(hex_of(std::span(*standard).subspan(38, 8)), "0001000000000003");
  Bytes key(32);
  const std::string text = text_of(passphrase);
  ASSERT_EQ(crypto_pwhash_argon2id(raw(key), 32, text.data(), text.size(), plain(salt_of(*standard)), 3,
                                   std::size_t{65'536} * 1'024, crypto_pwhash_argon2id_ALG_ARGON2ID13),
            0);
  EXPECT_TRUE(gives(vault.drk, open_by_hand(secret_of(key), *standard)));

  const auto small =
      make_passphrase_slot(vault.id, passphrase, PassphraseCost::kSmallMemory, vault.drk, vault.random);
  ASSERT_TRUE(small);
  EXPECT_EQ(hex_of(std::span(*small).subspan(38, 8)), "0000800000000006");
  EXPECT_TRUE(gives(vault.drk, open_slot(vault.id, SlotType::kPassphrase, passphrase, *small)));
  EXPECT_TRUE(refused(open_slot(vault.id, SlotType::kPassphrase, secret_of("another"), *small)));
}

// Refused whatever is inside: there is no passphrase that these were made with, so nothing was computed.
TEST(Slots, RefuseOtherCostsBeforeAnythingIsComputed) {
  Vault vault;
  Bytes slot = vault.recovery;
  slot[4] = std::byte{1};
  const SecretBytes passphrase = secret_of("passphrase");
  for (const auto& [memory, passes] :
       std::vector<std::pair<std::uint32_t, std::uint32_t>>{{65'536, 2},
                                                            {65'536, 6},
                                                            {32'768, 3},
                                                            {32'768, 5},
                                                            {65'535, 3},
                                                            {65'537, 3},
                                                            {8, 1},
                                                            {0, 0},
                                                            {0, 3},
                                                            {65'536, 0},
                                                            {4'194'303, 4'294'967'295},
                                                            {4'294'967'295, 3},
                                                            {1'048'576, 3}}) {
    const Bytes changed = with_cost(slot, memory, passes);
    EXPECT_TRUE(refused(open_slot(vault.id, SlotType::kPassphrase, passphrase, changed))) << memory;
    const std::vector<Bytes> slots{changed, vault.passkey};
    EXPECT_FALSE(validate_slots(vault.id, slots)) << memory << " " << passes;
  }
  // The two that are known pass as far as can be told without computing.
  EXPECT_TRUE(validate_slots(vault.id, std::vector<Bytes>{with_cost(slot, 65'536, 3), vault.passkey}));
  EXPECT_TRUE(validate_slots(vault.id, std::vector<Bytes>{with_cost(slot, 32'768, 6), vault.passkey}));
  // And the other types have none.
  EXPECT_TRUE(refused(
      open_slot(vault.id, SlotType::kRecoveryCode, vault.code.bits, with_cost(vault.recovery, 65'536, 3))));
}

TEST(Slots, RefuseAPassphraseThatIsNone) {
  Vault vault;
  for (const std::size_t size : {0UL, 1'025UL}) {
    const SecretBytes passphrase = secret_of(Bytes(size, std::byte{'a'}));
    const auto made =
        make_passphrase_slot(vault.id, passphrase, PassphraseCost::kStandard, vault.drk, vault.random);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error(), (Error{ErrorCode::kCryptoKey, ""}));
  }
}

TEST(Slots, RefuseEverySingleBitFlipped) {
  const Vault vault;
  for (std::size_t bit = 0; bit < kSlotSize * 8; ++bit) {
    EXPECT_TRUE(refused(
        open_slot(vault.id, SlotType::kRecoveryCode, vault.code.bits, with_bit_flipped(vault.recovery, bit))))
        << bit;
    EXPECT_TRUE(
        refused(open_slot(vault.id, SlotType::kPasskey, vault.prf, with_bit_flipped(vault.passkey, bit))))
        << bit;
  }
}

TEST(Slots, RefuseEveryTruncationAndExtension) {
  const Vault vault;
  for (std::size_t size = 0; size <= kSlotSize + 64; ++size) {
    if (size == kSlotSize) continue;
    Bytes other = vault.trusted;
    other.resize(size);
    EXPECT_TRUE(refused(open_slot(vault.id, SlotType::kTrustedPeople, vault.shared, other))) << size;
  }
}

TEST(Slots, RefuseOtherVaultsTypesAndSecrets) {
  const Vault vault;
  VaultId other = vault.id;
  other[15] ^= std::byte{1};
  EXPECT_TRUE(refused(open_slot(other, SlotType::kPasskey, vault.prf, vault.passkey)));
  EXPECT_TRUE(refused(open_slot(vault.id, SlotType::kTrustedPeople, vault.prf, vault.passkey)));
  EXPECT_TRUE(refused(open_slot(vault.id, SlotType::kPassphrase, vault.prf, vault.passkey)));
  EXPECT_TRUE(refused(open_slot(vault.id, SlotType::kPasskey, vault.shared, vault.passkey)));
  EXPECT_TRUE(refused(open_slot(vault.id, SlotType::kPasskey, SecretBytes(), vault.passkey)));
  EXPECT_TRUE(refused(open_slot(vault.id, SlotType::kRecoveryCode, vault.shared, vault.recovery)));
  EXPECT_TRUE(refused(open_slot(vault.id, SlotType::kTrustedPeople, vault.code.bits, vault.trusted)));
  // The vault's name rewritten in the slot: its seal is bound to it.
  Bytes renamed = vault.passkey;
  renamed[21] ^= std::byte{1};
  EXPECT_TRUE(refused(open_slot(other, SlotType::kPasskey, vault.prf, renamed)));
  // One type's slot called another's, with the secret that both would take.
  Bytes retyped = vault.passkey;
  retyped[4] = std::byte{4};
  EXPECT_TRUE(refused(open_slot(vault.id, SlotType::kTrustedPeople, vault.prf, retyped)));
}

TEST(Slots, RefuseAContentThatIsNoKey) {
  Vault vault;
  const Bytes head(vault.trusted.begin(), vault.trusted.begin() + 46);
  const SecretBytes key = derive(vault.shared, 32, "jpe1/shares", {salt_of(vault.trusted)});
  for (const std::size_t size : {0UL, 31UL, 33UL}) {
    const Bytes sealed = seal(key, "jpe1/slot", head, Bytes(size), vault.random);
    const Bytes slot = Writer().bytes(head).bytes(sealed).take();
    ASSERT_EQ(slot.size(), kSlotSize);
    EXPECT_TRUE(refused(open_slot(vault.id, SlotType::kTrustedPeople, vault.shared, slot))) << size;
  }
}

TEST(ValidateSlots, WantsTwoTypesOfThisVault) {
  Vault vault;
  const Bytes second = make_passkey_slot(vault.id, vault.shared, vault.drk, vault.random);
  const auto valid = [&](const std::vector<Bytes>& slots) {
    const auto result = validate_slots(vault.id, slots);
    if (!result) {
      EXPECT_EQ(result.error(), (Error{ErrorCode::kVaultSlots, ""}));
    }
    return result.has_value();
  };
  EXPECT_TRUE(valid({vault.passkey, vault.recovery}));
  EXPECT_TRUE(valid({vault.passkey, second, vault.trusted}));
  EXPECT_FALSE(valid({}));
  EXPECT_FALSE(valid({vault.passkey}));
  EXPECT_FALSE(valid({vault.passkey, second}));
  EXPECT_FALSE(valid({vault.passkey, vault.recovery, {}}));
  EXPECT_FALSE(valid({vault.passkey, Bytes(vault.recovery.begin(), vault.recovery.end() - 1)}));
  std::vector<Bytes> many(15, vault.passkey);
  many.push_back(vault.recovery);
  EXPECT_TRUE(valid(many));
  many.push_back(vault.recovery);
  EXPECT_FALSE(valid(many));
  // Everything that stands in the open: magic, type, version, vault, cost, length.
  for (std::size_t bit = 0; bit < 46 * 8; ++bit) {
    const bool salt = bit >= 22 * 8 && bit < 38 * 8;
    // Another type, which it might be: 3 to 1 and 2 by the lowest bits, but a passphrase has costs.
    const bool type = bit == 4 * 8 || bit == 4 * 8 + 1;
    if (type) continue;
    EXPECT_EQ(valid({vault.passkey, with_bit_flipped(vault.recovery, bit)}), salt) << bit;
  }
  for (std::size_t bit = (46 + 56) * 8; bit < (46 + 60) * 8; ++bit) {
    EXPECT_FALSE(valid({vault.passkey, with_bit_flipped(vault.recovery, bit)})) << bit;
  }
  const Vault other;
  VaultId id = vault.id;
  id[0] ^= std::byte{1};
  EXPECT_FALSE(validate_slots(id, std::vector<Bytes>{vault.passkey, vault.recovery}));
}

// Decision 4: what a relay stores is never under a passphrase.
TEST(Slots, LeaveTheDeviceOnlyUnderStrongSecrets) {
  const Vault vault;
  EXPECT_TRUE(may_leave_device(vault.recovery));
  EXPECT_TRUE(may_leave_device(vault.trusted));
  EXPECT_FALSE(may_leave_device(vault.passkey));
  Bytes passphrase = vault.recovery;
  passphrase[4] = std::byte{1};
  EXPECT_FALSE(may_leave_device(passphrase));
  EXPECT_FALSE(may_leave_device(with_cost(passphrase, 65'536, 3)));
  EXPECT_FALSE(may_leave_device({}));
  EXPECT_FALSE(may_leave_device(std::span(vault.recovery).first(100)));
}

TEST(SealedVault, GivesItsContentBack) {
  Vault vault;
  for (const std::size_t size : {0UL, 100UL, kMaxText}) {
    const Bytes content = random_bytes(vault.random, size);
    const auto sealed = seal_vault(vault.id, 7, vault.drk, content, vault.random);
    ASSERT_TRUE(sealed);
    EXPECT_EQ(sealed->size(), 29 + sealed_size(size));
    for (const std::uint64_t floor : {0U, 7U}) {
      const auto opened = open_vault(vault.id, floor, vault.drk, *sealed);
      ASSERT_TRUE(opened);
      EXPECT_EQ(opened->counter, 7U);
      EXPECT_TRUE(std::ranges::equal(opened->content.reveal(kRevealSecret), content));
    }
  }
  const auto large = seal_vault(vault.id, 7, vault.drk, Bytes(kMaxText + 1), vault.random);
  ASSERT_FALSE(large);
  EXPECT_EQ(large.error().code, ErrorCode::kBlobSize);
}

TEST(SealedVault, RefusesRollbackAndTampering) {
  Vault vault;
  const auto sealed = seal_vault(vault.id, 7, vault.drk, as_bytes("content"), vault.random);
  ASSERT_TRUE(sealed);
  EXPECT_EQ(hex_of(std::span(*sealed).first(5)), "4a50563101");
  EXPECT_EQ(hex_of(std::span(*sealed).subspan(21, 8)), "0000000000000007");
  const auto refuses = [&](const VaultId& id, std::uint64_t floor, const SecretBytes& drk,
                           const Bytes& bytes) {
    const auto opened = open_vault(id, floor, drk, bytes);
    return !opened && opened.error() == Error{ErrorCode::kCryptoOpen, ""};
  };
  EXPECT_TRUE(refuses(vault.id, 8, vault.drk, *sealed));
  EXPECT_TRUE(refuses({}, 0, vault.drk, *sealed));
  EXPECT_TRUE(refuses(vault.id, 0, vault.shared, *sealed));
  for (std::size_t bit = 0; bit < sealed->size() * 8; ++bit) {
    EXPECT_TRUE(refuses(vault.id, 0, vault.drk, with_bit_flipped(*sealed, bit))) << bit;
  }
  for (std::size_t size = 0; size < sealed->size(); ++size) {
    EXPECT_TRUE(refuses(vault.id, 0, vault.drk,
                        Bytes(sealed->begin(), sealed->begin() + static_cast<std::ptrdiff_t>(size))));
  }
}

}  // namespace
}  // namespace indsigt::crypto
