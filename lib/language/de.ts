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
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: '',
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
    groups: '.’ ',
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

    order: 'dmy',
    relative: {},
    published: [],
    updated: [],
    by: [],
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      'erschien zuerst|zuerst erschienen|erschien ursprünglich|ursprünglich erschienen|zuerst veröffentlicht|ursprünglich veröffentlicht|erstmals erschienen|erschien erstmals|zuerst publiziert|ist zuerst|erschien zunächst|zuerst auf|zuerst in|zuerst bei|mit freundlicher genehmigung|mit genehmigung|übernommen von|übernommen aus|original-content von|originalartikel|zum original|original erschienen|nachdruck aus|aus dem',
    material:
      'mit material|mit informationen|mit inhalten|mit agenturmaterial|material von|mitarbeit|übermittelt durch|zur verfügung gestellt|bereitgestellt von|ein beitrag von|ein bericht von|mit|pressemitteilung',
    contributed: 'mitarbeit|hat mitgearbeitet|haben mitgearbeitet|unter mitarbeit',
    source:
      'quelle|quellen|via|original-content von|textquelle|originalquelle|aus|nach|zuerst in|gefunden bei',
    mention:
      'laut|zufolge|nach angaben|nach informationen|bericht*|meldet*|schreib*|schrieb*|sagte*|sagt|gegenüber|zitier*|erklärte*|teilte*|mitgeteilt|dem bericht|im interview|im gespräch|bestätigt*|erfuhr|enthüllte*|der|dem',
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
