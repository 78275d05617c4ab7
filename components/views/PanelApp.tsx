import { useMemo } from 'preact/hooks';
import type { Observable } from '../hooks/use-snapshot';
import { useSnapshot } from '../hooks/use-snapshot';
import { CompareApp, type ComparePort } from './CompareApp';

interface PanelAppProps {
  /** The tab in front of the window that the panel is in; null where there is none. */
  front: Observable<number | null>;
  portOf: (tab: number) => ComparePort;
}

/** Both texts beside the page itself: of the tab in front, whichever that is. */
export function PanelApp({ front, portOf }: PanelAppProps) {
  const tab = useSnapshot(front, null);
  const port = useMemo(() => (tab === null ? null : portOf(tab)), [tab, portOf]);
  return port && <CompareApp key={tab} port={port} group={null} />;
}
