import type { Corpus } from '../corpus/corpus';
import type { ReportMeta } from '../sketch/sketch';
import { createStories, readLinks } from '../watch/stories';
import { groupStories } from '../watch/story-groups';
import { timeOf } from './stories';

/** A story of the list. */
export interface ListedStory {
  /** The report that is known earliest; where no date is, any of them. */
  first: Pick<ReportMeta, 'id' | 'title' | 'outlet' | 'url' | 'published' | 'seen' | 'language'>;
  /** Whether `first` is by a date. */
  isDated: boolean;
  reports: number;
  outlets: number;
  /** When the latest of them is known to have been there (ms); null where no date is. */
  last: number | null;
}

export interface StoryList {
  /** The stories that are known, the largest first. */
  list(): Promise<ListedStory[]>;
  /**
   * Looks for what belongs with each report that nobody has looked at yet; tells how far it is.
   * What it found so far stays when it is called off.
   */
  lookThrough(onProgress: (progress: StoryProgress) => void, signal: AbortSignal): Promise<void>;
}

export interface StoryProgress {
  done: number;
  all: number;
}

type ListCorpus = Parameters<typeof createStories>[0] &
  Pick<Corpus, 'ordinals' | 'reportsAt' | 'reportsFrom'>;

/** Reports read at once. */
const BLOCK = 1_000;

export function createStoryList(corpus: ListCorpus): StoryList {
  const links = corpus.kept('links', readLinks);
  const metas = async (): Promise<Map<string, ReportMeta>> => {
    const known = new Map<string, ReportMeta>();
    const [first] = await corpus.ordinals();
    for (let from = first; from !== undefined;) {
      const block = await corpus.reportsFrom(from, BLOCK);
      for (const { meta } of block) known.set(meta.id, meta);
      from = block.length < BLOCK ? undefined : block.at(-1)!.ordinal + 1;
    }
    return known;
  };
  return {
    async list() {
      const linked = await links.all();
      if (linked.length === 0) return [];
      const known = await metas();
      const there = linked.filter(({ id }) => known.has(id));
      return groupStories(there).map((ids) => storyOf(ids.map((id) => known.get(id)!)));
    },

    async lookThrough(onProgress, signal) {
      const stories = createStories(corpus);
      const looked = new Set(
        (await links.all()).filter((one) => one.looked !== null).map(({ id }) => id),
      );
      const due = [...(await metas()).keys()].filter((id) => !looked.has(id));
      for (const [done, id] of due.entries()) {
        if (signal.aborted) return;
        onProgress({ done, all: due.length });
        await stories.look(id);
      }
      onProgress({ done: due.length, all: due.length });
    },
  };
}

function storyOf(metas: readonly ReportMeta[]): ListedStory {
  const dated = metas
    .map((meta) => ({ meta, at: timeOf(meta) }))
    .filter(({ at }) => !Number.isNaN(at))
    .sort((a, b) => a.at - b.at);
  const { id, title, outlet, url, published, seen, language } = dated[0]?.meta ?? metas[0]!;
  return {
    first: { id, title, outlet, url, published, seen, language },
    isDated: dated.length > 0,
    reports: metas.length,
    outlets: new Set(metas.map(({ hosts: [host], outlet: name }) => host ?? name)).size,
    last: dated.at(-1)?.at ?? null,
  };
}
