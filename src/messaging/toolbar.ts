import { countDue } from '../actions/count-due';
import { say, type Said } from '../domain/said';
import type { Say } from '../domain/say-in';
import { browser } from '../platform/browser';
import { localDay } from '../platform/clock';
import type { Settings } from '../platform/settings';
import { activePrograms } from './card-of';
import type { Surroundings } from './surroundings';

/** What the icon in the browser's toolbar shows. */
export interface ToolbarView {
  /** How many next actions are due; empty when none is. */
  count: string;
  /** The tooltip: what the count means, and that Muster is paused. */
  title: string;
  isPaused: boolean;
}

/** The toolbar has room for two digits. */
const MOST = 99;
const GROUND = '#8a5200';
const SIZES = [16, 32];

/** Counts what is due in the active programs, and shows it. */
export async function refreshToolbar({
  world,
  readSettings,
  say: tell,
}: Pick<Surroundings, 'world' | 'readSettings' | 'say'>): Promise<void> {
  const settings = await readSettings();
  const programIds = await activePrograms({ world }, settings);
  const due = await countDue(world, programIds, localDay(world.now()));
  await showToolbar(viewToolbar(due, settings, tell));
}

/** Puts the toolbar's icon into words. */
export function viewToolbar(
  due: number,
  { isPaused, pausedKinds }: Pick<Settings, 'isPaused' | 'pausedKinds'>,
  tell: Say,
): ToolbarView {
  const pauses: Said[] = isPaused ? [say('toolbar.paused')] : pausedKinds.map((kind) => say(`toolbar.paused.${kind}`));
  const parts = [...(due === 0 ? [] : [say('toolbar.due', { count: due })]), ...pauses].map(tell);
  return {
    count: due === 0 ? '' : due > MOST ? `${MOST}+` : String(due),
    title: parts.length === 0 ? 'Muster' : `Muster: ${parts.join(', ')}`,
    isPaused,
  };
}

async function showToolbar({ count, title, isPaused }: ToolbarView): Promise<void> {
  const name = (size: number) => `/icon/${isPaused ? 'paused-' : ''}${size}.png`;
  await Promise.all([
    browser.action.setBadgeText({ text: count }),
    browser.action.setBadgeBackgroundColor({ color: GROUND }),
    browser.action.setTitle({ title }),
    browser.action.setIcon({ path: Object.fromEntries(SIZES.map((size) => [size, name(size)])) }),
  ]);
}
