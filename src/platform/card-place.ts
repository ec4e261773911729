import { browser } from './browser';

/** Where the top left corner of the card stands in the window, in CSS pixels. */
export interface CardPlace {
  x: number;
  y: number;
}

const KEY = 'cardPlace';

/**
 * Where the user has put the card; null while it stands where it is at first, and where the browser no longer answers this page. No part
 * of the settings: nobody but the card need hear when it is moved.
 */
export async function readCardPlace(): Promise<CardPlace | null> {
  const kept = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  const { x, y } = (kept[KEY] ?? {}) as Partial<CardPlace>;
  return Number.isFinite(x) && Number.isFinite(y) ? { x: x!, y: y! } : null;
}

/** Keeps where the user has put the card. Where the browser no longer answers this page, nothing is kept. */
export async function keepCardPlace(place: CardPlace): Promise<void> {
  await browser.storage.local.set({ [KEY]: place }).catch(() => undefined);
}
