import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS } from '../../../lib/spin/changes';
import type { Catalogue } from '../../support/translator';
import { CATALOGUES } from '../../support/translator';

const SOURCES = ['components', 'entrypoints', 'lib', 'wxt.config.ts'];
/** Chrome's limit for a description in the manifest. */
const DESCRIPTION_LIMIT = 132;

const { en } = CATALOGUES;
/** Whose last table names what is not said, a language a row. */
const TERMS = readFileSync('docs/terms.md', 'utf8');
const LOCALES = Object.entries(CATALOGUES) as [string, Catalogue][];
const PLURAL = /_(zero|one|two|few|many|other)$/u;

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

const code = SOURCES.flatMap(filesUnder)
  .filter((file) => /\.(ts|tsx|html)$/u.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Names that the code quotes, and prefixes that it completes (`change_${kind}`). */
const quoted = new Set([
  ...(code.match(/(?<=['"`])\w+(?=['"`])/gu) ?? []),
  ...(code.match(/(?<=__MSG_)\w+?(?=__)/gu) ?? []),
]);
const prefixes = [...code.matchAll(/`([A-Za-z]+_)\$\{/gu)].map((match) => match[1]!);

/** Keys without the plural form, and the forms of each plural key. */
function baseKeys(catalogue: Catalogue): Set<string> {
  return new Set(Object.keys(catalogue).map(baseOf));
}

function baseOf(key: string): string {
  const base = key.replace(PLURAL, '');
  return `${base}_one` in en ? base : key;
}

describe('the message catalogues', () => {
  it('have a name for every kind of change', () => {
    for (const kind of Object.values(CHANGE_KINDS).flat())
      expect(Object.keys(en), kind).toContain(`change_${kind.replaceAll('-', '_')}`);
  });

  it('say every key that the code asks for, and nothing that it does not', () => {
    const unused = [...baseKeys(en)].filter(
      (key) => !quoted.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it.each(LOCALES)('%s has the same keys as English', (_, catalogue) => {
    expect([...baseKeys(catalogue)].sort()).toEqual([...baseKeys(en)].sort());
  });

  it.each(LOCALES)('%s has each plural in exactly the forms its language has', (_, catalogue) => {
    const rules = new Intl.PluralRules(catalogue['localeTag']!.message);
    const forms = [...rules.resolvedOptions().pluralCategories].sort();
    const plurals = Object.keys(en).filter((key) => key.endsWith('_one'));
    for (const key of plurals) {
      const base = key.replace(PLURAL, '');
      const have = Object.keys(catalogue)
        .filter((each) => PLURAL.test(each) && each.replace(PLURAL, '') === base)
        .map((each) => PLURAL.exec(each)![1]!);
      expect(have.sort(), key).toEqual(forms);
    }
  });

  it.each(LOCALES)('%s uses the placeholders of English, all of them', (_, catalogue) => {
    for (const [key, { message, placeholders = {} }] of Object.entries(catalogue)) {
      const model = (en as Catalogue)[key] ?? (en as Catalogue)[`${baseOf(key)}_other`]!;
      const names = Object.keys(model.placeholders ?? {});
      const used = [...message.matchAll(/\$(\w+)\$/gu)].map((match) => match[1]!.toLowerCase());
      expect(Object.keys(placeholders), key).toEqual(names);
      expect([...new Set(used)].sort(), key).toEqual(names);
    }
  });

  it.each(LOCALES)('%s numbers placeholders in the order of the alphabet', (_, catalogue) => {
    for (const [key, { placeholders = {} }] of Object.entries(catalogue)) {
      const names = Object.keys(placeholders);
      expect(names, key).toEqual([...names].sort());
      expect(
        names.map((name) => placeholders[name]!.content),
        key,
      ).toEqual(names.map((_name, index) => `$${index + 1}`));
    }
  });

  it.each(LOCALES)('%s fits the places that are narrow', (_, catalogue) => {
    expect(catalogue['extDescription']!.message.length).toBeLessThanOrEqual(DESCRIPTION_LIMIT);
  });

  it.each(LOCALES)('%s leaves nothing unsaid', (_, catalogue) => {
    const empty = Object.entries(catalogue).filter(([, { message }]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  it.each(LOCALES.filter(([locale]) => locale !== 'en'))(
    '%s says nothing that docs/terms.md rules out',
    (locale, catalogue) => {
      const row = new RegExp(`^\\| ${locale} +\\| (.+?) *\\|$`, 'mu').exec(TERMS)![1]!;
      // Arabic writes "and", "in" and "the" together with the word.
      const start = locale === 'ar' ? '' : String.raw`(?<!\p{L})`;
      const ruledOut = new RegExp(`${start}(?:${row.split(', ').join('|')})(?!\\p{L})`, 'iu');
      // A file format's name is nobody's wording.
      const said = Object.entries(catalogue).filter(
        ([key, { message }]) => !key.startsWith('format_') && ruledOut.test(message),
      );
      expect(said).toEqual([]);
    },
  );

  it('sets French marks with a narrow no-break space', () => {
    const badly = Object.entries(CATALOGUES.fr).filter(([, { message }]) =>
      /[^\u202F][;!?»]|«[^\u202F]|(?<!\u202F|https?):(?!\d)|'/u.test(message),
    );
    expect(badly).toEqual([]);
  });

  it.each(LOCALES)('%s never accuses', (_, catalogue) => {
    const accusing = Object.entries(catalogue).filter(([, { message }]) =>
      /(?<!\p{L})(stolen|steal|theft|plagi|thief|fake|gestohlen|diebstahl|abgekupfert|rob(?:ó|ado)|hurt(?:o|ado)|vol[ée]e?s?(?!\p{L})|pill(?:é|age)|مسروق|سرق|انتح)/iu.test(
        message,
      ),
    );
    expect(accusing).toEqual([]);
  });
});
