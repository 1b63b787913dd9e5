# SPDX-License-Identifier: MPL-2.0
# The core's sentences in Danish. Keys: core/base/message_keys.def and core/base/error.h, dots as hyphens.
# **…** is what the reader should see first.

overview-holders =
    { $count ->
        [0] Filerne viser ikke, hvem der har oplysninger om { $person }.
        [one] **1 sted** har oplysninger om { $person }.
       *[other] **{ $count } steder** har oplysninger om { $person }.
    }
overview-holders_unnamed =
    { $count ->
        [0] Filerne viser ikke, hvem der har oplysninger om personen.
        [one] **1 sted** har oplysninger om en person uden navn.
       *[other] **{ $count } steder** har oplysninger om en person uden navn.
    }
overview-nobody = Filerne nævner ingen person.
overview-files =
    { $count ->
        [one] Svaret bygger kun på 1 fil.
       *[other] Svaret bygger kun på { $count } filer.
    }
overview-newest = Nyest: { $date } fra { $holder }.
overview-newest_unnamed = Nyest: { $date } fra et sted uden navn.
overview-unstated =
    { $count ->
        [one] For 1 oplysning står der ikke, hvem der har den.
       *[other] For { $count } oplysninger står der ikke, hvem der har dem.
    }
overview-no_subject =
    { $count ->
        [one] For 1 oplysning står der ikke, hvem den handler om.
       *[other] For { $count } oplysninger står der ikke, hvem de handler om.
    }
overview-log_no_subject =
    { $count ->
        [one] 1 linje om opslag siger ikke, hvem den handler om.
       *[other] { $count } linjer om opslag siger ikke, hvem de handler om.
    }
overview-kept =
    { $count ->
        [one] Der er 1 ting mere i filerne. Siden kan ikke vise den endnu.
       *[other] Der er { $count } ting mere i filerne. Siden kan ikke vise dem endnu.
    }
overview-with_care =
    { $count ->
        [one] 1 oplysning har et mærke, som siden ikke forstår. Spørg dem, der har skrevet den.
       *[other] { $count } oplysninger har et mærke, som siden ikke forstår. Spørg dem, der har skrevet dem.
    }

holder-unnamed = Et sted uden navn
holder-newest = Nyest: { $date }

kind-appointment =
    { $count ->
        [one] 1 aftale
       *[other] { $count } aftaler
    }
kind-care_team =
    { $count ->
        [one] 1 team
       *[other] { $count } team
    }
kind-condition =
    { $count ->
        [one] 1 diagnose eller tilstand
       *[other] { $count } diagnoser og tilstande
    }
kind-consent =
    { $count ->
        [one] 1 samtykke
       *[other] { $count } samtykker
    }
kind-device =
    { $count ->
        [one] 1 apparat eller hjælpemiddel
       *[other] { $count } apparater og hjælpemidler
    }
kind-document =
    { $count ->
        [one] 1 dokument
       *[other] { $count } dokumenter
    }
kind-encounter =
    { $count ->
        [one] 1 besøg
       *[other] { $count } besøg
    }
kind-episode =
    { $count ->
        [one] 1 forløb
       *[other] { $count } forløb
    }
kind-goal =
    { $count ->
        [one] 1 mål
       *[other] { $count } mål
    }
kind-list =
    { $count ->
        [one] 1 liste
       *[other] { $count } lister
    }
kind-medication =
    { $count ->
        [one] 1 oplysning om medicin
       *[other] { $count } oplysninger om medicin
    }
kind-message =
    { $count ->
        [one] 1 besked
       *[other] { $count } beskeder
    }
kind-observation =
    { $count ->
        [one] 1 måling eller svar
       *[other] { $count } målinger og svar
    }
kind-other =
    { $count ->
        [one] 1 anden oplysning
       *[other] { $count } andre oplysninger
    }
kind-plan =
    { $count ->
        [one] 1 plan
       *[other] { $count } planer
    }
kind-questionnaire =
    { $count ->
        [one] 1 udfyldt skema
       *[other] { $count } udfyldte skemaer
    }
kind-referral =
    { $count ->
        [one] 1 henvisning
       *[other] { $count } henvisninger
    }
kind-task =
    { $count ->
        [one] 1 opgave
       *[other] { $count } opgaver
    }

overview-maybe =
    { $count ->
        [one] For 1 oplysning er det usikkert, om den var der på den dag.
       *[other] For { $count } oplysninger er det usikkert, om de var der på den dag.
    }
overview-systems =
    { $count ->
        [one] De ligger i 1 it-system.
       *[other] De ligger i { $count } it-systemer.
    }
overview-seen =
    { $count ->
        [0] Ingen nye, siden du var her den { $date }.
        [one] **1 ny**, siden du var her den { $date }.
       *[other] **{ $count } nye**, siden du var her den { $date }.
    }
overview-seen_ever =
    { $count ->
        [0] Listerne viser ingen, der har set eller delt noget.
        [one] **1 gang** er oplysninger set eller delt.
       *[other] **{ $count } gange** er oplysninger set eller delt.
    }
overview-unexplained =
    { $count ->
        [one] For 1 er grunden ikke oplyst. Det kan være lovligt.
       *[other] For { $count } er grunden ikke oplyst. Det kan være lovligt.
    }
overview-no_log = Filerne siger ikke, hvem der har set oplysningerne.
overview-not_answering =
    { $count ->
        [one] 1 kilde svarer ikke. Den kan have noget, som du ikke ser her.
       *[other] { $count } kilder svarer ikke. De kan have noget, som du ikke ser her.
    }
overview-stale =
    { $count ->
        [one] 1 kilde er gammel. Den kan mangle noget nyt.
       *[other] { $count } kilder er gamle. De kan mangle noget nyt.
    }
overview-complete = Resten er med til og med den { $date }.

holder-out_of_scope = Stedet er ikke med i første del af Indsigt. Spørg stedet selv.
holder-formerly = Hed før { $name }
vendor-unknown = Leverandøren er ukendt

type-case_summary = Resumé af en sag
type-referral = Henvisning eller bevilling
type-status = Status, beskrivelse eller vurdering
type-attest = Attest
type-journal_note = Notat i journalen
type-registration = Registrering
type-overview = Overblik
type-plan = Plan
type-consent = Samtykke

field-employment = Arbejde
field-social = Socialområdet
field-health = Sundhed
field-education = Skole og uddannelse
field-justice = Ret og fængsel
field-economy = Økonomi

sector-employment = Arbejde
sector-social = Socialområdet
sector-social_family = Familie og børn
sector-social_misuse = Misbrug
sector-social_psychiatry = Socialpsykiatri
sector-health = Sundhed
sector-health_regional = Sygehus og region
sector-health_municipal = Kommunens sundhed
sector-health_private = Læge og privat sundhed
sector-education = Skole og uddannelse
sector-justice = Ret og fængsel
sector-economy = Økonomi
sector-unknown = Området er ikke oplyst

coverage-held = Findes
coverage-shared = Findes og er delt
coverage-not_held = Findes ikke
coverage-unknown = Ved ikke

log-look = { $who } så oplysninger.
log-look_unnamed = Nogen så oplysninger. Stedet er ikke oplyst.
log-shared = { $from } viste eller sendte oplysninger til { $to }.
log-shared_unnamed = Nogen viste eller sendte oplysninger. Det er ikke oplyst, hvem begge er.
log-change = { $who } skrev eller rettede noget.
log-change_unnamed = Nogen skrev eller rettede noget. Stedet er ikke oplyst.
log-other = { $who } brugte oplysninger. Måden er ikke oplyst.
log-other_unnamed = Nogen brugte oplysninger. Sted og måde er ikke oplyst.

basis-law = Stedet peger på en lov: { $law }.
basis-consent = Stedet skriver, at der er sagt ja.
basis-stated = Stedet skriver: { $reason }. Siden kan ikke finde den grund.
basis-none = Grunden er ikke oplyst. Det kan være lovligt. Du kan spørge hvorfor.

source-ready = Svarer
source-stale = Svarer, men er gammel
source-not_ready = Er ikke klar endnu
source-silent = Svarer ikke

hops-self = Har dem selv
hops-direct = Kan spørges direkte
hops-via =
    { $count ->
        [one] 1 led væk, gennem { $who }
       *[other] { $count } led væk, gennem { $who }
    }
hops-via_unnamed =
    { $count ->
        [one] 1 led væk
       *[other] { $count } led væk
    }
hops-none = Der er ingen kendt vej

request-waiting =
    { $count ->
        [0] Blev bestilt i dag.
        [one] Har ventet 1 dag.
       *[other] Har ventet { $count } dage.
    }
request-waiting_undated = Venter. Det er ikke oplyst hvor længe.
request-overdue =
    { $count ->
        [one] Svaret skulle være kommet for 1 dag siden.
       *[other] Svaret skulle være kommet for { $count } dage siden.
    }
request-received =
    { $count ->
        [0] Kom samme dag.
        [one] Kom efter 1 dag.
       *[other] Kom efter { $count } dage.
    }
request-received_undated = Er kommet. Det er ikke oplyst hvornår.

finding-claims_differ = To tal for { $name } i { $year } passer ikke sammen: { $low } og { $high }.
finding-claims_sum = Tallene giver { $total } kommuner i alt. Der er { $expected }.
finding-same_item =
    { $count ->
        [one] Den samme oplysning ligger i 1 system.
       *[other] Den samme oplysning ligger i { $count } systemer.
    }
finding-birth_dates =
    { $count ->
        [one] Systemerne har 1 fødselsdag.
       *[other] Systemerne har { $count } forskellige fødselsdage. Spørg, hvilken der er rigtig.
    }
finding-no_coordinator = Sagen hos { $who } har ingen koordinator. Spørg, hvem det er.
finding-no_coordinator_unnamed = En sag har ingen koordinator. Spørg, hvem det er.
finding-coordinators =
    { $count ->
        [one] Sagen hos { $who } har 1 koordinator.
       *[other] Sagen hos { $who } har { $count } koordinatorer. Spørg, hvem det er.
    }
finding-coordinators_unnamed =
    { $count ->
        [one] En sag har 1 koordinator.
       *[other] En sag har { $count } koordinatorer. Spørg, hvem det er.
    }
finding-no_contact = Der står ikke, hvem du kan spørge hos { $who }.
finding-no_contact_unnamed = Der står ikke, hvem du kan spørge ét sted.

import-read =
    { $count ->
        [one] Siden fandt 1 ting i filen.
       *[other] Siden fandt { $count } ting i filen.
    }
import-kept =
    { $count ->
        [one] 1 af dem kan ikke vises endnu.
       *[other] { $count } af dem kan ikke vises endnu.
    }
import-log =
    { $count ->
        [one] 1 af dem fortæller, hvem der har brugt oplysninger.
       *[other] { $count } af dem fortæller, hvem der har brugt oplysninger.
    }
import-unresolved =
    { $count ->
        [one] Filen nævner 1 ting, der ligger et andet sted.
       *[other] Filen nævner { $count } ting, der ligger andre steder.
    }
import-incomplete = Der er mere, end der står i filen. Hent den igen senere, hvis du vil have det hele.
import-problems =
    { $count ->
        [one] 1 ting kunne ikke læses helt.
       *[other] { $count } ting kunne ikke læses helt.
    }
import-again = Filen var her allerede.

error-json-syntax = Filen er skadet, eller den er af en anden slags. Hent den igen, eller vælg en anden.
error-json-utf8 = Filen har tegn, som siden ikke kan læse. Hent den igen, eller vælg en anden.
error-json-surrogate = Et tegn i filen er gået i stykker. Hent filen igen, eller vælg en anden.
error-json-duplicate_key = Filen siger det samme to gange. Bed dem, du fik den fra, om en ny.
error-json-depth = Filen er bygget, så siden ikke kan læse den. Vælg en anden fil.
error-json-size = Filen er for stor. Vælg en mindre fil.
error-patch-place = Det sted i filen kan ikke rettes. Vælg et andet sted.
error-fhir-not_resource = Siden kan ikke læse den slags filer. Vælg en fil fra lægen eller sygehuset.
error-fhir-entries = Listen i filen er skadet. Hent filen igen, eller vælg en anden.
error-fhir-entry = En del af filen er skadet. Hent filen igen, hvis den del er vigtig.
error-fhir-reference = En del af filen peger på noget, som siden ikke kan finde. Spørg dem, du fik filen fra.
error-fhir-unresolved = Filen nævner noget, der ligger et andet sted. Det kan være i en anden fil.
error-fhir-type = En del af filen er skrevet på en anden måde end ventet. Resten kan godt bruges.
error-fhir-date = En dato i filen kan ikke læses. Spørg dem, du fik filen fra.
error-log-lines = Listen i filen er for lang. Hent den i mindre dele.
error-log-line = En linje i filen kan ikke læses. Hent filen igen, hvis den linje er vigtig.
error-source-unknown = Filen er her ikke længere. Vælg den igen.
error-source-known = Der er allerede en anden fil fra den kilde. Ryd, og begynd forfra.
error-session-full = Siden kan ikke rumme flere filer. Ryd, og vælg færre filer.
error-session-memory = Der er ikke plads til filen. Ryd, og vælg færre eller mindre filer.
error-command-syntax = Siden lavede en fejl. Luk den, og åbn den igen.
error-command-version = Siden er blevet fornyet. Luk den, og åbn den igen.
error-command-unknown = Siden er blevet fornyet. Luk den, og åbn den igen.
error-command-argument = Siden lavede en fejl. Luk den, og åbn den igen.
error-subject-unknown = Personen er ikke i filerne. Vælg en anden person.
error-document-shape = Filen er af en anden slags end ventet. Vælg en anden fil.
error-document-row = En linje i listen over kilder kan ikke læses. Resten kan godt bruges.
error-actor-unknown = Stedet er ikke i filerne. Vælg et andet sted.
