/** The commonest words that the other languages here do not have. */
const MARKERS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'that', 'was', 'with', 'is', 'for', 'on', 'said'],
  de: ['der', 'die', 'und', 'das', 'den', 'nicht', 'mit', 'ist', 'von', 'auf', 'ein'],
  fr: ['le', 'les', 'des', 'et', 'est', 'une', 'dans', 'pour', 'qui', 'du', 'sur'],
  es: ['el', 'los', 'las', 'una', 'que', 'del', 'por', 'con', 'para', 'y', 'su'],
  it: ['il', 'di', 'che', 'della', 'per', 'non', 'gli', 'sono', 'con', 'nel', 'alla'],
  pt: ['o', 'os', 'que', 'uma', 'não', 'em', 'com', 'para', 'dos', 'da', 'ao'],
  nl: ['het', 'een', 'van', 'dat', 'niet', 'zijn', 'voor', 'met', 'aan', 'ook', 'bij'],
};
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];
/** Characters looked at: enough to be sure, cheap on a book. */
const SAMPLE = 4000;
/** Share of the sample's letters in a script, or of its words among the markers, that decides. */
const SCRIPT_SHARE = 0.2;
const MARKER_SHARE = 0.06;

/** The language of a text as a BCP 47 primary subtag, "und" when nothing decides. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [language, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) / letters >= SCRIPT_SHARE) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'und';
  let bestShare = MARKER_SHARE;
  for (const [language, markers] of Object.entries(MARKERS)) {
    const share = words.filter((word) => markers.includes(word)).length / words.length;
    if (share > bestShare) {
      best = language;
      bestShare = share;
    }
  }
  return best;
}

/** "en-GB" → "en"; null when the page names no language we can read. */
export function primarySubtag(tag: string | null | undefined): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/iu.exec(tag ?? '');
  return match ? match[1]!.toLowerCase() : null;
}
