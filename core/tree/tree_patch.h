// SPDX-License-Identifier: MPL-2.0
// Edits beside a raw tree (D1): the tree stays as the source sent it, the export is tree plus patches.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "base/error.h"
#include "tree/tree.h"

namespace indsigt::tree {

// The value that a JSON pointer (RFC 6901) names in a tree; absent where there is none.
[[nodiscard]] Value value_at(const Tree& tree, std::string_view pointer);

class TreePatches {
 public:
  // Puts `value` in the place of what `pointer` names in `tree`, or adds it where the last step is a new
  // member of an object there. A later patch of the same place wins.
  // Fails with patch.place where the tree has no such place, or a patch above it already replaces it.
  [[nodiscard]] Result<bool> set(const Tree& tree, std::string_view pointer, Tree value);

  // Takes away what `pointer` names. Fails as set() does, and for the root.
  [[nodiscard]] Result<bool> remove(const Tree& tree, std::string_view pointer);

  [[nodiscard]] bool empty() const { return !root_.changed && root_.below.empty(); }

  // `tree` with the patches, as Tree::write() writes. Needs the tree that they were made for.
  [[nodiscard]] std::string write(const Tree& tree) const;
  // The same for one element of a tree whose root is an array: the element at `position`; empty where it was
  // removed.
  [[nodiscard]] std::string write_element(Value element, std::size_t position) const;

 private:
  // What is changed at and below one place. Keys are the steps of the pointer, unescaped.
  struct Place {
    bool changed = false;
    bool added = false;           // the tree has no such member
    std::unique_ptr<Tree> value;  // none: removed
    std::map<std::string, std::unique_ptr<Place>, std::less<>> below;
  };

  [[nodiscard]] Result<Place*> open(const Tree& tree, std::string_view pointer);
  static void write_value(std::string& out, Value value, const Place* place);
  static void write_children(std::string& out, Value value, const Place& place);

  Place root_;
};

}  // namespace indsigt::tree
