# SPDX-License-Identifier: MPL-2.0
# The words of the screens about what is allowed, by whom, by law, and what will change, in Danish. They come after
# the first view. **…** is what the reader should see first.

# ---- what is shared, why, by whom
share-count =
    { $count ->
        [one] 1 oplysning
       *[other] { $count } oplysninger
    }
purpose =
    { $purpose ->
        [any] Alt
        [case_processing] At behandle en sag
        [child_protection] At passe på et barn
        [emergency] Akut hjælp
        [joint_plan] At lave en plan sammen
        [prevention] At hjælpe tidligt
        [treatment] Behandling
       *[unstated] Det er ikke oplyst
    }
phase =
    { $phase ->
        [enquiry] Undersøgelse
        [planning] Plan
        [intervention] Hjælp
        [follow_up] Opfølgning
       *[transition] Skift
    }
role-name =
    { $role ->
        [self] Den, det handler om
        [custody_holder] En med forældremyndighed
        [parent_without_custody] En forælder uden forældremyndighed
        [foster_parent] Plejeforælder
        [guardian_adult] Værge
        [poa_holder] En med fuldmagt
        [nearest_relative] En i nær familie
        [placing_authority] Sagsbehandler
        [authority] Sagsbehandler
        [health_professional] En fra sundhedsvæsenet
       *[school_staff] En fra skolen
    }
helper-name =
    { $helper ->
        [bisidder] Bisidder
        [interpreter] Tolk
        [lawyer] Advokat
        [grandparent] Bedsteforælder
       *[other] Støtteperson
    }

# ---- what we allow
consents-title = Hvad er tilladt om { $person }?
consents-now = Listen viser, hvad der gælder i dag.
consents-mine =
    { $count ->
        [one] 1 venter på dit svar
       *[other] { $count } venter på dit svar
    }
consents-none = Ingen har sagt ja til at dele noget her.
consents-none-next = Et sted kan spørge dig. Så står spørgsmålet her.
consents-group =
    { $group ->
        [active] Gælder nu ({ $count })
        [waiting] Ikke afgjort endnu ({ $count })
       *[ended] Gælder ikke mere ({ $count })
    }
consents-all = Se alle { $count }
consents-grant = Giv et nyt ja
consents-laws = Se, hvad der deles efter loven

# ---- one of them
card-title =
    { $form ->
        [placement] { $person } bor et andet sted
        [optout] Nej tak til deling ved behandling
        [plan] Ja til en fælles plan med { $to }
        [treatment] Ja til behandling hos { $to }
        [help] Ja til hjælp fra { $to }
        [active] **{ $to }** må se oplysninger om { $person }
        [waiting] Må **{ $to }** se oplysninger om { $person }?
        [closed] Et spørgsmål om { $to }, som ingen nåede at svare på
       *[ended] Et ja til **{ $to }**, som ikke gælder mere
    }
consent-title =
    { $kind ->
        [placement] Ja til at bo et andet sted
        [statutory_opt_out] Nej tak til deling ved behandling
       *[secrecy_consent] { $to }
    }
card-everyone = alle steder
card-state =
    { $state ->
        [draft] Ikke sendt endnu
        [pending_signers] Ikke afgjort endnu
        [active] Gælder nu
        [withdrawn] Taget tilbage
        [expired] Slut
        [lapsed_age] Slut ved en fødselsdag
        [lapsed_custody] Slut, da forældremyndigheden blev en anden
        [lapsed_capacity] Slut
        [superseded] Et nyt ja er kommet i stedet
       *[suspended_dispute] Holder pause, til alle har sagt ja igen
    }
card-what = Hvad
card-why = Hvorfor
card-phases = I hvilken del af sagen
card-until = Hvor længe
card-end =
    { $ends ->
        [period] Til og med { $date }.
        [birthday] Til og med { $date }. Så er det fødselsdag.
        [nobody_answered] Svarer ingen, lukker spørgsmålet efter { $date }.
       *[none] Der står ingen slutdato.
    }
card-signers = Hvem siger ja?
card-signer =
    { $signed ->
        [yes] { $who } har sagt ja.
        [refused] { $who } har sagt nej.
       *[no] { $who }: ikke afgjort endnu.
    }
card-you = Du
card-any = Det er nok, at én siger ja.
card-child-title = Hvad siger { $person }?
card-child-you = Hvad siger du?
card-child = »{ $what }«
card-child-own-none = Du har ikke skrevet noget her.
card-child-none = Der vises ikke noget fra { $person } her.
card-child-write = Skriv om det her
card-child-how = Sådan kan I tale om det
card-child-talk = Find en rolig stund. Sig, hvem der vil se hvad, og hvorfor. Lyt, og skriv ordene ned. { $person } skal ikke vælge for jer.
card-excluded = Taget ud: { $who }.
card-unconfirmed = **Taget tilbage, men ikke bekræftet.** { $who } har ikke bekræftet, at de er stoppet.
card-routed = En sagsbehandler skal se på den først.
card-instead = Det kan du gøre i stedet:
instead =
    { $way ->
        [ask_youth] Spørg den unge selv.
        [ask_youth_for_proxy] Spørg den unge om en fuldmagt.
        [record_childs_wish] Skriv, hvad du ønsker. Så bliver det gemt.
        [request_records] Bed stedet om at se sagen.
       *[tell_case_worker] Sig det til din sagsbehandler.
    }
card-more = Se mere
card-answer = Læs og svar
card-stop = Stop deling
card-take-back = Tag dit ja tilbage
card-exclude = Tag et sted ud
card-renew = Forlæng
card-again = Giv det igen
card-optout-end = Tillad deling igen
card-acknowledge = Bekræft, at vi er stoppet
card-contact = Spørg { $who }
card-contact-none = Der står ikke, hvem du kan spørge.
rule-line =
    { $signed ->
        [yes] Regel: { $law }.
       *[no] Regel: { $law }. Ikke godkendt af en jurist endnu.
    }
rule-more = Se reglen
rule-id = Reglens navn
rule-data = Grund i databeskyttelsen
rule-sure = Hvor sikker er siden på reglen?
rule-confidence =
    { $confidence ->
        [high] Ret sikker
        [medium] Nogenlunde sikker
       *[low] Ikke sikker
    }
rule-pack = Samling af regler
broad-title = Dette ja er bredt.
broad =
    { $breadth ->
        [no_end] Der er ingen slutdato.
        [longer_than_law] Det varer længere, end reglen siger.
        [all_recipients] Alle steder kan få noget.
        [all_categories] Det gælder alle slags oplysninger.
        [all_phases] Det gælder hele sagen.
       *[no_purpose] Der står ikke, hvad det skal bruges til.
    }
broad-until = Det kunne slutte den { $date }.
broad-what = Det kunne nøjes med { $what }.
broad-more =
    { $count ->
        [one] Og 1 slags mere.
       *[other] Og { $count } slags mere.
    }
broad-open = Se et smallere ja

# ---- a consent to live elsewhere
decision-lawyer = **Tal med en advokat eller din støtteperson først.**
decision-stays = { $person } flytter ikke af sig selv, fordi du trykker her.
decision-answer = Kommunen skal se på det og svare dig.
decision-back = Læs om at tage dit ja tilbage

# ---- deciding
decide-title =
    { $act ->
        [sign] Må { $to } se oplysninger om { $person }?
        [grant] Giv et nyt ja
        [summary] Passer det?
        [withdraw] Stop deling med { $to }
        [exclude] Tag et sted ud
        [renew] Forlæng for { $to }
        [placement] Tag dit ja til et andet hjem tilbage
        [lift] Tillad deling igen
       *[opt_out] Sig nej tak til deling ved behandling
    }
decide-gone-title = Spørgsmålet er væk
decide-gone = Det er besvaret eller lukket. Se listen over det, der er tilladt.
decide-asks = **{ $from }** vil dele oplysninger om { $person } med **{ $to }**.
decide-asks-self = **{ $to }** vil gerne se oplysninger om { $person }.
decide-yours = Du bestemmer, om du siger ja.
decide-what = Hvad må de se?
decide-nothing = Der er ikke noget at vælge.
decide-all = Vælg alle
decide-none = Vælg ingen
decide-chosen =
    { $count ->
        [0] Intet er valgt.
        [one] 1 slags er valgt.
       *[other] { $count } slags er valgt.
    }
decide-child = Hvad siger { $person }?
decide-long = Hvor længe?
decide-asked = Så længe, de beder om
decide-asked-until = Så længe, de beder om: til og med { $date }
decide-own = Kun til en dag, jeg vælger
decide-own-day = Sidste dag
decide-yes-title = Hvis du siger ja
decide-choose-first = Vælg først, hvad de må se.
decide-choose-long = Vælg, hvor længe det skal gælde.
decide-choose-day = Skriv den sidste dag.
decide-gains = **{ $to }** får se { $what }.
decide-later = Når alle har sagt ja, får **{ $to }** se { $what }.
decide-until = Det gælder til og med { $date }.
decide-until-asked = Det gælder så længe, de har bedt om.
decide-needs =
    { $needs ->
        [other_custody_holder] **I skal begge sige ja,** for I har begge forældremyndigheden.
        [all_custody_holders] **Alle med forældremyndighed skal sige ja.**
       *[subject_self] **{ $person } skal også selv sige ja.**
    }
decide-any = Det er nok, at én af dem siger ja.
decide-nothing-before = Intet bliver delt før.
decide-review = En sagsbehandler ser på det først.
decide-notify =
    { $who ->
        [recipients] De, der kan se noget, får besked.
        [other_custody_holder] Den anden forælder kan få besked.
        [custody_holders] De, der har forældremyndighed, kan få besked.
       *[subject] { $person } får besked.
    }
decide-no-title = Hvis du siger nej
decide-no = Så deler { $from } det ikke.
decide-no-unknown = Så bliver det ikke delt.
decide-no-more = Stedet har ikke sagt andet.
decide-stop-title = Hvis du fortryder
decide-stop = Du kan altid sige stop. Det, de har set, kan ikke tages tilbage.
decide-rule-title = Regler
decide-basis = Det bygger på dit ja. Det er ikke en lov, der bestemmer det.
decide-contact-title = Spørg eller klag
decide-no-button = Nej, del ikke
decide-yes-button = Ja, del det valgte
decide-go-on = Gå videre
decide-leave = Lad det være
decide-denied = Det kan du ikke gøre her.
sum-title =
    { $act ->
        [sign] Det her siger du ja til
        [grant] Det her siger du ja til
        [renew] Det her siger du ja til igen
        [withdraw] Det sker der, når du stopper
        [exclude] Det sker der, når { $to } er ude
        [placement] Før du tager dit ja tilbage
        [lift] Det sker der
       *[opt_out] Før du siger nej tak
    }
sum-yes = { $to } må se oplysninger om { $person }:
sum-again = { $to } må stadig se oplysninger om { $person }:
sum-item = { $what }
sum-why = Det skal bruges til: { $what }
sum-back = Ret det
sum-confirm =
    { $act ->
        [sign] Bekræft mit ja
        [grant] Bekræft mit ja
        [renew] Bekræft mit ja
        [withdraw] Stop deling nu
        [exclude] Tag stedet ud
        [placement] Tag mit ja tilbage
        [lift] Tillad deling igen
       *[opt_out] Bekræft mit nej tak
    }
stop-loses = **{ $who }** kan ikke længere se { $what }.
stop-flow =
    { $count ->
        [one] { $from } har delt med { $to } 1 gang. Det stopper.
       *[other] { $from } har delt med { $to } { $count } gange. Det stopper.
    }
stop-requests =
    { $count ->
        [one] Nogen venter på 1 svar. Det kan tage længere tid.
       *[other] Nogen venter på { $count } svar. De kan tage længere tid.
    }
stop-nothing = Ingen mister noget, de kan se nu.
stop-seen = Det, de har set, kan ikke tages tilbage.
stop-when = Du kan se her, når { $to } har bekræftet, at de er stoppet.
exclude-which = Hvilket sted må ikke se noget?
exclude-first = Vælg et sted.
exclude-none = Der er ingen steder at tage ud.
grant-who = Hvem må se noget?
grant-choose = Vælg et sted
grant-nobody = et sted
grant-why = Hvad skal det bruges til?
grant-choose-why = Vælg, hvad det skal bruges til.
done =
    { $done ->
        [now] Gemt. Det gælder nu.
        [both] Gemt. Det gælder, når I begge har sagt ja.
        [waits] Gemt. Det gælder, når alle har sagt ja.
        [refuse] Gemt. Du har sagt nej. Du kan stadig svare ja senere.
        [withdraw] Gemt. De får besked. Her kan du se, når de har bekræftet.
        [exclude] Gemt. Stedet er taget ud.
        [acknowledge] Gemt. I har bekræftet, at I er stoppet.
       *[opt_out] Gemt. Dit nej tak gælder nu.
    }

# ---- by law
laws-title = Deles efter loven
laws-lead = Her siger stederne, at en lov lader dem dele.
laws-no-stop = Du kan ikke slå det fra her. Du kan se, hvem der har set, og du kan klage.
laws-count =
    { $count ->
        [0] Ingen rækker
        [one] 1 række
       *[other] { $count } rækker
    }
laws-none = Filerne viser ikke noget, der er delt efter en lov. Det betyder ikke, at det ikke sker.
laws-row = **{ $from }** deler med **{ $to }**
laws-what = Hvad
laws-law = Lov, som stedet peger på
laws-limit = Grænse
laws-times = Hvor tit
laws-last = Senest
laws-log = Se det i listen over opslag
laws-log-of = Se det i listen over opslag: fra { $from } til { $to }
laws-object = Gør indsigelse eller klag
laws-object-text = At gøre indsigelse er at sige, at du ikke vil have det. Sig det til { $from }.
laws-object-law = Reglen om det er { $law }.
laws-complain = Spørg også, hvor du kan klage. Stedet skal hjælpe dig med det.
optout-title = Deling ved behandling
optout-may = Læger og sygehuse må dele det, der skal til for at behandle. Man kan sige nej tak.
optout-doctor = **Tal med din læge først.**
optout-care = Det kan få betydning for behandlingen.
optout-emergency = Når det er akut, må de stadig se det vigtigste.
optout-lift = Læger og sygehuse kan igen dele det, der skal til for at behandle.
optout-state =
    { $state ->
        [possible] Der er ikke sagt nej tak.
        [waiting] Et nej tak er ikke afgjort endnu.
        [on] Der er sagt nej tak.
       *[denied] Det er ikke dig, der kan sige nej tak for { $person }.
    }
optout-open = Sig nej tak
optout-see = Se det

# ---- what will change
changes-title =
    { $whose ->
        [own] Det ændrer sig for dig
       *[other] Det ændrer sig for { $person }
    }
changes-none = Siden kender ikke noget, der ændrer sig.
changes-none-why = Det kan være, fordi siden ikke kender fødselsdagen.
changes-count =
    { $count ->
        [one] 1 ting
       *[other] { $count } ting
    }
changes-when =
    { $soon ->
        [yes] { $count ->
            [0] **I dag** sker det her:
            [one] **I morgen**, den { $date }:
           *[other] **Om { $count } dage**, den { $date }:
        }
       *[no] Den **{ $date }**:
    }
changes-what =
    { $kind ->
        [you] du fylder { $age } år.
        [birthday] { $person } fylder { $age } år.
        [consent_end] { $count ->
            [one] et ja slutter.
           *[other] { $count } ja slutter.
        }
       *[question_end] { $count ->
            [one] et spørgsmål lukker, hvis ingen svarer.
           *[other] { $count } spørgsmål lukker, hvis ingen svarer.
        }
    }
changes-recipients =
    { $kind ->
        [question_end] Det handler om: { $to }.
       *[consent_end] Så kan de ikke længere se noget: { $to }.
    }
changes-open =
    { $count ->
        [one] Se, hvad det er
       *[other] Se nummer { $at }
    }
changes-told =
    { $whose ->
        [own] { $told ->
            [yes] Du får det at vide først. Dine forældre får det at vide senere.
           *[no] Du får det at vide først.
        }
       *[other] { $told ->
            [yes] { $person } fik det at vide først.
           *[no] { $person } får det at vide først.
        }
    }
changes-rules = Reglerne er ikke godkendt af en jurist endnu.
effect =
    { $effect ->
        [party_powers_on_social] { $person } får flere rettigheder i sin sag hos kommunen.
        [self_decides_health_share] { $person } bestemmer selv, hvem der må se noget om helbred.
        [parent_standing_view_off_health] Forældre kan ikke længere se helbred her. De kan spørge { $person }.
        [must_sign_placement] { $person } skal selv sige ja til at bo et andet sted.
        [custody_ends] Forældremyndigheden slutter. Forældres ja gælder ikke mere.
        [youth_support_own_decision] { $person } bestemmer selv om støtte fra kommunen.
        [self_view_on_health] { $person } kan selv se sin journal.
        [party_in_social_cases] { $person } har selv en stemme i sagen.
       *[other] Spørg kommunen, hvad der ændrer sig.
    }
effect-own =
    { $effect ->
        [party_powers_on_social] Du får mere at sige i din sag.
        [self_decides_health_share] Du bestemmer, hvem der må se noget om dit helbred.
        [parent_standing_view_off_health] Dine forældre kan ikke se dit helbred her. De kan spørge dig.
        [must_sign_placement] Du skal selv sige ja til at bo et andet sted.
        [custody_ends] Du bestemmer selv. Dine forældres ja gælder ikke mere.
        [youth_support_own_decision] Du siger selv ja eller nej til støtte.
        [self_view_on_health] Du kan selv se din journal.
        [party_in_social_cases] Du har selv en stemme i din sag.
       *[other] Spørg en voksen, hvad der bliver nyt.
    }

# ---- a child's own view
child-title = Min side
child-lead = Her kan du se, hvad andre ved om dig. Du kan også sige, hvad du ønsker.
child-asked =
    { $count ->
        [one] Nogen spørger dig om 1 ting
       *[other] Nogen spørger dig om { $count } ting
    }
child-sharing = Det må andre se
child-sharing-none = Lige nu er der ikke sagt ja til, at andre må se noget.
child-sees = **{ $to }** må se { $what }.
child-all = Se det hele
child-decide = Det bestemmer jeg
child-now =
    { $band ->
        [young] De voksne bestemmer det meste. De skal lytte til dig.
        [middle] De voksne bestemmer meget. De skal spørge, hvad du synes. Du må se din sag, og du må klage.
        [youth] Du bestemmer, hvem der må se noget om dit helbred. Du skal også selv sige ja, hvis du skal bo et nyt sted.
       *[adult] Du bestemmer selv.
    }
child-when =
    { $soon ->
        [yes] { $count ->
            [0] I dag fylder du { $age } år
            [one] I morgen fylder du { $age } år
           *[other] Når du fylder { $age } år, om { $count } dage
        }
       *[no] Når du fylder { $age } år
    }
child-changes = Se, hvad der bliver nyt
child-help = Hvem kan hjælpe mig?
child-bisidder = Du må tage en voksen med til møder. Det kan være en, du stoler på. Det hedder en bisidder.
child-ask = Spørg din lærer, din læge eller din sagsbehandler. De skal hjælpe dig.
wish-title = Det ønsker jeg
wish-about = Det handler om: { $what }
wish-readers = Hvem må læse det?
wish-nobody = Ingen læser det her. Det gør din sagsbehandler heller ikke.
wish-somebody = **{ $who }** må læse det.
wish-caseworker = Din sagsbehandler kan være nødt til at skrive det ned og gøre noget. Dine forældre kan måske læse det senere.
wish-parent = En forælder, der læser det, kan spørge dig om det.
wish-further = De kan sige det videre. Skriv ikke, hvor du bor, hvis nogen ikke må vide det. Den, der åbner deres telefon, kan også læse det. Siden sender ikke noget.
wish-help = Har du brug for hjælp? Ring til { $name }: **{ $phone }**.
wish-help-unsigned = Nummeret er ikke tjekket endnu.
wish-label = Skriv, hvad du ønsker
wish-most = Skriv med dine egne ord. Der er plads til 500 tegn.
wish-device = Den, der kan åbne din telefon, kan læse det, mens siden er åben. På en computer fra skole eller job kan de måske også se det.
wish-maker = Hvis din browser oversætter, eller du taler teksten ind, kan et firma få den.
wish-save = Gem mit ønske
wish-empty = Skriv noget først.
wish-long = Det er for langt. Skriv det lidt kortere.
wish-saved = Gemt. Det står her, til siden bliver lukket. Siden sender det ikke til nogen.
wish-own = Det har jeg skrevet ({ $count })
wish-own-nobody = Ingen andre må læse det.
wish-own-readers = { $who } må læse det.
wish-of = Om: { $what }
wish-change = Ret
wish-save-change = Gem det nye
wish-changed = Rettet. Andre kan have læst det, der stod før.
wish-back = Tag tilbage
wish-back-means = Så kan ingen læse det her mere. Andre kan have læst det.
wish-back-yes = Tag det tilbage
wish-keep = Lad det være
wish-taken = Taget tilbage. Ingen kan læse det her mere. Andre kan have læst det.
log-not-here = Det kan du ikke se her.

# ---- in the example
viewer-example = Det er kun et eksempel. Her kan du se, hvad andre i familien kan se.
viewer-tie =
    { $role ->
        [self] sig selv ({ $person })
        [custody_holder] forældremyndighed: { $person }
        [parent_without_custody] forælder uden forældremyndighed: { $person }
        [foster_parent] plejeforælder: { $person }
        [guardian_adult] værge: { $person }
        [poa_holder] fuldmagt: { $person }
        [nearest_relative] nær familie: { $person }
        [placing_authority] sagsbehandler: { $person }
        [authority] sagsbehandler: { $person }
        [health_professional] sundhedsvæsenet: { $person }
       *[school_staff] skolen: { $person }
    }
clock-title = Hvilken dag skal det være i eksemplet?
clock-text = Så kan du se, hvad der sker, når børnene bliver ældre.
clock-move = Flyt uret
