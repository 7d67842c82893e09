import { counted } from '../lib/view/kinds.ts';
import { Button } from './buttons.tsx';

interface LearningViewProps {
  readonly on: boolean;
  /** Of how many sites something was learned. */
  readonly sites: number;
  readonly onChange: (on: boolean) => void;
  readonly onForget: () => void;
}

/** What is learned of sites, so that a paper of Paris, Texas, need not be told which Paris it means. */
export function LearningView({ on, sites, onChange, onForget }: LearningViewProps) {
  return (
    <section aria-labelledby="learning">
      <h2 class="section-title" id="learning">
        Places of one name
      </h2>
      <p>
        There are a dozen places called Paris. To tell which one a site means, On the Record remembers for each site how
        many places of which country and state its articles have named, and the places that you put right there. These
        are numbers: not which articles you read, nor what they said. They stay in this browser. In private windows
        nothing is learned.
      </p>
      <label class="switch">
        <input type="checkbox" checked={on} onChange={event => onChange(event.currentTarget.checked)} />
        Learn where sites are at home
      </label>
      <div class="row">
        <Button icon="delete" disabled={sites === 0} onClick={onForget}>
          Forget what was learned
        </Button>
        <span class="soft" role="status">
          {sites === 0 ? 'Nothing is remembered.' : `${counted(sites, 'site')} remembered.`}
        </span>
      </div>
    </section>
  );
}
