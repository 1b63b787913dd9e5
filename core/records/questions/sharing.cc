// SPDX-License-Identifier: MPL-2.0
#include "records/questions/sharing.h"

#include "base/key_numbers.h"
#include "base/sort.h"
#include "records/index.h"
#include "records/questions/kept.h"

namespace indsigt::records {
namespace {

using Pair = FoundSharing::Pair;

// Counts the disclosures that a filter lets through, by sender, recipient and type.
class Sharing {
 public:
  explicit Sharing(const Records& records) : ranks_(actor_ranks(records)) {}

  void count(const StoredLine& line, const LineMeaning& meaning) {
    ++found_.disclosures;
    if (line.from == kNoRow || line.to == kNoRow) {
      ++found_.without_parties;
      return;
    }
    if (meaning.types == 0) count(line, meaning.basis, std::nullopt);
    for (std::size_t type = 0; type < kDataTypes; ++type) {
      if ((meaning.types >> type & 1u) != 0) count(line, meaning.basis, static_cast<DataType>(type));
    }
  }

  [[nodiscard]] FoundSharing take() {
    sort_rows(found_.pairs, [](const Pair& a, const Pair& b) {
      return a.times != b.times ? a.times > b.times : a.place < b.place;
    });
    return std::move(found_);
  }

 private:
  void count(const StoredLine& line, BasisClass basis, std::optional<DataType> type) {
    Pair& pair = pair_of(line.from, line.to, type);
    ++pair.times;
    ++pair.by_basis[static_cast<std::size_t>(basis)];
    if (line.at == kUnknownTime) return;
    if (!pair.first) pair.first = line.at;  // lines come by time
    pair.last = line.at;
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
  KeyNumbers<std::uint64_t> numbers_;  // of pairs, by place
  FoundSharing found_;
};

}  // namespace

SharingPage find_sharing(const Records& records, PersonId subject, AsOf at, const SharingFilter& filter,
                         Slice slice) {
  const Index& index = records.index();
  const Row person = records.person_row(subject);
  const SubjectIndex& about = index.subject(person);
  AskedSharing asked{.lines = {person, index.lines_until(about, at.end())}};
  if (filter.from) asked.from = records.actor_row(*filter.from);
  if (filter.to) asked.to = records.actor_row(*filter.to);
  const FoundSharing& found = kept(records).sharing.get(asked, [&] {
    Sharing sharing(records);
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
  SharingPage page;
  page.disclosures = found.disclosures;
  page.without_parties = found.without_parties;
  fill_page(page, found.pairs, slice, [&](const Pair& pair) {
    return SharingRow{actor_ref(records, pair.from),
                      actor_ref(records, pair.to),
                      pair.type,
                      pair.times,
                      pair.by_basis,
                      pair.first,
                      pair.last};
  });
  return page;
}

}  // namespace indsigt::records
