// SPDX-License-Identifier: MPL-2.0
#include "crypto/slots.h"

#include <sodium.h>

#include <algorithm>
#include <optional>

#include "base/codec.h"
#include "crypto/hash.h"
#include "crypto/labels.h"
#include "crypto/libsodium.h"
#include "crypto/padding.h"
#include "crypto/seal.h"

namespace indsigt::crypto {
namespace {

using SlotSalt = std::array<std::byte, 16>;
static_assert(crypto_pwhash_argon2id_SALTBYTES == sizeof(SlotSalt));

constexpr std::size_t kSecret = 32;
constexpr std::size_t kSlotHead = 46;
constexpr std::size_t kVaultHead = 29;
constexpr std::size_t kMaxSlots = 16;
constexpr std::size_t kMaxPassphrase = 1'024;

struct Cost {
  std::uint32_t memory_kib = 0;
  std::uint32_t passes = 0;

  friend bool operator==(const Cost&, const Cost&) = default;
};
constexpr Cost kStandard{65'536, 3};
constexpr Cost kSmallMemory{32'768, 6};

struct Slot {
  SlotType type;
  VaultId vault;
  SlotSalt salt;
  Cost cost;
  std::span<const std::byte> head;
  std::span<const std::byte> sealed;
};

bool is_cost_of(SlotType type, const Cost& cost) {
  if (type == SlotType::kPassphrase) return cost == kStandard || cost == kSmallMemory;
  return cost == Cost{};
}

// Everything that can be known of a slot without its secret.
std::optional<Slot> read_slot(std::span<const std::byte> bytes) {
  if (bytes.size() != kSlotHead + sealed_size(kSecret)) return std::nullopt;
  Reader reader(bytes);
  const auto magic = reader.bytes(4);
  Slot slot{};
  const std::uint8_t type = reader.u8();
  const std::uint8_t version = reader.u8();
  slot.type = static_cast<SlotType>(type);
  slot.vault = reader.array<sizeof(VaultId)>();
  slot.salt = reader.array<sizeof(SlotSalt)>();
  slot.cost.memory_kib = reader.u32();
  slot.cost.passes = reader.u32();
  slot.head = bytes.first(kSlotHead);
  slot.sealed = reader.rest();
  if (!std::ranges::equal(magic, as_bytes("JPS1")) || version != 1) return std::nullopt;
  if (type < 1 || type > 4 || !is_cost_of(slot.type, slot.cost)) return std::nullopt;
  Reader length(slot.sealed.subspan(kSealHead - 4));
  if (length.u32() != length.left()) return std::nullopt;
  return slot;
}

std::optional<SecretBytes> stretch(const SecretBytes& passphrase, const SlotSalt& salt, const Cost& cost) {
  start_libsodium();
  SecretBytes key(kSecret);
  const auto text = passphrase.reveal(kRevealSecret);
  if (crypto_pwhash(out(key.reveal(kRevealSecret)), kSecret, reinterpret_cast<const char*>(text.data()),
                    text.size(), in(salt), cost.passes, std::size_t{cost.memory_kib} * 1024,
                    crypto_pwhash_ALG_ARGON2ID13) != 0) {
    return std::nullopt;
  }
  return key;
}

SecretBytes passkey_key(const SecretBytes& prf_output, const SlotSalt& salt) {
  SecretBytes extracted(kSecret);
  SecretBytes key(kSecret);
  const auto prf = prf_output.reveal(kRevealSecret);
  crypto_kdf_hkdf_sha256_extract(out(extracted.reveal(kRevealSecret)), in(salt), salt.size(), in(prf),
                                 prf.size());
  crypto_kdf_hkdf_sha256_expand(out(key.reveal(kRevealSecret)), kSecret, label::kPrf.data(),
                                label::kPrf.size(), in(extracted.reveal(kRevealSecret)));
  return key;
}

SecretBytes recovery_key(const SecretBytes& code, const SlotSalt& salt) {
  SecretBytes widened(kSecret);
  const auto bits = code.reveal(kRevealSecret);
  std::copy(bits.begin(), bits.end(), widened.reveal(kRevealSecret).begin() + 12);
  return derive(widened, kSecret, label::kRecovery, {salt});
}

bool is_secret_of(SlotType type, const SecretBytes& secret) {
  if (type == SlotType::kPassphrase) return !secret.empty() && secret.size() <= kMaxPassphrase;
  return secret.size() == (type == SlotType::kRecoveryCode ? 20 : kSecret);
}

// Nothing only where Argon2id found no memory. Needs: is_secret_of and is_cost_of.
std::optional<SecretBytes> slot_key(SlotType type, const SecretBytes& secret, const SlotSalt& salt,
                                    const Cost& cost) {
  switch (type) {
    case SlotType::kPassphrase:
      return stretch(secret, salt, cost);
    case SlotType::kPasskey:
      return passkey_key(secret, salt);
    case SlotType::kRecoveryCode:
      return recovery_key(secret, salt);
    case SlotType::kTrustedPeople:
      return derive(secret, kSecret, label::kShares, {salt});
  }
  return std::nullopt;
}

Result<Bytes> make_slot(const VaultId& vault, SlotType type, const SecretBytes& secret, const Cost& cost,
                        const SecretBytes& drk, Random& random) {
  need(drk.size() == kSecret);
  SlotSalt salt;
  random.fill(salt);
  const auto key = slot_key(type, secret, salt, cost);
  if (!key) return fail(ErrorCode::kSessionMemory);
  Writer head;
  head.text("JPS1").u8(static_cast<std::uint8_t>(type)).u8(1).bytes(vault).bytes(salt);
  head.u32(cost.memory_kib).u32(cost.passes);
  const Bytes sealed = seal(*key, label::kSlot, head.view(), drk.reveal(kRevealSecret), random);
  return head.bytes(sealed).take();
}

// For the types whose key takes no memory worth the name.
Bytes make_cheap_slot(const VaultId& vault, SlotType type, const SecretBytes& secret, const SecretBytes& drk,
                      Random& random) {
  need(is_secret_of(type, secret));
  auto slot = make_slot(vault, type, secret, Cost{}, drk, random);
  return std::move(*slot);
}

Bytes vault_head(const VaultId& vault, std::uint64_t counter) {
  return Writer().text("JPV1").u8(1).bytes(vault).u64(counter).take();
}

}  // namespace

Result<Bytes> make_passphrase_slot(const VaultId& vault, const SecretBytes& passphrase, PassphraseCost cost,
                                   const SecretBytes& drk, Random& random) {
  if (!is_secret_of(SlotType::kPassphrase, passphrase)) return fail(ErrorCode::kCryptoKey);
  const Cost& chosen = cost == PassphraseCost::kStandard ? kStandard : kSmallMemory;
  return make_slot(vault, SlotType::kPassphrase, passphrase, chosen, drk, random);
}

Bytes make_passkey_slot(const VaultId& vault, const SecretBytes& prf_output, const SecretBytes& drk,
                        Random& random) {
  return make_cheap_slot(vault, SlotType::kPasskey, prf_output, drk, random);
}

Bytes make_recovery_slot(const VaultId& vault, const RecoveryCode& code, const SecretBytes& drk,
                         Random& random) {
  return make_cheap_slot(vault, SlotType::kRecoveryCode, code.bits, drk, random);
}

Bytes make_trusted_slot(const VaultId& vault, const SecretBytes& shared, const SecretBytes& drk,
                        Random& random) {
  return make_cheap_slot(vault, SlotType::kTrustedPeople, shared, drk, random);
}

Result<SecretBytes> open_slot(const VaultId& vault, SlotType type, const SecretBytes& secret,
                              std::span<const std::byte> bytes) {
  const auto slot = read_slot(bytes);
  if (!slot || slot->type != type || slot->vault != vault || !is_secret_of(type, secret)) {
    return fail(ErrorCode::kCryptoOpen);
  }
  const auto key = slot_key(type, secret, slot->salt, slot->cost);
  if (!key) return fail(ErrorCode::kSessionMemory);
  auto drk = open(*key, label::kSlot, slot->head, slot->sealed);
  if (drk && drk->size() != kSecret) return fail(ErrorCode::kCryptoOpen);
  return drk;
}

std::array<std::byte, 32> passkey_input(const VaultId& vault) {
  const Bytes text = Writer().text(label::kPrfInput).bytes(vault).take();
  std::array<std::byte, 32> input;
  crypto_hash_sha256(out(input), in(text), text.size());
  return input;
}

Result<void> validate_slots(const VaultId& vault, std::span<const Bytes> slots) {
  if (slots.size() > kMaxSlots) return fail(ErrorCode::kVaultSlots);
  unsigned types = 0;
  for (const Bytes& bytes : slots) {
    const auto slot = read_slot(bytes);
    if (!slot || slot->vault != vault) return fail(ErrorCode::kVaultSlots);
    types |= 1U << static_cast<unsigned>(slot->type);
  }
  // Two bits or more.
  if ((types & (types - 1)) == 0) return fail(ErrorCode::kVaultSlots);
  return {};
}

bool may_leave_device(std::span<const std::byte> bytes) {
  const auto slot = read_slot(bytes);
  return slot && (slot->type == SlotType::kRecoveryCode || slot->type == SlotType::kTrustedPeople);
}

Result<Bytes> seal_vault(const VaultId& vault, std::uint64_t counter, const SecretBytes& drk,
                         std::span<const std::byte> content, Random& random) {
  if (content.size() > kMaxText) return fail(ErrorCode::kBlobSize);
  Bytes head = vault_head(vault, counter);
  const Bytes sealed = seal(drk, label::kVault, head, content, random);
  head.insert(head.end(), sealed.begin(), sealed.end());
  return head;
}

Result<OpenedVault> open_vault(const VaultId& vault, std::uint64_t at_least, const SecretBytes& drk,
                               std::span<const std::byte> sealed) {
  Reader reader(sealed);
  const auto head = reader.bytes(kVaultHead);
  const auto body = reader.rest();
  if (reader.failed()) return fail(ErrorCode::kCryptoOpen);
  const std::uint64_t counter = Reader(head.last(8)).u64();
  if (!std::ranges::equal(head, vault_head(vault, counter)) || counter < at_least) {
    return fail(ErrorCode::kCryptoOpen);
  }
  auto content = open(drk, label::kVault, head, body);
  if (!content) return std::unexpected(content.error());
  return OpenedVault{counter, std::move(*content)};
}

}  // namespace indsigt::crypto
