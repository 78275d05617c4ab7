import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const SLOW = 60_000;

/** What lint says of an element of a view. */
async function complaintsOf(element: string): Promise<string[]> {
  const code = `declare const t: (key: string, words?: object) => string;
    declare const title: string;
    export const view = () => [${element}, t, title];`;
  // Read as if it were the file of that name, which lint knows the types of.
  const [result] = await new ESLint().lintText(code, { filePath: 'components/parts/Icon.tsx' });
  return result!.messages.map(({ message }) => message);
}

describe('a sentence in an attribute', () => {
  it.each([
    `<a aria-label={t('deleteOf', { title })} />`,
    '<p title={`${title}, today`} />',
    `<input placeholder={title === '' ? '' : t('like', { title })} />`,
  ])(
    'may not hold what has a language of its own: %s',
    async (element) => {
      expect(await complaintsOf(element)).toEqual([expect.stringMatching(/aria-labelledby/u)]);
    },
    SLOW,
  );

  it.each([`<a aria-label={t('menu')} />`, `<p title={\`\${t('one')}: \${t('two')}\`} />`])(
    'may be of ours: %s',
    async (element) => {
      expect(await complaintsOf(element)).toEqual([]);
    },
    SLOW,
  );
});
