import type { KeepPort } from '../../components/hooks/use-keep';

/** What the popup writes beside the corpus; loaded when it is asked for. */
export function keptFindings(tabId: number): KeepPort {
  const loaded = () => import('./keep');
  return {
    keep: async (finding) =>
      (await loaded()).withFindings(tabId, (findings) => findings.keep(finding)),
    judge: async (finding, as, note) =>
      (await loaded()).withFindings(tabId, (findings) => findings.judgeFinding(finding, as, note)),
    correction: async () => (await loaded()).correctionOf(tabId),
    correct: async (outlet, day) => (await loaded()).correct(tabId, outlet, day),
  };
}
