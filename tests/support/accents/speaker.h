// SPDX-License-Identifier: MPL-2.0
// One source that says its part of a story in its accent, resource by resource.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "support/accents/accent.h"
#include "support/accents/story.h"
#include "support/accents/things.h"

namespace indsigt::accents {

enum class Role : std::uint8_t { kHuman, kPlace, kReader };

// An entry of a Bundle.
struct Entry {
  std::string full_url;
  std::string resource;  // empty for a delete
  bool is_match = true;
  std::optional<unsigned> thing{};  // which of the story it tells of
  std::optional<unsigned> line{};
};

class Speaker {
 public:
  // Keeps views of all its arguments.
  Speaker(const Story& story, const Accent& accent, unsigned source, Dice& dice);

  // All that the source has, but for its national log. The newest version of each comes first.
  [[nodiscard]] std::vector<Entry> entries();
  // Whether the file that holds them lacks somebody, and its items are about nobody who is known.
  [[nodiscard]] bool lacks(Role role, unsigned number) const;
  [[nodiscard]] std::string time_text(Instant at) const;

 private:
  // speaker.cc
  [[nodiscard]] std::string id_of(Role role, unsigned number) const;
  [[nodiscard]] std::string id_of(const Thing& thing) const;
  [[nodiscard]] std::string url_of(std::string_view path) const;
  [[nodiscard]] std::vector<std::string> identifiers_of(Role role, unsigned number) const;
  [[nodiscard]] std::vector<std::string> human_identifiers(unsigned number) const;
  [[nodiscard]] std::string party(Role role, unsigned number, std::string_view id,
                                  std::string meta = "") const;
  [[nodiscard]] std::string names_of(unsigned human) const;
  [[nodiscard]] std::string birth_date_of(unsigned human) const;
  [[nodiscard]] std::string display_of(Role role, unsigned number) const;
  [[nodiscard]] std::string away(Role role, unsigned number, Refs refs);
  void add_old_record(unsigned human);
  [[nodiscard]] std::string reference(Role role, unsigned number);
  [[nodiscard]] std::string conditional(Role role, unsigned number);
  [[nodiscard]] std::string literal(std::string_view path, Refs refs);
  [[nodiscard]] std::string role_reference(std::optional<unsigned> reader, std::optional<unsigned> place);
  [[nodiscard]] std::string meta(unsigned version, bool withheld);
  void add_party(Role role, unsigned number);
  void add(Entry entry, std::string_view type, std::string_view id);

  // telling.cc
  [[nodiscard]] Sort sort_of(const Thing& thing) const;
  [[nodiscard]] std::string day_text(PartialDate day) const;
  void tell(const Thing& thing);
  [[nodiscard]] std::string thing_text(const Thing& thing, unsigned version, bool as_other);
  [[nodiscard]] std::string group_of(const std::vector<std::string>& people);
  void place_of_thing(const Thing& thing, std::optional<unsigned> place,
                      std::vector<std::string>& participants, std::string& holder);
  void tell(const Line& line);
  [[nodiscard]] std::string agents_of(const Line& line);
  [[nodiscard]] std::string agent(const std::string& who, std::string_view code, bool asked, const Line* why);
  [[nodiscard]] std::string reader_agent(const Line& line);
  [[nodiscard]] std::string entities_of(const Line& line);
  [[nodiscard]] std::string recorded(const Line& line) const;

  const Story& story_;
  const Accent& accent_;
  unsigned source_;
  Dice& dice_;
  std::size_t first_thing_ = 0;
  std::string base_;
  std::vector<Entry> entries_;
  std::vector<std::string> contained_;         // of the resource that is being written
  std::set<std::pair<Role, unsigned>> known_;  // parties that the file holds, or is to hold
};

// Whether a line has no time that can be read.
[[nodiscard]] bool has_no_time(const Accent& accent, const Line& line);

// The system of the numbers of people and places in a country.
[[nodiscard]] std::string_view number_system(Country country, Role role, bool provisional);

}  // namespace indsigt::accents
