// SPDX-License-Identifier: MPL-2.0
// "Is this the same child?" What is in doubt stays apart, and the reader may say that two persons are one:
// what speaks for that, and what against (core/sources/RULES.md, "Who is who"; D16).
#pragma once

#include <vector>

#include "records/records.h"
#include "records/same_person.h"

namespace indsigt::records {

// Lists the pairs of persons who may be one by what is stated of them: the same name and birth date; one name
// of two words or more where a birth date is missing; a local identifier beside the same name or birth date;
// an identifier or a link that would make them one, were they not to contradict each other; and all that the
// reader has joined. Persons whom a source marks as protected are in none (P6), nor are those of more than
// kMostAlike who are alike in one respect: they are no family. Open ones first, then by names and ids.
// Costs sorting the persons, and a step for each item.
[[nodiscard]] std::vector<SamePerson> find_same_persons(const Records& records);

}  // namespace indsigt::records
