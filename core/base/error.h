// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <utility>

#include "base/words.h"

namespace indsigt {

// Every way in which the core can refuse. The name on the right is what crosses the boundary (D6) and
// what a sentence is looked up by: "error." + name is a key of message_keys.def.
#define INDSIGT_ERRORS(X)                         \
  X(JsonSyntax, "json.syntax")                    \
  X(JsonUtf8, "json.utf8")                        \
  X(JsonSurrogate, "json.surrogate")              \
  X(JsonDuplicateKey, "json.duplicate_key")       \
  X(JsonDepth, "json.depth")                      \
  X(JsonSize, "json.size")                        \
  X(SourcePacked, "source.packed")                \
  X(SourceXml, "source.xml")                      \
  X(PatchPlace, "patch.place")                    \
  X(FhirNotResource, "fhir.not_resource")         \
  X(FhirEntries, "fhir.entries")                  \
  X(FhirEntry, "fhir.entry")                      \
  X(FhirReference, "fhir.reference")              \
  X(FhirUnresolved, "fhir.unresolved")            \
  X(FhirType, "fhir.type")                        \
  X(FhirDate, "fhir.date")                        \
  X(FhirZone, "fhir.zone")                        \
  X(FhirRelease, "fhir.release")                  \
  X(AccessLogForm, "access_log.form")             \
  X(AccessLogLines, "access_log.lines")           \
  X(AccessLogLine, "access_log.line")             \
  X(DocumentShape, "document.shape")              \
  X(DocumentRow, "document.row")                  \
  X(SourceUnknown, "source.unknown")              \
  X(SourceKnown, "source.known")                  \
  X(SessionFull, "session.full")                  \
  X(SessionMemory, "session.memory")              \
  X(CommandSyntax, "command.syntax")              \
  X(CommandVersion, "command.version")            \
  X(CommandUnknown, "command.unknown")            \
  X(CommandArgument, "command.argument")          \
  X(SubjectUnknown, "subject.unknown")            \
  X(ActorUnknown, "actor.unknown")                \
  X(AccessDenied, "access.denied")                \
  X(AccessNothingChosen, "access.nothing_chosen") \
  X(AccessDay, "access.day")                      \
  X(ConsentKnown, "consent.known")                \
  X(ConsentUnknown, "consent.unknown")            \
  X(ConsentShape, "consent.shape")                \
  X(ConsentEvent, "consent.event")                \
  X(ConsentFull, "consent.full")                  \
  X(PackShape, "pack.shape")                      \
  X(PackWord, "pack.word")                        \
  X(PackSignature, "pack.signature")              \
  X(FactsShape, "facts.shape")                    \
  X(CryptoOpen, "crypto.open")                    \
  X(CryptoKey, "crypto.key")                      \
  X(VaultSlots, "vault.slots")                    \
  X(BlobSize, "blob.size")                        \
  X(PlanLogForm, "plan_log.form")                 \
  X(PlanLogPlan, "plan_log.plan")                 \
  X(PlanLogSuite, "plan_log.suite")               \
  X(PlanLogAuthor, "plan_log.author")             \
  X(PlanLogSignature, "plan_log.signature")       \
  X(PlanLogGap, "plan_log.gap")                   \
  X(PlanLogReplay, "plan_log.replay")             \
  X(PlanLogChain, "plan_log.chain")               \
  X(PlanLogSeen, "plan_log.seen")                 \
  X(PlanLogFork, "plan_log.fork")                 \
  X(PlanLogEpoch, "plan_log.epoch")               \
  X(PlanLogFrozen, "plan_log.frozen")             \
  X(PlanLogRole, "plan_log.role")                 \
  X(PlanLogReadonly, "plan_log.readonly")         \
  X(PlanLogKey, "plan_log.key")                   \
  X(PlanLogKeyChanged, "plan_log.key_changed")    \
  X(PlanLogCheckpoint, "plan_log.checkpoint")     \
  X(PlanLogRollback, "plan_log.rollback")         \
  X(PlanLogStale, "plan_log.stale")

INDSIGT_WORDS(ErrorCode, INDSIGT_ERRORS)

// Gives the name that crosses the boundary, "json.depth".
[[nodiscard]] constexpr std::string_view error_name(ErrorCode code) { return word_of(code); }

// What went wrong and where, never what the data said: `place` is a JSON pointer of element names and
// positions ("/entry/3/resource/id"), "byte:120" in text that is no JSON, the name of a command's
// argument, or empty. Member names that are not of the form of a FHIR element could be
// somebody's data and are written "~".
struct Error {
  ErrorCode code;
  std::string place;

  friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, std::string place = {}) {
  return std::unexpected(Error{code, std::move(place)});
}

}  // namespace indsigt
