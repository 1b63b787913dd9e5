// SPDX-License-Identifier: MPL-2.0
// Any bytes as the bundle inside a GRANT, wrapped to a member and signed; and as the wrap itself.
#include <cstddef>
#include <cstdint>
#include <span>

#include "fuzz/world.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace indsigt;
  using namespace indsigt::plan_log;
  const auto bytes = std::as_bytes(std::span(data, size));
  fuzz::World& world = fuzz::world();
  const Header header = world.header(Kind::kGrant);
  const MemberEntry& to = world.plan.at(1).person.entry();
  if (size % 2 == 0) {
    fuzz::offer(fuzz::make_record(Kind::kGrant, bytes), 1);
    return 0;
  }
  if (bytes.size() > 100'000) return 0;
  // The recipient's name is right, or nothing would get behind it.
  Bytes bundle(to.member.begin(), to.member.end());
  bundle.insert(bundle.end(), bytes.begin(), bytes.end());
  const auto wrapped =
      crypto::xwing().wrap(to.puk, crypto::label::kGrant, grant_context(encode(header), to.generation),
                           bundle, world.plan.random());
  fuzz::offer(fuzz::make_record(Kind::kGrant, *wrapped), 1);
  return 0;
}
