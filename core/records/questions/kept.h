// SPDX-License-Identifier: MPL-2.0
// Inside of core/records: what the last question of each kind counted and sorted, so that the next page of
// the same list costs that page alone. An index has one of these: index and answers are gone when anything
// that was said changes. Memory: at most a few bytes for each line and item, and some dozen for each pair of
// actors.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "records/as_of.h"
#include "records/index.h"
#include "records/questions/access_log.h"
#include "records/questions/freshness.h"

namespace indsigt::records {

// The answer to one question, until another of its kind is asked.
template <class Asked, class Answer>
class LastAnswer {
 public:
  template <class Make>
  [[nodiscard]] const Answer& get(const Asked& asked, const Make& make) {
    if (asked_ && *asked_ == asked) return answer_;
    answer_ = make();
    asked_ = asked;
    return answer_;
  }

 private:
  std::optional<Asked> asked_;
  Answer answer_{};
};

// A question about the first so many of a person's lines (Index::lines) or items (SubjectIndex::items).
struct AskedFirst {
  Row subject = kNoRow;
  std::size_t count = 0;
  friend bool operator==(const AskedFirst&, const AskedFirst&) = default;
};

// sharing.h: sender × recipient, and × type where that is asked for, in the order of the list. kNoRow as a
// filter lets nothing through.
struct AskedSharing {
  AskedFirst lines;
  std::optional<Row> from{};
  std::optional<Row> to{};
  bool by_type = true;
  friend bool operator==(const AskedSharing&, const AskedSharing&) = default;
};
struct FoundSharing {
  struct Pair {
    std::uint64_t place = 0;  // decides between pairs that exchanged as often
    Row from = kNoRow;
    Row to = kNoRow;
    std::uint32_t times = 0;
    std::array<std::uint32_t, kBasisClasses> by_basis{};
    std::optional<DataType> type{};
    std::uint16_t types = 0;  // of all, a bit each
    std::optional<Instant> first{};
    std::optional<Instant> last{};
  };
  std::vector<Pair> pairs;
  std::uint32_t disclosures = 0;
  std::uint32_t without_parties = 0;
};

// law_sharing.h: the same by law.
struct FoundLawSharing {
  std::uint64_t place = 0;  // of the two actors: their ranks
  Row from = kNoRow;
  Row to = kNoRow;
  const Law* law = nullptr;
  std::uint32_t times = 0;
  std::uint16_t types = 0;
  std::optional<Instant> last{};
};

// actors.h: everybody in the log, by name.
struct FoundLogActor {
  Row actor = kNoRow;
  std::uint32_t lines = 0;
};

// log.h: places in Index::lines, where they are not simply the newest ones.
struct AskedLog {
  Row subject = kNoRow;
  std::size_t begin = 0;  // of the period
  std::size_t end = 0;
  std::optional<Row> actor{};
  std::optional<Row> by{};
  bool unnamed = false;
  std::optional<LogKind> kind{};
  std::optional<BasisClass> basis{};
  AccessLogOrder order = AccessLogOrder::kNewestFirst;
  friend bool operator==(const AskedLog&, const AskedLog&) = default;
};
struct FoundLog {
  std::vector<std::uint32_t> places;
  AccessLogNumbers numbers;
};
// log_groups.cc: the same lines by day and place, and by month.
struct FoundLogGroup {
  std::int64_t day = 0;
  Row by = kNoRow;
  std::uint32_t lines = 0;
  std::uint32_t without_reason = 0;
};
struct FoundLogMonth {
  std::optional<PartialDate> month;
  std::array<std::uint32_t, kBasisClasses> by_basis{};
};

// The lines that a filter lets through, for all questions about the log.
[[nodiscard]] AskedLog asked_log(const Records& records, PersonId subject, const AccessLogFilter& filter,
                                 AccessLogOrder order);
[[nodiscard]] const FoundLog& found_log(const Records& records, const AskedLog& asked);
// Whoever did what a line says: the unit, else the person, else whoever gave.
[[nodiscard]] Row doer_of(const StoredLine& line);

// items.h: rows of items.
struct AskedItems {
  Row subject = kNoRow;
  AsOf at{};
  std::optional<Row> holder{};
  std::optional<Row> system{};
  std::optional<DataType> type{};
  std::optional<Field> field{};
  friend bool operator==(const AskedItems&, const AskedItems&) = default;
};

// holders.h: everybody who holds something, in the order of the list, and what each holds.
struct AskedHolders {
  AskedFirst items;
  std::size_t lines = 0;
  std::int32_t last_day = 0;
  friend bool operator==(const AskedHolders&, const AskedHolders&) = default;
};
struct Holding {
  Row actor = kNoRow;
  std::uint32_t items = 0;
  std::array<std::uint32_t, kItemKinds> items_by_kind{};
  std::array<std::uint32_t, kDataTypes> items_by_type{};
  std::vector<Row> systems{};  // in the order in which they are met
  std::uint32_t received = 0;
  std::optional<PartialDate> since{};
  std::optional<PartialDate> newest{};
};
struct FoundHolders {
  std::vector<Holding> holders;
  std::uint32_t recipients = 0;
};

// hops.h: each holder, in the order of the list.
struct AskedHops {
  AskedFirst items;
  Row asker = kNoRow;
  std::int32_t day = 0;
  friend bool operator==(const AskedHops&, const AskedHops&) = default;
};
struct FoundHops {
  struct Way {
    Row holder = kNoRow;
    std::uint32_t hops = kNoRow;  // kNoRow: no way is known
    Row via = kNoRow;
  };
  std::vector<Way> ways;
  std::uint32_t furthest = 0;
  std::uint32_t direct = 0;
  std::uint32_t without_way = 0;
};

// freshness.h: all systems, in the order of the list.
struct AskedSources {
  AsOf at{};
  std::optional<Instant> now{};
  friend bool operator==(const AskedSources&, const AskedSources&) = default;
};
struct FoundSources {
  std::vector<Row> systems;
  FreshnessNumbers numbers;
};

struct Kept {
  std::vector<Row> actor_ranks;   // empty: not asked for yet
  std::vector<Row> system_ranks;  // the same
  LastAnswer<AskedSharing, FoundSharing> sharing;
  LastAnswer<AskedFirst, std::vector<FoundLawSharing>> law_sharing;
  LastAnswer<AskedFirst, std::vector<FoundLogActor>> log_actors;
  LastAnswer<AskedLog, FoundLog> log;
  LastAnswer<AskedLog, std::vector<FoundLogGroup>> log_groups;
  LastAnswer<AskedLog, std::vector<FoundLogMonth>> log_months;
  LastAnswer<AskedItems, std::vector<Row>> items;
  LastAnswer<AskedHolders, FoundHolders> holders;
  LastAnswer<AskedHops, FoundHops> hops;
  LastAnswer<AskedSources, FoundSources> sources;
  LastAnswer<AskedFirst, std::vector<std::uint32_t>> items_by_system;
};

[[nodiscard]] Kept& kept(const Records& records);

// The place of each actor when all are sorted by name, id: sorted once, since most lists end in that order.
[[nodiscard]] const std::vector<Row>& actor_ranks(const Records& records);
// The place of each system by name, URI.
[[nodiscard]] const std::vector<Row>& system_ranks(const Records& records);

}  // namespace indsigt::records
