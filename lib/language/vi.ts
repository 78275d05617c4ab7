import type { Language } from './language';

export const vi: Language = {
  code: 'vi',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: '',
    common: `
và của là có không được cho các trong một những với này để người đã đến khi từ cũng như ra
về vào năm tại do theo sẽ trên đó còn hay nhiều sau lại rằng nếu chỉ bị vì phải qua tôi ông
bà anh chị họ chúng đang trước hơn nhưng mà thì nên mới cùng đều rất giữa việc ngày đây nào
gì sự hoặc bởi`,
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: 'nói biết sẻ khẳng nhấn tuyên',
    according: ['theo', 'theo lời'],
    accordingAfter: [],
    pronouns: 'ông bà anh chị họ tôi',
    passive: 'bị được',
    within: 'của các ông bà anh chị và',
    subject: '',
    marks: ['“”', '‘’', '""'],
    dash: true,
    clipped: '',
    particles: '',
    titles: `
ông bà anh chị tổng thống thủ tướng bộ trưởng chủ tịch thị phát ngôn viên giám đốc đại biểu
tá thượng thẩm phán giáo sư tiến sĩ gs ts bs ths pgs`,
    abbreviations: 'gs ts bs ths pgs tp tr đ st ks cn q p',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: ',',
    groups: '. ',
    cardinals: 'không một|mốt hai ba bốn|tư năm|lăm sáu bảy|bẩy tám chín mười',
    tens: '',
    hundreds: '',
    scales: '10: mươi; 100: trăm; 1000: nghìn|ngàn; 1000000: triệu|tr; 1000000000: tỷ|tỉ',
    joins: 'linh|lẻ',
    compounds: false,
    doubtful: 'không|ba|tư|năm|hai|một|tr|chín|bảy|sáu|tám|bốn',
    ordinals: '',
    ordinalEndings: '',
    numbering: 'thứ|số',
    andHalf: 'rưỡi',
    fractions: '2: nửa; 4: phần tư; 3: phần ba',
    dozens: '12: tá; 10: chục',
    several: '10: hàng chục; 100: hàng trăm; 1000: hàng nghìn|hàng ngàn; 1000000: hàng triệu',
    articles: '',
    about: 'khoảng|gần|chừng|xấp xỉ',
    minus: 'âm|trừ',
    to: 'đến|tới',
    between: 'giữa|từ',
    and: 'và|đến',
    percent: 'phần trăm',
    percentBefore: '',
    points: 'điểm phần trăm',
    basis: 'điểm cơ bản',
    currencies: `
$: đô la|đôla|đô-la; USD: đô la mỹ|usd; VND: đồng|vnđ|đ; EUR: euro; GBP: bảng|bảng anh; JPY: yên;
CNY: nhân dân tệ`,
    cents: '',
    of: '',
    units: `
kilometre: kilômét|ki-lô-mét|kilomet|cây số; metre: mét; centimetre: centimet|xentimét; hectare:
hecta|héc-ta|ha; square-metre: mét vuông|m2; square-kilometre: kilômét vuông|km2; kilometre/hour:
km/giờ|kilômét một giờ; kilogram: kilôgam|ki-lô-gam|cân|ký; gram: gam|gram; tonne: tấn; litre:
lít; barrel: thùng dầu; degree: độ; celsius: độ c; point: điểm; second: giây; minute: phút; hour:
tiếng|giờ đồng hồ; day: ngày; week: tuần; month: tháng; year: năm`,
    per: 'mỗi|một|trên',
    times: 'lần',
    repeats: '',
    clock: 'giờ|h',
    clockPartsAfter: '30: rưỡi',
    clockAfter: '',
    clockBefore: 'lúc',
    am: 'sáng',
    pm: 'chiều|tối',
    noon: '',
    midnight: 'nửa đêm',
    age: 'tuổi',
    ageBefore: '',
    ago: 'trước',
    agoBefore: '',
    last: 'trước|qua|ngoái',
    current: 'này|nay',
    next: 'tới|sau',
    days: '0: hôm nay; -1: hôm qua; 1: ngày mai',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '',
    dateJoins: 'năm|ngày',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'name',
    joiners: 'và',
    naming: '',
    caseEndings: '',
    clitics: '',
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

    seasons: ['mùa xuân', 'mùa hè|mùa hạ', 'mùa thu', 'mùa đông'],
    inSeasons: ['mùa xuân', 'mùa hè|mùa hạ', 'mùa thu', 'mùa đông'],
    order: 'dmy',
    published: ['đăng', 'xuất bản', 'ngày đăng', 'ngày xuất bản', 'đăng lúc'],
    updated: ['cập nhật', 'cập nhật lúc', 'sửa đổi', 'cập nhật lần cuối'],
    by: [
      'được viết bởi',
      'tác giả',
      'bởi',
      'bài viết của',
      'theo tác giả',
      'bài và ảnh',
      'người viết',
      'viết bởi',
    ],
  },

  // ── What stands around an author's name ───────────────────────────────────────────────────

  bylines: {
    roles: 'phóng viên|biên tập viên|nhà báo|ký giả|cộng tác viên|nhiếp ảnh gia',
    nobody: 'ban biên tập|tòa soạn|tác giả|khách|ẩn danh|không rõ|admin|nhóm phóng viên',
    buttons: 'theo dõi|xem hồ sơ|đọc thêm|xem thêm|liên hệ|đăng|cập nhật',
    posts: 'xem tất cả bài viết của|tất cả bài viết của',
    where: '',
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      'đăng lần đầu|lần đầu đăng|đăng đầu tiên|xuất bản lần đầu|bài gốc|bản gốc|nguyên bản|đăng lại từ|trích từ|được phép của|dẫn lại từ|với sự cho phép|được sự đồng ý',
    first: 'lần đầu|lần đầu tiên|đầu tiên|trước đó|trước đây',
    appeared: 'đăng|đăng tải|xuất bản|phát hành|phát sóng|in trên',
    itself: 'bài viết này|bài viết|bài báo này|bài này|bài phỏng vấn|tin này|nội dung này',
    origin: 'được lấy từ|lấy từ|thuộc về|do|được viết cho|được cung cấp',
    material: 'theo|tổng hợp từ|tổng hợp|thông tin từ|thông cáo|phối hợp với|cung cấp bởi',
    contributed: 'đóng góp|cộng tác',
    source: 'nguồn|nguồn tin|theo|dẫn nguồn|via|nguồn gốc|bài|bài viết|nội dung',
    mention:
      'theo|đưa tin|cho biết|cho hay|viết|nói với|trả lời|dẫn lời|trích dẫn|trích lời|tiết lộ|tường thuật|phỏng vấn|khẳng định|xác nhận|dẫn|thú nhận|tâm sự|phanh phui|loan tin|hé lộ|kể với|kể lại|được biết|thông báo|giải thích|công bố',
    picture: 'ảnh|hình|hình ảnh|nhiếp ảnh|ảnh minh họa|video|đồ họa',
    staff: 'thông tấn xã|phóng viên|tòa soạn|ban biên tập|pv|hãng tin|hãng thông tấn',
    dateline: '',
    endings: 0,
    prefixes: '',
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    notice: [
      'phát hiện lỗi?…',
      'báo lỗi',
      'báo lỗi bài viết',
      'bạn tìm thấy lỗi…',
      'chỉ dành cho thuê bao…',
      'trang web này sử dụng cookie…',
      'chúng tôi sử dụng cookie…',
      'chính sách bảo mật',
      'chính sách quyền riêng tư',
    ],
    promotion: [
      'đăng ký nhận tin…',
      'đăng ký nhận bản tin…',
      'đăng ký theo dõi…',
      'đăng ký kênh…',
      'theo dõi chúng tôi…',
      'theo dõi kênh…',
      'theo dõi…trên google news…',
      'tham gia kênh…',
      'tải ứng dụng…',
      'quảng cáo',
      'nội dung tài trợ',
      'nhấn vào đây…',
      'bấm vào đây…',
      'mời bạn đọc…',
      'mời quý độc giả…',
    ],
    related: [
      'xem thêm: …',
      'xem thêm',
      'đọc thêm: …',
      'đọc thêm',
      'đọc tiếp: …',
      'đọc tiếp',
      'xem tiếp',
      'tin liên quan',
      'tin liên quan: …',
      'bài liên quan',
      'bài viết liên quan',
      'tin cùng chuyên mục',
      'cùng chuyên mục',
      'tin khác',
      'tin mới nhất',
      'tin mới',
      'tin nóng',
      'đọc nhiều',
      'đọc nhiều nhất',
      'có thể bạn quan tâm…',
      'bạn có thể quan tâm…',
      '>> xem thêm: …',
    ],
    caption: [
      'ảnh: …',
      'ảnh minh họa',
      'ảnh minh hoạ',
      'ảnh minh họa: …',
      'ảnh tư liệu',
      'ảnh chụp màn hình',
      'hình ảnh: …',
      'nguồn ảnh: …',
      'nguồn: …',
      'đồ họa: …',
      'video: …',
      'clip: …',
    ],
    rights: ['bản quyền thuộc…', 'giữ bản quyền…', '© …', 'cấm sao chép…', 'ghi rõ nguồn…'],
    navigation: [
      'chia sẻ',
      'chia sẻ bài viết',
      'in bài viết',
      'in',
      'lưu',
      'lưu bài',
      'sao chép liên kết',
      'sao chép link',
      'nghe',
      'nghe đọc bài',
      'lên đầu trang',
      'trang chủ',
      'đăng nhập',
      'xem tất cả',
      'gửi email',
      'từ khóa: …',
      'từ khoá: …',
      'tags: …',
    ],
    comments: [
      'bình luận',
      'ý kiến',
      'ý kiến bạn đọc',
      'gửi bình luận',
      'viết bình luận',
      'để lại bình luận',
      'xem bình luận',
    ],
  },
};
