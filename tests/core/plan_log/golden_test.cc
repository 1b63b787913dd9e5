// SPDX-License-Identifier: MPL-2.0
// One right record of every kind: nothing that differs from it by a bit, a cut, more bytes or another context
// is taken for it.
#include "core/plan_log/support/golden.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <set>

#include "core/plan_log/support/craft.h"

namespace indsigt::plan_log::testing {
namespace {

// Every bit at night (ci/nightly), with INDSIGT_MANY set; else every `usual`th natively, and of those every
// eleventh where it is slower: 11 and 8 have no common factor, so every place of a byte is met.
std::size_t stride(std::size_t usual = 1) {
  if (std::getenv("INDSIGT_MANY") != nullptr) return 1;
#if defined(__EMSCRIPTEN__) || defined(__SANITIZE_ADDRESS__)
  return 11 * usual;
#else
  return usual;
#endif
}

GoldenPlan& golden() {
  static GoldenPlan plan;
  return plan;
}

Bytes flip(Bytes bytes, std::size_t bit) {
  bytes[bit / 8] ^= std::byte{1} << static_cast<int>(bit % 8);
  return bytes;
}

// What the log says of it, in a copy.
std::string verdict(const PlanLog& before, std::span<const std::byte> record) {
  PlanLog log = before;
  return name_of(log.admit(record));
}

TEST(Golden, ThereIsOneOfEveryKind) {
  std::set<Kind> kinds;
  for (const Golden& each : golden().all()) {
    kinds.insert(each.kind);
    EXPECT_EQ(verdict(each.before, each.record), "ok") << static_cast<int>(each.kind);
  }
  EXPECT_EQ(kinds.size(), 17U);
}

TEST(Golden, EveryFlippedBitIsRefused) {
  for (const Golden& each : golden().all()) {
    PlanLog log = each.before;
    const Bytes before = log.snapshot();
    for (std::size_t bit = 0; bit < each.record.size() * 8; bit += stride()) {
      ASSERT_FALSE(log.admit(flip(each.record, bit))) << "kind " << int(each.kind) << " bit " << bit;
    }
    EXPECT_EQ(log.snapshot(), before);
  }
}

TEST(Golden, EveryCutAndEveryExtensionIsRefused) {
  SeededRandom random;
  for (const Golden& each : golden().all()) {
    PlanLog log = each.before;
    for (std::size_t size = 0; size < each.record.size(); ++size) {
      const Bytes cut(each.record.begin(), each.record.begin() + static_cast<std::ptrdiff_t>(size));
      ASSERT_FALSE(log.admit(cut)) << "kind " << int(each.kind) << " size " << size;
      if (size < kHeaderSize + sizeof(Signature)) continue;
      ASSERT_FALSE(log.admit(sign_again(cut, *each.author))) << "kind " << int(each.kind) << " size " << size;
    }
    for (std::size_t more = 1; more <= 64; ++more) {
      Bytes longer = each.record;
      longer.resize(longer.size() + more);
      ASSERT_EQ(name_of(log.admit(longer)), "plan_log.form");
      random.fill(std::span(longer).last(more));
      ASSERT_EQ(name_of(log.admit(longer)), "plan_log.form");
      ASSERT_EQ(name_of(log.admit(sign_again(longer, *each.author))), "plan_log.form");
    }
  }
}

// Whether a record that the log admits says anything to this reader.
bool is_used(const PlanLog& before, const std::vector<AdmittedRecord>& records_before, const Keyring& known,
             std::span<const std::byte> record, std::string& alarm) {
  PlanLog log = before;
  auto admitted = log.admit(record);
  if (!admitted) {
    alarm = name_of(admitted);
    return false;
  }
  auto keys = Keyring::restore(known.snapshot().reveal(kRevealSecret));
  std::vector<AdmittedRecord> records = records_before;
  records.push_back(std::move(*admitted));
  const auto taken = keys->take(log, records);
  alarm = taken.alarms.empty() ? "" : std::string(error_name(taken.alarms[0].code));
  return !taken.opened.empty() || keys->received().size() != known.received().size();
}

// What the reader of the golden plan knew before that record.
Keyring keys_before(const Golden& each) {
  Keyring keys(golden().reader().person.id(), golden().reader().person.pairs());
  (void)keys.retake(each.before, each.records_before);
  return keys;
}

TEST(Golden, AFlippedBitSignedAgainOpensNothing) {
  for (const Kind kind : {Kind::kCategory, Kind::kContent, Kind::kBlobRef, Kind::kReceipt, Kind::kGrant}) {
    const Golden& each = golden().of(kind);
    const Golden& reading = golden().of(kind == Kind::kCategory ? Kind::kContent : kind);
    const Keyring keys = keys_before(reading);
    std::string alarm;
    ASSERT_TRUE(is_used(each.before, each.records_before, keys, each.record, alarm)) << int(kind);
    const std::size_t signed_bits = (each.record.size() - sizeof(Signature)) * 8;
    // Trying a GRANT costs more than opening a text.
    for (std::size_t bit = 0; bit < signed_bits; bit += stride(kind == Kind::kGrant ? 7 : 1)) {
      const Bytes again = sign_again(flip(each.record, bit), *each.author);
      ASSERT_FALSE(is_used(each.before, each.records_before, keys, again, alarm))
          << "kind " << int(kind) << " bit " << bit;
    }
  }
}

// Another statement of an open kind is one; but only one of both is ever in a log.
TEST(Golden, TwoStatementsWithOneNumberAreNeverBothAdmitted) {
  for (const Golden& each : golden().all()) {
    if (is_sealed(each.kind) || each.kind == Kind::kGenesis) continue;
    PlanLog with_golden = each.before;
    ASSERT_TRUE(with_golden.admit(each.record));
    for (std::size_t bit = 0; bit < (each.record.size() - sizeof(Signature)) * 8; bit += stride(3)) {
      const Bytes again = sign_again(flip(each.record, bit), *each.author);
      ASSERT_FALSE(with_golden.admit(again)) << "kind " << int(each.kind) << " bit " << bit;
      PlanLog with_other = each.before;
      if (!with_other.admit(again)) continue;
      ASSERT_NE(name_of(with_other.admit(each.record)), "ok") << "kind " << int(each.kind) << " bit " << bit;
    }
  }
}

TEST(Golden, InnerSignaturesRefuseEveryFlip) {
  const std::set<std::string> names = {"plan_log.form", "plan_log.plan", "plan_log.author", "plan_log.role"};
  for (const Kind kind : {Kind::kGenesis, Kind::kEpoch, Kind::kWithdraw, Kind::kDevice, Kind::kCheckpointAck,
                          Kind::kPolicyEvent}) {
    const Golden& each = golden().of(kind);
    const std::size_t begin = (kHeaderSize + 4) * 8;
    for (std::size_t bit = begin; bit < (each.record.size() - sizeof(Signature)) * 8; bit += stride()) {
      const std::string name = verdict(each.before, sign_again(flip(each.record, bit), *each.author));
      ASSERT_TRUE(names.contains(name)) << "kind " << int(kind) << " bit " << bit << " " << name;
    }
  }
}

// ---- the context of a sealed record

struct Swap {
  const char* what;
  const char* log_says;
  const char* reader_says;
  void (*change)(Header&, const Golden&);
};

std::uint64_t size_before(const Golden& each) { return each.before.tree().size(); }

TEST(Golden, AnotherContextSignedByTheAuthorIsRefusedWhereItShould) {
  const Swap swaps[] = {
      {"plan", "plan_log.plan", "", [](Header& header, const Golden&) { header.plan[3] ^= std::byte{1}; }},
      {"suite", "plan_log.suite", "", [](Header& header, const Golden&) { header.suite = 2; }},
      {"category", "ok", "crypto.open",
       [](Header& header, const Golden&) { header.category = golden().other_category(); }},
      {"unknown category", "plan_log.epoch", "", [](Header& header, const Golden&) { header.category ^= 1; }},
      {"no category", "plan_log.form", "", [](Header& header, const Golden&) { header.category = 0; }},
      {"later epoch", "plan_log.epoch", "", [](Header& header, const Golden&) { ++header.epoch; }},
      {"earlier epoch", "plan_log.epoch", "", [](Header& header, const Golden&) { --header.epoch; }},
      {"author", "plan_log.author", "",
       [](Header& header, const Golden&) { header.author[0] ^= std::byte{1}; }},
      {"later seq", "plan_log.gap", "", [](Header& header, const Golden&) { ++header.seq; }},
      {"earlier seq", "plan_log.replay", "", [](Header& header, const Golden&) { --header.seq; }},
      {"prev", "plan_log.chain", "", [](Header& header, const Golden&) { header.prev[31] ^= std::byte{1}; }},
      {"later seen", "plan_log.seen", "", [](Header& header, const Golden&) { ++header.seen; }},
      {"earlier seen", "plan_log.seen", "", [](Header& header, const Golden&) { header.seen = 0; }},
      {"seen without its root", "plan_log.fork", "", [](Header& header, const Golden&) { --header.seen; }},
      {"heads", "plan_log.fork", "", [](Header& header, const Golden&) { header.heads[0] ^= std::byte{1}; }},
  };
  for (const Kind kind : {Kind::kContent, Kind::kBlobRef, Kind::kReceipt}) {
    const Golden& each = golden().of(kind);
    const Keyring keys = keys_before(each);
    for (const Swap& swap : swaps) {
      Header header = read_record(each.record)->header;
      swap.change(header, each);
      Bytes record = each.record;
      const Bytes bytes = encode(header);
      std::copy(bytes.begin(), bytes.end(), record.begin());
      record = sign_again(record, *each.author);
      EXPECT_EQ(verdict(each.before, record), swap.log_says) << swap.what << " kind " << int(kind);
      std::string alarm;
      EXPECT_FALSE(is_used(each.before, each.records_before, keys, record, alarm)) << swap.what;
      if (*swap.reader_says != '\0') {
        EXPECT_EQ(alarm, swap.reader_says) << swap.what;
      }
    }
  }
}

TEST(Golden, ARecordOfAnotherKindDoesNotOpen) {
  for (const Kind kind : {Kind::kContent, Kind::kBlobRef, Kind::kReceipt}) {
    for (const Kind other : {Kind::kCategory, Kind::kContent, Kind::kBlobRef, Kind::kReceipt}) {
      if (kind == other) continue;
      const Golden& each = golden().of(kind);
      Bytes record = each.record;
      record[6] = static_cast<std::byte>(other);
      std::string alarm;
      record = sign_again(record, *each.author);
      EXPECT_FALSE(is_used(each.before, each.records_before, keys_before(each), record, alarm));
      EXPECT_EQ(alarm, "crypto.open");
    }
  }
}

// The bytes of one author under the name of another, with that one's own numbers.
TEST(Golden, AnothersSealedBodyDoesNotOpen) {
  const Golden& each = golden().of(Kind::kContent);
  const crypto::SigningKey& thief = golden().reader().person.device();
  const auto body = read_record(each.record)->body;
  const Header header = next_header(each.before, thief, Kind::kContent, {golden().category(), 1});
  std::string alarm;
  EXPECT_FALSE(is_used(each.before, each.records_before, keys_before(each),
                       sign_record(encode(header), body, thief), alarm));
  EXPECT_EQ(alarm, "crypto.open");
}

// An older `seen` with its right root is another header, so the seal does not open.
TEST(Golden, AnotherPastDoesNotOpen) {
  const Golden& each = golden().of(Kind::kReceipt);
  Header header = read_record(each.record)->header;
  PlanLog log = each.before;
  const std::uint64_t size = size_before(each);
  Bytes record = each.record;
  header.seen = size - 1;
  header.heads = log.tree().root(size - 1);
  const Bytes bytes = encode(header);
  std::copy(bytes.begin(), bytes.end(), record.begin());
  record = sign_again(record, *each.author);
  std::string alarm;
  EXPECT_FALSE(is_used(each.before, each.records_before, keys_before(each), record, alarm));
  EXPECT_EQ(alarm, "crypto.open");
}

TEST(Golden, TheNextEpochDoesNotOpenTheOneBefore) {
  TestPlan plan;
  const auto category = plan.open("school");
  const auto batch = plan.author(plan.at(0)).content(category, text("words"));
  EXPECT_EQ(plan.send(plan.author(plan.at(0)).rotate(category, {}, {})), "ok");
  EXPECT_EQ(plan.send(batch), "plan_log.replay");
  const auto body = read_record((*batch)[0])->body;
  const crypto::SigningKey& device = plan.at(0).person.device();
  const Header header = next_header(plan.log(), device, Kind::kContent, {category, 2});
  EXPECT_EQ(plan.offer(sign_record(encode(header), body, device)), "ok");
  EXPECT_EQ(plan.at(0).alarms.back().code, ErrorCode::kCryptoOpen);
}

}  // namespace
}  // namespace indsigt::plan_log::testing
