// SPDX-License-Identifier: MPL-2.0
// One ciphertext, two keys: XChaCha20-Poly1305 alone lets somebody hand two people one ciphertext in which
// each reads something else. The commitment does not (core/plan_log/FORMAT.md, section 1).
#include <gtest/gtest.h>
#include <sodium.h>

#include <optional>
#include <unordered_map>

#include "base/codec.h"
#include "core/crypto/support/bytes.h"
#include "core/crypto/support/poly1305.h"
#include "crypto/hash.h"
#include "crypto/labels.h"
#include "crypto/padding.h"
#include "crypto/seal.h"

namespace indsigt::crypto {
namespace {

using namespace tests;

constexpr std::size_t kPadded = 256;
constexpr std::size_t kText = kPadded - 4;  // fills its padding, so that no zeros have to agree
const Nonce kNonce = array_of<24>(bytes_of("a nonce of twenty-four b"));
const Bytes kContext = bytes_of("sixteen bytes of");

// A key, what seal() derives from it, and the cipher's stream: 64 bytes for Poly1305, then the keystream.
struct Reader {
  SecretBytes key;
  SecretBytes pair;
  Bytes stream;

  [[nodiscard]] std::span<const std::byte> enc() const { return pair.reveal(kRevealSecret).first(32); }
  [[nodiscard]] std::span<const std::byte> commitment() const { return pair.reveal(kRevealSecret).last(32); }
  [[nodiscard]] PolyKey poly() const { return poly_key(std::span(stream).first(32)); }
};

Reader reader(std::uint64_t seed) {
  SeededRandom random(seed);
  Reader made{secret_of(random_bytes(random, 32)), {}, Bytes(64 + kPadded)};
  made.pair = derive(made.key, 64, label::kContent, {kContext, kNonce});
  crypto_stream_xchacha20(raw(made.stream), made.stream.size(), plain(kNonce), plain(made.enc()));
  return made;
}

// Two keys whose keystreams begin with the same four bytes: a length that is right for one is for the other.
std::optional<std::pair<Reader, Reader>> two_readers() {
  std::unordered_map<std::uint32_t, std::uint64_t> seen;
  for (std::uint64_t seed = 0; seed < 1'000'000; ++seed) {
    Reader made = reader(seed);
    const std::uint32_t first = indsigt::Reader(std::span(made.stream).subspan(64, 4)).u32();
    const auto [at, fresh] = seen.emplace(first, seed);
    if (!fresh) return std::pair{reader(at->second), std::move(made)};
  }
  return std::nullopt;
}

// What Poly1305 is computed over: context, ciphertext, both lengths; all of whole blocks here.
Bytes authenticated(const Bytes& ciphertext) {
  Bytes whole = Writer().bytes(kContext).bytes(ciphertext).take();
  for (const std::uint64_t size : {std::uint64_t{kContext.size()}, std::uint64_t{ciphertext.size()}}) {
    for (int i = 0; i < 8; ++i) whole.push_back(static_cast<std::byte>(size >> 8 * i & 0xff));
  }
  return whole;
}

std::array<std::byte, 16> tag_of(const Reader& reader, const Bytes& ciphertext) {
  const Bytes whole = authenticated(ciphertext);
  std::array<std::byte, 16> tag;
  crypto_onetimeauth(raw(tag), plain(whole), whole.size(), plain(reader.stream));
  return tag;
}

// Solves the last block of the ciphertext so that both keys give one tag. With A the polynomial where that
// block is zero and x the block: A1 + x r1² + s1 = A2 + x r2² + s2 + 2^128 d, in which d says how the sums
// overflow.
std::optional<Bytes> collide(const Reader& one, const Reader& two, Bytes ciphertext) {
  const std::size_t last = ciphertext.size() - 16;
  std::fill(ciphertext.begin() + static_cast<std::ptrdiff_t>(last), ciphertext.end(), std::byte{0});
  const PolyKey a = one.poly();
  const PolyKey b = two.poly();
  const Bytes whole = authenticated(ciphertext);
  const Field difference = poly_of(b, whole) + b.s - poly_of(a, whole) - a.s;
  const Field slope = (a.r * a.r - b.r * b.r).inverse();
  for (std::uint32_t d = 0; d < 9; ++d) {
    const Field overflow = (Field(d) - Field(4)) * power_of_two(128);
    const Field x = (difference + overflow) * slope;
    if (!x.fits_a_block()) continue;
    const auto block = x.block();
    std::copy(block.begin(), block.end(), ciphertext.begin() + static_cast<std::ptrdiff_t>(last));
    if (tag_of(one, ciphertext) == tag_of(two, ciphertext)) return ciphertext;
  }
  return std::nullopt;
}

// A text of the right length for `one`, ending in something random until the block can be solved; with its
// tag.
std::optional<Bytes> one_for_two(const Reader& one, const Reader& two) {
  SeededRandom random(11);
  for (int attempt = 0; attempt < 1'000; ++attempt) {
    const Bytes padded =
        Writer().u32(kText).text("Only the first reads this.").bytes(random_bytes(random, kText - 26)).take();
    Bytes ciphertext = padded;
    for (std::size_t i = 0; i < kPadded; ++i) ciphertext[i] ^= one.stream[64 + i];
    auto solved = collide(one, two, std::move(ciphertext));
    if (!solved) continue;
    const auto tag = tag_of(one, *solved);
    solved->insert(solved->end(), tag.begin(), tag.end());
    return solved;
  }
  return std::nullopt;
}

// open() without the commitment.
std::optional<SecretBytes> open_uncommitted(const Reader& reader, const Bytes& ciphertext) {
  Bytes padded(ciphertext.size() - 16);
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(padded), nullptr, nullptr, plain(ciphertext),
                                                 ciphertext.size(), plain(kContext), kContext.size(),
                                                 plain(kNonce), plain(reader.enc())) != 0) {
    return std::nullopt;
  }
  return unpad(padded);
}

TEST(Field, IsPoly1305s) {
  SeededRandom random;
  for (int i = 0; i < 200; ++i) {
    const Bytes key = random_bytes(random, 32);
    const Bytes blocks = random_bytes(random, 16 * (1 + random.below(5)));
    std::array<std::byte, 16> expected;
    crypto_onetimeauth(raw(expected), plain(blocks), blocks.size(), plain(key));
    // The tag is the sum without its carry out of 128 bits: block() of the polynomial, plus s, by hand.
    const PolyKey poly = poly_key(key);
    const auto sum = poly_of(poly, blocks).block();
    std::array<std::byte, 16> tag;
    unsigned carry = 0;
    for (std::size_t k = 0; k < 16; ++k) {
      carry += std::to_integer<unsigned>(sum[k]) + std::to_integer<unsigned>(key[16 + k]);
      tag[k] = static_cast<std::byte>(carry & 0xff);
      carry >>= 8;
    }
    ASSERT_EQ(hex_of(tag), hex_of(expected));
    ASSERT_EQ(poly.r * poly.r.inverse(), Field(1));
  }
}

TEST(Commitment, RefusesTheSecondKeyOfACiphertextThatOpensUnderTwo) {
  const auto readers = two_readers();
  ASSERT_TRUE(readers);
  const auto& [one, two] = *readers;
  const auto ciphertext = one_for_two(one, two);
  ASSERT_TRUE(ciphertext);

  // Without the commitment both read it, and each something else.
  const auto first = open_uncommitted(one, *ciphertext);
  const auto second = open_uncommitted(two, *ciphertext);
  ASSERT_TRUE(first && second);
  EXPECT_TRUE(text_of(*first).starts_with("Only the first reads this."));
  EXPECT_FALSE(text_of(*second).starts_with("Only"));
  EXPECT_EQ(second->size(), kText);

  // With it, whichever key is committed to, the other is refused.
  for (const bool to_first : {true, false}) {
    const Reader& committed = to_first ? one : two;
    const Reader& other = to_first ? two : one;
    const Bytes sealed = Writer().bytes(kNonce).bytes(committed.commitment()).var(*ciphertext).take();
    EXPECT_TRUE(open(committed.key, label::kContent, kContext, sealed));
    const auto refused = open(other.key, label::kContent, kContext, sealed);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::kCryptoOpen, ""}));
  }
}

}  // namespace
}  // namespace indsigt::crypto
