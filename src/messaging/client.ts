import type { Answer, Contract, Envelope, MessageType } from './contract';

/** Asks the service worker. Rejects with an `Error` whose message is meant for the user. */
export type Client = <T extends MessageType>(type: T, input: Contract[T]['input']) => Promise<Contract[T]['output']>;

/**
 * Makes the typed call to the service worker. `send` is the browser's `runtime.sendMessage`: passed in, because a page
 * script and Muster's own pages reach it by different ways.
 */
export function createClient(send: (message: Envelope) => Promise<unknown>): Client {
  return async (type, input) => {
    const answer = await send({ type, input }).catch(() => undefined);
    if (!isAnswer<typeof type>(answer)) throw new Error('Muster did not answer. Reload the page and try again.');
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  };
}

function isAnswer<T extends MessageType>(answer: unknown): answer is Answer<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
