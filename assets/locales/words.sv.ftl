# SPDX-License-Identifier: MPL-2.0
# Difficult words in Swedish: a heading, the forms by which running text is recognised, what it is and does for a family.

# ---- children and families
word-ppr = PPR
word-ppr-forms = PPR | PPR:s | pædagogisk-psykologisk rådgivning
word-ppr-text = PPR är kommunens hjälp till barn som har det svårt i skolan eller förskolan. Här arbetar till exempel psykologer. De talar med barnet, hemmet och skolan om vad som kan hjälpa.

word-ppv = Pedagogisk-psykologisk bedömning
word-ppv-forms = pedagogisk-psykologisk bedömning | pedagogisk-psykologiska bedömningen | pædagogisk-psykologisk vurdering | PPV
word-ppv-text = Här skriver PPR hur ett barn lär sig och har det i skolan. Det kan också stå vilket stöd PPR föreslår. I Danmark säger många PPV.

word-udredning = Utredning
word-udredning-forms = utredning | utredningen | utredningar | utredningarna | udredning
word-udredning-text = Man försöker ta reda på vad som är svårt för ett barn, och varför. De som gör det talar med barnet och med dem som känner det. De kan också använda prov och formulär. Till sist säger de vad de tror kan hjälpa.

word-netvaerksmoede = Nätverksmöte
word-netvaerksmoede-forms = nätverksmöte | nätverksmötet | nätverksmöten | nätverksmötena | netværksmøde
word-netvaerksmoede-text = Ett möte för dem som är nära barnet. Det kan vara hemmet, skolan och kommunen. De talar om hur det går, och vem som gör vad.

word-boernefaglig-undersoegelse = Barnutredning (børnefaglig undersøgelse)
word-boernefaglig-undersoegelse-forms = barnutredning | barnutredningen | barnutredningar | børnefaglig undersøgelse | børnefaglige undersøgelse | § 50-undersøgelse
word-boernefaglig-undersoegelse-text = Kommunen ser på hur ett barn har det, och vad det behöver. Den talar med barnet, familjen och andra som känner barnet. Förr hette det § 50-undersøgelse. Nu står det i den danska lagen Barnets lov, § 20.

word-barnets-plan = Barnets plan
word-barnets-plan-forms = Barnets plan | handleplan
word-barnets-plan-text = Den danska kommunens plan för den hjälp som ett barn får. Här står mål, och vem som gör vad. Planen kan ändras. Förr hette den handleplan.

word-foraeldremyndighed = Vårdnad (forældremyndighed)
word-foraeldremyndighed-forms = vårdnad | vårdnaden | gemensam vårdnad | vårdnadshavare | forældremyndighed
word-foraeldremyndighed-text = Den som har vårdnaden har ansvar för barnet och de stora valen. Två föräldrar kan ha den ihop. En kan också ha den ensam.

word-samvaer = Umgänge (samvær)
word-samvaer-forms = umgänge | umgänget | umgängen | samvær | støttet samvær
word-samvaer-text = Den tid som ett barn är med någon som det inte bor hos. Det kan vara en mamma, en pappa eller syskon. Ibland är en vuxen med som stöd.

word-plejefamilie = Familjehem (plejefamilie)
word-plejefamilie-forms = familjehem | familjehemmet | familjehemmets | familjehemmen | plejefamilie | plejefamilien
word-plejefamilie-text = En familj som ett barn bor hos när det inte bor hemma. De tar hand om barnet i vardagen. Barnet har kvar sin egen familj.

word-anbringelse = Placering (anbringelse)
word-anbringelse-forms = placering | placeringen | placeringar | placeringarna | placerad | placerat | placerade | anbringelse
word-anbringelse-text = Ett barn bor någon annanstans än hemma. Det kan vara i ett familjehem. Föräldrarna kan ha sagt ja till det. Det kan också vara bestämt utan deras ja.

word-tilsyn = Tillsyn (tilsyn)
word-tilsyn-forms = tillsyn | tillsynen | tillsynsbesök | tillsynsrapport | tilsyn
word-tilsyn-text = Kommunen besöker ett barn där det bor, till exempel i ett familjehem. Den talar med barnet och ser hur det har det. Sedan skriver den vad den såg och hörde.

word-afgoerelse = Beslut (afgørelse)
word-afgoerelse-forms = beslut | beslutet | besluten | afgørelse
word-afgoerelse-text = Det som till exempel kommunen har bestämt i ett ärende. Det står i ett brev. Där brukar också stå varför, och hur man kan klaga.

word-partshoering = Partshøring
word-partshoering-forms = partshøring | partshøringen
word-partshoering-text = Kommunen visar familjen vad ett ärende bygger på. Det sker oftast innan den bestämmer något. Familjen kan säga eller skriva vad den tycker.

word-bevilling = Beviljande (bevilling)
word-bevilling-forms = beviljande | beviljandet | beviljanden | bevilling | beviljat
word-bevilling-text = Ett ja till hjälp från till exempel kommunen. Det kan vara stöd i skolan eller ett hjälpmedel. Här står vad hjälpen är.

word-sagsbehandler = Handläggare (sagsbehandler)
word-sagsbehandler-forms = handläggare | handläggaren | handläggarna | sagsbehandler
word-sagsbehandler-text = Den som arbetar med ett ärende i till exempel kommunen. Hon eller han talar med familjen och samlar det som behövs. Det är också en som man kan fråga.

word-koordinator = Samordnare (koordinator)
word-koordinator-forms = samordnare | samordnaren | samordnarna | koordinator | forløbskoordinator | koordinerende sagsbehandler
word-koordinator-text = När många hjälper till i ett ärende kan någon hålla ihop det. Det är en samordnare. Fråga henne eller honom vem som gör vad.

word-forloeb = Vårdperiod (forløb)
word-forloeb-forms = vårdperiod | vårdperioden | vårdperioder | vårdperioderna | forløb
word-forloeb-text = Flera besök, prov eller samtal som hör ihop. Det kan vara på ett sjukhus eller i kommunen. Den har en start, och den kan ha ett slut.

word-familieafdelingen = Familieafdelingen
word-familieafdelingen-forms = Familieafdelingen | Familieafdelingens
word-familieafdelingen-text = Den del av den danska kommunen som hjälper barn och deras familjer. Här arbetar handläggare. De talar med familjen om vad som kan hjälpa. I din kommun kan den heta något annat.

word-familiehuset = Familiehuset
word-familiehuset-forms = Familiehuset | Familiehusets | familiebehandling | familiebehandler
word-familiehuset-text = En verksamhet i kommunen där familjer kan få stöd. Någon talar med barn och vuxna om det som är svårt. Det kan vara i huset eller hemma.

word-borgerservice = Borgerservice
word-borgerservice-forms = Borgerservice
word-borgerservice-text = En verksamhet i kommunen där man kan få hjälp med till exempel pass och flytt. Man kan också fråga om andra saker. De kan visa vägen till rätt person.

word-borgerhenvendelse = Borgerhenvendelse
word-borgerhenvendelse-forms = borgerhenvendelse | borgerhenvendelsen | borgerhenvendelser | henvendelse
word-borgerhenvendelse-text = Någon har ringt, skrivit eller frågat om något. Den som svarar kan ha tittat för att hitta ett svar.

word-ankestyrelsen = Ankestyrelsen
word-ankestyrelsen-forms = Ankestyrelsen | Ankestyrelsens
word-ankestyrelsen-text = En dansk myndighet som prövar klagomål på det en kommun har bestämt. Den kan hålla med kommunen. Den kan också ändra beslutet eller skicka tillbaka ärendet.

word-familieretshuset = Familieretshuset
word-familieretshuset-forms = Familieretshuset | Familieretshusets | Statsforvaltningen | Statsforvaltningens
word-familieretshuset-text = En dansk myndighet för familjer, till exempel när föräldrar skiljer sig. Här kan man tala om var barnet bor, och om umgänge. Före april 2019 hette det Statsforvaltningen.

# ---- work and benefits
word-jobcenter = Jobcenter
word-jobcenter-forms = jobcenter | jobcentret | jobcentrets
word-jobcenter-text = En verksamhet i kommunen för vuxna som är sjuka eller står utan jobb. Här talar man om vägen till ett jobb. I din kommun kan det heta något annat.

word-rehabiliteringsteam = Rehabiliteringsteam
word-rehabiliteringsteam-forms = rehabiliteringsteam | rehabiliteringsteamet | rehabiliteringsteamets
word-rehabiliteringsteam-text = En grupp som ser på ett ärende om sjukdom och jobb. De kommer från flera delar av kommunen och från regionen. De säger vad de tycker, och sedan bestämmer kommunen. Alla danska kommuner har inte en sådan grupp.

word-attest = Intyg (attest)
word-attest-forms = intyg | intyget | intygen | läkarintyg | läkarintyget | attest | lægeattest | statusattest | LÆ 125 | LÆ125 | LÆ 265 | LÆ265 | LÆ 285 | LÆ285
word-attest-text = Här svarar en läkare på hur en person mår. Ofta är det kommunen som har frågat. LÆ och ett tal visar vilken sort det är. LÆ 125 är till exempel en kort status.

# ---- health
word-boernepsykiatrien = Børne- og Ungdomspsykiatrien
word-boernepsykiatrien-forms = Børne- og Ungdomspsykiatrien | Børne- og Ungdomspsykiatriens | børnepsykiatrien | barnpsykiatrin
word-boernepsykiatrien-text = En del av sjukhuset för barn och unga som mår dåligt psykiskt. Här arbetar läkare, psykologer och andra. De ser på vad som är svårt, och vad som kan hjälpa.

word-henvisning = Remiss (henvisning)
word-henvisning-forms = remiss | remissen | remisser | remisserna | henvisning
word-henvisning-text = En läkare eller någon annan ber en ny verksamhet att titta på något. Det kan vara en psykolog eller ett sjukhus. De läser remissen och ser vad de kan göra.

word-epikrise = Epikris (epikrise)
word-epikrise-forms = epikris | epikrisen | epikriser | epikriserna | epikrise
word-epikrise-text = Ett brev från sjukhuset när en vårdperiod är slut. Här står vad som är gjort, och vad som behövs nu. Det går oftast till ens egen läkare.

word-fmk = Fælles Medicinkort (FMK)
word-fmk-forms = Fælles Medicinkort (FMK) | Fælles Medicinkort | FMK | medicinkort | medicinkortet
word-fmk-text = En dansk lista över den medicin som en person får. Läkaren, sjukhuset, apoteket och kommunen har samma lista. Då kan de se vad de andra har skrivit.

word-landspatientregisteret = Landspatientregisteret
word-landspatientregisteret-forms = Landspatientregisteret | Landspatientregisterets | LPR
word-landspatientregisteret-text = En stor lista över besök på sjukhus i Danmark. Här står när man var där, och varför. Det är inte en hel journal.

word-sundhedsdatastyrelsen = Sundhedsdatastyrelsen
word-sundhedsdatastyrelsen-forms = Sundhedsdatastyrelsen | Sundhedsdatastyrelsens
word-sundhedsdatastyrelsen-text = En dansk myndighet som sköter stora listor om hälsa. Den sköter också it som läkare och sjukhus delar. Det kan vara Fælles Medicinkort.

word-sundhedsplatformen = Sundhedsplatformen
word-sundhedsplatformen-forms = Sundhedsplatformen | Sundhedsplatformens
word-sundhedsplatformen-text = Ett it-system för sjukhus i östra Danmark. Här skriver de journal. Läkare och andra använder det varje dag.

word-henvisningshotellet = Henvisningshotellet
word-henvisningshotellet-forms = Henvisningshotellet | Henvisningshotellets | Den Nationale Henvisningsformidling | DNHF
word-henvisningshotellet-text = En tjänst på nätet där en läkare kan lägga en remiss. Den som ska se patienten kan hämta den där. I dag är namnet Den Nationale Henvisningsformidling.

word-netforvaltning-sundhed = NetForvaltning Sundhed
word-netforvaltning-sundhed-forms = NetForvaltning Sundhed
word-netforvaltning-sundhed-text = Ett it-system för intyg. Här kan en kommun fråga en läkare om något. Läkaren kan svara i samma system.

word-pro-data = PRO data
word-pro-data-forms = PRO data | PRO-data
word-pro-data-text = Svar som en patient själv har gett i ett formulär. Det kan vara om sömn, mat eller humör. För barn kan en vuxen svara. Läkaren kan använda svaren när ni talar med varandra.

# ---- the municipality's and the school's systems
word-cpr = CPR
word-cpr-forms = CPR | cpr-nummer | cpr-numret
word-cpr-text = Danmarks lista över dem som bor där. Här står namn, adress, och vem som har vårdnaden om barn. Ett cpr-nummer är det tal som man har på listan.

word-dubu = DUBU
word-dubu-forms = DUBU
word-dubu-text = Ett it-system för ärenden om barn och unga. Många danska kommuner har det. Här finns planer och brev. Det är kommunen som skriver i det.

word-sapa = SAPA
word-sapa-forms = SAPA
word-sapa-text = Ett it-system som visar kommunen vilka ärenden en person har. Själva ärendet finns någon annanstans. SAPA ger en översikt.

word-flis = FLIS
word-flis-forms = FLIS | ledelsesinformation
word-flis-text = Ett it-system som samlar tal från danska kommuner. Chefer läser dem för att se hur det går i stort. Ett danskt ord för sådana tal är ledelsesinformation.

word-ky = KY
word-ky-forms = KY | Kommunernes Ydelsessystem
word-ky-text = Ett it-system som danska kommuner använder när de betalar ut pengar. Det kan vara bidrag till den som är utan jobb.

word-aula = Aula
word-aula-forms = Aula
word-aula-text = En app och en sida på nätet där skola och hem skriver till varandra. Förskolor kan också använda den. Här finns till exempel brev och en kalender.

word-vum-ffb = VUM/FFB
word-vum-ffb-forms = VUM/FFB | VUM | FFB | Voksenudredningsmetoden | Fælles Faglige Begreber
word-vum-ffb-text = VUM är ett sätt att skriva vad en person kan och behöver. FFB är gemensamma ord för det. De är mest gjorda för ärenden om vuxna.

# ---- what is written
word-oplysning = Uppgift
word-oplysning-forms = uppgift | uppgiften | uppgifter | uppgifterna
word-oplysning-text = Något som en verksamhet har skrivit om dig eller ditt barn. Det kan vara en anteckning, en plan eller ett svar på ett prov. Sidan kan visa var den finns.

word-journal = Journal och anteckning
word-journal-forms = journal | journalen | journaler | journalerna | klientjournalen | journalføring | notat | anteckning | anteckningen | anteckningar | anteckningarna
word-journal-text = En journal är det som en verksamhet skriver om en person över tid. En anteckning är en liten del av den. Det kan vara om ett besök eller ett samtal.

word-resume = Sammanfattning (resumé)
word-resume-forms = sammanfattning | sammanfattningen | sammanfattningar | sammanfattningarna | resumé | sagsresumé
word-resume-text = En kort text om ett långt ärende. Här står det viktigaste. Då kan en ny person lättare sätta sig in i det.

word-registrering = Registrering
word-registrering-forms = registrering | registreringen | registreringar | registreringarna
word-registrering-text = Något är inskrivet på en lista. Det kan vara en adress, ett vaccin eller en dag utan skola. Texten är oftast kort.

word-status = Status och bedömning
word-status-forms = status | statusen | statusrapport | bedömning | bedömningen | bedömningar | bedömningarna | vurdering
word-status-text = En status säger hur det går just nu. En bedömning är vad den tycker som kan ämnet. Andra kan tycka något annat.

# ---- who has it, who saw it, who may
word-it-system = It-system
word-it-system-forms = it-system | it-systemet | it-systemen | system | systemet | systemen | sagssystem
word-it-system-text = Ett program där en verksamhet sparar det som är skrivet. En verksamhet kan ha flera. Flera kan också använda samma.

word-kilde = Källa
word-kilde-forms = källa | källan | källor | källorna
word-kilde-text = Ett it-system som sidan kan få något från. En källa kan vara gammal, eller så svarar den inte. Då kan det saknas något.

word-leverandoer = Leverantör
word-leverandoer-forms = leverantör | leverantören | leverantörer | leverantörerna
word-leverandoer-text = Det företag som gör eller sköter ett it-system. Ofta känner sidan inte till det.

word-opslag = Att titta (opslag)
word-opslag-forms = öppnade uppgifter | opslag
word-opslag-text = Någon har tittat på uppgifter i ett it-system. Många it-system har en lista över vem som tittade och när. Det kan stå en orsak. Står det ingen kan det vara lagligt, och du kan fråga varför.

word-deling = Delning (videregivelse)
word-deling-forms = delning | delningen | delningar | utlämnande | videregivelse | visade eller skickade
word-deling-text = En verksamhet har visat eller skickat uppgifter till en annan. Den kan hänvisa till ett samtycke eller till en lag. Det danska ordet är videregivelse.

word-samtykke = Samtycke
word-samtykke-forms = samtycke | samtycket | samtycken | samtyckena | sagt ja | samtykke
word-samtykke-text = Ett samtycke är ett ja. Det kan vara ett ja till att någon delar något om er. Det kan också vara ett ja till hjälp. I samtycket står vad det handlar om.

word-bisidder = Biträde (bisidder)
word-bisidder-forms = biträde | biträdet | bisidder
word-bisidder-text = En vuxen som man får ta med på möten. Det kan vara en vän, en i familjen eller en man litar på. Ett barn har själv rätt till det.

word-fuldmagt = Fullmakt (fuldmagt)
word-fuldmagt-forms = fullmakt | fullmakten | fullmakter | fuldmagt
word-fuldmagt-text = Ett ja till att någon annan får göra något åt en. Det står vad den andra får göra. Man kan ta tillbaka den.

word-indsigelse = Invända (indsigelse)
word-indsigelse-forms = invända | invändning | invändningar | indsigelse
word-indsigelse-text = Att säga att man inte vill att en verksamhet gör något. De ska titta på det och svara.

word-stoetteperson = Stödperson (støtteperson)
word-stoetteperson-forms = stödperson | stödpersonen | støtteperson
word-stoetteperson-text = En som hjälper föräldrar när deras barn bor någon annanstans. Kommunen ska erbjuda det. Man kan själv föreslå någon.

word-lov = Lag och paragraf
word-lov-forms = lag | lagen | lagar | lagarna | paragraf | paragrafen | paragrafer | Sundhedsloven | Folkeskoleloven | Forvaltningsloven | Offentlighedsloven | Retssikkerhedsloven | Sygedagpengeloven | Autorisationsloven | Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v.
word-lov-text = En lag är regler som Danmarks folketing har sagt ja till. Tecknet § läses paragraf. Det är en liten del av en lag. När en verksamhet hänvisar till en lag kan du fråga varför.

word-barnets-lov = Barnets lov
word-barnets-lov-forms = Barnets lov | Barnets lovs
word-barnets-lov-text = En dansk lag om hjälp och stöd till barn, unga och deras familjer. Den kom 2024. Förr stod många av reglerna i en lag som heter serviceloven.

word-fhir = FHIR
word-fhir-forms = FHIR | FHIR R4
word-fhir-text = Ett gemensamt sätt att skriva om hälsa i en fil. Då kan flera it-system läsa samma fil. Det är mest något för den som hjälper dig.
