import { render } from 'preact';
import { Card } from '../card/card';
import type { CardPlace } from '../../platform/card-place';
import type { CardPort } from '../card/card-port';
import { LANGUAGE } from '../locales/language';
import { placeCard } from './place-card';

declare const __MUSTER_SHADOW_MODE__: ShadowRootMode;

/** Events of the card that the page around it must not take for its own: shortcuts, focus traps, clipboard. */
const OWN_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
];

/** What the overlay needs from the page script that shows it. */
export interface OverlayInput {
  css: string;
  /** `light` or `dark`; empty where the system's counts. */
  theme: string;
  port: CardPort;
  /** Where the user has put the card; null for where it stands at first. */
  place: CardPlace | null;
  /** The user has put the card somewhere. */
  onPlaced: (place: CardPlace) => void;
  /** The overlay goes when this aborts. */
  signal: AbortSignal;
  /** The user closed the card. */
  onClose: () => void;
  /** Calls back each time the card is to be asked for again, until the signal aborts. */
  onChange: (callback: () => void, signal: AbortSignal) => void;
}

/** Shows the card over the page, in a shadow root of its own beside the page's body; no node of the page is touched. */
export function showOverlay({ css, theme, port, place, onPlaced, signal, onClose, onChange }: OverlayInput): void {
  if (signal.aborted) return;
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: __MUSTER_SHADOW_MODE__ });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  container.lang = LANGUAGE;
  container.style.colorScheme = theme || 'light dark';
  const sheet = document.createElement('style');
  shadow.append(style, sheet, container);
  for (const name of OWN_EVENTS) host.addEventListener(name, (event) => event.stopPropagation());
  document.documentElement.append(host);
  const mover = placeCard({ host, sheet, place, signal, onPlaced });

  let revision = 0;
  const show = () =>
    render(<Card port={port} revision={revision} takesFocus onClose={onClose} mover={mover} />, container);
  show();
  onChange(() => {
    revision += 1;
    show();
  }, signal);
  signal.addEventListener('abort', () => {
    render(null, container);
    host.remove();
  });
}
