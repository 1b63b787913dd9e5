// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "crypto/blob.h"
#include "plan_log/payloads_members.h"

// Who reads and writes what, under which key: CATEGORY, EPOCH, WITHDRAW, CONTENT, BLOBREF (FORMAT.md, section
// 3).
namespace indsigt::plan_log {

enum class CategoryRole : std::uint8_t { kSteward = 1, kWriter = 2, kReader = 3 };

struct CategoryMember {
  MemberId member{};
  CategoryRole role = CategoryRole::kReader;
};
struct Category {
  std::string name;
  std::vector<CategoryMember> members;  // by member, ascending; at least one steward
};
struct Epoch {
  Hash key_commit{};
  PublicKey ring_key{};
  PublicKey door_key{};
  Hash cause{};
  Signature door_signature{};
};
struct Withdraw {
  Hash who{};
  Signature ring_signature{};
};

enum class ContentType : std::uint8_t { kConsentEvents = 1, kPlanOperations = 2, kBinding = 3, kText = 4 };
struct Content {
  ContentType type = ContentType::kText;
  Bytes batch;
};
struct BlobRef {
  crypto::BlobKey blob;
  std::string media;
  std::string name;
};

// `encode` writes the one form of each; `read_…` gives nothing for any other form.
[[nodiscard]] Bytes encode(const Category& value);
[[nodiscard]] Bytes encode(const Epoch& value);
[[nodiscard]] Bytes encode(const Withdraw& value);
[[nodiscard]] Bytes encode(const Content& value);
[[nodiscard]] SecretBytes encode(const BlobRef& value);

[[nodiscard]] std::optional<Category> read_category(std::span<const std::byte> payload);
[[nodiscard]] std::optional<Epoch> read_epoch(std::span<const std::byte> payload);
[[nodiscard]] std::optional<Withdraw> read_withdraw(std::span<const std::byte> payload);
[[nodiscard]] std::optional<Content> read_content(std::span<const std::byte> payload);
[[nodiscard]] std::optional<BlobRef> read_blob_ref(std::span<const std::byte> payload);

}  // namespace indsigt::plan_log
