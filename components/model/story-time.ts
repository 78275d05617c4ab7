import type { DrawnReport } from '../../lib/manage/drawn-story';

/** Marks on the line of time, at most. */
const MARKS = 5;
const DAY = 24 * 60 * 60 * 1000;

export interface TimeMark {
  /** Place on the line, 0…1. */
  at: number;
  /** The moment as ISO 8601, to the day where the line is longer than some days. */
  iso: string;
}

export interface TimeLine {
  /** Reports with a date, the earliest first, each with its place (0…1). */
  rows: { report: DrawnReport; at: number }[];
  /** Reports of which nothing says when they were there. */
  undated: DrawnReport[];
  marks: TimeMark[];
}

/** Reports on a line of time from the first to the last of them. */
export function timeLine(reports: readonly DrawnReport[]): TimeLine {
  const dated = reports.flatMap((report) =>
    report.at === null ? [] : [{ report, ms: report.at }],
  );
  const first = Math.min(...dated.map(({ ms }) => ms));
  const last = Math.max(...dated.map(({ ms }) => ms));
  const place = (ms: number) => (last === first ? 0 : (ms - first) / (last - first));
  return {
    rows: dated.map(({ report, ms }) => ({ report, at: place(ms) })),
    undated: reports.filter(({ at }) => at === null),
    marks: dated.length === 0 ? [] : marksOf(first, last, place),
  };
}

/** Evenly spaced moments, on whole days where there are enough of them. */
function marksOf(first: number, last: number, place: (ms: number) => number): TimeMark[] {
  // Days are read as midnight of UTC: where all that is known is days, no hour is told.
  const isDays = first % DAY === 0 && last % DAY === 0;
  const isLong = isDays || last - first >= (MARKS - 1) * DAY;
  const step = (last - first) / (MARKS - 1);
  const moments = Array.from({ length: last === first ? 1 : MARKS }, (_, index) => {
    const ms = first + index * step;
    return isLong ? Math.min(last, Math.max(first, Math.round(ms / DAY) * DAY)) : ms;
  });
  return [...new Set(moments)].map((ms) => {
    const iso = new Date(ms).toISOString();
    return { at: place(ms), iso: isLong ? iso.slice(0, 10) : iso };
  });
}
