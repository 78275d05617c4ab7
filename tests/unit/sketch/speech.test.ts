import { describe, expect, it } from 'vitest';
import { said } from './said';

describe('a speaker', () => {
  it.each<[string, string, string, string | null]>([
    ['es', '“Nadie”, añadió, “vino a ayudarnos”.', 'vino a ayudarnos', null],
    ['it', '“Nessuno”, ha aggiunto, “è venuto”.', 'Nessuno', null],
    ['pt', '“Ninguém”, acrescentou, “veio ajudar-nos”.', 'Ninguém', null],
    ['tr', '“Kimse” diye ekledi, “yardıma gelmedi.”', 'yardıma gelmedi', null],
    ['pl', '„Nikt – dodał – nam nie pomógł”.', 'Nikt', null],
    [
      'ko',
      '“우리는 기다리지 않겠다”고 김도현 시장은 말했다. “아무도 오지 않았다”며 그는 웃었다.',
      '우리는 기다리지 않겠다',
      '김도현 시장',
    ],
    [
      'ko',
      '김 대변인은 "이 배는 낡았다"고 설명했다. “말도 안 된다.”',
      '이 배는 낡았다',
      '김 대변인',
    ],
    ['cs', 'Dahl označil plán za „šílenství“. Informoval o tom Torinský hlas.', 'šílenství', null],
    ['hi', 'वर्मा ने योजना को ‘पागलपन’ बताया। तोरीन समाचार के मुताबिक पुल बंद है।', 'पागलपन', 'वर्मा'],
    [
      'en',
      'The “Post” editor Jan Holm said the plan was “mad”.',
      'mad',
      'The “Post” editor Jan Holm',
    ],
  ])('is made of nothing that is said: %s %s', (language, text, quoted, speaker) => {
    const found = said(language, text).find(([words]) => words === quoted);
    expect(found?.[1]).toBe(speaker);
  });
});

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
