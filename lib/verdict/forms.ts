import type { Alignment, Passage, SwapCounts } from '../align/alignment';
import { isFunctionCode } from '../sketch/codes';
import { parseAmount } from '../sketch/facts/value';
import type { Fact } from '../sketch/sketch';
import { alignedFacts, alignedTokens, tellingDigits, type FactPlace } from './aligned-facts';
import { daysApart, type PublicationDays } from './days-apart';
import type { SketchView } from './sketch-view';
import { FORM } from './thresholds';

/**
 * Marks what is one form filled in for two matters: the frame is shared, and the names and
 * figures in its slots differ (wire notes of results, weather warnings, match reports). The
 * frame is common material: of the whole aligned stretch where nearly every slot of it
 * differs, sentences without slots included; else of the sentences in which they do.
 * O(columns + facts).
 */
export function markForms(
  page: SketchView,
  other: SketchView,
  { passages, swaps }: Pick<Alignment, 'passages' | 'swaps'>,
  days: PublicationDays,
): void {
  const places = alignedFacts(page.sketch, other.sketch, passages);
  const unspoken = places.filter(({ fact }) => !page.spoken[fact.at[0]]);
  const others = swappedOutsideFacts(page, other, passages);
  const occasion: Occasion = {
    isNameAnew: places.some(({ fact, status }) => fact.kind === 'name' && status !== 'held'),
    otherWords: others - swaps.confirmed,
    isProseTouched: others + putInOrLeftOut(page, passages) >= FORM.proseTouched,
    isDaysLater: (daysApart(days) ?? 0) >= FORM.daysBetween,
  };
  if (
    isFilledAnew(unspoken) ||
    isWordedAnew(unspoken, swaps, others) ||
    isOfAnotherDay(unspoken, occasion)
  ) {
    for (const { suspect, source } of passages) {
      page.common.fill(1, ...suspect);
      other.common.fill(1, ...source);
    }
    return;
  }
  const filledAnew = sentencesFilledAnew(page, places);
  alignedTokens(page.common.length, passages).forEach((there, token) => {
    if (there < 0 || !filledAnew(page.sentenceOf[token]!)) return;
    page.common[token] = 1;
    other.common[there] = 1;
  });
}

/**
 * True where the facts of two texts tell two matters in one frame. A falsified retelling is
 * none: it keeps the event, its names and its day, whatever figures it changes.
 */
function isFilledAnew(places: readonly FactPlace[]): boolean {
  const held = places.filter(({ fact, status }) => status === 'held' && isTelling(fact));
  const replaced = places.filter(({ status }) => status === 'replaced');
  const names = (of: readonly FactPlace[]) => of.filter(({ fact }) => fact.kind === 'name').length;
  if (replaced.length < FORM.replacedInAll) return false;
  if (held.length === 0) return true;
  return (
    names(replaced) >= Math.max(1, names(held)) && replaced.length >= FORM.inAllToHeld * held.length
  );
}

/** What beside the figures may say that two texts tell of two occasions. */
interface Occasion {
  /** Another name in quotation marks or out of them: titles stand in such. */
  isNameAnew: boolean;
  /** Words that stand for others, and are no synonyms. */
  otherWords: number;
  /** The prose around the figures is another as well. */
  isProseTouched: boolean;
  isDaysLater: boolean;
}

/**
 * True where a house reports the same matter again: its names stay, and most figures are others.
 * A falsified copy has other figures as well; what it lacks are signs of another occasion. The
 * fewer signs there are, the fewer figures may be held, some of which are of old in any report.
 * That it appeared days later is a sign beside another one, where the prose around the figures was
 * written anew, or where no figure is held: a falsifier can wait, and leaves the rest as it is.
 */
function isOfAnotherDay(
  places: readonly FactPlace[],
  { isNameAnew, otherWords, isProseTouched, isDaysLater }: Occasion,
): boolean {
  const figures = places.filter(({ fact }) => isFigure(fact));
  const anew = figures.filter(({ status }) => status !== 'held').length;
  const isOld = (fact: Fact): boolean => isProseTouched && !isTold(fact);
  const held = figures.filter(({ fact, status }) => status === 'held' && !isOld(fact)).length;
  const others = signsOfAnotherDay(places, [isNameAnew, otherWords >= FORM.otherWords]);
  const isAllAnew = places.every(({ fact, status }) => status !== 'held' || !isAmount(fact));
  const isDayASign = isDaysLater && (isProseTouched || others > 0 || isAllAnew);
  const signs = others + (isDayASign ? 1 : 0);
  const { figuresAnew, anewToHeld } = FORM.bySigns[Math.min(signs, FORM.bySigns.length - 1)]!;
  return anew >= figuresAnew && anew >= anewToHeld * held;
}

/** Words put in and left out inside of passages; figures that grew by a word aside. */
function putInOrLeftOut(page: SketchView, passages: readonly Passage[]): number {
  const inFact = tokensInFacts(page);
  let count = 0;
  for (const { edits } of passages) {
    for (const { kind, suspect, source } of edits) {
      if (kind === 'dropped') count += source[1] - source[0];
      if (kind !== 'added') continue;
      for (let i = suspect[0]; i < suspect[1]; i++) if (!inFact[i]) count++;
    }
  }
  return count;
}

function tokensInFacts({ sketch }: SketchView): Uint8Array {
  const inFact = new Uint8Array(sketch.tokens.length);
  for (const { at } of sketch.facts) inFact.fill(1, ...at);
  return inFact;
}

/** `beside`: signs beside figures, days and hours. */
function signsOfAnotherDay(places: readonly FactPlace[], beside: readonly boolean[]): number {
  const others = places.filter(({ status }) => status !== 'held');
  const isAnotherDay = others.some(({ fact }) => fact.kind === 'date' || fact.kind === 'time');
  const signs = [isAnotherDay, ...beside].filter(Boolean).length;
  // What was the news there is what it is compared with here: none but a next report does that.
  return others.some(isCarriedOver) ? signs + 2 : signs;
}

/** "6.2 to 5.9" for "6.4 to 6.2", or a figure that stands elsewhere there. */
function isCarriedOver({ fact, there, status }: FactPlace): boolean {
  if (!isAmount(fact)) return false;
  if (status === 'moved') return true;
  const [here, other] = [parseAmount(fact.value), parseAmount(there.value)];
  if (!here || !other) return false;
  return here.from !== here.to && (here.from === other.to || here.to === other.from);
}

/** Amounts, days and hours: what the next report of a form has others of; a weekday comes back. */
function isFigure({ kind, value }: Fact): boolean {
  return kind !== 'name' && tellingDigits(value) > 0;
}

function isAmount({ kind, value }: Fact): boolean {
  return !['name', 'date', 'time'].includes(kind) && tellingDigits(value) > 1;
}

/**
 * True where as many facts are replaced as held, or more, and words with them that are no synonyms: what
 * stands in the slots, read as facts or not ("a gas main" for "the carriageway"). A falsified copy
 * keeps its words, a spun one its facts, and what it swaps a lexicon knows.
 */
function isWordedAnew(
  places: readonly FactPlace[],
  { contentWords, swapped, confirmed }: SwapCounts,
  outsideFacts: number,
): boolean {
  const count = (wanted: FactPlace['status']) =>
    places.filter(({ status }) => status === wanted).length;
  const [held, replaced] = [count('held'), count('replaced')];
  const others = outsideFacts - confirmed;
  return (
    replaced > 0 &&
    confirmed <= FORM.confirmedOfSwapped * swapped &&
    FORM.wordedAnew.some(
      ({ beyondHeld, ofWords }) =>
        replaced >= held + beyondHeld && others >= ofWords * contentWords,
    )
  );
}

/** Content words of the page that stand for another word, and in no name, figure or day. */
function swappedOutsideFacts(
  page: SketchView,
  other: SketchView,
  passages: readonly Passage[],
): number {
  const inFact = tokensInFacts(page);
  let count = 0;
  alignedTokens(inFact.length, passages).forEach((there, token) => {
    const code = page.sketch.tokens[token]!;
    if (there < 0 || inFact[token] || isFunctionCode(code)) return;
    if (code !== other.sketch.tokens[there]) count++;
  });
  return count;
}

/** "A month ago", "two weeks" and a single digit are the same in a copy, and in the next report too. */
function isTold({ kind, value }: Fact): boolean {
  return tellingDigits(value) > 1 && !(kind === 'date' && /^[+-]/.test(value));
}

/** Figures of one digit, weekdays and hours are the same in two matters often enough by chance. */
function isTelling({ kind, value }: Fact): boolean {
  return kind === 'name' || tellingDigits(value) > 1;
}

function sentencesFilledAnew(
  page: SketchView,
  places: readonly FactPlace[],
): (sentence: number) => boolean {
  const held = new Uint16Array(page.sentenceEnds.length);
  const replaced = new Uint16Array(page.sentenceEnds.length);
  for (const { fact, status } of places) {
    const counts = status === 'held' ? held : replaced;
    const sentence = page.sentenceOf[fact.at[0]]!;
    if (status !== 'moved') counts[sentence] = counts[sentence]! + 1;
  }
  return (sentence) =>
    replaced[sentence]! >= FORM.replaced &&
    replaced[sentence]! >= FORM.replacedToHeld * held[sentence]!;
}
