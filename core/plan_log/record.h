// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "base/bytes.h"
#include "base/error.h"
#include "crypto/hash.h"
#include "crypto/keys.h"

// One record of the log, as bytes and as header, body and signature (FORMAT.md, section 3).
namespace indsigt::plan_log {

using crypto::Hash;
using crypto::PlanId;

inline constexpr std::uint8_t kSuite = 1;
inline constexpr std::size_t kHeaderSize = 164;
inline constexpr std::size_t kMaxRecord = 327'680;

enum class Kind : std::uint8_t {
  kGenesis = 1,
  kRoster,
  kCategory,
  kEpoch,
  kGrant,
  kWithdraw,
  kContent,
  kBlobRef,
  kDevice,
  kKeyAccept,
  kCheckpointAck,
  kReceipt,
  kBreakglassOpen,
  kBreakglassClose,
  kPolicyEvent,
  kUpgrade,
  kTombstone,
};

// Says whether this reader knows the kind.
[[nodiscard]] bool is_known(std::uint8_t kind);
// Says whether the body of the kind is sealed under the category's key: CATEGORY, CONTENT, BLOBREF, RECEIPT.
[[nodiscard]] bool is_sealed(Kind kind);

// Says whether a ciphertext can have that length: 16 more than a length that padding gives.
[[nodiscard]] bool is_ciphertext(std::span<const std::byte> bytes);

struct Header {
  std::uint8_t suite = kSuite;
  std::uint8_t kind = 0;  // a number: the kind may be of a later version
  PlanId plan{};
  std::uint32_t category = 0;
  std::uint64_t epoch = 0;
  PublicKey author{};  // the device
  std::uint64_t seq = 0;
  Hash prev{};
  std::uint64_t seen = 0;
  Hash heads{};

  friend bool operator==(const Header&, const Header&) = default;
};

[[nodiscard]] Bytes encode(const Header& header);

// A record that was read and not verified: nothing in the record is known to be true. Points into the bytes
// that were read. Only PlanLog makes an AdmittedRecord of an untrusted one.
struct UntrustedRecord {
  Header header;
  std::span<const std::byte> header_bytes;
  std::span<const std::byte> body;  // with its length; of a sealed one: nonce, commitment, length, ciphertext
  Signature signature{};
  Hash leaf{};  // of all the bytes
};

// Says whether this reader knows what a record of that suite and kind looks like.
[[nodiscard]] bool is_readable(const Header& header);

// Reads a record's form. Fails with plan_log.form: size, magic, version, flags, or, where the record is
// readable, a body whose lengths are not those of its form.
[[nodiscard]] Result<UntrustedRecord> read_record(std::span<const std::byte> bytes);

// Computes what the author signs.
[[nodiscard]] Hash statement(std::span<const std::byte> header, std::span<const std::byte> body);

}  // namespace indsigt::plan_log
