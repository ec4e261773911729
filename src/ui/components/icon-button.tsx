import type { Ref } from 'preact';
import { Icon, type IconName } from './icon';

/** A button that shows an icon alone; its name is heard, and seen when it is pointed at. */
export function IconButton({
  icon,
  label,
  shortcut,
  isFramed = false,
  isBusy = false,
  buttonRef = null,
  onPress,
}: {
  icon: IconName;
  label: string;
  /** The key that does the same. */
  shortcut?: string;
  /** With an edge, for the first of several. */
  isFramed?: boolean;
  isBusy?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  onPress: () => void;
}) {
  return (
    <button
      ref={buttonRef}
      type="button"
      className={isFramed ? 'button square' : 'button plain square'}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-disabled={isBusy}
      onClick={() => {
        if (!isBusy) onPress();
      }}
    >
      <Icon name={icon} />
    </button>
  );
}
