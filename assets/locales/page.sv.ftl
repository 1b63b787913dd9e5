# SPDX-License-Identifier: MPL-2.0
# The page's own words in Swedish. **…** is what the reader should see first.

page-name = Indsigt
bar-language = Språk
bar-exit = Lämna sidan

who-named = Du ser uppgifter om **{ $person }**.
who-unnamed = Du ser uppgifter om en person **utan namn**.
who-switch = Byt person
who-option =
    { $count ->
        [one] { $person } (1 uppgift)
       *[other] { $person } ({ $count } uppgifter)
    }
who-no-name = Person utan namn

start-title = Se vem som har uppgifter om dig eller ditt barn
start-lead = Har du hämtat en fil från vården? Välj den här. Då visar sidan vem som har uppgifter.
start-choose = Välj filer
drop-hint = Dra filer hit, eller
drop-now = Släpp filerna. Sidan tar emot dem.
formats-title = Vilka filer kan jag använda?
formats-text = Filer som följer FHIR R4. Namnet slutar oftast på .json eller .ndjson. Sidan tar också den logg som du kan hämta i Sverige eller Estland.

safety-title = Det här händer med filen
safety-here = **Filen stannar här** i din webbläsare.
safety-nothing = **Inget skickas** till oss eller till andra.
safety-forgotten = **Allt glöms** när du stänger sidan. Bara det du själv sparar blir kvar.

limits-title = Det här kan sidan inte
limits-only = Sidan känner bara till dina filer. Andra kan också ha uppgifter.
limits-missing = Du kan inte se än vem som har tittat. Du kan inte heller se vad du har sagt ja till.
limits-research = Sidan är en testversion för forskning. Den ger inte juridiska råd. Den är inte godkänd av en jurist.

overview-title = Översikt
answer-title = Vem har uppgifter?
answer-open = Se vem

list-title = Vem har uppgifter om { $person }?
list-back = Tillbaka till översikten
list-shown = { $shown } av { $total } visas
list-more = Visa fler
list-save = Spara listan
list-file = lista.csv
list-warning = Listan visar vem som har uppgifter. Andra som använder telefonen eller datorn kan läsa den.
column-place = Ställe
column-count = Antal
column-what = Uppgifter
column-newest = Nyast

files-title = Dina filer
files-add = Lägg till fler filer
files-clear = Rensa och börja om
files-failed = Filer som inte lästes
files-memory = Sidan minns filerna bara tills du stänger den.
file-read = Läst:
file-failed = Inte läst:
file-unreached = Hanns inte med:
unreached-text = Välj filen igen om den ska vara med.
group-failed = { $count } filer är inte lästa
group-unreached = { $count } filer hanns inte med
group-unreached-text = Välj dem igen om de ska vara med.
group-partly = { $count } filer är lästa, men inte helt
group-read = { $count } filer är lästa
group-again = { $count } filer fanns redan här
group-open = Visa filerna

copy-save = Spara en kopia
copy-of = Spara en kopia av { $file }
copy-file = uppgifter
copy-warning = Kopian innehåller allt. Andra som använder telefonen eller datorn kan läsa den.
save-yes = Spara
save-no = Spara inte

help-title = Till den som hjälper dig
stopped-title = Sidan fick börja om
blocked-title = Sidan fungerar inte just nu
waiting = Vänta lite. Sidan arbetar.
waiting-file = Vänta lite. Sidan läser { $file }.
waiting-files =
    { $count ->
        [one] Vänta lite. Sidan läser 1 fil.
       *[other] Vänta lite. Sidan läser { $count } filer.
    }
progress-file = Fil { $at } av { $of }
progress-stop = Stoppa
progress-stopping = Sidan stannar när filen är läst. Det som är läst finns kvar här.

status-read =
    { $count ->
        [one] 1 fil är läst.
       *[other] { $count } filer är lästa.
    }
status-failed =
    { $count ->
        [one] 1 fil gick inte att läsa.
       *[other] { $count } filer gick inte att läsa.
    }
status-unreached =
    { $count ->
        [one] 1 fil hanns inte med.
       *[other] { $count } filer hanns inte med.
    }
status-saving = Din webbläsare sparar filen nu.
status-cleared = Allt är glömt. Du kan börja om.
status-language = Språket gick inte att hämta. Försök igen lite senare.
status-no-file = Det var inte en fil. Försök igen, eller använd knappen.

error-file-unreadable = Filen går inte att öppna. Den kan ha flyttats. Välj den igen.
error-engine-start = Sidan kan inte läsa filer just nu. Öppna den igen, eller byt till en nyare webbläsare.
error-engine-stopped = Sidan stannade, och dina filer är glömda. Välj dem igen, en i taget.
error-unknown = Något gick fel. Försök igen, eller välj en annan fil.
sentence-missing = Här saknas en mening.
