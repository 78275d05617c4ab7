import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StoryApp } from '../../../components/views/StoryApp';
import { StoryView } from '../../../components/views/StoryView';
import type { DrawnReport, DrawnStory } from '../../../lib/manage/drawn-story';
import { pngFile, svgFile } from '../../../lib/platform/picture';
import { faults, show } from '../../support/show';
import '../../../components/styles/story.css';

const report = (id: string, outlet: string, day: string | null): DrawnReport => ({
  id,
  title: `Breakwater of Quernmouth closes, as the ${outlet} tells it at some length`,
  outlet,
  url: `https://${id}.example/quay`,
  published: day === null ? null : { at: day, precision: 'day', from: 'given' },
  seen: null,
  language: 'en',
  is: id === 'gull' ? null : 'copy',
  at: day === null ? null : Date.parse(day),
});

const STORY: DrawnStory = {
  reports: [
    report('tide', 'Tide Courier', '2031-03-01'),
    report('gull', 'Gull Post', '2031-03-02'),
    report('fen', 'Fen Gazette', '2031-03-09'),
    report('moor', 'Moor Herald', null),
  ],
  lines: [
    { kind: 'reuse', from: 'tide', to: 'gull', equal: 180, names: 'none' },
    { kind: 'reuse', from: 'gull', to: 'fen', equal: 120, names: 'credited' },
    { kind: 'shared', from: 'fen', to: 'moor', equal: 60, names: 'none' },
  ],
  absent: [
    { key: 'lindholt herald', name: 'Lindholt Herald', by: [{ id: 'tide', names: 'mentioned' }] },
  ],
  more: 2,
};

const save = vi.fn<(svg: SVGSVGElement, format: string, name: string) => void>();
const view = <StoryView story={STORY} here="gull" addressOf={(id) => `#${id}`} onSave={save} />;
const drawn = (kind: string) => document.querySelectorAll(`.story-drawing .story-${kind}`).length;

describe('the story', () => {
  it('is drawn with a box a report, a line a reuse, and the house that is not there', async () => {
    show(view);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(drawn('reuse')).toBe(2);
    expect(drawn('absent-house')).toBe(1);
    const graph = page.getByRole('group', { name: 'Who has it from whom' });
    await expect.element(graph.getByRole('link', { name: /Fen Gazette/u })).toBeVisible();
    expect(document.querySelectorAll('.story-dot').length).toBe(3);
  });

  it('says the same in a table', async () => {
    show(view);
    const row = page.getByRole('row', { name: /Fen Gazette/u });
    await expect.element(row.getByText(/Gull Post.*120 words the same, credited/u)).toBeVisible();
    const first = page.getByRole('row').nth(1);
    await expect.element(first.getByText(/Lindholt Herald.*not in your corpus/u)).toBeVisible();
  });

  it('shows what is wanted, larger where that is wanted', async () => {
    show(view);
    await page.getByRole('checkbox', { name: /Names a source/u }).click();
    expect(drawn('absent-house')).toBe(0);
    const width = () => document.querySelector('.story-drawing')!.getBoundingClientRect().width;
    const before = width();
    const larger = page.getByRole('button', { name: 'Larger' }).first();
    (larger.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(width).toBeGreaterThan(before * 1.4);
  });

  it('leaves as a file that needs no stylesheet, and as pixels', async () => {
    show(view);
    await page.getByRole('button', { name: 'Save as SVG' }).first().click();
    const [svg, format] = save.mock.lastCall!;
    expect(format).toBe('svg');
    const text = await svgFile(svg).text();
    expect(text).toContain('Gull Post');
    expect(text).not.toMatch(/class=|href=|var\(/u);
    const pixels = await createImageBitmap(await pngFile(svg));
    expect(pixels.width).toBe(Math.floor(svg.viewBox.baseVal.width * 2));
  });

  it.each(['en', 'ar'] as const)('has no fault that axe knows (%s)', async (locale) => {
    show(view, locale);
    expect(await faults()).toEqual([]);
  });

  it('reads from right to left where one reads so: the source stands at the right', async () => {
    show(view, 'ar');
    const left = (id: string) =>
      document.querySelector(`.story-drawing a[href="#${id}"]`)!.getBoundingClientRect().left;
    await expect.poll(() => left('tide') > left('gull')).toBe(true);
  });

  it('says when its report is gone', async () => {
    const port = { id: 'x', addressOf: String, save, draw: () => Promise.resolve(null) };
    show(<StoryApp port={port} />);
    await expect.element(page.getByText('The corpus has no such report any more.')).toBeVisible();
  });
});
