import type { Language } from './language';

export const id: Language = {
  code: 'id',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: '',
    common: `
yang dan di dengan untuk pada ini dari itu tidak dalam akan adalah ke oleh juga karena ada
sudah telah bisa dapat lebih saat mereka kami kita saya dia ia atau tersebut secara sebagai
kepada para bahwa hingga antara setelah serta namun tetapi jika masih hanya menjadi lain
seperti banyak satu dua tahun hari agar maupun sejak belum sangat harus bagi tentang ketika
sebelum pun sementara semua lalu kata ujar atas melalui terhadap beberapa seorang sebuah`,
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
kata ujar mengatakan berkata menyatakan menambahkan menjelaskan ungkap mengungkapkan tutur
menuturkan menegaskan tegas jelas ucap terang imbuh sebut menyebut menyebutkan tulis menulis
jawab menjawab tanya bertanya memperingatkan mengakui mengklaim mengumumkan melaporkan
katanya ujarnya jelasnya tambahnya tuturnya ungkapnya tegasnya ucapnya imbuhnya pungkasnya
terangnya sebutnya`,
    according: ['menurut'],
    accordingAfter: [],
    pronouns: 'ia dia mereka saya kami beliau',
    passive: '',
    deeds: 'menolak enggan membantah ingin mencoba menghindari tersenyum tertawa menghela',
    within: 'dan dari di yang',
    subject: '',
    marks: ['“”', '‘’', '""'],
    dash: false,
    clipped: '',
    particles: 'bin binti van der',
    titles: `
bapak ibu pak bu tuan nyonya dr drs ir prof haji kh presiden wakil menteri gubernur bupati
wali kota juru bicara direktur ketua kepala jenderal kolonel kapten hakim jaksa sekretaris
anggota dpr kapolres kapolda kombes akp raja ratu paus`,
    abbreviations: `
dr drs dra ir prof hj h kh no jl tel tlp dll dsb dkk sdr tgl hlm rp pt cv st sh mh jan feb
mar apr jun jul agu sep okt nov des kec kab kel`,
    mayEnd: 'dll dsb',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: ',',
    groups: '. ',
    cardinals: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
    tens: '',
    hundreds: 'seratus - - - - - - - - seribu',
    scales: `
10: puluh; 100: ratus; 1000: ribu|rb; 1000000: juta|jt; 1000000000: miliar|milyar|m;
1000000000000: triliun|t`,
    joins: '',
    compounds: false,
    doubtful: 'satu|m|t|rb',
    ordinals: `
pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh`,
    ordinalEndings: '',
    numbering: 'nomor|no|ke',
    andHalf: 'setengah',
    fractions: `
2: setengah|separuh|separo; 3: sepertiga|pertiga; 4: seperempat|perempat; 5: seperlima|perlima`,
    dozens: '12: lusin',
    several: '10: puluhan|belasan; 100: ratusan; 1000: ribuan; 1000000: jutaan',
    articles: '',
    about: 'sekitar|hampir|kira-kira|kurang lebih',
    minus: 'minus',
    to: 'hingga|sampai',
    between: 'antara',
    and: 'dan|hingga|sampai',
    percent: 'persen',
    percentBefore: '',
    points: 'poin persentase|poin persen',
    basis: 'basis poin',
    currencies: `
$: dolar; USD: dolar as|dolar amerika; IDR: rupiah|rp; EUR: euro; GBP: pound|poundsterling; JPY:
yen; CNY: yuan; SGD: dolar singapura; MYR: ringgit`,
    cents: '$: sen',
    of: '',
    units: `
kilometre: kilometer; mile: mil; metre: meter; centimetre: sentimeter; hectare: hektare|hektar;
square-metre: meter persegi; square-kilometre: kilometer persegi; kilometre/hour: kilometer per
jam; kilogram: kilogram|kilo; gram: gram; tonne: ton; litre: liter; barrel: barel; degree:
derajat; celsius: derajat celsius; point: poin; second: detik; minute: menit; hour: jam; day:
hari; week: pekan|minggu; month: bulan; year: tahun`,
    per: 'per|setiap|sekali',
    times: 'kali',
    repeats: '',
    clock: '',
    clockAfter: '',
    clockBefore: 'pukul|jam',
    am: 'pagi|dini hari',
    pm: 'sore|malam|siang',
    noon: '',
    midnight: 'tengah malam',
    age: 'tahun usia',
    ageBefore: 'berusia|berumur|usia',
    ago: 'lalu|yang lalu|silam',
    agoBefore: '',
    last: 'lalu|kemarin',
    current: 'ini',
    next: 'depan|mendatang',
    days: '0: hari ini; -1: kemarin; 1: besok',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: true,
    dateMarks: '',
    dateJoins: '',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'name',
    joiners: 'dan bin binti al',
    naming: '',
    caseEndings: '',
    clitics: '',
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'januari|jan',
      'februari|pebruari|feb',
      'maret|mar',
      'april|apr',
      'mei',
      'juni|jun',
      'juli|jul',
      'agustus|agu|agt|ags',
      'september|sept|sep',
      'oktober|okt',
      'november|nopember|nov',
      'desember|des',
    ],
    weekdays: [
      'senin|sen',
      'selasa|sel',
      'rabu|rab',
      'kamis|kam',
      "jumat|jum'at|jum",
      'sabtu|sab',
      'minggu|ahad|min',
    ],

    seasons: ['musim semi', 'musim panas', 'musim gugur', 'musim dingin'],
    inSeasons: ['musim semi', 'musim panas', 'musim gugur', 'musim dingin'],
    order: 'dmy',
    published: ['diterbitkan', 'dipublikasikan', 'terbit', 'tanggal terbit', 'tayang', 'diposting'],
    updated: ['diperbarui', 'pembaruan', 'terakhir diperbarui', 'diedit'],
    by: [
      'oleh',
      'penulis',
      'ditulis oleh',
      'reporter',
      'editor dan penulis',
      'kontributor',
      'ditulis',
      'kolom oleh',
      'opini oleh',
      'analisis oleh',
      'laporan',
    ],
  },

  // ── What stands around an author's name ───────────────────────────────────────────────────

  bylines: {
    roles: 'wartawan|editor|redaktur|jurnalis|reporter|koresponden|penulis|kolumnis|fotografer',
    nobody: 'redaksi|tim redaksi|penulis|tamu|anonim|tidak diketahui|admin|kontributor',
    buttons: 'ikuti|lihat profil|baca selengkapnya|selengkapnya|kontak|diterbitkan|diperbarui',
    posts: 'lihat semua artikel|semua artikel|artikel lain',
    where: 'di|dari|untuk',
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      'pertama kali terbit|pertama kali diterbitkan|pertama kali tayang|telah tayang|telah terbit|sudah tayang|terbit di|diterbitkan oleh|dimuat di|artikel asli|berita asli|seizin|atas izin|dikutip dari|dilansir dari|disadur dari|terbitan pertama|dengan izin|penerbitan pertama',
    first: 'pertama kali|pertama|sebelumnya|semula|awalnya|sudah|telah',
    appeared: 'terbit|diterbitkan|tayang|ditayangkan|dimuat|dipublikasikan|muncul|dicetak',
    itself: 'artikel ini|tulisan ini|berita ini|laporan ini|naskah ini|wawancara ini|konten ini',
    origin: 'berasal dari|diambil dari|ditulis untuk|milik|diproduksi oleh|bersumber',
    material:
      'dengan informasi|informasi dari|bahan dari|kerja sama|siaran pers|disediakan oleh|bersama',
    contributed: 'berkontribusi|turut menyumbang|ikut melaporkan',
    source:
      'sumber|dilansir dari|dikutip dari|dilansir|dikutip|via|dari|sumber asli|melansir|mengutip|teks|naskah|tulisan',
    mention:
      'menurut|melaporkan|dilaporkan|kata|mengatakan|berkata|ujar|ungkap|kepada|dilansir|melansir|dikutip|mengutip|menulis|mewartakan|memberitakan|mengungkapkan|wawancara|menyebutkan|membenarkan|seperti|diungkap*|diberitakan|bercerita|mengaku|membocorkan|membongkar|dibongkar|memperoleh|mengetahui|menjelaskan|menyampaikan|mengumumkan|menurunkan laporan|ditulis',
    picture: 'foto|gambar|fotografer|ilustrasi|video|dok|dokumentasi|arsip',
    staff: 'redaksi|kantor berita|wartawan|pewarta|koresponden|tim',
    dateline: '',
    endings: 0,
    prefixes: '',
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    lines: [
      {
        why: 'promotion',
        pattern:
          /^(?:iklan)\s*(?::(?=[^.]{0,120}$)|$|[–—-]\s|\(?(?:scroll|continue|story|article)\b)/iu,
        maxWords: 20,
      },
    ],
    notice: [
      'menemukan kesalahan?…',
      'ada kesalahan…',
      'laporkan kesalahan',
      'laporkan kesalahan…',
      'blok teks dan tekan ctrl+enter…',
      'khusus pelanggan…',
      'konten ini khusus…',
      'situs ini menggunakan cookie…',
      'kami menggunakan cookie…',
      'kebijakan privasi',
    ],
    promotion: [
      'berlangganan…',
      'daftar newsletter…',
      'daftarkan email…',
      'ikuti kami di…',
      'ikuti kami…',
      'ikuti saluran…',
      'ikuti whatsapp channel…',
      'ikuti berita…',
      'gabung…channel…',
      'bergabung…channel…',
      'bergabunglah…',
      'unduh aplikasi…',
      'download aplikasi…',
      'dapatkan update…',
      'dapatkan berita…',
      'simak berita…',
      'iklan',
      'advertisement',
      'scroll to continue with content',
      'scroll to resume content',
      'gulir untuk lanjut baca',
      'gulirkan ke bawah…',
      'konten bersponsor',
      'klik di sini…',
      'klik disini…',
      'dukung…jurnalisme…',
    ],
    related: [
      'baca juga: …',
      'baca juga',
      'baca juga : …',
      'baca juga …',
      'baca selengkapnya: …',
      'baca selengkapnya',
      'baca berita lainnya…',
      'baca artikel…lainnya…',
      'simak juga: …',
      'simak juga…',
      'lihat juga: …',
      'lihat juga',
      'tonton juga: …',
      'tonton juga…',
      'berita terkait',
      'artikel terkait',
      'berita lainnya',
      'artikel lainnya',
      'terpopuler',
      'berita terpopuler',
      'terkini',
      'berita terkini',
      'rekomendasi untuk anda',
      'rekomendasi',
      'pilihan editor',
      'anda mungkin suka…',
      'simak video…',
      'saksikan video…',
      '[gambas:…',
    ],
    caption: [
      'foto: …',
      'foto ilustrasi',
      'foto ilustrasi: …',
      'ilustrasi',
      'ilustrasi…(…)',
      'ilustrasi: …',
      'gambar: …',
      'sumber: …',
      'sumber foto: …',
      'dok. …',
      'video: …',
      '(foto: …',
      'arsip foto…',
    ],
    rights: [
      'hak cipta ©…',
      'hak cipta dilindungi…',
      'dilarang mengutip…',
      'dilarang keras…',
      '© …',
      'copyright…',
      'seluruh hak cipta…',
    ],
    navigation: [
      'bagikan',
      'bagikan artikel',
      'bagikan:',
      'cetak',
      'simpan',
      'salin tautan',
      'salin link',
      'dengarkan',
      'kembali ke atas',
      'beranda',
      'masuk',
      'lihat semua',
      'muat lainnya',
      'tag: …',
      'tags: …',
      'topik terkait',
      'editor: …',
      'menu',
    ],
    comments: [
      'komentar',
      'tulis komentar',
      'beri komentar',
      'tinggalkan komentar',
      'kirim komentar',
      'lihat komentar',
    ],
  },
};
