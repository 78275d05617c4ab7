import { hasBetween } from '../core/sorted';
import { spanLength } from '../core/span';
import type { Draft } from './draft';
import type { MeaningWords } from './meaning/meaning-words';
import { MOVED_CLAUSE } from './parameters';
import type { SideWords } from './side-words';
import { united } from './token-spans';

interface Both {
  page: SideWords;
  source: SideWords;
  lists: MeaningWords;
}

/**
 * Two words or names that stand each in the other's place, told as one change with what stands
 * between them: "the guild sued the mill", "the mill sued the guild". Of a list, where nothing
 * but "and" or a comma stands between, only the order changed. O(drafts · those nearby).
 */
export function withExchanges(drafts: readonly Draft[], both: Both): Draft[] {
  const sorted = drafts.filter(isReplacement).sort((a, b) => a.suspect[0] - b.suspect[0]);
  /** What the first half of an exchange became, and null for the second, which is told with it. */
  const exchanged = new Map<Draft, Draft | null>();
  sorted.forEach((first, i) => {
    for (let k = i + 1; k <= i + NEARBY && k < sorted.length; k += 1) {
      const second = sorted[k]!;
      if (exchanged.has(first) || exchanged.has(second)) continue;
      if (!areExchanged(first, second, both)) continue;
      exchanged.set(first, exchange(first, second, both));
      exchanged.set(second, null);
    }
  });
  return drafts.flatMap((draft) => {
    const now = exchanged.get(draft);
    return now === undefined ? [draft] : (now ?? []);
  });
}

/** Replacements looked at behind one: the other half of an exchange is near. */
const NEARBY = 3;

type Replacement = Draft & {
  suspect: NonNullable<Draft['suspect']>;
  source: NonNullable<Draft['source']>;
};

/** One wording for another, of words or of names. */
function isReplacement(draft: Draft): draft is Replacement {
  const { gravity, kind, suspect, source } = draft;
  if (suspect === null || source === null || draft.inQuotation !== undefined) return false;
  const isOf =
    kind === 'replaced' || kind === 'name' || kind === 'speaker' || gravity === 'wording';
  return isOf && spanLength(suspect) > 0 && spanLength(source) > 0;
}

function areExchanged(a: Replacement, b: Replacement, { page, source }: Both): boolean {
  if (b.suspect[0] - a.suspect[0] > MOVED_CLAUSE || a.source[1] > b.source[0]) return false;
  if (startsBetween(page, a, b)) return false;
  return page.isSameBag(a.suspect, source, b.source) && page.isSameBag(b.suspect, source, a.source);
}

function startsBetween({ sketch }: SideWords, a: Replacement, b: Replacement): boolean {
  return hasBetween(sketch.sentences, a.suspect[0] + 1, b.suspect[0] + 1);
}

function exchange(a: Replacement, b: Replacement, both: Both): Draft {
  const shown = { suspect: united(a.suspect, b.suspect), source: united(a.source, b.source) };
  if (isList(a, b, both)) return { gravity: 'wording', kind: 'order', ...shown };
  const { gravity, kind } = a.gravity === 'fact' || b.gravity === 'fact' ? NAMES : WORDS;
  return { gravity, kind, ...shown };
}

const NAMES = { gravity: 'fact', kind: 'name' } as const;
const WORDS = { gravity: 'content', kind: 'replaced' } as const;

/** What stands between lists: commas, and function words that no list of the language holds. */
function isList(a: Replacement, b: Replacement, { page, lists }: Both): boolean {
  let parted = false;
  for (let token = a.suspect[1]; token <= b.suspect[0]; token += 1) {
    parted ||= page.isAfterStop(token);
    if (token < b.suspect[0] && page.isFunction(token)) {
      if (lists.at(page, token)) return false;
      parted = true;
    } else if (!parted) return false;
    else parted = false;
  }
  return true;
}
