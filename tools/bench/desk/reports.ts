import type { Report } from '../../../lib/sketch/sketch';
import { CODING } from '../../../lib/sketch/scheme';

/** One report in so many carries its text: an archive beside what came in by itself. */
export const WITH_TEXT = 5;
const WORDS_A_TEXT = 400;
const WORDS = 30_000;
const SYLLABLES = 'ba ke li mo nu ra se ti vo za dor fen gal hin jus kar lem nor pes quil'.split(
  ' ',
);

/** An invented word; the same number always gives the same. */
function word(number: number): string {
  let [left, made] = [number + 1, ''];
  while (left > 0) {
    made += SYLLABLES[left % SYLLABLES.length]!;
    left = Math.floor(left / SYLLABLES.length);
  }
  return made;
}

function randomOf(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return (state ^ (state >>> 13)) >>> 0;
  };
}

const OUTLETS = 300;
const ORIGINS = ['imported', 'read', 'followed', 'captured'];

/**
 * A report as a list shows it, with next to no fingerprints: how those are stored is measured
 * elsewhere. Few words stand in most texts, many in few, as in a language.
 */
export function deskReport(seed: number): Report {
  const random = randomOf(seed + 1);
  const some = (count: number) =>
    Array.from({ length: count }, () => word(Math.floor(WORDS * (random() / 2 ** 32) ** 3)));
  const [house, day] = [random() % OUTLETS, (random() % 28) + 1];
  const tokens = Uint16Array.from({ length: 12 }, () => random() % 4096);
  return {
    sketch: {
      coding: CODING,
      language: 'en',
      tokens,
      sentences: Uint32Array.of(0),
      paragraphs: Uint32Array.of(0),
      quotations: [],
      facts: [],
      credits: [],
    },
    text: seed % WITH_TEXT === 0 ? some(WORDS_A_TEXT).join(' ') : null,
    meta: {
      id: `outlet-${house}-${seed}`,
      title: `${some(9).join(' ')} n${seed}`,
      outlet: `The ${word(house)} ${word(house + 77)}`,
      hosts: [`outlet-${house}.example`],
      url: `https://outlet-${house}.example/news/${seed}/${some(4).join('-')}`,
      byline: some(2).join(' '),
      published: {
        at: `20${10 + (seed % 16)}-0${(seed % 9) + 1}-${String(day).padStart(2, '0')}`,
        precision: 'day',
        from: 'given',
      },
      seen: null,
      language: 'en',
      words: WORDS_A_TEXT,
      origin: ORIGINS[seed % ORIGINS.length]!,
      digest: String(seed),
    },
  };
}
