// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <span>

#include "plan_log/payloads.h"
#include "plan_log/record.h"

namespace indsigt::plan_log {

// A record that passed every check of FORMAT.md, section 4. Only PlanLog makes one.
class AdmittedRecord {
 public:
  [[nodiscard]] const Header& header() const { return header_; }
  [[nodiscard]] Kind kind() const { return static_cast<Kind>(header_.kind); }
  // Gives the record's place in the relay's order, from 0.
  [[nodiscard]] std::uint64_t index() const { return index_; }
  [[nodiscard]] const Hash& leaf() const { return leaf_; }
  // Gives the member whose device wrote the record.
  [[nodiscard]] const MemberId& member() const { return member_; }
  [[nodiscard]] std::span<const std::byte> bytes() const { return bytes_; }
  [[nodiscard]] std::span<const std::byte> header_bytes() const;
  [[nodiscard]] std::span<const std::byte> body() const;
  // Gives the payload of an open kind; of a sealed kind no bytes.
  [[nodiscard]] std::span<const std::byte> payload() const;

 private:
  friend class PlanLog;
  AdmittedRecord(std::span<const std::byte> bytes, const UntrustedRecord& record, std::uint64_t index,
                 const MemberId& member)
      : bytes_(bytes.begin(), bytes.end()),
        header_(record.header),
        index_(index),
        leaf_(record.leaf),
        member_(member) {}

  Bytes bytes_;
  Header header_;
  std::uint64_t index_ = 0;
  Hash leaf_{};
  MemberId member_{};
};

}  // namespace indsigt::plan_log
