# SPDX-License-Identifier: MPL-2.0
# The page's own words in Danish. **…** is what the reader should see first.

page-name = Indsigt
bar-language = Sprog
bar-exit = Forlad siden

who-named = Du ser oplysninger om **{ $person }**.
who-unnamed = Du ser oplysninger om en person **uden navn**.
who-switch = Skift person
who-option =
    { $count ->
        [one] { $person } (1 oplysning)
       *[other] { $person } ({ $count } oplysninger)
    }
who-no-name = Person uden navn

start-title = Se, hvem der har oplysninger om dig eller dit barn
start-lead = Har du hentet en fil fra lægen eller sygehuset? Vælg den her. Så viser siden, hvem der har oplysninger.
start-choose = Vælg filer
drop-hint = Træk filer hertil, eller
drop-now = Slip filerne. Siden tager imod dem.
formats-title = Hvilke filer kan jeg bruge?
formats-text = Filer, der følger FHIR R4. Navnet ender som regel på .json eller .ndjson. Siden tager også den log, som du kan hente i Sverige eller Estland.

safety-title = Det sker der med filen
safety-here = **Filen bliver her** i din browser.
safety-nothing = **Intet bliver sendt** til os eller til andre.
safety-forgotten = **Alt bliver glemt**, når du lukker siden. Kun det, du selv gemmer, bliver liggende.

limits-title = Det kan siden ikke
limits-only = Siden kender kun dine filer. Andre kan også have oplysninger.
limits-missing = Du kan endnu ikke se, hvem der har kigget. Du kan heller ikke se, hvad du har sagt ja til.
limits-research = Siden er en prøveudgave til forskning. Den giver ikke juridiske råd. Den er ikke godkendt af en jurist.

overview-title = Overblik
answer-title = Hvem har oplysninger?
answer-open = Se hvem

list-title = Hvem har oplysninger om { $person }?
list-back = Tilbage til overblik
list-shown = { $shown } af { $total } vist
list-more = Vis flere
list-save = Gem listen
list-file = liste.csv
list-warning = Listen viser, hvem der har oplysninger. Andre, der bruger telefonen eller computeren, kan læse den.
column-place = Sted
column-count = Antal
column-what = Oplysninger
column-newest = Nyest

files-title = Dine filer
files-add = Tilføj flere filer
files-clear = Ryd og begynd forfra
files-failed = Filer, der ikke blev læst
files-memory = Siden husker kun filerne, til du lukker den.
file-read = Læst:
file-failed = Ikke læst:
file-unreached = Ikke nået:
unreached-text = Vælg filen igen, hvis den skal med.
group-failed = { $count } filer er ikke læst
group-unreached = { $count } filer blev ikke nået
group-unreached-text = Vælg dem igen, hvis de skal med.
group-partly = { $count } filer er læst, men ikke helt
group-read = { $count } filer er læst
group-again = { $count } filer var her allerede
group-open = Vis filerne

copy-save = Gem en kopi
copy-of = Gem en kopi af { $file }
copy-file = oplysninger
copy-warning = Kopien indeholder det hele. Andre, der bruger telefonen eller computeren, kan læse den.
save-yes = Gem
save-no = Gem ikke

help-title = Til den, der hjælper dig
stopped-title = Siden måtte begynde forfra
blocked-title = Siden virker ikke lige nu
waiting = Vent lidt. Siden arbejder.
waiting-file = Vent lidt. Siden læser { $file }.
waiting-files =
    { $count ->
        [one] Vent lidt. Siden læser 1 fil.
       *[other] Vent lidt. Siden læser { $count } filer.
    }
progress-file = Fil { $at } af { $of }
progress-stop = Stop
progress-stopping = Siden stopper, når filen er læst. Det, der er læst, bliver her.

status-read =
    { $count ->
        [one] 1 fil er læst.
       *[other] { $count } filer er læst.
    }
status-failed =
    { $count ->
        [one] 1 fil kunne ikke læses.
       *[other] { $count } filer kunne ikke læses.
    }
status-unreached =
    { $count ->
        [one] 1 fil blev ikke nået.
       *[other] { $count } filer blev ikke nået.
    }
status-saving = Din browser gemmer filen nu.
status-cleared = Alt er glemt. Du kan begynde forfra.
status-language = Sproget kunne ikke hentes. Prøv igen lidt senere.
status-no-file = Det var ikke en fil. Prøv igen, eller brug knappen.

error-file-unreadable = Filen kan ikke åbnes. Den er måske flyttet. Vælg den igen.
error-engine-start = Siden kan ikke læse filer lige nu. Åbn den igen, eller brug en nyere browser.
error-engine-stopped = Siden gik i stå, og dine filer er glemt. Vælg dem igen, en ad gangen.
error-unknown = Der skete en fejl. Prøv igen, eller vælg en anden fil.
sentence-missing = Her mangler en sætning.
