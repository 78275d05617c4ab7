import type { DiagnosticsPort } from '../../components/hooks/use-diagnostics';
import { DATABASE_VERSION } from '../../lib/corpus/migrations';
import { copyText } from '../../lib/platform/clipboard';
import { createKeptLog } from '../../lib/platform/kept-log';
import { runtime } from '../../lib/platform/runtime';
import { sessionArea } from '../../lib/platform/storage';
import { CODING, SELECTION } from '../../lib/sketch/scheme';

/** What the diagnostics are made of, as this browser and this release are. */
export function diagnosticsPort(now: () => string): DiagnosticsPort {
  return {
    versions: {
      extension: runtime.version(),
      browser: navigator.userAgent,
      coding: CODING,
      selection: SELECTION.version,
      database: DATABASE_VERSION,
    },
    log: createKeptLog(sessionArea, now).read,
    copy: copyText,
  };
}
