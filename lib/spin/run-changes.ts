import { firstFrom } from '../core/sorted';
import { spanLength, type Span } from '../core/span';
import type { ChangeKind, Gravity } from './changes';
import type { Draft } from './draft';
import { isLayout } from './house/layout';
import type { Omissible } from './house/omissible';
import type { MeaningWords, Reading } from './meaning/meaning-words';
import { AGENT_WORDS, CLAUSE_WORDS, LOADED_RUN } from './parameters';
import type { SideWords } from './side-words';
import { namesSource, type SourceReader } from './source-clause';
import { areFunctions, hasLoaded } from './swap-changes';

export interface RunReader extends SourceReader {
  /** Words beside a name that a house style leaves out. */
  omissible: Omissible;
}

type Told = Pick<Draft, 'gravity' | 'kind' | 'note'>;

/**
 * What a run of words is that only one of the texts has: who says so, who did it, how it is
 * coloured, or simply more or less said. `kind` of the last is put-in or left-out. O(run).
 */
export function readRun(run: Span, side: 'put-in' | 'left-out', reader: RunReader): Told {
  const { words, lists } = reader;
  const marks = readingsIn(run, words, lists);
  if (reader.omissible.isAll(run, words)) return told('style', 'title');
  if (isLayout(run, words, lists)) return told('style', 'layout');
  const starts = lists.at(words, run[0])?.readings ?? [];
  const isAgent = starts.some(({ scale }) => scale === 'agent') && spanLength(run) <= AGENT_WORDS;
  // "by many" names somebody, "by the" does not.
  const isTail = spanLength(run) === 1 && lists.isTail(words, run[0]);
  const isNobody = (isTail || areFunctions(words, run)) && !(isAgent && holdsQuantity(marks));
  if (isNobody) return told('style', 'function-word');
  if (spanLength(run) <= LOADED_RUN && hasLoaded(lists, words, run))
    return told('loading', 'loaded');
  if (!holdsSentence(run, words) && spanLength(run) <= CLAUSE_WORDS && namesSource(run, reader))
    return told('attribution', 'source-clause');
  if (isAgent) return told('loading', 'agent');
  return { gravity: 'content', kind: side, ...noteOf(marks) };
}

function holdsQuantity(marks: readonly Reading[]): boolean {
  return marks.some(({ scale }) => scale === 'quantity');
}

/** What is told of a run that stands for another. */
export function graver(one: Told, two: Told): Told {
  for (const told of [one, two])
    if (told.gravity === 'attribution' || told.gravity === 'loading') return told;
  return { gravity: 'content', kind: 'replaced', ...(two.note ? { note: two.note } : {}) };
}

function told(gravity: Gravity, kind: ChangeKind): Told {
  return { gravity, kind };
}

/** A denial or a response among what was put in or left out. */
export function noteOf(marks: readonly Reading[]): Pick<Draft, 'note'> {
  const groups = marks.filter(({ scale }) => scale === 'answer').map(({ group }) => group);
  if (groups.includes('denial')) return { note: 'denial' };
  return groups.includes('response') ? { note: 'response' } : {};
}

/** The readings of every wording of the lists in the run that is known by its words. */
export function readingsIn([from, to]: Span, words: SideWords, lists: MeaningWords): Reading[] {
  const found: Reading[] = [];
  for (let token = from; token < to; token += 1)
    if (words.word(token) !== null) found.push(...(lists.at(words, token)?.readings ?? []));
  return found;
}

/** A whole sentence lies in the run: it begins there, and the next begins there or behind. */
function holdsSentence([from, to]: Span, { sketch }: SideWords): boolean {
  const { sentences, tokens } = sketch;
  const first = firstFrom(sentences, from);
  return first < sentences.length && (sentences[first + 1] ?? tokens.length) <= to;
}
