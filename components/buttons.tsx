import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface IconButtonProps {
  readonly icon: IconName;
  /** What it does, in words: for screen readers, and shown as a tooltip. */
  readonly label: string;
  readonly onClick: () => void;
  /** Set for buttons that stay pressed. */
  readonly pressed?: boolean;
  readonly tone?: 'good' | 'danger';
  readonly expanded?: boolean;
  readonly disabled?: boolean;
}

/** A button that is a drawing alone. */
export function IconButton({ icon, label, onClick, pressed, tone, expanded, disabled }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon-button ${tone ?? ''}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} filled={pressed === true && icon === 'save'} />
    </button>
  );
}

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly icon?: IconName;
  readonly tone?: 'primary' | 'danger';
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
}

/** A button with words, and a drawing before them where one helps. */
export function Button({ children, onClick, icon, tone, pressed, expanded, disabled }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${tone ?? ''}`}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
