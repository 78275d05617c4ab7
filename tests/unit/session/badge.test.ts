import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ICON_STATES } from '../../../lib/platform/icon-state';
import { badgeFor } from '../../../lib/session/badge';
import type { TabState } from '../../../lib/session/tab-state';
import type { Altered } from '../../../lib/spin/changes';
import type { Order, VerdictKind, Warning } from '../../../lib/verdict/verdict';
import { aFinding } from '../../support/captures';
import { aSource } from '../../support/findings';
import { CATALOGUES, getMessageOf } from '../../support/translator';

const message = getMessageOf(CATALOGUES.en);
const i18n = { message };

const NOTHING = { meaning: 0, quotation: 0, fact: 0, attribution: 0 };

const done = (
  kind: VerdictKind,
  warns: Warning | null,
  { order = 'source-first', ...altered }: { order?: Order } & Partial<Altered> = {},
): TabState => ({
  status: 'done',
  url: 'https://paper.example/',
  finding: aFinding(
    { warns, sources: [aSource()], altered: { ...NOTHING, ...altered } },
    { kind, order },
  ),
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

describe('the icon', () => {
  const iconOf = (state: TabState, style: 'text' | 'off' = 'text') =>
    badgeFor(state, style, i18n).icon;
  const url = 'https://paper.example/';

  it('tells a site that is left alone, and a page that is being read', () => {
    expect(iconOf({ status: 'not-checked', url, reason: 'off-for-site' })).toBe('off');
    expect(iconOf({ status: 'not-checked', url, reason: 'too-short' })).toBe('idle');
    expect(iconOf({ status: 'checking', url })).toBe('checking');
    expect(iconOf({ status: 'idle', url })).toBe('idle');
  });

  it.each<[VerdictKind, Warning | null, Parameters<typeof done>[2], string]>([
    ['no-match', null, {}, 'nothing'],
    ['same-story', null, {}, 'nothing'],
    ['reprint', 'amber', {}, 'match'],
    ['spun', 'red', { meaning: 1 }, 'altered'],
    ['spun', 'amber', { order: 'undetermined', meaning: 1 }, 'match'],
    ['spun', null, { order: 'suspect-first', meaning: 1 }, 'reused'],
  ])('tells %s (%s) by a shape', (kind, warns, more, icon) => {
    expect(iconOf(done(kind, warns, more))).toBe(icon);
  });

  it('tells of no warning where the settings ask for none', () => {
    expect(iconOf(done('spun', 'red', { meaning: 1 }), 'off')).toBe('nothing');
  });

  it('is drawn in every state and size', () => {
    for (const state of ICON_STATES)
      for (const size of [16, 24, 32])
        expect(existsSync(`public/icons/state/${state}-${size}.png`), state).toBe(true);
  });
});

describe('the badge', () => {
  it('shows a colour only where the finding warns', () => {
    const colours = (['blue', 'amber', 'red'] as const).map(
      (warns) => badgeFor(done('spun', warns), 'text', i18n).colour,
    );
    expect(new Set(colours).size).toBe(3);
    expect(badgeFor(done('spun', null), 'text', i18n)).toMatchObject({ text: '', colour: null });
  });

  it.each<VerdictKind>(['syndicated', 'reprint', 'spun', 'rewrite', 'partial', 'mosaic'])(
    'says %s by one sign, and what was altered by another',
    (kind) => {
      const { text } = badgeFor(done(kind, 'amber'), 'text', i18n);
      expect(text).toHaveLength(1);
      expect(text).not.toBe('!');
      for (const altered of [{ meaning: 1 }, { quotation: 1 }, { fact: 1 }])
        expect(badgeFor(done(kind, 'red', altered), 'text', i18n).text).toBe('!');
    },
  );

  it('calls nothing altered for a lost credit, or where nobody knows who was first', () => {
    for (const state of [
      done('reprint', 'amber', { attribution: 2 }),
      done('reprint', 'amber', { fact: 1, order: 'undetermined' }),
    ]) {
      const { text, title } = badgeFor(state, 'text', i18n);
      expect(text).toBe('=');
      expect(title).not.toContain('altered');
    }
  });

  it('says in the title what the sign says', () => {
    expect(badgeFor(done('reprint', 'red', { fact: 1 }), 'dot', i18n).title).toBe(
      'Firsthand – reprint, altered; the same text appears at Kystposten',
    );
    expect(badgeFor(done('reprint', 'amber'), 'dot', i18n).title).toBe(
      'Firsthand – reprint; the same text appears at Kystposten',
    );
  });

  it('says in the title who was first as far as it is known', () => {
    const unknown = badgeFor(done('spun', 'amber', { order: 'undetermined' }), 'text', i18n);
    expect(unknown.title).toMatch(/who was first is not known$/);
    const first = badgeFor(done('spun', null, { order: 'suspect-first' }), 'text', i18n);
    expect(first.title).toMatch(/appears to be the first/);
  });

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
      text: '≈',
      title: 'Firsthand',
    });
  });
});
