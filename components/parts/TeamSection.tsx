import { useState } from 'preact/hooks';
import type { TeamChoice } from '../../lib/settings/team-choice';
import type { TeamControl, TeamTest } from '../hooks/use-team';
import { useTranslator } from '../i18n/context';
import { failureKey } from '../model/failures';
import { Field } from './Field';

const NOTHING: TeamChoice = { address: '', user: '', key: '' };

/** The corpus of a team: what asking it gives away, where it is, whether it answers. */
export function TeamSection({ team }: { team: TeamControl }) {
  const { t } = useTranslator();
  const { chosen, test } = team;
  const [typed, setTyped] = useState(NOTHING);
  const choice = chosen ?? typed;
  const change = (part: Partial<TeamChoice>) => setTyped({ ...typed, ...part });
  const isTesting = test.status === 'asking';
  return (
    <section aria-labelledby="team-title">
      <h2 id="team-title">{t('teamTitle')}</h2>
      <p>{t('teamPlain')}</p>
      <p>{t('teamGivesAway')}</p>
      <p class="muted">
        {t(team.isKept === 'on-disk' ? 'teamKeptOnDisk' : 'teamKeptWhileRunning')}
      </p>
      {chosen === null ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            team.switchOn(typed);
          }}
        >
          <Field
            label={t('teamAddress')}
            help={t('teamAddressHelp')}
            type="url"
            required
            value={typed.address}
            onChange={(address) => change({ address })}
          />
          <Field label={t('teamUser')} value={typed.user} onChange={(user) => change({ user })} />
          <Field
            label={t('teamKey')}
            type="password"
            value={typed.key}
            onChange={(key) => change({ key })}
          />
          <div class="row">
            <button type="button" disabled={isTesting} onClick={() => team.ask(choice)}>
              {t('teamTest')}
            </button>
            <button type="submit" disabled={isTesting}>
              {t('teamSwitchOn')}
            </button>
          </div>
        </form>
      ) : (
        <>
          <p>{t('teamOn', { address: chosen.address })}</p>
          <div class="row">
            <button type="button" disabled={isTesting} onClick={() => team.ask(choice)}>
              {t('teamTest')}
            </button>
            <button type="button" onClick={() => team.switchOff()}>
              {t('teamSwitchOff')}
            </button>
          </div>
        </>
      )}
      <TestSaid test={test} />
    </section>
  );
}

/** What came of the last test, said when it comes. */
function TestSaid({ test }: { test: TeamTest }) {
  const { t, plural } = useTranslator();
  const said = (): string | null => {
    switch (test.status) {
      case 'none':
        return null;
      case 'asking':
        return t('teamTesting');
      case 'answers':
        return plural('teamAnswers', test.reports);
      case 'no-access':
        return t('teamNoAccess');
      case 'bad-address':
        return t('teamAddressBad');
      case 'failed':
        return t(failureKey(test.code));
    }
  };
  return (
    <p role="status" class="said">
      {said()}
    </p>
  );
}
