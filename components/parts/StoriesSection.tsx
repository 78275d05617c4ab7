import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedStory, StoryList, StoryProgress } from '../../lib/manage/story-list';
import type { Attempt } from '../hooks/use-attempts';
import { useTranslator } from '../i18n/context';
import { formatDate } from '../model/date';
import { addressOfReport } from '../model/desk-sections';
import { titleName } from '../model/sources';
import { HEADLINE_CHARACTERS, ROWS_A_PAGE } from '../model/thresholds';
import { Pager } from './Pager';
import { Parts } from './Parts';
import { Quoted } from './Quoted';
import { SourceLine } from './SourceLine';

interface StoriesSectionProps {
  stories: StoryList;
  /** Whether the section is in sight: the list is read anew each time that it comes there. */
  shown: boolean;
  attempt: Attempt;
}

type Sorting = 'size' | 'last';

/** Every story that is known, with who is known first; and the look for the others. */
export function StoriesSection({ stories, shown, attempt }: StoriesSectionProps) {
  const { t } = useTranslator();
  const [listed, setListed] = useState<readonly ListedStory[] | null>(null);
  const [sorting, setSorting] = useState<Sorting>('size');
  const [offset, setOffset] = useState(0);
  const read = async () => {
    const list = await attempt(() => stories.list());
    if (list) setListed(list);
  };
  useEffect(() => void (shown && read()), [shown, stories]);
  const sorted = sorting === 'size' ? (listed ?? []) : byLast(listed ?? []);
  const page = sorted.slice(offset, offset + ROWS_A_PAGE);
  return (
    <>
      <LookThrough stories={stories} attempt={attempt} onEnd={() => void read()} />
      {listed === null && (
        <p class="muted" role="status">
          {t('storiesReading')}
        </p>
      )}
      {listed?.length === 0 && <p class="muted">{t('storiesNone')}</p>}
      {page.length > 0 && (
        <>
          <label class="field chip-field">
            <span>{t('storiesSort')}</span>
            <select
              value={sorting}
              onChange={(event) => {
                setSorting(event.currentTarget.value as Sorting);
                setOffset(0);
              }}
            >
              <option value="size">{t('storiesBySize')}</option>
              <option value="last">{t('storiesByLast')}</option>
            </select>
          </label>
          <ul class="reports" aria-label={t('storiesTitle')}>
            {page.map((story) => (
              <OneStory key={story.first.id} story={story} />
            ))}
          </ul>
          <Pager offset={offset} shown={page.length} total={sorted.length} onTurn={setOffset} />
        </>
      )}
    </>
  );
}

function OneStory({ story }: { story: ListedStory }) {
  const translator = useTranslator();
  const { t, plural, locale } = translator;
  const { first, isDated, reports, outlets, last } = story;
  return (
    <li class="report">
      <div class="report-head">
        <p class="report-title">
          <a href={addressOfReport(first.id)}>
            <Quoted language={first.language}>
              {titleName(first.title, HEADLINE_CHARACTERS, translator)}
            </Quoted>
          </a>
        </p>
        {isDated && <p class="kicker">{t('storyFirst')}</p>}
        <SourceLine source={first} />
        <Parts class="muted">
          {plural('storyReports', reports)}
          {plural('storyOutlets', outlets)}
          {last !== null && t('storyLast', { date: formatDate(dayOf(last), locale) })}
        </Parts>
      </div>
    </li>
  );
}

interface LookThroughProps {
  stories: StoryList;
  attempt: Attempt;
  onEnd: () => void;
}

/** Looks for the stories of what was imported; it takes its time, and can be called off. */
function LookThrough({ stories, attempt, onEnd }: LookThroughProps) {
  const { t, number } = useTranslator();
  const [progress, setProgress] = useState<StoryProgress | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const look = async () => {
    const { signal } = (abort.current = new AbortController());
    setProgress({ done: 0, all: 0 });
    await attempt(() => stories.lookThrough(setProgress, signal));
    setProgress(null);
    onEnd();
  };
  return (
    <div class="row">
      <button type="button" disabled={progress !== null} onClick={() => void look()}>
        {t('storiesLook')}
      </button>
      {progress !== null && (
        <>
          <button type="button" onClick={() => abort.current?.abort()}>
            {t('importCancel')}
          </button>
          <p role="status">
            {t('collectProgress', { done: number(progress.done), all: number(progress.all) })}
          </p>
        </>
      )}
    </div>
  );
}

/** The day of a moment (ms). */
function dayOf(at: number): { at: string; precision: 'day' } {
  return { at: new Date(at).toISOString().slice(0, 10), precision: 'day' };
}

/** What nobody has dated stands last. */
function byLast(stories: readonly ListedStory[]): ListedStory[] {
  return [...stories].sort((a, b) => (b.last ?? -Infinity) - (a.last ?? -Infinity));
}
