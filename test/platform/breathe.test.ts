import { expect, it, vi } from 'vitest';
import { breathe } from '../../src/platform/breathe';

it('lets a waiting message in, and waits for no timer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { port1, port2 } = new MessageChannel();
  const heard: string[] = [];
  port1.onmessage = ({ data }) => void heard.push(data as string);
  port2.postMessage('stop');
  await breathe();
  port1.close();
  vi.useRealTimers();
  expect(heard).toEqual(['stop']);
});
