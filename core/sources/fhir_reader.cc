// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_reader.h"

#include <utility>

#include "sources/fhir_actors.h"
#include "sources/fhir_consents.h"
#include "sources/fhir_envelopes.h"
#include "sources/fhir_items.h"
#include "sources/fhir_log.h"
#include "sources/fhir_references.h"
#include "sources/fhir_survey.h"
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
    add({root, type, {}, place});
  }

  [[nodiscard]] bool too_many() const { return too_many_; }
  [[nodiscard]] std::vector<FhirResource> take() { return std::move(resources_); }

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
    resources_.push_back(std::move(resource));
  }

  // Nesting is bounded by the tree's depth, so the recursion is too. What a label of the Bundle withholds is
  // all that stands in it.
  void add_bundle(Value bundle, const std::string& place) {
    const bool around = std::exchange(withheld_, withheld_ || is_labelled(bundle));
    add_entries(bundle, place);
    withheld_ = around;
  }

  void add_entries(Value bundle, const std::string& place) {
    const Value entries = bundle["entry"];
    if (entries.present() && !entries.is(Kind::kArray)) add({{}, {}, {}, place + "/entry"});
    if (!entries.is(Kind::kArray)) return;
    std::size_t position = 0;
    for (Value entry = entries.first(); entry.present() && !too_many_; entry = entry.next()) {
      add_entry(entry, place + "/entry/" + std::to_string(position++));
    }
  }

  void add_entry(Value entry, const std::string& place) {
    const Value resource = entry["resource"];
    // A request or a response to one rightly has no resource; it holds no data.
    if (!resource.present() && (entry["request"].present() || entry["response"].present())) return;
    const std::string_view type = type_of(resource);
    if (type == "Bundle" || type == "Parameters") {
      add_document(resource, place + "/resource");
    } else if (type.empty()) {
      add({{}, {}, {}, place});
    } else {
      add({resource, type, entry["fullUrl"].string().value_or(""), place + "/resource"});
    }
  }

  std::vector<FhirResource> resources_;
  bool too_many_ = false;
  bool withheld_ = false;
};

// The resources of a tree; with `lines` the places begin with `prefix` and the line's number.
Result<std::vector<FhirResource>> collect(const Tree& tree, bool lines, std::string_view prefix) {
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
  return collector.take();
}

}  // namespace

Result<bool> read_fhir(const Tree& tree, bool lines, const SourceContext& context, SourceReading& reading) {
  const auto collected = collect(tree, lines, "/line/");
  if (!collected) return std::unexpected(collected.error());
  const std::vector<FhirResource>& resources = *collected;
  const FhirReferences references(resources);
  const std::vector<bool> withheld = find_withheld(resources, references);
  FhirActors actors(resources, references, context, reading.records);
  FhirItems items(resources, references, context, actors, reading.problems, reading.records);
  FhirConsents consents(references, context, actors, reading.problems);
  FhirLog log(resources, references, context, actors, reading.problems, reading.records);
  for (std::uint32_t i = 0; i < resources.size(); ++i) {
    const FhirResource& resource = resources[i];
    // A withheld resource is neither counted nor looked at: nothing may tell that the resource is there (D4).
    if (withheld[i]) continue;
    if (resource.type.empty()) {
      reading.problems.add(ErrorCode::kFhirEntry, resource.place);
      continue;
    }
    const bool is_log = log.read(i);
    if (reading.records.log.size() > kMaxLogLines) return fail(ErrorCode::kAccessLogLines, resource.place);
    const FhirSurvey survey = survey_resource(resource, references, reading.problems);
    actors.read(i);
    const bool is_item = !is_log && items.read(i, survey.has_modifier);
    if (auto consent = consents.read(resource, i)) reading.consents.push_back(std::move(*consent));
    if (!is_log && !is_item && !is_party_type(resource.type)) ++reading.kept;
    ++reading.resources;
    reading.log_lines += is_log;
    reading.unresolved += survey.unresolved;
  }
  return true;
}

std::optional<std::string> place_of_resource(const Tree& tree, bool lines, std::uint32_t index) {
  // In the tree a line is an element of the root.
  const auto resources = collect(tree, lines, "/");
  if (!resources || index >= resources->size() || (*resources)[index].type.empty()) return std::nullopt;
  return (*resources)[index].place;
}

}  // namespace indsigt::sources
