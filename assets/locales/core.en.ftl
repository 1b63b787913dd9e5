# SPDX-License-Identifier: MPL-2.0
# The core's sentences in English. Keys: core/base/message_keys.def and core/base/error.h, dots as hyphens.
# **…** is what the reader should see first.

overview-holders =
    { $count ->
        [0] The files do not show who has information about { $person }.
        [one] **1 place** has information about { $person }.
       *[other] **{ $count } places** have information about { $person }.
    }
overview-holders_unnamed =
    { $count ->
        [0] The files do not show who has information about the person.
        [one] **1 place** has information about a person without a name.
       *[other] **{ $count } places** have information about a person without a name.
    }
overview-held =
    { $count ->
        [0] No file shows who had information about { $person } on { $date }.
        [one] **1 place** had information about { $person } on { $date }.
       *[other] **{ $count } places** had information about { $person } on { $date }.
    }
overview-held_unnamed =
    { $count ->
        [0] No file shows who had information about the person on { $date }.
        [one] **1 place** had information about a person without a name on { $date }.
       *[other] **{ $count } places** had information about a person without a name on { $date }.
    }
overview-unplaced = The files hold information about { $person }. They do not say who has it.
overview-unplaced_unnamed = The files hold information about the person. They do not say who has it.
overview-unshown = The page cannot show yet what the files hold.
overview-incomplete =
    { $count ->
        [one] 1 file says that something is missing in it.
       *[other] { $count } files say that something is missing in them.
    }
overview-taken_back = Something was taken back by those who wrote it.
overview-doubted = Several people have the same number in the files. They are kept apart here.
overview-joined = You said that two people in the files are one.
overview-nobody = The files do not name any person.
overview-files =
    { $count ->
        [one] The answer comes from 1 file only.
       *[other] The answer comes from { $count } files only.
    }
overview-newest = Newest: { $date } from { $holder }.
overview-newest_unnamed = Newest: { $date } from a place without a name.
overview-unstated =
    { $count ->
        [one] For 1 item, the files do not say who has it.
       *[other] For { $count } items, the files do not say who has them.
    }
overview-by_person =
    { $count ->
        [one] For 1 item, the files name a member of staff, but no place.
       *[other] For { $count } items, the files name members of staff, but no place.
    }
overview-no_subject =
    { $count ->
        [one] For 1 item, the files do not say who it is about.
       *[other] For { $count } items, the files do not say who they are about.
    }
overview-log_no_subject =
    { $count ->
        [one] 1 line of the log does not say whom it is about.
       *[other] { $count } lines of the log do not say whom they are about.
    }
overview-log_undated =
    { $count ->
        [one] 1 line of the log has no day that can be read.
       *[other] { $count } lines of the log have no day that can be read.
    }
overview-log_ahead =
    { $count ->
        [one] 1 line of the log has a time that has not come. The source’s clock is ahead.
       *[other] { $count } lines of the log have a time that has not come. The source’s clock is ahead.
    }
overview-consents_unread =
    { $count ->
        [one] 1 consent could not be fully understood. It permits nothing here.
       *[other] { $count } consents could not be fully understood. They permit nothing here.
    }
overview-consents_no_subject =
    { $count ->
        [one] For 1 consent, the files do not say whose it is. It permits nothing here.
       *[other] For { $count } consents, the files do not say whose they are. They permit nothing here.
    }
overview-kept =
    { $count ->
        [one] There is 1 more thing in the files. The page cannot show it yet.
       *[other] There are { $count } more things in the files. The page cannot show them yet.
    }
overview-with_care =
    { $count ->
        [one] 1 item has a mark that the page does not understand. Ask those who wrote it.
       *[other] { $count } items have a mark that the page does not understand. Ask those who wrote them.
    }

holder-unnamed = A place without a name
holder-newest = Newest: { $date }

kind-allergy =
    { $count ->
        [one] 1 allergy
       *[other] { $count } allergies
    }
kind-appointment =
    { $count ->
        [one] 1 appointment
       *[other] { $count } appointments
    }
kind-bill =
    { $count ->
        [one] 1 bill
       *[other] { $count } bills
    }
kind-care_team =
    { $count ->
        [one] 1 team
       *[other] { $count } teams
    }
kind-condition =
    { $count ->
        [one] 1 diagnosis or condition
       *[other] { $count } diagnoses and conditions
    }
kind-consent =
    { $count ->
        [one] 1 consent
       *[other] { $count } consents
    }
kind-device =
    { $count ->
        [one] 1 device or aid
       *[other] { $count } devices and aids
    }
kind-document =
    { $count ->
        [one] 1 document
       *[other] { $count } documents
    }
kind-encounter =
    { $count ->
        [one] 1 visit
       *[other] { $count } visits
    }
kind-episode =
    { $count ->
        [one] 1 course of care
       *[other] { $count } courses of care
    }
kind-goal =
    { $count ->
        [one] 1 goal
       *[other] { $count } goals
    }
kind-list =
    { $count ->
        [one] 1 list
       *[other] { $count } lists
    }
kind-medication =
    { $count ->
        [one] 1 item about medicine
       *[other] { $count } items about medicine
    }
kind-message =
    { $count ->
        [one] 1 message
       *[other] { $count } messages
    }
kind-observation =
    { $count ->
        [one] 1 measurement or answer
       *[other] { $count } measurements and answers
    }
kind-other =
    { $count ->
        [one] 1 other item
       *[other] { $count } other items
    }
kind-plan =
    { $count ->
        [one] 1 plan
       *[other] { $count } plans
    }
kind-procedure =
    { $count ->
        [one] 1 treatment
       *[other] { $count } treatments
    }
kind-questionnaire =
    { $count ->
        [one] 1 filled-in form
       *[other] { $count } filled-in forms
    }
kind-referral =
    { $count ->
        [one] 1 referral
       *[other] { $count } referrals
    }
kind-report =
    { $count ->
        [one] 1 report
       *[other] { $count } reports
    }
kind-task =
    { $count ->
        [one] 1 task
       *[other] { $count } tasks
    }
kind-vaccination =
    { $count ->
        [one] 1 vaccination
       *[other] { $count } vaccinations
    }

thing-absence =
    { $count ->
        [one] a record of absence
       *[other] { $count } records of absence
    }
thing-absence_plan =
    { $count ->
        [one] a plan against absence
       *[other] { $count } plans against absence
    }
thing-address =
    { $count ->
        [one] an address
       *[other] { $count } addresses
    }
thing-aid =
    { $count ->
        [one] an aid
       *[other] { $count } aids
    }
thing-application =
    { $count ->
        [one] an application
       *[other] { $count } applications
    }
thing-attest =
    { $count ->
        [one] an attest
       *[other] { $count } attests
    }
thing-benefit =
    { $count ->
        [one] a record of a benefit
       *[other] { $count } records of benefits
    }
thing-blood_test =
    { $count ->
        [one] a blood test
       *[other] { $count } blood tests
    }
thing-body_measure =
    { $count ->
        [one] a measurement of the body
       *[other] { $count } measurements of the body
    }
thing-case_summary =
    { $count ->
        [one] a summary of a case
       *[other] { $count } summaries of cases
    }
thing-child_assessment =
    { $count ->
        [one] an assessment of the child
       *[other] { $count } assessments of the child
    }
thing-child_case =
    { $count ->
        [one] a child's case
       *[other] { $count } children's cases
    }
thing-child_plan =
    { $count ->
        [one] a plan for the child
       *[other] { $count } plans for the child
    }
thing-child_talk =
    { $count ->
        [one] a note of a talk with the child
       *[other] { $count } notes of talks with the child
    }
thing-club_agreement =
    { $count ->
        [one] an agreement with the club
       *[other] { $count } agreements with the club
    }
thing-complaint =
    { $count ->
        [one] a complaint
       *[other] { $count } complaints
    }
thing-concern_report =
    { $count ->
        [one] a report of concern
       *[other] { $count } reports of concern
    }
thing-contact_visits =
    { $count ->
        [one] a record of contact visits
       *[other] { $count } records of contact visits
    }
thing-counselling =
    { $count ->
        [one] a record of counselling
       *[other] { $count } records of counselling
    }
thing-custody =
    { $count ->
        [one] a record of custody
       *[other] { $count } records of custody
    }
thing-decision =
    { $count ->
        [one] a decision
       *[other] { $count } decisions
    }
thing-dental_record =
    { $count ->
        [one] a record about teeth
       *[other] { $count } records about teeth
    }
thing-diagnosis =
    { $count ->
        [one] a diagnosis
       *[other] { $count } diagnoses
    }
thing-discharge_letter =
    { $count ->
        [one] a letter after treatment
       *[other] { $count } letters after treatment
    }
thing-doctor_choice =
    { $count ->
        [one] a choice of doctor
       *[other] { $count } choices of doctor
    }
thing-doctor_note =
    { $count ->
        [one] a note from the doctor
       *[other] { $count } notes from the doctor
    }
thing-doctor_visit =
    { $count ->
        [one] a visit to the doctor
       *[other] { $count } visits to the doctor
    }
thing-education =
    { $count ->
        [one] a record of education
       *[other] { $count } records of education
    }
thing-emergency =
    { $count ->
        [one] a record from the emergency room
       *[other] { $count } records from the emergency room
    }
thing-enrolment =
    { $count ->
        [one] an enrolment or withdrawal
       *[other] { $count } enrolments or withdrawals
    }
thing-family_support =
    { $count ->
        [one] a record of help for the family
       *[other] { $count } records of help for the family
    }
thing-first_assessment =
    { $count ->
        [one] a first assessment
       *[other] { $count } first assessments
    }
thing-foster_report =
    { $count ->
        [one] a status of the foster family
       *[other] { $count } statuses of the foster family
    }
thing-functioning =
    { $count ->
        [one] a description of daily life
       *[other] { $count } descriptions of daily life
    }
thing-grant =
    { $count ->
        [one] a grant of help
       *[other] { $count } grants of help
    }
thing-health_check =
    { $count ->
        [one] a health check at school
       *[other] { $count } health checks at school
    }
thing-health_visitor_note =
    { $count ->
        [one] a note from the health visitor
       *[other] { $count } notes from the health visitor
    }
thing-hearing =
    { $count ->
        [one] a letter before a decision
       *[other] { $count } letters before a decision
    }
thing-hearing_test =
    { $count ->
        [one] a hearing test
       *[other] { $count } hearing tests
    }
thing-help_consent =
    { $count ->
        [one] a consent to help
       *[other] { $count } consents to help
    }
thing-home_visit =
    { $count ->
        [one] a visit at home
       *[other] { $count } visits at home
    }
thing-hospital_note =
    { $count ->
        [one] a note from the hospital
       *[other] { $count } notes from the hospital
    }
thing-hospital_visit =
    { $count ->
        [one] a visit to the hospital
       *[other] { $count } visits to the hospital
    }
thing-imaging =
    { $count ->
        [one] a result of an X-ray
       *[other] { $count } results of X-rays
    }
thing-information_request =
    { $count ->
        [one] a request for information
       *[other] { $count } requests for information
    }
thing-inspection_report =
    { $count ->
        [one] a report from an inspection
       *[other] { $count } reports from inspections
    }
thing-job_plan =
    { $count ->
        [one] a plan for work
       *[other] { $count } plans for work
    }
thing-job_record =
    { $count ->
        [one] a record about work
       *[other] { $count } records about work
    }
thing-journal_note =
    { $count ->
        [one] a note in the file
       *[other] { $count } notes in the file
    }
thing-letter =
    { $count ->
        [one] a letter or email
       *[other] { $count } letters or emails
    }
thing-medicine =
    { $count ->
        [one] a record of medicine
       *[other] { $count } records of medicine
    }
thing-medicine_card =
    { $count ->
        [one] a medicine card
       *[other] { $count } medicine cards
    }
thing-meeting_minutes =
    { $count ->
        [one] minutes of a meeting
       *[other] { $count } sets of minutes of meetings
    }
thing-network_meeting_minutes =
    { $count ->
        [one] minutes of a network meeting
       *[other] { $count } sets of minutes of network meetings
    }
thing-own_goal =
    { $count ->
        [one] a goal of one's own
       *[other] { $count } goals of one's own
    }
thing-placement_consent =
    { $count ->
        [one] a consent to living somewhere else
       *[other] { $count } consents to living somewhere else
    }
thing-placement_record =
    { $count ->
        [one] a document about living somewhere else
       *[other] { $count } documents about living somewhere else
    }
thing-plan_step =
    { $count ->
        [one] a step in the plan
       *[other] { $count } steps in the plan
    }
thing-ppr_assessment =
    { $count ->
        [one] an assessment by PPR
       *[other] { $count } assessments by PPR
    }
thing-ppr_proposal =
    { $count ->
        [one] a request to PPR
       *[other] { $count } requests to PPR
    }
thing-prescription =
    { $count ->
        [one] a prescription
       *[other] { $count } prescriptions
    }
thing-psychiatric_course =
    { $count ->
        [one] a course of care in psychiatry
       *[other] { $count } courses of care in psychiatry
    }
thing-psychiatric_report =
    { $count ->
        [one] a report from psychiatry
       *[other] { $count } reports from psychiatry
    }
thing-psychiatry_referral =
    { $count ->
        [one] a referral to psychiatry
       *[other] { $count } referrals to psychiatry
    }
thing-psychologist =
    { $count ->
        [one] a record from a psychologist
       *[other] { $count } records from a psychologist
    }
thing-referral =
    { $count ->
        [one] a referral
       *[other] { $count } referrals
    }
thing-school_change =
    { $count ->
        [one] a document about a new school
       *[other] { $count } documents about a new school
    }
thing-school_message =
    { $count ->
        [one] a message to parents
       *[other] { $count } messages to parents
    }
thing-school_report =
    { $count ->
        [one] a report from the school
       *[other] { $count } reports from the school
    }
thing-school_statement =
    { $count ->
        [one] a statement from the school
       *[other] { $count } statements from the school
    }
thing-sharing_consent =
    { $count ->
        [one] a consent to share
       *[other] { $count } consents to share
    }
thing-sick_leave =
    { $count ->
        [one] a sick note
       *[other] { $count } sick notes
    }
thing-speech =
    { $count ->
        [one] a record of speech and language
       *[other] { $count } records of speech and language
    }
thing-stress_course =
    { $count ->
        [one] a record of help with stress
       *[other] { $count } records of help with stress
    }
thing-symptom_form =
    { $count ->
        [one] a form about symptoms
       *[other] { $count } forms about symptoms
    }
thing-test =
    { $count ->
        [one] a test
       *[other] { $count } tests
    }
thing-test_result =
    { $count ->
        [one] a test result
       *[other] { $count } test results
    }
thing-therapist_record =
    { $count ->
        [one] a record from an occupational therapist
       *[other] { $count } records from an occupational therapist
    }
thing-treatment_plan =
    { $count ->
        [one] a plan for treatment
       *[other] { $count } plans for treatment
    }
thing-vaccination =
    { $count ->
        [one] a record of vaccination
       *[other] { $count } records of vaccination
    }
thing-wellbeing_description =
    { $count ->
        [one] a description of how the child is doing
       *[other] { $count } descriptions of how the child is doing
    }

overview-maybe =
    { $count ->
        [one] For 1 piece of information it is not certain that it was there that day.
       *[other] For { $count } pieces of information it is not certain that they were there that day.
    }
overview-systems =
    { $count ->
        [one] They are in 1 IT system.
       *[other] They are in { $count } IT systems.
    }
overview-systems_held =
    { $count ->
        [one] They were in 1 IT system.
       *[other] They were in { $count } IT systems.
    }
overview-seen =
    { $count ->
        [0] The log shows nothing new since you were here on { $date }.
        [one] **1 new** since you were here on { $date }.
       *[other] **{ $count } new** since you were here on { $date }.
    }
overview-seen_ever =
    { $count ->
        [0] The log shows nobody who saw or shared information.
        [one] **1 time** information was seen or shared.
       *[other] **{ $count } times** information was seen or shared.
    }
overview-seen_until =
    { $count ->
        [0] The log shows nobody who had seen or shared information by { $date }.
        [one] **1 time** information was seen or shared up to { $date }.
       *[other] **{ $count } times** information was seen or shared up to { $date }.
    }
overview-unexplained =
    { $count ->
        [one] 1 has no stated reason. It may be lawful.
       *[other] { $count } have no stated reason. It may be lawful.
    }
allowed-recipients =
    { $count ->
        [0] The files show no consent that holds now.
        [one] 1 place may see information by consent.
       *[other] { $count } places may see information by consent.
    }
allowed-unclear = The files do not say clearly who may see information by consent.
allowed-waiting =
    { $count ->
        [one] 1 is not settled yet.
       *[other] { $count } are not settled yet.
    }
share-everything = everything there is
overview-no_log = The files do not say who has seen the information.
overview-not_answering =
    { $count ->
        [one] 1 source does not answer. It may have something that you do not see here.
       *[other] { $count } sources do not answer. They may have something that you do not see here.
    }
overview-stale =
    { $count ->
        [one] 1 source answers, but has not been updated for long. It may lack something new.
       *[other] { $count } sources answer, but have not been updated for long. They may lack something new.
    }
overview-complete = The others are up to date to at least { $date }.

need-unexplained =
    { $count ->
        [one] 1 time it is not stated why somebody opened or shared information. It may be lawful.
       *[other] { $count } times it is not stated why somebody opened or shared information. It may be lawful.
    }
need-overdue =
    { $count ->
        [one] The answer from { $who } was due 1 day ago.
       *[other] The answer from { $who } was due { $count } days ago.
    }

holder-out_of_scope = This place is not part of the first version of Indsigt. Ask the place itself.
holder-formerly = Formerly { $name }
vendor-unknown = The vendor is not known

type-case_summary = Case summary
type-referral = Referral or grant
type-status = Status, description or assessment
type-attest = Attest
type-journal_note = Journal note
type-registration = Registration
type-overview = Overview
type-plan = Plan
type-consent = Consent

field-employment = Work
field-social = Social services
field-health = Health
field-education = School and education
field-justice = Courts and prison
field-economy = Money

sector-employment = Work
sector-social = Social services
sector-social_family = Family and children
sector-social_misuse = Substance misuse
sector-social_psychiatry = Social psychiatry
sector-health = Health
sector-health_regional = Hospital and region
sector-health_municipal = Municipal health
sector-health_private = GP and private health
sector-education = School and education
sector-justice = Courts and prison
sector-economy = Money and citizen services
sector-unknown = The field is not stated

coverage-held = Held
coverage-shared = Held and shared
coverage-not_held = Not held
coverage-unknown = Not known

log-look = { $who } opened information.
log-look_unnamed = Somebody opened information. The place is not stated.
log-shared = { $from } showed or sent information to { $to }.
log-shared_unnamed = Somebody showed or sent information. The giver or the receiver is not stated.
log-change = { $who } wrote or changed information.
log-change_unnamed = Somebody wrote or changed information. The place is not stated.
log-attempt = { $who } tried to use information. It did not succeed.
log-attempt_unnamed = Somebody tried to use information. It did not succeed. The place is not stated.
log-other = { $who } used information. How is not stated.
log-other_unnamed = Somebody used information. Place and manner are not stated.

basis-law = The place refers to a law: { $law }.
basis-consent = The place refers to a consent.
basis-stated = The place writes: { $reason }. The page does not know that reason.
basis-code = The place gives a reason as a code. The page does not know the code.
basis-consent_not_found = The place refers to a consent. The page cannot find it for that day and use.
basis-law_not_found = The place refers to a law that the page does not know.
basis-treatment = The place says it was for treatment. It gives no law and no consent.
basis-emergency = The place says it was an emergency. It gives no law.
basis-coordination = The place says it was for joining up the help. It gives no law and no consent.
basis-administration = The place says it was for administration. It gives no law and no consent.
basis-payment = The place says it was for payment. It gives no law and no consent.
basis-public_health = The place says it was for public health. It gives no law and no consent.
basis-research = The place says it was for research. It gives no law and no consent.
basis-none = No reason stated.

source-ready = Answers
source-stale = Answers, but is not up to date
source-not_ready = Not ready yet
source-silent = Does not answer

hops-self = Has it itself
hops-direct = Can be asked directly
hops-via =
    { $count ->
        [one] 1 step away, through { $who }
       *[other] { $count } steps away, through { $who }
    }
hops-via_unnamed =
    { $count ->
        [one] 1 step away
       *[other] { $count } steps away
    }
hops-none = No way is known

request-waiting =
    { $count ->
        [0] Asked for today.
        [one] Waiting for 1 day.
       *[other] Waiting for { $count } days.
    }
request-waiting_undated = Waiting. It is not stated for how long.
request-overdue =
    { $count ->
        [one] The answer was due 1 day ago.
       *[other] The answer was due { $count } days ago.
    }
request-received =
    { $count ->
        [0] Came the same day.
        [one] Came after 1 day.
       *[other] Came after { $count } days.
    }
request-received_undated = Has come. It is not stated when.

finding-claims_differ = Two numbers for { $name } in { $year } do not agree: { $low } and { $high }.
finding-claims_sum = The numbers add up to { $total } municipalities. There are { $expected }.
finding-same_item =
    { $count ->
        [one] The same piece of information is in 1 system.
       *[other] The same piece of information is in { $count } systems.
    }
finding-birth_dates =
    { $count ->
        [one] The systems have 1 birth date.
       *[other] The systems have { $count } different birth dates. Ask which one is right.
    }
finding-no_coordinator = The files do not show who coordinates the case at { $who }. Ask who it is.
finding-no_coordinator_unnamed = The files do not show who coordinates a case. Ask who it is.
finding-coordinators =
    { $count ->
        [one] The case at { $who } has 1 coordinator.
       *[other] The case at { $who } has { $count } coordinators. Ask who it is.
    }
finding-coordinators_unnamed =
    { $count ->
        [one] A case has 1 coordinator.
       *[other] A case has { $count } coordinators. Ask who it is.
    }
finding-no_contact = It does not say whom to ask at { $who }.
finding-no_contact_unnamed = One of the places does not say whom to ask there.

import-read =
    { $count ->
        [one] The page found 1 thing in the file.
       *[other] The page found { $count } things in the file.
    }
import-kept =
    { $count ->
        [one] 1 of them cannot be shown yet.
       *[other] { $count } of them cannot be shown yet.
    }
import-log =
    { $count ->
        [one] 1 of them tells who has used information.
       *[other] { $count } of them tell who has used information.
    }
import-unresolved =
    { $count ->
        [one] The file mentions 1 thing that is somewhere else.
       *[other] The file mentions { $count } things that are somewhere else.
    }
import-incomplete = There is more than the file holds. Get it again later if you want all of it.
import-taken_back = Something was taken back by those who wrote it.
import-problems =
    { $count ->
        [one] 1 thing could not be fully read.
       *[other] { $count } things could not be fully read.
    }
import-again = The file was here already.

error-source-packed = The file is packed. Unpack it first, then choose the files in it.
error-source-xml = The file is written in another way. Ask whether it can be saved as .json.
error-json-syntax = The file is damaged, or it is another kind of file. Get it again, or choose another.
error-json-utf8 = The page cannot read the letters in the file. Ask those who gave it to you for a new one.
error-json-surrogate = A character in the file is broken. Get the file again, or choose another.
error-json-duplicate_key = The file says the same thing twice. Ask those who gave it to you for a new one.
error-json-depth = The file is built in a way the page cannot read. Choose another file.
error-json-size = The file is too large. Choose a smaller file.
error-patch-place = That place in the file cannot be changed. Choose another place.
error-fhir-not_resource = The page cannot read that kind of file. Ask those who gave it to you whether they can give it as FHIR.
error-fhir-entries = The list in the file is damaged. Get the file again, or choose another.
error-fhir-entry = A part of the file is damaged. Get the file again if that part matters.
error-fhir-reference = A part of the file points to something the page cannot find. Ask those who gave you the file.
error-fhir-unresolved = The file mentions something that is somewhere else. It may be in another file.
error-fhir-type = A part of the file is written in another way than expected. The rest can be used.
error-fhir-date = A date in the file cannot be read. Ask those who gave you the file.
error-fhir-zone = A time does not say in which zone it is. The page reads it as Danish time.
error-fhir-release = A part of the file is in another version of FHIR. The page reads only some of it.
error-access_log-form = It is a log in a form the page does not know yet. Ask for version 2.
error-access_log-lines = The list in the file is too long. Get it in smaller parts.
error-access_log-line = A line in the file cannot be read. Get the file again if that line matters.
error-source-unknown = The file is not here any more. Choose it again.
error-source-known = There is another file from that source already. Clear, and begin again.
error-session-full = The page has no room for more files. Clear it, and choose fewer files.
error-session-memory = There is no room for the file. Clear the page, and choose fewer or smaller files.
error-command-syntax = The page made a mistake. Close it and open it again.
error-command-version = The page has been renewed. Close it and open it again.
error-command-unknown = The page has been renewed. Close it and open it again.
error-command-argument = The page made a mistake. Close it and open it again.
error-subject-unknown = The person is not in the files. Choose another person.
error-document-shape = The file is of another kind than expected. Choose another file.
error-document-row = One line in the list of sources cannot be read. The rest can be used.
error-pack-shape = The file of rules is written in another way than expected. Choose another file.
error-pack-word = The file of rules has a word that the page does not know. It is not used.
error-pack-signature = Nobody vouches for the file of rules. So the answer is no to everything.
error-facts-shape = A fact is missing, or the page does not know it. So there is no answer.
error-crypto-open = The text cannot be opened. The key is another one, or the text was changed.
error-crypto-key = The key is damaged. So nothing was sent.
error-vault-slots = There must be two ways to unlock. Choose one more.
error-blob-size = The file is too big. Choose a smaller one.
error-plan_log-form = Something in the plan is damaged. It was left out.
error-plan_log-plan = Something belongs to another plan. It was left out.
error-plan_log-suite = The page is too old for the plan. Close it and open it again.
error-plan_log-author = Something was written by somebody outside the plan. It was left out.
error-plan_log-signature = A signature does not match. What it stands under was left out.
error-plan_log-gap = Something in the plan is missing. The page waits until it comes.
error-plan_log-replay = Something in the plan came twice. It counted only once.
error-plan_log-chain = Something in the plan is out of order. It was left out.
error-plan_log-seen = Something in the plan does not fit what came before. It was left out.
error-plan_log-fork = The place that keeps the plan shows it in two ways. Write nothing more here. Tell those who are in charge of the plan.
error-plan_log-epoch = The key has changed meanwhile. Try again.
error-plan_log-frozen = Nothing can be written right now, because the key is to change. Try again later.
error-plan_log-role = That cannot be done in this part of the plan.
error-plan_log-readonly = The plan can be read, but not written. The page must be renewed.
error-plan_log-key = A key does not fit the plan. It was not used.
error-plan_log-key_changed = Somebody you want to share with has a new key. See that it is right before you share.
error-plan_log-checkpoint = The answer from the place that keeps the plan cannot be read. Try again later.
error-plan_log-rollback = The place that keeps the plan shows an older one than before. Write nothing more here.
error-plan_log-stale = The page has not seen the plan for a while. Fetch it again before you send.
error-actor-unknown = The place is not in the files. Choose another place.
error-access-denied = You cannot do that here.
error-access-nothing_chosen = First choose what may be shared.
error-access-day = Choose another day. The one you chose is too early or too late.
error-consent-known = That consent is here already.
error-consent-unknown = The consent is not here. Choose another.
error-consent-shape = The consent lacks something, or its dates do not fit. Look through it again.
error-consent-event = That cannot be done with the consent now. Look whether it still holds.
error-consent-full = There is no room for more about consents.
