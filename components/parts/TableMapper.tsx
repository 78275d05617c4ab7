import type { ColumnField } from '../../lib/formats/format';
import { useTranslator } from '../i18n/context';
import { isolate } from '../i18n/translator';
import { COLUMNS, withColumn, type TableGroup } from '../model/columns';

interface TableMapperProps {
  groups: readonly TableGroup[];
  onChange: (groups: TableGroup[]) => void;
  onImport: () => void;
  onCancel: () => void;
}

/** Asks which column of a table holds what, with its first rows before the eyes. */
export function TableMapper({ groups, onChange, onImport, onCancel }: TableMapperProps) {
  const { t } = useTranslator();
  const isReady = groups.every(({ columns }) => columns.text !== undefined);
  return (
    <section class="mapper" aria-labelledby="mapper-title">
      <h3 id="mapper-title">{t('tableTitle')}</h3>
      {groups.map((group, at) => (
        <Mapping
          key={at}
          group={group}
          onChange={(changed) => onChange(groups.map((one) => (one === group ? changed : one)))}
        />
      ))}
      <div class="row">
        <button type="button" class="primary" disabled={!isReady} onClick={onImport}>
          {t('tableImport')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('tableCancel')}
        </button>
      </div>
    </section>
  );
}

interface MappingProps {
  group: TableGroup;
  onChange: (group: TableGroup) => void;
}

function Mapping({ group, onChange }: MappingProps) {
  const { t, plural } = useTranslator();
  const { files, preview, columns } = group;
  const choose = (field: ColumnField, column: number) =>
    onChange({ ...group, columns: withColumn(columns, field, column) });
  return (
    <>
      <p>
        {t('tableHelp', { name: isolate(files[0]?.name ?? '') })}{' '}
        {files.length > 1 && plural('tableMore', files.length - 1)}
      </p>
      <div class="columns">
        {COLUMNS.map((field) => (
          <ColumnChoice
            key={field}
            field={field}
            header={preview.header}
            chosen={columns[field] ?? -1}
            onChoose={(column) => choose(field, column)}
          />
        ))}
      </div>
      <FirstRows group={group} />
    </>
  );
}

interface ColumnChoiceProps {
  field: ColumnField;
  header: readonly string[];
  chosen: number;
  onChoose: (column: number) => void;
}

function ColumnChoice({ field, header, chosen, onChoose }: ColumnChoiceProps) {
  const { t, lookUp } = useTranslator();
  return (
    <label class="field">
      <span>{lookUp(`column_${field}`)}</span>
      <select
        value={String(chosen)}
        required={field === 'text'}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        <option value="-1">{t('tableNone')}</option>
        {header.map((name, at) => (
          <option key={at} value={String(at)}>
            {name === '' ? String(at + 1) : name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The columns in the order of the file; what each is taken for stands above it. */
function FirstRows({ group: { preview, columns } }: { group: TableGroup }) {
  const { t, lookUp } = useTranslator();
  const takenFor = (at: number) => COLUMNS.filter((field) => columns[field] === at);
  return (
    <div class="first-rows" tabIndex={0} role="region" aria-label={t('tableRows')}>
      <table>
        <thead>
          <tr>
            {preview.header.map((name, at) => (
              <th key={at} scope="col" dir="auto">
                {name}
                {takenFor(at).map((field) => (
                  <span key={field} class="taken">
                    {lookUp(`column_${field}`)}
                  </span>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((cells, row) => (
            <tr key={row}>
              {preview.header.map((_, at) => (
                <td key={at} dir="auto">
                  {cells[at] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
