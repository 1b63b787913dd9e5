// SPDX-License-Identifier: MPL-2.0
#include "api/wire.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>
#include <variant>

#include "api/wire_views.h"

namespace indsigt::api {
namespace {

using nlohmann::json;

constexpr std::int64_t kVersion = 1;                              // of the protocol
constexpr std::int64_t kLargestId = (std::int64_t{1} << 53) - 1;  // what a JavaScript number holds exactly

// ---- in

// What a member of a command says; nothing of what no command says (a list, an object, a fraction, null).
using Told = std::variant<std::monostate, std::int64_t, std::string>;

struct Member {
  std::string name;
  Told told;
};

// Hears a command value by value, with bounds: nlohmann alone would take any depth, and the last of repeated
// members. Hearing needs no tree, which would double what the module carries of that library.
class Listener : public nlohmann::json_sax<json> {
 public:
  std::vector<Member> members;                   // of the command
  std::optional<std::vector<Member>> arguments;  // of its "args", where that is an object

  bool null() override { return take({}); }
  bool boolean(bool) override { return take({}); }
  bool number_float(double, const std::string&) override { return take({}); }
  bool binary(json::binary_t&) override { return take({}); }
  bool string(std::string& text) override { return take(std::move(text)); }
  bool number_integer(std::int64_t number) override {
    return take(number >= -kLargestId ? Told(number) : Told());
  }
  bool number_unsigned(std::uint64_t number) override {
    const bool is_exact = number <= static_cast<std::uint64_t>(kLargestId);
    return take(is_exact ? Told(static_cast<std::int64_t>(number)) : Told());
  }
  bool key(std::string& name) override {
    name_ = name;
    return names_.back().insert(std::move(name)).second;
  }
  bool start_object(std::size_t) override {
    const bool is_arguments = names_.size() == 1 && name_ == "args";
    if (!names_.empty() && !take({})) return false;
    if (is_arguments) arguments.emplace();
    return open();
  }
  bool start_array(std::size_t) override { return take({}) && open(); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
    return false;
  }

 private:
  // Takes the value of the member that was named last; false where there is none around the value.
  bool take(Told told) {
    if (names_.size() == 1) members.push_back({name_, std::move(told)});
    if (names_.size() == 2 && in_arguments()) arguments->push_back({name_, std::move(told)});
    return !names_.empty();
  }
  [[nodiscard]] bool in_arguments() const { return arguments && is_open_; }
  bool open() {
    constexpr std::size_t kMaxDepth = 4;
    names_.emplace_back();
    if (names_.size() == 2) is_open_ = arguments.has_value();
    return names_.size() <= kMaxDepth;
  }
  bool close() {
    names_.pop_back();
    if (names_.size() == 1) is_open_ = false;
    return true;
  }

  std::vector<std::set<std::string>> names_;  // of each object that is open; a list has none
  std::string name_;
  bool is_open_ = false;  // "args" is the object that is open below the command
};

const Told* find(const std::vector<Member>& members, std::string_view name) {
  const auto found = std::ranges::find(members, name, &Member::name);
  return found == members.end() ? nullptr : &found->told;
}

std::unexpected<Rejected> reject(std::optional<std::int64_t> id, ErrorCode code, std::string place) {
  return std::unexpected(Rejected{id, {code, std::move(place)}});
}

template <class T>
const T* said(const std::vector<Member>& members, std::string_view name) {
  const Told* told = find(members, name);
  return told == nullptr ? nullptr : std::get_if<T>(told);
}

std::expected<Command, Rejected> with_arguments(Command command, std::vector<Member> arguments) {
  for (Member& one : arguments) {
    if (auto* const text = std::get_if<std::string>(&one.told)) {
      command.arguments.push_back({std::move(one.name), std::move(*text)});
    } else if (const auto* const number = std::get_if<std::int64_t>(&one.told)) {
      command.arguments.push_back({std::move(one.name), *number});
    } else {
      return reject(command.id, ErrorCode::kCommandSyntax, "args");
    }
  }
  return command;
}

}  // namespace

std::expected<Command, Rejected> parse_command(std::string_view text) {
  Listener heard;
  if (text.size() > kMaxCommandBytes || !json::sax_parse(text, &heard)) {
    return reject(std::nullopt, ErrorCode::kCommandSyntax, "");
  }
  const auto* const id = said<std::int64_t>(heard.members, "id");
  if (id == nullptr || *id < 0) return reject(std::nullopt, ErrorCode::kCommandSyntax, "id");
  const auto* const version = said<std::int64_t>(heard.members, "v");
  if (version == nullptr || *version != kVersion) return reject(*id, ErrorCode::kCommandVersion, "v");
  const auto* const type = said<std::string>(heard.members, "type");
  if (type == nullptr) return reject(*id, ErrorCode::kCommandSyntax, "type");
  const bool has_arguments = find(heard.members, "args") != nullptr;
  if (heard.members.size() != (has_arguments ? 4u : 3u)) return reject(*id, ErrorCode::kCommandSyntax, "");
  Command command{*id, *type, {}};
  if (!has_arguments) return command;
  if (!heard.arguments) return reject(*id, ErrorCode::kCommandSyntax, "args");
  return with_arguments(std::move(command), std::move(*heard.arguments));
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
