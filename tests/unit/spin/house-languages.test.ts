import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/align/align';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { readSpin } from '../../../lib/spin/find-spin';

describe('house styles in other languages', () => {
  const between = (language: string, page: string, source: string): string[] => {
    const [suspect, other] = [page, source].map((text) =>
      makeSketch({ text, language, excluded: [] }),
    );
    const article = {
      title: '',
      byline: null,
      outlet: null,
      published: null,
      credits: [],
      excluded: [],
    };
    return readSpin({
      suspect: suspect!,
      article,
      source: { ...article, sketch: other!.sketch, sketched: other! },
      alignment: align(suspect!.sketch, other!.sketch),
      isSpun: false,
      retold: [],
      witnesses: [],
      thesaurus: null,
    })
      .spin.changes.filter(({ gravity }) => gravity !== 'style' && gravity !== 'wording')
      .map(({ gravity, kind }) => `${gravity} ${kind}`);
  };

  it.each([
    [
      'de',
      'Am Abend sprach % über den neuen Hafen und die Kosten der Mauer, die seit Jahren steigen.',
      'Dr. Ida Marsch',
      'Doktor Ida Marsch',
    ],
    [
      'de',
      'Am Abend kaufte % den neuen Hafen und die Reste der Mauer, die seit Jahren zerfällt.',
      'die Larkmoor AG',
      'die Larkmoor Aktiengesellschaft',
    ],
    [
      'de',
      'Die Leute vom Hafen waren % der alten Mauer dagegen, dass der Rat das Gelände verkauft.',
      'aufgrund',
      'auf Grund',
    ],
    [
      'fr',
      'Le soir, % a parlé du nouveau port et du prix du mur, qui monte depuis des années.',
      'Mme Odile Varenne',
      'Madame Odile Varenne',
    ],
    [
      'fr',
      'Le soir, % a parlé du nouveau port et du prix du mur, qui monte depuis des années.',
      'l’ONU',
      'l’Organisation des Nations unies',
    ],
    [
      'es',
      'Por la tarde, % habló del puerto nuevo y del precio del muro, que sube desde hace años.',
      'la Sra. Inés Lorca',
      'la señora Inés Lorca',
    ],
    [
      'es',
      'Por la tarde, % pagó la mitad del puerto nuevo y del muro, que sube desde hace años.',
      'la UE',
      'la Unión Europea',
    ],
  ])('%s: %s', (language, frame, one, two) => {
    const [page, source] = [one, two].map((form) => frame.replace('%', form));
    expect(between(language, page!, source!)).toEqual([]);
    expect(between(language, source!, page!)).toEqual([]);
  });
});
