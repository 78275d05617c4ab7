import { LINES } from './lines/de';
import type { Language } from './language';

export const de: Language = {
  code: 'de',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: `
der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen
keinem keiner ist sind waren wird werden wurde wurden worden sein seine seinen seinem
seiner seines haben hatte hatten habe hatten kann konnen konnte konnten muss mussen musste
mussten soll sollen sollte sollten will wollen wollte wollten darf durfen ich du er sie es wir
ihr ihm ihn ihnen ihre ihren ihrem ihrer ihres mich mir dich dir uns unser unsere euch sich
mein meine dein deine dieser diese dieses diesem diesen jener jene jenes welche welcher welches
wer wen wem wessen wie wo wann warum weil dass ob wenn als auf aus bei bis durch fur gegen
hinter mit nach neben ohne seit uber um unter von vom vor wahrend wegen zu zum zur zwischen
im ins am ans beim auch noch nur schon sehr mehr viel viele vielen wieder immer nie hier dort
da dann denn doch jetzt nun so sowie sondern zwar damit dabei dafur dagegen daran darauf
daraus darin daruber darum davon dazu etwas nichts alle allem allen aller alles andere anderen
anderer anderes einige einigen jede jedem jeden jeder jedes beide beiden selbst etwa
sei seien ware waren wurden hatte gegenuber jedoch allerdings bereits ab`,
    common: '',
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont betonten teilte
teilten mitteilte kritisierte kritisiert warnte warnt meinte meint schrieb schreibt
schrieben kündigte kündigt forderte fordert antwortete antwortet fragte fragt berichtete
berichtet behauptete behauptet zitierte zitiert äußerte äußert ergänzte ergänzt fügte
erläuterte erläutert versicherte versichert bestätigte bestätigt räumte bekräftigte
unterstrich hob lobte beklagte klagte mahnte rief twitterte verkündete entgegnete erwiderte
gab sprach spricht schilderte findet fand bemerkte resümierte`,
    according: [
      'laut',
      'nach angaben von',
      'nach angaben des',
      'nach angaben der',
      'nach den worten von',
      'nach worten von',
      'so',
    ],
    accordingAfter: ['zufolge'],
    pronouns: 'er sie es wir ich ihm',
    passive: 'wurde wurden wird werden worden ist sind war',
    within: `
der die das des dem den ein eine einer eines einem einen von vom für aus bei und zu
zum zur seine ihr sein ihre`,
    subject: '',
    marks: ['„“', '‚‘', '»«', '›‹', '«»', '""'],
    dash: false,
    clipped: 's n ne',
    particles: 'von vom zu zur van der de den und',
    titles: `
herr frau dr prof professor professorin präsident präsidentin bundeskanzler bundeskanzlerin
kanzler kanzlerin minister ministerin ministerpräsident ministerpräsidentin bürgermeister
bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin direktor
direktorin chef chefin vorsitzender vorsitzende landrat landrätin abgeordneter abgeordnete
trainer pfarrer bischof staatssekretär staatssekretärin geschäftsführer geschäftsführerin
kommissar general oberst richter richterin`,
    abbreviations: `
hr fr nr str usw bzw ggf evtl inkl zb sog dipl ing tel dr prof ca abs art bd bspw etc geb
gest jh mio mrd st tsd vgl zt ua uä max min hrsg abt allg betr bes einschl exkl ff jan feb
mrz apr jun jul aug sep sept okt nov dez      `,
    mayEnd: 'usw etc',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: ',',
    groups: '.’ ',
    cardinals: `
null ein|eine|einen|einem|einer|eines|eins zwei|zwo drei vier fünf sechs sieben acht neun zehn
elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn`,
    tens: 'zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
    hundreds: 'hundert - - - - - - - - tausend',
    scales: `
100: hundert; 1000: tausend|tsd; 1000000: million|millionen|mio|mill; 1000000000:
milliarde|milliarden|mrd|mia; 1000000000000: billion|billionen|bio`,
    joins: 'und',
    compounds: true,
    doubtful: 'achten|viertel',
    ordinals: `
erste|ersten|erster|erstes zweite|zweiten|zweiter|zweites dritte|dritten|dritter|drittes
vierte|vierten|vierter|viertes fünfte|fünften|fünfter|fünftes sechste|sechsten|sechster|sechstes
siebte|siebten|siebter|siebtes achte|achter|achtes neunte|neunten|neunter|neuntes
zehnte|zehnten|zehnter|zehntes`,
    ordinalEndings: '.',
    numbering: 'nr|nummer',
    andHalf: 'einhalb',
    mixed: '1.5: anderthalb|eineinhalb',
    fractions: `
2: halb|halbe|halben|halbes|halber|hälfte; 3: drittel|dritteln; 4: viertel|vierteln; 5:
fünftel|fünfteln; 6: sechstel; 7: siebtel; 8: achtel; 10: zehntel|zehnteln`,
    dozens: '12: dutzend',
    several: `
12: dutzende|dutzenden; 100: hunderte|hunderten|hunderter; 1000: tausende|tausenden|tausender`,
    articles: '',
    about: 'etwa|rund|ungefähr|circa|ca|knapp|fast|gut|beinahe|zirka',
    minus: 'minus',
    belowZero: 'unter null|unter dem gefrierpunkt',
    aboveZero: 'über null|über dem gefrierpunkt',
    to: 'bis',
    from: 'von',
    between: 'zwischen',
    and: 'und',
    percent: 'prozent|v.h|vom hundert',
    percentBefore: '',
    points: 'prozentpunkt|prozentpunkte|prozentpunkten',
    basis: 'basispunkt|basispunkte|basispunkten',
    currencies: `
$: dollar; USD: us-dollar; EUR: euro|euros; GBP: pfund|britische pfund; CHF: franken|schweizer
franken|sfr; JPY: yen; CNY: yuan; RUB: rubel; kr: kronen; PLN: zloty; TRY: lira; DEM: mark|d-mark;
Rs: rupien`,
    cents: 'EUR: cent; CHF: rappen',
    of: '',
    units: `
kilometre: kilometer|kilometern|kilometers; mile: meile|meilen; metre: meter|metern|meters;
centimetre: zentimeter|zentimetern; millimetre: millimeter|millimetern; hectare: hektar;
square-metre: quadratmeter|quadratmetern; square-kilometre: quadratkilometer|quadratkilometern;
cubic-metre: kubikmeter|kubikmetern; kilometre/hour: stundenkilometer|stundenkilometern|kilometer
pro stunde; kilowatt-hour: kilowattstunde|kilowattstunden; megawatt-hour: megawattstunden;
kilogram: kilogramm|kilo|kilos; gram: gramm; tonne: tonne|tonnen; litre: liter|litern; barrel:
fass|barrel; degree: grad; celsius: celsius|grad celsius; fahrenheit: fahrenheit|grad fahrenheit;
megawatt: megawatt; gigawatt: gigawatt; kilowatt: kilowatt; knot: knoten; point: punkt|punkte|punkten; second: sekunde|sekunden;
minute: minute|minuten; hour: stunde|stunden|std; day: tag|tage|tagen; week: woche|wochen; month:
monat|monate|monaten; year: jahr|jahre|jahren; decade: jahrzehnt|jahrzehnte|jahrzehnten; pound: pfund`,
    weighs: 'wiegt|wog|wiegen|wogen|gewicht|schwer|schwere|schwerer|schweren',
    per: 'pro|je|im|in der|am|die',
    times: 'mal',
    repeats: '1: einmal; 2: zweimal; 3: dreimal; 4: viermal; 5: fünfmal',
    clock: 'uhr',
    clockAfter: '',
    clockBefore: '',
    wholeDay: true,
    am: 'morgens|früh|vormittags',
    pm: 'abends|nachmittags',
    noon: 'mittag',
    midnight: 'mitternacht',
    clockParts: '-30: halb; -15: viertel vor|dreiviertel; 15: viertel nach',
    clockHours: 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    age: 'jährig*|jahre alt|jährige*',
    ageBefore: '',
    ago: '',
    agoBefore: 'vor',
    last: 'letzte|letzten|letztes|letzter|vergangene|vergangenen|vergangenes|vergangener|vorige|vorigen|voriges',
    current: 'diese|dieser|dieses|diesem|diesen',
    next: 'nächste|nächsten|nächstes|nächster|kommende|kommenden|kommendes',
    days: '0: heute; -1: gestern; -2: vorgestern; 1: morgen; 2: übermorgen',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: true,
    dateMarks: '',
    dateJoins: 'den|dem',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'noun',
    uninitialled: 'der die das und',
    joiners: 'von der vom zu zum zur van de und für',
    naming: 'genannt getauft',
    caseEndings: '',
    articles:
      'der die das dem den des ein eine einem einen einer eines kein keine keinen am im zum zur vom beim ins ans jeder jede jedes dieser diese dieses sein seine seinen ihr ihre ihren ihrem seinem',
    clitics: '',
    ofHouses: {
      papers:
        'zeitung nachrichten rundfunk anzeiger tagblatt tageblatt kurier morgenpost abendblatt presse',
      papersInCompany: 'presse',
      articles: 'der die das',
      inside: 'der die das am',
    },
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'januar|jänner|jan|jän',
      'februar|feber|feb',
      'märz|mär|mrz',
      'april|apr',
      'mai',
      'juni|jun',
      'juli|jul',
      'august|aug',
      'september|sept|sep',
      'oktober|okt',
      'november|nov',
      'dezember|dez',
    ],
    weekdays: [
      'montag|mo',
      'dienstag|di',
      'mittwoch|mi',
      'donnerstag|do',
      'freitag|fr',
      'samstag|sonnabend|sa',
      'sonntag|so',
    ],

    seasons: ['frühling|frühjahr|frühjahrs', 'sommer|sommers', 'herbst|herbstes', 'winter|winters'],
    inSeasons: ['im frühling|im frühjahr', 'im sommer', 'im herbst', 'im winter'],
    order: 'dmy',
    published: [
      'veröffentlicht',
      'erschienen',
      'publiziert',
      'erstellt',
      'veröffentlicht am',
      'vom',
    ],
    updated: [
      'aktualisiert',
      'zuletzt aktualisiert',
      'geändert',
      'stand',
      'überarbeitet',
      'letzte aktualisierung',
    ],
    by: [
      'verfasst von',
      'veröffentlicht von',
      'verfasst durch',
      'von',
      'text von',
      'ein beitrag von',
      'autor',
      'autorin',
      'autoren',
      'geschrieben von',
      'text',
      'text und recherche',
      'kommentar von',
      'ein kommentar von',
      'eine kolumne von',
      'kolumne von',
      'ein gastbeitrag von',
      'gastbeitrag von',
      'eine analyse von',
      'analyse von',
      'eine glosse von',
      'ein interview von',
      'ein bericht von',
      'bericht von',
      'aufgezeichnet von',
      'interview von',
      'ein gastkommentar von',
      'eine reportage von',
      'ein essay von',
      'eine rezension von',
      'ein porträt von',
      'text und fotos',
      'text und bilder',
      'text und foto',
      'text & fotos',
      'text und fotos von',
      'protokolliert von',
      'das interview führte',
      'die fragen stellte',
      'von unserer korrespondentin',
      'von unserem korrespondenten',
      'von unserer redakteurin',
      'von unserem redakteur',
      'von unserem mitarbeiter',
      'von unserer mitarbeiterin',
    ],
  },

  // ── What stands around an author's name ───────────────────────────────────────────────────

  bylines: {
    roles:
      'redakteur*|korrespondent*|reporter*|autor|autorin|gastautor*|chefredakteur*|volont*|experte|expertin|kolumnist*|journalist*|ressortleiter*|mitarbeiter*|fotograf*',
    nobody:
      'redaktion|die redaktion|onlineredaktion|online-redaktion|autor|autoren|gast|gastautor|unbekannt|anonym|verlag|unser korrespondent|unsere korrespondentin|unserem korrespondenten|unserer redaktion|eigener bericht|agenturen|mit agenturmaterial',
    buttons:
      'folgen|profil|profil ansehen|mehr von|mehr lesen|alle artikel|kontakt|zur person|über den autor|über die autorin|veröffentlicht|aktualisiert',
    posts:
      'zeige alle beiträge von|alle beiträge von|alle artikel von|mehr artikel von|mehr von|beiträge von',
    where: 'aus|in|für|im',
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      'erschien zuerst|zuerst erschienen|erschien ursprünglich|ursprünglich erschienen|zuerst veröffentlicht|ursprünglich veröffentlicht|erstmals erschienen|erschien erstmals|zuerst publiziert|ist zuerst|erschien zunächst|zuerst auf|zuerst in|zuerst bei|mit freundlicher genehmigung|mit genehmigung|übernommen von|übernommen aus|original-content von|originalartikel|zum original|original erschienen|nachdruck aus|aus dem|erstveröffentlichung|erstveröffentlicht|zum abdruck|zum nachdruck|erlaubnis zur|mit erlaubnis',
    first: 'zuerst|erstmals|ursprünglich|zunächst|bereits|vorher|zuvor|früher',
    appeared:
      'erschien*|erschienen|veröffentlicht*|publiziert*|abgedruckt|gedruckt|gestanden|gesendet|stand',
    itself:
      'dieser text|dieser artikel|dieser beitrag|dieser bericht|diese geschichte|diese meldung|dieses interview|diese reportage|der text|der artikel|der beitrag|der bericht|die meldung',
    origin:
      'stammt|stammen|kommt von|kommt vom|entnommen|übernommen|entstand|geschrieben für|verdanken wir|wurde von|wurde vom',
    material:
      'mit material|mit informationen|mit inhalten|mit agenturmaterial|material von|mitarbeit|übermittelt durch|zur verfügung gestellt|bereitgestellt von|ein beitrag von|ein bericht von|mit|pressemitteilung',
    contributed: 'mitarbeit|hat mitgearbeitet|haben mitgearbeitet|unter mitarbeit',
    source:
      'quelle|quellen|via|original-content von|textquelle|originalquelle|aus|nach|zuerst in|gefunden bei|text|texte|erstveröffentlichung|fundstelle',
    mention:
      'laut|zufolge|nach angaben|nach informationen|bericht*|meldet*|schreib*|schrieb*|sagte*|sagt|gegenüber|zitier*|erklärte*|teilte*|mitgeteilt|dem bericht|im interview|im gespräch|bestätigt*|erfuhr|enthüllte*|vertraut*|anvertraut*|verriet*|verrät|verraten|enthüllt|aufgedeckt|recherchen|recherche|berichtet|gemeldet|öffentlich gemacht|bekannt gemacht|in erfahrung',
    picture:
      'foto|fotos|bild|bilder|bildquelle|fotograf|fotografin|symbolbild|archivbild|archivfoto|grafik|video|montage|aufnahme',
    staff:
      'redaktion|red|nachrichtenagentur|agentur|korrespondent|korrespondentin|online|dienst|newsroom',
    dateline: '',
    endings: 2,
    prefixes: '',
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    lines: LINES,
    commentHeading:
      /(?:\d{0,5}\s*(?:leser)?kommentare?(?:\s*\(?\d{1,5}\)?)?|(?:schreiben|hinterlassen) sie einen kommentar)/iu,
    notice: [
      'fehler gefunden?…',
      'haben sie einen fehler…',
      'fehler im text…',
      'einen fehler melden',
      'fehler melden',
      'markieren sie den text und drücken sie…',
      'text markieren und…',
      'dieser artikel ist älter als…',
    ],
    promotion: [
      'abonnieren sie…kanal…',
      'abonnieren sie…newsletter…',
      'folgen sie uns…',
      'folgen sie unserem…',
      'folge uns…',
      'folgt uns…',
      'jetzt newsletter abonnieren',
      'zum newsletter anmelden',
      'hier zum newsletter…',
      'melden sie sich…newsletter…an',
      'anzeige',
      'werbung',
      'artikel wird nach der werbung fortgesetzt',
      'unterstützen sie…journalismus…',
    ],
    related: [
      'lesen sie auch: …',
      'lesen sie auch',
      'lesen sie auch …',
      'mehr zum thema: …',
      'mehr zum thema',
      'auch interessant: …',
      'auch interessant',
      'lesen sie mehr: …',
      'siehe auch: …',
      'weiterlesen: …',
      'das könnte sie auch interessieren…',
      'passend dazu: …',
    ],
    caption: [
      'foto: …',
      'fotos: …',
      'bild: …',
      'bilder: …',
      'quelle: …',
      'symbolbild',
      'symbolfoto',
      'symbolbild: …',
      'archivbild',
      'archivfoto',
      'archivfoto: …',
      'video: …',
      'grafik: …',
    ],
    picture: /fotos?|bild(?:er)?/,
    rights: ['alle rechte vorbehalten…', 'nachdruck, auch auszugsweise…', '© …'],
    navigation: [
      'teilen',
      'artikel teilen',
      'drucken',
      'merken',
      'vorlesen',
      'kopieren',
      'link kopieren',
      'mehr anzeigen',
      'weiterlesen',
      'zurück',
      'nach oben',
      'startseite',
      'anmelden',
      'zur startseite',
    ],
    comments: [
      'kommentare',
      'kommentar schreiben',
      'kommentar verfassen',
      'leserkommentare',
      'diskutieren sie mit',
      'alle kommentare',
      'kommentare anzeigen',
    ],
    commentBy: ['schrieb', 'sagt'],
  },
};
