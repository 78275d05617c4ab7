import type { Language } from './language';

export const vi: Language = {
  code: 'vi',

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
    groups: '.',
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
      'tháng 1|tháng một|tháng giêng|thg 1|tháng 01',
      'tháng 2|tháng hai|thg 2|tháng 02',
      'tháng 3|tháng ba|thg 3|tháng 03',
      'tháng 4|tháng tư|thg 4|tháng 04',
      'tháng 5|tháng năm|thg 5|tháng 05',
      'tháng 6|tháng sáu|thg 6|tháng 06',
      'tháng 7|tháng bảy|thg 7|tháng 07',
      'tháng 8|tháng tám|thg 8|tháng 08',
      'tháng 9|tháng chín|thg 9|tháng 09',
      'tháng 10|tháng mười|thg 10',
      'tháng 11|tháng mười một|thg 11',
      'tháng 12|tháng mười hai|tháng chạp|thg 12',
    ],
    weekdays: [
      'thứ hai|thứ 2',
      'thứ ba|thứ 3',
      'thứ tư|thứ 4',
      'thứ năm|thứ 5',
      'thứ sáu|thứ 6',
      'thứ bảy|thứ 7',
      'chủ nhật|chúa nhật',
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
      'đăng lần đầu|lần đầu đăng|đăng đầu tiên|xuất bản lần đầu|bài gốc|bản gốc|nguyên bản|đăng lại từ|trích từ|được phép của|dẫn lại từ',
    material: 'theo|tổng hợp từ|tổng hợp|thông tin từ|thông cáo|phối hợp với|cung cấp bởi',
    contributed: 'đóng góp|cộng tác',
    source: 'nguồn|nguồn tin|theo|dẫn nguồn|via|nguồn gốc',
    mention:
      'theo|đưa tin|cho biết|cho hay|viết|nói với|trả lời|dẫn lời|trích dẫn|trích lời|tiết lộ|tường thuật|phỏng vấn|khẳng định|xác nhận|dẫn',
    picture: 'ảnh|hình|hình ảnh|nhiếp ảnh|ảnh minh họa|video|đồ họa',
    staff: 'thông tấn xã|phóng viên|tòa soạn|ban biên tập|pv|hãng tin|hãng thông tấn',
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
