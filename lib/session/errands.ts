import { asBoolean, asInteger, asRecord, asString } from '../core/parse';
import { CAPTURE_LIMIT, LINE_LIMIT } from '../check/limits';
import type { StorageArea } from '../platform/storage';

/** What a click elsewhere asks the desk to do as it opens. */
export type Errand =
  /** Save the articles of the tabs of a window. */
  | { do: 'save-tabs'; window: number }
  /** Fetch the page of an address, and save its article. */
  | { do: 'save'; url: string; incognito: boolean }
  /** The same, to check it. */
  | { do: 'check'; url: string }
  /** Check a text that was selected. */
  | { do: 'check-text'; text: string };

/** Errands on their way to the desk, in storage.session. */
export interface Errands {
  /** Leaves an errand; answers the key under which the desk finds it. */
  leave(errand: Errand): Promise<string>;
  /**
   * Takes an errand, so that nobody takes it again: a desk that is reloaded, or that the browser
   * brings back after a restart, asks for nothing.
   */
  take(key: string): Promise<Errand | null>;
}

const PREFIX = 'errand:';

export function createErrands(area: StorageArea, newId: () => string): Errands {
  return {
    async leave(errand) {
      const key = newId();
      await area.set(`${PREFIX}${key}`, errand);
      return key;
    },
    async take(key) {
      const name = `${PREFIX}${key}`;
      const left = await area.get(name);
      await area.remove([name]);
      return left === undefined ? null : readErrand(left);
    },
  };
}

/** The address of the desk that carries an errand out. */
export function deskFor(key: string): string {
  return `options.html?errand=${encodeURIComponent(key)}`;
}

/** Key of the errand that an address of the desk names. */
export function errandIn(search: string): string | null {
  return new URLSearchParams(search).get('errand');
}

function readErrand(value: unknown): Errand {
  const raw = asRecord(value, 'errand');
  switch (raw['do']) {
    case 'save-tabs':
      return { do: 'save-tabs', window: asInteger(raw['window'], 'window') };
    case 'save': {
      const incognito = asBoolean(raw['incognito'], 'incognito');
      return { do: 'save', url: asString(raw['url'], 'url', LINE_LIMIT), incognito };
    }
    case 'check':
      return { do: 'check', url: asString(raw['url'], 'url', LINE_LIMIT) };
    default:
      return { do: 'check-text', text: asString(raw['text'], 'text', CAPTURE_LIMIT) };
  }
}
