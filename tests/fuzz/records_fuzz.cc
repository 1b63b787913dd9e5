// SPDX-License-Identifier: MPL-2.0
// Any bytes as a record, as the payload of each kind, and as a snapshot: read or refused, and what was read
// is written again as it was.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "fuzz/world.h"
#include "sync/follower.h"
#include "sync/outbox.h"

namespace {

using namespace indsigt;
using namespace indsigt::plan_log;
using namespace indsigt::sync;

bool same(const Bytes& a, std::span<const std::byte> b) { return std::ranges::equal(a, b); }
bool same(const SecretBytes& a, std::span<const std::byte> b) {
  return std::ranges::equal(a.reveal(kRevealSecret), b);
}

template <class Read>
void read(std::span<const std::byte> bytes, const Read& how) {
  if (const auto value = how(bytes)) fuzz::need(same(encode(*value), bytes));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto bytes = std::as_bytes(std::span(data, size));
  read(bytes, read_genesis);
  read(bytes, read_roster);
  read(bytes, read_category);
  read(bytes, read_epoch);
  read(bytes, read_withdraw);
  read(bytes, read_device);
  read(bytes, read_key_accept);
  read(bytes, read_checkpoint_ack);
  read(bytes, read_breakglass_open);
  read(bytes, read_breakglass_close);
  read(bytes, read_policy_event);
  read(bytes, read_upgrade);
  read(bytes, read_tombstone);
  read(bytes, read_content);
  read(bytes, read_bundle);
  read(bytes, read_blob_ref);
  if (const auto record = read_record(bytes))
    fuzz::need(same(encode(record->header), bytes.first(kHeaderSize)));
  if (const auto log = PlanLog::restore(bytes)) fuzz::need(same(log->snapshot(), bytes));
  (void)Keyring::restore(bytes);
  (void)Outbox::restore(bytes);
  fuzz::offer(bytes, 1);
  // As the beginning of a plan, and as what comes next.
  const auto& member = fuzz::world().plan.at(1).person;
  Follower fresh(fuzz::world().plan.log().plan(), Keyring(member.id(), member.pairs()));
  const std::string note(reinterpret_cast<const char*>(data), size);
  (void)fresh.receive({fresh.question(), note, {}, {Bytes(bytes.begin(), bytes.end())}}, {});
  return 0;
}
