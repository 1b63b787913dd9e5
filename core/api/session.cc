// SPDX-License-Identifier: MPL-2.0
#include "api/session.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "api/wire.h"
#include "exchange/source.h"

namespace indsigt::api {
namespace {

// Takes a command's arguments one by one; what is left at the end was misspelt.
class Arguments {
 public:
  explicit Arguments(const Command& command) : rest_(command.arguments) {}

  // Nothing where there is no such argument; an error where it has another type.
  template <class T>
  [[nodiscard]] Result<std::optional<T>> take(std::string_view name) {
    const auto found =
        std::find_if(rest_.begin(), rest_.end(), [&](const Argument& a) { return a.name == name; });
    if (found == rest_.end()) return std::optional<T>();
    if (!std::holds_alternative<T>(found->value)) return fail(ErrorCode::kCommandArgument, std::string(name));
    T value = std::get<T>(std::move(found->value));
    rest_.erase(found);
    return std::optional<T>(std::move(value));
  }

  // A whole number between bounds, or `otherwise` where it is not given.
  [[nodiscard]] Result<std::size_t> take_number(std::string_view name, std::int64_t least, std::int64_t most,
                                                std::int64_t otherwise) {
    const auto value = take<std::int64_t>(name);
    if (!value) return std::unexpected(value.error());
    const std::int64_t number = value->value_or(otherwise);
    if (number < least || number > most) return fail(ErrorCode::kCommandArgument, std::string(name));
    return static_cast<std::size_t>(number);
  }

  // Not the misspelt name itself: it could be anything.
  [[nodiscard]] Result<bool> finish() const {
    if (!rest_.empty()) return fail(ErrorCode::kCommandArgument);
    return true;
  }

 private:
  std::vector<Argument> rest_;
};

}  // namespace

class Session::State {
 public:
  explicit State(const Digest& digest) : digest_(digest) {}

  [[nodiscard]] std::string send(std::string_view text, std::span<const std::byte> bytes) {
    outgoing_.clear();
    const auto command = parse_command(text);
    if (!command) return write_error(command.error().id, command.error().error);
    const Result<View> view = run(*command, bytes);
    if (!view) return write_error(command->id, view.error());
    return write_view({command->id, rev_}, *view, handles_);
  }

  [[nodiscard]] std::string take_bytes() { return std::exchange(outgoing_, {}); }

  [[nodiscard]] Result<Imported> import_source(std::span<const std::byte> bytes) {
    const auto number = static_cast<std::uint32_t>(sources_.size());
    // What makes the ids of this source its own (D2), until manifests name sources (D8).
    const std::string name = "source:" + std::to_string(number);
    auto source = exchange::read_source(bytes, number, name, digest_);
    if (!source) return std::unexpected(std::move(source.error()));
    if (const auto same = find_same(source->raw)) {
      return Imported{.source = *same, .again = true, .problems = {}};
    }
    if (sources_.size() >= kMostSources || bytes.size() > kMostSourceBytes - source_bytes_) {
      return fail(ErrorCode::kSessionFull);
    }
    exchange::SourceReading& reading = source->reading;
    Imported imported{.source = number,
                      .resources = reading.resources,
                      .kept = reading.kept,
                      .unresolved = reading.unresolved,
                      .log_lines = reading.records.log.size(),
                      .complete = reading.complete,
                      .problem_count = reading.problems.total(),
                      .problems = reading.problems.rows()};
    for (const records::Person& person : reading.records.persons) handles_.add(person.id);
    records_.add(std::move(reading.records));
    sources_.push_back({std::move(source->raw), bytes.size(), reading.kept});
    source_bytes_ += bytes.size();
    ++rev_;
    return imported;
  }

  [[nodiscard]] Result<std::string> export_source(std::size_t source) const {
    if (source >= sources_.size()) return fail(ErrorCode::kSourceUnknown, "source");
    return exchange::write_archive(sources_[source].raw);
  }

 private:
  struct Source {
    exchange::RawSource raw;  // kept for the archive export (D1, D3)
    std::size_t bytes;        // of the text it was read from
    std::uint32_t kept;
  };

  // The source that says the same as `raw`, however it is spelt. Trees that say the same take the same room,
  // so the few that do are compared; that costs less than hashing every file.
  [[nodiscard]] std::optional<std::size_t> find_same(const exchange::RawSource& raw) const {
    std::string text;
    for (std::size_t i = 0; i < sources_.size(); ++i) {
      if (sources_[i].raw.tree.memory() != raw.tree.memory()) continue;
      if (text.empty()) text = raw.tree.write();
      if (sources_[i].raw.tree.write() == text) return i;
    }
    return std::nullopt;
  }

  [[nodiscard]] Result<View> run(const Command& command, std::span<const std::byte> bytes) {
    Arguments arguments(command);
    if (command.type == "source.import") return import_view(arguments, bytes);
    if (command.type == "source.export") return export_view(arguments);
    if (command.type == "session.clear") return clear(arguments);
    if (command.type == "overview.open") return open_overview(arguments);
    if (command.type == "holders.open") return open_holders(arguments);
    return fail(ErrorCode::kCommandUnknown, "type");
  }

  [[nodiscard]] Result<View> import_view(const Arguments& arguments, std::span<const std::byte> bytes) {
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    const auto imported = import_source(bytes);
    if (!imported) return std::unexpected(imported.error());
    return ImportView{imported->source, notes_of(*imported), imported->problem_count, imported->problems};
  }

  static std::vector<Text> notes_of(const Imported& imported) {
    if (imported.again) return {Text{"import.again", {}}};
    std::vector<Text> notes;
    const auto add = [&](MessageKey key, std::size_t count) {
      notes.push_back({key, {{"count", static_cast<std::int64_t>(count)}}});
    };
    add("import.read", imported.resources);
    if (imported.log_lines > 0) add("import.log", imported.log_lines);
    if (imported.kept > 0) add("import.kept", imported.kept);
    if (imported.unresolved > 0) add("import.unresolved", imported.unresolved);
    if (imported.problem_count > 0) add("import.problems", imported.problem_count);
    if (!imported.complete) notes.push_back({"import.incomplete", {}});
    return notes;
  }

  [[nodiscard]] Result<View> export_view(Arguments& arguments) {
    const auto source = arguments.take_number("source", 0, kMostSources, -1);
    if (!source) return std::unexpected(source.error());
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    auto text = export_source(*source);
    if (!text) return std::unexpected(text.error());
    outgoing_ = std::move(*text);
    return ExportView{outgoing_.size()};
  }

  [[nodiscard]] Result<View> clear(const Arguments& arguments) {
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    sources_.clear();
    source_bytes_ = 0;
    records_ = {};
    handles_.clear();
    ++rev_;
    return ClearedView{};
  }

  // Nothing where no subject was asked for.
  [[nodiscard]] Result<std::optional<records::PersonId>> take_subject(Arguments& arguments) const {
    const auto handle = arguments.take<std::string>("subject");
    if (!handle) return std::unexpected(handle.error());
    if (!*handle) return std::optional<records::PersonId>();
    const auto id = handles_.find(**handle);
    if (!id) return fail(ErrorCode::kSubjectUnknown, "subject");
    return id;
  }

  [[nodiscard]] Result<View> open_overview(Arguments& arguments) const {
    const auto subject = take_subject(arguments);
    if (!subject) return std::unexpected(subject.error());
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    view::ImportTotals totals{static_cast<std::int64_t>(sources_.size()), 0};
    for (const Source& source : sources_) totals.kept += source.kept;
    return OverviewView{totals.sources, view::make_overview(records_, totals, *subject)};
  }

  [[nodiscard]] Result<View> open_holders(Arguments& arguments) const {
    const auto subject = take_subject(arguments);
    if (!subject) return std::unexpected(subject.error());
    if (!*subject) return fail(ErrorCode::kCommandArgument, "subject");
    const auto offset = arguments.take_number("offset", 0, 1'000'000'000, 0);
    if (!offset) return std::unexpected(offset.error());
    const auto limit = arguments.take_number("limit", 1, 200, 50);
    if (!limit) return std::unexpected(limit.error());
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    return view::make_holder_page(records_, **subject, *offset, *limit);
  }

  const Digest& digest_;
  std::vector<Source> sources_;
  std::size_t source_bytes_ = 0;
  records::Records records_;
  PersonHandles handles_;
  std::string outgoing_;
  std::uint64_t rev_ = 0;
};

Session::Session(const Digest& digest) : state_(std::make_unique<State>(digest)) {}
Session::~Session() = default;

std::string Session::send(std::string_view command, std::span<const std::byte> bytes) {
  return state_->send(command, bytes);
}

Result<Session::Imported> Session::import_source(std::span<const std::byte> bytes) {
  return state_->import_source(bytes);
}

Result<std::string> Session::export_source(std::size_t source) const { return state_->export_source(source); }

std::string Session::take_bytes() { return state_->take_bytes(); }

}  // namespace indsigt::api
