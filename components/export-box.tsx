import { useId, useState } from 'preact/hooks';
import { counted } from '../lib/view/kinds.ts';
import { Button } from './buttons.tsx';

/** What can be taken along: "Saved on this page", 3. */
export interface ExportScope {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface ExportBoxProps {
  readonly scopes: readonly ExportScope[];
  readonly formats: readonly { readonly id: string; readonly label: string }[];
  /** Writes the file; rejects with a sentence when it could not. */
  readonly onExport: (scope: string, format: string) => Promise<void>;
}

/** Choose what to take along and in which format. Scopes with nothing in them cannot be chosen. */
export function ExportBox({ scopes, formats, onExport }: ExportBoxProps) {
  const name = useId();
  const [chosen, setScope] = useState<string | null>(null);
  const [format, setFormat] = useState(formats[0]?.id ?? '');
  const [outcome, setOutcome] = useState<{ readonly failed: boolean; readonly said: string } | null>(null);
  const full = scopes.filter(({ count }) => count > 0);
  const scope = full.find(({ id }) => id === chosen) ?? full[0];

  const exportNow = async () => {
    if (!scope) return;
    try {
      await onExport(scope.id, format);
      setOutcome({ failed: false, said: `${counted(scope.count, 'item')} written to a file.` });
    } catch (error) {
      setOutcome({ failed: true, said: error instanceof Error ? error.message : String(error) });
    }
  };

  return (
    <section class="box" aria-label="Export">
      <fieldset class="plain">
        <legend>Export</legend>
        {scopes.map(({ id, label, count }) => (
          <label key={id} class="switch">
            <input
              type="radio"
              name={name}
              checked={scope?.id === id}
              disabled={count === 0}
              onChange={() => setScope(id)}
            />
            {label} <span class="soft">{count}</span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <label class="field grow">
          <span>Format</span>
          <select class="input" value={format} onChange={event => setFormat(event.currentTarget.value)}>
            {formats.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Button tone="primary" icon="export" disabled={!scope} onClick={() => void exportNow()}>
          Export
        </Button>
      </div>
      <p role="status" class={outcome?.failed ? 'problem' : 'soft'}>
        {outcome?.said}
      </p>
    </section>
  );
}
