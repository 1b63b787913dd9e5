// SPDX-License-Identifier: MPL-2.0
// Who looks at whose items in which system, on which basis and how often in the two years, as plain tables.
// log.mjs draws the single lines: reading follows writing, in office hours, and holidays are quiet.
//
// A look:       system | unit | role | basis | lines | from..to, hours
// A disclosure: system | from unit > to unit | role | basis | lines | from..to, hours
// basis: "law <act>:<paragraph>", "consent <id>", "purpose <words>", "code <v3-ActReason>"; "-": none stated.
// hours "all": also evenings, nights and weekends. A consent's own period bounds its lines without saying so.
// of <unit>: only items that the unit holds; a disclosure is always of the first unit's own items.
// A line that begins with # is a heading.

export const READERS = {
  noah: `
# The case in the municipality
dubu | familieafdelingen | sagsbehandler | law barnets-lov:20 | 64 | 2024-11-29..2025-03-28
dubu | familieafdelingen | sagsbehandler | law barnets-lov:46 | 26 | 2025-03-28..2025-05-30
dubu | familieafdelingen | koordinerende sagsbehandler | law barnets-lov:91 | 96 | 2025-05-28..
dubu | familieafdelingen | teamleder | law barnets-lov:91 | 16 | 2025-05-28..
dubu | familieplejeteamet | familieplejekonsulent | consent 2025-05-02-familieplejeteamet | 62
dubu | familiehuset | familiebehandler | consent 2025-01-10-familiehuset | 28
dubu | boernehandicap | rådgiver | - | 6 | ..2025-12-18
esdh | familieafdelingen | sagsbehandler | law barnets-lov:91 | 24 | 2025-05-28..
esdh | boernehandicap | rådgiver | law barnets-lov:87 | 26 | ..2025-12-18
esdh | boernehandicap | jurist | law barnets-lov:87 | 8 | 2025-04-14..2025-05-30
esdh | borgerservice | medarbejder | purpose borgerhenvendelse | 4 | 2025-05-06..
esdh | borgerservice | medarbejder | - | 5 | ..2026-09-30
sapa | familieafdelingen | sagsbehandler | law barnets-lov:91 | 18 | 2025-05-28..
sapa | borgerservice | medarbejder | purpose borgerhenvendelse | 12
sapa | borgerservice | medarbejder | - | 7
sapa | boernehandicap | rådgiver | law barnets-lov:87 | 6 | ..2025-12-18
familiehuset | familiehuset | familiebehandler | law barnets-lov:32 | 44 | ..2025-12-19
familiehuset | familieafdelingen | sagsbehandler | consent 2024-12-12-familieafdelingen | 22
plejefamilieportalen | familieplejeteamet | familieplejekonsulent | consent 2025-05-02-familieplejeteamet | 66
plejefamilieportalen | familieafdelingen | koordinerende sagsbehandler | law barnets-lov:91 | 36
plejefamilieportalen | familieplejeteamet | vikar | - | 5 | 2025-07-01..2026-08-28
vum-ffb | boernehandicap | rådgiver | law retssikkerhedsloven:11a | 8
flis | familieafdelingen | controller | purpose ledelsesinformation | 6
fritidspas | fritidsvejledningen | fritidsvejleder | purpose fritidspas | 4
cpr | borgerservice | medarbejder | purpose flytning | 5 | 2025-05-05..2025-06-30
cpr | udbetaling-danmark | sagsbehandler | law retssikkerhedsloven:11a | 5
# Schools and PPR
aula | fjordby-skole | klasselærer | law folkeskoleloven:13 | 42 | ..2025-06-27 of fjordby-skole
aula | fjordby-skole | klasselærer | - | 5 | 2025-08-11..2025-12-19 of fjordby-skole
aula | mosevig-skole | klasselærer | law folkeskoleloven:13 | 74 | 2025-08-11.. of mosevig-skole
aula | mosevig-skole | støttepædagog | consent 2025-06-26-mosevig-skole | 28 | 2025-08-25.. of mosevig-skole
aula | klub-havnen | klubpædagog | consent 2025-09-03-klub-havnen | 7 | 2025-09-03.. of mosevig-skole
aula | klub-havnen | klubpædagog | - | 4 | 2025-11-17..2026-01-30 of mosevig-skole
elevadm-fjordby | fjordby-skole | skoleleder | law folkeskoleloven:39 | 24 | ..2025-06-27
elevadm-fjordby | familieafdelingen | sagsbehandler | consent 2024-12-12-familieafdelingen | 8
elevadm-mosevig | mosevig-skole | skoleleder | consent 2025-06-26-mosevig-skole | 26
elevadm-mosevig | ppr-mosevig | psykolog | consent 2026-09-07-ppr-mosevig | 8
fravaer-fjordby | fjordby-skole | klasselærer | law folkeskoleloven:39 | 46 | ..2025-06-27
fravaer-fjordby | ppr | psykolog | consent 2024-12-02-ppr | 14 | ..2025-08-15
fravaer-fjordby | familieafdelingen | sagsbehandler | consent 2024-12-12-familieafdelingen | 12 | ..2025-06-27
fravaer-mosevig | mosevig-skole | klasselærer | law folkeskoleloven:39 | 62
fravaer-mosevig | ppr-mosevig | psykolog | consent 2026-09-07-ppr-mosevig | 14
fravaer-mosevig | familieafdelingen | koordinerende sagsbehandler | consent 2026-03-03-familieafdelingen | 18 | 2026-08-31..
fravaer-mosevig | ppr-mosevig | sekretær | - | 4 | 2026-09-14..
laeringsplatform | fjordby-skole | klasselærer | law folkeskoleloven:13 | 18 | ..2025-06-27
ppr-fjordby | ppr | psykolog | law folkeskoleloven:12 | 46 | ..2025-08-15
ppr-fjordby | fjordby-skole | skoleleder | law folkeskoleloven:12 | 12 | ..2025-06-27
ppr-fjordby | boernepsykiatrien | psykolog | consent 2025-02-10-boernepsykiatrien | 12
ppr-fjordby | familieafdelingen | sagsbehandler | consent 2024-12-12-familieafdelingen | 10 | ..2025-06-30
ppr-fjordby | ppr | sekretær | - | 5 | 2025-09-01..2026-06-26
testarkiv-ppr | ppr | psykolog | law folkeskoleloven:12 | 12 | ..2025-08-15
testarkiv-ppr | boernepsykiatrien | psykolog | consent 2025-02-10-boernepsykiatrien | 5
ppr-mosevig | ppr-mosevig | psykolog | law folkeskoleloven:12 | 26
ppr-mosevig | ppr-mosevig | tale- og læsekonsulent | consent 2026-09-07-ppr-mosevig | 6
ppr-mosevig | mosevig-skole | skoleleder | consent 2025-06-26-mosevig-skole | 10
klub-mosevig | klub-havnen | klubpædagog | purpose indmeldelse i klub | 6
# Health care
sundhedspleje-fjordby | sundhedsplejen | sundhedsplejerske | law sundhedsloven:42a | 12 | ..2025-08-05
sundhedspleje-mosevig | mosevig-sundhedspleje | sundhedsplejerske | law sundhedsloven:42a | 10
tand-fjordby | tandplejen | tandlæge | law sundhedsloven:42a | 5 | ..2025-05-30
tand-mosevig | mosevig-tandpleje | tandlæge | law sundhedsloven:42a | 5
boerneterapi | boerneterapien | ergoterapeut | law sundhedsloven:42a | 14 | ..2025-12-19
boerneterapi | familieplejeteamet | familieplejekonsulent | consent 2025-05-02-familieplejeteamet | 6
hjaelpemidler | boernehandicap | rådgiver | purpose levering og aflevering | 6
sundhedsplatformen | boernepsykiatrien | overlæge | law sundhedsloven:42a | 62 | 2025-03-04..
sundhedsplatformen | boernepsykiatrien | psykolog | law sundhedsloven:42a | 46 | 2025-04-10..
sundhedsplatformen | boernepsykiatrien | sygeplejerske | law sundhedsloven:42a | 44 | 2025-08-28..
sundhedsplatformen | akutmodtagelsen | læge | law sundhedsloven:42a | 7 | 2025-03-15..2025-03-20 all
sundhedsplatformen | akutmodtagelsen | læge | law sundhedsloven:42a | 9 | 2026-01-16..2026-01-21 all
sundhedsplatformen | akutmodtagelsen | sygeplejerske | - | 3 | 2026-01-16..2026-01-27 all
sundhedsplatformen | boerneafdelingen | læge | law sundhedsloven:42a | 9 | 2026-01-17..2026-02-27
sundhedsplatformen | laegehuset-mosevig | læge | law sundhedsloven:42a | 18 | 2025-05-19..
sundhedsplatformen | familieafdelingen | sagsbehandler | consent 2024-12-12-familieafdelingen | 10 | 2025-03-04..
sundhedsplatformen | familieafdelingen | koordinerende sagsbehandler | consent 2026-03-03-familieafdelingen | 10
sundhedsplatformen | boernepsykiatrien | lægesekretær | code PATADMIN | 8 | 2025-04-10..
psykiatri-test | boernepsykiatrien | psykolog | law sundhedsloven:42a | 22
pro-data | boernepsykiatrien | sygeplejerske | law sundhedsloven:42a | 20
laboratorium | boernepsykiatrien | overlæge | law sundhedsloven:42a | 12
laboratorium | laegehuset-mosevig | læge | law sundhedsloven:42a | 8
roentgen | akutmodtagelsen | læge | law sundhedsloven:42a | 4 | 2025-03-16..2025-03-20 all
booking | boernepsykiatrien | lægesekretær | law sundhedsloven:42a | 18
booking | boernepsykiatrien | lægesekretær | - | 6
laege-torvet | laegerne-paa-torvet | læge | law sundhedsloven:42a | 24 | ..2025-05-12
laege-torvet | laegerne-paa-torvet | lægesekretær | - | 3 | 2025-06-02..2026-04-30
laege-mosevig | laegehuset-mosevig | læge | law sundhedsloven:42a | 40
laege-mosevig | laegehuset-mosevig | sygeplejerske | law sundhedsloven:42a | 14
henvisning | boernepsykiatrien | lægesekretær | law sundhedsloven:42a | 6
psykolog | psykologhuset | psykolog | purpose samtaleforløb | 4 | ..2025-06-30
apotek | mosevig-apotek | farmaceut | law sundhedsloven:157 | 16
apotek | mosevig-apotek | farmaceut | - | 4
fmk | boernepsykiatrien | overlæge | law sundhedsloven:157 | 30
fmk | laegehuset-mosevig | læge | law sundhedsloven:157 | 22
fmk | mosevig-apotek | farmaceut | law sundhedsloven:157 | 14
fmk | akutmodtagelsen | læge | law sundhedsloven:157 | 2 | 2026-01-16..2026-01-19 all
ddv | laegehuset-mosevig | sygeplejerske | law sundhedsloven:42a | 5 | 2025-05-19..
lpr | sundhedsdatastyrelsen | analytiker | purpose statistik | 4
# State
udbetaling-boern | udbetaling-danmark | sagsbehandler | law retssikkerhedsloven:11a | 8 | 2025-05-05..
udbetaling-boern | udbetaling-danmark | sagsbehandler | - | 4
familieretshuset | familieretshuset | børnesagkyndig | purpose sag om samvær | 5 | 2026-09-01..
ankestyrelsen | ankestyrelsen | jurist | law retssikkerhedsloven:11a | 10 | ..2026-01-30
# Sharing
fravaer-fjordby | fjordby-skole > ppr | skoleleder | consent 2024-12-02-ppr | 8 | ..2025-06-27
fravaer-fjordby | fjordby-skole > familieafdelingen | skoleleder | law retssikkerhedsloven:11c | 8 | 2024-12-16..2025-06-27
elevadm-fjordby | fjordby-skole > mosevig-skole | skolesekretær | consent 2025-06-26-mosevig-skole | 4 | ..2025-08-29
ppr-fjordby | ppr > familieafdelingen | psykolog | consent 2024-12-12-familieafdelingen | 6 | ..2025-06-30
ppr-fjordby | ppr > boernepsykiatrien | psykolog | consent 2025-02-10-boernepsykiatrien | 5
ppr-fjordby | ppr > ppr-mosevig | psykolog | consent 2026-09-07-ppr-mosevig | 5 | ..2026-09-30
fravaer-mosevig | mosevig-skole > ppr-mosevig | skoleleder | law folkeskoleloven:12 | 8 | 2026-09-10..
fravaer-mosevig | mosevig-skole > familieafdelingen | skoleleder | law retssikkerhedsloven:11c | 14 | 2025-10-01..
fravaer-mosevig | mosevig-skole > ppr-mosevig | skolesekretær | - | 2 | 2026-08-31..
aula | mosevig-skole > familieplejeteamet | klasselærer | consent 2025-05-02-familieplejeteamet | 14 | 2025-08-25..
aula | mosevig-skole > familieafdelingen | klasselærer | consent 2026-03-03-familieafdelingen | 10
aula | mosevig-skole > boernepsykiatrien | klasselærer | consent 2025-02-10-boernepsykiatrien | 7 | 2025-08-25..
aula | mosevig-skole > mosevig-sundhedspleje | klasselærer | purpose trivselssamtale | 4 | 2026-08-31..
dubu | familieafdelingen > familieplejeteamet | sagsbehandler | consent 2025-05-02-familieplejeteamet | 12
dubu | familieafdelingen > familiehuset | sagsbehandler | consent 2025-01-10-familiehuset | 6
dubu | familieafdelingen > mosevig-skole | sagsbehandler | law forvaltningsloven:28 | 5 | 2025-06-16..
familiehuset | familiehuset > familieafdelingen | familiebehandler | consent 2024-12-12-familieafdelingen | 8
plejefamilieportalen | familieplejeteamet > familieafdelingen | familieplejekonsulent | law barnets-lov:91 | 12 | 2025-05-28..
sundhedsplatformen | boernepsykiatrien > laegehuset-mosevig | overlæge | law sundhedsloven:41 | 16 | 2025-06-26..
sundhedsplatformen | boernepsykiatrien > familieafdelingen | overlæge | consent 2024-12-12-familieafdelingen | 5 | 2025-06-19..
sundhedsplatformen | boernepsykiatrien > familieafdelingen | overlæge | consent 2026-03-03-familieafdelingen | 5
sundhedsplatformen | akutmodtagelsen > laegehuset-mosevig | læge | law sundhedsloven:41 | 3 | 2026-01-16..2026-01-30 all
sundhedsplatformen | akutmodtagelsen > laegerne-paa-torvet | læge | law sundhedsloven:41 | 2 | 2025-03-16..2025-03-24
laege-torvet | laegerne-paa-torvet > boernepsykiatrien | læge | law sundhedsloven:41 | 4 | 2025-02-12..2025-05-12
laege-torvet | laegerne-paa-torvet > laegehuset-mosevig | lægesekretær | law sundhedsloven:41 | 3 | 2025-05-12..2025-06-13
laege-mosevig | laegehuset-mosevig > boernepsykiatrien | læge | law sundhedsloven:41 | 8
`,
  mor: `
jobcenter | jobcentret | sagsbehandler | law sygedagpengeloven:8 | 66 | ..2026-05-29
jobcenter | jobcentret | sagsbehandler | purpose jobafklaring | 8 | 2026-06-01..
jobcenter | rehabiliteringsteamet | mødeleder | law organiseringsloven:9 | 26 | 2026-05-18..
jobcenter | borgerservice | medarbejder | - | 5
mediconnect | rehabiliteringsteamet | sekretær | law organiseringsloven:9 | 34
mediconnect | jobcentret | forberedende sagsbehandler | law organiseringsloven:9 | 24
mediconnect | rehabiliteringsteamet | sundhedskoordinator | consent 2026-06-22-rehabiliteringsteamet | 12
ksd | jobcentret | sagsbehandler | law sygedagpengeloven:8 | 40 | ..2026-05-29
ksd | ydelsesteamet | ydelsesmedarbejder | law sygedagpengeloven:8 | 26 | ..2026-05-29
ky | ydelsesteamet | ydelsesmedarbejder | law retssikkerhedsloven:11a | 22
netforvaltning-sundhed | jobcentret | sagsbehandler | consent 2025-03-12-jobcentret | 10
jobnet | jobcentret | jobkonsulent | - | 8
jobnet | jobcentret | jobkonsulent | purpose jobsamtale | 6
nemrefusion | jobcentret | sagsbehandler | law sygedagpengeloven:8 | 12 | ..2026-05-29
sundhedshuset | sundhedshuset | sundhedskonsulent | law sundhedsloven:42a | 16
laege-torvet | laegerne-paa-torvet | læge | law sundhedsloven:42a | 44
laege-torvet | sundhedshuset | sundhedskonsulent | law sundhedsloven:42a | 6 | 2025-03-19..
fmk | laegerne-paa-torvet | læge | law sundhedsloven:157 | 12
ky | borgerservice | medarbejder | - | 3
cpr | borgerservice | medarbejder | purpose adressebeskyttelse | 4 | 2026-06-01..
# Sharing
jobcenter | jobcentret > rehabiliteringsteamet | sagsbehandler | law organiseringsloven:9 | 8 | 2026-05-18..
laege-torvet | laegerne-paa-torvet > jobcentret | læge | consent 2025-03-12-jobcentret | 8
laege-torvet | laegerne-paa-torvet > sundhedshuset | læge | law sundhedsloven:41 | 3 | 2025-03-19..
`,
  emma: `
aula | fjordby-skole | klasselærer | law folkeskoleloven:13 | 30 | ..2026-06-26
elevadm-fjordby | fjordby-skole | skolesekretær | law folkeskoleloven:39 | 12 | ..2026-06-26
fravaer-fjordby | fjordby-skole | klasselærer | law folkeskoleloven:39 | 16 | ..2026-06-26
laeringsplatform | fjordby-skole | klasselærer | law folkeskoleloven:13 | 12 | ..2026-06-26
ungevejledning | ungdomsvejledningen | ungevejleder | purpose uddannelsesvejledning | 10
gymnasiet | fjordby-gymnasium | studievejleder | - | 6
optagelse | ungdomsvejledningen | ungevejleder | purpose ansøgning | 4
ungeraadgivning | ungeraadgivningen | ungerådgiver | consent 2025-09-11-ungeraadgivningen | 28
laege-torvet | laegerne-paa-torvet | læge | law sundhedsloven:42a | 20
tand-fjordby | tandplejen | tandlæge | law sundhedsloven:42a | 8
sundhedsplatformen | akutmodtagelsen | læge | law sundhedsloven:42a | 8 | 2025-11-08..2025-11-12 all
# Sharing
sundhedsplatformen | akutmodtagelsen > laegerne-paa-torvet | læge | law sundhedsloven:41 | 1 | 2025-11-08..2025-11-14
elevadm-fjordby | fjordby-skole > fjordby-gymnasium | skolesekretær | - | 1 | 2026-06-25..2026-08-31
`,
  liv: `
ppr-fjordby | ppr | talepædagog | consent 2024-09-16-ppr | 40
ppr-fjordby | ppr | talepædagog | law folkeskoleloven:12 | 12 | ..2026-06-19
aula | fjordby-skole | klasselærer | law folkeskoleloven:13 | 30
fravaer-fjordby | fjordby-skole | klasselærer | law folkeskoleloven:39 | 16
laeringsplatform | fjordby-skole | klasselærer | law folkeskoleloven:13 | 8
dubu | familieafdelingen | sagsbehandler | law barnets-lov:32 | 26 | 2025-10-21..
sundhedspleje-fjordby | sundhedsplejen | sundhedsplejerske | law sundhedsloven:42a | 12
tand-fjordby | tandplejen | tandlæge | law sundhedsloven:42a | 12
laege-torvet | laegerne-paa-torvet | læge | law sundhedsloven:42a | 16
sprogvurdering | ppr | talepædagog | - | 5 | ..2026-06-19
# Sharing
ppr-fjordby | ppr > fjordby-skole | talepædagog | law folkeskoleloven:12 | 7 | ..2026-06-19
`,
};
