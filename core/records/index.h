// SPDX-License-Identifier: MPL-2.0
// Inside of core/records: everything numbered and sorted once, so that no question walks the whole history.
// Other modules ask through the headers of the questions (holders.h, access_log.h …).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <vector>

#include "records/as_of.h"
#include "records/basis.h"
#include "records/facts.h"
#include "records/sources.h"
#include "records/store.h"

namespace indsigt::records {

// Lines by kind and by class of their reason.
using LogCounts = std::array<std::array<std::uint32_t, kBasisClasses>, kLogKinds>;

// Two actors that exchanged something about a person, and the day of the first time.
struct Edge {
  Row from = kNoRow;
  Row to = kNoRow;
  std::int32_t first_day = 0;
};

// A date at which something was made, changed or had for the first time.
struct Dated {
  PartialDate date;
  Row item = kNoRow;
};

// One person's part of the store.
struct SubjectIndex {
  // What was surely there on a day is a prefix: rows of items by the last day on which each can have come.
  std::vector<Row> items{};
  std::vector<std::int32_t> latest{};    // of items, same order
  std::vector<std::int32_t> earliest{};  // sorted by itself: how many can have been there on a day
  std::vector<Row> by_date{};            // rows of items, newest date first, undated last
  std::vector<Dated> dates{};            // of items with a holder, newest first
  struct Prefix {
    std::uint32_t without_holder = 0;
    std::uint32_t with_care = 0;
    std::uint32_t unmapped = 0;
  };
  std::vector<Prefix> prefix{};              // [i]: of the first i items
  std::vector<std::int32_t> holder_first{};  // sorted: the day from which each holder surely held something
  std::vector<Row> holders{};                // beside holder_first
  std::vector<std::int32_t> system_first{};
  std::uint32_t lines_begin = 0;  // in Index::lines, by time
  std::uint32_t lines_end = 0;
  std::vector<LogCounts> log_counts{};  // [i]: of the first i × kLogStride lines
  std::vector<Edge> edges{};            // by (from, to)
  std::vector<Row> requests{};          // rows of Store::requests
  std::vector<Row> cases{};             // rows of Store::cases
  std::vector<Row> planned{};           // rows of Store::planned, soonest first, none twice

  // How many items were surely there at the end of the day.
  [[nodiscard]] std::size_t held(AsOf at) const;
  // How many more may have been there: their date is less precise than the question, or none is stated.
  [[nodiscard]] std::size_t maybe_held(AsOf at) const;
};

inline constexpr std::size_t kLogStride = 64;

// What a line concerns, and how its reason is classed.
struct LineMeaning {
  std::uint64_t cells = 0;  // bit Cell::number()
  std::uint16_t types = 0;  // bit DataType; also of items whose field is not known
  BasisClass basis = BasisClass::kNotGiven;
};

// Lists the types of which a bit is set, in the order of their words.
[[nodiscard]] std::vector<DataType> types_in(std::uint16_t bits);

class Index {
 public:
  // `judge` may be nullptr (records.h).
  Index(const Store& store, const std::vector<Law>& laws, const ConsentJudge* judge);

  // Of a person that no source is about: an empty one.
  [[nodiscard]] const SubjectIndex& subject(Row person) const;
  // By subject, time, ref. `meaning` has the same order.
  [[nodiscard]] std::span<const StoredLine> lines(const SubjectIndex& subject) const {
    return std::span(lines_).subspan(subject.lines_begin, subject.lines_end - subject.lines_begin);
  }
  [[nodiscard]] std::span<const LineMeaning> meanings(const SubjectIndex& subject) const {
    return std::span(meanings_).subspan(subject.lines_begin, subject.lines_end - subject.lines_begin);
  }
  // The number of a person's lines that are at or before a moment.
  [[nodiscard]] std::size_t lines_until(const SubjectIndex& subject, Instant until) const;
  // Counts of a person's first `count` lines.
  [[nodiscard]] LogCounts count_first(const SubjectIndex& subject, std::size_t count) const;
  [[nodiscard]] std::uint32_t lines_without_subject() const { return lines_without_subject_; }
  [[nodiscard]] std::uint32_t items_without_subject() const { return items_without_subject_; }

  // When an item was surely there.
  [[nodiscard]] DaySpan span_of_item(Row item) const { return spans_[item]; }
  // The field of an item: its code's, else its holder's; nothing where neither is known.
  [[nodiscard]] std::optional<Field> field_of_item(Row item) const { return fields_[item]; }
  // A place for what questions keep of their last answers (questions/kept.h); gone with the index.
  [[nodiscard]] std::shared_ptr<void>& kept() const { return kept_; }

 private:
  void index_items(const Store& store);
  void count_items(const Store& store, SubjectIndex& subject);
  static void sort_by_date(const Store& store, SubjectIndex& subject);
  void index_lines(const Store& store, const std::vector<Law>& laws, const ConsentJudge* judge);
  void index_planned(const Store& store);
  void index_edges(const Store& store, SubjectIndex& subject);

  std::vector<SubjectIndex> subjects_;        // by person
  std::vector<std::optional<Field>> fields_;  // by item
  std::vector<DaySpan> spans_;                // by item
  std::vector<StoredLine> lines_;
  std::vector<LineMeaning> meanings_;
  std::uint32_t lines_without_subject_ = 0;
  std::uint32_t items_without_subject_ = 0;
  mutable std::shared_ptr<void> kept_;
};

}  // namespace indsigt::records
