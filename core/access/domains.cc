// SPDX-License-Identifier: MPL-2.0
#include "access/domains.h"

#include <algorithm>

#include "access/decide.h"

namespace indsigt::access {

using rules::Domain;

std::vector<Domain> domains_of(const std::vector<consent::Category>& categories, Domain otherwise) {
  rules::WordSet<Domain> found;
  for (const consent::Category& one : categories) {
    if (one.field) found.insert(domain_of(*one.field));
  }
  if (found.empty()) found.insert(otherwise);
  std::vector<Domain> domains;
  found.for_each([&](Domain domain) { domains.push_back(domain); });
  return domains;
}

Domain leading_domain(const std::vector<Domain>& domains) {
  for (const Domain first : {Domain::kHealth, Domain::kSocial, Domain::kJustice, Domain::kSchool}) {
    if (std::find(domains.begin(), domains.end(), first) != domains.end()) return first;
  }
  return domains.front();
}

}  // namespace indsigt::access
