// SPDX-License-Identifier: MPL-2.0
// Wrapping to a key (core/plan_log/FORMAT.md, section 1): X-Wing, and that nothing but what was wrapped
// opens.
#include "crypto/wrap.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include "base/codec.h"
#include "core/crypto/support/bytes.h"
#include "core/crypto/support/refused.h"
#include "crypto/hash.h"
#include "crypto/labels.h"
#include "crypto/padding.h"

namespace indsigt::crypto {
namespace {

using namespace tests;

struct Wrapped {
  WrapPair pair;
  Bytes context;
  Bytes text;
  Bytes wrapped;
};

Wrapped wrapped_text(std::size_t size, std::uint64_t seed = 1) {
  SeededRandom random(seed);
  Wrapped out{xwing().pair(secret_of(random_bytes(random, 32))),
              random_bytes(random, 172),
              random_bytes(random, size),
              {}};
  auto wrapped = xwing().wrap(out.pair.public_key, label::kGrant, out.context, out.text, random);
  if (wrapped) out.wrapped = std::move(*wrapped);
  return out;
}

::testing::AssertionResult refuses(const Wrapped& right, std::span<const std::byte> wrapped) {
  return refused(xwing().unwrap(right.pair, label::kGrant, right.context, wrapped));
}

// The three known answers that libsodium's own tests quote of the draft: seed, coins, how public key and
// encapsulation begin, shared secret.
struct Vector {
  std::uint8_t seed;
  std::uint8_t coins;
  std::string_view public_key;
  std::string_view encapsulated;
  std::string_view shared;
};
constexpr Vector kVectors[] = {
    {0x00, 0x64, "3d209f716752f6408e7f89bceef97ac388530045377927644ef046c0a7cae978",
     "d81018a94f8078e02105beaa814e003390befa4589bb614f7739",
     "e5ba94031ea6efd69c09c254f6d9783136ba6037e2d4c43bcccf19d6f3f4343a"},
    {0x01, 0x65, "ec7b50cddc8360f98b189bac73d395ef947b37d8453886a253269f7b18b9eb78",
     "600ecf4026683898d0e339eeea9ebd437a4a802952bf32bfa326",
     "750300db25bff9620e893c2c6fcab9bf04d7f2e543b5b39420485626fa274908"},
    {0x02, 0x66, "08118d8819772292c976ec971ee3039195800c823544484595cc63450b9db941",
     "413c55d5710bae6376761dada807daffd4dc45f9f70d825e0d46",
     "87292f18b2e7af74bb8839ddee15e832d2f4bfac14dc84f824906d951436aafa"},
};

class Constant final : public Random {
 public:
  explicit Constant(std::uint8_t value) : value_{static_cast<std::byte>(value)} {}
  void fill(std::span<std::byte> out) override { std::fill(out.begin(), out.end(), value_); }

 private:
  std::byte value_;
};

// What is wrapped is sealed by the shared secret of the vector, and by nothing else.
TEST(Wrap, IsXWingsKnownAnswersAndWhatTheFormatSays) {
  for (const Vector& vector : kVectors) {
    const WrapPair pair = xwing().pair(secret_of(Bytes(32, std::byte{vector.seed})));
    EXPECT_EQ(hex_of(std::span(pair.public_key).first(32)), vector.public_key);
    Constant coins(vector.coins);
    const Bytes context = bytes_of("context");
    const auto wrapped = xwing().wrap(pair.public_key, label::kGrant, context, as_bytes("note"), coins);
    ASSERT_TRUE(wrapped);
    ASSERT_EQ(wrapped->size(), kWrapHead + 256 + 16);
    const auto kem = std::span(*wrapped).first(kEncapsulated);
    EXPECT_EQ(hex_of(kem.first(26)), vector.encapsulated);

    const Bytes whole = Writer().bytes(context).bytes(kem).bytes(pair.public_key).take();
    const Bytes nonce(24);
    const SecretBytes derived = derive(secret_of(from_hex(vector.shared)), 64, label::kGrant, {whole, nonce});
    const SecretBytes padded = pad(as_bytes("note"));
    Bytes ciphertext(256 + 16);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(ciphertext), nullptr, plain(padded.reveal(kRevealSecret)),
                                               256, plain(whole), whole.size(), nullptr, plain(nonce),
                                               plain(derived.reveal(kRevealSecret)));
    const Bytes body = Writer().bytes(derived.reveal(kRevealSecret).last(32)).var(ciphertext).take();
    EXPECT_EQ(hex_of(std::span(*wrapped).subspan(kEncapsulated)), hex_of(body));
  }
}

TEST(Wrap, GivesTheTextBack) {
  for (const std::size_t size : {0UL, 1UL, 252UL, 253UL, 5'000UL, kMaxText}) {
    const Wrapped made = wrapped_text(size);
    EXPECT_EQ(made.wrapped.size(), kWrapHead + padded_size(size) + 16);
    const auto opened = xwing().unwrap(made.pair, label::kGrant, made.context, made.wrapped);
    ASSERT_TRUE(opened) << size;
    EXPECT_TRUE(std::ranges::equal(opened->reveal(kRevealSecret), made.text)) << size;
  }
}

// A coefficient of 3329 or more, and a point of small order: no key that somebody can hold.
TEST(Wrap, RefusesWhatIsNoKey) {
  SeededRandom random;
  const WrapPair pair = xwing().pair(secret_of(random_bytes(random, 32)));
  WrapPublicKey lattice = pair.public_key;
  lattice[0] = std::byte{0x01};
  lattice[1] = (lattice[1] & std::byte{0xf0}) | std::byte{0x0d};  // 0xd01 = 3329
  WrapPublicKey point = pair.public_key;
  std::fill(point.end() - 32, point.end(), std::byte{0});
  for (const WrapPublicKey& key : {lattice, point}) {
    const auto wrapped = xwing().wrap(key, label::kGrant, {}, as_bytes("x"), random);
    ASSERT_FALSE(wrapped);
    EXPECT_EQ(wrapped.error(), (Error{ErrorCode::kCryptoKey, ""}));
  }
}

// All bits of commitment, length and tag; every sixteenth of the rest, at another place in each byte pair.
TEST(Unwrap, RefusesSingleBitsFlipped) {
  const Wrapped made = wrapped_text(38);
  const std::size_t tag = (made.wrapped.size() - 16) * 8;
  std::size_t tried = 0;
  for (std::size_t bit = 0; bit < made.wrapped.size() * 8; ++bit) {
    const bool head = bit >= kEncapsulated * 8 && bit < kWrapHead * 8;
    if (!head && bit < tag && bit % 16 != bit / 16 % 16) continue;
    EXPECT_TRUE(refuses(made, with_bit_flipped(made.wrapped, bit))) << bit;
    ++tried;
  }
  EXPECT_EQ(tried, 36U * 8 + 16 * 8 + (1'120U + 256) / 2);
}

TEST(Unwrap, RefusesTruncationsAndExtensions) {
  const Wrapped made = wrapped_text(38);
  for (std::size_t size = 0; size < made.wrapped.size(); ++size) {
    EXPECT_TRUE(refuses(made, std::span(made.wrapped).first(size))) << size;
  }
  for (std::size_t size = 0; size < 64; ++size) {
    EXPECT_TRUE(refuses(made, std::span(made.wrapped).last(made.wrapped.size() - 1 - size))) << size;
  }
  Bytes longer = made.wrapped;
  for (std::size_t more = 1; more <= 64; ++more) {
    longer.push_back(std::byte{0});
    EXPECT_TRUE(refuses(made, longer)) << more;
  }
}

TEST(Unwrap, RefusesEveryOtherContextLabelAndRecipient) {
  const Wrapped made = wrapped_text(38);
  SeededRandom random(77);
  const auto with = [&](const WrapPair& pair, std::string_view label, std::span<const std::byte> context) {
    return refused(xwing().unwrap(pair, label, context, made.wrapped));
  };
  for (std::size_t bit = 0; bit < made.context.size() * 8; bit += 7) {
    EXPECT_TRUE(with(made.pair, label::kGrant, with_bit_flipped(made.context, bit))) << bit;
  }
  EXPECT_TRUE(with(made.pair, label::kGrant, {}));
  EXPECT_TRUE(with(made.pair, label::kGrant, std::span(made.context).first(171)));
#define INDSIGT_LABEL(name, text)                                    \
  if (label::name != label::kGrant) {                                \
    EXPECT_TRUE(with(made.pair, label::name, made.context)) << text; \
  }
  INDSIGT_LABELS(INDSIGT_LABEL)
#undef INDSIGT_LABEL
  const WrapPair other = xwing().pair(secret_of(random_bytes(random, 32)));
  EXPECT_TRUE(with(other, label::kGrant, made.context));
  // The right secret under another's name, and the other way round.
  EXPECT_TRUE(with({other.public_key, made.pair.secret_key.copy()}, label::kGrant, made.context));
  EXPECT_TRUE(with({made.pair.public_key, other.secret_key.copy()}, label::kGrant, made.context));
  EXPECT_FALSE(with(made.pair, label::kGrant, made.context));
}

TEST(Unwrap, RefusesPartsOfTwoWraps) {
  const Wrapped one = wrapped_text(38);
  SeededRandom random(5);
  const auto two = xwing().wrap(one.pair.public_key, label::kGrant, one.context, one.text, random);
  ASSERT_TRUE(two);
  for (const auto& [from, to] : {std::pair{0, 1120}, {0, 1088}, {1088, 1120}, {1120, 1152}, {1156, 1428}}) {
    Bytes mixed = one.wrapped;
    std::copy(two->begin() + from, two->begin() + to, mixed.begin() + from);
    EXPECT_TRUE(refuses(one, mixed)) << from << " to " << to;
  }
}

TEST(WrapKeyId, IsTheHashOfTheKey) {
  SeededRandom random;
  const WrapPair pair = xwing().pair(secret_of(random_bytes(random, 32)));
  EXPECT_EQ(wrap_key_id(pair.public_key), hash("jpe1/pukid", {pair.public_key}));
}

}  // namespace
}  // namespace indsigt::crypto
