// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { CardModel, ContactCard } from '../../src/domain/card';
import { Card } from '../../src/ui/card/card';
import type { CardPort } from '../../src/ui/card/card-port';
import { portOf } from './port-of';
import { button, clear, press, render, text, user } from './render';
import { askCard, cardOf, contactCard, judgementOf, locationFinding, nameFinding, NOW, observation } from './samples';

const TARGET = { programId: 'p1', contactId: 'c1' };
const show = (port: CardPort) => render(<Card port={port} takesFocus onClose={() => {}} clock={{ now: () => NOW }} />);

afterEach(clear);

describe('who is this?', () => {
  it('confirms or rejects a candidate', async () => {
    const port = portOf(askCard);
    await show(port);
    const second = document.querySelectorAll('.candidate')[1]!;
    await user(() => button('Not this person', second).click());
    expect(port.reject).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringContaining('/in/') }), {
      programId: 'p1',
      contactId: 'c2',
    });
    await user(() => button('This is the person').click());
    expect(port.confirm).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringContaining('/in/') }), {
      programId: 'p1',
      contactId: 'c1',
    });
  });
});

describe('several programs', () => {
  it('shows one at a time and acts in the one shown', async () => {
    const other = contactCard({
      programId: 'p2',
      programName: 'Contoso Heroes',
      contact: { ...contactCard().contact, id: 'c9', title: 'Speaker' },
    });
    const port = portOf({ state: 'contact', observation, cards: [contactCard(), other], lostFields: [] });
    await show(port);
    expect(text()).not.toContain('Speaker');
    await user(() => button('Contoso Heroes').click());
    expect(text()).toContain('Speaker');
    await press('s');
    expect(port.verify).toHaveBeenCalledWith({ programId: 'p2', contactId: 'c9' });
  });
});

describe('several programs of which one asks more', () => {
  const { contact, judgement } = contactCard();
  const settled = { ...judgement!, settled: { how: 'verified', at: NOW } } as const;
  const quiet = contactCard({ judgement: settled });
  const asking = contactCard({ programId: 'p2', programName: 'Contoso Heroes', contact: { ...contact, id: 'c9' } });
  const done = { ...asking, judgement: settled };
  const model = (...cards: ContactCard[]): CardModel => ({ state: 'contact', observation, cards, lostFields: [] });

  it('show the one that the pill is about, and stay with it once a step is taken there', async () => {
    const waiting = { ...quiet, judgement };
    const port = portOf(model(quiet, asking), model(waiting, done));
    await show(port);
    await press('s');
    expect(port.verify).toHaveBeenLastCalledWith({ programId: 'p2', contactId: 'c9' });
    await press('s');
    expect(port.verify).toHaveBeenLastCalledWith({ programId: 'p2', contactId: 'c9' });
  });
});

describe('states', () => {
  it.each<[string, CardModel, string]>([
    [
      'unread',
      { state: 'unread', observation: { page: 'unread', url: 'x', seenAt: NOW, why: 'unknown-layout' } },
      'LinkedIn’s page could not be read',
    ],
    ['nobody', { state: 'nobody', observation: null }, 'No profile on this page'],
    ['paused', { state: 'paused' }, 'Muster is paused'],
    ['no program', { state: 'no-program' }, 'No program yet'],
  ])('says what %s means', async (_, model, words) => {
    await show(portOf(model));
    expect(text()).toContain(words);
  });

  it('says of a known contact that the page could not be read, and lets the user confirm by hand', async () => {
    const { url, seenAt } = observation;
    const port = portOf({
      ...cardOf({ judgement: null }),
      observation: { page: 'unread', why: 'unknown-layout', url, seenAt },
    } as CardModel);
    await show(port);
    expect(text()).toContain('LinkedIn’s page could not be read');
    await press('s');
    expect(port.verify).toHaveBeenCalledWith(TARGET);
  });

  it('says what is missing for a reference', async () => {
    await show(portOf(cardOf({ referenceability: { isReferenceable: false, obstacles: ['use-limit', 'has-left'] } })));
    expect(text()).toContain('Not referenceable: use limit reached, has left the company');
  });

  it('offers to try again after a failure', async () => {
    const port = portOf(cardOf());
    port.get.mockRejectedValueOnce(new Error('Muster did not answer.'));
    await show(port);
    expect(document.querySelector('[role=alert]')!.textContent).toContain('Muster did not answer.');
    await user(() => button('Try again').click());
    expect(text()).toContain('Title changed');
  });

  it('keeps the card and says why when a step fails', async () => {
    const port = portOf(cardOf());
    port.verify.mockRejectedValue(new Error('The disk is full.'));
    await show(port);
    await press('s');
    expect(document.querySelector('[role=alert]')!.textContent).toContain('The disk is full.');
    expect(text()).toContain('Title changed');
  });

  it('shows page text as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await show(
      portOf(cardOf({ judgement: judgementOf({ findings: [{ ...nameFinding, seen: name }, locationFinding] }) })),
    );
    expect(text()).toContain(name);
    expect(document.querySelector('img')).toBeNull();
  });
});
