# SPDX-License-Identifier: MPL-2.0
# The core's sentences in Swedish. Keys: core/base/message_keys.def and core/base/error.h, dots as hyphens.
# **…** is what the reader should see first.

overview-holders =
    { $count ->
        [0] Filerna visar inte vem som har uppgifter om { $person }.
        [one] **1 verksamhet** har uppgifter om { $person }.
       *[other] **{ $count } verksamheter** har uppgifter om { $person }.
    }
overview-holders_unnamed =
    { $count ->
        [0] Filerna visar inte vem som har uppgifter om personen.
        [one] **1 verksamhet** har uppgifter om en person utan namn.
       *[other] **{ $count } verksamheter** har uppgifter om en person utan namn.
    }
overview-held =
    { $count ->
        [0] Filerna visar inte vem som hade uppgifter om { $person } den { $date }.
        [one] **1 verksamhet** hade uppgifter om { $person } den { $date }.
       *[other] **{ $count } verksamheter** hade uppgifter om { $person } den { $date }.
    }
overview-held_unnamed =
    { $count ->
        [0] Filerna visar inte vem som hade uppgifter om personen den { $date }.
        [one] **1 verksamhet** hade uppgifter om en person utan namn den { $date }.
       *[other] **{ $count } verksamheter** hade uppgifter om en person utan namn den { $date }.
    }
overview-unplaced = Filerna har uppgifter om { $person }. De säger inte vem som har dem.
overview-unplaced_unnamed = Filerna har uppgifter om personen. De säger inte vem som har dem.
overview-unshown = Sidan kan inte visa än vad som finns i filerna.
overview-incomplete =
    { $count ->
        [one] 1 fil säger själv att något saknas i den.
       *[other] { $count } filer säger själva att något saknas i dem.
    }
overview-taken_back = Något har tagits tillbaka av dem som skrev det.
overview-doubted = Flera personer har samma nummer i filerna. Här hålls de isär.
overview-joined = Du har sagt att två personer i filerna är samma person.
overview-nobody = Filerna nämner ingen person.
overview-files =
    { $count ->
        [one] Svaret bygger bara på 1 fil.
       *[other] Svaret bygger bara på { $count } filer.
    }
overview-newest = Nyast: { $date } från { $holder }.
overview-newest_unnamed = Nyast: { $date } från en verksamhet utan namn.
overview-unstated =
    { $count ->
        [one] För 1 uppgift står det inte vem som har den.
       *[other] För { $count } uppgifter står det inte vem som har dem.
    }
overview-by_person =
    { $count ->
        [one] För 1 uppgift nämner filerna en anställd, men inte vilken plats.
       *[other] För { $count } uppgifter nämner filerna anställda, men inte vilken plats.
    }
overview-no_subject =
    { $count ->
        [one] För 1 uppgift står det inte vem den handlar om.
       *[other] För { $count } uppgifter står det inte vem de handlar om.
    }
overview-log_no_subject =
    { $count ->
        [one] 1 rad i loggen säger inte vem den handlar om.
       *[other] { $count } rader i loggen säger inte vem de handlar om.
    }
overview-log_undated =
    { $count ->
        [one] 1 rad i loggen har ingen dag som går att läsa.
       *[other] { $count } rader i loggen har ingen dag som går att läsa.
    }
overview-log_ahead =
    { $count ->
        [one] 1 rad i loggen har en tid som inte har kommit. Källans klocka går före.
       *[other] { $count } rader i loggen har en tid som inte har kommit. Källans klocka går före.
    }
overview-consents_unread =
    { $count ->
        [one] 1 samtycke gick inte att förstå helt. Det tillåter ingenting här.
       *[other] { $count } samtycken gick inte att förstå helt. De tillåter ingenting här.
    }
overview-consents_no_subject =
    { $count ->
        [one] För 1 samtycke står det inte vems det är. Det tillåter ingenting här.
       *[other] För { $count } samtycken står det inte vems de är. De tillåter ingenting här.
    }
overview-kept =
    { $count ->
        [one] Det finns 1 sak till i filerna. Sidan kan inte visa den än.
       *[other] Det finns { $count } saker till i filerna. Sidan kan inte visa dem än.
    }
overview-with_care =
    { $count ->
        [one] 1 uppgift har ett märke som sidan inte förstår. Fråga dem som har skrivit den.
       *[other] { $count } uppgifter har ett märke som sidan inte förstår. Fråga dem som har skrivit dem.
    }

holder-unnamed = En verksamhet utan namn
holder-newest = Nyast: { $date }

kind-allergy =
    { $count ->
        [one] 1 allergi
       *[other] { $count } allergier
    }
kind-appointment =
    { $count ->
        [one] 1 bokad tid
       *[other] { $count } bokade tider
    }
kind-bill =
    { $count ->
        [one] 1 räkning
       *[other] { $count } räkningar
    }
kind-care_team =
    { $count ->
        [one] 1 team
       *[other] { $count } team
    }
kind-condition =
    { $count ->
        [one] 1 diagnos eller tillstånd
       *[other] { $count } diagnoser och tillstånd
    }
kind-consent =
    { $count ->
        [one] 1 samtycke
       *[other] { $count } samtycken
    }
kind-device =
    { $count ->
        [one] 1 apparat eller hjälpmedel
       *[other] { $count } apparater och hjälpmedel
    }
kind-document =
    { $count ->
        [one] 1 dokument
       *[other] { $count } dokument
    }
kind-encounter =
    { $count ->
        [one] 1 besök
       *[other] { $count } besök
    }
kind-episode =
    { $count ->
        [one] 1 vårdperiod
       *[other] { $count } vårdperioder
    }
kind-goal =
    { $count ->
        [one] 1 mål
       *[other] { $count } mål
    }
kind-list =
    { $count ->
        [one] 1 lista
       *[other] { $count } listor
    }
kind-medication =
    { $count ->
        [one] 1 uppgift om medicin
       *[other] { $count } uppgifter om medicin
    }
kind-message =
    { $count ->
        [one] 1 meddelande
       *[other] { $count } meddelanden
    }
kind-observation =
    { $count ->
        [one] 1 mätning eller svar
       *[other] { $count } mätningar och svar
    }
kind-other =
    { $count ->
        [one] 1 annan uppgift
       *[other] { $count } andra uppgifter
    }
kind-plan =
    { $count ->
        [one] 1 plan
       *[other] { $count } planer
    }
kind-procedure =
    { $count ->
        [one] 1 behandling
       *[other] { $count } behandlingar
    }
kind-questionnaire =
    { $count ->
        [one] 1 ifyllt formulär
       *[other] { $count } ifyllda formulär
    }
kind-referral =
    { $count ->
        [one] 1 remiss
       *[other] { $count } remisser
    }
kind-report =
    { $count ->
        [one] 1 svar på en undersökning
       *[other] { $count } svar på undersökningar
    }
kind-task =
    { $count ->
        [one] 1 sak att göra
       *[other] { $count } saker att göra
    }
kind-vaccination =
    { $count ->
        [one] 1 vaccination
       *[other] { $count } vaccinationer
    }

thing-absence =
    { $count ->
        [one] en uppgift om frånvaro
       *[other] { $count } uppgifter om frånvaro
    }
thing-absence_plan =
    { $count ->
        [one] en plan mot frånvaro
       *[other] { $count } planer mot frånvaro
    }
thing-address =
    { $count ->
        [one] en adress
       *[other] { $count } adresser
    }
thing-aid =
    { $count ->
        [one] ett hjälpmedel
       *[other] { $count } hjälpmedel
    }
thing-application =
    { $count ->
        [one] en ansökan
       *[other] { $count } ansökningar
    }
thing-attest =
    { $count ->
        [one] ett intyg
       *[other] { $count } intyg
    }
thing-benefit =
    { $count ->
        [one] en uppgift om en förmån
       *[other] { $count } uppgifter om förmåner
    }
thing-blood_test =
    { $count ->
        [one] ett blodprov
       *[other] { $count } blodprov
    }
thing-body_measure =
    { $count ->
        [one] en mätning av kroppen
       *[other] { $count } mätningar av kroppen
    }
thing-case_summary =
    { $count ->
        [one] en sammanfattning av ett ärende
       *[other] { $count } sammanfattningar av ärenden
    }
thing-child_assessment =
    { $count ->
        [one] en barnutredning
       *[other] { $count } barnutredningar
    }
thing-child_case =
    { $count ->
        [one] ett barnärende
       *[other] { $count } barnärenden
    }
thing-child_plan =
    { $count ->
        [one] en plan för barnet
       *[other] { $count } planer för barnet
    }
thing-child_talk =
    { $count ->
        [one] en anteckning om ett samtal med barnet
       *[other] { $count } anteckningar om samtal med barnet
    }
thing-club_agreement =
    { $count ->
        [one] ett avtal med klubben
       *[other] { $count } avtal med klubben
    }
thing-complaint =
    { $count ->
        [one] ett klagomål
       *[other] { $count } klagomål
    }
thing-concern_report =
    { $count ->
        [one] en orosanmälan
       *[other] { $count } orosanmälningar
    }
thing-contact_visits =
    { $count ->
        [one] en uppgift om umgänge
       *[other] { $count } uppgifter om umgänge
    }
thing-counselling =
    { $count ->
        [one] en uppgift om rådgivning
       *[other] { $count } uppgifter om rådgivning
    }
thing-custody =
    { $count ->
        [one] en uppgift om vårdnad
       *[other] { $count } uppgifter om vårdnad
    }
thing-decision =
    { $count ->
        [one] ett beslut
       *[other] { $count } beslut
    }
thing-dental_record =
    { $count ->
        [one] en uppgift om tänder
       *[other] { $count } uppgifter om tänder
    }
thing-diagnosis =
    { $count ->
        [one] en diagnos
       *[other] { $count } diagnoser
    }
thing-discharge_letter =
    { $count ->
        [one] ett brev efter en behandling
       *[other] { $count } brev efter behandling
    }
thing-doctor_choice =
    { $count ->
        [one] ett val av läkare
       *[other] { $count } val av läkare
    }
thing-doctor_note =
    { $count ->
        [one] en anteckning från läkaren
       *[other] { $count } anteckningar från läkaren
    }
thing-doctor_visit =
    { $count ->
        [one] ett besök hos läkaren
       *[other] { $count } besök hos läkaren
    }
thing-education =
    { $count ->
        [one] en uppgift om utbildning
       *[other] { $count } uppgifter om utbildning
    }
thing-emergency =
    { $count ->
        [one] en uppgift från akuten
       *[other] { $count } uppgifter från akuten
    }
thing-enrolment =
    { $count ->
        [one] en in- eller utskrivning
       *[other] { $count } in- eller utskrivningar
    }
thing-family_support =
    { $count ->
        [one] en uppgift om hjälp till familjen
       *[other] { $count } uppgifter om hjälp till familjen
    }
thing-first_assessment =
    { $count ->
        [one] en första bedömning
       *[other] { $count } första bedömningar
    }
thing-foster_report =
    { $count ->
        [one] en uppföljning av familjehemmet
       *[other] { $count } uppföljningar av familjehemmet
    }
thing-functioning =
    { $count ->
        [one] en beskrivning av vardagen
       *[other] { $count } beskrivningar av vardagen
    }
thing-grant =
    { $count ->
        [one] ett beslut om stöd
       *[other] { $count } beslut om stöd
    }
thing-health_check =
    { $count ->
        [one] en undersökning på skolan
       *[other] { $count } undersökningar på skolan
    }
thing-health_visitor_note =
    { $count ->
        [one] en anteckning från barnhälsovården
       *[other] { $count } anteckningar från barnhälsovården
    }
thing-hearing =
    { $count ->
        [one] ett brev före ett beslut
       *[other] { $count } brev före ett beslut
    }
thing-hearing_test =
    { $count ->
        [one] ett hörselprov
       *[other] { $count } hörselprov
    }
thing-help_consent =
    { $count ->
        [one] ett samtycke till hjälp
       *[other] { $count } samtycken till hjälp
    }
thing-home_visit =
    { $count ->
        [one] ett besök i hemmet
       *[other] { $count } besök i hemmet
    }
thing-hospital_note =
    { $count ->
        [one] en anteckning från sjukhuset
       *[other] { $count } anteckningar från sjukhuset
    }
thing-hospital_visit =
    { $count ->
        [one] ett besök på sjukhuset
       *[other] { $count } besök på sjukhuset
    }
thing-imaging =
    { $count ->
        [one] ett svar på en röntgenundersökning
       *[other] { $count } svar på röntgenundersökningar
    }
thing-information_request =
    { $count ->
        [one] en begäran om uppgifter
       *[other] { $count } begäranden om uppgifter
    }
thing-inspection_report =
    { $count ->
        [one] en rapport från en tillsyn
       *[other] { $count } rapporter från tillsyn
    }
thing-job_plan =
    { $count ->
        [one] en plan för arbete
       *[other] { $count } planer för arbete
    }
thing-job_record =
    { $count ->
        [one] en uppgift om arbete
       *[other] { $count } uppgifter om arbete
    }
thing-journal_note =
    { $count ->
        [one] en anteckning i journalen
       *[other] { $count } anteckningar i journalen
    }
thing-letter =
    { $count ->
        [one] ett brev eller mejl
       *[other] { $count } brev eller mejl
    }
thing-medicine =
    { $count ->
        [one] en uppgift om medicin
       *[other] { $count } uppgifter om medicin
    }
thing-medicine_card =
    { $count ->
        [one] en läkemedelslista
       *[other] { $count } läkemedelslistor
    }
thing-meeting_minutes =
    { $count ->
        [one] ett protokoll från ett möte
       *[other] { $count } protokoll från möten
    }
thing-network_meeting_minutes =
    { $count ->
        [one] ett protokoll från ett nätverksmöte
       *[other] { $count } protokoll från nätverksmöten
    }
thing-own_goal =
    { $count ->
        [one] ett eget mål
       *[other] { $count } egna mål
    }
thing-placement_consent =
    { $count ->
        [one] ett samtycke till att bo någon annanstans
       *[other] { $count } samtycken till att bo någon annanstans
    }
thing-placement_record =
    { $count ->
        [one] ett dokument om att bo någon annanstans
       *[other] { $count } dokument om att bo någon annanstans
    }
thing-plan_step =
    { $count ->
        [one] en överenskommelse i planen
       *[other] { $count } överenskommelser i planen
    }
thing-ppr_assessment =
    { $count ->
        [one] en bedömning från PPR
       *[other] { $count } bedömningar från PPR
    }
thing-ppr_proposal =
    { $count ->
        [one] en begäran till PPR
       *[other] { $count } begäranden till PPR
    }
thing-prescription =
    { $count ->
        [one] ett recept
       *[other] { $count } recept
    }
thing-psychiatric_course =
    { $count ->
        [one] en vårdperiod i psykiatrin
       *[other] { $count } vårdperioder i psykiatrin
    }
thing-psychiatric_report =
    { $count ->
        [one] en rapport från psykiatrin
       *[other] { $count } rapporter från psykiatrin
    }
thing-psychiatry_referral =
    { $count ->
        [one] en remiss till psykiatrin
       *[other] { $count } remisser till psykiatrin
    }
thing-psychologist =
    { $count ->
        [one] en uppgift från en psykolog
       *[other] { $count } uppgifter från en psykolog
    }
thing-referral =
    { $count ->
        [one] en remiss
       *[other] { $count } remisser
    }
thing-school_change =
    { $count ->
        [one] ett dokument om ny skola
       *[other] { $count } dokument om ny skola
    }
thing-school_message =
    { $count ->
        [one] ett meddelande till föräldrarna
       *[other] { $count } meddelanden till föräldrarna
    }
thing-school_report =
    { $count ->
        [one] ett omdöme från skolan
       *[other] { $count } omdömen från skolan
    }
thing-school_statement =
    { $count ->
        [one] ett utlåtande från skolan
       *[other] { $count } utlåtanden från skolan
    }
thing-sharing_consent =
    { $count ->
        [one] ett samtycke till att dela
       *[other] { $count } samtycken till att dela
    }
thing-sick_leave =
    { $count ->
        [one] en sjukskrivning
       *[other] { $count } sjukskrivningar
    }
thing-speech =
    { $count ->
        [one] en uppgift om tal och språk
       *[other] { $count } uppgifter om tal och språk
    }
thing-stress_course =
    { $count ->
        [one] en uppgift om hjälp mot stress
       *[other] { $count } uppgifter om hjälp mot stress
    }
thing-symptom_form =
    { $count ->
        [one] ett formulär om symtom
       *[other] { $count } formulär om symtom
    }
thing-test =
    { $count ->
        [one] ett test
       *[other] { $count } test
    }
thing-test_result =
    { $count ->
        [one] ett provsvar
       *[other] { $count } provsvar
    }
thing-therapist_record =
    { $count ->
        [one] en uppgift från en arbetsterapeut
       *[other] { $count } uppgifter från en arbetsterapeut
    }
thing-treatment_plan =
    { $count ->
        [one] en plan för behandling
       *[other] { $count } planer för behandling
    }
thing-vaccination =
    { $count ->
        [one] en uppgift om vaccination
       *[other] { $count } uppgifter om vaccination
    }
thing-wellbeing_description =
    { $count ->
        [one] en beskrivning av hur barnet mår
       *[other] { $count } beskrivningar av hur barnet mår
    }

overview-maybe =
    { $count ->
        [one] För 1 uppgift är det osäkert om den fanns den dagen.
       *[other] För { $count } uppgifter är det osäkert om de fanns den dagen.
    }
overview-systems =
    { $count ->
        [one] De finns i 1 it-system.
       *[other] De finns i { $count } it-system.
    }
overview-systems_held =
    { $count ->
        [one] De fanns i 1 it-system.
       *[other] De fanns i { $count } it-system.
    }
overview-seen =
    { $count ->
        [0] Loggen visar inget nytt sedan du var här den { $date }.
        [one] **1 ny** sedan du var här den { $date }.
       *[other] **{ $count } nya** sedan du var här den { $date }.
    }
overview-seen_ever =
    { $count ->
        [0] Loggen visar ingen som har tittat på eller delat uppgifter.
        [one] **1 gång** har någon tittat på eller delat uppgifter.
       *[other] **{ $count } gånger** har någon tittat på eller delat uppgifter.
    }
overview-seen_until =
    { $count ->
        [0] Loggen visar ingen som hade tittat på eller delat uppgifter den { $date }.
        [one] **1 gång** har någon tittat eller delat till och med den { $date }.
       *[other] **{ $count } gånger** har någon tittat eller delat till och med den { $date }.
    }
overview-unexplained =
    { $count ->
        [one] 1 har ingen angiven orsak. Det kan vara lagligt.
       *[other] { $count } har ingen angiven orsak. Det kan vara lagligt.
    }
allowed-recipients =
    { $count ->
        [0] Filerna visar inget samtycke som gäller nu.
        [one] 1 verksamhet får se uppgifter med samtycke.
       *[other] { $count } verksamheter får se uppgifter med samtycke.
    }
allowed-unclear = Filerna visar inte klart vem som får se uppgifter med samtycke.
allowed-waiting =
    { $count ->
        [one] 1 är inte avgjort än.
       *[other] { $count } är inte avgjorda än.
    }
share-everything = allt som finns
overview-no_log = Filerna säger inte vem som har tittat på uppgifterna.
overview-not_answering =
    { $count ->
        [one] 1 källa svarar inte. Den kan ha uppgifter som du inte ser här.
       *[other] { $count } källor svarar inte. De kan ha uppgifter som du inte ser här.
    }
overview-stale =
    { $count ->
        [one] 1 källa svarar men har inte uppdaterats på länge. Den kan sakna det nyaste.
       *[other] { $count } källor svarar men har inte uppdaterats på länge. De kan sakna det nyaste.
    }
overview-complete = De andra är uppdaterade till minst den { $date }.

need-unexplained =
    { $count ->
        [one] 1 gång är det inte angivet varför någon öppnade eller delade uppgifter. Det kan vara lagligt.
       *[other] { $count } gånger är det inte angivet varför någon öppnade eller delade uppgifter. Det kan vara lagligt.
    }
need-overdue =
    { $count ->
        [one] Svaret från { $who } skulle ha kommit för 1 dag sedan.
       *[other] Svaret från { $who } skulle ha kommit för { $count } dagar sedan.
    }

holder-out_of_scope = Verksamheten är inte med i första delen av Indsigt. Fråga dem själv.
holder-formerly = Hette förut { $name }
vendor-unknown = Leverantören är okänd

type-case_summary = Sammanfattning av ett ärende
type-referral = Remiss eller beslut om stöd
type-status = Status, beskrivning eller bedömning
type-attest = Intyg
type-journal_note = Anteckning i journalen
type-registration = Registrering
type-overview = Översikt
type-plan = Plan
type-consent = Samtycke

field-employment = Arbete
field-social = Socialtjänst
field-health = Hälsa
field-education = Skola och utbildning
field-justice = Rättsväsende
field-economy = Ekonomi

sector-employment = Arbete
sector-social = Socialtjänst
sector-social_family = Familj och barn
sector-social_misuse = Missbruk
sector-social_psychiatry = Socialpsykiatri
sector-health = Hälsa
sector-health_regional = Sjukhus och region
sector-health_municipal = Kommunens hälsovård
sector-health_private = Läkare och privat vård
sector-education = Skola och utbildning
sector-justice = Rättsväsende
sector-economy = Ekonomi och medborgarservice
sector-unknown = Området är inte angivet

coverage-held = Finns
coverage-shared = Finns och har delats
coverage-not_held = Finns inte
coverage-unknown = Vet inte

log-look = { $who } öppnade uppgifter.
log-look_unnamed = Någon öppnade uppgifter. Verksamheten är inte angiven.
log-shared = { $from } visade eller skickade uppgifter till { $to }.
log-shared_unnamed = Någon visade eller skickade uppgifter. Avsändaren eller mottagaren är inte angiven.
log-change = { $who } skrev eller ändrade uppgifter.
log-change_unnamed = Någon skrev eller ändrade uppgifter. Verksamheten är inte angiven.
log-attempt = { $who } försökte använda uppgifter. Det lyckades inte.
log-attempt_unnamed = Någon försökte använda uppgifter. Det lyckades inte. Verksamheten är inte angiven.
log-other = { $who } använde uppgifter. Sättet är inte angivet.
log-other_unnamed = Någon använde uppgifter. Verksamhet och sätt är inte angivna.

basis-law = Verksamheten hänvisar till en lag: { $law }.
basis-consent = Verksamheten hänvisar till ett samtycke.
basis-stated = Verksamheten skriver: { $reason }. Sidan känner inte till den orsaken.
basis-code = Verksamheten anger en orsak som en kod. Sidan känner inte till koden.
basis-consent_not_found = Verksamheten hänvisar till ett samtycke. Sidan hittar det inte för den dagen och användningen.
basis-law_not_found = Verksamheten hänvisar till en lag som sidan inte känner till.
basis-treatment = Verksamheten skriver att det gällde vård. Det står ingen lag och inget samtycke.
basis-emergency = Verksamheten skriver att det var akut. Det står ingen lag.
basis-coordination = Verksamheten skriver att det gällde att samordna hjälpen. Det står ingen lag och inget samtycke.
basis-administration = Verksamheten skriver att det gällde administration. Det står ingen lag och inget samtycke.
basis-payment = Verksamheten skriver att det gällde betalning. Det står ingen lag och inget samtycke.
basis-public_health = Verksamheten skriver att det gällde folkhälsa. Det står ingen lag och inget samtycke.
basis-research = Verksamheten skriver att det gällde forskning. Det står ingen lag och inget samtycke.
basis-none = Ingen orsak angiven.

source-ready = Svarar
source-stale = Svarar, men är inte uppdaterad
source-not_ready = Är inte klar än
source-silent = Svarar inte

hops-self = Har dem själv
hops-direct = Kan frågas direkt
hops-via =
    { $count ->
        [one] 1 led bort, genom { $who }
       *[other] { $count } led bort, genom { $who }
    }
hops-via_unnamed =
    { $count ->
        [one] 1 led bort
       *[other] { $count } led bort
    }
hops-none = Ingen väg är känd

request-waiting =
    { $count ->
        [0] Begärdes i dag.
        [one] Har väntat 1 dag.
       *[other] Har väntat { $count } dagar.
    }
request-waiting_undated = Väntar. Det är inte angivet hur länge.
request-overdue =
    { $count ->
        [one] Svaret skulle ha kommit för 1 dag sedan.
       *[other] Svaret skulle ha kommit för { $count } dagar sedan.
    }
request-received =
    { $count ->
        [0] Kom samma dag.
        [one] Kom efter 1 dag.
       *[other] Kom efter { $count } dagar.
    }
request-received_undated = Har kommit. Det är inte angivet när.

finding-claims_differ = Två tal för { $name } år { $year } stämmer inte med varandra: { $low } och { $high }.
finding-claims_sum = Talen ger { $total } kommuner totalt. Det finns { $expected }.
finding-same_item =
    { $count ->
        [one] Samma uppgift finns i 1 system.
       *[other] Samma uppgift finns i { $count } system.
    }
finding-birth_dates =
    { $count ->
        [one] Systemen har 1 födelsedag.
       *[other] Systemen har { $count } olika födelsedagar. Fråga vilken som är rätt.
    }
finding-no_coordinator = Filerna visar inte vem som är samordnare hos { $who }. Fråga vem det är.
finding-no_coordinator_unnamed = Filerna visar inte vem som är samordnare i ett ärende. Fråga vem det är.
finding-coordinators =
    { $count ->
        [one] Ärendet hos { $who } har 1 samordnare.
       *[other] Ärendet hos { $who } har { $count } samordnare. Fråga vem det är.
    }
finding-coordinators_unnamed =
    { $count ->
        [one] Ett ärende har 1 samordnare.
       *[other] Ett ärende har { $count } samordnare. Fråga vem det är.
    }
finding-no_contact = Det står inte vem du kan fråga hos { $who }.
finding-no_contact_unnamed = En av verksamheterna säger inte vem du kan fråga där.

import-read =
    { $count ->
        [one] Sidan hittade 1 sak i filen.
       *[other] Sidan hittade { $count } saker i filen.
    }
import-kept =
    { $count ->
        [one] 1 av dem kan inte visas än.
       *[other] { $count } av dem kan inte visas än.
    }
import-log =
    { $count ->
        [one] 1 av dem berättar vem som har använt uppgifter.
       *[other] { $count } av dem berättar vem som har använt uppgifter.
    }
import-unresolved =
    { $count ->
        [one] Filen nämner 1 sak som finns någon annanstans.
       *[other] Filen nämner { $count } saker som finns någon annanstans.
    }
import-incomplete = Det finns mer än det som står i filen. Hämta den igen senare om du vill ha allt.
import-taken_back = Något har tagits tillbaka av dem som skrev det.
import-problems =
    { $count ->
        [one] 1 sak gick inte att läsa helt.
       *[other] { $count } saker gick inte att läsa helt.
    }
import-again = Filen fanns redan här.

error-source-packed = Filen är packad. Packa upp den först, och välj sedan filerna i den.
error-source-xml = Filen är skriven på ett annat sätt. Fråga om den kan sparas som .json.
error-json-syntax = Filen är skadad, eller så är den av en annan sort. Hämta den igen, eller välj en annan.
error-json-utf8 = Sidan kan inte läsa bokstäverna i filen. Be dem du fick den av om en ny.
error-json-surrogate = Ett tecken i filen är trasigt. Hämta filen igen, eller välj en annan.
error-json-duplicate_key = Filen säger samma sak två gånger. Be dem som du fick den av om en ny.
error-json-depth = Filen är byggd så att sidan inte kan läsa den. Välj en annan fil.
error-json-size = Filen är för stor. Välj en mindre fil.
error-patch-place = Den platsen i filen går inte att ändra. Välj en annan.
error-fhir-not_resource = Sidan kan inte läsa den sortens filer. Fråga dem du fick den av om de kan ge den som FHIR.
error-fhir-entries = Listan i filen är skadad. Hämta filen igen, eller välj en annan.
error-fhir-entry = En del av filen är skadad. Hämta filen igen om den delen är viktig.
error-fhir-reference = En del av filen pekar på något som sidan inte hittar. Fråga dem som du fick filen av.
error-fhir-unresolved = Filen nämner något som finns någon annanstans. Det kan vara i en annan fil.
error-fhir-type = En del av filen är skriven på ett annat sätt än väntat. Resten går att använda.
error-fhir-date = Ett datum i filen går inte att läsa. Fråga dem som du fick filen av.
error-fhir-zone = Ett klockslag säger inte vilken tidszon det gäller. Sidan läser det som svensk tid.
error-fhir-release = En del av filen är i en annan version av FHIR. Sidan läser bara en del av den.
error-access_log-form = Det är en logg i en form som sidan inte känner till än. Be om version 2.
error-access_log-lines = Listan i filen är för lång. Hämta den i mindre delar.
error-access_log-line = En rad i filen går inte att läsa. Hämta filen igen om den raden är viktig.
error-source-unknown = Filen finns inte här längre. Välj den igen.
error-source-known = Det finns redan en annan fil från den källan. Rensa och börja om.
error-session-full = Sidan har inte plats för fler filer. Rensa, och välj färre filer.
error-session-memory = Det finns inte plats för filen. Rensa, och välj färre eller mindre filer.
error-command-syntax = Sidan gjorde ett fel. Stäng den och öppna den igen.
error-command-version = Sidan har förnyats. Stäng den och öppna den igen.
error-command-unknown = Sidan har förnyats. Stäng den och öppna den igen.
error-command-argument = Sidan gjorde ett fel. Stäng den och öppna den igen.
error-subject-unknown = Personen finns inte i filerna. Välj en annan person.
error-document-shape = Filen är av ett annat slag än väntat. Välj en annan fil.
error-document-row = En rad i listan över källor går inte att läsa. Resten går att använda.
error-pack-shape = Filen med regler är skriven på ett annat sätt än väntat. Välj en annan fil.
error-pack-word = Filen med regler har ett ord som sidan inte känner till. Därför används den inte.
error-pack-signature = Ingen står bakom filen med regler. Därför är svaret nej på allt.
error-facts-shape = En uppgift saknas, eller så känner sidan inte till den. Därför finns inget svar.
error-crypto-open = Texten kan inte öppnas. Nyckeln är en annan, eller så har texten ändrats.
error-crypto-key = Nyckeln är skadad. Därför skickades ingenting.
error-vault-slots = Det behövs två sätt att låsa upp. Välj ett till.
error-blob-size = Filen är för stor. Välj en mindre fil.
error-plan_log-form = Något i planen är skadat. Det togs inte med.
error-plan_log-plan = Något hör till en annan plan. Det togs inte med.
error-plan_log-suite = Sidan är för gammal för planen. Stäng den och öppna den igen.
error-plan_log-author = Något är skrivet av någon som inte är med i planen. Det togs inte med.
error-plan_log-signature = En underskrift stämmer inte. Det den står under togs inte med.
error-plan_log-gap = Något i planen saknas. Sidan väntar tills det kommer.
error-plan_log-replay = Något i planen kom två gånger. Det räknades bara en gång.
error-plan_log-chain = Något i planen har bytt plats. Det togs inte med.
error-plan_log-seen = Något i planen stämmer inte med det före. Det togs inte med.
error-plan_log-fork = De som sparar planen visar den på två sätt. Skriv inget mer här. Säg det till dem som ansvarar för planen.
error-plan_log-epoch = Nyckeln har bytts under tiden. Försök igen.
error-plan_log-frozen = Det går inte att skriva just nu, eftersom nyckeln ska bytas. Försök igen senare.
error-plan_log-role = Det går inte att göra i den delen av planen.
error-plan_log-readonly = Planen går att läsa, men inte att skriva i. Sidan behöver förnyas.
error-plan_log-key = En nyckel passar inte till planen. Den användes inte.
error-plan_log-key_changed = Någon du vill dela med har fått en ny nyckel. Se om det stämmer innan du delar.
error-plan_log-checkpoint = Svaret från dem som sparar planen går inte att läsa. Försök igen senare.
error-plan_log-rollback = De som sparar planen visar en äldre plan än förut. Skriv inget mer här.
error-plan_log-stale = Sidan har inte sett planen på länge. Hämta den igen innan du skickar.
error-actor-unknown = Verksamheten finns inte i filerna. Välj en annan.
error-access-denied = Det kan du inte göra här.
error-access-nothing_chosen = Välj först vad som får delas.
error-access-day = Välj en annan dag. Den du valde är för tidig eller för sen.
error-consent-known = Samtycket finns redan här.
error-consent-unknown = Samtycket finns inte här. Välj ett annat.
error-consent-shape = Något saknas i samtycket, eller så stämmer inte datumen. Se igenom det igen.
error-consent-event = Det går inte att göra med samtycket nu. Se om det fortfarande gäller.
error-consent-full = Det finns inte plats för mer om samtycken.
