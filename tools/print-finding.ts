import type { Finding } from '../lib/check/finding';
import { lackingSentences } from '../lib/check/lacking';
import type { Reason } from '../lib/verdict/verdict';
import { reasonSentence } from '../lib/verdict/reasons';

/** Prints a finding: as JSON, or as a few readable lines. */
export function printFinding(finding: Finding, json: boolean): void {
  console.log(json ? JSON.stringify(finding, null, 1) : describeFinding(finding));
}

/** A finding in words, for a terminal. */
export function describeFinding(finding: Finding): string {
  const { verdict, coverage } = finding;
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  const lines = [
    `${verdict.kind}, ${verdict.order}${finding.warns ? `, warns ${finding.warns}` : ''}` +
      ` (confidence ${percent(verdict.confidence)})`,
  ];
  if (finding.identity !== null) lines.push(`this page is the report ${finding.identity}`);
  if (finding.sources.length > 0) {
    lines.push(
      `covered: ${percent(coverage.suspect)} of the page, ${percent(coverage.source)} of the source`,
    );
  }
  for (const source of finding.sources) {
    const mark = source.likelyOriginal ? ', likely original' : '';
    lines.push(`  ${source.kind}: ${source.outlet ?? 'unknown outlet'}, ${source.title}${mark}`);
  }
  for (const reason of finding.reasons)
    lines.push(`- ${capitalised(reasonSentence(inWords(reason)))}`);
  for (const sentence of lackingSentences(finding.lacking)) lines.push(`- ${sentence}`);
  if (finding.spin.level !== 'none') {
    lines.push(`spin: ${finding.spin.level}`);
    for (const { from, to } of finding.spin.substitutions.slice(0, SUBSTITUTIONS_SHOWN)) {
      lines.push(`  ${to} ← ${from ?? 'changed'}`);
    }
  }
  for (const credit of finding.credits) lines.push(`credit: ${credit.outlet} (${credit.kind})`);
  return lines.join('\n');
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Sides by what the reader calls them. */
function inWords(reason: Reason): Reason {
  if (reason['side'] === undefined) return reason;
  return { ...reason, side: reason['side'] === 'suspect' ? 'this page' : 'the other text' };
}

const SUBSTITUTIONS_SHOWN = 12;
