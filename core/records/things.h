// SPDX-License-Identifier: MPL-2.0
// Plain names for what a piece of information is, finer than its kind (R29): the words a family uses.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/message.h"

namespace indsigt::records {

// Closed list, by code. Name, code in the category table's last column, message key (argument `count`).
#define INDSIGT_THINGS(X)                                                              \
  X(Absence, "absence", "thing.absence")                                               \
  X(AbsencePlan, "absence_plan", "thing.absence_plan")                                 \
  X(Address, "address", "thing.address")                                               \
  X(Aid, "aid", "thing.aid")                                                           \
  X(Application, "application", "thing.application")                                   \
  X(Attest, "attest", "thing.attest")                                                  \
  X(Benefit, "benefit", "thing.benefit")                                               \
  X(BloodTest, "blood_test", "thing.blood_test")                                       \
  X(BodyMeasure, "body_measure", "thing.body_measure")                                 \
  X(CaseSummary, "case_summary", "thing.case_summary")                                 \
  X(ChildAssessment, "child_assessment", "thing.child_assessment")                     \
  X(ChildCase, "child_case", "thing.child_case")                                       \
  X(ChildPlan, "child_plan", "thing.child_plan")                                       \
  X(ChildTalk, "child_talk", "thing.child_talk")                                       \
  X(ClubAgreement, "club_agreement", "thing.club_agreement")                           \
  X(Complaint, "complaint", "thing.complaint")                                         \
  X(ConcernReport, "concern_report", "thing.concern_report")                           \
  X(ContactVisits, "contact_visits", "thing.contact_visits")                           \
  X(Counselling, "counselling", "thing.counselling")                                   \
  X(Custody, "custody", "thing.custody")                                               \
  X(Decision, "decision", "thing.decision")                                            \
  X(DentalRecord, "dental_record", "thing.dental_record")                              \
  X(Diagnosis, "diagnosis", "thing.diagnosis")                                         \
  X(DischargeLetter, "discharge_letter", "thing.discharge_letter")                     \
  X(DoctorChoice, "doctor_choice", "thing.doctor_choice")                              \
  X(DoctorNote, "doctor_note", "thing.doctor_note")                                    \
  X(DoctorVisit, "doctor_visit", "thing.doctor_visit")                                 \
  X(Education, "education", "thing.education")                                         \
  X(Emergency, "emergency", "thing.emergency")                                         \
  X(Enrolment, "enrolment", "thing.enrolment")                                         \
  X(FamilySupport, "family_support", "thing.family_support")                           \
  X(FirstAssessment, "first_assessment", "thing.first_assessment")                     \
  X(FosterReport, "foster_report", "thing.foster_report")                              \
  X(Functioning, "functioning", "thing.functioning")                                   \
  X(Grant, "grant", "thing.grant")                                                     \
  X(HealthCheck, "health_check", "thing.health_check")                                 \
  X(HealthVisitorNote, "health_visitor_note", "thing.health_visitor_note")             \
  X(Hearing, "hearing", "thing.hearing")                                               \
  X(HearingTest, "hearing_test", "thing.hearing_test")                                 \
  X(HelpConsent, "help_consent", "thing.help_consent")                                 \
  X(HomeVisit, "home_visit", "thing.home_visit")                                       \
  X(HospitalNote, "hospital_note", "thing.hospital_note")                              \
  X(HospitalVisit, "hospital_visit", "thing.hospital_visit")                           \
  X(Imaging, "imaging", "thing.imaging")                                               \
  X(InformationRequest, "information_request", "thing.information_request")            \
  X(InspectionReport, "inspection_report", "thing.inspection_report")                  \
  X(JobPlan, "job_plan", "thing.job_plan")                                             \
  X(JobRecord, "job_record", "thing.job_record")                                       \
  X(JournalNote, "journal_note", "thing.journal_note")                                 \
  X(Letter, "letter", "thing.letter")                                                  \
  X(Medicine, "medicine", "thing.medicine")                                            \
  X(MedicineCard, "medicine_card", "thing.medicine_card")                              \
  X(MeetingMinutes, "meeting_minutes", "thing.meeting_minutes")                        \
  X(NetworkMeetingMinutes, "network_meeting_minutes", "thing.network_meeting_minutes") \
  X(OwnGoal, "own_goal", "thing.own_goal")                                             \
  X(PlacementConsent, "placement_consent", "thing.placement_consent")                  \
  X(PlacementRecord, "placement_record", "thing.placement_record")                     \
  X(PlanStep, "plan_step", "thing.plan_step")                                          \
  X(PprAssessment, "ppr_assessment", "thing.ppr_assessment")                           \
  X(PprProposal, "ppr_proposal", "thing.ppr_proposal")                                 \
  X(Prescription, "prescription", "thing.prescription")                                \
  X(PsychiatricCourse, "psychiatric_course", "thing.psychiatric_course")               \
  X(PsychiatricReport, "psychiatric_report", "thing.psychiatric_report")               \
  X(PsychiatryReferral, "psychiatry_referral", "thing.psychiatry_referral")            \
  X(Psychologist, "psychologist", "thing.psychologist")                                \
  X(Referral, "referral", "thing.referral")                                            \
  X(SchoolChange, "school_change", "thing.school_change")                              \
  X(SchoolMessage, "school_message", "thing.school_message")                           \
  X(SchoolReport, "school_report", "thing.school_report")                              \
  X(SchoolStatement, "school_statement", "thing.school_statement")                     \
  X(SharingConsent, "sharing_consent", "thing.sharing_consent")                        \
  X(SickLeave, "sick_leave", "thing.sick_leave")                                       \
  X(Speech, "speech", "thing.speech")                                                  \
  X(StressCourse, "stress_course", "thing.stress_course")                              \
  X(SymptomForm, "symptom_form", "thing.symptom_form")                                 \
  X(Test, "test", "thing.test")                                                        \
  X(TestResult, "test_result", "thing.test_result")                                    \
  X(TherapistRecord, "therapist_record", "thing.therapist_record")                     \
  X(TreatmentPlan, "treatment_plan", "thing.treatment_plan")                           \
  X(Vaccination, "vaccination", "thing.vaccination")                                   \
  X(WellbeingDescription, "wellbeing_description", "thing.wellbeing_description")

// kNone: no finer word than the item's kind fits.
enum class Thing : std::uint8_t {
  kNone,
#define INDSIGT_MEMBER(name, code, key) k##name,
  INDSIGT_THINGS(INDSIGT_MEMBER)
#undef INDSIGT_MEMBER
};

inline constexpr std::size_t kThings = 0
#define INDSIGT_COUNT(name, code, key) +1
    INDSIGT_THINGS(INDSIGT_COUNT)
#undef INDSIGT_COUNT
    ;

// Nothing for a code that is none of the list.
[[nodiscard]] std::optional<Thing> thing_of(std::string_view code);

// Needs: not kNone.
[[nodiscard]] std::string_view code_of(Thing thing);
[[nodiscard]] MessageKey key_of(Thing thing);

}  // namespace indsigt::records
