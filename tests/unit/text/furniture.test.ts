import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { furnitureOfLine, furnitureOfLines, isTitleLike } from '../../../lib/text/furniture';

describe('furnitureOfLine', () => {
  it.each([
    ['notice', 'Please enable JavaScript to view this page'],
    ['notice', 'This site uses cookies to improve your visit'],
    ['notice', 'We may earn a commission from links on this page'],
    ['notice', 'The Official Website of the Harbour Board of Tarn Bay'],
    ['notice', 'Telefon: +49 30 5555 0170'],
    ['notice', '12 Quay Street, Suite 4, Tarn Bay, ME 04530 (207) 555-0142 (office)'],
    ['notice', '(207) 555-0142 (days) • (800) 555-0199 (outside the county)'],
    ['notice', 'The Harbour Board is an equal opportunity employer'],
    ['promotion', 'Get the day’s headlines with our evening newsletter'],
    ['promotion', 'Download the Harbour Post app for breaking alerts'],
    ['promotion', 'Follow us on Mastodon'],
    ['promotion', 'Advertisement'],
    ['promotion', 'Abonnieren Sie unseren Newsletter'],
    ['promotion', 'Inscrivez-vous à la lettre du matin'],
    ['promotion', 'Suscríbete a nuestro boletín'],
    ['related', 'Read more: How the bridge was swung by hand'],
    ['related', 'Lesen Sie auch: Die Brücke im Krieg'],
    ['related', 'https://post.example/story/1'],
    ['caption', 'Image: The bridge at dusk'],
    ['caption', 'The bridge at dusk. (Photo by Jo Tern/Getty Images)'],
    ['caption', 'The bridge at dusk. Jo Tern / AFP'],
    ['credit-line', 'Mo Adair and Lena Stroud contributed to this report.'],
    ['credit-line', 'Mit Material von dpa'],
    ['credit-line', '© 2026 Harbour Post. All rights reserved.'],
    ['submission-line', 'Posted by ledger.example and shared by tidewatch'],
    ['byline', 'By Ines Falk and Mo Adair'],
    ['date', 'Published: 5 March 2026, 18:20'],
    ['date', '5. März 2026'],
    ['navigation', 'Share this article'],
  ])('takes for %s: %s', (why, line) => {
    expect(furnitureOfLine(line)).toBe(why);
  });

  it.each([
    ['The council said that the bridge would close to lorries in spring.'],
    ['The official website of the council gave the wrong hour, and nobody came.'],
    ['Witnesses are asked to call (207) 555-0142 or, at night, (207) 555-0199.'],
    ['Le budget de la ville passe de 120 000 000 à 135 000 000 euros'],
    ['Umsatz steigt von 200.000.000 auf 310.000.000 Euro'],
    ['El presupuesto sube de 100.000.000 a 200.000.000 de euros'],
    ['Umsatz steigt von 1.050.000.000 auf 1.060.000.000 Euro'],
    ['Results: 2018 2019 2020 and 2021 2022 2023 figures'],
    ['45 people from Tarn Bay crossed the bridge on foot before it was closed'],
    ['“Sign up or stay at home,” she told the crew on Monday evening.'],
    ['Photographs of the bearings show cracks as wide as a finger, engineers said.'],
    ['He contributed 4,000 crowns to the fund before the vote was taken in March.'],
    ['By the time the hauliers arrived, the vote had been taken and the hall was dark.'],
    ['The newsletter of the harbour office reported the cracks a year ago, he said.'],
    ['On March 5, 2026, the council met for the last time in the old house.'],
    ['Related firms were told to wait until the engineers had finished their work.'],
  ])('leaves to the article: %s', (line) => {
    expect(furnitureOfLine(line)).toBeNull();
  });

  it('ends on hostile lines', () => {
    const hostile = [
      'A',
      'Aa',
      'a ',
      'A.',
      '(',
      '1/2 ',
      'By A, ',
      ': ',
      'A said ',
      '@a.',
      '© A',
      '555 ',
      '(555) 5',
    ];
    for (const unit of hostile) {
      const text = unit.repeat(11_000 / unit.length);
      expect(() => furnitureOfLine(text)).not.toThrow();
      expect(() => articleFromText(text)).not.toThrow();
      const short = unit.repeat(200 / unit.length);
      expect(() => furnitureOfLine(short)).not.toThrow();
      expect(() => articleFromText(short)).not.toThrow();
    }
  });
});

describe('furnitureOfLines', () => {
  const body = Array.from(
    { length: 6 },
    (_, i) => `Paragraph ${i} tells how the council of Tarn Bay came to close its bridge.`,
  );

  it('takes a headline that reads like a teaser for the headline', () => {
    expect(furnitureOfLines(['Revealed: Who Swung The Bridge By Hand', ...body])[0]).toBe(
      'headline',
    );
  });

  it('does not take a subtitle of other words for a left-over headline', () => {
    const why = furnitureOfLines([
      'Swing bridge shut for trucks',
      'Hauliers want their day in court',
      ...body,
    ]);
    expect(why.slice(0, 2)).toEqual(['headline', null]);
  });

  it('leaves a repeated question of an interview where it stands', () => {
    const question = 'What did you think when you first saw the cracks in the bearing?';
    const lines = body.slice(0, 5).flatMap((answer) => [question, answer]);
    expect(furnitureOfLines(lines).filter((why) => why === 'duplicate')).toEqual([]);
    expect(furnitureOfLines([...body, body[2]!]).at(-1)).toBe('duplicate');
  });

  it('takes everything behind the head of a comment for comments', () => {
    const why = furnitureOfLines([
      ...body,
      'kim on March 6th, 2026 at 09:12 UTC »',
      'Well said.',
      'So long.',
    ]);
    expect(why.slice(-3)).toEqual(['comment', 'comment', 'comment']);
  });

  it('keeps what stands behind a speaker, unless the lines are a thread of them', () => {
    const spoken = furnitureOfLines([...body, 'The notice on the gate says:', body[0]!.slice(4)]);
    expect(spoken.slice(-2)).toEqual([null, null]);
    const thread = ['kim says:', 'No.', 'lee says:', 'Yes.', 'kim says:', 'No!', 'mo says:', 'Ha.'];
    expect(furnitureOfLines([...body, ...thread]).slice(-8)).toEqual(thread.map(() => 'comment'));
  });
});

it('a headline has a capital, no full stop, and is not long', () => {
  expect(isTitleLike('Swing bridge shut for trucks')).toBe(true);
  expect(isTitleLike('The bridge was shut.')).toBe(false);
  expect(isTitleLike('word '.repeat(40))).toBe(false);
});
