/** How far a scan is. */
export interface Progress {
  /** Records of this run, and those that an earlier run had done. */
  records: number;
  before: number;
  reuse: number;
  /** Of the inputs, as they are packed. */
  bytesRead: number;
  bytes: number;
  /** Bytes read when the first record of this run came. */
  bytesBefore: number;
  seconds: number;
}

/** One line: how many, how fast, how long yet. */
export function progressLine(progress: Progress): string {
  const { bytesRead, bytes, bytesBefore, seconds } = progress;
  const share = bytes === 0 ? 1 : bytesRead / bytes;
  const speed = (bytesRead - bytesBefore) / seconds;
  const left = speed > 0 ? `${lasting((bytes - bytesRead) / speed)} left` : 'time left not known';
  return `${counted(progress)}, ${Math.floor(100 * share)} %, ${rate(progress)}, ${left}`;
}

/** What is said at the end. */
export function summaryLine(progress: Progress, jobs: number): string {
  const { reuse, seconds } = progress;
  const took = `${seconds.toFixed(1)} s on ${jobs} ${jobs === 1 ? 'thread' : 'threads'}`;
  return `${counted(progress)}, ${reuse} with reuse; ${took}, ${rate(progress)}`;
}

function counted({ records, before }: Progress): string {
  const earlier = before === 0 ? '' : ` after ${before} of an earlier run`;
  return `${records} records${earlier}`;
}

function rate({ records, bytesRead, bytesBefore, seconds }: Progress): string {
  const kilobytes = (bytesRead - bytesBefore) / 1000;
  const a = (amount: number) => (seconds === 0 ? '–' : (amount / seconds).toFixed(1));
  return `${a(records)} records/s, ${a(kilobytes)} KB/s`;
}

/** "3 min", "2 h 05 min"; below a minute in seconds. */
export function lasting(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
