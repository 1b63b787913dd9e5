// SPDX-License-Identifier: MPL-2.0
// Times what core/crypto does, once each: crypto_bench [MILLISECONDS=100], so long for each operation after a
// warm-up. Prints one JSON object: microseconds a call, and under "sample" a key, a context and what was
// sealed under them, so that somebody else can open it. The same program natively and under node.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "crypto/keys.h"
#include "crypto/labels.h"
#include "crypto/seal.h"
#include "crypto/slots.h"
#include "crypto/system_random.h"

namespace {

using namespace indsigt;
using namespace indsigt::crypto;
using Clock = std::chrono::steady_clock;

double milliseconds = 100;
bool failed = false;

double elapsed_ms(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

// Microseconds a call.
template <class Run>
double time_for(double how_long_ms, const Run& run) {
  const auto start = Clock::now();
  double taken = 0;
  int calls = 0;
  while (taken < how_long_ms) {
    failed = !run() || failed;
    ++calls;
    taken = elapsed_ms(start);
  }
  return taken * 1000 / calls;
}

template <class Run>
void tell(const std::string& name, const Run& run) {
  (void)time_for(milliseconds / 4, run);
  std::printf("\"%s\":%.3f,", name.c_str(), time_for(milliseconds, run));
}

Bytes random_bytes(SystemRandom& random, std::size_t size) {
  Bytes bytes(size);
  random.fill(bytes);
  return bytes;
}

std::string hex(std::span<const std::byte> bytes) {
  std::string text;
  for (const std::byte each : bytes) {
    text += "0123456789abcdef"[std::to_integer<unsigned>(each) >> 4];
    text += "0123456789abcdef"[std::to_integer<unsigned>(each) & 15];
  }
  return text;
}

void tell_seals(const SecretBytes& key, std::span<const std::byte> context, SystemRandom& random) {
  for (const std::size_t size : {std::size_t{64}, std::size_t{1'024}, std::size_t{65'536}}) {
    const Bytes text = random_bytes(random, size);
    const Bytes sealed = seal(key, label::kContent, context, text, random);
    tell("seal_" + std::to_string(size),
         [&] { return !seal(key, label::kContent, context, text, random).empty(); });
    tell("open_" + std::to_string(size),
         [&] { return open(key, label::kContent, context, sealed).has_value(); });
  }
}

void tell_wraps(const SecretBytes& seed, std::span<const std::byte> context, SystemRandom& random) {
  const WrapPair pair = xwing().pair(seed);
  const Bytes text = random_bytes(random, 200);
  const auto wrapped = xwing().wrap(pair.public_key, label::kGrant, context, text, random);
  if (!wrapped) std::abort();
  tell("wrap",
       [&] { return xwing().wrap(pair.public_key, label::kGrant, context, text, random).has_value(); });
  tell("unwrap", [&] { return xwing().unwrap(pair, label::kGrant, context, *wrapped).has_value(); });
}

void tell_signatures(const SecretBytes& seed) {
  const SigningKey key(seed);
  const Hash text = hash(label::kSignature, {key.public_key()});
  const Signature signature = key.sign(text);
  tell("sign", [&] { return key.sign(text) == signature; });
  tell("verify", [&] { return verify(key.public_key(), text, signature); });
}

// One call is long enough to be timed alone.
void tell_argon2(const SecretBytes& passphrase, SystemRandom& random) {
  const VaultId vault{};
  const double taken = time_for(0.001, [&] {
    return make_passphrase_slot(vault, passphrase, PassphraseCost::kStandard, passphrase, random).has_value();
  });
  std::printf("\"argon2id_64_mib\":%.3f,", taken);
}

}  // namespace

int main(int count, char** arguments) {
  if (count > 1) milliseconds = std::atof(arguments[1]);
  SystemRandom random;
  const SecretBytes key = make_secret(random);
  const Bytes context = random_bytes(random, 164);
  std::printf("{");
  tell_seals(key, context, random);
  tell_wraps(key, context, random);
  tell_signatures(key);
  tell_argon2(key, random);
  const Bytes sealed = seal(key, label::kContent, context, as_bytes("sample"), random);
  std::printf(R"("sample":{"key":"%s","context":"%s","sealed":"%s"}})"
              "\n",
              hex(key.reveal(kRevealSecret)).c_str(), hex(context).c_str(), hex(sealed).c_str());
  return failed ? 1 : 0;
}
