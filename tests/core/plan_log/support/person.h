// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

#include "crypto/keys.h"
#include "plan_log/keyring.h"
#include "plan_log/payloads.h"
#include "support/seeded_random.h"

// Somebody in a plan, with every seed: what a test that asks what a thief can read needs.
namespace indsigt::plan_log::testing {

using indsigt::testing::SeededRandom;

struct Person {
  Person(SeededRandom& random, const crypto::Salt& salt, PlanRole role = PlanRole::kMember);

  // The entry that stands for this person in a ROSTER, with the newest wrap key.
  [[nodiscard]] MemberEntry entry() const;
  [[nodiscard]] const MemberId& id() const { return member.public_key(); }
  [[nodiscard]] const crypto::SigningKey& device(std::size_t which = 0) const { return devices[which]; }
  // Another device; it is not in any plan yet.
  const crypto::SigningKey& add_device(SeededRandom& random);
  // A root of the next generation.
  void add_root(SeededRandom& random);
  // One pair a generation.
  [[nodiscard]] std::vector<crypto::WrapPair> pairs() const;
  [[nodiscard]] Device device_record(const PlanId& plan, std::size_t which = 0) const;

  crypto::Salt salt;
  PlanRole role;
  SecretBytes identity_seed;
  crypto::SigningKey member;
  std::vector<SecretBytes> device_seeds;
  std::vector<crypto::SigningKey> devices;
  std::vector<SecretBytes> roots;
  crypto::WrapPublicKey puk{};
  Hash blind{};
};

}  // namespace indsigt::plan_log::testing
