import type { Checker } from '../../lib/check/checker';
import type { Corpus } from '../../lib/corpus/corpus';
import { alarms, fetchFollowed, permissions } from '../../lib/platform/extension';
import type { Log } from '../../lib/platform/log';
import type { SettingsStore } from '../../lib/settings/store';
import type { Intake } from '../../lib/watch/intake';
import { createIntake } from '../../lib/watch/intake';
import { extractPage } from './ask-offscreen';

/** Name of the alarm that asks to look at what is followed. */
export const FOLLOWED = 'followed';

/** What comes into the corpus by itself, as this browser fetches, parses and wakes. */
export function whatComesIn(
  corpus: Corpus,
  { check }: Checker,
  settings: SettingsStore,
  about: { now: () => string; log: Log },
): Intake {
  return createIntake({
    ...about,
    corpus,
    check,
    settings: settings.current,
    get: fetchFollowed,
    mayAsk: permissions.hasSite,
    extract: extractPage,
    alarm: (minutes) => alarms.once(FOLLOWED, minutes),
  });
}
