// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <span>

#include "api/wire_views.h"

namespace indsigt::api {
namespace {

void add_problems(Object& object, std::size_t count, const std::vector<Error>& problems) {
  object.object("problems", [&](Object& inner) {
    const std::span first(problems.data(), std::min(problems.size(), kMaxProblemRows));
    inner.rows("rows", first, [](Object& row, const Error& error) { write_members(row, error); })
        .add("total", count);
  });
}

}  // namespace

void write_members(Object& object, const ImportView& import) {
  object.list("notes", import.notes);
  add_problems(object, import.problem_count, import.problems);
  object.add("source", import.source);
}

void write_members(Object& object, const ExportView& view) { object.add("bytes", view.bytes); }

void write_members(Object& object, const ManifestView& manifest) {
  object.list("files", manifest.files);
  add_problems(object, manifest.problem_count, manifest.problems);
  object.add("sources", manifest.sources);
}

void write_members(Object&, const DoneView&) {}

void write_members(Object& object, const Error& error) {
  object.add("code", error_name(error.code)).add("place", error.place);
}

}  // namespace indsigt::api
