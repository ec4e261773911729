// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { CardModel } from '../../../src/domain/card';
import { Card } from '../../../src/ui/card/card';
import { portOf } from '../port-of';
import { clear, press, render, rerender, text, user } from '../render';
import { runView } from '../run-samples';
import { cardOf, contactCard, NOW, observation } from '../samples';

const clock = { now: () => NOW };
const NOBODY: CardModel = { state: 'nobody', observation: null };

let port: ReturnType<typeof portOf>;
const card = (revision: number) => <Card port={port} revision={revision} takesFocus onClose={() => {}} clock={clock} />;
const show = (model: CardModel) => {
  port = portOf(model);
  return render(card(0));
};
const alert = () => document.querySelector('[role=alert]')?.textContent ?? '';

afterEach(clear);

describe('a step that fails', () => {
  it('says why until another step is taken, also when the card is asked for again meanwhile', async () => {
    await show(cardOf());
    port.verify.mockRejectedValueOnce(new Error('The disk is full.'));
    await press('s');
    await rerender(card(1));
    expect(alert()).toContain('The disk is full.');
    await press('s');
    expect(alert()).toBe('');
  });

  it('says nothing of it on another page', async () => {
    await show(cardOf());
    port.verify.mockRejectedValueOnce(new Error('The disk is full.'));
    await press('s');
    const elsewhere = { ...observation, url: 'https://www.linkedin.com/in/somebody/' };
    port.get.mockResolvedValueOnce({
      state: 'contact',
      observation: elsewhere,
      cards: [contactCard()],
      lostFields: [],
    });
    await rerender(card(1));
    expect(alert()).toBe('');
  });

  it('leaves no card of the page before, where another page was on its way', async () => {
    await show(cardOf());
    let answer = (_: CardModel) => {};
    port.get.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    await rerender(card(1));
    port.get.mockResolvedValue(NOBODY);
    port.verify.mockRejectedValueOnce(new Error('The program is not active.'));
    await press('s');
    await user(() => answer(NOBODY));
    expect(text()).toContain('No profile on this page');
  });
});

describe('a review run in one of several programs', () => {
  it('has its own contact in front, so that one key settles that one', async () => {
    const other = contactCard({ programId: 'p2', programName: 'Contoso Heroes' });
    const cards = [contactCard(), { ...other, contact: { ...other.contact, id: 'c9' } }];
    const run = runView({ programId: 'p2', current: { contactId: 'c9', name: 'Ada', openedAt: NOW } });
    await show({ state: 'contact', observation, cards, lostFields: [], run });
    await press('s');
    expect(port.verify).toHaveBeenCalledWith({ programId: 'p2', contactId: 'c9' });
  });
});
