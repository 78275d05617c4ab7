import type { KeepPort } from '../../components/hooks/use-keep';

/** What the popup writes into the log of findings; loaded when it is asked for. */
export function keptFindings(tabId: number): KeepPort {
  const loaded = async () => (await import('./keep')).withFindings;
  return {
    keep: async (finding) => (await loaded())(tabId, (findings) => findings.keep(finding)),
    judge: async (finding, as, note) =>
      (await loaded())(tabId, (findings) => findings.judgeFinding(finding, as, note)),
  };
}
