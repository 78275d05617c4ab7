import type { Related } from '../check/relate';
import type { Corpus } from '../corpus/corpus';
import type { ReportMeta } from '../sketch/sketch';
import { startOf } from '../verdict/moments';
import { createStories } from '../watch/stories';

export type { Relation } from '../check/relate';

/** A report of a story. */
export interface StoryMember
  extends
    Pick<Related, 'is' | 'equal' | 'here' | 'there'>,
    Pick<ReportMeta, 'id' | 'title' | 'outlet' | 'url' | 'published' | 'seen' | 'language'> {}

/** What belongs with a report, the earliest first; what has no date stands last. */
export interface Story {
  /** States of the same article. */
  versions: StoryMember[];
  /** The same text elsewhere, and other accounts of the event. */
  others: StoryMember[];
  /** Id of the report of all of these that is known earliest; null where no date is. */
  first: string | null;
}

export interface StoriesManager {
  /** The story of a report; looks for it where nobody has yet. */
  of(id: string): Promise<Story>;
}

/** What of a corpus stories are read from. */
export type StoriesCorpus = Parameters<typeof createStories>[0] & Pick<Corpus, 'byId'>;

export function createStoriesManager(corpus: StoriesCorpus): StoriesManager {
  const stories = createStories(corpus);
  return {
    async of(id) {
      const found = await stories.of(id);
      const members: StoryMember[] = [];
      for (const [other, { is, equal, here, there }] of found) {
        const report = await corpus.byId(other);
        // Deleted since it was linked.
        if (!report) continue;
        const { title, outlet, url, published, seen, language } = report.meta;
        const meta = { title, outlet, url, published, seen, language };
        members.push({ id: other, is, equal, here, there, ...meta });
      }
      members.sort((a, b) => compareTimes(timeOf(a), timeOf(b)));
      const own = (await corpus.byId(id))?.meta;
      const all = [...members, ...(own ? [own] : [])].filter((one) => !Number.isNaN(timeOf(one)));
      all.sort((a, b) => timeOf(a) - timeOf(b));
      return {
        versions: members.filter(({ is }) => is === 'version'),
        others: members.filter(({ is }) => is !== 'version'),
        first: all[0]?.id ?? null,
      };
    },
  };
}

/** When a text is known to have been there (ms); NaN where nothing says so. */
export function timeOf({ published, seen }: Pick<ReportMeta, 'published' | 'seen'>): number {
  if (published) return startOf(published);
  return seen === null ? Number.NaN : Date.parse(seen);
}

/** For sorting by `timeOf`: what has no date stands last. */
export function compareTimes(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}
