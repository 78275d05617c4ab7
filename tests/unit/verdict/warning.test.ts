import { describe, expect, it } from 'vitest';
import { REASON_TEXT, reason, reasonSentence } from '../../../lib/verdict/reasons';
import { REUSE_KINDS, type VerdictKind } from '../../../lib/verdict/verdict';
import { warningFor } from '../../../lib/verdict/warning';

const KINDS: VerdictKind[] = [
  'same-report',
  'update',
  'syndicated',
  'reprint',
  'spun',
  'rewrite',
  'partial',
  'mosaic',
  'common-source',
  'same-story',
  'no-match',
  'not-checked',
];

describe('a warning', () => {
  it('is given for reuse alone, and never when the page was first', () => {
    for (const kind of KINDS) {
      expect(warningFor(kind, 'source-first', false) !== null).toBe(REUSE_KINDS.has(kind));
      expect(warningFor(kind, 'suspect-first', true)).toBeNull();
    }
  });

  it('is amber at most while the order is not known', () => {
    expect(warningFor('spun', 'source-first', false)).toBe('red');
    expect(warningFor('spun', 'undetermined', false)).toBe('amber');
    expect(warningFor('syndicated', 'undetermined', false)).toBe('blue');
    expect(warningFor('reprint', 'undetermined', true)).toBe('amber');
  });

  it('is red where a source that was first is falsified, credited or not', () => {
    for (const kind of REUSE_KINDS) expect(warningFor(kind, 'source-first', true)).toBe('red');
    expect(warningFor('same-story', 'source-first', true)).toBeNull();
  });
});

describe('a reason', () => {
  it('becomes a sentence with its details filled in', () => {
    const given = reason('whole-text', 'kind', { percent: 93, report: 'tide-1' });
    expect(reasonSentence(given)).toBe('Nearly the whole text (93 %) stands in tide-1.');
  });

  it('never accuses', () => {
    for (const sentence of Object.values(REASON_TEXT)) {
      expect(sentence).not.toMatch(/stol|thie|theft|plagiar|steal|fake/iu);
    }
  });
});
