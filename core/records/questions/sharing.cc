// SPDX-License-Identifier: MPL-2.0
#include "records/questions/sharing.h"

#include "base/key_numbers.h"
#include "base/sort.h"
#include "records/index.h"
#include "records/questions/kept.h"

namespace indsigt::records {
namespace {

using Pair = FoundSharing::Pair;

// Counts the disclosures that a filter lets through, by sender, recipient and, where that is asked for, type.
class Sharing {
 public:
  Sharing(const Records& records, bool by_type) : ranks_(actor_ranks(records)), by_type_(by_type) {}

  void count(const StoredLine& line, const LineMeaning& meaning) {
    ++found_.disclosures;
    if (line.from == kNoRow || line.to == kNoRow) {
      ++found_.without_parties;
      return;
    }
    if (!by_type_ || meaning.types == 0) {
      Pair& pair = count(line, meaning.basis, std::nullopt);
      pair.types = static_cast<std::uint16_t>(pair.types | meaning.types);
      return;
    }
    for (const DataType type : types_in(meaning.types)) count(line, meaning.basis, type);
  }

  [[nodiscard]] FoundSharing take() {
    sort_rows(found_.pairs, [](const Pair& a, const Pair& b) {
      return a.times != b.times ? a.times > b.times : a.place < b.place;
    });
    return std::move(found_);
  }

 private:
  Pair& count(const StoredLine& line, BasisClass basis, std::optional<DataType> type) {
    Pair& pair = pair_of(line.from, line.to, type);
    ++pair.times;
    ++pair.by_basis[static_cast<std::size_t>(basis)];
    if (line.at == kUnknownTime) return pair;
    if (!pair.first) pair.first = line.at;  // lines come by time
    pair.last = line.at;
    return pair;
  }

  Pair& pair_of(Row from, Row to, std::optional<DataType> type) {
    // A type that is not stated comes before those that are. There is no memory for 2^30 actors.
    constexpr unsigned kTypeBits = 4, kActorBits = 30;
    const std::uint64_t last = type ? static_cast<std::uint64_t>(*type) + 1 : 0;
    const std::uint64_t place =
        ((std::uint64_t{ranks_[from]} << kActorBits | ranks_[to]) << kTypeBits) | last;
    const std::uint32_t number = numbers_.number(place);
    if (number == found_.pairs.size()) {
      found_.pairs.push_back({.place = place, .from = from, .to = to, .type = type});
    }
    return found_.pairs[number];
  }

  const std::vector<Row>& ranks_;
  bool by_type_;
  KeyNumbers<std::uint64_t> numbers_;  // of pairs, by place
  FoundSharing found_;
};

// The pairs that a filter lets through, in the order of the list.
const FoundSharing& find(const Records& records, PersonId subject, AsOf at, const SharingFilter& filter,
                         bool by_type) {
  const Index& index = records.index();
  const Row person = records.person_row(subject);
  const SubjectIndex& about = index.subject(person);
  AskedSharing asked{.lines = {person, index.lines_until(about, at.end())}, .by_type = by_type};
  if (filter.from) asked.from = records.actor_row(*filter.from);
  if (filter.to) asked.to = records.actor_row(*filter.to);
  return kept(records).sharing.get(asked, [&] {
    Sharing sharing(records, by_type);
    const auto lines = index.lines(about);
    const auto meanings = index.meanings(about);
    for (std::size_t i = 0; i < asked.lines.count; ++i) {
      if (lines[i].kind != LogKind::kDisclosure) continue;
      if (asked.from && (*asked.from == kNoRow || lines[i].from != *asked.from)) continue;
      if (asked.to && (*asked.to == kNoRow || lines[i].to != *asked.to)) continue;
      sharing.count(lines[i], meanings[i]);
    }
    return sharing.take();
  });
}

template <class Row, class Make>
SharingRows<Row> page_of(const FoundSharing& found, Slice slice, const Make& make) {
  SharingRows<Row> page;
  page.disclosures = found.disclosures;
  page.without_parties = found.without_parties;
  fill_page(page, found.pairs, slice, make);
  return page;
}

}  // namespace

SharingPage find_sharing(const Records& records, PersonId subject, AsOf at, const SharingFilter& filter,
                         Slice slice) {
  return page_of<SharingRow>(find(records, subject, at, filter, true), slice, [&](const Pair& pair) {
    return SharingRow{actor_ref(records, pair.from),
                      actor_ref(records, pair.to),
                      pair.type,
                      pair.times,
                      pair.by_basis,
                      pair.first,
                      pair.last};
  });
}

SharingPairPage find_sharing_pairs(const Records& records, PersonId subject, AsOf at,
                                   const SharingFilter& filter, Slice slice) {
  return page_of<SharingPair>(find(records, subject, at, filter, false), slice, [&](const Pair& pair) {
    return SharingPair{actor_ref(records, pair.from),
                       actor_ref(records, pair.to),
                       types_in(pair.types),
                       pair.times,
                       pair.by_basis,
                       pair.first,
                       pair.last};
  });
}

}  // namespace indsigt::records
