import { useEffect, useRef, useState } from 'preact/hooks';
import type { CorpusManager, ReportDetails, ReportRow } from '../../lib/check/corpus-manager';
import type { NotesManager, ReportNote } from '../../lib/manage/notes';
import type { Role, RolesManager } from '../../lib/manage/roles';
import type { StoriesManager } from '../../lib/manage/stories';
import type { Attempt } from '../hooks/use-attempts';
import { useTranslator } from '../i18n/context';
import { Headline } from './Headline';
import { ReportFacts } from './ReportFacts';
import { ReportNotes } from './ReportNotes';
import { ReportRole } from './ReportRole';
import { ReportStory } from './ReportStory';
import { SourceLine } from './SourceLine';

interface ReportPageProps {
  id: string;
  details: CorpusManager['details'];
  notes: NotesManager;
  roles: RolesManager;
  stories: StoriesManager;
  attempt: Attempt;
  onBack: () => void;
  onCheck: (row: ReportRow) => void;
  onCompare: (row: ReportRow, other: string) => void;
  onDelete: (id: string) => void;
  /** Something of it was changed. */
  onChanged: (id: string) => void;
}

/** One report at the desk: all that is known of it, and what the user wrote on it. */
export function ReportPage(props: ReportPageProps) {
  const { id, details, notes, roles, stories, attempt, ...actions } = props;
  const { t } = useTranslator();
  // Undefined until it was read, null where the corpus has it no longer.
  const [report, setReport] = useState<ReportDetails | null | undefined>();
  const [note, setNote] = useState<ReportNote | null>(null);
  const [role, setRole] = useState<Role | null>(null);
  const [changes, setChanges] = useState(0);
  // Of the note that is shown: its fields begin anew with each that was read.
  const [reads, setReads] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const known = await attempt(() => Promise.all([details(id), notes.of(id), roles.of(id)]));
      if (!wanted || !known) return;
      setReport(known[0]);
      setNote(known[1]);
      setRole(known[2]);
      setReads((before) => before + 1);
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [id, details, notes, roles, attempt, changes]);
  const isRead = report !== undefined;
  useEffect(() => {
    if (!isRead) return;
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [id, isRead]);
  const change = (work: () => Promise<void>) =>
    void attempt(work).then(() => {
      actions.onChanged(id);
      setChanges((before) => before + 1);
    });
  const back = (
    <button type="button" class="quiet back" onClick={actions.onBack}>
      {t('backToList')}
    </button>
  );
  if (report === undefined) return <p class="muted">{t('detailsLoading')}</p>;
  if (report === null) {
    return (
      <div class="report-page">
        {back}
        <h2 ref={heading} tabIndex={-1}>
          {t('reportGone')}
        </h2>
      </div>
    );
  }
  const { meta, text } = report;
  const row = { ...meta, hasText: text !== null };
  return (
    <article class="report-page">
      {back}
      <h2 ref={heading} tabIndex={-1}>
        <Headline title={meta.title} url={meta.url} language={meta.language} />
      </h2>
      <SourceLine source={meta} />
      <div class="row">
        <button type="button" onClick={() => actions.onCheck(row)}>
          {t('checkReport')}
        </button>
        <button type="button" onClick={() => actions.onDelete(id)}>
          {t('rowDelete')}
        </button>
      </div>
      <ReportStory
        id={id}
        stories={stories}
        attempt={attempt}
        onCompare={text === null ? null : (other) => actions.onCompare(row, other)}
      />
      <ReportRole role={role} onChange={(chosen) => change(() => roles.set(id, chosen))} />
      {note && (
        <ReportNotes
          key={reads}
          note={note}
          published={meta.published}
          onWrite={(words) => change(() => notes.write(id, words))}
          onTag={(tag, on) => change(() => notes.tag([id], tag, on))}
          onDate={(day) => change(() => notes.correctDate(id, day))}
        />
      )}
      <ReportFacts report={report} />
    </article>
  );
}
