// SPDX-License-Identifier: MPL-2.0
// H and K of core/plan_log/FORMAT.md, section 1, and the labels.
#include "crypto/hash.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <set>
#include <string>
#include <vector>

#include "base/codec.h"
#include "core/crypto/support/bytes.h"
#include "crypto/labels.h"

namespace indsigt::crypto {
namespace {

using namespace tests;

std::vector<std::string_view> all_labels() {
  return {
#define INDSIGT_LABEL(name, text) label::name,
      INDSIGT_LABELS(INDSIGT_LABEL)
#undef INDSIGT_LABEL
  };
}

// The frame as it is specified, all in one piece.
Bytes frame(std::string_view label, const std::vector<Bytes>& parts) {
  Writer writer;
  writer.u8(static_cast<std::uint8_t>(label.size())).text(label);
  for (const Bytes& part : parts) writer.u64(part.size()).bytes(part);
  return writer.take();
}

TEST(Labels, AreOursAndNoTwoAreEqual) {
  const auto labels = all_labels();
  EXPECT_GE(labels.size(), 28U);
  EXPECT_EQ(std::set<std::string_view>(labels.begin(), labels.end()).size(), labels.size());
  for (const std::string_view each : labels) {
    EXPECT_TRUE(each.starts_with("jpe1/")) << each;
    EXPECT_LT(each.size(), 256U);
  }
}

TEST(Labels, GiveDifferentHashesOfTheSameParts) {
  std::set<Hash> hashes;
  for (const std::string_view each : all_labels()) hashes.insert(hash(each, {as_bytes("same")}));
  EXPECT_EQ(hashes.size(), all_labels().size());
}

TEST(Hashing, IsBlake2bOfTheFrame) {
  const Bytes whole = frame(label::kPlan, {bytes_of("first"), {}, bytes_of("third")});
  Hash expected;
  crypto_generichash(raw(expected), expected.size(), plain(whole), whole.size(), nullptr, 0);
  EXPECT_EQ(hash(label::kPlan, {as_bytes("first"), {}, as_bytes("third")}), expected);
}

// python3: hashlib.blake2b(b"\x09jpe1/plan" + bytes(7) + b"\x03abc", digest_size=32)
TEST(Hashing, AgreesWithAnotherImplementation) {
  EXPECT_EQ(hex_of(hash(label::kPlan, {as_bytes("abc")})),
            "32f5a8a30fd7d9e48abbfba3634ff31c40e7fc0217a2183d143a6afa8dc69092");
}

TEST(Deriving, IsKeyedBlake2bOfTheFrame) {
  SeededRandom random;
  const Bytes key = random_bytes(random, 32);
  const Bytes whole = frame(label::kRing, {bytes_of("first"), bytes_of("second")});
  for (const std::size_t size : {std::size_t{32}, std::size_t{64}}) {
    Bytes expected(size);
    crypto_generichash(raw(expected), size, plain(whole), whole.size(), plain(key), key.size());
    const SecretBytes derived =
        derive(secret_of(key), size, label::kRing, {as_bytes("first"), as_bytes("second")});
    EXPECT_EQ(hex_of(derived), hex_of(expected));
  }
  const SecretBytes secret = derive(secret_of(key), 32, label::kRing, {as_bytes("x")});
  EXPECT_EQ(hex_of(derive_public(secret_of(key), label::kRing, {as_bytes("x")})), hex_of(secret));
}

// python3: hashlib.blake2b(b"\x09jpe1/ring" + bytes(7) + b"\x03abc", key=bytes(range(32)), digest_size=64)
TEST(Deriving, AgreesWithAnotherImplementation) {
  Bytes key(32);
  for (std::size_t i = 0; i < key.size(); ++i) key[i] = static_cast<std::byte>(i);
  EXPECT_EQ(hex_of(derive(secret_of(key), 64, label::kRing, {as_bytes("abc")})),
            "f9f3958797d8a214adabe14662dc462bad345f991f6e0e46e1a850356a7c59e7"
            "02058f70918aaf63d25c5de9c2c268a82d5d44c7c77dc505a1010ef73427a042");
}

TEST(Deriving, HalvesOfDifferentLengthsAreUnrelated) {
  SeededRandom random;
  const SecretBytes key = secret_of(random_bytes(random, 32));
  const std::string shorter = hex_of(derive(key, 32, label::kRing, {}));
  const std::string longer = hex_of(derive(key, 64, label::kRing, {}));
  EXPECT_NE(shorter, longer.substr(0, 64));
}

// Every way of dividing the same bytes into one, two or three parts, and of moving the label's end.
TEST(Framing, TellsEveryDivisionOfTheSameBytesApart) {
  const std::string text = "abcdefgh";
  std::set<Hash> hashes;
  std::size_t divisions = 0;
  const auto part = [&](std::size_t from, std::size_t to) {
    return as_bytes(std::string_view(text).substr(from, to - from));
  };
  for (std::size_t label = 0; label <= text.size(); ++label) {
    const std::string_view name = std::string_view(text).substr(0, label);
    hashes.insert(hash(name, {part(label, text.size())}));
    ++divisions;
    for (std::size_t i = label; i <= text.size(); ++i) {
      hashes.insert(hash(name, {part(label, i), part(i, text.size())}));
      ++divisions;
      for (std::size_t j = i; j <= text.size(); ++j) {
        hashes.insert(hash(name, {part(label, i), part(i, j), part(j, text.size())}));
        ++divisions;
      }
    }
  }
  EXPECT_EQ(hashes.size(), divisions);
  EXPECT_EQ(divisions, 9U + 45U + 165U);
}

TEST(Framing, CountsEmptyParts) {
  const std::set<Hash> hashes{hash("x", {}), hash("x", {{}}), hash("x", {{}, {}}), hash("x", {{}, {}, {}})};
  EXPECT_EQ(hashes.size(), 4U);
}

TEST(Equal, ComparesLengthAndEveryByte) {
  SeededRandom random;
  const Bytes a = random_bytes(random, 33);
  EXPECT_TRUE(equal(a, Bytes(a)));
  EXPECT_TRUE(equal({}, {}));
  EXPECT_FALSE(equal(a, std::span(a).first(32)));
  for (std::size_t bit = 0; bit < a.size() * 8; ++bit) {
    EXPECT_FALSE(equal(a, with_bit_flipped(a, bit)));
  }
}

}  // namespace
}  // namespace indsigt::crypto
