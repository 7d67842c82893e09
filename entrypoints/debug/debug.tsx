import { useEffect, useState } from 'preact/hooks';
import { Masthead } from '../../components/masthead.tsx';
import { StagesView } from '../../components/stages-view.tsx';
import { analyzeInStages } from '../../lib/analyze.ts';
import { blocksOf } from '../../lib/article.ts';
import { resourceLoader } from '../../lib/browser/resources.ts';
import type { Resources } from '../../lib/resources.ts';

const load = resourceLoader();

/** For development: what every stage of the engine makes of a text, and which rule found what. Not in the shipped build. */
export function Debug() {
  const [resources, setResources] = useState<Resources | null>(null);
  const [text, setText] = useState('“We will rebuild,” said Mayor Ana Reyes of Larkfield on Tuesday.');
  useEffect(() => void load().then(setResources), []);
  return (
    <>
      <header class="library-head">
        <Masthead title="On the Record: debug" />
      </header>
      <main class="library-main settings">
        <label class="field">
          <span>Text; a line is a paragraph</span>
          <textarea class="input words" rows={8} value={text} onInput={event => setText(event.currentTarget.value)} />
        </label>
        {resources === null ? (
          <p>Loading the engine’s data…</p>
        ) : (
          <StagesView text={text} stages={analyzeInStages({ text, blocks: blocksOf(text) }, resources)} />
        )}
      </main>
    </>
  );
}
