import type { Browser } from '../platform/browser';
import type { ListedRef } from '../domain/identity';
import type { Observation } from '../domain/observation';
import { createClient, sentenceOf } from '../messaging/client';
import type { PillView, ReadablePages } from '../messaging/contract';
import { pauseOn } from '../messaging/page-kind';
import { isPageNotice } from '../messaging/page-notice';
import { sayByMessages } from '../messaging/say-message';
import { settingsIn, type Settings } from '../platform/settings-in';
import { followTab } from './follow-tab';
import { pageChannel } from './page-channel';
import { createPill } from './pill';
import { isSamePage } from './same-page';
import type { PageLife } from './take-over';

/**
 * Starts the always-on page script: it lives while Muster is switched on, and anew after each change of a setting that concerns pages.
 * `foretell` says what an address tells without its page; what reads profiles, and what marks lists, is larger than this script and
 * comes into the tab with its first page of that kind.
 */
export function startPage(
  browser: Pick<Browser, 'runtime' | 'storage' | 'i18n'>,
  foretell: (url: string) => Observation,
  whole: PageLife,
): void {
  const settings = settingsIn(browser.storage);
  let life = new AbortController();
  let known = '';
  const live = ({ activeProgram, isPaused, pausedKinds, surface, hasBadges }: Settings) => {
    // What concerns Muster's own pages alone leaves an open card as it is.
    const concerning = JSON.stringify([activeProgram, isPaused, pausedKinds, surface, hasBadges]);
    if (concerning === known) return;
    known = concerning;
    life.abort();
    if (isPaused || surface === 'unset' || whole.isOver()) return;
    life = new AbortController();
    const shown = { hasPill: surface === 'overlay', hasBadges: surface === 'overlay' && hasBadges, pausedKinds };
    liveOnPage(browser, foretell, whole, shown, AbortSignal.any([whole.signal, life.signal]));
  };
  settings.watch(live);
  void settings.read().then(live);
}

function liveOnPage(
  browser: Pick<Browser, 'runtime' | 'i18n'>,
  foretell: (url: string) => Observation,
  whole: PageLife,
  { hasPill, hasBadges, pausedKinds }: Pick<Settings, 'hasBadges' | 'pausedKinds'> & { hasPill: boolean },
  signal: AbortSignal,
): void {
  const ask = createClient((message) => browser.runtime.sendMessage(message));
  const channel = pageChannel();
  const pausedAt = (url: string) => pauseOn(pausedKinds, foretell(url));
  /** Nothing shows of somebody who is in no program, yet the user may ask for the card, to nominate the person. */
  const hearsKey = () => hasPill && (pausedAt(location.href) ?? foretell(location.href)).page !== 'nobody';
  const onPress = () => toggleCard({}, pill.focus);
  const pill = createPill({ title: browser.i18n.getMessage('openCard'), onPress, hearsKey }, signal);
  let giveFocusBack = pill.focus;
  /** One card at a time: pressed again, what opened it closes it; pressed on another person, it shows that one. */
  const toggleCard = (about: { person?: ListedRef }, focus: () => void) => {
    if (whole.isOver()) return;
    const isOpen = channel.isCardOpen;
    if (isOpen && giveFocusBack === focus) return channel.closeCard();
    giveFocusBack = focus;
    ask('card.open', about).then(
      () => isOpen && channel.announceChange(),
      (error: unknown) => pill.warn(sayByMessages(browser.i18n)(sentenceOf(error))),
    );
  };
  const show = (view: PillView | null) => {
    if (hasPill) pill.show(view);
    channel.announceChange();
  };

  const load = (pages: ReadablePages) => ask('reader.load', { pages }).catch(() => undefined);
  const startBadges = async (life: AbortSignal) => {
    if (channel.startBadges === null) await load('lists');
    if (channel.startBadges === null) return null;
    const lookUp = async (people: ListedRef[]) => (await ask('people.lookUp', { people })).badges;
    const press = (person: ListedRef, focus: () => void) => toggleCard({ person }, focus);
    return channel.startBadges({ lookUp, press, onChange: channel.onChange }, life);
  };

  followTab(
    {
      isAlive: () => !whole.isOver(),
      read: (url) => pausedAt(url) ?? (channel.read ?? foretell)(url),
      ready: async () => {
        if (channel.read === null) await load('profiles');
      },
      startBadges: hasBadges ? startBadges : null,
      report: async (observation) => (await ask('page.observed', { observation })).pill,
      show,
      leave: () => {
        pill.show(null);
        channel.closeCard();
      },
    },
    signal,
  );
  channel.onFocusBack(() => giveFocusBack(), signal);
  const hear = (message: unknown) => {
    if (!isPageNotice(message) || !isSamePage(message.url, location.href)) return;
    if (message.notice === 'pill') show(message.pill);
    else if (message.notice === 'open') {
      if (hearsKey() && !channel.isCardOpen) onPress();
    } else if (hasPill) pill.warn(message.text);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear));
}
