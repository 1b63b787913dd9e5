// SPDX-License-Identifier: MPL-2.0
#include "crypto/blob.h"

#include <sodium.h>

#include <algorithm>

#include "base/codec.h"
#include "crypto/labels.h"
#include "crypto/libsodium.h"
#include "crypto/merkle.h"

namespace indsigt::crypto {
namespace {

constexpr std::size_t kOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr unsigned char kMore = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
constexpr unsigned char kLast = crypto_secretstream_xchacha20poly1305_TAG_FINAL;
static_assert(crypto_secretstream_xchacha20poly1305_HEADERBYTES == sizeof(BlobKey::stream_header));
static_assert(crypto_secretstream_xchacha20poly1305_KEYBYTES == 32);

// libsodium's stream, wiped when it goes.
struct Stream {
  explicit Stream(const BlobKey& key) {
    start_libsodium();
    // To push, too: both ends begin alike, but init_push would draw a header that no test can repeat.
    crypto_secretstream_xchacha20poly1305_init_pull(&state, in(key.stream_header),
                                                    in(key.key.reveal(kRevealSecret)));
  }
  ~Stream() { sodium_memzero(&state, sizeof state); }
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;

  crypto_secretstream_xchacha20poly1305_state state;
};

Hash chunk_context(const PlanId& plan, std::uint32_t category) {
  return hash(label::kBlob, {plan, Writer().u32(category).view()});
}

// How many chunks a text has: one, too, where it is empty.
std::uint64_t chunks_of(std::uint64_t size) {
  return std::max<std::uint64_t>(1, size / kChunk + (size % kChunk != 0));
}

bool is_possible(const BlobKey& key) {
  return key.key.size() == 32 && key.chunks <= kMaxChunks && key.chunks == chunks_of(key.size);
}

}  // namespace

Result<SealedBlob> seal_blob(const PlanId& plan, std::uint32_t category, std::span<const std::byte> content,
                             Random& random) {
  if (chunks_of(content.size()) > kMaxChunks) return fail(ErrorCode::kBlobSize);
  SealedBlob blob;
  blob.key.key = make_secret(random);
  random.fill(blob.key.stream_header);
  blob.key.chunks = static_cast<std::uint32_t>(chunks_of(content.size()));
  blob.key.size = content.size();
  const Hash context = chunk_context(plan, category);
  Stream stream(blob.key);
  MerkleTree tree;
  for (std::uint32_t i = 0; i < blob.key.chunks; ++i) {
    const auto text = content.subspan(i * kChunk, std::min(kChunk, content.size() - i * kChunk));
    Bytes& chunk = blob.chunks.emplace_back(text.size() + kOverhead);
    crypto_secretstream_xchacha20poly1305_push(&stream.state, out(chunk), nullptr, in(text), text.size(),
                                               in(context), context.size(),
                                               i + 1 == blob.key.chunks ? kLast : kMore);
    tree.append(leaf_hash(chunk));
  }
  blob.key.root = tree.root();
  return blob;
}

struct BlobReader::State {
  State(const PlanId& plan, std::uint32_t category, const BlobKey& key)
      : stream(key),
        context(chunk_context(plan, category)),
        chunks(key.chunks),
        root(key.root),
        content(static_cast<std::size_t>(key.size)) {}

  // The place of the next chunk's text.
  [[nodiscard]] std::span<std::byte> next() {
    const std::size_t from = static_cast<std::size_t>(tree.size()) * kChunk;
    return content.reveal(kRevealSecret).subspan(from, std::min(kChunk, content.size() - from));
  }

  [[nodiscard]] bool add(std::span<const std::byte> chunk) {
    if (tree.size() == chunks || chunk.size() != next().size() + kOverhead) return false;
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&stream.state, out(next()), nullptr, &tag, in(chunk),
                                                   chunk.size(), in(context), context.size()) != 0) {
      return false;
    }
    tree.append(leaf_hash(chunk));
    return tag == (tree.size() == chunks ? kLast : kMore);
  }

  Stream stream;
  Hash context;
  std::uint32_t chunks;
  Hash root;
  SecretBytes content;  // of the final size from the start, so that no copy is left behind by growing
  MerkleTree tree;
};

BlobReader::BlobReader(const PlanId& plan, std::uint32_t category, const BlobKey& key) {
  if (is_possible(key)) state_ = std::make_unique<State>(plan, category, key);
}

BlobReader::~BlobReader() = default;

Result<void> BlobReader::add(std::span<const std::byte> chunk) {
  if (!state_ || !state_->add(chunk)) {
    state_.reset();
    return fail(ErrorCode::kCryptoOpen);
  }
  return {};
}

Result<SecretBytes> BlobReader::finish() {
  const auto state = std::move(state_);
  if (!state || state->tree.size() != state->chunks || state->tree.root() != state->root) {
    return fail(ErrorCode::kCryptoOpen);
  }
  return std::move(state->content);
}

}  // namespace indsigt::crypto
