/**
 * Second-level names under which whole countries register: `co.uk` is no site, and a pattern of
 * it would mean every site of a country. A short list of the customary ones and not the Public
 * Suffix List, whose 200 KB would guard against little more than a slip of the hand.
 */
const BY_COUNTRY: Readonly<Record<string, string>> = {
  ae: 'ac co gov net org sch',
  ar: 'com edu gob gov int mil net org',
  at: 'ac co gv or',
  au: 'asn com edu gov id net org',
  bd: 'ac com edu gov net org',
  br: 'com edu gov jus leg mil net org',
  cn: 'ac com edu gov net org',
  co: 'com edu gov net nom org',
  cy: 'ac com gov net org',
  eg: 'com edu gov net org',
  gh: 'com edu gov org',
  gr: 'com edu gov net org',
  hk: 'com edu gov net org',
  hu: 'co info org',
  id: 'ac co go net or sch web',
  il: 'ac co gov k12 muni net org',
  in: 'ac co edu firm gen gov ind net nic org res',
  jp: 'ac ad co ed go gr lg ne or',
  ke: 'ac co go ne or',
  kr: 'ac co go ne or re',
  kw: 'com edu gov net org',
  lb: 'com edu gov net org',
  lk: 'ac com edu gov net org',
  ma: 'ac co gov net org press',
  mx: 'com edu gob net org',
  my: 'com edu gov net org',
  ng: 'com edu gov net org',
  np: 'com edu gov net org',
  nz: 'ac co geek gen govt iwi kiwi maori net org school',
  pe: 'com edu gob net nom org',
  ph: 'com edu gov net org',
  pk: 'com edu gov net org',
  pl: 'com edu gov info net org',
  pt: 'com edu gov org',
  qa: 'com edu gov net org',
  ro: 'com info org',
  rs: 'ac co edu gov in org',
  ru: 'com msk net org pp spb',
  sa: 'com edu gov net org',
  sg: 'com edu gov net org',
  th: 'ac co go in mi net or',
  tr: 'av bbs bel com edu gen gov info k12 mil name net org pol tel tv web',
  tw: 'club com edu gov idv net org',
  ua: 'com edu gov in kiev kyiv lviv net org',
  ug: 'ac co go ne or org',
  uk: 'ac co gov ltd me net nhs org plc police sch',
  uy: 'com edu gub net org',
  ve: 'co com edu gob net org',
  vn: 'ac com edu gov net org',
  za: 'ac co gov law net nom org school web',
};

/** True for a host that registers sites and is none itself. */
export function isPublicSuffix(host: string): boolean {
  const [second, country, ...more] = host.split('.');
  if (second === undefined || country === undefined || more.length > 0) return false;
  const names = Object.hasOwn(BY_COUNTRY, country) ? BY_COUNTRY[country]! : '';
  return names.split(' ').includes(second);
}
