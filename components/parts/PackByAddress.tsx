import { useState } from 'preact/hooks';
import type { Source } from '../../lib/check/corpus-manager';
import type { PackFetcher, PackProblem } from '../../lib/manage/pack-address';
import { useTranslator } from '../i18n/context';
import { isolate } from '../i18n/translator';
import { problemKey } from '../model/following';
import { Disclosure } from './Disclosure';
import { Field } from './Field';

interface PackByAddressProps {
  packs: PackFetcher;
  disabled: boolean;
  onFile: (file: Source) => void;
}

/** A pack that a publisher offers: the address is shown, and asked once it was pressed. */
export function PackByAddress({ packs, disabled, onFile }: PackByAddressProps) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<PackProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const address = packs.addressOf(typed);
  const fetchPack = async () => {
    setBusy(true);
    setProblem(null);
    const answer = await packs.fetch(typed);
    setBusy(false);
    if ('problem' in answer) return setProblem(answer.problem);
    setTyped('');
    onFile(answer.file);
  };
  return (
    <Disclosure label={t('packTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void fetchPack();
        }}
      >
        <Field
          label={t('packAddress')}
          help={t('packHelp')}
          value={typed}
          error={problem === null ? undefined : t(problemKey(problem))}
          onChange={(value) => {
            setTyped(value);
            setProblem(null);
          }}
        />
        {address !== null && <p class="muted">{t('packAsks', { address: isolate(address) })}</p>}
        <button type="submit" disabled={disabled || isBusy || typed.trim() === ''}>
          {t('packFetch')}
        </button>
        <p role="status" class="said">
          {isBusy && t('packFetching')}
        </p>
      </form>
    </Disclosure>
  );
}
