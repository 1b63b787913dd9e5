// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/error.h"

namespace indsigt::sources {

// A file's text as UTF-8. Keeps a view of the bytes where they are UTF-8 already.
class SourceText {
 public:
  explicit SourceText(std::string_view text) : view_(text) {}
  explicit SourceText(std::string text) : own_(std::move(text)), is_own_(true) {}
  [[nodiscard]] std::string_view text() const { return is_own_ ? std::string_view(own_) : view_; }

 private:
  std::string_view view_;
  std::string own_;
  bool is_own_ = false;
};

// Reads UTF-8 with or without a byte order mark, and UTF-16 with one (RFC 8259 8.1 lets a reader ignore the
// mark). Gives the text without it, and so the archive has none either. Fails with source.packed (ZIP or
// gzip), source.xml and json.utf8 (UTF-16 without a mark, UTF-32, half a pair in UTF-16): such files are
// sound and need another step of whoever has them. Latin-1 fails as json.utf8 in Tree::parse(). Only a mark
// tells an encoding; nothing is guessed.
[[nodiscard]] Result<SourceText> read_text(std::span<const std::byte> bytes);

}  // namespace indsigt::sources
