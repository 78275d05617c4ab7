import type { Language } from './language';

export const es: Language = {
  code: 'es',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: `
el los las lo al del unos unas con por para segun sobre entre hasta desde hacia durante
mediante tras ante bajo ha he han hay habia habian haber sido ser es era eran fue fueron
sera seran seria esta estan estaba estaban estar este estos estas ese esa eso esos esas aquel
aquella aquello que quien quienes cual cuales cuyo cuya cuando donde como cuanto porque pues
pero sino aunque mientras si no ni tambien tampoco muy mas menos mucho mucha muchos muchas
poco pocos ya aun todavia siempre nunca yo tu ella ellos ellas nosotros usted ustedes le les
nos su sus mi mis otro otra otros otras mismo misma mismos mismas todo toda todos todas cada
cualquier algun alguna algunos algunas ningun ninguna nada algo alguien nadie tan tanto asi
antes despues ahora luego entonces aqui alli puede pueden debe deben tiene tienen hace`,
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
      'enero|ene',
      'febrero|feb',
      'marzo|mar',
      'abril|abr',
      'mayo|may',
      'junio|jun',
      'julio|jul',
      'agosto|ago',
      'septiembre|setiembre|sept|sep|set',
      'octubre|oct',
      'noviembre|nov',
      'diciembre|dic',
    ],
    weekdays: [
      'lunes|lun',
      'martes|mar',
      'miércoles|mié',
      'jueves|jue',
      'viernes|vie',
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
      'publicado originalmente|publicada originalmente|originalmente publicado|publicado por primera vez|se publicó originalmente|se publicó primero|apareció originalmente|apareció primero|publicado primero|publicado en|publicado por|reproducido de|reproducido con|con permiso de|con autorización de|por cortesía|cortesía de|artículo original|nota original|tomado de|extraído de|republicado|lea el original',
    material:
      'con información de|con informacion de|con datos de|con agencias|con información|con material de|información de|proporcionado por|comunicado de|con|elaborado con',
    contributed:
      'contribuyó a este|contribuyeron a este|colaboró en|con la colaboración|contribuyó|colaboraron',
    source: 'fuente|fuentes|vía|via|tomado de|origen|fuente original|nota de|texto de',
    mention:
      'según|de acuerdo con|informó|informa|informaron|publicó|publica|reportó|reporta|recoge|recogió|reveló|revela|dijo a|dijo|declaró|explicó|contó|aseguró|señaló|citado por|citando|entrevista con|entrevistado por|afirmó|indicó|confirmó|adelantó|adelanta|apuntó|detalló',
    picture:
      'foto|fotos|fotografía|fotografías|imagen|imágenes|crédito|fotógrafo|fotógrafa|archivo|vídeo|video|ilustración',
    staff:
      'redacción|agencia|agencias|agencia de noticias|corresponsal|enviado especial|noticias|staff',
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
