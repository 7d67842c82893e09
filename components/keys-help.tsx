/** The keys that work in the lists, for who opens it. */
export function KeysHelp() {
  return (
    <details class="keys-help">
      <summary>Shortcuts</summary>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['↓', '↑', 'j', 'k'], 'next, previous'],
  [['Enter'], 'show on the page'],
  [['s', 'r'], 'save, reject what was found'],
  [['Delete'], 'delete what was saved'],
  [['Ctrl', 'Z'], 'undo'],
];
