// SPDX-License-Identifier: MPL-2.0
// Reads one JSON document into a tree; what Tree::parse is made of.
#pragma once

#include <cstdint>
#include <string_view>

#include "tree/tree.h"
#include "tree/tree_names.h"
#include "tree/tree_text.h"

namespace indsigt::tree {

// Its functions take the place where they begin and give the place after what they read, nullptr after a
// failure. There is no recursion: the open arrays and objects stand in a list.
class TreeBuilder {
 public:
  TreeBuilder(std::string_view text, const TreeLimits& limits)
      : begin_(text.data()), end_(text.data() + text.size()), limits_(limits), names_(text, tree_.names_) {}

  // Once only.
  [[nodiscard]] Result<Tree> build();

 private:
  // An open array or object.
  struct Open {
    std::uint64_t names;  // bit n: there is a member whose name's number ends in n
    std::uint32_t node;
    std::uint32_t count;
    Kind kind;
    bool names_may_repeat;
  };

  const char* document(const char* p);
  const char* value(const char* p, std::uint32_t name);
  const char* members(const char* p);
  const char* elements(const char* p);
  const char* name(const char* p, std::uint32_t& number);
  const char* any_name(const char* p, std::uint32_t& number);
  const char* string(const char* p, std::uint32_t name);
  const char* number(const char* p, std::uint32_t name);
  const char* literal(const char* p, std::string_view word, Kind kind, std::uint32_t name);
  const char* open(const char* p, Kind kind, std::uint32_t name);
  const char* close(const char* p);

  bool reserve();
  bool grow(const char* p);
  bool add(const char* p, Kind kind, std::uint32_t name, const char* where, std::size_t count);
  bool names_repeat(const Open& object);
  const char* fail(ErrorCode code, const char* at);
  const char* fail_syntax(const char* at);
  [[nodiscard]] bool at(const char* p, char c) const { return p != end_ && *p == c; }
  [[nodiscard]] const char* skip(const char* p) const;
  [[nodiscard]] std::uint32_t offset(const char* in_arena) const {
    return static_cast<std::uint32_t>(in_arena - tree_.text_.data());
  }
  [[nodiscard]] std::size_t bytes() const { return static_cast<std::size_t>(end_ - begin_); }

  const char* begin_;
  const char* end_;
  TreeLimits limits_;
  Tree tree_;
  TreeNames names_;
  TreeBuffer<Open> open_;
  TreeBuffer<std::uint32_t>
      seen_in_;          // for each name the last object that names_repeat found it in, plus one
  char* out_ = nullptr;  // end of what the arena holds
  TextFault fault_;
  Error error_{ErrorCode::kJsonSyntax, {}};
};

}  // namespace indsigt::tree
