// SPDX-License-Identifier: MPL-2.0
#include <optional>
#include <string_view>

#include "api/wire_views.h"

namespace indsigt::api {
namespace {

constexpr const char* kGroupNames[] = {"active", "waiting", "ended"};
constexpr const char* kEndNames[] = {"period", "birthday", "nobody_answered"};
constexpr const char* kBreadthNames[] = {"no_end",         "longer_than_law", "all_recipients",
                                         "all_categories", "all_phases",      "no_purpose"};
constexpr const char* kEffectNames[] = {"now", "when_all_signed", "forward_only", "after_review"};
constexpr const char* kChangeNames[] = {"birthday", "consent_end", "question_end", "law"};
constexpr const char* kOptOutNames[] = {"possible", "waiting", "on", "denied", "not_known"};

template <class Word, std::size_t count>
const char* name_in(const char* const (&names)[count], Word word) {
  return names[static_cast<std::size_t>(word)];
}

// A set of words, in their order.
template <class Word>
void add_words(Object& object, const char* name, rules::WordSet<Word> set) {
  std::vector<std::string_view> words;
  set.for_each([&](Word word) { words.push_back(word_of(word)); });
  object.list(name, words);
}

template <class Word>
std::string_view word_or_empty(const std::optional<Word>& word) {
  return word ? word_of(*word) : std::string_view();
}

void write_share(Object& object, const view::Share& one) {
  object.code("field", one.category.field)
      .add("items", one.items)
      .add("name", one.name)
      .add("newest", one.newest)
      .code("type", one.category.type);
}

void write_signer(Object& object, const view::SignerRow& one) {
  object.maybe("name", one.name)
      .add("refused", one.has_refused)
      .add("role", word_of(one.role))
      .add("signed", one.has_signed)
      .add("you", one.you);
}

void write_abilities(Object& object, const access::Abilities& can) {
  object.add("acknowledge", can.acknowledge)
      .add("disagree", can.disagree)
      .add("exclude", can.exclude)
      .add("refuse", can.refuse)
      .add("renew", can.renew)
      .add("sign", can.sign)
      .add("withdraw", can.withdraw);
}

void write_law(Object& object, const view::LawRef& law) {
  object.add("confidence", word_of(law.confidence))
      .maybe("gdpr", law.gdpr)
      .maybe("hook", law.hook)
      .add("old", law.old)
      .maybe("pack", law.pack)
      .add("rule", law.rule)
      .add("signedOff", law.signed_off)
      .maybe("version", law.version);
}

void add_breadth(Object& object, const std::vector<consent::Breadth>& findings) {
  object.words("breadth", findings, [](consent::Breadth one) { return name_in(kBreadthNames, one); });
}

void write_narrower(Object& object, const view::Narrower& narrower) {
  object.add("to", narrower.to).rows("what", narrower.what, write_share);
}

void write_child_words(Object& object, const view::ChildWords& child) {
  object.add("said", child.said).add("words", child.words);
}

void write_shift(Object& object, const view::ShiftRow& row) {
  object.add("actor", row.actor).rows("what", row.what, write_share);
}

void add_types(Object& object, const records::LawSharing& row) {
  object.words("types", row.types, [](records::DataType type) { return code_of(type); });
}

void write_flow(Object& object, const records::LawSharing& row) {
  object.add("from", row.from).add("last", row.last).add("times", row.times).add("to", row.to);
  add_types(object, row);
}

// Gives the actors of a card their ids in the order in which the card shows them.
void meet_all(const Object& object, const view::ConsentCard& card) {
  meet(object, card.asked_by);
  for (const auto* actors : {&card.recipients, &card.excluded, &card.unconfirmed}) {
    for (const records::ActorRef& one : *actors) meet(object, one);
  }
}

// Writes what places write that a law lets them go on sharing.
void write_continuing(Object& object, const records::LawSharing& row) {
  object.add("from", row.from).add("law", row.law->name).add("to", row.to);
  add_types(object, row);
}

void write_first_half(Object& object, const view::ConsentCard& card, const view::ConsentAnswer* whole) {
  add_words(object, "alternatives", card.alternatives);
  object.add("askedBy", card.asked_by);
  add_breadth(object, card.breadth);
  object.object("can", [&](Object& inner) { write_abilities(inner, card.can); })
      .rows("childSays", card.child_says, write_child_words)
      .add("consent", object.handles().consents.handle(card.id));
  if (whole != nullptr) object.rows("continues", whole->continues, write_continuing);
  object.add("domain", word_of(card.domain))
      .add("endsBy", name_in(kEndNames, card.ends_by))
      .add("everyone", card.everyone)
      .list("excluded", card.excluded)
      .add("from", card.from)
      .add("group", name_in(kGroupNames, card.group))
      .add("held", card.held)
      .add("kind", consent::word_of(card.kind))
      .add("lastDay", card.last_day)
      .object("law", card.law, write_law)
      .add("mine", card.mine)
      .add("mode", word_of(card.mode))
      .object("narrower", card.narrower, write_narrower);
}

// `whole`: the answer about a single consent; nullptr in a list.
void write_card(Object& object, const view::ConsentCard& card, const view::ConsentAnswer* whole) {
  meet_all(object, card);
  write_first_half(object, card, whole);
  add_words(object, "phases", card.phases);
  object.add("placement", card.placement).list("purposes", card.purposes).list("recipients", card.recipients);
  add_words(object, "rights", card.rights);
  object.add("routed", card.routed)
      .rows("signers", card.signers, write_signer)
      .add("since", card.since)
      .add("state", consent::word_of(card.state))
      .add("to", card.to)
      .list("unconfirmed", card.unconfirmed);
  if (whole != nullptr) object.list("units", whole->units);
  object.rows("what", card.what, write_share);
}

void write_viewer(Object& object, const household::ViewerRow& row) {
  object.maybe("name", row.name)
      .rows("ties", row.ties,
            [](Object& inner, const household::ViewerTie& tie) {
              inner.maybe("person", tie.person).add("role", word_of(tie.role));
            })
      .add("viewer", object.handles().parties.handle(row.party));
}

void write_change(Object& object, const view::ChangeRow& row) {
  const access::ChangeAhead& change = row.change;
  const bool birthday = change.kind == access::ChangeKind::kBirthday;
  object.add("age", birthday ? std::optional(change.age) : std::nullopt)
      .words("consents", change.consents,
             [&](consent::ConsentId id) { return object.handles().consents.handle(id); })
      .add("days", change.days)
      .list("effects", change.effects)
      .add("kind", name_in(kChangeNames, change.kind))
      .maybe("law", change.law)
      .add("on", change.on)
      .list("recipients", row.recipients)
      .add("told", change.told);
}

void write_members(Object& object, const household::Viewers& view) {
  object.rows("rows", view.rows, write_viewer);
  if (!view.viewer) {
    object.null("viewer");
    return;
  }
  object.add("viewer", object.handles().parties.handle(*view.viewer));
}

void write_members(Object& object, const ActView& view) {
  object.add("consent", object.handles().consents.handle(view.done.consent))
      .add("group", name_in(kGroupNames, view::group_of(view.done.state)))
      .add("state", consent::word_of(view.done.state));
}

void write_members(Object& object, const view::ConsentPage& page) {
  object.rows("childSays", page.child_says, write_child_words)
      .object("counts",
              [&](Object& inner) {
                for (const auto group : {view::Group::kActive, view::Group::kEnded, view::Group::kWaiting}) {
                  inner.add(name_in(kGroupNames, group), page.counts[static_cast<std::size_t>(group)]);
                }
              })
      .add("mine", page.mine)
      .add("offset", page.offset)
      .add("recipients", page.recipients)
      .rows("rows", page.rows,
            [](Object& row, const view::ConsentCard& card) { write_card(row, card, nullptr); })
      .add("total", page.total);
}

void write_members(Object& object, const view::ConsentAnswer& answer) {
  write_card(object, answer.card, &answer);
}

void write_members(Object& object, const view::PreviewAnswer& answer) {
  const rules::Decision& decision = answer.decision;
  for (const auto* shifts : {&answer.gains, &answer.loses}) {
    for (const view::ShiftRow& row : *shifts) meet(object, row.actor);
  }
  add_words(object, "alternatives", decision.alternatives);
  add_breadth(object, answer.breadth);
  object.rows("continues", answer.continues, write_continuing)
      .add("covered", decision.covered)
      .add("effect", name_in(kEffectNames, answer.effect))
      .rows("flows", answer.flows, write_flow)
      .rows("gains", answer.gains, write_shift)
      .add("humanReview", decision.human_review)
      .add("lastDay", answer.last_day)
      .object("law", [&](Object& inner) { write_law(inner, answer.law); })
      .rows("loses", answer.loses, write_shift)
      .maybe("mode", word_or_empty(decision.mode))
      .object("narrower", answer.narrower, write_narrower)
      .words("needsAlso", decision.needs_also, [](rules::CoSigner who) { return word_of(who); });
  add_words(object, "notify", decision.notify);
  object.add("outcome", word_of(decision.outcome))
      .add("requests", answer.requests)
      .maybe("route", word_or_empty(decision.route));
}

void write_members(Object& object, const view::Shareable& shareable) {
  object.rows("cells", shareable.cells, write_share).list("recipients", shareable.recipients);
}

void write_opt_out(Object& object, const view::LawPage& page) {
  std::optional<std::string> consent;
  if (page.opt_out_consent) consent = object.handles().consents.handle(*page.opt_out_consent);
  object.add("consent", consent)
      .object("law", page.opt_out_law, write_law)
      .add("state", name_in(kOptOutNames, page.opt_out));
}

void write_members(Object& object, const view::LawPage& page) {
  object.add("offset", page.offset);
  if (page.opt_out_law) {
    object.object("optOut", [&](Object& inner) { write_opt_out(inner, page); });
  } else {
    object.null("optOut");
  }
  object
      .rows("rows", page.rows,
            [&](Object& row, const records::LawSharing& one) {
              row.add("from", one.from)
                  .add("last", one.last)
                  .add("law", one.law->name)
                  .maybe("limit", page.limit)
                  .maybe("objection", page.objection)
                  .add("times", one.times)
                  .add("to", one.to);
              add_types(row, one);
            })
      .add("total", page.total);
}

void write_members(Object& object, const Page<view::ChangeRow>& page) {
  write_page(object, page, write_change);
}

void write_reader(Object& object, const view::ReaderRow& row) {
  object.add("at", row.at)
      .maybe("helper", family::word_of(row.helper))
      .maybe("name", row.name)
      .add("reader", object.handles().parties.handle(row.party))
      .add("role", word_of(row.role));
}

void write_wish(Object& object, const view::WishRow& row) {
  object
      .object("about", row.about,
              [](Object& inner, const view::ConsentCard& card) { write_card(inner, card, nullptr); })
      .rows("readers", row.readers, write_reader)
      .add("said", row.said)
      .add("wish", object.handles().words.handle(row.id))
      .add("words", row.words);
}

void write_members(Object& object, const view::WishPage& page) {
  object
      .object("help",
              [&](Object& inner) {
                inner
                    .rows("lines", page.helplines,
                          [](Object& line, const rules::Helpline& one) {
                            line.add("name", one.name).add("phone", one.phone);
                          })
                    .maybe("pack", page.pack)
                    .add("signedOff", page.signed_off)
                    .maybe("version", page.version);
              })
      .add("offset", page.offset)
      .rows("readers", page.readers, write_reader)
      .rows("rows", page.rows, write_wish)
      .add("total", page.total);
}

}  // namespace

void write_members(Object& object, const ConsentViews& view) {
  std::visit([&](const auto& one) { write_members(object, one); }, view);
}

void write_members(Object& object, const view::Allowed& allowed) {
  object.add("active", allowed.active)
      .add("answer", allowed.answer)
      .add("mine", allowed.mine)
      .add("recipients", allowed.recipients)
      .add("toAcknowledge", allowed.to_acknowledge)
      .add("unconfirmed", allowed.unconfirmed)
      .add("waiting", allowed.waiting)
      .add("waitingCount", allowed.waiting_count);
}

}  // namespace indsigt::api
