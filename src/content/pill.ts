import type { PillView } from '../messaging/contract';
import type { Look } from '../messaging/look';
import { drawIcon } from './draw-icon';
import drawing from './drawing.css?inline';
import css from './pill.css?inline';
import { themeOfPage } from './theme-of-page';
import tones from './tones.css?inline';

declare const __MUSTER_SHADOW_MODE__: ShadowRootMode;

/** The pill on the page. Nothing of it is in the page while there is nothing to show. */
export interface Pill {
  /** Draws the pill, or takes it away. */
  show(view: PillView | null): void;
  /** Says in the pill, even where there was none, why a step failed, until it is drawn anew. */
  warn(message: string): void;
  /** Gives the pill the keyboard. */
  focus(): void;
}

/** What the pill needs from outside. */
export interface PillPort {
  /** What a press on it does, in words. */
  title: string;
  /** Clicked, or Alt+M. */
  onPress: () => void;
  /** Whether Alt+M is heard where nothing shows as well. */
  hearsKey: () => boolean;
}

/** Makes the pill, drawn as plain nodes in a shadow root beside the page's body. */
export function createPill({ title, onPress, hearsKey }: PillPort, signal: AbortSignal): Pill {
  const host = make('div');
  // Above the page's text, below LinkedIn's own bars, menus and dialogs (100 and up).
  host.style.cssText =
    'all:initial!important;position:fixed!important;left:0!important;bottom:0!important;z-index:90!important';
  const style = make('style', tones + drawing + css);
  const button = make('button');
  button.type = 'button';
  button.ariaHasPopup = 'dialog';
  button.title = title;
  button.onclick = onPress;
  const announcement = make('p');
  announcement.role = 'status';
  host.attachShadow({ mode: __MUSTER_SHADOW_MODE__ }).append(style, button, announcement);

  const onKey = (event: KeyboardEvent) => {
    if (!isShortcut(event) || isTyping(event) || !(host.isConnected || hearsKey())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onPress();
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', () => host.remove());

  return {
    show(view) {
      if (view === null || signal.aborted) return host.remove();
      const { label, status, verdict } = view;
      const words = make('span', status.word);
      words.append(' ', make('em', verdict.word, verdict.tone));
      button.style.colorScheme = themeOfPage();
      button.className = '';
      button.replaceChildren(makeMark('i', status), makeMark('b', verdict), words);
      button.ariaLabel = label;
      if (!host.isConnected) document.documentElement.append(host);
      // Set once it is in the page: a live region tells changes only.
      if (announcement.textContent !== label) announcement.textContent = label;
    },
    warn(message) {
      button.className = 'wide';
      button.replaceChildren(make('span', message));
      button.ariaLabel = announcement.textContent = message;
      if (!host.isConnected && !signal.aborted) document.documentElement.append(host);
    },
    focus: () => button.focus(),
  };
}

function make<T extends keyof HTMLElementTagNameMap>(tag: T, text = '', className = ''): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}

/** A status or verdict at a glance: the words beside it say the same. */
function makeMark(tag: 'i' | 'b', { drawing, tone }: Look): HTMLElement {
  const element = make(tag, '', tone);
  element.append(drawIcon(drawing));
  return element;
}

/** Alt+M pressed by the user, not by a script of the page. */
function isShortcut({ isTrusted, code, altKey, ctrlKey, metaKey, shiftKey, repeat }: KeyboardEvent): boolean {
  return isTrusted && code === 'KeyM' && altKey && !(ctrlKey || metaKey || shiftKey || repeat);
}

/** On a Mac, Alt+M types a letter: in a field it is left to the field. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
