// SPDX-License-Identifier: MPL-2.0
#include "sync/consent_batch.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>

namespace indsigt::sync {
namespace {

using consent::Consent;
using consent::Event;
using consent::EventKind;
using consent::Provision;

template <class Id>
Id id(int number) {
  Id made;
  made.bytes.back() = static_cast<std::byte>(number);
  return made;
}

ConsentBatch small() {
  Consent one;
  one.id = id<consent::ConsentId>(7);
  one.subject = id<records::PersonId>(3);
  one.domain = rules::Domain::kHealth;
  one.provision.recipients = {id<records::ActorId>(1)};
  one.provision.purposes = {"joint_plan"};
  one.provision.categories = {{records::Field::kHealth, records::DataType::kPlan}};
  one.provision.rights = {consent::Right::kView};
  one.provision.from = PartialDate{2026, 11, 21};
  one.provision.to = PartialDate{2027, 2, 28};
  one.signers = {{id<consent::PartyId>(1), rules::Role::kCustodyHolder}};
  ConsentBatch batch;
  batch.consents = {one};
  batch.events = {{one.id, EventKind::kAsked, {1'795'248'000'000}, 0, {}, {}},
                  {one.id, EventKind::kSigned, {1'795'248'000'000}, 0, id<consent::PartyId>(1), {}}};
  return batch;
}

std::string hex(std::span<const std::byte> bytes) {
  std::string text;
  for (const std::byte each : bytes) {
    text += "0123456789abcdef"[std::to_integer<unsigned>(each) >> 4];
    text += "0123456789abcdef"[std::to_integer<unsigned>(each) & 15];
  }
  return text;
}
std::string hex(std::string_view text) { return hex(as_bytes(text)); }
std::string hex_id(int number) {
  return std::string(30, '0') +
         hex(std::string_view("\0\1\2\3\4\5\6\7", 8).substr(static_cast<std::size_t>(number), 1));
}

void expect_same(const ConsentBatch& one, const ConsentBatch& other) {
  EXPECT_TRUE(one.consents == other.consents);
  ASSERT_EQ(one.events.size(), other.events.size());
  for (std::size_t i = 0; i < one.events.size(); ++i) EXPECT_EQ(one.events[i], other.events[i]);
}

TEST(ConsentBatch, HasTheBytesOfTheFormat) {
  const auto bytes = write_consent_batch(small());
  ASSERT_TRUE(bytes);
  EXPECT_EQ(hex(*bytes),
            "01"
            "0001"                                                // version; consents
                + hex_id(7) + "0f" + hex("secrecy_consent")       // id, kind
                + "00" + hex_id(3) + "06" + hex("health") + "00"  // placement, subject, domain, asked_by
                +
                "03"
                "0001" +
                hex_id(1)  // flags, recipients
                +
                "0001"
                "0000000a" +
                hex("joint_plan")  // purposes
                +
                "0001"
                "01"
                "06" +
                hex("health") +
                "01"
                "04" +
                hex("plan")  // categories
                +
                "0000"
                "0001"
                "04" +
                hex("view")  // phases, rights
                +
                "01"
                "07ea"
                "0b"
                "15"
                "01"
                "07eb"
                "02"
                "1c"                                                 // from, to
                + "0000"                                             // exceptions
                + "0001" + hex_id(1) + "0e" + hex("custody_holder")  // signers
                + "06" + hex("all_of") +
                "00000000"
                "00000000"
                "00000000"
                "00"      // mode, texts, replaces
                + "0002"  // events
                + hex_id(7) +
                "01"
                "000001a1fd1e8c00"
                "00"
                "00" +
                hex_id(7) +
                "02"
                "000001a1fd1e8c00"
                "01" +
                hex_id(1) + "00");
  const auto read = read_consent_batch(*bytes);
  ASSERT_TRUE(read);
  expect_same(*read, small());
}

// ---- any batch

class RandomBatch {
 public:
  explicit RandomBatch(unsigned seed) : random_(seed) {}

  ConsentBatch make() {
    ConsentBatch batch;
    for (int i = 0, many = 1 + pick(4); i < many; ++i) batch.consents.push_back(consent(i));
    for (int i = 0, many = pick(6); i < many; ++i) batch.events.push_back(event());
    return batch;
  }

 private:
  int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
  template <class Id>
  std::optional<Id> maybe() {
    return pick(2) == 0 ? std::optional(id<Id>(pick(9))) : std::nullopt;
  }
  std::optional<PartialDate> maybe_day() {
    if (pick(2) == 0) return std::nullopt;
    return PartialDate{static_cast<std::int16_t>(1 + pick(9999)), static_cast<std::uint8_t>(1 + pick(12)),
                       static_cast<std::uint8_t>(1 + pick(28))};
  }
  std::string words() {
    constexpr const char* kWords[] = {"", "joint_plan", "Fælles plan", "日本", "x"};
    return kWords[pick(5)];
  }
  Provision provision(int depth) {
    Provision one{.permit = pick(2) == 0, .understood = pick(4) != 0};
    for (int i = pick(3); i > 0; --i) one.recipients.push_back(id<records::ActorId>(pick(9)));
    for (int i = pick(3); i > 0; --i) one.purposes.push_back(words());
    for (int i = pick(3); i > 0; --i) {
      consent::Category category;
      if (pick(2) == 0) category.field = static_cast<records::Field>(pick(records::kFields));
      if (pick(2) == 0) category.type = static_cast<records::DataType>(pick(records::kDataTypes));
      one.categories.push_back(category);
    }
    for (int i = pick(3); i > 0; --i) one.phases.insert(static_cast<consent::Phase>(pick(consent::kPhases)));
    for (int i = pick(3); i > 0; --i) one.rights.insert(static_cast<consent::Right>(pick(consent::kRights)));
    one.from = maybe_day();
    one.to = maybe_day();
    if (depth < static_cast<int>(consent::kMaxDepth)) {
      for (int i = pick(3) - 1; i > 0; --i) one.exceptions.push_back(provision(depth + 1));
    }
    return one;
  }
  Consent consent(int number) {
    Consent one;
    one.id = id<consent::ConsentId>(number);
    one.kind = static_cast<consent::Kind>(pick(consent::kKinds));
    one.placement = pick(5) == 0;
    one.subject = id<records::PersonId>(pick(3));
    one.domain = static_cast<rules::Domain>(pick(4));
    one.asked_by = maybe<records::ActorId>();
    one.provision = provision(0);
    for (int i = 0, many = pick(4); i < many; ++i) {
      one.signers.push_back({id<consent::PartyId>(i), static_cast<rules::Role>(pick(4))});
    }
    one.mode = pick(2) == 0 ? rules::Mode::kAllOf : rules::Mode::kAnyOf;
    one.name = words();
    one.legal_basis = words();
    one.gdpr_basis = words();
    one.replaces = maybe<consent::ConsentId>();
    return one;
  }
  Event event() {
    Event one{id<consent::ConsentId>(pick(4)), EventKind::kAsked, {pick(1'000'000)}, 0, {}, {}};
    do one.kind = static_cast<EventKind>(pick(12));
    while (!may_travel(one.kind));
    one.by = maybe<consent::PartyId>();
    one.recipient = maybe<records::ActorId>();
    return one;
  }

  std::mt19937 random_;
};

TEST(ConsentBatch, ComesBackAsItWas) {
  for (unsigned seed = 0; seed < 2'000; ++seed) {
    const ConsentBatch batch = RandomBatch(seed).make();
    const auto bytes = write_consent_batch(batch);
    ASSERT_TRUE(bytes) << seed;
    const auto read = read_consent_batch(*bytes);
    ASSERT_TRUE(read) << seed;
    expect_same(*read, batch);
  }
}

TEST(ConsentBatch, HasOneForm) {
  for (unsigned seed = 0; seed < 40; ++seed) {
    const auto bytes = write_consent_batch(RandomBatch(seed).make());
    ASSERT_TRUE(bytes);
    for (std::size_t size = 0; size < bytes->size(); ++size) {
      EXPECT_FALSE(read_consent_batch(std::span(*bytes).first(size))) << seed << " cut to " << size;
    }
    Bytes longer = *bytes;
    longer.push_back(std::byte{0});
    EXPECT_FALSE(read_consent_batch(longer));
    for (std::size_t bit = 0; bit < bytes->size() * 8; ++bit) {
      Bytes flipped = *bytes;
      flipped[bit / 8] ^= std::byte{1} << static_cast<int>(bit % 8);
      const auto read = read_consent_batch(flipped);
      if (!read) continue;
      const auto again = write_consent_batch(*read);
      ASSERT_TRUE(again && *again == flipped) << seed << " bit " << bit;
    }
  }
}

TEST(ConsentBatch, WhatCannotBeToldIsNotWritten) {
  const auto refused = [](const auto& change) {
    ConsentBatch batch = small();
    change(batch);
    const auto bytes = write_consent_batch(batch);
    return !bytes && bytes.error().code == ErrorCode::kConsentShape;
  };
  EXPECT_FALSE(refused([](ConsentBatch&) {}));
  EXPECT_TRUE(refused([](ConsentBatch& batch) { batch = {}; }));
  EXPECT_TRUE(refused([](ConsentBatch& batch) { batch.consents[0].provision.items = {{0, 1}}; }));
  for (const EventKind kind : {EventKind::kRefused, EventKind::kRouted, EventKind::kDisputed,
                               EventKind::kCustodyEnded, EventKind::kCapacityLost}) {
    EXPECT_TRUE(refused([kind](ConsentBatch& batch) { batch.events[0].kind = kind; }));
    EXPECT_FALSE(may_travel(kind));
  }
  EXPECT_TRUE(refused([](ConsentBatch& batch) { batch.events[0].at = {-1}; }));
  EXPECT_TRUE(refused([](ConsentBatch& batch) { batch.consents[0].provision.to = PartialDate{2026, 2, 0}; }));
  EXPECT_TRUE(
      refused([](ConsentBatch& batch) { batch.consents[0].provision.to = PartialDate{2026, 2, 30}; }));
  EXPECT_TRUE(refused([](ConsentBatch& batch) { batch.consents[0].name = "\xff"; }));
  EXPECT_TRUE(refused([](ConsentBatch& batch) { batch.consents[0].name.assign(257, 'x'); }));
  EXPECT_TRUE(refused([](ConsentBatch& batch) { batch.consents.resize(201, batch.consents[0]); }));
  EXPECT_TRUE(refused([](ConsentBatch& batch) { batch.events.resize(1'001, batch.events[0]); }));
  EXPECT_TRUE(refused([](ConsentBatch& batch) {
    Provision* deepest = &batch.consents[0].provision;
    for (int i = 0; i < 9; ++i) deepest = &deepest->exceptions.emplace_back();
  }));
  EXPECT_FALSE(refused([](ConsentBatch& batch) {
    Provision* deepest = &batch.consents[0].provision;
    for (int i = 0; i < 8; ++i) deepest = &deepest->exceptions.emplace_back();
  }));
  EXPECT_TRUE(refused([](ConsentBatch& batch) { batch.consents[0].provision.exceptions.resize(200); }));
}

}  // namespace
}  // namespace indsigt::sync
