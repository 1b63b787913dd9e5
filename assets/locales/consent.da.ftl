# SPDX-License-Identifier: MPL-2.0
# The words of the screens about what is allowed, by whom, by law, and what will change, in Danish. They come after
# the first view. **…** is what the reader should see first.

# ---- what is shared, why, by whom
share-count =
    { $count ->
        [one] 1 oplysning
       *[other] { $count } oplysninger
    }
type-inside =
    { $type ->
        [case_summary] resuméer af sager
        [referral] henvisninger eller bevillinger
        [status] statusser eller vurderinger
        [attest] attester
        [journal_note] notater i journalen
        [registration] registreringer
        [overview] overblik
        [plan] planer
       *[consent] samtykker
    }
share-all = alt om { $what }
purpose =
    { $purpose ->
        [any] Alle formål
        [case_processing] At behandle en sag
        [child_protection] At beskytte et barn
        [emergency] Akut hjælp
        [joint_plan] At lave en plan sammen
        [prevention] At hjælpe tidligt
        [treatment] Behandling
       *[unstated] Ikke oplyst
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
        [poa_holder] Bisidder eller en med fuldmagt
        [nearest_relative] En i nær familie
        [placing_authority] Sagsbehandler
        [authority] Sagsbehandler
        [health_professional] En fra sundhedsvæsenet
        [temporary_custody_holder] En med forældremyndighed for en tid
        [representative] Repræsentant
        [kin_carer] En, som barnet bor hos
        [municipal_health_staff] En fra kommunens sundhedspleje
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
consents-title = Hvem må se oplysninger om { $person }?
consents-now = Listen viser, hvad der gælder i dag.
consents-mine =
    { $count ->
        [one] 1 venter på dit svar.
       *[other] { $count } venter på dit svar.
    }
consents-others =
    { $count ->
        [one] 1 af dem handler om behandling, hjælp eller bolig. Det giver ingen lov til at se oplysninger.
       *[other] { $count } af dem handler om behandling, hjælp eller bolig. De giver ingen lov til at se oplysninger.
    }
consents-unconfirmed =
    { $count ->
        [one] 1 stop er ikke bekræftet
       *[other] { $count } stop er ikke bekræftet
    }
consents-none = Filerne viser ingen samtykker.
consents-none-next = Et sted kan spørge dig. Så står spørgsmålet her.
consents-group =
    { $group ->
        [active] { $count ->
            [one] Gælder nu: 1 samtykke
           *[other] Gælder nu: { $count } samtykker
        }
        [waiting] { $count ->
            [one] Ikke afgjort endnu: 1 spørgsmål
           *[other] Ikke afgjort endnu: { $count } spørgsmål
        }
       *[ended] { $count ->
            [one] Slut: 1 samtykke eller spørgsmål
           *[other] Slut: { $count } samtykker og spørgsmål
        }
    }
consents-all = Se alle { $count }
consents-grant = Giv et nyt samtykke
consents-laws = Se, hvad der deles efter loven

# ---- one of them
card-title =
    { $form ->
        [placement] Samtykke til, at { $person } bor et andet sted
        [opt_out] Nej tak til deling ved behandling
        [plan] Samtykke til en fælles plan med { $to }
        [proxy] Fuldmagt til { $to }
        [treatment] Samtykke til behandling hos { $to }
        [help] Samtykke til hjælp fra { $to }
        [active] **{ $to }** må se oplysninger om { $person }
        [waiting] Må **{ $to }** se oplysninger om { $person }?
        [closed] **{ $to }**: spørgsmålet er lukket
       *[ended] **{ $to }**: samtykket er slut
    }
consent-title =
    { $matter ->
        [placement] At bo et andet sted
        [opt_out] Nej tak til deling ved behandling
        [plan] Fælles plan: { $to }
        [proxy] Fuldmagt: { $to }
        [treatment] Behandling: { $to }
        [help] Hjælp: { $to }
       *[share] { $to }
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
        [lapsed_custody] Slut, fordi forældremyndigheden blev ændret
        [lapsed_capacity] Slut
        [superseded] Afløst af et nyt
       *[suspended_dispute] Holder pause, til alle har sagt ja igen
    }
card-what = Hvad
card-why = Hvorfor
card-phases = I hvilken del af sagen
card-answer-by = Svar senest
card-closes = Den { $date }. Har alle ikke svaret, lukker spørgsmålet.
card-until = Hvor længe gælder det?
card-end =
    { $ends ->
        [period] Til og med { $date }.
        [birthday] Til og med { $date }, dagen før en fødselsdag.
       *[none] Der står ingen slutdato.
    }
card-brief =
    { $until ->
        [answer] svar senest den { $date }
        [birthday] til dagen før fødselsdagen, { $date }
        [none] ingen slutdato
       *[period] til og med { $date }
    }
card-ended-title =
    { $how ->
        [question] Lukket
       *[other] Slut
    }
card-ended =
    { $how ->
        [question] Spørgsmålet lukkede den { $date }. Det blev ikke afgjort.
        [withdrawn] Det blev taget tilbage den { $date }.
        [expired] Det gjaldt til og med { $date }.
        [lapsed_age] Det sluttede den { $date } ved en fødselsdag.
        [lapsed_custody] Det sluttede den { $date }. Da blev forældremyndigheden ændret.
        [lapsed_capacity] Det sluttede den { $date }.
        [superseded] Den { $date } kom et nyt i stedet.
       *[unknown] Der står ikke, hvornår det sluttede.
    }
card-signers =
    { $matter ->
        [opt_out] Hvem siger nej tak?
       *[share] Hvem siger ja?
    }
card-signer =
    { $signed ->
        [yes] { $matter ->
            [opt_out] { $who } har sagt nej tak.
           *[share] { $who } har sagt ja.
        }
        [refused] { $matter ->
            [opt_out] { $who } vil ikke sige nej tak.
           *[share] { $who } har sagt nej.
        }
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
card-excluded = Fjernet: { $who }.
card-unconfirmed = **Taget tilbage, men ikke bekræftet.** { $who } har ikke bekræftet, at de er stoppet.
card-routed = En sagsbehandler skal gennemgå det først.
card-instead = Det kan du gøre i stedet:
instead =
    { $way ->
        [ask_youth] Spørg den unge selv.
        [ask_youth_for_proxy] Spørg den unge om en fuldmagt.
        [record_childs_wish] Skriv, hvad du ønsker.
        [request_records] Bed stedet om at se sagen.
       *[tell_case_worker] Sig det til din sagsbehandler.
    }
card-more = Se mere
card-answer = Læs og svar
card-stop = Stop deling
card-take-back = Tag dit ja tilbage
card-exclude = Fjern et sted fra samtykket
card-renew = Forlæng
card-again = Giv det igen
card-optout-end = Tillad deling igen
card-optout-back = Tag dit nej tak tilbage
card-acknowledge = Bekræft, at vi er stoppet
card-contact = Spørg { $who }
card-contact-none = Der står ikke, hvem du kan spørge.
rule-line =
    { $signed ->
        [yes] Regel: { $law }.
       *[no] Regel: { $law }. Ikke godkendt af en jurist endnu.
    }
rule-old = Reglerne skulle være læst igen nu. Spørg, om de stadig gælder.
rule-more = Se reglen
rule-id = Reglens navn
rule-data = Grund i reglerne om databeskyttelse
rule-sure = Hvor sikker er siden på reglen?
rule-confidence =
    { $confidence ->
        [high] Ret sikker
        [medium] Nogenlunde sikker
       *[low] Ikke sikker
    }
rule-pack = Samling af regler
broad-title = Samtykket er bredt.
broad =
    { $breadth ->
        [no_end] Der er ingen slutdato.
        [longer_than_law] Det varer længere, end reglen siger.
        [all_recipients] Alle steder må se oplysningerne.
        [all_categories] Det gælder alle slags oplysninger.
        [all_phases] Det gælder hele sagen.
       *[no_purpose] Der står ikke, hvad oplysningerne skal bruges til.
    }
broad-until = Det kunne slutte den { $date }.
broad-what = Det kunne nøjes med { $what }.
broad-more =
    { $count ->
        [one] Og 1 slags mere.
       *[other] Og { $count } slags mere.
    }
broad-open = Se et smallere samtykke

# ---- what ends elsewhere: treatment, help, a placement
disagree-first =
    { $matter ->
        [treatment] **Tal med lægen først.** Spørg, hvad der sker, hvis behandlingen stopper.
        [help] **Tal med din sagsbehandler først.** Spørg, hvad der sker, hvis hjælpen stopper.
       *[placement] **Tal med en advokat eller din støtteperson først.** Tal så med din sagsbehandler.
    }
disagree-open = Jeg er ikke længere enig
disagree-title = Jeg er ikke længere enig
disagree-place = Det er stedet, der afgør, hvad der så sker. Sig det til: { $to }.
disagree-words = Ord, du kan bruge
disagree-text =
    { $matter ->
        [treatment] Jeg er ikke længere enig i behandlingen af { $person }. Jeg vil gerne tale med jer om det. Sig mig, hvad der nu sker.
        [help] Jeg er ikke længere enig i hjælpen til { $person }. Jeg vil gerne tale med jer om det. Sig mig, hvad der nu sker.
       *[placement] Jeg er ikke længere enig i, at { $person } bor et andet sted. Jeg vil gerne tale med jer om det. Sig mig, hvad der nu sker.
    }
disagree-nothing = Siden sender intet og ændrer intet. Du giver selv beskeden.

# ---- deciding
decide-title =
    { $act ->
        [sign] { $matter ->
            [plan] Ja til en fælles plan med { $to }?
            [proxy] Ja til en fuldmagt til { $to }?
            [treatment] Ja til behandling af { $person }?
            [help] Ja til hjælp til { $person }?
            [placement] Ja til, at { $person } bor et andet sted?
            [opt_out] Nej tak til deling ved behandling?
           *[share] Må { $to } se oplysninger om { $person }?
        }
        [grant] Giv et nyt samtykke
        [summary] Passer det?
        [withdraw] Stop deling med { $to }
        [exclude] Fjern et sted fra samtykket
        [renew] Forlæng for { $to }
        [lift] Tillad deling igen
       *[opt_out] Sig nej tak til deling ved behandling
    }
decide-gone-title = Spørgsmålet er væk
decide-gone = Det er besvaret eller lukket. Se listen over samtykker.
decide-asks = **{ $from }** vil dele oplysninger om { $person } med **{ $to }**.
decide-asks-self = **{ $to }** vil gerne se oplysninger om { $person }.
decide-asks-other =
    { $matter ->
        [plan] **{ $to }** vil gerne lave en fælles plan om { $person }.
        [proxy] **{ $to }** vil gerne have en fuldmagt for { $person }.
        [treatment] **{ $from }** spørger, om du siger ja til behandling af { $person }.
        [help] **{ $from }** spørger, om du siger ja til hjælp til { $person }.
        [placement] **{ $from }** spørger, om { $person } må bo et andet sted.
       *[opt_out] Der er et nej tak til deling ved behandling. Du er også spurgt.
    }
decide-yours = Du bestemmer, om du siger ja.
decide-what = Hvad må de se?
decide-nothing = Der er ikke noget at vælge.
decide-blocked = Det her kan du ikke sige ja til. Reglerne tillader det ikke.
decide-unknown = Siden ved ikke, om du kan sige ja til det her. Spørg stedet.
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
decide-asked = Så længe, som de beder om
decide-asked-until = Så længe, som de beder om: til og med { $date }
decide-given-until = Til og med { $date }
decide-own = Kun til en dag, jeg vælger
decide-own-day = Sidste dag
decide-yes-title =
    { $matter ->
        [opt_out] Hvis du siger nej tak
       *[share] Hvis du siger ja
    }
decide-choose-first = Vælg først, hvad de må se.
decide-choose-long = Vælg, hvor længe det skal gælde.
decide-choose-day = Skriv den sidste dag.
decide-gains = **{ $to }** må se { $what }.
decide-later = Når alle har sagt ja, må **{ $to }** se { $what }.
decide-until = Det gælder til og med { $date }.
decide-until-asked = Det gælder så længe, som de har bedt om.
decide-needs =
    { $needs ->
        [other_custody_holder] { $matter ->
            [opt_out] **I skal begge sige nej tak,** for I har begge forældremyndigheden.
           *[share] **I skal begge sige ja,** for I har begge forældremyndigheden.
        }
        [all_custody_holders] { $matter ->
            [opt_out] **Alle med forældremyndighed skal sige nej tak.**
           *[share] **Alle med forældremyndighed skal sige ja.**
        }
       *[subject_self] { $matter ->
            [opt_out] **{ $person } skal også selv sige nej tak.**
           *[share] **{ $person } skal også selv sige ja.**
        }
    }
decide-any = Det er nok, at én af dem siger ja.
decide-nothing-before =
    { $matter ->
        [opt_out] Der deles som hidtil, til jeres nej tak gælder.
        [treatment] Jeres ja gælder først, når alle har sagt ja.
        [help] Jeres ja gælder først, når alle har sagt ja.
        [placement] Jeres ja gælder først, når alle har sagt ja.
       *[share] Dit ja gælder først, når alle har sagt ja.
    }
decide-review = En sagsbehandler skal gennemgå det først.
decide-heard = Samtykket slutter, når du bekræfter. En sagsbehandler kan få det at vide bagefter.
decide-notify =
    { $who ->
        [recipients] { $ends ->
            [yes] { $to } skal have besked om, at du stopper.
           *[no] { $to } skal have besked.
        }
        [other_custody_holder] Efter reglen skal den anden forælder have besked.
        [custody_holders] Efter reglen skal alle med forældremyndighed have besked.
       *[subject] Efter reglen skal { $person } have besked.
    }
decide-no-title = Hvis du siger nej
decide-no =
    { $matter ->
        [opt_out] Så deles der som hidtil.
        [treatment] Så har du ikke sagt ja. { $from } afgør, hvad der så sker.
        [help] Så har du ikke sagt ja. { $from } afgør, hvad der så sker.
        [placement] Så har du ikke sagt ja. { $from } afgør, hvad der så sker.
       *[share] Så har { $from } ikke dit ja til at dele.
    }
decide-no-unknown =
    { $matter ->
        [opt_out] Så deles der som hidtil.
        [treatment] Så har du ikke sagt ja. Stedet afgør, hvad der så sker.
        [help] Så har du ikke sagt ja. Stedet afgør, hvad der så sker.
        [placement] Så har du ikke sagt ja. Stedet afgør, hvad der så sker.
       *[share] Så har du ikke sagt ja til at dele.
    }
decide-no-more = Stedet har ikke oplyst andet.
decide-stop-title = Hvis du fortryder
decide-stop =
    { $matter ->
        [opt_out] Du kan altid tillade deling igen.
        [treatment] Du kan altid sige, at du ikke længere er enig. Så afgør stedet, hvad der sker.
        [help] Du kan altid sige, at du ikke længere er enig. Så afgør stedet, hvad der sker.
        [placement] Du kan altid sige, at du ikke længere er enig. Så afgør stedet, hvad der sker.
       *[share] Du kan altid sige stop. Det, de har set, kan ikke tages tilbage.
    }
decide-rule-title = Regler
decide-basis =
    { $matter ->
        [opt_out] Du kan sige nej tak efter den regel, der står her.
       *[share] Her handler det om dit ja. Andet kan være tilladt efter en lov.
    }
decide-contact-title = Spørg eller klag
decide-no-button =
    { $matter ->
        [opt_out] Nej, lad dem dele
        [treatment] Nej, jeg siger ikke ja
        [help] Nej, jeg siger ikke ja
        [placement] Nej, jeg siger ikke ja
       *[share] Nej, del ikke
    }
decide-yes-button =
    { $matter ->
        [opt_out] Ja, sig nej tak
        [treatment] Ja, jeg siger ja
        [help] Ja, jeg siger ja
        [placement] Ja, jeg siger ja
       *[share] Ja, del det valgte
    }
decide-go-on = Gå videre
decide-leave = Lad det være
decide-denied = Det kan du ikke gøre her.
decide-not-known = Siden kender ingen regel for det. Spørg stedet.
sum-title =
    { $act ->
        [sign] Det her svarer du
        [grant] Det her siger du ja til
        [renew] Det her siger du ja til igen
        [withdraw] Det sker der, når du stopper
        [exclude] Det sker der, når { $to } er fjernet
        [lift] Det sker der
       *[opt_out] Før du siger nej tak
    }
sum-yes = { $to } må se oplysninger om { $person }:
sum-again = { $to } må stadig se oplysninger om { $person }:
sum-matter =
    { $matter ->
        [treatment] Du siger ja til behandling af { $person } hos { $to }.
        [help] Du siger ja til hjælp til { $person } fra { $to }.
        [placement] Du siger ja til, at { $person } bor et andet sted.
       *[opt_out] Du siger nej tak til deling ved behandling.
    }
sum-item = { $what }
sum-from = Det gælder, uanset hvilket sted der har oplysningerne.
sum-why = Oplysningerne skal bruges til: { $what }
sum-back = Ret det
sum-confirm =
    { $act ->
        [sign] { $matter ->
            [opt_out] Bekræft mit nej tak
           *[share] Bekræft mit ja
        }
        [grant] Bekræft mit ja
        [renew] Bekræft mit ja
        [withdraw] Stop deling nu
        [exclude] Fjern stedet nu
        [lift] Tillad deling igen
       *[opt_out] Bekræft mit nej tak
    }
stop-loses = Samtykket lader ikke længere **{ $who }** se { $what }.
stop-flow =
    { $count ->
        [one] { $from } har delt med { $to } 1 gang på et samtykke. Det må de ikke igen på dit samtykke.
       *[other] { $from } har delt med { $to } { $count } gange på et samtykke. Det må de ikke igen på dit samtykke.
    }
stop-requests =
    { $count ->
        [one] Nogen venter på 1 svar. Det kan tage længere tid.
       *[other] Nogen venter på { $count } svar. De kan tage længere tid.
    }
stop-nothing = Siden kan ikke se, hvad der ændrer sig, når samtykket slutter.
stop-law =
    { $count ->
        [0] **{ $from }** skriver, at en lov lader dem dele oplysninger med { $to }. Det er ikke efterprøvet.
       *[other] **{ $from }** skriver, at en lov lader dem dele med { $to }. Det gælder { $what }. Det er ikke efterprøvet.
    }
stop-others = Der kan være andre, som må dele efter en lov.
stop-seen = Det, de har set, kan ikke tages tilbage.
stop-when = Du kan se her, når { $to } har bekræftet, at de er stoppet.
exclude-which = Hvilket sted skal fjernes fra samtykket?
exclude-first = Vælg et sted.
exclude-none = Der er ingen steder at fjerne.
grant-who = Hvem må se oplysninger?
grant-choose = Vælg et sted
grant-nobody = et sted
grant-why = Hvad skal det bruges til?
grant-choose-why = Vælg, hvad det skal bruges til.
done =
    { $done ->
        [now] Gemt. Det gælder nu.
        [both] Gemt. Det gælder, når I begge har sagt ja.
        [waits] Gemt. Det gælder, når alle har sagt ja.
        [no_now] Gemt. Dit nej tak gælder nu.
        [no_both] Gemt. Jeres nej tak gælder, når I begge har sagt det. Der deles som hidtil indtil da.
        [no_waits] Gemt. Jeres nej tak gælder, når alle har sagt det. Der deles som hidtil indtil da.
        [lift] Gemt. Dit nej tak gælder ikke mere.
        [refuse] Gemt. Du har sagt nej. Du kan stadig svare ja senere.
        [withdraw] Gemt. Samtykket er slut. { $to } skal have besked. Siden sender ikke beskeder endnu. Her kan du se, når de har bekræftet.
        [exclude] Gemt. Stedet er fjernet fra samtykket.
       *[acknowledge] Gemt. I har bekræftet, at I er stoppet.
    }

# ---- by law
laws-title = Deles efter loven
laws-lead = De her steder deler og henviser til en lov.
laws-no-stop = Den deling stopper ikke, fordi et samtykke slutter. Du kan se, hvem der har set, og du kan klage.
laws-count =
    { $count ->
        [0] Hvem deler med hvem?
        [one] Hvem deler med hvem? (1)
       *[other] Hvem deler med hvem? ({ $count })
    }
laws-none = Filerne viser ikke oplysninger, der er delt efter en lov. Det betyder ikke, at det ikke sker.
laws-row = **{ $from }** deler med **{ $to }**
laws-what = Hvad
laws-law = Lov, som stedet henviser til
laws-limit = Grænse
laws-times = Hvor tit
laws-last = Senest
laws-lately = senest { $date }
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
        [possible] Siden kender ikke til et nej tak.
        [waiting] Et nej tak er ikke afgjort endnu. Der deles som hidtil indtil da.
        [on] Der er sagt nej tak.
        [not_known] Siden ved ikke, hvem der kan sige nej tak for { $person }. Spørg lægen.
       *[denied] Det er ikke dig, der kan sige nej tak for { $person }.
    }
optout-open = Sig nej tak
optout-see = Se nej tak til deling

# ---- what will change
changes-title =
    { $whose ->
        [own] Det ændrer sig for dig
       *[other] Det ændrer sig for { $person }
    }
changes-none = Siden kender ingen ændringer.
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
        [law] en lov bliver ændret.
        [you] du fylder { $age } år.
        [birthday] { $person } fylder { $age } år.
        [consent_end] { $count ->
            [one] et samtykke slutter.
           *[other] { $count } samtykker slutter.
        }
       *[question_end] { $count ->
            [one] et spørgsmål lukker, hvis alle ikke har svaret.
           *[other] { $count } spørgsmål lukker, hvis alle ikke har svaret.
        }
    }
changes-recipients =
    { $kind ->
        [question_end] Det handler om: { $to }.
       *[consent_end] Så slutter samtykket til: { $to }. Det, en lov tillader, kan fortsætte.
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
changes-law = Loven: { $law }
effect =
    { $effect ->
        [party_powers_on_social] { $person } får flere rettigheder i sin sag hos kommunen.
        [self_decides_health_share] { $person } bestemmer selv, hvem der må se oplysninger om helbred.
        [parent_standing_view_off_health] Forældre kan ikke længere se oplysninger om helbred her. De kan spørge { $person }.
        [must_sign_placement] { $person } skal selv sige ja til at bo et andet sted.
        [custody_ends] Forældremyndigheden slutter. Forældres ja gælder ikke mere.
        [youth_support_own_decision] { $person } bestemmer selv om støtte fra kommunen.
        [self_view_on_health] { $person } kan selv se sin journal.
        [party_in_social_cases] { $person } har selv en stemme i sagen.
        [must_sign_change_placement] { $person } skal selv sige ja til at flytte til et nyt sted.
        [must_sign_whole_plan] { $person } skal selv sige ja til en samlet plan.
        [own_support_social] { $person } kan selv sige ja til støtte.
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
        [must_sign_change_placement] Du skal selv sige ja til at flytte til et nyt sted.
        [must_sign_whole_plan] Du skal selv sige ja til en samlet plan.
        [own_support_social] Du kan selv sige ja til støtte.
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
child-sharing-none = Filerne viser ingen samtykker, der lader andre se noget om dig.
child-sees = **{ $to }** må se { $what }.
child-sees-more = **{ $to }** må se { $what } og mere.
child-all = Se det hele
child-decide = Hvem bestemmer?
child-now =
    { $band ->
        [young] Det gør mest de voksne. De skal lytte til dig.
        [middle] Tit gør de voksne. De skal spørge, hvad du synes. Du må se din sag, og du må klage.
        [youth] Du bestemmer, hvem der må se noget om dit helbred. Du skal også selv sige ja, hvis du skal bo et nyt sted.
       *[adult] Det gør du selv.
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
        [poa_holder] bisidder eller fuldmagt: { $person }
        [nearest_relative] nær familie: { $person }
        [placing_authority] sagsbehandler: { $person }
        [authority] sagsbehandler: { $person }
        [health_professional] sundhedsvæsenet: { $person }
        [temporary_custody_holder] forældremyndighed for en tid: { $person }
        [representative] repræsentant: { $person }
        [kin_carer] barnet bor hos: { $person }
        [municipal_health_staff] kommunens sundhedspleje: { $person }
       *[school_staff] skolen: { $person }
    }
clock-title = Hvilken dag skal det være i eksemplet?
clock-text = Så kan du se, hvad der sker, når børnene bliver ældre.
clock-move = Flyt uret

# ---- the log and the sharing, folded
log-group =
    { $count ->
        [one] 1 gang
       *[other] { $count } gange
    }
log-group-none =
    { $all ->
        [one] Ingen grund oplyst
       *[other] { $count } uden oplyst grund
    }
line-lawful = Det kan godt være lovligt.
log-ask-all = Spørg om alle fra stedet
log-ask-all-of = Spørg { $who } om alle linjer uden oplyst grund
months-title = Måned for måned
months-how = Tryk på en måned for at se den alene.
months-bar = { $year }: { $count } i alt, { $none } uden oplyst grund
months-table = Vis tallene
months-month = Måned
sharing-shared = Hvad: { $what }

# ---- asking why
ask-line =
    { $did ->
        [looked] »I loggen kan jeg se, at I åbnede { $what }. Det var den { $moment }. Det handler om { $person }.«
        [looked_at] »I loggen kan jeg se, at I åbnede { $what } hos { $whose }. Det var den { $moment }. Det handler om { $person }.«
        [shared] »Loggen viser, at I delte { $what } med { $to }. Det var den { $moment }. Det handler om { $person }.«
        [changed] »I loggen kan jeg se, at I skrev eller rettede { $what }. Det var den { $moment }. Det handler om { $person }.«
        [undated] »Jeg spørger om { $person }. I loggen står uden dato: { $what }«
       *[other] »Jeg spørger om { $person }. I loggen står den { $moment }: { $what }«
    }
ask-all =
    { $count ->
        [one] »I loggen står, at I har brugt oplysninger om { $person }. Grunden mangler én gang.«
       *[other] »I loggen står, at I har brugt oplysninger om { $person }. Grunden mangler { $count } gange.«
    }
ask-moments =
    { $all ->
        [yes] »Det var: { $moments }.«
       *[no] »De seneste var: { $moments }.«
    }
ask-copy = Kopiér ordene
ask-copied = Ordene er kopieret.
ask-copy-failed = Siden kan ikke kopiere her. Markér ordene, og kopiér dem selv.
ask-within =
    { $months ->
        [one] Stedet skal normalt svare inden en måned ({ $law }).
       *[other] Stedet skal normalt svare inden { $months } måneder ({ $law }).
    }
ask-within-unsigned = En jurist har ikke godkendt den regel.
noted-title = Har du spurgt?
noted-day = Hvilken dag spurgte du?
noted-answer = Hvad svarede de? Det kan vente.
noted-save = Gem
noted-save-change = Gem det nye
noted-saved = Gemt. Det står her, til du lukker siden.
noted-asked = Du spurgte den { $date }.
noted-due = Du kan vente svar senest den { $date }.
noted-limit = Siden sender det ikke til nogen. Det er væk, når du lukker siden.

# ---- two sheets for a meeting
sheet-me = Ark til mig
sheet-table = Ark til bordet
sheet-me-text = Kun til dig. Tænk dig om, før du viser det til andre. Tryk Udskriv nederst.
sheet-table-text = Kan ligge på bordet. Her står kun mødet og linjer at skrive på. Siden ved ikke, hvem der er inviteret.
sheet-when = Næste møde
sheet-call = Ring til { $who }:
sheet-new = Det er nyt
sheet-questions = Mine spørgsmål
sheet-unexplained =
    { $count ->
        [one] 1 linje i loggen har ingen oplyst grund. Hvorfor?
       *[other] { $count } linjer i loggen har ingen oplyst grund. Hvorfor?
    }
sheet-agreed = Det aftalte vi
sheet-agreed-text = Hvad, hvem gør det, og hvornår?
sheet-who = Hvem er med?
sheet-topics = Det vil vi tale om
sheet-again = Vi mødes igen

# ---- who may be one
same-title = Er det den samme person?
same-lead = Siden kan ikke afgøre det. Dit svar ændrer intet i kilderne.
same-need =
    { $count ->
        [one] Er det den samme? **To personer** i filerne kan være én.
       *[other] Er det den samme? I filerne er der **{ $count } par**, som kan være én person.
    }
same-see = Se hvem
same-pair = { $one } og { $other }
same-born = Født { $date }
same-born-none = Fødselsdag ikke oplyst
same-for = Det taler for
same-against = Det taler imod
same-for-one =
    { $reason ->
        [name] Navnene passer sammen.
        [birth_date] Fødselsdagen er den samme.
        [civil_number] Personnummeret er det samme.
        [identifier] De har et nummer til fælles.
        [local_identifier] De har et nummer til fælles, men det kan være lokalt eller gammelt.
       *[link] En kilde siger, at de hører sammen.
    }
same-against-one =
    { $reason ->
        [name] Navnene er forskellige.
        [birth_date] Fødselsdagene er forskellige.
        [civil_number] Personnumrene er forskellige.
       *[chain] Den ene er samlet med en, som ikke kan være den anden.
    }
same-means = Siger du ja, vises de som én. Du kan fortryde.
same-join = Ja, det er den samme
same-joined = Du har sagt, at de er den samme. Nu vises de som én.
same-impossible = De kan ikke samles. For meget taler imod.
same-said =
    { $known ->
        [yes] Du har sagt, at de er den samme ({ $date }).
       *[no] Du har sagt, at de er den samme.
    }
same-void = Det tæller ikke mere: De kan ikke være den samme.
same-part = Fortryd
same-parted = Fortrudt. Nu vises de hver for sig.

# ---- whom the files are about
whose-title = Hvem handler det om?
whose-lead = Filerne nævner { $count } personer. De, du ikke vælger, bliver ikke vist.
whose-least = Vælg mindst én
whose-show = Vis
whose-change = Vælg, hvem det handler om
