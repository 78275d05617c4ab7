import type { EvidencePort, EvidenceRequest } from '../../components/model/evidence';
import { evidenceOf } from '../../lib/check/evidence';
import { evidenceHtml } from '../../lib/evidence/html';
import { evidenceJson } from '../../lib/evidence/json';
import { withoutTexts, type EvidenceRecord } from '../../lib/evidence/record';
import { evidenceText, letterText } from '../../lib/evidence/text';
import { copyText } from '../../lib/platform/clipboard';
import { sha256 } from '../../lib/platform/digest';
import { saveFile } from '../../lib/platform/download';
import { zonedNow } from '../../lib/platform/clock';
import { runtime } from '../../lib/platform/runtime';

/** Makes what can be kept of a finding and sent, for compare view and popup. */
export const evidence: EvidencePort = {
  async save(request) {
    const record = await recordOf(request);
    const given = request.withTexts ? record : withoutTexts(record);
    const name = `firsthand-evidence-${given.made.at.slice(0, 10)}`;
    saveFile(new Blob([evidenceHtml(given, request.words)], { type: 'text/html' }), `${name}.html`);
    saveFile(new Blob([evidenceJson(given)], { type: 'application/json' }), `${name}.json`);
  },
  summary: async (request) => evidenceText(await recordOf(request), request.words),
  letter: async (request, purpose) =>
    letterText(await recordOf(request), purpose, request.words, request.letter),
  copy: copyText,
};

async function recordOf(request: EvidenceRequest): Promise<EvidenceRecord> {
  const { comparison, language, direction, told, note, picture } = request;
  const { finding, there } = comparison;
  return evidenceOf(comparison, {
    language,
    direction,
    told,
    note,
    made: zonedNow(),
    picture: picture === null ? null : { data: picture, at: new Date().toISOString() },
    extension: runtime.version(),
    sha256: {
      here: await sha256(finding.article.text),
      there: there.text === null ? null : await sha256(there.text),
    },
  });
}
