import { ActionError } from '../actions/action-error';
import { say, type Sentence } from '../domain/said';
import type { Answer, Contract, Envelope, MessageType } from './contract';

/** Asks the service worker. Rejects with an `ActionError`, whose sentence is meant for the user. */
export type Client = <T extends MessageType>(type: T, input: Contract[T]['input']) => Promise<Contract[T]['output']>;

/**
 * Makes the typed call to the service worker. `send` is the browser's `runtime.sendMessage`: passed in, because a page
 * script and Muster's own pages reach it by different ways.
 */
export function createClient(send: (message: Envelope) => Promise<unknown>): Client {
  return async (type, input) => {
    const answer = await send({ type, input }).catch(() => undefined);
    if (!isAnswer<typeof type>(answer)) throw new ActionError(say('refused.silent'));
    if (!answer.ok) throw new ActionError(answer.error);
    return answer.value;
  };
}

function isAnswer<T extends MessageType>(answer: unknown): answer is Answer<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

/** What a call to the service worker was refused with. */
export function sentenceOf(error: unknown): Sentence {
  return error instanceof ActionError ? error.sentence : say('refused.fault');
}
