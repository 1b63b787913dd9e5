// SPDX-License-Identifier: MPL-2.0
// Attachments (core/plan_log/FORMAT.md, section 7).
#include "crypto/blob.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <optional>
#include <vector>

#include "base/codec.h"
#include "core/crypto/support/bytes.h"
#include "crypto/merkle.h"

namespace indsigt::crypto {
namespace {

using namespace tests;

constexpr std::uint32_t kCategory = 3'129'004'217;
const PlanId kPlan = array_of<32>(bytes_of("a plan of thirty-two bytes or so"));

BlobKey copy_of(const BlobKey& key) {
  return {key.key.copy(), key.stream_header, key.chunks, key.size, key.root};
}

Bytes content_of(std::size_t size) {
  SeededRandom random(size);
  return random_bytes(random, size);
}

SealedBlob blob_of(std::size_t size, std::uint64_t seed = 1) {
  SeededRandom random(seed);
  auto blob = seal_blob(kPlan, kCategory, content_of(size), random);
  return std::move(*blob);
}

// What a reader gives of those chunks; nothing where it refuses one or the end. Every refusal is the one
// error.
std::optional<Bytes> read(const BlobKey& key, std::span<const Bytes> chunks, const PlanId& plan = kPlan,
                          std::uint32_t category = kCategory) {
  BlobReader reader(plan, category, key);
  bool refused = false;
  for (const Bytes& chunk : chunks) {
    const auto added = reader.add(chunk);
    // Once refused, always refused.
    EXPECT_TRUE(!refused || !added);
    if (!added) {
      EXPECT_EQ(added.error(), (Error{ErrorCode::kCryptoOpen, ""}));
      refused = true;
    }
  }
  const auto content = reader.finish();
  EXPECT_TRUE(!refused || !content);
  EXPECT_FALSE(reader.finish());
  EXPECT_FALSE(reader.add({}));
  if (!content) {
    EXPECT_EQ(content.error(), (Error{ErrorCode::kCryptoOpen, ""}));
    return std::nullopt;
  }
  return Bytes(content->reveal(kRevealSecret).begin(), content->reveal(kRevealSecret).end());
}

// The key of other chunks: their number and root as if they were meant.
BlobKey key_for(const BlobKey& key, std::span<const Bytes> chunks, std::uint64_t size) {
  BlobKey other = copy_of(key);
  MerkleTree tree;
  for (const Bytes& chunk : chunks) tree.append(leaf_hash(chunk));
  other.chunks = static_cast<std::uint32_t>(chunks.size());
  other.root = tree.root();
  other.size = size;
  return other;
}

// Chunks sealed by libsodium itself, with sizes and tags of one's choice.
struct Forged {
  BlobKey key;
  std::vector<Bytes> chunks;
};
Forged forge(const std::vector<std::pair<std::size_t, unsigned char>>& plan_of_chunks) {
  Forged forged{copy_of(blob_of(1).key), {}};
  crypto_secretstream_xchacha20poly1305_state state;
  crypto_secretstream_xchacha20poly1305_init_push(&state, raw(forged.key.stream_header),
                                                  plain(forged.key.key.reveal(kRevealSecret)));
  const Hash context = hash("jpe1/blob", {kPlan, Writer().u32(kCategory).view()});
  std::uint64_t size = 0;
  for (const auto& [length, tag] : plan_of_chunks) {
    const Bytes text(length, std::byte{'x'});
    Bytes& chunk = forged.chunks.emplace_back(length + crypto_secretstream_xchacha20poly1305_ABYTES);
    crypto_secretstream_xchacha20poly1305_push(&state, raw(chunk), nullptr, plain(text), length,
                                               plain(context), context.size(), tag);
    size += length;
  }
  forged.key = key_for(forged.key, forged.chunks, size);
  return forged;
}
constexpr unsigned char kMore = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
constexpr unsigned char kFinal = crypto_secretstream_xchacha20poly1305_TAG_FINAL;
constexpr unsigned char kPush = crypto_secretstream_xchacha20poly1305_TAG_PUSH;
constexpr unsigned char kRekey = crypto_secretstream_xchacha20poly1305_TAG_REKEY;

TEST(Blob, GivesTheContentBack) {
  for (const auto& [size, chunks] : {std::pair{0UL, 1U},
                                     {1UL, 1U},
                                     {65'535UL, 1U},
                                     {65'536UL, 1U},
                                     {65'537UL, 2U},
                                     {131'072UL, 2U},
                                     {200'000UL, 4U},
                                     {262'144UL, 4U}}) {
    const SealedBlob blob = blob_of(size);
    EXPECT_EQ(blob.key.chunks, chunks) << size;
    EXPECT_EQ(blob.chunks.size(), chunks) << size;
    EXPECT_EQ(blob.key.size, size);
    EXPECT_EQ(blob.chunks[0].size(), std::min<std::size_t>(size, kChunk) + 17);
    const auto content = read(blob.key, blob.chunks);
    ASSERT_TRUE(content) << size;
    EXPECT_EQ(*content, content_of(size));
  }
}

// The stream is libsodium's own: its reader opens it, and ours opens what its writer sealed.
TEST(Blob, IsLibsodiumsStream) {
  const SealedBlob blob = blob_of(70'000);
  crypto_secretstream_xchacha20poly1305_state state;
  crypto_secretstream_xchacha20poly1305_init_pull(&state, plain(blob.key.stream_header),
                                                  plain(blob.key.key.reveal(kRevealSecret)));
  const Hash context = hash("jpe1/blob", {kPlan, Writer().u32(kCategory).view()});
  Bytes content;
  for (std::size_t i = 0; i < 2; ++i) {
    Bytes text(blob.chunks[i].size() - 17);
    unsigned char tag = 9;
    ASSERT_EQ(
        crypto_secretstream_xchacha20poly1305_pull(&state, raw(text), nullptr, &tag, plain(blob.chunks[i]),
                                                   blob.chunks[i].size(), plain(context), context.size()),
        0);
    EXPECT_EQ(tag, i == 1 ? kFinal : kMore);
    content.insert(content.end(), text.begin(), text.end());
  }
  EXPECT_EQ(content, content_of(70'000));

  const Forged forged = forge({{65'536, kMore}, {10, kFinal}});
  EXPECT_TRUE(read(forged.key, forged.chunks));
}

TEST(Blob, RootIsTheTreeOfItsChunks) {
  const SealedBlob blob = blob_of(200'000);
  EXPECT_EQ(blob.key.root, key_for(blob.key, blob.chunks, 200'000).root);
}

// Also where number, size and root are told as they then are.
TEST(Blob, RefusesChunksOutOfOrderDroppedOrTwice) {
  const SealedBlob blob = blob_of(4 * kChunk);
  const auto refuses = [&](const std::vector<Bytes>& chunks, std::uint64_t size) {
    return !read(blob.key, chunks) && !read(key_for(blob.key, chunks, size), chunks);
  };
  const auto& c = blob.chunks;
  EXPECT_TRUE(refuses({c[1], c[0], c[2], c[3]}, 4 * kChunk));
  EXPECT_TRUE(refuses({c[0], c[2], c[1], c[3]}, 4 * kChunk));
  EXPECT_TRUE(refuses({c[0], c[1], c[3], c[2]}, 4 * kChunk));
  EXPECT_TRUE(refuses({c[0], c[1], c[3]}, 3 * kChunk));
  EXPECT_TRUE(refuses({c[1], c[2], c[3]}, 3 * kChunk));
  EXPECT_TRUE(refuses({c[0], c[1], c[2]}, 3 * kChunk));
  EXPECT_TRUE(refuses({c[0], c[0], c[1], c[2], c[3]}, 5 * kChunk));
  EXPECT_TRUE(refuses({c[0], c[1], c[2], c[3], c[3]}, 5 * kChunk));
  EXPECT_TRUE(refuses({c[0], c[0], c[2], c[3]}, 4 * kChunk));
  EXPECT_TRUE(refuses({}, 0));
  EXPECT_TRUE(read(blob.key, c));
}

TEST(Blob, RefusesBitsFlippedAndOtherLengths) {
  const SealedBlob blob = blob_of(kChunk + 30);
  SeededRandom random;
  for (int i = 0; i < 60; ++i) {
    auto chunks = blob.chunks;
    chunks[0] = with_bit_flipped(chunks[0], random.below(chunks[0].size() * 8));
    EXPECT_FALSE(read(blob.key, chunks));
    EXPECT_FALSE(read(key_for(blob.key, chunks, kChunk + 30), chunks));
  }
  for (std::size_t bit = 0; bit < blob.chunks[1].size() * 8; ++bit) {
    std::vector<Bytes> chunks{blob.chunks[0], with_bit_flipped(blob.chunks[1], bit)};
    EXPECT_FALSE(read(key_for(blob.key, chunks, kChunk + 30), chunks)) << bit;
  }
  for (std::size_t size = 0; size < 70; ++size) {
    if (size == 47) continue;
    auto chunks = blob.chunks;
    chunks[1].resize(size);
    EXPECT_FALSE(read(blob.key, chunks)) << size;
    if (size >= 17) {
      EXPECT_FALSE(read(key_for(blob.key, chunks, kChunk + size - 17), chunks)) << size;
    }
  }
}

TEST(Blob, RefusesAFinalTagThatIsEarlyMissingOrAnother) {
  const auto refuses = [](const std::vector<std::pair<std::size_t, unsigned char>>& chunks) {
    const Forged forged = forge(chunks);
    return !read(forged.key, forged.chunks);
  };
  EXPECT_FALSE(refuses({{kChunk, kMore}, {kChunk, kMore}, {1, kFinal}}));
  EXPECT_TRUE(refuses({{kChunk, kMore}, {kChunk, kMore}, {1, kMore}}));
  EXPECT_TRUE(refuses({{kChunk, kFinal}, {kChunk, kMore}, {1, kFinal}}));
  EXPECT_TRUE(refuses({{kChunk, kFinal}, {kChunk, kMore}, {1, kMore}}));
  EXPECT_TRUE(refuses({{kChunk, kPush}, {kChunk, kMore}, {1, kFinal}}));
  EXPECT_TRUE(refuses({{kChunk, kMore}, {kChunk, kRekey}, {1, kFinal}}));
  EXPECT_TRUE(refuses({{1, kPush}}));
  EXPECT_TRUE(refuses({{0, kMore}}));
  EXPECT_FALSE(refuses({{0, kFinal}}));
}

// One way to cut: full chunks before the last, and an empty one only where the content is empty.
TEST(Blob, RefusesOtherWaysToCut) {
  const auto refuses = [](const std::vector<std::pair<std::size_t, unsigned char>>& chunks) {
    const Forged forged = forge(chunks);
    return !read(forged.key, forged.chunks);
  };
  EXPECT_TRUE(refuses({{kChunk, kMore}, {0, kFinal}}));
  EXPECT_TRUE(refuses({{10, kMore}, {10, kFinal}}));
  EXPECT_TRUE(refuses({{kChunk - 1, kMore}, {2, kFinal}}));
  EXPECT_TRUE(refuses({{kChunk + 1, kFinal}}));
  EXPECT_TRUE(refuses({{kChunk + 1, kMore}, {5, kFinal}}));
  EXPECT_TRUE(refuses({{0, kMore}, {0, kFinal}}));
}

TEST(Blob, RefusesOtherNumbersOfItself) {
  const SealedBlob blob = blob_of(kChunk + 5);
  const auto refuses = [&](auto change) {
    BlobKey key = copy_of(blob.key);
    change(key);
    return !read(key, blob.chunks);
  };
  EXPECT_FALSE(refuses([](BlobKey&) {}));
  EXPECT_TRUE(refuses([](BlobKey& key) { key.root[31] ^= std::byte{1}; }));
  EXPECT_TRUE(refuses([](BlobKey& key) { key.size += 1; }));
  EXPECT_TRUE(refuses([](BlobKey& key) { key.size -= 1; }));
  EXPECT_TRUE(refuses([](BlobKey& key) { key.size = 0; }));
  EXPECT_TRUE(refuses([](BlobKey& key) { key.size = ~std::uint64_t{0}; }));
  EXPECT_TRUE(refuses([](BlobKey& key) { key.size = std::uint64_t{1} << 32; }));
  EXPECT_TRUE(refuses([](BlobKey& key) { key.chunks = 1; }));
  EXPECT_TRUE(refuses([](BlobKey& key) { key.chunks = 3; }));
  EXPECT_TRUE(refuses([](BlobKey& key) { key.chunks = 0; }));
  EXPECT_TRUE(refuses([](BlobKey& key) { key.stream_header[0] ^= std::byte{1}; }));
  EXPECT_TRUE(refuses([](BlobKey& key) { key.stream_header[23] ^= std::byte{1}; }));
  EXPECT_TRUE(refuses([](BlobKey& key) { key.key = SecretBytes(std::size_t{32}); }));
  EXPECT_TRUE(refuses([](BlobKey& key) { key.key = SecretBytes(); }));
  EXPECT_TRUE(refuses([](BlobKey& key) {
    key.chunks = 1'025;
    key.size = 1'025 * kChunk;
  }));
}

TEST(Blob, RefusesAnotherPlanAndCategory) {
  const SealedBlob blob = blob_of(100);
  PlanId plan = kPlan;
  plan[0] ^= std::byte{1};
  EXPECT_FALSE(read(blob.key, blob.chunks, plan));
  EXPECT_FALSE(read(blob.key, blob.chunks, kPlan, kCategory + 1));
  EXPECT_TRUE(read(blob.key, blob.chunks));
}

TEST(Blob, RefusesChunksOfAnotherBlob) {
  const SealedBlob one = blob_of(2 * kChunk, 1);
  const SealedBlob two = blob_of(2 * kChunk, 2);
  const std::vector<Bytes> mixed{one.chunks[0], two.chunks[1]};
  EXPECT_FALSE(read(key_for(one.key, mixed, 2 * kChunk), mixed));
  EXPECT_FALSE(read(one.key, two.chunks));
}

TEST(Blob, HasALargestSize) {
  SeededRandom random;
  const auto large = seal_blob(kPlan, kCategory, Bytes(kMaxChunks * kChunk + 1), random);
  ASSERT_FALSE(large);
  EXPECT_EQ(large.error(), (Error{ErrorCode::kBlobSize, ""}));
}

}  // namespace
}  // namespace indsigt::crypto
