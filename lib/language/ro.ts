import type { Language } from './language';

export const ro: Language = {
  code: 'ro',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: '',
    common: `
de și în a la cu o că pe nu din un este care pentru s-a mai sunt au fost ce după al ar fi se
sau prin dar cum ca până când doar între fără despre iar unde acest această aceste acești
acesta aceasta lui ei lor său sa săi sale fiind avea avut are am ai vor va foarte toate tot
toți încă deja astfel potrivit dintre spre sub peste contra cel cea cei cele unei unui unor
nici decât ale ori aș ani anul fie`,
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
spus spune spunea afirmat afirmă declarat declară precizat precizează adăugat adaugă
explicat explică subliniat subliniază anunțat anunță scris scrie transmis transmite susținut
susține menționat menționează arătat arată avertizat avertizează răspuns răspunde întrebat
întreabă povestit povestește recunoscut recunoaște comentat comentează relatat relatează
informat promis confirmat negat atras conchis continuat declara reiterat zis zice completat`,
    according: ['potrivit', 'conform', 'după spusele'],
    accordingAfter: [],
    pronouns: 'el ea ei ele eu noi cine',
    passive: 'este sunt fost fi',
    deeds: `
refuzat refuză respins respinge evitat evită vrut vrea încercat încearcă dezmințit dezminte
ridicat zâmbit oftat`,
    within: 'a al ai ale de din la lui unui unei un o și pentru cu în',
    subject: '',
    marks: ['„”', '«»', '‘’', '""'],
    dash: true,
    clipped: '',
    particles: 'de din van von',
    titles: `
dl dna dra domnul doamna dr prof ing președintele președinta premierul ministrul ministra
primarul purtătorul purtătoarea directorul directoarea secretarul deputatul deputata
senatorul senatoarea generalul colonelul procurorul judecătorul episcopul papa prefectul
consilierul viceprim-ministrul`,
    abbreviations: `
dl dna dra dr prof ing nr str bd etc ex art alin pag cca ș.a tel jud ian feb mart apr iun
iul aug sept oct nov dec sf gen col lt av min max`,
    mayEnd: 'etc',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: ',',
    groups: '. ',
    cardinals: `
zero unu|un|o|una doi|două trei patru cinci șase|şase șapte|şapte opt nouă zece unsprezece
doisprezece|douăsprezece treisprezece paisprezece cincisprezece șaisprezece|şaisprezece
șaptesprezece|şaptesprezece optsprezece nouăsprezece`,
    tens: `
douăzeci treizeci patruzeci cincizeci șaizeci|şaizeci șaptezeci|şaptezeci optzeci nouăzeci`,
    hundreds: '',
    scales: `
100: sută|sute; 1000: mie|mii; 1000000: milion|milioane|mil|mil.; 1000000000: miliard|miliarde|mld`,
    joins: 'și|şi',
    compounds: false,
    doubtful: 'mie|mii|mil|nouă',
    ordinals: 'primul|prima doilea|doua treilea|treia patrulea|patra cincilea|cincea',
    ordinalEndings: '-a|-lea',
    numbering: 'nr|numărul',
    fractions: '2: jumătate|jumătatea; 3: treime|treimi; 4: sfert|sferturi; 5: cincime|cincimi',
    dozens: '12: duzină',
    several: '10: zeci; 100: sute; 1000: mii',
    articles: '',
    about: 'circa|aproximativ|aproape|în jur de|vreo',
    minus: 'minus',
    to: 'până la|la',
    between: 'între',
    and: 'și|şi',
    percent: 'la sută|procent|procente',
    percentBefore: '',
    points: 'punct procentual|puncte procentuale',
    basis: 'puncte de bază',
    currencies: `
$: dolar|dolari; EUR: euro; RON: leu|lei; GBP: lira|lire|lire sterline; CHF: franci|franci
elvețieni; RUB: ruble; kr: coroane`,
    cents: 'RON: ban|bani',
    of: 'de',
    units: `
kilometre: kilometru|kilometri; mile: milă|mile; metre: metru|metri; centimetre: centimetri;
hectare: hectar|hectare; square-metre: metri pătrați|metri pătraţi; square-kilometre: kilometri
pătrați|kilometri pătraţi; cubic-metre: metri cubi; kilometre/hour: kilometri pe oră; kilogram:
kilogram|kilograme; gram: grame; tonne: tonă|tone; litre: litru|litri; degree: grad|grade;
celsius: grade celsius; point: punct|puncte; second: secundă|secunde; minute: minut|minute; hour:
oră|ore; day: zi|zile; week: săptămână|săptămâni; month: lună|luni; year: an|ani`,
    per: 'pe|la',
    times: 'ori',
    repeats: '',
    clock: '',
    clockAfter: '',
    clockBefore: 'ora|orele|la ora',
    wholeDay: true,
    am: 'dimineața|dimineaţa',
    pm: 'seara|după-amiaza',
    noon: 'prânz',
    midnight: 'miezul nopții|miezul nopţii',
    age: 'de ani',
    ageBefore: 'în vârstă de',
    ago: '',
    agoBefore: 'acum',
    last: 'trecut|trecută',
    current: 'acest|această',
    next: 'viitor|viitoare',
    days: '0: azi|astăzi; -1: ieri; -2: alaltăieri; 1: mâine',
    doubtfulMonths: 'mai',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '',
    dateJoins: 'din|anului',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'name',
    joiners: 'de din și',
    naming: '',
    caseEndings: 'a ei ul ului lui i e ă',
    clitics: '',
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'ianuarie|ian',
      'februarie|feb|febr',
      'martie|mar',
      'aprilie|apr',
      'mai',
      'iunie|iun',
      'iulie|iul',
      'august|aug',
      'septembrie|sept|sep',
      'octombrie|oct',
      'noiembrie|noi|nov',
      'decembrie|dec',
    ],
    weekdays: [
      'luni|lun',
      'marți|marţi|mar',
      'miercuri|mie',
      'joi',
      'vineri|vin',
      'sâmbătă|sâmbăta|sâm',
      'duminică|duminica|dum',
    ],

    seasons: [
      'primăvară|primăvara|primăverii',
      'vară|vara|verii',
      'toamnă|toamna|toamnei',
      'iarnă|iarna|iernii',
    ],
    inSeasons: [
      'în primăvară|în primăvara',
      'în vară|în vara',
      'în toamnă|în toamna',
      'în iarnă|în iarna',
    ],
    order: 'dmy',
    published: ['publicat', 'publicată', 'data publicării', 'postat', 'creat'],
    updated: ['actualizat', 'actualizată', 'ultima actualizare', 'modificat'],
    by: [
      'publicat de',
      'de',
      'scris de',
      'autor',
      'autoare',
      'autori',
      'un articol de',
      'o analiză de',
      'text de',
      'interviu de',
      'redactor',
      'a consemnat',
    ],
  },

  // ── What stands around an author's name ───────────────────────────────────────────────────

  bylines: {
    roles:
      'redactor*|corespondent*|jurnalist*|editor|editoare|reporter*|editorialist*|colaborator*|fotograf',
    nobody: 'redacția|redactia|autor|invitat|anonim|necunoscut|admin',
    buttons: 'urmărește|vezi profilul|citește mai mult|mai multe|contact|publicat|actualizat',
    posts: 'vezi toate articolele de|toate articolele de|articole de',
    where: 'la|pentru|din',
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      'publicat* inițial|publicat* prima dată|publicat* pentru prima dată|apărut* inițial|a apărut în|apărut în|publicat* în|publicat* de|publicat* pe|articol preluat|preluat din|preluat de|preluare din|reprodus din|cu permisiunea|prin amabilitatea|articolul original|citește originalul|extras din|prima publicare|cu acordul|cu acceptul|prin bunăvoința',
    first: 'inițial|prima dată|pentru prima dată|anterior|mai întâi|original|deja',
    appeared: 'apărut*|publicat*|tipărit*|difuzat*|postat*',
    itself:
      'articolul|acest articol|textul|acest text|reportajul|interviul|materialul|acest material|știrea',
    origin: 'provine|este preluat*|a fost preluat*|este scris de|a fost scris|aparține|este de la',
    material:
      'cu informații|informații de la|cu materiale|pe baza|comunicat|furnizat de|în colaborare cu',
    contributed: 'a contribuit|au contribuit|contribuit la',
    source: 'sursa|sursă|surse|via|preluare|sursa originală|text|texte|reportaj',
    mention:
      'potrivit|conform|relatează|a relatat|transmite|a transmis|scrie|a scris|informează|a informat|anunță|a anunțat|a declarat|declarat pentru|a spus|spune|a precizat|notează|citat* de|citat|citând|într-un interviu|dezvăluie|a dezvăluit|susține|afirmă|arată|a confirmat|dezvăluit*|povestit*|relatat*|mărturisit*|destăinuit*|anunțat*|semnalat*|aflat|a aflat|a publicat|confirmat*|scris de|explicat*|prezentat*',
    picture:
      'foto|fotografie|fotografii|imagine|imagini|fotograf|credit foto|ilustrație|video|arhivă',
    staff: 'redacția|redacţia|agenția|agenţia|corespondent|reporter|autor|editor',
    dateline: '',
    endings: 3,
    prefixes: '',
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    notice: [
      'ai găsit o greșeală?…',
      'ați găsit o greșeală?…',
      'ați observat o greșeală?…',
      'ai observat o eroare?…',
      'raportează o eroare',
      'raportați o eroare',
      'selectează textul și apasă ctrl+enter…',
      'selectați textul și apăsați ctrl+enter…',
      'conținut exclusiv pentru abonați…',
      'acest site folosește cookie…',
      'acest site utilizează cookie…',
      'folosim cookie…',
      'politica de confidențialitate',
    ],
    promotion: [
      'abonează-te…',
      'abonați-vă…',
      'urmărește-ne…',
      'urmăriți-ne…',
      'urmărește canalul…',
      'intră pe canalul…',
      'alătură-te…',
      'înscrie-te…',
      'descarcă aplicația…',
      'primește…newsletter…',
      'publicitate',
      'articolul continuă după…',
      'articolul continuă mai jos',
      'conținut sponsorizat',
      'click aici…',
      'apasă aici…',
      'dacă ți-a plăcut…',
      'ți-a plăcut articolul?…',
    ],
    related: [
      'citește și: …',
      'citește și',
      'citiți și: …',
      'citiți și',
      'citește și …',
      'citește mai mult: …',
      'citește mai multe: …',
      'citește mai mult',
      'vezi și: …',
      'vezi și',
      'vedeți și: …',
      'articole similare',
      'articole recomandate',
      'știri recomandate',
      'pe aceeași temă',
      'te-ar putea interesa…',
      'cele mai citite',
      'recomandări',
      'recomandate',
      'detalii: …',
    ],
    caption: [
      'foto: …',
      'fotografie: …',
      'foto cu caracter ilustrativ',
      'foto arhivă',
      'foto: arhivă',
      'imagine de arhivă',
      'sursa foto: …',
      'sursă foto: …',
      'sursa: …',
      'sursă: …',
      'imagine ilustrativă',
      'credit foto: …',
      'video: …',
    ],
    rights: ['toate drepturile rezervate…', 'reproducerea…interzisă…', '© …', 'copyright…'],
    navigation: [
      'distribuie',
      'distribuie articolul',
      'distribuie pe…',
      'tipărește',
      'printează',
      'salvează',
      'copiază linkul',
      'copiază link',
      'ascultă',
      'ascultă articolul',
      'sus',
      'înapoi sus',
      'vezi mai mult',
      'autentificare',
      'acasă',
      'trimite pe email',
      'etichete: …',
    ],
    comments: [
      'comentarii',
      'lasă un comentariu',
      'adaugă un comentariu',
      'adaugă comentariu',
      'scrie un comentariu',
      'vezi comentariile',
      'comentează',
    ],
  },
};
