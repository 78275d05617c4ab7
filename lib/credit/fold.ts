/** Units that have no decomposition and yet are a letter with something added. */
const OTHER: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '′': "'",
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
};

/** Scripts whose accents are left off; elsewhere marks make another letter. */
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u0622-\u0626]/u;

const folded = new Map<number, string>();

/**
 * The text in lower case, without accents, in one shape of quotation mark, hyphen and space:
 * unit by unit, so that every place in it is the same place in the text. O(n).
 */
export function fold(text: string): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80 && (code < 0x41 || code > 0x5a)) continue;
    let to = folded.get(code);
    if (to === undefined) folded.set(code, (to = foldUnit(text[at]!)));
    result += text.slice(from, at) + to;
    from = at + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  const plain = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
  const bare = ACCENTED.test(plain) ? plain.normalize('NFD')[0]! : plain;
  const lower = bare.toLowerCase();
  const one = lower.length === 1 ? lower : bare;
  return OTHER[one] ?? one;
}
