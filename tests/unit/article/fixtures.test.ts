import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../tools/dom';
import { extractionOf } from '../../support/page-fixtures';

const FOLDER = 'tests/fixtures/pages';
const updates = process.env['UPDATE_FIXTURES'] === '1';

/**
 * One folder a page: source.html and what is read from it. A new page needs its
 * expectation: UPDATE_FIXTURES=1 npx vitest run --project unit tests/unit/article, then read it.
 */
describe('every fixture page', () => {
  for (const slug of readdirSync(FOLDER)) {
    it(`is read in Node as expected: ${slug}`, () => {
      const html = readFileSync(`${FOLDER}/${slug}/source.html`, 'utf8');
      const expectation = `${FOLDER}/${slug}/expected.json`;
      const found = extractionOf(parseHtml(html), slug);
      if (updates) writeFileSync(expectation, `${JSON.stringify(found, null, 2)}\n`);
      expect(existsSync(expectation), `no ${expectation}`).toBe(true);
      expect(found).toEqual(JSON.parse(readFileSync(expectation, 'utf8')));
    });
  }
});
