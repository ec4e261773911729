import type { ComponentChildren, RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon';

/** One step of a menu. */
export interface MenuItem {
  key: string;
  label: ComponentChildren;
  onChoose: () => void;
  /** The step cannot be undone, or is weighty. */
  isGrave?: boolean;
}

/** How long letters that are typed one after the other count as one word. */
const TYPING_MS = 700;

/**
 * A button that opens a few steps. Enter, Space and the arrows open it, arrows, Home, End and first letters move, Escape and Tab
 * close; the keyboard comes back to the button before a step is done, so the step may give it to something else.
 */
export function Menu({
  label,
  title,
  items,
  isPlain = false,
  isToEnd = false,
  isBusy = false,
  shortcut,
  buttonRef,
}: {
  label: ComponentChildren;
  /** What the button is called, where its label is no plain text. */
  title?: string;
  items: readonly MenuItem[];
  isPlain?: boolean;
  /** The list ends where the button ends, for a menu at the end of a line. */
  isToEnd?: boolean;
  isBusy?: boolean;
  /** The key by which the surface opens the menu; it is only told here. */
  shortcut?: string;
  /** The button, for a surface that opens the menu by a key: `click()` does it. */
  buttonRef?: RefObject<HTMLButtonElement>;
}) {
  /** The item that is to have the keyboard; null while the menu is closed. */
  const [open, setOpen] = useState<number | null>(null);
  const ownRef = useRef<HTMLButtonElement>(null);
  const opener = buttonRef ?? ownRef;
  const listRef = useRef<HTMLUListElement>(null);
  const typedRef = useRef({ word: '', at: 0 });
  const id = useId();

  // Before the next key comes: it is meant for the menu.
  useLayoutEffect(() => {
    if (open === null) return;
    listRef.current?.scrollIntoView({ block: 'nearest' });
    listRef.current?.querySelectorAll('button')[open]?.focus();
  }, [open]);

  const show = (at: number) => {
    if (!isBusy && items.length > 0) setOpen((at + items.length) % items.length);
  };
  const close = () => {
    setOpen(null);
    opener.current?.focus();
  };

  const onButtonKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    event.stopPropagation();
    show(event.key === 'ArrowDown' ? 0 : -1);
  };

  const onListKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || open === null) return;
    // No key of the surface around it is meant while a menu is open.
    event.stopPropagation();
    if (event.key === 'Tab') return setOpen(null);
    const step = { ArrowDown: open + 1, ArrowUp: open - 1, Home: 0, End: -1 }[event.key];
    if (step !== undefined) show(step);
    else if (event.key === 'Escape') close();
    else if (event.key.length === 1 && event.key !== ' ') show(findTyped(event.key, open));
    else return;
    event.preventDefault();
  };

  const findTyped = (letter: string, from: number): number => {
    const now = performance.now();
    const { word, at } = typedRef.current;
    typedRef.current = { word: now - at < TYPING_MS ? word + letter.toLowerCase() : letter.toLowerCase(), at: now };
    const { word: typed } = typedRef.current;
    const names = [...(listRef.current?.querySelectorAll('button') ?? [])].map((one) => one.textContent.toLowerCase());
    const first = typed.length === 1 ? from + 1 : from;
    const order = names.map((_, index) => (first + index) % names.length);
    return order.find((index) => names[index]?.trim().startsWith(typed)) ?? from;
  };

  return (
    <span
      className={isToEnd ? 'menu to-end' : 'menu'}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOpen(null);
      }}
    >
      <button
        ref={opener}
        id={`${id}-button`}
        type="button"
        className={isPlain ? 'button plain' : 'button'}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-controls={open === null ? undefined : id}
        aria-disabled={isBusy}
        aria-keyshortcuts={shortcut}
        title={title}
        aria-label={title}
        onClick={() => (open === null ? show(0) : close())}
        onKeyDown={onButtonKey}
      >
        {label}
        <Icon name="down" />
      </button>
      {open !== null && (
        <ul
          ref={listRef}
          id={id}
          className="menu-list"
          role="menu"
          aria-labelledby={`${id}-button`}
          onKeyDown={onListKey}
        >
          {items.map(({ key, label: words, onChoose, isGrave = false }) => (
            <li key={key} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={isGrave ? 'menu-item grave' : 'menu-item'}
                onClick={() => {
                  close();
                  onChoose();
                }}
              >
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </span>
  );
}
