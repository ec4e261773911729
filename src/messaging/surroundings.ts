import type { World } from '../actions/world';
import type { CardModel } from '../domain/card';
import type { Settings } from '../platform/settings';
import type { Contract, PageNotice, ReadablePages } from './contract';
import type { TabPages } from './tab-pages';

/** A screen of the dashboard that can be opened from elsewhere. */
export type Screen = NonNullable<Contract['dashboard.open']['input']['screen']>;

/** All that the handlers reach beyond their input. Tests pass their own. */
export interface Surroundings {
  world: World;
  pages: TabPages;
  readSettings(): Promise<Settings>;
  /** Tells the page script of a tab; a tab that does not listen is no error. */
  notify(tabId: number, notice: PageNotice): Promise<void>;
  /** Puts the script that reads such pages into the tab; resolves once it has run. */
  loadReader(tabId: number, pages: ReadablePages): Promise<void>;
  /** Puts the card into the tab's page. */
  openCard(tabId: number): Promise<void>;
  /** The text that is selected on the tab's page; empty when none is. */
  readSelection(tabId: number): Promise<string>;
  /** The shape of the tab's page. */
  shapePage(tabId: number): Promise<string>;
  /** A tab shows this card by now: what can be set by hand there is offered, where it is the tab in front. */
  offerByHand(tabId: number, card: CardModel): Promise<void>;
  openDashboard(screen: Screen | undefined): Promise<void>;
  /** Completes the prepared batches whose files are written. */
  settleExports(): Promise<void>;
}
