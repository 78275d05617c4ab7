import { describe, expect, it } from 'vitest';
import { kindsOf } from './wordings';

describe('planned, expected and sure', () => {
  it.each([
    ['en', 'is due to', 'will'],
    ['en', 'is scheduled to', 'will'],
    ['de', 'beabsichtigt zu', 'wird'],
    ['de', 'dürfte', 'wird'],
    ['fr', 'envisage de', 'va'],
    ['fr', 'devrait', 'sera'],
    ['es', 'tiene previsto', 'va a'],
    ['es', 'se espera que', 'será'],
  ])('%s: %s → %s', (language, from, to) => {
    expect(kindsOf(language, from, to)).toEqual(['certainty']);
    expect(kindsOf(language, to, from)).toEqual(['certainty']);
  });

  it.each([
    ['en', 'is due to', 'is scheduled to'],
    ['de', 'beabsichtigt zu', 'plant zu'],
    ['fr', 'envisage de', 'prévoit de'],
    ['es', 'tiene previsto', 'planea'],
  ])('%s: %s and %s are the same', (language, from, to) => {
    expect(kindsOf(language, from, to)).toEqual(['same']);
  });
});

describe('how many times as much', () => {
  it.each([
    ['en', 'doubled', 'trebled'],
    ['de', 'verdoppelt', 'verdreifacht'],
    ['fr', 'doublé', 'triplé'],
    ['es', 'duplicó', 'triplicó'],
  ])('%s: %s → %s', (language, from, to) => {
    expect(kindsOf(language, from, to)).toEqual(['quantity-word']);
  });
});

describe('percent and points without a figure', () => {
  it.each([
    ['en', 'percentage point', 'percent'],
    ['de', 'Prozentpunkt', 'Prozent'],
    ['fr', 'point de pourcentage', 'pour cent'],
    ['es', 'punto porcentual', 'por ciento'],
  ])('%s: %s → %s', (language, from, to) => {
    expect(kindsOf(language, from, to)).toEqual(['points']);
  });
});
