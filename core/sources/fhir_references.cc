// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_references.h"

#include <algorithm>

#include "base/text_hash.h"

namespace indsigt::sources {

using tree::Kind;
namespace {

bool is_absolute(std::string_view url) {
  return url.starts_with("http://") || url.starts_with("https://") || url.starts_with("urn:");
}

std::string_view without_version(std::string_view url) { return url.substr(0, url.find("/_history/")); }

bool is_type_name(std::string_view name) {
  return !name.empty() && name.size() <= 64 && name.front() >= 'A' && name.front() <= 'Z' &&
         std::all_of(name.begin(), name.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

// [base/]Type/id → Type; Type?identifier=… → Type; else empty.
std::string_view type_in(std::string_view url) {
  if (url.starts_with("urn:")) return {};
  const std::size_t query = url.find('?');
  if (query != std::string_view::npos) {
    const std::string_view path = url.substr(0, query);
    const std::string_view name = path.substr(path.rfind('/') + 1);  // npos + 1 = 0
    return is_type_name(name) ? name : std::string_view();
  }
  const std::size_t slash = url.rfind('/');
  if (slash == std::string_view::npos || slash == 0) return {};
  const std::string_view path = url.substr(0, slash);
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return is_type_name(name) ? name : std::string_view();
}

// http://server/fhir/Patient/1 → http://server/fhir/ ; empty where the URL is not of that form.
std::string_view server_of(std::string_view full_url) {
  const std::string_view type = type_in(full_url);
  if (type.empty() || !is_absolute(full_url)) return {};
  return full_url.substr(0, full_url.rfind('/') - type.size());
}

Value find_contained(Value resource, std::string_view id) {
  for (Value entry = resource["contained"].first(); entry.present(); entry = entry.next()) {
    if (entry["id"].string() == id) return entry;
  }
  return {};
}

}  // namespace

FhirReferences::FhirReferences(const std::vector<FhirResource>& resources) : resources_(resources) {
  for (const FhirResource& resource : resources) hash_key_ = hash_of(resource.full_url) + 1;
  for (std::uint32_t i = 0; i < resources.size(); ++i) {
    const FhirResource& resource = resources[i];
    if (!resource.full_url.empty()) by_url_.push_back({hash_of(without_version(resource.full_url)), i});
    const std::string_view id = resource.value["id"].string().value_or("");
    if (!id.empty()) by_id_.push_back({hash_of(resource.type) ^ hash_of(id), i});
  }
  std::sort(by_url_.begin(), by_url_.end());
  std::sort(by_id_.begin(), by_id_.end());
}

std::uint64_t FhirReferences::hash_of(std::string_view key) const {
  return sip_hash(key, hash_key_, resources_.size());
}

template <class IsIt>
std::optional<std::size_t> FhirReferences::find_only(const std::vector<Row>& rows, std::uint64_t hash,
                                                     const IsIt& is_it) {
  std::optional<std::size_t> found;
  const Row key{hash, 0};
  for (auto row = std::lower_bound(rows.begin(), rows.end(), key); row != rows.end() && row->hash == hash;
       ++row) {
    if (!is_it(row->index)) continue;
    if (found) return std::nullopt;
    found = row->index;
  }
  return found;
}

std::optional<std::size_t> FhirReferences::find_url(std::string_view url) const {
  return find_only(by_url_, hash_of(url),
                   [&](std::uint32_t i) { return without_version(resources_[i].full_url) == url; });
}

std::optional<std::size_t> FhirReferences::find_id(std::string_view type, std::string_view id) const {
  return find_only(by_id_, hash_of(type) ^ hash_of(id), [&](std::uint32_t i) {
    return resources_[i].type == type && resources_[i].value["id"].string() == id;
  });
}

std::optional<std::size_t> FhirReferences::find_literal(std::string_view base, std::string_view url) const {
  // Another server's Patient/1 is not ours: an absolute URL is looked for as it is and nowhere else.
  if (is_absolute(url)) return find_url(url);
  if (!base.empty()) {
    if (const auto found = find_url(std::string(base).append(url))) return found;
  }
  const std::size_t slash = url.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  return find_id(url.substr(0, slash), url.substr(slash + 1));
}

std::optional<ReferenceTarget> FhirReferences::resolve(Value reference, const FhirResource& from) const {
  const auto literal = reference["reference"].string();
  if (!literal || literal->empty()) {
    if (!reference["identifier"].is(Kind::kObject)) return std::nullopt;
    return ReferenceTarget{{}, {}, reference["type"].string().value_or(""), {}, {}};
  }
  if (literal->starts_with('#')) {
    const Value contained = find_contained(from.value, literal->substr(1));
    if (!contained.present()) return std::nullopt;
    const std::string_view type = contained["resourceType"].string().value_or("");
    // Contained ids are only unique inside their resource, so the address carries the place of both.
    return ReferenceTarget{contained, {}, type, from.place, *literal};
  }
  const std::string_view url = without_version(*literal);
  const std::string_view base = is_absolute(url) ? std::string_view() : server_of(from.full_url);
  if (const auto index = find_literal(base, url)) {
    const FhirResource& found = resources_[*index];
    return ReferenceTarget{found.value, index, found.type, base, url};
  }
  const std::string_view type = type_in(url);
  return ReferenceTarget{{}, {}, type.empty() ? reference["type"].string().value_or("") : type, base, url};
}

std::string address_of(const FhirResource& resource) {
  if (!resource.full_url.empty()) return std::string(resource.full_url);
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
