import { useEffect, useState } from 'preact/hooks';
import type { ParsedSettings, Settings, SettingsProblem } from '../../lib/settings/settings';
import type { SettingsChange, SettingsStore } from '../../lib/settings/store';

/** The settings as they were when the page opened, and the store that keeps them. */
export interface SettingsPort extends Pick<SettingsStore, 'change' | 'watch'> {
  first: ParsedSettings;
}

export interface SettingsControl {
  settings: Settings;
  /** What of the stored settings could not be read; none once something was saved. */
  problems: readonly SettingsProblem[];
  /** Whether the last change was kept. */
  saved: 'not-yet' | 'saved' | 'failed';
  /** Keeps a change at once. */
  change(part: SettingsChange): void;
}

/** The settings as they are now, also when another page changes them. */
export function useSettings(port: SettingsPort): SettingsControl {
  const [{ settings, problems }, setKnown] = useState(port.first);
  const [saved, setSaved] = useState<SettingsControl['saved']>('not-yet');
  useEffect(() => {
    const abort = new AbortController();
    port.watch(setKnown, abort.signal);
    return () => abort.abort();
  }, [port]);
  const change = async (part: SettingsChange) => {
    setKnown((before) => ({ settings: { ...before.settings, ...part }, problems: [] }));
    try {
      await port.change(part);
      setSaved('saved');
    } catch {
      // The area is full or gone; the browsers give it no code, and the reader is told.
      setSaved('failed');
    }
  };
  return { settings, problems, saved, change: (part) => void change(part) };
}
