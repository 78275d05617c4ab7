import { useEffect, useId, useState } from 'preact/hooks';
import type { StoriesManager, Story, StoryMember } from '../../lib/manage/stories';
import type { Attempt } from '../hooks/use-attempts';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { addressOfReport, addressOfStory } from '../model/desk-sections';
import { cut } from '../model/text';
import { HEADLINE_CHARACTERS } from '../model/thresholds';
import { ItemButton } from './ItemButton';
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

interface MembersOf extends Pick<ReportStoryProps, 'onCompare'> {
  first: string | null;
}

interface MembersProps extends MembersOf {
  label: string;
  members: readonly StoryMember[];
}

function Members({ label, members, ...rest }: MembersProps) {
  if (members.length === 0) return null;
  return (
    <>
      <h4>{label}</h4>
      <ul class="reports" aria-label={label}>
        {members.map((member) => (
          <Member key={member.id} member={member} {...rest} />
        ))}
      </ul>
    </>
  );
}

function Member({ member, first, onCompare }: MembersOf & { member: StoryMember }) {
  const { t, number } = useTranslator();
  const name = useId();
  return (
    <li class="report">
      <div class="report-head">
        <p class="report-title">
          {member.id === first && <strong class="new">{t('storyFirst')} </strong>}
          <a href={addressOfReport(member.id)}>
            <Quoted language={member.language} id={name}>
              {cut(member.title.trim(), HEADLINE_CHARACTERS) || t('headlineMissing')}
            </Quoted>
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
          <ItemButton of={name} class="quiet" onClick={() => onCompare(member.id)}>
            {t('storyCompare')}
          </ItemButton>
        </div>
      )}
    </li>
  );
}
