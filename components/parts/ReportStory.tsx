import { useEffect, useState } from 'preact/hooks';
import type { StoriesManager, Story, StoryMember } from '../../lib/manage/stories';
import type { Attempt } from '../hooks/use-attempts';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { addressOfReport, addressOfStory } from '../model/desk-sections';
import { titleName } from '../model/sources';
import { HEADLINE_CHARACTERS } from '../model/thresholds';
import { Parts } from './Parts';
import { Quoted } from './Quoted';
import { SourceLine } from './SourceLine';

const KIND: Record<StoryMember['is'], PlainKey> = {
  version: 'storyVersion',
  copy: 'storyCopy',
  story: 'storyOther',
};

interface ReportStoryProps {
  id: string;
  stories: StoriesManager;
  attempt: Attempt;
  /** Puts the report beside another; null where it has no text to be shown. */
  onCompare: ((other: string) => void) | null;
}

/** What belongs with a report: its versions, its copies, other accounts; and who is known first. */
export function ReportStory({ id, stories, attempt, onCompare }: ReportStoryProps) {
  const { t } = useTranslator();
  const [story, setStory] = useState<Story | null>(null);
  useEffect(() => {
    let wanted = true;
    setStory(null);
    void attempt(() => stories.of(id)).then((found) => wanted && found && setStory(found));
    return () => {
      wanted = false;
    };
  }, [id, stories, attempt]);
  if (!story) {
    return (
      <p class="muted" role="status">
        {t('storyLooking')}
      </p>
    );
  }
  const { versions, others, first } = story;
  const isAlone = versions.length + others.length === 0;
  return (
    <section class="report-story" aria-label={t('storyTitle')}>
      <h3>{t('storyTitle')}</h3>
      {isAlone && <p class="muted">{t('storyNone')}</p>}
      {!isAlone && first === id && <p>{t('storyFirstHere')}</p>}
      {!isAlone && (
        <p>
          <a class="button" href={addressOfStory(id)}>
            {t('storyMapLink')}
          </a>
        </p>
      )}
      <Members label={t('storyVersions')} members={versions} {...{ first, onCompare }} />
      <Members label={t('storyElsewhere')} members={others} {...{ first, onCompare }} />
    </section>
  );
}

interface MembersProps extends Pick<ReportStoryProps, 'onCompare'> {
  label: string;
  members: readonly StoryMember[];
  first: string | null;
}

function Members({ label, members, first, onCompare }: MembersProps) {
  const translator = useTranslator();
  const { t, number } = translator;
  if (members.length === 0) return null;
  return (
    <>
      <h4>{label}</h4>
      <ul class="reports" aria-label={label}>
        {members.map((member) => {
          const title = titleName(member.title, HEADLINE_CHARACTERS, translator);
          return (
            <li key={member.id} class="report">
              <div class="report-head">
                <p class="report-title">
                  {member.id === first && <strong class="new">{t('storyFirst')} </strong>}
                  <a href={addressOfReport(member.id)}>
                    <Quoted language={member.language}>{title}</Quoted>
                  </a>
                </p>
                <SourceLine source={member} />
                <Parts class="muted">
                  {t(KIND[member.is])}
                  {member.is !== 'story' &&
                    t('storyWords', {
                      equal: number(member.equal),
                      here: number(member.here),
                      there: number(member.there),
                    })}
                </Parts>
              </div>
              {onCompare && (
                <div class="report-actions">
                  <button
                    type="button"
                    class="quiet"
                    aria-label={t('storyCompareOf', { title })}
                    onClick={() => onCompare(member.id)}
                  >
                    {t('storyCompare')}
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
