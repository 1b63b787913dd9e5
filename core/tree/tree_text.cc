// SPDX-License-Identifier: MPL-2.0
#include "tree/tree_text.h"

#include <cstdint>

#include "base/utf8.h"

namespace indsigt::tree {
namespace {

std::uint8_t byte_at(const char* p) { return static_cast<std::uint8_t>(*p); }

bool is_plain(std::uint8_t byte) { return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\'; }

// The four hexadecimal digits at `p`, −1 if there are fewer.
int hex4(const char* p, const char* end) {
  if (end - p < 4) return -1;
  int value = 0;
  for (int i = 0; i < 4; ++i) {
    const char c = p[i];
    int digit = -1;
    if (c >= '0' && c <= '9') digit = c - '0';
    if (c >= 'a' && c <= 'f') digit = c - 'a' + 10;
    if (c >= 'A' && c <= 'F') digit = c - 'A' + 10;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

char* put_utf8(char* out, int code) {
  const auto put = [&out](int byte) { *out++ = static_cast<char>(static_cast<std::uint8_t>(byte)); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | code >> 6);
    put(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    put(0xE0 | code >> 12);
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  } else {
    put(0xF0 | code >> 18);
    put(0x80 | (code >> 12 & 0x3F));
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  }
  return out;
}

bool is_high_surrogate(int code) { return code >= 0xD800 && code <= 0xDBFF; }
bool is_low_surrogate(int code) { return code >= 0xDC00 && code <= 0xDFFF; }

// Reads one string, byte by byte where it must.
class TextReader {
 public:
  TextReader(TextPlace place, const char* end, TextFault& fault) : place_(place), end_(end), fault_(fault) {}

  TextPlace read();

 private:
  void copy_plain();
  void read_escape();
  void read_unicode_escape();
  void read_utf8();
  void fail(ErrorCode code, const char* at) {
    fault_ = {code, at};
    place_.in = nullptr;
  }

  TextPlace place_;
  const char* end_;
  TextFault& fault_;
};

void TextReader::copy_plain() {
  while (end_ - place_.in >= kBlockBytes) {
    const Block block = load_block(place_.in);
    store_block(place_.out, block);
    const int plain = std::countr_zero(plain_text_ends(block) | 1u << kBlockBytes);
    place_.in += plain;
    place_.out += plain;
    if (plain != kBlockBytes) return;
  }
  while (place_.in != end_ && is_plain(byte_at(place_.in))) *place_.out++ = *place_.in++;
}

// `in` stands at the backslash of \uXXXX.
void TextReader::read_unicode_escape() {
  const char* const at = place_.in;
  int code = hex4(at + 2, end_);
  if (code < 0) return fail(ErrorCode::kJsonSyntax, at);
  place_.in = at + 6;
  if (is_low_surrogate(code)) return fail(ErrorCode::kJsonSurrogate, at);
  if (is_high_surrogate(code)) {
    const char* const second = place_.in;
    if (end_ - second < 2 || second[0] != '\\' || second[1] != 'u') {
      return fail(ErrorCode::kJsonSurrogate, at);
    }
    const int low = hex4(second + 2, end_);
    if (low < 0) return fail(ErrorCode::kJsonSyntax, second);
    if (!is_low_surrogate(low)) return fail(ErrorCode::kJsonSurrogate, at);
    code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    place_.in = second + 6;
  }
  place_.out = put_utf8(place_.out, code);
}

void TextReader::read_escape() {
  if (end_ - place_.in < 2) return fail(ErrorCode::kJsonSyntax, place_.in);
  char decoded = 0;
  switch (place_.in[1]) {
    case '"':
    case '\\':
    case '/':
      decoded = place_.in[1];
      break;
    case 'b':
      decoded = '\b';
      break;
    case 'f':
      decoded = '\f';
      break;
    case 'n':
      decoded = '\n';
      break;
    case 'r':
      decoded = '\r';
      break;
    case 't':
      decoded = '\t';
      break;
    case 'u':
      return read_unicode_escape();
    default:
      return fail(ErrorCode::kJsonSyntax, place_.in);
  }
  *place_.out++ = decoded;
  place_.in += 2;
}

void TextReader::read_utf8() {
  const int length = utf8_sequence(place_.in, end_);
  if (length == 0) return fail(ErrorCode::kJsonUtf8, place_.in);
  for (int i = 0; i < length; ++i) *place_.out++ = *place_.in++;
}

TextPlace TextReader::read() {
  while (place_.in != nullptr) {
    copy_plain();
    if (place_.in == end_) {
      fail(ErrorCode::kJsonSyntax, end_);
    } else if (*place_.in == '"') {
      return {place_.in + 1, place_.out};
    } else if (*place_.in == '\\') {
      read_escape();
    } else if (byte_at(place_.in) < 0x20) {
      fail(ErrorCode::kJsonSyntax, place_.in);
    } else {
      read_utf8();
    }
  }
  return place_;
}

}  // namespace

TextPlace read_text_slowly(TextPlace place, const char* end, TextFault& fault) {
  return TextReader(place, end, fault).read();
}

}  // namespace indsigt::tree
