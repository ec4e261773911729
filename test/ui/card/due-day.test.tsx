// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { Card } from '../../../src/ui/card/card';
import { portOf } from '../port-of';
import { button, clear, field, press, render, submit, type, user } from '../render';
import { cardOf, NOW } from '../samples';

afterEach(clear);

it.each([
  ['the next action', () => press('t')],
  [
    'a pause',
    async () => {
      await press('p');
      await user(() => document.querySelectorAll<HTMLElement>('[role=menuitem]')[0]!.click());
      await type(field('Reason'), 'On leave');
    },
  ],
])('%s is not set without the day until when it is to be done; the keyboard goes there', async (_, open) => {
  const port = portOf(cardOf({ nextAction: null }));
  await render(<Card port={port} takesFocus onClose={() => {}} clock={{ now: () => NOW }} />);
  await open();
  await type(field('What is to be done'), 'Call');
  await type(field('Due'), '');
  await submit();
  expect(document.querySelector('.field-error')!.textContent).toBe('Say until when it is to be done.');
  expect(document.activeElement).toBe(field('Due'));
  await type(field('Due'), '2026-04-01');
  await submit();
  expect(button('Undo')).toBeDefined();
  expect([port.setNextAction.mock.calls.length, port.changeStatus.mock.calls.length].toSorted()).toEqual([0, 1]);
});
