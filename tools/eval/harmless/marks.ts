import { quotedSpans } from '../changes/edits';
import { rewriting, rewritingProse, rewritingSpeech, unlessSame, type HarmlessKind } from './edits';

/** Every quotation of straight or curly double marks in other marks. */
function withMarks(opening: string, closing: string): (source: string) => string | null {
  return (source) =>
    unlessSame(
      source,
      source.replace(
        /“([^“”\n]+)”|(?<![\p{L}\p{N}])"([^"\n]+)"/gu,
        (_was, curly: string | undefined, straight: string | undefined) => {
          const inside = curly ?? straight ?? '';
          return `${opening}${inside}${closing}`;
        },
      ),
    );
}

const SAID = '(?:said|added|explained|warned|noted)';
const NAME = '(?:\\p{Lu}\\p{Ll}+ )?\\p{Lu}\\p{Ll}{2,}';

/** The same marks, made otherwise. */
export const MARKS: readonly HarmlessKind[] = [
  rewriting('quotes-straight', [/[“”]/g, '"'], [/[‘’]/g, "'"]),
  { name: 'quotes-curly', edit: withMarks('“', '”') },
  { name: 'quotes-single', edit: withMarks('‘', '’') },
  { name: 'quotes-single-straight', edit: withMarks("'", "'") },
  { name: 'quotes-guillemets', edit: withMarks('« ', ' »') },
  { name: 'quotes-low', edit: withMarks('„', '“') },
  rewriting('quote-comma-outside', [/(?<=[a-z])([.,])(”|"(?= |$))/gm, '$2$1']),
  rewriting('apostrophe-curly', [/(?<=\p{L})'(?=\p{L})/gu, '’']),
  rewriting('apostrophe-straight', [/(?<=\p{L})’(?=\p{L})/gu, "'"]),
  rewriting('dash-em', [/ [–-] /g, ' — '], [/ -- /g, '—']),
  rewriting('dash-en', [/ ?— ?/g, ' – '], [/ -- /g, ' – ']),
  rewriting('dash-hyphen', [/ ?[–—] ?/g, ' - ']),
  rewriting('ellipsis-dots', [/…/g, '...'], [/ ?\.\.\. ?/g, ' … ']),
  rewriting(
    'non-breaking',
    [/(?<=\d) (?=[a-z])/g, '\u00a0'],
    [/(?<=\b(?:Mr|Mrs|Dr)\.?) /g, '\u00a0'],
  ),
  rewriting('soft-hyphens', [/(?<=\b[a-z]{4})(?=[a-z]{5,}\b)/g, '\u00ad']),
  rewriting('spaces-doubled', [/(?<=[.!?]) (?=\p{Lu})/gu, '  ']),
  rewriting('paragraphs-merged', [/(?<=[.!?”"])\n+(?=\p{Lu})/gu, ' ']),
  rewriting('paragraphs-split', [/(?<=[a-z]{3}\.) (?=\p{Lu}\p{Ll}+ [a-z])/gu, '\n\n']),
  rewriting('lines-doubled', [/\n+/g, '\n\n\n']),
  rewriting('serial-comma', [
    /(?<=, [a-z]+(?: [a-z]+)?) and (?=[a-z]+(?:[.,]| [a-z]+[.,]))/g,
    ', and ',
  ]),
  rewriting('serial-comma-out', [
    /(?<=, [a-z]+(?: [a-z]+)?), and (?=[a-z]+(?:[.,]| [a-z]+[.,]))/g,
    ' and ',
  ]),
  rewritingProse(
    'comma-after-opening',
    [/(?<=(?:^|[.!?] |\n)(?:In|On|At|After|By) [\p{L}\d ]{3,20}),(?= [a-z])/gu, ''],
    [/(?<=(?:^|\. |\n)However) /g, ', '],
  ),
  rewriting('said-before-name', [
    new RegExp(`(?<=,[”"] )(${NAME}) (${SAID})(?=[.,])`, 'gu'),
    '$2 $1',
  ]),
  rewriting('said-after-name', [
    new RegExp(`(?<=,[”"] )(${SAID}) (${NAME})(?=[.,])`, 'gu'),
    '$2 $1',
  ]),
  rewritingSpeech('quote-ellipsis', [
    /(?<=[a-z]{3}), (?:and|but|because|which) [^.,;“”"]{20,80}(?=[.,]["”]$)/g,
    ' …',
  ]),
  rewritingSpeech('quote-brackets', [
    /(?<=^["“])(?:It|They|He|She)(?= (?:is|was|are|were|has|have|had|will)\b)/g,
    '[The group]',
  ]),
  { name: 'quote-split', edit: splitByAttribution },
  { name: 'quote-joined', edit: joinSpeech },
];

const SPLIT = new RegExp(
  `(?<=[“"][^“”"\\n]{20,}[a-z])\\. (\\p{Lu}[^“”"\\n]{15,}),([”"]) (${SAID} (?:${NAME}|he|she|it))\\.`,
  'gu',
);

/** “A. B,” said X. → “A,” said X. “B.” */
function splitByAttribution(source: string): string | null {
  return unlessSame(
    source,
    source.replace(
      SPLIT,
      (_was, second: string, closing: string, said: string) =>
        `,${closing} ${said}. ${closing === '”' ? '“' : '"'}${second}.${closing}`,
    ),
  );
}

const JOINED = new RegExp(
  `(?<=[“"][^“”"\\n]{15,}[a-z]),([”"]) ((?:he|she|it|${NAME}) ${SAID}|${SAID} (?:${NAME}|he|she|it))\\. [“"](\\p{Lu}[^“”"\\n]{15,}[a-z])\\.[”"]`,
  'gu',
);

/** “A,” said X. “B.” → “A. B,” said X. */
function joinSpeech(source: string): string | null {
  if (quotedSpans(source).length === 0) return null;
  return unlessSame(
    source,
    source.replace(
      JOINED,
      (_was, closing: string, said: string, second: string) => `. ${second},${closing} ${said}.`,
    ),
  );
}
