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

Value Value::operator[](std::string_view name) const {
  if (!is(Kind::kObject)) return {};
  const std::uint32_t end = node().where;
  for (std::uint32_t at = node_ + 1; at != end;) {
    const Value member(tree_, at, end);
    if (member.name() == name) return member;
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
