# SPDX-License-Identifier: MPL-2.0
# The page's own words in Swedish. **…** is what the reader should see first.

page-name = Indsigt
bar-language = Språk
bar-exit = Lämna sidan

who-named = Du ser uppgifter om
who-switch = byt person
who-no-name = Person utan namn
who-unnamed-person = en person utan namn
who-self = dig själv
who-role =
    { $role ->
        [custody_holder] Du är vårdnadshavare.
        [parent_without_custody] Du är förälder utan vårdnad.
        [foster_parent] Du är familjehemsförälder.
        [guardian_adult] Du är god man eller förvaltare.
        [poa_holder] Du är stödperson, eller så har du en fullmakt.
        [nearest_relative] Du är nära anhörig.
        [placing_authority] Du ser dem som handläggare.
        [authority] Du ser dem som handläggare.
        [health_professional] Du ser dem från vården.
        [temporary_custody_holder] Du har vårdnaden för en tid.
        [representative] Du är företrädare.
        [kin_carer] Barnet bor hos dig.
        [municipal_health_staff] Du ser dem från kommunens hälsovård.
       *[school_staff] Du ser dem från skolan.
    }
viewer-switch = se sidan som någon annan
viewer-as = Sett som { $name }
clock-moved = I exemplet är det nu den **{ $date }**.
clock-reset = Ställ tillbaka klockan
hidden-neutral = Det finns inget här som du kan se.

start-title = Se vem som har uppgifter om dig eller ditt barn
start-lead = Se vem som har uppgifter, och vem som har tittat på dem. Du kan börja på tre sätt.
start-file = Har du en fil?
start-ask = Har du ingen fil?
start-ask-text = De flesta verksamheter ger en skärmbild, en PDF eller papper. Sidan kan inte läsa dem än. Se vad du kan få, och var.
start-choose = Välj filer
drop-hint = Dra filer hit, eller
drop-now = Släpp filerna. Sidan tar emot dem.
formats-title = Vilka filer kan jag använda?
formats-text = Filer som följer FHIR R4. Namnet slutar oftast på .json eller .ndjson. Sidan läser också loggfiler som system i Estland och Sverige lämnar ut. Den packar själv upp ZIP-filer.

safety-title = Det här händer med filen
safety-here = **Filen stannar här** i din webbläsare.
safety-nothing = **Inget skickas** till oss eller till andra.
safety-forgotten = **Sidan glömmer allt** när du stänger den. Bara det du själv sparar blir kvar.

limits-title = Det här kan sidan inte
limits-only = Sidan känner bara till dina filer. Andra kan också ha uppgifter.
limits-missing = Sidan kan inte visa en gemensam plan än.
limits-read = Det som någon har läst går inte att göra oläst. Sidan visar bara att det har hänt.
limits-old = Sidan vet bara det som källorna säger. En källa kan vara gammal eller ha fel.
limits-research = Sidan är en testversion för forskning. Den ger inte juridiska råd. Den är inte godkänd av en jurist.
limits-more = Det kan finnas mer än det som visas här.

list-title = Vem har uppgifter om { $person }?
list-shown =
    { $count ->
        [one] 1 verksamhet
       *[other] { $count } verksamheter
    }
list-empty = Ingen verksamhet passar in på det du söker. Prova ett annat ord, eller sök i alla områden.
list-none = Filerna visar ingen verksamhet som har uppgifter. Det betyder inte att ingen har några.
list-recipients =
    { $count ->
        [one] 1 verksamhet till har fått uppgifter, men har inga egna.
       *[other] { $count } verksamheter till har fått uppgifter, men har inga egna.
    }
list-and-more = och mer
list-save = Spara listan
list-file = lista.csv
list-warning = Listan visar vem som har uppgifter. Andra som använder telefonen eller datorn kan läsa den.
column-place = Verksamhet
column-count = Antal
column-what = Uppgifter
column-newest = Nyast

files-title = Dina filer
files-add = Lägg till fler filer
files-clear = Rensa och börja om
files-open = Se dina filer
files-own = Välj dina egna filer
files-ask = Se vem du kan fråga
files-failed = Filer som inte lästes
files-memory = Sidan minns filerna bara tills du stänger eller läser in sidan igen.
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
copy-warning = Kopian innehåller alla uppgifter. Andra som använder telefonen eller datorn kan läsa den.
save-blocked = Sidan runt om låter inte webbläsaren spara filer. Öppna Indsigt i ett eget fönster.
save-unknown = Sidan runt om kan hindra att filen sparas. Se efter om du fick den.
save-yes = Spara
save-no = Spara inte

help-title = Till den som hjälper dig
help-shown = { $shown } av { $total } visas
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
status-saving-unknown = Se efter om du fick filen. Sidan runt om kan ha stoppat den.
status-cleared = Sidan har glömt allt. Du kan ångra det i en minut.
status-language = Språket gick inte att hämta. Försök igen lite senare.
status-no-file = Det var inte en fil. Försök igen, eller använd knappen.

error-file-unreadable = Filen går inte att öppna. Den kan ha flyttats. Välj den igen.
error-file-kinds = En del av sidan saknas. Se om du har nät, och öppna sidan igen.
error-engine-start = Sidan kan inte läsa filer just nu. Öppna den igen om en stund.
error-engine-origin = Sidan runt om hämtar Indsigt från en annan adress. Därför kan du inte läsa filer här.
error-engine-policy = Sidan runt om har regler som stoppar Indsigt. Säg det till dem som har gjort den.
error-engine-isolation = Sidan runt om är avskärmad, så att Indsigt inte fungerar. Säg det till dem som har gjort den.
error-engine-altered = En fil på sidan är inte den rätta. Därför läser sidan inga filer. Försök igen senare.
error-engine-missing = En del av sidan finns inte på servern. Försök igen senare.
error-engine-network = En del av sidan kunde inte hämtas. Se om du har nät och försök igen.
error-engine-browser = Din webbläsare är för gammal för att läsa filer här. Prova en nyare.
error-engine-stopped = Sidan stannade, och dina filer är glömda. Välj dem igen, en i taget.
error-unknown = Något gick fel. Försök igen, eller välj en annan fil.
sentence-missing = Här saknas en mening.

# ---- above all screens
who-items =
    { $count ->
        [one] 1 uppgift
       *[other] { $count } uppgifter
    }
demo-name = Exempel
demo-nobody = Familjen finns inte.
skip-content = Gå till innehållet
nav-title = Sidor
nav-start = Börja
nav-overview = Översikt
nav-information = Uppgifter
nav-holders = Vem
nav-log = Loggen
nav-child = Min sida
nav-own = Om mig
nav-case = Mitt ärende
nav-help = Hjälp
nav-helpers = Vem hjälper
nav-consents = Samtycken
nav-allowed = Vem får se
nav-laws = Enligt lag
nav-changes = Det ändras
nav-sharing = Delning
nav-coverage = Vad
nav-sources = Källor
nav-files = Filer
nav-checks = Oklart
nav-more = Mer
nav-about = Om sidan
nav-obtain = Fråga en verksamhet
nav-sheet = Till mötet
offline-text = Du har inget nät. Det du har öppnat fungerar ändå.
offline-over = Du har nät igen.
elsewhere-title = Du bestämmer på Indsigts egen sida
elsewhere-look = Här kan du se, men inte bestämma.
elsewhere-text = Vill du bestämma något? Öppna Indsigts egen sida. Dina filer följer inte med.
elsewhere-open = Öppna Indsigts egen sida
elsewhere-none = Sidan runt om kan också trycka på knapparna. Därför kan inget bestämmas här.
refused-elsewhere = Inget är bestämt. Här kan du bara se.
refused-script = Ingenting hände. Ett program tryckte på knappen. Tryck själv.
back = Tillbaka

# ---- a day
day = { $date }
day-brief = { $brief }
day-open = välj dag
day-now = i dag
day-title = Vilken dag vill du se?
day-day = Dag
day-month = Månad
day-year = År
day-show = Visa dagen
day-shown = Så här var det den **{ $date }**.
day-today = Visa i dag
day-none = Skriv en dag som finns, med siffror. Till exempel 1 och 2026.
day-future = Den dagen har inte kommit än. Sidan visar i dag.

# ---- the example
demo-title = Se ett exempel
demo-text = En påhittad familj visar vad sidan kan. Ingen av dem finns på riktigt.
demo-open = Öppna exemplet
demo-files = Det är exemplets filer. De handlar inte om dig.

# ---- a shared phone
memory-title = Vem använder den här telefonen eller datorn?
memory-shared = Också andra
memory-shared-text = Sidan minns inget.
memory-alone = Bara jag
memory-alone-text = Sidan minns ditt språk och när du var här.
memory-kept = Sidan minns nu språk och besök här.
memory-forgotten = Sidan minns inget här.
memory-refused = Din webbläsare låter inte sidan minnas något.

# ---- overview
overview-title = Översikt
first-title = Det här väntar på dig
first-answer-by = Svara senast den **{ $date }**.
first-confirm = **Bekräfta att ni har slutat.** Samtycket till { $to } om { $person } är återkallat.
first-ended = Slutade den { $date }
first-review = **Granska ett samtycke.** Det gäller { $to } och { $person }. Du ska granska det innan det kan börja gälla.
first-closes = Stängs den { $date }
first-review-open =
    { $count ->
        [one] Granska det
       *[other] Se alla { $count }
    }
answer-title = Vem har uppgifter?
answer-open =
    { $count ->
        [one] Se verksamheten
       *[other] Se de { $count } verksamheterna
    }
answer-more = Mer om siffran
answer-new =
    { $count ->
        [one] 1 uppgift är ny sedan du var här.
       *[other] { $count } uppgifter är nya sedan du var här.
    }
seen-title = Vem har tittat på uppgifterna?
seen-new =
    { $count ->
        [0] Inget nytt sedan du var här den { $date }.
        [one] **1 gång** har någon tittat på eller delat uppgifter sedan den { $date }.
       *[other] **{ $count } gånger** har någon tittat på eller delat uppgifter sedan den { $date }.
    }
seen-new-unexplained =
    { $count ->
        [one] En gång utan angiven orsak.
       *[other] { $count } gånger utan angiven orsak.
    }
seen-all-unexplained =
    { $count ->
        [one] Totalt saknas orsaken 1 gång.
       *[other] Totalt saknas orsaken { $count } gånger.
    }
seen-fresh =
    { $count ->
        [one] Se det nya
       *[other] Se de { $count } nya raderna
    }
seen-new-others =
    { $count ->
        [one] Och 1 rad om något annat.
       *[other] Och { $count } rader om något annat.
    }
seen-unexplained =
    { $count ->
        [one] Se raden utan angiven orsak
       *[other] Se alla { $count } utan angiven orsak
    }
seen-fill = Det betyder inte att ingen har. Vem som har tittat står i en logg. Har du en logg kan du välja den under Filer.
seen-open = Se hela loggen
allowed-title = Vem får se uppgifterna?
allowed-count =
    { $count ->
        [0] Filerna nämner inga samtycken.
        [one] Filerna nämner 1 samtycke.
       *[other] Filerna nämner { $count } samtycken.
    }
allowed-limit = Sidan vet inte vem du är. Därför kan den inte säga vilka som gäller nu.
allowed-open =
    { $count ->
        [one] Se samtycket
       *[other] Se de { $count } samtyckena
    }
allowed-mine =
    { $count ->
        [one] 1 väntar på ditt svar
       *[other] Se alla { $count } frågor
    }
allowed-unconfirmed =
    { $count ->
        [one] 1 stopp är inte bekräftat än.
       *[other] { $count } stopp är inte bekräftade än.
    }
allowed-acknowledge =
    { $count ->
        [one] Bekräfta 1 stopp
       *[other] Bekräfta { $count } stopp
    }
allowed-see =
    { $count ->
        [0] Se samtycken
        [one] Se samtycket som gäller
       *[other] Se de { $count } samtycken som gäller
    }
answer-official = Du ser bara det som du har tillgång till i tjänsten. Det kan finnas mer.
needs-title = Det här kan du fråga om
needs-open = Se mer
needs-all = Se allt
next-title = Senare
next-day = { $weekday }
tile-month = { $month }
freshness-title = Är allt med?
freshness-all = Källorna är uppdaterade till minst den { $date }.
freshness-open = Se alla källor
more-title = Mer
limits-open = Se vad sidan inte kan

# ---- a line of the log
line-looked = **{ $who }** öppnade { $what }.
line-looked-at = **{ $who }** öppnade { $what } som finns hos { $whose }.
line-shared = **{ $from }** visade eller skickade { $what } till { $to }.
line-changed = **{ $who }** skrev eller ändrade { $what }.
line-moment = { $moment }
line-time = Kl. { $time }
line-undated = Tiden är inte angiven
line-ask = Fråga varför
line-details = Se mer om raden
line-unit = Verksamhet
line-role = Roll
line-system = It-system
line-types = Sort
line-basis = Orsaken med verksamhetens egna ord
line-actor = Se mer om { $who }
law-unsigned = Verksamheten hänvisar själv till lagen. Sidan har inte kontrollerat om den stämmer. Listan över lagar är inte godkänd av en jurist.
actor-unknown = en verksamhet som inte är angiven
unstated = Inte angivet
number = { $count }
times =
    { $count ->
        [one] 1 gång
       *[other] { $count } gånger
    }

# ---- the log
log-title = Vem har tittat på uppgifter om { $person }?
log-count =
    Någon har tittat { $looks ->
        [one] **1** gång
       *[other] **{ $looks }** gånger
    } och delat uppgifter { $shares ->
        [one] **1** gång
       *[other] **{ $shares }** gånger
    }.
log-changes =
    { $count ->
        [one] 1 rad handlar om uppgifter som har skrivits eller ändrats.
       *[other] { $count } rader handlar om uppgifter som har skrivits eller ändrats.
    }
log-others =
    { $count ->
        [one] 1 rad säger inte vad som hände.
       *[other] { $count } rader säger inte vad som hände.
    }
log-attempts =
    { $count ->
        [one] 1 försök att använda uppgifter lyckades inte.
       *[other] { $count } försök att använda uppgifter lyckades inte.
    }
log-partial =
    { $count ->
        [one] 1 källa svarar inte. Fler kan ha tittat än du ser här.
       *[other] { $count } källor svarar inte. Fler kan ha tittat än du ser här.
    }
log-unexplained =
    { $count ->
        [one] 1 gång är ingen orsak angiven
       *[other] { $count } gånger är ingen orsak angiven
    }
log-unexplained-text = Det kan mycket väl vara lagligt. Du kan fråga verksamheten varför det hände.
log-unexplained-all =
    { $count ->
        [one] Se den
       *[other] Se alla { $count }
    }
log-lines =
    { $count ->
        [0] Inga rader
        [one] 1 rad
       *[other] { $count } rader
    }
log-empty = Filerna säger inte vem som har tittat på uppgifterna. Det betyder inte att ingen har gjort det.
log-empty-filter = Inga rader passar in på det du har valt.
filter-title = Välj vad du vill se
filter-used = Du ser bara en del av listan
filter-search = Sök efter verksamhet eller system
filter-sector = Område
filter-actor = Verksamhet
filter-basis = Orsak
filter-from = Från
filter-to = Till och med
filter-fresh = Bara nytt sedan jag var här
filter-all = Alla
filter-count = { $name } ({ $count })
filter-show = Visa
filter-reset = Visa allt igen
ground-none-name = Ingen orsak angiven
ground-consent-name = Med samtycke
ground-law-name = Verksamheten hänvisar till en lag
ground-emergency-name = Akut åtkomst
ground-stated-name = En annan orsak
ground-none =
    { $count ->
        [one] Ingen orsak angiven: 1 gång
       *[other] Ingen orsak angiven: { $count } gånger
    }
ground-consent =
    { $count ->
        [one] Med samtycke: 1 gång
       *[other] Med samtycke: { $count } gånger
    }
ground-law =
    { $count ->
        [one] Hänvisar till en lag: 1 gång
       *[other] Hänvisar till en lag: { $count } gånger
    }
ground-emergency =
    { $count ->
        [one] Akut åtkomst: 1 gång
       *[other] Akut åtkomst: { $count } gånger
    }
ground-stated =
    { $count ->
        [one] En annan orsak: 1 gång
       *[other] En annan orsak: { $count } gånger
    }
pager-title = Bläddra i listan
pager-back = Föregående
pager-next = Nästa
pager-shown = { $first }–{ $last } av { $total }
part-shown = Här visas { $shown } av { $total }.
paper-foot = { $initials } Utskrivet { $date }
paper-part = Del { $part } av { $parts } · { $foot }
fold-rest =
    { $count ->
        [one] Visa 1 till
       *[other] Visa { $count } till
    }
fold-fewer = Visa färre

# ---- one place
actor-holds = Det här har verksamheten
actor-count =
    { $count ->
        [one] **1 uppgift**
       *[other] **{ $count } uppgifter**
    }
actor-since = Från { $date }.
actor-holds-nothing = Verksamheten har inga uppgifter i filerna.
actor-systems = It-system
actor-log = Rader i loggen där verksamheten är med
actor-log-none = Filerna säger inte att verksamheten har tittat på eller delat uppgifter.
actor-log-all =
    { $count ->
        [one] Se raden där verksamheten är med
       *[other] Se alla { $count } rader där verksamheten är med
    }
actor-contact = Vem kan du fråga?
actor-contact-none = Det står inte vem du kan fråga. Prova att ringa till deras växel.
actor-can = Det här kan du be om
actor-can-see = Att se vad verksamheten har om er.
actor-can-correct = Att något som är fel blir rättat.
actor-can-why = Att få veta varför någon har tittat på uppgifterna.
actor-can-limit = Sidan kan inte skicka meddelanden åt dig än.
actor-gave = Verksamheten har delat med
actor-got = Verksamheten har fått från
ask-title = Fråga varför
ask-how = Du kan ringa eller skriva. Du kan använda orden som står här:
ask-reason = ”Vad var orsaken? Och vem kan jag tala med om det?”
ask-limit = Att orsaken saknas betyder inte att någon har gjort något fel.

# ---- what there is
items-title = Uppgifter
items-count =
    { $count ->
        [0] Inga uppgifter
        [one] 1 uppgift
       *[other] { $count } uppgifter
    }
items-limit = Du ser vad som finns, och var. Du ser inte vad som står i uppgifterna.
items-what = Vad
items-date = Datum
items-place = Verksamhet
items-system = It-system
items-undated = Inget datum
coverage-title = Vad finns, och vad finns inte?
coverage-count = I { $count } av { $total } rutor finns det uppgifter.
coverage-lead = ”Finns inte” står bara när de källor som kan ha det har svarat. Annars står det ”Vet inte”.
coverage-kind = Sort
coverage-unknown-fields = Sidan vet inget om: { $what }.
coverage-without =
    { $count ->
        [one] 1 uppgift hör inte till ett område.
       *[other] { $count } uppgifter hör inte till ett område.
    }

# ---- sharing
sharing-title = Vem delar med vem?
sharing-count =
    { $count ->
        [0] Filerna säger inte att någon har delat uppgifter.
        [one] Uppgifter har delats **1 gång**.
       *[other] Uppgifter har delats **{ $count } gånger**.
    }
sharing-without =
    { $count ->
        [one] 1 gång är avsändaren eller mottagaren inte angiven.
       *[other] { $count } gånger är avsändaren eller mottagaren inte angiven.
    }
sharing-rows =
    { $count ->
        [one] 1 rad
       *[other] { $count } rader
    }
sharing-to = till
sharing-last = Senast

# ---- sources
sources-title = Svarar källorna?
sources-none = Filerna säger inte vilka system de kommer från.
sources-count = { $count } av { $total } källor svarar.
sources-ready =
    { $count ->
        [one] 1 källa svarar. Visa den
       *[other] { $count } källor svarar. Visa dem
    }
sources-name = Källa
sources-state = Svar
sources-until = Med till och med
sources-owner = Ägare
sources-vendor = Leverantör: { $name }
sources-vendor-none = Om ingen leverantör står här är den okänd.
sources-items = Uppgifter

# ---- what does not fit
checks-title = Det här passar inte ihop
checks-lead = Här är något du kan fråga om. Det betyder inte att någon har gjort något fel.
checks-differ = Skillnader
checks-none = Sidan har inte hittat skillnader som du kan fråga om.
checks-date =
    { $count ->
        [one] { $date } i 1 system
       *[other] { $date } i { $count } system
    }
checks-waiting = Svar som någon väntar på
checks-none-waiting = Sidan känner inte till svar som någon väntar på.
request-who = { $from } har bett { $to } om { $what }.
request-unstated = något som inte är angivet
codes-title = Ord som sidan inte känner till
codes-count = { $count } av { $total } uppgifter har ett namn som sidan inte kan förklara.

# ---- under every screen
words-title = Svåra ord här ({ $count })
speak = Läs upp
speak-stop = Sluta läsa upp
print = Skriv ut

# ---- about
about-title = Om sidan
about-lead = Sidan visar vem som har uppgifter, och vem som har tittat på dem. Den är till för dig och din familj.
about-portal = **Ligger sidan inne i en annan sida**, kan den sidan läsa och trycka. Därför kan du inte bestämma något där.
about-law = Sidan visar den orsak som verksamheten själv skriver. Sidan avgör inte om orsaken räcker.
legal-title = Om lagen
access-title = Kan alla använda sidan?
access-standard = Sidan är byggd efter WCAG 2.2, nivå AA.
access-tested = Sidan är testad med tangentbord, zoom och mörka färger i tre webbläsare.
access-untested = Människor som använder skärmläsare har inte testat sidan än.
access-tell = Det finns ingen att skriva till än. Det kommer när sidan inte längre är en testversion.
version-title = Version
version-number = Nummer
version-hash = Kännetecken
version-licence = Licens
version-others = Kod från andra
version-notices = Se licenserna (på engelska)
glossary-title = Alla svåra ord ({ $count })

# ---- leaving
leave-title = Lämna sidan snabbt
leave-ways = Tryck på **Lämna sidan**, eller tryck **tre gånger på Skift**.
leave-within = Inne i en annan sida fungerar Skift bara när du nyss har använt Indsigt.
leave-trace = **Webbläsarens historik visar ändå** att du har varit här.
leave-lost = Läser du in sidan igen glömmer den dina filer, val och svar.
left-around = Indsigt är stängt. Sidan runt om är fortfarande öppen. Stäng själv fliken eller fönstret.
losing-out = Vill du lämna sidan?
losing-here = Vill du gå härifrån?
losing-words = Då glömmer sidan det du har skrivit.
losing-choice = Då glömmer sidan det du har valt.
losing-decided = Då glömmer sidan det du har bestämt eller sparat här.
losing-files = Då glömmer sidan dina filer.
losing-stay = Stanna här
losing-go = Gå ändå

# ---- what can go wrong with a screen
broken-title = Den här delen gick inte att visa
broken-again = Försök igen
nobody-title = Det finns ingen att visa
nobody-text = Välj en fil där det står vem den handlar om.
no-script = Din webbläsare kör inte sidans program. Slå på JavaScript, eller använd en annan webbläsare.
undo = Ångra
undo-text = Filerna är glömda. Du kan ångra det i en minut. Då läser sidan dem igen.
error-screen = Den här delen av sidan kunde inte hämtas. Försök igen, eller öppna sidan igen.
error-offline = Den här delen gick inte att hämta. Se om du har nät, och försök igen.
