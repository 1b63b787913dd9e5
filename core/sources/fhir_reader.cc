// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_reader.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "sources/fhir_actors.h"
#include "sources/fhir_consents.h"
#include "sources/fhir_envelopes.h"
#include "sources/fhir_items.h"
#include "sources/fhir_log.h"
#include "sources/fhir_references.h"
#include "sources/fhir_state.h"
#include "sources/fhir_survey.h"
#include "sources/fhir_versions.h"
#include "sources/fhir_withheld.h"

namespace indsigt::sources {
namespace {

// Lists the resources of a source in its order; an entry without a readable one has an empty type.
class Collector {
 public:
  void add_document(Value root, const std::string& place) {
    const std::string_view type = type_of(root);
    if (type == "Bundle") return add_bundle(root, place);
    if (type == "Parameters" && add_parameters(root["parameter"], place + "/parameter")) return;
    if (type.empty() && add_wrapped(root, place)) return;
    add({.value = root, .type = type, .full_url = {}, .place = place});
  }

  [[nodiscard]] bool too_many() const { return too_many_; }
  // Whether no Bundle says that it is a part; what is withheld says nothing (P2).
  [[nodiscard]] bool is_whole() const { return is_whole_; }
  [[nodiscard]] std::vector<FhirResource> take() {
    for (FhirResource& one : resources_) one.other_release = one.other_release || serves_other_;
    return std::move(resources_);
  }

 private:
  // What an operation answered with (R4 parameters.html): the resources are what it says. False where none
  // is.
  bool add_parameters(Value parameters, const std::string& place) {
    bool found = false;
    std::size_t position = 0;
    for (Value one = parameters.first(); one.present(); one = one.next()) {
      const std::string own = place + "/" + std::to_string(position++);
      const bool has_one = !type_of(one["resource"]).empty();
      if (has_one) add_document(one["resource"], own + "/resource");
      found = add_parameters(one["part"], own + "/part") || found || has_one;
    }
    return found;
  }

  bool add_wrapped(Value root, const std::string& place) {
    return visit_wrapped(root, PathStep(), kMaxEnvelope, [&](Value resource, const PathStep& at) {
      add_document(resource, place + at.pointer());
    });
  }

  static std::string_view type_of(Value resource) { return resource["resourceType"].string().value_or(""); }

  void add(FhirResource resource) {
    too_many_ = too_many_ || resources_.size() >= kMaxResources;
    if (too_many_) return;
    resource.withheld = withheld_;
    resource.server = server_of(resource.full_url);
    resource.other_release = other_release_ || is_of_other_release(resource.value);
    const bool is_server = resource.type == "CapabilityStatement";
    serves_other_ = serves_other_ || (is_server && serves_other_release(resource.value));
    resources_.push_back(std::move(resource));
  }

  // Nesting is bounded by the tree's depth, so the recursion is too. What a label of the Bundle withholds is
  // all that stands in it.
  void add_bundle(Value bundle, const std::string& place) {
    const bool around = std::exchange(withheld_, withheld_ || is_labelled(bundle));
    const bool release = std::exchange(other_release_, other_release_ || is_of_other_release(bundle));
    add_entries(bundle, place);
    withheld_ = around;
    other_release_ = release;
  }

  void add_entries(Value bundle, const std::string& place) {
    const Value entries = bundle["entry"];
    is_whole_ = is_whole_ && (withheld_ || !is_page_of_more(bundle));
    if (entries.present() && !entries.is(Kind::kArray)) add_unreadable(place + "/entry");
    if (!entries.is(Kind::kArray)) return;
    if (resources_.empty()) resources_.reserve(std::min(entries.size(), kMaxResources));
    std::size_t position = 0;
    const bool in_history = bundle["type"].string() == "history";
    for (Value entry = entries.first(); entry.present() && !too_many_; entry = entry.next()) {
      add_entry(entry, in_history, place + "/entry/" + std::to_string(position++));
    }
  }

  void add_unreadable(std::string place) {
    add({.value = {}, .type = {}, .full_url = {}, .place = std::move(place)});
  }

  void add_entry(Value entry, bool in_history, const std::string& place) {
    const Value resource = entry["resource"];
    is_whole_ = is_whole_ && (withheld_ || !has_failed(entry));
    const std::string_view full_url = entry["fullUrl"].string().value_or("");
    // A request or a response to one rightly has no resource; it holds no data.
    if (!resource.present() && (entry["request"].present() || entry["response"].present())) {
      if (entry["request"]["method"].string() != "DELETE") return;
      return add({.value = {},
                  .type = "?",
                  .full_url = full_url,
                  .place = place,
                  .in_history = in_history,
                  .is_deletion = true,
                  .deleted_at = entry["response"]["lastModified"].string().value_or("")});
    }
    const std::string_view type = type_of(resource);
    if (type == "Bundle" || type == "Parameters") {
      add_document(resource, place + "/resource");
    } else if (type.empty()) {
      add_unreadable(place);
    } else {
      add({.value = resource,
           .type = type,
           .full_url = full_url,
           .place = place + "/resource",
           .in_history = in_history});
    }
  }

  std::vector<FhirResource> resources_;
  bool too_many_ = false;
  bool withheld_ = false;
  bool other_release_ = false;
  bool serves_other_ = false;
  bool is_whole_ = true;
};

struct Collected {
  std::vector<FhirResource> resources;
  bool is_whole = true;
};

// The resources of a tree; with `lines` the places begin with `prefix` and the line's number.
Result<Collected> collect(const Tree& tree, bool lines, std::string_view prefix) {
  Collector collector;
  if (lines) {
    std::size_t line = 0;
    for (Value one = tree.root().first(); one.present(); one = one.next()) {
      collector.add_document(one, std::string(prefix) + std::to_string(line++));
    }
  } else {
    collector.add_document(tree.root(), "");
  }
  if (collector.too_many()) return fail(ErrorCode::kFhirEntries, lines ? "/line" : "/entry");
  const bool is_whole = collector.is_whole();
  return Collected{collector.take(), is_whole};
}

// Reads resource by resource what collect() found.
class Reader {
 public:
  Reader(const std::vector<FhirResource>& resources, const SourceContext& context, SourceReading& reading)
      : resources_(resources),
        reading_(reading),
        references_(resources, context.today),
        withheld_(find_withheld(resources, references_)),
        versions_(resources, references_),
        actors_(resources, references_, context, reading.records),
        items_(resources, references_, context, actors_, reading.problems, reading.records),
        consents_(references_, context, actors_, reading.problems),
        log_(resources, references_, context, actors_, reading.problems, reading.records) {}

  Result<bool> read() {
    reading_.records.items.reserve(resources_.size());
    for (std::uint32_t i = 0; i < resources_.size(); ++i) {
      if (is_told(i)) actors_.read_post(i);
    }
    for (std::uint32_t i = 0; i < resources_.size(); ++i) {
      if (counts(i)) {
        const bool is_log = log_.read(i);
        if (reading_.records.log.size() > kMaxLogLines) {
          return fail(ErrorCode::kAccessLogLines, resources_[i].place);
        }
        read_resource(i, is_log);
      } else {
        read_past(i);
      }
      // Items about many persons are there for each.
      if (reading_.records.items.size() > 2 * kMaxResources)
        return fail(ErrorCode::kFhirEntries, resources_[i].place);
    }
    reading_.consents_of_nobody = consents_.of_nobody();
    return true;
  }

 private:
  // Whether a resource is there to be read: not what is withheld (nothing may tell that it is there, D4),
  // what a newer version replaces, or what is no more.
  bool counts(std::uint32_t index) {
    const FhirResource& resource = resources_[index];
    if (withheld_[index]) return false;
    const bool lacks = resource.type == "OperationOutcome" && lacks_something(resource.value);
    reading_.complete = reading_.complete && !lacks && !is_subset(resource.value);
    if (resource.type.empty()) {
      reading_.problems.add(ErrorCode::kFhirEntry, resource.place);
      return false;
    }
    reading_.taken_back = reading_.taken_back || resource.is_deletion;
    return is_told(index) && !is_never_shown(resource.type);
  }

  [[nodiscard]] bool is_told(std::uint32_t index) const {
    return !withheld_[index] && !resources_[index].is_deletion && references_.current(index) == index;
  }

  // A version that no longer counts and did once. What was put in by mistake never did (R4: "should be
  // considered never to have existed"), and what is hidden now is hidden of the past too.
  void read_past(std::uint32_t index) {
    const FhirResource& resource = resources_[index];
    const std::uint32_t counts = references_.current(index);
    const auto until = versions_.replaced_on(index);
    if (!until || withheld_[index] || withheld_[counts] || item_row(resource.type) == nullptr ||
        is_never_shown(resource.type) || is_taken_back(resource.value)) {
      return;
    }
    const FhirResource& now = resources_[counts];
    if (now.is_deletion) return items_.read_past(index, *until, std::nullopt);
    const auto since = items_.since_of(counts);
    if (!since || is_taken_back(now.value)) return;
    items_.read_past(index, std::min(*until, first_day(*since)), counts);
  }

  void read_resource(std::uint32_t index, bool is_log) {
    const FhirResource& resource = resources_[index];
    const FhirSurvey survey = survey_resource(resource, references_, reading_.problems);
    // A Consent says so itself: nothing of another release's is computed.
    if (resource.other_release && resource.type != "Consent") {
      reading_.problems.add(ErrorCode::kFhirRelease, resource.place);
    }
    actors_.read(index);
    // A Device of no patient is a machine that took part in something, and nobody's information.
    const bool is_machine = resource.type == "Device" && !resource.value["patient"].present();
    const bool is_item = !is_log && !is_machine && item_row(resource.type) != nullptr;
    const bool is_error = is_item && is_taken_back(resource.value);
    reading_.taken_back = reading_.taken_back || is_error;
    if (is_item && !is_error) (void)items_.read(index, survey.has_modifier);
    if (auto consent = consents_.read(resource, index)) reading_.consents.push_back(std::move(*consent));
    const bool says_nothing =
        is_machine || is_party_type(resource.type) || resource.type == "OperationOutcome";
    if (!is_log && !is_item && !says_nothing) ++reading_.kept;
    ++reading_.resources;
    reading_.log_lines += is_log;
    reading_.unresolved += survey.unresolved;
  }

  const std::vector<FhirResource>& resources_;
  SourceReading& reading_;
  const FhirReferences references_;
  const std::vector<bool> withheld_;
  const FhirVersions versions_;
  FhirActors actors_;
  FhirItems items_;
  FhirConsents consents_;
  FhirLog log_;
};

}  // namespace

Result<bool> read_fhir(const Tree& tree, bool lines, const SourceContext& context, SourceReading& reading) {
  const auto collected = collect(tree, lines, "/line/");
  if (!collected) return std::unexpected(collected.error());
  reading.complete = collected->is_whole;
  return Reader(collected->resources, context, reading).read();
}

std::optional<std::string> place_of_resource(const Tree& tree, bool lines, std::uint32_t index) {
  // In the tree a line is an element of the root.
  const auto collected = collect(tree, lines, "/");
  if (!collected || index >= collected->resources.size()) return std::nullopt;
  const FhirResource& resource = collected->resources[index];
  if (resource.type.empty() || resource.is_deletion) return std::nullopt;
  return resource.place;
}

}  // namespace indsigt::sources
