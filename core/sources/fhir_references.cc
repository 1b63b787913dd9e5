// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_references.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <utility>

#include "base/fhir_time.h"
#include "base/text_hash.h"
#include "records/names.h"
#include "sources/fhir_item_table.h"
#include "sources/fhir_path.h"
#include "sources/fhir_text.h"

namespace indsigt::sources {

using records::Identifier;
using records::Reach;
using tree::Kind;
namespace {

Value find_contained(Value resource, std::string_view id) {
  for (Value entry = resource["contained"].first(); entry.present(); entry = entry.next()) {
    if (entry["id"].string() == id) return entry;
  }
  return {};
}

std::optional<std::uint64_t> version_of(Value resource) {
  const std::string_view text = resource["meta"]["versionId"].string().value_or("");
  std::uint64_t version = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), version);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return version;
}

std::optional<Instant> updated_at(Value resource) {
  return parse_fhir_instant(resource["meta"]["lastUpdated"].string().value_or(""));
}

std::string_view first_text(Value resource, std::string_view paths) {
  std::string_view text;
  visit_paths(resource, paths, [&](Value stated, const PathStep&) {
    text = stated.string().value_or("");
    return true;
  });
  return text;
}

std::string_view first_subject(Value resource, std::string_view paths) {
  std::string_view text;
  visit_paths(resource, paths, [&](Value reference, const PathStep&) {
    text = reference["reference"].string().value_or("");
    return !text.empty();
  });
  return text;
}

// Whether two parties may be copies of one: not where each has an identifier that the other lacks, nor where
// name and birth date differ; without an address, nor where one of them does.
bool may_be_one(Value one, Value other, bool by_url) {
  const auto identity = identity_of(one["identifier"]), other_identity = identity_of(other["identifier"]);
  if (identity && other_identity) return identity == other_identity;
  const Value name = one["name"], other_name = other["name"];
  if (!name.is(Kind::kArray)) return by_url || name.string() == other_name.string();
  const bool same_birth = one["birthDate"].string() == other["birthDate"].string();
  const bool same_name = !records::names_differ(human_name(name).text, human_name(other_name).text);
  return by_url ? same_birth || same_name : same_birth && same_name;
}

constexpr std::size_t kKnown = 1'024;

// So many of one id are looked at; a source that writes more of them has its references lead nowhere.
constexpr std::size_t kMostCopies = 1'000;

// Where a reference that was looked for is kept: by its end, where those of one file differ. What is kept is
// compared, so that a source which chooses references of one place gains nothing but that each is looked for.
std::size_t place_of(std::string_view url) {
  std::size_t place = url.size();
  for (const char c : url.substr(url.size() - std::min<std::size_t>(url.size(), 8))) {
    place = place * 31 + static_cast<unsigned char>(c);
  }
  return place % kKnown;
}

std::string_view id_of(const FhirResource& resource) { return resource.value["id"].string().value_or(""); }

}  // namespace

FhirReferences::FhirReferences(const std::vector<FhirResource>& resources, std::optional<PartialDate> today)
    : resources_(resources), today_(today), current_(resources.size()), known_(kKnown) {
  std::iota(current_.begin(), current_.end(), 0u);
  for (const FhirResource& resource : resources) hash_key_ = hash_of(resource.full_url) + 1;
  for (std::uint32_t i = 0; i < resources.size(); ++i) add_keys(i);
  std::sort(by_url_.begin(), by_url_.end());
  std::sort(by_id_.begin(), by_id_.end());
  find_copies(by_url_, true);
  find_copies(by_id_, false);
  // A version that does not count any more may have borne somebody else's number.
  for (std::uint32_t i = 0; i < resources.size(); ++i) {
    if (current_[i] == i) add_identifiers(i);
  }
  std::sort(by_identifier_.begin(), by_identifier_.end());
}

void FhirReferences::add_keys(std::uint32_t index) {
  const FhirResource& resource = resources_[index];
  if (!resource.full_url.empty()) {
    const auto other = other_form(resource.full_url);
    by_url_.push_back({hash_of(other ? *other : without_version(resource.full_url)), index});
  }
  const std::string_view id = id_of(resource);
  if (!id.empty()) by_id_.push_back({hash_of(resource.type) ^ hash_of(id), index});
}

void FhirReferences::add_identifiers(std::uint32_t index) {
  const FhirResource& resource = resources_[index];
  if (!is_party_type(resource.type)) return;
  for (const Identifier& one : identifiers_of(resource.value["identifier"], today_)) {
    by_identifier_.push_back({hash_of(one.system) ^ hash_of(one.value), index});
  }
}

// Of rows with one hash, those of one resource: each of them leads to the version that counts.
void FhirReferences::find_copies(const std::vector<Row>& rows, bool by_url) {
  for (std::size_t begin = 0; begin < rows.size();) {
    std::size_t end = begin + 1;
    while (end < rows.size() && rows[end].hash == rows[begin].hash) ++end;
    if (end == begin + 1) {
      begin = end;
      continue;
    }
    std::vector<std::uint32_t> leaders;
    for (std::size_t i = begin; i < end && i < begin + kMostCopies; ++i) {
      const std::uint32_t one = rows[i].index;
      const auto leader = std::ranges::find_if(
          leaders, [&](std::uint32_t known) { return are_one(current_[known], one, by_url); });
      if (leader == leaders.end()) {
        leaders.push_back(one);
      } else if (const std::uint32_t before = current_[*leader]; is_newer(one, before)) {
        for (std::size_t k = begin; k < i; ++k) {
          if (current_[rows[k].index] == before) current_[rows[k].index] = one;
        }
      } else {
        current_[one] = before;
      }
    }
    std::erase_if(leaders, [&](std::uint32_t one) { return !by_url && !resources_[one].full_url.empty(); });
    for (const std::uint32_t one : leaders) {
      if (leaders.size() > 1) contested_.insert(current_[one]);
    }
    begin = end;
  }
}

std::string FhirReferences::address(std::size_t index) const {
  const FhirResource& resource = resources_[index];
  std::string address = address_of(resource);
  // What several claim names neither of them.
  if (contested_.contains(static_cast<std::uint32_t>(index))) address.append(resource.place);
  return address;
}

// Without an address of a server the same id may be of two servers: then what both say decides.
bool FhirReferences::are_one(std::uint32_t a, std::uint32_t b, bool by_url) const {
  const FhirResource &one = resources_[a], &other = resources_[b];
  if (by_url) {
    if (!have_one_url(a, address_form(other.full_url))) return false;
    // In a history one address is one resource, whatever its versions say.
    if (one.in_history && other.in_history) return true;
    if (one.is_deletion || other.is_deletion || are_versions(one.value, other.value)) return true;
  } else if (!one.full_url.empty() || !other.full_url.empty() || one.type != other.type ||
             id_of(one) != id_of(other)) {
    return false;
  }
  if (is_party_type(one.type)) return may_be_one(one.value, other.value, by_url);
  if (by_url) return true;
  const ItemRow* const row = item_row(one.type);
  if (row == nullptr) return first_text(one.value, "recorded") == first_text(other.value, "recorded");
  const auto same_at = [&](std::string_view paths) {
    return first_text(one.value, paths) == first_text(other.value, paths);
  };
  return first_subject(one.value, row->subject) == first_subject(other.value, row->subject) &&
         (are_versions(one.value, other.value) || same_at(row->dates));
}

bool FhirReferences::is_newer(std::uint32_t later, std::uint32_t earlier) const {
  const FhirResource &one = resources_[later], &other = resources_[earlier];
  const auto version = version_of(one.value), other_version = version_of(other.value);
  if (version && other_version && *version != *other_version) return *version > *other_version;
  const auto at = came_at(one), other_at = came_at(other);
  if (at && other_at && *at != *other_at) return *at > *other_at;
  return !one.in_history;
}

bool FhirReferences::have_one_url(std::uint32_t index, std::string_view url) const {
  const auto other = other_form(resources_[index].full_url);
  return (other ? *other : without_version(resources_[index].full_url)) == url;
}

std::uint64_t FhirReferences::hash_of(std::string_view key) const {
  return sip_hash(key, hash_key_, resources_.size());
}

// Whether more than `most` rows have the hash of `row`.
bool FhirReferences::has_more(const std::vector<Row>& rows, std::vector<Row>::const_iterator row,
                              std::size_t most) {
  const auto left = static_cast<std::size_t>(rows.end() - row);
  return left > most && rows[rows.size() - left + most].hash == row->hash;
}

template <class IsIt>
std::optional<std::size_t> FhirReferences::find_only(const std::vector<Row>& rows, std::uint64_t hash,
                                                     const IsIt& is_it) const {
  std::optional<std::size_t> found;
  auto row = std::lower_bound(rows.begin(), rows.end(), Row{hash, 0});
  if (row == rows.end() || row->hash != hash || has_more(rows, row, kMostCopies)) return std::nullopt;
  for (; row != rows.end() && row->hash == hash; ++row) {
    if (!is_it(row->index)) continue;
    if (found && *found != current_[row->index]) return std::nullopt;
    found = current_[row->index];
  }
  return found;
}

std::optional<std::size_t> FhirReferences::find_url(std::string_view url) const {
  return find_only(by_url_, hash_of(url), [&](std::uint32_t i) { return have_one_url(i, url); });
}

std::optional<std::size_t> FhirReferences::find_id(std::string_view type, std::string_view id,
                                                   bool anywhere) const {
  return find_only(by_id_, hash_of(type) ^ hash_of(id), [&](std::uint32_t i) {
    return resources_[i].type == type && id_of(resources_[i]) == id &&
           (anywhere || resources_[i].server.empty());
  });
}

std::optional<std::size_t> FhirReferences::find_literal(std::string_view base, std::string_view url) const {
  Known& known = known_[place_of(url)];
  if (known.url != url || known.base != base || url.empty()) known = {base, url, look_for(base, url), {}};
  return known.found;
}

// Another server's Patient/1 is not ours: an absolute URL is looked for as it is and nowhere else, and a
// relative one of a resource whose server is known never on another.
std::optional<std::size_t> FhirReferences::look_for(std::string_view base, std::string_view url) const {
  if (is_absolute(url)) return find_url(address_form(url));
  if (!base.empty()) {
    if (const auto found = find_url(address_form(std::string(base).append(url)))) return found;
  }
  const std::size_t slash = url.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const std::string_view type = url.substr(0, slash), id = url.substr(slash + 1);
  const auto found = find_id(type, id, false);
  return found || !base.empty() ? found : find_id(type, id, true);
}

// Where nothing was found: all that bear the address. So many of one hash that listing them for each
// reference would cost the square of a file's size are not listed.
std::optional<std::vector<std::size_t>> FhirReferences::claimants_of(std::string_view base,
                                                                     std::string_view url) const {
  constexpr std::size_t kMostClaimants = 32;
  std::vector<std::size_t> all;
  const auto add = [&](const std::vector<Row>& rows, std::uint64_t hash, const auto& is_it) {
    auto row = std::lower_bound(rows.begin(), rows.end(), Row{hash, 0});
    if (row != rows.end() && row->hash == hash && has_more(rows, row, kMostClaimants)) return false;
    for (; row != rows.end() && row->hash == hash; ++row) {
      if (is_it(row->index)) all.push_back(row->index);
    }
    return true;
  };
  const std::string address = address_form(std::string(base).append(url));
  if (!add(by_url_, hash_of(address), [&](std::uint32_t i) { return have_one_url(i, address); })) {
    return std::nullopt;
  }
  const std::size_t slash = url.find('/');
  if (is_absolute(url) || slash == std::string_view::npos) return all;
  const std::string_view type = url.substr(0, slash), id = url.substr(slash + 1);
  const bool is_listed = add(by_id_, hash_of(type) ^ hash_of(id), [&](std::uint32_t i) {
    const bool is_near = base.empty() || resources_[i].server.empty();
    return is_near && resources_[i].type == type && id_of(resources_[i]) == id;
  });
  return is_listed ? std::optional(std::move(all)) : std::nullopt;
}

std::optional<std::vector<std::size_t>> FhirReferences::claimants(Value reference,
                                                                  const FhirResource& from) const {
  const auto target = resolve(reference, from);
  const std::string_view url = without_version(reference["reference"].string().value_or(""));
  if (!target || target->resource || url.empty()) return std::vector<std::size_t>();
  return claimants_of(is_absolute(url) ? std::string_view() : from.server, url);
}

bool FhirReferences::is_claimed(std::string_view base, std::string_view url) const {
  Known& known = known_[place_of(url)];
  if (!known.is_claimed) {
    const auto all = claimants_of(base, url);
    known.is_claimed = !all || !all->empty();
  }
  return *known.is_claimed;
}

std::optional<Reach> FhirReferences::reach_of(std::uint32_t index, const Identifier& wanted) const {
  for (const Identifier& one : identifiers_of(resources_[index].value["identifier"], today_)) {
    if (one.system == wanted.system && one.value == wanted.value) return one.reach;
  }
  return std::nullopt;
}

// Two servers give one number to two people: what reaches no further than its source is looked for on the
// server of whoever names it, and there first in any case. `wanted` reaches as far as those say who bear it.
std::optional<std::size_t> FhirReferences::find_bearer(std::string_view type, Identifier& wanted,
                                                       std::string_view server) const {
  const std::uint64_t hash = hash_of(wanted.system) ^ hash_of(wanted.value);
  bool is_borne = false, is_strong = false;
  const auto find = [&](bool anywhere) {
    return find_only(by_identifier_, hash, [&](std::uint32_t i) {
      if (!type.empty() && resources_[i].type != type) return false;
      const auto reach = reach_of(i, wanted);
      is_borne = is_borne || reach;
      is_strong = is_strong || (reach && *reach != Reach::kLocal);
      if (!reach || anywhere) return reach.has_value();
      const std::string_view own = resources_[i].server;
      return own.empty() || own == server;
    });
  };
  if (const auto near = find(server.empty())) return near;
  if (is_borne && !is_strong) wanted.reach = Reach::kLocal;
  return wanted.reach == Reach::kLocal ? std::nullopt : find(true);
}

ReferenceTarget FhirReferences::at(std::size_t index, std::string_view base, std::string_view url) const {
  const FhirResource& found = resources_[index];
  if (found.is_deletion) return {{}, {}, type_in(found.full_url), {}, found.full_url, {}};
  return {found.value, index, found.type, base, url, {}};
}

std::optional<ReferenceTarget> FhirReferences::resolve_logical(Value reference, std::string_view type,
                                                               std::string_view server) const {
  const auto identifiers = identifiers_of(reference["identifier"], today_);
  if (identifiers.empty()) {
    if (!reference["identifier"].is(Kind::kObject)) return std::nullopt;
    return ReferenceTarget{{}, {}, type, {}, {}, {}};
  }
  Identifier wanted = identifiers.front();
  if (const auto index = find_bearer(type, wanted, server)) return at(*index, {}, {});
  const bool is_person = type.empty() && wanted.reach == Reach::kCivil;
  return ReferenceTarget{{}, {}, is_person ? "Patient" : type, server, {}, wanted};
}

std::optional<std::size_t> FhirReferences::find_address(std::string_view url,
                                                        const FhirResource& from) const {
  const std::string_view plain = without_version(url);
  return find_literal(is_absolute(plain) ? std::string_view() : from.server, plain);
}

std::optional<ReferenceTarget> FhirReferences::resolve(Value reference, const FhirResource& from) const {
  const auto literal = reference["reference"].string();
  const std::string_view stated = reference["type"].string().value_or(""), server = from.server;
  if (!literal || literal->empty()) return resolve_logical(reference, stated, server);
  if (literal->starts_with('#')) {
    const Value contained = find_contained(from.value, literal->substr(1));
    if (!contained.present()) return std::nullopt;
    const std::string_view type = contained["resourceType"].string().value_or("");
    // Contained ids are only unique inside their resource, so the address carries the place of both.
    return ReferenceTarget{contained, {}, type, from.place, *literal, {}};
  }
  const std::string_view url = without_version(*literal);
  const std::string_view base = is_absolute(url) ? std::string_view() : server;
  if (const auto index = find_literal(base, url)) return at(*index, base, url);
  const std::string_view type = type_in(url);
  if (const auto asked = asked_identifier(url)) {
    Identifier wanted = records::compared_form(asked->first, asked->second);
    if (const auto index = find_bearer(type, wanted, server)) return at(*index, base, url);
    return ReferenceTarget{{}, {}, type, base, url, wanted};
  }
  // An address that leads nowhere: the identifier beside it says who is meant, where it says so everywhere.
  const auto meant = resolve_logical(reference, type.empty() ? stated : type, server);
  const bool is_known =
      meant && (meant->resource || (meant->identifier && meant->identifier->reach != Reach::kLocal));
  if (is_known) return meant;
  ReferenceTarget absent{{}, {}, type.empty() ? stated : type, base, url, {}};
  // What several claim names neither of them, and does not make them one.
  if (is_claimed(base, url)) absent.base = absent.url = {};
  return absent;
}

bool are_versions(Value one, Value other) {
  const auto version = version_of(one), other_version = version_of(other);
  if (version && other_version) return *version != *other_version;
  const auto at = updated_at(one), other_at = updated_at(other);
  return at && other_at && *at != *other_at;
}

std::optional<Instant> came_at(const FhirResource& resource) {
  return resource.is_deletion ? parse_fhir_instant(resource.deleted_at) : updated_at(resource.value);
}

std::string address_of(const FhirResource& resource) {
  if (!resource.full_url.empty()) return address_form(resource.full_url);
  if (const auto id = resource.value["id"].string(); id && !id->empty()) {
    return std::string(resource.type).append("/").append(*id);
  }
  return resource.place;
}

std::optional<std::pair<std::string_view, std::string_view>> identity_of(Value identifiers) {
  std::optional<std::pair<std::string_view, std::string_view>> best;
  const auto consider = [&](Value one) {
    const std::string_view system = one["system"].string().value_or("");
    const std::string_view value = one["value"].string().value_or("");
    if (system.empty() || value.empty() || system.find('|') != std::string_view::npos) return;
    const std::pair pair{system, value};
    if (!best || pair < *best) best = pair;
  };
  if (identifiers.is(Kind::kObject)) consider(identifiers);
  if (identifiers.is(Kind::kArray)) {
    for (Value one = identifiers.first(); one.present(); one = one.next()) consider(one);
  }
  return best;
}

}  // namespace indsigt::sources
