import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/language';
import { guessLanguage, languageTag } from '../../../lib/text/language';

/** One event, told in every language. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'The harbour was closed on Monday because the wind had been too strong for the ferries, and nobody knew when they would sail again.',
  de: 'Der Hafen war am Montag geschlossen, weil der Wind für die Fähren zu stark gewesen ist, und niemand wusste, wann sie wieder fahren.',
  fr: 'Le port était fermé lundi parce que le vent avait été trop fort pour les bateaux de la ville, et personne ne savait quand ils partiraient.',
  es: 'El puerto estaba cerrado el lunes porque el viento había sido muy fuerte para los barcos, y nadie sabía cuándo volverían a salir.',
  pt: 'O porto esteve fechado na segunda-feira porque o vento era forte demais para os barcos, e ninguém sabia quando eles voltariam a sair.',
  it: 'Il porto è rimasto chiuso lunedì perché il vento era troppo forte per i traghetti, e nessuno sapeva quando sarebbero ripartiti.',
  nl: 'De haven was maandag dicht omdat de wind te sterk was voor de veerboten, en niemand wist wanneer ze weer zouden varen.',
  sv: 'Hamnen var stängd på måndagen eftersom vinden hade varit för stark för färjorna, och ingen visste när de skulle gå igen.',
  pl: 'Port był w poniedziałek zamknięty, ponieważ wiatr był zbyt silny dla promów, i nikt nie wiedział, kiedy znowu wypłyną.',
  cs: 'Přístav byl v pondělí uzavřen, protože vítr byl pro trajekty příliš silný, a nikdo nevěděl, kdy znovu vyplují.',
  hu: 'A kikötő hétfőn zárva volt, mert a szél túl erős volt a kompoknak, és senki sem tudta, hogy mikor indulnak el újra.',
  ro: 'Portul a fost închis luni pentru că vântul era prea puternic pentru feriboturi și nimeni nu știa când vor pleca din nou.',
  uk: 'Порт у понеділок був закритий, тому що вітер був надто сильний для поромів, і ніхто не знав, коли вони знову вийдуть.',
  ru: 'Порт в понедельник был закрыт, потому что ветер был слишком сильным для паромов, и никто не знал, когда они снова выйдут.',
  bg: 'Пристанището беше затворено в понеделник, защото вятърът беше твърде силен за фериботите, и никой не знаеше кога ще тръгнат отново.',
  el: 'Το λιμάνι ήταν κλειστό τη Δευτέρα επειδή ο άνεμος ήταν πολύ δυνατός για τα πλοία.',
  tr: 'Liman pazartesi günü kapalıydı, çünkü rüzgâr feribotlar için çok güçlüydü ve ne zaman yeniden kalkacaklarını kimse bilmiyordu.',
  ar: 'أغلق الميناء يوم الاثنين لأن الرياح كانت قوية على العبارات، ولم يعرف أحد متى تعود إلى البحر من جديد بعد ذلك.',
  fa: 'بندر روز دوشنبه بسته بود زیرا باد برای کشتی‌ها بسیار شدید بود و هیچ کس نمی‌دانست که آنها چه زمانی دوباره حرکت می‌کنند.',
  he: 'הנמל היה סגור ביום שני כי הרוח הייתה חזקה מדי, ואיש לא ידע מתי יפליגו שוב.',
  hi: 'बंदरगाह सोमवार को बंद रहा क्योंकि हवा नावों के लिए बहुत तेज़ थी और किसी को पता नहीं था कि वे फिर कब चलेंगी।',
  th: 'ท่าเรือปิดในวันจันทร์เพราะลมแรงเกินไปสำหรับเรือข้ามฟาก และไม่มีใครรู้ว่าจะออกเรือได้อีกเมื่อใด',
  vi: 'Cảng đóng cửa vào thứ Hai vì gió quá mạnh đối với các chuyến phà, và không ai biết khi nào họ sẽ đi lại.',
  id: 'Pelabuhan ditutup pada hari Senin karena angin terlalu kencang untuk kapal feri, dan tidak ada yang tahu kapan mereka akan berlayar lagi.',
  ja: '港は月曜日、フェリーには風が強すぎたため閉鎖された。次にいつ出るのかは誰も知らなかった。',
  zh: '港口星期一关闭，因为风对渡轮来说太大了，没有人知道它们什么时候会再次起航。',
  ko: '항구는 바람이 여객선에 너무 강해서 월요일에 문을 닫았고 언제 다시 출항할지 아무도 몰랐다.',
};
/** Languages that nothing is known of, and what they are taken for when nothing is declared. */
const UNKNOWN: Readonly<Record<string, string>> = {
  ca: 'El port va estar tancat dilluns perquè el vent era massa fort per als vaixells, i ningú no sabia quan tornarien a sortir amb els passatgers de la ciutat.',
  sr: 'Лука је у понедељак била затворена јер је ветар био прејак за трајекте и нико није знао када ће поново испловити.',
  da: 'Havnen var lukket mandag, fordi vinden havde været for stærk til færgerne, og ingen vidste, hvornår de ville sejle igen.',
  ur: 'بندرگاہ پیر کو بند رہی کیونکہ ہوا کشتیوں کے لیے بہت تیز تھی اور کسی کو معلوم نہیں تھا کہ وہ کب چلیں گی۔',
};

describe('the guesser', () => {
  it.each(LANGUAGES.map(({ code }) => code))('knows %s by its script and its words', (code) => {
    expect(guessLanguage(TEXTS[code]!)).toBe(code);
  });

  it.each(Object.entries(TEXTS))('believes a page that says %s', (code, text) => {
    expect(guessLanguage(text, code)).toBe(code);
    expect(guessLanguage(text, `${code.toUpperCase()}-ZZ`)).toBe(code);
  });

  it.each(Object.entries(UNKNOWN))(
    'believes a page in %s, of which it knows nothing',
    (code, text) => {
      expect(guessLanguage(text, code)).toBe(code);
    },
  );

  it.each(['ar', 'ru', 'zh', 'hi', 'el', 'ko'])('believes no page in %s that says "en"', (code) => {
    expect(guessLanguage(TEXTS[code]!, 'en')).toBe(code);
    expect(guessLanguage(TEXTS[code]!, 'en-US')).toBe(code);
  });

  it('believes "en" of a text in Latin letters, unless its words are plainly of another language', () => {
    expect(guessLanguage('Krvavec Žiri Šmarje Loški Potok Škofja Čatež', 'en')).toBe('en');
    expect(guessLanguage(TEXTS['de']!, 'en')).toBe('en');
    expect(guessLanguage(`${TEXTS['de']} ${TEXTS['de']}`, 'en')).toBe('de');
    expect(guessLanguage(`${TEXTS['ca']} ${TEXTS['ca']}`, 'ca')).toBe('ca');
  });

  it('does not guess from a few words or from none it knows', () => {
    expect(guessLanguage('Harbour closed')).toBe('und');
    expect(guessLanguage('12 345 – 67')).toBe('und');
    expect(guessLanguage('')).toBe('und');
    expect(guessLanguage(UNKNOWN['sr']!)).toBe('und');
  });
});

describe('languageTag', () => {
  it.each([
    ['en-GB', 'en'],
    ['pt_BR', 'pt'],
    [' de ', 'de'],
    ['iw', 'he'],
    ['zh-Hant-TW', 'zh'],
    ['', null],
    ['english', null],
    ['und', null],
  ])('of %j is %j', (tag, expected) => {
    expect(languageTag(tag)).toBe(expected);
  });
});
