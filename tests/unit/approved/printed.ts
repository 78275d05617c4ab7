import type { Alignment } from '../../../lib/align/alignment';
import type { Span } from '../../../lib/core/span';
import type { Finding } from '../../../lib/check/finding';
import { locatedFingerprints } from '../../../lib/sketch/fingerprint';
import type { Sketch } from '../../../lib/sketch/sketch';
import type { Spin, Substitution } from '../../../lib/spin/spin';
import type { Features } from '../../../lib/verdict/features';
import type { OrderReading } from '../../../lib/verdict/order';

/** What the engine reads of texts, written out so that a difference can be read too. */

const span = (at: Span | null): string => (at === null ? '·' : `${at[0]}–${at[1]}`);
const said = (text: string | null): string => (text === null ? '?' : `“${text}”`);
const decimals = (value: number): string => value.toFixed(3).replace(/^-(?=0\.000$)/u, '');

/** FNV-1a over whole numbers: enough to see that one of many has changed. */
function digest(numbers: ArrayLike<number>): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < numbers.length; at++)
    hash = Math.imul(hash ^ numbers[at]!, 0x01000193) >>> 0;
  return `${String(numbers.length)} ${hash.toString(16)}`;
}

/** The same of lines: where they are too many to be read. */
export function digestOf(lines: readonly string[]): string {
  const text = lines.join('\n');
  return digest(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
}

export function sketchLines(sketch: Sketch): string[] {
  return [
    `tokens ${digest(sketch.tokens)}, sentences ${sketch.sentences.join(' ')}`,
    `paragraphs ${sketch.paragraphs.join(' ')}`,
    ...Object.entries(locatedFingerprints(sketch)).map(
      ([channel, { hashes, positions }]) => `${channel} ${digest(hashes)} at ${digest(positions)}`,
    ),
    `telling words at ${sketch.telling?.positions.join(' ') ?? 'none'}`,
    ...sketch.facts.map(({ kind, at, text, value }) => `${kind} ${span(at)} ${text} = ${value}`),
    ...sketch.quotations.map(
      ({ at, speaker, verb }) => `quotation ${span(at)} ${said(speaker)} ${said(verb)}`,
    ),
    ...sketch.credits.map(({ kind, outlet, at }) => `credit ${kind} ${outlet} ${span(at)}`),
  ];
}

const SIGNS = { equal: '=', related: '~', changed: '×', added: '+', dropped: '−' } as const;

export function alignmentLines({ passages, swaps }: Alignment): string[] {
  return [
    ...passages.map(({ suspect, source, relation, edits, equal, related, weight }) => {
      const columns = edits.map(({ kind, suspect: here, source: there }) => {
        const width = Math.max(here[1] - here[0], there[1] - there[0]);
        return `${SIGNS[kind]}${String(width)}`;
      });
      const counts = `equal ${String(equal)} related ${String(related)} weight ${decimals(weight)}`;
      return `${relation} ${span(suspect)} of ${span(source)}: ${counts} ${columns.join(' ')}`;
    }),
    `swapped ${String(swaps.swapped)}, confirmed ${String(swaps.confirmed)} of ${String(swaps.contentWords)}`,
  ];
}

const inBrief = ({ relation, from, to, at, by }: Substitution): string =>
  `${relation} ${said(from)} → ${said(to)} ${span(at)} ${by}`;

/** The same in what hangs on it: the lists that are drawn from the changes, place by place. */
export function listLines({ changes, substitutions, framing, quotations }: Spin): string[] {
  return [
    ...changes.map(({ sourceTokens }) => `tokens ${span(sourceTokens)}`),
    ...substitutions.map(inBrief),
    ...framing.map(
      ({ kind, from, to, at, by }) => `${kind} ${said(from)} → ${said(to)} ${span(at)} ${by}`,
    ),
    ...quotations.map(
      ({ changes: within, agreedBy }) =>
        `agreed by ${agreedBy.join(' ')}: ${within.map(inBrief).join(', ')}`,
    ),
  ];
}

export function spinLines({ changes, quotations, facts, credit, counts, level }: Spin): string[] {
  return [
    `level ${level}, ${Object.entries(counts)
      .map(([what, count]) => `${what} ${String(count)}`)
      .join(', ')}`,
    ...changes.map(
      ({ gravity, kind, from, to, suspect, source, by, inQuotation, note }) =>
        `${gravity} ${kind} ${said(from)} ${span(source)} → ${said(to)} ${span(suspect)} ${by}` +
        `${inQuotation === null ? '' : ` in quotation ${String(inQuotation)}`}${note ? ` (${note})` : ''}`,
    ),
    ...quotations.map(
      ({ status, suspect, source, speaker }) =>
        `quotation ${status} ${span(source?.at ?? null)} → ${span(suspect?.at ?? null)} ` +
        `${said(speaker.source)} → ${said(speaker.suspect)}`,
    ),
    ...facts.map(
      ({ kind, status, suspect, source }) =>
        `fact ${status} ${kind} ${said(source?.text ?? null)} → ${said(suspect?.text ?? null)}`,
    ),
    ...credit.map(
      ({ kind, status, suspect, source }) =>
        `credit ${status} ${kind} ${said(source)} → ${said(suspect)}`,
    ),
  ];
}

/** Without the numbers that a refit moves: those stand beside them in the measures. */
export function verdictLines({ verdict, reasons, credits, lacking }: Finding): string[] {
  return [
    `verdict ${verdict.kind} ${verdict.closeness ?? ''} ${verdict.order}`,
    ...reasons.map(
      ({ code, about, ...details }) => `reason ${about} ${code} ${JSON.stringify(details)}`,
    ),
    ...credits.map((credit) => `says ${JSON.stringify(credit)}`),
    ...lacking.map(({ check, lacks }) => `lacks ${lacks} for ${check}`),
  ];
}

/** The evidence of who was first, with its weights, which nobody fits. */
export function orderLines({ order, evidence }: OrderReading): string[] {
  return [
    `order ${order}`,
    ...evidence.map(
      ({ code, later, weight, step, details }) =>
        `evidence ${code} ${later} ${decimals(weight)} step ${String(step)} ${JSON.stringify(details ?? null)}`,
    ),
  ];
}

export function measureLines(features: Features): string[] {
  const measures = Object.entries(features).map(
    ([name, value]) => `${name} ${decimals(value as number)}`,
  );
  return [`measures: ${measures.join(', ')}`];
}

export function section(title: string, ...lines: readonly string[][]): string {
  return [`# ${title}`, ...lines.flat(), ''].join('\n');
}
