// SPDX-License-Identifier: MPL-2.0
#include "documents/pack_rules.h"

#include <algorithm>

#include "base/fhir_time.h"

namespace indsigt::documents {
namespace {

constexpr std::size_t kMaxHookBytes = 400;

rules::Condition read_condition(Strict& in, const Spot& spot) {
  in.members(spot, {"domain", "action", "purpose", "requester", "custody", "placement", "weight", "residence",
                    "matter", "age", "flags_any", "flags_all", "flags_none"});
  if (spot.value.size() == 0) in.refuse(spot);
  rules::Condition when;
  when.domains = in.words<rules::Domain>(spot["domain"]);
  when.actions = in.words<rules::Action>(spot["action"]);
  when.purposes = in.words<rules::Purpose>(spot["purpose"]);
  when.requesters = in.words<rules::Role>(spot["requester"]);
  when.custodies = in.words<rules::Custody>(spot["custody"]);
  when.placements = in.words<rules::Placement>(spot["placement"]);
  when.weights = in.words<rules::Weight>(spot["weight"]);
  when.residences = in.words<rules::Residence>(spot["residence"]);
  when.matters = in.words<rules::Matter>(spot["matter"]);
  when.flags_any = in.words<rules::Flag>(spot["flags_any"]);
  when.flags_all = in.words<rules::Flag>(spot["flags_all"]);
  when.flags_none = in.words<rules::Flag>(spot["flags_none"]);
  if (const Spot age = spot["age"]; age.value.present()) {
    in.members(age, {"gte", "lt"});
    when.age = read_ages(in, age);
  }
  return when;
}

// The signers of draft packs are words of a list that only this file needs.
rules::Signers read_signers(Strict& in, const Spot& spot) {
  rules::Signers signers;
  if (spot.value.size() == 0) in.refuse(spot);
  in.elements(spot, 2, [&](const Spot& one) {
    const std::string who = in.text(one, 64);
    signers.subject = signers.subject || who == "subject";
    signers.custody_holders = signers.custody_holders || who == "custody_holders";
    if (who != "subject" && who != "custody_holders") in.refuse_word(one);
  });
  return signers;
}

// Whose question it becomes.
rules::Restatement read_restatement(Strict& in, const Spot& spot) {
  if (!spot.value.present()) return {};
  in.members(spot, {"requester", "custody"});
  const rules::Restatement as{in.word<rules::Role>(spot["requester"]),
                              in.word<rules::Custody>(spot["custody"])};
  if (!as.any()) in.refuse(spot);
  return as;
}

// A withdrawal always works forward only; a pack may say so.
void read_effect(Strict& in, const Spot& spot) {
  if (spot.value.present() && in.text(spot, 64) != "forward_only") in.refuse_word(spot);
}

// What drafts say of objections is the header's to say now, and a note here.
void read_then(Strict& in, const Spot& spot, rules::Rule& rule) {
  in.members(spot, {"outcome", "signers", "as", "mode", "human_review", "conceal", "notify", "redact",
                    "expiry", "route", "alternatives", "limit", "objection", "opt_out", "effect"});
  rule.outcome = in.word<rules::Outcome>(spot["outcome"]);
  if (spot["signers"].value.present()) rule.signers = read_signers(in, spot["signers"]);
  rule.as = read_restatement(in, spot["as"]);
  if (int{rule.outcome.has_value()} + int{rule.signers.any()} + int{rule.as.any()} != 1) in.refuse(spot);
  // Who asks again is answered by another rule: nothing that this one added would be said.
  if (rule.as.any() && spot.value.size() != 1) in.refuse(spot);
  // What a rule says by itself is final; only custody finds out who else is needed.
  if (rule.outcome == rules::Outcome::kNeedsAlso) in.refuse(spot["outcome"]);
  if (rule.outcome && spot["mode"].value.present()) in.refuse(spot["mode"]);
  rule.mode = in.word<rules::Mode>(spot["mode"]).value_or(rules::Mode::kAllOf);
  rule.human_review = in.truth(spot["human_review"]);
  rule.conceal = in.truth(spot["conceal"]);
  rule.notify = in.words<rules::Notified>(spot["notify"]);
  rule.redact = in.words<rules::Redaction>(spot["redact"]);
  rule.route = in.word<rules::Route>(spot["route"]);
  rule.alternatives = in.words<rules::Alternative>(spot["alternatives"]);
  rule.limit = in.text(spot["limit"], kMaxHookBytes);
  rule.opt_out = in.text(spot["opt_out"], kMaxHookBytes);
  read_effect(in, spot["effect"]);
  if (const Spot expiry = spot["expiry"]; expiry.value.present()) {
    rule.expiry = rules::parse_expiry(in.text(expiry, 64));
    if (!rule.expiry) in.refuse_word(expiry);
  }
}

}  // namespace

bool is_code(std::string_view text) {
  return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == ':';
  });
}

std::optional<PartialDate> read_day(Strict& in, const Spot& spot) {
  if (!spot.value.present()) return std::nullopt;
  const auto day = parse_fhir_date(in.text(spot, 10));
  if (!day || day->day == 0) {
    in.refuse_word(spot);
    return std::nullopt;
  }
  return *day;
}

rules::AgeRange read_ages(Strict& in, const Spot& spot) {
  const rules::AgeRange all;
  const rules::AgeRange range{
      static_cast<std::uint8_t>(in.whole(spot["gte"], all.from, all.below, all.from)),
      static_cast<std::uint8_t>(in.whole(spot["lt"], all.from, all.below, all.below))};
  if (range.from >= range.below || !(spot["gte"].value.present() || spot["lt"].value.present())) {
    in.refuse(spot);
  }
  return range;
}

rules::Lapse read_lapse(Strict& in, const Spot& spot) {
  rules::Lapse lapse;
  if (spot.value.is(Kind::kString)) {
    lapse = {.consents = true, .views = true, .proxies = true, .by = {rules::Role::kCustodyHolder}};
    return lapse;
  }
  in.members(spot, {"consents", "views", "proxies", "by", "domain"});
  lapse.consents = in.truth(spot["consents"]);
  lapse.views = in.truth(spot["views"]);
  lapse.proxies = in.truth(spot["proxies"]);
  lapse.by = in.words<rules::Role>(spot["by"]);
  lapse.domain = in.word<rules::Domain>(spot["domain"]);
  if (!lapse.consents && !lapse.views && !lapse.proxies) in.refuse(spot);
  return lapse;
}

rules::Rule read_rule(Strict& in, const Spot& spot) {
  in.members(spot, {"id", "when", "then", "hook", "confidence", "valid_from", "valid_to", "why"},
             {"id", "when", "then", "hook"});
  rules::Rule rule;
  rule.id = in.text(spot["id"], 64);
  rule.when = read_condition(in, spot["when"]);
  rule.valid = {read_day(in, spot["valid_from"]), read_day(in, spot["valid_to"])};
  if (rule.valid.from && rule.valid.to && *rule.valid.to < *rule.valid.from) in.refuse(spot["valid_to"]);
  read_then(in, spot["then"], rule);
  rule.hook = in.text(spot["hook"], kMaxHookBytes);
  if (rule.hook.empty()) in.refuse(spot["hook"]);
  rule.confidence = in.word<rules::Confidence>(spot["confidence"]).value_or(rules::Confidence::kLow);
  return rule;
}

rules::Overlay read_overlay(Strict& in, const Spot& spot) {
  in.members(spot, {"id", "when", "add", "suppress_notify", "why"}, {"id", "when"});
  rules::Overlay overlay;
  overlay.id = in.text(spot["id"], 64);
  overlay.when = read_condition(in, spot["when"]);
  const Spot add = spot["add"];
  if (add.value.present()) in.members(add, {"redact", "human_review", "route"});
  overlay.redact = in.words<rules::Redaction>(add["redact"]);
  overlay.human_review = in.truth(add["human_review"]);
  overlay.route = in.word<rules::Route>(add["route"]);
  overlay.suppress_notify = in.words<rules::Notified>(spot["suppress_notify"]);
  // One that adds nothing is a fault of writing: it was meant to protect somebody.
  if (overlay.redact.empty() && !overlay.human_review && !overlay.route && overlay.suppress_notify.empty()) {
    in.refuse(spot);
  }
  return overlay;
}

}  // namespace indsigt::documents
