import type { Finding, FindingSource } from '../../lib/check/finding';
import type { Translator } from '../i18n/translator';
import { isolate } from '../i18n/translator';
import { cut, hostOf } from './text';

/** Longest outlet name that a sentence carries. */
const OUTLET_CHARACTERS = 60;

/** The outlet of a source, else its host; null when neither is known. */
export function outletLabel(source: Pick<FindingSource, 'outlet' | 'url'>): string | null {
  const name = source.outlet?.trim() || hostOf(source.url);
  return name ? cut(name, OUTLET_CHARACTERS) : null;
}

/** What a source is called in a sentence: its outlet, else its host, else "another outlet". */
export function outletName(
  source: Pick<FindingSource, 'outlet' | 'url'>,
  { t }: Pick<Translator, 't'>,
): string {
  const name = outletLabel(source);
  return name === null ? t('outletUnnamed') : isolate(name);
}

/** A headline as a sentence carries it: cut, in its own direction, never empty. */
export function titleName(title: string, limit: number, { t }: Pick<Translator, 't'>): string {
  return title.trim() === '' ? t('headlineMissing') : isolate(cut(title, limit));
}

/** The source a finding speaks of first: the likely original, else the best ranked. */
export function leadingSource(finding: Pick<Finding, 'sources'>): FindingSource | null {
  return finding.sources.find((source) => source.likelyOriginal) ?? finding.sources[0] ?? null;
}

/** The language of the page, and that of the leading source's text where it is known (BCP 47). */
export function languagesOf(finding: Pick<Finding, 'sources' | 'language'>) {
  return { here: finding.language, there: leadingSource(finding)?.language ?? '' };
}

/** Every other source. */
export function otherSources(finding: Pick<Finding, 'sources'>): FindingSource[] {
  const leading = leadingSource(finding);
  return finding.sources.filter((source) => source !== leading);
}
