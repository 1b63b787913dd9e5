// SPDX-License-Identifier: MPL-2.0
#include "crypto/shares.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

#include "base/codec.h"
#include "crypto/hash.h"
#include "crypto/labels.h"
#include "crypto/libsodium.h"

namespace indsigt::crypto {
namespace {

constexpr std::size_t kMaxHolders = 6;
constexpr std::size_t kPiece = 32;

// A set of holders that do not have a piece: bit i is holder i.
using Missing = std::uint8_t;

// Every set of k − 1 of n holders, ascending.
std::vector<Missing> all_sets(std::size_t k, std::size_t n) {
  std::vector<Missing> sets;
  for (unsigned set = 0; set < 1U << n; ++set) {
    if (static_cast<std::size_t>(std::popcount(set)) == k - 1) sets.push_back(static_cast<Missing>(set));
  }
  return sets;
}

bool has(std::size_t holder, Missing missing) { return (missing >> holder & 1) == 0; }

void exclusive_or(std::span<std::byte> into, std::span<const std::byte> piece) {
  for (std::size_t i = 0; i < into.size(); ++i) into[i] ^= piece[i];
}

SecretBytes write_share(std::span<const std::byte> head, std::size_t holder, const std::vector<Missing>& sets,
                        const std::vector<SecretBytes>& pieces) {
  const auto mine = static_cast<std::size_t>(
      std::count_if(sets.begin(), sets.end(), [holder](Missing set) { return has(holder, set); }));
  SecretBytes share(head.size() + 2 + mine * (1 + kPiece));
  auto to = share.reveal(kRevealSecret);
  const auto put = [&to](std::span<const std::byte> bytes) {
    std::copy(bytes.begin(), bytes.end(), to.begin());
    to = to.subspan(bytes.size());
  };
  put(head);
  put(Writer().u16(static_cast<std::uint16_t>(mine)).view());
  for (std::size_t i = 0; i < sets.size(); ++i) {
    if (!has(holder, sets[i])) continue;
    put(Writer().u8(sets[i]).view());
    put(pieces[i].reveal(kRevealSecret));
  }
  return share;
}

// A share that was read. Its pieces are views of the bytes it was read from.
struct Share {
  std::uint8_t k = 0;
  std::uint8_t n = 0;
  std::uint8_t holder = 0;
  std::array<std::byte, 16> set{};
  Hash commitment{};
  std::array<std::span<const std::byte>, 1 << kMaxHolders> pieces;  // by the set that misses it
};

std::optional<Share> read_share(std::span<const std::byte> bytes) {
  Reader reader(bytes);
  const auto magic = reader.bytes(4);
  Share share;
  share.k = reader.u8();
  share.n = reader.u8();
  share.holder = reader.u8();
  share.set = reader.array<16>();
  share.commitment = reader.array<32>();
  if (reader.failed() || !std::ranges::equal(magic, as_bytes("JPR1"))) return std::nullopt;
  if (share.k < 2 || share.k > share.n || share.n > kMaxHolders || share.holder >= share.n) {
    return std::nullopt;
  }
  std::size_t left = reader.count(20);
  for (const Missing missing : all_sets(share.k, share.n)) {
    if (!has(share.holder, missing)) continue;
    if (left-- == 0 || reader.u8() != missing) return std::nullopt;
    share.pieces[missing] = reader.bytes(kPiece);
  }
  if (left != 0 || !reader.done()) return std::nullopt;
  return share;
}

bool of_one_set(const Share& a, const Share& b) {
  return a.k == b.k && a.n == b.n && a.set == b.set && equal(a.commitment, b.commitment);
}

// Takes over what `next` has; false where both have a piece and they differ, or it is the same holder's.
bool join(Share& all, const Share& next, unsigned& holders) {
  if (!of_one_set(all, next) || (holders >> next.holder & 1) != 0) return false;
  holders |= 1U << next.holder;
  for (std::size_t i = 0; i < next.pieces.size(); ++i) {
    if (next.pieces[i].empty()) continue;
    if (!all.pieces[i].empty() && !equal(all.pieces[i], next.pieces[i])) return false;
    all.pieces[i] = next.pieces[i];
  }
  return true;
}

Bytes wrap_head(WrapPurpose purpose, const Hash& context) {
  return Writer().text("JPW1").u8(1).u8(1).u8(static_cast<std::uint8_t>(purpose)).bytes(context).take();
}

}  // namespace

SharedSecret make_shares(std::size_t k, std::size_t n, Random& random) {
  need(2 <= k && k <= n && n <= kMaxHolders);
  const std::vector<Missing> sets = all_sets(k, n);
  SharedSecret result{SecretBytes(kPiece), {}};
  std::vector<SecretBytes> pieces;
  for (std::size_t i = 0; i < sets.size(); ++i) {
    pieces.emplace_back(kPiece);
    random.fill(pieces.back().reveal(kRevealSecret));
    exclusive_or(result.secret.reveal(kRevealSecret), pieces.back().reveal(kRevealSecret));
  }
  std::array<std::byte, 16> set;
  random.fill(set);
  const Hash commitment = hash(label::kShared, {result.secret.reveal(kRevealSecret), set});
  for (std::size_t holder = 0; holder < n; ++holder) {
    Writer head;
    head.text("JPR1").u8(static_cast<std::uint8_t>(k)).u8(static_cast<std::uint8_t>(n));
    head.u8(static_cast<std::uint8_t>(holder)).bytes(set).bytes(commitment);
    result.shares.push_back(write_share(head.view(), holder, sets, pieces));
  }
  return result;
}

Result<SecretBytes> combine_shares(std::span<const SecretBytes> shares) {
  std::optional<Share> all;
  unsigned holders = 0;
  for (const SecretBytes& bytes : shares) {
    const auto share = read_share(bytes.reveal(kRevealSecret));
    if (!share) return fail(ErrorCode::kCryptoOpen);
    if (!all) all = share;
    if (!join(*all, *share, holders)) return fail(ErrorCode::kCryptoOpen);
  }
  if (!all || shares.size() < all->k) return fail(ErrorCode::kCryptoOpen);
  SecretBytes secret(kPiece);
  for (const Missing missing : all_sets(all->k, all->n)) {
    exclusive_or(secret.reveal(kRevealSecret), all->pieces[missing]);
  }
  const Hash commitment = hash(label::kShared, {secret.reveal(kRevealSecret), all->set});
  if (!equal(commitment, all->commitment)) return fail(ErrorCode::kCryptoOpen);
  return secret;
}

Result<Bytes> wrap_for(const WrapPublicKey& recipient, WrapPurpose purpose, const Hash& context,
                       const SecretBytes& content, Random& random) {
  Bytes head = wrap_head(purpose, context);
  const auto wrapped = xwing().wrap(recipient, label::kWrap, head, content.reveal(kRevealSecret), random);
  if (!wrapped) return std::unexpected(wrapped.error());
  head.insert(head.end(), wrapped->begin(), wrapped->end());
  return head;
}

Result<SecretBytes> unwrap_for(const WrapPair& pair, WrapPurpose purpose, const Hash& context,
                               std::span<const std::byte> wrapped) {
  const Bytes head = wrap_head(purpose, context);
  if (wrapped.size() < head.size() || !std::ranges::equal(wrapped.first(head.size()), head)) {
    return fail(ErrorCode::kCryptoOpen);
  }
  return xwing().unwrap(pair, label::kWrap, head, wrapped.subspan(head.size()));
}

}  // namespace indsigt::crypto
