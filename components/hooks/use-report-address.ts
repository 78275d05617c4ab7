import { useCallback, useEffect, useState } from 'preact/hooks';
import { addressOf, addressOfReport, reportAt } from '../model/desk-sections';

export interface ReportAddress {
  /** Id of the report that the page's address names; null for none. */
  id: string | null;
  open(id: string): void;
  close(): void;
}

/** The report that is opened at the desk: it has an address of its own. */
export function useReportAddress(): ReportAddress {
  const [id, setId] = useState(() => reportAt(location.hash));
  useEffect(() => {
    const follow = () => setId(reportAt(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return {
    id,
    open: useCallback((opened: string) => {
      location.hash = addressOfReport(opened);
    }, []),
    close: useCallback(() => {
      location.hash = addressOf('corpus');
    }, []),
  };
}
