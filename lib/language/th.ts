import { NO_CHANGES } from './changes/none';
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
    cardinals: 'ศูนย์ หนึ่ง|เอ็ด สอง|ยี่ สาม สี่ ห้า หก เจ็ด แปด เก้า',
    tens: '',
    hundreds: '',
    scales: `
10: สิบ; 100: ร้อย; 1000: พัน; 10000: หมื่น; 100000: แสน; 1000000: ล้าน; 1000000000: พันล้าน;
100000000: ร้อยล้าน; 10000000: สิบล้าน; 10000000000: หมื่นล้าน; 100000000000: แสนล้าน;
1000000000000: ล้านล้าน`,
    joins: '',
    compounds: false,
    doubtful: 'หก|ห้า|สี่|สาม|สอง|หนึ่ง|เจ็ด|แปด|เก้า|ยี่|เอ็ด|พัน|ร้อย|สิบ|แสน|หมื่น|ล้าน',
    ordinals: '',
    ordinalEndings: '',
    numbering: 'ที่|อันดับ|หมายเลข',
    fractions: '2: ครึ่ง',
    dozens: '12: โหล',
    several: '',
    articles: '',
    about: 'ประมาณ|ราว|เกือบ',
    minus: 'ลบ|ติดลบ',
    to: 'ถึง',
    between: 'ระหว่าง',
    and: 'ถึง|และ',
    percent: 'เปอร์เซ็นต์|เปอร์เซนต์',
    percentBefore: 'ร้อยละ',
    points: 'จุดเปอร์เซ็นต์|จุด',
    basis: '',
    currencies: `
$: ดอลลาร์|เหรียญ; USD: ดอลลาร์สหรัฐ|เหรียญสหรัฐ; THB: บาท; EUR: ยูโร; GBP: ปอนด์; JPY: เยน; CNY:
หยวน`,
    cents: 'THB: สตางค์',
    of: '',
    units: `
kilometre: กิโลเมตร|กม; mile: ไมล์; metre: เมตร; centimetre: เซนติเมตร|ซม; rai: ไร่; hectare:
เฮกตาร์; square-metre: ตารางเมตร; square-kilometre: ตารางกิโลเมตร; kilometre/hour:
กิโลเมตรต่อชั่วโมง; kilogram: กิโลกรัม|กก; gram: กรัม; tonne: ตัน; litre: ลิตร; barrel: บาร์เรล;
degree: องศา; celsius: องศาเซลเซียส; second: วินาที; minute: นาที; hour: ชั่วโมง|ชม; day: วัน;
week: สัปดาห์; month: เดือน; year: ปี; time: ครั้ง`,
    per: 'ต่อ',
    times: 'ครั้ง|เท่า',
    repeats: '',
    clock: 'น|นาฬิกา|โมง',
    clockAfter: '',
    clockBefore: 'เวลา',
    am: '',
    pm: '',
    noon: 'เที่ยงวัน',
    midnight: 'เที่ยงคืน',
    age: 'ขวบ',
    ageBefore: 'อายุ|วัย',
    ago: 'ก่อน|ที่แล้ว|ที่ผ่านมา',
    agoBefore: '',
    last: '',
    current: '',
    next: '',
    days: '0: วันนี้; -1: เมื่อวานนี้|เมื่อวาน; 1: พรุ่งนี้',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '',
    dateJoins: 'พ.ศ|ค.ศ|ปี',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'none',
    joiners: '',
    caseEndings: '',
    clitics: '',
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

  changes: NO_CHANGES,
};
