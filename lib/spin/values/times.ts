import type { ValueRelation } from './relation';

const TIME = /^(\d\d):(\d\d)(\?)?(?: (\S+))?$/;
const HALF_DAY = 12 * 60;
const DAY = 24 * 60;

/** Minutes that the clocks of a zone are ahead of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  z: 0,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  ist: 330,
  wib: 420,
  wita: 480,
  wit: 540,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
};

/**
 * How a time of day of the page stands to one of the source (values "17:00", "05:30?",
 * "17:00 gmt"). A zone that one leaves out is the other's.
 */
export function compareTimes(page: string, source: string): ValueRelation {
  const [one, two] = [TIME.exec(page), TIME.exec(source)];
  if (!one || !two) return page === source ? 'same' : 'altered';
  const turn = one[3] || two[3] ? HALF_DAY : DAY;
  const [a, b] = [minutesOf(one), minutesOf(two)];
  const [from, to] = [ZONES[one[4] ?? ''], ZONES[two[4] ?? '']];
  if (one[4] === undefined || two[4] === undefined || one[4] === two[4])
    return isTurnOf(a - b, turn) ? 'same' : 'altered';
  if (from === undefined || to === undefined) return 'altered';
  return isTurnOf(a - from - (b - to), turn) ? 'converted' : 'altered';
}

function minutesOf(time: RegExpExecArray): number {
  return 60 * Number(time[1]) + Number(time[2]);
}

function isTurnOf(minutes: number, turn: number): boolean {
  return minutes % turn === 0;
}
