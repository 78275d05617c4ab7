import { BY_USER } from '../check/corrections';
import type { DateClaim } from '../core/article';
import type { Corpus } from '../corpus/corpus';

/** What the user wrote on a report; it hangs on the report's id. */
export interface ReportNote {
  id: string;
  tags: string[];
  note: string;
  /** The date that the report had before the user corrected it; absent where he did not. */
  was?: { published: DateClaim | null };
}

/** Characters of a tag and of a note. */
export const TAG_CHARACTERS = 60;
export const NOTE_CHARACTERS = 5_000;

export interface NotesManager {
  all(): Promise<ReportNote[]>;
  of(id: string): Promise<ReportNote>;
  write(id: string, note: string): Promise<void>;
  /** Puts a tag on reports, or takes it off them. */
  tag(ids: readonly string[], tag: string, on: boolean): Promise<void>;
  /** Sets the day a report was published (ISO date); null gives back the date it came with. */
  correctDate(id: string, day: string | null): Promise<void>;
}

export function createNotesManager(corpus: Pick<Corpus, 'kept' | 'amend'>): NotesManager {
  const notes = corpus.kept('notes', readNote);
  const change = (id: string, edit: (known: ReportNote) => ReportNote) =>
    notes.change(id, (known) => worthKeeping(edit(known ?? { id, tags: [], note: '' })));
  return {
    all: () => notes.all(),
    of: async (id) => (await notes.get(id)) ?? { id, tags: [], note: '' },

    async write(id, note) {
      await change(id, (known) => ({ ...known, note: note.trim().slice(0, NOTE_CHARACTERS) }));
    },

    async tag(ids, typed, on) {
      const tag = typed.trim().replace(/\s+/gu, ' ').slice(0, TAG_CHARACTERS);
      if (tag === '') return;
      const known = new Map((await notes.all()).map((note) => [note.id, note] as const));
      const changed = ids.map((id) => {
        const { tags, ...rest } = known.get(id) ?? { id, tags: [], note: '' };
        const others = tags.filter((other) => other !== tag);
        return { ...rest, tags: on ? [...others, tag].sort() : others };
      });
      await notes.put(changed.filter(worthKeeping));
      await notes.remove(changed.filter((note) => !worthKeeping(note)).map(({ id }) => id));
    },

    async correctDate(id, day) {
      const known = await notes.get(id);
      let came: DateClaim | null = null;
      const isThere = await corpus.amend(id, (meta) => {
        came = known?.was ? known.was.published : meta.published;
        const published = day === null ? came : dayClaim(day);
        return { ...meta, published };
      });
      if (!isThere) return;
      await change(id, ({ tags, note }) => ({
        id,
        tags,
        note,
        ...(day !== null && { was: { published: came } }),
      }));
    },
  };
}

function dayClaim(day: string): DateClaim {
  return { at: day, precision: 'day', from: BY_USER };
}

function worthKeeping(note: ReportNote): ReportNote | null {
  return note.tags.length > 0 || note.note !== '' || note.was ? note : null;
}

/** A note as it was stored; null for what is none. */
export function readNote(value: unknown): ReportNote | null {
  const { id, tags, note } = value as Partial<Record<keyof ReportNote, unknown>>;
  const isOne =
    typeof id === 'string' &&
    typeof note === 'string' &&
    Array.isArray(tags) &&
    tags.every((tag) => typeof tag === 'string');
  return isOne ? (value as ReportNote) : null;
}
