import { dateInWords } from '../lib/export/record.ts';
import { writeRoute } from '../lib/view/library-route.ts';

interface BackupReminderProps {
  readonly annotations: number;
  readonly backedUp: string | null;
  readonly now: string;
}

/** From so many records on, losing them would hurt. */
const WORTH_A_BACKUP = 25;
const FRESH_DAYS = 30;

/** Reminds of a backup when there is something to lose and none is fresh. Whoever removes the extension loses all. */
export function BackupReminder({ annotations, backedUp, now }: BackupReminderProps) {
  const days = backedUp === null ? Number.POSITIVE_INFINITY : (Date.parse(now) - Date.parse(backedUp)) / 86_400_000;
  if (annotations < WORTH_A_BACKUP || days < FRESH_DAYS) return null;
  return (
    <p class="reminder">
      {backedUp === null ? 'There is no backup yet.' : `The last backup is of ${dateInWords(backedUp)}.`}{' '}
      <a href={writeRoute({ view: 'data' })}>Back up everything</a>
    </p>
  );
}
