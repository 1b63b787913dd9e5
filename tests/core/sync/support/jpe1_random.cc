// SPDX-License-Identifier: MPL-2.0
// Random logs: every kind, by whoever, with records of each failure mixed in.
#include <algorithm>

#include "core/plan_log/support/craft.h"
#include "core/plan_log/support/golden.h"
#include "core/plan_log/support/test_plan.h"
#include "core/sync/support/jpe1.h"
#include "crypto/checkpoint.h"

namespace indsigt::sync::testing {

using namespace plan_log;
using namespace plan_log::testing;
namespace {

class RandomLog {
 public:
  explicit RandomLog(std::uint64_t seed) : random_(seed * 2 + 1), plan_(seed * 2) {
    const auto genesis = plan_.records()[0].bytes();
    if (chance(3)) offered_.push_back(spoil_bit(Bytes(genesis.begin(), genesis.end())));
    offered_.emplace_back(genesis.begin(), genesis.end());
    const std::size_t members = 2 + random_.below(2);
    for (std::size_t i = 0; i < members; ++i) add_member(i == 0 ? PlanRole::kOfficer : PlanRole::kMember);
    const std::size_t steps = 12 + random_.below(14);
    for (std::size_t i = 0; i < steps; ++i) step();
    if (chance(4)) end();
  }

  [[nodiscard]] Json as_case(std::uint64_t seed) {
    std::vector<const Person*> readers;
    for (std::size_t i = 0; i < plan_.size(); ++i) readers.push_back(&plan_.at(i).person);
    return log_case("random " + std::to_string(seed), offered_, readers);
  }

 private:
  [[nodiscard]] bool chance(std::size_t one_in) { return random_.below(one_in) == 0; }
  [[nodiscard]] std::size_t records() const { return plan_.records().size(); }
  [[nodiscard]] TestPlan::Member& anybody() { return plan_.at(random_.below(plan_.size())); }
  [[nodiscard]] const crypto::SigningKey& device_of(const TestPlan::Member& member) {
    return member.person.device(random_.below(member.person.devices.size()));
  }
  [[nodiscard]] Author by(const TestPlan::Member& member) {
    return plan_.author(member, random_.below(member.person.devices.size()));
  }

  // By value: it may be one of those that were offered.
  void offer(Bytes record) {
    (void)plan_.offer(record);
    offered_.push_back(std::move(record));
  }
  void send(const Result<Batch>& batch) {
    if (!batch) return;
    for (const Bytes& record : *batch) {
      if (chance(9)) spoil(record);
      offer(record);
      if (chance(12)) offer(offered_[random_.below(offered_.size())]);
    }
  }

  [[nodiscard]] Bytes spoil_bit(Bytes record) {
    const std::size_t bit = random_.below(record.size() * 8);
    record[bit / 8] ^= std::byte{1} << static_cast<int>(bit % 8);
    return record;
  }
  // Something wrong with a right record, offered before it.
  void spoil(const Bytes& record) {
    switch (random_.below(4)) {
      case 0:
        return offer(spoil_bit(record));
      case 1: {
        Bytes other = record;
        const bool shorter = chance(2);
        other.resize(shorter ? random_.below(record.size()) : record.size() + 1 + random_.below(64));
        return offer(other);
      }
      default:
        return offer(spoil_header(record));
    }
  }
  // One field of the header, signed again by who wrote it.
  [[nodiscard]] Bytes spoil_header(const Bytes& record) {
    const auto read = read_record(record);
    if (!read) return record;
    Header header = read->header;
    switch (random_.below(11)) {
      case 0:
        header.suite = static_cast<std::uint8_t>(random_.below(4));
        break;
      case 1:
        header.kind = static_cast<std::uint8_t>(1 + random_.below(17));
        break;
      case 2:
        header.plan[random_.below(32)] ^= std::byte{1};
        break;
      case 3:
        header.category = some_category();
        break;
      case 4:
        header.epoch = random_.below(4);
        break;
      case 5:
        header.author = device_of(anybody()).public_key();
        break;
      case 6:
        header.seq += 1 + random_.below(2);
        break;
      case 7:
        header.seq -= 1;
        break;
      case 8:
        header.prev[random_.below(32)] ^= std::byte{1};
        break;
      case 9:
        header.seen = random_.below(records() + 2);
        if (chance(2) && header.seen <= plan_.log().tree().size())
          header.heads = plan_.log().tree().root(header.seen);
        break;
      default:
        header.heads[random_.below(32)] ^= std::byte{1};
    }
    const crypto::SigningKey* signer = key_of(header.author);
    return signer == nullptr ? record : sign_record(encode(header), read->body, *signer);
  }
  [[nodiscard]] const crypto::SigningKey* key_of(const DeviceId& device) {
    for (std::size_t i = 0; i < plan_.size(); ++i) {
      for (const crypto::SigningKey& key : plan_.at(i).person.devices) {
        if (key.public_key() == device) return &key;
      }
    }
    return nullptr;
  }

  [[nodiscard]] std::uint32_t some_category() {
    if (categories_.empty() || chance(8)) return static_cast<std::uint32_t>(1 + random_.below(3));
    return categories_[random_.below(categories_.size())];
  }
  [[nodiscard]] std::uint64_t current(std::uint32_t category) {
    const CategoryState* state = plan_.log().category(category);
    return state == nullptr ? 1 : state->epoch;
  }

  void open_record_of(Kind kind, const Bytes& payload, const EpochAt& at = {}) {
    const TestPlan::Member& author = anybody();
    const crypto::SigningKey& device = device_of(author);
    send(Batch{open_record(next_header(plan_.log(), device, kind, at), payload, device)});
  }

  void add_member(PlanRole role) {
    const std::size_t before = plan_.records().size();
    plan_.add(role);
    for (std::size_t i = before; i < plan_.records().size(); ++i)
      offered_.emplace_back(plan_.records()[i].bytes().begin(), plan_.records()[i].bytes().end());
  }

  void step() {
    switch (random_.below(22)) {
      case 0:
      case 1:
        return open_category();
      case 2:
      case 3:
        return grant();
      case 4:
      case 5:
      case 6:
        return end_access();
      case 7:
      case 8:
      case 9:
      case 10:
        return write();
      case 11:
      case 12:
        return write_as_it_comes();
      case 13:
        return change_roster();
      case 14:
        return change_devices();
      case 15:
        break_glass();
        return break_glass();
      case 16:
      case 17:
        return policy();
      case 18:
        return acknowledge();
      case 19:
        return tombstone();
      case 20:
        return odd_grant();
      default:
        return forged_epoch();
    }
  }

  [[nodiscard]] Terms terms() { return {.purpose = "purpose", .basis = "basis", .ends = random_.below(2)}; }

  void open_category() {
    TestPlan::Member& author = anybody();
    Category category{.name = "category " + std::to_string(categories_.size()), .members = {}};
    for (std::size_t i = 0; i < plan_.size(); ++i) {
      const auto role = static_cast<CategoryRole>(1 + random_.below(3));
      const bool in = chance(2);
      if (&plan_.at(i) == &author) {
        category.members.push_back({plan_.at(i).person.id(), CategoryRole::kSteward});
      } else if (in) {
        category.members.push_back({plan_.at(i).person.id(), role});
      }
    }
    std::uint32_t number = 0;
    const Terms given = terms();
    const auto batch = by(author).open_category(category, given, number);
    if (!batch) return;
    categories_.push_back(number);
    send(batch);
  }

  void grant() {
    std::vector<Handed> handed;
    for (const std::uint32_t category : categories_) {
      Handed row{.category = category};
      row.role = static_cast<CategoryRole>(1 + random_.below(3));
      row.with_past = chance(2);
      if (chance(2)) handed.push_back(row);
    }
    const TestPlan::Member& author = anybody();
    const MemberId to = anybody().person.id();
    const Terms given = terms();
    send(by(author).grant(to, handed, given));
  }

  void end_access() {
    const TestPlan::Member& author = anybody();
    const std::uint32_t category = some_category();
    const MemberId who = anybody().person.id();
    const Terms rest = terms();
    switch (random_.below(3)) {
      case 0:
        return send(by(author).withdraw(category, who, rest));
      case 1:
        return send(by(author).leave(category, who));
      default:
        return send(by(author).rotate(category, Hash{}, rest));
    }
  }

  void write() {
    const TestPlan::Member& author = anybody();
    const std::uint32_t category = some_category();
    switch (random_.below(3)) {
      case 0:
        return send(by(author).receipt(category, to_bytes("a receipt")));
      case 1: {
        BlobRef ref;
        ref.blob.key = crypto::make_secret(random_);
        ref.blob.chunks = 1;
        ref.media = "text/plain";
        return send(by(author).blob(category, ref));
      }
      default:
        return send(by(author).content(category, text("words " + std::to_string(random_.below(1'000)))));
    }
  }

  // Whatever the author's role, also under a wrong key or malformed: what only readers see.
  void write_as_it_comes() {
    constexpr Kind kKinds[] = {Kind::kContent, Kind::kReceipt, Kind::kBlobRef, Kind::kCategory};
    const TestPlan::Member& author = anybody();
    const EpochAt at{some_category(), 1};
    const EpochAt now{at.category, current(at.category)};
    const TestPlan::Member& holder = anybody();
    const SecretBytes* known = holder.keys.content_key(now);
    const SecretBytes key = known == nullptr || chance(5) ? crypto::make_secret(random_) : known->copy();
    const Kind kind = kKinds[random_.below(4)];
    Bytes payload = encode(text("as it comes"));
    if (kind == Kind::kCategory) {
      payload =
          encode(Category{.name = "taken over", .members = {{author.person.id(), CategoryRole::kSteward}}});
    }
    if (chance(6)) payload = Bytes(random_.below(5), std::byte{9});
    const crypto::SigningKey& device = device_of(author);
    const Header header = next_header(plan_.log(), device, kind, now);
    send(Batch{sealed_record(header, key, payload, device, random_)});
  }

  void change_roster() {
    TestPlan::Member& of = anybody();
    switch (random_.below(4)) {
      case 0:
        of.person.add_root(random_);
        of.keys.add_pair(crypto::derive_wrap_pair(of.person.roots.back(), of.person.salt));
        open_record_of(Kind::kRoster, encode(Roster(RosterChange{of.person.entry()})));
        return open_record_of(Kind::kKeyAccept, encode(KeyAccept{of.person.id(), of.person.roots.size(),
                                                                 crypto::wrap_key_id(of.person.puk)}));
      case 1:
        return open_record_of(Kind::kRoster, encode(Roster(RosterAdd{of.person.entry()})));
      case 2: {
        MemberEntry entry = of.person.entry();
        entry.role = static_cast<PlanRole>(1 + random_.below(3));
        return open_record_of(Kind::kRoster, encode(Roster(RosterChange{entry})));
      }
      default:
        if (chance(2)) open_record_of(Kind::kRoster, encode(Roster(RosterRemove{of.person.id()})));
    }
  }

  void change_devices() {
    TestPlan::Member& of = anybody();
    if (chance(2)) {
      const DeviceId device = device_of(of).public_key();
      return open_record_of(Kind::kDevice, encode(Device(DeviceRevoke{device})));
    }
    if (chance(2)) of.person.add_device(random_);
    open_record_of(Kind::kDevice,
                   encode(of.person.device_record(plan_.log().plan(), of.person.devices.size() - 1)));
  }

  void break_glass() {
    const crypto::SigningKey& officer = plan_.at(1).person.device();
    if (openings_.empty() || chance(3)) {
      const BreakglassOpen opening{
          .category = some_category(), .epoch = 1, .reason = 1, .opened = 1, .closes = 2};
      send(Batch{
          open_record(next_header(plan_.log(), officer, Kind::kBreakglassOpen), encode(opening), officer)});
      openings_.push_back(crypto::leaf_hash(offered_.back()));
      return;
    }
    const BreakglassClose close{openings_[random_.below(openings_.size())]};
    if (chance(2)) return open_record_of(Kind::kBreakglassClose, encode(close));
    send(Batch{
        open_record(next_header(plan_.log(), officer, Kind::kBreakglassClose), encode(close), officer)});
  }

  void policy() {
    if (!events_.empty() && chance(2)) {
      const PolicyInForce in_force{events_[random_.below(events_.size())]};
      const crypto::SigningKey& officer = plan_.at(1).person.device();
      if (chance(2)) return open_record_of(Kind::kPolicyEvent, encode(PolicyEvent(in_force)));
      return send(Batch{open_record(next_header(plan_.log(), officer, Kind::kPolicyEvent),
                                    encode(PolicyEvent(in_force)), officer)});
    }
    const TestPlan::Member& about = anybody();
    PolicyScheduled event{
        .member = about.person.id(), .category = 0, .effective = 1, .attestation = {}, .signatures = {}};
    if (!chance(4)) event.category = some_category();
    std::vector<const Person*> signers = {&plan_.at(1).person};
    if (&about != &plan_.at(1)) signers.push_back(&about.person);
    if (chance(4)) signers.push_back(&plan_.at(0).person);
    std::sort(signers.begin(), signers.end());
    signers.erase(std::unique(signers.begin(), signers.end()), signers.end());
    event = sign_event(event, plan_.log().plan(), signers);
    if (chance(6)) ++event.effective;
    open_record_of(Kind::kPolicyEvent, encode(PolicyEvent(event)));
    events_.push_back(crypto::leaf_hash(offered_.back()));
  }

  void acknowledge() {
    crypto::Checkpoint at;
    at.size = random_.below(records() + 1);
    at.root = plan_.log().tree().root(at.size);
    if (chance(4)) at.root[0] ^= std::byte{1};
    const std::string note = crypto::checkpoint_text(plan_.genesis().relay, plan_.log().plan(), at);
    CheckpointAck ack{{.checkpoint = at, .signature = plan_.relay_key().sign_text(as_bytes(note))}};
    if (chance(5)) ++ack.checkpoint.checkpoint.size;
    open_record_of(Kind::kCheckpointAck, encode(ack));
  }

  void tombstone() {
    const AdmittedRecord& target = plan_.records()[random_.below(plan_.records().size())];
    open_record_of(Kind::kTombstone, encode(Tombstone{target.leaf()}));
  }

  // A GRANT with keys that are wrong, old, or given by who is no steward.
  void odd_grant() {
    const TestPlan::Member& author = anybody();
    const TestPlan::Member& to = anybody();
    const std::uint32_t category = some_category();
    Bundle bundle;
    bundle.recipient = chance(5) ? author.person.id() : to.person.id();
    GrantKeys keys{.category = category, .first = 1 + random_.below(2), .keys = {}};
    const std::size_t count = 1 + random_.below(2);
    for (std::size_t i = 0; i < count; ++i) {
      const SecretBytes* known = author.keys.content_key({category, keys.first + i});
      keys.keys.push_back(known == nullptr || chance(6) ? crypto::make_secret(random_) : known->copy());
    }
    bundle.keys.push_back(std::move(keys));
    if (chance(4)) bundle.doors.push_back({.category = category, .seed = crypto::make_secret(random_)});
    BatchWriter writer(plan_.log(), device_of(author), random_);
    if (writer.push_grant(to.person.entry(), bundle)) send(writer.take());
  }

  void forged_epoch() {
    const TestPlan::Member& author = anybody();
    const std::uint32_t category = some_category();
    const EpochAt at{category, current(category) + random_.below(3)};
    const crypto::SigningKey& device = device_of(author);
    const Header header = next_header(plan_.log(), device, Kind::kEpoch, at);
    Epoch epoch;
    const SecretBytes* door = author.keys.door_seed({category, at.epoch - 1});
    const crypto::SigningKey opener(door == nullptr ? crypto::make_secret(random_) : door->copy());
    epoch.door_key = opener.public_key();
    epoch.door_signature = opener.sign(door_statement(encode(header), epoch));
    send(Batch{open_record(header, encode(epoch), device)});
  }

  // What the reader is too old for, and what comes after it.
  void end() {
    const crypto::SigningKey& device = plan_.at(0).person.device();
    if (chance(2)) {
      send(Batch{open_record(next_header(plan_.log(), device, Kind::kUpgrade), encode(Upgrade{2}), device)});
      write();
      Header later = next_header(plan_.log(), device, Kind::kTombstone);
      later.suite = 2;
      offer(sign_record(encode(later), Bytes(random_.below(40)), device));
    } else {
      Header later = next_header(plan_.log(), device, Kind::kTombstone);
      later.kind = static_cast<std::uint8_t>(18 + random_.below(200));
      offer(sign_record(encode(later), Bytes(random_.below(40)), device));
    }
    for (int i = 0; i < 4; ++i) step();
  }

  SeededRandom random_;
  TestPlan plan_;
  std::vector<Bytes> offered_;
  std::vector<std::uint32_t> categories_;
  std::vector<Hash> openings_;
  std::vector<Hash> events_;
};

}  // namespace

Json random_log_case(std::uint64_t seed) { return RandomLog(seed).as_case(seed); }

}  // namespace indsigt::sync::testing
