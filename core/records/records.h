// SPDX-License-Identifier: MPL-2.0
// All sources together: who holds what about whom, without its content (R5), and the sources' own logs. The
// questions stand each in a header of its own: holders.h, items.h, coverage.h, access_log.h, sharing.h,
// hops.h, freshness.h, requests.h, codes.h, quality.h, indicators.h, actors.h, planned.h.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "records/as_of.h"
#include "records/basis.h"
#include "records/facts.h"
#include "records/sources.h"

namespace indsigt::records {

class Index;
struct Store;
struct SamePerson;

struct Subject {
  PersonId id;
  std::string_view name;
  std::uint32_t items = 0;
};

// Answers are computed, sorted and the same on every platform; the views in them are valid until the next
// call of add() or declare(). The first question after such a call numbers and sorts everything once (n log
// n); what questions cost after that, each says itself.
class Records {
 public:
  // `directory` is what is known beside the sources; by default nothing.
  explicit Records(Directory directory = {});
  ~Records();
  Records(Records&&) noexcept;
  Records& operator=(Records&&) noexcept;

  // A row of a manifest (D8). A later one about the same system takes its place.
  void declare(ManifestRow row);

  // What a source sent. `system` is the URI of the system that it came from, empty where no manifest says.
  // Of several names and details of one actor or person that counts which outranks (names.h), whichever came
  // first.
  void add(SourceRecords source, std::string_view system = {});

  // Who says whether a consent explains a log line (D4); none: a stated consent is taken at its word. `judge`
  // must go on giving the same answers until it is replaced.
  void set_judge(std::shared_ptr<const ConsentJudge> judge);
  [[nodiscard]] const std::shared_ptr<const ConsentJudge>& judge() const { return judge_; }

  // Everyone that the sources are about: by items (most first), name, id. Costs as many steps as there are
  // persons, not items.
  [[nodiscard]] std::vector<Subject> subjects() const;

  // Whether a source names the person.
  [[nodiscard]] bool knows(PersonId id) const;

  // Whether an identifier of the person is claimed for others who cannot be the same: they are kept apart.
  [[nodiscard]] bool is_doubted(PersonId id) const;

  // Takes what the reader says of who is one, in the order in which it was said (D16): whatever was said
  // before counts no more. What cannot be does not count (questions/same_person.h).
  void set_joined(std::vector<Joined> joins);
  // Whether the reader made the person one of several.
  [[nodiscard]] bool is_joined(PersonId id) const;
  // As known_as(), without what the reader says.
  [[nodiscard]] PersonId stated_as(PersonId id) const;

  // The id under which answers speak of whoever is meant: the same for each of their identifiers
  // (core/sources/RULES.md). Of somebody whom no source names, the id as it is.
  [[nodiscard]] PersonId known_as(PersonId id) const;
  [[nodiscard]] ActorId known_as(ActorId id) const;

  // The same as it was on that day: with what has been replaced or taken back since. Valid until the next
  // call of this function with another day, of add(), declare() or set_judge(). Costs an index for a day that
  // was not the last one asked for, where anything has ended; else nothing.
  [[nodiscard]] const Records& as_it_was(AsOf at) const;

  // Ids in it are those under which answers speak.
  [[nodiscard]] const Directory& directory() const;

  // For the questions of this module.
  [[nodiscard]] const Store& store() const;
  [[nodiscard]] const Index& index() const;
  [[nodiscard]] std::uint32_t person_row(PersonId id) const;  // kNoRow: unknown
  [[nodiscard]] std::uint32_t actor_row(ActorId id) const;
  [[nodiscard]] std::uint32_t system_row(std::string_view uri) const;
  // For find_same_persons().
  [[nodiscard]] std::vector<SamePerson> doubts() const;

 private:
  class Numbers;
  Records(const Records& now, std::int32_t day);
  void forget();
  std::uint32_t number_system(std::string_view uri);
  void add_log(std::vector<LogLine>& lines, std::uint32_t first_item, std::uint32_t system);

  // Finds out anew who is who, once something was said that may change it.
  void settle() const;

  mutable Directory directory_;
  std::shared_ptr<Store> store_;
  std::shared_ptr<Numbers> numbers_;
  std::shared_ptr<const ConsentJudge> judge_;
  mutable bool is_settled_ = true;
  mutable std::unique_ptr<Index> index_;  // none: something changed since
  bool has_ended_ = false;                // an item has an end
  std::int32_t day_ = AsOf::kNever;       // of as_it_was()
  mutable std::unique_ptr<Records> past_;
};

}  // namespace indsigt::records
