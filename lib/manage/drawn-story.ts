import type { ThesaurusOf } from '../check/lexicon';
import { provenance, type PairOf, type Provenance } from '../check/provenance';
import type { Related } from '../check/relate';
import { pairedReport, readReportPair } from '../check/report-pair';
import type { ReportMeta } from '../sketch/sketch';
import { PROVENANCE } from '../verdict/thresholds';
import { createStories } from '../watch/stories';
import { compareTimes, timeOf, type StoriesCorpus } from './stories';

export type { AbsentHouse, Naming, ProvenanceLine } from '../check/provenance';

/** A report of a story as it is drawn. */
export interface DrawnReport extends Pick<
  ReportMeta,
  'id' | 'title' | 'outlet' | 'url' | 'published' | 'seen' | 'language'
> {
  /** What it is to the report that was asked about; null for that one. */
  is: Related['is'] | null;
  /** When it is known to have been there (ms); null where nothing says so. */
  at: number | null;
}

/** A whole story with who has what from whom. */
export interface DrawnStory extends Provenance {
  /** The earliest first; what has no date stands last. */
  reports: DrawnReport[];
  /** Reports of the story that are not drawn, because they are too many. */
  more: number;
}

export interface StoryParts {
  corpus: StoriesCorpus;
  thesaurus: ThesaurusOf;
}

/** Copies and versions before accounts of the event, where not all can be drawn. */
const NEARNESS = ['version', 'copy', 'story'];

/**
 * A story with who reuses and who names whom: `PROVENANCE.reports` of its reports are held
 * against each other, and `onStep` hears how far that is (0…1). Null for a report that is gone.
 */
export async function drawStory(
  id: string,
  { corpus, thesaurus }: StoryParts,
  onStep: (share: number) => void = () => undefined,
): Promise<DrawnStory | null> {
  const own = await corpus.byId(id);
  if (!own) return null;
  const members = [...(await createStories(corpus).of(id))].sort(
    ([, one], [, other]) => NEARNESS.indexOf(one.is) - NEARNESS.indexOf(other.is),
  );
  const found = [{ report: own, is: null as Related['is'] | null }];
  for (const [other, { is }] of members.slice(0, PROVENANCE.reports - 1)) {
    const report = await corpus.byId(other);
    if (report) found.push({ report, is });
  }
  found.sort((a, b) => compareTimes(timeOf(a.report.meta), timeOf(b.report.meta)));
  const paired = found.map(({ report }) => pairedReport(report));
  const pairs: PairOf[] = [];
  for (let b = 1; b < paired.length; b++) {
    for (let a = 0; a < b; a++) {
      const [one, other] = [paired[a]!, paired[b]!];
      const { language } = one.source.report.sketch;
      const pair = readReportPair(one, other, await thesaurus(language));
      if (pair) pairs.push({ a, b, pair });
    }
    onStep(b / paired.length);
    await breathe();
  }
  return {
    ...provenance(paired, pairs),
    reports: found.map(({ report: { meta }, is }) => {
      const { title, outlet, url, published, seen, language } = meta;
      const at = timeOf(meta);
      return {
        id: meta.id,
        title,
        outlet,
        url,
        published,
        seen,
        language,
        is,
        at: Number.isNaN(at) ? null : at,
      };
    }),
    more: Math.max(0, members.length - (PROVENANCE.reports - 1)),
  };
}

/** Lets the page paint and hear between two stretches of work. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
