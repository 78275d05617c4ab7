import { useEffect, useState } from 'preact/hooks';
import type { Forgetting, ReadingManager } from '../../lib/manage/reading';
import type { SitePattern } from '../../lib/settings/site-pattern';
import type { Attempt } from '../hooks/use-attempts';
import { useTranslator } from '../i18n/context';
import type { PatternParser } from '../model/patterns';
import { Field } from './Field';

/** The memory of what was read, and the clock that tells what the last hour was (ms). */
export interface ReadingPort extends ReadingManager {
  onChanged: (callback: () => void, signal: AbortSignal) => void;
  now: () => number;
}

interface ForgetReadingProps {
  port: ReadingPort;
  attempt: Attempt;
  parsePattern: PatternParser<SitePattern>;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How much is remembered, and what of it to forget. Final at once, and said so. */
export function ForgetReading({ port, attempt, parsePattern }: ForgetReadingProps) {
  const { t, plural } = useTranslator();
  const count = useCount(port, attempt);
  const [site, setSite] = useState('');
  const [isBad, setBad] = useState(false);
  const [forgotten, setForgotten] = useState<number | null>(null);
  const forget = async (forgetting: Forgetting) =>
    setForgotten((await attempt(() => port.forget(forgetting))) ?? null);
  const forgetSite = () => {
    const pattern = parsePattern(site);
    setBad(pattern === null);
    if (pattern === null) return;
    setSite('');
    void forget({ what: 'site', site: pattern });
  };
  if (count === null || (count === 0 && forgotten === null)) return null;
  return (
    <div class="forget">
      <h3>{t('forgetTitle')}</h3>
      <p class="muted">
        {plural('readingCount', count)} {t('forgetHelp')}
      </p>
      <div class="row">
        <button
          type="button"
          onClick={() => void forget({ what: 'since', at: iso(port.now() - HOUR) })}
        >
          {t('forgetHour')}
        </button>
        <button type="button" onClick={() => void forget(today(port.now()))}>
          {t('forgetToday')}
        </button>
        <button type="button" class="danger" onClick={() => void forget({ what: 'all' })}>
          {t('forgetAll')}
        </button>
      </div>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          forgetSite();
        }}
      >
        <Field
          label={t('forgetSiteLabel')}
          value={site}
          error={isBad ? t('forgetSiteBad') : undefined}
          onChange={(value) => {
            setSite(value);
            setBad(false);
          }}
        />
        <button type="submit">{t('forgetSite')}</button>
      </form>
      <p role="status" class="said">
        {forgotten !== null && plural('forgotten', forgotten)}
      </p>
    </div>
  );
}

/** How many reports are remembered, now and after each change of the corpus. */
function useCount(port: ReadingPort, attempt: Attempt): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const read = async () => {
      const answer = await attempt(() => port.count());
      if (answer !== undefined && !abort.signal.aborted) setCount(answer);
    };
    port.onChanged(() => void read(), abort.signal);
    void read();
    return () => abort.abort();
  }, [port, attempt]);
  return count;
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

/** The day of the reader's calendar that a moment lies in. */
function today(ms: number): Forgetting {
  const start = new Date(ms).setHours(0, 0, 0, 0);
  return { what: 'between', from: iso(start), to: iso(start + DAY) };
}
