import type { Comparison } from '../../lib/check/comparison';
import type { Side } from './compare';

/** Languages that are written from right to left. */
const FROM_RIGHT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'ckb']);

/** How a text of a language runs; where that is not known its first letters say so. */
export function directionOf(language: string): 'ltr' | 'rtl' | 'auto' {
  if (language === '' || language === 'und') return 'auto';
  return FROM_RIGHT.has(language.split('-')[0]!) ? 'rtl' : 'ltr';
}

/** The language as an element's `lang`; undefined where it is not known. */
export function spokenIn(language: string | undefined): string | undefined {
  return language === '' || language === 'und' ? undefined : language;
}

/** What a language (BCP 47) is called in the reader's own; the tag itself where it has no name. */
export function languageName(language: string, locale: string): string {
  if (language === '' || language === 'und') return '';
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  } catch {
    return language; // no tag at all: a file may claim anything
  }
}

/** The language of a side's text (BCP 47); empty where it is not known. */
export function languageOf({ finding, there }: Comparison, side: Side): string {
  const tag = side === 'here' ? finding.language : there.language;
  return tag === 'und' ? '' : tag;
}
