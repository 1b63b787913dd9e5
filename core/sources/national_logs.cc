// SPDX-License-Identifier: MPL-2.0
#include "sources/national_logs.h"

#include <charconv>
#include <string>

#include "base/display_text.h"
#include "base/fhir_time.h"
#include "base/id.h"

namespace indsigt::sources {

using tree::Value;

using tree::Kind;
namespace {

using records::ActorId;
using records::ActorKind;
using records::LogKind;
using records::LogLine;

// Estonia's register of organisations, and Sweden's HSA catalogue, as identifier systems.
constexpr std::string_view kEstonianRegister = "https://ariregister.rik.ee";
constexpr std::string_view kSwedishHsa = "urn:oid:1.2.752.129.2.1.4.1";

// Reads the lines of one log into a reading.
class LogReader {
 public:
  LogReader(const SourceContext& context, SourceReading& reading, LocalTime local, std::string_view time_name)
      : context_(context), reading_(reading), local_(local), time_name_(time_name) {}

  // Begins a line, whose time says how new the names in it are. A time without a zone is the country's own,
  // by the service's contract (D18): no fault.
  void begin(Value time) { stated_ = parse_log_time(time.string().value_or(""), local_); }

  // An actor named by `system` and `code`; nothing where the code is empty.
  std::optional<ActorId> actor(std::string_view system, Value code, Value name, ActorKind kind) {
    const std::string_view value = code.string().value_or("");
    if (value.empty()) return std::nullopt;
    const auto id = derive_id<records::ActorTag>(context_.digest, system, value);
    records::Actor actor{.id = id, .name = display_text(name.string().value_or("")), .kind = kind};
    actor.grounds = {records::NameGround::kLabel, stated_ ? std::optional(stated_->at) : std::nullopt};
    reading_.records.actors.push_back(std::move(actor));
    return id;
  }

  void add(LogLine line, std::uint32_t index, const std::string& place) {
    line.ref = {context_.number, index};
    line.kind = LogKind::kLook;
    line.subject = context_.about;
    if (stated_) {
      line.at = stated_->at;
      line.day_only = stated_->day_only;
    }
    if (!stated_ || stated_->day_only)
      reading_.problems.add(ErrorCode::kFhirDate, place + "/" + std::string(time_name_));
    reading_.records.log.push_back(std::move(line));
    ++reading_.resources;
    ++reading_.log_lines;
  }

  SourceReading& reading() { return reading_; }

 private:
  const SourceContext& context_;
  SourceReading& reading_;
  LocalTime local_;
  std::string_view time_name_;     // the member that has the time
  std::optional<LogTime> stated_;  // of the line that was begun
};

// Why, as Estonia's log says it: `reason` of D15, else `action`, which its published versions require and
// define as what explains the processing (D18).
std::string_view reason_of(Value usage) {
  const std::string_view reason = usage["reason"].string().value_or("");
  return reason.empty() ? usage["action"].string().value_or("") : reason;
}

// Anything but a plain `false` hides a line, and so does version 3's mark: in doubt nothing is shown. Only
// Estonia's log has these.
bool is_hidden(Value line) {
  if (line["hidden"].present() && line["hidden"].boolean() != false) return true;
  const Value until = line["hiddenUntil"];
  return (until.present() && !until.is(Kind::kNull)) || line["hiddenReason"].present();
}

// Calls read(line, index, place) for each line that is an object and not hidden; both count what is not
// hidden.
template <class Read>
Result<bool> read_lines(Value lines, std::string_view name, std::size_t most, SourceReading& reading,
                        const Read& read) {
  const std::string list = "/" + std::string(name);
  if (lines.size() > most) return fail(ErrorCode::kAccessLogLines, list);
  std::uint32_t index = 0;
  for (Value line = lines.first(); line.present(); line = line.next()) {
    // A hidden line is as if absent: it has no number either, or the gap would tell of it.
    if (is_hidden(line)) continue;
    const std::string place = list + "/" + std::to_string(index);
    if (!line.is(Kind::kObject)) {
      reading.problems.add(ErrorCode::kAccessLogLine, place);
    } else {
      read(line, index, place);
    }
    ++index;
  }
  return true;
}

// A count as the service writes it; nothing for anything but a plain whole number.
std::optional<std::size_t> whole_number(Value value) {
  const auto text = value.number();
  std::size_t number = 0;
  if (!text) return std::nullopt;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
  if (error != std::errc() || end != text->data() + text->size()) return std::nullopt;
  return number;
}

}  // namespace

Result<bool> read_estonian_log(const Tree& tree, const SourceContext& context, SourceReading& reading) {
  LogReader log(context, reading, LocalTime::kEasternEuropean, "logtime");
  const Value usages = tree.root()["usages"];
  reading.complete = whole_number(tree.root()["totalUsages"]).value_or(0) <= usages.size();
  return read_lines(usages, "usages", kMaxEstonianLines, reading,
                    [&](Value usage, std::uint32_t index, const std::string& place) {
                      LogLine line;
                      log.begin(usage["logtime"]);
                      line.on_behalf = log.actor(kEstonianRegister, usage["receiverCode"],
                                                 usage["receiverName"], ActorKind::kOrganization);
                      line.who = line.on_behalf;
                      line.basis = display_text(reason_of(usage));
                      log.add(std::move(line), index, place);
                    });
}

Result<bool> read_swedish_log(const Tree& tree, const SourceContext& context, SourceReading& reading) {
  LogReader log(context, reading, LocalTime::kCentralEuropean, "accessDate");
  const Value queued = tree.root()["queuedReportId"];
  reading.complete = !queued.present() || queued.is(Kind::kNull);
  return read_lines(
      tree.root()["accessLogs"], "accessLogs", kMaxSwedishLines, reading,
      [&](Value access, std::uint32_t index, const std::string& place) {
        LogLine line;
        log.begin(access["accessDate"]);
        line.who = log.actor(kSwedishHsa, access["userId"], access["userName"], ActorKind::kPractitioner);
        line.on_behalf =
            log.actor(kSwedishHsa, access["careUnitId"], access["careUnitName"], ActorKind::kOrganization);
        if (!line.on_behalf) {
          line.on_behalf = log.actor(kSwedishHsa, access["careProviderId"], access["careProviderName"],
                                     ActorKind::kOrganization);
        }
        line.role = display_text(access["userTitle"].string().value_or(""));
        line.basis = display_text(access["purpose"].string().value_or(""));
        log.add(std::move(line), index, place);
      });
}

}  // namespace indsigt::sources
