import { useRef, useState } from 'preact/hooks';
import { dateInWords } from '../lib/export/record.ts';
import { counted } from '../lib/view/kinds.ts';
import { Button } from './buttons.tsx';

interface RecordsViewProps {
  readonly annotations: number;
  readonly pages: number;
  /** When the last backup was written, ISO 8601; `null` for never. */
  readonly backedUp: string | null;
  /** These do their work and hand back a sentence on it; they reject with one when it failed. */
  readonly onBackUp: () => Promise<string>;
  readonly onImport: (file: File) => Promise<string>;
  readonly onDeleteAll: () => Promise<string>;
}

/** Where everything is kept, how to take it along, bring it back, and be rid of it. */
export function RecordsView({ annotations, pages, backedUp, onBackUp, onImport, onDeleteAll }: RecordsViewProps) {
  const [outcome, tell] = useState<{ readonly failed: boolean; readonly said: string } | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const run = (work: () => Promise<string>) => {
    work().then(
      said => tell({ failed: false, said }),
      error => tell({ failed: true, said: error instanceof Error ? error.message : String(error) }),
    );
  };
  return (
    <section class="records-view" aria-labelledby="data">
      <h2 class="section-title" id="data">
        Your records
      </h2>
      <p>
        {counted(annotations, 'item')} from {counted(pages, 'page')}, kept in this browser on this device and nowhere
        else. Nothing is sent anywhere. Whoever removes the extension, or this browser’s profile, removes them too: keep
        a backup.
      </p>
      <p class="soft">{backedUp === null ? 'There is no backup yet.' : `Last backup: ${dateInWords(backedUp)}.`}</p>
      <div class="row">
        <Button tone="primary" icon="export" disabled={annotations === 0} onClick={() => run(onBackUp)}>
          Back up everything
        </Button>
        <Button icon="import" onClick={() => file.current?.click()}>
          Import or restore…
        </Button>
        <input
          ref={file}
          class="visually-hidden"
          type="file"
          tabIndex={-1}
          aria-label="File to import"
          accept=".json,.jsonld,application/json,application/ld+json"
          onChange={event => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (chosen) run(() => onImport(chosen));
          }}
        />
      </div>
      <p class="soft">
        Takes our own backups, W3C Web Annotations (JSON-LD) and Hypothesis exports (JSON). What is there already is not
        made twice.
      </p>
      <p role="status" class={outcome?.failed ? 'problem' : ''}>
        {outcome?.said}
      </p>
      <DeleteAll disabled={annotations === 0} onDelete={() => run(onDeleteAll)} />
    </section>
  );
}

/** Asks again before everything goes. */
function DeleteAll({ disabled, onDelete }: { readonly disabled: boolean; readonly onDelete: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <div>
        <Button tone="danger" icon="delete" disabled={disabled} onClick={() => setAsking(true)}>
          Delete everything…
        </Button>
      </div>
    );
  }
  return (
    <div class="box" role="alertdialog" aria-labelledby="delete-all" tabIndex={-1} ref={focus}>
      <p id="delete-all">
        <strong>Delete everything you have saved?</strong> This cannot be undone.
      </p>
      <div class="row">
        <Button
          tone="danger"
          onClick={() => {
            setAsking(false);
            onDelete();
          }}
        >
          Delete everything
        </Button>
        <Button onClick={() => setAsking(false)}>Keep it</Button>
      </div>
    </div>
  );
}

/** The keyboard goes on in the question: the button that was pressed is gone. */
function focus(element: HTMLElement | null): void {
  element?.focus();
}
