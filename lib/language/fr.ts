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
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
dit déclaré déclarait affirmé expliqué expliquait ajouté indiqué précisé estimé assuré
souligné écrit annoncé reconnu admis raconté répondu demandé lancé confié`,
    according: [],
    accordingAfter: [],
    pronouns: '',
    passive: '',
    within: '',
    marks: [],
    dash: false,
    particles: '',
    titles: '',
    abbreviations: '',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: ',',
    groups: ' ',
    numerals: {},
    scales: {},
    ordinals: {},
    percent: [],
    points: [],
    currencies: {},
    units: {},
    times: [],
    ages: [],
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'janvier|janv|jan',
      'février|févr|fév',
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

    order: 'dmy',
    relative: {},
    published: [],
    updated: [],
    by: [],
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      "initialement publié|initialement paru|initialement publiée|publié initialement|paru initialement|d'abord publié|d'abord paru|article paru|texte paru|est paru|a paru|paru dans|publié dans|publié par|publié sur|parue dans|republié|repris de|reproduit avec|avec l'aimable autorisation|avec l'autorisation|article original|lire l'original|texte original|extrait de|publié pour la première fois",
    material:
      'avec|avec les informations|avec des informations|avec agences|avec agence|informations de|fourni par|proposé par|communiqué de|contenu de',
    contributed:
      'a contribué|ont contribué|contribué à cet article|avec la contribution|avec la collaboration',
    source: "source|sources|via|d'après|origine|lu dans|vu sur|source originale",
    mention:
      "selon|d'après|rapporte*|révèle*|révélé|écrit|a écrit|indique*|a indiqué|a déclaré|déclaré|affirme*|a confié|confié|annonce*|a annoncé|cité par|citant|interrogé par|à l'|au micro|a raconté|a expliqué|dans un entretien|précise*|relate*|relayé par|informe|a dit",
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
    notice: [],
    promotion: [],
    related: [],
    caption: [],
    rights: [],
    navigation: [],
    comments: [],
  },

  // ── Words whose change changes what is said ───────────────────────────────────────────────

  changes: {
    negation: [],
    hedges: [],
    opposites: [],
    quantity: [],
    comparison: [],
    time: [],
    cause: [],
    allegation: [],
  },
};
