import { expect, it, vi } from 'vitest';
import { createClient } from '../../src/messaging/client';
import { refusalOf } from '../refusal';

it('sends the type with its input and gives back the value', async () => {
  const send = vi.fn(async () => ({ ok: true, value: { state: 'no-program' } }));
  expect(await createClient(send)('card.get', { tabId: 3 })).toEqual({ state: 'no-program' });
  expect(send).toHaveBeenCalledWith({ type: 'card.get', input: { tabId: 3 } });
});

it("rejects with the worker's words", async () => {
  const client = createClient(async () => ({ ok: false, error: 'The disk is full.' }));
  await expect(client('card.get', {})).rejects.toThrow('The disk is full.');
});

it.each([
  ['the worker is gone', () => Promise.reject(new Error('Could not establish connection.'))],
  ['the message was refused', () => Promise.resolve(undefined)],
  ['the answer is none', () => Promise.resolve('hello')],
  ['nothing came', () => Promise.resolve(null)],
])('says what to do when %s', async (_, send) => {
  expect(await refusalOf(createClient(send)('card.get', {}))).toContain('Reload the page');
});
