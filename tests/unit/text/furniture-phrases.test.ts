import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/language';
import { furnitureOfLine, startsComments } from '../../../lib/text/furniture';

/** One line each: read also, a channel or newsletter, a picture, an advertisement, a button. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Read also: Ferry dearer again',
    'Subscribe to our Telegram channel',
    'Photo: Press office of Tolmere port',
    'Advertisement',
    'Share',
    'Found a mistake? Select the text and press Ctrl+Enter',
  ],
  de: [
    'Lesen Sie auch: Fähre wieder teurer',
    'Abonnieren Sie unseren Telegram-Kanal',
    'Foto: Pressestelle des Hafens Tolmer',
    'Anzeige',
    'Teilen',
    'Fehler gefunden? Markieren Sie den Text und drücken Sie Strg+Enter',
  ],
  fr: [
    'À lire aussi : Le bac encore plus cher',
    'Abonnez-vous à notre chaîne Telegram',
    'Photo : service de presse du port de Tolmer',
    'Publicité',
    'Partager',
    'Une erreur dans l’article ? Signalez-la',
  ],
  es: [
    'Lea también: El ferri vuelve a subir',
    'Síguenos en Telegram',
    'Foto: Oficina de prensa del puerto de Tolmer',
    'Publicidad',
    'Compartir',
    '¿Has encontrado un error? Avísanos',
  ],
  pt: [
    'Leia também: Balsa fica mais cara',
    'Siga nosso canal no WhatsApp',
    'Foto: Assessoria do porto de Tolmer',
    'Publicidade',
    'Compartilhar',
    'Encontrou um erro? Avise a redação',
  ],
  it: [
    'Leggi anche: Il traghetto costa di più',
    'Iscriviti alla newsletter del giornale',
    'Foto: ufficio stampa del porto di Tolmer',
    'Pubblicità',
    'Condividi',
    'Hai trovato un errore? Segnalacelo',
  ],
  nl: [
    'Lees ook: Veerboot weer duurder',
    'Volg ons op Telegram',
    'Foto: persdienst haven van Tolmer',
    'Advertentie',
    'Deel dit artikel',
    'Fout gezien? Mail ons',
  ],
  sv: [
    'Läs också: Färjan ännu dyrare',
    'Följ oss på Facebook',
    'Foto: Tolmers hamn',
    'Annons',
    'Dela',
    'Hittat fel? Hör av dig',
  ],
  pl: [
    'Czytaj także: Prom znów droższy',
    'Zapisz się na newsletter',
    'Fot. Biuro prasowe portu Tolmer',
    'Reklama',
    'Udostępnij',
    'Znalazłeś błąd? Zaznacz tekst i naciśnij Ctrl+Enter',
  ],
  cs: [
    'Čtěte také: Přívoz opět zdražil',
    'Sledujte nás na Telegramu',
    'Foto: Tiskové oddělení přístavu Tolmer',
    'Reklama',
    'Sdílet',
    'Našli jste chybu? Dejte nám vědět',
  ],
  hu: [
    'Olvassa el ezt is: Ismét drágább a komp',
    'Iratkozzon fel hírlevelünkre',
    'Fotó: Tolmeri kikötő',
    'Hirdetés',
    'Megosztás',
    'Hibát talált a cikkben? Írja meg',
  ],
  ro: [
    'Citește și: Feribotul s-a scumpit din nou',
    'Abonează-te la newsletter',
    'Foto: Portul Tolmer',
    'Publicitate',
    'Distribuie',
    'Ai găsit o greșeală? Scrie-ne',
  ],
  uk: [
    'Читайте також: Пором знову подорожчав',
    'Підписуйтесь на наш Telegram-канал',
    'Фото: Пресслужба порту Тольмер',
    'Реклама',
    'Поділитися',
    'Знайшли помилку? Виділіть її та натисніть Ctrl+Enter',
  ],
  ru: [
    'Читайте также: Паром снова подорожал',
    'Подписывайтесь на наш Telegram-канал',
    'Фото: Пресс-служба порта Тольмера',
    'Реклама',
    'Поделиться',
    'Нашли ошибку? Выделите текст и нажмите Ctrl+Enter',
  ],
  bg: [
    'Прочетете още: Фериботът пак поскъпна',
    'Последвайте ни във Facebook',
    'Снимка: Пресцентър на пристанище Толмер',
    'Реклама',
    'Сподели',
    'Открихте грешка? Пишете ни',
  ],
  el: [
    'Διαβάστε επίσης: Ακριβότερο ξανά το πλοίο',
    'Ακολουθήστε μας στο Facebook',
    'Φωτογραφία: Λιμάνι Τόλμερ',
    'Διαφήμιση',
    'Κοινοποίηση',
    'Βρήκατε λάθος; Γράψτε μας',
  ],
  tr: [
    'İlgili haber: Feribot yine zamlandı',
    'Telegram kanalımıza abone olun',
    'Fotoğraf: Tolmer Limanı',
    'Reklam',
    'Paylaş',
    'Hata mı buldunuz? Bize yazın',
  ],
  ar: [
    'اقرأ أيضا: العبارة أغلى من جديد',
    'تابعونا على تلغرام',
    'الصورة: ميناء تولمر',
    'إعلان',
    'مشاركة',
    'الإبلاغ عن خطأ',
  ],
  fa: [
    'بیشتر بخوانید: کشتی باز هم گران شد',
    'در کانال تلگرام ما عضو شوید',
    'عکس: بندر تولمر',
    'آگهی',
    'اشتراک‌گذاری',
    'گزارش خطا',
  ],
  he: [
    'קראו גם: המעבורת שוב התייקרה',
    'עקבו אחרינו בפייסבוק',
    'צילום: נמל תולמר',
    'פרסומת',
    'שתפו',
    'מצאתם טעות? כתבו לנו',
  ],
  hi: [
    'यह भी पढ़ें: नाव फिर महंगी',
    'हमारे टेलीग्राम चैनल से जुड़ें',
    'फोटो: टोलमर बंदरगाह',
    'विज्ञापन',
    'शेयर करें',
    'त्रुटि की सूचना दें',
  ],
  th: [
    'อ่านเพิ่มเติม: เรือข้ามฟากขึ้นราคาอีก',
    'ติดตามเราได้ที่ Facebook',
    'ภาพ: ท่าเรือโทลเมอร์',
    'โฆษณา',
    'แชร์',
    'แจ้งข้อผิดพลาด',
  ],
  vi: [
    'Xem thêm: Phà lại tăng giá',
    'Theo dõi chúng tôi trên Telegram',
    'Ảnh: Cảng Tolmer',
    'Quảng cáo',
    'Chia sẻ',
    'Báo lỗi',
  ],
  id: [
    'Baca juga: Feri naik lagi',
    'Ikuti kami di Telegram',
    'Foto: Pelabuhan Tolmer',
    'Iklan',
    'Bagikan',
    'Menemukan kesalahan? Hubungi kami',
  ],
  ja: [
    '関連記事：フェリーまた値上げ',
    'LINE公式アカウントはこちら',
    '写真：トルマー港',
    '広告',
    'シェアする',
    '誤りを報告',
  ],
  zh: [
    '延伸阅读：渡轮再次涨价',
    '关注我们的微信公众号',
    '图片来源：托尔默港',
    '广告',
    '分享',
    '发现错误请告诉我们',
  ],
  ko: [
    '관련기사: 여객선 또 인상',
    '네이버에서 우리 신문 구독하기',
    '사진=톨머항',
    '광고',
    '공유하기',
    '기사 오류 신고',
  ],
};

/** Sentences of articles that begin as such a line does. */
const SENTENCES = [
  'Фотограф рассказал, что пришёл на мол ещё до рассвета и ничего не видел.',
  'Рекламное агентство отказалось отвечать на вопросы совета.',
  'Мы в порту с утра, говорят рыбаки, и никто нам ничего не объяснил.',
  'Поделиться планами мэр отказался.',
  'Fotografen såg två av stolparna falla under stormen i mars.',
  'Annonsen i tidningen kostade kommunen tolv tusen kronor.',
  'Die Anzeige wurde am Montag bei der Hafenpolizei erstattet.',
  'Teilen will der Bürgermeister sein Büro mit niemandem.',
  'Les partager entre les communes prendra du temps, dit le maire.',
  'Zdjęcia z kamery pokazują, jak słup przewraca się na molo.',
  'Reklamy zniknęły z wałów portowych jeszcze w lutym.',
  'Komentarze mieszkańców trafiły do rady w piątek, a odpowiedź ma nadejść w maju.',
  'Baca puisi dan lomba perahu digelar di pelabuhan pada hari Minggu.',
  'הצטרפו למאבק שלושים דייגים מהנמל הישן.',
  '广告牌在春季风暴中倒下，砸坏了两艘船。',
  '写真家の林さんは、柱が倒れる瞬間を見たという。',
  '사진을 찍던 관광객 두 명이 다쳤다.',
  'Bản quyền truyền hình được bán với giá 4 triệu đồng.',
  'ภาพจากกล้องวงจรปิดเผยให้เห็นเสาล้ม',
];

describe('furniture in every language', () => {
  it.each(LANGUAGES.map(({ code }) => code))('knows the lines around an article in %s', (code) => {
    const left = LINES[code]!.filter((line) => furnitureOfLine(line) === null);
    expect(left).toEqual([]);
  });

  it.each(SENTENCES)('leaves an article its sentence: %s', (line) => {
    expect(furnitureOfLine(line)).toBeNull();
  });

  it.each([
    'Kommentare (12)',
    '3 commentaires',
    'Комментарии',
    'Komentarze (4)',
    'コメント',
    'تعليقات',
    '댓글 15',
  ])('knows the heading of comments: %s', (line) => {
    expect(startsComments(line)).toBe(true);
  });

  it('looks at each line once, however long', () => {
    const line = `читайте ${'также '.repeat(20_000)}`;
    expect(furnitureOfLine(line)).toBeNull();
  });
});
