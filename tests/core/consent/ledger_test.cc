// SPDX-License-Identifier: MPL-2.0
#include "consent/ledger.h"

#include <gtest/gtest.h>

#include "core/consent/support/family.h"

namespace indsigt::consent::tests {
namespace {

using enum EventKind;

const Instant kBegin = noon_of({2026, 3, 2});

std::string place_of(Consent consent) {
  Ledger ledger;
  const auto added = ledger.add(std::move(consent));
  if (added) return "none";
  EXPECT_EQ(added.error().code, ErrorCode::kConsentShape);
  EXPECT_EQ(ledger.size(), 0u);
  return added.error().place;
}

std::string place_of(Provision provision, Kind kind = Kind::kSecrecyConsent) {
  Consent consent = consent_of(1, {parent(kMother)});
  consent.kind = kind;
  consent.provision = std::move(provision);
  return place_of(std::move(consent));
}

Provision chain(std::size_t depth) {
  Provision provision;
  for (std::size_t i = 0; i < depth; ++i) {
    Provision outer;
    outer.exceptions.push_back(std::move(provision));
    provision = std::move(outer);
  }
  return provision;
}

TEST(Ledger, RefusesSignersThatCannotBe) {
  EXPECT_EQ(place_of(consent_of(1, {})), "/signers");
  EXPECT_EQ(place_of(consent_of(1, {parent(kMother), parent(kMother)})), "/signers");
  Consent unsorted = consent_of(1, {parent(kMother), parent(kFather)});
  std::swap(unsorted.signers[0], unsorted.signers[1]);
  EXPECT_EQ(place_of(unsorted), "/signers");
  Consent law = consent_of(1, {});
  law.kind = Kind::kLawShare;
  EXPECT_EQ(place_of(law), "none");
  law.signers = {parent(kMother)};
  EXPECT_EQ(place_of(law), "/signers");
}

TEST(Ledger, RefusesDaysThatCannotBe) {
  EXPECT_EQ(place_of({.from = PartialDate{2026, 2, 0}}), "/provision/from");
  EXPECT_EQ(place_of({.to = PartialDate{2026, 2, 29}}), "/provision/to");
  EXPECT_EQ(place_of({.to = PartialDate{2026, 13, 1}}), "/provision/to");
  EXPECT_EQ(place_of({.to = PartialDate{0, 1, 1}}), "/provision/to");
  EXPECT_EQ(place_of({.from = PartialDate{2026, 2, 2}, .to = PartialDate{2026, 2, 1}}), "/provision/to");
  EXPECT_EQ(place_of({.from = PartialDate{2024, 2, 29}, .to = PartialDate{2024, 2, 29}}), "none");
  EXPECT_EQ(place_of({.exceptions = {{}, {.exceptions = {{.from = PartialDate{2026, 0, 0}}}}}}),
            "/provision/exceptions/1/exceptions/0/from");
}

TEST(Ledger, RefusesTreesThatAreTooDeepOrTooWide) {
  EXPECT_EQ(place_of(chain(kMaxDepth)), "none");
  EXPECT_TRUE(place_of(chain(kMaxDepth + 1)).ends_with("/exceptions/0"));
  Provision wide;
  wide.exceptions.resize(kMaxProvisions - 1);
  EXPECT_EQ(place_of(wide), "none");
  wide.exceptions.resize(kMaxProvisions);
  EXPECT_EQ(place_of(wide), "/provision/exceptions/199");
}

TEST(Ledger, RefusesRootsThatSayTheOpposite) {
  for (std::size_t i = 0; i < kKinds; ++i) {
    const Kind kind = static_cast<Kind>(i);
    if (kind == Kind::kLawShare) continue;
    EXPECT_EQ(place_of({.permit = false}, kind), shares(kind) ? "/provision/permit" : "none");
    EXPECT_EQ(place_of(Provision{}, kind), kind == Kind::kStatutoryOptOut ? "/provision/permit" : "none");
  }
}

TEST(Ledger, KnowsEachIdAndNameOnce) {
  Ledger ledger;
  Consent first = consent_of(1, {parent(kMother)}), second = consent_of(2, {parent(kMother)});
  first.name = second.name = "urn:indsigt:consent:one";
  ASSERT_TRUE(ledger.add(first));
  EXPECT_EQ(ledger.add(first).error(), (Error{ErrorCode::kConsentKnown, ""}));
  EXPECT_EQ(ledger.add(second).error(), (Error{ErrorCode::kConsentKnown, "/name"}));
  second.name = "";
  ASSERT_TRUE(ledger.add(second));
  Consent third = consent_of(3, {parent(kMother)});
  ASSERT_TRUE(ledger.add(third)) << "those without a name have none in common";
  EXPECT_EQ(ledger.find_name("urn:indsigt:consent:one"), ledger.find(first.id));
  EXPECT_EQ(ledger.find_name(""), nullptr);
  EXPECT_EQ(ledger.find(id_of<ConsentId>(9)), nullptr);
  const auto about = ledger.about(kSubject);
  ASSERT_EQ(about.size(), 3u);
  EXPECT_TRUE(about[0]->id < about[1]->id && about[1]->id < about[2]->id);
  EXPECT_TRUE(ledger.about(id_of<records::PersonId>(77)).empty());
  const Ledger copy = ledger;
  EXPECT_EQ(copy.about(kSubject)[0], copy.find(about[0]->id)) << "a copy points to its own";
}

TEST(Ledger, KeepsOnlyWhatMeansSomething) {
  Ledger ledger;
  const Consent* consent = *ledger.add(consent_of(1, {parent(kMother)}));
  const auto append = [&](EventKind kind, Instant at) {
    return ledger.append({consent->id, kind, at, 77, kMother, {}}, {});
  };
  EXPECT_EQ(ledger.append({id_of<ConsentId>(9), kAsked, kBegin, 0, {}, {}}, {}).error().code,
            ErrorCode::kConsentUnknown);
  EXPECT_EQ(append(kSigned, kBegin).error().code, ErrorCode::kConsentEvent);
  EXPECT_TRUE(ledger.events(consent->id).empty());
  EXPECT_EQ(append(kAsked, kBegin)->sequence, 0u);
  EXPECT_EQ(append(kWithdrawn, after(kBegin, kDay))->sequence, 1u);
  EXPECT_EQ(append(kSigned, after(kBegin, kDay)).error().code, ErrorCode::kConsentEvent);
  EXPECT_EQ(append(kSigned, after(kBegin, kHour))->sequence, 2u) << "it came before the withdrawal";
  ASSERT_EQ(ledger.events(consent->id).size(), 3u);
  EXPECT_EQ(ledger.events(consent->id)[1].kind, kSigned) << "kept in their order";
  EXPECT_EQ(ledger.standing(*consent, {}, after(kBegin, kHour)).state, State::kActive);
  EXPECT_EQ(append(kAsked, {INT64_MAX}).error().code, ErrorCode::kConsentEvent);
  EXPECT_EQ(append(kAsked, {INT64_MIN}).error().code, ErrorCode::kConsentEvent);
}

TEST(Ledger, TakesNoMoreThanItHasRoomFor) {
  Ledger ledger;
  const Consent* consent = *ledger.add(consent_of(1, {parent(kMother), parent(kFather)}));
  ASSERT_TRUE(ledger.append({consent->id, kAsked, kBegin, 0, {}, {}}, {}));
  for (std::size_t i = 1; i < kMaxEvents; ++i) {
    const EventKind kind = i % 2 == 1 ? kSigned : kRefused;
    ASSERT_TRUE(ledger.append({consent->id, kind, kBegin, 0, kMother, {}}, {}));
  }
  const auto refused = ledger.append({consent->id, kSigned, kBegin, 0, kFather, {}}, {});
  EXPECT_EQ(refused.error().code, ErrorCode::kConsentFull);
  for (unsigned i = 1; i < kMaxConsents; ++i) {
    Consent another = consent_of(1, {parent(kMother)});
    another.id.bytes[7] = static_cast<std::byte>(i / 250 + 1);
    another.id.bytes[8] = static_cast<std::byte>(i % 250 + 1);
    ASSERT_TRUE(ledger.add(std::move(another)));
  }
  EXPECT_EQ(ledger.add(consent_of(2, {parent(kMother)})).error().code, ErrorCode::kConsentFull);
}

}  // namespace
}  // namespace indsigt::consent::tests
