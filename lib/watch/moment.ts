/** "Tue, 10 Jun 2003 04:00:00 GMT", as RFC 822 and 2822 have it; the day's name may be missing. */
const RFC_822 =
  /^(?:[A-Za-z]{3},\s{0,3})?(\d{1,2})\s{1,3}([A-Za-z]{3})[a-z]{0,6}\s{1,3}(\d{2,4})\s{1,3}(\d{1,2}):(\d\d)(?::(\d\d))?\s{0,3}([A-Za-z]{1,5}|[+-]\d{2}:?\d\d)?$/u;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  ut: 'Z',
  utc: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const ISO =
  /^\d{4}-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?$/u;

/** A date of a feed as ISO 8601, with what zone it names; null for what is none. */
export function moment(printed: string | null): string | null {
  if (printed === null) return null;
  const text = printed.trim();
  if (ISO.test(text)) return Number.isNaN(Date.parse(text)) ? null : text.replace(' ', 'T');
  const match = RFC_822.exec(text);
  if (!match) return null;
  const [, day, name, year, hour, minute, second, zone] = match;
  const month = MONTHS.indexOf(name!.toLowerCase());
  if (month < 0) return null;
  const two = (part: string | number) => String(part).padStart(2, '0');
  const full = year!.length === 2 ? `20${year}` : year!;
  const at = `${full}-${two(month + 1)}-${two(day!)}T${two(hour!)}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
  return Number.isNaN(Date.parse(at)) ? null : at;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^[+-]/u.test(zone))
    return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return ZONES[zone.toLowerCase()] ?? '';
}
