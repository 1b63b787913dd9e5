// SPDX-License-Identifier: MPL-2.0
// Each payload has one form.
#include <gtest/gtest.h>

#include "core/plan_log/support/golden.h"
#include "plan_log/payload_parts.h"

namespace indsigt::plan_log::testing {
namespace {

template <std::size_t N>
std::array<std::byte, N> filled(int value) {
  std::array<std::byte, N> out{};
  out.fill(static_cast<std::byte>(value));
  return out;
}

// What `read` makes of every cut, of more bytes, and of what it wrote.
template <class Read>
void expect_one_form(std::span<const std::byte> payload, const Read& read) {
  ASSERT_TRUE(read(payload).has_value());
  for (std::size_t size = 0; size < payload.size(); ++size) {
    EXPECT_FALSE(read(payload.first(size)).has_value()) << size;
  }
  Bytes longer(payload.begin(), payload.end());
  longer.push_back({});
  EXPECT_FALSE(read(longer).has_value());
}

TEST(Payloads, HaveOneFormEach) {
  const MemberEntry entry{.member = filled<32>(1),
                          .role = PlanRole::kSteward,
                          .generation = 3,
                          .puk = filled<1216>(2),
                          .binding = filled<32>(3)};
  Genesis genesis;
  genesis.relay = {.name = "relay.example", .key = filled<32>(4)};
  genesis.founder = entry;
  expect_one_form(encode(genesis), read_genesis);
  expect_one_form(encode(Roster(RosterAdd{entry})), read_roster);
  expect_one_form(encode(Roster(RosterChange{entry})), read_roster);
  expect_one_form(encode(Roster(RosterRemove{entry.member})), read_roster);
  expect_one_form(encode(Device(DeviceRevoke{filled<32>(5)})), read_device);
  expect_one_form(encode(KeyAccept{}), read_key_accept);
  expect_one_form(encode(Epoch{}), read_epoch);
  expect_one_form(encode(Withdraw{}), read_withdraw);
  expect_one_form(encode(CheckpointAck{}), read_checkpoint_ack);
  expect_one_form(encode(BreakglassClose{}), read_breakglass_close);
  expect_one_form(encode(PolicyEvent(PolicyInForce{})), read_policy_event);
  expect_one_form(encode(Upgrade{2}), read_upgrade);
  expect_one_form(encode(Tombstone{}), read_tombstone);
  PolicyScheduled event;
  event.signatures.resize(2);
  event.signatures[1].member = filled<32>(9);
  expect_one_form(encode(PolicyEvent(event)), read_policy_event);
  const Category category{
      .name = "skole",
      .members = {{filled<32>(1), CategoryRole::kSteward}, {filled<32>(2), CategoryRole::kReader}}};
  expect_one_form(encode(category), read_category);
}

Bundle make_bundle() {
  Bundle bundle;
  bundle.recipient = filled<32>(1);
  bundle.purpose = "care";
  for (const std::uint32_t category : {3U, 7U}) {
    GrantKeys keys{.category = category, .first = 2, .keys = {}};
    keys.keys.emplace_back(filled<32>(4));
    keys.keys.emplace_back(filled<32>(5));
    bundle.keys.push_back(std::move(keys));
  }
  bundle.doors.push_back({.category = 7, .seed = SecretBytes(std::span<const std::byte>(filled<32>(6)))});
  return bundle;
}

bool is_read(const Bundle& bundle) { return read_bundle(encode(bundle).reveal(kRevealSecret)).has_value(); }

TEST(Payloads, ABundleHasOneForm) {
  expect_one_form(encode(make_bundle()).reveal(kRevealSecret), read_bundle);
  const auto wrong = [](void (*change)(Bundle&)) {
    Bundle bundle = make_bundle();
    change(bundle);
    return !is_read(bundle);
  };
  EXPECT_TRUE(wrong([](Bundle& bundle) { bundle.keys.clear(); }));
  EXPECT_TRUE(wrong([](Bundle& bundle) { bundle.keys[0].keys.clear(); }));
  EXPECT_TRUE(wrong([](Bundle& bundle) { bundle.keys[0].first = 0; }));
  EXPECT_TRUE(wrong([](Bundle& bundle) { bundle.keys[1].category = 3; }));
  EXPECT_TRUE(wrong([](Bundle& bundle) { std::swap(bundle.keys[0], bundle.keys[1]); }));
  EXPECT_TRUE(wrong([](Bundle& bundle) { bundle.doors[0].category = 5; }));
  EXPECT_TRUE(wrong([](Bundle& bundle) { bundle.purpose = std::string(65, 'x'); }));
  EXPECT_TRUE(wrong([](Bundle& bundle) { bundle.basis = std::string(257, 'x'); }));
  EXPECT_FALSE(wrong([](Bundle& bundle) { bundle.doors.clear(); }));
}

TEST(Payloads, ListsAscendAndHaveASteward) {
  const CategoryMember steward{filled<32>(1), CategoryRole::kSteward};
  const CategoryMember reader{filled<32>(2), CategoryRole::kReader};
  const auto is_category = [](std::string name, std::vector<CategoryMember> members) {
    return read_category(encode(Category{.name = std::move(name), .members = std::move(members)}))
        .has_value();
  };
  EXPECT_TRUE(is_category("a", {steward, reader}));
  EXPECT_FALSE(is_category("a", {reader, steward}));
  EXPECT_FALSE(is_category("a", {steward, steward}));
  EXPECT_FALSE(is_category("a", {reader}));
  EXPECT_FALSE(is_category("a", {}));
  EXPECT_FALSE(is_category("a", {steward, {filled<32>(2), static_cast<CategoryRole>(4)}}));
  EXPECT_TRUE(is_category(std::string(256, 'x'), {steward}));
  EXPECT_FALSE(is_category(std::string(257, 'x'), {steward}));
  EXPECT_FALSE(is_category("\xff", {steward}));
  PolicyScheduled event;
  event.signatures.resize(2);
  EXPECT_FALSE(read_policy_event(encode(PolicyEvent(event))));
}

TEST(Payloads, NumbersStayInTheirBounds) {
  const auto opening = [](BreakglassOpen value) { return read_breakglass_open(encode(value)).has_value(); };
  const BreakglassOpen right{.category = 1, .epoch = 1, .reason = 4, .opened = 10, .closes = 86'400'010};
  EXPECT_TRUE(opening(right));
  for (const auto change : std::initializer_list<void (*)(BreakglassOpen&)>{
           [](BreakglassOpen& value) { value.category = 0; }, [](BreakglassOpen& value) { value.reason = 0; },
           [](BreakglassOpen& value) { value.reason = 5; }, [](BreakglassOpen& value) { ++value.closes; },
           [](BreakglassOpen& value) { value.closes = value.opened; },
           [](BreakglassOpen& value) { value.opened = ~0ULL; }}) {
    BreakglassOpen wrong = right;
    change(wrong);
    EXPECT_FALSE(opening(wrong));
  }
  EXPECT_FALSE(read_content(Bytes{std::byte{0}}));
  EXPECT_FALSE(read_content(Bytes{std::byte{5}}));
  EXPECT_TRUE(read_content(Bytes{std::byte{4}}));
  EXPECT_FALSE(read_content({}));
}

TEST(Payloads, AMemberEntryHasARoleAndAGeneration) {
  MemberEntry entry;
  EXPECT_TRUE(read_roster(encode(Roster(RosterAdd{entry}))));
  entry.generation = 0;
  EXPECT_FALSE(read_roster(encode(Roster(RosterAdd{entry}))));
  entry = {};
  entry.role = static_cast<PlanRole>(4);
  EXPECT_FALSE(read_roster(encode(Roster(RosterAdd{entry}))));
  Genesis genesis;
  genesis.founder.role = PlanRole::kSteward;
  genesis.relay.name = "a.b-c.9";
  EXPECT_TRUE(read_genesis(encode(genesis)));
  for (const std::string name : {"", "Relay", "a b", "a/b", "a\n"}) {
    genesis.relay.name = name;
    EXPECT_FALSE(read_genesis(encode(genesis))) << name;
  }
  genesis.relay.name = std::string(129, 'a');
  EXPECT_FALSE(read_genesis(encode(genesis)));
  genesis.relay.name = "a";
  genesis.founder.role = PlanRole::kMember;
  EXPECT_FALSE(read_genesis(encode(genesis)));
}

TEST(Payloads, AnAttachmentsReferenceIsReadAgain) {
  BlobRef ref;
  ref.blob.key = SecretBytes(std::span<const std::byte>(filled<32>(8)));
  ref.blob.chunks = 2;
  ref.blob.size = 70'000;
  ref.media = "image/png";
  ref.name = "picture";
  const SecretBytes payload = encode(ref);
  expect_one_form(payload.reveal(kRevealSecret), read_blob_ref);
  EXPECT_EQ(read_blob_ref(payload.reveal(kRevealSecret))->name, "picture");
  ref.blob.chunks = 0;
  EXPECT_FALSE(read_blob_ref(encode(ref).reveal(kRevealSecret)));
}

TEST(Payloads, Utf8IsTheShortestFormWithoutSurrogates) {
  for (const std::string_view right : {"", "abc", "\xc3\xa6", "\xe2\x82\xac", "\xf0\x9f\x91\xa7",
                                       "\xf4\x8f\xbf\xbf", "\xed\x9f\xbf", "\xee\x80\x80"}) {
    EXPECT_TRUE(is_utf8(as_bytes(right))) << right;
  }
  for (const std::string_view wrong : {"\x80", "\xc0\x80", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80",
                                       "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xc3",
                                       "\xe2\x82", "\xf0\x9f\x91", "\xe2\x28\xa1", "a\xff"}) {
    EXPECT_FALSE(is_utf8(as_bytes(wrong)));
  }
}

}  // namespace
}  // namespace indsigt::plan_log::testing
