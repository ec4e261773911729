import { browser } from '../platform/browser';
import { notifications } from '../platform/notifications';
import { readSettings, watchSettings } from '../platform/settings';
import { nextAt } from './next-at';
import { onReminderPressed, remind } from './reminder';
import type { Surroundings } from './surroundings';

/** After midnight another day is due. */
const NEW_DAY = 'new-day';
const REMIND = 'remind';
const MIDNIGHT = '00:00';

/**
 * What the worker does by the day: counts anew after midnight, and reminds of what is due. Alarms wake it, and are set anew whenever the
 * browser starts, a setting changes or one of them has gone off. Registers its listeners before it returns.
 */
export function startDays(around: Pick<Surroundings, 'world' | 'readSettings' | 'say' | 'refreshToolbar'>): void {
  const begin = () => {
    void around.refreshToolbar();
    void setAlarms(around.world.now());
  };
  const catchUp = () => {
    begin();
    void remind(around);
  };
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(catchUp);
  watchSettings(begin);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NEW_DAY) begin();
    if (name === REMIND) catchUp();
  });
  const onPressed = onReminderPressed(around);
  const hear = () => notifications()?.onClicked.addListener(onPressed);
  hear();
  // The permission may come while the worker lives.
  browser.permissions.onAdded.addListener(hear);
}

async function setAlarms(now: string): Promise<void> {
  const { reminds, remindsAt } = await readSettings();
  browser.alarms.create(NEW_DAY, { when: nextAt(MIDNIGHT, now) });
  if (reminds) browser.alarms.create(REMIND, { when: nextAt(remindsAt, now) });
  else await browser.alarms.clear(REMIND);
}
