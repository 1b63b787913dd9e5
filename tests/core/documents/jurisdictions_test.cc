// SPDX-License-Identifier: MPL-2.0
#include "documents/jurisdictions.h"

#include <gtest/gtest.h>

#include <string>

#include "api/make_session.h"
#include "base/bytes.h"
#include "rules/decide.h"
#include "support/product_packs.h"

namespace indsigt::documents {
namespace {

class SignedPack : public ::testing::TestWithParam<std::string_view> {
 protected:
  static Signing signing(const std::string& text, std::span<const PublicKey> trusted = trusted_keys()) {
    const auto opened = open_pack(as_bytes(text), api::product_verifier(), trusted);
    EXPECT_TRUE(opened.has_value());
    return opened ? opened->signing : Signing::kWrong;
  }
  // Position of the first digit of the signature.
  std::size_t signature() const { return text_.find(kValue) + kValue.size(); }

  static constexpr std::string_view kValue = R"("value":")";
  std::string text_{embedded_pack(GetParam())};
};

TEST_P(SignedPack, IsTrustedAsItIs) {
  EXPECT_EQ(signing(text_), Signing::kTrusted);
  const auto pack = load_pack(as_bytes(text_), api::product_verifier(), trusted_keys());
  ASSERT_TRUE(pack.has_value());
  EXPECT_EQ(pack->id, GetParam());
}

TEST_P(SignedPack, OneBitOfAnyByteOfTheSignatureMakesItWrong) {
  for (std::size_t i = 0; i < sizeof(Signature); ++i) {
    std::string changed = text_;
    char& digit = changed[signature() + 2 * i + 1];
    // The lowest bit of a hexadecimal digit.
    const std::size_t value = std::string_view("0123456789abcdef").find(digit);
    ASSERT_LT(value, 16u);
    digit = "1032547698badcfe"[value];
    ASSERT_EQ(signing(changed), Signing::kWrong) << i;
    const auto refused = load_pack(as_bytes(changed), api::product_verifier(), trusted_keys());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error(), (Error{ErrorCode::kPackSignature, "/signature"}));
  }
}

TEST_P(SignedPack, AChangedRuleMakesItWrong) {
  std::string changed = text_;
  const std::size_t denied = changed.find(R"("outcome": "denied")");
  ASSERT_NE(denied, std::string::npos);
  changed.replace(denied, 19, R"("outcome": "allowed")");
  EXPECT_EQ(signing(changed), Signing::kWrong);
}

TEST_P(SignedPack, AnotherKeyIsNotTrusted) {
  const PublicKey other[] = {PublicKey{}};
  EXPECT_EQ(signing(text_, other), Signing::kWrong);
  EXPECT_EQ(signing(text_, {}), Signing::kWrong);
  std::string changed = text_;
  changed.replace(changed.find(kTestSigner), kTestSigner.size(), std::string(kTestSigner.size(), '0'));
  EXPECT_EQ(signing(changed), Signing::kWrong);
  // Nor is one that is trusted but of small order: it would sign anything.
  EXPECT_EQ(signing(changed, other), Signing::kWrong);
}

TEST_P(SignedPack, WithoutASignatureItMayNotDecide) {
  std::string changed = text_;
  const std::size_t from = changed.find(R"("signature": {)") + 13;
  changed.replace(from, changed.find('}', from) + 1 - from, "null");
  EXPECT_EQ(signing(changed), Signing::kAbsent);
  EXPECT_FALSE(load_pack(as_bytes(changed), api::product_verifier(), trusted_keys()).has_value());
}

INSTANTIATE_TEST_SUITE_P(Packs, SignedPack, ::testing::ValuesIn(kJurisdictions),
                         [](const auto& one) { return std::string(one.param); });

// As if every signature were wrong.
class NoVerifier final : public Verifier {
 public:
  [[nodiscard]] bool verify(std::span<const std::byte>, const Signature&, const PublicKey&) const override {
    return false;
  }
};

TEST(JurisdictionPacks, InvalidOnesDecideNothing) {
  const JurisdictionPacks packs{NoVerifier()};
  for (const std::string_view id : kJurisdictions) {
    ASSERT_EQ(packs.find(id), nullptr) << id;
    EXPECT_EQ(rules::decide(packs.find(id), {}).rule, rules::kInvalidPackRule);
  }
}

TEST(JurisdictionPacks, AreFoundByTheirId) {
  const indsigt::testing::ProductPacks packs;
  for (const std::string_view id : kJurisdictions) {
    ASSERT_NE(packs.find(id), nullptr) << id;
    EXPECT_EQ(packs.find(id)->id, id);
  }
  EXPECT_EQ(packs.find("zz"), nullptr);
  EXPECT_EQ(packs.find(""), nullptr);
  EXPECT_EQ(embedded_pack("zz"), "");
}

}  // namespace
}  // namespace indsigt::documents
