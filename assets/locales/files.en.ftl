# SPDX-License-Identifier: MPL-2.0
# The page's words in English about files that are not read, and about where to get what. Fetched after the first view.

# ---- what a file is, and what to do with it
error-kind-pdf = This is a PDF. The page cannot read it yet. Keep it yourself, and ask the place for a data file.
error-kind-pdf_locked = This is a PDF that is locked. The page cannot read it. Ask the place for a data file.
error-kind-picture = This is a picture. The page cannot read it yet. Keep it yourself.
error-kind-apple_health = The file is from Apple Health. It has no records from a doctor or hospital. Choose another file.
error-kind-apple_xml = The file is from Apple Health. It has no records. Choose the whole package that Apple gave you.
error-kind-apple_cda = These are measurements from Apple Health. They do not say who has information. Choose another file.
error-kind-health_connect = The file is from Health Connect. Steps and pulse do not say who has information. Choose another file.
error-kind-office = This is a document or a spreadsheet. The page cannot read it yet. Save it as PDF, and keep it yourself.
error-kind-database = This is a database of a program. The page cannot read it. Ask whether the program can save in another way.
error-kind-rtf = This is a document (RTF). The page cannot read it yet. Save it as PDF, and keep it yourself.
error-kind-edifact = This is a message between computer systems (EDIFACT). The page cannot read it. Ask the place for another file.
error-kind-page = This is a saved web page. The page cannot read it yet. See whether it is only the page to log in.
error-kind-recording = This is a recording of your browser. **It holds keys to your log-in.** Delete it, and share it with nobody.
error-kind-smart_link = This is a link to something on the internet. The page does not open it. If you have the file, choose that.
error-kind-smart_card = This is a health card (SMART). The page cannot read it yet. Keep it yourself.
error-kind-smart_files = This is a list of files on the internet. The page does not fetch them. Choose the files themselves.
error-kind-sundhed_raw = This looks like what a program fetched from sundhed.dk. The page cannot read it. Never give a program your log-in.
error-kind-cda = This is a health document (CDA). The page cannot read it yet. Ask whether you can get it as FHIR.
error-kind-fhir_xml = The file follows FHIR, but is written in another way. Ask whether it can be saved as .json.
error-kind-swedish_log = This is a Swedish log in a form that the page cannot read yet. Keep it yourself.
error-kind-danish_log = This is a log of the Danish Min log. The page cannot read that form yet. It may show civil numbers of others, so do not share it.
error-kind-medicine_card = This is a Danish medicine card. The page cannot read that form yet. Keep it yourself.
error-kind-vaccination_card = This is a list of vaccinations. The page cannot read that form yet. Keep it yourself.
error-kind-message = This is a message between health services. The page cannot read it yet. Keep it yourself.
error-kind-digital_post = This is a letter from the Danish Digital Post. The page cannot read it yet. Keep it yourself.
error-kind-xml = This is an XML file that the page does not know. Ask those who gave it to you for another kind.
error-kind-text = This is text or a table. The page cannot read it yet. Keep it yourself.
error-kind-empty = The file is empty. Get it again, or choose another.
error-kind-unknown = The page does not know that kind of file. Ask those who gave it to you what it is.

# ---- packed files
error-zip-size = The files in the package are too large. Unpack it yourself, and choose a few files at a time.
error-zip-entries = There are too many files in the package. Unpack it yourself, and choose a few files at a time.
error-zip-ratio = The package can grow unexpectedly large. So the page does not open it. Ask those who gave it to you.
error-zip-damaged = What is packed is damaged, or is not what it says. Get it again.
error-zip-encrypted = The file is locked with a code in the package. Unpack it yourself, and choose it.
error-zip-method = The file is packed in a way that the page does not know. Unpack it yourself, and choose it.
error-zip-zip64 = The package has a form for very large files. Unpack it yourself, and choose the files.
error-zip-disks = The package is split into several parts. Unpack it yourself, and choose the files.
error-zip-overlap = The files in the package lie over each other. So the page does not open it. Ask those who gave it to you.
error-zip-inside = This is a package within a package. Unpack it yourself, and choose the files.
error-zip-empty = There are no files in the package. Get it again, or choose another.
error-zip-browser = Your browser cannot unpack files here. Unpack them yourself, and choose them.

# ---- where to get what
obtain-title = Whom can you ask?
obtain-lead = Most places give a screenshot, a PDF or paper. The page cannot read those yet.
obtain-country = Country
obtain-show = Show
obtain-land =
    { $country ->
        [dk] Denmark
        [se] Sweden
        [no] Norway
        [fi] Finland
       *[ee] Estonia
    }
obtain-gives = You get
obtain-form =
    { $form ->
        [screen] screen
        [pdf] PDF
       *[paper] paper
    }
obtain-long = How fast
obtain-source = Source:
obtain-as-of = The source is from { $date }.
obtain-old = This may be out of date. It was to be checked again by { $date }.
obtain-status = This rests on public sources and was not tried out. No lawyer has approved it.
obtain-long_now = At once.
obtain-long_month = One month. It can be longer.

obtain-dk_health-where = sundhed.dk
obtain-dk_health-what = Shows much about you. Save it as PDF, and keep it yourself. You get no data file.
obtain-dk_log-where = Min log on sundhed.dk
obtain-dk_log-what = Shows who looked, two years back. Also for your child under 15. Not every hospital and municipality is in it.
obtain-dk_ask-where = Municipality, school, PPR and hospital
obtain-dk_ask-what = Ask for aktindsigt (to see the file). Ask for files instead of paper.
obtain-dk_ask-long = Seven working days for case and patient files. Otherwise they must say why. One month for other information.
obtain-dk-note = sundhed.dk gets a new owner on 1 January 2027.

obtain-se_health-where = 1177
obtain-se_health-what = Shows the record and who read it. Not everything is shown. From 13 to 15 usually neither you nor your child can see it.
obtain-se_log-where = The region
obtain-se_log-what = Ask for the whole log. It may come on paper, and cost money.
obtain-se_log-long = They must answer promptly.
obtain-se_ask-where = School and social services
obtain-se_ask-what = Ask for registerutdrag (what they hold) and for copies. They may choose paper.
obtain-se_ask-long = One month for registerutdrag. Copies must come promptly.

obtain-no_health-where = Helsenorge
obtain-no_health-what = Shows the record and the log. Save the documents there first.
obtain-no_child-where = Helsenorge for your child
obtain-no_child-what = Under 12: yes, if one of you lives at the child's address. From 12 to 15: little. From 16: the young person alone.
obtain-no_ask-where = Child welfare, school and PPT
obtain-no_ask-what = Ask them to see what they have.

obtain-fi_health-where = OmaKanta
obtain-fi_health-what = Shows the record and where it was used.
obtain-fi_log-where = The wellbeing services county, and Kela for prescriptions
obtain-fi_log-what = Ask who looked. For the last two years you need not give a reason.
obtain-fi_log-long = One month. It can take two months more.
obtain-fi_child-where = Your child's visits in OmaKanta
obtain-fi_child-what = They show, unless the child may say no and does.

obtain-ee_health-where = Terviseportaal
obtain-ee_health-what = Shows documents and who opened them, by name.
obtain-ee_log-where = Andmejälgija on eesti.ee
obtain-ee_log-what = Shows looks in 15 of over 300 registers. An empty list does not mean that nobody looked.
obtain-ee_ask-where = Other registers
obtain-ee_ask-what = Ask those who keep the register.
