import { NOTICE_OPENINGS, PRESS_NOTICES } from '../language/press-notices';
import type { OrderSide } from './order-side';

type Told = Pick<OrderSide, 'lines' | 'text'>;

/** More words are a sentence that tells of a notice; fewer are a line that announces one. */
const MOST_WORDS = 12;
const LONGEST = 120;

/** The number that German police and fire brigades put before a notice: “POL-HH: ”, “BPOL-FL: ”. */
const SERVICE = /^(?:B?POL|FW|HZA|LPI|PP|THW)-[\p{Lu}\d]{1,6}(?:\s[IVX]{1,3})?:/u;
/** “Karsfeld (ots) – ”: sent by the service that carries the notices of others. */
const CARRIED = /^[\p{L} ./-]{2,40} \(ots\)/u;

/**
 * The line in which a text says that it is somebody's notice to the press, as printed; null where
 * there is none. A text that only tells of a notice (“said in a press release”) says nothing of the kind.
 * O(lines).
 */
export function pressNoticeOf({ lines, text }: Told): string | null {
  // The first line may be long: the place and the service stand before its first sentence.
  const [first = ''] = text?.text.slice(0, LONGEST).split('\n') ?? [];
  return [...lines, first].find(announcesNotice)?.slice(0, LONGEST) ?? null;
}

/**
 * Both say that they print a notice to the press: they have it from whoever sent it, and neither from
 * the other. The line of the page; null where one of the two does not say so.
 */
export function sharedNotice(suspect: Told, source: Told): string | null {
  return pressNoticeOf(source) === null ? null : pressNoticeOf(suspect);
}

function announcesNotice(line: string): boolean {
  if (SERVICE.test(line) || CARRIED.test(line)) return true;
  if (line.length > LONGEST || line.split(/\s+/u).length > MOST_WORDS) return false;
  const bare = line.toLowerCase().replace(/^[\s\p{P}]{1,6}/u, '');
  const isSentence = /[.!?。]$/u.test(bare);
  return (
    NOTICE_OPENINGS.some((phrase) => bare.startsWith(phrase) && endsWord(bare, phrase.length)) ||
    PRESS_NOTICES.some((phrase) => {
      const at = bare.indexOf(phrase);
      return (at === 0 || (at > 0 && !isSentence)) && endsWord(bare, at + phrase.length);
    })
  );
}

/** True where no letter of an alphabet goes on after the phrase: "press releases" are a menu's. */
function endsWord(line: string, at: number): boolean {
  const next = line.charAt(at);
  return !LETTER.test(next) || !LETTER.test(line.charAt(at - 1));
}

/** Of a script that sets spaces between its words. */
const LETTER =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;
