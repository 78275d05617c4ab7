import type { Language } from './language';

export const hu: Language = {
  code: 'hu',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: '',
    common: `
a az és hogy nem is egy ez volt meg csak de azt már el ha mint még ki vagy be lesz kell ezt
azonban szerint majd után között amely amelyek aki akik ami mert sem így úgy pedig lehet van
vannak voltak nagyon minden több két miatt során által alatt ott itt most mely ezek azok
őket őt neki nekik ezért amikor ahol illetve továbbá valamint ennek annak arra erre abban
ebben olyan ilyen lett lenne volna tudja tud nincs nélkül fel le`,
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
mondta mondja mondták közölte közölték közli hozzátette hozzáteszi elmondta elmondja
kijelentette kijelenti hangsúlyozta hangsúlyozza kiemelte kiemeli jelezte jelzi írta írja
válaszolta válaszol kérdezte kérdezi nyilatkozta nyilatkozott fogalmazott állította állítja
vélte véli figyelmeztetett magyarázta megjegyezte megjegyzi ismertette tájékoztatott
szögezte bejelentette bejelenti elismerte elismeri megerősítette ígérte tagadta idézte
reagált jegyezte`,
    according: [],
    accordingAfter: ['szerint'],
    pronouns: 'ő ők én mi aki',
    passive: 'van volt lett',
    deeds: `
elutasította elutasítja visszautasította megtagadta akarta akarja cáfolta cáfolja bólintott
sóhajtott nevetett mosolygott`,
    deedEndings: 'ította ítette',
    within: 'a az egy és',
    subject: '',
    marks: ['„”', '»«', '’’', '""'],
    dash: true,
    clipped: '',
    particles: 'de von',
    titles: `
dr ifj id özv úr asszony elnök miniszterelnök miniszter polgármester főpolgármester szóvivő
igazgató vezérigazgató képviselő államtitkár tábornok ezredes bíró ügyész püspök pápa
főtitkár alelnök edző professzor kormánybiztos főnök`,
    abbreviations: `
dr ifj id özv prof stb pl kb ill ún ti vö ld mrd m u köz sz old tel ker bp kft bt rt jan
febr márc ápr máj jún júl aug szept okt nov dec st min max fsz em`,
    mayEnd: 'stb',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: ',',
    groups: ' .',
    cardinals: `
nulla egy kettő|két három négy öt hat hét nyolc kilenc tíz|tizen tizenegy tizenkettő|tizenkét
tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc`,
    tens: 'húsz|huszon harminc negyven ötven hatvan hetven nyolcvan kilencven',
    hundreds: 'száz - - - - - - - - ezer',
    scales: '100: száz; 1000: ezer|e; 1000000: millió*|m; 1000000000: milliárd*|mrd',
    joins: '',
    compounds: true,
    doubtful: 'hat|hét|öt|e|négy|negyed|harmad',
    ordinals: `
első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik`,
    ordinalEndings: '.',
    numbering: 'szám',
    mixed: '1.5: másfél',
    fractions: `
2: fél|fele|felét; 3: harmad|harmada|harmadát; 4: negyed|negyede|negyedét; 5: ötöd|ötöde`,
    dozens: '12: tucat|tucatnyi',
    several: '100: százak|százával|százai; 1000: ezrek|ezrei|ezrével',
    articles: '',
    about: 'mintegy|körülbelül|kb|közel|csaknem|majdnem|nagyjából',
    minus: 'mínusz',
    to: 'és',
    between: '',
    and: 'és',
    percent: 'százalék*',
    percentBefore: '',
    points: 'százalékpont*',
    basis: 'bázispont*',
    currencies: `
$: dollár*; EUR: euró*|eur; HUF: forint*|ft; GBP: font|fontot|fontért; CHF: frank*; RUB: rubel*;
kr: korona|koronát|koronáért`,
    cents: '',
    of: '',
    units: `
kilometre: kilométer*|kilométerre; mile: mérföld*; metre: méter*; centimetre: centiméter*;
hectare: hektár*; square-metre: négyzetméter*; square-kilometre: négyzetkilométer*; cubic-metre:
köbméter*; kilogram: kilogramm*|kiló*; gram: gramm*; tonne: tonna|tonnát|tonnás; litre: liter*;
degree: fok|fokos|fokot; celsius: celsius-fok|celsius fok; point: pont|pontot|ponttal; second:
másodperc*; minute: perc|percet|perces|percig|perccel; hour: óra|órát|órán|órás|óráig; day:
nap|napot|napos|nappal|napig; week: hét|hetet|hetes|héttel; month: hónap*; year:
év|évet|évvel|évig|évre`,
    per: 'per',
    times: 'alkalommal',
    repeats: '1: egyszer; 2: kétszer; 3: háromszor',
    clock: 'órakor|óra|kor',
    clockAfter: '',
    clockBefore: '',
    wholeDay: true,
    am: 'reggel|délelőtt',
    pm: 'délután|este',
    noon: 'délben',
    midnight: 'éjfél|éjfélkor',
    clockParts: '-30: fél; -45: negyed; -15: háromnegyed',
    clockHours: `
egykor kettő|kettőkor három|háromkor négy|négykor öt|ötkor hat|hatkor hétkor nyolc|nyolckor
kilenc|kilenckor tíz|tízkor tizenegy|tizenegykor tizenkettő|tizenkettőkor`,
    age: 'éves|évesen|éveset',
    ageBefore: '',
    ago: 'ezelőtt',
    agoBefore: '',
    last: 'tavaly|múlt|elmúlt',
    current: 'idén|ezen a',
    next: 'jövő',
    days: '0: ma; -1: tegnap; -2: tegnapelőtt; 1: holnap',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '',
    dateJoins: '',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'name',
    joiners: 'de van von és',
    naming: '',
    caseEndings:
      'nak nek t ot et at ban ben ról ről tól től hoz hez val vel bol ból ra re on en é i ja je',
    clitics: '',
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'január|januári|januárban|januártól|januárjában|januárig|jan',
      'február|februári|februárban|februártól|februárjában|februárig|febr|feb',
      'március|márciusi|márciusban|márciustól|márciusában|márciusig|márc',
      'április|áprilisi|áprilisban|áprilistól|áprilisában|áprilisig|ápr',
      'május|májusi|májusban|májustól|májusában|májusig|máj',
      'június|júniusi|júniusban|júniustól|júniusában|júniusig|jún',
      'július|júliusi|júliusban|júliustól|júliusában|júliusig|júl',
      'augusztus|augusztusi|augusztusban|augusztustól|augusztusában|augusztusig|aug',
      'szeptember|szeptemberi|szeptemberben|szeptembertől|szeptemberében|szeptemberig|szept',
      'október|októberi|októberben|októbertől|októberében|októberig|okt',
      'november|novemberi|novemberben|novembertől|novemberében|novemberig|nov',
      'december|decemberi|decemberben|decembertől|decemberében|decemberig|dec',
    ],
    weekdays: [
      'hétfő|hétfőn|hétfői',
      'kedd|kedden|keddi',
      'szerda|szerdán|szerdai|sze',
      'csütörtök|csütörtökön|csütörtöki|csüt',
      'péntek|pénteken|pénteki',
      'szombat|szombaton|szombati|szo',
      'vasárnap|vasárnapi|vas',
    ],

    seasons: [
      'tavasz|tavasza|tavaszán|tavaszi',
      'nyár|nyara|nyarán|nyári',
      'ősz|ősze|őszén|őszi',
      'tél|telén|téli',
    ],
    inSeasons: ['tavasszal', 'nyáron', 'ősszel', 'télen'],
    order: 'ymd',
    published: ['megjelent', 'közzétéve', 'publikálva', 'létrehozva', 'megjelenés'],
    updated: ['frissítve', 'frissült', 'utolsó frissítés', 'módosítva', 'utoljára frissítve'],
    by: [
      'írta',
      'szerző',
      'szerzők',
      'a szerző',
      'készítette',
      'riporter',
      'írta és fényképezte',
      'szerkesztette',
    ],
  },

  // ── What stands around an author's name ───────────────────────────────────────────────────

  bylines: {
    roles: 'szerkesztő*|tudósító*|újságíró*|riporter*|főszerkesztő*|munkatárs*|fotós',
    nobody: 'szerkesztőség|szerző|vendég|névtelen|ismeretlen|admin',
    buttons: 'követés|profil|tovább|további cikkek|kapcsolat|közzétéve|frissítve',
    posts: 'összes bejegyzés|összes cikke|további cikkei',
    where: '',
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      'eredeti cikk*|eredetije|engedélyével|szíves engedélyével|jóvoltából|átvéve|átvett|közölte először|első megjelenés|első közlés|hozzájárulásával',
    first: 'eredetileg|először|elsőként|korábban|már',
    appeared: 'jelent meg|megjelent|megjelenés*|publikál*|közölt*|közöltük',
    itself: 'a cikk|ez a cikk|az írás|ez az írás|a szöveg|a riport|az interjú|cikkünk|a tudósítás',
    origin: 'származik|átvett*|vettük át|készült',
    material:
      'felhasználásával|alapján|közreműködésével|sajtóközlemény*|anyagából|információi|közleménye|nyomán',
    contributed: 'közreműködött|közreműködtek|közreműködésével|hozzájárult',
    source: 'forrás|források|via|forrása|eredeti forrás|szöveg|cikk|eredeti megjelenés',
    mention:
      'szerint|írja|írta|írják|írt|írtak|úgy tudja|kérdésére|megkeresésére|közölte|közli|jelenti|jelentette|mondta|elmondta|nyilatkozta|nyilatkozott|számolt be|beszámolt|idézi|idézte|tudósít*|tudomása|értesülése|információi|megerősítette|közlése|nyomán|interjúban|értesülései|értesült|árulta el|elárulta|bevallotta|leplezte|leleplezte|megírta|megtudta|adta hírül|derítette ki|kiderítette|tárta fel|feltárta|beszélt',
    picture: 'fotó|fotók|kép|képek|fotós|illusztráció|videó|felvétel',
    staff: 'szerkesztőség|tudósító|hírügynökség|munkatárs*|ügynökség',
    dateline: '',
    endings: 4,
    prefixes: '',
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    notice: [
      'hibát talált?…',
      'hibát talált a cikkben?…',
      'hibát találtál?…',
      'jelezze…',
      'hiba jelentése',
      'hibabejelentés',
      'jelölje ki a szöveget és nyomja meg a ctrl+enter…',
      'csak előfizetőknek…',
      'ez a tartalom csak előfizetőknek…',
      'ez a weboldal sütiket használ…',
      'az oldal sütiket használ…',
      'adatvédelmi tájékoztató',
      'adatvédelem',
    ],
    promotion: [
      'iratkozzon fel…',
      'iratkozz fel…',
      'fizessen elő…',
      'fizess elő…',
      'kövessen minket…',
      'kövess minket…',
      'kövesse…csatornánkat…',
      'csatlakozzon…',
      'csatlakozz…',
      'töltse le…alkalmazás…',
      'töltsd le…',
      'hirdetés',
      'a cikk a hirdetés után folytatódik',
      'a hirdetés után folytatjuk',
      'szponzorált tartalom',
      'támogassa…',
      'támogass…',
      'kattintson ide…',
      'ha szeretne…hírlevél…',
    ],
    related: [
      'olvassa el ezt is: …',
      'olvassa el ezt is',
      'olvasd el ezt is: …',
      'olvasta már?…',
      'olvastad már?…',
      'kapcsolódó cikkek',
      'kapcsolódó cikk',
      'kapcsolódó: …',
      'kapcsolódó anyagok',
      'ez is érdekelheti…',
      'ez is érdekelhet…',
      'további hírek',
      'bővebben: …',
      'lásd még: …',
      'ajánlott cikkek',
      'ajánljuk',
      'legolvasottabb',
      'a témában: …',
      'nézze meg ezt is: …',
    ],
    caption: [
      'fotó: …',
      'fotók: …',
      'kép: …',
      'képek: …',
      'forrás: …',
      'kép forrása: …',
      'illusztráció',
      'illusztráció: …',
      'képünk illusztráció',
      'archív fotó',
      'borítókép: …',
      'kiemelt kép: …',
      'nyitókép: …',
      'videó: …',
    ],
    rights: ['minden jog fenntartva…', '© …', 'copyright…'],
    navigation: [
      'megosztás',
      'megosztom',
      'oszd meg',
      'ossza meg',
      'nyomtatás',
      'mentés',
      'link másolása',
      'hallgassa meg',
      'vissza a tetejére',
      'tovább',
      'bejelentkezés',
      'főoldal',
      'küldés e-mailben',
      'több mutatása',
      'címkék: …',
    ],
    comments: [
      'hozzászólások',
      'kommentek',
      'szóljon hozzá',
      'szólj hozzá',
      'hozzászólok',
      'hozzászólás írása',
      'kommentelek',
      'megjegyzések',
    ],
  },
};
