import type { Language } from './language';

export const sv: Language = {
  code: 'sv',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: '',
    common: `
och i att det som en på är av för med till den har de inte om ett men var jag sig så han
från vi hon kan när där nu under också efter eller sina sin sitt vid mot man mycket alla ska
skulle bara finns hade blev blir mer än här år två över utan mellan kommer varit få må
enligt andra sedan då vad hur denna detta dessa dem deras hans hennes vår våra ut upp in
redan många måste kunde vill`,
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
sa sade säger sagt berättade berättar tillade tillägger förklarade förklarar uppgav uppger
skrev skriver menade menar hävdade hävdar betonade betonar svarade svarar frågade frågar
varnade varnar konstaterade konstaterar kommenterade kommenterar påpekade påpekar medgav
medger meddelade meddelar krävde kräver lovade lovar erkände bekräftade bekräftar fortsätter
fortsatte tycker tyckte tror anser`,
    according: ['enligt'],
    accordingAfter: [],
    pronouns: 'han hon vi jag hen',
    passive: 'är var blir blev blivit vara',
    deeds: `
vägrade vägrar avböjde avböjer avvisade avvisar ville vill försökte försöker valde väljer gick går
kom kommer tog tar höll håller skrattade suckade nickade ryckte skakade`,
    deedEndings: 'ade',
    within: 'en ett den det de av för på i från och vid till sin sitt sina hans hennes',
    subject: '',
    marks: ['””', '»»', '»«', '’’', '""'],
    dash: true,
    clipped: '',
    particles: 'af av von de',
    titles: `
herr fru fröken dr prof professor president statsminister statsministern minister ministern
borgmästare borgmästaren kommunalråd kommunalrådet talesperson talespersonen talesman
talesmannen direktör direktören vd ordförande ordföranden riksdagsledamot kung kungen
drottning drottningen prins prinsessa general överste åklagare åklagaren domare biskop polis
kapten kaptenen`,
    abbreviations: `
bl dvs etc ev fig forts inkl kl kr m mfl mm nr osv red resp s sid st tel tex ung ca obs proc
milj mkr jan feb mars apr aug sep sept okt nov dec dr prof f`,
    mayEnd: 'etc osv',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: ',',
    groups: ' .',
    cardinals: `
noll en|ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton
sjutton arton nitton`,
    tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
    hundreds: 'hundra - - - - - - - - tusen',
    scales: `
100: hundra; 1000: tusen|tkr; 1000000: miljon|miljoner|mn|milj; 1000000000:
miljard|miljarder|md|mdr`,
    joins: 'och',
    compounds: true,
    doubtful: 'kvart',
    ordinals: `
första|förste andra|andre tredje fjärde femte sjätte sjunde åttonde nionde tionde`,
    ordinalEndings: ':a|:e|a|e',
    numbering: 'nr|nummer',
    mixed: '1.5: halvannan',
    fractions: `
2: halv|halva|halvt|hälften; 3: tredjedel|tredjedelar; 4: fjärdedel|fjärdedelar|kvart; 5:
femtedel|femtedelar; 10: tiondel|tiondelar`,
    dozens: '12: dussin',
    several: '10: tiotals; 12: dussintals; 100: hundratals; 1000: tusentals',
    articles: '',
    about: 'omkring|cirka|ca|nästan|ungefär|drygt|knappt|runt',
    minus: 'minus',
    to: 'till',
    from: 'från',
    between: 'mellan',
    and: 'och',
    percent: 'procent',
    percentBefore: '',
    points: 'procentenhet|procentenheter',
    basis: 'räntepunkter|baspunkter',
    currencies: `
$: dollar; EUR: euro; SEK: krona|kronor|kr; GBP: pund; NOK: norska kronor; DKK: danska kronor;
JPY: yen; CNY: yuan; RUB: rubel`,
    cents: 'SEK: öre',
    of: '',
    units: `
kilometre: kilometer; 10 kilometre: mil; metre: meter; centimetre: centimeter; hectare: hektar;
square-metre: kvadratmeter|kvm; square-kilometre: kvadratkilometer; cubic-metre: kubikmeter;
kilometre/hour: kilometer i timmen; kilogram: kilogram|kilo; gram: gram; tonne: ton; litre: liter;
degree: grad|grader; celsius: grader celsius|celsius; point: poäng|punkt|punkter; second:
sekund|sekunder; minute: minut|minuter; hour: timme|timmar|timmen|tim; day: dag|dagar|dagen|dygn;
week: vecka|veckor|veckan; month: månad|månader|månaden; year: år|året; pound: pund`,
    weighs: 'väger|vägde|vikt|tung|tunga',
    per: 'per|i|om',
    times: 'gånger',
    repeats: '1: en gång; 2: två gånger',
    clock: '',
    clockAfter: '',
    clockBefore: 'klockan|kl',
    wholeDay: true,
    am: 'på morgonen|på förmiddagen',
    pm: 'på kvällen|på eftermiddagen',
    noon: '',
    midnight: 'midnatt',
    clockParts: '-30: halv; -15: kvart i; 15: kvart över',
    clockHours: 'ett två tre fyra fem sex sju åtta nio tio elva tolv',
    age: 'årig*|år gammal|åring*',
    ageBefore: '',
    ago: 'sedan',
    agoBefore: '',
    last: 'förra|senaste',
    current: 'denna|detta',
    next: 'nästa|kommande',
    days: '0: idag|i dag; -1: igår|i går; 1: imorgon|i morgon; -2: i förrgår',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '',
    dateJoins: '',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'name',
    joiners: 'af av von de och',
    naming: 'kallad kallat döpt',
    caseEndings: '',
    clitics: '',
    ofHouses: {
      articles: 'den det',
    },
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'januari|jan',
      'februari|feb|febr',
      'mars|mar',
      'april|apr',
      'maj',
      'juni|jun',
      'juli|jul',
      'augusti|aug',
      'september|sept|sep',
      'oktober|okt',
      'november|nov',
      'december|dec',
    ],
    weekdays: [
      'måndag|måndagen|måndagens|mån',
      'tisdag|tisdagen|tisdagens|tis',
      'onsdag|onsdagen|onsdagens|ons',
      'torsdag|torsdagen|torsdagens|tors|tor',
      'fredag|fredagen|fredagens|fre',
      'lördag|lördagen|lördagens|lör',
      'söndag|söndagen|söndagens|sön',
    ],

    seasons: ['våren', 'sommar|sommaren', 'höst|hösten', 'vinter|vintern'],
    inSeasons: [
      'på våren|under våren|i våras',
      'på sommaren|under sommaren|i somras',
      'på hösten|under hösten|i höstas',
      'på vintern|under vintern|i vintras',
    ],
    order: 'dmy',
    published: ['publicerad', 'publicerat', 'publicerades', 'först publicerad', 'skapad'],
    updated: [
      'uppdaterad',
      'uppdaterat',
      'senast uppdaterad',
      'senast ändrad',
      'ändrad',
      'uppdaterades',
    ],
    by: [
      'publicerad av',
      'av',
      'text',
      'skriven av',
      'författare',
      'en krönika av',
      'krönika av',
      'en analys av',
      'analys av',
      'ett reportage av',
      'text och bild',
      'reporter',
      'skribent',
      'text och foto',
      'text & foto',
      'av vår korrespondent',
    ],
  },

  // ── What stands around an author's name ───────────────────────────────────────────────────

  bylines: {
    roles:
      'redaktör*|korrespondent*|reporter*|journalist*|krönikör*|skribent*|medarbetare|fotograf*',
    nobody: 'redaktionen|redaktion|författare|gäst|anonym|okänd|webbredaktionen',
    buttons: 'följ|visa profil|läs mer|fler artiklar|kontakt|publicerad|uppdaterad',
    posts: 'visa alla inlägg av|alla inlägg av|alla artiklar av|mer av',
    where: 'i|för|på',
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      'publicerades först|först publicerad*|publicerades ursprungligen|ursprungligen publicerad*|först publicerat|har tidigare publicerats|publicerats i|publicerades i|publicerad i|återpubliceras|återges med|med tillstånd|med benäget tillstånd|originalartikel*|läs originalet|hämtad från|hämtat från|först publicering|förstapublicering|återgiven med|med tillåtelse',
    first: 'först|ursprungligen|tidigare|för första gången|redan',
    appeared: 'publicerad*|publicerat*|publicerats|publicerades|införd*|tryckt*|stod|sänd*',
    itself:
      'artikeln|texten|den här artikeln|den här texten|denna artikel|denna text|reportaget|intervjun|inlägget',
    origin: 'kommer från|är hämtad*|är skriven för|är från|är lånad|är köpt av',
    material:
      'med material|med information|i samarbete med|pressmeddelande från|levererad av|med uppgifter från',
    contributed: 'medverkade|har bidragit|bidrog till|med bidrag från',
    source: 'källa|källor|via|från|ursprunglig källa|text|texter|ur',
    mention:
      'enligt|rapporterar|rapporterade|skriver|skrev|uppger|uppgav|säger|sa|sade|berättar|berättade|avslöjar|avslöjade|citerar|citeras|i en intervju|meddelar|erfar|bekräftar|först med|avslöjat|avslöjats|berättat|berättats|rapporterat|rapporterats|anförtrodde|anförtrott|yppade|bekräftade|bekräftat|uppgett|sagt|erfarit|fick veta',
    picture: 'foto|foton|bild|bilder|fotograf|arkivbild|illustration|grafik|genrebild',
    staff: 'redaktionen|redaktion|nyhetsbyrå|nyhetsbyrån|korrespondent|reporter|nyheter',
    dateline: '',
    endings: 1,
    prefixes: '',
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    lines: [
      {
        why: 'promotion',
        pattern:
          /^(?:reklam|annons)\s*(?::(?=[^.]{0,120}$)|$|[–—-]\s|\(?(?:scroll|continue|story|article)\b)/iu,
        maxWords: 20,
      },
    ],
    notice: [
      'hittat fel?…',
      'har du hittat ett fel?…',
      'hittade du ett fel?…',
      'fel i artikeln?…',
      'tipsa oss om fel…',
      'rapportera fel…',
      'rätta oss…',
      'rapportera ett fel',
      'markera texten och tryck ctrl+enter…',
      'det här är en låst artikel…',
      'endast för prenumeranter…',
      'vi använder cookies…',
      'vi använder kakor…',
      'personuppgiftspolicy',
      'integritetspolicy',
      'artikeln är mer än…gammal',
    ],
    promotion: [
      'prenumerera…',
      'bli prenumerant…',
      'följ oss på…',
      'följ oss i…',
      'följ vår…',
      'anmäl dig…nyhetsbrev…',
      'få vårt nyhetsbrev…',
      'få nyhetsbrevet…',
      'ladda ner appen…',
      'ladda ner vår app…',
      'annons',
      'annonsinnehåll',
      'sponsrat innehåll',
      'artikeln fortsätter efter annonsen',
      'artikeln fortsätter nedanför annonsen',
      'stöd…journalistik…',
      'klicka här…',
      'tipsa oss…',
      'tipsa redaktionen…',
    ],
    related: [
      'läs också: …',
      'läs också',
      'läs även: …',
      'läs även',
      'läs mer: …',
      'läs mer',
      'läs mer om…',
      'läs vidare: …',
      'se även: …',
      'se också: …',
      'se även',
      'relaterat',
      'relaterade artiklar',
      'mest läst',
      'mest lästa',
      'fler nyheter',
      'mer om ämnet',
      'lyssna också: …',
      'rekommenderas',
    ],
    caption: [
      'foto: …',
      'foton: …',
      'bild: …',
      'bilden: …',
      'arkivbild',
      'arkivbild: …',
      'arkivfoto',
      'genrebild',
      'video: …',
      'grafik: …',
      'illustration: …',
    ],
    rights: [
      'alla rättigheter förbehållna…',
      'eftertryck förbjudet…',
      '© …',
      'copyright…',
      'kopiering förbjuden…',
    ],
    navigation: [
      'dela',
      'dela artikeln',
      'dela på…',
      'skriv ut',
      'spara',
      'kopiera länk',
      'kopiera länken',
      'lyssna',
      'lyssna på artikeln',
      'till toppen',
      'visa mer',
      'logga in',
      'hem',
      'stäng',
      'meny',
    ],
    comments: [
      'kommentarer',
      'kommentera',
      'kommentera artikeln',
      'skriv en kommentar',
      'lämna en kommentar',
      'visa kommentarer',
      'läs kommentarer',
    ],
  },
};
