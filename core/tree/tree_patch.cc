// SPDX-License-Identifier: MPL-2.0
#include "tree/tree_patch.h"

#include <charconv>
#include <optional>
#include <utility>
#include <vector>

#include "base/hex.h"

namespace indsigt::tree {
namespace {

// The steps of a JSON pointer, unescaped; nothing where it is none.
std::optional<std::vector<std::string>> steps_of(std::string_view pointer) {
  std::vector<std::string> steps;
  while (!pointer.empty()) {
    if (pointer.front() != '/') return std::nullopt;
    pointer.remove_prefix(1);
    std::string& step = steps.emplace_back();
    while (!pointer.empty() && pointer.front() != '/') {
      if (pointer.front() == '~') {
        if (pointer.size() < 2 || (pointer[1] != '0' && pointer[1] != '1')) return std::nullopt;
        step.push_back(pointer[1] == '0' ? '~' : '/');
        pointer.remove_prefix(2);
      } else {
        step.push_back(pointer.front());
        pointer.remove_prefix(1);
      }
    }
  }
  return steps;
}

std::optional<std::size_t> position_of(std::string_view step) {
  std::size_t position = 0;
  const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), position);
  const bool plain = step == "0" || (!step.empty() && step.front() != '0');
  if (error != std::errc() || end != step.data() + step.size() || !plain) return std::nullopt;
  return position;
}

Value child(Value value, const std::string& step) {
  if (value.is(Kind::kObject)) return value[step];
  const auto position = position_of(step);
  if (!value.is(Kind::kArray) || !position || *position >= value.size()) return {};
  Value one = value.first();
  for (std::size_t i = 0; i < *position; ++i) one = one.next();
  return one;
}

// Names are few and short on the way to a patch; Tree::write() writes all the rest.
void write_name(std::string& out, std::string_view name) {
  out.push_back('"');
  for (const char c : name) {
    const auto code = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') out.push_back('\\');
    if (code >= 0x20) {
      out.push_back(c);
    } else {
      out.append("\\u00").push_back(hex_digit(code >> 4u));
      out.push_back(hex_digit(code));
    }
  }
  out.append("\":");
}

}  // namespace

Value value_at(const Tree& tree, std::string_view pointer) {
  const auto steps = steps_of(pointer);
  if (!steps) return {};
  Value value = tree.root();
  for (const std::string& step : *steps) value = child(value, step);
  return value;
}

// The place that a pointer names, made where it was not yet; its last step may be a new member.
Result<TreePatches::Place*> TreePatches::open(const Tree& tree, std::string_view pointer) {
  const auto steps = steps_of(pointer);
  if (!steps) return fail(ErrorCode::kPatchPlace);
  Value value = tree.root();
  // First only look, so that a refused patch leaves nothing behind.
  const Place* known = &root_;
  for (std::size_t i = 0; i < steps->size(); ++i) {
    const bool may_add = i + 1 == steps->size() && value.is(Kind::kObject);
    value = child(value, (*steps)[i]);
    if (!value.present() && !may_add) return fail(ErrorCode::kPatchPlace);
    if (known != nullptr && known->changed) return fail(ErrorCode::kPatchPlace);
    if (known == nullptr) continue;
    const auto next = known->below.find((*steps)[i]);
    known = next == known->below.end() ? nullptr : next->second.get();
  }
  Place* place = &root_;
  for (const std::string& step : *steps) {
    auto& next = place->below[step];
    if (!next) next = std::make_unique<Place>();
    place = next.get();
  }
  place->added = !value.present();
  return place;
}

Result<bool> TreePatches::set(const Tree& tree, std::string_view pointer, Tree value) {
  const auto place = open(tree, pointer);
  if (!place) return std::unexpected(place.error());
  (*place)->changed = true;
  (*place)->value = std::make_unique<Tree>(std::move(value));
  (*place)->below.clear();
  return true;
}

Result<bool> TreePatches::remove(const Tree& tree, std::string_view pointer) {
  if (pointer.empty() || !value_at(tree, pointer).present()) return fail(ErrorCode::kPatchPlace);
  const auto place = open(tree, pointer);
  if (!place) return std::unexpected(place.error());
  (*place)->changed = true;
  (*place)->value.reset();
  (*place)->below.clear();
  return true;
}

std::string TreePatches::write(const Tree& tree) const {
  if (empty()) return tree.write();
  std::string out;
  write_value(out, tree.root(), &root_);
  return out;
}

std::string TreePatches::write_element(Value element, std::size_t position) const {
  const auto place = root_.below.find(std::to_string(position));
  if (place == root_.below.end()) return Tree::write(element);
  std::string out;
  if (!place->second->changed || place->second->value) write_value(out, element, place->second.get());
  return out;
}

// Depth is bounded by the tree's own limit: places are only made where the tree has a value.
void TreePatches::write_value(std::string& out, Value value, const Place* place) {
  if (place == nullptr || (!place->changed && place->below.empty())) {
    out += Tree::write(value);
  } else if (place->changed) {
    out += place->value->write();
  } else {
    write_children(out, value, *place);
  }
}

void TreePatches::write_children(std::string& out, Value value, const Place& place) {
  const bool object = value.is(Kind::kObject);
  bool begun = false;
  const auto write_child = [&](std::string_view name, Value one, const Place* below) {
    if (below != nullptr && below->changed && !below->value) return;  // removed
    if (std::exchange(begun, true)) out.push_back(',');
    if (object) write_name(out, name);
    write_value(out, one, below);
  };
  out.push_back(object ? '{' : '[');
  std::size_t position = 0;
  for (Value one = value.first(); one.present(); one = one.next()) {
    const std::string index = object ? std::string() : std::to_string(position++);
    const std::string_view step = object ? one.name() : std::string_view(index);
    const auto below = place.below.find(step);
    write_child(one.name(), one, below == place.below.end() ? nullptr : below->second.get());
  }
  for (const auto& [name, below] : place.below) {
    if (below->added) write_child(name, {}, below.get());
  }
  out.push_back(object ? '}' : ']');
}

}  // namespace indsigt::tree
