import { hashOf, quotedSpans } from '../changes/edits';

/** One kind of edit that leaves what is said as it was. */
export interface HarmlessKind {
  name: string;
  /** The page made from the source by the edit, wherever it offers a place; null where none. */
  edit: (source: string) => string | null;
  /** The day of both texts (ISO 8601), where the edit leans on it. */
  published?: string;
}

export type Rule = readonly [pattern: RegExp, put: string | ((...groups: string[]) => string)];

/** Every rule applied everywhere, in quotations as well. */
export function rewriting(name: string, ...rules: readonly Rule[]): HarmlessKind {
  return { name, edit: (source) => unlessSame(source, applied(source, rules)) };
}

/** Every rule applied outside quotations. */
export function rewritingProse(name: string, ...rules: readonly Rule[]): HarmlessKind {
  return {
    name,
    edit: (source) =>
      unlessSame(
        source,
        outsideQuotations(source, (prose) => applied(prose, rules)),
      ),
  };
}

/** Every rule applied inside quotations. */
export function rewritingSpeech(name: string, ...rules: readonly Rule[]): HarmlessKind {
  return {
    name,
    edit: (source) =>
      unlessSame(
        source,
        insideQuotations(source, (speech) => applied(speech, rules)),
      ),
  };
}

/** Each word of the table by its partner, one way, with its capital. */
export function wordRules(table: readonly (readonly [string, string])[]): Rule[] {
  return table.map(([from, to]) => [
    new RegExp(`(?<![\\p{L}\\p{N}'’-])${from}(?![\\p{L}\\p{N}'’-])`, 'giu'),
    (was: string) => (/^\p{Lu}/u.test(was) ? to.charAt(0).toUpperCase() + to.slice(1) : to),
  ]);
}

export function turned(table: readonly (readonly [string, string])[]): [string, string][] {
  return table.map(([a, b]) => [b, a]);
}

export function unlessSame(source: string, made: string): string | null {
  return made === source ? null : made;
}

function applied(text: string, rules: readonly Rule[]): string {
  return rules.reduce(
    (made, [pattern, put]) =>
      typeof put === 'string' ? made.replace(pattern, put) : made.replace(pattern, put),
    text,
  );
}

function outsideQuotations(text: string, change: (prose: string) => string): string {
  return pieces(text, change, (speech) => speech);
}

function insideQuotations(text: string, change: (speech: string) => string): string {
  return pieces(text, (prose) => prose, change);
}

function pieces(
  text: string,
  ofProse: (text: string) => string,
  ofSpeech: (text: string) => string,
): string {
  let made = '';
  let from = 0;
  for (const [start, end] of quotedSpans(text)) {
    made += ofProse(text.slice(from, start)) + ofSpeech(text.slice(start, end));
    from = end;
  }
  return made + ofProse(text.slice(from));
}

/** A line put between two paragraphs, or before the first. */
export function puttingLine(
  name: string,
  lines: readonly string[],
  where: 'first' | 'between',
): HarmlessKind {
  return {
    name,
    edit: (source) => {
      const line = lines[hashOf(source) % lines.length]!;
      if (where === 'first') return `${line}\n\n${source}`;
      const breaks = [...source.matchAll(/(?<=[.!?”"])\n+(?=[\p{Lu}“"])/gu)];
      const at = breaks[Math.floor(breaks.length / 2)];
      return at
        ? `${source.slice(0, at.index)}\n\n${line}\n\n${source.slice(at.index + at[0].length)}`
        : null;
    },
  };
}
