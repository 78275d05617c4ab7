import type { MarkGroup } from './marks';

/** Every group, in the order of painting: the graver lies above. */
export const MARK_GROUPS: readonly MarkGroup[] = [
  'passage',
  'wording',
  'content',
  'loading',
  'denial',
  'attribution',
  'fact',
  'quotation',
  'meaning',
];

/** What the one that is looked at is called beside them. */
export const CURRENT = 'current';

/** The name of a highlight: the random seed and a letter, so that it says nothing. */
export function highlightName(seed: string, group: MarkGroup | typeof CURRENT): string {
  const index = group === CURRENT ? MARK_GROUPS.length : MARK_GROUPS.indexOf(group);
  return seed + String.fromCharCode(97 + index);
}

/** Whether a text is a seed as we make them: twelve letters. */
export function isSeed(text: string): boolean {
  return /^[a-z]{12}$/u.test(text);
}

/** Twelve letters from as many random bytes. */
export function seedOf(bytes: ArrayLike<number>): string {
  return Array.from({ length: 12 }, (_, i) => String.fromCharCode(97 + (bytes[i]! % 26))).join('');
}

/** Line and colour of each group, as the other views have them; legible on light and dark pages. */
const LOOKS: Record<MarkGroup | typeof CURRENT, string> = {
  passage: 'background-color:rgb(255 214 92 / .22)',
  wording: 'background-color:rgb(255 214 92 / .3);text-decoration:underline dotted 1.5px',
  content: 'background-color:rgb(15 150 138 / .2);text-decoration:underline solid 1px #0f8f84',
  loading: 'background-color:rgb(15 150 138 / .2);text-decoration:underline wavy 1px #0f8f84',
  denial: 'background-color:rgb(200 40 30 / .18);text-decoration:underline dashed 2px #c8281e',
  attribution:
    'background-color:rgb(120 60 170 / .18);text-decoration:underline dashed 2px #8a4fc0',
  fact: 'background-color:rgb(40 100 200 / .18);text-decoration:underline solid 2.5px #2f6fd0',
  quotation: 'background-color:rgb(190 120 0 / .2);text-decoration:underline wavy 1.5px #b87400',
  meaning: 'background-color:rgb(200 40 30 / .2);text-decoration:underline double 3px #c8281e',
  current: 'background-color:#ffe08a;color:#1d1b18',
};

/** The style of all highlights of a seed. */
export function highlightStyle(seed: string): string {
  return ([...MARK_GROUPS, CURRENT] as const)
    .map((group) => `::highlight(${highlightName(seed, group)}){${LOOKS[group]}}`)
    .join('\n');
}
