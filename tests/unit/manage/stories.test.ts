import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createStoriesManager } from '../../../lib/manage/stories';
import type { ReportMeta } from '../../../lib/sketch/sketch';
import { createStories } from '../../../lib/watch/stories';
import { aCorpus } from '../../support/corpora';
import { aReport } from '../../support/reports';

const PAIRS = join(import.meta.dirname, '..', '..', 'fixtures', 'pairs');
const fixture = (slug: string, side: 'suspect' | 'source'): string =>
  readFileSync(join(PAIRS, slug, `${side}.txt`), 'utf8');

const ORIGINAL = fixture('reprint', 'source');
const COPY = fixture('reprint', 'suspect');
const OTHER = fixture('unrelated', 'suspect');
const LATER = `${ORIGINAL.split('\n\n').slice(0, -1).join('\n\n')}\n\nThe council meets again on Friday.`;

const KEEP = { present: 'replace', respectDeleted: false } as const;
const at = (day: string) => ({ at: day, precision: 'day', from: 'given' }) as const;

function report(id: string, host: string, text: string, meta: Partial<ReportMeta> = {}) {
  const made = aReport(
    1,
    {
      id,
      hosts: [host],
      url: `https://${host}/${id}`,
      outlet: host,
      title: 'A quay is closed',
      ...meta,
    },
    text,
  );
  return { meta: made.meta, sketch: made.sketch, text: null };
}

const first = report('first', 'tide.example', ORIGINAL, { published: at('2031-03-01') });
const later = report('later', 'tide.example', LATER, { published: at('2031-03-02') });
const copy = report('copy', 'gull.example', COPY, { published: at('2031-03-03'), title: 'Shock' });
const other = report('other', 'gull.example', OTHER, { published: null });

async function corpusOf(...reports: ReturnType<typeof report>[]) {
  const corpus = aCorpus();
  for (const one of reports) await corpus.add([one], KEEP);
  return corpus;
}

describe('what belongs with a report', () => {
  it('are its versions with their differences, and the same text elsewhere, without any text', async () => {
    const corpus = await corpusOf(first, later, copy, other);
    const story = await createStoriesManager(corpus).of('first');
    expect(story.versions.map(({ id }) => id)).toEqual(['later']);
    expect(story.others.map(({ id, is }) => [id, is])).toEqual([['copy', 'copy']]);
    expect(story.first).toBe('first');
    const [version] = story.versions;
    expect(version!.equal).toBeGreaterThan(100);
    expect(version!.there).toBeGreaterThan(0);
    expect(version!.there).toBeLessThan(20);
  });

  it('is the same story from whichever of its reports it is opened', async () => {
    const corpus = await corpusOf(first, later, copy, other);
    const stories = createStoriesManager(corpus);
    const ids = async (id: string) => {
      const { versions, others, first: earliest } = await stories.of(id);
      return [[...versions, ...others].map((one) => one.id).sort(), earliest];
    };
    expect(await ids('copy')).toEqual([['first', 'later'], 'first']);
    expect(await ids('later')).toEqual([['copy', 'first'], 'first']);
    expect(await ids('other')).toEqual([[], null]);
  });

  it('finds what was imported since it was opened last', async () => {
    const corpus = await corpusOf(first);
    const stories = createStoriesManager(corpus);
    expect((await stories.of('first')).others).toEqual([]);
    await corpus.add([copy], KEEP);
    expect((await stories.of('first')).others.map(({ id }) => id)).toEqual(['copy']);
  });

  it('is known at once where it was looked for as it came in', async () => {
    const corpus = await corpusOf(first, copy);
    await createStories(corpus).look('copy');
    let asked = 0;
    const counting = {
      ...corpus,
      candidates: (...given: Parameters<typeof corpus.candidates>) => {
        asked++;
        return corpus.candidates(...given);
      },
    };
    expect((await createStoriesManager(counting).of('copy')).others[0]?.id).toBe('first');
    // Of the others each is looked at once, and then never again.
    const once = asked;
    await createStoriesManager(counting).of('copy');
    expect(asked).toBe(once);
  });

  it('leaves out what was deleted', async () => {
    const corpus = await corpusOf(first, later, copy);
    const stories = createStoriesManager(corpus);
    await stories.of('first');
    await corpus.mark(['copy']);
    expect((await stories.of('first')).others).toEqual([]);
  });

  it('is no version by a name or a headline on another host', async () => {
    const named = report('named', 'copy.example', LATER, { outlet: 'tide.example' });
    const corpus = await corpusOf(first, named);
    const story = await createStoriesManager(corpus).of('first');
    expect(story.versions).toEqual([]);
    expect(story.others.map(({ is }) => is)).toEqual(['copy']);
  });
});
