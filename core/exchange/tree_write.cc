// SPDX-License-Identifier: MPL-2.0
#include <vector>

#include "exchange/tree.h"

namespace indsigt::exchange {
namespace {

void write_escape(std::string& out, char c) {
  constexpr char kHex[] = "0123456789abcdef";
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\b':
      out += "\\b";
      return;
    case '\f':
      out += "\\f";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      out += "\\u00";
      break;
  }
  out += kHex[c >> 4 & 15];
  out += kHex[c & 15];
}

void write_string(std::string& out, std::string_view text) {
  out += '"';
  std::size_t plain = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20) continue;
    out.append(text, plain, i - plain);
    write_escape(out, c);
    plain = i + 1;
  }
  out.append(text, plain);
  out += '"';
}

void write_scalar(std::string& out, Value value) {
  switch (value.kind()) {
    case Kind::kNull:
      out += "null";
      return;
    case Kind::kFalse:
      out += "false";
      return;
    case Kind::kTrue:
      out += "true";
      return;
    case Kind::kNumber:
      out += *value.number();
      return;
    default:
      write_string(out, *value.string());
      return;
  }
}

}  // namespace

std::string Tree::write() const { return write(root()); }

// The open arrays and objects are kept in a list of our own, so that no depth can exhaust the stack.
std::string Tree::write(Value value) {
  std::string out;
  if (!value.present()) return out;
  struct Open {
    Value value;
    bool object;
  };
  std::vector<Open> open;
  for (Value at = value;;) {
    if (!open.empty() && open.back().object) {
      write_string(out, at.name());
      out += ':';
    }
    if (at.is(Kind::kArray) || at.is(Kind::kObject)) {
      const bool object = at.is(Kind::kObject);
      out += object ? '{' : '[';
      open.push_back({at, object});
      at = at.first();
    } else {
      write_scalar(out, at);
      if (open.empty()) return out;
      at = at.next();
      if (at.present()) out += ',';
    }
    while (!at.present()) {
      out += open.back().object ? '}' : ']';
      at = open.back().value;
      open.pop_back();
      if (open.empty()) return out;
      at = at.next();
      if (at.present()) out += ',';
    }
  }
}

}  // namespace indsigt::exchange
