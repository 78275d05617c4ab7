import type { Language } from './language';

export const it: Language = {
  code: 'it',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: '',
    common: `
di e il la che a per in un è non una del della i le con si da dei sono al lo ha nel alla
come più anche o ma ai delle dal gli dalla su se ci degli suo sul sua questo cui quando tra
prima stato essere dopo ancora tutti loro hanno era due solo già fino stata nella nelle
negli sulla dalle agli alle questa quello così chi dove perché contro senza ogni oggi ieri
fra mentre però molto proprio noi lui lei quanto secondo sarà erano anni può deve fatto
detto verso`,
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
detto dice dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge
sottolineato sottolinea commentato commenta annunciato annuncia scritto scrive risposto
risponde raccontato racconta chiesto chiede precisato precisa sostenuto sostiene ricordato
ricorda ribadito ribadisce assicurato assicura ammesso ammette concluso conclude denunciato
denuncia replicato replica osservato osserva riferito riferisce evidenziato evidenzia
avvertito avverte confermato disse affermò dichiarò spiegò aggiunse scrisse rispose
confidato tuonato promesso insistito insiste`,
    according: ['secondo', 'stando a', 'per', 'a detta di', 'a giudizio di'],
    accordingAfter: [],
    pronouns: 'lui lei loro egli ella essi io noi chi',
    passive: 'è sono viene vengono stato stata fu',
    deeds: `
rifiutò rifiuta declinò declina respinse respinge preferì preferisce vuole volle tentò tenta evitò
evita smentì smentisce sorrise sospirò scosse fece prese andò`,
    deedEndings: 'ò ì ava eva arono irono',
    within: `il lo la i gli le l’ un uno una di del della dei degli delle dell’ e a al alla per suo sua`,
    subject: '',
    marks: ['«»', '“”', '‘’', '""'],
    dash: true,
    clipped: 'ndrangheta ndrine sto sta',
    particles: 'di de del della dei da dal la lo d’',
    titles: `
sig sigra signor signora dott dottor dottoressa prof professor professoressa avv avvocato
ing on onorevole presidente ministro ministra premier sindaco sindaca portavoce direttore
direttrice segretario segretaria deputato deputata senatore senatrice generale colonnello
capitano giudice procuratore vescovo papa don consigliere assessore commissario`,
    abbreviations: `
sig sigg sigra dott dottssa prof profssa avv ing on geom arch rag mons ecc pag pagg vol cap
art nr tel es cd st gen feb mar apr mag giu lug ago set sett ott nov dic`,
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: ',',
    groups: '.’ ',
    cardinals: `
zero uno|un|una due tre|tré quattro cinque sei sette otto nove dieci undici dodici tredici
quattordici quindici sedici diciassette diciotto diciannove`,
    tens: `
venti|vent trenta|trent quaranta|quarant cinquanta|cinquant sessanta|sessant settanta|settant
ottanta|ottant novanta|novant`,
    hundreds: 'cento|cent - - - - - - - - mille|mila',
    scales: `
100: cento|cent; 1000: mila|mille; 1000000: milione|milioni|mln|mio; 1000000000:
miliardo|miliardi|mld|mrd`,
    joins: '',
    compounds: true,
    doubtful: 'sei|mila|quarto|quarti|terzo|alle|vent|cent|otto',
    ordinals: `
primo|prima secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo|settima
ottavo|ottava nono|nona decimo|decima`,
    ordinalEndings: 'º|ª|°|esimo|esima',
    numbering: 'n|nr|numero',
    fractions: '2: mezzo|mezza|metà; 3: terzo|terzi; 4: quarto|quarti; 5: quinto|quinti',
    dozens: `
12: dozzina; 10: decina; 20: ventina; 30: trentina; 50: cinquantina; 100: centinaio; 1000:
migliaio`,
    several: '10: decine; 12: dozzine; 100: centinaia; 1000: migliaia',
    articles: '',
    about: 'circa|quasi|attorno a|intorno a',
    minus: 'meno',
    noMinus: 'a|al|di|o|per lo',
    belowZero: 'sotto zero|sotto lo zero',
    aboveZero: 'sopra zero|sopra lo zero',
    to: 'a',
    from: 'da|dai|dal',
    between: 'tra|fra',
    and: 'e',
    percent: 'per cento|percento',
    percentBefore: '',
    points: 'punto percentuale|punti percentuali',
    basis: 'punti base',
    currencies: `
$: dollaro|dollari; EUR: euro; GBP: sterlina|sterline; CHF: franchi svizzeri; franc:
franco|franchi; JPY: yen; CNY: yuan; RUB: rublo|rubli; kr: corona|corone`,
    cents: 'EUR: centesimo|centesimi',
    of: 'di|d’',
    units: `
kilometre: chilometro|chilometri; mile: miglio|miglia; metre: metro|metri; centimetre:
centimetro|centimetri; hectare: ettaro|ettari; square-metre: metro quadrato|metri quadrati|mq;
square-kilometre: chilometri quadrati|kmq; cubic-metre: metri cubi; kilometre/hour: chilometri
orari|chilometri all’ora; kilogram: chilogrammo|chilogrammi|chilo|chili; gram: grammo|grammi;
tonne: tonnellata|tonnellate; litre: litro|litri; barrel: barile|barili; degree: grado|gradi;
celsius: gradi celsius|gradi centigradi|celsius; point: punto|punti; second: secondi; minute:
minuto|minuti; hour: ora|ore; day: giorno|giorni; week: settimana|settimane; month: mese|mesi;
year: anno|anni; pound: libbra|libbre`,
    weighs: 'pesa|pesava|pesano|peso',
    per: 'al|alla|all’|per|a',
    times: 'volte|volta',
    repeats: '',
    clock: '',
    clockAfter: '',
    clockBefore: 'alle|alle ore|ore|dalle',
    wholeDay: true,
    am: 'di mattina|del mattino',
    pm: 'di sera|del pomeriggio|della sera',
    noon: 'mezzogiorno',
    midnight: 'mezzanotte',
    clockPartsAfter: '30: e mezza|e mezzo; 15: e un quarto; -15: meno un quarto',
    age: 'anni di età|enne|enni',
    ageBefore: '',
    ago: 'fa',
    agoBefore: '',
    last: 'scorso|scorsa|ultimo|ultima',
    current: 'questo|questa',
    next: 'prossimo|prossima',
    days: '0: oggi; -1: ieri; 1: domani',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '',
    dateJoins: 'del',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'name',
    joiners: 'di de del della dei degli delle da e la lo d’ al',
    naming: 'chiamato chiamata battezzato battezzata intitolato intitolata',
    caseEndings: '',
    clitics: '',
    ofHouses: {
      papers: 'gazzetta',
      articles: 'il lo la i gli le l’',
      inside: 'di della la le',
    },
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'gennaio|gen|genn',
      'febbraio|feb|febbr',
      'marzo|mar',
      'aprile|apr',
      'maggio|mag|magg',
      'giugno|giu',
      'luglio|lug',
      'agosto|ago',
      'settembre|set|sett',
      'ottobre|ott',
      'novembre|nov',
      'dicembre|dic',
    ],
    weekdays: [
      'lunedì|lun',
      'martedì|mar',
      'mercoledì|mer',
      'giovedì|gio',
      'venerdì|ven',
      'sabato|sab',
      'domenica|dom',
    ],

    seasons: [
      'primavera',
      "estate|l'estate|nell'estate|dell'estate",
      "autunno|l'autunno|nell'autunno|dell'autunno",
      "inverno|l'inverno|nell'inverno|dell'inverno",
    ],
    inSeasons: [
      'in primavera',
      "in estate|d'estate",
      "in autunno|d'autunno",
      "in inverno|d'inverno",
    ],
    order: 'dmy',
    published: ['pubblicato', 'pubblicata', 'data di pubblicazione', 'creato'],
    updated: ['aggiornato', 'aggiornata', 'ultimo aggiornamento', 'ultima modifica', 'modificato'],
    by: [
      'pubblicato da',
      'di',
      'a cura di',
      'scritto da',
      'autore',
      'autrice',
      'testo di',
      'un commento di',
      'commento di',
      'un’analisi di',
      'analisi di',
      'intervista di',
      'un articolo di',
      'articolo di',
      'autori',
      'servizio di',
      'firmato da',
      'testo',
      'testi',
      'testi di',
      'dal nostro inviato',
      'dalla nostra inviata',
      'dal nostro corrispondente',
      'dalla nostra corrispondente',
      'un reportage di',
      'reportage di',
    ],
  },

  // ── What stands around an author's name ───────────────────────────────────────────────────

  bylines: {
    roles:
      'redattore|redattrice|corrispondente*|giornalista*|cronista|inviat*|caporedattore|editorialista|collaboratore|collaboratrice|fotografo',
    nobody:
      'redazione|la redazione|autore|ospite|anonimo|sconosciuto|redazione online|agenzie|la nostra redazione|redazione web|il nostro inviato|redazione cronaca',
    buttons:
      'segui|vedi profilo|leggi tutto|altri articoli|contatta|biografia|pubblicato|aggiornato',
    posts: 'vedi tutti gli articoli di|tutti gli articoli di|altri articoli di|articoli di',
    where: 'per|a|dalla',
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      "pubblicat* originariamente|originariamente pubblicat*|pubblicat* originalmente|originalmente pubblicat*|pubblicat* per la prima volta|pubblicat* in origine|appars* originariamente|appars* su|articolo tratto|tratto da|pubblicat* su|pubblicat* da|uscito su|ripreso da|riprodotto da|per gentile concessione|su gentile concessione|con il permesso|articolo originale|leggi l'originale|estratto da|già apparso|prima pubblicazione|col permesso|con l'autorizzazione|con autorizzazione",
    first:
      'originariamente|originalmente|prima|in precedenza|per la prima volta|per primo|inizialmente|già|in origine|precedentemente',
    appeared: 'pubblicat*|appars*|apparve|uscit*|usci|uscì|stampat*|diffus*',
    itself:
      "questo articolo|questo testo|questo pezzo|questo servizio|questa intervista|questa inchiesta|questa notizia|l'articolo|articolo|il testo",
    origin: 'proviene|viene da|viene dal|è tratt*|è stato scritto|appartiene|è del|è di',
    material:
      'con informazioni|con materiale|con agenzie|in collaborazione con|fornito da|comunicato di|con|a cura di',
    contributed:
      'ha contribuito|hanno contribuito|ha collaborato|con il contributo|con la collaborazione',
    source: 'fonte|fonti|via|da|crediti|fonte originale|credits|testo|testi|servizio di',
    mention:
      "secondo|riporta*|riferisc*|ha riferito|scrive|ha scritto|ha detto|detto|dice|rivela|ha rivelato|informa|stando a|a quanto|citat* da|citando|intervistat* da|intervista a|in un'intervista|ha dichiarato|dichiarato|afferma|annuncia|racconta|spiega|conferma|apprende|sottolinea|anticipat*|anticipa|rivelat*|svelat*|svela|ha svelato|raccontat*|ha raccontato|confidat*|ha confidato|riportat*|stando al|stando alla|stando ai|ha appreso|diffus*|segnalat*|ha spiegato|ha confermato|spiegat*|intervistato dal|in un'intervista al",
    picture:
      'foto|fotografia|fotografie|immagine|immagini|fotografo|archivio|video|illustrazione|crediti',
    staff: 'redazione|agenzia|agenzia di stampa|corrispondente|inviato|inviata',
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
          /^(?:pubblicità)\s*(?::(?=[^.]{0,120}$)|$|[–—-]\s|\(?(?:scroll|continue|story|article)\b)/iu,
        maxWords: 20,
      },
      {
        why: 'related',
        pattern: /^leggi anche(?:\s*[?.…]{1,3})?\s*(?::|$|[–—|»>-])/iu,
      },
    ],
    notice: [
      'hai trovato un errore?…',
      'hai notato un errore?…',
      'segnala un errore',
      'segnala errore',
      'segnalaci un errore…',
      'selezionare il testo e premere ctrl+invio…',
      'contenuto riservato agli abbonati…',
      'questo articolo è riservato…',
      'questo sito utilizza cookie…',
      'utilizziamo i cookie…',
      'informativa sulla privacy',
      'informativa privacy',
    ],
    promotion: [
      'iscriviti alla newsletter…',
      'iscriviti alla nostra newsletter…',
      'iscriviti…',
      'abbonati…',
      'ricevi la newsletter…',
      'seguici su…',
      'segui il nostro canale…',
      'seguici anche su…',
      'unisciti al nostro canale…',
      'entra nel nostro canale…',
      "scarica l'app…",
      'scarica la nostra app…',
      'pubblicità',
      'contenuto sponsorizzato',
      'sostieni…giornalismo…',
      'sostienici…',
      'clicca qui…',
    ],
    related: [
      'leggi anche: …',
      'leggi anche',
      'leggi anche …',
      'leggi pure: …',
      'leggi di più: …',
      'leggi tutto',
      'guarda anche: …',
      'guarda anche',
      'vedi anche: …',
      'vedi anche',
      'ti potrebbe interessare…',
      'potrebbe interessarti…',
      'potrebbe interessarti anche…',
      'articoli correlati',
      'notizie correlate',
      'per approfondire: …',
      'per approfondire',
      'approfondisci: …',
      'i più letti',
      'più letti',
      'da non perdere',
    ],
    caption: [
      'foto: …',
      'fotografia: …',
      'immagine: …',
      'immagine di repertorio',
      'foto di repertorio',
      "foto d'archivio",
      "foto d'archivio: …",
      'crediti: …',
      'credits: …',
      'video: …',
    ],
    rights: [
      'tutti i diritti riservati…',
      'riproduzione riservata…',
      '© riproduzione riservata…',
      '© …',
      'diritti riservati',
    ],
    navigation: [
      'condividi',
      'condividi su…',
      'stampa',
      'salva',
      'copia link',
      'copia il link',
      'ascolta',
      "ascolta l'articolo",
      'torna su',
      'home',
      'accedi',
      'mostra altro',
      "leggi l'articolo",
      'invia per email',
      'segui',
    ],
    comments: [
      'commenti',
      'lascia un commento',
      'scrivi un commento',
      'aggiungi un commento',
      'partecipa alla discussione',
      'i commenti dei lettori',
      'mostra i commenti',
      'commenta',
    ],
  },
};
