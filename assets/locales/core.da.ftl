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
overview-held =
    { $count ->
        [0] Filerne viser ikke, hvem der havde oplysninger om { $person } den { $date }.
        [one] **1 sted** havde oplysninger om { $person } den { $date }.
       *[other] **{ $count } steder** havde oplysninger om { $person } den { $date }.
    }
overview-held_unnamed =
    { $count ->
        [0] Filerne viser ikke, hvem der havde oplysninger om personen den { $date }.
        [one] **1 sted** havde oplysninger om en person uden navn den { $date }.
       *[other] **{ $count } steder** havde oplysninger om en person uden navn den { $date }.
    }
overview-unplaced = Filerne har oplysninger om { $person }. De siger ikke, hvem der har dem.
overview-unplaced_unnamed = Filerne har oplysninger om personen. De siger ikke, hvem der har dem.
overview-unshown = Siden kan ikke vise endnu, hvad der er i filerne.
overview-incomplete =
    { $count ->
        [one] 1 fil siger selv, at der mangler noget i den.
       *[other] { $count } filer siger selv, at der mangler noget i dem.
    }
overview-taken_back = Noget er taget tilbage af dem, der skrev det.
overview-doubted = Flere personer har samme nummer i filerne. Her holdes de adskilt.
overview-joined = Du har sagt, at to personer i filerne er den samme.
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
overview-by_person =
    { $count ->
        [one] For 1 oplysning nævner filerne en medarbejder, men intet sted.
       *[other] For { $count } oplysninger nævner filerne medarbejdere, men intet sted.
    }
overview-no_subject =
    { $count ->
        [one] For 1 oplysning står der ikke, hvem den handler om.
       *[other] For { $count } oplysninger står der ikke, hvem de handler om.
    }
overview-log_no_subject =
    { $count ->
        [one] 1 linje i loggen siger ikke, hvem den handler om.
       *[other] { $count } linjer i loggen siger ikke, hvem de handler om.
    }
overview-log_undated =
    { $count ->
        [one] 1 linje i loggen har ingen dag, der kan læses.
       *[other] { $count } linjer i loggen har ingen dag, der kan læses.
    }
overview-log_ahead =
    { $count ->
        [one] 1 linje i loggen har en tid, der ikke er kommet. Kildens ur går foran.
       *[other] { $count } linjer i loggen har en tid, der ikke er kommet. Kildens ur går foran.
    }
overview-consents_unread =
    { $count ->
        [one] 1 samtykke kunne ikke forstås helt. Det tillader ikke noget her.
       *[other] { $count } samtykker kunne ikke forstås helt. De tillader ikke noget her.
    }
overview-consents_no_subject =
    { $count ->
        [one] For 1 samtykke står der ikke, hvis det er. Det tillader ikke noget her.
       *[other] For { $count } samtykker står der ikke, hvis de er. De tillader ikke noget her.
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

kind-allergy =
    { $count ->
        [one] 1 allergi
       *[other] { $count } allergier
    }
kind-appointment =
    { $count ->
        [one] 1 aftale
       *[other] { $count } aftaler
    }
kind-bill =
    { $count ->
        [one] 1 regning
       *[other] { $count } regninger
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
kind-procedure =
    { $count ->
        [one] 1 behandling
       *[other] { $count } behandlinger
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
kind-report =
    { $count ->
        [one] 1 svar på en undersøgelse
       *[other] { $count } svar på undersøgelser
    }
kind-task =
    { $count ->
        [one] 1 opgave
       *[other] { $count } opgaver
    }
kind-vaccination =
    { $count ->
        [one] 1 vaccination
       *[other] { $count } vaccinationer
    }

thing-absence =
    { $count ->
        [one] en oplysning om fravær
       *[other] { $count } oplysninger om fravær
    }
thing-absence_plan =
    { $count ->
        [one] en plan mod fravær
       *[other] { $count } planer mod fravær
    }
thing-address =
    { $count ->
        [one] en adresse
       *[other] { $count } adresser
    }
thing-aid =
    { $count ->
        [one] et hjælpemiddel
       *[other] { $count } hjælpemidler
    }
thing-application =
    { $count ->
        [one] en ansøgning
       *[other] { $count } ansøgninger
    }
thing-attest =
    { $count ->
        [one] en attest
       *[other] { $count } attester
    }
thing-benefit =
    { $count ->
        [one] en oplysning om en ydelse
       *[other] { $count } oplysninger om ydelser
    }
thing-blood_test =
    { $count ->
        [one] en blodprøve
       *[other] { $count } blodprøver
    }
thing-body_measure =
    { $count ->
        [one] en måling af kroppen
       *[other] { $count } målinger af kroppen
    }
thing-case_summary =
    { $count ->
        [one] et resumé af en sag
       *[other] { $count } resuméer af sager
    }
thing-child_assessment =
    { $count ->
        [one] en børnefaglig undersøgelse
       *[other] { $count } børnefaglige undersøgelser
    }
thing-child_case =
    { $count ->
        [one] en børnesag
       *[other] { $count } børnesager
    }
thing-child_plan =
    { $count ->
        [one] en plan for barnet
       *[other] { $count } planer for barnet
    }
thing-child_talk =
    { $count ->
        [one] et notat om en samtale med barnet
       *[other] { $count } notater om samtaler med barnet
    }
thing-club_agreement =
    { $count ->
        [one] en aftale med klubben
       *[other] { $count } aftaler med klubben
    }
thing-complaint =
    { $count ->
        [one] en klage
       *[other] { $count } klager
    }
thing-concern_report =
    { $count ->
        [one] en underretning
       *[other] { $count } underretninger
    }
thing-contact_visits =
    { $count ->
        [one] en oplysning om samvær
       *[other] { $count } oplysninger om samvær
    }
thing-counselling =
    { $count ->
        [one] en oplysning om rådgivning
       *[other] { $count } oplysninger om rådgivning
    }
thing-custody =
    { $count ->
        [one] en oplysning om forældremyndighed
       *[other] { $count } oplysninger om forældremyndighed
    }
thing-decision =
    { $count ->
        [one] en afgørelse
       *[other] { $count } afgørelser
    }
thing-dental_record =
    { $count ->
        [one] en oplysning om tænder
       *[other] { $count } oplysninger om tænder
    }
thing-diagnosis =
    { $count ->
        [one] en diagnose
       *[other] { $count } diagnoser
    }
thing-discharge_letter =
    { $count ->
        [one] et brev efter en behandling
       *[other] { $count } breve efter behandling
    }
thing-doctor_choice =
    { $count ->
        [one] et valg af læge
       *[other] { $count } valg af læge
    }
thing-doctor_note =
    { $count ->
        [one] et notat fra lægen
       *[other] { $count } notater fra lægen
    }
thing-doctor_visit =
    { $count ->
        [one] et besøg hos lægen
       *[other] { $count } besøg hos lægen
    }
thing-education =
    { $count ->
        [one] en oplysning om uddannelse
       *[other] { $count } oplysninger om uddannelse
    }
thing-emergency =
    { $count ->
        [one] en oplysning fra skadestuen
       *[other] { $count } oplysninger fra skadestuen
    }
thing-enrolment =
    { $count ->
        [one] en ind- eller udmeldelse
       *[other] { $count } ind- eller udmeldelser
    }
thing-family_support =
    { $count ->
        [one] en oplysning om hjælp til familien
       *[other] { $count } oplysninger om hjælp til familien
    }
thing-first_assessment =
    { $count ->
        [one] en første vurdering
       *[other] { $count } første vurderinger
    }
thing-foster_report =
    { $count ->
        [one] en status om plejefamilien
       *[other] { $count } statusser om plejefamilien
    }
thing-functioning =
    { $count ->
        [one] en beskrivelse af hverdagen
       *[other] { $count } beskrivelser af hverdagen
    }
thing-grant =
    { $count ->
        [one] en bevilling af hjælp
       *[other] { $count } bevillinger af hjælp
    }
thing-health_check =
    { $count ->
        [one] en undersøgelse på skolen
       *[other] { $count } undersøgelser på skolen
    }
thing-health_visitor_note =
    { $count ->
        [one] et notat fra sundhedsplejen
       *[other] { $count } notater fra sundhedsplejen
    }
thing-hearing =
    { $count ->
        [one] et brev før en afgørelse
       *[other] { $count } breve før en afgørelse
    }
thing-hearing_test =
    { $count ->
        [one] en høreprøve
       *[other] { $count } høreprøver
    }
thing-help_consent =
    { $count ->
        [one] et samtykke til hjælp
       *[other] { $count } samtykker til hjælp
    }
thing-home_visit =
    { $count ->
        [one] et besøg i hjemmet
       *[other] { $count } besøg i hjemmet
    }
thing-hospital_note =
    { $count ->
        [one] et notat fra sygehuset
       *[other] { $count } notater fra sygehuset
    }
thing-hospital_visit =
    { $count ->
        [one] et besøg på sygehuset
       *[other] { $count } besøg på sygehuset
    }
thing-imaging =
    { $count ->
        [one] et svar på et røntgenbillede
       *[other] { $count } svar på røntgenbilleder
    }
thing-information_request =
    { $count ->
        [one] et ønske om oplysninger
       *[other] { $count } ønsker om oplysninger
    }
thing-inspection_report =
    { $count ->
        [one] en rapport fra et tilsyn
       *[other] { $count } rapporter fra tilsyn
    }
thing-job_plan =
    { $count ->
        [one] en plan for arbejde
       *[other] { $count } planer for arbejde
    }
thing-job_record =
    { $count ->
        [one] en oplysning om arbejde
       *[other] { $count } oplysninger om arbejde
    }
thing-journal_note =
    { $count ->
        [one] et notat i journalen
       *[other] { $count } notater i journalen
    }
thing-letter =
    { $count ->
        [one] et brev eller en mail
       *[other] { $count } breve eller mails
    }
thing-medicine =
    { $count ->
        [one] en oplysning om medicin
       *[other] { $count } oplysninger om medicin
    }
thing-medicine_card =
    { $count ->
        [one] et medicinkort
       *[other] { $count } medicinkort
    }
thing-meeting_minutes =
    { $count ->
        [one] et referat fra et møde
       *[other] { $count } referater fra møder
    }
thing-network_meeting_minutes =
    { $count ->
        [one] et referat fra et netværksmøde
       *[other] { $count } referater fra netværksmøder
    }
thing-own_goal =
    { $count ->
        [one] et eget mål
       *[other] { $count } egne mål
    }
thing-placement_consent =
    { $count ->
        [one] et samtykke til at bo et andet sted
       *[other] { $count } samtykker til at bo et andet sted
    }
thing-placement_record =
    { $count ->
        [one] et dokument om at bo et andet sted
       *[other] { $count } dokumenter om at bo et andet sted
    }
thing-plan_step =
    { $count ->
        [one] en aftale i planen
       *[other] { $count } aftaler i planen
    }
thing-ppr_assessment =
    { $count ->
        [one] en vurdering fra PPR
       *[other] { $count } vurderinger fra PPR
    }
thing-ppr_proposal =
    { $count ->
        [one] en indstilling til PPR
       *[other] { $count } indstillinger til PPR
    }
thing-prescription =
    { $count ->
        [one] en recept
       *[other] { $count } recepter
    }
thing-psychiatric_course =
    { $count ->
        [one] et forløb i psykiatrien
       *[other] { $count } forløb i psykiatrien
    }
thing-psychiatric_report =
    { $count ->
        [one] en rapport fra psykiatrien
       *[other] { $count } rapporter fra psykiatrien
    }
thing-psychiatry_referral =
    { $count ->
        [one] en henvisning til psykiatrien
       *[other] { $count } henvisninger til psykiatrien
    }
thing-psychologist =
    { $count ->
        [one] en oplysning fra en psykolog
       *[other] { $count } oplysninger fra en psykolog
    }
thing-referral =
    { $count ->
        [one] en henvisning
       *[other] { $count } henvisninger
    }
thing-school_change =
    { $count ->
        [one] et dokument om skoleskift
       *[other] { $count } dokumenter om skoleskift
    }
thing-school_message =
    { $count ->
        [one] en besked til forældrene
       *[other] { $count } beskeder til forældrene
    }
thing-school_report =
    { $count ->
        [one] en status fra skolen
       *[other] { $count } statusser fra skolen
    }
thing-school_statement =
    { $count ->
        [one] en udtalelse fra skolen
       *[other] { $count } udtalelser fra skolen
    }
thing-sharing_consent =
    { $count ->
        [one] et samtykke til at dele
       *[other] { $count } samtykker til at dele
    }
thing-sick_leave =
    { $count ->
        [one] en sygemelding
       *[other] { $count } sygemeldinger
    }
thing-speech =
    { $count ->
        [one] en oplysning om tale og sprog
       *[other] { $count } oplysninger om tale og sprog
    }
thing-stress_course =
    { $count ->
        [one] en oplysning om hjælp mod stress
       *[other] { $count } oplysninger om hjælp mod stress
    }
thing-symptom_form =
    { $count ->
        [one] et skema om symptomer
       *[other] { $count } skemaer om symptomer
    }
thing-test =
    { $count ->
        [one] en test
       *[other] { $count } test
    }
thing-test_result =
    { $count ->
        [one] et svar på en prøve
       *[other] { $count } svar på prøver
    }
thing-therapist_record =
    { $count ->
        [one] en oplysning fra en ergoterapeut
       *[other] { $count } oplysninger fra en ergoterapeut
    }
thing-treatment_plan =
    { $count ->
        [one] en plan for behandling
       *[other] { $count } planer for behandling
    }
thing-vaccination =
    { $count ->
        [one] en oplysning om vaccination
       *[other] { $count } oplysninger om vaccination
    }
thing-wellbeing_description =
    { $count ->
        [one] en beskrivelse af trivsel
       *[other] { $count } beskrivelser af trivsel
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
overview-systems_held =
    { $count ->
        [one] De lå i 1 it-system.
       *[other] De lå i { $count } it-systemer.
    }
overview-seen =
    { $count ->
        [0] Loggen viser ikke noget nyt, siden du var her den { $date }.
        [one] **1 ny**, siden du var her den { $date }.
       *[other] **{ $count } nye**, siden du var her den { $date }.
    }
overview-seen_ever =
    { $count ->
        [0] Loggen viser ingen, der har set eller delt oplysninger.
        [one] **1 gang** er oplysninger set eller delt.
       *[other] **{ $count } gange** er oplysninger set eller delt.
    }
overview-seen_until =
    { $count ->
        [0] Loggen viser ingen, der havde set eller delt oplysninger den { $date }.
        [one] **1 gang** var oplysninger set eller delt til og med den { $date }.
       *[other] **{ $count } gange** var oplysninger set eller delt til og med den { $date }.
    }
overview-unexplained =
    { $count ->
        [one] 1 har ingen oplyst grund. Det kan være lovligt.
       *[other] { $count } har ingen oplyst grund. Det kan være lovligt.
    }
allowed-recipients =
    { $count ->
        [0] Filerne viser ingen samtykker, der gælder nu.
        [one] 1 sted må se oplysninger med samtykke.
       *[other] { $count } steder må se oplysninger med samtykke.
    }
allowed-unclear = Filerne viser ikke klart, hvem der må se oplysninger med samtykke.
allowed-waiting =
    { $count ->
        [one] 1 er ikke afgjort endnu.
       *[other] { $count } er ikke afgjort endnu.
    }
share-everything = alt, hvad der findes
overview-no_log = Filerne siger ikke, hvem der har set oplysningerne.
overview-not_answering =
    { $count ->
        [one] 1 kilde svarer ikke. Den kan have oplysninger, som du ikke ser her.
       *[other] { $count } kilder svarer ikke. De kan have oplysninger, som du ikke ser her.
    }
overview-stale =
    { $count ->
        [one] 1 kilde svarer, men er ikke opdateret længe. Den kan mangle det nyeste.
       *[other] { $count } kilder svarer, men er ikke opdateret længe. De kan mangle det nyeste.
    }
overview-complete = De andre er opdateret til mindst den { $date }.

need-unexplained =
    { $count ->
        [one] 1 gang er det ikke oplyst, hvorfor nogen åbnede eller delte oplysninger. Det kan være lovligt.
       *[other] { $count } gange er det ikke oplyst, hvorfor nogen åbnede eller delte oplysninger. Det kan være lovligt.
    }
need-overdue =
    { $count ->
        [one] Svaret fra { $who } skulle være kommet for 1 dag siden.
       *[other] Svaret fra { $who } skulle være kommet for { $count } dage siden.
    }

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
field-justice = Retsvæsen
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
sector-justice = Retsvæsen
sector-economy = Økonomi og borgerservice
sector-unknown = Området er ikke oplyst

coverage-held = Findes
coverage-shared = Findes og er delt
coverage-not_held = Findes ikke
coverage-unknown = Ved ikke

log-look = { $who } åbnede oplysninger.
log-look_unnamed = Nogen åbnede oplysninger. Stedet er ikke oplyst.
log-shared = { $from } viste eller sendte oplysninger til { $to }.
log-shared_unnamed = Nogen viste eller sendte oplysninger. Giver eller modtager er ikke oplyst.
log-change = { $who } skrev eller rettede oplysninger.
log-change_unnamed = Nogen skrev eller rettede oplysninger. Stedet er ikke oplyst.
log-attempt = { $who } forsøgte at bruge oplysninger. Det lykkedes ikke.
log-attempt_unnamed = Nogen forsøgte at bruge oplysninger. Det lykkedes ikke. Stedet er ikke oplyst.
log-other = { $who } brugte oplysninger. Måden er ikke oplyst.
log-other_unnamed = Nogen brugte oplysninger. Sted og måde er ikke oplyst.

basis-law = Stedet henviser til en lov: { $law }.
basis-consent = Stedet henviser til et samtykke.
basis-stated = Stedet skriver: { $reason }. Siden kender ikke den grund.
basis-code = Stedet giver en grund som en kode. Siden kender ikke koden.
basis-consent_not_found = Stedet henviser til et samtykke. Siden kan ikke finde det for den dag og brug.
basis-law_not_found = Stedet henviser til en lov, som siden ikke kender.
basis-treatment = Stedet skriver, at det var til behandling. Der står ingen lov og intet samtykke.
basis-emergency = Stedet skriver, at det var akut. Der står ingen lov.
basis-coordination = Stedet skriver, at det var for at samle hjælpen. Der står ingen lov og intet samtykke.
basis-administration = Stedet skriver, at det var til administration. Der står ingen lov og intet samtykke.
basis-payment = Stedet skriver, at det var til betaling. Der står ingen lov og intet samtykke.
basis-public_health = Stedet skriver, at det var til folkesundhed. Der står ingen lov og intet samtykke.
basis-research = Stedet skriver, at det var til forskning. Der står ingen lov og intet samtykke.
basis-none = Ingen grund oplyst.

source-ready = Svarer
source-stale = Svarer, men er ikke opdateret
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
finding-no_coordinator = Filerne viser ikke, hvem der er koordinator hos { $who }. Spørg, hvem det er.
finding-no_coordinator_unnamed = Filerne viser ikke, hvem der er koordinator i en sag. Spørg, hvem det er.
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
finding-no_contact_unnamed = Et af stederne siger ikke, hvem du kan spørge dér.

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
import-taken_back = Noget er taget tilbage af dem, der skrev det.
import-problems =
    { $count ->
        [one] 1 ting kunne ikke læses helt.
       *[other] { $count } ting kunne ikke læses helt.
    }
import-again = Filen var her allerede.

error-source-packed = Filen er pakket. Pak den ud først, og vælg så filerne i den.
error-source-xml = Filen er skrevet på en anden måde. Spørg, om den kan gemmes som .json.
error-json-syntax = Filen er skadet, eller den er af en anden slags. Hent den igen, eller vælg en anden.
error-json-utf8 = Siden kan ikke læse bogstaverne i filen. Bed dem, du fik den fra, om en ny.
error-json-surrogate = Et tegn i filen er gået i stykker. Hent filen igen, eller vælg en anden.
error-json-duplicate_key = Filen siger det samme to gange. Bed dem, du fik den fra, om en ny.
error-json-depth = Filen er bygget, så siden ikke kan læse den. Vælg en anden fil.
error-json-size = Filen er for stor. Vælg en mindre fil.
error-patch-place = Det sted i filen kan ikke rettes. Vælg et andet sted.
error-fhir-not_resource = Siden kan ikke læse den slags filer. Spørg dem, du fik den fra, om de kan give den som FHIR.
error-fhir-entries = Listen i filen er skadet. Hent filen igen, eller vælg en anden.
error-fhir-entry = En del af filen er skadet. Hent filen igen, hvis den del er vigtig.
error-fhir-reference = En del af filen peger på noget, som siden ikke kan finde. Spørg dem, du fik filen fra.
error-fhir-unresolved = Filen nævner noget, der ligger et andet sted. Det kan være i en anden fil.
error-fhir-type = En del af filen er skrevet på en anden måde end ventet. Resten kan godt bruges.
error-fhir-date = En dato i filen kan ikke læses. Spørg dem, du fik filen fra.
error-fhir-zone = Et klokkeslæt siger ikke, hvilken tidszone det er i. Siden læser det som dansk tid.
error-fhir-release = En del af filen er i en anden udgave af FHIR. Siden læser kun noget af den.
error-access_log-form = Det er en log i en form, som siden ikke kender endnu. Spørg efter version 2.
error-access_log-lines = Listen i filen er for lang. Hent den i mindre dele.
error-access_log-line = En linje i filen kan ikke læses. Hent filen igen, hvis den linje er vigtig.
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
error-pack-shape = Filen med regler er skrevet på en anden måde end ventet. Vælg en anden fil.
error-pack-word = Filen med regler har et ord, som siden ikke kender. Derfor bruges den ikke.
error-pack-signature = Ingen står inde for filen med regler. Derfor er svaret nej til alt.
error-facts-shape = En oplysning mangler, eller siden kender den ikke. Derfor er der intet svar.
error-crypto-open = Teksten kan ikke åbnes. Nøglen er en anden, eller teksten er ændret.
error-crypto-key = Nøglen er skadet. Derfor blev intet sendt.
error-vault-slots = Der skal være to måder at låse op på. Vælg en til.
error-blob-size = Filen er for stor. Vælg en mindre fil.
error-plan_log-form = Noget i planen er skadet. Det blev ikke taget med.
error-plan_log-plan = Noget hører til en anden plan. Det blev ikke taget med.
error-plan_log-suite = Siden er for gammel til planen. Luk den, og åbn den igen.
error-plan_log-author = Noget er skrevet af en, der ikke er med i planen. Det blev ikke taget med.
error-plan_log-signature = En underskrift passer ikke. Det, den står under, blev ikke taget med.
error-plan_log-gap = Noget i planen mangler. Siden venter, til det kommer.
error-plan_log-replay = Noget i planen kom to gange. Det talte kun med én gang.
error-plan_log-chain = Noget i planen er byttet om. Det blev ikke taget med.
error-plan_log-seen = Noget i planen passer ikke med det før. Det blev ikke taget med.
error-plan_log-fork = Stedet, der gemmer planen, viser den på to måder. Skriv ikke mere her. Sig det til dem, der står for planen.
error-plan_log-epoch = Nøglen er skiftet imens. Prøv igen.
error-plan_log-frozen = Der kan ikke skrives lige nu, fordi nøglen skal skiftes. Prøv igen senere.
error-plan_log-role = Det kan man ikke gøre i den del af planen.
error-plan_log-readonly = Planen kan læses, men der kan ikke skrives. Siden skal fornyes.
error-plan_log-key = En nøgle passer ikke til planen. Den blev ikke brugt.
error-plan_log-key_changed = En, du vil dele med, har fået en ny nøgle. Se, om det passer, før du deler.
error-plan_log-checkpoint = Svaret fra det sted, der gemmer planen, kan ikke læses. Prøv igen senere.
error-plan_log-rollback = Stedet, der gemmer planen, viser en ældre plan end før. Skriv ikke mere her.
error-plan_log-stale = Siden har ikke set planen længe. Hent den igen, før du sender.
error-actor-unknown = Stedet er ikke i filerne. Vælg et andet sted.
error-access-denied = Det kan du ikke gøre her.
error-access-nothing_chosen = Vælg først, hvad der må deles.
error-access-day = Vælg en anden dag. Den, du valgte, er for tidlig eller for sen.
error-consent-known = Samtykket findes her allerede.
error-consent-unknown = Samtykket findes ikke her. Vælg et andet.
error-consent-shape = Samtykket mangler noget, eller datoerne passer ikke. Se det igennem igen.
error-consent-event = Det kan ikke gøres med samtykket nu. Se, om det stadig gælder.
error-consent-full = Der er ikke plads til mere om samtykker.
