// SPDX-License-Identifier: MPL-2.0
#include "api/wire_consents.h"

#include <utility>

#include "api/wire_object.h"

namespace indsigt::api {
namespace {

using records::ActorRef;

constexpr const char* kGroupNames[] = {"active", "waiting", "ended"};
constexpr const char* kEndNames[] = {"period", "birthday", "nobody_answered"};
constexpr const char* kBreadthNames[] = {"no_end",         "longer_than_law", "all_recipients",
                                         "all_categories", "all_phases",      "no_purpose"};
constexpr const char* kEffectNames[] = {"now", "when_all_signed", "forward_only", "after_review"};
constexpr const char* kChangeNames[] = {"birthday", "consent_end", "question_end"};
constexpr const char* kOptOutNames[] = {"possible", "waiting", "on", "denied"};

template <class Word, std::size_t count>
const char* name_in(const char* const (&names)[count], Word word) {
  return names[static_cast<std::size_t>(word)];
}

// A set of words, in their order.
template <class Word>
json words(rules::WordSet<Word> set) {
  json list = json::array();
  set.for_each([&](Word word) { list.push_back(word_of(word)); });
  return list;
}

template <class Word>
json word_or_null(const std::optional<Word>& word) {
  return word ? json(word_of(*word)) : json();
}

class Writer {
 public:
  explicit Writer(SessionHandles& handles) : handles_(handles) {}

  json operator()(const household::Viewers& view) {
    json rows = json::array();
    for (const household::ViewerRow& row : view.rows) {
      json ties = json::array();
      for (const household::ViewerTie& tie : row.ties) {
        ties.push_back(Object().maybe("person", tie.person).add("role", word_of(tie.role)).take());
      }
      rows.push_back(Object()
                         .add("viewer", handles_.parties.handle(row.party))
                         .maybe("name", row.name)
                         .add("ties", std::move(ties))
                         .take());
    }
    return Object()
        .add("viewer", view.viewer ? json(handles_.parties.handle(*view.viewer)) : json())
        .add("rows", std::move(rows))
        .take();
  }

  json operator()(const ActView& view) {
    return Object()
        .add("consent", handles_.consents.handle(view.done.consent))
        .add("state", consent::word_of(view.done.state))
        .add("group", name_in(kGroupNames, view::group_of(view.done.state)))
        .take();
  }

  json operator()(const view::ConsentPage& page) {
    json rows = json::array();
    for (const view::ConsentCard& card : page.rows) rows.push_back(this->card(card).take());
    Object counts;
    for (std::size_t i = 0; i < view::kGroups; ++i) counts.add(kGroupNames[i], page.counts[i]);
    return Object()
        .add("total", page.total)
        .add("offset", page.offset)
        .add("rows", std::move(rows))
        .add("counts", counts.take())
        .add("mine", page.mine)
        .add("recipients", page.recipients)
        .add("childSays", says(page.child_says))
        .take();
  }

  json operator()(const view::ConsentAnswer& answer) {
    return card(answer.card).add("units", actors(answer.units)).take();
  }

  json operator()(const view::PreviewAnswer& answer) {
    const rules::Decision& decision = answer.decision;
    json needs = json::array();
    for (const rules::CoSigner who : decision.needs_also) needs.push_back(word_of(who));
    return Object()
        .add("outcome", word_of(decision.outcome))
        .add("needsAlso", std::move(needs))
        .add("mode", word_or_null(decision.mode))
        .add("humanReview", decision.human_review)
        .add("route", word_or_null(decision.route))
        .add("notify", words(decision.notify))
        .add("alternatives", words(decision.alternatives))
        .add("law", law(answer.law))
        .add("lastDay", answer.last_day)
        .add("gains", shifts(answer.gains))
        .add("loses", shifts(answer.loses))
        .add("flows", flows(answer.flows))
        .add("requests", answer.requests)
        .add("breadth", breadth(answer.breadth))
        .add("narrower", narrower(answer.narrower))
        .add("effect", name_in(kEffectNames, answer.effect))
        .take();
  }

  json operator()(const view::Shareable& shareable) {
    return Object()
        .add("recipients", actors(shareable.recipients))
        .add("cells", shares(shareable.cells))
        .take();
  }

  json operator()(const LawsView& view) {
    const view::LawAnswer& laws = view.laws;
    const auto row_json = [&](const records::LawSharing& row) {
      return flow(row)
          .add("law", row.law->name)
          .maybe("objection", laws.objection)
          .maybe("limit", laws.limit)
          .take();
    };
    json opt_out =
        Object()
            .add("state", name_in(kOptOutNames, laws.opt_out))
            .add("law", laws.opt_out_law ? law(*laws.opt_out_law) : json())
            .add("consent",
                 laws.opt_out_consent ? json(handles_.consents.handle(*laws.opt_out_consent)) : json())
            .take();
    return page_of(laws.rows, view.slice, row_json)
        .add("optOut", laws.opt_out_law ? std::move(opt_out) : json())
        .take();
  }

  json operator()(const ChangesView& view) {
    const auto row_json = [&](const view::ChangeRow& row) {
      const access::ChangeAhead& change = row.change;
      json consents = json::array();
      for (const consent::ConsentId id : change.consents) consents.push_back(handles_.consents.handle(id));
      return Object()
          .add("on", to_json(change.on))
          .add("days", change.days)
          .add("kind", name_in(kChangeNames, change.kind))
          .add("age", change.kind == access::ChangeKind::kBirthday ? json(change.age) : json())
          .list("effects", change.effects)
          .add("consents", std::move(consents))
          .add("recipients", actors(row.recipients))
          .add("told", change.told)
          .take();
    };
    return page_of(view.rows, view.slice, row_json).take();
  }

 private:
  Object card(const view::ConsentCard& card) {
    return Object()
        .add("consent", handles_.consents.handle(card.id))
        .add("kind", consent::word_of(card.kind))
        .add("placement", card.placement)
        .add("domain", word_of(card.domain))
        .add("state", consent::word_of(card.state))
        .add("group", name_in(kGroupNames, card.group))
        .add("mine", card.mine)
        .add("routed", card.routed)
        .add("askedBy", actor(card.asked_by))
        .add("recipients", actors(card.recipients))
        .add("everyone", card.everyone)
        .add("what", shares(card.what))
        .list("purposes", card.purposes)
        .add("phases", words(card.phases))
        .add("rights", words(card.rights))
        .add("from", card.from)
        .add("to", card.to)
        .add("lastDay", card.last_day)
        .add("endsBy", name_in(kEndNames, card.ends_by))
        .add("since", card.since)
        .add("signers", signers(card.signers))
        .add("mode", word_of(card.mode))
        .add("excluded", actors(card.excluded))
        .add("unconfirmed", actors(card.unconfirmed))
        .add("can", abilities(card.can))
        .add("alternatives", words(card.alternatives))
        .add("law", card.law ? law(*card.law) : json())
        .add("breadth", breadth(card.breadth))
        .add("narrower", narrower(card.narrower))
        .add("childSays", says(card.child_says));
  }

  json actor(const std::optional<ActorRef>& one) { return one ? actor(*one) : json(); }
  json actor(const ActorRef& one) { return describe(one, handles_).take(); }
  json actors(const std::vector<ActorRef>& all) {
    json list = json::array();
    for (const ActorRef& one : all) list.push_back(actor(one));
    return list;
  }

  static json shares(const std::vector<view::Share>& all) {
    json list = json::array();
    for (const view::Share& one : all) {
      list.push_back(Object()
                         .code("field", one.category.field)
                         .code("type", one.category.type)
                         .add("name", one.name)
                         .add("items", one.items)
                         .add("newest", one.newest)
                         .take());
    }
    return list;
  }

  static json signers(const std::vector<view::SignerRow>& all) {
    json list = json::array();
    for (const view::SignerRow& one : all) {
      list.push_back(Object()
                         .maybe("name", one.name)
                         .add("role", word_of(one.role))
                         .add("you", one.you)
                         .add("signed", one.has_signed)
                         .add("refused", one.has_refused)
                         .take());
    }
    return list;
  }

  static json abilities(const access::Abilities& can) {
    return Object()
        .add("sign", can.sign)
        .add("refuse", can.refuse)
        .add("withdraw", can.withdraw)
        .add("exclude", can.exclude)
        .add("renew", can.renew)
        .add("acknowledge", can.acknowledge)
        .take();
  }

  static json law(const view::LawRef& law) {
    return Object()
        .add("rule", law.rule)
        .maybe("hook", law.hook)
        .maybe("gdpr", law.gdpr)
        .add("confidence", word_of(law.confidence))
        .maybe("pack", law.pack)
        .maybe("version", law.version)
        .add("signedOff", law.signed_off)
        .take();
  }

  static json breadth(const std::vector<consent::Breadth>& findings) {
    json list = json::array();
    for (const consent::Breadth one : findings) list.push_back(name_in(kBreadthNames, one));
    return list;
  }

  static json narrower(const std::optional<view::Narrower>& narrower) {
    if (!narrower) return {};
    return Object().add("to", narrower->to).add("what", shares(narrower->what)).take();
  }

  static json says(const std::optional<view::ChildSays>& says) {
    if (!says) return {};
    return Object().add("words", says->words).add("said", to_json(says->said)).take();
  }

  json shifts(const std::vector<view::ShiftRow>& rows) {
    json list = json::array();
    for (const view::ShiftRow& row : rows) {
      list.push_back(Object().add("actor", actor(row.actor)).add("what", shares(row.what)).take());
    }
    return list;
  }

  Object flow(const records::LawSharing& row) {
    json types = json::array();
    for (const records::DataType type : row.types) types.push_back(code_of(type));
    return Object()
        .add("from", actor(row.from))
        .add("to", actor(row.to))
        .add("types", std::move(types))
        .add("times", row.times)
        .add("last", row.last);
  }
  json flows(const std::vector<records::LawSharing>& rows) {
    json list = json::array();
    for (const records::LawSharing& row : rows) list.push_back(flow(row).take());
    return list;
  }

  SessionHandles& handles_;
};

}  // namespace

json consent_view_json(const ConsentViews& view, SessionHandles& handles) {
  return std::visit(Writer(handles), view);
}

json allowed_json(const view::Allowed& allowed) {
  return Object()
      .add("answer", allowed.answer)
      .add("waiting", allowed.waiting)
      .add("recipients", allowed.recipients)
      .add("active", allowed.active)
      .add("waitingCount", allowed.waiting_count)
      .add("mine", allowed.mine)
      .take();
}

}  // namespace indsigt::api
