import { describe, expect, it } from 'vitest';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { textSpan } from '../../../lib/sketch/token-places';

type Said = [quoted: string, speaker: string | null, verb: string | null];

/** What a text has people say: the words, the speaker, the verb. */
function said(language: string, text: string): Said[] {
  const { sketch, offsets } = makeSketch({ text, language, excluded: [] });
  return sketch.quotations.map(({ at, speaker, verb }) => [
    text.slice(...textSpan(offsets, at)),
    speaker,
    verb,
  ]);
}

describe('frames of every language', () => {
  it.each<[string, string, string, string | null, string | null]>([
    [
      'de',
      '„Wir warten nicht“, sagte am Dienstag Bürgermeister Jörn Dahl.',
      'Wir warten nicht',
      'Bürgermeister Jörn Dahl',
      'sagte',
    ],
    ['de', '»Niemand hat uns gefragt«, so Dahl.', 'Niemand hat uns gefragt', 'Dahl', 'so'],
    ['de', 'Laut Hafenmeister Dahl ist das „ein Witz“.', 'ein Witz', 'Hafenmeister Dahl', null],
    ['de', 'Dahl zufolge war es „ein Witz“.', 'ein Witz', 'Dahl', 'zufolge'],
    [
      'fr',
      '« Nous n’attendrons pas », a déclaré mardi le maire Luc Arnaud.',
      'Nous n’attendrons pas',
      'le maire Luc Arnaud',
      'déclaré',
    ],
    ['fr', 'Selon Luc Arnaud, c’est « une honte ».', 'une honte', 'Luc Arnaud', 'selon'],
    [
      'es',
      '«No esperaremos más», dijo la alcaldesa Inés Robledo.',
      'No esperaremos más',
      'la alcaldesa Inés Robledo',
      'dijo',
    ],
    [
      'es',
      'La alcaldesa Inés Robledo afirmó: «No esperaremos».',
      'No esperaremos',
      'La alcaldesa Inés Robledo',
      'afirmó',
    ],
    [
      'pt',
      '“Não vamos esperar”, disse a prefeita Inês Robalo.',
      'Não vamos esperar',
      'a prefeita Inês Robalo',
      'disse',
    ],
    [
      'it',
      '«Non aspetteremo», ha detto il sindaco Luca Ferri.',
      'Non aspetteremo',
      'il sindaco Luca Ferri',
      'detto',
    ],
    [
      'nl',
      '‘Wij wachten niet’, zei burgemeester Jan de Wit.',
      'Wij wachten niet',
      'burgemeester Jan de Wit',
      'zei',
    ],
    ['nl', '“Een schande”, aldus De Wit.', 'Een schande', 'De Wit', 'aldus'],
    [
      'sv',
      '”Vi väntar inte”, sa kommunalrådet Nils Berg.',
      'Vi väntar inte',
      'kommunalrådet Nils Berg',
      'sa',
    ],
    [
      'pl',
      '„Nie będziemy czekać”, powiedział we wtorek burmistrz Jan Nowak.',
      'Nie będziemy czekać',
      'burmistrz Jan Nowak',
      'powiedział',
    ],
    [
      'cs',
      '„Nebudeme čekat,“ řekl starosta Jan Dvořák.',
      'Nebudeme čekat',
      'starosta Jan Dvořák',
      'řekl',
    ],
    [
      'hu',
      '„Nem várunk tovább” – mondta Nagy Péter polgármester.',
      'Nem várunk tovább',
      'Nagy Péter polgármester',
      'mondta',
    ],
    ['hu', 'Nagy Péter szerint ez „szégyen”.', 'szégyen', 'Nagy Péter', 'szerint'],
    [
      'ro',
      '„Nu mai așteptăm”, a declarat primarul Ion Radu.',
      'Nu mai așteptăm',
      'primarul Ion Radu',
      'declarat',
    ],
    [
      'uk',
      '«Ми не чекатимемо», — сказав мер Іван Бондар.',
      'Ми не чекатимемо',
      'мер Іван Бондар',
      'сказав',
    ],
    [
      'ru',
      '«Мы не будем ждать», — заявил во вторник мэр Фёдор Белов.',
      'Мы не будем ждать',
      'мэр Фёдор Белов',
      'заявил',
    ],
    ['ru', 'По словам Фёдора Белова, это «позор».', 'позор', 'Фёдора Белова', 'по словам'],
    [
      'bg',
      '„Няма да чакаме“, каза кметът Иван Петков.',
      'Няма да чакаме',
      'кметът Иван Петков',
      'каза',
    ],
    [
      'el',
      '«Δεν θα περιμένουμε», δήλωσε ο δήμαρχος Νίκος Βέλης.',
      'Δεν θα περιμένουμε',
      'ο δήμαρχος Νίκος Βέλης',
      'δήλωσε',
    ],
    [
      'tr',
      'Belediye Başkanı Ali Demir, “Beklemeyeceğiz” dedi.',
      'Beklemeyeceğiz',
      'Belediye Başkanı Ali Demir',
      'dedi',
    ],
    [
      'tr',
      '“Beklemeyeceğiz” diyen Ali Demir, köprünün kapandığını açıkladı.',
      'Beklemeyeceğiz',
      'Ali Demir',
      'diyen',
    ],
    [
      'ar',
      'قال رئيس البلدية سامي الحداد يوم الثلاثاء: «لن ننتظر».',
      'لن ننتظر',
      'رئيس البلدية سامي الحداد',
      'قال',
    ],
    ['ar', '"لن ننتظر"، قالت ليلى منصور.', 'لن ننتظر', 'ليلى منصور', 'قالت'],
    ['fa', 'سامی حداد گفت: «منتظر نمی‌مانیم».', 'منتظر نمی‌مانیم', 'سامی حداد', 'گفت'],
    ['he', '"לא נחכה", אמר ראש העיר דן כרמל.', 'לא נחכה', 'ראש העיר דן כרמל', 'אמר'],
    [
      'hi',
      'महापौर रवि मेहरा ने मंगलवार को कहा, "हम इंतज़ार नहीं करेंगे।"',
      'हम इंतज़ार नहीं करेंगे',
      'महापौर रवि मेहरा',
      'कहा',
    ],
    [
      'vi',
      '“Chúng tôi sẽ không chờ”, ông Trần Minh nói.',
      'Chúng tôi sẽ không chờ',
      'ông Trần Minh',
      'nói',
    ],
    [
      'id',
      '“Kami tidak akan menunggu,” kata Wali Kota Budi Santoso.',
      'Kami tidak akan menunggu',
      'Wali Kota Budi Santoso',
      'kata',
    ],
    [
      'ko',
      '김민수 시장은 14일 “더는 기다리지 않겠다”고 말했다.',
      '더는 기다리지 않겠다',
      '김민수 시장',
      '말했다',
    ],
    ['ja', '林海市長は14日、「もう待たない」と述べた。', 'もう待たない', '林海市長', '述べた'],
    ['ja', '「もう待たない」と林海市長は話した。', 'もう待たない', null, '話した'],
    ['zh', '卡松市长林海7月14日表示：“我们不会再等。”', '我们不会再等', '卡松市长林海', '表示'],
    ['zh', '「我們不會再等」，林海說。', '我們不會再等', '林海', '說'],
    ['th', 'นายรวี มีสุข กล่าวว่า “เราจะไม่รออีก”', 'เราจะไม่รออีก', 'มีสุข', 'กล่าวว่า'],
    ['en', 'Ada Thorne: “We won’t wait.”', 'We won’t wait', 'Ada Thorne', null],
  ])('%s: %s', (language, text, quoted, speaker, verb) => {
    const [first] = said(language, text);
    expect(first).toEqual([quoted, speaker, verb ?? first![2]]);
  });
});

describe('speech behind dashes', () => {
  it.each<[string, string, Said[]]>([
    [
      'es',
      '—Es una vergüenza —dijo el concejal Pardo—. No hay derecho.',
      [
        ['Es una vergüenza', 'el concejal Pardo', 'dijo'],
        ['No hay derecho', 'el concejal Pardo', 'dijo'],
      ],
    ],
    [
      'ru',
      '— Никого не спросили, — сказал Белов. — Мы ждали год.',
      [
        ['Никого не спросили', 'Белов', 'сказал'],
        ['Мы ждали год', 'Белов', 'сказал'],
      ],
    ],
    [
      'ru',
      '«Никто не пострадал, — сказала Орла Веннинг, глава комиссии. — Больше ничего».',
      [
        ['Никто не пострадал', 'Орла Веннинг', 'сказала'],
        ['Больше ничего', 'Орла Веннинг', 'сказала'],
      ],
    ],
    [
      'pl',
      '– To – mówi Jan Nowak – jest skandal.',
      [
        ['To', 'Jan Nowak', 'mówi'],
        ['jest skandal', 'Jan Nowak', 'mówi'],
      ],
    ],
    [
      'sv',
      '– Det är en skam, säger Nils Berg. Vi har väntat länge.',
      [
        ['Det är en skam', 'Nils Berg', 'säger'],
        ['Vi har väntat länge', 'Nils Berg', 'säger'],
      ],
    ],
    [
      'fr',
      '— C’est une honte, a dit Luc Arnaud. Nous attendons.',
      [
        ['C’est une honte', 'Luc Arnaud', 'dit'],
        ['Nous attendons', 'Luc Arnaud', 'dit'],
      ],
    ],
    [
      'it',
      '– È una vergogna – ha detto Luca Ferri. – Aspettiamo da un anno.',
      [
        ['È una vergogna', 'Luca Ferri', 'detto'],
        ['Aspettiamo da un anno', 'Luca Ferri', 'detto'],
      ],
    ],
    [
      'hu',
      '– Szégyen – mondta Nagy Péter. – Egy éve várunk.',
      [
        ['Szégyen', 'Nagy Péter', 'mondta'],
        ['Egy éve várunk', 'Nagy Péter', 'mondta'],
      ],
    ],
    ['uk', '— Нікого не спитали, — каже Бондар.', [['Нікого не спитали', 'Бондар', 'каже']]],
    ['bg', '– Никого не питаха – каза Петков.', [['Никого не питаха', 'Петков', 'каза']]],
    ['pl', 'Nowak powiedział:\n– To jest skandal.', [['To jest skandal', null, null]]],
    [
      'en',
      '— Nobody asked us, said Ada Thorne. We waited a year.',
      [
        ['Nobody asked us', 'Ada Thorne', 'said'],
        ['We waited a year', 'Ada Thorne', 'said'],
      ],
    ],
    [
      'de',
      '– Niemand hat uns gefragt, sagte Ada Thorn.',
      [['Niemand hat uns gefragt', 'Ada Thorn', 'sagte']],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(said(language, text)).toEqual(expected);
  });

  it.each([
    ['pl', '– chleb\n– mleko\n– masło'],
    ['es', '— 12 sillas\n— 3 mesas'],
    ['ru', 'На рынке продают:\nхлеб — дешёвый, молоко — свежее.'],
    ['en', '— Our own reporters\n— Said nothing'],
    ['en', 'What the board said:\n— Bread, milk\n— Butter, cheese'],
    ['en', '- Bread, said to be stale\n- Milk'],
  ])('takes no list for speech: %s', (language, text) => {
    expect(said(language, text)).toEqual([]);
  });

  it('keeps what is quoted inside such a paragraph with it, in the second as in the first', () => {
    const text =
      '—No esperaremos más —dijo la alcaldesa Inés Robledo—. Es tarde.\n\n' +
      '—El puerto es «una vergüenza» para todos —dijo Tomás Vega—. Nadie barre.';
    expect(said('es', text).map(([words]) => words)).toEqual([
      'No esperaremos más',
      'Es tarde',
      'El puerto es «una vergüenza» para todos',
      'Nadie barre',
    ]);
  });

  it('takes no more than a pass over ten thousand dashes', () => {
    for (const unit of ['— a, сказал он ', '— a\n', '«a, — сказал b. — c» ', 'сказал: «a» ']) {
      expect(said('ru', unit.repeat(10_000)).length).toBeLessThanOrEqual(30_000);
    }
  });
});
