// SPDX-License-Identifier: MPL-2.0
#include "tree/tree_builder.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "tree/tree_scan.h"

namespace indsigt::tree {
namespace {

// Offsets, node numbers and names (29 bits, each takes 5 bytes of source) all fit below this.
constexpr std::size_t kMaxBytes = std::size_t{1} << 30;
constexpr std::size_t kFirstOpen = 16;

}  // namespace

const char* TreeBuilder::fail(ErrorCode code, const char* at) {
  error_ = Error{code, "byte:" + std::to_string(at - begin_)};
  return nullptr;
}

// What stands outside strings and fits nowhere: broken UTF-8 and a byte order mark are named as such.
const char* TreeBuilder::fail_syntax(const char* at) {
  const bool mark = at == begin_ && std::string_view(begin_, bytes()).starts_with("\xEF\xBB\xBF");
  const bool broken = at != end_ && utf8_sequence(at, end_) == 0;
  return fail(mark || broken ? ErrorCode::kJsonUtf8 : ErrorCode::kJsonSyntax, at);
}

// A decoded text is never longer than its source, so the arena needs no checks while reading.
bool TreeBuilder::reserve() {
  if (!tree_.text_.reserve(bytes() + kBlockBytes)) return false;
  out_ = tree_.text_.data();
  const std::size_t nodes = std::min<std::size_t>(bytes() / 64 + 16, limits_.max_values);
  return names_.reserve(out_) && open_.reserve(kFirstOpen) && tree_.nodes_.reserve(nodes);
}

// Makes room for as many nodes as the document will have if it goes on as it began; at most one value
// begins at every second byte.
bool TreeBuilder::grow(const char* p) {
  const std::size_t most = limits_.max_values;
  const auto read = static_cast<double>(p - begin_ + 1);
  const auto left = static_cast<double>(end_ - p);
  const auto now = static_cast<double>(tree_.nodes_.size());
  const double expected = now + now / read * left * 1.02;
  const double bounded = std::clamp(expected, now * 1.25, now * 4) + 16;
  const auto wanted = static_cast<std::size_t>(std::min(bounded, now + left / 2 + 16));
  if (tree_.nodes_.size() < most && tree_.nodes_.reserve(std::min(wanted, most))) return true;
  fail(ErrorCode::kJsonSize, p);
  return false;
}

// Whether an object that is being closed has two members of one name. Each name remembers the last object
// that had it, which takes one step a member, whatever the names.
bool TreeBuilder::names_repeat(const Open& object) {
  const std::size_t known = seen_in_.size();
  if (known < tree_.names_.size()) {
    const std::size_t room = tree_.names_.capacity();
    if (!seen_in_.reserve(room)) return fail(ErrorCode::kJsonSize, end_) == nullptr;
    std::fill(seen_in_.data() + known, seen_in_.data() + room, 0u);
    seen_in_.set_size(room);
  }
  const auto end = static_cast<std::uint32_t>(tree_.nodes_.size());
  for (std::uint32_t member = object.node + 1; member != end;) {
    const TreeNode& node = tree_.nodes_[member];
    std::uint32_t& seen = seen_in_[node.name_and_kind >> 3];
    if (seen == object.node + 1) {
      return fail(ErrorCode::kJsonDuplicateKey, find_name(begin_, end_, member)) == nullptr;
    }
    seen = object.node + 1;
    const bool nested = (node.name_and_kind & 7) >= static_cast<std::uint32_t>(Kind::kArray);
    member = nested ? node.where : member + 1;
  }
  return false;
}

Result<Tree> TreeBuilder::build() {
  const std::size_t most = std::min(limits_.max_bytes, kMaxBytes);
  if (bytes() > most) {
    fail(ErrorCode::kJsonSize, begin_ + most);
  } else if (!reserve()) {
    fail(ErrorCode::kJsonSize, begin_);
  } else if (document(begin_) != nullptr) {
    // Whoever reads the arena by blocks may read one beyond its last text.
    std::fill_n(out_, kBlockBytes, '\0');
    tree_.text_.set_size(offset(out_) + std::size_t{kBlockBytes});
    tree_.nodes_.shrink();
    tree_.text_.shrink();
    tree_.names_.shrink();
    return std::move(tree_);
  }
  return std::unexpected(std::move(error_));
}

Result<Tree> Tree::parse(std::span<const std::byte> text, const TreeLimits& limits) {
  const std::string_view characters(reinterpret_cast<const char*>(text.data()), text.size());
  return TreeBuilder(characters, limits).build();
}

}  // namespace indsigt::tree
