// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <new>
#include <span>

// Looks at every block of memory at the moment it is given back, for bytes that ought to have been
// overwritten. It replaces the program's operators new and delete: included by one file of a suite, once.
namespace indsigt::testing {

struct FreedMemory {
  std::span<const std::byte> secret;  // empty: not looking
  std::size_t blocks = 0;
  std::size_t blocks_with_secret = 0;
};
inline FreedMemory freed_memory;

// Before each block, its size.
inline constexpr std::size_t kHeader = alignof(std::max_align_t);

inline void* allocate(std::size_t size) {
  auto* const block = static_cast<std::byte*>(std::malloc(size + kHeader));
  if (block == nullptr) std::abort();
  *reinterpret_cast<std::size_t*>(block) = size;
  return block + kHeader;
}

inline void release(void* memory) {
  if (memory == nullptr) return;
  auto* const block = static_cast<std::byte*>(memory) - kHeader;
  const std::span<const std::byte> bytes(static_cast<std::byte*>(memory),
                                         *reinterpret_cast<std::size_t*>(block));
  const auto secret = freed_memory.secret;
  if (!secret.empty()) {
    ++freed_memory.blocks;
    freed_memory.blocks_with_secret +=
        std::search(bytes.begin(), bytes.end(), secret.begin(), secret.end()) != bytes.end();
  }
  std::free(block);
}

}  // namespace indsigt::testing

void* operator new(std::size_t size) { return indsigt::testing::allocate(size); }
void* operator new[](std::size_t size) { return indsigt::testing::allocate(size); }
void operator delete(void* memory) noexcept { indsigt::testing::release(memory); }
void operator delete(void* memory, std::size_t) noexcept { indsigt::testing::release(memory); }
void operator delete[](void* memory) noexcept { indsigt::testing::release(memory); }
void operator delete[](void* memory, std::size_t) noexcept { indsigt::testing::release(memory); }
