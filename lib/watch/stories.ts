import { relatedTo, type Related, type Relation } from '../check/relate';
import type { Corpus } from '../corpus/corpus';

/** Which reports belong with one, as far as was looked. Both of a pair know of each other. */
export interface ReportLinks {
  id: string;
  links: Related[];
  /** The corpus when it was looked last (`generation`); null where others found it. */
  looked: number | null;
}

/** Reports that one story is followed to; beyond them it is told that there are more. */
export const STORY_REPORTS = 60;

/** Keeps which reports are versions of one article, copies, or of one story. */
export interface Stories {
  /** Looks for what belongs with a report, and keeps it with all of them. */
  look(id: string): Promise<void>;
  /**
   * The reports of one story with what they are in it: from one on, over versions and copies to
   * their versions and copies, and to what tells of the same event as any of those.
   */
  of(id: string): Promise<Map<string, Related>>;
}

type StoriesCorpus = Pick<
  Corpus,
  'kept' | 'byId' | 'candidates' | 'reports' | 'byUrl' | 'byDigest' | 'stats'
>;

export function createStories(corpus: StoriesCorpus): Stories {
  const kept = corpus.kept('links', readLinks);
  const look = async (id: string) => {
    const [report, { generation }] = await Promise.all([corpus.byId(id), corpus.stats()]);
    if (!report) return;
    const links = await relatedTo(report, corpus);
    await kept.change(id, (known) => ({
      id,
      links: merged(known?.links ?? [], links),
      looked: generation,
    }));
    for (const { id: other, is, equal, here, there } of links) {
      const back = { id, is, equal, here: there, there: here };
      await kept.change(other, (known) => ({
        id: other,
        links: merged(known?.links ?? [], [back]),
        looked: known?.looked ?? null,
      }));
    }
  };
  const linksOf = async (id: string, isOpened: boolean): Promise<readonly Related[]> => {
    const known = await kept.get(id);
    const { generation } = await corpus.stats();
    // What came in later was linked as it came; what was imported is found when it is opened.
    const isKnown = known && known.looked !== null && (!isOpened || known.looked === generation);
    if (!isKnown) await look(id);
    return (isKnown ? known : await kept.get(id))?.links ?? [];
  };
  return {
    look,
    async of(id) {
      const story = new Map<string, Related>();
      const due: { id: string; is: Relation | null }[] = [{ id, is: null }];
      for (let one = due.shift(); one && story.size < STORY_REPORTS; one = due.shift()) {
        // An account of the event leads to no further one: stories would run into each other.
        if (one.is === 'story') continue;
        for (const link of await linksOf(one.id, one.is === null)) {
          if (link.id === id || story.has(link.id)) continue;
          const is = throughout(one.is, link.is);
          story.set(link.id, { ...link, is });
          due.push({ id: link.id, is });
        }
      }
      return story;
    },
  };
}

/** What a report is to the first of a way: a version only over versions, a copy over copies too. */
function throughout(way: Relation | null, last: Relation): Relation {
  if (way === null || last === 'story') return last;
  return way === 'version' && last === 'version' ? 'version' : 'copy';
}

/** One link to each report, the latest. */
function merged(known: readonly Related[], found: readonly Related[]): Related[] {
  return [...new Map([...known, ...found].map((link) => [link.id, link])).values()];
}

/** What is kept of a report's links; null for what is none. */
export function readLinks(value: unknown): ReportLinks | null {
  const { id, links } = value as Partial<Record<keyof ReportLinks, unknown>>;
  return typeof id === 'string' && Array.isArray(links) ? (value as ReportLinks) : null;
}
