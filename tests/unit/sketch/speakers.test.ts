import { describe, expect, it } from 'vitest';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { said } from './said';

function frames(text: string): [string | null, string | null][] {
  const { sketch } = makeSketch({ text, language: 'en', excluded: [] });
  return sketch.quotations.map(({ speaker, verb }) => [speaker, verb]);
}

describe('speakers', () => {
  it.each([
    ['“We stay,” Orrin said.', 'Orrin', 'said'],
    ['“We stay,” said Mara Orrin, the mayor of Valeport.', 'Mara Orrin', 'said'],
    ['“We stay,” a port spokesperson said in a statement.', 'a port spokesperson', 'said'],
    ['Mara Orrin, head of the port, said it was a “clever move” for all.', 'Mara Orrin', 'said'],
    ['A spokesman for the port told Seawire: “We stay.”', 'A spokesman for the port', 'told'],
    ['It is “quite safe”, according to the harbour master.', 'the harbour master', 'according to'],
    ['According to the port, it is “quite safe”.', 'the port', 'according to'],
    ['“Shall we stay?” asked Tom Vale.', 'Tom Vale', 'asked'],
  ])('reads the frame of %s', (text, speaker, verb) => {
    expect(frames(text)).toEqual([[speaker, verb]]);
  });

  it.each([
    // Only what stands before another opening mark was left open on purpose.
    ['The hall fell silent.\n\n“We stay, whatever it costs.', []],
    ['The hall fell silent.\n\n“We stay, whatever it costs.\n\n“Nobody leaves.', [null]],
    ['“We stay.\n\n“Nobody leaves,” Orrin said.', ['Orrin', 'Orrin']],
    ['“We stay,” Orrin said. “Nobody leaves.\n\n“It is safe.', ['Orrin', 'Orrin']],
  ])('reads a quotation that is never closed: %j', (text, speakers) => {
    expect(frames(text).map(([speaker]) => speaker)).toEqual(speakers);
  });

  it('names nobody where no frame does', () => {
    expect(frames('The ship is called “The Merrow” by all.')).toEqual([[null, null]]);
  });

  it('gives a pronoun the speaker before, and a quotation going on the same speaker', () => {
    const text =
      '“We stay,” Mara Orrin said. “We always did. Nobody leaves.”\n\n“It is safe,” she added.';
    expect(frames(text).map(([speaker]) => speaker)).toEqual([
      'Mara Orrin',
      'Mara Orrin',
      'Mara Orrin',
    ]);
  });

  it.each([
    ['en', '“We stay,” Mara Orrin said. “Nobody leaves,” said she laughing.', 'Mara Orrin'],
    ['de', '„Wir bleiben“, sagte Jörn Dahl. „Niemand geht“, sagte er heiter.', 'Jörn Dahl'],
    ['fr', '« On reste », a dit Luc Arnaud. « Personne ne part », dit-il calmement.', 'Luc Arnaud'],
  ])('leaves the words behind a pronoun out of the speaker: %s', (language, text, speaker) => {
    const { sketch } = makeSketch({ text, language, excluded: [] });
    expect(sketch.quotations.map((one) => one.speaker)).toEqual([speaker, speaker]);
  });

  it('gives a paragraph quoted on into the next the speaker named there', () => {
    const text = '“We stayed for years.\n\n“Nobody left,” Tom Vale said.';
    expect(frames(text).map(([speaker]) => speaker)).toEqual(['Tom Vale', 'Tom Vale']);
  });

  it.each([
    ['en', '“We stay,” said Mara Orrin. “Nobody,” she added, “leaves.”', 'Mara Orrin'],
    ['en', '“We stay,” said Mara Orrin. “Valeport will pay,” she said, “and soon.”', 'Mara Orrin'],
    ['en', '“We stay,” said Mara Orrin. “Ada Vale told us,” she said, “to go.”', 'Mara Orrin'],
    ['en', '“Money,” said Mara Orrin, “is what we need.”', 'Mara Orrin'],
    ['en', '“Money,” Mara Orrin told the paper, “is what we need.”', 'Mara Orrin'],
    ['de', '„Niemand“, sagte Jörn Dahl, „geht hier weg.“', 'Jörn Dahl'],
    ['es', '«Nadie», dijo Luis Arana, «se va de aquí».', 'Luis Arana'],
    ['it', '«Nessuno», ha detto Lia Ferri, «parte da qui».', 'Lia Ferri'],
  ])(
    'takes no words of a quotation in two parts for its speaker (%s: %s)',
    (language, text, who) => {
      const speakers = said(language, text).map(([, speaker]) => speaker);
      expect(speakers).toEqual(speakers.map(() => who));
      expect(speakers.length).toBeGreaterThan(1);
    },
  );

  it('takes words in marks along that belong to the speaker’s name', () => {
    const text = 'The “Merrow Five” leader, Mara Orrin, said it was “a clever move”.';
    expect(frames(text).at(-1)).toEqual(['The “Merrow Five” leader', 'said']);
  });
});
