// SPDX-License-Identifier: MPL-2.0
#include "tree/tree.h"

namespace indsigt::tree {

std::optional<std::string_view> Value::number() const {
  if (!is(Kind::kNumber)) return std::nullopt;
  return tree_->text(node());
}

std::optional<bool> Value::boolean() const {
  if (is(Kind::kTrue)) return true;
  if (is(Kind::kFalse)) return false;
  return std::nullopt;
}

std::optional<std::uint32_t> Tree::number_of(std::string_view name) const {
  constexpr std::size_t kAsked = 256, kMostNames = 1024, kLongest = 16;
  if (name.size() > kLongest || name.empty() || names_.size() > kMostNames) return std::nullopt;
  if (asked_.empty()) asked_.resize(kAsked);
  const TextEdges edges = text_edges(name);
  Asked& asked = asked_[quick_hash(name) % kAsked];
  if (asked.size == name.size() && asked.name == edges) return asked.number;
  asked = {edges, static_cast<std::uint32_t>(name.size()), 0};
  for (std::uint32_t i = 1; i < names_.size() && asked.number == 0; ++i) {
    if (std::string_view(text_.data() + names_[i].offset, names_[i].size) == name) asked.number = i;
  }
  return asked.number;
}

Value Value::operator[](std::string_view name) const {
  if (!is(Kind::kObject)) return {};
  const std::uint32_t end = node().where;
  const auto number = tree_->number_of(name);
  if (number == 0) return {};
  for (std::uint32_t at = node_ + 1; at != end;) {
    const Value member(tree_, at, end);
    if (number ? member.node().name_and_kind >> 3 == *number : member.name() == name) return member;
    at = member.after();
  }
  return {};
}

Value Tree::root() const {
  if (nodes_.size() == 0) return {};
  return {this, 0, static_cast<std::uint32_t>(nodes_.size())};
}

std::size_t Tree::memory() const {
  return nodes_.capacity() * sizeof(TreeNode) + text_.capacity() + names_.capacity() * sizeof(TreeName);
}

}  // namespace indsigt::tree
