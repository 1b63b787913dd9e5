// SPDX-License-Identifier: MPL-2.0
#include "exchange/fhir_source.h"

#include <utility>

#include "exchange/fhir_actors.h"
#include "exchange/fhir_items.h"
#include "exchange/fhir_references.h"

namespace indsigt::exchange {
namespace {

// Lists the resources of a source in its order, entries of nested Bundles after their Bundle's own.
class Collector {
 public:
  explicit Collector(FhirReading& reading) : reading_(reading) {}

  [[nodiscard]] Result<std::vector<FhirResource>> collect(Value root) {
    const std::string_view type = type_of(root);
    if (type.empty()) return fail(ErrorCode::kFhirNotResource);
    if (type == "Bundle") {
      add_bundle(root, "");
    } else {
      add({root, type, {}, ""});
    }
    if (too_many_) return fail(ErrorCode::kFhirEntries, "/entry");
    return std::move(resources_);
  }

 private:
  static std::string_view type_of(Value resource) { return resource["resourceType"].string().value_or(""); }

  void add(FhirResource resource) {
    too_many_ = too_many_ || resources_.size() >= kMostResources;
    if (!too_many_) resources_.push_back(std::move(resource));
  }

  // Nesting is bounded by the tree's depth, so the recursion is too.
  void add_bundle(Value bundle, const std::string& place) {
    std::size_t position = 0;
    for (Value entry = bundle["entry"].first(); entry.present() && !too_many_; entry = entry.next()) {
      add_entry(entry, place + "/entry/" + std::to_string(position++));
    }
  }

  void add_entry(Value entry, const std::string& place) {
    const Value resource = entry["resource"];
    // A request or a response to one rightly has no resource; it holds no data.
    if (!resource.present() && (entry["request"].present() || entry["response"].present())) return;
    const std::string_view type = type_of(resource);
    if (type.empty()) {
      reading_.problems.push_back({ErrorCode::kFhirEntry, place});
    } else if (type == "Bundle") {
      add_bundle(resource, place + "/resource");
    } else {
      add({resource, type, entry["fullUrl"].string().value_or(""), place + "/resource"});
    }
  }

  FhirReading& reading_;
  std::vector<FhirResource> resources_;
  bool too_many_ = false;
};

}  // namespace

Result<FhirReading> read_fhir(const Tree& tree, std::uint32_t source, std::string_view source_name,
                              const Digest& digest) {
  FhirReading reading;
  auto resources = Collector(reading).collect(tree.root());
  if (!resources) return std::unexpected(std::move(resources.error()));

  const FhirReferences references(*resources);
  FhirActors actors(*resources, references, source_name, digest, reading.records);
  const FhirItems items(*resources, references, actors, reading.problems);
  for (std::uint32_t i = 0; i < resources->size(); ++i) {
    const std::string_view type = (*resources)[i].type;
    if (auto item = items.read(i)) {
      item->ref = {source, i};
      reading.records.items.push_back(std::move(*item));
    } else if (!actors.read(i) && type != "PractitionerRole") {
      ++reading.kept;
    }
  }
  reading.resources = static_cast<std::uint32_t>(resources->size());
  return reading;
}

}  // namespace indsigt::exchange
