# SPDX-License-Identifier: MPL-2.0
# The page's own words in English. **…** is what the reader should see first.

page-name = Indsigt
bar-language = Language
bar-exit = Leave this page

who-named = You are seeing information about **{ $person }**.
who-unnamed = You are seeing information about a person **without a name**.
who-switch = Switch person
who-option =
    { $count ->
        [one] { $person } (1 item)
       *[other] { $person } ({ $count } items)
    }
who-no-name = Person without a name

start-title = See who has information about you or your child
start-lead = Do you have a file from your doctor or hospital? Choose it here. The page then shows who has information.
start-choose = Choose files
drop-hint = Drag files here, or
drop-now = Let go of the files. The page will take them.
formats-title = Which files can I use?
formats-text = The file must follow FHIR R4. Its name mostly ends in .json.

safety-title = What happens to the file
safety-here = **The file stays here** in your browser.
safety-nothing = **Nothing is sent** to us or to anyone else.
safety-forgotten = **All is forgotten** when you close the page.

limits-title = What the page cannot do
limits-only = The page only knows your files. Others may have information too.
limits-missing = You cannot see yet who has looked. Nor can you see what you have said yes to.
limits-research = This is a test version for research. It is not legal advice. No lawyer has approved it.

overview-title = Overview
answer-title = Who has information?
answer-open = See who

list-title = Who has information about { $person }?
list-back = Back to overview
list-shown = { $shown } of { $total } shown
list-more = Show more

files-title = Your files
files-add = Add more files
files-clear = Clear and start over
files-failed = Files that were not read
file-read = Read:
file-failed = Not read:

help-title = For someone who helps you
stopped-title = The page had to start over
blocked-title = The page is not working right now
waiting = Please wait. The page is working.
waiting-file = Please wait. The page is reading { $file }.

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
status-cleared = All is forgotten. You can start over.
status-language = The language could not be fetched. Try again a little later.
status-no-file = That was not a file. Try again, or use the button.

error-file-unreadable = The file cannot be opened. It may have been moved. Choose it again.
error-engine-start = The page cannot read files right now. Open it again, or use a newer browser.
error-engine-stopped = The page stopped, and your files are forgotten. Choose them again, one at a time.
error-unknown = Something went wrong. Try again, or choose another file.
sentence-missing = A sentence is missing here.
