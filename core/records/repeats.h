// SPDX-License-Identifier: MPL-2.0
// A resource about two records of one person.
#pragma once

#include "records/store.h"

namespace indsigt::records {

// Marks, of the things and deeds of `store`, each that a statement about the same person has told already:
// two statements of one person are two subjects until they are known to be one, and then a thing or a deed
// about both is one. Needs: the rows of one resource stand together, and subjects are those who are known to
// be one.
void mark_repeats(Store& store);

}  // namespace indsigt::records
