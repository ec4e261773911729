// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { ConfirmButton } from '../../src/ui/components/confirm-button';
import { button, clear, render, rerender, user } from './render';

afterEach(clear);

const onConfirm = vi.fn();
const ask = (question = 'Put it back?', isBusy = false) => (
  <ConfirmButton label="Take back" question={question} action="Yes" isBusy={isBusy} onConfirm={onConfirm} />
);

it('gives the keyboard to the step it asks about, and never takes it from where the user goes then', async () => {
  await render(ask());
  await user(() => button('Take back').click());
  expect(document.activeElement).toBe(button('Yes'));
  button('Cancel').focus();
  await rerender(ask('Put all of it back?'));
  expect(document.activeElement).toBe(button('Cancel'));
});

it('gives the keyboard back when it is done or dropped', async () => {
  await render(ask());
  await user(() => button('Take back').click());
  await user(() => button('Cancel').click());
  expect(document.activeElement).toBe(button('Take back'));
  await user(() => button('Take back').click());
  await user(() => button('Yes').click());
  expect(onConfirm).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button('Take back'));
});

it('asks nothing while another step runs', async () => {
  await render(ask('Put it back?', true));
  await user(() => button('Take back').click());
  expect(() => button('Yes')).toThrow();
});
