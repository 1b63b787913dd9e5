// SPDX-License-Identifier: MPL-2.0
#include "records/questions/coverage.h"

#include <bit>

#include "records/index.h"
#include "records/questions/freshness.h"

namespace indsigt::records {
namespace {

bool is_set(std::uint64_t cells, std::size_t number) { return (cells >> number & 1u) != 0; }

// The cells for which a source says "no more than this", and those of which some source may have more.
struct Said {
  std::uint64_t complete = 0;
  std::uint64_t open = 0;
};

Said what_sources_say(const Records& records, AsOf at, const Moments& moments) {
  Said said;
  for (const StoredSystem& system : records.store().systems) {
    if (!system.declared) continue;
    std::uint64_t covers = 0;
    for (const Cell cell : system.row.covers) covers |= std::uint64_t{1} << cell.number();
    if (is_complete(system, at, moments)) {
      said.complete |= covers;
    } else {
      said.open |= system.row.covers.empty() ? ~std::uint64_t{0} : covers;
    }
  }
  return said;
}

// Counts the items that were surely there into the matrix; gives the cells to which others may belong,
// because their date or their field is not known well enough.
std::uint64_t count_items(const Records& records, const SubjectIndex& about, AsOf at,
                          CoverageMatrix& matrix) {
  const Index& index = records.index();
  const std::size_t held = about.held(at);
  std::uint64_t maybe = 0;
  for (std::size_t i = 0; i < about.items.size(); ++i) {
    const Row row = about.items[i];
    const bool sure = i < held;
    if (!sure && index.span_of_item(row).earliest > at.day) continue;
    const auto field = index.field_of_item(row);
    const DataType type = records.store().items[row].type;
    if (sure && field) ++matrix.cells[Cell{*field, type}.number()].items;
    if (sure && !field) ++matrix.without_field;
    if (!sure && field) maybe |= std::uint64_t{1} << Cell{*field, type}.number();
    for (std::size_t other = 0; other < kFields && !field; ++other) {
      maybe |= std::uint64_t{1} << Cell{static_cast<Field>(other), type}.number();
    }
  }
  return maybe;
}

}  // namespace

CoverageMatrix make_coverage(const Records& records, PersonId subject, AsOf at, const Moments& moments) {
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  CoverageMatrix matrix;
  const std::uint64_t maybe = count_items(records, about, at, matrix);
  const auto lines = index.lines(about);
  const auto meanings = index.meanings(about);
  for (std::size_t i = 0, end = index.lines_until(about, at.end()); i < end; ++i) {
    if (lines[i].kind != LogKind::kDisclosure) continue;
    for (std::uint64_t left = meanings[i].cells; left != 0; left &= left - 1) {
      ++matrix.cells[static_cast<std::size_t>(std::countr_zero(left))].disclosures;
    }
  }
  const Said said = what_sources_say(records, at, moments);
  for (std::size_t number = 0; number < kCells; ++number) {
    CoverageCell& cell = matrix.cells[number];
    if (cell.items > 0) {
      cell.state = cell.disclosures > 0 ? Coverage::kShared : Coverage::kHeld;
    } else if (cell.disclosures == 0 && is_set(said.complete, number) && !is_set(said.open | maybe, number)) {
      cell.state = Coverage::kNotHeld;
    }
  }
  return matrix;
}

}  // namespace indsigt::records
