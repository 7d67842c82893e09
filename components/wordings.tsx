import { wordDiff } from '../lib/view/word-diff.ts';
import { Button } from './buttons.tsx';

interface WordingsProps {
  readonly before: string;
  readonly now: string;
  /** Goes over to the new wording. */
  readonly onKeepNew: () => void;
}

/** The saved wording beside the one that the page has now; what went and what came is marked. */
export function Wordings({ before, now, onKeepNew }: WordingsProps) {
  const changes = wordDiff(before, now);
  return (
    <>
      <dl class="wordings">
        <div>
          <dt>As you saved it</dt>
          <dd class="words">
            {changes
              .filter(({ type }) => type !== 'new')
              .map(({ type, words }, index) => (type === 'gone' ? <del key={index}>{words} </del> : `${words} `))}
          </dd>
        </div>
        <div>
          <dt>On the page now</dt>
          <dd class="words">
            {changes
              .filter(({ type }) => type !== 'gone')
              .map(({ type, words }, index) => (type === 'new' ? <ins key={index}>{words} </ins> : `${words} `))}
          </dd>
        </div>
      </dl>
      <Button onClick={onKeepNew}>Keep the new wording</Button>
    </>
  );
}
