// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <bit>
#include <vector>

#include "base/hex.h"
#include "tree/tree.h"
#include "tree/tree_simd.h"

namespace indsigt::tree {
namespace {

// The letter of a short escape, 0 for characters that have none.
char short_escape(char c) {
  switch (c) {
    case '"':
    case '\\':
      return c;
    case '\b':
      return 'b';
    case '\f':
      return 'f';
    case '\n':
      return 'n';
    case '\r':
      return 'r';
    case '\t':
      return 't';
    default:
      return 0;
  }
}

// How many bytes of `text` from `from` on can be copied as they are, counting within one block.
// Needs: a readable block at any byte of `text`.
std::size_t plain_bytes(std::string_view text, std::size_t from) {
  const auto plain = std::countr_zero(must_be_escaped(load_block(text.data() + from)) | 1u << kBlockBytes);
  return std::min(static_cast<std::size_t>(plain), text.size() - from);
}

// Counts what Output writes, so that the text is allocated once and exactly.
class Measure {
 public:
  void put(char) { ++size_; }
  void put(std::string_view text) { size_ += text.size(); }
  void string(std::string_view text) {
    size_ += text.size() + 2;
    for (std::size_t i = 0; i < text.size();) {
      const std::size_t plain = plain_bytes(text, i);
      i += plain;
      if (plain == kBlockBytes || i == text.size()) continue;
      size_ += short_escape(text[i++]) != 0 ? 1 : 5;
    }
  }
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  std::size_t size_ = 0;
};

// Needs: room for what Measure counted and one block.
class Output {
 public:
  explicit Output(char* out) : out_(out) {}
  void put(char c) { *out_++ = c; }
  void put(std::string_view text) { out_ += text.copy(out_, text.size()); }
  void string(std::string_view text) {
    put('"');
    for (std::size_t i = 0; i < text.size();) {
      store_block(out_, load_block(text.data() + i));
      const std::size_t plain = plain_bytes(text, i);
      i += plain;
      out_ += plain;
      if (plain == kBlockBytes || i == text.size()) continue;
      escape(text[i++]);
    }
    put('"');
  }

 private:
  void escape(char c) {
    const char letter = short_escape(c);
    put('\\');
    if (letter != 0) return put(letter);
    put("u00");
    put(hex_digit(static_cast<unsigned char>(c) >> 4u));
    put(hex_digit(static_cast<unsigned char>(c)));
  }

  char* out_;
};

}  // namespace

// Goes through a value's nodes in their order. The open arrays and objects are kept in a list, so that no
// depth can exhaust the stack.
class TreeWriter {
 public:
  explicit TreeWriter(Value value) : tree_(*value.tree_), begin_(value.node_) {}

  template <class Sink>
  void write(Sink& sink) {
    for (std::uint32_t at = begin_; at == begin_ || !open_.empty(); ++at) {
      const TreeNode& node = tree_.nodes_[at];
      separate(sink, node);
      value(sink, node);
      while (!open_.empty() && open_.back().end == at + 1) {
        sink.put(open_.back().object ? '}' : ']');
        open_.pop_back();
      }
    }
  }

 private:
  struct Open {
    std::uint32_t end;
    bool object;
    bool begun;
  };

  template <class Sink>
  void separate(Sink& sink, const TreeNode& node) {
    if (open_.empty()) return;
    if (open_.back().begun) sink.put(',');
    open_.back().begun = true;
    if (!open_.back().object) return;
    const TreeName& name = tree_.names_[node.name_and_kind >> 3];
    sink.string({tree_.text_.data() + name.offset, name.size});
    sink.put(':');
  }

  template <class Sink>
  void value(Sink& sink, const TreeNode& node) {
    switch (static_cast<Kind>(node.name_and_kind & 7)) {
      case Kind::kNull:
        return sink.put("null");
      case Kind::kFalse:
        return sink.put("false");
      case Kind::kTrue:
        return sink.put("true");
      case Kind::kNumber:
        return sink.put(tree_.text(node));
      case Kind::kString:
        return sink.string(tree_.text(node));
      case Kind::kArray:
        sink.put('[');
        return open_.push_back({node.where, false, false});
      case Kind::kObject:
        sink.put('{');
        return open_.push_back({node.where, true, false});
    }
  }

  const Tree& tree_;
  std::uint32_t begin_;
  std::vector<Open> open_;
};

std::string Tree::write() const { return write(root()); }

std::string Tree::write(Value value) {
  std::string text;
  if (!value.present()) return text;
  TreeWriter writer(value);
  Measure measure;
  writer.write(measure);
  text.resize_and_overwrite(measure.size() + kBlockBytes, [&](char* out, std::size_t) {
    Output output(out);
    writer.write(output);
    return measure.size();
  });
  return text;
}

}  // namespace indsigt::tree
