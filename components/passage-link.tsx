import { type ExportRecord, linkTo } from '../lib/export/record.ts';
import { Icon } from './icon.tsx';

/** A link to the very words on their page; nothing where the page has no address that a browser should open. */
export function PassageLink(record: ExportRecord) {
  const link = linkTo(record);
  if (link === null) return null;
  return (
    <a
      class="icon-button"
      href={link}
      target="_blank"
      rel="noreferrer"
      aria-label="Open on its page"
      title="Open on its page"
    >
      <Icon name="link" />
    </a>
  );
}
