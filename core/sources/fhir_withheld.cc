// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_withheld.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "sources/fhir_path.h"

namespace indsigt::sources {
namespace {

constexpr std::string_view kLabelPaths = "meta.security securityLabel entity.securityLabel";

// By which elements a resource tells of another one, beside whom and by whom. Source: the resource pages of
// FHIR R4, and STU3's names where they differ.
constexpr std::string_view kTellingPaths =
    "about context context.encounter context.related content.attachment derivedFrom encounter "
    "entity.reference "
    "entity.what focus hasMember partOf payload.contentReference relatesTo.target target";

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

// Which resources tell of which, and so are withheld with them.
class Tellers {
 public:
  Tellers(const std::vector<FhirResource>& resources, const FhirReferences& references)
      : tellers_(resources.size()) {
    for (std::size_t i = 0; i < resources.size(); ++i) {
      visit_paths(resources[i].value, kTellingPaths, [&](Value reference, const PathStep&) {
        const auto target = references.resolve(reference, resources[i]);
        if (target && target->index) tellers_[*target->index].push_back(i);
        // What several claim may be any of them: in doubt nothing is shown.
        for (const std::size_t one : references.claimants(reference, resources[i]))
          tellers_[one].push_back(i);
        return false;
      });
    }
  }

  // Withholds whoever tells of a resource, and whoever tells of those.
  void withhold(std::size_t labelled, std::vector<bool>& withheld) const {
    std::vector<std::size_t> open{labelled};
    while (!open.empty()) {
      const std::size_t one = open.back();
      open.pop_back();
      for (const std::size_t teller : tellers_[one]) {
        if (withheld[teller]) continue;
        withheld[teller] = true;
        open.push_back(teller);
      }
    }
  }

 private:
  std::vector<std::vector<std::size_t>> tellers_;
};

}  // namespace

bool is_labelled(Value resource) {
  if (visit_paths(resource, kLabelPaths, [](Value label, const PathStep&) { return names_word(label); })) {
    return true;
  }
  for (Value one = resource["contained"].first(); one.present(); one = one.next()) {
    if (is_labelled(one)) return true;
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
  const Tellers tellers(resources, references);
  for (std::size_t i = 0; i < resources.size(); ++i) {
    if (withheld[i]) tellers.withhold(i, withheld);
  }
  return withheld;
}

}  // namespace indsigt::sources
