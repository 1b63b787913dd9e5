// SPDX-License-Identifier: MPL-2.0
// Sealing (core/plan_log/FORMAT.md, section 1): what it writes, and that nothing but that opens.
#include "crypto/seal.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <vector>

#include "base/codec.h"
#include "core/crypto/support/bytes.h"
#include "core/crypto/support/refused.h"
#include "crypto/hash.h"
#include "crypto/labels.h"
#include "crypto/padding.h"

namespace indsigt::crypto {
namespace {

using namespace tests;

struct Sealed {
  SecretBytes key;
  Bytes context;
  Bytes text;
  Bytes sealed;
};

Sealed sealed_text(std::size_t size, std::uint64_t seed = 1) {
  SeededRandom random(seed);
  Sealed out{secret_of(random_bytes(random, 32)), random_bytes(random, 164), random_bytes(random, size), {}};
  out.sealed = seal(out.key, label::kContent, out.context, out.text, random);
  return out;
}

::testing::AssertionResult refuses(const Sealed& right, std::span<const std::byte> sealed) {
  return refused(open(right.key, label::kContent, right.context, sealed));
}

TEST(Seal, GivesTheTextBack) {
  for (const std::size_t size : {0UL, 1UL, 38UL, 252UL, 253UL, 1'000UL, 65'536UL, 262'139UL, kMaxText}) {
    const Sealed made = sealed_text(size);
    EXPECT_EQ(made.sealed.size(), sealed_size(size));
    const auto opened = open(made.key, label::kContent, made.context, made.sealed);
    ASSERT_TRUE(opened) << size;
    EXPECT_TRUE(std::ranges::equal(opened->reveal(kRevealSecret), made.text)) << size;
  }
}

TEST(Seal, HasTheSizesOfTheFormat) {
  EXPECT_EQ(sealed_size(38), 24U + 32 + 4 + 272);
  EXPECT_EQ(sealed_size(252), 24U + 32 + 4 + 272);
  EXPECT_EQ(kSealHead, 60U);
}

// The construction once more, by libsodium alone.
TEST(Seal, IsWhatTheFormatSays) {
  SeededRandom random(7);
  const Bytes key = random_bytes(random, 32);
  const Bytes context = random_bytes(random, 50);
  SeededRandom nonces(99);
  SeededRandom same(99);
  const Bytes sealed = seal(secret_of(key), label::kVault, context, as_bytes("note"), nonces);
  const Bytes nonce = random_bytes(same, 24);

  const Bytes frame =
      Writer().u8(10).text("jpe1/vault").u64(context.size()).bytes(context).u64(24).bytes(nonce).take();
  Bytes derived(64);
  crypto_generichash(raw(derived), 64, plain(frame), frame.size(), plain(key), 32);
  Bytes padded = Writer().u32(4).text("note").take();
  padded.resize(256);
  Bytes ciphertext(256 + 16);
  crypto_aead_xchacha20poly1305_ietf_encrypt(raw(ciphertext), nullptr, plain(padded), 256, plain(context),
                                             context.size(), nullptr, plain(nonce), plain(derived));
  const auto commitment = std::span(derived).last(32);
  EXPECT_EQ(hex_of(sealed), hex_of(Writer().bytes(nonce).bytes(commitment).var(ciphertext).view()));
}

TEST(Seal, IsNeverTwiceTheSame) {
  SeededRandom random;
  const SecretBytes key = secret_of(random_bytes(random, 32));
  EXPECT_NE(seal(key, label::kContent, {}, as_bytes("x"), random),
            seal(key, label::kContent, {}, as_bytes("x"), random));
}

TEST(Open, RefusesEverySingleBitFlipped) {
  for (const std::size_t size : {0UL, 38UL, 400UL}) {
    const Sealed made = sealed_text(size);
    for (std::size_t bit = 0; bit < made.sealed.size() * 8; ++bit) {
      EXPECT_TRUE(refuses(made, with_bit_flipped(made.sealed, bit))) << size << " bit " << bit;
    }
  }
}

TEST(Open, RefusesEveryTruncation) {
  const Sealed made = sealed_text(400);
  for (std::size_t size = 0; size < made.sealed.size(); ++size) {
    EXPECT_TRUE(refuses(made, std::span(made.sealed).first(size))) << size;
    EXPECT_TRUE(refuses(made, std::span(made.sealed).last(size))) << size;
  }
}

TEST(Open, RefusesEveryExtension) {
  const Sealed made = sealed_text(38);
  SeededRandom random;
  for (std::size_t more = 1; more <= 64; ++more) {
    Bytes longer = made.sealed;
    longer.resize(made.sealed.size() + more);
    EXPECT_TRUE(refuses(made, longer)) << more;
    // The length told right for what is there.
    longer[58] = static_cast<std::byte>((272 + more) >> 8);
    longer[59] = static_cast<std::byte>((272 + more) & 0xff);
    EXPECT_TRUE(refuses(made, longer)) << more;
    const Bytes tail = random_bytes(random, more);
    std::copy(tail.begin(), tail.end(), longer.end() - static_cast<std::ptrdiff_t>(more));
    EXPECT_TRUE(refuses(made, longer)) << more;
  }
}

TEST(Open, RefusesWhatIsTooLongToBePadded) {
  Sealed made = sealed_text(0);
  made.sealed.resize(kSealHead + kMaxPadded + 17);
  const std::uint32_t length = static_cast<std::uint32_t>(kMaxPadded + 17);
  for (std::size_t i = 0; i < 4; ++i)
    made.sealed[56 + i] = static_cast<std::byte>(length >> (24 - 8 * i) & 0xff);
  EXPECT_TRUE(refuses(made, made.sealed));
}

TEST(Open, RefusesEveryOtherContext) {
  const Sealed made = sealed_text(38);
  const auto with = [&](std::span<const std::byte> context) {
    return refused(open(made.key, label::kContent, context, made.sealed));
  };
  for (std::size_t bit = 0; bit < made.context.size() * 8; ++bit) {
    EXPECT_TRUE(with(with_bit_flipped(made.context, bit))) << bit;
  }
  for (std::size_t size = 0; size < made.context.size(); ++size) {
    EXPECT_TRUE(with(std::span(made.context).first(size))) << size;
  }
  Bytes longer = made.context;
  longer.push_back(std::byte{0});
  EXPECT_TRUE(with(longer));
}

TEST(Open, RefusesEveryOtherLabel) {
  const Sealed made = sealed_text(38);
#define INDSIGT_LABEL(name, text)                                                         \
  if (label::name != label::kContent) {                                                   \
    EXPECT_TRUE(refused(open(made.key, label::name, made.context, made.sealed))) << text; \
  }
  INDSIGT_LABELS(INDSIGT_LABEL)
#undef INDSIGT_LABEL
}

TEST(Open, RefusesEveryOtherKey) {
  const Sealed made = sealed_text(38);
  for (std::size_t bit = 0; bit < 256; ++bit) {
    const SecretBytes other = secret_of(with_bit_flipped(made.key.reveal(kRevealSecret), bit));
    EXPECT_TRUE(refused(open(other, label::kContent, made.context, made.sealed))) << bit;
  }
}

TEST(Open, RefusesPartsOfTwoSealedTexts) {
  const Sealed one = sealed_text(38, 1);
  SeededRandom random(5);
  const Bytes two = seal(one.key, label::kContent, one.context, one.text, random);
  for (const auto& [from, to] : {std::pair{0, 24}, {24, 56}, {60, 332}, {316, 332}, {0, 56}, {24, 332}}) {
    Bytes mixed = one.sealed;
    std::copy(two.begin() + from, two.begin() + to, mixed.begin() + from);
    EXPECT_TRUE(refuses(one, mixed)) << from << " to " << to;
  }
}

// Sealed with the right key, but padded otherwise than pad() does.
TEST(Open, RefusesPaddingThatIsNotCanonical) {
  SeededRandom random(3);
  const SecretBytes key = secret_of(random_bytes(random, 32));
  const Bytes nonce = random_bytes(random, 24);
  const SecretBytes pair = derive(key, 64, label::kContent, {{}, nonce});
  const auto with = [&](const Bytes& padded) {
    Bytes ciphertext(padded.size() + 16);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(ciphertext), nullptr, plain(padded), padded.size(),
                                               nullptr, 0, nullptr, plain(nonce),
                                               plain(pair.reveal(kRevealSecret)));
    const Bytes sealed =
        Writer().bytes(nonce).bytes(pair.reveal(kRevealSecret).last(32)).var(ciphertext).take();
    return open(key, label::kContent, {}, sealed);
  };
  Bytes padded = Writer().u32(4).text("note").take();
  EXPECT_TRUE(refused(with(padded)));
  padded.resize(256);
  EXPECT_TRUE(with(padded));
  padded.resize(272);
  EXPECT_TRUE(refused(with(padded)));
  padded.resize(256);
  padded[255] = std::byte{1};
  EXPECT_TRUE(refused(with(padded)));
  EXPECT_TRUE(refused(with({})));
  EXPECT_TRUE(refused(with(Bytes(3))));
}

}  // namespace
}  // namespace indsigt::crypto
