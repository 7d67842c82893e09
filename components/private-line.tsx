import { PRIVATE_SENTENCE } from '../lib/private.ts';

/** Said in private windows, in the place of what a site may do: its name would be kept. */
export function PrivateLine() {
  return (
    <p class="soft private-line" role="status">
      {PRIVATE_SENTENCE}
    </p>
  );
}
