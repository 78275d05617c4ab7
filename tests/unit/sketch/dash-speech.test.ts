import { describe, expect, it } from 'vitest';
import { said, type Said } from './said';

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
