import { describe, expect, it } from 'vitest';
import { FRENCH } from '../../../lib/lexicon/french';
import { GERMAN } from '../../../lib/lexicon/german';
import type { Inflection } from '../../../lib/lexicon/paradigm';
import { SPANISH } from '../../../lib/lexicon/spanish';

const any = (): boolean => true;

describe.each<[string, Inflection, string, string, string][]>([
  [
    ['German weak verb', GERMAN, 'kaufen', 'past3', 'kaufte'],
    ['German verb whose stem ends in t', GERMAN, 'arbeiten', 'part', 'gearbeitet'],
    ['German separable participle', GERMAN, 'aufkaufen', 'part', 'aufgekauft'],
    ['German inseparable participle', GERMAN, 'verkaufen', 'part', 'verkauft'],
    ['German separable verb with zu', GERMAN, 'aufkaufen', 'zu', 'aufzukaufen'],
    ['German participle before a noun', GERMAN, 'erklaren', 'parten', 'erklarten'],
    ['German noun in -ung', GERMAN, 'regierung', 'plural', 'regierungen'],
    ['German adjective', GERMAN, 'wichtig', 'em', 'wichtigem'],
    ['German comparative', GERMAN, 'schnell', 'compe', 'schnellere'],
    ['German adjective that drops its e', GERMAN, 'teuer', 'e', 'teure'],
    ['French verb in -er', FRENCH, 'acheter', 'past3', 'acheta'],
    ['French verb that keeps its soft g', FRENCH, 'changer', 'imp3', 'changeait'],
    ['French verb that doubles', FRENCH, 'appeler', 'pres3', 'appelle'],
    ['French verb in -ir', FRENCH, 'finir', 'pres6', 'finissent'],
    ['French compound of prendre', FRENCH, 'comprendre', 'part', 'compris'],
    ['French compound of tenir', FRENCH, 'obtenir', 'past3', 'obtint'],
    ['French noun in -al', FRENCH, 'journal', 'plural', 'journaux'],
    ['French feminine that doubles', FRENCH, 'ancien', 'fem', 'ancienne'],
    ['French feminine in -se', FRENCH, 'serieux', 'fems', 'serieuses'],
    ['Spanish verb in -ar', SPANISH, 'anunciar', 'past3', 'anuncio'],
    ['Spanish verb that keeps its hard c', SPANISH, 'buscar', 'subj3', 'busque'],
    ['Spanish verb in -cer', SPANISH, 'conocer', 'subj3', 'conozca'],
    ['Spanish verb in -uir', SPANISH, 'construir', 'past6', 'construyeron'],
    ['Spanish noun in -z', SPANISH, 'vez', 'plural', 'veces'],
    ['Spanish adjective', SPANISH, 'nuevo', 'fems', 'nuevas'],
  ],
])('inflection by paradigm', (...rows) => {
  it.each(rows)('%s', (_, inflection, lemma, form, surface) => {
    expect(inflection.inflect(lemma, form)).toContain(surface);
    expect(inflection.read(surface, any)).toContainEqual(expect.objectContaining({ lemma, form }));
  });
});

describe('reading by paradigm', () => {
  it('gives only lemmas that are known', () => {
    expect(SPANISH.read('casas', (lemma) => lemma === 'casa')).toEqual([
      { lemma: 'casa', form: 'plural', pos: 'noun' },
      { lemma: 'casa', form: 'fems', pos: 'adjective' },
    ]);
  });

  it.each([
    [GERMAN, 'gekauft'],
    [FRENCH, 'changeait'],
    [SPANISH, 'busque'],
  ])('gives no reading that does not inflect back to the word', (inflection, word) => {
    const readings = inflection.read(word, any);
    expect(readings.length).toBeGreaterThan(0);
    for (const { lemma, form } of readings) {
      expect(inflection.inflect(lemma, form)).toContain(word);
    }
  });
});
