# SPDX-License-Identifier: MPL-2.0
# The words of the screens about what is allowed, by whom, by law, and what will change, in Swedish. They come after
# the first view. **…** is what the reader should see first.

# ---- what is shared, why, by whom
share-count =
    { $count ->
        [one] 1 uppgift
       *[other] { $count } uppgifter
    }
type-inside =
    { $type ->
        [case_summary] sammanfattningar av ärenden
        [referral] remisser eller beslut om stöd
        [status] statusbeskrivningar eller bedömningar
        [attest] intyg
        [journal_note] anteckningar i journalen
        [registration] registreringar
        [overview] översikter
        [plan] planer
       *[consent] samtycken
    }
share-all = allt om { $what }
purpose =
    { $purpose ->
        [any] Alla ändamål
        [case_processing] Att handlägga ett ärende
        [child_protection] Att skydda ett barn
        [emergency] Akut hjälp
        [joint_plan] Att göra en plan ihop
        [prevention] Att hjälpa tidigt
        [treatment] Behandling
       *[unstated] Inte angivet
    }
phase =
    { $phase ->
        [enquiry] Utredning
        [planning] Plan
        [intervention] Hjälp
        [follow_up] Uppföljning
       *[transition] Övergång
    }
role-name =
    { $role ->
        [self] Den som det handlar om
        [custody_holder] En vårdnadshavare
        [parent_without_custody] En förälder utan vårdnad
        [foster_parent] Familjehemsförälder
        [guardian_adult] God man eller förvaltare
        [poa_holder] Stödperson eller en med fullmakt
        [nearest_relative] En nära anhörig
        [placing_authority] Handläggare
        [authority] Handläggare
        [health_professional] En från vården
        [temporary_custody_holder] En med vårdnad för en tid
        [representative] Företrädare
        [kin_carer] En som barnet bor hos
        [municipal_health_staff] En från kommunens hälsovård
       *[school_staff] En från skolan
    }
helper-name =
    { $helper ->
        [bisidder] Stödperson vid möten
        [interpreter] Tolk
        [lawyer] Advokat
        [grandparent] Mor- eller farförälder
       *[other] Stödperson
    }

# ---- what we allow
consents-title = Vem får se uppgifter om { $person }?
consents-now = Listan visar vad som gäller i dag.
consents-mine =
    { $count ->
        [one] 1 väntar på ditt svar.
       *[other] { $count } väntar på ditt svar.
    }
consents-others =
    { $count ->
        [one] 1 av dem handlar om behandling, stöd eller boende. Det ger ingen rätt att se uppgifter.
       *[other] { $count } av dem handlar om behandling, stöd eller boende. De ger ingen rätt att se uppgifter.
    }
consents-unconfirmed =
    { $count ->
        [one] 1 stopp är inte bekräftat
       *[other] { $count } stopp är inte bekräftade
    }
consents-none = Filerna visar inga samtycken.
consents-none-next = En verksamhet kan fråga dig. Då står frågan här.
consents-group =
    { $group ->
        [active] { $count ->
            [one] Gäller nu: 1 samtycke
           *[other] Gäller nu: { $count } samtycken
        }
        [waiting] { $count ->
            [one] Inte avgjort än: 1 fråga
           *[other] Inte avgjort än: { $count } frågor
        }
       *[ended] { $count ->
            [one] Slut: 1 samtycke eller fråga
           *[other] Slut: { $count } samtycken och frågor
        }
    }
consents-all = Se alla { $count }
consents-grant = Ge ett nytt samtycke
consents-laws = Se vad som delas enligt lag

# ---- one of them
card-title =
    { $form ->
        [placement] Samtycke till att { $person } bor någon annanstans
        [opt_out] Nej tack till delning vid behandling
        [plan] Samtycke till en gemensam plan med { $to }
        [proxy] Fullmakt till { $to }
        [treatment] Samtycke till behandling hos { $to }
        [help] Samtycke till stöd från { $to }
        [active] **{ $to }** får se uppgifter om { $person }
        [waiting] Får **{ $to }** se uppgifter om { $person }?
        [closed] **{ $to }**: frågan är stängd
       *[ended] **{ $to }**: samtycket är slut
    }
consent-title =
    { $matter ->
        [placement] Att bo någon annanstans
        [opt_out] Nej tack till delning vid behandling
        [plan] Gemensam plan: { $to }
        [proxy] Fullmakt: { $to }
        [treatment] Behandling: { $to }
        [help] Stöd: { $to }
       *[share] { $to }
    }
card-everyone = alla verksamheter
card-state =
    { $state ->
        [draft] Inte skickat än
        [pending_signers] Inte avgjort än
        [active] Gäller nu
        [withdrawn] Återkallat
        [expired] Slut
        [lapsed_age] Slut vid en födelsedag
        [lapsed_custody] Slut eftersom vårdnaden ändrades
        [lapsed_capacity] Slut
        [superseded] Ersatt av ett nytt
       *[suspended_dispute] Pausat tills alla har sagt ja igen
    }
card-what = Vad
card-why = Varför
card-phases = I vilken del av ärendet
card-answer-by = Svara senast
card-closes = Den { $date }. Har inte alla svarat stängs frågan.
card-until = Hur länge gäller det?
card-end =
    { $ends ->
        [period] Till och med { $date }.
        [birthday] Till och med { $date }, dagen före en födelsedag.
       *[none] Det står inget slutdatum.
    }
card-brief =
    { $until ->
        [answer] svara senast den { $date }
        [birthday] till dagen före födelsedagen, { $date }
        [none] inget slutdatum
       *[period] till och med { $date }
    }
card-ended-title =
    { $how ->
        [question] Stängd
       *[other] Slut
    }
card-ended =
    { $how ->
        [question] Frågan stängdes den { $date }. Den blev inte avgjord.
        [withdrawn] Det återkallades den { $date }.
        [expired] Det gällde till och med { $date }.
        [lapsed_age] Det slutade den { $date } vid en födelsedag.
        [lapsed_custody] Det slutade den { $date }. Då ändrades vårdnaden.
        [lapsed_capacity] Det slutade den { $date }.
        [superseded] Den { $date } kom ett nytt i stället.
       *[unknown] Det står inte när det slutade.
    }
card-signers =
    { $matter ->
        [opt_out] Vem säger nej tack?
       *[share] Vem säger ja?
    }
card-signer =
    { $signed ->
        [yes] { $matter ->
            [opt_out] { $who } har sagt nej tack.
           *[share] { $who } har sagt ja.
        }
        [refused] { $matter ->
            [opt_out] { $who } vill inte säga nej tack.
           *[share] { $who } har sagt nej.
        }
       *[no] { $who }: inte avgjort än.
    }
card-you = Du
card-any = Det räcker att en säger ja.
card-child-title = Vad säger { $person }?
card-child-you = Vad säger du?
card-child = ”{ $what }”
card-child-own-none = Du har inte skrivit något här.
card-child-none = Inget från { $person } visas här.
card-child-write = Skriv om det här
card-child-how = Så kan ni prata om det
card-child-talk = Välj en lugn stund. Säg vem som vill se vad, och varför. Lyssna och skriv ner orden. { $person } ska inte välja åt er.
card-excluded = Borttaget: { $who }.
card-unconfirmed = **Återkallat, men inte bekräftat.** { $who } har inte bekräftat att de har slutat.
card-routed = En handläggare ska granska det först.
card-instead = Det här kan du göra i stället:
instead =
    { $way ->
        [ask_youth] Fråga den unga själv.
        [ask_youth_for_proxy] Fråga den unga om en fullmakt.
        [record_childs_wish] Skriv vad du önskar.
        [request_records] Be verksamheten att få se ärendet.
       *[tell_case_worker] Säg det till din handläggare.
    }
card-more = Se mer
card-answer = Läs och svara
card-stop = Stoppa delningen
card-take-back = Ta tillbaka ditt ja
card-exclude = Ta bort en mottagare
card-renew = Förläng
card-again = Ge det igen
card-optout-end = Tillåt delning igen
card-optout-back = Ta tillbaka ditt nej tack
card-acknowledge = Bekräfta att vi har slutat
card-contact = Fråga { $who }
card-contact-none = Det står inte vem du kan fråga.
rule-line =
    { $signed ->
        [yes] Regel: { $law }.
       *[no] Regel: { $law }. Inte godkänd av en jurist än.
    }
rule-old = Reglerna borde ha lästs igen nu. Fråga om de fortfarande gäller.
rule-more = Se regeln
rule-id = Regelns namn
rule-data = Stöd i reglerna om dataskydd
rule-sure = Hur säker är sidan på regeln?
rule-confidence =
    { $confidence ->
        [high] Ganska säker
        [medium] Någorlunda säker
       *[low] Inte säker
    }
rule-pack = Samling av regler
broad-title = Samtycket är brett.
broad =
    { $breadth ->
        [no_end] Det står inget slutdatum.
        [longer_than_law] Det gäller längre än regeln säger.
        [all_recipients] Alla verksamheter får se uppgifterna.
        [all_categories] Det gäller alla sorters uppgifter.
        [all_phases] Det gäller hela ärendet.
       *[no_purpose] Det står inte vad uppgifterna ska användas till.
    }
broad-until = Det kunde sluta den { $date }.
broad-what = Det kunde räcka med { $what }.
broad-more =
    { $count ->
        [one] Och 1 sort till.
       *[other] Och { $count } sorter till.
    }
broad-open = Se ett smalare samtycke

# ---- what ends elsewhere: treatment, help, a placement
disagree-first =
    { $matter ->
        [treatment] **Prata med läkaren först.** Fråga vad som händer om behandlingen slutar.
        [help] **Prata med din handläggare först.** Fråga vad som händer om stödet slutar.
       *[placement] **Prata med en advokat eller din stödperson först.** Prata sedan med din handläggare.
    }
disagree-open = Jag håller inte längre med
disagree-title = Jag håller inte längre med
disagree-place = Verksamheten avgör vad som händer sedan. Säg det till: { $to }.
disagree-words = Ord som du kan använda
disagree-text =
    { $matter ->
        [treatment] Jag håller inte längre med om behandlingen av { $person }. Jag vill prata med er om det. Säg mig vad som händer nu.
        [help] Jag håller inte längre med om stödet till { $person }. Jag vill prata med er om det. Säg mig vad som händer nu.
       *[placement] Jag håller inte längre med om att { $person } bor någon annanstans. Jag vill prata med er om det. Säg mig vad som händer nu.
    }
disagree-nothing = Sidan skickar inget och ändrar inget. Du ger själv beskedet.

# ---- deciding
decide-title =
    { $act ->
        [sign] { $matter ->
            [plan] Ja till en gemensam plan med { $to }?
            [proxy] Ja till en fullmakt för { $to }?
            [treatment] Ja till behandling av { $person }?
            [help] Ja till stöd till { $person }?
            [placement] Ja till att { $person } bor någon annanstans?
            [opt_out] Nej tack till delning vid behandling?
           *[share] Får { $to } se uppgifter om { $person }?
        }
        [grant] Ge ett nytt samtycke
        [summary] Stämmer det?
        [withdraw] Stoppa delningen med { $to }
        [exclude] Ta bort en mottagare
        [renew] Förläng för { $to }
        [lift] Tillåt delning igen
       *[opt_out] Säg nej tack till delning vid behandling
    }
decide-gone-title = Frågan är borta
decide-gone = Den är besvarad eller stängd. Se listan över samtycken.
decide-asks = **{ $from }** vill dela uppgifter om { $person } med **{ $to }**.
decide-asks-self = **{ $to }** vill gärna se uppgifter om { $person }.
decide-asks-other =
    { $matter ->
        [plan] **{ $to }** vill gärna göra en gemensam plan om { $person }.
        [proxy] **{ $to }** vill gärna ha en fullmakt för { $person }.
        [treatment] **{ $from }** frågar om du säger ja till behandling av { $person }.
        [help] **{ $from }** frågar om du säger ja till stöd till { $person }.
        [placement] **{ $from }** frågar om { $person } får bo någon annanstans.
       *[opt_out] Det finns ett nej tack till delning vid behandling. Du är också tillfrågad.
    }
decide-yours = Du bestämmer om du säger ja.
decide-what = Vad får de se?
decide-nothing = Det finns inget att välja.
decide-blocked = Det här kan du inte säga ja till. Reglerna tillåter det inte.
decide-unknown = Sidan vet inte om du kan säga ja till det här. Fråga stället.
decide-all = Välj alla
decide-none = Välj ingen
decide-chosen =
    { $count ->
        [0] Inget är valt.
        [one] 1 sort är vald.
       *[other] { $count } sorter är valda.
    }
decide-child = Vad säger { $person }?
decide-long = Hur länge?
decide-asked = Så länge som de ber om
decide-asked-until = Så länge som de ber om: till och med { $date }
decide-given-until = Till och med { $date }
decide-own = Bara till en dag som jag väljer
decide-own-day = Sista dag
decide-yes-title =
    { $matter ->
        [opt_out] Om du säger nej tack
       *[share] Om du säger ja
    }
decide-choose-first = Välj först vad de får se.
decide-choose-long = Välj hur länge det ska gälla.
decide-choose-day = Skriv den sista dagen.
decide-gains = **{ $to }** får se { $what }.
decide-later = När alla har sagt ja får **{ $to }** se { $what }.
decide-until = Det gäller till och med { $date }.
decide-until-asked = Det gäller så länge som de har bett om.
decide-needs =
    { $needs ->
        [other_custody_holder] { $matter ->
            [opt_out] **Ni måste båda säga nej tack,** för ni har båda vårdnaden.
           *[share] **Ni måste båda säga ja,** för ni har båda vårdnaden.
        }
        [all_custody_holders] { $matter ->
            [opt_out] **Alla som har vårdnaden måste säga nej tack.**
           *[share] **Alla som har vårdnaden måste säga ja.**
        }
       *[subject_self] { $matter ->
            [opt_out] **{ $person } måste också själv säga nej tack.**
           *[share] **{ $person } måste också själv säga ja.**
        }
    }
decide-any = Det räcker att en av dem säger ja.
decide-nothing-before =
    { $matter ->
        [opt_out] Det delas som förut, tills ert nej tack gäller.
        [treatment] Ert ja gäller först när alla har sagt ja.
        [help] Ert ja gäller först när alla har sagt ja.
        [placement] Ert ja gäller först när alla har sagt ja.
       *[share] Ditt ja gäller först när alla har sagt ja.
    }
decide-review = En handläggare ska granska det först.
decide-heard = Samtycket slutar när du bekräftar. En handläggare kan få veta det efteråt.
decide-notify =
    { $who ->
        [recipients] { $ends ->
            [yes] { $to } ska få veta att du stoppar.
           *[no] { $to } ska få veta det.
        }
        [other_custody_holder] Enligt regeln ska den andra föräldern få veta det.
        [custody_holders] Enligt regeln ska alla som har vårdnaden få veta det.
       *[subject] Enligt regeln ska { $person } få veta det.
    }
decide-no-title = Om du säger nej
decide-no =
    { $matter ->
        [opt_out] Då delas det som förut.
        [treatment] Då har du inte sagt ja. { $from } avgör vad som händer sedan.
        [help] Då har du inte sagt ja. { $from } avgör vad som händer sedan.
        [placement] Då har du inte sagt ja. { $from } avgör vad som händer sedan.
       *[share] Då har { $from } inte ditt ja till att dela.
    }
decide-no-unknown =
    { $matter ->
        [opt_out] Då delas det som förut.
        [treatment] Då har du inte sagt ja. Verksamheten avgör vad som händer sedan.
        [help] Då har du inte sagt ja. Verksamheten avgör vad som händer sedan.
        [placement] Då har du inte sagt ja. Verksamheten avgör vad som händer sedan.
       *[share] Då har du inte sagt ja till att dela.
    }
decide-no-more = Verksamheten har inte angett något annat.
decide-stop-title = Om du ångrar dig
decide-stop =
    { $matter ->
        [opt_out] Du kan alltid tillåta delning igen.
        [treatment] Du kan alltid säga att du inte längre håller med. Då avgör verksamheten vad som händer.
        [help] Du kan alltid säga att du inte längre håller med. Då avgör verksamheten vad som händer.
        [placement] Du kan alltid säga att du inte längre håller med. Då avgör verksamheten vad som händer.
       *[share] Du kan alltid säga stopp. Det som de har sett kan inte tas tillbaka.
    }
decide-rule-title = Regler
decide-basis =
    { $matter ->
        [opt_out] Du kan säga nej tack enligt regeln som står här.
       *[share] Här gäller det ditt ja. Annat kan vara tillåtet enligt en lag.
    }
decide-contact-title = Fråga eller klaga
decide-no-button =
    { $matter ->
        [opt_out] Nej, låt dem dela
        [treatment] Nej, jag säger inte ja
        [help] Nej, jag säger inte ja
        [placement] Nej, jag säger inte ja
       *[share] Nej, dela inte
    }
decide-yes-button =
    { $matter ->
        [opt_out] Ja, säg nej tack
        [treatment] Ja, jag säger ja
        [help] Ja, jag säger ja
        [placement] Ja, jag säger ja
       *[share] Ja, dela det valda
    }
decide-go-on = Gå vidare
decide-leave = Låt det vara
decide-denied = Det kan du inte göra här.
decide-not-known = Sidan känner inte till någon regel för det. Fråga stället.
sum-title =
    { $act ->
        [sign] Det här svarar du
        [grant] Det här säger du ja till
        [renew] Det här säger du ja till igen
        [withdraw] Det här händer när du stoppar
        [exclude] Det här händer när { $to } är borttagen
        [lift] Det här händer
       *[opt_out] Innan du säger nej tack
    }
sum-yes = { $to } får se uppgifter om { $person }:
sum-again = { $to } får fortfarande se uppgifter om { $person }:
sum-matter =
    { $matter ->
        [treatment] Du säger ja till behandling av { $person } hos { $to }.
        [help] Du säger ja till stöd till { $person } från { $to }.
        [placement] Du säger ja till att { $person } bor någon annanstans.
       *[opt_out] Du säger nej tack till delning vid behandling.
    }
sum-item = { $what }
sum-from = Det gäller oavsett vilken verksamhet som har uppgifterna.
sum-why = Uppgifterna ska användas till: { $what }
sum-back = Ändra
sum-confirm =
    { $act ->
        [sign] { $matter ->
            [opt_out] Bekräfta mitt nej tack
           *[share] Bekräfta mitt ja
        }
        [grant] Bekräfta mitt ja
        [renew] Bekräfta mitt ja
        [withdraw] Stoppa delningen nu
        [exclude] Ta bort mottagaren nu
        [lift] Tillåt delning igen
       *[opt_out] Bekräfta mitt nej tack
    }
stop-loses = Samtycket låter inte längre **{ $who }** se { $what }.
stop-flow =
    { $count ->
        [one] { $from } har delat med { $to } 1 gång på ett samtycke. Det får de inte igen på ditt samtycke.
       *[other] { $from } har delat med { $to } { $count } gånger på ett samtycke. Det får de inte igen på ditt samtycke.
    }
stop-requests =
    { $count ->
        [one] Någon väntar på 1 svar. Det kan ta längre tid.
       *[other] Någon väntar på { $count } svar. De kan ta längre tid.
    }
stop-nothing = Sidan ser inte vad som ändras när samtycket slutar.
stop-law =
    { $count ->
        [0] **{ $from }** skriver att en lag låter dem dela uppgifter med { $to }. Det är inte kontrollerat.
       *[other] **{ $from }** skriver att en lag låter dem dela med { $to }. Det gäller { $what }. Det är inte kontrollerat.
    }
stop-others = Det kan finnas andra som får dela enligt en lag.
stop-seen = Det de har sett kan inte tas tillbaka.
stop-when = Du kan se här när { $to } har bekräftat att de har slutat.
exclude-which = Vilken mottagare ska tas bort från samtycket?
exclude-first = Välj en verksamhet.
exclude-none = Det finns ingen mottagare att ta bort.
grant-who = Vem får se uppgifter?
grant-choose = Välj en verksamhet
grant-nobody = en verksamhet
grant-why = Vad ska det användas till?
grant-choose-why = Välj vad det ska användas till.
done =
    { $done ->
        [now] Sparat. Det gäller nu.
        [both] Sparat. Det gäller när ni båda har sagt ja.
        [waits] Sparat. Det gäller när alla har sagt ja.
        [no_now] Sparat. Ditt nej tack gäller nu.
        [no_both] Sparat. Ert nej tack gäller när ni båda har sagt det. Det delas som förut till dess.
        [no_waits] Sparat. Ert nej tack gäller när alla har sagt det. Det delas som förut till dess.
        [lift] Sparat. Ditt nej tack gäller inte längre.
        [refuse] Sparat. Du har sagt nej. Du kan ändå svara ja senare.
        [withdraw] Sparat. Samtycket är slut. { $to } ska få veta det. Sidan skickar inga besked än. Här ser du när de har bekräftat.
        [exclude] Sparat. Mottagaren är borttagen.
       *[acknowledge] Sparat. Ni har bekräftat att ni har slutat.
    }

# ---- by law
laws-title = Delas enligt lag
laws-lead = De här verksamheterna delar och hänvisar till en lag.
laws-no-stop = Den delningen slutar inte för att ett samtycke slutar. Du kan se vem som har tittat, och du kan klaga.
laws-count =
    { $count ->
        [0] Vem delar med vem?
        [one] Vem delar med vem? (1)
       *[other] Vem delar med vem? ({ $count })
    }
laws-none = Filerna visar inga uppgifter som har delats enligt lag. Det betyder inte att det inte sker.
laws-row = **{ $from }** delar med **{ $to }**
laws-what = Vad
laws-law = Lag som verksamheten hänvisar till
laws-limit = Gräns
laws-times = Hur ofta
laws-last = Senast
laws-lately = senast { $date }
laws-log = Se det i listan över vem som har tittat
laws-log-of = Se det i listan över vem som har tittat: från { $from } till { $to }
laws-object = Invänd eller klaga
laws-object-text = Att invända är att säga att du inte vill ha det. Säg det till { $from }.
laws-object-law = Regeln om det är { $law }.
laws-complain = Fråga också var du kan klaga. Verksamheten ska hjälpa dig med det.
optout-title = Delning vid behandling
optout-may = Läkare och sjukhus får dela det som behövs för behandlingen. Man kan säga nej tack.
optout-doctor = **Prata med din läkare först.**
optout-care = Det kan påverka behandlingen.
optout-emergency = När det är akut får de ändå se det viktigaste.
optout-lift = Läkare och sjukhus kan igen dela det som behövs för behandlingen.
optout-state =
    { $state ->
        [possible] Sidan känner inte till något nej tack.
        [waiting] Ett nej tack är inte avgjort än. Det delas som förut till dess.
        [on] Det finns ett nej tack.
        [not_known] Sidan vet inte vem som kan säga nej tack för { $person }. Fråga läkaren.
       *[denied] Det är inte du som kan säga nej tack för { $person }.
    }
optout-open = Säg nej tack
optout-see = Se nej tack till delning

# ---- what will change
changes-title =
    { $whose ->
        [own] Det ändras för dig
       *[other] Det ändras för { $person }
    }
changes-none = Sidan känner inte till några ändringar.
changes-none-why = Det kan bero på att sidan inte vet födelsedagen.
changes-count =
    { $count ->
        [one] 1 sak
       *[other] { $count } saker
    }
changes-when =
    { $soon ->
        [yes] { $count ->
            [0] **I dag** händer det här:
            [one] **I morgon**, den { $date }:
           *[other] **Om { $count } dagar**, den { $date }:
        }
       *[no] Den **{ $date }**:
    }
changes-what =
    { $kind ->
        [law] en lag ändras.
        [you] du fyller { $age } år.
        [birthday] { $person } fyller { $age } år.
        [consent_end] { $count ->
            [one] ett samtycke tar slut.
           *[other] { $count } samtycken tar slut.
        }
       *[question_end] { $count ->
            [one] en fråga stängs om alla inte har svarat.
           *[other] { $count } frågor stängs om alla inte har svarat.
        }
    }
changes-recipients =
    { $kind ->
        [question_end] Det handlar om: { $to }.
       *[consent_end] Då slutar samtycket till: { $to }. Det som en lag tillåter kan fortsätta.
    }
changes-open =
    { $count ->
        [one] Se vad det är
       *[other] Se nummer { $at }
    }
changes-told =
    { $whose ->
        [own] { $told ->
            [yes] Du får veta det först. Dina föräldrar får veta det senare.
           *[no] Du får veta det först.
        }
       *[other] { $told ->
            [yes] { $person } fick veta det först.
           *[no] { $person } får veta det först.
        }
    }
changes-rules = Reglerna är inte godkända av en jurist än.
changes-law = Lagen: { $law }
effect =
    { $effect ->
        [party_powers_on_social] { $person } får fler rättigheter i sitt ärende hos kommunen.
        [self_decides_health_share] { $person } bestämmer själv vem som får se uppgifter om hälsan.
        [parent_standing_view_off_health] Föräldrar kan inte längre se uppgifter om hälsan här. De kan fråga { $person }.
        [must_sign_placement] { $person } måste själv säga ja till att bo någon annanstans.
        [custody_ends] Vårdnaden slutar. Föräldrars ja gäller inte längre.
        [youth_support_own_decision] { $person } bestämmer själv om stöd från kommunen.
        [self_view_on_health] { $person } kan själv läsa sin journal.
        [party_in_social_cases] { $person } har en egen röst i ärendet.
        [must_sign_change_placement] { $person } måste själv säga ja till en flytt.
        [must_sign_whole_plan] { $person } måste själv säga ja till en samlad plan.
        [own_support_social] { $person } kan själv säga ja till stöd.
       *[other] Fråga kommunen vad som ändras.
    }
effect-own =
    { $effect ->
        [party_powers_on_social] Du får mer att säga till om i ditt ärende.
        [self_decides_health_share] Du bestämmer vem som får se något om din hälsa.
        [parent_standing_view_off_health] Dina föräldrar kan inte se din hälsa här. De kan fråga dig.
        [must_sign_placement] Du måste själv säga ja till att bo någon annanstans.
        [custody_ends] Du bestämmer själv. Dina föräldrars ja gäller inte längre.
        [youth_support_own_decision] Du säger själv ja eller nej till stöd.
        [self_view_on_health] Du kan själv läsa din journal.
        [party_in_social_cases] Du har en egen röst i ditt ärende.
        [must_sign_change_placement] Du måste själv säga ja till en flytt.
        [must_sign_whole_plan] Du måste själv säga ja till en samlad plan.
        [own_support_social] Du kan själv säga ja till stöd.
       *[other] Fråga en vuxen vad som blir nytt.
    }

# ---- a child's own view
child-title = Min sida
child-lead = Här kan du se vad andra vet om dig. Du kan också säga vad du önskar.
child-asked =
    { $count ->
        [one] Någon frågar dig om 1 sak
       *[other] Någon frågar dig om { $count } saker
    }
child-sharing = Det här får andra se
child-sharing-none = Filerna visar inga samtycken som låter andra se något om dig.
child-sees = **{ $to }** får se { $what }.
child-sees-more = **{ $to }** får se { $what } och mer.
child-all = Se allt
child-decide = Vem bestämmer?
child-now =
    { $band ->
        [young] Det gör mest de vuxna. De ska lyssna på dig.
        [middle] Ofta gör de vuxna det. De ska fråga vad du tycker. Du får se ditt ärende och du får klaga.
        [youth] Du bestämmer vem som får se något om din hälsa. Du måste själv säga ja om du ska bo någon annanstans.
       *[adult] Det gör du själv.
    }
child-when =
    { $soon ->
        [yes] { $count ->
            [0] I dag fyller du { $age } år
            [one] I morgon fyller du { $age } år
           *[other] När du fyller { $age } år, om { $count } dagar
        }
       *[no] När du fyller { $age } år
    }
child-changes = Se vad som blir nytt
child-help = Vem kan hjälpa mig?
child-bisidder = Du får ta med en vuxen på möten. Det kan vara någon som du litar på. Det heter biträde (på danska bisidder).
child-ask = Fråga din lärare, din läkare eller din handläggare. De ska hjälpa dig.
wish-title = Det här önskar jag
wish-about = Det handlar om: { $what }
wish-readers = Vem får läsa det?
wish-nobody = Ingen läser det här. Det gör inte din handläggare heller.
wish-somebody = **{ $who }** får läsa det.
wish-caseworker = Din handläggare kan behöva skriva ner det och göra något. Dina föräldrar kan kanske läsa det senare.
wish-parent = En förälder som läser det kan fråga dig om det.
wish-further = De kan säga det vidare. Skriv inte var du bor, om någon inte får veta det. Den som öppnar deras telefon kan också läsa det. Sidan skickar inget.
wish-help = Behöver du hjälp? Ring { $name }: **{ $phone }**.
wish-help-unsigned = Numret är inte kontrollerat än.
wish-label = Skriv vad du önskar
wish-most = Skriv med dina egna ord. Det finns plats för 500 tecken.
wish-device = Den som kan öppna din telefon kan läsa det medan sidan är öppen. På en dator från skola eller jobb kan de kanske också se det.
wish-maker = Om din webbläsare översätter, eller du talar in texten, kan ett företag få den.
wish-save = Spara min önskan
wish-empty = Skriv något först.
wish-long = Det är för långt. Skriv lite kortare.
wish-saved = Sparat. Det står här tills sidan stängs. Sidan skickar det inte till någon.
wish-own = Det har jag skrivit ({ $count })
wish-own-nobody = Ingen annan får läsa det.
wish-own-readers = { $who } får läsa det.
wish-of = Om: { $what }
wish-change = Ändra
wish-save-change = Spara det nya
wish-changed = Ändrat. Andra kan ha läst det som stod förut.
wish-back = Ta tillbaka
wish-back-means = Då kan ingen läsa det här mer. Andra kan ha läst det.
wish-back-yes = Ta tillbaka det
wish-keep = Låt det vara
wish-taken = Taget tillbaka. Ingen kan läsa det här mer. Andra kan ha läst det.
log-not-here = Det kan du inte se här.

# ---- in the example
viewer-example = Det är bara ett exempel. Här kan du se vad andra i familjen kan se.
viewer-tie =
    { $role ->
        [self] sig själv ({ $person })
        [custody_holder] vårdnadshavare: { $person }
        [parent_without_custody] förälder utan vårdnad: { $person }
        [foster_parent] familjehemsförälder: { $person }
        [guardian_adult] god man eller förvaltare: { $person }
        [poa_holder] stödperson eller fullmakt: { $person }
        [nearest_relative] nära anhörig: { $person }
        [placing_authority] handläggare: { $person }
        [authority] handläggare: { $person }
        [health_professional] vården: { $person }
        [temporary_custody_holder] vårdnad för en tid: { $person }
        [representative] företrädare: { $person }
        [kin_carer] barnet bor hos: { $person }
        [municipal_health_staff] kommunens hälsovård: { $person }
       *[school_staff] skolan: { $person }
    }
clock-title = Vilken dag ska det vara i exemplet?
clock-text = Då kan du se vad som händer när barnen blir äldre.
clock-move = Flytta klockan

# ---- the log and the sharing, folded
log-group =
    { $count ->
        [one] 1 gång
       *[other] { $count } gånger
    }
log-group-none =
    { $all ->
        [one] Ingen orsak angiven
       *[other] { $count } utan angiven orsak
    }
line-lawful = Det kan mycket väl vara lagligt.
log-ask-all = Fråga om alla från verksamheten
log-ask-all-of = Fråga { $who } om alla rader utan angiven orsak
months-title = Månad för månad
months-how = Tryck på en månad för att se bara den.
months-bar = { $year }: { $count } totalt, { $none } utan angiven orsak
months-table = Visa siffrorna
months-month = Månad
sharing-shared = Vad: { $what }

# ---- asking why
ask-line =
    { $did ->
        [looked] ”I loggen ser jag att ni öppnade { $what }. Det var den { $moment }. Det gäller { $person }.”
        [looked_at] ”I loggen ser jag att ni öppnade { $what } hos { $whose }. Det var den { $moment }. Det gäller { $person }.”
        [shared] ”Loggen visar att ni delade { $what } med { $to }. Det var den { $moment }. Det gäller { $person }.”
        [changed] ”I loggen ser jag att ni skrev eller ändrade { $what }. Det var den { $moment }. Det gäller { $person }.”
        [undated] ”Jag frågar om { $person }. I loggen står utan datum: { $what }”
       *[other] ”Jag frågar om { $person }. I loggen står den { $moment }: { $what }”
    }
ask-all =
    { $count ->
        [one] ”I loggen står att ni har använt uppgifter om { $person }. Orsaken saknas en gång.”
       *[other] ”I loggen står att ni har använt uppgifter om { $person }. Orsaken saknas { $count } gånger.”
    }
ask-moments =
    { $all ->
        [yes] ”Det var: { $moments }.”
       *[no] ”De senaste var: { $moments }.”
    }
ask-copy = Kopiera orden
ask-copied = Orden är kopierade.
ask-copy-failed = Sidan kan inte kopiera här. Markera orden och kopiera dem själv.
ask-within =
    { $months ->
        [one] Verksamheten ska normalt svara inom en månad ({ $law }).
       *[other] Verksamheten ska normalt svara inom { $months } månader ({ $law }).
    }
ask-within-unsigned = Ingen jurist har godkänt den regeln.
noted-title = Har du frågat?
noted-day = Vilken dag frågade du?
noted-answer = Vad svarade de? Det kan vänta.
noted-save = Spara
noted-save-change = Spara det nya
noted-saved = Sparat. Det står här tills du stänger sidan.
noted-asked = Du frågade den { $date }.
noted-due = Du kan vänta dig svar senast den { $date }.
noted-limit = Sidan skickar det inte till någon. Det försvinner när du stänger sidan.

# ---- two sheets for a meeting
sheet-me = Blad till mig
sheet-table = Blad till bordet
sheet-me-text = Bara till dig. Tänk efter innan du visar det för andra. Tryck på Skriv ut längst ner.
sheet-table-text = Kan ligga på bordet. Här står bara mötet och rader att skriva på. Sidan vet inte vilka som är inbjudna.
sheet-when = Nästa möte
sheet-call = Ring { $who }:
sheet-new = Det här är nytt
sheet-questions = Mina frågor
sheet-unexplained =
    { $count ->
        [one] 1 rad i loggen har ingen angiven orsak. Varför?
       *[other] { $count } rader i loggen har ingen angiven orsak. Varför?
    }
sheet-agreed = Det här kom vi överens om
sheet-agreed-text = Vad, vem gör det och när?
sheet-who = Vilka är med?
sheet-topics = Det här vill vi prata om
sheet-again = Vi ses igen

# ---- who may be one
same-title = Är det samma person?
same-lead = Sidan kan inte avgöra det. Ditt svar ändrar inget i källorna.
same-need =
    { $count ->
        [one] Är det samma person? **Två personer** i filerna kan vara en.
       *[other] Är det samma person? I filerna finns **{ $count } par** som kan vara en person.
    }
same-see = Se vilka
same-pair = { $one } och { $other }
same-born = Född { $date }
same-born-none = Födelsedag står inte i filen
same-for = Det talar för
same-against = Det talar emot
same-for-one =
    { $reason ->
        [name] Namnen passar ihop.
        [birth_date] Födelsedagen är densamma.
        [civil_number] Personnumret är detsamma.
        [identifier] De har ett nummer gemensamt.
        [local_identifier] De har ett nummer gemensamt, men det kan vara lokalt eller gammalt.
       *[link] En källa säger att de hör ihop.
    }
same-against-one =
    { $reason ->
        [name] Namnen är olika.
        [birth_date] Födelsedagarna är olika.
        [civil_number] Personnumren är olika.
       *[chain] Den ena är ihopförd med någon som inte kan vara den andra.
    }
same-means = Säger du ja visas de som en. Du kan ångra dig.
same-join = Ja, det är samma person
same-joined = Du har sagt att de är samma person. Nu visas de som en.
same-impossible = De kan inte föras ihop. För mycket talar emot.
same-said =
    { $known ->
        [yes] Du har sagt att de är samma person ({ $date }).
       *[no] Du har sagt att de är samma person.
    }
same-void = Det gäller inte längre: De kan inte vara samma person.
same-part = Ångra
same-parted = Ångrat. Nu visas de var för sig.

# ---- whom the files are about
whose-title = Vem handlar det om?
whose-lead = Filerna nämner { $count } personer. De som du inte väljer visas inte.
whose-least = Välj minst en
whose-show = Visa
whose-change = Välj vem det handlar om
