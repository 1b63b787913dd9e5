// SPDX-License-Identifier: MPL-2.0
// Any bytes as a checkpoint, as the text of one that is signed again, and as a fork proof: what is read is
// written again as it was, up to the witnesses' lines.
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "fuzz/world.h"
#include "sync/forks.h"

namespace {

using namespace indsigt;
using namespace indsigt::plan_log;

void read(std::string_view note) {
  fuzz::World& world = fuzz::world();
  const crypto::Relay& relay = world.plan.genesis().relay;
  const PlanId& plan = world.plan.log().plan();
  const auto read = crypto::read_checkpoint(relay, plan, note);
  if (!read) return;
  fuzz::need(crypto::verify_checkpoint(relay, plan, *read));
  const std::string text = crypto::checkpoint_text(relay, plan, read->checkpoint);
  fuzz::need(note.starts_with(text));
}

// The note of a text that the relay's own key signs, whatever it says.
std::string sign(std::string_view text) {
  fuzz::World& world = fuzz::world();
  const crypto::Relay& relay = world.plan.genesis().relay;
  const PlanId& plan = world.plan.log().plan();
  const auto signature = world.plan.relay_key().sign_text(as_bytes(text));
  const std::string right = crypto::write_checkpoint(relay, plan, {}, signature);
  return std::string(text) + right.substr(crypto::checkpoint_text(relay, plan, {}).size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  read(text);
  read(sign(text));
  // Behind the right origin.
  const std::string whole =
      crypto::checkpoint_text(fuzz::world().plan.genesis().relay, fuzz::world().plan.log().plan(), {});
  const std::string origin = whole.substr(0, whole.find('\n') + 1);
  read(sign(origin + std::string(text)));
  read(origin + std::string(text));
  const auto bytes = std::as_bytes(std::span(data, size));
  fuzz::need(!indsigt::sync::verify_fork_proof(fuzz::world().plan.genesis(), fuzz::world().plan.log().plan(),
                                               bytes));
  return 0;
}
