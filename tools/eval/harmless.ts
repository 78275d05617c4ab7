import { writeFileSync } from 'node:fs';
import type { Thesaurus } from '../../lib/lexicon/thesaurus';
import { thesaurusFor } from '../thesaurus';
import { hashOf } from './changes/edits';
import { isAboveWording } from './changes/score';
import { byHash, sampleTexts, type SampleText } from './changes/texts';
import { toldBy } from './changes/told';
import { findingBetween } from './changes/told-between';
import type { HarmlessKind } from './harmless/edits';
import { HARMLESS_KINDS } from './harmless/kinds';
import { harmlessTable, type HarmlessReport } from './harmless/table';
import type { EvalOptions } from './options';

/** Texts in which one kind is made. */
const TEXTS_A_KIND = 40;

interface Case {
  id: string;
  kept: boolean;
  kind: HarmlessKind;
  source: string;
  page: string;
}

/** `firsthand eval harmless [FILE…]`: edits that alter nothing, and what is told of them all the same. */
export async function evalHarmless(files: string[], options: EvalOptions): Promise<void> {
  const thesaurus = (await thesaurusFor('en'))!;
  const texts = await sampleTexts(files);
  const report: HarmlessReport = { kinds: {}, alarms: {} };
  const kinds = HARMLESS_KINDS.filter(({ name }) => options.only?.includes(name) ?? true);
  const lines = kinds.flatMap((kind) =>
    harmlessCases(kind, texts).flatMap((one) => scoreCase(one, thesaurus, report)),
  );
  if (options.out !== undefined) writeFileSync(options.out, `${lines.join('\n')}\n`);
  console.log(options.json ? JSON.stringify(report, null, 2) : harmlessTable(report));
}

/** At most so many edits of the kind, in texts chosen by their hash. */
export function harmlessCases(kind: HarmlessKind, texts: readonly SampleText[]): Case[] {
  const cases: Case[] = [];
  for (const { id, text } of byHash(texts, kind.name)) {
    if (cases.length === TEXTS_A_KIND) break;
    const page = kind.edit(text);
    if (page === null) continue;
    const key = `${kind.name}:${id}`;
    cases.push({ id: key, kept: hashOf(key) % 2 === 1, kind, source: text, page });
  }
  return cases;
}

function scoreCase(
  { id, kept, kind, source, page }: Case,
  thesaurus: Thesaurus,
  report: HarmlessReport,
): string[] {
  const finding = findingBetween(page, source, thesaurus, kind.published);
  const alarms = toldBy(finding.spin).filter(({ gravity }) => isAboveWording(gravity));
  const score = (report.kinds[kind.name] ??= { seen: [0, 0, 0], kept: [0, 0, 0], spun: 0 });
  const counts = score[kept ? 'kept' : 'seen'];
  counts[0]++;
  counts[1] += page.split(/\s+/).length;
  counts[2] += alarms.length;
  if (finding.verdict.kind === 'spun') score.spun++;
  for (const { gravity, kind: name } of alarms) {
    const key = `${gravity}: ${name}`;
    report.alarms[key] = (report.alarms[key] ?? 0) + 1;
  }
  return kept ? [] : [JSON.stringify({ id, verdict: finding.verdict.kind, alarms })];
}
