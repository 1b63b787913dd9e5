// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_survey.h"

namespace indsigt::sources {
namespace {

bool is_reference(Value value) {
  return value["reference"].present() || value["identifier"].present() || value["display"].present();
}

class Surveyor {
 public:
  Surveyor(const FhirResource& resource, const FhirReferences& references, Problems& problems)
      : resource_(resource), references_(references), problems_(problems) {}

  // The tree's depth is bounded, so the recursion is too.
  void look(Value value, const PathStep& at) {
    if (value.is(Kind::kArray)) {
      PathStep element{&at, {}, 0};
      for (Value one = value.first(); one.present(); one = one.next(), ++element.position) {
        if (one.is(Kind::kArray)) report(ErrorCode::kFhirType, element);  // FHIR has no arrays of arrays
        look(one, element);
      }
      return;
    }
    if (!value.is(Kind::kObject)) return;
    for (Value one = value.first(); one.present(); one = one.next()) {
      const std::string_view name = one.name();
      const PathStep member{&at, name, 0};
      if (name == "reference") {
        look_at_reference(value, one, at, member);
      } else if (name == "modifierExtension") {
        survey.has_modifier = survey.has_modifier || one.size() > 0;
      }
      if (one.is(Kind::kArray) || one.is(Kind::kObject)) look(one, member);
    }
  }

  void look_at_top() {
    const PathStep root;
    const auto must_be = [&](std::string_view name, Kind kind) {
      const Value value = resource_.value[name];
      if (value.present() && !value.is(kind)) report(ErrorCode::kFhirType, {&root, name, 0});
    };
    must_be("id", Kind::kString);
    if (resource_.type == "Patient" || resource_.type == "Practitioner") must_be("name", Kind::kArray);
    if (resource_.type == "Organization") must_be("name", Kind::kString);
    if (resource_.type == "Patient" || resource_.type == "Practitioner" || resource_.type == "Organization") {
      must_be("identifier", Kind::kArray);
    }
    look(resource_.value, root);
  }

  FhirSurvey survey;

 private:
  void look_at_reference(Value owner, Value literal, const PathStep& at, const PathStep& member) {
    // In a few places (Consent, Contract …) `reference` is itself a Reference; it is looked at below.
    if (is_reference(literal)) return;
    const auto text = literal.string();
    if (!text || text->empty()) return report(ErrorCode::kFhirReference, member);
    const auto target = references_.resolve(owner, resource_);
    if (target && target->resource) return;
    ++survey.unresolved;
    if (text->starts_with('#') || text->starts_with("urn:")) report(ErrorCode::kFhirUnresolved, at);
  }

  void report(ErrorCode code, const PathStep& at) { problems_.add(code, resource_.place + at.pointer()); }

  const FhirResource& resource_;
  const FhirReferences& references_;
  Problems& problems_;
};

}  // namespace

FhirSurvey survey_resource(const FhirResource& resource, const FhirReferences& references,
                           Problems& problems) {
  Surveyor surveyor(resource, references, problems);
  surveyor.look_at_top();
  return surveyor.survey;
}

}  // namespace indsigt::sources
