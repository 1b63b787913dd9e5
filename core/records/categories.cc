// SPDX-License-Identifier: MPL-2.0
#include "records/categories.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "base/sort.h"

namespace indsigt::records {
namespace {

struct Word {
  std::string_view code;
  MessageKey key;
};

#define INDSIGT_WORD(name, code, key) {code, key},
constexpr Word kDataTypeWords[] = {INDSIGT_DATA_TYPES(INDSIGT_WORD)};
constexpr Word kFieldWords[] = {INDSIGT_FIELDS(INDSIGT_WORD)};
#undef INDSIGT_WORD
#define INDSIGT_WORD(name, code, key, field) {code, key},
constexpr Word kSectorWords[] = {INDSIGT_SECTORS(INDSIGT_WORD)};
#undef INDSIGT_WORD
constexpr Field kFieldOfSector[] = {
#define INDSIGT_FIELD(name, code, key, field) Field::k##field,
    INDSIGT_SECTORS(INDSIGT_FIELD)
#undef INDSIGT_FIELD
};
static_assert(std::size(kDataTypeWords) == kDataTypes && std::size(kFieldWords) == kFields &&
              std::size(kSectorWords) == kSectors);

template <class Enum, std::size_t count>
std::optional<Enum> find(const Word (&words)[count], std::string_view code) {
  for (std::size_t i = 0; i < count; ++i) {
    if (words[i].code == code) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

auto key(const Category& row) { return std::tie(row.code, row.system); }

}  // namespace

Field field_of(Sector sector) { return kFieldOfSector[static_cast<std::size_t>(sector)]; }

std::string_view code_of(DataType type) { return kDataTypeWords[static_cast<std::size_t>(type)].code; }
std::string_view code_of(Field field) { return kFieldWords[static_cast<std::size_t>(field)].code; }
std::string_view code_of(Sector sector) { return kSectorWords[static_cast<std::size_t>(sector)].code; }

MessageKey key_of(DataType type) { return kDataTypeWords[static_cast<std::size_t>(type)].key; }
MessageKey key_of(Field field) { return kFieldWords[static_cast<std::size_t>(field)].key; }
MessageKey key_of(Sector sector) { return kSectorWords[static_cast<std::size_t>(sector)].key; }

std::optional<DataType> data_type_of(std::string_view code) { return find<DataType>(kDataTypeWords, code); }
std::optional<Field> field_named(std::string_view code) { return find<Field>(kFieldWords, code); }
std::optional<Sector> sector_of(std::string_view code) { return find<Sector>(kSectorWords, code); }

CategoryTable::CategoryTable(std::vector<Category> rows) : rows_(std::move(rows)) {
  sort_rows(rows_, [](const Category& a, const Category& b) { return key(a) < key(b); });
}

const Category* CategoryTable::find(std::string_view system, std::string_view code) const {
  const auto before = [](const Category& row, const std::pair<std::string_view, std::string_view>& wanted) {
    return std::pair<std::string_view, std::string_view>(row.code, row.system) < wanted;
  };
  const auto row = std::lower_bound(rows_.begin(), rows_.end(), std::pair(code, system), before);
  return row != rows_.end() && row->code == code && row->system == system ? &*row : nullptr;
}

}  // namespace indsigt::records
