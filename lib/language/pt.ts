import type { Language } from './language';

export const pt: Language = {
  code: 'pt',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: '',
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
    groups: '. ',
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
      'janeiro|jan',
      'fevereiro|fev',
      'março|mar',
      'abril|abr',
      'maio|mai',
      'junho|jun',
      'julho|jul',
      'agosto|ago',
      'setembro|set',
      'outubro|out',
      'novembro|nov',
      'dezembro|dez',
    ],
    weekdays: [
      'segunda-feira|segunda|seg',
      'terça-feira|terça|ter',
      'quarta-feira|quarta|qua',
      'quinta-feira|quinta|qui',
      'sexta-feira|sexta|sex',
      'sábado|sáb',
      'domingo|dom',
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
      'publicado originalmente|publicada originalmente|originalmente publicado|publicado primeiro|publicado pela primeira vez|texto publicado|artigo publicado|matéria publicada|reportagem publicada|publicado em|publicado por|publicado no|publicado na|republicado|reproduzido de|reproduzido com|com autorização|cortesia de|cortesia do|artigo original|texto original|matéria original|leia o original|extraído de|retirado de',
    material:
      'com informações|com informação|com agências|com a agência|com agência|com dados|com|informações de|conteúdo de|fornecido por|comunicado de',
    contributed: 'contribuiu para|contribuíram para|colaborou|colaboraram|com a colaboração',
    source: 'fonte|fontes|via|crédito|créditos|origem|fonte original',
    mention:
      'segundo|de acordo com|conforme|informou|informa|noticiou|noticia|avança|avançou|revelou|revela|publicou|escreve|escreveu|disse à|disse ao|disse|afirmou|declarou|contou|adiantou|explicou|citado por|citado pela|citado pelo|citando|relata|relatou|entrevista à|entrevista ao|confirmou|apurou|referiu',
    picture:
      'foto|fotos|fotografia|imagem|imagens|crédito|créditos|fotógrafo|arquivo|vídeo|ilustração|reprodução',
    staff:
      'redação|redacção|agência|agência de notícias|correspondente|enviado especial|fim|reportagem',
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
