import { useEffect, useState } from 'preact/hooks';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import type { Choice, Thing, ThingKind, TwoThingsPort } from '../model/things';
import { THING_KINDS } from '../model/things';
import { spokenIn } from '../model/languages';
import { Field } from './Field';

const KIND_KEYS: Record<ThingKind, PlainKey> = {
  tab: 'thingTab',
  report: 'thingReport',
  text: 'thingText',
  file: 'thingFile',
  address: 'thingAddress',
};

interface ThingPickerProps {
  legend: string;
  first: ThingKind;
  port: Pick<TwoThingsPort, 'tabs' | 'reports'>;
  /** What is wrong with the thing; null for nothing. */
  trouble: string | null;
  onChange: (thing: Thing | null) => void;
}

/** Chooses one thing: an open tab, a report, a text, a file or an address. */
export function ThingPicker({ legend, first, port, trouble, onChange }: ThingPickerProps) {
  const { t } = useTranslator();
  const [kind, setKind] = useState<ThingKind>(first);
  const choose = (chosen: ThingKind) => {
    setKind(chosen);
    onChange(null);
  };
  return (
    <fieldset
      class="thing"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        setKind('file');
        onChange({ kind: 'file', file });
      }}
    >
      <legend>{legend}</legend>
      <label class="field">
        <span>{t('thingKind')}</span>
        <select value={kind} onChange={(event) => choose(event.currentTarget.value as ThingKind)}>
          {THING_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(KIND_KEYS[one])}
            </option>
          ))}
        </select>
      </label>
      <Body kind={kind} port={port} onChange={onChange} />
      {trouble !== null && (
        <p class="error" role="alert">
          {trouble}
        </p>
      )}
    </fieldset>
  );
}

interface BodyProps extends Pick<ThingPickerProps, 'port' | 'onChange'> {
  kind: ThingKind;
}

function Body({ kind, port, onChange }: BodyProps) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState('');
  const [url, setUrl] = useState('');
  switch (kind) {
    case 'tab':
      return (
        <Chooser
          label={t('thingTab')}
          load={() => port.tabs()}
          onChoose={(id) => onChange({ kind: 'tab', id })}
        />
      );
    case 'report':
      return <ReportChooser port={port} onChange={onChange} />;
    case 'text':
      return (
        <Field
          type="long"
          label={t('thingText')}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            onChange(text.trim() === '' ? null : { kind: 'text', text });
          }}
        />
      );
    case 'file':
      return (
        <label class="field">
          <span>{t('thingFileHelp')}</span>
          <input
            type="file"
            accept=".txt,.md,.html,.htm,text/*"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              onChange(file ? { kind: 'file', file } : null);
            }}
          />
        </label>
      );
    case 'address':
      return (
        <Field
          type="url"
          label={t('thingAddress')}
          help={t('thingAddressHelp')}
          value={url}
          onChange={(address) => {
            setUrl(address);
            onChange(address.trim() === '' ? null : { kind: 'address', url: address.trim() });
          }}
        />
      );
  }
}

function ReportChooser({ port, onChange }: Pick<BodyProps, 'port' | 'onChange'>) {
  const { t } = useTranslator();
  const [search, setSearch] = useState('');
  return (
    <>
      <Field label={t('searchLabel')} value={search} onChange={setSearch} />
      <Chooser
        key={search}
        label={t('thingReport')}
        load={() => port.reports(search)}
        onChoose={(id) => onChange({ kind: 'report', id })}
      />
    </>
  );
}

interface ChooserProps<Id> {
  label: string;
  load: () => Promise<Choice<Id>[]>;
  onChoose: (id: Id) => void;
}

/** A list of what there is; nothing is chosen for the reader. */
function Chooser<Id extends string | number>({ label, load, onChoose }: ChooserProps<Id>) {
  const { t } = useTranslator();
  const [choices, setChoices] = useState<Choice<Id>[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void load().then((found) => wanted && setChoices(found));
    return () => {
      wanted = false;
    };
  }, []);
  if (choices?.length === 0) return <p class="muted">{t('thingNone')}</p>;
  return (
    <label class="field">
      <span>{label}</span>
      <select
        disabled={choices === null}
        onChange={(event) => {
          const choice = choices?.[event.currentTarget.selectedIndex - 1];
          if (choice) onChoose(choice.id);
        }}
      >
        <option value="">{t('thingChoose')}</option>
        {choices?.map(({ id, name, language }) => (
          <option key={id} value={id} lang={spokenIn(language)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
