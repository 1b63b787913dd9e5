// SPDX-License-Identifier: MPL-2.0
#include "api/person_handles.h"

#include <charconv>

namespace indsigt::api {

void PersonHandles::add(records::PersonId id) {
  if (numbers_.try_emplace(id, ids_.size()).second) ids_.push_back(id);
}

void PersonHandles::clear() {
  ids_.clear();
  numbers_.clear();
}

std::string PersonHandles::handle(records::PersonId id) const {
  return "p" + std::to_string(numbers_.find(id)->second);
}

std::optional<records::PersonId> PersonHandles::find(std::string_view handle) const {
  if (!handle.starts_with('p')) return std::nullopt;
  const char* const end = handle.data() + handle.size();
  std::size_t number = 0;
  const auto [stop, error] = std::from_chars(handle.data() + 1, end, number);
  // Read back, so that only the spelling that was given out counts ("p07" is nobody).
  if (error != std::errc() || stop != end || number >= ids_.size()) return std::nullopt;
  return handle == this->handle(ids_[number]) ? std::optional(ids_[number]) : std::nullopt;
}

}  // namespace indsigt::api
