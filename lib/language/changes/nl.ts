import type { Changes } from '../sections/changes';

export const changes: Changes = {
  classes: {
    be: 'is zijn was waren wordt worden werd werden zal zullen zou zouden ben bent',
    have: 'heeft hebben had hadden',
  },
  negation: `
niet | nooit | geen | geen enkele | niemand | niets | nergens | noch | zonder | evenmin | niet meer | geenszins`,
  hardly: 'nauwelijks | amper | ternauwernood',
  concord: false,
  prefixes: 'on in im',
  scales: {
    certainty: {
      open: `
kan | kunnen | kon | konden | zou kunnen | zouden kunnen | misschien | mogelijk[e,] | wellicht | waarschijnlijk[e,] | vermoedelijk[e,] | naar verluidt | blijkbaar
kennelijk | vermeende | zogenaamd[e,] | lijkt | lijken | schijnt | zou | zouden | verwacht wordt | van plan om | van plan | wil | willen
overweegt | overwegen | hoopt | hopen`,
      planned: 'van plan om | van plan | wil | willen | hoopt | hopen',
      expected: 'waarschijnlijk[e,] | vermoedelijk[e,] | naar verwachting | verwacht wordt',
      sure: 'zal | zullen | zeker | ongetwijfeld | moet | moeten | stellig | heeft besloten',
    },
    ability: {
      able: 'in staat',
      unable: 'niet in staat | kan niet | kon niet | kunnen niet',
    },
    allegation: {
      alleged: `
verdacht van | verdacht[e,en,] | beschuldigd van | beschuldigd | aangeklaagd wegens | aangeklaagd | vermeende | vermoedelijke`,
      proven:
        'schuldig aan | schuldig | veroordeeld wegens | veroordeeld voor | veroordeeld | dader[s,] | bekend',
      cleared: 'vrijgesproken | onschuldig',
    },
    quantity: {
      all: 'alle[n,] | al de | elke | elk | ieder[e,een,] | iedereen | hele',
      most: 'de meeste | meeste | de meerderheid | meerderheid | merendeel',
      many: 'veel | vele[n,] | talrijke | tal van',
      some: 'sommige[n,] | enkele[n,] | een paar | enige | verscheidene | diverse | een aantal',
      few: 'weinig | slechts weinig',
      none: 'geen | geen enkele | niemand',
      dozens: 'tientallen',
      hundreds: 'honderden',
      thousands: 'duizenden',
      millions: 'miljoenen',
      halved: 'gehalveerd | halveert | halveerde[n,]',
      doubled: 'verdubbel[d,de,den,t,en]',
      trebled: 'verdrievoudig[d,de,den,t,en]',
      always: 'altijd | voortdurend | steeds',
      often: 'vaak | dikwijls | regelmatig | meestal',
      sometimes: 'soms | af en toe',
      seldom: 'zelden | nauwelijks ooit',
    },
    comparison: {
      more: 'meer dan | ruim # | minstens # | ten minste # | tenminste # | boven # | minstens | meer',
      less: 'minder dan | hoogstens # | hooguit # | maximaal # | tot # | onder # | hoogstens | hooguit | minder',
      about: 'ongeveer # | circa # | zowat # | zo n # | bijna # | rond #',
      exactly: 'precies # | exact #',
      only: 'slechts # | alleen # | maar #',
    },
    time: {
      before: `
voor | voordat | vóór | voorafgaand aan | in de aanloop naar | alvorens | vlak voor | kort voor
aan de vooravond van | daarvoor | eerder dan`,
      after: `
na | nadat | in de nasleep van | volgend op | zodra | kort na | vlak na | na afloop van | daarna
vervolgens | later dan | nadien | eens`,
      until: `
tot | totdat | tot aan | tot en met`,
      since: `
sinds | sedert | vanaf | sindsdien`,
      during: `
tijdens | gedurende | terwijl | toen | wanneer | te midden van | in de loop van | onder
op het moment dat | zolang`,
    },
    cause: {
      because: `
omdat | doordat | vanwege | wegens | dankzij | door toedoen van | want | als gevolg van | aangezien
daar | gezien | door | op grond van | ten gevolge van | naar aanleiding van | omwille van
bij gebrek aan`,
      despite: `
ondanks | hoewel | ofschoon | al | zelfs als | ongeacht | ondanks dat | niettegenstaande | alhoewel
ook al | in weerwil van | ook als`,
      unless: `
tenzij | behalve als`,
      if: `
als | indien | mits | op voorwaarde dat | zolang | in het geval dat | vooropgesteld dat`,
    },
    share: { percent: 'procent', points: 'procentpunt[en,]' },
    side: {
      for: 'voor | ten gunste van | namens | voorstander van',
      against: 'tegen | tegenstander van | gekant tegen',
    },
  },
  opposites: `
aanvaard[de,den,t,] accepteert accepteerde[n,] geaccepteerd / geweigerd weiger[t,de,den,en] verworpen verwerpt verwierp[en,] afgewezen
bevestig[t,de,den,en] bevestigd erkend[e,] erkent / ontken[t,de,den,nen] ontkend
goedgekeurd aangenomen / afgekeurd verworpen afgewezen
steun[t,de,den,en] gesteund prijst prees / bekritiseer[t,de,den] veroordeelt hekelt hekelde bestrijdt bestreed
steun / verzet weerstand tegenstand
voorstander[s,] aanhanger[s,] / tegenstander[s,] criticus critici
toegestaan mag mogen / verboden verbied[t,en] verbood
gestegen stijg[t,en] steeg stegen gegroeid groeit groeide[n,] toegenomen stijging groei / gedaald daal[t,de,den] dalen gekrompen krimpt afgenomen daling krimp
verhoog[t,de,den] verhoogd / verlaag[t,de,den] verlaagd
gewonnen win[t,nen] won wonnen / verloren verlie[st,zen] verloor
overwinning[en,] zege[s,] / nederlaag nederlagen
winst[en,] / verlies verliezen
open geopend opent opende[n,] / dicht gesloten sluit sloot sloten
begonnen begin[t,nen] begon start[te,ten,] / beëindigd eindig[t,de,den] stop[t,te,ten] gestopt afgelopen
begin / einde
gekocht koop[t,] kocht[en,] / verkocht[en,] verkoop[t,]
aangenomen / ontslagen
gearresteerd aangehouden / vrijgelaten
meer / minder
meeste / minste
hoger[e,] / lager[e,]
hoog hoge / laag lage
groter[e,] / kleiner[e,]
grootste / kleinste
groot grote / klein[e,]
beter[e,] / slechter[e,]
beste / slechtste
goed[e,] / slecht[e,]
langer[e,] / korter[e,]
vroeger eerder / later
eerste / laatste
ouder[e,] / jonger[e,]
oud[e,] / nieuw[e,] jong[e,]
sterk[e,er,] / zwak[ke,ker,]
veilig[e,] / gevaarlijk[e,] onveilig[e,]
legaal legale / illegaal illegale
mogelijk[e,] / onmogelijk[e,]
waar ware / onwaar vals[e,]
openbaar openbare / privé
meerderheid / minderheid
noord noorden noordelijk[e,] / zuid zuiden zuidelijk[e,]
oost oosten oostelijk[e,] / west westen westelijk[e,]
met / zonder
links linkse / rechts rechtse
binnen / buiten
boven / onder
mannen man / vrouwen vrouw
hij / zij
dag[en,] / nacht[en,]
ochtend / avond
zomer / winter
en / of`,
  units:
    'seconde[n,] | minu[ut,ten] | uur uren | dag[en,] dagelijks[e,] | we[ek,ken] wekelijks[e,] | maand[en,] maandelijks[e,] | kwarta[al,len] | ja[ar,ren] jaarlijks[e,] | decennia decennium | eeuw[en,]',
  loaded: `
schandalig[e,] | schandaal | schokkend[e,] | schandelijk[e,] | schaamteloos | schaamteloze | bru[ut,te] | wre[ed,de] | corrupt[e,] | belachelijk[e,]
absurd[e,] | catastrofaal | catastrofale | ramp | chaos | chaotisch[e,] | rampzalig[e,] | omstreden | berucht[e,] | dubieus | dubieuze
vreselijk[e,] | verschrikkelijk[e,] | vernederend[e,] | heldhaftig[e,] | zogenaamd[e,] | extremistisch[e,] | woedend[e,] | wanhopig[e,]
dramatisch[e,] | onverantwoord[e,] | incompetent[e,] | meedogenloos | meedogenloze | regime | tuig`,
  saying: {
    plain: `
zei[den,] | zegt | zeggen | zegde | verklaar[de,den,t] | vertel[de,den,t] | meld[de,den,t] | schreef | schrijft | antwoordde | legde uit
voegde[n,] … toe | liet[en,] … weten | laat … weten | deelde[n,] … mee | gaf[en,] … aan | aldus | stelde[n,] | lichtte[n,] … toe`,
    doubting:
      'beweer[de,den,t] | suggereer[de,den,t] | meen[de,den,t] | vermoed[de,t] | speculeerde',
    asserting:
      'benadruk[te,ten,t] | bevestig[de,den,t] | verzeker[de,den,t] | onthul[de,den,t] | hield … vol | onderstreep[te,t]',
    admitting: 'gaf[en,] … toe | geeft … toe | erken[de,den,t] | bekende[n,]',
    heated:
      'hekel[de,den,t] | dreig[de,den,t] | eis[te,ten,t] | brieste | foeterde | schreeuw[de,den,t] | spot[te,ten] | fulmineerde',
  },
  denials:
    'ontken[t,de,den,nen] | ontkend | bestrijdt | bestreed | spreekt tegen | sprak tegen | weerleg[t,de,den] | onschuldig | onwaar',
  responses:
    'reactie | reageer[de,t] | antwoord[de,t,] | woordvoerder | woordvoerster | verklaring | advocaat | advocaten | excuses | verdedig[de,t]',
  honorifics: 'dhr mevr mw meneer mevrouw dr prof',
  where: 'in te bij nabij naar uit op',
  relatives: 'die wie wiens waarvan',
  seen: 'ingezien door | gezien door | verkregen door | heeft ingezien | heeft gezien | in een interview met | tegenover | geciteerd door',
  agent: 'door',
};
