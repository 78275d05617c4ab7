import type { Language } from './language';

export const tr: Language = {
  code: 'tr',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: '',
    common: `
ve bir bu da de için ile çok daha olarak olan sonra kadar gibi en ne ama göre o her ya ise
şey var yok değil mi mı ki diye ancak oldu olduğu olduğunu olacak üzere ilk iki yıl yıllık
büyük bile veya hem onun ben sen biz siz onlar bunu buna bunun şu bazı tüm bütün arasında
karşı önce şimdi artık hiç kendi neden nasıl çünkü fakat yeni ayrıca ilgili etti edildi
ediyor yapılan eden tarafından içinde üzerinde`,
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
dedi söyledi belirtti ifade açıkladı ekledi vurguladı kaydetti anlattı konuştu yazdı
yanıtladı cevapladı sordu uyardı savundu aktardı bildirdi duyurdu değerlendirdi dile
hatırlattı iddia eleştirdi itiraf söylüyor diyor belirten söyleyen kaydeden vurgulayan diyen
açıklayan dediler söylediler konuşan dikkat`,
    according: [],
    accordingAfter: ['göre'],
    pronouns: 'o onlar ben biz kim',
    passive: 'edildi olundu',
    deeds: 'reddetti reddediyor istemedi istemiyor kaçındı yalanladı güldü gülümsedi',
    deedEndings: 'ttı tti landı lendi ladı ledi',
    within: 've ile',
    subject: '',
    marks: ['“”', '‘’', '«»', '""'],
    dash: true,
    clipped: '',
    particles: 'bin el de van von',
    titles: `
bay bayan sayın dr prof doç av cumhurbaşkanı başbakan başkan başkanı bakan bakanı belediye
vali valisi sözcü sözcüsü müdür müdürü milletvekili senatör general albay yüzbaşı savcı
hakim kaymakam bey hanım müsteşar genel sekreter kral kraliçe papa`,
    abbreviations: `
dr prof doç yrd av sn alb gen yzb bkz vb vs örn cad sok mah apt no tel st hz mö ms s çev haz
yy yard öğr gör bl`,
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: ',',
    groups: '. ',
    cardinals: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz on',
    tens: 'yirmi otuz kırk elli altmış yetmiş seksen doksan',
    hundreds: 'yüz - - - - - - - - bin',
    scales: `
100: yüz; 1000: bin; 1000000: milyon*|mn; 1000000000: milyar*|mr|mlr; 1000000000000: trilyon*`,
    joins: '',
    compounds: false,
    doubtful: 'on|bin|yüz|yedi|kırk|altı|elli|tr|bir|milyon|çeyrek',
    ordinals: `
birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu`,
    ordinalEndings: '.|inci|nci|üncü|uncu|ıncı',
    numbering: 'no|numara',
    andHalf: 'buçuk',
    fractions: '2: yarım|yarısı; 4: çeyrek|çeyreği',
    dozens: '12: düzine',
    several: `
10: onlarca; 12: düzinelerce; 100: yüzlerce; 1000: binlerce; 1000000: milyonlarca`,
    articles: '',
    about: 'yaklaşık|neredeyse|aşağı yukarı|civarında',
    minus: 'eksi',
    to: 'ila|ile',
    between: '',
    and: 've|ile',
    percent: '',
    percentBefore: 'yüzde',
    points: 'yüzde puanı|yüzde puan|puan',
    basis: 'baz puan',
    currencies: `
$: dolar*|abd doları*; EUR: euro*|avro*; TRY: lira*|türk lirası*|tl; GBP: sterlin*; RUB: ruble*;
CHF: frank*; JPY: yen; CNY: yuan`,
    cents: 'TRY: kuruş*',
    of: '',
    units: `
kilometre: kilometre*; mile: mil; metre: metre|metreye|metrelik|metreden|metresi; centimetre:
santimetre*|santim; hectare: hektar*; square-metre: metrekare*; square-kilometre: kilometrekare*;
cubic-metre: metreküp*; kilogram: kilogram*|kilo*; gram: gram*; tonne: ton|tonluk|tona; litre:
litre*; degree: derece*; second: saniye*; minute: dakika*|dk; hour: saat*; day:
gün|günlük|günde|güne; week: hafta*; month: ay|aylık|ayda|aya; year:
yıl|yıllık|yılda|yıla|sene|senelik`,
    per: '',
    times: 'kez|kere|defa',
    repeats: '',
    clock: '',
    clockAfter: '',
    clockBefore: 'saat|saati',
    am: 'sabah',
    pm: 'akşam|öğleden sonra',
    noon: 'öğlen',
    midnight: 'gece yarısı',
    age: 'yaş*|yaşındaki|yaşında',
    ageBefore: '',
    ago: 'önce',
    agoBefore: '',
    last: 'geçen|geçtiğimiz|önceki',
    current: 'bu',
    next: 'gelecek|önümüzdeki',
    days: '0: bugün; -1: dün; 1: yarın',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: true,
    dateMarks: '',
    dateJoins: '',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'name',
    joiners: 've el de van von bin',
    naming: '',
    caseEndings: '',
    clitics: '',
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'ocak|oca',
      'şubat|şub',
      'mart|mar',
      'nisan|nis',
      'mayıs|may',
      'haziran|haz',
      'temmuz|tem',
      'ağustos|ağu',
      'eylül|eyl',
      'ekim|eki',
      'kasım|kas',
      'aralık|ara',
    ],
    weekdays: [
      'pazartesi|pzt',
      'salı|sal',
      'çarşamba|çar',
      'perşembe|per',
      'cuma|cum',
      'cumartesi|cmt',
      'pazar|paz',
    ],

    seasons: [
      'ilkbahar|ilkbaharı|ilkbaharında|bahar|baharı|baharında',
      'yaz|yazı|yazında',
      'sonbahar|sonbaharı|sonbaharında',
      'kış|kışı|kışında',
    ],
    inSeasons: ['ilkbaharda|baharda', 'yazın', 'sonbaharda|güzün', 'kışın'],
    yearWords: 'yılı|yılında|yılının|yılından|yılına',
    order: 'dmy',
    published: [
      'yayınlanma',
      'yayınlanma tarihi',
      'yayımlandı',
      'yayınlandı',
      'giriş',
      'giriş tarihi',
      'oluşturulma',
    ],
    updated: ['güncelleme', 'güncelleme tarihi', 'güncellendi', 'son güncelleme'],
    by: [
      'tarafından yazıldı',
      'yazan',
      'haber',
      'yazar',
      'yazarlar',
      'haberi yazan',
      'muhabir',
      'kaleme alan',
      'hazırlayan',
      'yazı',
      'röportaj',
      'derleyen',
    ],
  },

  // ── What stands around an author's name ───────────────────────────────────────────────────

  bylines: {
    roles: 'editör*|muhabir*|gazeteci*|yazar|yazarı|köşe yazarı|foto muhabiri|temsilci*',
    nobody: 'editör|haber merkezi|yazar|misafir|anonim|bilinmeyen|admin|web editörü',
    buttons: 'takip et|profili gör|devamını oku|daha fazla|iletişim|yayınlandı|güncellendi',
    posts: 'tüm yazıları|yazarın tüm yazıları|diğer yazıları',
    where: '',
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      'yayımlanmıştır|yayınlanmıştır|izniyle|alınmıştır|alıntılanmıştır|orijinal haber|özgün haber|alıntıdır|ilk yayın|izni ile|müsaadesiyle',
    first: 'ilk olarak|ilk kez|ilk defa|daha önce|önce|ilkin',
    appeared: 'yayımlan*|yayınlan*|basıl*|çıktı|çıkmıştır|yer aldı',
    itself: 'bu yazı|bu haber|bu makale|bu metin|bu röportaj|bu içerik|yazı|makale',
    origin: 'alınmıştır|aittir|alınmış*|alındı|derlen*|çevril*',
    material:
      'katkılarıyla|bilgileriyle|bilgilerine dayan*|basın bülteni|tarafından sağlan*|derlenmiştir|işbirliğiyle',
    contributed: 'katkıda bulun*|katkı sağla*|katkısıyla',
    source: 'kaynak|kaynağı|kaynaklar|haber|via|alıntı|özgün kaynak|metin|yazı|ilk yayın',
    mention:
      'göre|haberine göre|haberinde|haberi|bildirdi|bildiriyor|bildirdiğine|aktardı|aktardığına|yazdı|yazdığına|duyurdu|söyledi|açıkladı|açıklamada|muhabirine|muhabiri|konuştu|konuşan|verdiği demeçte|röportaj*|doğruladı|ortaya çıkardı|belirtti|anlattı|aktar*|anlat*|itiraf*|açıkla*|yaz*|duyur*|öğren*|ortaya çıkar*|bildir*|konuş*|paylaş*',
    verbLast: true,
    picture: 'fotoğraf|fotoğraflar|foto|görsel|görseller|fotoğrafçı|arşiv|video|grafik',
    staff: 'haber merkezi|editör|muhabir|ajansı|ajans|haber',
    dateline: '',
    endings: 4,
    prefixes: '',
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    lines: [
      {
        why: 'promotion',
        pattern:
          /^(?:reklam)\s*(?::(?=[^.]{0,120}$)|$|[–—-]\s|\(?(?:scroll|continue|story|article)\b)/iu,
        maxWords: 20,
      },
    ],
    notice: [
      'hata mı buldunuz?…',
      'bir hata mı gördünüz?…',
      'hata bildir',
      'hata bildirin…',
      'yazım hatası bildir',
      'metni seçip ctrl+enter…',
      'yalnızca abonelere özel…',
      'sadece abonelere…',
      'bu site çerez kullan…',
      'bu internet sitesinde çerez…',
      'çerez politikası',
      'gizlilik politikası',
      'kişisel verilerin korunması…',
    ],
    promotion: [
      'abone olun…',
      'abone ol…',
      'takip edin…',
      'bizi takip edin…',
      'bizi…takip edin…',
      'bizi…takip edebilirsiniz',
      'whatsapp kanalımıza…',
      'telegram kanalımıza…',
      'kanalımıza abone…',
      'bültenimize…',
      'e-bültenimize…',
      'bültene kayıt…',
      'uygulamamızı indirin…',
      'uygulamayı indir…',
      'reklam',
      'haberin devamı reklamdan sonra',
      'haberin devamı için tıklayın',
      'sponsorlu içerik',
      'destek olun…',
      'buraya tıklayın…',
      'tıklayın',
      "google news'te…",
    ],
    related: [
      'bunları da okuyun…',
      'bunu da okuyun…',
      'ayrıca okuyun: …',
      'ayrıca bakınız: …',
      'ayrıca bkz…',
      'ilgili haberler',
      'ilgili haber: …',
      'ilgili haber',
      'benzer haberler',
      'diğer haberler',
      'daha fazla haber',
      'daha fazla oku…',
      'devamını oku',
      'devamını okuyun',
      'ilginizi çekebilir…',
      'bunlar da ilginizi çekebilir…',
      'son dakika haberleri',
      'çok okunanlar',
      'en çok okunanlar',
      'öne çıkan haberler',
      'önerilen haberler',
      'okumak için tıklayın…',
      'haberin detayları…',
      'sıradaki haber',
    ],
    caption: [
      'fotoğraf: …',
      'fotoğraflar: …',
      'foto: …',
      'görsel: …',
      'arşiv',
      'arşiv fotoğrafı',
      'temsili',
      'temsili fotoğraf',
      'temsili görsel',
      'kaynak: …',
      'fotoğraf kaynağı: …',
      'video: …',
    ],
    rights: [
      'tüm hakları saklıdır…',
      'her hakkı saklıdır…',
      'izinsiz…kullanılamaz…',
      'izin alınmadan…',
      '© …',
      'copyright…',
    ],
    navigation: [
      'paylaş',
      'paylaşın',
      'haberi paylaş',
      'yazdır',
      'kaydet',
      'bağlantıyı kopyala',
      'linki kopyala',
      'dinle',
      'haberi dinle',
      'yukarı çık',
      'başa dön',
      'daha fazla göster',
      'giriş yap',
      'ana sayfa',
      'anasayfa',
      'e-posta gönder',
      'etiketler: …',
      'menü',
    ],
    comments: [
      'yorumlar',
      'yorum yap',
      'yorum yaz',
      'yorum ekle',
      'yorumunuzu yazın',
      'yorumları göster',
      'ilk yorumu siz yapın',
      'yorum bırakın',
    ],
  },
};
