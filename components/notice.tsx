import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** Said in the middle where there is nothing to list: what is so, and what can be done. */
export function Notice({ title, children }: NoticeProps) {
  return (
    <div class="notice" role="status">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** How to keep words by hand, where nothing can be found by itself. */
export function ByHandHint() {
  return (
    <p>
      You can still keep any words: select them on the page, right-click and choose <em>Save as a quote</em>.
    </p>
  );
}

/** Shown while a page is being read: rows to come. */
export function Skeleton() {
  return (
    <div class="skeleton" role="status">
      <span class="visually-hidden">Reading the page…</span>
      {[0, 1, 2, 3].map(row => (
        <div key={row} aria-hidden="true">
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
