// SPDX-License-Identifier: MPL-2.0
// Cases of what a log is built on.
#include <algorithm>

#include "base/codec.h"
#include "core/sync/support/jpe1.h"
#include "crypto/blob.h"
#include "crypto/checkpoint.h"
#include "crypto/labels.h"
#include "crypto/padding.h"
#include "crypto/seal.h"
#include "crypto/shares.h"
#include "crypto/slots.h"
#include "plan_log/statements.h"
#include "support/seeded_random.h"

namespace indsigt::sync::testing {

using namespace plan_log;
using namespace plan_log::testing;
namespace {

namespace label = crypto::label;

class Cases {
 public:
  [[nodiscard]] std::vector<Json> all() {
    hashes();
    seals();
    wraps();
    keys();
    checkpoints();
    slots();
    vaults();
    recovery();
    blobs();
    return std::move(cases_);
  }

 private:
  template <std::size_t N>
  [[nodiscard]] std::array<std::byte, N> array() {
    std::array<std::byte, N> out{};
    random_.fill(out);
    return out;
  }
  [[nodiscard]] Bytes bytes(std::size_t size) {
    Bytes out(size);
    random_.fill(out);
    return out;
  }
  [[nodiscard]] SecretBytes secret() { return crypto::make_secret(random_); }
  [[nodiscard]] Bytes changed(Bytes bytes, std::size_t at) {
    bytes[at] ^= std::byte{1};
    return bytes;
  }
  void add(const char* name, const char* type, const Json& rest) {
    Json one{{"name", name}, {"type", type}};
    one.update(rest);
    cases_.push_back(std::move(one));
  }

  void hashes() {
    const Bytes one = bytes(3);
    const Bytes two = bytes(40);
    const std::string name(label::kBinding);
    const auto hash = [&](const char* said, const Json& parts, const Hash& out) {
      add(said, "hash", {{"label", name}, {"parts", parts}, {"out", hex(out)}});
    };
    hash("of nothing", Json::array(), crypto::hash(label::kBinding, {}));
    hash("of one part", Json::array({hex(one)}), crypto::hash(label::kBinding, {one}));
    hash("of two parts", Json::array({hex(one), hex(two)}), crypto::hash(label::kBinding, {one, two}));
    hash("of an empty part", Json::array({hex(two), ""}), crypto::hash(label::kBinding, {two, {}}));
    const SecretBytes key = secret();
    for (const std::size_t size : {std::size_t{32}, std::size_t{64}}) {
      add("from a key", "derive",
          {{"key", hex(key)},
           {"size", size},
           {"label", std::string(label::kRing)},
           {"parts", Json::array({hex(one), hex(two)})},
           {"out", hex(crypto::derive(key, size, label::kRing, {one, two}))}});
    }
    for (const std::size_t size : {0U, 1U, 252U, 253U, 268U, 269U, 1'000U, 4'000U}) {
      const Bytes text = bytes(size);
      add("padding", "pad", {{"text", hex(text)}, {"out", hex(crypto::pad(text))}});
    }
  }

  void seals() {
    const SecretBytes key = secret();
    const Bytes context = bytes(20);
    const Bytes text = bytes(38);
    const Bytes sealed = crypto::seal(key, label::kContent, context, text, random_);
    const auto seal = [&](const char* name, std::string_view used, const Bytes& in, const Bytes& what,
                          bool opens) {
      add(name, "seal",
          {{"key", hex(key)},
           {"label", std::string(used)},
           {"context", hex(in)},
           {"sealed", hex(what)},
           {"text", opens ? Json(hex(text)) : Json()}});
    };
    seal("opens", label::kContent, context, sealed, true);
    seal("another label", label::kVault, context, sealed, false);
    seal("another context", label::kContent, changed(context, 19), sealed, false);
    seal("another nonce", label::kContent, context, changed(sealed, 0), false);
    seal("another commitment", label::kContent, context, changed(sealed, 24), false);
    seal("another length", label::kContent, context, changed(sealed, 59), false);
    seal("another ciphertext", label::kContent, context, changed(sealed, 60), false);
    seal("another tag", label::kContent, context, changed(sealed, sealed.size() - 1), false);
    seal("cut", label::kContent, context, Bytes(sealed.begin(), sealed.end() - 1), false);
    Bytes longer = sealed;
    longer.push_back({});
    seal("more", label::kContent, context, longer, false);
    seal("nothing", label::kContent, context, {}, false);
  }

  void wraps() {
    const SecretBytes seed = secret();
    const crypto::WrapPair pair = crypto::xwing().pair(seed);
    const Bytes context = bytes(12);
    const Bytes text = bytes(32);
    const Bytes wrapped = *crypto::xwing().wrap(pair.public_key, label::kGrant, context, text, random_);
    const auto wrap = [&](const char* name, const Bytes& in, const Bytes& what, bool opens) {
      add(name, "wrap",
          {{"seed", hex(seed)},
           {"public", hex(pair.public_key)},
           {"label", std::string(label::kGrant)},
           {"context", hex(in)},
           {"wrapped", hex(what)},
           {"text", opens ? Json(hex(text)) : Json()}});
    };
    wrap("opens", context, wrapped, true);
    wrap("another context", changed(context, 0), wrapped, false);
    wrap("another encapsulation", context, changed(wrapped, 1'100), false);
    const auto content = secret();
    const Hash belongs = array<32>();
    const Bytes handed =
        *crypto::wrap_for(pair.public_key, crypto::WrapPurpose::kShare, belongs, content, random_);
    const auto purpose = [&](const char* name, int number, const Hash& to, bool opens) {
      add(name, "wrapped",
          {{"seed", hex(seed)},
           {"purpose", number},
           {"context", hex(to)},
           {"wrapped", hex(handed)},
           {"content", opens ? Json(hex(content)) : Json()}});
    };
    purpose("a share", 2, belongs, true);
    purpose("for a device", 1, belongs, false);
    purpose("of something else", 2, Hash{}, false);
  }

  void keys() {
    const SecretBytes identity = secret();
    const SecretBytes device = secret();
    const SecretBytes root = secret();
    const crypto::Salt salt = array<32>();
    const crypto::WrapPair pair = crypto::derive_wrap_pair(root, salt);
    add("of a person in a plan", "keys",
        {{"identity_seed", hex(identity)},
         {"device_seed", hex(device)},
         {"root", hex(root)},
         {"salt", hex(salt)},
         {"member", hex(crypto::derive_member_key(identity, salt).public_key())},
         {"device", hex(crypto::derive_device_key(device, salt).public_key())},
         {"puk", hex(pair.public_key)},
         {"puk_id", hex(crypto::wrap_key_id(pair.public_key))}});
    const SecretBytes key = secret();
    const Hash member = array<32>();
    const crypto::EpochName name{.plan = array<32>(), .category = 3'129'004'217, .epoch = 258};
    add("of an epoch", "epoch",
        {{"key", hex(key)},
         {"plan", hex(name.plan)},
         {"category", name.category},
         {"epoch", std::to_string(name.epoch)},
         {"commit", hex(crypto::epoch_commitment(key, name))},
         {"ring", hex(crypto::derive_ring_key(key, name).public_key())},
         {"member", hex(member)},
         {"who", hex(crypto::withdrawn_name(key, name, member))}});
  }

  void checkpoints() {
    const crypto::SigningKey key(secret());
    const crypto::Relay relay{.name = "relay.example", .key = key.public_key()};
    const PlanId plan = array<32>();
    const crypto::Checkpoint at{.size = 1'234, .root = array<32>()};
    const std::string text = crypto::checkpoint_text(relay, plan, at);
    const std::string note = crypto::write_checkpoint(relay, plan, at, key.sign_text(as_bytes(text)));
    const auto checkpoint = [&](const std::string& said, bool holds) {
      add(relay.name.c_str(), "checkpoint",
          {{"key", hex(relay.key)},
           {"plan", hex(plan)},
           {"note", said},
           {"size", holds ? Json(std::to_string(at.size)) : Json()},
           {"root", hex(at.root)}});
    };
    const std::string line = note.substr(text.size() + 1);
    checkpoint(note, true);
    checkpoint(note + "\xe2\x80\x94 witness.example AAAAAAAA\n", true);
    checkpoint(note + line, false);
    checkpoint(note + "\n", false);
    checkpoint(note.substr(0, note.size() - 1), false);
    checkpoint(text, false);
    checkpoint("x" + note, false);
    const std::size_t number = note.find("\n1234\n");
    checkpoint(note.substr(0, number) + "\n01234\n" + note.substr(number + 6), false);
    checkpoint(note.substr(0, number) + "\n1235\n" + note.substr(number + 6), false);
    checkpoint("", false);
  }

  void slots() {
    const crypto::VaultId vault = array<16>();
    const SecretBytes drk = secret();
    const auto slot = [&](const char* name, int type, const SecretBytes& used, const Bytes& what,
                          bool opens) {
      add(name, "slot",
          {{"vault", hex(vault)},
           {"slot_type", type},
           {"secret", hex(used)},
           {"slot", hex(what)},
           {"drk", opens ? Json(hex(drk)) : Json()}});
    };
    const SecretBytes phrase(
        as_bytes("r\xc3\xb8"
                 "d gr\xc3\xb8"
                 "d med fl\xc3\xb8"
                 "de"));
    const auto standard =
        *crypto::make_passphrase_slot(vault, phrase, crypto::PassphraseCost::kStandard, drk, random_);
    slot("passphrase", 1, phrase, standard, true);
    slot("passphrase, less memory", 1, phrase,
         *crypto::make_passphrase_slot(vault, phrase, crypto::PassphraseCost::kSmallMemory, drk, random_),
         true);
    slot("a cheaper passphrase", 1, phrase, changed(standard, 44), false);
    const SecretBytes passkey = secret();
    slot("passkey", 2, passkey, crypto::make_passkey_slot(vault, passkey, drk, random_), true);
    const auto code = crypto::make_recovery_code(random_);
    const Bytes recovery = crypto::make_recovery_slot(vault, code, drk, random_);
    slot("recovery code", 3, code.bits, recovery, true);
    slot("another vault's", 3, code.bits, crypto::make_recovery_slot(array<16>(), code, drk, random_), false);
    slot("as another type", 2, passkey, recovery, false);
    slot("changed", 3, code.bits, changed(recovery, 60), false);
    slot("cut", 3, code.bits, Bytes(recovery.begin(), recovery.end() - 1), false);
    const SecretBytes shared = secret();
    slot("trusted people", 4, shared, crypto::make_trusted_slot(vault, shared, drk, random_), true);
    const SecretBytes others = secret();
    slot("other people", 4, others, crypto::make_trusted_slot(vault, shared, drk, random_), false);
  }

  void vaults() {
    const crypto::VaultId vault = array<16>();
    const SecretBytes drk = secret();
    const Bytes content = bytes(70);
    const Bytes sealed = *crypto::seal_vault(vault, 3, drk, content, random_);
    const auto add_vault = [&](const char* name, const crypto::VaultId& of, const Bytes& what, bool opens) {
      add(name, "vault",
          {{"vault", hex(of)},
           {"drk", hex(drk)},
           {"sealed", hex(what)},
           {"counter", "3"},
           {"content", opens ? Json(hex(content)) : Json()}});
    };
    add_vault("opens", vault, sealed, true);
    add_vault("another's", array<16>(), sealed, false);
    add_vault("another counter", vault, changed(sealed, 28), false);
  }

  void recovery() {
    for (int i = 0; i < 3; ++i) {
      const auto code = crypto::make_recovery_code(random_);
      const SecretBytes written = crypto::write_recovery_code(code);
      const auto chars = written.reveal(kRevealSecret);
      std::string text(reinterpret_cast<const char*>(chars.data()), chars.size());
      add("as written", "code", {{"bits", hex(code.bits)}, {"text", text}});
      std::string lower = text;
      std::transform(lower.begin(), lower.end(), lower.begin(), [](char each) {
        return each >= 'A' && each <= 'Z' ? static_cast<char>(each + 32) : each;
      });
      std::replace(lower.begin(), lower.end(), '-', ' ');
      std::replace(lower.begin(), lower.end(), '0', 'o');
      std::replace(lower.begin(), lower.end(), '1', 'l');
      add("as people write it", "code", {{"bits", hex(code.bits)}, {"text", lower}});
      text[7] = text[7] == 'A' ? 'B' : 'A';
      add("misread", "code", {{"bits", nullptr}, {"text", text}});
      text[7] = 'U';
      add("no such letter", "code", {{"bits", nullptr}, {"text", text}});
    }
    for (const auto& [k, n] : {std::pair{2U, 2U}, {2U, 3U}, {3U, 5U}, {4U, 6U}}) {
      const auto made = crypto::make_shares(k, n, random_);
      const auto of = [&](std::size_t first, std::size_t count, bool enough) {
        Json some = Json::array();
        for (std::size_t i = first; i < first + count; ++i) some.push_back(hex(made.shares[i]));
        const std::string name = std::to_string(k) + " of " + std::to_string(n);
        add(name.c_str(), "shares", {{"shares", some}, {"secret", enough ? Json(hex(made.secret)) : Json()}});
      };
      of(0, k, true);
      of(n - k, k, true);
      of(0, n, true);
      of(0, k - 1, false);
    }
  }

  void blobs() {
    const PlanId plan = array<32>();
    for (const std::size_t size : {std::size_t{0}, std::size_t{5}, std::size_t{2'000}}) {
      const Bytes content = bytes(size);
      const auto blob = *crypto::seal_blob(plan, 7, content, random_);
      const auto add_blob = [&](const char* name, std::uint32_t category, const Json& chunks, bool opens) {
        add(name, "blob",
            {{"plan", hex(plan)},
             {"category", category},
             {"key", hex(blob.key.key)},
             {"stream_header", hex(blob.key.stream_header)},
             {"chunks", chunks},
             {"size", std::to_string(blob.key.size)},
             {"root", hex(blob.key.root)},
             {"content", opens ? Json(hex(content)) : Json()}});
      };
      Json chunks = Json::array();
      for (const Bytes& chunk : blob.chunks) chunks.push_back(hex(chunk));
      add_blob("opens", 7, chunks, true);
      add_blob("another category's", 8, chunks, false);
      add_blob("changed", 7, Json::array({hex(changed(blob.chunks[0], 0))}), false);
    }
  }

  indsigt::testing::SeededRandom random_{20'261'121};
  std::vector<Json> cases_;
};

}  // namespace

std::vector<Json> crypto_cases() { return Cases().all(); }

}  // namespace indsigt::sync::testing
