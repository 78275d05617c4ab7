import { hasBetween } from '../core/sorted';
import type { Span } from '../core/span';
import type { Sketch, SketchQuotation } from '../sketch/sketch';
import { bareWord, printed, type TextWords } from '../sketch/words';
import type { Draft } from './draft';
import { meaningWordsOf, type MeaningWords } from './meaning/meaning-words';
import type { Texts } from './pairing';
import { FRAME_REACH } from './parameters';
import type { QuotationMatch } from './quotation-answer';
import { lastStart, nextStart, type QuotationInput } from './quotation-reading';
import type { SideWords } from './side-words';
import { areOtherSpeakers, isBehindPlaceWord, isNamedAround } from './speakers';
import type { QuotationFinding } from './spin';

/**
 * Both frames name their speaker themselves, and neither names the other's: a name taken
 * over from a sentence before may only have been misread.
 */
export function isMoved(
  page: SketchQuotation,
  quoted: SketchQuotation,
  { texts, words }: Pick<QuotationInput, 'texts' | 'words'>,
): boolean {
  if (!areOtherSpeakers(page.speaker, quoted.speaker, texts)) return false;
  if (isNoPerson(page.speaker, texts.suspect.sketch)) return false;
  if (isNoPerson(quoted.speaker, texts.sketch)) return false;
  return (
    isNamedAround(words.page, page.at, page.speaker) &&
    isNamedAround(words.source, quoted.at, quoted.speaker) &&
    !isNamedAround(words.page, page.at, quoted.speaker) &&
    !isNamedAround(words.source, quoted.at, page.speaker)
  );
}

/** "December 20 said", "a notice of Dec. 20": a date was taken for a speaker. */
function isNoPerson(speaker: string | null, { facts }: Sketch): boolean {
  if (speaker === null || !/\p{N}/u.test(speaker)) return false;
  const told = facts.filter(({ kind }) => kind !== 'name').flatMap(({ text }) => wordsOf(text));
  return wordsOf(speaker).every((word) => told.includes(word) || !/^\p{Lu}/u.test(word));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Another's name as the speaker, with its places in tokens. */
export interface OtherName {
  at: Span;
  of: Span | null;
  speaker: QuotationFinding['speaker'];
}

/** A name in the frame that is another's at this very place of the source. */
export function otherNameBeside(
  page: SketchQuotation,
  quoted: SketchQuotation,
  { facts, texts, words: sides }: Pick<QuotationInput, 'facts' | 'texts' | 'words'>,
): OtherName | null {
  const words = sides.page;
  const fact = facts.find(({ finding, at }) => {
    if (!at || finding.kind !== 'name' || finding.status === 'kept') return false;
    const { text } = finding.suspect!;
    const other = finding.status === 'added' ? quoted.speaker : (finding.source?.text ?? null);
    if (!areOtherSpeakers(text, other, texts) || isBehindPlaceWord(words, at)) return false;
    const distance = at[0] >= page.at[1] ? at[0] - page.at[1] : page.at[0] - at[1];
    return (
      distance >= 0 &&
      distance < FRAME_REACH &&
      isOneSentence(texts.suspect.sketch, page.at, at) &&
      hasSayingVerb(words, page.at, at)
    );
  });
  if (!fact) return null;
  const { suspect, source } = fact.finding;
  return {
    at: fact.at!,
    of: fact.of,
    speaker: { suspect: suspect!.text, source: source?.text ?? quoted.speaker ?? null },
  };
}

/** Another says it here than in the source: both as they are printed, else as they were read. */
export function movedDraft(
  { page, quoted, source: answering }: QuotationMatch,
  named: OtherName | null,
  input: Pick<QuotationInput, 'facts' | 'texts'>,
): Draft {
  const read = named?.speaker ?? { suspect: page.speaker, source: quoted[0]!.speaker };
  const place = named ?? placeOfSpeaker(page, input);
  const speakers = [page.speaker, quoted[0]!.speaker] as const;
  const { at, of } = place ? withTitles(place, speakers, input.texts) : { at: null, of: null };
  const { suspect, source } = input.texts;
  const answers = { suspect: page.at, source: answering };
  const names =
    at && of && source
      ? { from: printed(source, ...of), to: printed(suspect, ...at) }
      : { from: read.source, to: read.suspect ?? '' };
  return { gravity: 'quotation', kind: 'moved', suspect: at, source: of, ...names, answers };
}

/** Where the sentence of a moved quotation names its speaker, if that name was read as another. */
function placeOfSpeaker(
  page: SketchQuotation,
  { facts, texts }: Pick<QuotationInput, 'facts' | 'texts'>,
): Pick<OtherName, 'at' | 'of'> | null {
  const { sentences, tokens } = texts.suspect.sketch;
  const from = lastStart(sentences, page.at[0], 0);
  const to = nextStart(sentences, page.at[1], tokens.length);
  const fact = facts.find(
    ({ finding, at }) =>
      at !== null &&
      at[0] >= from &&
      at[1] <= to &&
      finding.kind === 'name' &&
      finding.status !== 'kept' &&
      page.speaker?.includes(finding.suspect!.text),
  );
  return fact ? { at: fact.at!, of: fact.of } : null;
}

/**
 * Both places with the other words of their speakers beside them, which are told with the name:
 * "General Orrin", "Mara Vale". Words that stand before or behind on both sides are left. O(words).
 */
function withTitles(
  { at, of }: Pick<OtherName, 'at' | 'of'>,
  [page, quoted]: readonly [string | null, string | null],
  { suspect, source, sketch }: Texts,
): Pick<OtherName, 'at' | 'of'> {
  if (!of || !source) return { at, of };
  const here = reached(at, page, suspect, suspect.sketch);
  const there = reached(of, quoted, source, sketch);
  const isSame = (token: number, other: number): boolean =>
    bareWord(suspect, token) === bareWord(source, other);
  while (here[0] < at[0] && there[0] < of[0] && isSame(here[0], there[0])) {
    here[0] += 1;
    there[0] += 1;
  }
  while (here[1] > at[1] && there[1] > of[1] && isSame(here[1] - 1, there[1] - 1)) {
    here[1] -= 1;
    there[1] -= 1;
  }
  return { at: here, of: there };
}

/** The place with what stands beside it in its sentence and belongs to the speaker. */
function reached(
  [from, to]: Span,
  speaker: string | null,
  words: TextWords,
  { sentences, tokens }: Sketch,
): [number, number] {
  const own = new Set(wordsOf((speaker ?? '').toLowerCase()));
  const isOwn = (token: number): boolean => own.has(bareWord(words, token));
  const start = lastStart(sentences, from, 0);
  const limit = nextStart(sentences, to, tokens.length);
  let [first, end] = [from, to];
  while (first > start && isOwn(first - 1)) first -= 1;
  while (end < limit && isOwn(end)) end += 1;
  return [first, end];
}

/** No sentence begins between the quotation and the name, nor with the quotation behind a name. */
function isOneSentence({ sentences }: Sketch, quotation: Span, name: Span): boolean {
  const isBehind = name[0] >= quotation[1];
  const [from, to] = isBehind ? [quotation[1] + 1, name[0]] : [name[1], quotation[0]];
  return !hasBetween(sentences, from, to + 1);
}

/** A verb of saying between the quotation and the name, or directly beyond the name. */
function hasSayingVerb(words: SideWords, quotation: Span, name: Span): boolean {
  const from = Math.max(0, Math.min(quotation[1], name[0] - 1));
  const to = Math.max(quotation[0], name[1] + 1);
  const lists = meaningWordsOf(words.sketch.language);
  for (let i = from; i < to; i++) {
    const isQuoted = i >= quotation[0] && i < quotation[1];
    if (!isQuoted && isSaying(lists, words, i)) return true;
  }
  return false;
}

function isSaying(lists: MeaningWords, words: SideWords, token: number): boolean {
  return lists.at(words, token)?.readings.some(({ scale }) => scale === 'saying') ?? false;
}
