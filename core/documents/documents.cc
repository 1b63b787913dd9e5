// SPDX-License-Identifier: MPL-2.0
#include "documents/documents.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/display_text.h"
#include "base/fhir_time.h"
#include "base/id.h"
#include "records/identifiers.h"
#include "tree/tree.h"

namespace indsigt::documents {

using tree::Kind;
using tree::Tree;
using tree::Value;
namespace {

using records::Actor;
using records::ActorId;
using records::Cell;
using records::ManifestRow;
using records::SourceState;
using records::Vendor;

std::string_view raw_text(Value value) { return value.string().value_or(""); }
std::string words(Value value) { return display_text(raw_text(value)); }

std::optional<std::int64_t> whole_number(Value value) {
  const auto text = value.number();
  std::int64_t number = 0;
  if (!text) return std::nullopt;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
  if (error != std::errc() || end != text->data() + text->size()) return std::nullopt;
  return number;
}

int year_of(Value value) {
  return static_cast<int>(std::clamp<std::int64_t>(whole_number(value).value_or(0), 0, 9999));
}

bool is_uri(std::string_view text) {
  return !text.empty() && text.size() <= 200 && text.find('|') == std::string_view::npos;
}

// A document's root where its mark says that it is one.
Result<Value> root_of(const Result<Tree>& tree, std::string_view mark) {
  if (!tree) return std::unexpected(tree.error());
  if (whole_number(tree->root()[mark]) != 1) return fail(ErrorCode::kDocumentShape, "/" + std::string(mark));
  return tree->root();
}

// Calls read(row, place) for each row until one is refused.
template <class Read>
Result<bool> read_rows(Value rows, std::string_view name, const Read& read) {
  const std::string list = "/" + std::string(name);
  if (!rows.is(Kind::kArray)) return fail(ErrorCode::kDocumentShape, list);
  std::size_t number = 0;
  for (Value row = rows.first(); row.present(); row = row.next(), ++number) {
    if (!read(row)) return fail(ErrorCode::kDocumentRow, list + "/" + std::to_string(number));
  }
  return true;
}

// ---- the category table

std::optional<records::Category> category_of(Value row) {
  std::string cells[7];
  if (row.size() != std::size(cells)) return std::nullopt;
  Value cell = row.first();
  for (std::string& text : cells) {
    if (!cell.is(Kind::kString)) return std::nullopt;
    text = *cell.string();
    cell = cell.next();
  }
  const auto thing = records::thing_of(cells[6]);
  records::Category category{.system = cells[0],
                             .code = cells[1],
                             .type = records::data_type_of(cells[2]),
                             .sector = records::sector_of(cells[3]),
                             .fhir = cells[4],
                             .dpv = cells[5],
                             .thing = thing.value_or(records::Thing::kNone)};
  const bool sound = !category.system.empty() && !category.code.empty() &&
                     category.type.has_value() == !cells[2].empty() &&
                     category.sector.has_value() == !cells[3].empty() && (category.type || category.sector) &&
                     thing.has_value() == !cells[6].empty() && (category.type || !thing);
  return sound ? std::optional(std::move(category)) : std::nullopt;
}

// ---- the directory

Vendor vendor_of(Value value) { return {words(value["name"]), year_of(value["year"])}; }

Actor actor_of(Value value, const Digest& digest) {
  return {records::id_of_identifier<records::ActorTag>(digest, raw_text(value["system"]),
                                                       raw_text(value["value"])),
          words(value["name"])};
}

bool names_actor(Value value) {
  return is_uri(raw_text(value["system"])) && !raw_text(value["value"]).empty();
}

std::optional<records::KnownActor> known_actor_of(Value row, const Digest& digest) {
  if (!names_actor(row)) return std::nullopt;
  records::KnownActor known{actor_of(row, digest), row["out_of_scope"].boolean().value_or(false),
                            words(row["formerly"]), year_of(row["formerly_until"])};
  known.actor.sector = records::sector_of(raw_text(row["sector"]));
  return known;
}

std::optional<records::Municipality> municipality_of(Value row) {
  records::Municipality one{words(row["code"]), words(row["name"]), vendor_of(row["vendor"]), {}};
  const Value readiness = row["readiness"];
  one.readiness = {readiness["M1"].boolean(), readiness["M2a"].boolean(), readiness["M2b"].boolean()};
  return one.code.empty() || one.name.empty() ? std::nullopt : std::optional(std::move(one));
}

std::optional<records::Claim> claim_of(Value row) {
  const auto count = whole_number(row["count"]);
  if (!count || raw_text(row["source"]).empty()) return std::nullopt;
  return records::Claim{words(row["about"]), words(row["subject"]), *count, words(row["source"]),
                        year_of(row["year"])};
}

// Puts what `make` gives into `into`; false where it gives nothing.
template <class Made>
bool take(std::optional<Made> made, std::vector<Made>& into) {
  if (made) into.push_back(std::move(*made));
  return made.has_value();
}

// ---- the manifest

std::optional<SourceState> state_named(std::string_view name) {
  if (name == "ready") return SourceState::kReady;
  if (name == "stale") return SourceState::kStale;
  if (name == "not_ready") return SourceState::kNotReady;
  if (name == "silent") return SourceState::kSilent;
  return std::nullopt;
}

std::optional<Cell> cell_named(std::string_view name) {
  const std::size_t slash = name.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto field = records::field_named(name.substr(0, slash));
  const auto type = records::data_type_of(name.substr(slash + 1));
  return field && type ? std::optional(Cell{*field, *type}) : std::nullopt;
}

// A name that stays inside the delivery's own folder, wherever it is used.
bool is_file_name(std::string_view name) {
  const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-' || c == '/';
  });
  return plain && name.size() <= 200 && !name.starts_with('/') && name.find("..") == std::string_view::npos;
}

// Reads what a row says into `row`; false where something of it is not understood.
bool read_row(Value value, const Digest& digest, ManifestRow& row) {
  bool sound = true;
  row.name = words(value["name"]);
  for (Value owner = value["owners"].first(); owner.present(); owner = owner.next()) {
    if (names_actor(owner)) row.owners.push_back(actor_of(owner, digest));
    sound = sound && names_actor(owner);
  }
  row.vendor = vendor_of(value["vendor"]);
  const auto state = state_named(raw_text(value["state"]));
  row.state = state.value_or(SourceState::kSilent);
  row.complete_up_to = parse_fhir_instant(raw_text(value["complete_up_to"]));
  sound = sound && state && row.complete_up_to.has_value() == value["complete_up_to"].present();
  if (const auto days = whole_number(value["stale_after_days"]); days && *days >= 0 && *days <= 36'500) {
    row.stale_after_days = static_cast<int>(*days);
  }
  if (is_file_name(raw_text(value["file"]))) row.file = raw_text(value["file"]);
  sound = sound && row.file == raw_text(value["file"]);
  for (Value name = value["covers"].first(); name.present(); name = name.next()) {
    const auto cell = cell_named(raw_text(name));
    if (!cell) {
      row.covers.clear();
      return false;
    }
    row.covers.push_back(*cell);
  }
  return sound;
}

std::optional<records::PersonId> person_named(Value value, const Digest& digest) {
  const std::string_view name = raw_text(value);
  const std::size_t bar = name.find('|');
  if (bar == std::string_view::npos || bar == 0 || bar + 1 == name.size()) return std::nullopt;
  return records::id_of_identifier<records::PersonTag>(digest, name.substr(0, bar), name.substr(bar + 1));
}

}  // namespace

Result<records::CategoryTable> read_categories(std::span<const std::byte> text) {
  const auto tree = Tree::parse(text);
  const auto root = root_of(tree, "categories");
  if (!root) return std::unexpected(root.error());
  std::vector<records::Category> rows;
  std::set<std::pair<std::string, std::string>> known;
  const auto read = read_rows((*root)["rows"], "rows", [&](Value row) {
    return take(category_of(row), rows) && known.emplace(rows.back().system, rows.back().code).second;
  });
  if (!read) return std::unexpected(read.error());
  return records::CategoryTable(std::move(rows));
}

Result<records::Directory> read_directory(std::span<const std::byte> text, const Digest& digest) {
  const auto tree = Tree::parse(text);
  const auto root = root_of(tree, "directory");
  if (!root) return std::unexpected(root.error());
  records::Directory directory;
  const auto read = [&](std::string_view name, const auto& row) {
    return read_rows((*root)[name], name, row);
  };
  const Result<bool> parts[] = {
      read("systems",
           [&](Value row) {
             directory.systems.push_back(
                 {words(row["system"]), words(row["name"]), vendor_of(row["vendor"]), year_of(row["as_of"])});
             return is_uri(raw_text(row["system"])) && !raw_text(row["name"]).empty();
           }),
      read("actors", [&](Value row) { return take(known_actor_of(row, digest), directory.actors); }),
      read("municipalities", [&](Value row) { return take(municipality_of(row), directory.municipalities); }),
      read("claims", [&](Value row) { return take(claim_of(row), directory.claims); }),
      read("laws", [&](Value row) {
        directory.laws.push_back({words(row["uri"]), words(row["name"])});
        return raw_text(row["uri"]).starts_with("urn:indsigt:law:") && !raw_text(row["name"]).empty();
      })};
  for (const Result<bool>& part : parts) {
    if (!part) return std::unexpected(part.error());
  }
  return directory;
}

Result<Manifest> read_manifest(std::span<const std::byte> text, const Digest& digest) {
  const auto tree = Tree::parse(text);
  const auto root = root_of(tree, "manifest");
  if (!root) return std::unexpected(root.error());
  const Value sources = (*root)["sources"];
  if (!sources.is(Kind::kArray) || sources.size() > kMaxManifestRows) {
    return fail(ErrorCode::kDocumentShape, "/sources");
  }
  Manifest manifest;
  std::set<std::string> known, files;
  std::size_t number = 0;
  for (Value source = sources.first(); source.present(); source = source.next(), ++number) {
    const std::string place = "/sources/" + std::to_string(number);
    const std::string_view system = raw_text(source["system"]);
    if (!is_uri(system) || !known.emplace(system).second) {
      manifest.problems.add(ErrorCode::kDocumentRow, place);
      continue;
    }
    ManifestRow row;
    row.system = system;
    bool sound = read_row(source, digest, row);
    if (!row.file.empty() && !files.insert(row.file).second) {
      row.file.clear();
      sound = false;
    }
    if (!sound) manifest.problems.add(ErrorCode::kDocumentRow, place);
    manifest.rows.push_back(std::move(row));
  }
  return manifest;
}

Result<DemoClock> read_clock(std::span<const std::byte> text, const Digest& digest) {
  const auto tree = Tree::parse(text);
  if (!tree) return std::unexpected(tree.error());
  const Value root = tree->root();
  const auto now = parse_fhir_instant(raw_text(root["now"]));
  const auto last_visit = parse_fhir_instant(raw_text(root["last_visit"]));
  if (!now) return fail(ErrorCode::kDocumentShape, "/now");
  if (!last_visit && root["last_visit"].present()) return fail(ErrorCode::kDocumentShape, "/last_visit");
  return DemoClock{*now, last_visit, person_named(root["viewer"], digest),
                   person_named(root["subject"], digest)};
}

}  // namespace indsigt::documents
