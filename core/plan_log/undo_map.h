// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace indsigt::plan_log {

// A map that can go back to a mark: admitting a batch is all or nothing, at the cost of what the batch
// touches and not of what there is.
template <class Key, class Value>
class UndoMap {
 public:
  [[nodiscard]] const Value* find(const Key& key) const {
    const auto found = values_.find(key);
    return found == values_.end() ? nullptr : &found->second;
  }
  [[nodiscard]] const std::map<Key, Value>& all() const { return values_; }

  // Gives the value to be changed; a new value for a new key.
  Value& change(const Key& key) {
    remember(key);
    return values_[key];
  }
  void erase(const Key& key) {
    remember(key);
    values_.erase(key);
  }

  // Remembers from here on what is changed.
  void mark() { marked_ = true; }
  void forget_mark() {
    marked_ = false;
    before_.clear();
  }
  // Takes back everything since the mark. Needs: a mark.
  void go_back() {
    for (auto each = before_.rbegin(); each != before_.rend(); ++each) {
      if (each->second) {
        values_[each->first] = std::move(*each->second);
      } else {
        values_.erase(each->first);
      }
    }
    forget_mark();
  }

 private:
  void remember(const Key& key) {
    if (!marked_) return;
    const auto found = values_.find(key);
    before_.emplace_back(key, found == values_.end() ? std::nullopt : std::optional(found->second));
  }

  std::map<Key, Value> values_;
  std::vector<std::pair<Key, std::optional<Value>>> before_;
  bool marked_ = false;
};

}  // namespace indsigt::plan_log
