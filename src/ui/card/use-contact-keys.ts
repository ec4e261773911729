import type { RefObject } from 'preact';
import type { ContactCard } from '../../domain/card';
import { activeBeside } from './active-beside';
import { asksDeparture, canDepart, canVerify, fieldsToAccept, questionOf } from './decisions';
import { useShortcuts } from './shortcuts';
import type { Steps } from './steps';
import type { OpenedControl } from './use-opened';

/** Puts the keys of a contact's card in force. While the departure shows, only those that close and explain are. */
export function useContactKeys({
  shown,
  bodyRef,
  steps,
  isReachable,
  opened,
  open,
  close,
  reject,
  toggleHelp,
}: Pick<OpenedControl, 'opened' | 'open'> & {
  shown: Pick<ContactCard, 'contact' | 'judgement'>;
  bodyRef: RefObject<HTMLElement | null>;
  steps: Steps;
  /** The contact may be contacted. */
  isReachable: boolean;
  /** Closes what is open; absent where nothing is, so that Escape closes the card. */
  close: (() => void) | undefined;
  /** Absent where no profile shows of which it could be said. */
  reject: (() => void) | undefined;
  toggleHelp: () => void;
}): void {
  const escape = close === undefined ? {} : { escape: close };
  const move = (by: 1 | -1) => moveFocus(bodyRef.current, by);
  const { contact, judgement } = shown;
  const canLeave = canDepart(contact);
  const acceptAll = () => {
    const fields = fieldsToAccept(judgement);
    if (asksDeparture(shown)) open('left');
    else if (fields.length > 0) steps.accept(fields);
  };
  const question = questionOf(judgement);
  useShortcuts(
    opened === 'left'
      ? escape
      : {
          ...escape,
          ...(canVerify(judgement) && { s: steps.verify }),
          a: acceptAll,
          z: steps.undo,
          p: () => bodyRef.current?.querySelector<HTMLElement>('[aria-keyshortcuts=P]')?.click(),
          ...(canLeave && { l: () => open('left') }),
          ...(isReachable && { u: () => open('use'), t: () => open('next') }),
          ...(question && { y: () => steps.answer(true), n: () => steps.answer(false) }),
          ...(reject && { x: reject }),
          j: () => move(1),
          arrowdown: () => move(1),
          k: () => move(-1),
          arrowup: () => move(-1),
          '?': toggleHelp,
        },
  );
}

function moveFocus(body: HTMLElement | null, by: 1 | -1): void {
  const rows = [...(body?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])].filter(
    (row) => row.closest('details:not([open])') === null,
  );
  const active = activeBeside(body);
  const at = rows.findIndex((row) => row.contains(active));
  const next = at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by;
  rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
}
