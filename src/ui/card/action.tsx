/** A step as a button, with the key that does the same where there is one. */
export function Action({
  label,
  shortcut,
  isPrimary = false,
  isBusy,
  onPress,
}: {
  label: string;
  shortcut?: string;
  isPrimary?: boolean;
  isBusy: boolean;
  onPress: () => void;
}) {
  return (
    <button
      className={isPrimary ? 'button primary' : 'button'}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      aria-keyshortcuts={shortcut}
      aria-disabled={isBusy}
      onClick={onPress}
    >
      {label}
      {shortcut !== undefined && (
        <kbd className="key" aria-hidden="true">
          {shortcut}
        </kbd>
      )}
    </button>
  );
}
