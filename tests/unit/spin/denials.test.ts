import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/align/align';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { readSpin } from '../../../lib/spin/find-spin';

const AROUND: Readonly<Record<string, string>> = {
  fr: 'Le conseil de Valcombe a fermé mardi la vieille halle du port. % Les pêcheurs vendront leurs prises sur le quai, sous des tentes prêtées par la ville voisine.',
  es: 'El concejo de Vallehondo cerró el martes el viejo mercado del puerto. % Los pescadores venderán sus capturas en el muelle, bajo toldos prestados por el pueblo vecino.',
  ru: 'Совет Торина закрыл во вторник старый рынок в порту. % Рыбаки будут продавать улов на причале под навесами соседнего города.',
  pl: 'Rada Torynia zamknęła we wtorek stary targ w porcie. % Rybacy będą sprzedawać połów na nabrzeżu pod namiotami miasta.',
  en: 'The council of Valcombe shut the old market hall at the harbour on Tuesday. % The fishermen will sell their catch on the quay, under tents lent by the next town.',
};

/** What is told of the meaning where one sentence was made another. */
function told(language: string, from: string, to: string): string[] {
  const [page, source] = [to, from].map((sentence) =>
    makeSketch({ text: AROUND[language]!.replace('%', sentence), language, excluded: [] }),
  );
  const article = { title: '', byline: null, outlet: null, published: null, credits: [] };
  return readSpin({
    suspect: page!,
    article: { ...article, excluded: [] },
    source: { ...article, sketch: source!.sketch, sketched: source! },
    alignment: align(page!.sketch, source!.sketch, {
      printed: { suspect: page!, source: source! },
    }),
    isSpun: false,
    retold: [],
    witnesses: [],
    thesaurus: null,
  })
    .spin.changes.filter(({ gravity }) => gravity === 'meaning')
    .map(({ kind, from: was, to: is }) => `${kind}: ${was} → ${is}`);
}

describe('a denial of two words', () => {
  it.each([
    ['fr', 'Le maire n’a pas vu la lettre.', 'Le maire a vu la lettre.', 'n’a pas → a'],
    ['fr', 'Le maire a vu la lettre.', 'Le maire n’a pas vu la lettre.', 'a → n’a pas'],
    ['fr', 'Le maire vend la halle.', 'Le maire ne vend pas la halle.', 'vend → ne vend pas'],
    ['fr', 'Il ne sait pas si elle rouvre.', 'Il savait si elle rouvre.', 'ne sait pas → savait'],
    ['es', 'El alcalde no vio nada nuevo.', 'El alcalde vio nuevo.', 'no vio nada → vio'],
    ['es', 'La carta nunca llegó al pueblo.', 'La carta llegó al pueblo.', 'nunca → '],
    ['ru', 'Мэр никогда не видел письмо.', 'Мэр видел письмо.', 'никогда не → '],
    ['ru', 'Мэр видел письмо.', 'Мэр ничего не видел письмо.', ' → ничего не'],
    ['pl', 'Burmistrz nigdy nie widział listu.', 'Burmistrz widział list.', 'nigdy nie → '],
    ['ru', 'Мэр не мог не видеть письмо.', 'Мэр не мог видеть письмо.', 'не → '],
  ])('is told once in %s: %s', (language, from, to, change) => {
    expect(told(language, from, to)).toEqual([`negation: ${change}`]);
  });

  it.each([
    ['es', 'El alcalde no vio nunca la carta.', 'El alcalde no vio la carta.'],
    ['es', 'El alcalde no vio la carta.', 'El alcalde no vio ninguna carta.'],
    ['ru', 'Никто не видел письмо.', 'Мэр не видел письмо.'],
    ['ru', 'Мэр не видел письмо.', 'Мэр никогда не видел письмо.'],
    ['pl', 'Burmistrz nie widział listu.', 'Burmistrz nie widział żadnego listu.'],
  ])('is none that came or went where another stands in both: %s, %s', (language, from, to) => {
    expect(told(language, from, to)).toEqual([]);
  });

  it('is two where denying words undo each other', () => {
    expect(
      told('en', 'He did not say he would not sell it.', 'He did say he would sell it.'),
    ).toHaveLength(2);
  });
});

describe('the order in time', () => {
  it.each([
    ['fr', 'Elle reste fermée jusqu’à la fin du mois.', 'Elle reste fermée depuis la fin du mois.'],
    ['fr', 'Elle reste fermée jusqu’au printemps.', 'Elle reste fermée depuis le printemps.'],
    ['es', 'Seguirá cerrado hasta el lunes.', 'Seguirá cerrado desde el lunes.'],
  ])('is told in %s: %s', (language, from, to) => {
    expect(told(language, from, to)).toEqual([expect.stringMatching(/^time-order: /)]);
  });
});
