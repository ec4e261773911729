import type { PageChannel } from './page-channel';

/** The text that is selected on the page, or was when the card, which is no part of it, was pressed; empty when none is. */
export function readSelection({ lastSelection }: Pick<PageChannel, 'lastSelection'>): string {
  return selectedOnPage() || lastSelection;
}

/** Keeps the selection of the page in mind until `signal` aborts or the user presses on the page itself. */
export function rememberSelection(channel: Pick<PageChannel, 'lastSelection'>, signal: AbortSignal): void {
  const remember = () => {
    channel.lastSelection = selectedOnPage() || channel.lastSelection;
  };
  const forget = () => {
    channel.lastSelection = '';
  };
  remember();
  document.addEventListener('selectionchange', remember, { signal });
  // The card stands beside the body: what is pressed in it is not pressed here.
  document.body.addEventListener('pointerdown', forget, { capture: true, signal });
  signal.addEventListener('abort', forget);
}

function selectedOnPage(): string {
  const selection = document.getSelection();
  return selection !== null && document.body.contains(selection.anchorNode) ? selection.toString() : '';
}
