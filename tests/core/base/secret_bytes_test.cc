// SPDX-License-Identifier: MPL-2.0
#include "base/secret_bytes.h"

#include <gtest/gtest.h>

#include <optional>
#include <type_traits>

#include "base/bytes.h"
#include "support/freed_memory.h"

namespace indsigt {
namespace {

using testing::freed_memory;
using testing::FreedMemory;

const auto kSecret = as_bytes("correct horse battery staple");

// How many blocks held the secret when they were given back.
template <class Act>
FreedMemory watch(const Act& act) {
  freed_memory = {kSecret, 0, 0};
  act();
  const FreedMemory seen = freed_memory;
  freed_memory = {};
  return seen;
}

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, std::span<const std::byte>>);
static_assert(!std::equality_comparable<SecretBytes>);

TEST(Wipe, OverwritesEveryByte) {
  Bytes bytes(kSecret.begin(), kSecret.end());
  wipe(bytes);
  EXPECT_EQ(bytes, Bytes(kSecret.size()));
  wipe({});
}

// That the watch sees anything at all.
TEST(SecretBytes, IsWatchedWell) {
  const auto seen = watch([] { const Bytes left(kSecret.begin(), kSecret.end()); });
  EXPECT_EQ(seen.blocks_with_secret, 1U);
}

TEST(SecretBytes, LeavesNothingBehindWhenItGoes) {
  const auto seen = watch([] { const SecretBytes secret(kSecret); });
  EXPECT_EQ(seen.blocks, 1U);
  EXPECT_EQ(seen.blocks_with_secret, 0U);
}

TEST(SecretBytes, LeavesNothingBehindWhenItIsReplacedOrCopied) {
  const auto seen = watch([] {
    SecretBytes secret(kSecret);
    secret = SecretBytes(std::size_t{5});
    SecretBytes other = SecretBytes(kSecret).copy();
    other = std::move(secret);
    std::optional<SecretBytes> kept = SecretBytes(kSecret);
    kept.reset();
  });
  EXPECT_GE(seen.blocks, 5U);
  EXPECT_EQ(seen.blocks_with_secret, 0U);
}

TEST(SecretBytes, IsEmptyOnceMovedFrom) {
  SecretBytes secret(kSecret);
  const SecretBytes taken = std::move(secret);
  EXPECT_TRUE(secret.empty());  // NOLINT: what this asks
  EXPECT_EQ(taken.size(), kSecret.size());
  SecretBytes other;
  other = SecretBytes(kSecret);
  SecretBytes& same = other;
  other = std::move(same);
  EXPECT_EQ(other.size(), kSecret.size());
}

TEST(SecretBytes, BeginsAsZeros) {
  const SecretBytes secret(std::size_t{9});
  for (const std::byte each : secret.reveal(kRevealSecret)) {
    EXPECT_EQ(each, std::byte{0});
  }
}

}  // namespace
}  // namespace indsigt
