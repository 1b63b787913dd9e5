// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "base/bytes.h"
#include "base/error.h"
#include "base/random.h"
#include "base/secret_bytes.h"
#include "crypto/recovery_code.h"

// The vault of a device and the slots that open it (FORMAT.md, section 8).
namespace indsigt::crypto {

using VaultId = std::array<std::byte, 16>;

enum class SlotType : std::uint8_t { kPassphrase = 1, kPasskey = 2, kRecoveryCode = 3, kTrustedPeople = 4 };

// The two cost settings of Argon2id that a client knows; others are refused before anything is computed.
enum class PassphraseCost : std::uint8_t { kStandard, kSmallMemory };  // 64 MiB × 3, 32 MiB × 6

// Make a slot each that holds `drk`. Needs: a DRK, an output of WebAuthn's PRF and a shared secret
// (shares.h) of 32 bytes. A passphrase is UTF-8 in NFC; fails with crypto.key unless the passphrase has 1
// to 1,024 bytes, and with session.memory where Argon2id finds no room.
[[nodiscard]] Result<Bytes> make_passphrase_slot(const VaultId& vault, const SecretBytes& passphrase,
                                                 PassphraseCost cost, const SecretBytes& drk, Random& random);
[[nodiscard]] Bytes make_passkey_slot(const VaultId& vault, const SecretBytes& prf_output,
                                      const SecretBytes& drk, Random& random);
[[nodiscard]] Bytes make_recovery_slot(const VaultId& vault, const RecoveryCode& code, const SecretBytes& drk,
                                       Random& random);
[[nodiscard]] Bytes make_trusted_slot(const VaultId& vault, const SecretBytes& shared, const SecretBytes& drk,
                                      Random& random);

// Opens a slot of that type and gives the DRK. Fails with crypto.open, whatever is wrong; with session.memory
// where Argon2id finds no room, which says nothing of the secret: nobody is to be told that a right
// passphrase is wrong. `secret` is what the type takes: passphrase, PRF output, the 20 bytes of a recovery
// code, the shared secret.
[[nodiscard]] Result<SecretBytes> open_slot(const VaultId& vault, SlotType type, const SecretBytes& secret,
                                            std::span<const std::byte> slot);

// Computes what a passkey's PRF is asked with: SHA-256("jpe1/prf/v1" ‖ vault).
[[nodiscard]] std::array<std::byte, 32> passkey_input(const VaultId& vault);

// Checks that these slots may open a vault: of this vault, at most 16, well formed, of at least two types.
// Fails with vault.slots.
[[nodiscard]] Result<void> validate_slots(const VaultId& vault, std::span<const Bytes> slots);

// Says whether a relay may keep this slot: only types whose secret has 128 bits or more.
[[nodiscard]] bool may_leave_device(std::span<const std::byte> slot);

// Seals the content of a vault under its DRK. `counter` rises with every write. Fails with blob.size: over
// kMaxText.
[[nodiscard]] Result<Bytes> seal_vault(const VaultId& vault, std::uint64_t counter, const SecretBytes& drk,
                                       std::span<const std::byte> content, Random& random);
struct OpenedVault {
  std::uint64_t counter = 0;
  SecretBytes content;
};
// Opens a vault. Fails with crypto.open, also where the vault's counter is below `at_least`.
[[nodiscard]] Result<OpenedVault> open_vault(const VaultId& vault, std::uint64_t at_least,
                                             const SecretBytes& drk, std::span<const std::byte> sealed);

}  // namespace indsigt::crypto
