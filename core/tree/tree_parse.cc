// SPDX-License-Identifier: MPL-2.0
// The grammar; memory and errors are in tree_builder.cc.
#include <cstring>

#include "tree/tree_builder.h"
#include "tree/tree_scan.h"

namespace indsigt::tree {

const char* TreeBuilder::skip(const char* p) const { return skip_space(p, end_); }

inline bool TreeBuilder::add(const char* p, Kind kind, std::uint32_t name, const char* where,
                             std::size_t count) {
  if (tree_.nodes_.full() && !grow(p)) return false;
  tree_.nodes_.push(
      {name << 3 | static_cast<std::uint32_t>(kind), offset(where), static_cast<std::uint32_t>(count)});
  return true;
}

inline const char* TreeBuilder::string(const char* p, std::uint32_t name) {
  const TextPlace after = read_text({p + 1, out_}, end_, fault_);
  if (after.in == nullptr) return fail(fault_.code, fault_.at);
  if (!add(p, Kind::kString, name, out_, static_cast<std::size_t>(after.out - out_))) return nullptr;
  out_ = after.out;
  return after.in;
}

const char* TreeBuilder::number(const char* p, std::uint32_t name) {
  const char* const after = number_end(p, end_);
  if (after == nullptr) return fail_syntax(p);
  const auto size = static_cast<std::size_t>(after - p);
  if (!add(p, Kind::kNumber, name, out_, size)) return nullptr;
  if (size <= kBlockBytes && end_ - p >= kBlockBytes) {
    store_block(out_, load_block(p));  // one instruction instead of a call
  } else {
    std::memcpy(out_, p, size);
  }
  out_ += size;
  return after;
}

const char* TreeBuilder::literal(const char* p, std::string_view word, Kind kind, std::uint32_t name) {
  if (!std::string_view(p, static_cast<std::size_t>(end_ - p)).starts_with(word)) return fail_syntax(p);
  return add(p, kind, name, tree_.text_.data(), 0) ? p + word.size() : nullptr;
}

const char* TreeBuilder::open(const char* p, Kind kind, std::uint32_t name) {
  if (open_.size() == limits_.max_depth) return fail(ErrorCode::kJsonDepth, p);
  const auto node = static_cast<std::uint32_t>(tree_.nodes_.size());
  if (!add(p, kind, name, tree_.text_.data(), 0)) return nullptr;
  if (open_.full() && !open_.reserve(2 * open_.size())) return fail(ErrorCode::kJsonSize, p);
  open_.push({0, node, 0, kind, false});
  return p + 1;
}

const char* TreeBuilder::close(const char* p) {
  const Open& closed = open_[open_.size() - 1];
  TreeNode& node = tree_.nodes_[closed.node];
  node.where = static_cast<std::uint32_t>(tree_.nodes_.size());
  node.count = closed.count;
  if (closed.names_may_repeat && names_repeat(closed)) return nullptr;
  open_.set_size(open_.size() - 1);
  return p + 1;
}

inline const char* TreeBuilder::value(const char* p, std::uint32_t name) {
  if (p == end_) return fail_syntax(p);
  if (*p == '"') return string(p, name);
  switch (*p) {
    case '{':
      return open(p, Kind::kObject, name);
    case '[':
      return open(p, Kind::kArray, name);
    case 't':
      return literal(p, "true", Kind::kTrue, name);
    case 'f':
      return literal(p, "false", Kind::kFalse, name);
    case 'n':
      return literal(p, "null", Kind::kNull, name);
    default:
      return *p == '-' || is_digit(*p) ? number(p, name) : fail_syntax(p);
  }
}

// Any name, `p` after its opening quote.
const char* TreeBuilder::any_name(const char* p, std::uint32_t& number) {
  const TextPlace after = read_text({p, out_}, end_, fault_);
  if (after.in == nullptr) return fail(fault_.code, fault_.at);
  const std::size_t known = tree_.names_.size();
  number = names_.number_of({out_, static_cast<std::size_t>(after.out - out_)}, offset(out_));
  if (number == TreeNames::kOutOfMemory) return fail(ErrorCode::kJsonSize, p);
  if (number == known) out_ = after.out;  // a new name: its text stays in the arena
  return after.in;
}

inline const char* TreeBuilder::name(const char* p, std::uint32_t& number) {
  ++p;
  if (end_ - p <= kBlockBytes) return any_name(p, number);
  const int size = std::countr_zero(plain_text_ends(load_block(p)) | 1u << kBlockBytes);
  if (size == kBlockBytes || p[size] != '"') return any_name(p, number);
  const ShortName name = short_name(p, size);
  number = names_.recall(name);
  if (number != 0) return p + size + 1;
  p = any_name(p, number);
  if (p != nullptr) names_.remember(name, number);
  return p;
}

// From after an object's brace or one of its members to its end or to after the bracket or brace of the
// next array or object in it.
const char* TreeBuilder::members(const char* p) {
  const std::size_t depth = open_.size();
  for (Open* object = &open_[depth - 1]; p != nullptr && open_.size() == depth;) {
    p = skip(p);
    if (at(p, '}')) return close(p);
    if (object->count++ > 0) {
      if (!at(p, ',')) return fail_syntax(p);
      p = skip(p + 1);
    }
    if (!at(p, '"')) return fail_syntax(p);
    std::uint32_t number = 0;
    p = name(p, number);
    if (p == nullptr) return nullptr;
    // A bit that is still free proves that the name is new in this object; else closing it finds out.
    const std::uint64_t bit = std::uint64_t{1} << (number & 63);
    object->names_may_repeat |= (object->names & bit) != 0;
    object->names |= bit;
    p = skip(p);
    if (!at(p, ':')) return fail_syntax(p);
    p = value(skip(p + 1), number);
  }
  return p;
}

// The same for arrays.
const char* TreeBuilder::elements(const char* p) {
  const std::size_t depth = open_.size();
  for (Open* array = &open_[depth - 1]; p != nullptr && open_.size() == depth;) {
    p = skip(p);
    if (at(p, ']')) return close(p);
    if (array->count++ > 0) {
      if (!at(p, ',')) return fail_syntax(p);
      p = skip(p + 1);
    }
    p = value(p, 0);
  }
  return p;
}

const char* TreeBuilder::document(const char* p) {
  p = value(skip(p), 0);
  while (p != nullptr && open_.size() > 0) {
    p = open_[open_.size() - 1].kind == Kind::kObject ? members(p) : elements(p);
  }
  if (p == nullptr) return nullptr;
  p = skip(p);
  return p == end_ ? p : fail_syntax(p);
}

}  // namespace indsigt::tree
