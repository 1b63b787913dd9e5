// SPDX-License-Identifier: MPL-2.0
#include "core/plan_log/support/person.h"

#include "plan_log/statements.h"

namespace indsigt::plan_log::testing {

Person::Person(SeededRandom& random, const crypto::Salt& in_salt, PlanRole in_role)
    : salt(in_salt),
      role(in_role),
      identity_seed(crypto::make_secret(random)),
      member(crypto::derive_member_key(identity_seed, salt)) {
  random.fill(blind);
  add_device(random);
  add_root(random);
}

MemberEntry Person::entry() const {
  const crypto::SigningKey identity(identity_seed);
  return {.member = id(),
          .role = role,
          .generation = roots.size(),
          .puk = puk,
          .binding = crypto::member_binding(identity.public_key(), id(), roots.size(), puk, blind)};
}

const crypto::SigningKey& Person::add_device(SeededRandom& random) {
  device_seeds.push_back(crypto::make_secret(random));
  return devices.emplace_back(crypto::derive_device_key(device_seeds.back(), salt));
}

void Person::add_root(SeededRandom& random) {
  roots.push_back(crypto::make_secret(random));
  puk = crypto::derive_wrap_pair(roots.back(), salt).public_key;
}

std::vector<crypto::WrapPair> Person::pairs() const {
  std::vector<crypto::WrapPair> out;
  for (const SecretBytes& root : roots) out.push_back(crypto::derive_wrap_pair(root, salt));
  return out;
}

Device Person::device_record(const PlanId& plan, std::size_t which) const {
  const DeviceId& device = devices[which].public_key();
  return DeviceAdd{.device = device, .member = id(), .proof = member.sign(device_statement(plan, device))};
}

}  // namespace indsigt::plan_log::testing
