// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/instant.h"
#include "records/identifiers.h"
#include "sources/fhir_identifiers.h"
#include "sources/fhir_url.h"
#include "tree/tree.h"

namespace indsigt::sources {

using tree::Value;

// One resource of a source, in the order in which the source sent it.
struct FhirResource {
  Value value;
  std::string_view type;          // resourceType, never empty
  std::string_view full_url;      // of its Bundle entry; empty where none was given
  std::string place;              // JSON pointer
  bool in_history = false;        // of a history, where the newest version stands first
  bool is_deletion = false;       // tells that the resource at full_url is no more; there is no value
  std::string_view deleted_at{};  // … and when, as the source writes it
  bool other_release = false;     // it, its Bundle or the server says that it is not R4 (fhir_state.h)
  bool withheld = false;          // the Bundle that holds it is labelled (fhir_withheld.h)
  std::string_view server{};      // server_of() its full_url
};

// What a Reference points to.
// Its texts are views of the tree and of the resources.
struct ReferenceTarget {
  // Set where the source holds the resource itself, contained ones included.
  std::optional<Value> resource;
  // Set where it is a resource of its own (not contained): its position in the source.
  std::optional<std::size_t> index;
  // Resource type, from the resource, else from the reference's text or `type`; empty where unknown.
  std::string_view type;
  // The literal reference without its version; empty for a logical one. `base` is what goes before it: the
  // referrer's own server for a relative reference, the place of the containing resource for "#…".
  std::string_view base;
  std::string_view url;

  // The whole address: what identifies something that has no identifier (D2).
  [[nodiscard]] std::string address() const { return address_form(std::string(base).append(url)); }
  // What a logical or conditional reference says instead, where the source does not hold the resource.
  std::optional<records::Identifier> identifier{};
};

// Resolves references inside one source as core/sources/RULES.md says, and tells which of its resources are
// one.
class FhirReferences {
 public:
  // Keeps a view of `resources`, which must outlive it and not change. `today` decides which identifiers
  // hold.
  explicit FhirReferences(const std::vector<FhirResource>& resources,
                          std::optional<PartialDate> today = std::nullopt);

  // `reference` is a FHIR Reference, `from` the resource it stands in. Gives nothing for an absent or
  // display-only reference. Never fails: an unknown target is a target without resource.
  [[nodiscard]] std::optional<ReferenceTarget> resolve(Value reference, const FhirResource& from) const;

  // The resource at an address as `from` writes it, beside references too: Attachment.url, say.
  [[nodiscard]] std::optional<std::size_t> find_address(std::string_view url, const FhirResource& from) const;
  // The resources that a reference may name where several bear its address and none of them is it; nothing
  // where there are too many of them to be listed.
  [[nodiscard]] std::optional<std::vector<std::size_t>> claimants(Value reference,
                                                                  const FhirResource& from) const;

  // The version that counts of a resource that the source holds several times; mostly the resource itself.
  [[nodiscard]] std::uint32_t current(std::uint32_t index) const { return current_[index]; }

  // What identifies resource `index` inside its source: address_of(), with its place where another resource
  // claims the same address.
  [[nodiscard]] std::string address(std::size_t index) const;

 private:
  // One key of a resource, by its hash. Comparing numbers first keeps a search fast: URLs of one source
  // mostly differ in their last characters only.
  struct Row {
    std::uint64_t hash;
    std::uint32_t index;
    friend auto operator<=>(const Row&, const Row&) = default;
  };

  void add_keys(std::uint32_t index);
  void add_identifiers(std::uint32_t index);
  void find_copies(const std::vector<Row>& rows, bool by_url);
  [[nodiscard]] bool are_one(std::uint32_t a, std::uint32_t b, bool by_url) const;
  [[nodiscard]] bool is_newer(std::uint32_t later, std::uint32_t earlier) const;
  [[nodiscard]] bool have_one_url(std::uint32_t a, std::string_view url) const;
  [[nodiscard]] std::optional<std::vector<std::size_t>> claimants_of(std::string_view base,
                                                                     std::string_view url) const;
  // Whether several bear an address that find_literal() has just been asked for in vain.
  [[nodiscard]] bool is_claimed(std::string_view base, std::string_view url) const;
  // How far an identifier that the resource bears reaches there.
  [[nodiscard]] std::optional<records::Reach> reach_of(std::uint32_t index,
                                                       const records::Identifier& wanted) const;
  [[nodiscard]] static bool has_more(const std::vector<Row>& rows, std::vector<Row>::const_iterator row,
                                     std::size_t most);
  // The only resource, of all its copies the current one, for which `is_it` holds among those with that hash;
  // nothing for none, for several, and where more have that hash than are looked at.
  template <class IsIt>
  [[nodiscard]] std::optional<std::size_t> find_only(const std::vector<Row>& rows, std::uint64_t hash,
                                                     const IsIt& is_it) const;
  [[nodiscard]] std::uint64_t hash_of(std::string_view key) const;
  [[nodiscard]] std::optional<std::size_t> find_url(std::string_view url) const;
  [[nodiscard]] std::optional<std::size_t> find_id(std::string_view type, std::string_view id,
                                                   bool anywhere) const;
  [[nodiscard]] std::optional<std::size_t> find_literal(std::string_view base, std::string_view url) const;
  [[nodiscard]] std::optional<std::size_t> look_for(std::string_view base, std::string_view url) const;
  [[nodiscard]] std::optional<std::size_t> find_bearer(std::string_view type, records::Identifier& wanted,
                                                       std::string_view server) const;
  [[nodiscard]] std::optional<ReferenceTarget> resolve_logical(Value reference, std::string_view type,
                                                               std::string_view server) const;
  [[nodiscard]] ReferenceTarget at(std::size_t index, std::string_view base, std::string_view url) const;

  const std::vector<FhirResource>& resources_;
  const std::optional<PartialDate> today_;
  // Keyed by the content, so that a source cannot choose keys whose hashes collide.
  std::uint64_t hash_key_ = 0;
  std::vector<std::uint32_t> current_;
  std::set<std::uint32_t> contested_;
  std::vector<Row> by_url_;
  std::vector<Row> by_id_;
  std::vector<Row> by_identifier_;  // of parties
  // What was looked for last, each at the place of its hash: most references of a file are the same few.
  struct Known {
    std::string_view base, url;
    std::optional<std::size_t> found;
    std::optional<bool> is_claimed{};
  };
  mutable std::vector<Known> known_;
};

// Whether the source itself says which of two copies of one resource came later: `meta.versionId`, else
// `meta.lastUpdated`.
[[nodiscard]] bool are_versions(Value one, Value other);

// When the source made this version of a resource, or took the resource back (R4 Meta.lastUpdated,
// Bundle.entry.response.lastModified).
[[nodiscard]] std::optional<Instant> came_at(const FhirResource& resource);

// What identifies a resource of the source that has no identifier: its fullUrl, else Type/id, else its place.
[[nodiscard]] std::string address_of(const FhirResource& resource);

// The canonical `system|value` of an Identifier, or of an array of them: of those with both parts the
// smallest in byte order, so that the order in which a source lists them does not matter. Nothing where none
// has both. A system with "|" is no URI and is passed over: it could be made to look like another identity
// (D2).
[[nodiscard]] std::optional<std::pair<std::string_view, std::string_view>> identity_of(Value identifiers);

}  // namespace indsigt::sources
