import { expect, it } from 'vitest';
import { pageChannel } from '../../src/content/page-channel';

it('is the same channel for whoever asks', () => expect(pageChannel()).toBe(pageChannel()));

it('carries each word to those who listen for it, until they stop', () => {
  const channel = pageChannel();
  const life = new AbortController();
  const heard: string[] = [];
  channel.onClose(() => heard.push('close'), life.signal);
  channel.onChange(() => heard.push('change'), life.signal);
  channel.onFocusBack(() => heard.push('focus'), life.signal);
  channel.closeCard();
  channel.announceChange();
  channel.giveFocusBack();
  expect(heard).toEqual(['close', 'change', 'focus']);
  life.abort();
  channel.closeCard();
  expect(heard).toHaveLength(3);
});

it('is unknown under any plain name', () => {
  pageChannel();
  expect(Object.keys(globalThis).filter((name) => /muster/i.test(name))).toEqual([]);
});
