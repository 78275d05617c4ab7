import { useId, useState } from 'preact/hooks';
import type { GroupProblem, OwnerGroup } from '../../lib/manage/owners';
import type { Owners } from '../hooks/use-owners';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { isolate } from '../i18n/translator';
import { Disclosure } from './Disclosure';
import { Field } from './Field';
import { ItemButton } from './ItemButton';

const PROBLEMS: Record<GroupProblem, PlainKey> = {
  'too-few-hosts': 'ownersTooFew',
  'no-host': 'ownersNoHost',
};

/** The houses that own several outlets: seen, added, edited and taken back. */
export function OwnersList({ owners }: { owners: Owners }) {
  const { t, number } = useTranslator();
  // Id of the group that is edited; `new` for one that is begun.
  const [edited, setEdited] = useState<string | null>(null);
  const groups = owners.groups ?? [];
  const close = () => setEdited(null);
  return (
    <Disclosure label={t('ownersTitle')} aside={number(groups.length)}>
      <p class="muted">{t('ownersLede')}</p>
      {groups.length === 0 && <p class="muted">{t('ownersNone')}</p>}
      <ul class="deleted" aria-label={t('ownersTitle')}>
        {groups.map((group) => (
          <li key={group.id}>
            {edited === group.id ? (
              <GroupForm group={group} owners={owners} onClose={close} />
            ) : (
              <Group group={group} owners={owners} onEdit={() => setEdited(group.id)} />
            )}
          </li>
        ))}
      </ul>
      {edited === 'new' ? (
        <GroupForm group={null} owners={owners} onClose={close} />
      ) : (
        <button type="button" onClick={() => setEdited('new')}>
          {t('ownersAdd')}
        </button>
      )}
    </Disclosure>
  );
}

interface GroupProps {
  group: OwnerGroup;
  owners: Owners;
  onEdit: () => void;
}

function Group({ group: { id, name, hosts }, owners, onEdit }: GroupProps) {
  const { t, list } = useTranslator();
  const called = useId();
  return (
    <>
      <span>
        {name !== '' && (
          <>
            <strong dir="auto" id={called}>
              {name}
            </strong>{' '}
          </>
        )}
        {name === '' ? (
          <span id={called}>{list(hosts.map(isolate))}</span>
        ) : (
          <span class="muted">{list(hosts.map(isolate))}</span>
        )}
      </span>
      <span class="row">
        <ItemButton of={called} class="quiet" onClick={onEdit}>
          {t('ownersEdit')}
        </ItemButton>
        <ItemButton of={called} class="quiet" onClick={() => owners.remove(id)}>
          {t('takeBack')}
        </ItemButton>
      </span>
    </>
  );
}

interface GroupFormProps {
  group: OwnerGroup | null;
  owners: Owners;
  onClose: () => void;
}

function GroupForm({ group, owners, onClose }: GroupFormProps) {
  const { t } = useTranslator();
  const [name, setName] = useState(group?.name ?? '');
  const [hosts, setHosts] = useState(group?.hosts.join('\n') ?? '');
  const [problem, setProblem] = useState<GroupProblem | null>(null);
  const keep = async () => {
    const typed = hosts.split(/[\s,;]+/u).filter(Boolean);
    const wrong = await owners.keep(group?.id ?? null, name, typed);
    if (wrong === null) onClose();
    else setProblem(wrong);
  };
  return (
    <form
      class="group-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field label={t('ownersName')} value={name} optional limit={200} onChange={setName} />
      <Field
        label={t('ownersHosts')}
        help={t('ownersHostsHelp')}
        type="long"
        required
        value={hosts}
        error={problem === null ? undefined : t(PROBLEMS[problem])}
        onChange={(value) => {
          setHosts(value);
          setProblem(null);
        }}
      />
      <div class="row">
        <button type="submit" class="primary">
          {t('ownersSave')}
        </button>
        <button type="button" onClick={onClose}>
          {t('ownersCancel')}
        </button>
      </div>
    </form>
  );
}
