import type { FileOutcome, Refusal } from '../../lib/check/corpus-manager';
import { useTranslator } from '../i18n/context';
import type { Translator } from '../i18n/translator';
import { isolate } from '../i18n/translator';
import { failureKey } from '../model/failures';
import { troublesFirst, type Totals } from '../model/totals';
import { Disclosure } from './Disclosure';
import { LongList } from './LongList';

/** What became of each of many files, those with troubles first. */
export function EachFile({ files }: { files: readonly FileOutcome[] }) {
  const { t } = useTranslator();
  const hasTrouble = files.some(({ ended, refused }) => ended === 'failed' || refused > 0);
  return (
    <Disclosure label={t('importEachFile')} open={hasTrouble}>
      <LongList
        class="each-file"
        items={troublesFirst(files)}
        render={(outcome) => (
          <>
            <strong dir="auto">{outcome.name}</strong>
            <OneFile outcome={outcome} />
          </>
        )}
      />
    </Disclosure>
  );
}

interface OneFileProps {
  outcome: FileOutcome;
  /** It is all there was: that it went wrong is said aloud. */
  alone?: boolean;
  /** Why it ended is said already. */
  told?: boolean;
}

/** What became of one file: counts, how it ended, and what was refused. */
export function OneFile({ outcome, alone = false, told = false }: OneFileProps) {
  const { t } = useTranslator();
  const { ended, code, line, added, replaced } = outcome;
  return (
    <>
      {ended === 'failed' && !told && (
        <p class="error" role={alone ? 'alert' : undefined}>
          {t(failureKey(code ?? 'unknown'))}
        </p>
      )}
      {ended === 'failed' && line > 0 && <Kept outcome={outcome} reports={added + replaced} />}
      <Counts outcome={outcome} isWhole={ended === 'whole'} />
      <Refusals outcome={outcome} />
    </>
  );
}

/** Where it ended, and that what was stored stays. */
function Kept({ outcome, reports }: { outcome: FileOutcome; reports: number }) {
  const { t, plural, number } = useTranslator();
  const at = { number: number(outcome.line) };
  const place = outcome.unit === 'line' ? t('placeLine', at) : t('placeRecord', at);
  return <p>{plural('importEndedAt', reports, { place })}</p>;
}

export function Counts({ outcome, isWhole }: { outcome: Totals; isWhole: boolean }) {
  const { plural } = useTranslator();
  const { added, replaced, present, lostDates } = outcome;
  const sentences = [
    // That nothing is new is worth a word only where nothing else is said.
    (added > 0 || (isWhole && replaced + present === 0)) && plural('importAdded', added),
    replaced > 0 && plural('importReplaced', replaced),
    present > 0 && plural('importPresent', present),
    lostDates > 0 && plural('importLostDates', lostDates),
  ].filter((sentence) => sentence !== false);
  if (sentences.length === 0) return null;
  return (
    <ul class="counts">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Refusals({ outcome: { refused, refusals } }: { outcome: FileOutcome }) {
  const translator = useTranslator();
  const { t, plural } = translator;
  if (refused === 0) return null;
  return (
    <Disclosure label={plural('importRefused', refused)}>
      <p class="muted">{t('importRefusedHelp')}</p>
      <LongList items={refusals} render={(refusal) => refusalSentence(refusal, translator)} />
    </Disclosure>
  );
}

function refusalSentence(refusal: Refusal, translator: Translator): string {
  const { t, number } = translator;
  const { file, unit, number: line } = refusal;
  const said = { line: number(line), why: refusalReason(refusal, translator) };
  const sentence = unit === 'line' ? t('importRefusedLine', said) : t('importRefusedRecord', said);
  return file === null ? sentence : `${isolate(file)} · ${sentence}`;
}

function refusalReason({ why, field }: Refusal, { t }: Translator): string {
  switch (why) {
    case 'not-json':
      return t('refusedNotJson');
    case 'malformed':
      return field === null ? t('refusedDamaged') : t('refusedField', { field: isolate(field) });
    case 'too-short':
      return t('refusedTooShort');
    case 'too-long':
      return t('refusedTooLong');
    case 'too-new':
      return t('refusedTooNew');
    case 'no-article':
      return t('refusedNoArticle');
    case 'encoding':
      return t('refusedEncoding');
    case 'unknown-format':
      return t('refusedFormat');
    case 'nested':
      return t('failedArchiveNested');
  }
}
