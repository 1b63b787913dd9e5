// SPDX-License-Identifier: MPL-2.0
// The only door into the core: commands and queries as JSON text (core/api/WIRE.md).
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/digest.h"

namespace indsigt::api {

inline constexpr std::size_t kMostSources = 64;
inline constexpr std::size_t kMostSourceBytes = 128u << 20;  // of all sources together, as text

// One person's visit: what was imported lives here and nowhere else, and is gone with it.
class Session {
 public:
  // `digest` must outlive the session.
  explicit Session(const Digest& digest);
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  // Needs: any text and bytes, trusted or not. Gives the reply as JSON text, always one. `bytes` is only
  // looked at by the commands that say so, and not kept. A command that fails changes nothing.
  [[nodiscard]] std::string send(std::string_view command, std::span<const std::byte> bytes = {});

 private:
  class State;
  std::unique_ptr<State> state_;
};

}  // namespace indsigt::api
