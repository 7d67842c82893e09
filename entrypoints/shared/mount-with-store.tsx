import type { ComponentChildren } from 'preact';
import { type Database, openDatabase } from '../../lib/store/database.ts';
import { mount } from './mount.tsx';

/** Show a page over the store. When another tab or a newer version stands in its way, that is said above it. */
export function mountWithStore(pageOver: (db: Database) => ComponentChildren): void {
  const show = (problem: string | null) =>
    mount(
      <>
        <div role="alert">{problem !== null && <p class="problem-bar">{problem}</p>}</div>
        {pageOver(db)}
      </>,
    );
  const db = openDatabase(undefined, show);
  // What is read while it opens can make a first write fail. Where it does not open, the page says so itself.
  void db
    .open()
    .catch(() => undefined)
    .then(() => show(null));
}
