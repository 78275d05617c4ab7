import { packLines } from '../../corpus/pack';
import { headerLine, lineOfReport } from '../jsonl';
import { passimLine } from '../passim';
import type { Writer } from './writer';

/** Firsthand JSONL: loses nothing, of a damaged report as little as can be. */
export const JSONL: Writer = {
  ending: 'jsonl',
  type: 'application/x-ndjson',
  head: () => `${headerLine()}\n`,
  record: (report) => `${lineOfReport(report)}\n`,
  between: '',
  foot: '',
};

/** Documents for passim: reports with a text. */
export const PASSIM: Writer = {
  ending: 'passim.jsonl',
  type: 'application/x-ndjson',
  head: () => '',
  record(report) {
    const line = passimLine(report);
    return line === null ? null : `${line}\n`;
  },
  between: '',
  foot: '',
};

/** A pack: whole reports, without their text. */
export function packWriter(terms: { madeBy: string; note: string }): Writer {
  return {
    ending: 'fhpack',
    type: 'application/x-ndjson',
    head(count) {
      const [head] = packLines([], terms);
      return head!.replace('"count":0', `"count":${count}`);
    },
    record({ meta, sketch, text }) {
      if (meta === null || sketch === null) return null;
      const [, line] = packLines([{ meta, sketch, text }], terms);
      return line!;
    },
    between: '',
    foot: '',
  };
}
