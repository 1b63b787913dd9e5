// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/random.h"

namespace indsigt::crypto {

// base's Random by the system's own generator: the kernel's natively, the browser's in WebAssembly.
class SystemRandom final : public Random {
 public:
  void fill(std::span<std::byte> out) override;
};

}  // namespace indsigt::crypto
