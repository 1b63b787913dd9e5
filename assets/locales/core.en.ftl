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
overview-no_subject =
    { $count ->
        [one] For 1 item, the files do not say who it is about.
       *[other] For { $count } items, the files do not say who they are about.
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

kind-appointment =
    { $count ->
        [one] 1 appointment
       *[other] { $count } appointments
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
kind-task =
    { $count ->
        [one] 1 task
       *[other] { $count } tasks
    }

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
import-problems =
    { $count ->
        [one] 1 thing could not be fully read.
       *[other] { $count } things could not be fully read.
    }
import-again = The file was here already.

error-json-syntax = The file is damaged, or it is another kind of file. Get it again, or choose another.
error-json-utf8 = The file has characters that the page cannot read. Get it again, or choose another.
error-json-surrogate = A character in the file is broken. Get the file again, or choose another.
error-json-duplicate_key = The file says the same thing twice. Ask those who gave it to you for a new one.
error-json-depth = The file is built in a way the page cannot read. Choose another file.
error-json-size = The file is too large. Choose a smaller file.
error-patch-place = That place in the file cannot be changed. Choose another place.
error-fhir-not_resource = The page cannot read this kind of file. Choose a file from your doctor or hospital.
error-fhir-entries = The list in the file is damaged. Get the file again, or choose another.
error-fhir-entry = A part of the file is damaged. Get the file again if that part matters.
error-fhir-reference = A part of the file points to something the page cannot find. Ask those who gave you the file.
error-fhir-unresolved = The file mentions something that is somewhere else. It may be in another file.
error-fhir-type = A part of the file is written in another way than expected. The rest can be used.
error-fhir-date = A date in the file cannot be read. Ask those who gave you the file.
error-log-lines = The list in the file is too long. Get it in smaller parts.
error-log-line = A line in the file cannot be read. Get the file again if that line matters.
error-source-unknown = The file is not here any more. Choose it again.
error-session-full = The page has no room for more files. Clear it, and choose fewer files.
error-session-memory = There is no room for the file. Clear the page, and choose fewer or smaller files.
error-command-syntax = The page made a mistake. Close it and open it again.
error-command-version = The page has been renewed. Close it and open it again.
error-command-unknown = The page has been renewed. Close it and open it again.
error-command-argument = The page made a mistake. Close it and open it again.
error-subject-unknown = The person is not in the files. Choose another person.
