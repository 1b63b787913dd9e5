// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "crypto/wrap.h"
#include "plan_log/opened.h"
#include "plan_log/plan_rows.h"

// What a Keyring knows, open to the files that read with the keys and keep them (keyring*.cc). Everybody else
// asks Keyring.
namespace indsigt::plan_log {

class AdmittedRecord;
class PlanLog;

// What was read of one epoch of one category.
struct EpochView {
  std::optional<Category> roster;  // after the last CATEGORY of this epoch; nothing: as the epoch before
  std::vector<MemberId> leaving;
  std::set<std::uint64_t> refused;  // places of records that are not used
};
using EpochViews = std::map<EpochAt, EpochView>;

struct KeyringState {
  MemberId self{};
  std::vector<crypto::WrapPair> pairs{};  // one a generation, from the first on
  std::map<EpochAt, SecretBytes> keys{};
  std::map<EpochAt, SecretBytes> doors{};
  std::map<std::uint32_t, std::uint64_t> current{};  // epoch of each category
  EpochViews views{};
  std::vector<Received> received{};

  [[nodiscard]] const SecretBytes* content_key(const EpochAt& at) const {
    const auto found = keys.find(at);
    return found == keys.end() ? nullptr : &found->second;
  }
};

// Finds the roster of a category in an epoch. A roster lasts over epochs without a CATEGORY, but not over an
// epoch whose key is not known.
[[nodiscard]] const Category* roster_at(const KeyringState& state, const EpochViews& views, EpochAt at);
// Reads a sealed record or a WITHDRAW into `views`, if its key is known (keyring_read.cc).
void read_into_views(const KeyringState& state, const PlanLog& log, const AdmittedRecord& record,
                     EpochViews& views, Taken& out);

}  // namespace indsigt::plan_log
