// SPDX-License-Identifier: MPL-2.0
// Who looks on, and all that may be told to that viewer: what every answer about consents is made of.
#pragma once

#include "access/decide.h"
#include "access/redact.h"
#include "consent/ledger.h"
#include "records/records.h"

namespace indsigt::access {

// Views, for the length of one command.
struct Standpoint {
  const World& world;                      // what is decided with: all that is known
  const consent::Ledger& ledger;           // the consents that the viewer may know of (known_to)
  const Redacted<records::Records>& seen;  // the records that the viewer may see
  PartyId viewer;
};

}  // namespace indsigt::access
