import type { Finding } from '../check/finding';
import type { BarWords, MarkGroup, PageMark } from '../highlight/marks';
import { MARK_GROUPS, highlightStyle, seedOf } from '../highlight/names';
import type { I18n } from '../platform/i18n';
import type { Scripting } from '../platform/scripting';
import type { Change } from '../spin/changes';
import { GROUP_KEYS } from './group-keys';
import type { TabStore } from './tab-store';

/** The painter's file, as the build names it. */
const PAINTER = '/highlight.js';

/** Words of context on each side of a mark, in UTF-16 units: they tell it from its like. */
const CONTEXT = 48;

export interface Painting {
  /** Paints the tab's finding on its page; false where there is none, or we may not. */
  show(tabId: number): Promise<boolean>;
  /** Takes the style away that was put there under a seed. */
  closed(tabId: number, seed: string): Promise<void>;
}

export interface PaintingParts {
  store: Pick<TabStore, 'read'>;
  scripting: Pick<Scripting, 'inject' | 'hand' | 'style' | 'unstyle'>;
  i18n: I18n;
}

/** Shows findings on pages, only when the reader asks: a page can notice that it is painted. */
export function createPainting({ store, scripting, i18n }: PaintingParts): Painting {
  return {
    async show(tabId) {
      const state = await store.read(tabId);
      if (state.status !== 'done') return false;
      const marks = marksOf(state.finding, i18n);
      if (marks.length === 0) return false;
      const seed = seedOf(crypto.getRandomValues(new Uint8Array(12)));
      if (!(await scripting.style(tabId, highlightStyle(seed)))) return false;
      if (!(await scripting.inject(tabId, PAINTER))) return false;
      const shown = await scripting.hand(tabId, 'show', {
        seed,
        marks,
        words: wordsOf(i18n, state.finding),
      });
      return shown !== null;
    },
    closed: (tabId, seed) => scripting.unstyle(tabId, highlightStyle(seed)),
  };
}

/** Passages line by line, and the changes that have words on the page; O(text + changes). */
export function marksOf(
  { article: { text }, passages, spin }: Pick<Finding, 'article' | 'passages' | 'spin'>,
  i18n: I18n,
): PageMark[] {
  const shared = passages.flatMap(({ suspect: [from, to] }) =>
    linesOf(text, from, to).map(([start, end]) => ({
      ...markAt(text, start, end, 'passage', null),
      item: `passage ${start}`,
    })),
  );
  const changed = spin.changes.flatMap((change, index) => {
    const { suspect, gravity, inQuotation } = change;
    const [line] = suspect ? linesOf(text, ...suspect) : [];
    if (!line || gravity === 'style') return [];
    const told = {
      name: i18n.message(`change_${change.kind.replaceAll('-', '_')}`),
      before: change.from,
      after: change.to,
    };
    const isQuoted = gravity === 'quotation' && inQuotation !== null;
    const item = isQuoted ? `quotation ${inQuotation}` : `change ${index}`;
    return [{ ...markAt(text, line[0], line[1], groupOf(change), told), item }];
  });
  return [...shared, ...changed];
}

function groupOf({ gravity, note }: Change): MarkGroup {
  if (gravity === 'content' && (note === 'denial' || note === 'response')) return 'denial';
  return gravity === 'style' ? 'wording' : gravity;
}

/** The stretches of single lines that a span holds, without space at their ends. */
function linesOf(text: string, from: number, to: number): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (let start = from; start < to;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? to : Math.min(lineBreak, to);
    const words = text.slice(start, end);
    const first = start + words.length - words.trimStart().length;
    const last = start + words.trimEnd().length;
    if (last > first) found.push([first, last]);
    start = end + 1;
  }
  return found;
}

/** A mark with what stands around it in its line. */
function markAt(
  text: string,
  start: number,
  end: number,
  group: MarkGroup,
  told: PageMark['told'],
): Omit<PageMark, 'item'> {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  return {
    group,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(lineStart, start - CONTEXT), start),
    suffix: text.slice(end, Math.min(lineEnd, end + CONTEXT)),
    at: text.length === 0 ? 0 : start / text.length,
    told,
  };
}

const MARK_KEYS: Record<MarkGroup, string> = { passage: 'groupPassage', ...GROUP_KEYS };

function wordsOf(i18n: I18n, { language, sources }: Finding): BarWords {
  const { message } = i18n;
  const groups = MARK_GROUPS.map((group) => [group, message(MARK_KEYS[group])]);
  return {
    direction: message('localeDirection') === 'rtl' ? 'rtl' : 'ltr',
    language: message('localeTag'),
    title: message('barTitle'),
    previous: message('comparePrevious'),
    next: message('compareNext'),
    close: message('barClose'),
    position: message('comparePosition', ['$ALL$', '$POSITION$']),
    lost: message('barLost', ['$COUNT$']),
    nothing: message('compareNothingHere'),
    unknown: message('changeUnknown'),
    quoted: { before: known(sources[0]?.language), after: known(language) },
    groups: Object.fromEntries(groups) as BarWords['groups'],
  };
}

/** A language's tag; empty where it is not known. */
const known = (language: string | undefined): string =>
  language === undefined || language === 'und' ? '' : language;
