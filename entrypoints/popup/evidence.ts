import type { EvidencePort } from '../../components/model/evidence';

const loaded = async () => (await import('../compare/evidence')).evidence;

/** As in the full view; seldom needed in the popup, so loaded when it is. */
export const evidence: EvidencePort = {
  save: async (request) => (await loaded()).save(request),
  summary: async (request) => (await loaded()).summary(request),
  letter: async (request, purpose) => (await loaded()).letter(request, purpose),
  copy: async (text) => (await loaded()).copy(text),
};
