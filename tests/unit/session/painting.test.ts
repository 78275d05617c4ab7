import { listedChanges } from '../../../components/model/compare';
import { describe, expect, it, vi } from 'vitest';
import { isSeed } from '../../../lib/highlight/names';
import { createPainting, marksOf } from '../../../lib/session/painting';
import type { TabState } from '../../../lib/session/tab-state';
import { aComparison } from '../../support/comparisons';

const i18n = { message: (key: string) => key };
const { finding } = aComparison();
const done: TabState = { status: 'done', url: 'https://daily-gull.example/quay', finding };

function aPage(state: TabState = done, allowed = true) {
  const scripting = {
    inject: vi.fn(() => Promise.resolve(allowed)),
    style: vi.fn<(tabId: number, css: string) => Promise<boolean>>(() => Promise.resolve(allowed)),
    unstyle: vi.fn(() => Promise.resolve()),
    hand: vi.fn<(tabId: number, name: string, value: unknown) => Promise<unknown>>(() =>
      Promise.resolve({ found: 3, lost: 0 }),
    ),
  };
  const store = { read: () => Promise.resolve(state) };
  return { scripting, painting: createPainting({ store, scripting, i18n }) };
}

describe('showing a finding on its page', () => {
  it('puts a style there and hands over the marks, under names of another seed each time', async () => {
    const { scripting, painting } = aPage();
    expect(await painting.show(7)).toBe(true);
    expect(await painting.show(7)).toBe(true);
    const seeds = scripting.hand.mock.calls.map(([, , value]) => (value as { seed: string }).seed);
    expect(seeds.every(isSeed)).toBe(true);
    expect(new Set(seeds).size).toBe(2);
    expect(scripting.style.mock.calls[0]![1]).toContain(`::highlight(${seeds[0]}a)`);
  });

  it('takes exactly that style away again', async () => {
    const { scripting, painting } = aPage();
    await painting.show(7);
    const [, , value] = scripting.hand.mock.calls[0]!;
    await painting.closed(7, (value as { seed: string }).seed);
    expect(scripting.unstyle).toHaveBeenCalledExactlyOnceWith(7, scripting.style.mock.calls[0]![1]);
  });

  it('says no where nothing was found, or the page may not be touched', async () => {
    expect(await aPage({ status: 'idle', url: null }).painting.show(7)).toBe(false);
    const { painting, scripting } = aPage(done, false);
    expect(await painting.show(7)).toBe(false);
    expect(scripting.hand).not.toHaveBeenCalled();
  });
});

describe('the marks of a finding', () => {
  it('quote the text where they stand, never over a line', () => {
    const { text } = finding.article;
    const marks = marksOf(finding, i18n);
    expect(marks.length).toBeGreaterThan(4);
    for (const { quote, prefix, suffix, at } of marks) {
      const start = Math.round(at * text.length);
      expect(text.slice(start, start + quote.length)).toBe(quote);
      expect(text).toContain(prefix + quote + suffix);
      expect(prefix + quote + suffix).not.toContain('\n');
    }
  });

  it('count as every list of changes does: the words of a quotation are one', () => {
    const items = new Map<string, Set<string>>();
    for (const { group, item, told } of marksOf(finding, i18n)) {
      if (told) items.set(group, (items.get(group) ?? new Set()).add(item));
    }
    const placed = listedChanges(finding.spin, 'here').filter(({ changes }) =>
      changes.some(({ at: { here }, words }) => here !== null && words.here !== ''),
    );
    const listed = new Map<string, number>();
    for (const { group } of placed) listed.set(group, (listed.get(group) ?? 0) + 1);
    listed.delete('style');
    expect(new Map([...items].map(([group, those]) => [group, those.size]))).toEqual(listed);
    expect(listed.get('quotation')).toBe(1);
  });

  it('tell both wordings of a change', () => {
    const told = marksOf(finding, i18n).map((mark) => mark.told);
    expect(told).toContainEqual({ name: 'change_number', before: 'seven', after: 'eleven' });
  });
});
