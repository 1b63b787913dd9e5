// SPDX-License-Identifier: MPL-2.0
// Vectors as far as they are about core/crypto: tests/vectors/jpe1.json, which our code made and the second
// reader holds; or the file that INDSIGT_JPE1 names, which that one wrote with other cryptography than ours
// (ci/test).
#include <gtest/gtest.h>

#include <cstdlib>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/crypto/support/bytes.h"
#include "core/crypto/support/shared_json.h"
#include "crypto/blob.h"
#include "crypto/checkpoint.h"
#include "crypto/keys.h"
#include "crypto/padding.h"
#include "crypto/seal.h"
#include "crypto/shares.h"
#include "crypto/slots.h"

namespace indsigt::crypto {
namespace {

using namespace tests;

Bytes part(const Json& one, const char* name) { return from_hex(one.at(name).get<std::string>()); }
SecretBytes secret(const Json& one, const char* name) { return secret_of(part(one, name)); }
std::string label(const Json& one) { return one.at("label"); }
std::uint64_t number(const Json& one, const char* name) {
  return std::strtoull(one.at(name).get<std::string>().c_str(), nullptr, 10);
}
template <std::size_t N>
std::array<std::byte, N> array(const Json& one, const char* name) {
  return array_of<N>(part(one, name));
}

// As it stands in the file: hex, or null where it is refused.
Json told(const Result<SecretBytes>& result) { return result ? Json(hex_of(*result)) : Json(); }
Json told(std::span<const std::byte> bytes) { return hex_of(bytes); }

// The parts of a case, as many as there are: a list of Parts cannot be built while running.
Json hash_case(const Json& one, const std::function<Bytes(Parts)>& compute) {
  std::vector<Bytes> parts;
  for (const Json& each : one.at("parts")) parts.push_back(from_hex(each.get<std::string>()));
  switch (parts.size()) {
    case 0:
      return told(compute({}));
    case 1:
      return told(compute({parts[0]}));
    case 2:
      return told(compute({parts[0], parts[1]}));
    case 3:
      return told(compute({parts[0], parts[1], parts[2]}));
    default:
      return {};
  }
}

Json hashes(const Json& one) {
  return {{"out", hash_case(one, [&](Parts parts) {
             const Hash out = hash(label(one), parts);
             return Bytes(out.begin(), out.end());
           })}};
}

Json derivations(const Json& one) {
  return {{"out", hash_case(one, [&](Parts parts) {
             return from_hex(hex_of(derive(secret(one, "key"), one.at("size"), label(one), parts)));
           })}};
}

Json pads(const Json& one) {
  const auto text = unpad(part(one, "out"));
  return {{"out", hex_of(pad(part(one, "text")))}, {"text", text ? Json(hex_of(*text)) : Json()}};
}

// Random that gives what a sealed text begins with, so that it is sealed again as it was.
class Given final : public Random {
 public:
  explicit Given(Bytes bytes) : bytes_(std::move(bytes)) {}
  void fill(std::span<std::byte> out) override { std::copy_n(bytes_.begin(), out.size(), out.begin()); }

 private:
  Bytes bytes_;
};

Json seals(const Json& one) {
  const Bytes sealed = part(one, "sealed");
  Json said{{"text", told(open(secret(one, "key"), label(one), part(one, "context"), sealed))}};
  if (!one.at("text").is_null()) {
    Given nonce(Bytes(sealed.begin(), sealed.begin() + 24));
    said["sealed"] =
        hex_of(seal(secret(one, "key"), label(one), part(one, "context"), part(one, "text"), nonce));
  }
  return said;
}

Json wraps(const Json& one) {
  const WrapPair pair = xwing().pair(secret(one, "seed"));
  return {{"public", hex_of(pair.public_key)},
          {"text", told(xwing().unwrap(pair, label(one), part(one, "context"), part(one, "wrapped")))}};
}

Json keys(const Json& one) {
  const Salt salt = array<32>(one, "salt");
  const WrapPair pair = derive_wrap_pair(secret(one, "root"), salt);
  return {{"member", hex_of(derive_member_key(secret(one, "identity_seed"), salt).public_key())},
          {"device", hex_of(derive_device_key(secret(one, "device_seed"), salt).public_key())},
          {"puk", hex_of(pair.public_key)},
          {"puk_id", hex_of(wrap_key_id(pair.public_key))}};
}

Json epochs(const Json& one) {
  const SecretBytes key = secret(one, "key");
  const EpochName name{array<32>(one, "plan"), one.at("category"), number(one, "epoch")};
  return {{"commit", hex_of(epoch_commitment(key, name))},
          {"ring", hex_of(derive_ring_key(key, name).public_key())},
          {"who", hex_of(withdrawn_name(key, name, array<32>(one, "member")))}};
}

Json slots(const Json& one) {
  return {{"drk", told(open_slot(array<16>(one, "vault"), SlotType{one.at("slot_type").get<std::uint8_t>()},
                                 secret(one, "secret"), part(one, "slot")))}};
}

Json vaults(const Json& one) {
  const auto opened = open_vault(array<16>(one, "vault"), 0, secret(one, "drk"), part(one, "sealed"));
  if (!opened) return {{"content", nullptr}};
  return {{"content", hex_of(opened->content)}, {"counter", std::to_string(opened->counter)}};
}

Json codes(const Json& one) {
  const std::string text = one.at("text");
  const auto code = read_recovery_code(text);
  if (!code) return {{"bits", nullptr}};
  Json said{{"bits", hex_of(code->bits)}};
  // Other ways to write it are read, and not written.
  const bool canonical =
      text.size() == 44 && text.find_first_of(" abcdefghijklmnopqrstuvwxyzILOU") == text.npos;
  if (canonical) said["text"] = text_of(write_recovery_code(*code));
  return said;
}

Json shares(const Json& one) {
  std::vector<SecretBytes> some;
  for (const Json& each : one.at("shares")) some.push_back(secret_of(from_hex(each.get<std::string>())));
  return {{"secret", told(combine_shares(some))}};
}

Json wrapped(const Json& one) {
  return {{"content", told(unwrap_for(xwing().pair(secret(one, "seed")),
                                      WrapPurpose{one.at("purpose").get<std::uint8_t>()},
                                      array<32>(one, "context"), part(one, "wrapped")))}};
}

Json blobs(const Json& one) {
  const BlobKey key{secret(one, "key"), array<24>(one, "stream_header"),
                    static_cast<std::uint32_t>(one.at("chunks").size()), number(one, "size"),
                    array<32>(one, "root")};
  BlobReader reader(array<32>(one, "plan"), one.at("category"), key);
  for (const Json& chunk : one.at("chunks")) (void)reader.add(from_hex(chunk.get<std::string>()));
  return {{"content", told(reader.finish())}};
}

Json checkpoints(const Json& one) {
  const Relay relay{one.at("name"), array<32>(one, "key")};
  const auto read = read_checkpoint(relay, array<32>(one, "plan"), one.at("note").get<std::string>());
  if (!read) return {{"size", nullptr}};
  return {{"size", std::to_string(read->checkpoint.size)}, {"root", hex_of(read->checkpoint.root)}};
}

const std::map<std::string, Json (*)(const Json&)> kSays{
    {"hash", hashes},   {"derive", derivations},
    {"pad", pads},      {"seal", seals},
    {"wrap", wraps},    {"keys", keys},
    {"epoch", epochs},  {"slot", slots},
    {"vault", vaults},  {"code", codes},
    {"shares", shares}, {"wrapped", wrapped},
    {"blob", blobs},    {"checkpoint", checkpoints},
};

TEST(Vectors, OfTheSecondReaderHold) {
  const char* const named = std::getenv("INDSIGT_JPE1");
  const auto file = read_json(named != nullptr ? named : INDSIGT_VECTORS "/jpe1.json");
  if (!file) GTEST_SKIP() << "there is no tests/vectors/jpe1.json";
  ASSERT_EQ(file->at("format"), "jpe1");
  std::map<std::string, std::size_t> held;
  for (const Json& one : file->at("cases")) {
    const auto says = kSays.find(one.at("type"));
    if (says == kSays.end()) continue;  // the log's own
    const Json answer = says->second(one);
    for (const auto& [name, said] : answer.items()) {
      EXPECT_EQ(said, one.at(name)) << says->first << " " << one.value("name", "") << " " << name;
    }
    ++held[says->first];
  }
  EXPECT_EQ(held.size(), kSays.size());
}

}  // namespace
}  // namespace indsigt::crypto
