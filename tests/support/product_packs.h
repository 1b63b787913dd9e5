// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "api/make_session.h"
#include "documents/jurisdictions.h"

namespace indsigt::testing {

// The packs that the core carries, checked as the product checks them.
class ProductPacks : public documents::JurisdictionPacks {
 public:
  ProductPacks() : JurisdictionPacks(api::product_verifier()) {}
};

}  // namespace indsigt::testing
