import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { badgeFor } from '../../../lib/session/badge';
import type { TabState } from '../../../lib/session/tab-state';
import type { VerdictKind, Warning } from '../../../lib/verdict/verdict';
import { aFinding } from '../../support/captures';
import { aSource } from '../../support/findings';

type Message = { message: string };

/** The English catalogue as the browser reads it; placeholders are left standing. */
const i18n = {
  message: (key: string, values: readonly string[] = []) => {
    const found = (messages as Record<string, Message>)[key];
    return found ? `${found.message} ${values.join(' ')}`.trim() : '';
  },
};

const done = (kind: VerdictKind, warns: Warning | null): TabState => ({
  status: 'done',
  url: 'https://paper.example/',
  finding: aFinding({ warns, sources: [aSource()] }, { kind }),
});

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

describe('the badge', () => {
  it('shows a colour only where the finding warns', () => {
    const colours = (['blue', 'amber', 'red'] as const).map(
      (warns) => badgeFor(done('spun', warns), 'text', i18n).colour,
    );
    expect(new Set(colours).size).toBe(3);
    expect(badgeFor(done('spun', null), 'text', i18n)).toMatchObject({ text: '', colour: null });
  });

  it.each<VerdictKind>(['syndicated', 'reprint', 'spun', 'rewrite', 'partial', 'mosaic'])(
    'says %s in at most five letters',
    (kind) => {
      const { text } = badgeFor(done(kind, 'amber'), 'text', i18n);
      expect(text.length).toBeGreaterThan(1);
      expect(text.length).toBeLessThanOrEqual(5);
    },
  );

  it('is a dot, or nothing, when the reader prefers that', () => {
    expect(badgeFor(done('spun', 'red'), 'dot', i18n).text).toBe('•');
    expect(badgeFor(done('spun', 'red'), 'off', i18n)).toMatchObject({ text: '', colour: null });
  });

  it.each<TabState>([
    { status: 'idle', url: null },
    { status: 'checking', url: null },
    { status: 'failed', url: null, code: 'bug', detail: '' },
    { status: 'not-checked', url: null, reason: 'too-short' },
  ])('is empty while a tab is $status, and the title says why', (state) => {
    const badge = badgeFor(state, 'text', i18n);
    expect(badge).toMatchObject({ text: '', colour: null });
    expect(badge.title).toMatch(/^Firsthand – \S/);
  });

  it.each(KINDS)('has words for %s in its title, in every style', (kind) => {
    for (const style of ['text', 'dot', 'off'] as const) {
      expect(badgeFor(done(kind, null), style, i18n).title).toMatch(/^Firsthand – \S/);
    }
  });

  it('names the source in the title of a copy', () => {
    expect(badgeFor(done('spun', 'red'), 'text', i18n).title).toContain('Kystposten');
  });

  it('has only the name of the extension to say in a language without words', () => {
    const silent = { message: (key: string) => (key === 'extName' ? 'Firsthand' : '') };
    expect(badgeFor(done('spun', 'red'), 'text', silent)).toMatchObject({
      text: '•',
      title: 'Firsthand',
    });
  });
});
