// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <span>

namespace indsigt {

// Unpredictable bytes, handed in from outside: the system's in the product, a seeded stream in tests, so that
// everything else is repeatable.
class Random {
 public:
  virtual ~Random() = default;
  // Overwrites `out`. Does not fail: a system without randomness ends the program.
  virtual void fill(std::span<std::byte> out) = 0;
};

}  // namespace indsigt
