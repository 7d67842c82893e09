import type { GazetteerEntry } from './gazetteer.ts';

/** Whether one place lies in another, as far as countries and their divisions tell. */
export function holds(holder: GazetteerEntry, held: GazetteerEntry): boolean {
  if (holder.country === null || holder.country !== held.country || rankOf(holder) >= rankOf(held)) return false;
  if (holder.kind === 'country') return true;
  if (holder.kind === 'admin1') return held.admin1 === holder.admin1;
  return holder.kind === 'admin2' && held.admin1 === holder.admin1 && held.admin2 === holder.admin2;
}

/** A holder is of a lower rank than what it holds. */
function rankOf({ kind }: GazetteerEntry): number {
  return kind === 'country' ? 0 : kind === 'admin1' ? 1 : kind === 'admin2' ? 2 : 3;
}
