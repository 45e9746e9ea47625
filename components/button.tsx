import type { ComponentChildren } from 'preact';
import './button.css';

interface ButtonProps {
  /** `main` = what most people will want; `quiet` = text alone. */
  readonly kind?: 'main' | 'plain' | 'quiet';
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  readonly label?: string;
  /** Of a button that stays on or off. */
  readonly pressed?: boolean;
  /** Id of what it is about, where the same words stand on several. */
  readonly describedBy?: string;
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
}

export function Button({
  kind = 'plain',
  type = 'button',
  disabled = false,
  label,
  pressed,
  describedBy,
  onPress,
  children,
}: ButtonProps) {
  return (
    <button
      type={type}
      class={`button button-${kind}`}
      disabled={disabled}
      aria-label={label}
      aria-pressed={pressed}
      aria-describedby={describedBy}
      title={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
