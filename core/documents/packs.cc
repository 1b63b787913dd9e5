// SPDX-License-Identifier: MPL-2.0
#include "documents/packs.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "base/hex.h"
#include "documents/pack_rules.h"
#include "documents/strict.h"
#include "tree/tree.h"
#include "tree/tree_patch.h"

namespace indsigt::documents {

using tree::Tree;
using tree::TreePatches;
namespace {

using rules::Pack;

constexpr std::size_t kMaxObjectionBytes = 200;

// What a signature is made over begins with this line, so that it can never be one of something else.
constexpr std::string_view kLabel = "indsigt/jurisdiction-pack/1\n";

void read_transition(Strict& in, const Spot& spot, Pack& pack) {
  in.members(spot, {"at", "effect", "lapse", "notify_before"}, {"at"});
  rules::Transition transition;
  transition.age = static_cast<std::uint8_t>(in.whole(spot["at"], 1, 150, 1));
  if (!pack.transitions.empty() && pack.transitions.back().age >= transition.age) in.refuse(spot["at"]);
  if (spot["effect"].value.present()) {
    in.elements(spot["effect"], 20, [&](const Spot& one) {
      transition.effects.push_back(in.text(one, 64));
      if (!is_code(transition.effects.back())) in.refuse(one);
    });
  }
  if (spot["lapse"].value.present()) {
    in.elements(spot["lapse"], 20,
                [&](const Spot& one) { transition.lapses.push_back(read_lapse(in, one)); });
  }
  if (const Spot before = spot["notify_before"]; before.value.present()) {
    const auto time = rules::parse_expiry(in.text(before, 16));
    if (!time || time->days == 0 || *time != rules::Expiry{.days = time->days}) return in.refuse_word(before);
    transition.notify_days_before = time->days;
  }
  pack.transitions.push_back(std::move(transition));
}

void read_band(Strict& in, const Spot& spot, Pack& pack) {
  in.members(spot, {"id", "gte", "lt"}, {"id", "gte"});
  rules::Band band{in.text(spot["id"], 64), read_ages(in, spot)};
  if (!is_code(band.id)) in.refuse(spot["id"]);
  pack.bands.push_back(std::move(band));
}

void read_helpline(Strict& in, const Spot& spot, Pack& pack) {
  in.members(spot, {"name", "phone"}, {"name", "phone"});
  pack.helplines.push_back({in.text(spot["name"], 100), in.text(spot["phone"], 32)});
  for (const char* member : {"name", "phone"}) {
    if (spot[member].value.string().value_or("").empty()) in.refuse(spot[member]);
  }
}

void read_answer(Strict& in, const Spot& spot, Pack& pack) {
  if (!spot.value.present()) return;
  in.members(spot, {"months", "law"}, {"months", "law"});
  pack.answer_time = {static_cast<std::uint8_t>(in.whole(spot["months"], 1, 12)), in.text(spot["law"], 200)};
  if (pack.answer_time->law.empty()) in.refuse(spot["law"]);
}

void read_leap(Strict& in, const Spot& spot, Pack& pack) {
  const std::string day = in.text(spot, 16);
  if (day == "february_28") pack.leap_birthday = rules::LeapBirthday::kFebruary28;
  if (spot.value.present() && day != "february_28" && day != "march_1") in.refuse_word(spot);
}

void read_header(Strict& in, const Spot& root, Pack& pack) {
  in.members(root, {"schema",   "pack",      "version",       "valid_from", "signed_off_by", "signature",
                    "default",  "majority",  "leap_birthday", "bands",      "transitions",   "rules",
                    "overlays", "helplines", "answer",        "lang",       "expiry",        "ceilings",
                    "vocab",    "why",       "recheck_by",    "objection"},
             {"schema", "pack", "version", "default", "majority", "rules"});
  if (in.text(root["schema"], 64) != "jurisdiction-pack/1") in.refuse(root["schema"]);
  if (in.text(root["default"], 64) != "denied") in.refuse(root["default"]);
  pack.id = in.text(root["pack"], 64);
  if (!is_code(pack.id)) in.refuse(root["pack"]);
  pack.version = in.text(root["version"], 64);
  if (pack.version.empty()) in.refuse(root["version"]);
  pack.majority = static_cast<std::uint8_t>(in.whole(root["majority"], 1, 150));
  read_leap(in, root["leap_birthday"], pack);
  read_answer(in, root["answer"], pack);
  pack.objection = in.text(root["objection"], kMaxObjectionBytes);
  const Spot off = root["signed_off_by"];
  if (!off.value.is(Kind::kNull)) pack.signed_off_by = in.text(off, 200);
  pack.valid_from = read_day(in, root["valid_from"]);
  pack.recheck_by = read_day(in, root["recheck_by"]);
}

void read_lists(Strict& in, const Spot& root, Pack& pack) {
  const auto list = [&](std::string_view name, std::size_t most, const auto& read) {
    if (const Spot spot = root[name]; spot.value.present()) in.elements(spot, most, read);
  };
  std::set<std::string> known = {std::string(rules::kDefaultRule), std::string(rules::kInvalidPackRule)};
  const auto take = [&](const Spot& spot, auto made, auto& into) {
    if (!is_code(made.id) || !known.insert(made.id).second) in.refuse(spot["id"]);
    into.push_back(std::move(made));
  };
  list("bands", 50, [&](const Spot& spot) { read_band(in, spot, pack); });
  list("transitions", 50, [&](const Spot& spot) { read_transition(in, spot, pack); });
  list("helplines", 10, [&](const Spot& spot) { read_helpline(in, spot, pack); });
  list("rules", kMaxRules, [&](const Spot& spot) { take(spot, read_rule(in, spot), pack.rules); });
  list("overlays", kMaxRules, [&](const Spot& spot) { take(spot, read_overlay(in, spot), pack.overlays); });
}

Result<std::optional<PackSignature>> read_signature(Value value) {
  if (!value.present() || value.is(Kind::kNull)) return std::nullopt;
  PackSignature signature;
  const bool sound = value.size() == 2 && read_hex(value["key"].string().value_or(""), signature.key) &&
                     read_hex(value["value"].string().value_or(""), signature.value);
  if (!sound) return fail(ErrorCode::kPackSignature, "/signature");
  return signature;
}

}  // namespace

Result<PackFile> read_pack(std::span<const std::byte> text) {
  const auto tree = Tree::parse(text, {.max_bytes = kMaxPackBytes, .max_depth = 8});
  if (!tree) return std::unexpected(tree.error());
  Strict in(ErrorCode::kPackShape, ErrorCode::kPackWord);
  const Spot root{tree->root(), ""};
  PackFile file;
  read_header(in, root, file.pack);
  read_lists(in, root, file.pack);
  if (in.fault()) return std::unexpected(*in.fault());
  const auto signature = read_signature(root.value["signature"]);
  if (!signature) return std::unexpected(signature.error());
  file.signature = *signature;
  TreePatches without;
  if (root.value["signature"].present()) (void)without.remove(*tree, "/signature");
  file.signed_text = std::string(kLabel) + without.write(*tree);
  return file;
}

Result<rules::Facts> read_facts(std::span<const std::byte> text) {
  const auto tree = Tree::parse(text, {.max_bytes = kMaxFactsBytes, .max_depth = 4});
  if (!tree) return fail(ErrorCode::kFactsShape, tree.error().place);
  Strict in(ErrorCode::kFactsShape, ErrorCode::kFactsShape);
  const Spot root{tree->root(), ""};
  in.members(root,
             {"subject_age", "custody", "placement", "requester", "domain", "action", "purpose", "weight",
              "residence", "matter", "flags", "on"},
             {"subject_age", "requester", "domain", "action"});
  rules::Facts facts;
  facts.subject_age = in.whole(root["subject_age"], 0, 150);
  facts.custody = in.word<rules::Custody>(root["custody"]).value_or(facts.custody);
  facts.placement = in.word<rules::Placement>(root["placement"]).value_or(facts.placement);
  facts.requester = in.word<rules::Role>(root["requester"]).value_or(facts.requester);
  facts.domain = in.word<rules::Domain>(root["domain"]).value_or(facts.domain);
  facts.action = in.word<rules::Action>(root["action"]).value_or(facts.action);
  facts.purpose = in.word<rules::Purpose>(root["purpose"]).value_or(facts.purpose);
  facts.weight = in.word<rules::Weight>(root["weight"]).value_or(facts.weight);
  facts.residence = in.word<rules::Residence>(root["residence"]).value_or(facts.residence);
  facts.matter = in.word<rules::Matter>(root["matter"]).value_or(facts.matter);
  facts.on = read_day(in, root["on"]);
  if (const Spot flags = root["flags"]; flags.value.is(Kind::kString)) {
    in.refuse(flags);
  } else if (!flags.value.is(Kind::kArray) || flags.value.size() != 0) {
    facts.flags = in.words<rules::Flag>(flags);
  }
  if (in.fault()) return std::unexpected(*in.fault());
  return facts;
}

}  // namespace indsigt::documents
