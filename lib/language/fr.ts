import { LINES } from './lines/fr';
import type { Language } from './language';

export const fr: Language = {
  code: 'fr',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: `
le la les l' un une des du de d' et ou mais donc ni ne n' pas que qu' qui quoi dont est sont
etait etaient etre ete sera seront serait ai as avons avez ont avait avaient avoir aura auront
aurait ce c' cet cette ces cela ca je j' tu il elle on nous vous ils elles lui leur leurs me m'
te t' se s' mes ses nos vos notre votre au aux dans en par pour sans sous sur vers chez
entre avec contre depuis pendant avant apres devant derriere selon si comme quand lorsque
lorsqu' puisque puisqu' quoique jusque jusqu' tandis parce ainsi aussi alors encore deja
tres peu beaucoup moins toujours jamais rien tout toute tous toutes autre autres meme
memes chaque plusieurs quelque quelques aucun aucune certains certaines tel telle tels telles
celui celle ceux celles ici ailleurs y fait faire peut peuvent doit doivent`,
    common: '',
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
dit disait dira déclaré déclare déclarait affirmé affirme affirmait expliqué explique
expliquait ajouté ajoute ajoutait indiqué indique précisé précise estimé estime estimait
assuré assure souligné souligne écrit écrivait annoncé annonce reconnu reconnaît admis admet
raconté raconte répondu répond demandé demande lancé lance confié confie insisté insiste
poursuivi poursuit rappelé rappelle regretté regrette dénoncé dénonce commenté commente
conclu conclut prévenu prévient martelé martèle répété répète détaillé détaille témoigné
témoigne promis promet soutenu soutient plaidé plaide réagi réagit tweeté glissé résume
résumé relevé relève évoqué juge jugé observe observé déclara affirma ajouta
expliqua répondit répliqua réplique rétorqua rétorque lança assura insista conclut`,
    according: ['selon', 'd’après', 'aux dires de'],
    accordingAfter: [],
    pronouns: 'il elle ils elles on je nous qui',
    passive: 'est sont été être sera était étaient',
    deeds: `
refuse refusa décline déclina rejette rejeta veut voulut préfère préféra tente tenta souhaite
souhaita dément démentit hausse haussa réfute réfuta va vint fit prit rit sourit soupire
soupira s’emporta s’emporte`,
    deedEndings: 'a ait èrent aient',
    within: 'le la les l’ un une des du de d’ et au aux en à pour son sa ses leur leurs',
    subject: '',
    marks: ['«»', '“”', '‹›', '""'],
    dash: true,
    clipped: '',
    particles: 'de du des la le d’ van von',
    titles: `
m mm mme mmes mlle dr pr me monsieur madame mademoiselle président présidente ministre
premier première maire directeur directrice porte-parole député députée sénateur sénatrice
préfet préfète général colonel capitaine commissaire procureur procureure secrétaire juge
professeur évêque chef`,
    abbreviations: `
m mm mme mmes mlle mlles dr pr me st ste bd av bld etc env art chap p pp vol no nos tél hab
janv févr avr juil sept oct nov déc cf ex min max`,
    mayEnd: 'etc',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: ',',
    groups: ' .',
    cardinals: `
zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
seize dix-sept dix-huit dix-neuf`,
    tens: `
vingt|vingts trente quarante cinquante soixante septante huitante|octante nonante`,
    hundreds: 'cent|cents - - - - - - - - mille',
    scales: `
100: cent|cents; 1000: mille|k; 1000000: million|millions|mln|mio|m; 1000000000:
milliard|milliards|md|mds|mrd; 1000000000000: billion|billions`,
    joins: 'et',
    compounds: false,
    doubtful: 'neuf|tiers|quart|à|dès|vers|cinquième|dixième',
    ordinals: `
premier|première deuxième|second|seconde troisième quatrième cinquième sixième septième huitième
neuvième dixième`,
    ordinalEndings: 'er|re|e|ème|eme|nd|nde',
    numbering: 'n°|nº|numéro|no',
    fractions: `
2: demi|demie|moitié; 3: tiers; 4: quart|quarts; 5: cinquième|cinquièmes; 10: dixième|dixièmes`,
    dozens: `
12: douzaine; 10: dizaine; 20: vingtaine; 30: trentaine; 50: cinquantaine; 15: quinzaine; 100:
centaine; 1000: millier`,
    several: '10: dizaines; 100: centaines; 1000: milliers',
    articles: '',
    about: 'environ|près de|quelque|presque|autour de',
    minus: 'moins',
    noMinus: 'au|du|le|les|de|aux',
    belowZero: 'au-dessous de zéro|en dessous de zéro|sous zéro|sous le zéro',
    aboveZero: 'au-dessus de zéro',
    to: 'à',
    from: 'de|contre|depuis',
    between: 'entre',
    and: 'et',
    percent: 'pour cent|p. 100|p. cent',
    percentBefore: '',
    points: 'point de pourcentage|points de pourcentage|point de pour cent',
    basis: 'points de base|point de base',
    currencies: `
$: dollar|dollars; USD: dollars américains; CAD: dollars canadiens; EUR: euro|euros; GBP:
livre|livres|livres sterling; CHF: francs suisses; franc: franc|francs; JPY: yen|yens; CNY:
yuan|yuans; RUB: rouble|roubles; kr: couronne|couronnes; dinar: dinar|dinars`,
    cents: 'EUR: centime|centimes|centimes d’euro',
    of: 'de|d’',
    units: `
kilometre: kilomètre|kilomètres; mile: mile|miles; metre: mètre|mètres; centimetre:
centimètre|centimètres; hectare: hectare|hectares; square-metre: mètre carré|mètres carrés;
square-kilometre: kilomètre carré|kilomètres carrés; cubic-metre: mètre cube|mètres cubes;
kilometre/hour: kilomètres par heure|kilomètres-heure|kilomètres à l’heure; kilogram:
kilogramme|kilogrammes|kilo|kilos; gram: gramme|grammes; tonne: tonne|tonnes; litre: litre|litres;
barrel: baril|barils; degree: degré|degrés; celsius: degrés celsius|celsius; megawatt:
mégawatt|mégawatts; kilowatt: kilowatt|kilowatts; gigawatt: gigawatt|gigawatts; knot: nœud|nœuds; point: point|points; second: seconde|secondes; minute: minute|minutes; hour:
heure|heures; day: jour|jours|journée|journées; week: semaine|semaines; month: mois; year:
an|ans|année|années; pound: livre|livres`,
    weighs: 'pèse|pèsent|pesait|pesaient|pesant|poids',
    per: 'par|à l’|de l’',
    times: 'fois',
    repeats: '',
    clock: 'h',
    clockAfter: 'heures|heure',
    clockBefore: 'à|dès|vers',
    wholeDay: true,
    am: 'du matin',
    pm: 'du soir|de l’après-midi',
    noon: 'midi',
    midnight: 'minuit',
    clockPartsAfter: '30: et demie|et demi; 15: et quart; -15: moins le quart',
    age: 'ans d’âge',
    ageBefore: 'âgé de|âgée de|âgés de|âgées de',
    ago: '',
    agoBefore: 'il y a',
    last: 'dernier|dernière',
    current: 'ce|cette',
    next: 'prochain|prochaine',
    days: '0: aujourd’hui; -1: hier; -2: avant-hier; 1: demain',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '',
    dateJoins: 'de',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'name',
    uninitialled: 'de la le du des et',
    joiners: 'de du des d’ de la le la les l’ et aux en',
    naming:
      'nommé nommée baptisé baptisée baptisés baptisées surnommé surnommée intitulé intitulée',
    caseEndings: '',
    clitics: '',
    ofHouses: {
      papers: 'presse journaux dépêche',
      papersInCompany: 'presse',
      openings: 'le la',
      articles: 'le la les l’',
      inside: 'de la le les du des',
    },
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'janvier|janv|jan',
      'février|févr|fév|fevrier',
      'mars',
      'avril|avr',
      'mai',
      'juin',
      'juillet|juil|juill',
      'août|aout',
      'septembre|sept',
      'octobre|oct',
      'novembre|nov',
      'décembre|déc',
    ],
    weekdays: [
      'lundi|lun',
      'mardi|mar',
      'mercredi|mer',
      'jeudi|jeu',
      'vendredi|ven',
      'samedi|sam',
      'dimanche|dim',
    ],

    seasons: ['printemps', "été|l'été|d'été", "automne|l'automne", "hiver|l'hiver"],
    inSeasons: ['au printemps', "en été|à l'été", "en automne|à l'automne", 'en hiver'],
    eras: { lunar: "de l'hégire", solar: '' },
    order: 'dmy',
    published: [
      'publié',
      'publiée',
      'publié le',
      'paru',
      'mis en ligne',
      'posté',
      'date de publication',
    ],
    updated: ['mis à jour', 'mise à jour', 'modifié', 'actualisé', 'maj'],
    by: [
      'par',
      'écrit par',
      'un article de',
      'auteur',
      'autrice',
      'texte de',
      'une chronique de',
      'chronique de',
      'une tribune de',
      'une analyse de',
      'analyse de',
      'un reportage de',
      'propos recueillis par',
      'publié par',
      'rédigé par',
      'autrices',
      'auteurs',
      'recueilli par',
      'texte',
      'textes',
      'par notre correspondant',
      'par notre correspondante',
      'par notre envoyé spécial',
      'par notre envoyée spéciale',
      'tribune de',
      'une enquête de',
      'un récit de',
      'entretien par',
    ],
  },

  // ── What stands around an author's name ───────────────────────────────────────────────────

  bylines: {
    roles:
      'journaliste*|correspondant*|rédacteur*|rédactrice*|reporter*|chroniqueu*|envoyé spécial|envoyée spéciale|éditorialiste*|photographe*',
    nobody:
      'rédaction|la rédaction|auteur|invité|anonyme|inconnu|service web|notre correspondant|notre correspondante|nos correspondants|notre rédaction|agences|avec agences|rédaction web|équipe',
    buttons:
      'suivre|voir le profil|lire plus|en savoir plus|voir plus|tous ses articles|contact|publié|mis à jour',
    posts:
      'voir tous les articles de|tous les articles de|voir tous les posts de|voir tous|articles de',
    where: 'à|pour|en|dans|depuis|au|aux',
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      "initialement publié*|initialement paru*|publié* initialement|paru* initialement|d'abord publié*|d'abord paru*|article paru|texte paru|est paru|a paru|paru dans|publié* dans|publié* par|publié* sur|parue* dans|republié*|repris de|reproduit avec|avec l'aimable autorisation|avec l'autorisation|article original|lire l'original|texte original|extrait de|publié* pour la première fois|première publication|première parution|avec la permission|avec l’accord|avec l'accord|repris avec",
    first:
      "d'abord|initialement|auparavant|précédemment|déjà|pour la première fois|à l'origine|premièrement",
    appeared: 'publié*|paru*|parait|paraît|diffusé*|imprimé*|mis en ligne',
    itself:
      'cet article|ce texte|ce papier|ce reportage|cet entretien|cette interview|cette enquête|ce récit|cette dépêche|ce contenu',
    origin:
      'provient|vient de|est de|est tiré*|est extrait*|est issu*|a été écrit|nous est offert|est signé',
    material:
      'avec|avec les informations|avec des informations|avec agences|avec agence|informations de|fourni par|proposé par|communiqué de|contenu de',
    contributed:
      'a contribué|ont contribué|contribué à cet article|avec la contribution|avec la collaboration',
    source:
      "source|sources|via|d'après|origine|lu dans|vu sur|source originale|texte|textes|article|propos recueillis par",
    mention:
      "selon|d'après|rapporte*|révèle*|révélé|écrit|a écrit|indique*|a indiqué|a déclaré|déclaré|affirme*|a confié|confié|annonce*|a annoncé|cité* par|citant|interrogé* par|à l'|au micro|a raconté|a expliqué|dans un entretien|précise*|relate*|relayé* par|informe|a dit|dévoilé*|dévoile*|rapporté*|raconté*|relaté*|annoncé*|recueillis par|dans les colonnes|auprès de|à en croire|a appris|a révélé|indiqué*|affirmé*|expliqué*|avoué*",
    picture:
      'photo|photos|crédit photo|crédits photo|crédit|crédits|photographie|image|images|illustration|photographe|vidéo|légende',
    staff:
      'rédaction|la rédaction|agence|agence de presse|correspondant|correspondante|journaliste|envoyé spécial|avec',
    dateline: '',
    endings: 1,
    prefixes: '',
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    lines: LINES,
    commentHeading: /(?:\d{0,5}\s*commentaires?(?:\s*\(?\d{1,5}\)?)?|laisser un commentaire)/iu,
    notice: [
      "une erreur dans l'article ?…",
      'vous avez repéré une erreur ?…',
      'vous avez trouvé une erreur ?…',
      'signaler une erreur',
      'signaler une faute…',
      'une faute ?…',
      'sélectionnez le texte et appuyez sur ctrl+entrée…',
      'cet article est réservé aux abonnés…',
      'article réservé à nos abonnés…',
      'il vous reste…de cet article à lire…',
    ],
    promotion: [
      'abonnez-vous…',
      'inscrivez-vous…newsletter…',
      'inscrivez-vous à…',
      'recevez…newsletter…',
      'suivez-nous…',
      'suivez notre…',
      'rejoignez notre…',
      'rejoignez-nous sur…',
      'publicité',
      'la suite après la publicité',
      "la suite de l'article après la publicité",
      "téléchargez l'application…",
      'soutenez…journalisme…',
      'faites un don…',
    ],
    related: [
      'lire aussi : …',
      'lire aussi',
      'à lire aussi : …',
      'à lire aussi',
      'a lire aussi : …',
      'lire également : …',
      'voir aussi : …',
      'voir aussi',
      'sur le même sujet',
      'pour aller plus loin',
      'à lire : …',
      'retrouvez…',
      'notre dossier : …',
    ],
    caption: [
      'photo : …',
      'photos : …',
      'crédit photo : …',
      'crédits : …',
      'crédit : …',
      "image d'illustration",
      "photo d'illustration",
      'illustration : …',
      'vidéo : …',
      'légende : …',
      'archives',
    ],
    picture: /crédits?/,
    rights: ['tous droits réservés…', 'reproduction interdite…', '© …'],
    navigation: [
      'partager',
      "partager l'article",
      'imprimer',
      'enregistrer',
      'copier le lien',
      'écouter',
      "écouter l'article",
      'lire plus tard',
      'haut de page',
      'retour en haut',
      'lire la suite',
      'voir plus',
      'se connecter',
      'accueil',
      'ajouter à mes favoris',
    ],
    comments: [
      'commentaires',
      'laisser un commentaire',
      'ajouter un commentaire',
      'réagir',
      'réagissez',
      'vos réactions',
      'les commentaires',
      'voir les commentaires',
      'écrire un commentaire',
    ],
    commentBy: ['a écrit'],
  },
};
