// SPDX-License-Identifier: MPL-2.0
// Checkpoints (core/plan_log/FORMAT.md, section 6): one way to write each, and nothing else is read.
#include "crypto/checkpoint.h"

#include <gtest/gtest.h>

#include <string>

#include "core/crypto/support/bytes.h"
#include "crypto/sign.h"

namespace indsigt::crypto {
namespace {

using namespace tests;

const std::string kDash = "\u2014 ";

struct Note {
  SigningKey key = SigningKey(secret_of(Bytes(32, std::byte{7})));
  Relay relay{"relay.example", key.public_key()};
  PlanId plan{};
  Checkpoint checkpoint{20'852'163, {}};
  std::string text;
  std::string note;

  Note() {
    for (std::size_t i = 0; i < 32; ++i) {
      plan[i] = static_cast<std::byte>(i);
      checkpoint.root[i] = static_cast<std::byte>(0xf0 + i);
    }
    text = checkpoint_text(relay, plan, checkpoint);
    note = write_checkpoint(relay, plan, checkpoint, key.sign_text(as_bytes(text)));
  }

  // The note around another text, signed by the relay.
  [[nodiscard]] std::string signed_note(const std::string& other) const {
    const std::string line = write_checkpoint(relay, plan, checkpoint, key.sign_text(as_bytes(other)));
    return other + "\n" + line.substr(line.find(kDash));
  }
  [[nodiscard]] std::string signature_line() const { return note.substr(note.find(kDash)); }
};

::testing::AssertionResult refused(const Note& about, std::string_view note) {
  const auto read = read_checkpoint(about.relay, about.plan, note);
  if (read) return ::testing::AssertionFailure() << "read:\n" << note;
  if (read.error() != Error{ErrorCode::kPlanLogCheckpoint, ""}) {
    return ::testing::AssertionFailure() << "another error: " << error_name(read.error().code);
  }
  return ::testing::AssertionSuccess();
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

// The key id and the signature by another implementation of SHA-256 and Ed25519.
TEST(Checkpoint, IsWrittenInExactlyTheseBytes) {
  const Note note;
  EXPECT_EQ(note.note,
            "relay.example/000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n"
            "20852163\n"
            "8PHy8/T19vf4+fr7/P3+/wABAgMEBQYHCAkKCwwNDg8=\n"
            "\n"
            "\u2014 relay.example t5n1quHbhNgtUgnhOeeoJR+Tw5uWrtUu5lG7dDe52qU8ToBl"
            "MXKAk/n3+5lwSkVbv+cQ9OenJ7Wtl8/TjzdOxGKlXgE=\n");
}

TEST(Checkpoint, IsReadAgain) {
  const Note note;
  const auto read = read_checkpoint(note.relay, note.plan, note.note);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->checkpoint, note.checkpoint);
  EXPECT_TRUE(verify_checkpoint(note.relay, note.plan, *read));
  for (const std::uint64_t size : {std::uint64_t{0}, std::uint64_t{1}, ~std::uint64_t{0}}) {
    const std::string text = checkpoint_text(note.relay, note.plan, {size, note.checkpoint.root});
    const auto other = read_checkpoint(note.relay, note.plan, note.signed_note(text));
    ASSERT_TRUE(other);
    EXPECT_EQ(other->checkpoint.size, size);
  }
}

TEST(Checkpoint, VerifiesOnlyWhatTheRelaySigned) {
  const Note note;
  const auto read = read_checkpoint(note.relay, note.plan, note.note);
  ASSERT_TRUE(read);
  SignedCheckpoint other = *read;
  other.checkpoint.size += 1;
  EXPECT_FALSE(verify_checkpoint(note.relay, note.plan, other));
  other = *read;
  other.checkpoint.root[31] ^= std::byte{1};
  EXPECT_FALSE(verify_checkpoint(note.relay, note.plan, other));
  PlanId plan = note.plan;
  plan[0] ^= std::byte{1};
  EXPECT_FALSE(verify_checkpoint(note.relay, plan, *read));
  EXPECT_FALSE(verify_checkpoint({"relay.other", note.relay.key}, note.plan, *read));
}

TEST(Checkpoint, RefusesEveryChangedTruncatedOrLongerNote) {
  const Note note;
  for (std::size_t i = 0; i < note.note.size(); ++i) {
    EXPECT_TRUE(refused(note, note.note.substr(0, i))) << i;
    for (const char c : {'\0', '\n', '\r', ' ', '0', '1', 'A', 'b', '+', '/', '='}) {
      if (note.note[i] == c) continue;
      std::string changed = note.note;
      changed[i] = c;
      EXPECT_TRUE(refused(note, changed)) << i;
      changed = note.note;
      changed.insert(i, 1, c);
      EXPECT_TRUE(refused(note, changed)) << i;
    }
    std::string shorter = note.note;
    shorter.erase(i, 1);
    EXPECT_TRUE(refused(note, shorter)) << i;
  }
  for (const std::string_view more : {"\n", " ", "x", "\r\n"}) {
    EXPECT_TRUE(refused(note, note.note + std::string(more)));
  }
}

// Each of these is signed as it stands: it is the form that is refused.
TEST(Checkpoint, RefusesOtherWaysToWriteTheText) {
  const Note note;
  const auto with = [&](std::string_view from, std::string_view to) {
    return refused(note, note.signed_note(replaced(note.text, from, to)));
  };
  EXPECT_TRUE(with("20852163", "020852163"));
  EXPECT_TRUE(with("20852163", "+20852163"));
  EXPECT_TRUE(with("20852163", "-20852163"));
  EXPECT_TRUE(with("20852163", " 20852163"));
  EXPECT_TRUE(with("20852163", "20852163 "));
  EXPECT_TRUE(with("20852163", "0x13e2d03"));
  EXPECT_TRUE(with("20852163", "18446744073709551616"));
  EXPECT_TRUE(with("20852163", ""));
  EXPECT_TRUE(with("Dg8=", "Dg8"));
  EXPECT_TRUE(with("Dg8=", "Dg8=="));
  EXPECT_TRUE(with("Dg8=", "Dg9="));  // bits left over
  EXPECT_TRUE(with("8PHy8/T1", "8PHy8_T1"));
  EXPECT_TRUE(with("8PHy8/T1", "8PHy8/T1\t"));
  EXPECT_TRUE(with("8PHy", ""));
  EXPECT_TRUE(with("8PHy", "8PHyAAAA"));
  EXPECT_TRUE(with("0a0b", "0A0B"));
  EXPECT_TRUE(with("relay.example/", "relay.example"));
  EXPECT_TRUE(with("relay.example/", "relay.examples/"));
  EXPECT_TRUE(with("0001", "0101"));
  EXPECT_TRUE(refused(note, note.signed_note(note.text + "extension\n")));
  EXPECT_TRUE(refused(note, note.signed_note("\n" + note.text)));
  std::string windows;
  for (const char c : note.text) windows += c == '\n' ? "\r\n" : std::string(1, c);
  EXPECT_TRUE(refused(note, note.signed_note(windows)));
  EXPECT_FALSE(refused(note, note.signed_note(note.text)));
}

TEST(Checkpoint, RefusesOtherWaysToWriteTheSignature) {
  const Note note;
  const std::string line = note.signature_line();
  const std::string head = note.text + "\n";
  EXPECT_TRUE(refused(note, note.text));
  EXPECT_TRUE(refused(note, head));
  EXPECT_TRUE(refused(note, head + line.substr(0, line.size() - 1)));
  EXPECT_TRUE(refused(note, head + replaced(line, kDash, "- ")));
  EXPECT_TRUE(refused(note, head + replaced(line, kDash, "\u2014")));
  EXPECT_TRUE(refused(note, head + replaced(line, "example ", "example  ")));
  EXPECT_TRUE(refused(note, head + replaced(line, "relay.example", "relay.other")));
  EXPECT_TRUE(refused(note, head + replaced(line, "relay.example", "relay+example")));
  EXPECT_TRUE(refused(note, head + replaced(line, "\n", "\r\n")));
  EXPECT_TRUE(refused(note, head + replaced(line, "\n", "=\n")));
  EXPECT_TRUE(refused(note, head + "\n" + line));
  EXPECT_TRUE(refused(note, note.text + line));
}

// Another key of the same name, another key's id, and this key's id on another's signature.
TEST(Checkpoint, RefusesAnotherKeysSignature) {
  const Note note;
  const SigningKey other(secret_of(Bytes(32, std::byte{8})));
  const Signature by_other = other.sign_text(as_bytes(note.text));
  const Relay impostor{note.relay.name, other.public_key()};
  EXPECT_TRUE(refused(note, write_checkpoint(impostor, note.plan, note.checkpoint, by_other)));
  EXPECT_TRUE(refused(note, write_checkpoint(note.relay, note.plan, note.checkpoint, by_other)));
  const Signature right = note.key.sign_text(as_bytes(note.text));
  EXPECT_TRUE(refused(note, write_checkpoint(impostor, note.plan, note.checkpoint, right)));
  // A wrong signature beside the right one: somebody is lying.
  const std::string wrong = write_checkpoint(note.relay, note.plan, note.checkpoint, by_other);
  EXPECT_TRUE(refused(note, note.note + wrong.substr(wrong.find(kDash))));
}

// Witnesses: of other names, other keys, other forms; before the relay's line and after it.
TEST(Checkpoint, SkipsFurtherSignatures) {
  const Note note;
  const std::string head = note.text + "\n";
  const std::string line = note.signature_line();
  const std::string witness = kDash + "witness.example/w1 AAAAAAB0aW1lLCBhbmQgYSBzaWduYXR1cmU=\n";
  const std::string namesake = kDash + "relay.example AAAAAAB0aW1l\n";
  EXPECT_FALSE(refused(note, head + line + witness));
  EXPECT_FALSE(refused(note, head + witness + line));
  EXPECT_FALSE(refused(note, head + witness + namesake + line + witness));
  EXPECT_FALSE(refused(note, head + line + kDash + "relay.example not base64\n"));
  EXPECT_FALSE(refused(note, head + line + kDash + "\n"));
  EXPECT_TRUE(refused(note, head + witness + namesake));
  EXPECT_TRUE(refused(note, head + line + "witness\n"));
  EXPECT_TRUE(refused(note, head + line + "\n"));
  EXPECT_TRUE(refused(note, head + line + "\n" + witness));
}

// One line has the relay's name and key id: not two, and not one of another length.
TEST(Checkpoint, TakesExactlyOneLineOfTheRelay) {
  const Note note;
  const std::string head = note.text + "\n";
  const std::string line = note.signature_line();
  EXPECT_TRUE(refused(note, head + line + line));
  const std::string only_id = kDash + "relay.example " + line.substr(line.rfind(' ') + 1, 5) + "g==\n";
  EXPECT_TRUE(refused(note, head + only_id));
  EXPECT_TRUE(refused(note, head + line + only_id));
  EXPECT_TRUE(refused(note, head + replaced(line, "=\n", "AAAA\n")));
}

TEST(Checkpoint, RefusesTooManyLinesAndTooManyBytes) {
  const Note note;
  const std::string witness = kDash + "w AAAAAAB0aW1l\n";
  std::string many = note.note;
  for (int i = 5; i < 16; ++i) many += witness;
  EXPECT_FALSE(refused(note, many));
  EXPECT_TRUE(refused(note, many + witness));
  const std::string room(4'096 - note.note.size() - witness.size() + 1, 'n');
  EXPECT_FALSE(refused(note, note.note + replaced(witness, "w", room)));
  EXPECT_TRUE(refused(note, note.note + replaced(witness, "w", room + "n")));
}

}  // namespace
}  // namespace indsigt::crypto
