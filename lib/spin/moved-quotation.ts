import type { Span } from '../core/span';
import type { Sketch, SketchQuotation } from '../sketch/sketch';
import { meaningWordsOf, type MeaningWords } from './meaning/meaning-words';
import type { Texts } from './pairing';
import { FRAME_REACH } from './parameters';
import type { QuotationInput } from './quotation-reading';
import { SideWords } from './side-words';
import { areOtherSpeakers, isBehindPlaceWord, mentions, sentencesAround } from './speakers';
import type { QuotationFinding } from './spin';

/**
 * Both frames name their speaker themselves, and neither names the other's: a name taken
 * over from a sentence before may only have been misread.
 */
export function isMoved(page: SketchQuotation, quoted: SketchQuotation, texts: Texts): boolean {
  if (!areOtherSpeakers(page.speaker, quoted.speaker, texts)) return false;
  if (isNoPerson(page.speaker, texts.suspect.sketch)) return false;
  if (isNoPerson(quoted.speaker, texts.sketch)) return false;
  const { language } = texts.suspect.sketch;
  const here = sentencesAround(texts.suspect.sketch, page.at);
  const there = sentencesAround(texts.sketch, quoted.at);
  return (
    mentions(here, page.speaker, language) &&
    mentions(there, quoted.speaker, language) &&
    !mentions(here, quoted.speaker, language) &&
    !mentions(there, page.speaker, language)
  );
}

/** "December 20 said": a date was taken for a speaker. */
function isNoPerson(speaker: string | null, { facts }: Sketch): boolean {
  return facts.some(({ kind, text }) => kind !== 'name' && text === speaker);
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
  { facts, texts }: Pick<QuotationInput, 'facts' | 'texts'>,
): OtherName | null {
  const words = new SideWords(texts.suspect.sketch, texts.suspect);
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

/** Where the sentence of a moved quotation names its speaker, if that name was read as another. */
export function placeOfSpeaker(
  page: SketchQuotation,
  { facts, texts }: Pick<QuotationInput, 'facts' | 'texts'>,
): Pick<OtherName, 'at' | 'of'> | null {
  const { sentences, tokens } = texts.suspect.sketch;
  const from = [...sentences].reverse().find((start) => start <= page.at[0]) ?? 0;
  const to = sentences.find((start) => start >= page.at[1]) ?? tokens.length;
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

/** No sentence begins between the quotation and the name. */
function isOneSentence({ sentences }: Sketch, quotation: Span, name: Span): boolean {
  const [from, to] = name[0] >= quotation[1] ? [quotation[1], name[0]] : [name[1], quotation[0]];
  return !sentences.some((start) => start > from && start <= to);
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
