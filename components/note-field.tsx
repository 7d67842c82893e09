import { useEffect, useRef, useState } from 'preact/hooks';

interface NoteFieldProps {
  readonly note: string;
  readonly onChange: (note: string) => void;
}

/** How long a reader pauses before what was written is kept. */
const PAUSE_MS = 500;

/** A note that keeps itself: at a pause, on leaving the field, and when the field goes away. */
export function NoteField({ note, onChange }: NoteFieldProps) {
  const [text, setText] = useState(note);
  const kept = useRef(note);
  const onTheWay = useRef<string[]>([]);
  const latest = useRef({ text, onChange });
  latest.current = { text, onChange };

  const keep = () => {
    if (latest.current.text === kept.current) return;
    kept.current = latest.current.text;
    onTheWay.current.push(kept.current.trim());
    latest.current.onChange(latest.current.text);
  };

  useEffect(() => {
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => keep, []);
  useEffect(() => {
    // What was kept here comes back, trimmed and perhaps late: it does not go over what was written since.
    const at = onTheWay.current.indexOf(note);
    if (at >= 0) onTheWay.current.splice(0, at + 1);
    if (at >= 0 || note === kept.current.trim()) return;
    // Changed elsewhere, or undone.
    kept.current = note;
    setText(note);
  }, [note]);

  return (
    <label class="field">
      <span>Note</span>
      <textarea
        class="input"
        rows={2}
        placeholder="Kept as you write"
        value={text}
        onInput={event => setText(event.currentTarget.value)}
        onBlur={keep}
      />
    </label>
  );
}
