import { describe, expect, it } from 'vitest';
import { settingsSentence } from '../../../components/model/settings-problems';
import { parseSettings } from '../../../lib/settings/settings';
import { aTranslator } from '../../support/translator';

const said = (stored: unknown, locale: 'en' | 'de' | 'ar' = 'en') =>
  settingsSentence(parseSettings(stored).problems, aTranslator(locale));

const SOUND = { version: 1, automatic: false, allow: [], deny: [], badge: 'dot' };

describe('stored settings that could not be read', () => {
  it('are not spoken of where there are none, or where all could', () => {
    expect(said(undefined)).toBeNull();
    expect(said(SOUND)).toBeNull();
  });

  it.each([
    ['automatic', { automatic: 'yes' }, 'articles are checked automatically'],
    ['allow', { allow: 'a.example' }, 'no site is on the list of those always checked'],
    ['allow, one line', { allow: ['a.example', 7] }, 'only the readable lines of the sites always'],
    ['deny', { deny: null }, 'no site is on the list of those never checked'],
    ['deny, one line', { deny: ['not a site'] }, 'only the readable lines of the sites never'],
    ['badge', { badge: 'loud' }, 'a sign on the icon'],
    ['version', { version: 9 }, 'what this version understands of them'],
  ])('say what is used instead: %s', (_, damage, used) => {
    expect(said({ ...SOUND, ...damage })).toContain(`Used instead: ${used}`);
  });

  it.each(['en', 'de', 'ar'] as const)(
    'have one sentence for all of them at once (%s)',
    (locale) => {
      const sentence = said('not even an object', locale)!;
      expect(sentence).toMatch(/\p{L}/u);
      expect(sentence).not.toContain('$');
    },
  );
});
