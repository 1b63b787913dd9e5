// SPDX-License-Identifier: MPL-2.0
// The oracle of accents: what the core answers about imported files beside what the story says, whatever the
// files look like. Every statement must be of the story, about that person, place, reader and recipient; what
// is missing must be what a file says that it lacks.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "records/records.h"
#include "support/accents/packing.h"
#include "support/accents/story.h"

namespace indsigt::accents {

// What the reader is told of one file.
struct Told {
  std::string refused{};  // the code of the error; empty: it was read
  bool is_whole = true;
  bool taken_back = false;
  bool has_problem = false;
};

struct Imported {
  records::Records records;
  std::vector<Told> files;  // in the order of Written::files
};

// Imports the files in an order of its own for each number; 0: as they are written.
[[nodiscard]] Imported import_files(const Story& story, const Written& written, unsigned order);

// What is wrong, a line each; empty where all is right.
[[nodiscard]] std::vector<std::string> faults_of(const Story& story, const Accent& accent,
                                                 const Written& written, const Imported& imported);

// All answers as text without ids: the same for the same answers.
[[nodiscard]] std::string answers_of(const records::Records& records);

}  // namespace indsigt::accents
