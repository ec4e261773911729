// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPill, type Pill } from '../../src/content/pill';
import type { PillModel } from '../../src/domain/card';
import { ADVOCATE_STATUSES } from '../../src/domain/status';
import { STATUS_LOOKS } from '../../src/messaging/status-looks';
import { VERDICT_LOOKS } from '../../src/messaging/verdict-looks';
import { viewPill } from '../messaging/in-english';

vi.stubGlobal('__MUSTER_SHADOW_MODE__', 'open');

const model: PillModel = { status: 'active', verdict: 'title-changed', name: 'Mara Ellingsen', isSettled: false };
let life: AbortController;
let pill: Pill;
const onPress = vi.fn();

const hosts = () => [...document.documentElement.children].filter((child) => child.shadowRoot !== null);
const button = () => hosts()[0]!.shadowRoot!.querySelector('button')!;

beforeEach(() => {
  life = new AbortController();
  pill = createPill({ title: 'Open the card', onPress, hearsKey: () => false }, life.signal);
});
afterEach(() => {
  life.abort();
  onPress.mockClear();
});

describe('the pill', () => {
  it('is not in the page while there is nothing to show', () => {
    expect(hosts()).toHaveLength(0);
    pill.show(viewPill(model));
    pill.show(null);
    expect(hosts()).toHaveLength(0);
  });

  it('stands beside the body, once, and leaves the page as it was', () => {
    document.body.append(document.createElement('main'));
    const before = document.body.cloneNode(true);
    pill.show(viewPill(model));
    pill.show(viewPill({ ...model, verdict: 'still-right' }));
    expect(hosts()).toHaveLength(1);
    expect(document.body.isEqualNode(before)).toBe(true);
  });

  it('says status and verdict in words, and the name to a screen reader', () => {
    pill.show(viewPill(model));
    expect(button().textContent).toContain('Active');
    expect(button().textContent).toContain('Title changed');
    expect(button().ariaLabel).toBe('Muster: Mara Ellingsen, Active, Title changed');
    expect(hosts()[0]!.shadowRoot!.querySelector('p')!.textContent).toBe(button().ariaLabel);
  });

  it('says that a verdict is settled', () => {
    pill.show(viewPill({ ...model, isSettled: true }));
    expect(button().ariaLabel).toContain('settled');
    expect(button().textContent).toContain('✓');
  });

  it.each<Partial<PillModel>>([
    {},
    { isSettled: true },
    { status: null, verdict: 'ask' },
    { status: null, verdict: 'unread', name: '' },
    { status: null, verdict: 'still-right', isSettled: true },
  ])('can be named by the words that show: %j', (change) => {
    pill.show(viewPill({ ...model, ...change }));
    const words = (text: string | null) => text!.match(/[\p{L}\p{N}]+/gu)!.join(' ');
    expect(words(button().ariaLabel)).toContain(words(button().textContent));
  });

  it('treats a name as text', () => {
    pill.show(viewPill({ ...model, name: '<img src=x onerror=alert(1)>' }));
    expect(hosts()[0]!.shadowRoot!.querySelector('img')).toBeNull();
  });

  it('does not take the keyboard when it is drawn', () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    pill.show(viewPill(model));
    expect(document.activeElement).toBe(field);
  });

  it('tells when it is pressed', () => {
    pill.show(viewPill(model));
    button().click();
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('ignores keys that a script of the page made up', () => {
    pill.show(viewPill(model));
    dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyM', altKey: true }));
    expect(onPress).not.toHaveBeenCalled();
  });

  it('is asked for by its key where nothing shows, if the page allows that', () => {
    const isTrusted = { configurable: true, value: true };
    const press = () => {
      const event = new KeyboardEvent('keydown', { code: 'KeyM', altKey: true });
      dispatchEvent(Object.defineProperty(event, 'isTrusted', isTrusted));
    };
    press();
    expect(onPress).not.toHaveBeenCalled();
    createPill({ title: '', onPress, hearsKey: () => true }, life.signal);
    press();
    expect(onPress).toHaveBeenCalledTimes(1);
    expect(hosts()).toHaveLength(0);
  });

  it('says why a step failed, until it is drawn anew', () => {
    pill.show(viewPill(model));
    pill.warn('Muster did not answer.');
    expect(button().textContent).toBe('Muster did not answer.');
    pill.show(viewPill(model));
    expect(button().textContent).toContain('Title changed');
  });

  it('follows the theme of the page where the page says it', () => {
    document.documentElement.className = 'theme theme--mercado theme--dark';
    pill.show(viewPill(model));
    expect(button().style.colorScheme).toBe('dark');
    document.documentElement.className = '';
  });

  it('goes, and stays away, when its life ends', () => {
    pill.show(viewPill(model));
    life.abort();
    pill.show(viewPill(model));
    expect(hosts()).toHaveLength(0);
  });

  it('carries nothing that names the extension', () => {
    pill.show(viewPill(model));
    const [host] = hosts();
    expect([...host!.attributes].map(({ name }) => name)).toEqual(['style']);
    expect(host!.getAttribute('style')).not.toMatch(/muster|extension/i);
  });
});

describe('drawings', () => {
  it('are those of the card, in their colours, and out of the accessible name', () => {
    pill.show(viewPill(model));
    const drawn = [...button().querySelectorAll('svg')];
    const looks = [STATUS_LOOKS.active, VERDICT_LOOKS['title-changed']];
    expect(drawn.map((one) => one.querySelector('path')!.getAttribute('d'))).toEqual(
      looks.map(({ drawing }) => drawing.path),
    );
    expect(drawn.map((one) => one.parentElement!.className)).toEqual(looks.map(({ tone }) => tone));
    expect(drawn.map((one) => one.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
  });

  it('every status has one of its own', () =>
    expect(new Set(ADVOCATE_STATUSES.map((status) => STATUS_LOOKS[status].drawing.path)).size).toBe(
      ADVOCATE_STATUSES.length,
    ));
});
