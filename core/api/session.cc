// SPDX-License-Identifier: MPL-2.0
#include "api/session.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "api/arguments.h"
#include "api/consent_arguments.h"
#include "api/queries.h"
#include "api/wire.h"
#include "base/bytes.h"
#include "base/fhir_time.h"
#include "base/text_hash.h"
#include "documents/documents.h"
#include "documents/family.h"
#include "household/household.h"
#include "sources/source.h"

namespace indsigt::api {

class Session::State {
 public:
  State(const Digest& digest, Reference reference)
      : digest_(digest),
        reference_(std::move(reference)),
        records_(reference_.directory),
        household_(records_, reference_.packs, digest) {}

  [[nodiscard]] std::string send(std::string_view text, std::span<const std::byte> bytes) {
    outgoing_.clear();
    const auto command = parse_command(text);
    if (!command) return write_error(command.error().id, command.error().error);
    const Result<View> view = run(*command, bytes);
    if (!view) return write_error(command->id, view.error());
    return write_view({command->id, rev_}, *view, handles_);
  }

  [[nodiscard]] std::string take_bytes() { return std::exchange(outgoing_, {}); }

  [[nodiscard]] Result<Imported> import_source(std::span<const std::byte> bytes, std::string_view file,
                                               std::string_view about) {
    if (!household_.is_importer()) return fail(ErrorCode::kAccessDenied);
    const auto number = static_cast<std::uint32_t>(sources_.size());
    const auto system = system_of(file);
    if (!system) return std::unexpected(system.error());
    const auto about_person = handles_.persons.find(about);
    if (!about.empty() && !about_person) return fail(ErrorCode::kSubjectUnknown, "about");
    // What makes the ids of this source its own (D2): its system's URI, so that two deliveries of one system
    // speak of the same things; else its content, so that the order of import changes no id, and what was
    // said of somebody in it means the same when the file is opened again.
    const std::string name = system->empty() ? own_name(bytes) : *system;
    auto source =
        sources::read_source(bytes, {number, name, digest_, reference_.categories, about_person, today()});
    if (!source) return std::unexpected(std::move(source.error()));
    if (const auto same = find_same(source->raw, *system)) {
      return Imported{.source = *same, .again = true, .problems = {}};
    }
    // Counting an old and a new delivery together would tell of twice as many items as there are.
    if (!system->empty() && has_source_of(*system)) return fail(ErrorCode::kSourceKnown, "name");
    if (is_full(*system) || bytes.size() > kMaxSourceBytes - source_bytes_) {
      return fail(ErrorCode::kSessionFull);
    }
    sources::SourceReading& reading = source->reading;
    Imported imported{.source = number,
                      .resources = reading.resources,
                      .kept = reading.kept,
                      .unresolved = reading.unresolved,
                      .log_lines = reading.log_lines,
                      .complete = reading.complete,
                      .taken_back = reading.taken_back,
                      .problem_count = reading.problems.total(),
                      .problems = reading.problems.rows()};
    reading.records.complete = reading.complete;
    std::vector<records::PersonId> named;
    for (const records::Person& person : reading.records.persons) named.push_back(person.id);
    records_.add(std::move(reading.records), *system);
    for (const records::PersonId id : named) handles_.persons.meet(records_.known_as(id));
    follow_persons();
    household_.add(std::move(reading.consents));
    sources_.push_back({.raw = std::move(source->raw),
                        .bytes = bytes.size(),
                        .kept = reading.kept,
                        .lacks = !reading.complete,
                        .taken_back = reading.taken_back,
                        .consents_of_nobody = reading.consents_of_nobody,
                        .name = name,
                        .system = *system,
                        .hash = std::nullopt});
    source_bytes_ += bytes.size();
    ++rev_;
    return imported;
  }

  [[nodiscard]] Result<Manifested> load_manifest(std::span<const std::byte> bytes) {
    auto manifest = documents::read_manifest(bytes, digest_);
    if (!manifest) return std::unexpected(std::move(manifest.error()));
    Manifested loaded{.sources = manifest->rows.size(),
                      .files = {},
                      .problem_count = manifest->problems.total(),
                      .problems = manifest->problems.rows()};
    for (records::ManifestRow& row : manifest->rows) {
      if (!row.file.empty()) {
        loaded.files.push_back(row.file);
        systems_[row.file] = row.system;
      }
      records_.declare(std::move(row));
    }
    household_.forget();
    ++rev_;
    return loaded;
  }

  [[nodiscard]] Result<std::string> export_source(std::size_t source) const {
    if (!household_.is_importer()) return fail(ErrorCode::kAccessDenied);
    if (source >= sources_.size()) return fail(ErrorCode::kSourceUnknown, "source");
    return sources::write_archive(sources_[source].raw);
  }

 private:
  // Lets handles mean whoever is meant now.
  void follow_persons() {
    const auto known_as = [this](auto id) { return records_.known_as(id); };
    handles_.persons.follow(known_as);
    handles_.actors.follow(known_as);
  }

  struct Source {
    sources::RawSource raw;  // kept for the archive export (D1, D3)
    std::size_t bytes;       // of the text it was read from
    std::uint32_t kept;
    bool lacks;                        // says itself that it is not all
    bool taken_back;                   // says that something no longer holds
    std::uint32_t consents_of_nobody;  // that do not say whose they are
    std::string name;                  // as its own ids have it
    std::string system;                // URI; empty where no manifest names it
    std::optional<Sha256> hash;        // of what it says; none until somebody asks
  };

  [[nodiscard]] std::optional<PartialDate> today() const {
    return moments_.now ? std::optional(civil_date(*moments_.now)) : std::nullopt;
  }

  [[nodiscard]] bool has_source_of(const std::string& system) const {
    return std::any_of(sources_.begin(), sources_.end(),
                       [&](const Source& one) { return one.system == system; });
  }

  // A name that no other source has, though somebody made their hashes meet.
  [[nodiscard]] std::string own_name(std::span<const std::byte> bytes) const {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    std::string name = "source:" + std::to_string(sip_hash(text, 0, 0));
    const auto has_name = [&](const Source& one) { return one.name == name; };
    while (std::any_of(sources_.begin(), sources_.end(), has_name)) name += "+";
    return name;
  }

  // Whether there is room for one more source of that system.
  [[nodiscard]] bool is_full(const std::string& system) const {
    const auto own =
        std::count_if(sources_.begin(), sources_.end(), [](const Source& one) { return one.system.empty(); });
    return sources_.size() >= kMaxSources ||
           (system.empty() && static_cast<std::size_t>(own) >= kMaxOwnSources);
  }

  // The system that a manifest's file comes from; empty for a file of no manifest.
  [[nodiscard]] Result<std::string> system_of(std::string_view file) const {
    if (file.empty()) return std::string();
    const auto found = systems_.find(std::string(file));
    if (found == systems_.end()) return fail(ErrorCode::kSourceUnknown, "name");
    return found->second;
  }

  // The source that says the same as `raw`, however it is spelt. Trees that say the same take the same room,
  // so only the few that do are hashed, once each; that costs less than hashing every file. Two systems may
  // well say the same.
  [[nodiscard]] std::optional<std::size_t> find_same(const sources::RawSource& raw,
                                                     const std::string& system) {
    const auto hash_of = [&](const sources::RawSource& one) {
      return digest_.sha256(as_bytes(one.tree.write()));
    };
    std::optional<Sha256> hash;
    for (std::size_t i = 0; i < sources_.size(); ++i) {
      Source& known = sources_[i];
      if (known.raw.tree.memory() != raw.tree.memory() || known.system != system) continue;
      if (!hash) hash = hash_of(raw);
      if (!known.hash) known.hash = hash_of(known.raw);
      if (*known.hash == *hash) return i;
    }
    return std::nullopt;
  }

  [[nodiscard]] Result<View> run(const Command& command, std::span<const std::byte> bytes) {
    Arguments arguments(command);
    if (command.type == "source.import") return import_view(arguments, bytes);
    if (command.type == "source.export") return export_view(arguments);
    if (command.type == "manifest.load") return manifest_view(arguments, bytes);
    if (command.type == "clock.load") return load_clock(arguments, bytes);
    if (command.type == "clock.set") return set_clock(arguments);
    if (command.type == "session.clear") return clear(arguments);
    if (command.type == "family.load") return load_family(arguments, bytes);
    if (command.type == "viewer.set") return set_viewer(arguments);
    if (command.type == "viewers.open") return viewers(arguments);
    if (command.type == "wish.record") return record_wish(arguments);
    if (command.type == "wish.change") return change_wish(arguments);
    if (command.type == "wish.take_back") return take_back_wish(arguments);
    if (command.type == "consent.act") return act(arguments);
    if (command.type == "same_person.open") return same_persons(arguments);
    if (command.type == "same_person.join") return say_same(arguments, &household::Household::join);
    if (command.type == "same_person.part") return say_same(arguments, &household::Household::part);
    const household::Household::Seen seen = household_.look(moments_.now);
    return answer(command, {seen.records, moments_, handles_, totals(), seen.known, seen.standpoint, digest_,
                            first_subject(seen.records)});
  }

  // How many files there are is the importer's own.
  [[nodiscard]] view::ImportTotals totals() const {
    if (!household_.is_importer()) return {std::int64_t{sources_.empty() ? 0 : 1}, 0};
    view::ImportTotals totals{static_cast<std::int64_t>(sources_.size()), 0};
    for (const Source& source : sources_) {
      totals.kept += source.kept;
      totals.incomplete += source.lacks;
      totals.taken_back = totals.taken_back || source.taken_back;
      totals.consents_of_nobody += source.consents_of_nobody;
    }
    return totals;
  }

  // Does what somebody decides about a consent, or shows beforehand what doing it would change.
  [[nodiscard]] Result<View> act(Arguments& arguments) {
    const auto asked = take_act(arguments, handles_);
    if (!asked) return std::unexpected(asked.error());
    const Instant now = moments_.now.value_or(Instant{});
    if (asked->is_preview) {
      const household::Household::Seen seen = household_.look(now);
      if (seen.standpoint == nullptr) return fail(ErrorCode::kAccessDenied);
      auto preview = view::make_preview(*seen.standpoint, asked->act, digest_);
      if (!preview) return std::unexpected(preview.error());
      return View(ConsentViews(std::move(*preview)));
    }
    auto done = household_.act(asked->act, now);
    if (!done) return std::unexpected(done.error());
    ++rev_;
    return View(ConsentViews(ActView{std::move(*done)}));
  }

  // Needs a clock: what the registers say, they say now.
  [[nodiscard]] Result<View> load_family(const Arguments& arguments, std::span<const std::byte> bytes) {
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    if (!moments_.now) return fail(ErrorCode::kAccessDenied);
    auto family = documents::read_family(bytes, digest_, *moments_.now);
    if (!family) return std::unexpected(family.error());
    std::optional<consent::PartyId> importer;
    if (wanted_viewer_) importer = consent::PartyId{wanted_viewer_->bytes};
    household_.set_family(std::move(*family), importer);
    handles_ = {};
    ++rev_;
    return DoneView{};
  }

  [[nodiscard]] Result<View> set_viewer(Arguments& arguments) {
    const auto viewer = handles_.parties.find(arguments.text("viewer").value_or(""));
    if (!viewer) arguments.refuse(ErrorCode::kCommandArgument, "viewer");
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    if (const auto set = household_.set_viewer(*viewer); !set) return std::unexpected(set.error());
    // Nothing that one viewer was told may be of use to the next.
    handles_ = {};
    ++rev_;
    return DoneView{};
  }

  [[nodiscard]] Result<View> viewers(const Arguments& arguments) {
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    return View(ConsentViews(household_.viewers(moments_.now.value_or(Instant{}))));
  }

  [[nodiscard]] Result<View> record_wish(Arguments& arguments) {
    const auto subject = handles_.persons.find(arguments.text("subject").value_or(""));
    if (!subject) arguments.refuse(ErrorCode::kSubjectUnknown, "subject");
    household::Wish wish = take_wish(arguments, handles_, true);
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    return finished(household_.record_wish(*subject, std::move(wish), moments_.now.value_or(Instant{})));
  }

  [[nodiscard]] std::optional<family::WordsId> take_wish_id(Arguments& arguments) const {
    const auto id = handles_.words.find(arguments.text("wish").value_or(""));
    if (!id) arguments.refuse(ErrorCode::kCommandArgument, "wish");
    return id;
  }

  [[nodiscard]] Result<View> change_wish(Arguments& arguments) {
    const auto id = take_wish_id(arguments);
    household::Wish wish = take_wish(arguments, handles_, false);
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    return finished(household_.change_wish(*id, std::move(wish), moments_.now.value_or(Instant{})));
  }

  [[nodiscard]] Result<View> take_back_wish(Arguments& arguments) {
    const auto id = take_wish_id(arguments);
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    return finished(household_.take_back_wish(*id, moments_.now.value_or(Instant{})));
  }

  [[nodiscard]] Result<View> same_persons(Arguments& arguments) {
    const Slice slice = arguments.slice();
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    return View(make_same_person_page(household_.same_persons(moments_.now), slice));
  }

  using SaySame = Result<bool> (household::Household::*)(const records::Joined&, std::optional<Instant>);
  [[nodiscard]] Result<View> say_same(Arguments& arguments, SaySame say) {
    const auto take = [&](std::string_view name) {
      const auto id = handles_.persons.find_given(arguments.text(name).value_or(""));
      if (!id) arguments.refuse(ErrorCode::kSubjectUnknown, name);
      return id.value_or(records::PersonId());
    };
    const records::PersonId one = take("one"), other = take("other");
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    auto done = finished((household_.*say)({one, other}, moments_.now));
    if (done) follow_persons();
    return done;
  }

  // Counts a change where one was made.
  [[nodiscard]] Result<View> finished(const Result<bool>& done) {
    if (!done) return std::unexpected(done.error());
    ++rev_;
    return DoneView{};
  }

  [[nodiscard]] Result<View> import_view(Arguments& arguments, std::span<const std::byte> bytes) {
    const std::string name = arguments.text("name").value_or("");
    const std::string about = arguments.text("about").value_or("");
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    const auto imported = import_source(bytes, name, about);
    if (!imported) return std::unexpected(imported.error());
    return ImportView{imported->source, notes_of(*imported), imported->problem_count, imported->problems};
  }

  [[nodiscard]] Result<View> manifest_view(const Arguments& arguments, std::span<const std::byte> bytes) {
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    auto loaded = load_manifest(bytes);
    if (!loaded) return std::unexpected(loaded.error());
    return ManifestView{loaded->sources, std::move(loaded->files), loaded->problem_count,
                        std::move(loaded->problems)};
  }

  [[nodiscard]] Result<View> load_clock(const Arguments& arguments, std::span<const std::byte> bytes) {
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    const auto clock = documents::read_clock(bytes, digest_);
    if (!clock) return std::unexpected(clock.error());
    moments_ = {clock->now, clock->last_visit};
    wanted_subject_ = clock->subject;
    wanted_viewer_ = clock->viewer;
    ++rev_;
    return DoneView{};
  }

  [[nodiscard]] Result<View> set_clock(Arguments& arguments) {
    const auto now = arguments.word("now", parse_fhir_instant);
    const auto last_visit = arguments.word("last_visit", parse_fhir_instant);
    if (!now) arguments.refuse(ErrorCode::kCommandArgument, "now");
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    moments_ = {now, last_visit};
    ++rev_;
    return DoneView{};
  }

  // The person with whom an overview begins, once something about that person is here.
  [[nodiscard]] std::optional<records::PersonId> first_subject(const records::Records& seen) const {
    if (!wanted_subject_) return std::nullopt;
    const records::PersonId wanted = records_.known_as(*wanted_subject_);
    return seen.knows(wanted) ? std::optional(wanted) : std::nullopt;
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
    if (imported.taken_back) notes.push_back({"import.taken_back", {}});
    if (!imported.complete) notes.push_back({"import.incomplete", {}});
    return notes;
  }

  [[nodiscard]] Result<View> export_view(Arguments& arguments) {
    const std::size_t source = arguments.number("source", 0, kMaxSources, -1);
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    auto text = export_source(source);
    if (!text) return std::unexpected(text.error());
    outgoing_ = std::move(*text);
    return ExportView{outgoing_.size()};
  }

  [[nodiscard]] Result<View> clear(const Arguments& arguments) {
    if (const auto done = arguments.finish(); !done) return std::unexpected(done.error());
    sources_.clear();
    source_bytes_ = 0;
    systems_.clear();
    moments_ = {};
    wanted_subject_.reset();
    wanted_viewer_.reset();
    household_.clear();
    records_ = records::Records(reference_.directory);
    handles_ = {};
    ++rev_;
    return DoneView{};
  }

  const Digest& digest_;
  const Reference reference_;
  std::vector<Source> sources_;
  std::size_t source_bytes_ = 0;
  std::map<std::string, std::string> systems_;  // a manifest's files → their systems
  records::Moments moments_;
  std::optional<records::PersonId> wanted_subject_;
  std::optional<records::PersonId> wanted_viewer_;
  records::Records records_;
  household::Household household_;
  SessionHandles handles_;
  std::string outgoing_;
  std::uint64_t rev_ = 0;
};

Session::Session(const Digest& digest, Reference reference)
    : state_(std::make_unique<State>(digest, std::move(reference))) {}
Session::~Session() = default;

std::string Session::send(std::string_view command, std::span<const std::byte> bytes) {
  return state_->send(command, bytes);
}

Result<Session::Imported> Session::import_source(std::span<const std::byte> bytes, std::string_view name,
                                                 std::string_view about) {
  return state_->import_source(bytes, name, about);
}

Result<Session::Manifested> Session::load_manifest(std::span<const std::byte> bytes) {
  return state_->load_manifest(bytes);
}

Result<std::string> Session::export_source(std::size_t source) const { return state_->export_source(source); }

std::string Session::take_bytes() { return state_->take_bytes(); }

}  // namespace indsigt::api
