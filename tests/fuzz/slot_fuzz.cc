// SPDX-License-Identifier: MPL-2.0
// Any bytes as a slot, a vault, a wrap, a share, a recovery code, an attachment's chunk; and as the content
// of a vault and of a slot that is sealed again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string_view>

#include "base/codec.h"
#include "crypto/blob.h"
#include "crypto/hash.h"
#include "crypto/labels.h"
#include "crypto/seal.h"
#include "crypto/shares.h"
#include "crypto/slots.h"
#include "support/seeded_random.h"

namespace {

using namespace indsigt;
using namespace indsigt::crypto;

struct Keys {
  testing::SeededRandom random;
  SecretBytes secret = make_secret(random);
  WrapPair pair = xwing().pair(secret);
  VaultId vault{};
};

// A slot whose head and inside are the fuzzer's, rightly sealed.
void open_made(Keys& keys, std::span<const std::byte> bytes) {
  if (bytes.size() < 46) return;
  const auto head = bytes.first(46);
  const auto salt = head.subspan(22, 16);
  const SecretBytes key = derive(keys.secret, 32, label::kShares, {salt});
  const auto sealed = seal(key, label::kSlot, head, bytes.subspan(46), keys.random);
  const Bytes slot = Writer().bytes(head).bytes(sealed).take();
  (void)open_slot(keys.vault, SlotType::kTrustedPeople, keys.secret, slot);
  const std::vector<Bytes> both = {slot, slot};
  (void)validate_slots(keys.vault, both);
  (void)may_leave_device(slot);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Keys keys;
  const auto bytes = std::as_bytes(std::span(data, size));
  if (bytes.size() > 100'000) return 0;
  // Not passphrases: a right head would cost what Argon2id costs.
  (void)open_slot(keys.vault, SlotType::kPasskey, keys.secret, bytes);
  (void)open_slot(keys.vault, SlotType::kTrustedPeople, keys.secret, bytes);
  open_made(keys, bytes);
  (void)open_vault(keys.vault, 0, keys.secret, bytes);
  const auto sealed = seal_vault(keys.vault, 7, keys.secret, bytes, keys.random);
  if (!sealed || !open_vault(keys.vault, 7, keys.secret, *sealed)) std::abort();
  (void)unwrap_for(keys.pair, WrapPurpose::kShare, Hash{}, bytes);
  const std::size_t half = bytes.size() / 2;
  const SecretBytes shares[] = {SecretBytes(bytes.first(half)), SecretBytes(bytes.subspan(half))};
  (void)combine_shares(shares);
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (const auto code = read_recovery_code(text)) {
    const SecretBytes written = write_recovery_code(*code);
    const auto chars = written.reveal(kRevealSecret);
    if (!read_recovery_code({reinterpret_cast<const char*>(chars.data()), chars.size()})) std::abort();
  }
  const BlobKey blob{.key = keys.secret.copy(), .stream_header = {}, .chunks = 1, .size = size, .root = {}};
  BlobReader reader(PlanId{}, 1, blob);
  (void)reader.add(bytes);
  if (reader.finish()) std::abort();
  return 0;
}
