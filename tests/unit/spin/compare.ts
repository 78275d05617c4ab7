import { readFileSync } from 'node:fs';
import { align } from '../../../lib/align/align';
import type { DateClaim } from '../../../lib/core/article';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { makeAffinity } from '../../../lib/align/affinity';
import { readSpin } from '../../../lib/spin/find-spin';
import type { SpinArticle, SpinSource, Witness } from '../../../lib/spin/input';
import { ENGLISH } from '../../../lib/lexicon/english';
import { Lexicon } from '../../../lib/lexicon/lexicon';
import type { Spin } from '../../../lib/spin/spin';
import { Thesaurus } from '../../../lib/lexicon/thesaurus';

function lexiconBytes(): ArrayBuffer {
  const file = readFileSync('public/lexicon/english.bin');
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}

/** The committed lexicon. */
export const lexicon = new Lexicon(lexiconBytes(), ENGLISH);
export const thesaurus = new Thesaurus(lexicon);

export function sketched(text: string, language = 'en') {
  return makeSketch({ text, language, excluded: [] });
}

export function publishedOn(day: string): DateClaim {
  return { at: day, precision: 'day', from: 'given' };
}

interface Setting {
  article?: Partial<SpinArticle>;
  source?: Partial<SpinSource>;
  witnesses?: readonly Witness[];
  /** The source's text is withheld: swaps are resolved by code. */
  withoutText?: boolean;
  /** Another language, with its thesaurus if it has one. */
  reads?: { language: string; thesaurus: Thesaurus | null };
}

/** What findSpin says of two texts. */
export function compare(page: string, source: string, setting: Setting = {}): Spin {
  return readPair(page, source, setting).spin;
}

/** The spin of two texts with the reading that it was drawn from. */
export function readPair(
  page: string,
  source: string,
  setting: Setting = {},
): ReturnType<typeof readSpin> {
  const { language, thesaurus: known } = setting.reads ?? { language: 'en', thesaurus };
  const [suspect, other] = [sketched(page, language), sketched(source, language)];
  return readSpin({
    suspect,
    article: {
      title: '',
      byline: null,
      outlet: null,
      published: null,
      credits: [],
      excluded: [],
      ...setting.article,
    },
    source: {
      sketch: other.sketch,
      sketched: setting.withoutText ? null : other,
      title: '',
      outlet: null,
      byline: null,
      published: null,
      ...setting.source,
    },
    alignment: align(suspect.sketch, other.sketch, {
      ...(known ? { affinity: makeAffinity(suspect, known) } : {}),
      printed: { suspect, source: setting.withoutText ? null : other },
    }),
    isSpun: false,
    retold: [],
    witnesses: setting.witnesses ?? [],
    thesaurus: known,
  });
}

const read = (name: string): string => readFileSync(`tests/fixtures/spin/${name}.txt`, 'utf8');
export const HARBOUR = read('harbour');
export const ORCHARD = read('orchard');
export const LIBRARY = read('library');

/** The text with one wording replaced; fails when it does not stand there. */
export function change(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the text has no “${from}”`);
  return text.replace(from, to);
}
