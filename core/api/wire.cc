// SPDX-License-Identifier: MPL-2.0
#include "api/wire.h"

#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "api/wire_views.h"

namespace indsigt::api {
namespace {

using nlohmann::json;

constexpr std::int64_t kVersion = 1;                              // of the protocol
constexpr std::int64_t kLargestId = (std::int64_t{1} << 53) - 1;  // what a JavaScript number holds exactly

// ---- in

// Parses with a bound on depth; nlohmann alone would take any depth, and the last of repeated members.
std::optional<json> parse_bounded(std::string_view text) {
  constexpr int kMaxDepth = 4;
  bool sound = text.size() <= kMaxCommandBytes;
  std::vector<std::set<std::string>> names;
  const auto watch = [&](int depth, json::parse_event_t event, json& parsed) {
    sound = sound && depth <= kMaxDepth;
    if (event == json::parse_event_t::object_start) names.emplace_back();
    if (event == json::parse_event_t::key)
      sound = sound && names.back().insert(parsed.get<std::string>()).second;
    if (event == json::parse_event_t::object_end) names.pop_back();
    return sound;
  };
  if (!sound) return std::nullopt;
  json parsed = json::parse(text, watch, false);
  if (!sound || !parsed.is_object()) return std::nullopt;
  return parsed;
}

std::optional<std::int64_t> whole_number(const json& value) {
  if (!value.is_number_integer()) return std::nullopt;
  if (value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(kLargestId)) {
    return std::nullopt;
  }
  const auto number = value.get<std::int64_t>();
  if (number > kLargestId || number < -kLargestId) return std::nullopt;
  return number;
}

std::optional<Argument> argument_of(const std::string& name, const json& value) {
  if (value.is_string()) return Argument{name, value.get<std::string>()};
  if (const auto number = whole_number(value)) return Argument{name, *number};
  return std::nullopt;
}

const json* member(const json& object, const char* name) {
  const auto found = object.find(name);
  return found == object.end() ? nullptr : &*found;
}

}  // namespace

std::expected<Command, Rejected> parse_command(std::string_view text) {
  const auto reject = [](std::optional<std::int64_t> id, ErrorCode code, std::string place) {
    return std::unexpected(Rejected{id, {code, std::move(place)}});
  };
  const auto parsed = parse_bounded(text);
  if (!parsed) return reject(std::nullopt, ErrorCode::kCommandSyntax, "");
  const json* id = member(*parsed, "id");
  const auto number = id != nullptr ? whole_number(*id) : std::nullopt;
  if (!number || *number < 0) return reject(std::nullopt, ErrorCode::kCommandSyntax, "id");
  const json* version = member(*parsed, "v");
  if (version == nullptr || *version != kVersion) return reject(number, ErrorCode::kCommandVersion, "v");
  const json* type = member(*parsed, "type");
  if (type == nullptr || !type->is_string()) return reject(number, ErrorCode::kCommandSyntax, "type");
  const json* arguments = member(*parsed, "args");
  if (parsed->size() != (arguments != nullptr ? 4u : 3u))
    return reject(number, ErrorCode::kCommandSyntax, "");
  Command command{*number, type->get<std::string>(), {}};
  if (arguments == nullptr) return command;
  if (!arguments->is_object()) return reject(number, ErrorCode::kCommandSyntax, "args");
  for (const auto& [name, value] : arguments->items()) {
    auto argument = argument_of(name, value);
    if (!argument) return reject(number, ErrorCode::kCommandSyntax, "args");
    command.arguments.push_back(std::move(*argument));
  }
  return command;
}

std::string write_view(const Reply& reply, const View& view, SessionHandles& handles) {
  JsonText text;
  const Wire wire{text, handles};
  {
    Object whole(wire);
    whole.add("id", reply.id).add("rev", reply.rev).add("v", kVersion).object("view", [&](Object& body) {
      std::visit([&](const auto& one) { write_members(body, one); }, view);
    });
  }
  return text.take();
}

std::string write_error(std::optional<std::int64_t> id, const Error& error) {
  JsonText text;
  SessionHandles none;
  const Wire wire{text, none};
  {
    Object whole(wire);
    whole.object("error", [&](Object& body) { write_members(body, error); }).add("id", id).add("v", kVersion);
  }
  return text.take();
}

}  // namespace indsigt::api
