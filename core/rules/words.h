// SPDX-License-Identifier: MPL-2.0
// The closed words of the rules: what facts, conditions and decisions are made of. A word of a pack or of
// facts that is not here is refused, never skipped: a misspelt protection would protect nobody. What each
// word means, and where the meaning comes from, stands in core/rules/PACK.md.
#pragma once

#include "base/words.h"

namespace indsigt::rules {

#define INDSIGT_CUSTODIES(X)                 \
  X(Joint, "joint")                          \
  X(Sole, "sole")                            \
  X(None, "none")                            \
  X(GuardianAppointed, "guardian_appointed") \
  X(Unknown, "unknown")

#define INDSIGT_PLACEMENTS(X) \
  X(None, "none")             \
  X(Consent, "consent")       \
  X(NoConsent, "no_consent")

// Who asks, as seen from the person whom it is about.
#define INDSIGT_ROLES(X)                                \
  X(Self, "self")                                       \
  X(CustodyHolder, "custody_holder")                    \
  X(ParentWithoutCustody, "parent_without_custody")     \
  X(FosterParent, "foster_parent")                      \
  X(GuardianAdult, "guardian_adult")                    \
  X(PoaHolder, "poa_holder")                            \
  X(NearestRelative, "nearest_relative")                \
  X(PlacingAuthority, "placing_authority")              \
  X(Authority, "authority")                             \
  X(HealthProfessional, "health_professional")          \
  X(SchoolStaff, "school_staff")                        \
  X(TemporaryCustodyHolder, "temporary_custody_holder") \
  X(Representative, "representative")                   \
  X(KinCarer, "kin_carer")                              \
  X(MunicipalHealthStaff, "municipal_health_staff")

#define INDSIGT_DOMAINS(X)    \
  X(Contact, "contact")       \
  X(Economy, "economy")       \
  X(Employment, "employment") \
  X(Health, "health")         \
  X(Justice, "justice")       \
  X(School, "school")         \
  X(Social, "social")

#define INDSIGT_ACTIONS(X)                          \
  X(ApproveAssessment, "approve_assessment")        \
  X(ApproveIntervention, "approve_intervention")    \
  X(ApprovePlacement, "approve_placement")          \
  X(ApproveTreatment, "approve_treatment")          \
  X(BlockShare, "block_share")                      \
  X(ChangePlacement, "change_placement")            \
  X(DecideDailyCare, "decide_daily_care")           \
  X(DecideEducation, "decide_education")            \
  X(DecidePersonalMatter, "decide_personal_matter") \
  X(EmergencyAccess, "emergency_access")            \
  X(GrantShare, "grant_share")                      \
  X(JoinPlan, "join_plan")                          \
  X(NotifyConcern, "notify_concern")                \
  X(ProtectAddress, "protect_address")              \
  X(RequestInfo, "request_info")                    \
  X(RequestRecords, "request_records")              \
  X(ShareByLaw, "share_by_law")                     \
  X(SignPlan, "sign_plan")                          \
  X(ViewAccessLog, "view_access_log")               \
  X(ViewAddress, "view_address")                    \
  X(ViewData, "view_data")                          \
  X(ViewParentData, "view_parent_data")             \
  X(ViewPlan, "view_plan")                          \
  X(WithdrawShare, "withdraw_share")

#define INDSIGT_PURPOSES(X)              \
  X(Any, "any")                          \
  X(CaseProcessing, "case_processing")   \
  X(ChildProtection, "child_protection") \
  X(Emergency, "emergency")              \
  X(JointPlan, "joint_plan")             \
  X(Prevention, "prevention")            \
  X(Treatment, "treatment")

#define INDSIGT_WEIGHTS(X) \
  X(Everyday, "everyday")  \
  X(Major, "major")

// With whom the person lives, as seen from the one who asks.
#define INDSIGT_RESIDENCES(X) \
  X(Unknown, "unknown")       \
  X(Requester, "requester")   \
  X(Other, "other")           \
  X(Shared, "shared")

// Which treatment, help or plan a question is about; `any`: it is not said.
#define INDSIGT_MATTERS(X)             \
  X(Any, "any")                        \
  X(ChildPlan, "child_plan")           \
  X(CivilHelp, "civil_help")           \
  X(Contraception, "contraception")    \
  X(DrugTreatment, "drug_treatment")   \
  X(IndividualPlan, "individual_plan") \
  X(Psychiatry, "psychiatry")          \
  X(Psychologist, "psychologist")      \
  X(RoutineOffer, "routine_offer")     \
  X(Vaccination, "vaccination")        \
  X(WholePlan, "whole_plan")           \
  X(YouthPlan, "youth_plan")

#define INDSIGT_FLAGS(X)                                              \
  X(Abortion, "abortion")                                             \
  X(AbuseInvestigation, "abuse_investigation")                        \
  X(AuthorityOverrideDecision, "authority_override_decision")         \
  X(CapacityAssessedAble, "capacity_assessed_able")                   \
  X(CapacityLacking, "capacity_lacking")                              \
  X(CognitiveImpairmentRegistered, "cognitive_impairment_registered") \
  X(ContactCut, "contact_cut")                                        \
  X(ExtendedAccessAgreed, "extended_access_agreed")                   \
  X(GuardianScopeCovers, "guardian_scope_covers")                     \
  X(GuardianScopeEconomic, "guardian_scope_economic")                 \
  X(HighConflict, "high_conflict")                                    \
  X(NoConsentObtainable, "no_consent_obtainable")                     \
  X(OptedOut, "opted_out")                                            \
  X(OtherParentDisagrees, "other_parent_disagrees")                   \
  X(OtherParentPrevented, "other_parent_prevented")                   \
  X(OtherParentUnreachable, "other_parent_unreachable")               \
  X(PlacementSecret, "placement_secret")                              \
  X(PoaScopeCovers, "poa_scope_covers")                               \
  X(PoaScopeMissing, "poa_scope_missing")                             \
  X(ProtectedAddress, "protected_address")                            \
  X(ProtectedHousing, "protected_housing")                            \
  X(SourceMarkedRestricted, "source_marked_restricted")               \
  X(ThirdPartyData, "third_party_data")                               \
  X(ViolenceExposed, "violence_exposed")                              \
  X(YouthObjects, "youth_objects")

#define INDSIGT_OUTCOMES(X)  \
  X(Allowed, "allowed")      \
  X(NeedsAlso, "needs_also") \
  X(Denied, "denied")        \
  X(NotConsentBased, "not_consent_based")

// Who must also say yes.
#define INDSIGT_COSIGNERS(X)                    \
  X(SubjectSelf, "subject_self")                \
  X(OtherCustodyHolder, "other_custody_holder") \
  X(AllCustodyHolders, "all_custody_holders")

#define INDSIGT_MODES(X) \
  X(AllOf, "all_of")     \
  X(AnyOf, "any_of")

#define INDSIGT_NOTIFIED(X)                     \
  X(CustodyHolders, "custody_holders")          \
  X(OtherCustodyHolder, "other_custody_holder") \
  X(Recipients, "recipients")                   \
  X(Subject, "subject")

// What is taken out of what is shown; core/access/redact.h does it.
#define INDSIGT_REDACTIONS(X)                                  \
  X(Address, "address")                                        \
  X(ContactDetails, "contact_details")                         \
  X(CustodyHolderConfidential, "custody_holder_confidential")  \
  X(HideFromSuspectedParent, "hide_from_suspected_parent")     \
  X(MeetingPlace, "meeting_place")                             \
  X(Municipality, "municipality")                              \
  X(NonRelevantParts, "non_relevant_parts")                    \
  X(ParentPrivateData, "parent_private_data")                  \
  X(Phone, "phone")                                            \
  X(PlacementAddressIfSecret, "placement_address_if_secret")   \
  X(ProviderLocation, "provider_location")                     \
  X(RecipientLocation, "recipient_location")                   \
  X(ReporterIdentityIfPrivate, "reporter_identity_if_private") \
  X(RequesterContact, "requester_contact")                     \
  X(Schedule, "schedule")                                      \
  X(SchoolName, "school_name")                                 \
  X(ThirdPartyData, "third_party_data")

#define INDSIGT_ROUTES(X) X(CaseWorker, "case_worker")

// What somebody who was denied can do instead.
#define INDSIGT_ALTERNATIVES(X)              \
  X(AskYouth, "ask_youth")                   \
  X(AskYouthForProxy, "ask_youth_for_proxy") \
  X(RecordChildsWish, "record_childs_wish")  \
  X(RequestRecords, "request_records")       \
  X(TellCaseWorker, "tell_case_worker")

// How sure the research behind a rule is; a lawyer's signature is another thing (Pack::signed_off_by).
#define INDSIGT_CONFIDENCES(X) \
  X(High, "high")              \
  X(Medium, "medium")          \
  X(Low, "low")

// Each list above becomes an enumeration in its order, with its words (base/words.h).
INDSIGT_WORDS(Custody, INDSIGT_CUSTODIES)
INDSIGT_WORDS(Placement, INDSIGT_PLACEMENTS)
INDSIGT_WORDS(Role, INDSIGT_ROLES)
INDSIGT_WORDS(Domain, INDSIGT_DOMAINS)
INDSIGT_WORDS(Action, INDSIGT_ACTIONS)
INDSIGT_WORDS(Purpose, INDSIGT_PURPOSES)
INDSIGT_WORDS(Weight, INDSIGT_WEIGHTS)
INDSIGT_WORDS(Residence, INDSIGT_RESIDENCES)
INDSIGT_WORDS(Matter, INDSIGT_MATTERS)
INDSIGT_WORDS(Flag, INDSIGT_FLAGS)
INDSIGT_WORDS(Outcome, INDSIGT_OUTCOMES)
INDSIGT_WORDS(CoSigner, INDSIGT_COSIGNERS)
INDSIGT_WORDS(Mode, INDSIGT_MODES)
INDSIGT_WORDS(Notified, INDSIGT_NOTIFIED)
INDSIGT_WORDS(Redaction, INDSIGT_REDACTIONS)
INDSIGT_WORDS(Route, INDSIGT_ROUTES)
INDSIGT_WORDS(Alternative, INDSIGT_ALTERNATIVES)
INDSIGT_WORDS(Confidence, INDSIGT_CONFIDENCES)

using indsigt::parse_word;
using indsigt::WordSet;

}  // namespace indsigt::rules
