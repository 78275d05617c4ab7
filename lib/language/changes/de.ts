import type { Changes } from '../sections/changes';

export const changes: Changes = {
  classes: {
    be: 'ist sind war waren sei seien wäre wären wird werden wurde wurden werde würde würden',
    have: 'hat haben hatte hatten habe hätte hätten',
  },
  negation: `
nicht | nie | niemals | kein[e,en,em,er,es,] | keinerlei | niemand[en,em,] | nichts | weder | ohne
keineswegs | noch nicht | mitnichten | nirgend[s,wo] | nicht mehr`,
  hardly: 'kaum | schwerlich',
  concord: false,
  prefixes: 'un in miss',
  scales: {
    certainty: {
      open: `
könnte[n,] | dürfte[n,] | mag | mögen | möglicherweise | vielleicht | wohl | wahrscheinlich | vermutlich
voraussichtlich | offenbar | anscheinend | mutmaßlich[e,en,er,es,em,] | angeblich[e,en,er,es,em,]
möglich[e,en,er,es,] | potenziell[e,en,er,es,] | mutmasslich[e,en,er,es,] | vermeintlich[e,en,er,es,]
soll | sollen | scheint | scheinen | etwaige[n,r,] | plan[t,en,te,ten] zu | droht zu
dürfte[n,] | wollen | will | möchte[n,] | beabsichtig[t,en,te,ten] zu | hoff[t,en,te,ten] zu | @be geplant | ist vorgesehen | geplant ist
@be zu erwarten | rechne[t,n,te,ten] mit`,
      planned: `
plan[t,en,te,ten] zu | beabsichtig[t,en,te,ten] zu | will | wollen | möchte[n,] | hoff[t,en,te,ten] zu | @be geplant | ist vorgesehen
geplant ist`,
      expected: `
voraussichtlich | vermutlich | wahrscheinlich | dürfte[n,] | erwartet[e,en,er,es,] | @be zu erwarten
rechne[t,n,te,ten] mit`,
      sure: `
wird | werden | sicher[lich,] | gewiss | zweifellos | bestimmt | definitiv | eindeutig | muss | müssen`,
    },
    ability: {
      able: 'kann | können | konnte[n,] | imstande | in der Lage',
      unable:
        'kann nicht | können nicht | konnte[n,] nicht | nicht imstande | nicht in der Lage | außerstande',
    },
    allegation: {
      alleged: `
verdächtig[t,e,er,en,te,ten,] | verdacht | im verdacht | vorgeworfen | wirft vor | beschuldigt[e,en,er,] | angeklagt[e,en,er,]
mutmaßlich[e,en,er,es,em,] | angeblich[e,en,er,es,em,] | bezichtigt | vorwurf | unter verdacht`,
      proven: `
verurteilt[e,en,er,] | schuldig[e,en,er,] | überführt[e,en,er,] | der schuldige | gestanden | gestand`,
      cleared: 'freigesprochen[e,en,er,] | unschuldig[e,en,er,] | entlastet[e,en,er,]',
    },
    quantity: {
      all: 'alle[n,r,s,] | sämtliche[n,r,] | jede[r,n,s,m,] | ganze[n,r,s,] | jeweils',
      most: 'die meisten | meiste[n,] | mehrheit | großteil | die mehrheit',
      many: 'viele[n,r,] | zahlreiche[n,r,] | eine menge | etliche[n,r,]',
      some: 'einige[n,r,] | manche[n,r,] | mehrere[n,r,] | ein paar | etwas | teils',
      few: 'wenige[n,r,] | kaum jemand | nur wenige[n,]',
      none: 'keine[r,n,] | niemand',
      dozens: 'dutzende[n,]',
      hundreds: 'hunderte[n,]',
      thousands: 'tausende[n,]',
      millions: 'millionen',
      halved: 'halbier[en,t,te,ten]',
      doubled: 'verdoppel[n,t,te,ten] | verdoppelung',
      trebled: 'verdreifach[en,t,te,ten] | verdreifachung',
      always: 'immer | stets | ständig | jederzeit',
      often: 'oft | häufig | meistens | regelmäßig',
      sometimes: 'manchmal | gelegentlich | mitunter | zuweilen',
      seldom: 'selten',
    },
    comparison: {
      more: 'mehr als | über # | mindestens # | wenigstens # | gut # | mindestens | mehr als #',
      less: 'weniger als | unter # | höchstens # | maximal # | bis zu # | knapp # | höchstens | weniger als #',
      about:
        'etwa # | rund # | ungefähr # | circa # | ca # | zirka # | fast # | nahezu # | beinahe #',
      exactly: 'genau # | exakt #',
      only: 'nur # | lediglich # | bloß #',
    },
    time: {
      before: `
vor | bevor | ehe | im vorfeld | früher als | noch vor | kurz vor | am vorabend | im vorfeld von
zuvor | davor | vorher | bis vor`,
      after: `
nach | nachdem | im anschluss an | später als | infolge | sobald | kurz nach | im anschluss
nach ablauf | danach | später | anschließend | daraufhin | im nachgang`,
      until: `
bis | solange bis`,
      since: `
seit | seitdem | seither | ab`,
      during: `
während | im laufe | als | indes | indem | solange | währenddessen | unterdessen | inmitten | im zuge
im verlauf | während der`,
    },
    cause: {
      because: `
weil | da | wegen | aufgrund | dank | infolge | denn | da ja | zumal | auf grund | mangels | angesichts
in anbetracht | als folge | wegen der | durch | kraft | nachdem ja`,
      despite: `
trotz | obwohl | obgleich | obschon | ungeachtet | wenngleich | trotzdem | trotz der | wenn auch
auch wenn | selbst wenn | obwohl ja | entgegen`,
      unless: `
außer | es sei denn | sofern nicht`,
      if: `
wenn | falls | sofern | vorausgesetzt | im fall | im falle`,
    },
    share: { percent: 'prozent', points: 'prozentpunkt[e,en,]' },
    side: {
      for: 'für | zugunsten | im sinne',
      against: 'gegen | wider',
    },
  },
  opposites: `
zugestimmt zustimm[en,t,te,ten] stimmte[n,] akzeptier[en,t,te,ten] annehm[en] angenommen / abgelehnt ablehn[en,t,te,ten] lehnte[n,] verweiger[n,t,te,ten] zurückgewiesen
bestätig[en,t,te,ten] räumte[n,] / dementier[en,t,te,ten] bestritt[en,] bestreite[t,n] bestritten leugne[te,t,n]
zustimmung zusage bestätigung / ablehnung absage dementi
unterstütz[en,t,te,ten] begrüß[en,t,te,ten] lob[en,t,te,ten] gelobt begrüßt befürworte[t,te,ten,n] / ablehn[en,t,te,ten] bekämpf[en,t,te,ten] kritisier[en,t,te,ten] verurteil[en,t,te,ten] rüg[en,t,te,ten]
unterstützung / widerstand
befürworter unterstützer anhänger / gegner kritiker
vermieter / mieter
arbeitgeber / arbeitnehmer beschäftigte[n,r,]
gläubiger / schuldner
kläger / beklagte[n,r,] angeklagte[n,r,]
freund[e,] verbündete[n,r,] / feind[e,] rivale[n,] gegner
überschuss überschüsse / defizit[e,] fehlbetrag
export[e,] ausfuhr[en,] / import[e,] einfuhr[en,]
einnahmen / ausgaben
verlänger[n,t,te,ten] / verkürz[en,t,te,ten]
aufgehoben hob[en,] aufheb[en,t] gelockert locker[n,t,te,ten] / verhängt[e,en,] verhäng[en] eingeführt verschärf[t,te,ten,en]
bestätigt / aufgehoben gekippt
beschleunig[en,t,te,ten] / verlangsam[en,t,te,ten] verzöger[n,t,te,ten]
schwer[e,en,er,es,ste,sten,] / leicht[e,en,er,es,este,esten,]
tief[e,en,er,es,] / flach[e,en,er,es,] seicht[e,en,er,es,]
breit[e,en,er,es,] / schmal[e,en,er,es,] eng[e,en,er,es,]
warm[e,en,er,es,] heiß[e,en,er,es,] / kalt[e,en,er,es,] kühl[e,en,er,es,]
nass[e,en,er,es,] / trocken[e,en,er,es,]
teuer teure[n,r,s,] / billig[e,en,er,es,] günstig[e,en,er,es,]
voll[e,en,er,es,] / leer[e,en,er,es,]
schnell[e,en,er,es,] / langsam[e,en,er,es,]
nah[e,en,er,es,] / fern[e,en,er,es,] weit[e,en,]
friedlich[e,en,er,es,] / gewaltsam[e,en,er,es,]
verletzt[e,en,er,] / unverletzt[e,en,er,]
freiwillig[e,en,er,es,] / verpflichtend[e,en,er,es,]
ankunft / abfahrt abreise abflug
frieden / krieg
morgen[s,] / abend[s,]
sommer / winter
erlaub[en,t,te,ten] genehmig[en,t,te,ten] / verbiet[en,et] verbot[en,] verboten untersag[en,t,te,ten]
steig[en,t,e,ende] stieg[en,] gestiegen wuchs wachs[en] wächst gewachsen zunahm zugenommen zunehm[en] / sink[en,t,e,ende] sank[en,] gesunken fiel[en,] fällt fallen gefallen schrumpf[en,t,te,ten] abgenommen abnehm[en]
erhöh[en,t,te,ten] anheb[en,t] angehoben / senk[en,t,te,ten] kürz[en,t,te,ten] gesenkt gekürzt
gewinn[en,t] gewann[en,] gewonnen / verlier[en,t] verlor[en,] verloren
gewinn[e,] / verlust[e,]
sieg[e,] erfolg[e,] / niederlage[n,] misserfolg[e,]
öffn[en,et,ete,eten] geöffnet / schließ[en,t] schloss geschlossen
beginn[en,t] begann[en,] begonnen start[en,et,ete,eten] / end[en,et,ete,eten] beendet aufhör[en,t]
kauf[en,t,te,ten] gekauft / verkauf[en,t,te,ten]
einstell[en,t] eingestellt / entlass[en] entließ[en,] 
festgenommen verhaftet[e,en,] / freigelassen entlassen
mehr / weniger
meisten / wenigsten
höher[e,en,er,es,] / niedriger[e,en,er,es,]
hoch hohe[n,r,s,] / niedrig[e,en,er,es,]
größer[e,en,er,es,] / kleiner[e,en,er,es,]
größte[n,r,s,] / kleinste[n,r,s,]
groß[e,en,er,es,em,] / klein[e,en,er,es,em,]
beste[n,r,s,] / schlechteste[n,r,s,] schlimmste[n,r,s,]
besser[e,en,er,es,] / schlechter[e,en,er,es,]
gut[e,en,er,es,em,] / schlecht[e,en,er,es,em,]
länger[e,en,er,es,] / kürzer[e,en,er,es,]
früher[e,en,er,es,] / später[e,en,er,es,]
früh[e,en,] / spät[e,en,]
erste[n,r,s,] / letzte[n,r,s,]
älter[e,en,er,es,] / jünger[e,en,er,es,]
alt[e,en,er,es,em,] / neu[e,en,er,es,em,] jung[e,en,er,es,em,]
stark[e,en,er,es,] stärker[e,en,] / schwach[e,en,er,es,] schwächer[e,en,]
sicher[e,en,er,es,] / unsicher[e,en,er,es,] gefährlich[e,en,er,es,]
legal[e,en,er,es,] / illegal[e,en,er,es,]
möglich[e,en,er,es,] / unmöglich[e,en,er,es,]
wahr[e,en,er,es,] richtig[e,en,er,es,] / falsch[e,en,er,es,] unwahr[e,en,er,es,]
öffentlich[e,en,er,es,] / privat[e,en,er,es,]
mehrheit / minderheit
nördlich[e,en,] nord norden / südlich[e,en,] süd süden
östlich[e,en,] ost osten / westlich[e,en,] west westen
mit / ohne
oben / unten
innerhalb / außerhalb
links linke[n,r,s,] / rechts rechte[n,r,s,]
männer mann / frauen frau
er / sie
tag[e,] / nacht nächte
und / oder`,
  units:
    'sekunde[n,] | minute[n,] | stunde[n,] stündlich | tag[e,en,] täglich | woche[n,] wöchentlich | monat[e,en,] monatlich | quartal[e,] | jahr[e,en,] jährlich | jahrzehnt[e,en,] | jahrhundert[e,en,]',
  loaded: `
skandalös[e,en,er,es,] | skandal[e,] | schockierend[e,en,er,es,] | empörend[e,en,er,es,] | schändlich[e,en,er,es,]
brutal[e,en,er,es,] | grausam[e,en,er,es,] | skrupellos[e,en,er,es,] | korrupt[e,en,er,es,] | lächerlich[e,en,er,es,]
absurd[e,en,er,es,] | katastrophal[e,en,er,es,] | katastrophe | chaos | chaotisch[e,en,er,es,] | verheerend[e,en,er,es,]
umstritten[e,en,er,es,em,] | berüchtigt[e,en,er,es,] | dubios[e,en,er,es,] | dreist[e,en,er,es,] | unfähig[e,en,er,es,]
schrecklich[e,en,er,es,] | furchtbar[e,en,er,es,] | entsetzlich[e,en,er,es,] | peinlich[e,en,er,es,] | heldenhaft[e,en,er,es,]
sogenannte[n,r,s,] | radikal[e,en,er,es,] | wütend[e,en,er,es,] | verzweifelt[e,en,er,es,] | dramatisch[e,en,er,es,] | rücksichtslos[e,en,er,es,]`,
  saying: {
    plain: `
sagte[n,] | sagt | sagen | teilte[n,] … mit | teilt … mit | mitteilte[n,] | erklärte[n,] | erklärt | gab[en,] … bekannt | gab[en,] … an
führte[n,] … aus | ließ[en,] … wissen | merkte[n,] … an | heißt es | hieß es | bemerkte[n,] | erläuterte[n,] | berichtete[n,] | berichtet | ergänzte[n,] | fügte[n,] … hinzu
schrieb[en,] | nannte[n,] | antwortete[n,] | äußerte[n,]`,
    doubting:
      'behauptete[n,] | behauptet | behaupten | meinte[n,] | meint | glaubte[n,] | vermutete[n,] | deutete[n,] … an',
    asserting: `
betonte[n,] | betont | bestätigte[n,] | bestätigt | versicherte[n,] | bekräftigte[n,] | beteuerte[n,] | verkündete[n,]
enthüllte[n,] | beharrte[n,]`,
    admitting:
      'räumte[n,] … ein | räumt … ein | gab[en,] … zu | gibt … zu | gestand[en,] | gesteht',
    heated: `
wetterte[n,] | schimpfte[n,] | polterte[n,] | drohte[n,] | prahlte[n,] | tobte[n,] | forderte[n,] | verurteilte[n,] | spottete[n,]
höhnte[n,] | klagte[n,]`,
  },
  denials: `
dementier[te,ten,t,en] | bestritt[en,] | bestreite[t,n] | bestritten | zurückgewiesen | wies zurück | weist zurück | widersprach[en,]
widerspricht | leugne[te,t,n] | unschuldig | dementi | unwahr | falsch`,
  responses: `
stellungnahme | reagierte[n,] | antwortete[n,] | antwort | sprecher[in,] | erklärung | verteidigte[n,] | entschuldigte[n,]
äußerte[n,] | anwalt | anwältin`,
  honorifics: 'herr herrn frau dr prof',
  where: 'in im aus bei nahe nach',
  relatives: 'deren dessen welche welcher welches',
  seen: `
vorlieg[t,en] | vorlag[en,] | liegt vor | lag vor | einsehen konnte[n,] | eingesehen hat | eingesehen haben | im gespräch mit
im interview mit | gegenüber | zitiert von | veröffentlicht von | berichtet`,
  agent: 'von vom durch',
};
