import { IconButton } from './buttons.tsx';

export interface ToastProps {
  /** What was just done; `null` shows nothing. */
  readonly said: string | null;
  /** Takes it back; `null` where that cannot be. */
  readonly onUndo: (() => void) | null;
  readonly onClose: () => void;
}

/** Says what was done and offers to undo it. Always in the page, so that screen readers hear what it says. */
export function Toast({ said, onUndo, onClose }: ToastProps) {
  return (
    <div role="status" aria-live="polite">
      {said !== null && (
        <div class="toast">
          <span>{said}</span>
          {onUndo && (
            <button type="button" class="link-button" onClick={onUndo}>
              Undo
            </button>
          )}
          <IconButton icon="close" label="Close this message" onClick={onClose} />
        </div>
      )}
    </div>
  );
}
