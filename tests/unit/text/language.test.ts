import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/text/language';
import { tokenise } from '../../../lib/text/tokenise';

const language = (text: string): string => detectLanguage(tokenise(text).hashes);

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The harbour was closed on Monday because the wind had been too strong for the ferries.',
    ],
    [
      'de',
      'Der Hafen war am Montag geschlossen, weil der Wind für die Fähren zu stark gewesen ist.',
    ],
    [
      'fr',
      'Le port était fermé lundi parce que le vent avait été trop fort pour les bateaux de la ville.',
    ],
    [
      'es',
      'El puerto estaba cerrado el lunes porque el viento había sido muy fuerte para los barcos.',
    ],
  ])('knows %s by its function words', (expected, text) => {
    expect(language(text)).toBe(expected);
  });

  it('does not guess from a few words or from none it knows', () => {
    expect(language('Harbour closed')).toBe('und');
    expect(language('港は月曜日に閉鎖された。'.repeat(5))).toBe('und');
  });
});
