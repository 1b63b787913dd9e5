// SPDX-License-Identifier: MPL-2.0
// Inside of the wire: views as JSON values. Included by wire*.cc only.
#pragma once

#include <nlohmann/json.hpp>

#include "api/handles.h"
#include "api/wire.h"

namespace indsigt::api {

[[nodiscard]] nlohmann::json view_json(const View& view, SessionHandles& handles);
[[nodiscard]] nlohmann::json error_json(const Error& error);

}  // namespace indsigt::api
