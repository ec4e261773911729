import { nameActions, readAgenda } from '../actions/read-agenda';
import { say } from '../domain/said';
import { browser } from '../platform/browser';
import { localDay } from '../platform/clock';
import { notifications } from '../platform/notifications';
import { openDashboardPage } from '../platform/open-dashboard-page';
import { activePrograms } from './card-of';
import { nextAt } from './next-at';
import type { Surroundings } from './surroundings';

type Parts = Pick<Surroundings, 'world' | 'readSettings' | 'say'>;

const NOTIFICATION = 'due';
/** The day on which the user was reminded last, kept apart from the settings: it is nothing that anybody chose. */
const KEY = 'remindedOn';
/** So many people are named. */
const NAMED = 3;

/**
 * Tells of what is due, once a day: not before the hour that the user chose, and only where the browser permits it. When nothing is due it
 * keeps silent.
 */
export async function remind(around: Parts): Promise<void> {
  const { world, readSettings, say: tell } = around;
  const settings = await readSettings();
  const now = world.now();
  const today = localDay(now);
  // The hour is still to come where it comes today.
  const isEarly = localDay(new Date(nextAt(settings.remindsAt, now)).toISOString()) === today;
  const shown = notifications();
  if (!settings.reminds || isEarly || shown === null) return;
  const { [KEY]: last } = await browser.storage.local.get(KEY);
  if (last === today) return;
  await browser.storage.local.set({ [KEY]: today });
  const due = (await readDue(around)).filter((item) => item.due !== 'this-week');
  if (due.length === 0) return;
  const named = settings.remindsByName ? await nameActions(world, due) : [];
  const names = [...new Set(named.map(({ name }) => name).filter((name) => name !== ''))];
  const message = say('reminder.due', {
    count: due.length,
    ...(names.length > 0 && { names: { list: names.slice(0, NAMED) } }),
  });
  await shown.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: tell(say('reminder.title')),
    message: tell(message),
  });
}

/** What a press on a notification does: it opens the agenda, that of the program with the most urgent action. */
export function onReminderPressed(around: Parts): (notification: string) => void {
  return (id) => {
    if (id === NOTIFICATION) void openAgenda(around);
  };
}

async function openAgenda(around: Parts): Promise<void> {
  await notifications()?.clear(NOTIFICATION);
  const [first] = await readDue(around);
  await openDashboardPage(first === undefined ? '#/agenda' : `#/in/${encodeURIComponent(first.programId)}/agenda`);
}

async function readDue({ world, readSettings }: Parts) {
  const programIds = await activePrograms({ world }, await readSettings());
  return readAgenda(world, programIds, localDay(world.now()));
}
