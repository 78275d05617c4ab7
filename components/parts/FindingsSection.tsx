import { useState } from 'preact/hooks';
import type { FindingRow, FindingsManager, Judgement } from '../../lib/manage/findings';
import type { Corrections } from '../hooks/use-corrections';
import type { Findings } from '../hooks/use-findings';
import type { Owners } from '../hooks/use-owners';
import { useTranslator } from '../i18n/context';
import { casesOf } from '../model/cases';
import { filterFindings, NO_FILTER } from '../model/findings-filter';
import { outletName } from '../model/sources';
import { ROWS_A_PAGE } from '../model/thresholds';
import { Disclosure } from './Disclosure';
import { JUDGED } from './JudgeForm';
import { FindingsFilterBar } from './FindingsFilterBar';
import { ItemButton, Named } from './ItemButton';
import { LongList } from './LongList';
import { OwnersList } from './OwnersList';
import { CorrectionsList } from './CorrectionsList';
import { FindingCase } from './FindingCase';
import { Pager } from './Pager';

/** What the files of the log are called. */
const FILE = 'firsthand-findings';

interface FindingsSectionProps {
  findings: Findings;
  owners: Owners;
  corrections: Corrections;
  /** Opens both texts of a finding that was kept with them. */
  onTexts: (row: FindingRow) => void;
  watching: boolean;
  /** Whether anything comes in by itself that could be watched. */
  comesIn: boolean;
  file: FindingsManager['file'];
  onWatch: (watching: boolean) => void;
  onSaveFile: (file: Blob, name: string) => void;
}

/** The log of findings: who took from whom in what came in by itself. */
export function FindingsSection(props: FindingsSectionProps) {
  const { findings, watching, comesIn } = props;
  const { t, plural } = useTranslator();
  return (
    <>
      <div class="choices">
        <label>
          <input
            type="checkbox"
            checked={watching}
            onChange={(event) => props.onWatch(event.currentTarget.checked)}
          />
          <span>{t('watchingOn')}</span>
        </label>
        {watching && !comesIn && <p class="muted">{t('watchingNothing')}</p>}
      </div>
      <p role="status" class="spoken">
        {findings.fresh > 0 && plural('findingsFresh', findings.fresh)}
      </p>
      {findings.rows?.length === 0 && <p class="muted">{t('findingsNone')}</p>}
      {findings.rows !== null && findings.rows.length > 0 && (
        <Log {...props} rows={findings.rows} />
      )}
      {findings.judgements.length > 0 && (
        <Judgements judgements={findings.judgements} onTakeBack={findings.takeBack} />
      )}
      <OwnersList owners={props.owners} />
      <CorrectionsList corrections={props.corrections} />
    </>
  );
}

function Log({
  rows,
  findings,
  file,
  onSaveFile,
  onTexts,
}: FindingsSectionProps & { rows: readonly FindingRow[] }) {
  const { t, plural } = useTranslator();
  const [filter, setFilter] = useState(NO_FILTER);
  const [offset, setOffset] = useState(0);
  const fitting = filterFindings(rows, filter);
  const cases = casesOf(fitting);
  const first = offset < cases.length ? offset : 0;
  const shown = cases.slice(first, first + ROWS_A_PAGE);
  const ids = fitting.map(({ id }) => id);
  return (
    <>
      <FindingsFilterBar
        filter={filter}
        onChange={(changed) => {
          setFilter(changed);
          setOffset(0);
        }}
      />
      <div class="row">
        {findings.fresh > 0 && (
          <button type="button" onClick={() => findings.seen(ids)}>
            {t('findingsAllSeen')}
          </button>
        )}
        <button type="button" onClick={() => onSaveFile(file(fitting, 'csv'), `${FILE}.csv`)}>
          {t('findingsCsv')}
        </button>
        <button type="button" onClick={() => onSaveFile(file(fitting, 'json'), `${FILE}.json`)}>
          {t('findingsJson')}
        </button>
      </div>
      {fitting.length === 0 ? (
        <p class="muted" role="status">
          {t('findingsNoneFit')}
        </p>
      ) : (
        <>
          <h2 class="spoken">{t('findingsList')}</h2>
          <ul class="reports" aria-label={t('findingsList')}>
            {shown.map((one) => (
              <FindingCase key={one.id} found={one} findings={findings} onTexts={onTexts} />
            ))}
          </ul>
          <Pager offset={first} shown={shown.length} total={cases.length} onTurn={setOffset} />
          <Disclosure label={t('findingsDelete')}>
            <p class="muted">{t('findingsDeleteHelp')}</p>
            <button type="button" class="danger" onClick={() => findings.remove(ids)}>
              {plural('findingsDeleteShown', ids.length)}
            </button>
          </Disclosure>
        </>
      )}
    </>
  );
}

interface JudgementsProps {
  judgements: readonly Judgement[];
  onTakeBack: (id: string) => void;
}

/** Everything that was judged, each with the way to take it back. */
function Judgements({ judgements, onTakeBack }: JudgementsProps) {
  const translator = useTranslator();
  const { t, number } = translator;
  return (
    <Disclosure label={t('judgementsTitle')} aside={number(judgements.length)}>
      <LongList
        class="deleted"
        items={judgements}
        render={(judgement) => {
          const { page, source, as, note, id } = judgement;
          const named = (side: Judgement['page']) =>
            outletName(
              { outlet: side.outlet, url: side.hosts[0] ? `https://${side.hosts[0]}` : null },
              translator,
            );
          const what = t('judgementOf', { page: named(page), source: named(source) });
          const key = JUDGED.find(([known]) => known === as)![1];
          return (
            <Named>
              {(name) => (
                <>
                  <span>
                    <span id={name}>
                      {t(key)}: {what}
                    </span>
                    {note !== '' && <span class="muted"> – {note}</span>}
                  </span>
                  <ItemButton of={name} class="quiet" onClick={() => onTakeBack(id)}>
                    {t('takeBack')}
                  </ItemButton>
                </>
              )}
            </Named>
          );
        }}
      />
    </Disclosure>
  );
}
