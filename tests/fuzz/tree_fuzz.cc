// SPDX-License-Identifier: MPL-2.0
// libFuzzer target of the raw tree: whatever is accepted can be walked, and writing it is a fixed point.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "tree/tree.h"

namespace {

using namespace indsigt::tree;

void require(bool condition) {
  if (!condition) std::abort();
}

// Reads every byte that a value hands out and gives the number of values.
std::size_t walk(Value value) {
  std::size_t values = 1;
  unsigned sum = 0;
  for (const char c : value.name()) sum += static_cast<unsigned char>(c);
  for (const char c : value.string().value_or(value.number().value_or("")))
    sum += static_cast<unsigned char>(c);
  require(sum != 0xFFFFFFFFu);
  std::size_t children = 0;
  for (Value v = value.first(); v.present(); v = v.next(), ++children) {
    values += walk(v);
    if (value.is(Kind::kObject)) require(value[v.name()] == v);
  }
  require(children == value.size());
  return values;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const indsigt::Result<Tree> tree = Tree::parse(std::as_bytes(std::span(data, size)));
  if (!tree) {
    require(tree.error().place.starts_with("byte:"));
    require(std::strtoull(tree.error().place.c_str() + 5, nullptr, 10) <= size);
    return 0;
  }
  const std::size_t values = walk(tree->root());
  const std::string written = tree->write();
  const indsigt::Result<Tree> again = Tree::parse(std::as_bytes(std::span(written)));
  require(again.has_value());
  require(walk(again->root()) == values);
  require(again->write() == written);
  return 0;
}
