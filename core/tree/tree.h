// SPDX-License-Identifier: MPL-2.0
// The raw tree of D1: what a source sent, compact and immutable, to be written out again without loss.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/text_hash.h"
#include "tree/tree_node.h"

namespace indsigt::tree {

// Bounds of what is read; the defaults are the product's (R3: an old phone must survive any file).
struct TreeLimits {
  std::size_t max_bytes = 64u << 20;
  std::uint32_t max_depth = 64;  // arrays and objects inside each other; a lone scalar has depth 0
  // Values of all kinds; each costs 12 bytes of memory. 64 MiB of minified FHIR have 3 million.
  std::uint32_t max_values = 8u << 20;
};

class Tree;

enum class Kind : std::uint8_t { kNull, kFalse, kTrue, kNumber, kString, kArray, kObject };

// A place in a tree: three words, freely copied, valid as long as its tree lives where it is. (The texts that
// it hands out stay where they are when the tree is moved.)
// An absent Value stands for "no such member"; asking it anything gives nothing, so paths chain:
//   resource["period"]["start"].string()
class Value {
 public:
  Value() = default;

  [[nodiscard]] bool present() const { return tree_ != nullptr; }
  [[nodiscard]] bool is(Kind kind) const;
  [[nodiscard]] Kind kind() const;  // needs present()

  // The decoded text of a string, else nothing. Valid as long as the tree.
  [[nodiscard]] std::optional<std::string_view> string() const;
  // The number exactly as the source wrote it ("66.899999999999991", "-0", "1E400"), else nothing.
  [[nodiscard]] std::optional<std::string_view> number() const;
  [[nodiscard]] std::optional<bool> boolean() const;

  // Number of elements or members; 0 for scalars and absent values.
  [[nodiscard]] std::size_t size() const;
  // The member of an object by name, absent if there is none or this is no object. O(members).
  [[nodiscard]] Value operator[](std::string_view name) const;
  // Elements of an array or members of an object in the source's order:
  //   for (Value v = list.first(); v.present(); v = v.next())
  [[nodiscard]] Value first() const;
  [[nodiscard]] Value next() const;
  // The member's name; empty for array elements and the root.
  [[nodiscard]] std::string_view name() const;

  friend bool operator==(const Value&, const Value&) = default;

 private:
  friend class Tree;
  friend class TreeWriter;
  Value(const Tree* tree, std::uint32_t node, std::uint32_t end) : tree_(tree), node_(node), end_(end) {}
  [[nodiscard]] const TreeNode& node() const;
  [[nodiscard]] std::uint32_t after() const;  // the number of the node after this value
  const Tree* tree_ = nullptr;
  std::uint32_t node_ = 0;
  std::uint32_t end_ = 0;  // one past the last sibling
};

// Source: RFC 8259, narrowed as RFC 7493 (I-JSON) narrows it.
// Keeps: member order, number text, decoded strings. Does not keep: white space, the spelling of escapes.
class Tree {
 public:
  // Needs: any bytes, trusted or not. Gives a tree that holds no reference to `text`. Time is linear in its
  // bytes, whatever they are. Noncharacters (U+FFFE) and \u0000 are kept.
  // Fails with json.syntax, json.utf8 (also: overlong forms, surrogates in UTF-8, a byte order mark),
  // json.surrogate (a lone \uD800–\uDFFF), json.duplicate_key (names equal after decoding), json.depth,
  // json.size (a limit on bytes or values, or memory is out). The place is "byte:N", N counted from 0, at or
  // before the byte that decided; for a duplicate it is the second name, and an error of another kind before
  // the end of that object goes first.
  [[nodiscard]] static Result<Tree> parse(std::span<const std::byte> text, const TreeLimits& limits = {});

  [[nodiscard]] Value root() const;

  // The tree as JSON text without white space, strings escaped only where RFC 8259 demands.
  // parse(write()) gives an equal tree. Empty for an absent value.
  [[nodiscard]] std::string write() const;
  [[nodiscard]] static std::string write(Value value);

  // Bytes of memory that the tree holds, without what looking names up has remembered: equal for equal trees.
  [[nodiscard]] std::size_t memory() const;

 private:
  friend class Value;
  friend class TreeBuilder;
  friend class TreeWriter;
  [[nodiscard]] std::string_view text(const TreeNode& node) const {
    return {text_.data() + node.where, node.count};
  }
  TreeBuffer<TreeNode> nodes_;  // pre-order
  TreeBuffer<char> text_;       // decoded strings, number texts, member names, and a block of nothing
  // A name that somebody asked for, and its number; 0 where no member has that name.
  struct Asked {
    TextEdges name{};
    std::uint32_t size = 0;
    std::uint32_t number = 0;
  };
  // The number of a member name. Nothing for a name, or a tree of so many names, that looking every member's
  // name up is as fast.
  [[nodiscard]] std::optional<std::uint32_t> number_of(std::string_view name) const;

  TreeBuffer<TreeName> names_;        // each member name once; the first is "no name"
  mutable std::vector<Asked> asked_;  // by the name's hash: readers ask for the same few names
};

// Walking is what every reader of a tree does all the time; it is worth being inline.

inline Kind Value::kind() const { return static_cast<Kind>(node().name_and_kind & 7u); }
inline bool Value::is(Kind kind) const { return present() && this->kind() == kind; }
inline const TreeNode& Value::node() const { return tree_->nodes_[node_]; }

inline std::optional<std::string_view> Value::string() const {
  if (!is(Kind::kString)) return std::nullopt;
  return tree_->text(node());
}

inline std::size_t Value::size() const { return present() && kind() >= Kind::kArray ? node().count : 0; }

inline Value Value::first() const { return size() == 0 ? Value() : Value(tree_, node_ + 1, node().where); }

inline std::uint32_t Value::after() const { return kind() >= Kind::kArray ? node().where : node_ + 1; }

inline Value Value::next() const {
  return !present() || after() == end_ ? Value() : Value(tree_, after(), end_);
}

inline std::string_view Value::name() const {
  if (!present()) return {};
  const TreeName& name = tree_->names_[node().name_and_kind >> 3];
  return {tree_->text_.data() + name.offset, name.size};
}

}  // namespace indsigt::tree
