// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"

namespace indsigt {

// What was wrong inside a source that could be read all the same, in the source's order. Every problem is
// counted; the first thousand are kept, so that a hostile source cannot fill the memory with them.
class Problems {
 public:
  static constexpr std::size_t kMaxRows = 1000;

  void add(ErrorCode code, std::string place) {
    if (total_++ < kMaxRows) rows_.push_back({code, std::move(place)});
  }
  [[nodiscard]] std::size_t total() const { return total_; }
  [[nodiscard]] const std::vector<Error>& rows() const { return rows_; }

 private:
  std::size_t total_ = 0;
  std::vector<Error> rows_;
};

}  // namespace indsigt
