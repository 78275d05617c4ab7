const OVERRIDE = /[\u202D\u202E]/;
const OVERRIDES = /[\u202D\u202E]/g;
/** What ends an override: its own end, another override, the end of the line. */
const END = /[\u202C-\u202E\n\v\f\r\u0085\u2028\u2029]/g;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/gu;
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gu;
const RIGHT_TO_LEFT_OVERRIDE = '\u202E';

/**
 * The text with what a directional override (U+202D, U+202E) shows backwards turned round, so
 * that words stand as they are read. Of the same length; the n-th unit of such a run stands
 * where its n-th unit is shown. O(n).
 */
export function uprightText(text: string): string {
  if (!OVERRIDE.test(text)) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(OVERRIDES)) {
    if (index < from) continue;
    END.lastIndex = index + 1;
    const end = END.exec(text)?.index ?? text.length;
    const run = text.slice(index + 1, end);
    parts.push(text.slice(from, index + 1), isBackwards(run, mark) ? turned(run) : run);
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** True when the override goes against the direction of most letters of the run. */
function isBackwards(run: string, mark: string): boolean {
  const toRight = run.match(LEFT_TO_RIGHT)?.length ?? 0;
  const toLeft = run.match(RIGHT_TO_LEFT)?.length ?? 0;
  return mark === RIGHT_TO_LEFT_OVERRIDE ? toRight > toLeft : toLeft > toRight;
}

function turned(run: string): string {
  return (run.match(CLUSTER) ?? []).reverse().join('');
}
