// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"
#include "base/random.h"
#include "base/secret_bytes.h"
#include "crypto/keys.h"

// Attachments, in chunks (FORMAT.md, section 7).
namespace indsigt::crypto {

inline constexpr std::size_t kChunk = 65'536;
inline constexpr std::size_t kMaxChunks = 1'024;

// What a BLOBREF says of an attachment: enough to open its chunks, and no others.
struct BlobKey {
  SecretBytes key;  // 32
  std::array<std::byte, 24> stream_header{};
  std::uint32_t chunks = 0;
  std::uint64_t size = 0;
  Hash root{};
};

struct SealedBlob {
  BlobKey key;
  std::vector<Bytes> chunks;
};

// Cuts and seals an attachment. Fails with blob.size: over kMaxChunks chunks.
[[nodiscard]] Result<SealedBlob> seal_blob(const PlanId& plan, std::uint32_t category,
                                           std::span<const std::byte> content, Random& random);

// Takes the chunks as they arrive and gives the content once all of it is verified.
class BlobReader {
 public:
  BlobReader(const PlanId& plan, std::uint32_t category, const BlobKey& key);
  ~BlobReader();
  BlobReader(const BlobReader&) = delete;
  BlobReader& operator=(const BlobReader&) = delete;

  // Takes the next chunk. Fails with crypto.open, and from then on always.
  [[nodiscard]] Result<void> add(std::span<const std::byte> chunk);
  // Gives the content, once only. Fails with crypto.open unless every chunk came, the last was final, and
  // size and root agree.
  [[nodiscard]] Result<SecretBytes> finish();

 private:
  struct State;
  std::unique_ptr<State> state_;  // nothing once the reader failed or finished
};

}  // namespace indsigt::crypto
