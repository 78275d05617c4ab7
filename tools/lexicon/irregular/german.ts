/** German strong and mixed verbs, without marks: lines "surface lemma form". */

/** Infinitive, third person of the present, of the past, and past participle. */
const STRONG = `
backen backt backte gebacken
befehlen befiehlt befahl befohlen
beginnen beginnt begann begonnen
beissen beisst biss gebissen
bergen birgt barg geborgen
biegen biegt bog gebogen
bieten bietet bot geboten
binden bindet band gebunden
bitten bittet bat gebeten
blasen blast blies geblasen
bleiben bleibt blieb geblieben
braten brat briet gebraten
brechen bricht brach gebrochen
brennen brennt brannte gebrannt
bringen bringt brachte gebracht
denken denkt dachte gedacht
dringen dringt drang gedrungen
durfen darf durfte gedurft
empfehlen empfiehlt empfahl empfohlen
erschrecken erschrickt erschrak erschrocken
essen isst ass gegessen
fahren fahrt fuhr gefahren
fallen fallt fiel gefallen
fangen fangt fing gefangen
fechten ficht focht gefochten
finden findet fand gefunden
fliegen fliegt flog geflogen
fliehen flieht floh geflohen
fliessen fliesst floss geflossen
fressen frisst frass gefressen
frieren friert fror gefroren
geben gibt gab gegeben
gehen geht ging gegangen
gelingen gelingt gelang gelungen
gelten gilt galt gegolten
genesen genest genas genesen
geniessen geniesst genoss genossen
geschehen geschieht geschah geschehen
gewinnen gewinnt gewann gewonnen
giessen giesst goss gegossen
gleichen gleicht glich geglichen
gleiten gleitet glitt geglitten
graben grabt grub gegraben
greifen greift griff gegriffen
haben hat hatte gehabt
halten halt hielt gehalten
hangen hangt hing gehangen
heben hebt hob gehoben
heissen heisst hiess geheissen
helfen hilft half geholfen
kennen kennt kannte gekannt
klingen klingt klang geklungen
kommen kommt kam gekommen
konnen kann konnte gekonnt
kriechen kriecht kroch gekrochen
laden ladt lud geladen
lassen lasst liess gelassen
laufen lauft lief gelaufen
leiden leidet litt gelitten
leihen leiht lieh geliehen
lesen liest las gelesen
liegen liegt lag gelegen
lugen lugt log gelogen
meiden meidet mied gemieden
messen misst mass gemessen
mogen mag mochte gemocht
mussen muss musste gemusst
nehmen nimmt nahm genommen
nennen nennt nannte genannt
pfeifen pfeift pfiff gepfiffen
preisen preist pries gepriesen
raten rat riet geraten
reiben reibt rieb gerieben
reissen reisst riss gerissen
reiten reitet ritt geritten
rennen rennt rannte gerannt
riechen riecht roch gerochen
ringen ringt rang gerungen
rufen ruft rief gerufen
saufen sauft soff gesoffen
schaffen schafft schuf geschaffen
scheiden scheidet schied geschieden
scheinen scheint schien geschienen
schieben schiebt schob geschoben
schiessen schiesst schoss geschossen
schlafen schlaft schlief geschlafen
schlagen schlagt schlug geschlagen
schleichen schleicht schlich geschlichen
schliessen schliesst schloss geschlossen
schmeissen schmeisst schmiss geschmissen
schmelzen schmilzt schmolz geschmolzen
schneiden schneidet schnitt geschnitten
schreiben schreibt schrieb geschrieben
schreien schreit schrie geschrien
schreiten schreitet schritt geschritten
schweigen schweigt schwieg geschwiegen
schwimmen schwimmt schwamm geschwommen
schwinden schwindet schwand geschwunden
schwingen schwingt schwang geschwungen
schworen schwort schwor geschworen
sehen sieht sah gesehen
senden sendet sandte gesandt
singen singt sang gesungen
sinken sinkt sank gesunken
sinnen sinnt sann gesonnen
sitzen sitzt sass gesessen
sprechen spricht sprach gesprochen
springen springt sprang gesprungen
stechen sticht stach gestochen
stehen steht stand gestanden
stehlen stiehlt stahl gestohlen
steigen steigt stieg gestiegen
sterben stirbt starb gestorben
stossen stosst stiess gestossen
streichen streicht strich gestrichen
streiten streitet stritt gestritten
tragen tragt trug getragen
treffen trifft traf getroffen
treiben treibt trieb getrieben
treten tritt trat getreten
trinken trinkt trank getrunken
trugen trugt trog getrogen
tun tut tat getan
verderben verdirbt verdarb verdorben
vergessen vergisst vergass vergessen
verlieren verliert verlor verloren
wachsen wachst wuchs gewachsen
waschen wascht wusch gewaschen
weichen weicht wich gewichen
weisen weist wies gewiesen
wenden wendet wandte gewandt
werben wirbt warb geworben
werden wird wurde geworden
werfen wirft warf geworfen
wiegen wiegt wog gewogen
wissen weiss wusste gewusst
wollen will wollte gewollt
ziehen zieht zog gezogen
zwingen zwingt zwang gezwungen
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string, string, string])
  .sort((a, b) => b[0].length - a[0].length);

const INSEPARABLE = /^(?:be|emp|ent|er|ge|miss|ver|zer|hinter|uber|unter|wider)$/;
const PARTICLE =
  /^(?:ab|an|auf|aus|bei|dar|durch|ein|entgegen|fest|fort|frei|her|herab|heraus|herein|herunter|hervor|hin|hinaus|hinein|hinweg|hinzu|hoch|los|mit|nach|nahe|nieder|statt|teil|um|unter|uber|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zuruck|zusammen|bekannt|fern|gleich|still|zurecht)$/;

const DECLINED = ['e', 'er', 'en', 'em', 'es'];

/** Adjectives whose comparative no rule gives. */
const ADJECTIVES = `
besser gut comp
bessere gut compe
besseren gut compen
besserer gut comper
besten gut supen
beste gut supe
mehr viel comp
meisten viel supen
hohe hoch e
hohen hoch en
hoher hoch er
hohem hoch em
hohes hoch es
hoher hoch comp
hohere hoch compe
hoheren hoch compen
hochste hoch supe
hochsten hoch supen
nachste nah supe
nachsten nah supen
grosste gross supe
grossten gross supen
`
  .trim()
  .split('\n');

/** "gegeben" after a prefix: "ausgegeben", "vergeben". */
function participle(prefix: string, part: string): string {
  return INSEPARABLE.test(prefix) ? prefix + part.replace(/^ge/, '') : prefix + part;
}

export function germanIrregulars(lemmas: ReadonlySet<string>): string[] {
  const lines = ADJECTIVES.filter((line) => lemmas.has(line.split(' ')[1]!));
  for (const lemma of lemmas) {
    const verb = STRONG.find(([base]) => {
      const prefix = lemma.slice(0, lemma.length - base.length);
      return (
        lemma.endsWith(base) && (prefix === '' || INSEPARABLE.test(prefix) || PARTICLE.test(prefix))
      );
    });
    if (!verb) continue;
    const [base, present, past, part] = verb;
    const prefix = lemma.slice(0, lemma.length - base.length);
    const add = (surface: string, form: string): void => {
      lines.push(`${surface} ${lemma} ${form}`);
    };
    add(prefix + present, 'pres3');
    add(prefix + past, 'past3');
    add(`${prefix}${past}${past.endsWith('e') ? 'n' : 'en'}`, 'past6');
    const whole = participle(prefix, part);
    add(whole, 'part');
    for (const ending of DECLINED) add(whole + ending, `part${ending}`);
    if (prefix !== '' && PARTICLE.test(prefix)) add(`${prefix}zu${base}`, 'zu');
  }
  return lines;
}
