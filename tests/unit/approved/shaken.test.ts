import { describe, expect, it } from 'vitest';
import { makeAffinity } from '../../../lib/align/affinity';
import { articleFromText } from '../../../lib/article/from-text';
import { assess } from '../../../lib/check/assess';
import { asReport, concludePair } from '../../../lib/check/compare';
import { pageOf, type Page } from '../../../lib/check/page';
import { makeSketchOfCoding } from '../../../lib/sketch/make-sketch';
import { readOrder } from '../../../lib/verdict/order';
import { thesaurusFor } from '../../../tools/thesaurus';
import { readPair } from '../spin/compare';
import { NOW } from './concluded';
import {
  alignmentLines,
  digestOf,
  listLines,
  measureLines,
  orderLines,
  sketchLines,
  spinLines,
  verdictLines,
} from './printed';
import { shaken } from './shaken';
import { TEXTS } from './shaken-texts';

/** Rounds over all texts, and how many tests share one: none is long, even on a busy machine. */
const ROUNDS = 8;
const PARTS = 8;
const EDITS = [1, 3, 8, 20];

const DATES = [null, '2031-01-04', '2031-01-05', '2031-01-05T08:30:00Z', '2030-12'];
const OUTLETS = [null, 'Valcombe Echo', 'Northern Wire'];

function sideOf(text: string, language: string, number: number): Page {
  const at = DATES[number % DATES.length] ?? null;
  const outlet = OUTLETS[number % OUTLETS.length] ?? null;
  const precision = at === null || at.length > 10 ? 'second' : at.length > 7 ? 'day' : 'month';
  return pageOf(
    articleFromText(text, {
      language,
      outlet,
      published: at === null ? null : { at, precision, from: 'given' },
    }),
  );
}

async function comparedLine(page: string, source: string, language: string, number: number) {
  const [suspect, other] = [
    sideOf(page, language, number),
    sideOf(source, language, Math.floor(number / 3)),
  ];
  const thesaurus = await thesaurusFor(language);
  const affinity = thesaurus ? makeAffinity(suspect.sketched, thesaurus) : null;
  const assessment = assess(suspect, asReport(other), affinity);
  const finding = concludePair(suspect, assessment, thesaurus, NOW);
  const { pair, page: seen, source: held, verdict } = assessment;
  return [
    finding.verdict.kind,
    `alignment ${digestOf(alignmentLines(pair.alignment))}`,
    `verdict ${digestOf([...measureLines(verdict.features), ...verdictLines(finding)])}`,
    `order ${digestOf(orderLines(readOrder(pair, seen, held)))}`,
    `changes ${digestOf([...spinLines(finding.spin), ...listLines(finding.spin)])}`,
  ].join(', ');
}

const sketchDigest = (coding: number, text: string, language: string): string => {
  const half = text.indexOf('\n\n');
  const excluded = half > 0 && text.length % 3 === 0 ? [[0, half] as [number, number]] : [];
  const blocks =
    text.length % 2 === 0 ? [{ span: [half + 2, text.length] as [number, number] }] : [];
  const { sketch } = makeSketchOfCoding(coding, { text, language, excluded, blocks });
  return `coding ${String(coding)} ${digestOf(sketchLines(sketch))}`;
};

/**
 * All that is read and found of texts with edits at random places, as digests: more than anybody
 * reads. That one of them is another says only that something moved; what it was is seen in the
 * files that can be read, beside these.
 */
describe('what is read and found of shaken texts', () => {
  it.each(Array.from({ length: ROUNDS * PARTS }, (_, part) => part))(
    'is as before: %i',
    async (part) => {
      const round = Math.floor(part / PARTS);
      const lines: string[] = [];
      for (let at = part % PARTS; at < TEXTS.length; at += PARTS) {
        const { name, language, ...base } = TEXTS[at]!;
        const other = TEXTS[(at + 1) % TEXTS.length]!.source;
        const number = round * TEXTS.length + at;
        const page = shaken(base.page, other, 2 * number, EDITS[round % EDITS.length]!);
        const source = shaken(base.source, other, 2 * number + 1, 2);
        lines.push(
          `${name}: ${sketchDigest(1, page, language)}, ${sketchDigest(2, page, language)}`,
          `${name}: ${await comparedLine(page, source, language, number)}`,
        );
        if (language === 'en' && number % 2 === 0) {
          const { spin } = readPair(page, source, { withoutText: true });
          lines.push(`${name}: by code ${digestOf([...spinLines(spin), ...listLines(spin)])}`);
        }
      }
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
        `../../fixtures/approved/shaken/${String(part)}.out`,
      );
    },
  );
});
