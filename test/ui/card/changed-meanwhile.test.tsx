// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Card } from '../../../src/ui/card/card';
import type { AdvocateStatus } from '../../../src/domain/status';
import { portOf } from '../port-of';
import { button, clear, field, press, render, rerender, submit, text, type, user } from '../render';
import { cardOf, contactCard, NOW } from '../samples';

afterEach(clear);

const port = portOf(cardOf({ nextAction: null }));
const card = (revision: number) => (
  <Card port={port} revision={revision} takesFocus onClose={() => {}} clock={{ now: () => NOW }} />
);
const openPause = async () => {
  await render(card(0));
  await press('p');
  await user(() => document.querySelectorAll<HTMLElement>('[role=menuitem]')[0]!.click());
  await type(field('Reason'), 'On leave');
  await type(field('What is to be done'), 'Call');
};
const changeElsewhere = async (status: AdvocateStatus) => {
  const { contact } = contactCard();
  port.get.mockResolvedValueOnce(cardOf({ nextAction: null, contact: { ...contact, status } }));
  await rerender(card(1));
};

describe('a form for a pause, when the status was changed elsewhere meanwhile', () => {
  it.each([
    ['do-not-contact', 'The status cannot change this way.'],
    ['paused', 'The contact has this status already.'],
  ] as const)('to %s, says why it cannot be saved', async (status, words) => {
    await openPause();
    await changeElsewhere(status);
    await submit();
    expect(port.changeStatus).not.toHaveBeenCalled();
    expect(document.querySelector('form')!.textContent).toContain(words);
  });
});

describe('a departure that shows', () => {
  it('says why it cannot be done for who is not to be contacted any more', async () => {
    await render(card(0));
    await press('l');
    port.planDeparture.mockRejectedValue(new Error('Mara is not to be contacted.'));
    port.depart.mockRejectedValueOnce(new Error('Mara is not to be contacted.'));
    await changeElsewhere('do-not-contact');
    await submit();
    expect(text()).toContain('Mara is not to be contacted.');
    await user(() => button('Cancel').click());
    expect(() => button('Log a use')).toThrow();
  });
});
