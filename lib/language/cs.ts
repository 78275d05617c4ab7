import type { Language } from './language';

export const cs: Language = {
  code: 'cs',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: '',
    common: `
a v se na je že s z do o i to ve k pro za by ale si po jako podle od jsou který která které
jen také nebo už při jeho až být byl byla bylo byli není tak jak co aby když ze jej jejich
její před ještě mezi této tento tato toto tím tom má mají let roce více bude budou může
pouze proti protože kde kdy však pak než nad pod bez ani ho mu mi nás nám vám jsme jste jsem
tedy kteří svůj své`,
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
řekl řekla řekli říká říkal uvedl uvedla uvedli uvádí dodal dodala dodává prohlásil
prohlásila prohlašuje sdělil sdělila sdělili vysvětlil vysvětlila vysvětluje zdůraznil
zdůraznila zdůrazňuje napsal napsala píše upozornil upozornila upozorňuje tvrdí tvrdil
tvrdila odpověděl odpověděla odpovídá zeptal zeptala ptá oznámil oznámila oznamuje potvrdil
potvrdila potvrzuje připustil připustila přiznal přiznala poznamenal poznamenala konstatoval
konstatovala konstatuje komentoval komentovala popsal popsala popisuje varoval varovala
varuje míní věří slíbil slíbila zopakoval doplnil doplnila doplňuje podotkl podotkla vzkázal
informoval informovala`,
    according: ['podle', 'dle'],
    accordingAfter: [],
    pronouns: 'on ona oni já my kdo',
    passive: 'je jsou byl byla bylo byly být',
    deeds: `
odmítl odmítla odmítá chtěl chtěla chce zkusil zkusila popřel popřela popírá pokrčil pokrčila
povzdechl povzdechla vyhnul vyhnula zavrhl`,
    deedEndings: 'al ala il ila',
    within: 'v ve z ze na pro o a i od do při',
    subject: '',
    marks: ['„“', '»«', '‚‘', '""'],
    dash: true,
    clipped: '',
    particles: 'z ze von de van',
    titles: `
pan paní dr mudr ing mgr prof doc prezident prezidentka premiér premiérka ministr ministryně
starosta starostka primátor primátorka mluvčí ředitel ředitelka předseda předsedkyně
poslanec poslankyně senátor senátorka hejtman hejtmanka generál plukovník kapitán soudce
soudkyně státní biskup papež trenér`,
    abbreviations: `
ing mgr bc dr mudr judr phdr rndr prof doc csc tzv tj např apod atd atp č čp ul nám str s r
sv p tis mil mld kč hod min max resp popř viz kap obr red tel odd stol`,
    mayEnd: 'apod atd',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: ',',
    groups: ' .',
    cardinals: `
nula jeden|jedna|jedno|jednoho dva|dvě|dvou|dvěma tři|tří|třemi|třech čtyři|čtyř|čtyřmi pět|pěti
šest|šesti sedm|sedmi osm|osmi devět|devíti deset|deseti jedenáct|jedenácti dvanáct|dvanácti
třináct|třinácti čtrnáct|čtrnácti patnáct|patnácti šestnáct|šestnácti sedmnáct|sedmnácti
osmnáct|osmnácti devatenáct|devatenácti`,
    tens: `
dvacet|dvaceti třicet|třiceti čtyřicet|čtyřiceti padesát|padesáti šedesát|šedesáti
sedmdesát|sedmdesáti osmdesát|osmdesáti devadesát|devadesáti`,
    hundreds: 'sto dvěstě - - - - - - - tisíc',
    scales: `
100: sta|set|stě; 1000: tisíc|tisíce|tis; 1000000:
milion|miliony|milionů|milión|milióny|miliónů|mil|mio; 1000000000:
miliarda|miliardy|miliard|miliardu|mld; 1000000000000: bilion|biliony|bilionů`,
    joins: '',
    compounds: false,
    doubtful: 'mil|set|sta',
    ordinals: `
první|prvního druhý|druhá|druhé|druhého|druhou třetí|třetího čtvrtý|čtvrtá|čtvrté pátý|pátá|páté`,
    ordinalEndings: '.',
    numbering: 'č|číslo',
    mixed: '1.5: půldruhého|půldruhé|poldruhého',
    fractions: `
2: půl|polovina|polovinu|poloviny; 3: třetina|třetinu|třetiny; 4:
čtvrtina|čtvrtinu|čtvrtiny|čtvrt; 5: pětina|pětinu|pětiny; 10: desetina|desetinu|desetiny`,
    dozens: '12: tucet',
    several: '10: desítky|desítek; 100: stovky|stovek; 1000: tisíce',
    articles: '',
    about: 'asi|zhruba|přibližně|kolem|téměř|skoro|okolo',
    minus: 'minus',
    to: 'až|do',
    between: 'mezi',
    and: 'a',
    percent: 'procento|procenta|procent',
    percentBefore: '',
    points: 'procentní bod|procentní body|procentních bodů|procentního bodu',
    basis: 'bazických bodů',
    currencies: `
$: dolar*; EUR: euro|eura|eur; CZK: koruna|koruny|korun|korunu|kč; GBP: libra|libry|liber; CHF:
frank*; RUB: rubl*; PLN: zlotých; HUF: forint*`,
    cents: 'CZK: haléř|haléře|haléřů',
    of: '',
    units: `
kilometre: kilometr*; mile: míle|mil; metre: metr*; centimetre: centimetr*; hectare: hektar*;
square-metre: metrů čtverečních|metry čtvereční; square-kilometre: kilometrů čtverečních;
cubic-metre: metrů krychlových; kilogram: kilogram*|kilo|kila|kil; gram: gram*; tonne:
tuna|tuny|tun; litre: litr*; degree: stupeň|stupně|stupňů; celsius: stupňů celsia|stupně celsia;
point: bod|body|bodů; second: sekund*|vteřin*; minute: minut*; hour: hodina|hodiny|hodinu; day:
den|dny|dní|dnů|dnem; week: týden|týdny|týdnů|týdnem; month: měsíc|měsíce|měsíců; year:
rok|roky|let|roku|lety|rokem`,
    per: 'za|na',
    times: 'krát',
    repeats: '1: jednou; 2: dvakrát; 3: třikrát',
    clock: 'hodin|hod',
    clockAfter: '',
    clockBefore: 'v|ve',
    wholeDay: true,
    am: 'ráno|dopoledne',
    pm: 'odpoledne|večer',
    noon: 'poledne',
    midnight: 'půlnoc|půlnoci',
    clockParts: '-30: půl; -45: čtvrt na; -15: tři čtvrtě na|třičtvrtě na',
    clockHours: `
jedné|jednu druhé|dvě třetí|tři čtvrté|čtyři páté|pět šesté|šest sedmé|sedm osmé|osm
deváté|devět desáté|deset jedenácté|jedenáct dvanácté|dvanáct`,
    age: 'letý|letá|letého|letou|letí|letému',
    ageBefore: 've věku',
    ago: '',
    agoBefore: 'před',
    last: 'minulý|minulém|minulého|minulou|loňský',
    current: 'tento|tuto|tomto',
    next: 'příští|příštím',
    days: '0: dnes; -1: včera; -2: předevčírem; 1: zítra',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '',
    dateJoins: '',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'name',
    joiners: 'z ze de van von a',
    naming: '',
    caseEndings: 'a u ovi em e y o ou i em ové ův ova ého ému ým ém á é ů ům ech ich ami',
    clitics: '',
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'leden|ledna|lednu|led',
      'únor|února|únoru|úno',
      'březen|března|březnu|bře',
      'duben|dubna|dubnu|dub',
      'květen|května|květnu|kvě',
      'červen|června|červnu|čvn',
      'červenec|července|červenci|čvc',
      'srpen|srpna|srpnu|srp',
      'září|zář',
      'říjen|října|říjnu|říj',
      'listopad|listopadu|lis',
      'prosinec|prosince|prosinci|pro',
    ],
    weekdays: [
      'pondělí|pondělím|po',
      'úterý|úterním|út',
      'středa|středu|středy|středě|st',
      'čtvrtek|čtvrtka|čtvrtku|čt',
      'pátek|pátku|pá',
      'sobota|sobotu|soboty|sobotě|so',
      'neděle|neděli|nedělí|ne',
    ],

    seasons: [
      'jaro|jara|jaře|jarem',
      'léto|létě',
      'podzim|podzimu|podzimem',
      'zima|zimy|zimu|zimě',
    ],
    inSeasons: ['na jaře', 'v létě', 'na podzim', 'v zimě'],
    order: 'dmy',
    published: ['publikováno', 'zveřejněno', 'vydáno', 'datum vydání', 'vytvořeno'],
    updated: ['aktualizováno', 'aktualizace', 'upraveno', 'naposledy aktualizováno'],
    by: [
      'napsal(a)',
      'autor',
      'autorka',
      'autoři',
      'napsal',
      'napsala',
      'text',
      'autorky',
      'připravil',
      'připravila',
      'zpracoval',
      'zpracovala',
      'text a foto',
      'rozhovor vedl',
      'rozhovor vedla',
    ],
  },

  // ── What stands around an author's name ───────────────────────────────────────────────────

  bylines: {
    roles: 'redaktor*|zpravodaj*|novinář*|komentátor*|reportér*|šéfredaktor*|fotograf*',
    nobody: 'redakce|autor|host|anonym|neznámý|admin',
    buttons: 'sledovat|zobrazit profil|číst dále|další články|kontakt|publikováno|aktualizováno',
    posts: 'zobrazit všechny příspěvky|všechny články|další články od',
    where: '',
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      'poprvé vyšel*|vyšel* poprvé|původně vyšel*|vyšel* původně|původně publikov*|původně zveřejn*|poprvé publikov*|poprvé zveřejn*|vyšlo v|vyšel v|vyšel na|převzato z|přetištěno|se svolením|s laskavým svolením|původní článek|originální článek|publikováno v|zveřejněno v|první zveřejnění|první publikace|otištěno se|s povolením',
    first: 'poprvé|původně|dříve|nejprve|už|již|předtím|prvně',
    appeared: 'vyšel*|vyšlo|publikov*|zveřejn*|otištěn*|uveřejněn*|vydán*',
    itself: 'článek|text|tento článek|tento text|příspěvek|reportáž|rozhovor|zpráva',
    origin: 'pochází|je převzat*|byl převzat*|vznikl pro|byl napsán pro|je z',
    material: 's využitím|z materiálů|ve spolupráci s|s přispěním|tisková zpráva|dodal*|poskytl*',
    contributed: 'přispěl*|spolupracoval*|na článku se podílel*',
    source: 'zdroj|zdroje|via|převzato z|podle|s|text|texty|přetištěno z',
    mention:
      'podle|uvádí|uvedl*|informuj*|informoval*|píše|píší|napsal*|řekl*|říká|sdělil*|oznámil*|citoval*|cituje|v rozhovoru|potvrdil*|zjistil*|odhalil*|upozornil*|přinesl*|s odvoláním na|s odkazem na|svěřil*|prozradil*|přiznal*|vylíčil*|popsal*|zjištěn*|odhalen*|zveřejnil*|vyplývá z|dozvěděl*|potvrzen*|informace',
    picture: 'foto|fotografie|fotograf|snímek|autor fota|ilustrační|ilustrace|video|zdroj foto',
    staff: 'redakce|red|agentura|zpravodaj|zpravodajka|tisková agentura',
    dateline: '',
    endings: 3,
    prefixes: '',
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    lines: [
      {
        why: 'promotion',
        pattern:
          /^(?:reklama)\s*(?::(?=[^.]{0,120}$)|$|[–—-]\s|\(?(?:scroll|continue|story|article)\b)/iu,
        maxWords: 20,
      },
    ],
    notice: [
      'našli jste chybu?…',
      'našli jste v článku chybu?…',
      'všimli jste si chyby?…',
      'nahlásit chybu',
      'nahlásit chybu v článku',
      'označte text a stiskněte ctrl+enter…',
      'obsah pouze pro předplatitele…',
      'článek je jen pro předplatitele…',
      'tento web používá cookies…',
      'používáme cookies…',
      'ochrana osobních údajů',
      'zásady ochrany osobních údajů',
    ],
    promotion: [
      'přihlaste se k odběru…',
      'odebírejte…',
      'předplaťte si…',
      'sledujte nás…',
      'sledujte náš…',
      'připojte se k našemu…',
      'dostávejte…newsletter…',
      'stáhněte si aplikaci…',
      'stáhněte si naši aplikaci…',
      'reklama',
      'inzerce',
      'článek pokračuje pod reklamou',
      'komerční sdělení',
      'podpořte…',
      'klikněte zde…',
      'máte tip…',
      'pošlete nám…',
    ],
    related: [
      'čtěte také: …',
      'čtěte také',
      'čtěte i: …',
      'čtěte více: …',
      'čtěte dále: …',
      'přečtěte si také: …',
      'přečtěte si také',
      'přečtěte si více: …',
      'přečtěte si: …',
      'mohlo by vás zajímat…',
      'mohlo by vás také zajímat…',
      'viz také: …',
      'související články',
      'související',
      'podívejte se: …',
      'více k tématu',
      'nejčtenější',
      'doporučujeme',
      'další články',
    ],
    caption: [
      'foto: …',
      'foto …/…',
      'fotografie: …',
      'zdroj: …',
      'zdroj foto: …',
      'ilustrační foto',
      'ilustrační foto: …',
      'ilustrační snímek',
      'archivní snímek',
      'autor: …',
      'video: …',
      'snímek: …',
    ],
    rights: ['všechna práva vyhrazena…', 'kopírování…zakázáno…', '© …', 'copyright…'],
    navigation: [
      'sdílet',
      'sdílet na…',
      'sdílet článek',
      'tisk',
      'tisknout',
      'vytisknout',
      'uložit',
      'kopírovat odkaz',
      'zkopírovat odkaz',
      'poslechnout',
      'nahoru',
      'zpět nahoru',
      'zobrazit více',
      'přihlásit se',
      'domů',
      'poslat e-mailem',
      'menu',
    ],
    comments: [
      'komentáře',
      'diskuse',
      'diskuze',
      'přidat komentář',
      'napsat komentář',
      'vstoupit do diskuse',
      'vstoupit do diskuze',
      'zobrazit komentáře',
      'přidejte názor',
    ],
  },
};
