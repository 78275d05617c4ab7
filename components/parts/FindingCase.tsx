import { useState } from 'preact/hooks';
import type { FindingRow } from '../../lib/manage/findings';
import type { Findings } from '../hooks/use-findings';
import { useTranslator } from '../i18n/context';
import type { Case } from '../model/cases';
import { titleName } from '../model/sources';
import { HEADLINE_CHARACTERS } from '../model/thresholds';
import { Disclosure } from './Disclosure';
import { Field } from './Field';
import { FindingItem } from './FindingItem';
import { Told } from './Told';

interface FindingCaseProps {
  found: Case;
  findings: Findings;
  onTexts: (row: FindingRow) => void;
}

/** All that was taken from one original: its copies, and what the user wrote on the case. */
export function FindingCase({ found: { id, rows }, findings, onTexts }: FindingCaseProps) {
  const translator = useTranslator();
  const { plural } = translator;
  const items = rows.map((row) => (
    <FindingItem
      key={row.id}
      row={row}
      onSeen={() => findings.seen([row.id])}
      onJudge={(as, note) => findings.judge(row, as, note)}
      onDelete={() => findings.remove([row.id])}
      onTexts={() => onTexts(row)}
    />
  ));
  const note = findings.notes.get(id) ?? '';
  if (rows.length === 1 && note === '') return <>{items}</>;
  const title = titleName(rows[0]!.source.title, HEADLINE_CHARACTERS, translator);
  return (
    <li class="finding-case">
      <h3>
        <Told
          sentence={plural('caseTitle', rows.length, { title })}
          language={rows[0]!.source.language}
        />
      </h3>
      <CaseNote key={note} note={note} onWrite={(written) => findings.writeOnCase(id, written)} />
      <ul>{items}</ul>
    </li>
  );
}

function CaseNote({ note, onWrite }: { note: string; onWrite: (note: string) => void }) {
  const { t } = useTranslator();
  const [words, setWords] = useState(note);
  return (
    <Disclosure label={t('caseNote')} aside={note === '' ? '' : '…'}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onWrite(words);
        }}
      >
        <Field label={t('judgeNote')} type="long" value={words} limit={5_000} onChange={setWords} />
        <button type="submit" disabled={words.trim() === note}>
          {t('noteKeep')}
        </button>
      </form>
    </Disclosure>
  );
}
