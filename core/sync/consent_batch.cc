// SPDX-License-Identifier: MPL-2.0
#include "sync/consent_batch.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "base/codec.h"
#include "base/date.h"
#include "base/utf8.h"
#include "records/categories.h"

namespace indsigt::sync {
namespace {

using consent::Category;
using consent::Consent;
using consent::Event;
using consent::EventKind;
using consent::Provision;

constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kMaxSigners = 16, kMaxRecipients = 1'000, kMaxPurposes = 64, kMaxCategories = 64;
constexpr std::size_t kMaxName = 256, kMaxBasis = 512;

// By their numbers in the format, from 1 on.
constexpr EventKind kTravelling[] = {
    EventKind::kAsked,      EventKind::kSigned,      EventKind::kWithdrawn, EventKind::kAcknowledged,
    EventKind::kSuperseded, EventKind::kReconfirmed, EventKind::kExcluded};

bool is_utf8(std::string_view text) {
  const char* at = text.data();
  const char* const end = at + text.size();
  while (at != end) {
    const int size = utf8_sequence(at, end);
    if (size == 0) return false;
    at += size;
  }
  return true;
}

// ---- out

class BatchText {
 public:
  void consent(const Consent& one) {
    out_.bytes(one.id.bytes);
    word(consent::word_of(one.kind));
    out_.u8(one.placement ? 1 : 0).bytes(one.subject.bytes);
    word(rules::word_of(one.domain));
    maybe_id(one.asked_by);
    std::size_t many = 0;
    provision(one.provision, 0, many);
    count(one.signers.size(), kMaxSigners);
    for (const consent::Signer& signer : one.signers) {
      out_.bytes(signer.party.bytes);
      word(rules::word_of(signer.role));
    }
    word(rules::word_of(one.mode));
    text(one.name, kMaxName);
    text(one.legal_basis, kMaxBasis);
    text(one.gdpr_basis, kMaxBasis);
    maybe_id(one.replaces);
  }

  void event(const Event& one) {
    const auto* const kind = std::find(std::begin(kTravelling), std::end(kTravelling), one.kind);
    if (kind == std::end(kTravelling) || one.at.milliseconds < 0) wrong_ = true;
    out_.bytes(one.consent.bytes).u8(static_cast<std::uint8_t>(1 + (kind - std::begin(kTravelling))));
    out_.u64(static_cast<std::uint64_t>(one.at.milliseconds));
    maybe_id(one.by);
    maybe_id(one.recipient);
  }

  void count(std::size_t many, std::size_t most) {
    if (many > most) wrong_ = true;
    out_.u16(static_cast<std::uint16_t>(many));
  }
  void version() { out_.u8(kVersion); }

  [[nodiscard]] bool wrong() const { return wrong_; }
  [[nodiscard]] Bytes take() { return out_.take(); }

 private:
  void word(std::string_view text) { out_.u8(static_cast<std::uint8_t>(text.size())).text(text); }
  void text(std::string_view text, std::size_t most) {
    if (text.size() > most) wrong_ = true;
    out_.var(as_bytes(text));
  }
  template <class Id>
  void maybe_id(const std::optional<Id>& id) {
    out_.u8(id ? 1 : 0);
    if (id) out_.bytes(id->bytes);
  }
  template <class Value>
  void maybe_word(const std::optional<Value>& value) {
    out_.u8(value ? 1 : 0);
    if (value) word(records::code_of(*value));
  }
  void maybe_day(const std::optional<PartialDate>& day) {
    out_.u8(day ? 1 : 0);
    if (!day) return;
    if (day->year < 1 || day->month == 0 || day->day == 0) wrong_ = true;
    out_.u16(static_cast<std::uint16_t>(day->year)).u8(day->month).u8(day->day);
  }
  template <class Word>
  void set(rules::WordSet<Word> words) {
    std::size_t many = 0;
    words.for_each([&](Word) { ++many; });
    out_.u16(static_cast<std::uint16_t>(many));
    words.for_each([&](Word one) { word(consent::word_of(one)); });
  }

  void provision(const Provision& one, std::size_t depth, std::size_t& many) {
    if (depth > consent::kMaxDepth || ++many > consent::kMaxProvisions || !one.items.empty()) {
      wrong_ = true;
      return;
    }
    out_.u8(static_cast<std::uint8_t>((one.permit ? 1 : 0) | (one.understood ? 2 : 0)));
    count(one.recipients.size(), kMaxRecipients);
    for (const records::ActorId recipient : one.recipients) out_.bytes(recipient.bytes);
    count(one.purposes.size(), kMaxPurposes);
    for (const std::string& purpose : one.purposes) text(purpose, kMaxName);
    count(one.categories.size(), kMaxCategories);
    for (const Category& category : one.categories) {
      maybe_word(category.field);
      maybe_word(category.type);
    }
    set(one.phases);
    set(one.rights);
    maybe_day(one.from);
    maybe_day(one.to);
    count(one.exceptions.size(), consent::kMaxProvisions);
    for (const Provision& exception : one.exceptions) provision(exception, depth + 1, many);
  }

  Writer out_;
  bool wrong_ = false;
};

// ---- in

class BatchReader {
 public:
  explicit BatchReader(std::span<const std::byte> bytes) : in_(bytes) {}

  std::optional<ConsentBatch> read() {
    if (in_.u8() != kVersion) return std::nullopt;
    ConsentBatch batch;
    const std::size_t consents = in_.count(kMaxBatchConsents);
    for (std::size_t i = 0; i < consents && !in_.failed(); ++i) batch.consents.push_back(consent());
    const std::size_t events = in_.count(kMaxBatchEvents);
    for (std::size_t i = 0; i < events && !in_.failed(); ++i) batch.events.push_back(event());
    if (!in_.done() || batch.empty()) return std::nullopt;
    return batch;
  }

 private:
  Consent consent() {
    Consent one;
    one.id.bytes = in_.array<16>();
    one.kind = word<consent::Kind>(parse_word<consent::Kind>);
    one.placement = flag();
    one.subject.bytes = in_.array<16>();
    one.domain = word<rules::Domain>(parse_word<rules::Domain>);
    one.asked_by = maybe_id<records::ActorId>();
    std::size_t many = 0;
    one.provision = provision(0, many);
    const std::size_t signers = in_.count(kMaxSigners);
    for (std::size_t i = 0; i < signers && !in_.failed(); ++i) {
      consent::Signer signer;
      signer.party.bytes = in_.array<16>();
      signer.role = word<rules::Role>(parse_word<rules::Role>);
      one.signers.push_back(signer);
    }
    one.mode = word<rules::Mode>(parse_word<rules::Mode>);
    one.name = text(kMaxName);
    one.legal_basis = text(kMaxBasis);
    one.gdpr_basis = text(kMaxBasis);
    one.replaces = maybe_id<consent::ConsentId>();
    return one;
  }

  Event event() {
    Event one;
    one.consent.bytes = in_.array<16>();
    const std::size_t kind = in_.u8();
    if (kind == 0 || kind > std::size(kTravelling)) {
      in_.refuse();
      return one;
    }
    one.kind = kTravelling[kind - 1];
    const std::uint64_t at = in_.u64();
    if (at > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) in_.refuse();
    one.at.milliseconds = static_cast<std::int64_t>(at);
    one.by = maybe_id<consent::PartyId>();
    one.recipient = maybe_id<records::ActorId>();
    return one;
  }

  Provision provision(std::size_t depth, std::size_t& many) {
    Provision one;
    if (depth > consent::kMaxDepth || ++many > consent::kMaxProvisions) {
      in_.refuse();
      return one;
    }
    const std::uint8_t flags = in_.u8();
    if (flags > 3) in_.refuse();
    one.permit = (flags & 1) != 0;
    one.understood = (flags & 2) != 0;
    const std::size_t recipients = in_.count(kMaxRecipients);
    for (std::size_t i = 0; i < recipients && !in_.failed(); ++i) {
      one.recipients.emplace_back().bytes = in_.array<16>();
    }
    const std::size_t purposes = in_.count(kMaxPurposes);
    for (std::size_t i = 0; i < purposes && !in_.failed(); ++i) one.purposes.push_back(text(kMaxName));
    const std::size_t categories = in_.count(kMaxCategories);
    for (std::size_t i = 0; i < categories && !in_.failed(); ++i) {
      Category category;
      category.field = maybe_word<records::Field>(records::field_named);
      category.type = maybe_word<records::DataType>(records::data_type_of);
      one.categories.push_back(category);
    }
    one.phases = set<consent::Phase>(parse_word<consent::Phase>, consent::kPhases);
    one.rights = set<consent::Right>(parse_word<consent::Right>, consent::kRights);
    one.from = maybe_day();
    one.to = maybe_day();
    const std::size_t exceptions = in_.count(consent::kMaxProvisions);
    for (std::size_t i = 0; i < exceptions && !in_.failed(); ++i) {
      one.exceptions.push_back(provision(depth + 1, many));
    }
    return one;
  }

  bool flag() {
    const std::uint8_t value = in_.u8();
    if (value > 1) in_.refuse();
    return value == 1;
  }
  std::string_view word_text() { return as_text(in_.bytes(in_.u8())); }
  template <class Value, class Parse>
  Value word(const Parse& parse) {
    const std::optional<Value> value = parse(word_text());
    if (!value) in_.refuse();
    return value.value_or(Value{});
  }
  template <class Value, class Parse>
  std::optional<Value> maybe_word(const Parse& parse) {
    return flag() ? std::optional(word<Value>(parse)) : std::nullopt;
  }
  template <class Id>
  std::optional<Id> maybe_id() {
    if (!flag()) return std::nullopt;
    Id id;
    id.bytes = in_.array<16>();
    return id;
  }
  std::optional<PartialDate> maybe_day() {
    if (!flag()) return std::nullopt;
    const std::uint16_t year = in_.u16();
    const std::uint8_t month = in_.u8(), day = in_.u8();
    const bool right = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 &&
                       day <= days_in_month(year, month);
    if (!right) in_.refuse();
    return right ? std::optional(PartialDate{static_cast<std::int16_t>(year), month, day}) : std::nullopt;
  }
  // Ascending, each once.
  template <class Word, class Parse>
  rules::WordSet<Word> set(const Parse& parse, std::size_t most) {
    rules::WordSet<Word> words;
    const std::size_t many = in_.count(most);
    std::optional<Word> last;
    for (std::size_t i = 0; i < many && !in_.failed(); ++i) {
      const Word one = word<Word>(parse);
      if (last && !(*last < one)) in_.refuse();
      last = one;
      words.insert(one);
    }
    return words;
  }
  std::string text(std::size_t most) {
    const std::string_view found = as_text(in_.var(most));
    if (!is_utf8(found)) in_.refuse();
    return std::string(found);
  }
  static std::string_view as_text(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
  }

  Reader in_;
};

}  // namespace

bool may_travel(EventKind kind) {
  return std::find(std::begin(kTravelling), std::end(kTravelling), kind) != std::end(kTravelling);
}

Result<Bytes> write_consent_batch(const ConsentBatch& batch) {
  BatchText text;
  text.version();
  text.count(batch.consents.size(), kMaxBatchConsents);
  for (const Consent& one : batch.consents) text.consent(one);
  text.count(batch.events.size(), kMaxBatchEvents);
  for (const Event& one : batch.events) text.event(one);
  if (text.wrong() || batch.empty()) return fail(ErrorCode::kConsentShape);
  Bytes bytes = text.take();
  // What nobody could read is not written: a text that is no UTF-8, a day that there is not.
  if (!BatchReader(bytes).read()) return fail(ErrorCode::kConsentShape);
  return bytes;
}

Result<ConsentBatch> read_consent_batch(std::span<const std::byte> bytes) {
  auto batch = BatchReader(bytes).read();
  if (!batch) return fail(ErrorCode::kConsentShape);
  return std::move(*batch);
}

}  // namespace indsigt::sync
