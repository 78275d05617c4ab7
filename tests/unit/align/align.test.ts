import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/align/align';
import type { Affinity, Edit } from '../../../lib/align/alignment';
import { codeOfWord } from '../../../lib/sketch/codes';
import type { SketchedText } from '../../../lib/sketch/sketch';
import { sketched } from './texts';

const HARBOUR =
  'The harbour board of Tarnwick voted on Tuesday to close the northern ferry pier for nine months. ' +
  'Engineers had found deep cracks in four of the concrete piles that carry the loading ramp. ' +
  'Passengers will have to travel from the smaller quay at Ellsby until the repairs are finished. ' +
  'The board expects the work to cost about twelve million crowns and to employ sixty local divers. ' +
  'Shop owners near the pier fear that they will lose the summer visitors on whom they depend.';

const SPUN =
  'The harbour board of Tarnwick decided on Tuesday to shut the northern ferry pier for nine months. ' +
  'Technicians had discovered serious cracks in four of the concrete pillars that support the loading ramp. ' +
  'Travellers will have to journey from the lesser quay at Ellsby until the mending is completed. ' +
  'The board anticipates the work to cost roughly twelve million crowns and to hire sixty regional divers. ' +
  'Store proprietors near the pier dread that they will forfeit the summer guests on whom they rely.';

const REWRITTEN =
  'Ferry travellers in Tarnwick face nine months of detours. Cracks in four concrete piles under the ' +
  'loading ramp were found by engineers, so the northern pier closes, the harbour board said after its ' +
  'Tuesday vote. Until repairs are finished, passengers must use the smaller Ellsby quay. Sixty local ' +
  'divers will be employed; the work costs about twelve million crowns, the board expects. Summer ' +
  'visitors may stay away, fear the owners of shops near the pier.';

const ORCHARD =
  'Apple growers in the Voss valley lost most of their blossom in three nights of frost last week. ' +
  'Many lit fires between the rows, but a dry wind carried the warmth away before dawn. ' +
  'The growers union asked the ministry for loans so that its members can pay their pickers. ' +
  'A late variety from the upper slopes may still give a small harvest in October.';

function wordsAt({ text, offsets }: SketchedText, [start, end]: readonly [number, number]): string {
  return start === end ? '' : text.slice(offsets.starts[start], offsets.ends[end - 1]);
}

function changes(suspect: SketchedText, source: SketchedText, edits: readonly Edit[]): string[] {
  return edits
    .filter(({ kind }) => kind !== 'equal')
    .map((edit) => `${wordsAt(source, edit.source)} > ${wordsAt(suspect, edit.suspect)}`);
}

describe('align', () => {
  it('finds nothing in texts about different things', () => {
    expect(align(sketched(ORCHARD).sketch, sketched(HARBOUR).sketch).passages).toEqual([]);
  });

  it('finds nothing when a text is empty', () => {
    expect(align(sketched('').sketch, sketched(HARBOUR).sketch).passages).toEqual([]);
    expect(align(sketched('').sketch, sketched('').sketch).passages).toEqual([]);
  });

  it('aligns a spun text as one long passage by its skeleton alone', () => {
    const suspect = sketched(SPUN);
    const source = sketched(HARBOUR);
    const { passages, suspectTokens, sourceTokens } = align(suspect.sketch, source.sketch);
    expect(passages).toHaveLength(1);
    expect(passages[0]!.relation).toBe('substituted');
    expect(passages[0]!.suspect[1] - passages[0]!.suspect[0]).toBeGreaterThan(0.95 * suspectTokens);
    expect(passages[0]!.source[1] - passages[0]!.source[0]).toBeGreaterThan(0.95 * sourceTokens);
  });

  it('pairs each swapped word with the word it replaced', () => {
    const suspect = sketched(SPUN);
    const source = sketched(HARBOUR);
    const [passage] = align(suspect.sketch, source.sketch).passages;
    expect(changes(suspect, source, passage!.edits)).toEqual(
      expect.arrayContaining([
        'voted > decided',
        'close > shut',
        'deep > serious',
        'piles > pillars',
        'local > regional',
      ]),
    );
  });

  it('calls a swap related where the affinity confirms it, and nowhere else', () => {
    const suspect = sketched(SPUN);
    const source = sketched(HARBOUR);
    const known = new Map([
      ['decided', 'voted'],
      ['shut', 'close'],
      ['pillars', 'piles'],
    ]);
    const affinity: Affinity = {
      isSameWord: () => false,
      related: (token, code) => {
        const from = known.get(wordsAt(suspect, [token, token + 1]));
        return from !== undefined && codeOfWord(from) === code;
      },
    };
    const [passage] = align(suspect.sketch, source.sketch, { affinity }).passages;
    const related = passage!.edits.filter(({ kind }) => kind === 'related');
    expect(changes(suspect, source, related)).toEqual([
      'voted > decided',
      'close > shut',
      'piles > pillars',
    ]);
    expect(passage!.related).toBe(3);
  });

  it('asks the affinity about the page’s words whichever text is the longer', () => {
    const suspect = sketched(SPUN);
    const source = sketched(`${HARBOUR} ${ORCHARD}`);
    const affinity: Affinity = {
      isSameWord: () => false,
      related: (token, code) =>
        wordsAt(suspect, [token, token + 1]) === 'shut' && code === codeOfWord('close'),
    };
    const [passage] = align(suspect.sketch, source.sketch, { affinity }).passages;
    const related = passage!.edits.filter(({ kind }) => kind === 'related');
    expect(changes(suspect, source, related)).toEqual(['close > shut']);
  });

  it('shows one word for two as one change', () => {
    const suspect = sketched(HARBOUR.replace('have to travel', 'sail'));
    const [passage] = align(suspect.sketch, sketched(HARBOUR).sketch).passages;
    expect(changes(suspect, sketched(HARBOUR), passage!.edits)).toEqual(['have to travel > sail']);
  });

  it('keeps a dropped clause in one piece', () => {
    const suspect = sketched(HARBOUR.replace(' on Tuesday to close the northern ferry pier', ''));
    const [passage] = align(suspect.sketch, sketched(HARBOUR).sketch).passages;
    const dropped = passage!.edits.filter(({ kind }) => kind !== 'equal');
    expect(dropped.map(({ kind }) => kind)).toEqual(['dropped']);
    expect(dropped[0]!.source[1] - dropped[0]!.source[0]).toBe(8);
  });

  it('calls a copy with a few edits edited, and a whole one verbatim', () => {
    const edited = sketched(HARBOUR.replace('about twelve', 'some 12').replace('fear', 'worry'));
    expect(align(edited.sketch, sketched(HARBOUR).sketch).passages[0]!.relation).toBe('edited');
    const longer = sketched(`${ORCHARD} ${HARBOUR}`);
    expect(align(longer.sketch, sketched(HARBOUR).sketch).passages[0]!.relation).toBe('verbatim');
  });

  it('finds the sentences of a rewritten text where no run of words survived', () => {
    const suspect = sketched(REWRITTEN);
    const { passages, suspectTokens } = align(suspect.sketch, sketched(HARBOUR).sketch);
    const covered = passages.reduce((sum, { suspect: at }) => sum + at[1] - at[0], 0);
    expect(covered).toBeGreaterThan(0.6 * suspectTokens);
    expect(passages.some(({ relation }) => relation === 'rewritten')).toBe(true);
  });

  it('weighs what a rewritten passage shares', () => {
    const { passages } = align(sketched(REWRITTEN).sketch, sketched(HARBOUR).sketch);
    for (const passage of passages) {
      expect(passage.weight).toBeGreaterThan(0);
      expect(passage.weight).toBeLessThanOrEqual(1);
      expect(passage.equal).toBeGreaterThan(0);
    }
  });

  it('lets moved sentences stand as they are', () => {
    const sentences = HARBOUR.split(/(?<=\.) /);
    const turned = [sentences[3], sentences[0], sentences[4], sentences[1], sentences[2]].join(' ');
    const { passages } = align(sketched(turned).sketch, sketched(HARBOUR).sketch);
    expect(passages.length).toBeGreaterThanOrEqual(3);
    expect(new Set(passages.map(({ relation }) => relation))).toEqual(new Set(['verbatim']));
  });

  it('calls a passage that only shares a statement a quotation, and weighs it low', () => {
    const statement =
      '“We have listened to every captain and every shopkeeper on this coast, and we will reopen the pier ' +
      'before the winter storms arrive, whatever it takes,” the chairwoman Odile Brandt said.';
    const suspect = sketched(`${ORCHARD} ${statement}`);
    const source = sketched(`${statement} ${HARBOUR}`);
    const [passage, ...others] = align(suspect.sketch, source.sketch).passages;
    expect(others).toEqual([]);
    expect(passage!.relation).toBe('quotation');
    const plain = align(sketched(`${ORCHARD} ${HARBOUR}`).sketch, source.sketch).passages[0]!;
    expect(passage!.weight).toBeLessThan(plain.weight / 2);
  });

  it('lowers the weight of words that the corpus knows to be common', () => {
    const suspect = sketched(`${ORCHARD} ${HARBOUR}`).sketch;
    const source = sketched(HARBOUR).sketch;
    const common = align(suspect, source, { rarity: { weight: () => 0.1 } }).passages[0]!;
    expect(common.weight).toBeLessThan(align(suspect, source).passages[0]!.weight);
  });
});
