// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/secret_bytes.h"
#include "core/plan_log/support/person.h"

// Vectors of JPE/1 as JSON: what tests/vectors/jpe1.json is made of, and how a file of that shape is checked
// by our code (tests/vectors/reader/README.md has the shape).
namespace indsigt::sync::testing {

using namespace plan_log;
using namespace plan_log::testing;

using Json = nlohmann::ordered_json;

[[nodiscard]] std::string hex(std::span<const std::byte> bytes);
[[nodiscard]] std::string hex(const SecretBytes& secret);
// Nothing but lower-case hex is read; anything else gives no bytes.
[[nodiscard]] Bytes from_hex(std::string_view text);

// Records offered in their order, with what becomes of each, and what each of these people reads at the end.
[[nodiscard]] Json log_case(std::string_view name, const std::vector<Bytes>& records,
                            const std::vector<const Person*>& readers);
// The same of a case's own records and readers: equal to the case if our code agrees with it.
[[nodiscard]] Json answer_log_case(const Json& one);

// Random records of a random plan, with refused ones among them.
[[nodiscard]] Json random_log_case(std::uint64_t seed);
[[nodiscard]] std::vector<Json> crypto_cases();
[[nodiscard]] std::vector<Json> fork_cases();

// The file that is committed.
[[nodiscard]] std::string make_vectors();
[[nodiscard]] std::string make_random_vectors(std::uint64_t seed, std::size_t count);
// One line a fault; nothing if all of it holds.
[[nodiscard]] std::string check_vectors(std::string_view file);

}  // namespace indsigt::sync::testing
