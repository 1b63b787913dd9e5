# SPDX-License-Identifier: MPL-2.0
# The page's words in Danish about files that are not read, and about where to get what. Fetched after the first view.

# ---- what a file is, and what to do with it
error-kind-pdf = Det er en PDF. Siden kan ikke læse den endnu. Behold den selv, og spørg stedet om en fil med data.
error-kind-pdf_locked = Det er en PDF, som er låst. Siden kan ikke læse den. Spørg stedet om en fil med data.
error-kind-picture = Det er et billede. Siden kan ikke læse det endnu. Behold det selv.
error-kind-apple_health = Filen er fra Apple Sundhed. Den har ingen journaler fra læge eller sygehus. Vælg en anden fil.
error-kind-apple_xml = Filen er fra Apple Sundhed. Den har ingen journaler. Vælg hele pakken, som Apple gav dig.
error-kind-apple_cda = Det er målinger fra Apple Sundhed. De siger ikke, hvem der har oplysninger. Vælg en anden fil.
error-kind-health_connect = Filen er fra Health Connect. Skridt og puls siger ikke, hvem der har oplysninger. Vælg en anden fil.
error-kind-office = Det er et dokument eller et regneark. Siden kan ikke læse det endnu. Gem det som PDF, og behold det selv.
error-kind-database = Det er en database fra et program. Siden kan ikke læse den. Spørg, om programmet kan gemme på en anden måde.
error-kind-rtf = Det er et dokument (RTF). Siden kan ikke læse det endnu. Gem det som PDF, og behold det selv.
error-kind-edifact = Det er en besked mellem it-systemer (EDIFACT). Siden kan ikke læse den. Spørg stedet om en anden fil.
error-kind-page = Det er en gemt webside. Siden kan ikke læse den endnu. Se efter, om det kun er siden til login.
error-kind-recording = Det er en optagelse fra din browser. **Den har nøgler til dit login.** Slet den, og del den ikke med nogen.
error-kind-smart_link = Det er et link til noget på nettet. Siden åbner det ikke. Har du selve filen, så vælg den.
error-kind-smart_card = Det er et sundhedskort (SMART). Siden kan ikke læse det endnu. Behold det selv.
error-kind-smart_files = Det er en liste over filer på nettet. Siden henter dem ikke. Vælg selve filerne.
error-kind-sundhed_raw = Filen ligner noget, som et program har hentet fra sundhed.dk. Siden kan ikke læse den. Giv aldrig et program dit login.
error-kind-cda = Det er et dokument fra sundhedsvæsenet (CDA). Siden kan ikke læse det endnu. Spørg, om det kan gives som FHIR.
error-kind-fhir_xml = Filen følger FHIR, men er skrevet på en anden måde. Spørg, om den kan gemmes som .json.
error-kind-swedish_log = Det er en svensk log i en form, som siden ikke kan læse endnu. Behold den selv.
error-kind-danish_log = Det er en log fra Min log. Siden kan ikke læse den form endnu. Den kan vise andres cpr-numre, så del den ikke.
error-kind-medicine_card = Det er et medicinkort. Siden kan ikke læse den form endnu. Behold det selv.
error-kind-vaccination_card = Det er en liste over vaccinationer. Siden kan ikke læse den form endnu. Behold den selv.
error-kind-message = Det er en besked mellem steder i sundhedsvæsenet. Siden kan ikke læse den endnu. Behold den selv.
error-kind-digital_post = Det er et brev fra Digital Post. Siden kan ikke læse det endnu. Behold det selv.
error-kind-xml = Det er en XML-fil, som siden ikke kender. Spørg dem, du fik den fra, om en anden slags.
error-kind-text = Det er tekst eller en tabel. Siden kan ikke læse den endnu. Behold den selv.
error-kind-empty = Filen er tom. Hent den igen, eller vælg en anden.
error-kind-unknown = Siden kender ikke den slags filer. Spørg dem, du fik den fra, hvad det er.

# ---- packed files
error-zip-size = Filerne i pakken fylder for meget. Pak den ud selv, og vælg få filer ad gangen.
error-zip-entries = Der er for mange filer i pakken. Pak den ud selv, og vælg få filer ad gangen.
error-zip-ratio = Pakken kan fylde uventet meget, når den pakkes ud. Derfor åbner siden den ikke. Spørg dem, du fik den fra.
error-zip-damaged = Pakken er skadet, eller den er af en anden slags, end der står. Hent den igen.
error-zip-encrypted = Filen er låst med en kode i pakken. Pak den ud selv, og vælg den.
error-zip-method = Filen er pakket på en måde, som siden ikke kender. Pak den ud selv, og vælg den.
error-zip-zip64 = Pakken har en form til meget store filer. Pak den ud selv, og vælg filerne.
error-zip-disks = Pakken er delt i flere dele. Pak den ud selv, og vælg filerne.
error-zip-overlap = Filerne i pakken ligger oven i hinanden. Derfor åbner siden den ikke. Spørg dem, du fik den fra.
error-zip-inside = Det er en pakke i en pakke. Pak den ud selv, og vælg filerne.
error-zip-empty = Der er ingen filer i pakken. Hent den igen, eller vælg en anden.
error-zip-browser = Din browser kan ikke pakke filer ud her. Pak dem ud selv, og vælg dem.

# ---- where to get what
obtain-title = Hvem kan du spørge?
obtain-lead = De fleste steder giver et skærmbillede, en PDF eller papir. Siden kan ikke læse dem endnu.
obtain-country = Land
obtain-show = Vis
obtain-land =
    { $country ->
        [dk] Danmark
        [se] Sverige
        [no] Norge
        [fi] Finland
       *[ee] Estland
    }
obtain-gives = Du får
obtain-form =
    { $form ->
        [screen] skærm
        [pdf] PDF
       *[paper] papir
    }
obtain-long = Hvor hurtigt
obtain-source = Kilde:
obtain-as-of = Kilden er fra { $date }.
obtain-old = Det her kan være forældet. Det skulle tjekkes igen senest den { $date }.
obtain-status = Det bygger på offentlige kilder og er ikke afprøvet. Ingen jurist har godkendt det.
obtain-long_now = Med det samme.
obtain-long_month = En måned. Det kan blive længere.

obtain-dk_health-where = sundhed.dk
obtain-dk_health-what = Viser meget om dig. Gem det som PDF, og behold det selv. Du får ingen fil med data.
obtain-dk_log-where = Min log på sundhed.dk
obtain-dk_log-what = Viser opslag to år tilbage. Også for dit barn under 15 år. Ikke alle sygehuse og kommuner er med.
obtain-dk_ask-where = Kommune, skole, PPR og sygehus
obtain-dk_ask-what = Bed om aktindsigt. Bed om filer i stedet for papir.
obtain-dk_ask-long = Syv arbejdsdage for sager og journaler. Ellers skal de sige hvorfor. En måned for andre oplysninger.
obtain-dk-note = sundhed.dk får en ny ejer den 1. januar 2027.

obtain-se_health-where = 1177
obtain-se_health-what = Viser journalen, og hvem der har læst den. Alt er ikke med. Fra 13 til 15 år kan hverken du eller barnet som regel se den.
obtain-se_log-where = Regionen
obtain-se_log-what = Spørg efter hele loggen. Den kan komme på papir og koste penge.
obtain-se_log-long = De skal svare hurtigt.
obtain-se_ask-where = Skole og socialtjeneste
obtain-se_ask-what = Bed om registerudtræk og om kopier. De må gerne vælge papir.
obtain-se_ask-long = En måned for registerudtræk. Kopier skal komme hurtigt.

obtain-no_health-where = Helsenorge
obtain-no_health-what = Viser journal og log. Gem dokumenterne der først.
obtain-no_child-where = Helsenorge for dit barn
obtain-no_child-what = Under 12 år: ja, hvis en af jer bor på barnets adresse. Fra 12 til 15 år: kun lidt. Fra 16 år: kun den unge selv.
obtain-no_ask-where = Barnevern, skole og PPT
obtain-no_ask-what = Bed dem om indsigt.

obtain-fi_health-where = OmaKanta
obtain-fi_health-what = Viser journalen, og hvor den er brugt.
obtain-fi_log-where = Velfærdsområdet, og Kela for recepter
obtain-fi_log-what = Spørg, hvem der har set oplysningerne. For de seneste to år skal du ikke give en grund.
obtain-fi_log-long = En måned. Det kan tage to måneder mere.
obtain-fi_child-where = Dit barns besøg i OmaKanta
obtain-fi_child-what = De vises, medmindre barnet må sige nej og gør det.

obtain-ee_health-where = Terviseportaal
obtain-ee_health-what = Viser dokumenter, og hvem der har åbnet dem, med navn.
obtain-ee_log-where = Andmejälgija på eesti.ee
obtain-ee_log-what = Viser opslag i 15 af over 300 registre. En tom liste betyder ikke, at ingen har set.
obtain-ee_ask-where = Andre registre
obtain-ee_ask-what = Spørg dem, der står for registret.
