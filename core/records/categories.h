// SPDX-License-Identifier: MPL-2.0
// The common words for what is held and by what kind of place: nine data types (R8), six fields (R7) and the
// sectors inside them, and the one table that maps local codes to them (R9, D8).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "records/things.h"

namespace indsigt::records {

// Closed list (R8): each item has exactly one. Name, code in the table, message key.
#define INDSIGT_DATA_TYPES(X)                          \
  X(CaseSummary, "case_summary", "type.case_summary")  \
  X(Referral, "referral", "type.referral")             \
  X(Status, "status", "type.status")                   \
  X(Attest, "attest", "type.attest")                   \
  X(JournalNote, "journal_note", "type.journal_note")  \
  X(Registration, "registration", "type.registration") \
  X(Overview, "overview", "type.overview")             \
  X(Plan, "plan", "type.plan")                         \
  X(Consent, "consent", "type.consent")

// Closed list (R7).
#define INDSIGT_FIELDS(X)                         \
  X(Employment, "employment", "field.employment") \
  X(Social, "social", "field.social")             \
  X(Health, "health", "field.health")             \
  X(Education, "education", "field.education")    \
  X(Justice, "justice", "field.justice")          \
  X(Economy, "economy", "field.economy")

// The parts of a field by which a family knows its places; a field's own name where no part is stated.
#define INDSIGT_SECTORS(X)                                                     \
  X(Employment, "employment", "sector.employment", Employment)                 \
  X(Social, "social", "sector.social", Social)                                 \
  X(SocialFamily, "social.family", "sector.social_family", Social)             \
  X(SocialMisuse, "social.misuse", "sector.social_misuse", Social)             \
  X(SocialPsychiatry, "social.psychiatry", "sector.social_psychiatry", Social) \
  X(Health, "health", "sector.health", Health)                                 \
  X(HealthRegional, "health.regional", "sector.health_regional", Health)       \
  X(HealthMunicipal, "health.municipal", "sector.health_municipal", Health)    \
  X(HealthPrivate, "health.private", "sector.health_private", Health)          \
  X(Education, "education", "sector.education", Education)                     \
  X(Justice, "justice", "sector.justice", Justice)                             \
  X(Economy, "economy", "sector.economy", Economy)

enum class DataType : std::uint8_t {
#define INDSIGT_MEMBER(name, code, key) k##name,
  INDSIGT_DATA_TYPES(INDSIGT_MEMBER)
};
enum class Field : std::uint8_t {
  INDSIGT_FIELDS(INDSIGT_MEMBER)
#undef INDSIGT_MEMBER
};
enum class Sector : std::uint8_t {
#define INDSIGT_MEMBER(name, code, key, field) k##name,
  INDSIGT_SECTORS(INDSIGT_MEMBER)
#undef INDSIGT_MEMBER
};

inline constexpr std::size_t kDataTypes = 9;
inline constexpr std::size_t kFields = 6;
inline constexpr std::size_t kSectors = 12;
inline constexpr std::size_t kCells = kFields * kDataTypes;

// One cell of the coverage matrix.
struct Cell {
  Field field = Field::kEmployment;
  DataType type = DataType::kCaseSummary;

  [[nodiscard]] constexpr std::size_t number() const {
    return static_cast<std::size_t>(field) * kDataTypes + static_cast<std::size_t>(type);
  }
  friend bool operator==(const Cell&, const Cell&) = default;
};

[[nodiscard]] Field field_of(Sector sector);

// The code in the table and on the wire, and the key of its sentence.
[[nodiscard]] std::string_view code_of(DataType type);
[[nodiscard]] std::string_view code_of(Field field);
[[nodiscard]] std::string_view code_of(Sector sector);
[[nodiscard]] MessageKey key_of(DataType type);
[[nodiscard]] MessageKey key_of(Field field);
[[nodiscard]] MessageKey key_of(Sector sector);

// Nothing for a code that is none of the list.
[[nodiscard]] std::optional<DataType> data_type_of(std::string_view code);
[[nodiscard]] std::optional<Field> field_named(std::string_view code);
[[nodiscard]] std::optional<Sector> sector_of(std::string_view code);

// One row of the category table (D8): what a local code means.
struct Category {
  std::string system;
  std::string code;
  std::optional<DataType> type{};  // none: the code names a kind of organisation
  std::optional<Sector> sector{};  // none: the holder's own sector decides the field
  std::string fhir{};              // FHIR resource type that carries it
  std::string dpv{};               // term of the Data Privacy Vocabulary; empty where none fits
  Thing thing = Thing::kNone;      // what a family calls it (R29); none: its kind says enough
};

// The code system of FHIR's resource types: the table's rows for items that carry no code of their own.
inline constexpr std::string_view kResourceTypes = "http://hl7.org/fhir/resource-types";

// The common categorisation (R9). Needs: no two rows with one system and code.
class CategoryTable {
 public:
  CategoryTable() = default;
  explicit CategoryTable(std::vector<Category> rows);

  // nullptr where the table does not know the code.
  [[nodiscard]] const Category* find(std::string_view system, std::string_view code) const;
  // By code, then system.
  [[nodiscard]] const std::vector<Category>& rows() const { return rows_; }

 private:
  std::vector<Category> rows_;
};

}  // namespace indsigt::records
