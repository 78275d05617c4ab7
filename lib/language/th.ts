import type { Language } from './language';

export const th: Language = {
  code: 'th',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Thai'],
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
    decimal: '.',
    groups: ',',
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
      'มกราคม|มกรา|ม.ค',
      'กุมภาพันธ์|กุมภา|ก.พ',
      'มีนาคม|มีนา|มี.ค',
      'เมษายน|เมษา|เม.ย',
      'พฤษภาคม|พฤษภา|พ.ค',
      'มิถุนายน|มิถุนา|มิ.ย',
      'กรกฎาคม|กรกฎา|ก.ค',
      'สิงหาคม|สิงหา|ส.ค',
      'กันยายน|กันยา|ก.ย',
      'ตุลาคม|ตุลา|ต.ค',
      'พฤศจิกายน|พฤศจิกา|พ.ย',
      'ธันวาคม|ธันวา|ธ.ค',
    ],
    weekdays: [
      'วันจันทร์|จันทร์',
      'วันอังคาร|อังคาร',
      'วันพุธ|พุธ',
      'วันพฤหัสบดี|พฤหัสบดี|พฤหัส',
      'วันศุกร์|ศุกร์',
      'วันเสาร์|เสาร์',
      'วันอาทิตย์|อาทิตย์',
    ],

    order: 'dmy',
    relative: {},
    published: [],
    updated: [],
    by: [],
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published: 'เผยแพร่ครั้งแรก|ตีพิมพ์ครั้งแรก|เผยแพร่ซ้ำ|ต้นฉบับ|บทความต้นฉบับ|ได้รับอนุญาตจาก|เอื้อเฟื้อโดย',
    material: 'ขอบคุณข้อมูลจาก|ขอขอบคุณข้อมูลจาก|ข้อมูลจาก|ขอบคุณที่มา|เรียบเรียงจาก|ขอบคุณ|สนับสนุนข้อมูลโดย',
    contributed: 'ร่วมรายงาน|มีส่วนร่วมในรายงาน',
    source: 'ที่มา|แหล่งที่มา|แหล่งข่าว|อ้างอิง|ข่าวจาก|เครดิต|จาก',
    mention: 'รายงาน|ระบุว่า|อ้างอิง|อ้าง|ตามรายงาน|เปิดเผย|บอกกับ|กล่าวกับ|ให้สัมภาษณ์|เผย|แถลง|เขียนว่า|ยืนยัน',
    picture: 'ภาพ|รูปภาพ|ภาพถ่าย|รูป|ช่างภาพ|ภาพจาก|เครดิตภาพ|วิดีโอ',
    staff: 'สำนักข่าว|ผู้สื่อข่าว|กองบรรณาธิการ|นักข่าว',
    dateline: '',
    endings: 0,
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
