import { wallTime } from '../../lib/view/wall-time.ts';

/** A moment as the reader's own clock tells it: `wallTime` where this browser is. */
export function here(moment: string): string {
  return wallTime(moment, -new Date(moment).getTimezoneOffset());
}

/** The reader's day: "2024-04-09". */
export function today(): string {
  return here(new Date().toISOString()).slice(0, 10);
}
