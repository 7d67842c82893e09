/**
 * The same moment as the reader's clock on the wall tells it, `minutes` ahead of UTC: who reads in the evening in New York
 * has not read on the next day.
 *
 * - 2024-05-02T01:00:00.000Z, -240 → 2024-05-01T21:00:00.000-04:00
 *
 * What is no moment stays as it is.
 */
export function wallTime(moment: string, minutes: number): string {
  const milliseconds = Date.parse(moment);
  if (Number.isNaN(milliseconds)) return moment;
  const wall = new Date(milliseconds + minutes * 60_000).toISOString().slice(0, -1);
  const distance = Math.abs(minutes);
  return `${wall}${minutes < 0 ? '-' : '+'}${twoDigits(distance / 60)}:${twoDigits(distance % 60)}`;
}

function twoDigits(value: number): string {
  return String(Math.trunc(value)).padStart(2, '0');
}
