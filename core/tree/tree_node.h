// SPDX-License-Identifier: MPL-2.0
// How a tree lies in memory: nodes in pre-order, texts in one arena, each member name once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <type_traits>
#include <utility>

namespace indsigt::tree {

// One value of a tree; 12 bytes, because memory is what a phone runs out of first.
struct TreeNode {
  std::uint32_t name_and_kind = 0;  // name << 3 | kind; name 0 is "no name"
  std::uint32_t where = 0;  // text: its offset in the arena; array, object: one past its last descendant
  std::uint32_t count = 0;  // text: its bytes; array, object: its elements or members
};

// A member name: a part of the arena.
struct TreeName {
  std::uint32_t offset = 0;
  std::uint32_t size = 0;
};

// Plain memory that grows. Unlike std::vector it does not clear what is about to be overwritten, gives
// memory back in place, and says false instead of aborting when there is no more.
template <class T>
class TreeBuffer {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  TreeBuffer() = default;
  TreeBuffer(TreeBuffer&& other) noexcept
      : data_(std::exchange(other.data_, nullptr)),
        size_(std::exchange(other.size_, 0)),
        capacity_(std::exchange(other.capacity_, 0)) {}
  TreeBuffer& operator=(TreeBuffer&& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
    return *this;
  }
  ~TreeBuffer() { std::free(data_); }

  [[nodiscard]] T* data() { return data_; }
  [[nodiscard]] const T* data() const { return data_; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::size_t capacity() const { return capacity_; }
  [[nodiscard]] bool full() const { return size_ == capacity_; }
  [[nodiscard]] T& operator[](std::size_t i) { return data_[i]; }
  [[nodiscard]] const T& operator[](std::size_t i) const { return data_[i]; }

  // Makes room for exactly `capacity` items; false, and nothing changed, when memory is out.
  [[nodiscard]] bool reserve(std::size_t capacity) {
    if (capacity > static_cast<std::size_t>(-1) / sizeof(T)) return false;
    void* moved = std::realloc(static_cast<void*>(data_), capacity * sizeof(T));
    if (moved == nullptr) return false;
    data_ = static_cast<T*>(moved);
    capacity_ = capacity;
    return true;
  }
  // Needs: not full().
  void push(const T& item) { data_[size_++] = item; }
  // Needs: size ≤ capacity(), and the items up to there written through data().
  void set_size(std::size_t size) { size_ = size; }
  void shrink() {
    if (size_ < capacity_) (void)reserve(size_ == 0 ? 1 : size_);
  }

 private:
  T* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace indsigt::tree
