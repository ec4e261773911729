import { drawIcon } from '../draw-icon';
import type { Mark } from './mark';
import { printOfRow } from './row-keys';

/** One mark in the page. */
export interface Badge {
  readonly button: HTMLButtonElement;
  mark: Mark;
  /** Gives it the keyboard. The same function for as long as the badge lives. */
  readonly focus: () => void;
  /** Says something else, or stands beside another row of the same person. */
  show(mark: Mark): void;
  /** Whether the row still is that of the person. */
  isTrue(): boolean;
}

/** Makes the mark of one person: a button, named in words, with a drawing to see. */
export function createBadge(first: Mark, onPress: (badge: Badge) => void): Badge {
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaHasPopup = 'dialog';
  let print = '';
  let drawn = '';
  const badge: Badge = {
    button,
    mark: first,
    focus: () => button.focus({ preventScroll: true }),
    show(mark) {
      const { label, drawing, tone, isPossible } = mark.view;
      badge.mark = mark;
      print = printOfRow(mark.row);
      button.className = isPossible ? `${tone} possible` : tone;
      button.title = button.ariaLabel = label;
      if (drawn !== drawing.path) button.replaceChildren(drawIcon(drawing));
      drawn = drawing.path;
    },
    isTrue: () => print !== '' && printOfRow(badge.mark.row) === print,
  };
  button.onclick = () => onPress(badge);
  badge.show(first);
  return badge;
}
