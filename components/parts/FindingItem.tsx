import { useId } from 'preact/hooks';
import type { FindingRow, JudgedAs } from '../../lib/manage/findings';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { formatMoment } from '../model/date';
import { addressOfStory } from '../model/desk-sections';
import { KIND_LABEL } from '../model/kinds';
import { BeforeAfter } from './BeforeAfter';
import { Disclosure } from './Disclosure';
import { Headline } from './Headline';
import { ItemButton, ItemLink } from './ItemButton';
import { JUDGED, JudgeForm } from './JudgeForm';
import { OneWay } from './one-way';
import { Parts } from './Parts';
import { SideLanguages } from './Quoted';
import { SourceLine } from './SourceLine';

const CREDITS: Record<FindingRow['credit'], PlainKey | null> = {
  visible: 'findingCreditVisible',
  weak: 'findingCreditWeak',
  none: 'findingCreditNone',
  'not-known': null,
};

const CAME_BY: Record<FindingRow['by'], PlainKey> = {
  read: 'findingByRead',
  followed: 'findingByFollowed',
  kept: 'findingByKept',
};

interface FindingItemProps {
  row: FindingRow;
  onSeen: () => void;
  onJudge: (as: JudgedAs, note: string) => void;
  onDelete: () => void;
  /** Opens both texts, where they were kept. */
  onTexts: () => void;
}

/** One finding: the page, what it took, from whom, with or without credit, what was altered. */
export function FindingItem({ row, onSeen, onJudge, onDelete, onTexts }: FindingItemProps) {
  const { t, percent, locale } = useTranslator();
  const title = useId();
  // A syndicated text is credited: its kind says so.
  const credit = row.kind === 'syndicated' ? null : CREDITS[row.credit];
  const story = row.source.id ?? row.page.id;
  const languages = { here: row.page.language ?? '', there: row.source.language ?? '' };
  const said = JUDGED.find(([as]) => as === row.judgement?.as);
  return (
    <li class={`finding-row tone-${row.warns}`}>
      <div class="finding-head">
        <p class="report-title">
          {row.isNew && <strong class="new">{t('findingNew')} </strong>}
          <Headline
            title={row.page.title}
            url={row.page.url}
            language={row.page.language}
            id={title}
          />
        </p>
        <SourceLine source={row.page} />
        <Parts>
          {`${t('findingShares', { percent: percent(row.coverage) })} ${t(KIND_LABEL[row.kind])}`}
          {credit !== null && t(credit)}
          {row.order === 'undetermined' && t('findingOrderUnknown')}
        </Parts>
        <p class="finding-from">
          {t(row.order === 'source-first' ? 'findingFrom' : 'findingAlso')}{' '}
          <Headline title={row.source.title} url={row.source.url} language={row.source.language} />
        </p>
        <SourceLine source={row.source} />
        <Parts class="muted">
          {t(CAME_BY[row.by])}
          {formatMoment(row.at, locale)}
        </Parts>
        {said && (
          <p class="judged">
            {t(said[1])}
            {row.judgement?.note ? ` – ${row.judgement.note}` : ''}
          </p>
        )}
      </div>
      <div class="report-actions">
        {row.hasTexts && (
          <ItemButton of={title} class="quiet" onClick={onTexts}>
            {t('findingTexts')}
          </ItemButton>
        )}
        {story !== null && (
          <ItemLink of={title} class="button quiet" href={addressOfStory(story)}>
            {t('storyMapLink')}
          </ItemLink>
        )}
        {row.isNew && (
          <ItemButton of={title} class="quiet" onClick={onSeen}>
            {t('findingSeen')}
          </ItemButton>
        )}
        <ItemButton of={title} class="quiet" onClick={onDelete}>
          {t('findingDelete')}
        </ItemButton>
      </div>
      <div class="finding-more">
        {row.changes.length > 0 && (
          <Disclosure label={t('findingAltered')}>
            <OneWay.Provider value={row.order === 'source-first'}>
              <SideLanguages.Provider value={languages}>
                <ul class="items">
                  {row.changes.map(({ from, to }, index) => (
                    <li key={index}>
                      <BeforeAfter before={from} after={to} />
                    </li>
                  ))}
                </ul>
              </SideLanguages.Provider>
            </OneWay.Provider>
          </Disclosure>
        )}
        {row.judgement === null && (
          <Disclosure label={t('judgeTitle')}>
            <JudgeForm onJudge={onJudge} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}
