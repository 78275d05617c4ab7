import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../lib/settings/settings';
import { DEFAULT_SETTINGS, parseSettings } from '../../../lib/settings/settings';
import { matchesSite, parseSitePattern } from '../../../lib/settings/site-pattern';
import { siteRule } from '../../../lib/settings/site-rule';
import { createSettingsStore } from '../../../lib/settings/store';
import { createMemoryArea } from '../../support/memory-area';

const READING = { on: true, paused: false, keepText: true, days: 30, reports: null };

const CHOSEN = {
  version: 2,
  automatic: false,
  allow: ['paper.example'],
  deny: ['gossip.example/stars'],
  badge: 'dot',
  reading: READING,
  watching: true,
  engine: 'qwant',
  filters: [{ name: 'Quays', text: 'quay', origins: ['read'], withText: true, tag: '' }],
};

const pattern = (typed: string) => {
  const parsed = parseSitePattern(typed);
  if (parsed === null) throw new Error(`${typed} is no pattern`);
  return parsed;
};

describe('settings', () => {
  it('are the defaults, without complaint, when nothing was ever stored', () => {
    for (const stored of [undefined, null]) {
      expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    }
  });

  it('come back as they were stored', () => {
    expect(parseSettings(CHOSEN)).toEqual({ settings: CHOSEN, problems: [] });
  });

  it.each<[keyof Settings, unknown, string]>([
    ['automatic', 'yes', 'wrong-type'],
    ['automatic', undefined, 'missing'],
    ['allow', 'paper.example', 'wrong-type'],
    ['deny', { 0: 'x' }, 'wrong-type'],
    ['deny', undefined, 'missing'],
    ['badge', 'neon', 'wrong-type'],
    ['version', undefined, 'missing'],
    ['reading', undefined, 'missing'],
    ['reading', { ...READING, days: -1 }, 'wrong-type'],
    ['reading', { ...READING, on: 'yes' }, 'wrong-type'],
    ['watching', 1, 'wrong-type'],
    ['engine', 'gopher', 'wrong-type'],
    ['filters', 'all', 'wrong-type'],
    ['filters', [{ name: 'Quays' }], 'wrong-type'],
    ['version', 3, 'too-new'],
    ['version', '1', 'wrong-type'],
  ])('with a bad %s (%s) lose that field alone, and say so', (field, value, problem) => {
    const { settings, problems } = parseSettings({ ...CHOSEN, [field]: value });
    expect(problems).toEqual([{ field, problem }]);
    expect(settings).toEqual({ ...CHOSEN, [field]: DEFAULT_SETTINGS[field] });
  });

  it('of version 1 come without complaint, with nothing remembered and nothing watched', () => {
    const { reading, watching, ...old } = CHOSEN;
    const { settings, problems } = parseSettings({ ...old, version: 1 });
    expect(problems).toEqual([]);
    expect(settings).toEqual({ ...CHOSEN, reading: DEFAULT_SETTINGS.reading, watching: false });
    expect([reading.on, watching]).toEqual([true, true]);
  });

  it('of before there was a choice of search engines are whole', () => {
    const { engine, ...old } = CHOSEN;
    expect(parseSettings(old)).toEqual({
      settings: { ...CHOSEN, engine: DEFAULT_SETTINGS.engine },
      problems: [],
    });
    expect(engine).not.toBe(DEFAULT_SETTINGS.engine);
  });

  it('keep the good patterns of a list that has a bad one', () => {
    const { settings, problems } = parseSettings({ ...CHOSEN, deny: ['a.example', 7, 'b c'] });
    expect(settings.deny).toEqual(['a.example']);
    expect(problems).toEqual([{ field: 'deny', problem: 'bad-pattern' }]);
  });

  it.each([7, 'text', [], true])('that are %j are replaced whole', (stored) => {
    expect(parseSettings(stored).settings).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings(stored).problems.length).toBeGreaterThan(0);
  });

  it('are seen by whoever watches them, until they stop', async () => {
    const store = createSettingsStore(createMemoryArea());
    const seen: boolean[] = [];
    const stop = new AbortController();
    store.watch(({ settings }) => seen.push(settings.automatic), stop.signal);
    await store.change({ automatic: false });
    stop.abort();
    await store.change({ automatic: true });
    expect(seen).toEqual([false]);
    expect((await store.load()).settings.automatic).toBe(true);
  });
});

describe('a site pattern', () => {
  it.each([
    ['example.com', 'example.com'],
    [' https://Example.com/ ', 'example.com'],
    ['*.example.com', 'example.com'],
    ['example.com/blog/', 'example.com/blog'],
    ['http://localhost:8080/x', 'localhost/x'],
    ['zeitung.example.', 'zeitung.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('typed as %j is %j', (typed, expected) => {
    expect(parseSitePattern(typed)).toBe(expected);
  });

  it.each([
    '',
    '   ',
    'word',
    'ftp://example.com',
    'a b.example',
    'x@example.com',
    '*',
    'a.*.example',
  ])('cannot be %j', (typed) => {
    expect(parseSitePattern(typed)).toBeNull();
  });

  it.each([
    ['example.com', 'https://example.com/a', true],
    ['example.com', 'https://news.example.com/', true],
    ['example.com', 'https://badexample.com/', false],
    ['example.com', 'https://example.com.evil.example/', false],
    ['news.example.com', 'https://example.com/', false],
    ['example.com/blog', 'https://example.com/blog', true],
    ['example.com/blog', 'https://example.com/blog/1', true],
    ['example.com/blog', 'https://example.com/blogger', false],
    ['example.com', 'not an address', false],
  ])('%j on %j: %s', (typed, url, expected) => {
    expect(matchesSite(pattern(typed), url)).toBe(expected);
  });
});

describe('a name under which a country registers sites', () => {
  it.each(['co.uk', 'https://co.uk/', '*.com.au', 'org.tr', 'or.jp', 'gob.mx'])(
    'is no pattern: %s',
    (typed) => {
      expect(parseSitePattern(typed)).toBeNull();
    },
  );

  it.each(['paper.co.uk', 'co.example', 'news.uk', 'com.example.au', 'toString.constructor'])(
    'is not %s',
    (typed) => {
      expect(parseSitePattern(typed)).not.toBeNull();
    },
  );
});

describe('the rule for a site', () => {
  const rule = (given: Partial<Settings>, url = 'https://news.paper.example/story') =>
    siteRule({ ...DEFAULT_SETTINGS, ...given }, url);

  it('is automatic by default', () => {
    expect(rule({})).toBe('automatic');
  });

  it('waits for the click where the user asked for that, but for the sites allowed', () => {
    expect(rule({ automatic: false })).toBe('on-click');
    expect(rule({ automatic: false, allow: [pattern('paper.example')] })).toBe('automatic');
  });

  it('is off for a denied site, whatever else says', () => {
    const paper = [pattern('paper.example')];
    expect(rule({ deny: paper, allow: paper })).toBe('off');
    expect(rule({ deny: paper }, 'https://other.example/')).toBe('automatic');
  });
});
