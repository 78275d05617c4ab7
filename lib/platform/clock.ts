/** The time now as ISO 8601 with its offset, and the IANA name of the zone. */
export function zonedNow(now = new Date()): { at: string; zone: string } {
  const offset = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return {
    at: `${local}${offsetText(offset)}`,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** Minutes east of Greenwich as "+02:00". */
function offsetText(minutes: number): string {
  const sign = minutes < 0 ? '-' : '+';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${sign}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
