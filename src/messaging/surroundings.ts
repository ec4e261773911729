import type { World } from '../actions/world';
import type { Encounter } from '../domain/card';
import type { Say } from '../domain/say-in';
import type { Settings } from '../platform/settings';
import type { Contract, ReadablePages, WorkerNotice } from './contract';
import type { RunTabs } from './run-tabs';
import type { TabPages } from './tab-pages';

/** A screen of the dashboard that can be opened from elsewhere. */
export type Screen = NonNullable<Contract['dashboard.open']['input']['screen']>;

/** All that the handlers reach beyond their input. Tests pass their own. */
export interface Surroundings {
  world: World;
  pages: TabPages;
  runTabs: RunTabs;
  readSettings(): Promise<Settings>;
  /** Puts into words what is said outside of Muster's own pages. */
  say: Say;
  /** Tells the page script of a tab; a tab that does not listen is no error. */
  notify(tabId: number, notice: WorkerNotice): Promise<void>;
  /** Puts the script that reads such pages into the tab; resolves once it has run. */
  loadReader(tabId: number, pages: ReadablePages): Promise<void>;
  /** Puts the card into the tab's page. */
  openCard(tabId: number): Promise<void>;
  /** Opens a profile in the tab, for the user has asked for it; without one, in a tab of its own. Answers the tab. */
  openProfile(tabId: number | null, url: string): Promise<number>;
  /** The text that is selected on the tab's page; empty when none is. */
  readSelection(tabId: number): Promise<string>;
  /** The shape of the tab's page. */
  shapePage(tabId: number): Promise<string>;
  /** A tab's page is about this by now: what can be set by hand there is offered, where it is the tab in front. */
  offerByHand(tabId: number, met: Encounter): Promise<void>;
  /** Shows in the toolbar how much is due now. */
  refreshToolbar(): Promise<void>;
  openDashboard(screen: Screen | undefined): Promise<void>;
  /** Completes the prepared batches whose files are written. */
  settleExports(): Promise<void>;
}
