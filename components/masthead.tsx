import type { ComponentChildren } from 'preact';

interface MastheadProps {
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** The head of each of our pages: our sign, what the page is, and what can be reached from it. */
export function Masthead({ title, children }: MastheadProps) {
  return (
    <div class="masthead">
      <img src="/icon/32.png" alt="" width="20" height="20" />
      <h1>{title}</h1>
      {children}
    </div>
  );
}
