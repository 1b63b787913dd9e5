// SPDX-License-Identifier: MPL-2.0
#include "access/explain.h"

#include "access/redact.h"
#include "consent/evaluate.h"

namespace indsigt::access {
namespace {

using records::Deed;

class Judge final : public records::ConsentJudge {
 public:
  Judge(const World& world, const consent::Ledger& ledger, const consent::Ledger& known)
      : world_(world), ledger_(ledger), known_(known) {}

  [[nodiscard]] bool permits(const Deed& deed) const override {
    if (!deed.at || !deed.recipient) return false;
    if (is_nameless(*deed.recipient)) return deed.basis == kUnnamedConsent;
    const consent::Consent* cited = nullptr;
    if (deed.basis.starts_with(records::kConsentBasis)) {
      cited = ledger_.find_name(deed.basis);
      if (cited == nullptr || cited->subject != deed.subject) return false;
    }
    const auto chain = chain_of(world_, *deed.recipient);
    consent::Query query{.subject = deed.subject, .recipient = chain, .at = *deed.at};
    query.right = deed.kind == records::LogKind::kChange ? consent::Right::kEdit : consent::Right::kView;
    if (cited == nullptr && !deed.basis.empty()) query.purpose = deed.basis;
    if (deed.more && !permits(query, cited)) return false;
    for (std::size_t number = 0; number < records::kCells; ++number) {
      if ((deed.cells >> number & 1u) == 0) continue;
      query.field = static_cast<records::Field>(number / records::kDataTypes);
      query.type = static_cast<records::DataType>(number % records::kDataTypes);
      if (!permits(query, cited)) return false;
    }
    return deed.more || deed.cells != 0;
  }

 private:
  // Which of its purposes and phases it was for is the consent's own business where the line cites it.
  [[nodiscard]] bool permits(consent::Query& query, const consent::Consent* cited) const {
    const consent::Life life = life_of(world_, query.subject);
    if (cited == nullptr) return evaluate(known_, life, query).permitted();
    if (!cited->provision.purposes.empty()) query.purpose = cited->provision.purposes.front();
    bool any = evaluate_one(ledger_, life, *cited, query).permitted();
    cited->provision.phases.for_each([&](consent::Phase phase) {
      query.phase = phase;
      any = any || evaluate_one(ledger_, life, *cited, query).permitted();
    });
    query.phase.reset();
    return any;
  }

  const World world_;  // its own: what a session decides later is about another moment
  const consent::Ledger& ledger_;
  const consent::Ledger& known_;
};

}  // namespace

std::shared_ptr<const records::ConsentJudge> make_judge(const World& world, const consent::Ledger& ledger,
                                                        const consent::Ledger& known) {
  return std::make_shared<Judge>(world, ledger, known);
}

}  // namespace indsigt::access
