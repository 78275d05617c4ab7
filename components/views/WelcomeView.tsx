import type { Finding } from '../../lib/check/finding';
import type { ReadingSettings } from '../../lib/settings/settings';
import type { Example } from '../example/example';
import { useTranslator } from '../i18n/context';
import type { Access } from '../parts/AccessNotice';
import { Icon } from '../parts/Icon';
import { ReadingChoice } from '../parts/ReadingChoice';
import { WelcomeFill, type FillPort } from '../parts/WelcomeFill';
import { WhenToCheck } from '../parts/WhenToCheck';
import { WorkedExample } from '../parts/WorkedExample';

export interface WelcomeViewProps {
  automatic: boolean;
  access: Access;
  onChoose: (automatic: boolean) => void;
  reading: ReadingSettings;
  onChooseReading: (reading: ReadingSettings) => void;
  fill: FillPort;
  onOpenOptions: () => void;
  example: Example;
  /** What the engine says of the example; null until it has answered. */
  finding: Finding | null;
  onCompare: () => void;
  onTry: () => void;
}

/** The page after installation: what it does, what it may do, and how to try it. */
export function WelcomeView(props: WelcomeViewProps) {
  const { automatic, access, onChoose, onOpenOptions } = props;
  const { t } = useTranslator();
  return (
    <main class="welcome">
      <p class="wordmark">{t('extName')}</p>
      <h1>{t('welcomeTitle')}</h1>
      <p class="lede">{t('welcomeLede')}</p>
      <ul class="does">
        <li>
          <Icon name="credit" />
          <span>{t('welcomeDoesOrigin')}</span>
        </li>
        <li>
          <Icon name="swap" />
          <span>{t('welcomeDoesChanges')}</span>
        </li>
        <li>
          <Icon name="stories" />
          <span>{t('welcomeDoesHonest')}</span>
        </li>
      </ul>
      <WorkedExample
        example={props.example}
        finding={props.finding}
        onCompare={props.onCompare}
        onTry={props.onTry}
      />
      <section aria-labelledby="permission-title">
        <h2 id="permission-title">{t('permissionTitle')}</h2>
        <p>{t('permissionText')}</p>
        <WhenToCheck automatic={automatic} access={access} onChange={onChoose} />
      </section>
      <section aria-labelledby="fill-title">
        <h2 id="fill-title">{t('welcomeFillTitle')}</h2>
        <p>{t('welcomeFillText')}</p>
        <ReadingChoice reading={props.reading} onChange={props.onChooseReading} />
        <WelcomeFill port={props.fill} />
      </section>
      <section aria-labelledby="try-title">
        <h2 id="try-title">{t('tryTitle')}</h2>
        <p>{t('tryText')}</p>
        <p>
          <button type="button" onClick={onOpenOptions}>
            {t('welcomeCorpus')}
          </button>
        </p>
      </section>
    </main>
  );
}
