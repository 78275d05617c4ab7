import type { Language } from './language';

export const nl: Language = {
  code: 'nl',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: '',
    common: `
de het een van en in is dat op te zijn met die voor niet er aan om ook als dan maar bij nog
uit naar door over ze hij tot je wel deze of ik wordt heeft hebben werd was waren worden had
meer geen kan wat zo we dit hun haar zich na tegen onder al zou moet mensen veel twee jaar
toen kunnen zal tussen omdat volgens onze ons mijn hem zij wij hoe wie waar daar hier nu
alle andere echter sinds tijdens zonder moeten zullen gaat gaan`,
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
zei zeggen zegt zeiden verklaarde verklaart vertelde vertelt voegde benadrukte benadrukt
schreef schrijft meldde meldt antwoordde vroeg vraagt waarschuwde waarschuwt stelde stelt
legde liet noemde noemt erkende erkent beweerde beweert reageerde reageert aldus
concludeerde vindt vond twitterde beloofde bevestigde bevestigt ontkende kondigde klaagde
riep merkte herhaalde lichtte`,
    according: ['volgens', 'aldus'],
    accordingAfter: [],
    pronouns: 'hij zij ze wij we ik die',
    passive: 'wordt worden werd werden is zijn was waren',
    deeds: `
weigerde weigert wilde wil wees wijst hield houdt ging gaat kwam komt nam neemt bleef blijft
probeerde probeert verwierp verwerpt lachte zuchtte knikte haalde schudde`,
    deedEndings: 'erde elde igde',
    within: 'de het een van der den voor in uit en zijn haar hun op',
    subject: '',
    marks: ['‘’', '“”', '„”', '""', "''"],
    dash: false,
    clipped: 's t n k m r ie',
    particles: 'van de der den het ter ten te von in’t',
    titles: `
dhr mevr mw dr prof drs ir mr ing meneer mevrouw president premier minister staatssecretaris
burgemeester wethouder woordvoerder woordvoerster directeur voorzitter kamerlid hoogleraar
generaal kolonel koning koningin prins prinses bisschop rechter commissaris trainer`,
    abbreviations: `
dhr mevr mw dr prof drs ir mr ing bijv bv enz etc blz nr tel ca evt mln mld o.a vgl jhr st
jan feb mrt apr jun jul aug sep sept okt nov dec max min excl incl art`,
    mayEnd: 'enz etc',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: ',',
    groups: '. ',
    cardinals: `
nul een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien
zestien zeventien achttien negentien`,
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    hundreds: 'honderd - - - - - - - - duizend',
    scales: `
100: honderd; 1000: duizend|dzd; 1000000: miljoen|mln|mio; 1000000000: miljard|mld; 1000000000000:
biljoen`,
    joins: 'en|ën',
    compounds: true,
    doubtful: 'kwart',
    ordinals: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende',
    ordinalEndings: 'e|de|ste',
    numbering: 'nr|nummer',
    andHalf: 'ënhalf|ënhalve|enhalf|enhalve|eneenhalf|eneenhalve',
    mixed: '1.5: anderhalf|anderhalve',
    fractions: '2: half|halve|helft; 3: derde; 4: kwart; 5: vijfde',
    dozens: '12: dozijn',
    several: '12: tientallen; 100: honderden; 1000: duizenden',
    articles: '',
    about: 'ongeveer|bijna|zo’n|circa|ca|rond|ruim',
    minus: 'min|minus',
    belowZero: 'onder nul|onder het vriespunt',
    aboveZero: 'boven nul|boven het vriespunt',
    to: 'tot',
    from: 'van',
    between: 'tussen',
    and: 'en',
    percent: 'procent',
    percentBefore: '',
    points: 'procentpunt|procentpunten',
    basis: 'basispunten',
    currencies: `
$: dollar|dollars; EUR: euro|euro’s; GBP: pond; CHF: frank; JPY: yen; CNY: yuan; RUB: roebel; kr:
kronen`,
    cents: 'EUR: cent',
    of: '',
    units: `
kilometre: kilometer|kilometers; mile: mijl; metre: meter|meters; centimetre: centimeter; hectare:
hectare|hectaren; square-metre: vierkante meter; square-kilometre: vierkante kilometer;
cubic-metre: kubieke meter; kilometre/hour: kilometer per uur; kilogram: kilogram|kilo; gram:
gram; tonne: ton; litre: liter; degree: graad|graden; celsius: graden celsius|celsius; point:
punt|punten; second: seconde|seconden; minute: minuut|minuten; hour: uren; day: dag|dagen; week:
week|weken; month: maand|maanden; year: jaar|jaren; pound: pond`,
    weighs: 'weegt|woog|wegen|wogen|zwaar|zware|gewicht',
    per: 'per|in de|in het',
    times: 'keer|maal',
    repeats: '1: eenmaal; 2: tweemaal; 3: driemaal',
    clock: 'uur|u',
    clockAfter: '',
    clockBefore: '',
    wholeDay: true,
    am: "'s ochtends|’s ochtends|'s morgens",
    pm: "'s avonds|’s avonds|'s middags|’s middags",
    noon: '',
    midnight: 'middernacht',
    clockParts: '-30: half; -15: kwart voor; 15: kwart over',
    clockHours: 'één twee drie vier vijf zes zeven acht negen tien elf twaalf',
    age: 'jarig*|jaar oud',
    ageBefore: '',
    ago: 'geleden',
    agoBefore: '',
    last: 'vorige|afgelopen',
    current: 'deze|dit',
    next: 'volgende|komende',
    days: '0: vandaag; -1: gisteren; -2: eergisteren; 1: morgen',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '',
    dateJoins: 'van',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'name',
    joiners: 'van der den de het te ten ter op von in',
    naming: 'genaamd gedoopt',
    caseEndings: '',
    clitics: '',
    ofHouses: {
      articles: 'de het',
      inside: 'de',
    },
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'januari|jan',
      'februari|feb|febr',
      'maart|mrt',
      'april|apr',
      'mei',
      'juni|jun',
      'juli|jul',
      'augustus|aug',
      'september|sept|sep',
      'oktober|okt',
      'november|nov',
      'december|dec',
    ],
    weekdays: [
      'maandag|ma',
      'dinsdag|di',
      'woensdag|wo',
      'donderdag|do',
      'vrijdag|vr',
      'zaterdag|za',
      'zondag|zo',
    ],

    seasons: ['lente|voorjaar', 'zomer', 'herfst|najaar', 'winter'],
    inSeasons: [
      'in de lente|in het voorjaar',
      'in de zomer',
      'in de herfst|in het najaar',
      'in de winter',
    ],
    order: 'dmy',
    published: ['gepubliceerd', 'geplaatst', 'verschenen', 'publicatiedatum'],
    updated: ['bijgewerkt', 'laatst bijgewerkt', 'gewijzigd', 'laatste update', 'update'],
    by: [
      'geplaatst door',
      'door',
      'geschreven door',
      'tekst',
      'auteur',
      'van',
      'een column van',
      'column van',
      'een analyse van',
      'analyse van',
      'een reportage van',
      'interview door',
      'auteurs',
      'opgetekend door',
      'tekst en beeld',
      'door onze correspondent',
      'door onze verslaggever',
      'van onze verslaggever',
      'van onze correspondent',
      'opinie door',
      "tekst en foto's",
      'een essay van',
      'essay van',
    ],
  },

  // ── What stands around an author's name ───────────────────────────────────────────────────

  bylines: {
    roles:
      'redacteur*|correspondent*|verslaggever*|journalist*|columnist*|hoofdredacteur|medewerker*|fotograaf',
    nobody:
      'redactie|de redactie|auteur|gast|anoniem|onbekend|webredactie|nieuwsredactie|onze redactie|onze correspondent|onze verslaggever|redactie online|persbureaus',
    buttons: 'volg|volgen|bekijk profiel|meer van|lees meer|contact|gepubliceerd|bijgewerkt',
    posts: 'bekijk alle berichten van|alle berichten van|alle artikelen van|meer van',
    where: 'in|voor|uit|te',
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      'verscheen eerder|eerder verschenen|verscheen eerst|verscheen oorspronkelijk|oorspronkelijk verschenen|oorspronkelijk gepubliceerd|eerder gepubliceerd|eerst gepubliceerd|is eerder gepubliceerd|werd eerder gepubliceerd|overgenomen van|overgenomen uit|met toestemming|met dank aan|origineel artikel|lees het origineel|gepubliceerd in|gepubliceerd door|gepubliceerd op|eerste publicatie|met toestemming van|overname uit',
    first: 'eerder|eerst|oorspronkelijk|als eerste|voor het eerst|aanvankelijk|al eerder',
    appeared: 'verscheen|verschenen|gepubliceerd|geplaatst|afgedrukt|stond|gestaan|uitgezonden',
    itself:
      'dit artikel|dit verhaal|dit stuk|dit bericht|dit interview|deze reportage|deze tekst|deze column',
    origin:
      'komt uit|komt van|is afkomstig|afkomstig van|afkomstig uit|is van|is geschreven voor|is overgenomen|is gemaakt door',
    material:
      'met medewerking|met informatie|met materiaal|in samenwerking met|aangeleverd door|geleverd door|persbericht van|met',
    contributed: 'werkte mee|werkten mee|droeg bij|droegen bij|met medewerking van',
    source: 'bron|bronnen|via|uit|originele bron|tekst|teksten|overgenomen uit',
    mention:
      'volgens|meldt|melden|meldde|bericht*|schrijft|schreef|schrijven|zei*|zegt|vertelde*|vertelt|tegenover|aldus|onthult|onthulde|laat weten|citeert|geciteerd door|in gesprek met|interview met|bevestigt|bevestigde|gemeld|onthuld|bericht door|bekendgemaakt|bekend gemaakt|toevertrouwde|toevertrouwd|verklapte|verteld|gezegd|bevestigd|ontdekte|vernam|heeft vernomen|wist te melden|bracht het nieuws',
    picture: "foto|foto's|beeld|beelden|fotograaf|afbeelding|archieffoto|video|illustratie",
    staff: 'redactie|persbureau|correspondent|verslaggever|nieuws|door',
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
          /^(?:advertentie|annonce)\s*(?::(?=[^.]{0,120}$)|$|[–—-]\s|\(?(?:scroll|continue|story|article)\b)/iu,
        maxWords: 20,
      },
    ],
    notice: [
      'fout gezien?…',
      'fout gevonden?…',
      'zie je een fout?…',
      'een fout gezien?…',
      'tikfout gezien?…',
      'meld een fout',
      'meld het ons…',
      'heb je een fout gezien?…',
      'selecteer de tekst en druk op ctrl+enter…',
      'alleen voor abonnees…',
      'dit artikel is alleen voor abonnees…',
      'deze website gebruikt cookies…',
      'wij gebruiken cookies…',
      'privacyverklaring',
      'privacybeleid',
    ],
    promotion: [
      'schrijf je in…',
      'schrijf u in…',
      'meld je aan…',
      'abonneer je…',
      'word abonnee…',
      'word lid…',
      'volg ons op…',
      'volg ons via…',
      'volg ons…kanaal…',
      'volg ons ook…',
      'ontvang…nieuwsbrief…',
      'ontvang het laatste nieuws…',
      'download de app…',
      'download onze app…',
      'advertentie',
      'lees verder onder de advertentie',
      'tekst gaat verder onder…',
      'tekst loopt door onder…',
      'de tekst gaat verder onder…',
      'verder lezen onder…',
      'steun…journalistiek…',
      'klik hier…',
      'gesponsord',
    ],
    related: [
      'lees ook: …',
      'lees ook',
      'lees ook …',
      'lees meer: …',
      'lees meer over…',
      'lees verder: …',
      'lees verder',
      'bekijk ook: …',
      'bekijk ook',
      'zie ook: …',
      'zie ook',
      'gerelateerde artikelen',
      'gerelateerd',
      'meer nieuws',
      'meer over dit onderwerp',
      'meest gelezen',
      'luister ook: …',
      'aanbevolen',
      'dit vind je misschien ook interessant',
    ],
    caption: [
      'foto: …',
      "foto's: …",
      'beeld: …',
      'beeld …/…',
      'foto ter illustratie',
      'archieffoto',
      'archiefbeeld',
      'stockfoto',
      'illustratie: …',
      'video: …',
      '© anp…',
      'bron: …',
    ],
    rights: ['alle rechten voorbehouden…', 'niets uit deze uitgave…', '© …', 'copyright…'],
    navigation: [
      'delen',
      'deel dit artikel',
      'deel artikel',
      'deel via…',
      'printen',
      'afdrukken',
      'opslaan',
      'bewaren',
      'kopieer link',
      'link kopiëren',
      'luister',
      'luister naar dit artikel',
      'naar boven',
      'terug naar boven',
      'toon meer',
      'inloggen',
      'meer laden',
    ],
    comments: [
      'reacties',
      'reageer',
      'geef een reactie',
      'plaats een reactie',
      'bekijk reacties',
      'laat een reactie achter',
      'praat mee',
    ],
  },
};
