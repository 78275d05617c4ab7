import { dateOf } from './given';

/** What a program that saves pages wrote above one. */
export interface SavedPage {
  url: string | null;
  /** When it was saved (ISO 8601). */
  seen: string | null;
}

/**
 * The comment stands behind the first tags; pictures in the page make it long, not the head. Early
 * versions began it otherwise.
 */
const WITHIN = 4_000;
const COMMENT =
  /<!--\s{0,20}(?:Page saved with|Archive processed by) SingleFile\s([^]{0,2000}?)-->/iu;
const ADDRESS = /^\s{0,9}url:\s{0,9}(https?:\/\/\S{1,2000})/imu;
/** "saved date: Tue Mar 11 2031 09:14:00 GMT+0100 (Central European Standard Time)" */
const SAVED =
  /^\s{0,9}saved date:\s{0,9}[A-Za-z]{3} ([A-Za-z]{3}) (\d{1,2}) (\d{4}) (\d\d:\d\d:\d\d) GMT([+-]\d{4})/imu;
/** "<!-- saved from url=(0032)https://paper.example/story -->", as browsers wrote it. */
const MARK_OF_THE_WEB = /<!-- saved from url=\(\d{4}\)(https?:\/\/\S{1,2000}?)\s{0,9}-->/iu;

/** Where a saved page is from and when it was saved, by the note of SingleFile or of a browser. */
export function savedBy(html: string): SavedPage {
  const head = html.slice(0, WITHIN);
  const note = COMMENT.exec(head)?.[1];
  if (note === undefined) return { url: MARK_OF_THE_WEB.exec(head)?.[1] ?? null, seen: null };
  const saved = SAVED.exec(note);
  const [, month, day, year, time, zone] = saved ?? [];
  const { published } = dateOf(saved ? `${day} ${month} ${year} ${time} ${zone}` : null);
  return { url: ADDRESS.exec(note)?.[1] ?? null, seen: published?.at ?? null };
}
