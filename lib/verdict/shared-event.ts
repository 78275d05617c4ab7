import type { Fact } from '../sketch/sketch';
import { keptIn, tellingDigits } from './aligned-facts';
import { daysApart, type PublicationDays } from './days-apart';
import type { PairView } from './features';
import type { SketchView } from './sketch-view';
import { EVENT } from './thresholds';

/**
 * What both texts of a pair name of the one event they tell of, as the page prints it, the
 * rarest first: people, places, houses and telling figures. Empty where it is no event that
 * they share: strangers have one name in common, and news of another week is other news; where
 * a day is not known, more must be shared; and texts that name half the world share names by chance.
 * Where names are not read (scripts without capitals) none is told. O(facts).
 */
export function sharedEvent({ suspect, source }: PairView, days: PublicationDays): string[] {
  const apart = daysApart(days);
  if (apart !== null && apart > EVENT.days) return [];
  const ofAllNames = apart === null ? EVENT.ofAllNamesWithoutDay : EVENT.ofAllNames;
  const isKept = keptIn(source.sketch);
  const kept = suspect.sketch.facts.filter(isKept);
  const names = namesOf(suspect, kept);
  const figures = new Map(kept.filter(isTellingFigure).map(({ value, text }) => [value, text]));
  const rarity = names.reduce((sum, name) => sum + name.rarity, 0);
  const all = Math.sqrt(count(suspect) * count(source));
  const isEvent =
    names.length >= Math.max(EVENT.names, ofAllNames * all) &&
    names.length + figures.size >= EVENT.facts &&
    rarity >= EVENT.rarity;
  return isEvent ? [...names.map(({ text }) => text), ...figures.values()] : [];
}

/** Distinct names of a text. */
const count = (view: SketchView): number => namesOf(view, view.sketch.facts).length;

function isTellingFigure({ kind, value }: Fact): boolean {
  if (kind === 'name' || kind === 'date' || kind === 'time') return false;
  return tellingDigits(value) >= EVENT.tellingDigits;
}

/** Distinct names with the rarity of their words together; "Vale" and "Tom Vale" are one. */
function namesOf(page: SketchView, facts: readonly Fact[]): { text: string; rarity: number }[] {
  const byLastWord = new Map<string, { text: string; rarity: number }>();
  for (const { kind, value, text, at } of facts) {
    if (kind !== 'name') continue;
    const last = value.split(' ').at(-1)!;
    const rarity = page.weights.subarray(...at).reduce((sum, weight) => sum + weight, 0);
    if (rarity > (byLastWord.get(last)?.rarity ?? 0)) byLastWord.set(last, { text, rarity });
  }
  return [...byLastWord.values()].sort((a, b) => b.rarity - a.rarity);
}
