import { describe, expect, it } from 'vitest';
import { change, HARBOUR, LIBRARY, ORCHARD, readPair } from './compare';

/** What is told above wording, once each. */
function told(page: string, source: string): string[] {
  return readPair(page, source)
    .spin.changes.filter(({ gravity }) => gravity !== 'style' && gravity !== 'wording')
    .map(({ gravity, kind, from, to }) => `${gravity} ${kind}: ${from} → ${to}`);
}

describe('another’s name beside a verb of saying', () => {
  it.each([
    ['Ines Calloway, said talks', 'Ines Calloway said talks', 'Ada Brindle said talks'],
    ['Ines Calloway, said talks', 'Mr Calloway has said talks', 'Mr Brindle has said talks'],
    [
      'were angry about the timing.',
      'were angry, Ona Velde told reporters.',
      'were angry, Bo Larch told reporters.',
    ],
    [
      'were angry about the timing.',
      'were angry, according to Ona Velde.',
      'were angry, according to Bo Larch.',
    ],
  ])('is a change of who says it (%#)', (place, from, to) => {
    const source = change(HARBOUR, place, from);
    expect(told(change(HARBOUR, place, to), source)).toEqual([
      expect.stringMatching(/^attribution speaker: /),
    ]);
  });

  it.each([
    ['the Ellery Observer that', 'the Hartsmoor Mail that'],
    ['rail from Hartsmoor before', 'rail from Castlegate before'],
  ])('is the name of somebody who says nothing: %s', (from, to) => {
    expect(told(change(HARBOUR, from, to), HARBOUR)).toEqual([
      expect.stringMatching(/^fact name: /),
    ]);
  });

  it.each([
    ['said General Orrin', 'said Tobias Renn', 'General Orrin → Tobias Renn'],
    ['Mr Orrin said', 'Dr Renn said', 'Mr Orrin → Dr Renn'],
    ['said Captain Lew Orrin', 'said Captain Tobias Renn', 'Lew Orrin → Tobias Renn'],
    ['said the clerk Lew Orrin', 'said Tobias Renn', 'the clerk Lew Orrin → Tobias Renn'],
  ])('moves it with the titles beside the names: %s', (from, to, names) => {
    const speech = '“The cranes will stand here until the last ship has left the basin,” ';
    const source = change(
      HARBOUR,
      'The work is expected',
      `${speech}${from}. The work is expected`,
    );
    const page = change(source, `${speech}${from}`, `${speech}${to}`);
    expect(told(page, source)).toEqual([`quotation moved: ${names}`]);
  });

  it('does not move what a date says', () => {
    const speech = '“The cranes will stand here until the last ship has left,” a notice of ';
    const [from, to] = ['December 20, 2019 said', 'Dec. 20, 2019 said'];
    const source = change(
      HARBOUR,
      'The work is expected',
      `${speech}${from}. The work is expected`,
    );
    expect(told(change(source, from, to), source)).toEqual([]);
  });

  it('moves what is quoted there, told once for all of it', () => {
    const page = change(HARBOUR, 'said Marta Quillfeather', 'said Tobias Renn');
    expect(told(page, HARBOUR)).toEqual(['quotation moved: Marta Quillfeather → Tobias Renn']);
    const sameFirst = change(HARBOUR, 'said Marta Quillfeather', 'said Marta Brindle');
    expect(told(sameFirst, HARBOUR)).toEqual([
      'quotation moved: Marta Quillfeather → Marta Brindle',
    ]);
  });
});

describe('a name of which only a part was read', () => {
  it.each([
    ['World Bank economists', 'Brightwater Bank economists'],
    ['Wen Jiabao Hall', 'Maren Jiabao Hall'],
  ])('is told whole: %s', (from, to) => {
    const at = 'Inspectors allegedly';
    const page = change(HARBOUR, at, `${to} and inspectors allegedly`);
    const source = change(HARBOUR, at, `${from} and inspectors allegedly`);
    expect(told(page, source)).toEqual([expect.stringMatching(/^fact name: /)]);
  });

  it('is the same behind another title', () => {
    const source = change(LIBRARY, 'Sunniva Prell', 'Mayor Prell');
    expect(told(change(LIBRARY, 'Sunniva Prell', 'Sunniva Prell'), source).join()).not.toMatch(
      /fact name/,
    );
  });
});

describe('words beside each other inside a quotation', () => {
  it('are one change', () => {
    const source = change(ORCHARD, 'for a decade, and', 'by whole percentage points, and');
    const page = change(ORCHARD, 'for a decade, and', 'by whole percent, and');
    expect(told(page, source)).toHaveLength(1);
  });
});
