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
formats-text = Filen skal følge FHIR R4. Navnet ender som regel på .json.

safety-title = Det sker der med filen
safety-here = **Filen bliver her** i din browser.
safety-nothing = **Intet bliver sendt** til os eller til andre.
safety-forgotten = **Alt bliver glemt**, når du lukker siden.

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

files-title = Dine filer
files-add = Tilføj flere filer
files-clear = Ryd og begynd forfra
files-failed = Filer, der ikke blev læst
file-read = Læst:
file-failed = Ikke læst:

help-title = Til den, der hjælper dig
stopped-title = Siden måtte begynde forfra
blocked-title = Siden virker ikke lige nu
waiting = Vent lidt. Siden arbejder.
waiting-file = Vent lidt. Siden læser { $file }.

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
status-cleared = Alt er glemt. Du kan begynde forfra.
status-language = Sproget kunne ikke hentes. Prøv igen lidt senere.
status-no-file = Det var ikke en fil. Prøv igen, eller brug knappen.

error-file-unreadable = Filen kan ikke åbnes. Den er måske flyttet. Vælg den igen.
error-engine-start = Siden kan ikke læse filer lige nu. Åbn den igen, eller brug en nyere browser.
error-engine-stopped = Siden gik i stå, og dine filer er glemt. Vælg dem igen, en ad gangen.
error-unknown = Der skete en fejl. Prøv igen, eller vælg en anden fil.
sentence-missing = Her mangler en sætning.
