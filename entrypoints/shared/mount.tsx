import '../../components/style.css';
import { Component, type ComponentChildren, render } from 'preact';
import { Notice } from '../../components/notice.tsx';
import { colourSheet } from '../../lib/view/mark-colours.ts';

/** Show one of our pages; once more to show it anew. */
export function mount(page: ComponentChildren): void {
  // The colours of the marks come from the one place that the marks have them from.
  const colours = new CSSStyleSheet();
  colours.replaceSync(colourSheet(':root'));
  document.adoptedStyleSheets = [colours];
  render(<WithClearProblems>{page}</WithClearProblems>, document.body);
}

interface Props {
  readonly children: ComponentChildren;
}

/** A fault in one view is said in words, instead of leaving an empty page. */
class WithClearProblems extends Component<Props, { readonly problem: string | null }> {
  override state = { problem: null };

  static override getDerivedStateFromError(error: unknown) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.problem === null) return this.props.children;
    return (
      <main>
        <Notice title="Something went wrong here">
          <p>{this.state.problem}</p>
          <p>What you have saved is safe. Close this and open it again.</p>
        </Notice>
      </main>
    );
  }
}
