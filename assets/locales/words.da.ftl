# SPDX-License-Identifier: MPL-2.0
# Difficult words in Danish: a heading, the forms by which running text is recognised, what it is and does for a family.

# ---- children and families
word-ppr = PPR
word-ppr-forms = PPR | PPRs | pædagogisk-psykologisk rådgivning
word-ppr-text = PPR er kommunens hjælp til børn, der har det svært i skole eller børnehave. Her arbejder fx psykologer. De taler med barnet, hjemmet og skolen om, hvad der kan hjælpe.

word-ppv = Pædagogisk-psykologisk vurdering
word-ppv-forms = pædagogisk-psykologisk vurdering | pædagogisk-psykologiske vurdering | pædagogisk-psykologiske vurderinger | PPV
word-ppv-text = Her skriver PPR, hvordan et barn lærer og har det i skolen. Der kan også stå, hvilken støtte PPR foreslår. Mange siger bare PPV.

word-udredning = Udredning
word-udredning-forms = udredning | udredningen | udredninger | udredningerne
word-udredning-text = Fagfolk prøver at finde ud af, hvad der er svært for et barn, og hvorfor. De taler med barnet og med dem, der kender det. Der kan også være prøver og skemaer. Til sidst siger de, hvad de tror kan hjælpe.

word-netvaerksmoede = Netværksmøde
word-netvaerksmoede-forms = netværksmøde | netværksmødet | netværksmøder | netværksmøderne
word-netvaerksmoede-text = Et møde for dem, der er tæt på barnet. Det kan være hjemmet, skolen og kommunen. De taler om, hvordan det går, og hvem der gør hvad.

word-boernefaglig-undersoegelse = Børnefaglig undersøgelse
word-boernefaglig-undersoegelse-forms = børnefaglig undersøgelse | børnefaglige undersøgelse | børnefaglige undersøgelser | § 50-undersøgelse | § 50-undersøgelsen | § 50-undersøgelser
word-boernefaglig-undersoegelse-text = Kommunen ser på, hvordan et barn har det, og hvad det har brug for. Den taler med barnet, familien og andre, der kender barnet. Før hed det en § 50-undersøgelse. Nu står det i Barnets lov § 20.

word-barnets-plan = Barnets plan
word-barnets-plan-forms = Barnets plan | handleplan | handleplanen
word-barnets-plan-text = Kommunens plan for den hjælp, som et barn får. Her står mål, og hvem der gør hvad. Planen kan laves om. Før hed den handleplan.

word-foraeldremyndighed = Forældremyndighed
word-foraeldremyndighed-forms = forældremyndighed | forældremyndigheden | fælles forældremyndighed
word-foraeldremyndighed-text = Den, der har forældremyndighed, har ansvar for barnet og de store valg. To forældre kan have den sammen. Én kan også have den alene.

word-samvaer = Samvær
word-samvaer-forms = samvær | samværet | støttet samvær | samværsaftale | samværsaftalen | samværsplan | samværsplanen
word-samvaer-text = Den tid, et barn er sammen med en, som det ikke bor hos. Det kan være en mor, en far eller søskende. Ved støttet samvær er der en voksen med, som hjælper.

word-plejefamilie = Plejefamilie
word-plejefamilie-forms = plejefamilie | plejefamilien | plejefamiliens | plejefamilier | plejeforældre | plejeforældrene | plejefar | plejemor
word-plejefamilie-text = En familie, som et barn bor hos, når det ikke bor hjemme. De tager sig af barnet i hverdagen. Barnet har stadig sin egen familie.

word-anbringelse = Anbringelse
word-anbringelse-forms = anbringelse | anbringelsen | anbringelser | anbringelserne | anbragt | anbragte
word-anbringelse-text = Et barn bor et andet sted end hjemme. Det kan være i en plejefamilie. Forældrene kan have sagt ja til det. Det kan også være bestemt uden deres ja.

word-tilsyn = Tilsyn
word-tilsyn-forms = tilsyn | tilsynet | tilsynsbesøg | tilsynsrapport | tilsynsrapporten | tilsynsrapporter
word-tilsyn-text = Kommunen besøger et barn der, hvor det bor, fx i en plejefamilie. Den taler med barnet og ser, hvordan det har det. Så skriver den, hvad den så og hørte.

word-afgoerelse = Afgørelse
word-afgoerelse-forms = afgørelse | afgørelsen | afgørelser | afgørelserne
word-afgoerelse-text = Det, som fx kommunen har bestemt i en sag. Det står i et brev. Der plejer også at stå hvorfor, og hvor man kan klage.

word-partshoering = Partshøring
word-partshoering-forms = partshøring | partshøringen | partshøringer
word-partshoering-text = Kommunen viser familien, hvad en sag bygger på. Det sker som regel, før den bestemmer noget. Familien kan sige eller skrive, hvad den mener.

word-bevilling = Bevilling
word-bevilling-forms = bevilling | bevillingen | bevillinger | bevillingerne | bevilget
word-bevilling-text = Et ja til hjælp fra fx kommunen. Det kan være støtte i skolen eller et hjælpemiddel. Her står, hvad hjælpen er.

word-sagsbehandler = Sagsbehandler
word-sagsbehandler-forms = sagsbehandler | sagsbehandleren | sagsbehandlere | sagsbehandlerne | vagtsagsbehandler
word-sagsbehandler-text = Den, der arbejder med en sag i fx kommunen. Han eller hun taler med familien og samler det, der skal bruges. Det er også en, man kan spørge.

word-koordinator = Koordinator
word-koordinator-forms = koordinator | koordinatoren | koordinatorer | koordinatorerne | forløbskoordinator | koordinerende sagsbehandler
word-koordinator-text = Når mange hjælper i en sag, kan én holde styr på det. Det er en koordinator. Spørg ham eller hende, hvem der gør hvad.

word-forloeb = Forløb
word-forloeb-forms = forløb | forløbet | forløbene
word-forloeb-text = Flere besøg, prøver eller samtaler, der hører sammen. Det kan være på et sygehus eller i kommunen. Det har en start, og det kan have en slutning.

word-familieafdelingen = Familieafdelingen
word-familieafdelingen-forms = Familieafdelingen | Familieafdelingens
word-familieafdelingen-text = Den del af kommunen, der hjælper børn og deres familier. Her arbejder sagsbehandlere. De taler med familien om, hvad der kan hjælpe. I din kommune kan den hedde noget andet.

word-familiehuset = Familiehuset
word-familiehuset-forms = Familiehuset | Familiehusets | familiebehandling | familiebehandlingen | familiebehandler | familiebehandleren
word-familiehuset-text = Et sted i kommunen, hvor familier kan få støtte. En familiebehandler taler med børn og voksne om det, der er svært. Det kan være i huset eller hjemme.

word-borgerservice = Borgerservice
word-borgerservice-forms = Borgerservice
word-borgerservice-text = Et sted i kommunen, hvor man kan få hjælp til fx pas og flytning. Man kan også spørge om andre ting. De kan vise vej til den rigtige.

word-borgerhenvendelse = Borgerhenvendelse
word-borgerhenvendelse-forms = borgerhenvendelse | borgerhenvendelsen | borgerhenvendelser | henvendelse | henvendelsen | henvendelser
word-borgerhenvendelse-text = Nogen har ringet, skrevet eller spurgt om noget. Den, der svarer, kan have kigget for at finde et svar.

word-ankestyrelsen = Ankestyrelsen
word-ankestyrelsen-forms = Ankestyrelsen | Ankestyrelsens
word-ankestyrelsen-text = Et sted i staten, der ser på klager over det, en kommune har bestemt. Det kan give kommunen ret. Det kan også lave om på det eller sende sagen tilbage.

word-familieretshuset = Familieretshuset
word-familieretshuset-forms = Familieretshuset | Familieretshusets | Statsforvaltningen | Statsforvaltningens
word-familieretshuset-text = Et sted i staten for familier, fx når forældre går fra hinanden. Her kan man tale om, hvor barnet bor, og om samvær. Før april 2019 hed det Statsforvaltningen.

# ---- work and benefits
word-jobcenter = Jobcenter
word-jobcenter-forms = jobcenter | jobcentret | jobcenteret | jobcentrets | jobcentre
word-jobcenter-text = Et sted i kommunen for voksne, der er syge eller står uden job. Her taler man om vejen til et job. I din kommune kan det hedde noget andet.

word-rehabiliteringsteam = Rehabiliteringsteam
word-rehabiliteringsteam-forms = rehabiliteringsteam | rehabiliteringsteamet | rehabiliteringsteamets
word-rehabiliteringsteam-text = En gruppe, der ser på en sag om sygdom og job. De kommer fra flere dele af kommunen og fra regionen. De siger, hvad de mener, og så bestemmer kommunen. Ikke alle kommuner har sådan en gruppe.

word-attest = Attest
word-attest-forms = attest | attesten | attester | attesterne | lægeattest | lægeattesten | lægeattester | statusattest | statusattesten | LÆ 125 | LÆ125 | LÆ 265 | LÆ265 | LÆ 285 | LÆ285
word-attest-text = Her svarer en læge på, hvordan en person har det. Det er tit kommunen, der har spurgt. LÆ og et tal viser, hvilken slags det er. LÆ 125 er fx en kort status.

# ---- health
word-boernepsykiatrien = Børne- og Ungdomspsykiatrien
word-boernepsykiatrien-forms = Børne- og Ungdomspsykiatrien | Børne- og Ungdomspsykiatriens | børnepsykiatrien | børnepsykiatriens
word-boernepsykiatrien-text = En del af sygehuset for børn og unge, der har det svært psykisk. Her arbejder læger, psykologer og andre. De ser på, hvad der er svært, og hvad der kan hjælpe.

word-henvisning = Henvisning
word-henvisning-forms = henvisning | henvisningen | henvisninger | henvisningerne | genhenvisning | genhenvist | henvist
word-henvisning-text = En læge eller en anden beder et nyt sted om at se på noget. Det kan være hos en psykolog eller på et sygehus. Stedet læser den og ser, hvad det kan gøre.

word-epikrise = Epikrise
word-epikrise-forms = epikrise | epikrisen | epikriser | epikriserne
word-epikrise-text = Et brev fra sygehuset, når et forløb er slut. Her står, hvad der er gjort, og hvad der er brug for nu. Det går som regel til ens egen læge.

word-fmk = Fælles Medicinkort (FMK)
word-fmk-forms = Fælles Medicinkort (FMK) | Fælles Medicinkort | FMK | medicinkort | medicinkortet
word-fmk-text = En fælles liste over den medicin, en person får. Lægen, sygehuset, apoteket og kommunen bruger den samme liste. Så kan de se, hvad de andre har skrevet.

word-landspatientregisteret = Landspatientregisteret
word-landspatientregisteret-forms = Landspatientregisteret | Landspatientregisterets | Landspatientregistret | LPR
word-landspatientregisteret-text = En stor liste over besøg på sygehus i Danmark. Her står, hvornår man var der, og hvorfor. Det er ikke en hel journal.

word-sundhedsdatastyrelsen = Sundhedsdatastyrelsen
word-sundhedsdatastyrelsen-forms = Sundhedsdatastyrelsen | Sundhedsdatastyrelsens
word-sundhedsdatastyrelsen-text = Et sted i staten, der passer store lister om sundhed. Det passer også it, som læger og sygehuse er fælles om. Det kan fx være Fælles Medicinkort.

word-sundhedsplatformen = Sundhedsplatformen
word-sundhedsplatformen-forms = Sundhedsplatformen | Sundhedsplatformens
word-sundhedsplatformen-text = Et it-system for sygehuse mod øst i Danmark. Her skriver de journal. Læger og andre bruger det hver dag.

word-henvisningshotellet = Henvisningshotellet
word-henvisningshotellet-forms = Henvisningshotellet | Henvisningshotellets | Den Nationale Henvisningsformidling | DNHF
word-henvisningshotellet-text = Et sted på nettet, hvor en læge kan lægge en henvisning. Den, der skal se patienten, kan hente den der. I dag er navnet Den Nationale Henvisningsformidling.

word-netforvaltning-sundhed = NetForvaltning Sundhed
word-netforvaltning-sundhed-forms = NetForvaltning Sundhed
word-netforvaltning-sundhed-text = Et it-system til attester. Her kan en kommune spørge en læge om noget. Lægen kan svare samme sted.

word-pro-data = PRO data
word-pro-data-forms = PRO data | PRO-data
word-pro-data-text = Svar, som en patient selv har givet i et skema. Det kan være om søvn, mad eller humør. Hos børn kan en voksen svare. Lægen kan bruge svarene, når I taler sammen.

# ---- the municipality's and the school's systems
word-cpr = CPR
word-cpr-forms = CPR | cpr-nummer | cpr-nummeret | cpr-numre | CPR-registeret
word-cpr-text = Danmarks liste over dem, der bor her. Her står fx navn, adresse, og hvem der har forældremyndighed. Et cpr-nummer er det tal, man har på listen.

word-dubu = DUBU
word-dubu-forms = DUBU
word-dubu-text = Et it-system, som mange kommuner bruger til sager om børn og unge. Her ligger fx notater, planer og breve. Det er kommunen, der skriver i det.

word-sapa = SAPA
word-sapa-forms = SAPA
word-sapa-text = Et it-system, der viser kommunen, hvilke sager en person har. Selve sagen ligger et andet sted. SAPA giver et overblik.

word-flis = FLIS
word-flis-forms = FLIS | ledelsesinformation
word-flis-text = Et it-system, der samler tal fra kommuner. Ledere bruger dem til at se, hvordan det går i det store. Et andet ord for den slags tal er ledelsesinformation.

word-ky = KY
word-ky-forms = KY | Kommunernes Ydelsessystem
word-ky-text = Et it-system, som kommuner bruger, når de udbetaler penge. Det kan være kontanthjælp eller andre penge til den, der er uden job.

word-aula = Aula
word-aula-forms = Aula
word-aula-text = En app og en side på nettet, hvor skole og hjem skriver til hinanden. Børnehaver kan også bruge den. Her ligger fx beskeder og en kalender.

word-vum-ffb = VUM/FFB
word-vum-ffb-forms = VUM/FFB | VUM | FFB | Voksenudredningsmetoden | Fælles Faglige Begreber
word-vum-ffb-text = VUM er en måde at skrive, hvad en person kan og har brug for. FFB er de fælles ord til det. De er mest lavet til sager om voksne.

# ---- what is written
word-oplysning = Oplysning
word-oplysning-forms = oplysning | oplysningen | oplysninger | oplysningerne
word-oplysning-text = Noget, som et sted har skrevet om dig eller dit barn. Det kan være et notat, en plan eller et svar på en prøve. Siden kan vise, hvor den ligger.

word-journal = Journal og notat
word-journal-forms = journal | journalen | journaler | journalerne | klientjournalen | journalføring | notat | notatet | notater | notaterne | journalnotat | journalnotater
word-journal-text = En journal er det, et sted skriver om en person over tid. Et notat er et lille stykke af den. Det kan være om et besøg eller en samtale.

word-resume = Resumé
word-resume-forms = resumé | resuméet | resuméer | sagsresumé | sagsresuméet | overleveringsresumé
word-resume-text = En kort tekst om en lang sag. Her står det vigtigste. Så kan en ny lettere sætte sig ind i sagen.

word-registrering = Registrering
word-registrering-forms = registrering | registreringen | registreringer | registreringerne | registreret
word-registrering-text = Noget er skrevet ind på en liste. Det kan være en adresse, en vaccine eller en dag uden for skolen. Teksten er som regel kort.

word-status = Status og vurdering
word-status-forms = status | statussen | statusrapport | statusrapporten | statusrapporter | vurdering | vurderingen | vurderinger | vurderingerne
word-status-text = En status siger, hvordan det går lige nu. En vurdering er det, som en fagperson mener. Andre kan mene noget andet.

# ---- who has it, who saw it, who may
word-it-system = It-system
word-it-system-forms = it-system | it-systemet | it-systemer | it-systemerne | system | systemet | systemer | systemerne | sagssystem
word-it-system-text = Et program, hvor et sted gemmer det, der er skrevet. Ét sted kan have flere. Flere steder kan også bruge det samme.

word-kilde = Kilde
word-kilde-forms = kilde | kilden | kilder | kilderne
word-kilde-text = Et it-system, som siden kan få noget fra. En kilde kan være gammel, eller den svarer ikke. Så kan der mangle noget.

word-leverandoer = Leverandør
word-leverandoer-forms = leverandør | leverandøren | leverandører | leverandørerne
word-leverandoer-text = Det firma, der laver eller passer et it-system. Tit kender siden det ikke.

word-opslag = Opslag
word-opslag-forms = opslag | opslaget | opslagene | åbnede oplysninger
word-opslag-text = Nogen har kigget på oplysninger i et it-system. Mange it-systemer har en liste over, hvem der kiggede og hvornår. Der kan stå en grund. Står der ingen, kan det være lovligt, og du kan spørge hvorfor.

word-deling = Deling
word-deling-forms = deling | delingen | delinger | videregivelse | videregivelsen | videregivelser | videregivet | viste eller sendte
word-deling-text = Et sted har vist eller sendt oplysninger til et andet sted. Stedet kan henvise til et samtykke eller til en lov. Et andet ord er videregivelse.

word-samtykke = Samtykke
word-samtykke-forms = samtykke | samtykket | samtykker | samtykkerne | sagt ja
word-samtykke-text = Et samtykke er et ja. Det kan være et ja til, at nogen deler noget om jer. Det kan også være et ja til hjælp. I samtykket står, hvad det handler om.

word-bisidder = Bisidder
word-bisidder-forms = bisidder | bisidderen | bisiddere
word-bisidder-text = En voksen, som man må tage med til møder. Det kan være en ven, en i familien eller en, man stoler på. Et barn har selv ret til det.

word-fuldmagt = Fuldmagt
word-fuldmagt-forms = fuldmagt | fuldmagten | fuldmagter
word-fuldmagt-text = Et ja til, at en anden må gøre noget for en. Der står, hvad den anden må. Man kan tage den tilbage.

word-indsigelse = Indsigelse
word-indsigelse-forms = indsigelse | indsigelser | gør indsigelse
word-indsigelse-text = At sige, at man ikke vil have, at et sted gør noget. Stedet skal se på det og svare.

word-stoetteperson = Støtteperson
word-stoetteperson-forms = støtteperson | støttepersonen
word-stoetteperson-text = En, der hjælper forældre, når deres barn bor et andet sted. Kommunen skal tilbyde det. Man kan selv foreslå en.

word-lov = Lov og paragraf
word-lov-forms = lov | loven | love | lovene | paragraf | paragraffen | paragraffer | Sundhedsloven | Folkeskoleloven | Forvaltningsloven | Offentlighedsloven | Retssikkerhedsloven | Sygedagpengeloven | Autorisationsloven | Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v.
word-lov-text = En lov er regler, som Folketinget har sagt ja til. Tegnet § læses paragraf. Det er et lille stykke af en lov. Når et sted henviser til en lov, kan du spørge hvorfor.

word-barnets-lov = Barnets lov
word-barnets-lov-forms = Barnets lov | Barnets lovs
word-barnets-lov-text = En lov om hjælp og støtte til børn, unge og deres familier. Den kom i 2024. Før stod mange af reglerne i en lov, der hedder serviceloven.

word-fhir = FHIR
word-fhir-forms = FHIR | FHIR R4
word-fhir-text = En fælles måde at skrive om sundhed i en fil. Så kan flere it-systemer læse den samme fil. Det er mest noget for den, der hjælper dig.
