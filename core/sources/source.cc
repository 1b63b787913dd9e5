// SPDX-License-Identifier: MPL-2.0
#include "sources/source.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "sources/fhir_envelopes.h"
#include "sources/fhir_reader.h"
#include "sources/national_logs.h"
#include "sources/text.h"

namespace indsigt::sources {

using tree::Kind;
using tree::TreeLimits;
using tree::Value;
namespace {

constexpr std::string_view kSpaces = " \t\r\n";

std::string_view trim(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kSpaces);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

// Whether text that is not one JSON document is worth reading as NDJSON: its first line with content is one
// by itself.
bool has_lines(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kSpaces);
  if (begin == std::string_view::npos) return false;
  const std::size_t end = text.find('\n', begin);
  if (end == std::string_view::npos) return false;
  const std::string_view first = trim(text.substr(begin, end - begin));
  return first.starts_with('{') &&
         Tree::parse(std::as_bytes(std::span(first.data(), first.size()))).has_value();
}

// The lines as one JSON array, so that they share one tree: newlines become commas where another line
// follows. Every byte keeps its place but for the bracket before them.
std::string as_array(std::string_view text) {
  std::string array = "[";
  array += text;
  std::size_t comma = 0;  // where the newline after the last line with content stands
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (!trim(text.substr(begin, end - begin)).empty()) {
      if (comma != 0) array[comma] = ',';
      comma = end + 1;
    }
    begin = end + 1;
  }
  array += ']';
  return array;
}

// The line of a failure whose place is a byte of as_array(text), counted as fhir_reader.h counts: lines with
// content only. The place as it is where it is no byte.
std::string line_of(std::string_view text, const std::string& place) {
  constexpr std::string_view kByte = "byte:";
  if (!place.starts_with(kByte)) return place;
  std::size_t byte = 0, line = 0;
  std::from_chars(place.data() + kByte.size(), place.data() + place.size(), byte);
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (byte <= end + 1) break;
    if (!trim(text.substr(begin, end - begin)).empty()) ++line;
    begin = end + 1;
  }
  return "/line/" + std::to_string(line);
}

Result<Tree> parse_lines(std::string_view text) {
  const std::string array = as_array(text);
  // The array around the lines is ours, and takes nothing from the source's own bounds.
  TreeLimits limits;
  limits.max_bytes += 2;
  limits.max_depth += 1;
  auto tree = Tree::parse(std::as_bytes(std::span(array.data(), array.size())), limits);
  if (!tree) return fail(tree.error().code, line_of(text, tree.error().place));
  return tree;
}

std::optional<SourceFormat> format_of(const Tree& tree) {
  const Value root = tree.root();
  if (!root["resourceType"].string().value_or("").empty()) return SourceFormat::kFhir;
  if (root["usages"].is(Kind::kArray)) return SourceFormat::kEstonian;
  if (root["accessLogs"].is(Kind::kArray)) return SourceFormat::kSwedish;
  if (has_wrapped_resource(root)) return SourceFormat::kFhir;
  return std::nullopt;
}

Result<bool> read_into(const RawSource& raw, const SourceContext& context, SourceReading& reading) {
  switch (raw.format) {
    case SourceFormat::kEstonian:
      return read_estonian_log(raw.tree, context, reading);
    case SourceFormat::kSwedish:
      return read_swedish_log(raw.tree, context, reading);
    case SourceFormat::kFhir:
    case SourceFormat::kFhirLines:
      break;
  }
  return read_fhir(raw.tree, raw.format == SourceFormat::kFhirLines, context, reading);
}

// Estonia's version 3 in any of its lists: no published form, and its lines may be hidden (D18).
bool is_unpublished_log(Value root) {
  for (const std::string_view name :
       {"dataRequests", "dataResponses", "internalProcessings", "returnedUsages"}) {
    if (root[name].present()) return true;
  }
  return false;
}

Result<RawSource> read_raw(std::string_view text) {
  const auto bytes = std::as_bytes(std::span(text.data(), text.size()));
  auto tree = Tree::parse(bytes);
  if (tree) {
    const auto format = format_of(*tree);
    if (is_unpublished_log(tree->root())) return fail(ErrorCode::kAccessLogForm);
    if (!format) return fail(ErrorCode::kFhirNotResource);
    return RawSource{*format, std::move(*tree), {}};
  }
  if (tree.error().code != ErrorCode::kJsonSyntax || !has_lines(text)) {
    return std::unexpected(std::move(tree.error()));
  }
  auto lines = parse_lines(text);
  if (!lines) return std::unexpected(std::move(lines.error()));
  return RawSource{SourceFormat::kFhirLines, std::move(*lines), {}};
}

}  // namespace

Result<Source> read_source(std::span<const std::byte> bytes, const SourceContext& context) {
  const auto text = read_text(bytes);
  if (!text) return std::unexpected(text.error());
  auto raw = read_raw(text->text());
  if (!raw) return std::unexpected(std::move(raw.error()));
  Source source{std::move(*raw), {}};
  const auto read = read_into(source.raw, context, source.reading);
  if (!read) return std::unexpected(read.error());
  return source;
}

Result<bool> patch_resource(RawSource& raw, std::uint32_t index, std::string_view pointer, Tree value) {
  const auto place = place_of_resource(raw.tree, raw.format == SourceFormat::kFhirLines, index);
  if (!place) return fail(ErrorCode::kPatchPlace);
  return raw.patches.set(raw.tree, *place + std::string(pointer), std::move(value));
}

std::string write_archive(const RawSource& raw) {
  if (raw.format != SourceFormat::kFhirLines) return raw.patches.write(raw.tree);
  std::string text;
  std::size_t line = 0;
  for (Value one = raw.tree.root().first(); one.present(); one = one.next()) {
    const std::string written = raw.patches.write_element(one, line++);
    if (!written.empty()) text.append(written).push_back('\n');
  }
  return text;
}

}  // namespace indsigt::sources
