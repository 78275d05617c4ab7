import { readdirSync, readFileSync } from 'node:fs';
import { hashString } from '../../../lib/text/hash';

/** A text that was written for the traps, with the day on which it appeared. */
export interface DatedText {
  title: string;
  text: string;
  date: string;
}

/** Two reports that owe each other nothing, and copies of the first, which do. */
export interface Retold {
  id: string;
  language: string;
  /** form: the same form about another matter or day; event: two accounts of one event. */
  sort: 'form' | 'event';
  first: DatedText;
  second: DatedText;
  /** A retelling of the first, or the first with an editor's own lead and without its end. */
  copy: DatedText;
  /** The first with other figures, told as if it had always said so. */
  falsified: DatedText | null;
  /**
   * open: looked at in changing the rules; kept: the half by hash, looked at when a change is
   * done; after: written when it was done (`xx-after.txt`); fresh: written later still, in two
   * halves again (`xx-fresh.txt`); notice: two accounts of one official notice, each by
   * itself, that print nearly all of its figures (`xx-notice.txt`); notice open, notice kept:
   * such of other notices, in halves (`xx-notice-fresh.txt`).
   */
  half:
    | 'open'
    | 'kept'
    | 'after'
    | 'fresh open'
    | 'fresh kept'
    | 'notice'
    | 'notice open'
    | 'notice kept';
}

const FOLDER = new URL('retold/', import.meta.url);

/** Files `xx….txt` of the language xx: entries that begin with `## kind | sort | day | day`. */
export function readRetold(): Retold[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    return text
      .split(/^## /mu)
      .slice(1)
      .map((entry) => readEntry(entry, file));
  });
}

function readEntry(entry: string, file: string): Retold {
  const language = file.slice(0, 2);
  const [head, ...lines] = entry.trimEnd().split('\n');
  const [kind, sort, day, otherDay] = head!.split(' | ');
  const parts = lines.join('\n').split(/^--/mu);
  const first = readText(parts[0]!, day!);
  const made = parts.slice(2);
  const named = (name: string): string | undefined =>
    made.find((part) => part.startsWith(name))?.slice(name.length + 1);
  const retelling = named('copy');
  const changes = named('falsified');
  const id = `${kind} (${language})`;
  return {
    id,
    language,
    sort: sort === 'event' ? 'event' : 'form',
    first,
    second: readText(parts[1]!.trimStart(), otherDay!),
    copy:
      retelling === undefined
        ? withLead(first, named('lead')!.trim())
        : readText(retelling.replace(/^.*\n/u, ''), day!),
    falsified: changes === undefined ? null : falsify(first, changes.trim()),
    half: halfIn(file, id),
  };
}

function halfIn(file: string, id: string): Retold['half'] {
  if (file.includes('after')) return 'after';
  const half = (hashString(`retold ${id}`) & 1) === 1 ? 'kept' : 'open';
  if (file.includes('notice')) return file.includes('fresh') ? `notice ${half}` : 'notice';
  return file.includes('fresh') ? `fresh ${half}` : half;
}

function readText(part: string, date: string): DatedText {
  const [title, ...paragraphs] = part.trim().split('\n');
  return { title: title!, text: paragraphs.join('\n\n'), date };
}

function withLead({ title, text, date }: DatedText, lead: string): DatedText {
  const cut = text.trimEnd().search(/[^.!?]+[.!?]\S*$/u);
  return { title, text: `${lead}\n\n${text.slice(0, cut).trimEnd()}`, date };
}

function falsify(original: DatedText, changes: string): DatedText {
  const text = changes.split('; ').reduce((changed, change) => {
    const [from, to] = change.split(' → ');
    const replaced = changed.replace(new RegExp(from!, 'iu'), to!);
    if (replaced === changed) throw new Error(`“${original.title}” has no “${from}”`);
    return replaced;
  }, original.text);
  return { ...original, text };
}
