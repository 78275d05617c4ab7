import { writeFileSync } from 'node:fs';
import type { Thesaurus } from '../../lib/lexicon/thesaurus';
import { thesaurusFor } from '../thesaurus';
import { changesTable, type ChangesReport, type KindScore } from './changes/table';
import { hashOf, type ChangeKind } from './changes/edits';
import { CHANGE_KINDS, makeChange, type MadeChange } from './changes/kinds';
import { scoreChange, type ChangeScore } from './changes/score';
import { swapWords } from './changes/swap';
import { byHash, sampleTexts, type SampleText } from './changes/texts';
import { findingBetween } from './changes/told-between';
import { toldBy } from './changes/told';
import type { EvalOptions } from './options';

/** Texts in which one kind is made. */
const TEXTS_A_KIND = 84;
/** Changes of one kind in each of our own texts, which are few. */
const ROUNDS_OF_OWN = 4;
/** Share of the content words that are swapped beside the change. */
const SWAPPED = 0.3;

interface Case {
  id: string;
  /** True for the half that is kept aside and looked at only at the end. */
  kept: boolean;
  made: MadeChange;
}

/**
 * `firsthand eval changes [FILE…]`: one change a text, of every kind, told or not; alone, and
 * where words around it were swapped as well.
 */
export async function evalChanges(files: string[], options: EvalOptions): Promise<void> {
  const thesaurus = (await thesaurusFor('en'))!;
  const texts = await sampleTexts(files);
  const report: ChangesReport = { kinds: {}, alarms: {}, shareSwapped: 0 };
  const lines: string[] = [];
  let pages = 0;
  const kinds = CHANGE_KINDS.filter(({ name }) => options.only?.includes(name) ?? true);
  for (const kind of kinds)
    for (const one of casesOf(kind, texts, files.length > 0 ? 1 : ROUNDS_OF_OWN)) {
      lines.push(...scoreCase(one, thesaurus, report));
      pages++;
    }
  report.shareSwapped /= Math.max(1, pages);
  if (options.out !== undefined) writeFileSync(options.out, `${lines.join('\n')}\n`);
  console.log(options.json ? JSON.stringify(report, null, 2) : changesTable(report, kinds));
}

/** At most so many cases of the kind, in texts chosen by their hash. */
export function casesOf(kind: ChangeKind, texts: readonly SampleText[], rounds: number): Case[] {
  const cases = new Map<string, Case>();
  for (const { id, text } of byHash(texts, kind.name))
    for (let round = 0; round < rounds && cases.size < TEXTS_A_KIND; round++) {
      const made = makeChange(kind, text, `${id}:${round}`);
      if (!made) break;
      const key = `${kind.name}:${id}:${made.pageAt.join('-')}`;
      cases.set(key, { id: key, kept: hashOf(key) % 2 === 1, made });
    }
  return [...cases.values()];
}

function scoreCase(
  { id, kept, made }: Case,
  thesaurus: Thesaurus,
  report: ChangesReport,
): string[] {
  const swapped = swapWords(made.page, made.pageAt, SWAPPED, id);
  report.shareSwapped += swapped.share;
  const kind = (report.kinds[made.kind.name] ??= {
    seen: [0, 0, 0],
    kept: [0, 0, 0],
    seenSwapped: [0, 0, 0],
    keptSwapped: [0, 0, 0],
    words: 0,
    elsewhere: 0,
    unlikeSwapped: 0,
    graverSwapped: 0,
  });
  kind.words += made.page.split(/\s+/).length;
  const [alone, among] = [made, { ...made, page: swapped.page, pageAt: swapped.at }].map((it) =>
    scoreChange(it, toldBy(findingBetween(it.page, it.source, thesaurus).spin)),
  ) as [ChangeScore, ChangeScore];
  add(kind, kept ? 'kept' : 'seen', alone);
  add(kind, kept ? 'keptSwapped' : 'seenSwapped', among);
  kind.elsewhere += alone.elsewhere.length;
  const unlike = among.elsewhere.filter(({ gravity }) => gravity === 'content').length;
  kind.unlikeSwapped += unlike;
  kind.graverSwapped += among.elsewhere.length - unlike;
  for (const { gravity, kind: name } of alone.elsewhere) {
    const key = `${gravity}: ${name}`;
    report.alarms[key] = (report.alarms[key] ?? 0) + 1;
  }
  if (kept) return [];
  const { from, to, sourceAt, pageAt } = made;
  return [JSON.stringify({ id, kind: made.kind.name, from, to, sourceAt, pageAt, alone, among })];
}

function add(
  score: KindScore,
  half: 'seen' | 'kept' | 'seenSwapped' | 'keptSwapped',
  { told, right }: ChangeScore,
): void {
  const counts = score[half];
  counts[0]++;
  if (told) counts[1]++;
  if (right) counts[2]++;
}
