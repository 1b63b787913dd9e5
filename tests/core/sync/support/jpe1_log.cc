// SPDX-License-Identifier: MPL-2.0
#include "core/sync/support/jpe1.h"
#include "plan_log/keyring.h"
#include "plan_log/statements.h"

namespace indsigt::sync::testing {

using namespace plan_log;
using namespace plan_log::testing;
namespace {

// A plan's name stands in its first record; a log is not asked to be of another.
PlanLog empty_log(std::span<const std::byte> record) {
  const auto read = read_record(record);
  return PlanLog(read ? read->header.plan : PlanId{});
}

struct Offered {
  PlanLog log;
  std::vector<AdmittedRecord> records;
  Json outcomes = Json::array();
};

Offered offer(const std::vector<Bytes>& records) {
  Offered out{.log = PlanLog(PlanId{}), .records = {}};
  for (const Bytes& record : records) {
    if (out.log.tree().size() == 0) out.log = empty_log(record);
    auto admitted = out.log.admit(record);
    out.outcomes.push_back(admitted ? "ok" : std::string(error_name(admitted.error().code)));
    if (admitted) out.records.push_back(std::move(*admitted));
  }
  return out;
}

Json opened_by(const Offered& offered, const MemberId& member, std::vector<crypto::WrapPair> pairs) {
  Keyring keys(member, std::move(pairs));
  (void)keys.retake(offered.log, offered.records);
  Json out = Json::array();
  for (const AdmittedRecord& record : offered.records) {
    if (!is_sealed(record.kind())) continue;
    const auto text = keys.text_of(record);
    out.push_back({{"index", record.index()}, {"text", text ? Json(hex(*text)) : Json()}});
  }
  return out;
}

Json reader_json(const SecretBytes& identity_seed, const SecretBytes& device_seed,
                 const std::vector<SecretBytes>& roots, const Offered& offered) {
  Json out{
      {"identity_seed", hex(identity_seed)}, {"device_seed", hex(device_seed)}, {"roots", Json::array()}};
  std::vector<crypto::WrapPair> pairs;
  const crypto::Salt salt = offered.log.genesis() ? offered.log.genesis()->salt : crypto::Salt{};
  for (const SecretBytes& root : roots) {
    out["roots"].push_back(hex(root));
    pairs.push_back(crypto::derive_wrap_pair(root, salt));
  }
  out["opened"] =
      opened_by(offered, crypto::derive_member_key(identity_seed, salt).public_key(), std::move(pairs));
  return out;
}

Json describe(const std::vector<Bytes>& records, const Offered& offered) {
  Json out{{"records", Json::array()}, {"outcomes", offered.outcomes}};
  for (const Bytes& record : records) out["records"].push_back(hex(record));
  out["size"] = std::to_string(offered.log.tree().size());
  out["root"] = hex(offered.log.tree().root());
  out["readers"] = Json::array();
  return out;
}

SecretBytes secret(const Json& one) { return SecretBytes(from_hex(one.get<std::string>())); }

}  // namespace

Json log_case(std::string_view name, const std::vector<Bytes>& records,
              const std::vector<const Person*>& readers) {
  const Offered offered = offer(records);
  Json out{{"name", std::string(name)}, {"type", "log"}};
  out.update(describe(records, offered));
  for (const Person* reader : readers) {
    out["readers"].push_back(
        reader_json(reader->identity_seed, reader->device_seeds.back(), reader->roots, offered));
  }
  return out;
}

Json answer_log_case(const Json& one) {
  std::vector<Bytes> records;
  for (const Json& record : one.at("records")) records.push_back(from_hex(record.get<std::string>()));
  const Offered offered = offer(records);
  Json out = describe(records, offered);
  for (const Json& reader : one.at("readers")) {
    std::vector<SecretBytes> roots;
    for (const Json& root : reader.at("roots")) roots.push_back(secret(root));
    out["readers"].push_back(
        reader_json(secret(reader.at("identity_seed")), secret(reader.at("device_seed")), roots, offered));
  }
  return out;
}

}  // namespace indsigt::sync::testing
