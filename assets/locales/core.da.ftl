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
error-session-full = Siden kan ikke rumme flere filer. Ryd, og vælg færre filer.
error-session-memory = Der er ikke plads til filen. Ryd, og vælg færre eller mindre filer.
error-command-syntax = Siden lavede en fejl. Luk den, og åbn den igen.
error-command-version = Siden er blevet fornyet. Luk den, og åbn den igen.
error-command-unknown = Siden er blevet fornyet. Luk den, og åbn den igen.
error-command-argument = Siden lavede en fejl. Luk den, og åbn den igen.
error-subject-unknown = Personen er ikke i filerne. Vælg en anden person.
