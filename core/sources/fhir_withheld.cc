// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_withheld.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "sources/fhir_codings.h"
#include "sources/fhir_item_table.h"
#include "sources/fhir_path.h"

namespace indsigt::sources {
namespace {

bool is_word(std::string_view text, std::string_view word) {
  return std::ranges::equal(text, word,
                            [](char a, char b) { return (a >= 'a' && a <= 'z' ? a - 32 : a) == b; });
}

// A code, or a text that ends with one: " nopat", "…/v3-ActCode|NOPAT",
// "urn:oid:2.16.840.1.113883.5.4#TABOO".
bool ends_with_word(std::string_view text) {
  constexpr std::string_view kBreaks = " \t\r\n|#/:.";
  while (!text.empty() && kBreaks.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
  const std::size_t start = text.find_last_of(kBreaks) + 1;  // npos + 1 = 0
  return is_word(text.substr(start), "NOPAT") || is_word(text.substr(start), "TABOO");
}

// Whether one of the two words stands anywhere in a label, whatever its shape. The tree's depth is bounded,
// so the recursion is too.
bool names_word(Value label) {
  if (const auto text = label.string()) return ends_with_word(*text);
  if (!label.is(Kind::kObject) && !label.is(Kind::kArray)) return false;
  for (Value one = label.first(); one.present(); one = one.next()) {
    if (names_word(one)) return true;
  }
  return false;
}

// Which resources tell of which, and so are withheld with them: by any reference or address in them, wherever
// it stands. Whoever somebody is is told by nothing but their own label; a Consent tells nothing of what it
// names, and its denials must hold.
class Tellers {
 public:
  Tellers(const std::vector<FhirResource>& resources, const FhirReferences& references)
      : references_(references), tellers_(resources.size()) {
    for (std::size_t i = 0; i < resources.size(); ++i) {
      for (const char* const name : {"identifier", "masterIdentifier"}) {
        each_identifier(resources[i].value[name], [&](const Name& one) {
          const auto [place, is_new] = names_.try_emplace(one, tellers_.size());
          if (is_new) tellers_.emplace_back();
          tellers_[i].push_back(place->second);
        });
      }
    }
    for (std::size_t i = 0; i < resources.size(); ++i) {
      const FhirResource& resource = resources[i];
      if (!is_party_type(resource.type) && resource.type != "Consent") look(resource.value, resource, i);
    }
  }

  // Withholds whoever tells of a withheld resource, and whoever tells of those.
  void spread(std::vector<bool>& withheld) const {
    const std::size_t resources = withheld.size();
    std::vector<std::size_t> open;
    for (const std::size_t one : doubtful_) withheld[one] = true;
    for (std::size_t i = 0; i < resources; ++i) {
      if (withheld[i]) open.push_back(i);
    }
    withheld.resize(tellers_.size());
    while (!open.empty()) {
      const std::size_t one = open.back();
      open.pop_back();
      for (const std::size_t teller : tellers_[one]) {
        if (withheld[teller]) continue;
        withheld[teller] = true;
        open.push_back(teller);
      }
    }
    withheld.resize(resources);
  }

 private:
  using Name = std::pair<std::string_view, std::string_view>;  // system, value

  template <class Visit>
  static void each_identifier(Value identifiers, const Visit& visit) {
    const auto look_at = [&](Value one) {
      const Name name{one["system"].string().value_or(""), one["value"].string().value_or("")};
      if (!name.second.empty()) visit(name);
    };
    if (identifiers.is(Kind::kArray)) return each(identifiers, look_at);
    look_at(identifiers);
  }

  void tell(std::size_t teller, std::optional<std::size_t> target) {
    if (target && *target != teller) tellers_[*target].push_back(teller);
  }

  // The tree's depth is bounded, so the recursion is too.
  void look(Value value, const FhirResource& from, std::size_t teller) {
    if (value["reference"].string()) {
      const auto target = references_.resolve(value, from);
      if (target) tell(teller, target->index);
      if (target && !target->resource) look_at_claimants(value, from, teller);
    }
    // A Reference, and no resource that has an identifier of its own.
    if (value["identifier"].is(Kind::kObject) && !value["resourceType"].present()) {
      each_identifier(value["identifier"], [&](const Name& one) {
        const auto found = names_.find(one);
        if (found != names_.end()) tell(teller, found->second);
      });
    }
    if (const auto url = value["url"].string()) look_at_address(*url, from, teller);
    for (Value one = value.first(); one.present(); one = one.next()) {
      if (one.is(Kind::kArray) || one.is(Kind::kObject)) look(one, from, teller);
    }
  }

  // What several claim may be any of them: in doubt nothing is shown, and nothing at all where there are too
  // many of them to be listed, since something is withheld.
  void look_at_claimants(Value reference, const FhirResource& from, std::size_t teller) {
    const auto all = references_.claimants(reference, from);
    if (!all) return doubtful_.push_back(teller);
    for (const std::size_t one : *all) tell(teller, one);
  }

  // What an attachment leads to is a part of what it is attached to.
  void look_at_address(std::string_view url, const FhirResource& from, std::size_t teller) {
    const auto target = references_.find_address(url, from);
    tell(teller, target);
    if (target) tellers_[teller].push_back(*target);
  }

  const FhirReferences& references_;
  std::vector<std::vector<std::size_t>> tellers_;  // of each resource, then of each identifier
  std::vector<std::size_t> doubtful_;              // who tell of somebody, and nobody knows of whom
  std::map<Name, std::size_t> names_;              // the place of each identifier among them
};

}  // namespace

bool is_labelled(Value resource) {
  const auto is_label = [](Value label, const PathStep&) { return names_word(label); };
  for (Value one = resource.first(); one.present(); one = one.next()) {
    const std::string_view name = one.name();
    if (name == "securityLabel" && names_word(one)) return true;
    if (name == "meta" && visit_paths(one, "security", is_label)) return true;
    if (name == "entity" && visit_paths(one, "securityLabel", is_label)) return true;
    if (name != "contained") continue;
    for (Value inside = one.first(); inside.present(); inside = inside.next()) {
      if (is_labelled(inside)) return true;
    }
  }
  return false;
}

std::vector<bool> find_withheld(const std::vector<FhirResource>& resources,
                                const FhirReferences& references) {
  std::vector<bool> withheld;
  for (const FhirResource& resource : resources) {
    withheld.push_back(resource.withheld || is_labelled(resource.value));
  }
  if (std::find(withheld.begin(), withheld.end(), true) == withheld.end()) return withheld;
  for (std::uint32_t i = 0; i < resources.size(); ++i) {
    // Only a version that the source calls newer lifts a label.
    const std::uint32_t counts = references.current(i);
    if (withheld[i] && !are_versions(resources[i].value, resources[counts].value)) withheld[counts] = true;
  }
  Tellers(resources, references).spread(withheld);
  return withheld;
}

}  // namespace indsigt::sources
