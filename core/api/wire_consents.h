// SPDX-License-Identifier: MPL-2.0
// Inside of the wire: what the screens about consents show, as JSON values. Included by wire*.cc only.
#pragma once

#include <nlohmann/json.hpp>

#include "api/handles.h"
#include "api/wire.h"

namespace indsigt::api {

[[nodiscard]] nlohmann::json consent_view_json(const ConsentViews& view, SessionHandles& handles);
[[nodiscard]] nlohmann::json allowed_json(const view::Allowed& allowed);

}  // namespace indsigt::api
