# SPDX-License-Identifier: MPL-2.0
# The page's own words in Danish. **…** is what the reader should see first.

page-name = Indsigt
bar-language = Sprog
bar-exit = Forlad siden

who-named = Du ser oplysninger om
who-switch = skift person
who-no-name = Person uden navn
who-unnamed-person = en person uden navn
who-self = dig selv
who-role =
    { $role ->
        [custody_holder] Du har del i forældremyndigheden.
        [parent_without_custody] Du er forælder uden forældremyndighed.
        [foster_parent] Du er plejeforælder.
        [guardian_adult] Du er værge.
        [poa_holder] Du er bisidder, eller du har en fuldmagt.
        [nearest_relative] Du er i nær familie.
        [placing_authority] Du ser dem som sagsbehandler.
        [authority] Du ser dem som sagsbehandler.
        [health_professional] Du ser dem fra sundhedsvæsenet.
        [temporary_custody_holder] Du har forældremyndigheden for en tid.
        [representative] Du er repræsentant.
        [kin_carer] Barnet bor hos dig.
        [municipal_health_staff] Du ser dem fra kommunens sundhedspleje.
       *[school_staff] Du ser dem fra skolen.
    }
viewer-switch = se siden som en anden
viewer-as = Set som { $name }
clock-moved = I eksemplet er det nu den **{ $date }**.
clock-reset = Stil uret tilbage
hidden-neutral = Her er ikke noget, du kan se.

start-title = Se, hvem der har oplysninger om dig eller dit barn
start-lead = Se, hvem der har oplysninger, og hvem der har set dem. Du kan begynde på tre måder.
start-file = Har du en fil?
start-ask = Har du ingen fil?
start-ask-text = De fleste steder giver et skærmbillede, en PDF eller papir. Siden kan ikke læse dem endnu. Se, hvad du kan få, og hvor.
start-choose = Vælg filer
drop-hint = Træk filer hertil, eller
drop-now = Slip filerne. Siden tager imod dem.
formats-title = Hvilke filer kan jeg bruge?
formats-text = Filer, der følger FHIR R4. Navnet ender som regel på .json eller .ndjson. Siden læser også logfiler, som systemer i Estland og Sverige udleverer. Den pakker selv ZIP-filer ud.

safety-title = Det sker der med filen
safety-here = **Filen bliver her** i din browser.
safety-nothing = **Intet bliver sendt** til os eller til andre.
safety-forgotten = **Siden glemmer alt**, når du lukker den. Kun det, du selv gemmer, bliver liggende.

limits-title = Det kan siden ikke
limits-only = Siden kender kun dine filer. Andre kan også have oplysninger.
limits-missing = Siden kan endnu ikke vise en fælles plan.
limits-read = Det, nogen har læst, kan ikke gøres ulæst. Siden viser kun, at det er sket.
limits-old = Siden ved kun det, som kilderne siger. En kilde kan være gammel eller tage fejl.
limits-research = Siden er en prøveudgave til forskning. Den giver ikke juridiske råd. Den er ikke godkendt af en jurist.
limits-more = Der kan være mere, end der vises her.

list-title = Hvem har oplysninger om { $person }?
list-shown =
    { $count ->
        [one] 1 sted
       *[other] { $count } steder
    }
list-empty = Ingen steder passer til det, du søger. Prøv et andet ord, eller søg i alle områder.
list-none = Filerne viser ingen steder, der har oplysninger. Det betyder ikke, at ingen har.
list-recipients =
    { $count ->
        [one] 1 sted mere har fået oplysninger, men har ikke selv nogen.
       *[other] { $count } steder mere har fået oplysninger, men har ikke selv nogen.
    }
list-and-more = og mere
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
files-open = Se dine filer
files-own = Vælg dine egne filer
files-ask = Se, hvem du kan spørge
files-failed = Filer, der ikke blev læst
files-memory = Siden husker kun filerne, til du lukker eller genindlæser siden.
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
copy-warning = Kopien indeholder alle oplysningerne. Andre, der bruger telefonen eller computeren, kan læse den.
save-blocked = Siden omkring lader ikke browseren gemme filer. Åbn Indsigt i sit eget vindue.
save-unknown = Siden omkring kan forhindre, at filen bliver gemt. Se efter, om du fik den.
save-yes = Gem
save-no = Gem ikke

help-title = Til den, der hjælper dig
help-shown = { $shown } af { $total } vist
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
status-saving-unknown = Se efter, om du fik filen. Siden omkring kan have stoppet den.
status-cleared = Alt er glemt. Du kan fortryde i et minut.
status-language = Sproget kunne ikke hentes. Prøv igen lidt senere.
status-no-file = Det var ikke en fil. Prøv igen, eller brug knappen.

error-file-unreadable = Filen kan ikke åbnes. Den er måske flyttet. Vælg den igen.
error-file-kinds = En del af siden mangler. Se, om du har net, og åbn siden igen.
error-engine-start = Siden kan ikke læse filer lige nu. Åbn den igen om lidt.
error-engine-origin = Siden omkring henter Indsigt fra en anden adresse. Derfor kan du ikke læse filer her.
error-engine-policy = Siden omkring har regler, der stopper Indsigt. Sig det til dem, der har lavet den.
error-engine-isolation = Siden omkring er lukket af, så Indsigt ikke virker. Sig det til dem, der har lavet den.
error-engine-altered = En fil på siden er ikke den rigtige. Derfor læser siden ingen filer. Prøv igen senere.
error-engine-missing = En del af siden findes ikke på serveren. Prøv igen senere.
error-engine-network = En del af siden kunne ikke hentes. Se, om du har net, og prøv igen.
error-engine-browser = Din browser er for gammel til at læse filer her. Prøv en nyere.
error-engine-stopped = Siden gik i stå, og dine filer er glemt. Vælg dem igen, en ad gangen.
error-unknown = Der skete en fejl. Prøv igen, eller vælg en anden fil.
sentence-missing = Her mangler en sætning.

# ---- above all screens
who-items =
    { $count ->
        [one] 1 oplysning
       *[other] { $count } oplysninger
    }
demo-name = Eksempel
demo-nobody = Familien findes ikke.
skip-content = Gå til indholdet
nav-title = Sider
nav-start = Begynd
nav-overview = Overblik
nav-information = Oplysninger
nav-holders = Hvem
nav-log = Opslag
nav-child = Min side
nav-own = Om mig
nav-case = Min sag
nav-help = Hjælp
nav-helpers = Hvem hjælper
nav-consents = Samtykker
nav-allowed = Hvem må se
nav-laws = Efter loven
nav-changes = Det ændrer sig
nav-sharing = Deling
nav-coverage = Hvad
nav-sources = Kilder
nav-files = Filer
nav-checks = Uklart
nav-more = Mere
nav-about = Om siden
nav-obtain = Spørg et sted
nav-sheet = Til mødet
offline-text = Du har ikke net. Det, du har åbnet, virker stadig.
offline-over = Du har net igen.
elsewhere-title = Du bestemmer på Indsigts egen side
elsewhere-look = Her kan du se, men ikke bestemme.
elsewhere-text = Vil du bestemme noget, så åbn Indsigts egen side. Dine filer følger ikke med.
elsewhere-open = Åbn Indsigts egen side
elsewhere-none = Siden omkring kan også trykke på knapperne. Derfor kan intet bestemmes her.
refused-elsewhere = Intet er bestemt. Her kan du kun se.
refused-script = Der skete intet. Et program trykkede på knappen. Tryk selv.
back = Tilbage

# ---- a day
day = { $date }
day-brief = { $brief }
day-open = vælg dag
day-now = i dag
day-title = Hvilken dag vil du se?
day-day = Dag
day-month = Måned
day-year = År
day-show = Vis dagen
day-shown = Sådan var det den **{ $date }**.
day-today = Vis i dag
day-none = Skriv en dag, der findes, med tal. For eksempel 1 og 2026.
day-future = Den dag er ikke kommet endnu. Siden viser i dag.

# ---- the example
demo-title = Se et eksempel
demo-text = En opfundet familie viser, hvad siden kan. Ingen af dem findes.
demo-open = Åbn eksemplet
demo-files = Det er eksemplets filer. De handler ikke om dig.

# ---- a shared phone
memory-title = Hvem bruger denne telefon eller computer?
memory-shared = Også andre
memory-shared-text = Siden husker intet.
memory-alone = Kun mig
memory-alone-text = Siden husker dit sprog, og hvornår du var her.
memory-kept = Siden husker nu sprog og besøg her.
memory-forgotten = Siden husker intet her.
memory-refused = Din browser lader ikke siden huske noget.

# ---- overview
overview-title = Overblik
first-title = Det venter på dig
first-answer-by = Svar senest den **{ $date }**.
first-confirm = **Bekræft, at I er stoppet.** Samtykket til { $to } om { $person } er taget tilbage.
first-ended = Slut den { $date }
first-review = **Gennemgå et samtykke.** Det handler om { $to } og { $person }. Du skal gennemgå det, før det kan gælde.
first-closes = Lukker den { $date }
first-review-open =
    { $count ->
        [one] Se det
       *[other] Se alle { $count }
    }
answer-title = Hvem har oplysninger?
answer-open =
    { $count ->
        [one] Se stedet
       *[other] Se de { $count } steder
    }
answer-more = Mere om tallet
answer-new =
    { $count ->
        [one] 1 oplysning er ny, siden du var her.
       *[other] { $count } oplysninger er nye, siden du var her.
    }
seen-title = Hvem har set oplysningerne?
seen-new =
    { $count ->
        [0] Intet nyt, siden du var her den { $date }.
        [one] **1 nyt** opslag eller deling, siden du var her den { $date }.
       *[other] **{ $count } nye** opslag og delinger, siden du var her den { $date }.
    }
seen-new-unexplained =
    { $count ->
        [one] Ét har ingen oplyst grund.
       *[other] { $count } har ingen oplyst grund.
    }
seen-all-unexplained =
    { $count ->
        [one] I alt mangler grunden 1 gang.
       *[other] I alt mangler grunden { $count } gange.
    }
seen-fresh =
    { $count ->
        [one] Se det nye
       *[other] Se de { $count } nye linjer
    }
seen-new-others =
    { $count ->
        [one] Og 1 linje om noget andet.
       *[other] Og { $count } linjer om noget andet.
    }
seen-unexplained =
    { $count ->
        [one] Se linjen uden oplyst grund
       *[other] Se alle { $count } uden oplyst grund
    }
seen-fill = Det betyder ikke, at ingen har. Opslag står i en log. Har du en log, så vælg den under Filer.
seen-open = Se alle opslag
allowed-title = Hvem må se oplysningerne?
allowed-count =
    { $count ->
        [0] Filerne nævner ingen samtykker.
        [one] Filerne nævner 1 samtykke.
       *[other] Filerne nævner { $count } samtykker.
    }
allowed-limit = Siden ved ikke, hvem du er. Derfor kan den ikke sige, hvilke der gælder nu.
allowed-open =
    { $count ->
        [one] Se samtykket
       *[other] Se de { $count } samtykker
    }
allowed-mine =
    { $count ->
        [one] 1 venter på dit svar
       *[other] Se alle { $count } spørgsmål
    }
allowed-unconfirmed =
    { $count ->
        [one] 1 stop er ikke bekræftet endnu.
       *[other] { $count } stop er ikke bekræftet endnu.
    }
allowed-acknowledge =
    { $count ->
        [one] Bekræft 1 stop
       *[other] Bekræft { $count } stop
    }
allowed-see =
    { $count ->
        [0] Se samtykker
        [one] Se det samtykke, der gælder
       *[other] Se de { $count } samtykker, der gælder
    }
answer-official = Du ser kun det, du har adgang til som ansat. Der kan være mere.
needs-title = Det kan du spørge om
needs-open = Se mere
needs-all = Se det hele
next-title = Senere
next-day = { $weekday }
tile-month = { $month }
freshness-title = Er det hele med?
freshness-all = Kilderne er opdateret til mindst den { $date }.
freshness-open = Se alle kilder
more-title = Mere
limits-open = Se, hvad siden ikke kan

# ---- a line of the log
line-looked = **{ $who }** åbnede { $what }.
line-looked-at = **{ $who }** åbnede { $what }, som ligger hos { $whose }.
line-shared = **{ $from }** viste eller sendte { $what } til { $to }.
line-changed = **{ $who }** skrev eller rettede { $what }.
line-moment = { $moment }
line-time = Kl. { $time }
line-undated = Tidspunktet er ikke oplyst
line-ask = Spørg hvorfor
line-details = Se mere om linjen
line-unit = Sted
line-role = Rolle
line-system = It-system
line-types = Slags
line-basis = Grunden med stedets egne ord
line-actor = Se mere om { $who }
law-unsigned = Stedet henviser selv til loven. Siden har ikke tjekket, om den passer. Listen over love er ikke godkendt af en jurist.
actor-unknown = et sted, der ikke er oplyst
unstated = Ikke oplyst
number = { $count }
times =
    { $count ->
        [one] 1 gang
       *[other] { $count } gange
    }

# ---- the log
log-title = Hvem har set oplysninger om { $person }?
log-count =
    Oplysningerne er set { $looks ->
        [one] **1** gang
       *[other] **{ $looks }** gange
    } og delt { $shares ->
        [one] **1** gang
       *[other] **{ $shares }** gange
    }.
log-changes =
    { $count ->
        [one] 1 linje handler om oplysninger, der er skrevet eller rettet.
       *[other] { $count } linjer handler om oplysninger, der er skrevet eller rettet.
    }
log-others =
    { $count ->
        [one] 1 linje siger ikke, hvad der skete.
       *[other] { $count } linjer siger ikke, hvad der skete.
    }
log-attempts =
    { $count ->
        [one] 1 forsøg på at bruge oplysninger lykkedes ikke.
       *[other] { $count } forsøg på at bruge oplysninger lykkedes ikke.
    }
log-partial =
    { $count ->
        [one] 1 kilde svarer ikke. Der kan være flere opslag, end du ser her.
       *[other] { $count } kilder svarer ikke. Der kan være flere opslag, end du ser her.
    }
log-unexplained =
    { $count ->
        [one] 1 gang er der ingen oplyst grund
       *[other] { $count } gange er der ingen oplyst grund
    }
log-unexplained-text = Det kan godt være lovligt. Du kan spørge stedet, hvorfor det skete.
log-unexplained-all =
    { $count ->
        [one] Se den
       *[other] Se alle { $count }
    }
log-lines =
    { $count ->
        [0] Ingen linjer
        [one] 1 linje
       *[other] { $count } linjer
    }
log-empty = Filerne siger ikke, hvem der har set oplysningerne. Det betyder ikke, at ingen har.
log-empty-filter = Ingen linjer passer til det, du har valgt.
filter-title = Vælg, hvad du vil se
filter-used = Du ser kun en del af listen
filter-search = Søg efter sted eller system
filter-sector = Område
filter-actor = Sted
filter-basis = Grund
filter-from = Fra
filter-to = Til og med
filter-fresh = Kun nyt, siden jeg var her
filter-all = Alle
filter-count = { $name } ({ $count })
filter-show = Vis
filter-reset = Vis det hele igen
ground-none-name = Ingen grund oplyst
ground-consent-name = Med samtykke
ground-law-name = Stedet henviser til en lov
ground-emergency-name = Akut adgang
ground-stated-name = En anden grund
ground-none =
    { $count ->
        [one] Ingen grund oplyst: 1 gang
       *[other] Ingen grund oplyst: { $count } gange
    }
ground-consent =
    { $count ->
        [one] Med samtykke: 1 gang
       *[other] Med samtykke: { $count } gange
    }
ground-law =
    { $count ->
        [one] Henviser til en lov: 1 gang
       *[other] Henviser til en lov: { $count } gange
    }
ground-emergency =
    { $count ->
        [one] Akut adgang: 1 gang
       *[other] Akut adgang: { $count } gange
    }
ground-stated =
    { $count ->
        [one] En anden grund: 1 gang
       *[other] En anden grund: { $count } gange
    }
pager-title = Bladr i listen
pager-back = Forrige
pager-next = Næste
pager-shown = { $first }–{ $last } af { $total }
part-shown = Her er vist { $shown } af { $total }.
paper-foot = { $initials } Udskrevet { $date }
paper-part = Del { $part } af { $parts } · { $foot }
fold-rest =
    { $count ->
        [one] Vis 1 mere
       *[other] Vis { $count } mere
    }
fold-fewer = Vis færre

# ---- one place
actor-holds = Det har stedet
actor-count =
    { $count ->
        [one] **1 oplysning**
       *[other] **{ $count } oplysninger**
    }
actor-since = Fra { $date }.
actor-holds-nothing = Stedet har ingen oplysninger i filerne.
actor-systems = It-systemer
actor-log = Opslag og delinger, hvor stedet er med
actor-log-none = Filerne siger ikke, at stedet har set eller delt oplysninger.
actor-log-all =
    { $count ->
        [one] Se linjen, hvor stedet er med
       *[other] Se alle { $count } linjer, hvor stedet er med
    }
actor-contact = Hvem kan du spørge?
actor-contact-none = Der står ikke, hvem du kan spørge. Prøv at ringe til stedets hovednummer.
actor-can = Det kan du bede om
actor-can-see = At se, hvad stedet har om jer.
actor-can-correct = At få rettet noget, der er forkert.
actor-can-why = At få at vide, hvorfor nogen har set oplysningerne.
actor-can-limit = Siden kan ikke sende beskeder for dig endnu.
actor-gave = Stedet har delt med
actor-got = Stedet har fået fra
ask-title = Spørg hvorfor
ask-how = Du kan ringe eller skrive. Du kan bruge de ord, der står her:
ask-reason = »Hvad var grunden? Og hvem kan jeg tale med om det?«
ask-limit = At grunden mangler, betyder ikke, at nogen har gjort noget forkert.

# ---- what there is
items-title = Oplysninger
items-count =
    { $count ->
        [0] Ingen oplysninger
        [one] 1 oplysning
       *[other] { $count } oplysninger
    }
items-limit = Du ser, hvad der findes, og hvor. Du ser ikke, hvad der står i oplysningerne.
items-what = Hvad
items-date = Dato
items-place = Sted
items-system = It-system
items-undated = Ingen dato
coverage-title = Hvad findes, og hvad findes ikke?
coverage-count = I { $count } af { $total } felter findes der oplysninger.
coverage-lead = »Findes ikke« står der kun, når de kilder, der kan have det, har svaret. Ellers står der »Ved ikke«.
coverage-kind = Slags
coverage-unknown-fields = Siden ved intet om: { $what }.
coverage-without =
    { $count ->
        [one] 1 oplysning hører ikke til et område.
       *[other] { $count } oplysninger hører ikke til et område.
    }

# ---- sharing
sharing-title = Hvem deler med hvem?
sharing-count =
    { $count ->
        [0] Filerne siger ikke, at nogen har delt oplysninger.
        [one] Der er delt oplysninger **1 gang**.
       *[other] Der er delt oplysninger **{ $count } gange**.
    }
sharing-without =
    { $count ->
        [one] 1 gang er giver eller modtager ikke oplyst.
       *[other] { $count } gange er giver eller modtager ikke oplyst.
    }
sharing-rows =
    { $count ->
        [one] 1 række
       *[other] { $count } rækker
    }
sharing-to = til
sharing-last = Senest

# ---- sources
sources-title = Svarer kilderne?
sources-none = Filerne siger ikke, hvilke systemer de kommer fra.
sources-count = { $count } af { $total } kilder svarer.
sources-ready =
    { $count ->
        [one] 1 kilde svarer. Vis den
       *[other] { $count } kilder svarer. Vis dem
    }
sources-name = Kilde
sources-state = Svar
sources-until = Dækker til og med
sources-owner = Ejer
sources-vendor = Leverandør: { $name }
sources-vendor-none = Står der ingen leverandør, er den ukendt.
sources-items = Oplysninger

# ---- what does not fit
checks-title = Det, der ikke passer sammen
checks-lead = Her er noget, du kan spørge om. Det betyder ikke, at nogen har gjort noget forkert.
checks-differ = Forskelle
checks-none = Siden har ikke fundet forskelle, du kan spørge om.
checks-date =
    { $count ->
        [one] { $date } i 1 system
       *[other] { $date } i { $count } systemer
    }
checks-waiting = Svar, nogen venter på
checks-none-waiting = Siden kender ingen svar, som nogen venter på.
request-who = { $from } har bedt { $to } om { $what }.
request-unstated = noget, der ikke er oplyst
codes-title = Ord, siden ikke kender
codes-count = { $count } af { $total } oplysninger har et navn, som siden ikke kan forklare.

# ---- under every screen
words-title = Svære ord her ({ $count })
speak = Læs højt
speak-stop = Stop oplæsning
print = Udskriv

# ---- about
about-title = Om siden
about-lead = Siden viser, hvem der har oplysninger, og hvem der har set dem. Den er til dig og din familie.
about-portal = **Ligger siden inde i en anden side**, kan den side læse med og trykke. Derfor kan du ikke bestemme noget der.
about-law = Siden viser den grund, som stedet selv skriver. Den afgør ikke, om grunden er god nok.
legal-title = Om loven
access-title = Kan alle bruge siden?
access-standard = Siden er bygget efter WCAG 2.2, niveau AA.
access-tested = Siden er afprøvet med tastatur, zoom og mørke farver i tre browsere.
access-untested = Mennesker, der bruger skærmlæser, har ikke prøvet siden endnu.
access-tell = Der er ingen at skrive til endnu. Det kommer, når siden ikke længere er en prøveudgave.
version-title = Udgave
version-number = Nummer
version-hash = Kendetegn
version-licence = Licens
version-others = Kode fra andre
version-notices = Se licenserne (på engelsk)
glossary-title = Alle svære ord ({ $count })

# ---- leaving
leave-title = Forlad siden hurtigt
leave-ways = Tryk på **Forlad siden**, eller tryk **tre gange på Shift**.
leave-within = Inde i en anden side virker Shift kun, når du lige har brugt Indsigt.
leave-trace = **Browserens historik viser stadig**, at du har været her.
leave-lost = Indlæser du siden igen, glemmer den dine filer, valg og svar.
left-around = Indsigt er lukket. Siden omkring er stadig åben. Luk selv fanen eller vinduet.
losing-out = Vil du forlade siden?
losing-here = Vil du gå væk herfra?
losing-words = Så glemmer siden det, du har skrevet.
losing-choice = Så glemmer siden det, du har valgt.
losing-decided = Så glemmer siden det, du har besluttet eller gemt her.
losing-files = Så glemmer siden dine filer.
losing-stay = Bliv her
losing-go = Gå alligevel

# ---- what can go wrong with a screen
broken-title = Denne del kunne ikke vises
broken-again = Prøv igen
nobody-title = Der er ingen at vise
nobody-text = Vælg en fil, hvor der står, hvem den handler om.
no-script = Din browser kører ikke sidens programmer. Slå JavaScript til, eller brug en anden browser.
undo = Fortryd
undo-text = Filerne er glemt. Du kan fortryde i et minut. Så læser siden dem igen.
error-screen = Denne del af siden kunne ikke hentes. Prøv igen, eller åbn siden igen.
error-offline = Denne del kunne ikke hentes. Se, om du har net, og prøv igen.
