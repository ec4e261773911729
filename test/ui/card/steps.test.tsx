// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ContactCard } from '../../../src/domain/card';
import { Card } from '../../../src/ui/card/card';
import type { CardPort } from '../../../src/ui/card/card-port';
import { portOf } from '../port-of';
import { button, choose, clear, field, press, render, submit, text, type, user } from '../render';
import { cardOf, contactCard, NOW } from '../samples';

const TARGET = { programId: 'p1', contactId: 'c1' };
const onClose = vi.fn<() => void>();
const show = (port: CardPort) => render(<Card port={port} takesFocus onClose={onClose} clock={{ now: () => NOW }} />);
const card = () => document.querySelector<HTMLElement>('.card')!;
const status = () => document.querySelector('.card-said')!.textContent;
const form = () => document.querySelector('form');
const menuItem = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find((one) => one.textContent === name)!;
const changed = (contact: Partial<ContactCard['contact']>, more: Partial<ContactCard> = {}) =>
  cardOf({ contact: { ...contactCard().contact, ...contact }, ...more });

afterEach(async () => {
  await clear();
  onClose.mockClear();
});

describe('a key held down', () => {
  it('decides nothing: it may have been pressed on the page before', async () => {
    const port = portOf(cardOf());
    await show(port);
    const hold = (key: string) =>
      user(() => card().dispatchEvent(new KeyboardEvent('keydown', { key, repeat: true, bubbles: true })));
    await hold('s');
    expect(port.verify).not.toHaveBeenCalled();
    await press('s');
    expect(port.verify).toHaveBeenCalledOnce();
  });
});

describe('the status', () => {
  it('opens by P with the moves that the life cycle allows, and takes a plain one at once', async () => {
    const port = portOf(cardOf());
    await show(port);
    await press('p');
    const items = [...document.querySelectorAll('[role=menuitem]')].map((one) => one.textContent);
    expect(items).toEqual(['Paused', 'Inactive', 'Retired', 'Left company', 'Do not contact']);
    expect(document.activeElement).toBe(menuItem('Paused'));
    await user(() => menuItem('Inactive').click());
    expect(port.changeStatus).toHaveBeenCalledWith(TARGET, { to: 'inactive' });
    expect(status()).toBe('Status is now: Inactive.');
  });

  it('can become any where nobody has said one', async () => {
    await show(portOf(changed({ status: null })));
    await press('p');
    expect(document.querySelectorAll('[role=menuitem]')).toHaveLength(8);
  });

  it('asks a pause for its reason, when it is looked at again, and what is next', async () => {
    const port = portOf(cardOf({ nextAction: null }));
    await show(port);
    await press('p');
    await user(() => menuItem('Paused').click());
    expect(document.activeElement).toBe(field('Reason'));
    await type(field('Look at it again on'), '');
    await submit();
    expect(port.changeStatus).not.toHaveBeenCalled();
    for (const words of ['Say why the advocate pauses.', 'Say when the pause is looked at again.', 'Say what is to be'])
      expect(text()).toContain(words);
    await type(field('Reason'), 'On leave');
    await type(field('Look at it again on'), '2026-06-01');
    await type(field('What is to be done'), 'Ask about autumn');
    await type(field('Due'), '2026-05-20');
    await type(field('By whom'), 'Jo');
    await submit();
    expect(port.changeStatus).toHaveBeenCalledWith(TARGET, {
      to: 'paused',
      pause: { reason: 'On leave', reviewOn: '2026-06-01' },
      nextStep: { what: 'Ask about autumn', dueOn: '2026-05-20', owner: 'Jo' },
    });
    expect(form()).toBeNull();
  });

  it('asks for no next step where one is open, and says that it stays', async () => {
    const port = portOf(changed({ status: 'retired' }));
    await show(port);
    await press('p');
    await user(() => menuItem('Recruiting').click());
    expect(text()).toContain('The open next action stays: Ask for the spring case study');
    await submit();
    expect(port.changeStatus).toHaveBeenCalledWith(TARGET, { to: 'recruiting' });
  });

  it('leads to the departure for “left company”', async () => {
    const port = portOf(cardOf());
    await show(port);
    await press('p');
    await user(() => menuItem('Left company').click());
    expect(port.planDeparture).toHaveBeenCalled();
    expect(port.changeStatus).not.toHaveBeenCalled();
  });

  it('says why and until when an advocate pauses', async () => {
    await show(portOf(changed({ status: 'paused', pause: { reason: 'On leave', reviewOn: '2026-06-01' } })));
    expect(text()).toContain('Paused: On leave. To be looked at on Jun 1, 2026.');
  });

  it('hides what nobody may ask of who is not to be contacted', async () => {
    const port = portOf(changed({ status: 'do-not-contact', notes: 'Angry.' }, { nextAction: null }));
    await show(port);
    expect(text()).toContain('Not to be contacted.');
    for (const key of ['u', 't', 'l']) await press(key);
    expect(form()).toBeNull();
    for (const name of ['Log a use', 'Set the next action', 'Left company…', 'Edit notes'])
      expect(() => button(name)).toThrow();
  });
});

describe('a use', () => {
  it('is logged by U and one more key, with today and the type that was used most', async () => {
    const { contact, advocacy } = contactCard();
    const use = { id: 'v', programId: 'p1', externalIds: [], contactId: 'c1', on: '2026-01-01', custom: {} };
    const port = portOf(
      cardOf({
        contact: {
          ...contact,
          participations: [
            { type: 'reference-call', consent: 'agreed' },
            { type: 'speaking', consent: 'agreed' },
          ],
        },
        advocacy: { ...advocacy, latestUses: [{ ...use, type: 'speaking' }] },
      }),
    );
    await show(port);
    await press('u');
    expect(document.activeElement).toBe(field('Used for'));
    await press('Enter');
    expect(port.logUse).toHaveBeenCalledWith(TARGET, { type: 'speaking', on: '2026-03-04' });
    expect(status()).toBe('Use logged.');
  });

  it('warns beyond the cap, the rest and the consent, and lets the user go on', async () => {
    const port = portOf(cardOf({ uses: { used: 4, left: 0, coolingUntil: '2026-03-10' } }));
    await show(port);
    await press('u');
    await choose(field('Used for'), 'video');
    for (const words of [
      'The use limit is reached: 4 in 90 days.',
      'rests until Mar 10',
      'Video: the advocate has said no.',
    ])
      expect(text()).toContain(words);
    await type(field('Note'), ' Board asked ');
    await user(() => button('Log anyway').click());
    expect(port.logUse).toHaveBeenCalledWith(TARGET, { type: 'video', on: '2026-03-04', note: 'Board asked' });
  });

  it('is not logged for a day to come', async () => {
    const port = portOf(cardOf());
    await show(port);
    await press('u');
    await type(field('On'), '2026-03-05');
    await submit();
    expect(port.logUse).not.toHaveBeenCalled();
    expect(text()).toContain('Choose today or a day before.');
  });
});

describe('the next action', () => {
  it('is changed from what it is by T', async () => {
    const port = portOf(cardOf());
    await show(port);
    await press('t');
    expect(field('What is to be done').value).toBe('Ask for the spring case study');
    await type(field('Due'), '2026-04-01');
    await submit();
    expect(port.setNextAction).toHaveBeenCalledWith(TARGET, {
      what: 'Ask for the spring case study',
      dueOn: '2026-04-01',
      owner: 'Ines',
    });
  });

  it('is not set to nothing; the keyboard goes to what is missing', async () => {
    const port = portOf(cardOf({ nextAction: null }));
    await show(port);
    await press('t');
    await submit();
    expect(port.setNextAction).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field('What is to be done'));
    expect(text()).toContain('Say what is to be done next.');
  });

  it('is said to be done', async () => {
    const port = portOf(cardOf());
    await show(port);
    await user(() => button('The next action is done').click());
    expect(port.nextActionDone).toHaveBeenCalledWith('p1', 'n1');
  });

  it('says that it is overdue', async () => {
    const nextAction = { ...contactCard().nextAction!, dueOn: '2026-03-01' };
    await show(portOf(cardOf({ nextAction })));
    expect(text()).toContain('overdue since Mar 1, 2026 · Ines');
  });
});

describe('the notes', () => {
  it('are read and written', async () => {
    const port = portOf(changed({ notes: 'Prefers Tuesdays.' }));
    await show(port);
    const notes = [...document.querySelectorAll('details')].find((one) => one.textContent.startsWith('Notes'))!;
    await user(() => {
      notes.open = true;
      notes.dispatchEvent(new Event('toggle'));
    });
    const opener = button('Edit notes');
    opener.focus();
    await user(() => opener.click());
    const area = document.querySelector('textarea')!;
    expect(document.activeElement).toBe(area);
    await type(area as unknown as HTMLInputElement, 'Prefers Fridays.');
    await submit();
    expect(port.writeNotes).toHaveBeenCalledWith(TARGET, 'Prefers Fridays.');
    expect(document.activeElement).toBe(opener);
  });
});

describe('what is open', () => {
  it('closes by Escape before the card does, and the keyboard goes back', async () => {
    await show(portOf(cardOf()));
    const opener = button('Log a use');
    opener.focus();
    await user(() => opener.click());
    await press('Escape');
    expect(form()).toBeNull();
    expect(document.activeElement).toBe(opener);
    expect(onClose).not.toHaveBeenCalled();
    await press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('gives the keyboard back to the card when a key opened it', async () => {
    await show(portOf(cardOf()));
    await press('u');
    await submit();
    expect(document.activeElement).toBe(card());
  });

  it('makes way for another', async () => {
    await show(portOf(cardOf()));
    await press('u');
    card().focus();
    await press('t');
    expect(document.querySelectorAll('form')).toHaveLength(1);
    expect(document.activeElement).toBe(field('What is to be done'));
  });

  it('keeps what was filled in, and says why, when the step fails', async () => {
    const port = portOf(cardOf());
    port.setNextAction.mockRejectedValue(new Error('The disk is full.'));
    await show(port);
    await press('t');
    await type(field('What is to be done'), 'Call');
    await submit();
    expect(document.querySelector('form [role=alert]')!.textContent).toContain('The disk is full.');
    expect(field('What is to be done').value).toBe('Call');
    await press('Escape');
    await press('t');
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  it('leaves the help to Escape first', async () => {
    await show(portOf(cardOf()));
    await press('?');
    await press('Escape');
    expect(text()).not.toContain('Next or previous finding');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('takes no shortcut of the card while the keyboard is in a form', async () => {
    const port = portOf(cardOf());
    await show(port);
    await press('u');
    button('Cancel').focus();
    await press('s');
    expect(port.verify).not.toHaveBeenCalled();
  });
});
