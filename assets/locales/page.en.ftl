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
formats-text = Files that follow FHIR R4. The name mostly ends in .json or .ndjson. The page also takes the log that Sweden or Estonia gives you.

safety-title = What happens to the file
safety-here = **The file stays here** in your browser.
safety-nothing = **Nothing is sent** to us or to anyone else.
safety-forgotten = **All is forgotten** when you close the page. Only what you save yourself stays.

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
files-failed = Files that were not read
files-memory = The page remembers the files only until you close it.
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
copy-warning = The copy holds everything. Others who use the phone or computer can read it.
save-yes = Save
save-no = Do not save

help-title = For someone who helps you
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
status-cleared = All is forgotten. You can start over.
status-language = The language could not be fetched. Try again a little later.
status-no-file = That was not a file. Try again, or use the button.

error-file-unreadable = The file cannot be opened. It may have been moved. Choose it again.
error-engine-start = The page cannot read files right now. Open it again, or use a newer browser.
error-engine-stopped = The page stopped, and your files are forgotten. Choose them again, one at a time.
error-unknown = Something went wrong. Try again, or choose another file.
sentence-missing = A sentence is missing here.
