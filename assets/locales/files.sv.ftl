# SPDX-License-Identifier: MPL-2.0
# The page's words in Swedish about files that are not read, and about where to get what. Fetched after the first view.

# ---- what a file is, and what to do with it
error-kind-pdf = Det är en PDF. Sidan kan inte läsa den än. Behåll den själv, och be verksamheten om en fil med data.
error-kind-pdf_locked = Det är en PDF som är låst. Sidan kan inte läsa den. Be verksamheten om en fil med data.
error-kind-picture = Det är en bild. Sidan kan inte läsa den än. Behåll den själv.
error-kind-apple_health = Filen är från Apple Hälsa. Den har inga journaler från vården. Välj en annan fil.
error-kind-apple_xml = Filen är från Apple Hälsa. Den har inga journaler. Välj hela paketet som du fick av Apple.
error-kind-apple_cda = Det är mätningar från Apple Hälsa. De säger inte vem som har uppgifter. Välj en annan fil.
error-kind-health_connect = Filen är från Health Connect. Steg och puls säger inte vem som har uppgifter. Välj en annan fil.
error-kind-office = Det är ett dokument eller ett kalkylblad. Sidan kan inte läsa det än. Spara det som PDF, och behåll det själv.
error-kind-database = Det är en databas från ett program. Sidan kan inte läsa den. Fråga om programmet kan spara på ett annat sätt.
error-kind-rtf = Det är ett dokument (RTF). Sidan kan inte läsa det än. Spara det som PDF, och behåll det själv.
error-kind-edifact = Det är ett meddelande mellan it-system (EDIFACT). Sidan kan inte läsa det. Be verksamheten om en annan fil.
error-kind-page = Det är en sparad webbsida. Sidan kan inte läsa den än. Se efter om det bara är sidan för inloggning.
error-kind-recording = Det är en inspelning från din webbläsare. **Den har nycklar till din inloggning.** Radera den, och dela den inte med någon.
error-kind-smart_link = Det är en länk till något på nätet. Sidan öppnar den inte. Har du själva filen, så välj den.
error-kind-smart_card = Det är ett hälsokort (SMART). Sidan kan inte läsa det än. Behåll det själv.
error-kind-smart_files = Det är en lista över filer på nätet. Sidan hämtar dem inte. Välj själva filerna.
error-kind-sundhed_raw = Filen liknar något som ett program har hämtat från sundhed.dk. Sidan kan inte läsa den. Ge aldrig ett program din inloggning.
error-kind-cda = Det är ett dokument från vården (CDA). Sidan kan inte läsa det än. Fråga om du kan få det som FHIR.
error-kind-fhir_xml = Filen följer FHIR, men är skriven på ett annat sätt. Fråga om den kan sparas som .json.
error-kind-swedish_log = Det är en svensk logg i en form som sidan inte kan läsa än. Behåll den själv.
error-kind-danish_log = Det är en logg från danska Min log. Sidan kan inte läsa den formen än. Den kan visa andras personnummer, så dela den inte.
error-kind-medicine_card = Det är ett danskt medicinkort. Sidan kan inte läsa den formen än. Behåll det själv.
error-kind-vaccination_card = Det är en lista över vaccinationer. Sidan kan inte läsa den formen än. Behåll den själv.
error-kind-message = Det är ett meddelande mellan verksamheter i vården. Sidan kan inte läsa det än. Behåll det själv.
error-kind-digital_post = Det är ett brev från danska Digital Post. Sidan kan inte läsa det än. Behåll det själv.
error-kind-xml = Det är en XML-fil som sidan inte känner till. Be dem du fick den av om en annan sort.
error-kind-text = Det är text eller en tabell. Sidan kan inte läsa den än. Behåll den själv.
error-kind-empty = Filen är tom. Hämta den igen, eller välj en annan.
error-kind-unknown = Sidan känner inte till den sortens filer. Fråga dem du fick den av vad det är.

# ---- packed files
error-zip-size = Filerna i paketet är för stora. Packa upp det själv, och välj några filer i taget.
error-zip-entries = Det är för många filer i paketet. Packa upp det själv, och välj några filer i taget.
error-zip-ratio = Paketet kan bli oväntat stort när det packas upp. Därför öppnar sidan det inte. Fråga dem du fick det av.
error-zip-damaged = Paketet är skadat, eller så är det av en annan sort. Hämta det igen.
error-zip-encrypted = Filen är låst med en kod i paketet. Packa upp den själv, och välj den.
error-zip-method = Filen är packad på ett sätt som sidan inte känner till. Packa upp den själv, och välj den.
error-zip-zip64 = Paketet har en form för mycket stora filer. Packa upp det själv, och välj filerna.
error-zip-disks = Paketet är delat i flera delar. Packa upp det själv, och välj filerna.
error-zip-overlap = Filerna i paketet ligger ovanpå varandra. Därför öppnar sidan det inte. Fråga dem du fick det av.
error-zip-inside = Det är ett paket i ett paket. Packa upp det själv, och välj filerna.
error-zip-empty = Det finns inga filer i paketet. Hämta det igen, eller välj ett annat.
error-zip-browser = Din webbläsare kan inte packa upp filer här. Packa upp dem själv, och välj dem.

# ---- where to get what
obtain-title = Vem kan du fråga?
obtain-lead = De flesta verksamheter ger en skärmbild, en PDF eller papper. Sidan kan inte läsa dem än.
obtain-country = Land
obtain-show = Visa
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
        [screen] skärm
        [pdf] PDF
       *[paper] papper
    }
obtain-long = Hur snabbt
obtain-source = Källa:
obtain-as-of = Källan är från { $date }.
obtain-old = Det här kan vara gammalt. Det skulle kontrolleras igen senast den { $date }.
obtain-status = Det bygger på offentliga källor och är inte prövat. Ingen jurist har godkänt det.
obtain-long_now = Direkt.
obtain-long_month = En månad. Det kan bli längre.

obtain-dk_health-where = sundhed.dk
obtain-dk_health-what = Visar mycket om dig. Spara det som PDF, och behåll det själv. Du får ingen fil med data.
obtain-dk_log-where = Min log på sundhed.dk
obtain-dk_log-what = Visar vem som har tittat, två år tillbaka. Även för ditt barn under 15 år. Alla sjukhus och kommuner är inte med.
obtain-dk_ask-where = Kommun, skola, PPR och sjukhus
obtain-dk_ask-what = Be om aktindsigt. Be om filer i stället för papper.
obtain-dk_ask-long = Sju arbetsdagar för ärenden och journaler. Annars ska de säga varför. En månad för andra uppgifter.
obtain-dk-note = sundhed.dk får en ny ägare den 1 januari 2027.

obtain-se_health-where = 1177
obtain-se_health-what = Visar journalen och vem som har läst den. Allt visas inte. Från 13 till 15 år kan oftast varken du eller barnet se den.
obtain-se_log-where = Regionen
obtain-se_log-what = Be om hela loggen. Den kan komma på papper och kosta pengar.
obtain-se_log-long = De ska svara snabbt.
obtain-se_ask-where = Skola och socialtjänst
obtain-se_ask-what = Be om registerutdrag och om kopior. De får välja papper.
obtain-se_ask-long = En månad för registerutdrag. Kopior ska komma snabbt.

obtain-no_health-where = Helsenorge
obtain-no_health-what = Visar journal och logg. Spara dokumenten där först.
obtain-no_child-where = Helsenorge för ditt barn
obtain-no_child-what = Under 12 år: ja, om en av er bor på barnets adress. Från 12 till 15 år: bara lite. Från 16 år: bara den unga själv.
obtain-no_ask-where = Barnevern, skola och PPT
obtain-no_ask-what = Be dem om insyn.

obtain-fi_health-where = OmaKanta
obtain-fi_health-what = Visar journalen och var den har använts.
obtain-fi_log-where = Välfärdsområdet, och FPA (Kela) för recept
obtain-fi_log-what = Fråga vem som har tittat. För de senaste två åren behöver du inte ange någon orsak.
obtain-fi_log-long = En månad. Det kan ta två månader till.
obtain-fi_child-where = Ditt barns besök i OmaKanta
obtain-fi_child-what = De visas, om inte barnet får säga nej och gör det.

obtain-ee_health-where = Terviseportaal
obtain-ee_health-what = Visar dokument och vem som har öppnat dem, med namn.
obtain-ee_log-where = Andmejälgija på eesti.ee
obtain-ee_log-what = Visar vem som har tittat i 15 av över 300 register. En tom lista betyder inte att ingen har tittat.
obtain-ee_ask-where = Andra register
obtain-ee_ask-what = Fråga dem som ansvarar för registret.
