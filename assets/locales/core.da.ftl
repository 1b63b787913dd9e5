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

holder-unnamed = Et sted uden navn
holder-newest = Nyest: { $date }

kind-condition =
    { $count ->
        [one] 1 diagnose eller tilstand
       *[other] { $count } diagnoser og tilstande
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
kind-observation =
    { $count ->
        [one] 1 måling eller svar
       *[other] { $count } målinger og svar
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
error-fhir-not_resource = Siden kan ikke læse den slags filer. Vælg en fil fra lægen eller sygehuset.
error-fhir-entries = Listen i filen er skadet. Hent filen igen, eller vælg en anden.
error-fhir-entry = En del af filen er skadet. Hent filen igen, hvis den del er vigtig.
error-fhir-reference = En del af filen peger på noget, som siden ikke kan finde. Spørg dem, du fik filen fra.
error-fhir-date = En dato i filen kan ikke læses. Spørg dem, du fik filen fra.
error-session-full = Siden kan ikke rumme flere filer. Ryd, og vælg færre filer.
error-session-memory = Der er ikke plads til filen. Ryd, og vælg færre eller mindre filer.
error-command-syntax = Siden lavede en fejl. Luk den, og åbn den igen.
error-command-version = Siden er blevet fornyet. Luk den, og åbn den igen.
error-command-unknown = Siden er blevet fornyet. Luk den, og åbn den igen.
error-command-argument = Siden lavede en fejl. Luk den, og åbn den igen.
error-subject-unknown = Personen er ikke i filerne. Vælg en anden person.
