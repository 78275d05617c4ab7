import type { Language } from './language';

export const pl: Language = {
  code: 'pl',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: '',
    common: `
i w we wraz nie na się z do to że jest o jak a po co ale od za już tak czy przez są być tym dla był
jego było może tylko go jej ich ze który która które którzy również oraz także przed jeszcze
więc gdy pod jako przy bardzo tego ten ta te tej tych niż będzie była byli były lub bez nad
między według kiedy gdzie roku lat został została zostały ma mają można podczas jednak
ponieważ mu mi nas nam was im ją je my wszystko`,
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodaje stwierdził
stwierdziła stwierdza oświadczył oświadczyła oświadcza podkreślił podkreśliła podkreśla
poinformował poinformowała informuje wyjaśnił wyjaśniła wyjaśnia zaznaczył zaznaczyła
zaznacza ocenił oceniła ocenia napisał napisała pisze zapowiedział zapowiedziała zapowiada
tłumaczył tłumaczyła tłumaczy przyznał przyznała przyznaje zapewnił zapewniła zapewnia
odpowiedział odpowiedziała odpowiada zapytał zapytała pyta ostrzegł ostrzegła ostrzega
przekazał przekazała przekazuje zauważył zauważyła zauważa skomentował skomentowała
komentuje opowiada wskazał wskazała wskazuje apeluje apelował krzyczał argumentował
relacjonuje uważa twierdzi twierdził`,
    according: ['według', 'zdaniem', 'jak powiedział', 'jak poinformował'],
    accordingAfter: [],
    pronouns: 'on ona oni one ja my kto',
    passive: 'jest są był była było były został została',
    deeds: `
odmówił odmówiła odmawia odrzucił odrzuciła chciał chciała chce próbował próbowała wolał wolała
unikał unikała zaprzeczył zaprzeczyła zaprzecza wzruszył wzruszyła westchnął westchnęła`,
    deedEndings: 'ał ała ił iła ył yła ął ęła',
    within: 'w z ze do od na dla i oraz przy przez',
    subject: '',
    marks: ['„”', '»«', '«»', '‚’', '""'],
    dash: true,
    clipped: '',
    particles: 'de von van',
    titles: `
pan pani państwo dr prof mgr inż ks prezydent premier minister burmistrz wójt starosta
marszałek rzecznik rzeczniczka dyrektor prezes przewodniczący przewodnicząca poseł posłanka
senator senatorka generał pułkownik kapitan prokurator sędzia biskup kardynał papież radny
radna wojewoda komendant trener szef szefowa wiceminister wiceprezydent`,
    abbreviations: `
dr prof mgr inż ks bp abp gen płk kpt por św ul al pl os nr np tzn tj tzw itd itp m in godz
min tys mln mld zł gr r w str s zob ok ur zm red lek hab ds sp`,
    mayEnd: 'itd itp',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: ',',
    groups: ' ',
    cardinals: `
zero jeden|jedna|jedno dwa|dwie|dwóch|dwoma trzy|trzech|trzem cztery|czterech pięć|pięciu
sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu dziesięć|dziesięciu
jedenaście|jedenastu dwanaście|dwunastu trzynaście|trzynastu czternaście|czternastu
piętnaście|piętnastu szesnaście|szesnastu siedemnaście|siedemnastu osiemnaście|osiemnastu
dziewiętnaście|dziewiętnastu`,
    tens: `
dwadzieścia|dwudziestu trzydzieści|trzydziestu czterdzieści|czterdziestu
pięćdziesiąt|pięćdziesięciu sześćdziesiąt|sześćdziesięciu siedemdziesiąt|siedemdziesięciu
osiemdziesiąt|osiemdziesięciu dziewięćdziesiąt|dziewięćdziesięciu`,
    hundreds: `
sto|stu dwieście|dwustu trzysta|trzystu czterysta|czterystu pięćset|pięciuset
sześćset|sześciuset siedemset|siedmiuset osiemset|ośmiuset dziewięćset|dziewięciuset tysiąc`,
    scales: `
1000: tysiąc|tysiące|tysięcy|tys; 1000000: milion|miliona|miliony|milionów|mln; 1000000000:
miliard|miliarda|miliardy|miliardów|mld; 1000000000000: bilion|biliony|bilionów`,
    joins: '',
    compounds: false,
    doubtful: 'raz',
    ordinals: `
pierwszy|pierwsza|pierwsze|pierwszego|pierwszej drugi|druga|drugie|drugiego|drugiej
trzeci|trzecia|trzecie|trzeciego|trzeciej czwarty|czwarta|czwarte|czwartego|czwartej
piąty|piąta|piąte|piątego|piątej`,
    ordinalEndings: '.',
    numbering: 'nr|numer',
    mixed: '1.5: półtora|półtorej',
    fractions: `
2: pół|połowa|połowę|połowy; 3: trzecia część|trzecią część|trzecie; 4: ćwierć|czwarta
część|czwarte`,
    dozens: '12: tuzin',
    several: '10: dziesiątki; 100: setki; 1000: tysiące',
    articles: '',
    about: 'około|ok|niemal|prawie|blisko',
    minus: 'minus',
    belowZero: 'poniżej zera|mrozu',
    aboveZero: 'powyżej zera',
    to: 'do',
    between: 'między|pomiędzy',
    and: 'a|i',
    percent: 'procent|procenta|procentów|proc',
    percentBefore: '',
    points:
      'punkt procentowy|punkty procentowe|punktu procentowego|punktów procentowych|pkt proc|pkt. proc|p.p|pp',
    basis: 'punktów bazowych|punkty bazowe',
    currencies: `
$: dolar*; EUR: euro; PLN: złoty|złote|złotych|złotego|zł; GBP: funt*; CHF: frank*; RUB:
rubl*|rubel; kr: koron*; UAH: hrywn*; CZK: koron czeskich`,
    cents: 'PLN: grosz|grosze|groszy',
    of: '',
    units: `
kilometre: kilometr*; mile: mila|mile|mil; metre: metr*; centimetre: centymetr*; hectare: hektar*;
square-metre: metr kwadratowy|metry kwadratowe|metrów kwadratowych; square-kilometre: kilometrów
kwadratowych; cubic-metre: metrów sześciennych; kilogram: kilogram*; gram: gram*; tonne:
tona|tony|ton; litre: litr*; barrel: baryłek|baryłki; degree: stopień|stopnie|stopni; celsius:
stopni celsjusza|stopnie celsjusza; point: punkt|punkty|punktów; second: sekund*; minute:
minuta|minuty|minut|minutę; hour: godzina|godziny|godzin|godzinę; day: dzień|dni; week:
tydzień|tygodnie|tygodni; month: miesiąc|miesiące|miesięcy; year: rok|lata|lat|roku`,
    per: 'na|w|za',
    times: 'razy',
    repeats: '1: raz; 2: dwukrotnie; 3: trzykrotnie',
    clock: '',
    clockAfter: '',
    clockBefore: 'godz|o godz|godzinie|o godzinie|godziny',
    wholeDay: true,
    am: 'rano',
    pm: 'po południu|wieczorem',
    noon: 'południe',
    midnight: 'północ|północy',
    clockParts: '-30: wpół do; -15: za kwadrans; 15: kwadrans po',
    clockHours: `
pierwszej|pierwsza drugiej|druga trzeciej|trzecia czwartej|czwarta piątej|piąta szóstej|szósta
siódmej|siódma ósmej|ósma dziewiątej|dziewiąta dziesiątej|dziesiąta jedenastej|jedenasta
dwunastej|dwunasta`,
    age: 'letni*|latk*|latek|lat*ka',
    ageBefore: 'w wieku',
    ago: 'temu',
    agoBefore: '',
    last: 'ubiegły|ubiegłym|ubiegłego|zeszły|zeszłym|zeszłego|w ubiegłym|w zeszłym|ubiegłej',
    current: 'ten|tym|tego',
    next: 'przyszły|przyszłym|przyszłego',
    days: '0: dziś|dzisiaj; -1: wczoraj; -2: przedwczoraj; 1: jutro',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '',
    dateJoins: '',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'name',
    joiners: 'de van von z i',
    naming: '',
    caseEndings: 'a u owi em ie y ą ę i o ego emu ym im ej iej ów om ami ach e iem ą ię',
    clitics: '',
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'styczeń|stycznia|styczniu|sty',
      'luty|lutego|lutym|lut',
      'marzec|marca|marcu|mar',
      'kwiecień|kwietnia|kwietniu|kwi',
      'maj|maja|maju',
      'czerwiec|czerwca|czerwcu|cze',
      'lipiec|lipca|lipcu|lip',
      'sierpień|sierpnia|sierpniu|sie',
      'wrzesień|września|wrześniu|wrz',
      'październik|października|październiku|paź',
      'listopad|listopada|listopadzie|lis',
      'grudzień|grudnia|grudniu|gru',
    ],
    weekdays: [
      'poniedziałek|poniedziałku|pon',
      'wtorek|wtorku|wt',
      'środa|środę|środy|środzie|śr',
      'czwartek|czwartku|czw',
      'piątek|piątku|pt',
      'sobota|sobotę|soboty|sobocie|sob',
      'niedziela|niedzielę|niedzieli|niedz|ndz',
    ],

    seasons: [
      'wiosna|wiosny|wiosnę|wiosną',
      'lato|latem',
      'jesień|jesieni|jesienią',
      'zima|zimy|zimę|zimą',
    ],
    inSeasons: ['wiosną|na wiosnę', 'latem|w lecie', 'jesienią|na jesieni', 'zimą|w zimie'],
    yearWords: 'rok|roku|rokiem',
    order: 'dmy',
    published: [
      'opublikowano',
      'opublikowany',
      'data publikacji',
      'data dodania',
      'dodano',
      'utworzono',
    ],
    updated: [
      'aktualizacja',
      'zaktualizowano',
      'ostatnia aktualizacja',
      'data aktualizacji',
      'zmodyfikowano',
    ],
    by: [
      'napisane przez',
      'opublikowane przez',
      'autor',
      'autorka',
      'autorzy',
      'tekst',
      'opracowanie',
      'autorki',
      'rozmawiał',
      'rozmawiała',
      'napisał',
      'napisała',
      'przygotował',
      'przygotowała',
      'oprac',
      'oprac.',
      'opracował',
      'opracowała',
    ],
  },

  // ── What stands around an author's name ───────────────────────────────────────────────────

  bylines: {
    roles:
      'redaktor*|korespondent*|dziennikarz*|dziennikark*|reporter*|publicyst*|felietonist*|współpracowni*|fotograf*',
    nobody: 'redakcja|autor|gość|anonim|nieznany|admin',
    buttons: 'obserwuj|zobacz profil|czytaj więcej|więcej|kontakt|opublikowano|aktualizacja',
    posts: 'zobacz wszystkie wpisy|wszystkie artykuły|artykuły autora|więcej od',
    where: 'w|dla|z',
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      'ukazał się pierwotnie|pierwotnie ukazał*|pierwotnie opublikowan*|opublikowan* pierwotnie|po raz pierwszy ukazał*|po raz pierwszy opublikowan*|ukazał się w|ukazał się na|opublikowano w|opublikowany w|opublikowany na|artykuł pochodzi|tekst pochodzi|przedruk*|za zgodą|dzięki uprzejmości|oryginalny artykuł|przeczytaj oryginał|pierwsza publikacja|pierwodruk|za pozwoleniem|za zgodą redakcji',
    first: 'pierwotnie|po raz pierwszy|wcześniej|najpierw|oryginalnie|już',
    appeared: 'ukazał*|opublikowan*|wydrukowan*|zamieszczon*|publikowan*|wyemitowan*',
    itself: 'artykuł|tekst|ten artykuł|ten tekst|materiał|ten materiał|reportaż|wywiad|ta rozmowa',
    origin: 'pochodzi*|jest autorstwa|powstał dla|został napisany dla|zaczerpnięt*|przejęt*',
    material:
      'na podstawie|z wykorzystaniem|z materiałów|materiał*|informacja prasowa|dostarczył*|we współpracy z|opracowano na podstawie|z udziałem',
    contributed: 'współpraca|współpracował*|przyczynił*|we współpracy',
    source: 'źródło|źródła|za|via|pochodzenie|oprac. na podst|na podst|tekst|teksty|opracowanie',
    mention:
      'według|jak podaje|podaje|podał*|jak informuje|informuje|informują|poinformował*|jak pisze|pisze|napisał*|donosi|powiedział*|mówi|mówił*|w rozmowie|w wywiadzie|cytuje|cytowan*|powołując się|ustalił*|ujawnił*|dowiedział*|przekazał*|potwierdził*|relacjonuje|zdaniem|ustaleń|ustalenia|zdradził*|zwierzył*|wyznał*|ujawnion*|opisał*|opisuje|opisan*|podan*|nagłośnił*|wynika z|dziennikarzom|ogłosił*|odkrył*|opublikował*',
    picture: 'fot|foto|fotografia|zdjęcie|zdjęcia|fotograf|fotografka|grafika|ilustracja|wideo',
    staff: 'redakcja|red|oprac|agencja|korespondent|korespondentka',
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
      'znalazłeś błąd?…',
      'zauważyłeś błąd?…',
      'widzisz błąd?…',
      'zobaczyłeś błąd?…',
      'masz uwagi?…',
      'zgłoś błąd',
      'zgłoś błąd…',
      'zaznacz tekst i naciśnij ctrl+enter…',
      'artykuł tylko dla subskrybentów…',
      'treść dostępna dla prenumeratorów…',
      'ta strona używa plików cookie…',
      'używamy plików cookie…',
      'polityka prywatności',
    ],
    promotion: [
      'zapisz się…',
      'zapisz się na newsletter…',
      'subskrybuj…',
      'zaprenumeruj…',
      'obserwuj nas…',
      'śledź nas…',
      'polub nas…',
      'dołącz do nas…',
      'dołącz do naszego…',
      'bądź na bieżąco…',
      'pobierz aplikację…',
      'pobierz naszą aplikację…',
      'reklama',
      'dalsza część artykułu pod…',
      'dalsza część tekstu pod…',
      'ciąg dalszy pod reklamą',
      'materiał sponsorowany',
      'artykuł sponsorowany',
      'wesprzyj…',
      'kliknij tutaj…',
      'masz temat?…',
      'masz dla nas temat?…',
    ],
    related: [
      'czytaj także: …',
      'czytaj także',
      'czytaj również: …',
      'czytaj również',
      'czytaj też: …',
      'czytaj też',
      'czytaj więcej: …',
      'czytaj więcej',
      'przeczytaj także: …',
      'przeczytaj również: …',
      'przeczytaj też: …',
      'zobacz także: …',
      'zobacz też: …',
      'zobacz również: …',
      'zobacz także',
      'zobacz też',
      'zobacz również',
      'zobacz: …',
      'sprawdź też: …',
      'sprawdź: …',
      'polecamy: …',
      'polecamy',
      'powiązane artykuły',
      'podobne artykuły',
      'najczęściej czytane',
      'najnowsze',
      'więcej na ten temat',
      'dowiedz się więcej: …',
    ],
    caption: [
      'fot. …',
      'fot: …',
      'fot.: …',
      'foto: …',
      'foto …/…',
      'zdjęcie: …',
      'zdjęcia: …',
      'zdjęcie ilustracyjne…',
      'zdjęcie archiwalne',
      'źródło zdjęcia: …',
      'źródło: …',
      'autor zdjęcia: …',
      'wideo: …',
      'zdj. …',
    ],
    rights: [
      'wszelkie prawa zastrzeżone…',
      'wszystkie prawa zastrzeżone…',
      'kopiowanie zabronione…',
      '© …',
      'copyright…',
    ],
    navigation: [
      'udostępnij',
      'udostępnij na…',
      'udostępnij artykuł',
      'podziel się',
      'drukuj',
      'wydrukuj',
      'zapisz',
      'kopiuj link',
      'skopiuj link',
      'posłuchaj',
      'posłuchaj artykułu',
      'do góry',
      'na górę',
      'pokaż więcej',
      'zaloguj się',
      'strona główna',
      'wyślij mailem',
      'tagi: …',
    ],
    comments: [
      'komentarze',
      'dodaj komentarz',
      'skomentuj',
      'skomentuj artykuł',
      'zostaw komentarz',
      'napisz komentarz',
      'pokaż komentarze',
      'zobacz komentarze',
    ],
  },
};
