// SPDX-License-Identifier: MPL-2.0
#include "core/sync/support/schedule.h"

#include <algorithm>
#include <limits>

namespace indsigt::sync::testing {

using namespace plan_log;
using namespace plan_log::testing;
namespace {

constexpr Instant kNow{1'795'300'000'000};
constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();

}  // namespace

Schedule::Schedule(std::uint64_t seed, std::size_t stations, std::size_t steps)
    : random_(seed), plan_(seed + 1'000'000) {
  // Every third station is a second device of a member, if there are that many.
  const std::size_t members = stations - stations / 3;
  stewards_ = std::min<std::size_t>(members, 2);
  for (std::size_t i = 1; i < members; ++i) plan_.add_unaccepted();
  std::vector<CategoryMember> others;
  for (std::size_t i = 0; i < members; ++i) {
    for (std::size_t steward = 0; steward < stewards_; ++steward)
      plan_.accept(plan_.at(steward), plan_.at(i));
    if (i != 0)
      others.push_back(
          {plan_.at(i).person.id(), i < stewards_ ? CategoryRole::kSteward : CategoryRole::kWriter});
  }
  for (std::size_t i = members; i < stations; ++i) {
    Person& person = plan_.at(i - members).person;
    person.add_device(random_);
    (void)plan_.send(plan_.author(plan_.at(0)).device(person.device_record(plan_.log().plan(), 1)));
  }
  category_ = plan_.open("shared", std::move(others));
  relay_ = std::make_unique<MemoryRelay>(plan_.records()[0].bytes(), plan_.relay_key());
  for (const AdmittedRecord& record : plan_.records()) {
    if (record.index() != 0) (void)relay_->post(Batch{Bytes(record.bytes().begin(), record.bytes().end())});
  }
  for (std::size_t i = 0; i < stations; ++i) {
    Station& station = stations_.emplace_back();
    station.person = &plan_.at(i < members ? i : i - members).person;
    station.device = i < members ? 0 : 1;
    station.follower = std::make_unique<Follower>(plan_.log().plan(),
                                                  Keyring(station.person->id(), station.person->pairs()));
    keep(station);
  }
  for (std::size_t i = 0; i < steps; ++i) step();
}

std::size_t Schedule::count(const std::string& act) const {
  const auto found = acts_.find(act);
  return found == acts_.end() ? 0 : found->second;
}

Author Schedule::author(const Station& station) {
  return Author(station.follower->log(), station.follower->keys(), station.person->device(station.device),
                plan_.random());
}

void Schedule::step() {
  Station& station = pick();
  if (station.offline > 0) {
    --station.offline;
    // Who is out of reach edits all the same.
    if (random_.below(3) == 0) edit(station);
    return;
  }
  switch (random_.below(12)) {
    case 0:
    case 1:
    case 2:
      return edit(station);
    case 3:
    case 4:
      return follow(station, 1 + random_.below(20));
    case 5:
      return follow(station, kAll);
    case 6:
    case 7:
    case 8:
      follow(station, kAll);
      return send(station);
    case 9:
      return rotate(station, pick());
    case 10:
      station.offline = 1 + random_.below(10);
      ++acts_["partition"];
      return;
    default:
      return crash(station);
  }
}

void Schedule::edit(Station& station) {
  const std::string words = "text " + std::to_string(edited_.size());
  station.outbox.add(category_, text(words));
  keep_outbox(station);
  edited_.insert(words);
}

void Schedule::keep(Station& station) {
  station.kept_follower = station.follower->snapshot();
  station.kept_records.clear();
  for (const AdmittedRecord& record : station.follower->records())
    station.kept_records.emplace_back(record.bytes().begin(), record.bytes().end());
  keep_outbox(station);
}

void Schedule::follow(Station& station, std::size_t at_most) {
  const Page page = relay_->page(station.follower->question(), at_most);
  // The network keeps a page back, or brings it again.
  if (random_.below(4) == 0) station.late.push_back(page);
  if (random_.below(6) != 0) take(station, page);
  if (!station.late.empty() && random_.below(3) == 0) {
    ++acts_["late page"];
    take(station, Page(station.late[random_.below(station.late.size())]));
  }
  if (random_.below(3) == 0) keep(station);
}

void Schedule::take(Station& station, const Page& page) {
  const Arrived arrived = station.follower->receive(page, kNow);
  if (arrived.failure) ++acts_["mended failure"];
  for (const Opened& opened : arrived.opened) {
    if (opened.kind != Kind::kContent) continue;
    const auto content = read_content(opened.payload.reveal(kRevealSecret));
    station.texts[opened.index] =
        std::string(reinterpret_cast<const char*>(content->batch.data()), content->batch.size());
  }
  station.outbox.settle(*station.follower);
}

void Schedule::send(Station& station) {
  std::vector<std::string> words;
  for (const Outbox::Draft& draft : station.outbox.waiting()) {
    words.emplace_back(reinterpret_cast<const char*>(draft.content.batch.data()), draft.content.batch.size());
  }
  const auto batch = station.outbox.seal(*station.follower, author(station), kNow);
  if (!batch || batch->empty()) return;
  keep_outbox(station);
  // A request may be lost, or arrive twice; so may its answer.
  const std::size_t times = random_.below(5) == 0 ? random_.below(3) : 1;
  bool admitted = false;
  for (std::size_t i = 0; i < times; ++i) {
    const auto posted = relay_->post(*batch);
    admitted = admitted || posted.has_value();
    ++acts_[posted ? "sent" : "refused"];
  }
  if (admitted && random_.below(4) != 0)
    acknowledged_.insert(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(batch->size()));
  if (random_.below(5) == 0) crash(station);
}

// Two stewards at once: the relay takes one.
void Schedule::rotate(Station& first, Station& second) {
  const auto one = author(first).rotate(category_, {}, {});
  const auto other = author(second).rotate(category_, {}, {});
  for (const auto* batch : {&one, &other}) {
    if (*batch && relay_->post(**batch)) ++acts_["rotated"];
  }
}

void Schedule::crash(Station& station) {
  ++acts_["crash"];
  auto follower = Follower::restore(station.kept_follower.reveal(kRevealSecret), station.kept_records);
  auto outbox = Outbox::restore(station.kept_outbox.reveal(kRevealSecret));
  if (!follower || !outbox) {
    ++acts_["lost disk"];
    return;
  }
  *station.follower = std::move(*follower);
  station.outbox = std::move(*outbox);
  station.late.clear();
}

void Schedule::settle() {
  for (std::size_t round = 0; round < 20; ++round) {
    bool quiet = true;
    for (Station& station : stations_) {
      station.offline = 0;
      take(station, relay_->page(*station.follower));
      const auto batch = station.outbox.seal(*station.follower, author(station), kNow);
      if (!batch || batch->empty()) continue;
      quiet = false;
      (void)relay_->post(*batch);
    }
    if (quiet) return;
  }
}

}  // namespace indsigt::sync::testing
