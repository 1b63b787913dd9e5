// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_provisions.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>

#include "base/display_text.h"
#include "base/fhir_time.h"
#include "base/sort.h"
#include "sources/fhir_codings.h"
#include "sources/fhir_withheld.h"

namespace indsigt::sources {

using tree::Kind;
namespace {

using consent::Category;
using consent::Provision;
using consent::Right;

constexpr std::string_view kCellSystem = "urn:indsigt:cell";  // codes "field/type"
constexpr std::string_view kActions = "http://terminology.hl7.org/CodeSystem/consentaction";
constexpr std::string_view kRoles = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";

// An object with these members only: any other could narrow what it says.
bool is_known(Value object, std::initializer_list<std::string_view> members) {
  if (!object.is(Kind::kObject)) return false;
  for (Value one = object.first(); one.present(); one = one.next()) {
    if (std::find(members.begin(), members.end(), one.name()) == members.end()) return false;
  }
  return true;
}

// A part of a provision; where it is there and no list of anything, it is lost.
Value list_at(Value provision, std::string_view name, bool& lost) {
  const Value list = provision[name];
  if (!list.present() || (list.is(Kind::kArray) && list.size() > 0)) return list;
  lost = true;
  return {};
}

// After something of a part was lost: a permission keeps what is left of its list, if anything is; a denial
// goes without the part.
template <class List>
void go_without(bool lost, List& list, Provision& into) {
  if (!lost) return;
  if (list.empty() || !into.permit) cannot_read(into);
  if (!into.permit) list = {};
}

template <class Row>
void make_set(std::vector<Row>& rows) {
  sort_rows(rows);
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

// Sources leave out the system of a code that FHIR itself defines; another one's code means something else.
bool is_of(std::string_view system, std::string_view expected) {
  return system.empty() || system == expected;
}

// "system|code" of a coding, else its words.
std::string purpose_of(Value coding) {
  const std::string_view code = coding["code"].string().value_or("");
  if (code.empty()) return display_text(coding["display"].string().value_or(""));
  return std::string(coding["system"].string().value_or("")).append("|").append(code);
}

void read_purposes(Value value, Provision& into) {
  bool lost = false;
  each(list_at(value, "purpose", lost), [&](Value coding) {
    std::string purpose = purpose_of(coding);
    lost = lost || purpose.empty();
    if (!purpose.empty()) into.purposes.push_back(std::move(purpose));
  });
  go_without(lost, into.purposes, into);
}

std::optional<Right> right_named(std::string_view action) {
  if (action == "access") return Right::kView;
  if (action == "disclose") return Right::kCopy;
  if (action == "correct") return Right::kEdit;
  return std::nullopt;
}

void read_rights(Value value, Provision& into) {
  bool lost = false;
  each(list_at(value, "action", lost), [&](Value concept_) {
    bool found = false;
    each_coding(concept_, [&](std::string_view system, std::string_view code) {
      const auto right = is_of(system, kActions) ? right_named(code) : std::nullopt;
      if (right) into.rights.insert(*right);
      found = found || right;
    });
    lost = lost || !found;
  });
  go_without(lost, into.rights, into);
}

void read_period(Value period, Provision& into) {
  if (!period.present()) return;
  const auto day = [&](std::string_view member) -> std::optional<PartialDate> {
    const auto date = parse_fhir_date(period[member].string().value_or(""));
    if (period[member].present() && !date) cannot_read(into);
    return date;
  };
  const auto from = day("start"), to = day("end");
  if (from) into.from = first_day(*from);
  if (to) into.to = last_day(*to);
  const bool reversed = into.from && into.to && *into.to < *into.from;
  if (!is_known(period, {"id", "extension", "start", "end"}) || (!from && !to) || reversed) cannot_read(into);
  if (!reversed) return;
  into.from.reset();
  into.to.reset();
}

bool receives(Value actor) {
  bool found = !actor["role"].present();
  each_coding(actor["role"], [&](std::string_view system, std::string_view code) {
    found = found || (is_of(system, kRoles) && (code == "IRCP" || code == "PRCP"));
  });
  return found;
}

// What a code says of kinds of information. Only our own codes are categories: any other is narrower, which
// is enough to deny by and too much to permit.
std::optional<Category> category_of(std::string_view system, std::string_view code, bool permit,
                                    const records::CategoryTable& table) {
  if (system == kCellSystem) {
    const std::size_t slash = std::min(code.find('/'), code.size());
    const auto field = records::field_named(code.substr(0, slash));
    const auto type = slash < code.size() ? records::data_type_of(code.substr(slash + 1)) : std::nullopt;
    return field && type ? std::optional(Category{field, type}) : std::nullopt;
  }
  const records::Category* const row = permit ? nullptr : table.find(system, code);
  if (row == nullptr || !row->type) return std::nullopt;
  return Category{row->sector ? std::optional(records::field_of(*row->sector)) : std::nullopt, row->type};
}

}  // namespace

Provision FhirProvisions::read(Value root, const FhirResource& from, bool permit) {
  count_ = 0;
  cut_ = false;
  Provision read = provision(root, from, permit, 0);
  // What was cut off may have been a denial of anything above it.
  if (cut_) cannot_read(read);
  return read;
}

Provision FhirProvisions::provision(Value value, const FhirResource& from, bool permit, std::size_t depth) {
  Provision read;
  read.permit = permit;
  ++count_;
  const bool known = is_known(value, {"id", "extension", "type", "period", "actor", "action", "purpose",
                                      "class", "code", "data", "provision"});
  if (value.present() && !known) cannot_read(read);
  const std::string_view type = value["type"].string().value_or("");
  if (value["type"].present() && type != "permit" && type != "deny") cannot_read(read);
  read_period(value["period"], read);
  read_actors(value, from, read);
  read_purposes(value, read);
  read_rights(value, read);
  read_categories(value, read);
  read_items(value, from, read);
  bool lost = false;
  each(list_at(value, "provision", lost), [&](Value nested) {
    if (depth >= consent::kMaxDepth || count_ >= consent::kMaxProvisions) {
      cut_ = true;
      return;
    }
    // Without a type a nested one denies (FHIR requires it).
    read.exceptions.push_back(provision(nested, from, nested["type"].string() == "permit", depth + 1));
  });
  if (lost) cannot_read(read);
  // A denial with nothing inside denies the same whether all of it was understood or not.
  if (!permit && read.exceptions.empty() && !lost) read.understood = true;
  return read;
}

void FhirProvisions::read_actors(Value value, const FhirResource& from, Provision& into) {
  bool lost = false;
  each(list_at(value, "actor", lost), [&](Value actor) {
    // Who else acts, or how, restricts it in a way that has no place here.
    const bool plain = is_known(actor, {"id", "extension", "role", "reference"}) && receives(actor);
    if (!plain) cannot_read(into);
    const auto found = plain ? actors_.anyone(actor["reference"], from) : std::nullopt;
    if (found) into.recipients.push_back(*found);
    lost = lost || !found;
  });
  make_set(into.recipients);
  go_without(lost, into.recipients, into);
}

std::vector<Category> FhirProvisions::categories_at(Value value, std::string_view name,
                                                    Provision& into) const {
  std::vector<Category> categories;
  bool lost = false;
  each(list_at(value, name, lost), [&](Value concept_) {
    // The codings of one concept are names of the same thing.
    bool found = false;
    each_coding(concept_, [&](std::string_view system, std::string_view code) {
      const auto category = category_of(system, code, into.permit, context_.categories);
      if (category) categories.push_back(*category);
      found = found || category;
    });
    lost = lost || !found;
  });
  make_set(categories);
  go_without(lost, categories, into);
  return categories;
}

void FhirProvisions::read_categories(Value value, Provision& into) const {
  const std::vector<Category> classes = categories_at(value, "class", into);
  std::vector<Category>& all = into.categories;
  all = categories_at(value, "code", into);
  if (classes.empty()) return;
  const bool both = !all.empty();
  if (!both || !into.permit) {
    // A table's category of a code is an approximation: denied is what either names.
    all.insert(all.end(), classes.begin(), classes.end());
    return make_set(all);
  }
  std::erase_if(
      all, [&](const Category& one) { return !std::binary_search(classes.begin(), classes.end(), one); });
  if (all.empty()) cannot_read(into);
}

void FhirProvisions::read_items(Value value, const FhirResource& from, Provision& into) const {
  bool lost = false;
  each(list_at(value, "data", lost), [&](Value data) {
    const std::string_view meaning = data["meaning"].string().value_or("");
    const bool plain =
        meaning == "instance" || (into.permit && (meaning == "related" || meaning == "dependents"));
    const auto target = references_.resolve(data["reference"], from);
    const bool known = plain && is_known(data, {"id", "extension", "meaning", "reference"}) && target &&
                       target->index && !is_labelled(*target->resource);
    if (known) into.items.push_back({context_.number, static_cast<std::uint32_t>(*target->index)});
    lost = lost || !known;
  });
  make_set(into.items);
  go_without(lost, into.items, into);
}

}  // namespace indsigt::sources
