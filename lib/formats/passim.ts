import type { RawRecord } from '../core/parse';
import { asRecord, asString, nullable } from '../core/parse';
import type { Salvaged } from '../corpus/corpus';
import { charsetOf, textOf } from './charset';
import type { Given, Input, Reading } from './format';
import { given, placeIn, readingOf, refused } from './given';
import { jsonValues } from './json-values';
import { field, parseJson } from './jsonl';
import { FIELD_LIMIT, RECORD_LIMIT, TEXT_LIMIT } from './limits';

/**
 * Reads the clusters that passim finds (`out.json`): an object a passage, with the document it
 * stands in (`id`), where (`begin`, `end`), its `series`, `date` and `text`. Each passage
 * becomes a report, named by its document and place: two of one document are two reports.
 * Clusters with a list of `members` are read as their members.
 */
export async function* readPassim(input: Input): AsyncGenerator<Reading> {
  const chunks = textOf(input.bytes, charsetOf(input.beginning, true));
  for await (const { number, text } of jsonValues(chunks, RECORD_LIMIT)) {
    const at = placeIn(input, 'line', number);
    if (text === null) {
      yield refused(at, 'too-long');
      continue;
    }
    for (const passage of passagesOf(text)) yield readingOf(at, () => givenOf(passage()));
  }
}

/** One reader a passage, so that one that is damaged costs itself alone. */
function passagesOf(text: string): (() => RawRecord)[] {
  try {
    const row = asRecord(parseJson(text), 'the line');
    const { members } = row;
    if (!Array.isArray(members)) return [() => row];
    return members.map((member) => () => asRecord(member, 'members'));
  } catch (error) {
    return [
      () => {
        throw error;
      },
    ];
  }
}

function givenOf(row: RawRecord): Given {
  const text = asString(row['text'], 'text', TEXT_LIMIT);
  const number = (name: string) => (typeof row[name] === 'number' ? row[name] : '');
  const place = [row['begin'], row['end']].some((one) => typeof one === 'number')
    ? `:${number('begin')}-${number('end')}`
    : '';
  const document = nullable(row['id'] ?? row['name'], nameOf) ?? nullable(row['uid'], nameOf);
  return given(
    { kind: 'text', text },
    {
      id: document === null ? null : `${document}${place}`,
      title: field(row, 'title'),
      outlet: nullable(row['series'], nameOf),
      url: field(row, 'url'),
      language: field(row, 'lang'),
    },
    row['date'],
  );
}

/** A name, which passim may give as a number. */
function nameOf(value: unknown): string {
  return asString(typeof value === 'number' ? String(value) : value, 'id', FIELD_LIMIT);
}

/**
 * A report as a document for passim: it needs its text. What passim does not name (the
 * headline, the address) it hands on as it is.
 */
export function passimLine({ meta, text }: Salvaged): string | null {
  if (meta === null || text === null) return null;
  const { id, outlet, hosts, published, title, url, language } = meta;
  const series = outlet ?? hosts[0] ?? id;
  return JSON.stringify({ id, series, date: published?.at, title, url, lang: language, text });
}
