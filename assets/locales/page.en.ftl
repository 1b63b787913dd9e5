# SPDX-License-Identifier: MPL-2.0
# The page's own words in English. **…** is what the reader should see first.

page-name = Indsigt
bar-language = Language
bar-exit = Leave this page

who-named = You are seeing information about
who-switch = switch person
who-no-name = Person without a name
who-unnamed-person = a person without a name
who-self = yourself
who-role =
    { $role ->
        [custody_holder] You share custody.
        [parent_without_custody] You are a parent without custody.
        [foster_parent] You are a foster parent.
        [guardian_adult] You are a guardian.
        [poa_holder] You are a companion, or you have a power of attorney.
        [nearest_relative] You are close family.
        [placing_authority] You see it as a caseworker.
        [authority] You see it as a caseworker.
        [health_professional] You see it as health staff.
        [temporary_custody_holder] You hold custody for a time.
        [representative] You are a representative.
        [kin_carer] The child lives with you.
        [municipal_health_staff] You see them from the health service of the council.
       *[school_staff] You see it as school staff.
    }
viewer-switch = see the page as someone else
viewer-as = Seen as { $name }
clock-moved = In the example it is now **{ $date }**.
clock-reset = Set the clock back
hidden-neutral = There is nothing here you can see.

start-title = See who has information about you or your child
start-lead = See who has information, and who has looked at it. You can begin in three ways.
start-file = Do you have a file?
start-ask = No file yet?
start-ask-text = Most places give a screenshot, a PDF or paper. The page cannot read those yet. See what you can get, and where.
start-choose = Choose files
drop-hint = Drag files here, or
drop-now = Let go of the files. The page will take them.
formats-title = Which files can I use?
formats-text = Files that follow FHIR R4. The name mostly ends in .json or .ndjson. The page also reads log files that systems in Estonia and Sweden pass on. It unpacks ZIP files itself.

safety-title = What happens to the file
safety-here = **The file stays here** in your browser.
safety-nothing = **Nothing is sent** to us or to anyone else.
safety-forgotten = **The page forgets everything** when you close it. Only what you save yourself stays.

limits-title = What the page cannot do
limits-only = The page only knows your files. Others may have information too.
limits-missing = The page cannot show a shared plan yet.
limits-read = What somebody has read cannot be unread. The page only shows that it happened.
limits-old = The page only knows what the sources say. A source can be old or wrong.
limits-research = This is a test version for research. It is not legal advice. No lawyer has approved it.
limits-more = There may be more than is shown here.

list-title = Who has information about { $person }?
list-shown =
    { $count ->
        [one] 1 place
       *[other] { $count } places
    }
list-empty = No places fit your search. Try another word, or search in all fields.
list-none = The files show no place that has information. That does not mean that nobody has.
list-recipients =
    { $count ->
        [one] 1 more place has been given information, but has none itself.
       *[other] { $count } more places have been given information, but have none themselves.
    }
list-and-more = and more
list-save = Save the list
list-file = list.csv
list-warning = The list shows who has information. Others who use the phone or computer can read it.
column-place = Place
column-count = Number
column-what = Information
column-newest = Newest

files-title = Your files
files-add = Add more files
files-clear = Clear and start over
files-open = See your files
files-own = Choose your own files
files-ask = See whom you can ask
files-failed = Files that were not read
files-memory = The page remembers the files only until you close or reload it.
file-read = Read:
file-failed = Not read:
file-unreached = Not reached:
unreached-text = Choose the file again if you want it included.
group-failed = { $count } files were not read
group-unreached = { $count } files were not reached
group-unreached-text = Choose them again if you want them included.
group-partly = { $count } files were read, but not fully
group-read = { $count } files were read
group-again = { $count } files were here already
group-open = Show the files

copy-save = Save a copy
copy-of = Save a copy of { $file }
copy-file = information
copy-warning = The copy holds all the information. Others who use the phone or computer can read it.
save-blocked = The page around does not let the browser save files. Open Indsigt in a window of its own.
save-unknown = The page around can stop the file from being saved. Check that you got it.
save-yes = Save
save-no = Do not save

help-title = For someone who helps you
help-shown = { $shown } of { $total } shown
stopped-title = The page had to start over
blocked-title = The page is not working right now
waiting = Please wait. The page is working.
waiting-file = Please wait. The page is reading { $file }.
waiting-files =
    { $count ->
        [one] Please wait. The page is reading 1 file.
       *[other] Please wait. The page is reading { $count } files.
    }
progress-file = File { $at } of { $of }
progress-stop = Stop
progress-stopping = The page stops when the file is read. What has been read stays here.

status-read =
    { $count ->
        [one] 1 file has been read.
       *[other] { $count } files have been read.
    }
status-failed =
    { $count ->
        [one] 1 file could not be read.
       *[other] { $count } files could not be read.
    }
status-unreached =
    { $count ->
        [one] 1 file was not reached.
       *[other] { $count } files were not reached.
    }
status-saving = Your browser is saving the file now.
status-saving-unknown = Check that you got the file. The page around may have stopped it.
status-cleared = All is forgotten. You can undo this for one minute.
status-language = The language could not be fetched. Try again a little later.
status-no-file = That was not a file. Try again, or use the button.

error-file-unreadable = The file cannot be opened. It may have been moved. Choose it again.
error-file-kinds = A part of the page is missing. See if you are online, and open the page again.
error-engine-start = The page cannot read files right now. Open it again in a while.
error-engine-origin = The page around fetches Indsigt from another address. So you cannot read files here.
error-engine-policy = The page around has rules that stop Indsigt. Tell those who made that page.
error-engine-isolation = The page around is closed off, so Indsigt does not work. Tell those who made that page.
error-engine-altered = A file of this page is not the right one. So the page reads no files. Try again later.
error-engine-missing = A part of the page is not on the server. Try again later.
error-engine-network = A part of the page could not be fetched. See if you are online, and try again.
error-engine-browser = Your browser is too old to read files here. Try a newer one.
error-engine-stopped = The page stopped, and your files are forgotten. Choose them again, one at a time.
error-unknown = Something went wrong. Try again, or choose another file.
sentence-missing = A sentence is missing here.

# ---- above all screens
who-items =
    { $count ->
        [one] 1 item
       *[other] { $count } items
    }
demo-name = Example
demo-nobody = The family is not real.
skip-content = Go to the content
nav-title = Pages
nav-start = Begin
nav-overview = Overview
nav-information = Information
nav-holders = Who
nav-log = Looks
nav-child = My page
nav-own = About me
nav-case = My case
nav-help = Help
nav-helpers = Who helps
nav-consents = Consents
nav-allowed = Who may see
nav-laws = By law
nav-changes = What will change
nav-sharing = Sharing
nav-coverage = What
nav-sources = Sources
nav-files = Files
nav-checks = Unclear
nav-more = More
nav-about = About the page
nav-obtain = Ask a place
nav-sheet = For a meeting
offline-text = You are offline. What you have opened still works.
offline-over = You are online again.
elsewhere-title = You decide on Indsigt's own page
elsewhere-look = Here you can look, but not decide.
elsewhere-text = To decide something, open Indsigt's own page. Your files do not come along.
elsewhere-open = Open Indsigt's own page
elsewhere-none = The page around can press the buttons too. So nothing can be decided here.
refused-elsewhere = Nothing is decided. Here you can only look.
refused-script = Nothing happened. A program pressed the button. Press it yourself.
back = Back

# ---- a day
day = { $date }
day-brief = { $brief }
day-open = choose a day
day-now = today
day-title = Which day do you want to see?
day-day = Day
day-month = Month
day-year = Year
day-show = Show the day
day-shown = This is how it was on **{ $date }**.
day-today = Show today
day-none = Write a day that exists, in numbers. For example 1 and 2026.
day-future = That day has not come yet. The page shows today.

# ---- the example
demo-title = See an example
demo-text = A made-up family shows what the page can do. None of them is real.
demo-open = Open the example
demo-files = These are the files of the example. They are not about you.

# ---- a shared phone
memory-title = Who uses this phone or computer?
memory-shared = Others too
memory-shared-text = The page remembers nothing.
memory-alone = Only me
memory-alone-text = The page remembers your language, and when you were here.
memory-kept = The page now remembers language and visits here.
memory-forgotten = The page remembers nothing here.
memory-refused = Your browser does not let the page remember anything.

# ---- overview
overview-title = Overview
first-title = Waiting for you
first-answer-by = Answer by **{ $date }**.
first-confirm = **Confirm that you have stopped.** The consent for { $to } about { $person } was taken back.
first-ended = Ended on { $date }
first-review = **Review a consent.** It is about { $to } and { $person }. You must review it before it can hold.
first-closes = Closes on { $date }
first-review-open =
    { $count ->
        [one] See it
       *[other] See all { $count }
    }
answer-title = Who has information?
answer-open =
    { $count ->
        [one] See the place
       *[other] See the { $count } places
    }
answer-more = More about the number
answer-new =
    { $count ->
        [one] 1 item is new since you were here.
       *[other] { $count } items are new since you were here.
    }
seen-title = Who has seen the information?
seen-new =
    { $count ->
        [0] Nothing new since you were here on { $date }.
        [one] Information was opened or shared **1 time** since you were here on { $date }.
       *[other] Information was opened or shared **{ $count } times** since you were here on { $date }.
    }
seen-new-unexplained =
    { $count ->
        [one] One has no stated reason.
       *[other] { $count } have no stated reason.
    }
seen-all-unexplained =
    { $count ->
        [one] In all, the reason is missing 1 time.
       *[other] In all, the reason is missing { $count } times.
    }
seen-fresh =
    { $count ->
        [one] See what is new
       *[other] See the { $count } new lines
    }
seen-new-others =
    { $count ->
        [one] And 1 line about something else.
       *[other] And { $count } lines about something else.
    }
seen-unexplained =
    { $count ->
        [one] See the one without a stated reason
       *[other] See all { $count } without a stated reason
    }
seen-fill = That does not mean that nobody has. Looks stand in a log. If you have a log, choose it under Files.
seen-open = See all looks
allowed-title = Who may see the information?
allowed-count =
    { $count ->
        [0] The files mention no consents.
        [one] The files mention 1 consent.
       *[other] The files mention { $count } consents.
    }
allowed-limit = The page does not know who you are. So it cannot say which of them apply now.
allowed-open =
    { $count ->
        [one] See the consent
       *[other] See the { $count } consents
    }
allowed-mine =
    { $count ->
        [one] 1 waits for your answer
       *[other] See all { $count } questions
    }
allowed-unconfirmed =
    { $count ->
        [one] 1 stop is not confirmed yet.
       *[other] { $count } stops are not confirmed yet.
    }
allowed-acknowledge =
    { $count ->
        [one] Confirm 1 stop
       *[other] Confirm { $count } stops
    }
allowed-see =
    { $count ->
        [0] See consents
        [one] See the consent that applies
       *[other] See the { $count } consents that apply
    }
answer-official = You see only what your work gives you access to. There may be more.
needs-title = What you can ask about
needs-open = See more
needs-all = See all of it
next-title = Later
next-day = { $weekday }
tile-month = { $month }
freshness-title = Is everything here?
freshness-all = The sources are up to date to at least { $date }.
freshness-open = See all sources
more-title = More
limits-open = See what the page cannot do

# ---- a line of the log
line-looked = **{ $who }** opened { $what }.
line-looked-at = **{ $who }** opened { $what } held by { $whose }.
line-shared = **{ $from }** showed or sent { $what } to { $to }.
line-changed = **{ $who }** wrote or changed { $what }.
line-moment = { $moment }
line-time = At { $time }
line-undated = The time is not stated
line-ask = Ask why
line-details = See more about the line
line-unit = Place
line-role = Role
line-system = IT system
line-types = Kind
line-basis = The reason in the place's own words
line-actor = See more about { $who }
law-unsigned = The place itself refers to the law. The page has not checked whether it fits. No lawyer has approved the list of laws.
actor-unknown = a place that is not stated
unstated = Not stated
number = { $count }
times =
    { $count ->
        [one] 1 time
       *[other] { $count } times
    }

# ---- the log
log-title = Who has seen information about { $person }?
log-count =
    The information was seen { $looks ->
        [one] **1** time
       *[other] **{ $looks }** times
    } and shared { $shares ->
        [one] **1** time
       *[other] **{ $shares }** times
    }.
log-changes =
    { $count ->
        [one] 1 line is about something that was written or changed.
       *[other] { $count } lines are about something that was written or changed.
    }
log-others =
    { $count ->
        [one] 1 line does not say what happened.
       *[other] { $count } lines do not say what happened.
    }
log-attempts =
    { $count ->
        [one] 1 attempt to use information did not succeed.
       *[other] { $count } attempts to use information did not succeed.
    }
log-partial =
    { $count ->
        [one] 1 source does not answer. There may be more looks than you see here.
       *[other] { $count } sources do not answer. There may be more looks than you see here.
    }
log-unexplained =
    { $count ->
        [one] 1 time, no reason is stated
       *[other] { $count } times, no reason is stated
    }
log-unexplained-text = It may well be lawful. You can ask the place why it happened.
log-unexplained-all =
    { $count ->
        [one] See it
       *[other] See all { $count }
    }
log-lines =
    { $count ->
        [0] No lines
        [one] 1 line
       *[other] { $count } lines
    }
log-empty = The files do not say who has seen the information. That does not mean that nobody has.
log-empty-filter = No lines fit what you have chosen.
filter-title = Choose what you want to see
filter-used = You see only part of the list
filter-search = Search for a place or system
filter-sector = Field
filter-actor = Place
filter-basis = Reason
filter-from = From
filter-to = Up to and including
filter-fresh = Only what is new since I was here
filter-all = All
filter-count = { $name } ({ $count })
filter-show = Show
filter-reset = Show everything again
ground-none-name = No reason stated
ground-consent-name = With consent
ground-law-name = The place refers to a law
ground-emergency-name = Emergency access
ground-stated-name = Another reason
ground-none =
    { $count ->
        [one] No reason stated: 1 time
       *[other] No reason stated: { $count } times
    }
ground-consent =
    { $count ->
        [one] With consent: 1 time
       *[other] With consent: { $count } times
    }
ground-law =
    { $count ->
        [one] Refers to a law: 1 time
       *[other] Refers to a law: { $count } times
    }
ground-emergency =
    { $count ->
        [one] Emergency access: 1 time
       *[other] Emergency access: { $count } times
    }
ground-stated =
    { $count ->
        [one] Another reason: 1 time
       *[other] Another reason: { $count } times
    }
pager-title = Go through the list
pager-back = Previous
pager-next = Next
pager-shown = { $first }–{ $last } of { $total }
part-shown = This shows { $shown } of { $total }.
paper-foot = { $initials } Printed { $date }
paper-part = Part { $part } of { $parts } · { $foot }
fold-rest =
    { $count ->
        [one] Show 1 more
       *[other] Show { $count } more
    }
fold-fewer = Show fewer

# ---- one place
actor-holds = What the place has
actor-count =
    { $count ->
        [one] **1 item**
       *[other] **{ $count } items**
    }
actor-since = From { $date }.
actor-holds-nothing = The place has no information in the files.
actor-systems = IT systems
actor-log = Looks and sharing that the place is part of
actor-log-none = The files do not say that the place has seen or shared anything.
actor-log-all =
    { $count ->
        [one] See the line with the place in it
       *[other] See all { $count } lines with the place in them
    }
actor-contact = Who can you ask?
actor-contact-none = It does not say whom to ask. Try calling the main number of the place.
actor-can = What you can ask for
actor-can-see = To see what the place has about you.
actor-can-correct = To have something that is wrong put right.
actor-can-why = To be told why somebody has seen the information.
actor-can-limit = The page cannot send anything for you yet.
actor-gave = The place has shared with
actor-got = The place has received from
ask-title = Ask why
ask-how = You can call or write. You can use these words:
ask-reason = “What was the reason? And who can I talk to about it?”
ask-limit = A missing reason does not mean that anybody has done anything wrong.

# ---- what there is
items-title = Information
items-count =
    { $count ->
        [0] No items
        [one] 1 item
       *[other] { $count } items
    }
items-limit = You see what there is, and where. You do not see what the information says.
items-what = What
items-date = Date
items-place = Place
items-system = IT system
items-undated = No date
coverage-title = What is there, and what is not?
coverage-count = There is information in { $count } of { $total } boxes.
coverage-lead = “Not held” stands only where the sources that may have it have answered. Otherwise: “Not known”.
coverage-kind = Kind
coverage-unknown-fields = The page knows nothing about: { $what }.
coverage-without =
    { $count ->
        [one] 1 item does not belong to a field.
       *[other] { $count } items do not belong to a field.
    }

# ---- sharing
sharing-title = Who shares with whom?
sharing-count =
    { $count ->
        [0] The files do not say that anybody has shared information.
        [one] Information was shared **1 time**.
       *[other] Information was shared **{ $count } times**.
    }
sharing-without =
    { $count ->
        [one] 1 time, the giver or the receiver is not stated.
       *[other] { $count } times, the giver or the receiver is not stated.
    }
sharing-rows =
    { $count ->
        [one] 1 row
       *[other] { $count } rows
    }
sharing-to = to
sharing-last = Latest

# ---- sources
sources-title = Do the sources answer?
sources-none = The files do not say which systems they come from.
sources-count =
    { $count ->
        [one] 1 of { $total } sources answers.
       *[other] { $count } of { $total } sources answer.
    }
sources-ready =
    { $count ->
        [one] 1 source answers. Show it
       *[other] { $count } sources answer. Show them
    }
sources-name = Source
sources-state = Answer
sources-until = Complete up to
sources-owner = Owner
sources-vendor = Vendor: { $name }
sources-vendor-none = Where no vendor is given, it is unknown.
sources-items = Items

# ---- what does not fit
checks-title = What does not fit together
checks-lead = Here is something you can ask about. It does not mean that anybody has done anything wrong.
checks-differ = Differences
checks-none = The page has found no differences that you can ask about.
checks-date =
    { $count ->
        [one] { $date } in 1 system
       *[other] { $date } in { $count } systems
    }
checks-waiting = Answers that somebody is waiting for
checks-none-waiting = The page knows of no answer that somebody waits for.
request-who = { $from } has asked { $to } for { $what }.
request-unstated = something that is not stated
codes-title = Words the page does not know
codes-count = The page cannot explain the name of { $count } of { $total } items.

# ---- under every screen
words-title = Difficult words here ({ $count })
speak = Read aloud
speak-stop = Stop reading
print = Print

# ---- about
about-title = About the page
about-lead = The page shows who has information, and who has seen it. It is for you and your family.
about-portal = **If this page is inside another page**, that page can read and press. So you cannot decide anything there.
about-law = The page shows the reason that the place itself writes. It does not decide whether the reason is good enough.
legal-title = About the law
access-title = Can everybody use the page?
access-standard = The page is built to follow WCAG 2.2, level AA.
access-tested = The page has been tried with keyboard, zoom and dark colours in three browsers.
access-untested = People who use a screen reader have not tried the page yet.
access-tell = There is nobody to write to yet. That comes when the page is no longer a test version.
version-title = Version
version-number = Number
version-hash = Fingerprint
version-licence = Licence
version-others = Code of others
version-notices = See the licences
glossary-title = All difficult words ({ $count })

# ---- leaving
leave-title = Leave this page quickly
leave-ways = Press **Leave this page**, or press **Shift three times**.
leave-within = Inside another page, Shift works only when you have just used Indsigt.
leave-trace = **The browser's history still shows** that you were here.
leave-lost = If you load the page again, it forgets your files, choices and answers.
left-around = Indsigt is closed. The page around it is still open. Close the tab or window yourself.
losing-out = Do you want to leave this page?
losing-here = Do you want to go away from here?
losing-words = The page then forgets what you have written.
losing-choice = The page then forgets what you have chosen.
losing-decided = The page then forgets what you have decided or saved here.
losing-files = The page then forgets your files.
losing-stay = Stay here
losing-go = Go anyway

# ---- what can go wrong with a screen
broken-title = This part could not be shown
broken-again = Try again
nobody-title = There is nobody to show
nobody-text = Choose a file that says whom it is about.
no-script = Your browser does not run the programs of this page. Turn on JavaScript, or use another browser.
undo = Undo
undo-text = The files are forgotten. You can undo this for one minute. The page then reads them again.
error-screen = This part of the page could not be fetched. Try again, or open the page again.
error-offline = This part could not be fetched. See if you are online, and try again.
