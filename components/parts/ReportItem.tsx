import { useState } from 'preact/hooks';
import type { CorpusManager, ReportRow } from '../../lib/check/corpus-manager';
import { useTranslator } from '../i18n/context';
import { originKey } from '../model/origins';
import { titleName } from '../model/sources';
import { HEADLINE_CHARACTERS } from '../model/thresholds';
import { Headline } from './Headline';
import { ReportFacts } from './ReportFacts';
import { SourceLine } from './SourceLine';

interface ReportItemProps {
  row: ReportRow;
  details: CorpusManager['details'];
  onCheck: (row: ReportRow) => void;
  onDelete: (row: ReportRow) => void;
}

/** One report of the list; opens to all that is known of it. */
export function ReportItem({ row, details, onCheck, onDelete }: ReportItemProps) {
  const translator = useTranslator();
  const { t, plural } = translator;
  const [open, setOpen] = useState(false);
  const title = titleName(row.title, HEADLINE_CHARACTERS, translator);
  return (
    <li class="report">
      <div class="report-head">
        <p class="report-title">
          <Headline title={row.title} url={row.url} />
        </p>
        <SourceLine source={row} />
        <p class="muted">
          {[
            plural('words', row.words),
            t(row.hasText ? 'hasText' : 'noText'),
            t(originKey(row.origin)),
          ].join(' · ')}
        </p>
      </div>
      <div class="report-actions">
        <button
          type="button"
          class="quiet"
          aria-label={t('rowCheckOf', { title })}
          onClick={() => onCheck(row)}
        >
          {t('rowCheck')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-expanded={open}
          aria-label={t('rowDetailsOf', { title })}
          onClick={() => setOpen(!open)}
        >
          {t('rowDetails')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={t('rowDeleteOf', { title })}
          onClick={() => onDelete(row)}
        >
          {t('rowDelete')}
        </button>
      </div>
      {open && <ReportFacts id={row.id} details={details} />}
    </li>
  );
}
