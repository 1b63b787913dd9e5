# SPDX-License-Identifier: MPL-2.0
# Difficult words in English: a heading, the forms by which running text is recognised, what it is and does for a family.

# ---- children and families
word-ppr = PPR
word-ppr-forms = PPR | pædagogisk-psykologisk rådgivning
word-ppr-text = PPR is the Danish municipality's help for children who find school or nursery hard. Psychologists and others work here. They talk with the child, the home and the school about what may help.

word-ppv = Educational-psychological assessment
word-ppv-forms = educational-psychological assessment | educational-psychological assessments | pædagogisk-psykologisk vurdering | PPV
word-ppv-text = Here PPR writes how a child learns and how school is going. It may also say what support PPR suggests. In Denmark many people say PPV.

word-udredning = Udredning (diagnostic assessment)
word-udredning-forms = udredning | diagnostic assessment | diagnostic assessments
word-udredning-text = People try to find out what is hard for a child, and why. They talk with the child and with those who know the child. There may also be tests and forms. In the end they say what they think may help.

word-netvaerksmoede = Network meeting (netværksmøde)
word-netvaerksmoede-forms = network meeting | network meetings | netværksmøde
word-netvaerksmoede-text = A meeting for those who are close to the child. It may be the home, the school and the municipality. They talk about how things are going, and who does what.

word-boernefaglig-undersoegelse = Child assessment (børnefaglig undersøgelse)
word-boernefaglig-undersoegelse-forms = child assessment | child assessments | børnefaglig undersøgelse | børnefaglige undersøgelse | § 50-undersøgelse
word-boernefaglig-undersoegelse-text = The municipality looks at how a child is doing and what the child needs. It talks with the child, the family and others who know the child. It used to be called a § 50-undersøgelse. Now it is in the Danish act Barnets lov, § 20.

word-barnets-plan = Barnets plan (the child's plan)
word-barnets-plan-forms = Barnets plan | child's plan | handleplan
word-barnets-plan-text = The Danish municipality's plan for the help that a child gets. It has goals, and who does what. The plan can be changed. It used to be called a handleplan.

word-foraeldremyndighed = Custody (forældremyndighed)
word-foraeldremyndighed-forms = custody | joint custody | forældremyndighed
word-foraeldremyndighed-text = The one who has custody is responsible for the child and the big choices. Two parents can share it. One can also have it alone.

word-samvaer = Contact (samvær)
word-samvaer-forms = samvær | støttet samvær | contact time | supported contact
word-samvaer-text = The time a child spends with someone the child does not live with. It may be a mother, a father or siblings. Sometimes an adult is there to support.

word-plejefamilie = Foster family (plejefamilie)
word-plejefamilie-forms = foster family | foster families | foster parents | foster care | plejefamilie | plejefamilien
word-plejefamilie-text = A family that a child lives with when not living at home. They take care of the child day by day. The child still has a family of their own.

word-anbringelse = Placement (anbringelse)
word-anbringelse-forms = placement | placements | placed child | placed children | anbringelse
word-anbringelse-text = A child lives in another place than at home. It may be with a foster family. The parents may have said yes to it. It may also have been decided without their yes.

word-tilsyn = Supervisory visit (tilsyn)
word-tilsyn-forms = tilsyn | supervisory visit | supervisory visits
word-tilsyn-text = The municipality visits a child where the child lives, such as in a foster family. It talks with the child and sees how things are. Then it writes down what it saw and heard.

word-afgoerelse = Decision (afgørelse)
word-afgoerelse-forms = decision | decisions | afgørelse
word-afgoerelse-text = What the municipality, for instance, has decided in a case. It is in a letter. The letter mostly says why, too, and how to complain.

word-partshoering = Partshøring
word-partshoering-forms = partshøring | partshøringen
word-partshoering-text = The municipality shows the family what a case is built on. This mostly happens before it decides anything. The family can say or write what they think.

word-bevilling = Grant (bevilling)
word-bevilling-forms = grant | grants | bevilling
word-bevilling-text = A yes to help, from the municipality for instance. It may be support at school or an aid. It says what the help is.

word-sagsbehandler = Caseworker (sagsbehandler)
word-sagsbehandler-forms = caseworker | caseworkers | sagsbehandler
word-sagsbehandler-text = The one who works on a case, at the municipality for instance. They talk with the family and gather what is needed. They are also someone to ask.

word-koordinator = Coordinator (koordinator)
word-koordinator-forms = coordinator | coordinators | koordinator | forløbskoordinator | koordinerende sagsbehandler
word-koordinator-text = When many people help in a case, one may hold it together. That is a coordinator. Ask them who does what.

word-forloeb = Course of care (forløb)
word-forloeb-forms = course of care | courses of care | forløb
word-forloeb-text = Several visits, tests or talks that belong together. It may be at a hospital or in the municipality. It has a start, and it may have an end.

word-familieafdelingen = Familieafdelingen
word-familieafdelingen-forms = Familieafdelingen | Familieafdelingens | family department
word-familieafdelingen-text = The part of the Danish municipality that helps children and their families. Caseworkers work here. They talk with the family about what may help. In your municipality it may have another name.

word-familiehuset = Familiehuset
word-familiehuset-forms = Familiehuset | Familiehusets | familiebehandling | familiebehandler
word-familiehuset-text = A place in the municipality where families can get support. Someone talks with children and adults about what is hard. It may be there or at home.

word-borgerservice = Borgerservice
word-borgerservice-forms = Borgerservice
word-borgerservice-text = A place in the municipality that can help with things like passports and moving house. People can also ask about other things. The staff can show the way to the right person.

word-borgerhenvendelse = Borgerhenvendelse
word-borgerhenvendelse-forms = borgerhenvendelse | borgerhenvendelsen | borgerhenvendelser | henvendelse
word-borgerhenvendelse-text = Somebody has called, written or asked about something. The one who answers may have looked to find an answer.

word-ankestyrelsen = Ankestyrelsen
word-ankestyrelsen-forms = Ankestyrelsen | Ankestyrelsens
word-ankestyrelsen-text = A place in the Danish state that looks at complaints about a municipality's decisions. It can agree with the municipality. It can also change the decision or send the case back.

word-familieretshuset = Familieretshuset
word-familieretshuset-forms = Familieretshuset | Familieretshusets | Statsforvaltningen | Statsforvaltningens
word-familieretshuset-text = A place in the Danish state for families, such as when parents part. People can talk here about where the child lives, and about contact. Before April 2019 it was called Statsforvaltningen.

# ---- work and benefits
word-jobcenter = Jobcenter
word-jobcenter-forms = jobcenter | jobcentret | jobcentrets | job centre
word-jobcenter-text = A place in the municipality for adults who are ill or have no job. Here they talk about the way to a job. In your municipality it may have another name.

word-rehabiliteringsteam = Rehabiliteringsteam (rehabilitation team)
word-rehabiliteringsteam-forms = rehabiliteringsteam | rehabiliteringsteamet | rehabiliteringsteamets | rehabilitation team
word-rehabiliteringsteam-text = A group that looks at a case about illness and work. They come from several parts of the municipality and from the region. They say what they think, and then the municipality decides. Not every Danish municipality has such a group.

word-attest = Attest
word-attest-forms = attest | attests | lægeattest | statusattest | medical certificate | LÆ 125 | LÆ125 | LÆ 265 | LÆ265 | LÆ 285 | LÆ285
word-attest-text = Here a doctor answers how a person is doing. It is often the municipality that has asked. LÆ and a number show which kind it is. LÆ 125, for instance, is a short status.

# ---- health
word-boernepsykiatrien = Børne- og Ungdomspsykiatrien
word-boernepsykiatrien-forms = Børne- og Ungdomspsykiatrien | Børne- og Ungdomspsykiatriens | børnepsykiatrien | child psychiatry
word-boernepsykiatrien-text = A part of the hospital for children and young people who struggle with mental health. Doctors, psychologists and others work here. They look at what is hard, and what may help.

word-henvisning = Referral (henvisning)
word-henvisning-forms = referral | referrals | henvisning
word-henvisning-text = A doctor or someone else asks a new place to look at something. It may be a psychologist or a hospital. The place reads it and sees what it can do.

word-epikrise = Discharge letter (epikrise)
word-epikrise-forms = discharge letter | discharge letters | discharge summary | epikrise
word-epikrise-text = A letter from the hospital when a course of care is over. It says what has been done, and what is needed now. It mostly goes to the person's own doctor.

word-fmk = Fælles Medicinkort (FMK)
word-fmk-forms = Fælles Medicinkort (FMK) | Fælles Medicinkort | FMK | medicinkort | medication card
word-fmk-text = A Danish list of the medicine that a person gets. The doctor, the hospital, the pharmacy and the municipality use the same list. So they can see what the others have written.

word-landspatientregisteret = Landspatientregisteret
word-landspatientregisteret-forms = Landspatientregisteret | Landspatientregisterets | LPR
word-landspatientregisteret-text = A big list of hospital visits in Denmark. It says when somebody was there, and why. It is not a whole journal.

word-sundhedsdatastyrelsen = Sundhedsdatastyrelsen
word-sundhedsdatastyrelsen-forms = Sundhedsdatastyrelsen | Sundhedsdatastyrelsens
word-sundhedsdatastyrelsen-text = A place in the Danish state that looks after big lists about health. It also looks after IT that doctors and hospitals share. One example is Fælles Medicinkort.

word-sundhedsplatformen = Sundhedsplatformen
word-sundhedsplatformen-forms = Sundhedsplatformen | Sundhedsplatformens
word-sundhedsplatformen-text = An IT system for hospitals in the eastern part of Denmark. They write their journals here. Doctors and others use it every day.

word-henvisningshotellet = Henvisningshotellet
word-henvisningshotellet-forms = Henvisningshotellet | Henvisningshotellets | Den Nationale Henvisningsformidling | DNHF
word-henvisningshotellet-text = A place on the net where a doctor can leave a referral. The one who is to see the patient can pick it up there. Today the name is Den Nationale Henvisningsformidling.

word-netforvaltning-sundhed = NetForvaltning Sundhed
word-netforvaltning-sundhed-forms = NetForvaltning Sundhed
word-netforvaltning-sundhed-text = An IT system for attests. Here a municipality can ask a doctor about something. The doctor can answer in the same place.

word-pro-data = PRO data
word-pro-data-forms = PRO data | PRO-data
word-pro-data-text = Answers that a patient has given in a form. They may be about sleep, food or mood. For a child, an adult may answer. The doctor can use the answers when you talk together.

# ---- the municipality's and the school's systems
word-cpr = CPR
word-cpr-forms = CPR | CPR number | CPR numbers | cpr-nummer
word-cpr-text = Denmark's list of the people who live there. It has names, addresses, and who has custody of a child. A CPR number is the number that a person has on the list.

word-dubu = DUBU
word-dubu-forms = DUBU
word-dubu-text = An IT system that many Danish municipalities use for cases about children and young people. It has notes, plans and letters, for instance. It is the municipality that writes in it.

word-sapa = SAPA
word-sapa-forms = SAPA
word-sapa-text = An IT system that shows the municipality which cases a person has. The case itself is in another place. SAPA gives an overview.

word-flis = FLIS
word-flis-forms = FLIS | ledelsesinformation
word-flis-text = An IT system that gathers numbers from Danish municipalities. Managers use them to see how things are going as a whole. A Danish word for such numbers is ledelsesinformation.

word-ky = KY
word-ky-forms = KY | Kommunernes Ydelsessystem
word-ky-text = An IT system that Danish municipalities use when they pay out money. It may be benefits for someone without a job.

word-aula = Aula
word-aula-forms = Aula
word-aula-text = An app and a web page where school and home write to each other. Nurseries may use it too. It has messages and a calendar, for instance.

word-vum-ffb = VUM/FFB
word-vum-ffb-forms = VUM/FFB | VUM | FFB | Voksenudredningsmetoden | Fælles Faglige Begreber
word-vum-ffb-text = VUM is a way to write what a person can do and needs. FFB is the set of shared words for it. They are mostly made for cases about adults.

# ---- what is written
word-oplysning = Information and item
word-oplysning-forms = information | item | items | piece of information | pieces of information
word-oplysning-text = Something that a place has written about you or your child. It may be a note, a plan or the result of a test. The page can show where it is.

word-journal = Journal and note
word-journal-forms = journal | journals | journal note | journal notes | note | notes | journalen | klientjournalen | journalføring | notat
word-journal-text = A journal is what a place writes about a person over time. A note is a small part of it. It may be about a visit or a talk.

word-resume = Case summary (resumé)
word-resume-forms = case summary | case summaries | resumé | sagsresumé
word-resume-text = A short text about a long case. It has what matters most. So someone new can get to know the case more easily.

word-registrering = Registration
word-registrering-forms = registration | registrations | registrering
word-registrering-text = Something has been put on a list. It may be an address, a vaccine or a day away from school. The text is mostly short.

word-status = Status and assessment
word-status-forms = status | status report | status reports | assessment | assessments | vurdering
word-status-text = A status says how things are going right now. An assessment is what someone who knows the field thinks. Others may think something else.

# ---- who has it, who saw it, who may
word-it-system = IT system
word-it-system-forms = IT system | IT systems | system | systems | sagssystem
word-it-system-text = A program where a place keeps what has been written. One place can have several. Several places can also use the same one.

word-kilde = Source
word-kilde-forms = source | sources
word-kilde-text = An IT system that the page can get something from. A source can be old, or it may not answer. Then something may be missing.

word-leverandoer = Vendor
word-leverandoer-forms = vendor | vendors
word-leverandoer-text = The company that makes or looks after an IT system. Often the page does not know it.

word-opslag = Look (opslag)
word-opslag-forms = look | looks | opened information | opslag
word-opslag-text = Somebody has looked at information in an IT system. Many IT systems have a list of who looked and when. A reason may be given. If not, it may still be lawful, and you can ask why.

word-deling = Sharing (videregivelse)
word-deling-forms = sharing | disclosure | disclosures | videregivelse | showed or sent
word-deling-text = A place has shown or sent information to another place. The place may refer to a consent or to a law. The Danish word is videregivelse.

word-samtykke = Consent (samtykke)
word-samtykke-forms = consent | consents | said yes | samtykke
word-samtykke-text = A consent is a yes. It may be a yes to someone sharing something about you. It may also be a yes to help. The consent says what it is about.

word-bisidder = Companion (bisidder)
word-bisidder-forms = bisidder
word-bisidder-text = An adult that one may bring to meetings. It can be a friend, family or somebody one trusts. A child has a right to one too.

word-fuldmagt = Power of attorney (fuldmagt)
word-fuldmagt-forms = power of attorney | powers of attorney | fuldmagt
word-fuldmagt-text = A yes to somebody else doing something for one. It says what they may do. One can take it back.

word-indsigelse = Objecting (indsigelse)
word-indsigelse-forms = object or complain | to object | objection | objections | indsigelse
word-indsigelse-text = To say that one does not want a place to do something. The place must look at it and answer.

word-stoetteperson = Support person (støtteperson)
word-stoetteperson-forms = support person | støtteperson
word-stoetteperson-text = Somebody who helps parents when their child lives somewhere else. The council must offer it. One can suggest somebody.

word-lov = Law and section (lov, paragraf)
word-lov-forms = law | laws | paragraf | Sundhedsloven | Folkeskoleloven | Forvaltningsloven | Offentlighedsloven | Retssikkerhedsloven | Sygedagpengeloven | Autorisationsloven | Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v.
word-lov-text = A law is a set of rules that the Danish parliament has said yes to. The sign § means section. That is a small part of a law. When a place refers to a law, you can ask why.

word-barnets-lov = Barnets lov
word-barnets-lov-forms = Barnets lov | Barnets lovs
word-barnets-lov-text = A Danish law about help and support for children, young people and their families. It came in 2024. Many of the rules used to be in a law called serviceloven.

word-fhir = FHIR
word-fhir-forms = FHIR | FHIR R4
word-fhir-text = A shared way to write about health in a file. So several IT systems can read the same file. It is mostly for the person who helps you.
