// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "base/problems.h"
#include "records/records.h"
#include "sources/context.h"
#include "sources/fhir_actors.h"
#include "sources/fhir_item_table.h"
#include "sources/fhir_references.h"

namespace indsigt::sources {

using tree::Value;

// Reads the resources that are pieces of information about somebody, as fhir_item_table.h says; and what some
// of them mean beside that: a Task whose code is an attest's is a request for it (R13), an EpisodeOfCare is a
// case (R11); an Appointment, an Encounter and the scheduled activities of a CarePlan are to happen, unless
// their status says that they do not.
class FhirItems {
 public:
  // Keeps views of all its arguments.
  FhirItems(const std::vector<FhirResource>& resources, const FhirReferences& references,
            const SourceContext& context, FhirActors& actors, Problems& problems,
            records::SourceRecords& records);

  // Puts resource `index` into the records; false where its type is no data item.
  bool read(std::size_t index, bool with_care);

  // Puts resource `index` into the records as it held until then, where it says since when: the item alone,
  // and only of those whom `now`, the version that counts, is about too; none: its source took it back.
  // Needs: its type is a data item's.
  void read_past(std::size_t index, PartialDate until, std::optional<std::size_t> now);

  // Since when its holder has had item `index`; nothing where that is not stated, or it is no item.
  [[nodiscard]] std::optional<PartialDate> since_of(std::size_t index) const;

 private:
  [[nodiscard]] records::DataItem item_of(std::size_t index, const ItemRow& row);
  void add(const FhirResource& resource, records::DataItem item);
  // The place + 1 of a code in the records, where it is put once.
  [[nodiscard]] std::uint32_t number_of(records::LocalCode code);
  void read_request(const FhirResource& task, const records::DataItem& item);
  void read_planned(const FhirResource& resource, const records::DataItem& item);
  void read_steps(const FhirResource& plan, const records::DataItem& item);
  void read_case(const FhirResource& episode, const records::DataItem& item);
  [[nodiscard]] std::optional<PartialDate> date_at(const FhirResource& from, std::string_view paths) const;
  // The place that holds an item, and whether a professional is named where no place is.
  struct Holder {
    std::optional<records::ActorId> place;
    bool by_person = false;
  };
  [[nodiscard]] Holder holder_of(const ItemRow& row, const FhirResource& from,
                                 std::optional<PartialDate> day) const;
  [[nodiscard]] std::optional<records::ActorId> place_of_person(Value reference, const FhirResource& from,
                                                                std::optional<PartialDate> day,
                                                                bool& is_person) const;
  [[nodiscard]] std::optional<records::ActorId> provider_of(Value encounter, const FhirResource& from) const;
  [[nodiscard]] std::optional<PartialDate> date_of(const ItemRow& row, const FhirResource& from) const;

  const std::vector<FhirResource>& resources_;
  const FhirReferences& references_;
  const SourceContext& context_;
  FhirActors& actors_;
  Problems& problems_;
  records::SourceRecords& records_;
  std::map<records::LocalCode, std::uint32_t> codes_;
};

}  // namespace indsigt::sources
